import type { Messages } from "../messages.ts";

export const inbox: Messages["inbox"] = {
  title: "Boîte de réception",
  link: (unread: number) => (unread === 0 ? "Boîte de réception" : `Boîte de réception (${unread})`),
  intro:
    "Ce que les alertes de ce compte vous ont annoncé. Ouvrir un courriel ne marque rien comme lu ici : nous ne regardons pas.",
  folders: "Afficher",
  folder: { all: "Tout", unread: "Non lus", archived: "Archives" },
  list: "Alertes",
  empty: {
    all: "Aucune alerte pour l’instant.",
    unread: "Tout est lu.",
    archived: "Les archives sont vides.",
  },
  kind: {
    event: "Nouveau",
    correction: "Corrigé",
    cancellation: "Retiré",
    reminder: "À venir",
    effect: "Aujourd’hui",
  },
  isUnread: "Non lu",
  read: "Marquer comme lu",
  readOf: (what: string) => `Marquer comme lu : ${what}`,
  archive: "Archiver",
  archiveOf: (what: string) => `Archiver : ${what}`,
  restore: "Remettre dans la boîte",
  restoreOf: (what: string) => `Remettre dans la boîte : ${what}`,
  readAll: "Tout marquer comme lu",
  done: { read: "Marqué comme lu.", archived: "Archivé." },
  undo: "Annuler",
  pages: "Pages de la boîte",
  first: "Plus récentes",
  next: "Plus anciennes",
  webhooks: "Webhooks et flux privés",
};
