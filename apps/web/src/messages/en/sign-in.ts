export const signIn = {
  title: "Sign in",
  intro: "For what you follow and for the desk. Reading and alerts need no account.",
  made: "Your account is made. Sign in with your address and the password.",
  email: "E-mail address",
  password: "Password",
  button: "Sign in",
  faults: {
    refused: "The e-mail address or the password is not right.",
    "too-many": "Too many attempts. Wait a minute and try again.",
  },
};
