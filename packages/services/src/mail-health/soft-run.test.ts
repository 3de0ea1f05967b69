import { expect, test } from "vitest";
import { isSoftForTooLong } from "./soft-run.ts";

const DAY_MS = 86_400_000;
const START = Date.parse("2026-11-01T00:00:00Z");
const day = (number: number) => new Date(START + number * DAY_MS);
const soft = (number: number, messageKey: string | null = null) => {
  return { kind: "soft", at: day(number), messageId: messageKey === null ? null : `<${messageKey}@pacta.test>` };
};
const sent = (number: number, messageKey = `mail${number}`) => ({ at: day(number), messageKey });

test.each([
  ["one soft bounce is no run", [soft(0)], [], 0, false],
  ["a soft bounce again after five days is", [soft(0), soft(5)], [], 5, true],
  ["within five days it is not yet", [soft(0), soft(4.9)], [], 4.9, false],
  [
    "a report of arrival in between begins anew",
    [soft(0), { kind: "delivered", at: day(1), messageId: null }, soft(6)],
    [],
    6,
    false,
  ],
  ["a mail of which nothing was heard for two days arrived", [soft(0), soft(6)], [sent(1)], 6, false],
  ["a mail sent yesterday may still come back", [soft(0), soft(6)], [sent(5)], 6, true],
  ["a mail that a report names did not arrive", [soft(0, "mail0"), soft(15, "mail10")], [sent(10)], 15, true],
  ["a mail soon followed by faults did not arrive", [soft(0), soft(2), soft(6)], [sent(1)], 6, true],
  [
    "a delay alone is no fault of the address",
    [{ kind: "delayed", at: day(0), messageId: null }, soft(6)],
    [],
    6,
    false,
  ],
])("G5 soft run: %s", (_name, reports, mails, now, expected) => {
  expect(isSoftForTooLong({ reports, sent: mails }, day(now))).toBe(expected);
});
