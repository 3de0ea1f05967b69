import { parsePlainDate } from "@pacta/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { NOTICE_TREATY, openTestServices, type TestServices } from "../../test/open-test-services.ts";
import { loadTreatyLog, type TreatyLog } from "./load-treaty-log.ts";
import { presentStatus } from "./present-status.ts";
import { statusOfLog } from "./status-of-log.ts";

let services: TestServices;
let log: TreatyLog;

beforeAll(async () => {
  services = await openTestServices();
  log = await loadTreatyLog(services.db, NOTICE_TREATY);
});
afterAll(async () => services.close());

const MOMENTS = [
  ["2026-11-20", "2026-11-20T10:00:00Z"],
  ["2026-11-20", "2026-11-20T11:00:00Z"],
  ["2020-02-01", "2026-11-20T11:00:00Z"],
  ["2026-11-20", "2026-11-20T12:00:00Z"],
  ["2026-11-20", "1999-01-01T00:00:00Z"],
] as const;

test("the answer is that of the law, whatever was asked before", () => {
  for (const [day, instant] of MOMENTS) {
    const moment = { asOf: parsePlainDate(day), knownAt: new Date(instant) };
    expect(presentStatus(log, moment)).toEqual(statusOfLog(log, moment));
  }
});

test("the law is asked once a day", () => {
  const at = (instant: string) =>
    presentStatus(log, { asOf: parsePlainDate("2026-11-20"), knownAt: new Date(instant) });
  expect(at("2026-11-20T13:00:00Z").participants).toBe(at("2026-11-20T14:00:00Z").participants);
});
