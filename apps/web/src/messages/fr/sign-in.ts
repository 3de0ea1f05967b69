import type { Messages } from "../messages.ts";

export const signIn: Messages["signIn"] = {
  title: "Se connecter",
  intro: "Pour ce que vous suivez et pour la rédaction. La lecture et les alertes ne demandent aucun compte.",
  made: "Votre compte est créé. Connectez-vous avec votre adresse et le mot de passe.",
  email: "Adresse électronique",
  password: "Mot de passe",
  button: "Se connecter",
  faults: {
    refused: "L’adresse ou le mot de passe n’est pas correct.",
    "too-many": "Trop de tentatives. Attendez une minute et réessayez.",
  },
};
