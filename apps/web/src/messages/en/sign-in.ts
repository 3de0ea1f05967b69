export const signIn = {
  title: "Sign in",
  intro: "For editors, reviewers and administrators. Reading and alerts need no account.",
  email: "E-mail address",
  password: "Password",
  button: "Sign in",
  faults: {
    refused: "The e-mail address or the password is not right.",
    "too-many": "Too many attempts. Wait a minute and try again.",
  },
};
