import type { Messages } from "../messages.ts";

export const signIn: Messages["signIn"] = {
  title: "Iniciar sesión",
  intro: "Para redactores, revisores y administradores. Leer y recibir avisos no requiere cuenta.",
  email: "Correo electrónico",
  password: "Contraseña",
  button: "Iniciar sesión",
  faults: {
    refused: "El correo electrónico o la contraseña no es correcto.",
    "too-many": "Demasiados intentos. Espere un minuto y vuelva a intentarlo.",
  },
};
