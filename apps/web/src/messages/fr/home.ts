import type { Messages } from "../messages.ts";

export const home: Messages["home"] = {
  soon: "Prend effet dans les 30 prochains jours",
  soonEmpty: "Rien de connu ne prend effet dans les 30 prochains jours.",
  wholeCalendar: "Toutes les dates à venir",
  nearForce: "Proches de l’entrée en vigueur",
  nearForceNote: "Traités qui attendent encore des consentements, les plus proches d’abord.",
  progress: (counted: number, required: number) => `${counted} sur ${required}`,
  exits: "Retraits en cours",
  exitsNote: "Notifications de retrait qui n’ont pas encore pris effet.",
  exitOn: (day: string) => `prend effet le ${day}`,
  exitUndated: "le jour de prise d’effet n’est pas enregistré",
  allEvents: "Tous les événements",
  calendarTitle: "Calendrier des dates à venir",
  calendarIntro: "Effets d’actes déjà notifiés, dans l’ordre où ils viennent.",
  calendarFile: "S’abonner dans un calendrier",
  span: "Période",
  spans: { "": "Tout ce qui est connu", "30": "30 jours", "180": "180 jours", "365": "Un an" },
  past: "Effets passés",
  pastNote: "Ce qui a pris effet avant aujourd’hui figure parmi les événements, selon le jour de l’acte.",
};
