import type { Messages } from "../messages.ts";

export const subscribe: Messages["subscribe"] = {
  title: "Recevoir des alertes par courriel",
  intro:
    "Nous écrivons lorsqu’il se passe quelque chose concernant ce traité. Aucun compte n’est nécessaire ; chaque courriel contient un lien qui arrête les alertes.",
  address: "Adresse électronique",
  button: "M’envoyer des alertes",
  sending: "Envoi …",
  sent: "Consultez votre courrier : nous avons envoyé un lien qui active les alertes sur ce traité. Il est valable 72 heures.",
  refused: "Ce n’est pas une adresse électronique. Vérifiez-la et renvoyez-la.",
  unexpected: "Une erreur s’est produite de notre côté, ou la connexion a été perdue. Réessayez.",
};

export const confirm: Messages["confirm"] = {
  title: "Activer ces alertes ?",
  will: "Le bouton active les alertes par courriel sur :",
  button: "Activer les alertes",
  activeTitle: "Vos alertes sont actives",
  active: "Vous recevez des alertes par courriel sur :",
  activeNote: "Chaque courriel contient un lien qui les arrête.",
  endedTitle: "Ces alertes ont été arrêtées",
  ended: "Vous avez arrêté les alertes sur :",
  endedNote: "Pour les recevoir de nouveau, abonnez-vous sur la page du traité.",
  expiredTitle: "Ce lien a expiré",
  expired:
    "Un lien de confirmation est valable 72 heures. Abonnez-vous de nouveau sur la page du traité pour en recevoir un autre.",
  unknownLink: "Ce lien n’est pas valable. Ouvrez-le exactement tel qu’il figure dans le courriel.",
  toTreaties: "Tous les traités",
};

export const unsubscribe: Messages["unsubscribe"] = {
  title: "Arrêter les alertes par courriel ?",
  these: "Vous avez reçu ce courriel parce que vous suivez :",
  stopThese: "Arrêter ces alertes",
  others: "Cette adresse suit aussi :",
  stopAll: "Arrêter toutes les alertes à cette adresse",
  pausedTitle: "Les alertes sont suspendues",
  paused: "Elles reprennent d’elles-mêmes dans 30 jours. D’ici là, rien n’est envoyé sur :",
  weekly: "Plutôt une fois par semaine",
  pause: "Suspendre 30 jours",
  tooOften: "Ce lien a été utilisé trop souvent dans la dernière heure. Rien n’a été modifié ; réessayez plus tard.",
  stoppedTitle: "Les alertes sont arrêtées",
  stopped: "Les alertes de ce courriel sont arrêtées. Les courriels en attente d’envoi sont retenus aussi.",
  noneLeft: "Aucune alerte n’est plus envoyée à cette adresse.",
  done: "Vous êtes désabonné.",
  notAnOrder: "Rien n’a été modifié : la demande ne disait pas List-Unsubscribe=One-Click.",
  unknownLink: "Ce lien n’est pas valable. Ouvrez-le exactement tel qu’il figure dans le courriel.",
};
