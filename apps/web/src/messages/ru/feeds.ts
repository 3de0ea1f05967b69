import type { Messages } from "../messages.ts";

export const feeds: Messages["feeds"] = {
  heading: "Личные ленты и календари",
  intro:
    "Один адрес со всем, за чем следит эта учётная запись. Кто его знает, может читать: отзовите его, если он стал известен.",
  create: "Создать личную ленту",
  shownTitle: "Адреса, показаны только сейчас",
  atom: "Лента Atom",
  json: "Лента JSON Feed",
  ics: "Календарь",
  list: "Ваши личные ленты",
  empty: "У этой учётной записи нет личных лент.",
  made: "Создана",
  revoke: "Отозвать",
  revokeOf: (moment: string) => `Отозвать ленту, созданную ${moment}`,
  feedTitle: "Pacta: за чем вы следите",
  gone: "Эту ленту отозвал её владелец.",
  unknown: "Такой ленты нет.",
};
