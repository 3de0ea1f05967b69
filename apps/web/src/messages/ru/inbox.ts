import type { Messages } from "../messages.ts";

export const inbox: Messages["inbox"] = {
  title: "Входящие",
  link: (unread: number) => (unread === 0 ? "Входящие" : `Входящие (${unread})`),
  intro:
    "О чём вам сообщили оповещения этой учётной записи. Открытое письмо ничего здесь не отмечает прочитанным: мы не следим.",
  folders: "Показать",
  folder: { all: "Все", unread: "Непрочитанные", archived: "Архив" },
  list: "Оповещения",
  empty: { all: "Уведомлений пока нет.", unread: "Всё прочитано.", archived: "Архив пуст." },
  kind: {
    event: "Новое",
    correction: "Исправлено",
    cancellation: "Отозвано",
    reminder: "Предстоит",
    effect: "Сегодня",
  },
  isUnread: "Не прочитано",
  read: "Отметить прочитанным",
  readOf: (what: string) => `Отметить прочитанным: ${what}`,
  archive: "В архив",
  archiveOf: (what: string) => `В архив: ${what}`,
  restore: "Вернуть во входящие",
  restoreOf: (what: string) => `Вернуть во входящие: ${what}`,
  readAll: "Отметить всё прочитанным",
  done: { read: "Отмечено прочитанным.", archived: "Перенесено в архив." },
  undo: "Отменить",
  pages: "Страницы входящих",
  first: "Новые",
  next: "Старые",
  webhooks: "Вебхуки и личные ленты",
};
