import type { Messages } from "../messages.ts";

export const signIn: Messages["signIn"] = {
  title: "Se connecter",
  intro: "Pour ce que vous suivez et pour la rédaction. La lecture et les alertes ne demandent aucun compte.",
  made: "Votre compte est créé. Connectez-vous avec votre adresse et le mot de passe.",
  email: "Adresse électronique",
  password: "Mot de passe",
  button: "Se connecter",
  forgotten: "Mot de passe oublié ?",
  reset: {
    title: "Choisir un nouveau mot de passe",
    intro: "Nous envoyons un lien à l’adresse de votre compte. Il fonctionne pendant une heure.",
    sent: "Si cette adresse a un compte, un lien est en route. Regardez aussi parmi les indésirables.",
    noAddress: "Ceci n’est pas une adresse électronique.",
    ask: "M’envoyer le lien",
    usedUp: "Ce lien ne fonctionne plus.",
    again: "Demander un nouveau lien",
    of: (email: string) => `Pour le compte de ${email}. Toutes les sessions seront fermées.`,
    badPassword: "Le mot de passe doit compter de 12 à 128 caractères.",
    newPassword: "Nouveau mot de passe",
    hint: "Au moins 12 caractères.",
    set: "Enregistrer le mot de passe",
    done: "Votre nouveau mot de passe est enregistré. Connectez-vous avec lui.",
  },
  faults: {
    refused: "L’adresse ou le mot de passe n’est pas correct.",
    "too-many": "Trop de tentatives. Attendez une minute et réessayez.",
  },
};
