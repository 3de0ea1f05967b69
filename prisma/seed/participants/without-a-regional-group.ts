import type { NamedParticipant } from "../named-participant.ts";

/** Participants by code with their names. */
export const WITHOUT_A_REGIONAL_GROUP: readonly NamedParticipant[] = [
  ["COK", "state", "Cook Islands", "Îles Cook", "Islas Cook", "Острова Кука"],
  ["NIU", "state", "Niue", "Nioué", "Niue", "Ниуэ"],
  ["PSE", "state", "State of Palestine", "État de Palestine", "Estado de Palestina", "Государство Палестина"],
  ["VAT", "state", "Holy See", "Saint-Siège", "Santa Sede", "Святой Престол"],
];
