import type { Messages } from "../messages.ts";

export const palette: Messages["palette"] = {
  open: "Найти",
  title: "Найти договор или участника",
  label: "Название, участник или номер",
  hint: "Стрелки выбирают, Enter открывает, Escape закрывает.",
  none: "Ничего не найдено.",
  found: (count: number) => `Найдено: ${count}`,
  close: "Закрыть",
  shortcut: "Открывать по Ctrl K или ⌘ K",
  treaty: "Договор",
  participant: "Участник",
  formerly: (name: string, until: string | null) => (until === null ? `ранее ${name}` : `ранее ${name}, до ${until}`),
  searchFor: (words: string) => `Все договоры со словами «${words}»`,
};

export const tiles: Messages["tiles"] = {
  title: "Участники по регионам",
  summary: (parties: number, regions: string) => `Связано: ${parties}. ${regions}.`,
  ofRegion: (region: string, bound: number, all: number) => `${region}: ${bound} из ${all}`,
  map: "Карта мира по статусу",
  mapNote:
    "Территории без собственного кода или не относящиеся ни к одному участнику заштрихованы. Показанные границы и названия не означают их признания.",
  withoutShape: "Нет на карте, так как нет контура:",
  other: "Прочие участники",
  table: "Показать таблицей",
  legend: "Обозначения",
  none: "нет статуса",
  note: "Региональные группы ООН. Место в группе ничего не говорит о статусе какой-либо территории.",
};
