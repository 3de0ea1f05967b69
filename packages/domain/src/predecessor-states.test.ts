import { describe, expect, test } from "vitest";
import { act, clause, convention, forceOn, ratification } from "../test/law-case.ts";
import { FIRST_CONSENTS, type FirstConsents } from "../test/predecessor-consents.ts";
import type { TreatyEvent } from "./event.ts";
import type { TreatyRulesInput } from "./treaty-rules.ts";

const TODAY = "2023-12-31";

function rulesOf({ count, delayDays, article }: FirstConsents): TreatyRulesInput {
  const delay = { period: { amount: delayDays, unit: "day" } } as const;
  return convention({ entryIntoForce: { trigger: { kind: "count", count }, delay, clause: clause(article) } });
}

function logOf({ consents }: FirstConsents): TreatyEvent[] {
  return consents.map(([code, day]) => ratification(code, day));
}

/** What today's table shows: the former State gone, a successor with a notification of its own. */
function logOfToday(treaty: FirstConsents): TreatyEvent[] {
  const left = logOf(treaty).filter(({ participant }) => participant !== treaty.former);
  const successor = act({ kind: "succession", participant: "SUCCESSOR", actDate: treaty.consents[0]?.[1] ?? null });
  return [...left, successor];
}

describe("the instrument that brought a treaty into force, where a State is no more", () => {
  test.for(FIRST_CONSENTS)("$treaty: in force on $inForceOn with the former State's instrument", (treaty) => {
    const { triggeredOn, inForceOn: on } = treaty;
    expect(forceOn(rulesOf(treaty), logOf(treaty), TODAY)).toMatchObject({ kind: "in-force", triggeredOn, on });
  });

  test.for(FIRST_CONSENTS)("$treaty: its end afterwards changes nothing", (treaty) => {
    const end = act({ kind: "dissolution", participant: treaty.former, actDate: "1992-04-27" });
    const { triggeredOn, inForceOn: on } = treaty;
    expect(forceOn(rulesOf(treaty), [...logOf(treaty), end], TODAY)).toMatchObject({ triggeredOn, on });
  });

  test("today's table gives the wrong instrument and the wrong day", () => {
    const wrong = FIRST_CONSENTS.map((treaty) => forceOn(rulesOf(treaty), logOfToday(treaty), TODAY));
    expect(wrong).toMatchObject([
      { triggeredOn: "1980-01-03", on: "1980-02-02" },
      { triggeredOn: "1981-08-05", on: "1981-09-04" },
    ]);
  });
});
