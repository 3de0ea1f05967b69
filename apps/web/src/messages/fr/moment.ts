import type { Messages } from "../messages.ts";

export const moment: Messages["moment"] = {
  asOf: (date: string) => `Au ${date} – ce n’est pas le statut actuel`,
  projected: (date: string) => `Au ${date} – projection d’après les effets déjà notifiés, pas le statut actuel`,
  knownAt: (instant: string) => `Tel que connu le ${instant} – ce qui a été appris ensuite est laissé de côté`,
  toNow: "Afficher le statut actuel",
  asOfLabel: "Statut au",
  show: "Afficher",
  knownAtMore: "Tel que connu à un moment antérieur",
  knownAtLabel: "Connu le",
  knownAtHint:
    "Un jour, ou un jour et une heure avec son fuseau : 2024-05-01 ou 2024-05-01T00:00Z. Vide : tout ce que nous savons.",
};
