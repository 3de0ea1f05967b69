import type { Messages } from "../messages.ts";

export const account: Messages["account"] = {
  confirm: {
    subject: "Confirmez vos alertes sur les traités",
    title: "Encore une étape",
    intro: "Quelqu’un, sans doute vous, a demandé l’envoi d’alertes à cette adresse au sujet de\u00a0:",
    action: "Confirmer ces alertes",
    expiry:
      "Le lien est valable 72 heures. Si vous n’avez rien demandé, ne faites rien\u00a0: aucune alerte ne sera envoyée.",
  },
  invitation: {
    subject: (owner: string) => `${owner} vous propose des alertes sur les traités`,
    title: "Souhaitez-vous ces alertes\u00a0?",
    intro: (owner: string) => `${owner} propose d’envoyer des alertes à cette adresse au sujet de\u00a0:`,
    action: "Oui, je les souhaite",
    expiry:
      "Rien n’est envoyé sans votre confirmation. Le lien est valable 72 heures ; vous pouvez arrêter à tout moment.",
  },
  welcome: {
    subject: "Vos alertes sont maintenant dans votre compte",
    title: "Bienvenue",
    moved: "Ce que cette adresse suivait appartient désormais à votre compte\u00a0:",
    nothing: "Cette adresse ne suivait encore rien. Chaque liste d’événements a un bouton pour la suivre.",
    action: "Gérer ce que vous suivez",
  },
  endpoint: {
    failingSubject: (host: string) => `Les envois à ${host} échouent`,
    stillFailingSubject: (host: string) => `Les envois à ${host} échouent toujours`,
    disabledSubject: (host: string) => `Les envois à ${host} sont arrêtés`,
    failing: "Un envoi à votre point d’accès webhook a échoué. Nous réessayons.",
    stillFailing:
      "Les envois à votre point d’accès webhook échouent toujours. Nous réessayons encore un temps, puis nous arrêtons.",
    disabled:
      "Votre point d’accès webhook refuse les envois depuis trop longtemps. Nous l’avons désactivé ; rien ne lui est plus envoyé.",
    address: "Point d’accès",
    firstFailure: "En échec depuis",
    answer: "Dernière réponse",
    attempts: "Tentatives",
    nextAttempt: "Prochaine tentative",
    action: "Ouvrir le journal des envois",
  },
  problem: {
    subject: "Les courriels à l’une de vos adresses nous reviennent",
    title: "Une adresse est injoignable",
    intro: "Les courriels à cette adresse nous sont revenus. Nous ne lui écrivons plus\u00a0:",
    since: "Depuis",
    answer: "Réponse du serveur",
    hint: "Dès que la boîte fonctionne de nouveau, confirmez l’adresse une nouvelle fois.",
    action: "Vérifier l’adresse",
  },
  security: {
    resetSubject: "Choisissez un nouveau mot de passe",
    reset: "Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour votre compte.",
    resetAction: "Choisir un nouveau mot de passe",
    resetExpiry: (moment: string) =>
      `Le lien fonctionne une seule fois, jusqu’au ${moment}. Tant qu’il n’est pas utilisé, votre mot de passe reste inchangé.`,
    passwordChangedSubject: "Votre mot de passe a été modifié",
    passwordChanged: "Le mot de passe de votre compte a été modifié, et toutes les autres sessions ont été fermées.",
    when: "Quand",
    notYou: "Si ce n’était pas vous, choisissez immédiatement un nouveau mot de passe.",
    action: "Ouvrir votre compte",
  },
};
