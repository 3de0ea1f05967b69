import type { Messages } from "../messages.ts";

export const report: Messages["report"] = {
  link: "Señalar un error",
  title: (treaty: string) => `Señalar un error: ${treaty}`,
  intro: "Diga a la redacción qué es incorrecto. El aviso nombra la página tal como usted la vio.",
  text: "Qué es incorrecto",
  textHint: "Una o dos frases.",
  source: "¿Dónde se puede comprobar? (enlace o referencia)",
  address: "Correo electrónico, si quiere conocer el resultado",
  send: "Enviar el aviso",
  sent: "Gracias. El aviso espera a la redacción.",
  refused: "El aviso no se envió. Diga en una frase qué es incorrecto y revise el correo electrónico.",
  busy: "Ahora llegan muchos avisos sobre este tratado. Inténtelo en una hora.",
};
