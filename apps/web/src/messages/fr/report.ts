import type { Messages } from "../messages.ts";

export const report: Messages["report"] = {
  link: "Signaler une erreur",
  title: (treaty: string) => `Signaler une erreur : ${treaty}`,
  intro: "Dites à la rédaction ce qui est faux. Le signalement nomme la page telle que vous l’avez vue.",
  text: "Ce qui est faux",
  textHint: "Une ou deux phrases.",
  source: "Où peut-on le vérifier ? (lien ou référence)",
  address: "Adresse électronique, si vous voulez connaître la suite",
  send: "Envoyer le signalement",
  sent: "Merci. Le signalement attend la rédaction.",
  refused: "Le signalement n’a pas été envoyé. Dites en une phrase ce qui est faux et vérifiez l’adresse électronique.",
  busy: "Beaucoup de signalements sur ce traité arrivent en ce moment. Réessayez dans une heure.",
};
