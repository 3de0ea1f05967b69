import type { Messages } from "../messages.ts";
import { plural } from "../plural.ts";

export const digest: Messages["digest"] = {
  names: { daily: "Сводка договоров", weekly: "Недельная сводка договоров", grouped: "Уведомления о договорах" },
  subject: (name: string, day: string, counts: string) => `${name}, ${day}: ${counts}`,
  groupedSubject: (treaty: string, counts: string) => `${treaty}: ${counts}`,
  intro: (events: string) => `${events} в том, за чем вы следите.`,
  events: plural("ru", { one: "событие", few: "события", many: "событий", other: "события" }),
  counts: {
    "entry-into-force": plural("ru", {
      one: "вступление в силу",
      few: "вступления в силу",
      many: "вступлений в силу",
      other: "вступления в силу",
    }),
    withdrawal: plural("ru", { one: "выход", few: "выхода", many: "выходов", other: "выхода" }),
    ratification: plural("ru", { one: "ратификация", few: "ратификации", many: "ратификаций", other: "ратификации" }),
    accession: plural("ru", {
      one: "присоединение",
      few: "присоединения",
      many: "присоединений",
      other: "присоединения",
    }),
    consent: plural("ru", {
      one: "согласие на обязательность",
      few: "согласия на обязательность",
      many: "согласий на обязательность",
      other: "согласия на обязательность",
    }),
    signature: plural("ru", { one: "подписание", few: "подписания", many: "подписаний", other: "подписания" }),
    statement: plural("ru", { one: "заявление", few: "заявления", many: "заявлений", other: "заявления" }),
    other: plural("ru", {
      one: "другое событие",
      few: "других события",
      many: "других событий",
      other: "другого события",
    }),
    correction: plural("ru", { one: "исправление", few: "исправления", many: "исправлений", other: "исправления" }),
  },
  sections: {
    "entry-into-force": "Вступления в силу",
    withdrawal: "Выходы и прекращения",
    consent: "Согласия на обязательность",
    signature: "Подписания",
    statement: "Оговорки, заявления и возражения",
    other: "Другие события",
    correction: "Исправления",
  },
  corrected: "Исправлено",
  retracted: "Снято",
  done: (day: string) => `совершено ${day}`,
  effect: (day: string) => `вступает в действие ${day}`,
  follows: (filters: string) => `потому что вы следите\u00a0за: ${filters}`,
  note: (note: string) => `ваша заметка: ${note}`,
  more: plural("ru", { one: "событие", few: "события", many: "событий", other: "события" }),
  andMore: (more: string) => `и ещё ${more}`,
  readAll: "Читать всё",
};
