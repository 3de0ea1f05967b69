import { afterAll, beforeAll, expect, test } from "vitest";
import {
  EDITOR,
  NOTICE_TREATY,
  openTestServices,
  PUBLIC,
  type TestServices,
  VIEWER,
} from "../../test/open-test-services.ts";
import { listReports, settleReport } from "./list-reports.ts";
import { reportError } from "./report-error.ts";
import { ReportInput } from "./report-input.ts";

let services: TestServices;
const report = (over: object = {}) =>
  ReportInput.parse({ treaty: NOTICE_TREATY, text: "The day of signature is wrong.", asOf: "2021-01-01", ...over });

beforeAll(async () => {
  services = await openTestServices();
});
afterAll(async () => services.close());

test("B9 a reader's report waits at the desk until it is settled, once", async () => {
  const { id } = await reportError(services.as(PUBLIC), report({ address: "Reader@NEWS.example" }));
  expect(await listReports(services.as(EDITOR))).toMatchObject([
    { id, treaty: { slug: NOTICE_TREATY }, address: "Reader@news.example", asOf: "2021-01-01" },
  ]);
  await settleReport(services.as(EDITOR), { id });
  await settleReport(services.as(EDITOR), { id });
  expect(await listReports(services.as(EDITOR))).toEqual([]);
  expect(await services.db.auditEntry.count({ where: { action: "report.settle" } })).toBe(1);
});

test("B9 the queue is the desk's alone", async () => {
  await expect(listReports(services.as(VIEWER))).rejects.toMatchObject({ code: "forbidden" });
  await expect(listReports(services.as(PUBLIC))).rejects.toMatchObject({ code: "unauthenticated" });
});

test("B9 an unknown treaty, an empty text and a flood are refused", async () => {
  await expect(reportError(services.as(PUBLIC), report({ treaty: "nowhere" }))).rejects.toMatchObject({
    faults: [{ field: "treaty" }],
  });
  expect(ReportInput.safeParse({ treaty: NOTICE_TREATY, text: "  wrong " }).success).toBe(false);
  for (let sent = 1; sent < 20; sent++) await reportError(services.as(PUBLIC), report());
  await expect(reportError(services.as(PUBLIC), report())).rejects.toMatchObject({ code: "too-many" });
});
