import type { Messages } from "../messages.ts";

export const signIn: Messages["signIn"] = {
  title: "Iniciar sesión",
  intro: "Para lo que usted sigue y para la redacción. La lectura y los avisos no requieren cuenta.",
  made: "Su cuenta está creada. Inicie sesión con su dirección y la contraseña.",
  email: "Correo electrónico",
  password: "Contraseña",
  button: "Iniciar sesión",
  forgotten: "¿Olvidó su contraseña?",
  reset: {
    title: "Elegir una contraseña nueva",
    intro: "Enviamos un enlace a la dirección de su cuenta. Funciona durante una hora.",
    sent: "Si esta dirección tiene una cuenta, el enlace va en camino. Mire también en el correo no deseado.",
    noAddress: "Esto no es una dirección de correo.",
    ask: "Enviarme el enlace",
    usedUp: "Este enlace ya no funciona.",
    again: "Pedir un enlace nuevo",
    of: (email: string) => `Para la cuenta de ${email}. Se cerrarán todas las sesiones.`,
    badPassword: "La contraseña debe tener entre 12 y 128 caracteres.",
    newPassword: "Contraseña nueva",
    hint: "Al menos 12 caracteres.",
    set: "Guardar la contraseña",
    done: "Su contraseña nueva está guardada. Inicie sesión con ella.",
  },
  faults: {
    refused: "El correo electrónico o la contraseña no es correcto.",
    "too-many": "Demasiados intentos. Espere un minuto y vuelva a intentarlo.",
  },
};
