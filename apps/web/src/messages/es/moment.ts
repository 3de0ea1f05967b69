import type { Messages } from "../messages.ts";

export const moment: Messages["moment"] = {
  asOf: (date: string) => `A ${date} – no es el estado actual`,
  projected: (date: string) => `A ${date} – proyección según los efectos ya notificados, no el estado actual`,
  knownAt: (instant: string) => `Tal como se conocía el ${instant} – se omite lo sabido después`,
  toNow: "Mostrar el estado actual",
  asOfLabel: "Estado al",
  show: "Mostrar",
  knownAtMore: "Tal como se conocía en un momento anterior",
  knownAtLabel: "Conocido el",
  knownAtHint: "Un día, o un día y una hora con su zona: 2024-05-01 o 2024-05-01T00:00Z. Vacío: todo lo que sabemos.",
};
