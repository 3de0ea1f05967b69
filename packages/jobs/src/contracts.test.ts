import { expect, test } from "vitest";
import { CONTRACT_NAMES, CONTRACTS } from "./contracts.ts";

const ID = "01939c5e-0000-7000-8000-000000000000";

const JOB_IDS = [
  CONTRACTS["fan-out"].jobId({ outboxId: ID }),
  CONTRACTS["send-deliveries"].jobId({ outboxId: ID, lane: 0 }),
  CONTRACTS["send-account-mail"].jobId({ accountMailId: ID }),
  CONTRACTS["plan-digests"].jobId({}),
  CONTRACTS["send-digests"].jobId({ lane: 0 }),
  CONTRACTS["send-webhooks"].jobId({ endpointId: ID }),
  CONTRACTS.sweep.jobId({}),
];

test("every contract is listed once and under its own name", () => {
  expect([...CONTRACT_NAMES].sort()).toEqual(Object.keys(CONTRACTS).sort());
  expect(CONTRACT_NAMES.map((name) => CONTRACTS[name].name)).toEqual(CONTRACT_NAMES);
});

test.each(JOB_IDS)("the job id %s is one BullMQ takes: no colon, not digits only", (jobId) => {
  expect(jobId).not.toContain(":");
  expect(jobId).not.toMatch(/^\d+$/);
});

test("a payload with more than ids is refused", () => {
  expect(CONTRACTS["fan-out"].payload.safeParse({ outboxId: ID, address: "a@b" }).success).toBe(false);
});
