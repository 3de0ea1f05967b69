/** The subjects of UK Treaties Online under the topics of the record; a subject that says nothing of them has none. */
const TOPICS: ReadonlyMap<string, string> = new Map([
  ["ANIMALS & CONSERVATION", "environment"],
  ["ANTARCTICA", "environment"],
  ["ATOMIC ENERGY", "defence-security"],
  ["CULTURAL PROPERTY", "culture"],
  ["CULTURAL RELATIONS", "culture"],
  ["CUSTOMS", "trade"],
  ["DEBTS", "economy"],
  ["DEFENCE", "defence-security"],
  ["DISARMAMENT", "disarmament"],
  ["DISPUTES", "legal-matters"],
  ["ECONOMIC CO-OPERATION", "economy"],
  ["EXTRADITION", "criminal-justice"],
  ["FISHERIES", "law-of-the-sea"],
  ["GATT", "trade"],
  ["HEALTH", "health"],
  ["HUMAN RIGHTS", "human-rights"],
  ["INTELLECTUAL PROPERTY", "intellectual-property"],
  ["INTERNATIONAL LABOUR ORGANIZATION (incl. CONVENTIONS) (ILO)", "labour"],
  ["INVESTMENT PROTECTION", "economy"],
  ["LABOUR", "labour"],
  ["LAW OF TREATIES", "treaty-law"],
  ["LEGAL PROCEEDINGS", "legal-matters"],
  ["LOANS, CREDITS & GRANTS", "economy"],
  ["MARITIME LAW", "law-of-the-sea"],
  ["NORTH ATLANTIC TREATY ORGANISATION (NATO)", "defence-security"],
  ["POLLUTION", "environment"],
  ["RED CROSS", "humanitarian-law"],
  ["REFUGEES", "refugees"],
  ["SLAVERY", "human-rights"],
  ["STERLING", "economy"],
  ["TAXATION", "economy"],
  ["TECHNICAL ASSISTANCE", "economy"],
  ["TRADE", "trade"],
  ["WHALING", "environment"],
]);

/** The topics of a record by its subject. */
export function ukTopics(subject: string | null): string[] {
  const topic = TOPICS.get(subject ?? "");
  return topic === undefined ? [] : [topic];
}
