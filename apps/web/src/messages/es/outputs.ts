import type { Messages } from "../messages.ts";

export const outputs: Messages["outputs"] = {
  title: "Pacta: acontecimientos",
  titleOf: (name: string) => `Pacta: ${name}`,
  source: "Pacta, según las fuentes indicadas en cada fila; no es un registro oficial del depositario",
  licence: "Hechos de libre uso; cite Pacta y la fuente",
  unknown: "No existe tal archivo o canal",
  unreadable: "Un parámetro no se puede leer",
  facts: {
    act: "Acto",
    received: "Recibido",
    effective: "Surte efecto",
    corrected: "Corregido",
    reference: "Fuente",
  },
  heading: "Suscribirse o llevarse estos datos",
  feeds: "Canales",
  calendar: "Calendario",
  files: "Archivos",
  webcal: "Abrir en un calendario",
  calendarNote: "Los servicios de calendario se actualizan cada 12 a 24 horas.",
};
