import type { Messages } from "../messages.ts";

export const sheet: Messages["sheet"] = {
  colon: "\u00a0:",
  follows: "Vous recevez ce courriel parce que vous suivez\u00a0:",
  note: "Votre note\u00a0:",
  unsubscribe: "Se désabonner",
  manage: "Gérer ce que vous suivez",
  notOfficial: "Ceci n’est pas un registre officiel. Seul le registre du dépositaire fait foi.",
  openTreaty: "Ouvrir la page du traité",
  linkHint: "Ou copiez cette adresse dans votre navigateur\u00a0:",
  unasked: "Si ce n’était pas vous, ne faites rien.",
};
