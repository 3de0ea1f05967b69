import type { Messages } from "../messages.ts";
import { plural } from "../plural.ts";

export const digest: Messages["digest"] = {
  names: {
    daily: "Récapitulatif des traités",
    weekly: "Récapitulatif hebdomadaire",
    grouped: "Alertes sur les traités",
  },
  subject: (name: string, day: string, counts: string) => `${name}, ${day} : ${counts}`,
  groupedSubject: (treaty: string, counts: string) => `${treaty} : ${counts}`,
  intro: (events: string) => `${events} dans ce que vous suivez.`,
  events: plural("fr", { one: "événement", many: "d’événements", other: "événements" }),
  counts: {
    "entry-into-force": plural("fr", {
      one: "entrée en vigueur",
      many: "d’entrées en vigueur",
      other: "entrées en vigueur",
    }),
    withdrawal: plural("fr", { one: "retrait", many: "de retraits", other: "retraits" }),
    ratification: plural("fr", { one: "ratification", many: "de ratifications", other: "ratifications" }),
    accession: plural("fr", { one: "adhésion", many: "d’adhésions", other: "adhésions" }),
    consent: plural("fr", {
      one: "consentement à être lié",
      many: "de consentements à être lié",
      other: "consentements à être lié",
    }),
    signature: plural("fr", { one: "signature", many: "de signatures", other: "signatures" }),
    statement: plural("fr", {
      one: "déclaration ou réserve",
      many: "de déclarations ou réserves",
      other: "déclarations ou réserves",
    }),
    other: plural("fr", { one: "autre événement", many: "d’autres événements", other: "autres événements" }),
    correction: plural("fr", { one: "correction", many: "de corrections", other: "corrections" }),
  },
  sections: {
    "entry-into-force": "Entrées en vigueur",
    withdrawal: "Retraits et extinctions",
    consent: "Consentements à être lié",
    signature: "Signatures",
    statement: "Réserves, déclarations et objections",
    other: "Autres événements",
    correction: "Corrections",
  },
  corrected: "Corrigé",
  retracted: "Retiré",
  done: (day: string) => `fait le ${day}`,
  effect: (day: string) => `prend effet le ${day}`,
  follows: (filters: string) => `parce que vous suivez\u00a0: ${filters}`,
  note: (note: string) => `votre note\u00a0: ${note}`,
  more: plural("fr", { one: "autre", many: "d’autres", other: "autres" }),
  andMore: (more: string) => `et ${more}`,
  readAll: "Tout lire",
};
