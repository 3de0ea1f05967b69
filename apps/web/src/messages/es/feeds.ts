import type { Messages } from "../messages.ts";

export const feeds: Messages["feeds"] = {
  heading: "Canales y calendarios privados",
  intro: "Una dirección con todo lo que sigue esta cuenta. Quien la conozca puede leerla: revóquela si se difunde.",
  create: "Crear un canal privado",
  shownTitle: "Las direcciones, mostradas solo ahora",
  atom: "Canal Atom",
  json: "Canal JSON Feed",
  ics: "Calendario",
  list: "Sus canales privados",
  empty: "Esta cuenta no tiene canales privados.",
  made: "Creado",
  revoke: "Revocar",
  revokeOf: (moment: string) => `Revocar el canal creado ${moment}`,
  feedTitle: "Pacta: lo que sigue",
  gone: "Su propietario revocó este canal.",
  unknown: "No existe ese canal.",
};
