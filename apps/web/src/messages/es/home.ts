import type { Messages } from "../messages.ts";

export const home: Messages["home"] = {
  soon: "Surte efecto en los próximos 30 días",
  soonEmpty: "Nada de lo conocido surte efecto en los próximos 30 días.",
  wholeCalendar: "Todas las próximas fechas",
  nearForce: "Cerca de la entrada en vigor",
  nearForceNote: "Tratados que aún esperan consentimientos, los más cercanos primero.",
  progress: (counted: number, required: number) => `${counted} de ${required}`,
  exits: "Retiradas en curso",
  exitsNote: "Notificaciones de retirada que aún no han surtido efecto.",
  exitOn: (day: string) => `surte efecto el ${day}`,
  exitUndated: "no consta el día en que surte efecto",
  allEvents: "Todos los acontecimientos",
  calendarTitle: "Calendario de próximas fechas",
  calendarIntro: "Efectos de actos ya notificados, en el orden en que llegan.",
  calendarFile: "Suscribirse en un calendario",
  span: "Período",
  spans: { "": "Todo lo conocido", "30": "30 días", "180": "180 días", "365": "Un año" },
  past: "Efectos pasados",
  pastNote: "Lo que surtió efecto antes de hoy figura entre los acontecimientos, por el día del acto.",
};
