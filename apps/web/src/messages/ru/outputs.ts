import type { Messages } from "../messages.ts";

export const outputs: Messages["outputs"] = {
  title: "Pacta: события",
  titleOf: (name: string) => `Pacta: ${name}`,
  source: "Pacta, по источникам, указанным в каждой строке; не официальный документ депозитария",
  licence: "Факты свободны для использования; указывайте Pacta и источник",
  unknown: "Такого файла или ленты нет",
  unreadable: "Параметр невозможно прочитать",
  facts: {
    act: "Действие",
    received: "Получено",
    effective: "Вступает в силу",
    corrected: "Исправлено",
    reference: "Источник",
  },
  heading: "Подписаться или взять данные с собой",
  feeds: "Ленты",
  calendar: "Календарь",
  files: "Файлы",
  webcal: "Открыть в календаре",
  calendarNote: "Службы календаря обновляются раз в 12–24 часа.",
};
