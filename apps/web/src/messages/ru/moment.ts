import type { Messages } from "../messages.ts";

export const moment: Messages["moment"] = {
  asOf: (date: string) => `На ${date} – это не нынешний статус`,
  projected: (date: string) => `На ${date} – прогноз по уже сделанным уведомлениям, не нынешний статус`,
  knownAt: (instant: string) => `По сведениям на ${instant} – узнанное позднее не учтено`,
  toNow: "Показать нынешний статус",
  asOfLabel: "Статус на дату",
  show: "Показать",
  knownAtMore: "По сведениям на более раннее время",
  knownAtLabel: "Известно на",
  knownAtHint: "День или день и время с часовым поясом: 2024-05-01 или 2024-05-01T00:00Z. Пусто: всё, что известно.",
};
