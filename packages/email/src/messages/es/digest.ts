import type { Messages } from "../messages.ts";
import { plural } from "../plural.ts";

export const digest: Messages["digest"] = {
  names: { daily: "Resumen de tratados", weekly: "Resumen semanal de tratados", grouped: "Avisos sobre tratados" },
  subject: (name: string, day: string, counts: string) => `${name}, ${day}: ${counts}`,
  groupedSubject: (treaty: string, counts: string) => `${treaty}: ${counts}`,
  intro: (events: string) => `${events} en lo que sigue.`,
  events: plural("es", { one: "acto", many: "de actos", other: "actos" }),
  counts: {
    "entry-into-force": plural("es", {
      one: "entrada en vigor",
      many: "de entradas en vigor",
      other: "entradas en vigor",
    }),
    withdrawal: plural("es", { one: "retirada", many: "de retiradas", other: "retiradas" }),
    ratification: plural("es", { one: "ratificación", many: "de ratificaciones", other: "ratificaciones" }),
    accession: plural("es", { one: "adhesión", many: "de adhesiones", other: "adhesiones" }),
    consent: plural("es", {
      one: "consentimiento en obligarse",
      many: "de consentimientos en obligarse",
      other: "consentimientos en obligarse",
    }),
    signature: plural("es", { one: "firma", many: "de firmas", other: "firmas" }),
    statement: plural("es", {
      one: "declaración o reserva",
      many: "de declaraciones o reservas",
      other: "declaraciones o reservas",
    }),
    other: plural("es", { one: "acto más", many: "de actos más", other: "actos más" }),
    correction: plural("es", { one: "corrección", many: "de correcciones", other: "correcciones" }),
  },
  sections: {
    "entry-into-force": "Entradas en vigor",
    withdrawal: "Retiradas y terminaciones",
    consent: "Consentimientos en obligarse",
    signature: "Firmas",
    statement: "Reservas, declaraciones y objeciones",
    other: "Otros actos",
    correction: "Correcciones",
  },
  corrected: "Corregido",
  retracted: "Retirado",
  done: (day: string) => `hecho el ${day}`,
  effect: (day: string) => `surte efecto el ${day}`,
  follows: (filters: string) => `porque sigue: ${filters}`,
  note: (note: string) => `su nota: ${note}`,
  more: plural("es", { one: "más", many: "más", other: "más" }),
  andMore: (more: string) => `y ${more}`,
  readAll: "Leerlos todos",
};
