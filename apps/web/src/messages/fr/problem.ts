import type { Messages } from "../messages.ts";

export const problem: Messages["problem"] = {
  notFoundTitle: "Il n’y a rien à cette adresse",
  notFound:
    "Le lien est peut-être mal écrit, ou la page a changé de place. Recherchez le traité ou partez de la liste.",
  errorTitle: "Une erreur s’est produite de notre côté",
  error: "Rien n’a été modifié. Réessayez ; si cela se reproduit, revenez dans quelques minutes.",
  errorReference: (digest: string) => `Référence pour un signalement : ${digest}`,
  retry: "Réessayer",
  forbiddenTitle: "Votre rôle ne permet pas d’ouvrir cette page",
  forbidden:
    "La rédaction est réservée aux rédacteurs, relecteurs et administrateurs. Demandez ce rôle à un administrateur ou connectez-vous avec un autre compte.",
  unknownCodes: (field: string, codes: string) => `« ${field} » désigne ce qui n’est pas enregistré : ${codes}.`,
  retractedTitle: (title: string) => `La fiche « ${title} » a été retirée`,
  retracted: (reason: string) => `Motif : ${reason}.`,
  unreadableTitle: "Cette adresse ne peut pas être lue",
  unreadable: {
    asOf: "Le champ « asOf » n’est pas une date. Écrivez année-mois-jour, par exemple 2010-06-30.",
    knownAt:
      "Le champ « knownAt » n’est pas un instant. Écrivez un jour, ou un jour et une heure avec son fuseau, par exemple 2024-05-01T00:00Z.",
    q: "Le champ « q » (mots) dépasse 200 caractères. Cherchez moins de mots.",
    status: "Le champ « status » ne désigne aucun statut de traité. Choisissez-en un dans la liste.",
    topic: "Le champ « topic » ne désigne aucun thème. Choisissez-en un dans la liste.",
    after: "Le champ « after » ne désigne aucune page de la liste. Repartez de la première.",
  },
  unreadableOther: (field: string) =>
    `Le champ « ${field} » est inconnu de cette page, ou sa valeur ne peut pas être lue. Recommencez sans lui.`,
  withoutField: "Ouvrir la page sans ce champ",
  foreignPage: "Cette demande ne vient pas d’une page de ce site.",
  toTreaties: "Tous les traités",
  toHome: "Page d’accueil",
};
