import { type MadeFact, type MadeTreaty, madeEvent } from "./made-event.ts";
import { between, seededRandom } from "./seeded-random.ts";

const SIDES = ["AAA", "BBB"] as const;
const CLAUSE = { article: "Art. 20", text: "in our words" };
const DURATIONS = [
  { kind: "indefinite" },
  { kind: "fixed", period: { amount: 20, unit: "year" }, clause: CLAUSE },
  {
    kind: "renewable",
    initial: { amount: 5, unit: "year" },
    renewal: { amount: 5, unit: "year" },
    noticeBefore: { amount: 6, unit: "month" },
    clause: CLAUSE,
  },
] as const;

/** Makes a bilateral treaty with the first `size` acts of a usual life; from seven on it is denounced. */
export function bilateralTreaty(seed: number, size: number): MadeTreaty {
  const random = seededRandom(seed);
  const duration = DURATIONS[seed % DURATIONS.length];
  const isExchanged = random() < 0.5;
  const rules = {
    form: "bilateral",
    parties: SIDES,
    entryIntoForce: {
      trigger: { kind: isExchanged ? "exchange-of-instruments" : "last-notification" },
      delay: isExchanged ? null : { period: { amount: 30, unit: "day" } },
      clause: CLAUSE,
    },
    exit: { kind: "notice", period: { amount: 6, unit: "month" }, clause: CLAUSE },
    duration,
  };
  const signedOn = between(random, 0, 20_000);
  const facts = lifeOf(signedOn, isExchanged, duration?.kind === "renewable").slice(0, size);
  return { rules, events: facts.map((fact, index) => madeEvent(`${seed}-${index}`, fact, random)) };
}

function lifeOf(signedOn: number, isExchanged: boolean, isRenewed: boolean): MadeFact[] {
  const [first, second] = SIDES;
  const consents: MadeFact[] = isExchanged
    ? [
        { kind: "exchange-of-instruments", participant: null, day: signedOn + 300 },
        { kind: "domestic-step", participant: first, day: signedOn + 200 },
      ]
    : [
        { kind: "notification-of-completion", participant: first, day: signedOn + 200 },
        { kind: "notification-of-completion", participant: second, day: signedOn + 300 },
      ];
  return [
    { kind: "signature", participant: null, day: signedOn },
    ...consents,
    { kind: "registration", participant: null, day: signedOn + 500 },
    { kind: "amendment", participant: null, day: signedOn + 3000 },
    { kind: "communication", participant: first, day: signedOn + 4000 },
    { kind: isRenewed ? "non-renewal-notice" : "withdrawal-notice", participant: second, day: signedOn + 5000 },
    { kind: "withdrawal-notice-rescinded", participant: second, day: signedOn + 5050 },
  ];
}
