import { afterAll, beforeAll, expect, test } from "vitest";
import { ADMIN, openTestServices, type TestServices } from "../../test/open-test-services.ts";
import { recordAudit } from "./record-audit.ts";
import { verifyAudit } from "./verify-audit.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTestServices();
  const ctx = services.as(ADMIN);
  for (const entityId of ["a", "b", "c"]) {
    const change = { action: "test.change", entity: "test", entityId, after: { z: 1, a: { y: [1, null], b: "é" } } };
    await services.db.$transaction((tx) => recordAudit(tx, ctx, change));
  }
});
afterAll(async () => services.close());

test("I1 an untouched chain is intact", async () => {
  expect(await verifyAudit(services.as(ADMIN))).toEqual({ kind: "intact", entries: 4 });
});

test("I1 the application can neither change nor delete a row", async () => {
  const { db } = services;
  await expect(db.auditEntry.updateMany({ data: { reason: "x" } })).rejects.toThrow(/append-only/);
  await expect(db.auditEntry.deleteMany()).rejects.toThrow(/append-only/);
});

test("I1 a row changed behind the trigger is named", async () => {
  const { db } = services;
  const { seq } = await db.auditEntry.findFirstOrThrow({ where: { entityId: "b" } });
  await db.$transaction([
    db.$executeRaw`ALTER TABLE audit_entries DISABLE TRIGGER audit_entries_append_only`,
    db.$executeRaw`UPDATE audit_entries SET actor = 'somebody else' WHERE seq = ${seq}`,
    db.$executeRaw`ALTER TABLE audit_entries ENABLE TRIGGER audit_entries_append_only`,
  ]);
  expect(await verifyAudit(services.as(ADMIN))).toEqual({ kind: "broken", seq: seq.toString() });
});
