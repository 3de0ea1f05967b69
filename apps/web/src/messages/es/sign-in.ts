import type { Messages } from "../messages.ts";

export const signIn: Messages["signIn"] = {
  title: "Iniciar sesión",
  intro: "Para lo que usted sigue y para la redacción. La lectura y los avisos no requieren cuenta.",
  made: "Su cuenta está creada. Inicie sesión con su dirección y la contraseña.",
  email: "Correo electrónico",
  password: "Contraseña",
  button: "Iniciar sesión",
  faults: {
    refused: "El correo electrónico o la contraseña no es correcto.",
    "too-many": "Demasiados intentos. Espere un minuto y vuelva a intentarlo.",
  },
};
