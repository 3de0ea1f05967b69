import type { Messages } from "../messages.ts";

export const palette: Messages["palette"] = {
  open: "Encontrar",
  title: "Encontrar un tratado o un participante",
  label: "Título, participante o identificador",
  hint: "Las flechas eligen, Intro abre, Escape cierra.",
  none: "No se encontró nada.",
  found: (count: number) => (count === 1 ? "1 resultado" : `${count} resultados`),
  close: "Cerrar",
  shortcut: "Abrir con Ctrl K o ⌘ K",
  treaty: "Tratado",
  participant: "Participante",
  formerly: (name: string, until: string | null) =>
    until === null ? `antes ${name}` : `antes ${name}, hasta el ${until}`,
  searchFor: (words: string) => `Todos los tratados con «${words}»`,
};

export const tiles: Messages["tiles"] = {
  title: "Participantes por región",
  summary: (parties: number, regions: string) => `${parties} vinculados. ${regions}.`,
  ofRegion: (region: string, bound: number, all: number) => `${region}: ${bound} de ${all}`,
  map: "Mapa del mundo por situación",
  mapNote:
    "Las zonas sin código propio, o que no son de ningún participante registrado, aparecen rayadas. Las fronteras y los nombres mostrados no implican reconocimiento alguno.",
  withoutShape: "No figuran en el mapa por falta de contorno:",
  other: "Otros participantes",
  table: "Ver como tabla",
  legend: "Leyenda",
  none: "sin estado",
  note: "Grupos regionales de las Naciones Unidas. El lugar en un grupo no dice nada de la condición de un territorio.",
};
