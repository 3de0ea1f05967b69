import type { NamedParticipant } from "../named-participant.ts";

/** Participants by code with their names. */
export const EASTERN_EUROPE: readonly NamedParticipant[] = [
  ["ALB", "state", "Albania", "Albanie", "Albania", "Албания"],
  ["ARM", "state", "Armenia", "Arménie", "Armenia", "Армения"],
  ["AZE", "state", "Azerbaijan", "Azerbaïdjan", "Azerbaiyán", "Азербайджан"],
  ["BGR", "state", "Bulgaria", "Bulgarie", "Bulgaria", "Болгария"],
  ["BIH", "state", "Bosnia and Herzegovina", "Bosnie-Herzégovine", "Bosnia y Herzegovina", "Босния и Герцеговина"],
  ["BLR", "state", "Belarus", "Bélarus", "Belarús", "Беларусь"],
  ["CZE", "state", "Czechia", "Tchéquie", "Chequia", "Чехия"],
  ["EST", "state", "Estonia", "Estonie", "Estonia", "Эстония"],
  ["GEO", "state", "Georgia", "Géorgie", "Georgia", "Грузия"],
  ["HRV", "state", "Croatia", "Croatie", "Croacia", "Хорватия"],
  ["HUN", "state", "Hungary", "Hongrie", "Hungría", "Венгрия"],
  ["LTU", "state", "Lithuania", "Lituanie", "Lituania", "Литва"],
  ["LVA", "state", "Latvia", "Lettonie", "Letonia", "Латвия"],
  ["MDA", "state", "Republic of Moldova", "République de Moldova", "República de Moldova", "Республика Молдова"],
  ["MKD", "state", "North Macedonia", "Macédoine du Nord", "Macedonia del Norte", "Северная Македония"],
  ["MNE", "state", "Montenegro", "Monténégro", "Montenegro", "Черногория"],
  ["POL", "state", "Poland", "Pologne", "Polonia", "Польша"],
  ["ROU", "state", "Romania", "Roumanie", "Rumania", "Румыния"],
  ["RUS", "state", "Russian Federation", "Fédération de Russie", "Federación de Rusia", "Российская Федерация"],
  ["SRB", "state", "Serbia", "Serbie", "Serbia", "Сербия"],
  ["SVK", "state", "Slovakia", "Slovaquie", "Eslovaquia", "Словакия"],
  ["SVN", "state", "Slovenia", "Slovénie", "Eslovenia", "Словения"],
  ["UKR", "state", "Ukraine", "Ukraine", "Ucrania", "Украина"],
];
