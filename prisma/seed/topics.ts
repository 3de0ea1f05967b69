/** Topic codes of treaties and of their provisions, with the English names. */
export const SEED_TOPICS = [
  { code: "climate", name: "Climate" },
  { code: "criminal-justice", name: "Criminal justice" },
  { code: "culture", name: "Culture" },
  { code: "defence-security", name: "Defence and security" },
  { code: "disarmament", name: "Disarmament" },
  { code: "economy", name: "Economy" },
  { code: "human-rights", name: "Human rights" },
  { code: "humanitarian-law", name: "Humanitarian law" },
  { code: "intellectual-property", name: "Intellectual property" },
  { code: "legal-matters", name: "Legal matters" },
  { code: "peaceful-policy", name: "Peaceful policy" },
  { code: "sanctions", name: "Confronting sanctions" },
  { code: "trade", name: "Trade" },
  { code: "treaty-law", name: "Law of treaties" },
  { code: "validity", name: "Validity" },
] as const;
