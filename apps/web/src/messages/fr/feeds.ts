import type { Messages } from "../messages.ts";

export const feeds: Messages["feeds"] = {
  heading: "Flux et calendriers privés",
  intro: "Une adresse avec tout ce que suit ce compte. Qui la connaît peut la lire : révoquez-la si elle s’ébruite.",
  create: "Créer un flux privé",
  shownTitle: "Les adresses, montrées cette seule fois",
  atom: "Flux Atom",
  json: "Flux JSON Feed",
  ics: "Calendrier",
  list: "Vos flux privés",
  empty: "Ce compte n’a pas de flux privé.",
  made: "Créé",
  revoke: "Révoquer",
  revokeOf: (moment: string) => `Révoquer le flux créé ${moment}`,
  feedTitle: "Pacta : ce que vous suivez",
  gone: "Ce flux a été révoqué par son propriétaire.",
  unknown: "Ce flux n’existe pas.",
};
