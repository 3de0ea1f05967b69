import type { Messages } from "../messages.ts";

export const signIn: Messages["signIn"] = {
  title: "Se connecter",
  intro: "Pour les rédacteurs, relecteurs et administrateurs. La lecture et les alertes ne demandent pas de compte.",
  email: "Adresse électronique",
  password: "Mot de passe",
  button: "Se connecter",
  faults: {
    refused: "L’adresse ou le mot de passe n’est pas correct.",
    "too-many": "Trop de tentatives. Attendez une minute et réessayez.",
  },
};
