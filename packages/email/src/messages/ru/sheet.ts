import type { Messages } from "../messages.ts";

export const sheet: Messages["sheet"] = {
  colon: ":",
  follows: "Вы получили это письмо, потому что следите\u00a0за:",
  note: "Ваша заметка:",
  unsubscribe: "Отписаться",
  manage: "Настроить, за чем вы следите",
  notOfficial: "Это не официальный реестр. Достоверен только реестр самого депозитария.",
  openTreaty: "Открыть страницу договора",
  linkHint: "Или скопируйте этот адрес в браузер:",
  unasked: "Если это были не вы, ничего не делайте.",
};
