import type { Messages } from "../messages.ts";

export const site: Messages["site"] = {
  name: "Pacta",
  claim: "Les traités, leur statut et sa raison.",
  description: "Ce qu’il advient des traités : signatures, ratifications, entrées en vigueur, dénonciations.",
  skip: "Aller au contenu",
  ownName: "Français",
  languages: "Langues",
  navigation: "Principale",
  treaties: "Traités",
  events: "Événements",
  desk: "Rédaction",
  signIn: "Se connecter",
  footer:
    "Pacta n’est pas un dépositaire. Il rapporte ce que les dépositaires et les journaux officiels ont publié, avec la source et la date.",
  licence: "Logiciel libre sous licence Apache 2.0.",
  searchLabel: "Rechercher un traité",
  searchHint: "Un titre, une partie ou un identifiant tel que XXVII-7-d",
  search: "Rechercher",
  latest: "Derniers événements",
  latestNote: "Selon le jour où nous en avons eu connaissance.",
  latestEmpty: "Rien n’a encore été publié.",
  coming: "Dates à venir",
  comingNote: "Effets d’actes déjà notifiés.",
  comingEmpty: "Aucune date à venir n’est connue.",
  allTreaties: "Tous les traités",
};
