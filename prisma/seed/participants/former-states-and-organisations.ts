import type { NamedParticipant } from "../named-participant.ts";

/** Participants by code with their names. */
export const FORMER_STATES_AND_ORGANISATIONS: readonly NamedParticipant[] = [
  ["CSHH", "historical_state", "Czechoslovakia", "Tchécoslovaquie", "Checoslovaquia", "Чехословакия"],
  [
    "DDDE",
    "historical_state",
    "German Democratic Republic",
    "République démocratique allemande",
    "República Democrática Alemana",
    "Германская Демократическая Республика",
  ],
  ["IO:EU", "reio", "European Union", "Union européenne", "Unión Europea", "Европейский союз"],
  [
    "IO:EURATOM",
    "reio",
    "European Atomic Energy Community",
    "Communauté européenne de l'énergie atomique",
    "Comunidad Europea de la Energía Atómica",
    "Европейское сообщество по атомной энергии",
  ],
  ["YUCS", "historical_state", "Yugoslavia", "Yougoslavie", "Yugoslavia", "Югославия"],
  ["YDYE", "historical_state", "Democratic Yemen", "Yémen démocratique", "Yemen Democrático", "Демократический Йемен"],
];
