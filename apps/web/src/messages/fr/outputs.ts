import type { Messages } from "../messages.ts";

export const outputs: Messages["outputs"] = {
  title: "Pacta : événements",
  titleOf: (name: string) => `Pacta : ${name}`,
  source: "Pacta, d’après les sources indiquées à chaque ligne ; pas un document officiel du dépositaire",
  licence: "Faits librement utilisables ; indiquer Pacta et la source",
  unknown: "Ce fichier ou ce flux n’existe pas",
  unreadable: "Un paramètre ne peut pas être lu",
  facts: {
    act: "Acte",
    received: "Reçu",
    effective: "Prend effet",
    corrected: "Corrigé",
    reference: "Source",
  },
  heading: "S’abonner ou emporter ces données",
  feeds: "Flux",
  calendar: "Calendrier",
  files: "Fichiers",
  webcal: "Ouvrir dans un calendrier",
  calendarNote: "Les services de calendrier se mettent à jour toutes les 12 à 24 heures.",
};
