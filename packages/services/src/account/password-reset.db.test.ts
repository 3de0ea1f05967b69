import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openTestServices, PUBLIC, TEST_SECRET, type TestServices } from "../../test/open-test-services.ts";
import { passwordPrint, passwordResetToken } from "../token/password-reset-token.ts";
import { createAuth } from "./auth.ts";
import { createFirstAdmin } from "./create-first-admin.ts";
import { readActor } from "./read-actor.ts";
import { requestPasswordReset } from "./request-password-reset.ts";
import { readPasswordReset, resetPassword, resetTokenOf } from "./reset-password.ts";

const EMAIL = "admin@pacta.example";
const ASKED_AT = "2026-11-20T09:00:00Z";
const NEW = "another-long-password";

let services: TestServices;
let password: string;

beforeAll(async () => {
  services = await openTestServices();
});
beforeEach(async () => {
  services.setNow(ASKED_AT);
  await services.db.recipient.deleteMany();
  await services.db.requestCount.deleteMany();
  await services.db.user.deleteMany();
  password = (await createFirstAdmin(services.db, EMAIL))?.password ?? "";
});
afterAll(async () => services.close());

const anybody = () => services.as(PUBLIC);
const auth = () => createAuth(services.db, { appUrl: "http://pacta.test", secret: TEST_SECRET });
const ask = (address = EMAIL) => requestPasswordReset(anybody(), { address, locale: "fr" });
const mails = () => services.db.accountMail.findMany({ orderBy: { createdAt: "asc" }, include: { recipient: true } });

async function signIn(secret: string): Promise<Headers> {
  const { headers } = await auth().api.signInEmail({ body: { email: EMAIL, password: secret }, returnHeaders: true });
  const cookie = headers.getSetCookie().map((line) => line.split(";")[0]);
  return new Headers({ cookie: cookie.join("; ") });
}

async function tokenFromMail(): Promise<string> {
  const { details } = await services.db.accountMail.findFirstOrThrow({ where: { kind: "password-reset" } });
  const { userId, expiresAt } = details as { userId: string; expiresAt: string };
  const token = await resetTokenOf(services.as({ kind: "system" }), { userId, expiresAt: new Date(expiresAt) });
  return token ?? "";
}

test("an address with an account is sent one link in a quarter of an hour, whatever its case; others are sent none", async () => {
  await ask("nobody@pacta.example");
  expect(await mails()).toEqual([]);
  await ask("Admin@Pacta.example");
  await ask();
  const [mail, ...more] = await mails();
  expect(more).toEqual([]);
  expect(mail).toMatchObject({ kind: "password-reset", recipient: { address: EMAIL, locale: "fr" } });
  expect(JSON.stringify(mail?.details)).not.toContain("token");
});

test("a link sets a new password once, and ends the sessions of before", async () => {
  const session = await signIn(password);
  await ask();
  const token = await tokenFromMail();
  expect(await readPasswordReset(anybody(), { token })).toEqual({ email: EMAIL });
  await resetPassword(anybody(), { token, password: NEW });
  await expect(signIn(password)).rejects.toThrow();
  await expect(signIn(NEW)).resolves.toBeInstanceOf(Headers);
  expect(await readActor(auth(), session)).toEqual({ kind: "public" });
  await expect(resetPassword(anybody(), { token, password: "a-third-long-password" })).rejects.toMatchObject({
    code: "gone",
  });
  await expect(readPasswordReset(anybody(), { token })).rejects.toMatchObject({ code: "gone" });
  expect((await mails()).map(({ kind }) => kind)).toEqual(["password-reset", "password-changed"]);
  const audited = await services.db.auditEntry.findMany({ where: { action: "account.reset-password" } });
  expect(audited).toHaveLength(1);
});

test("two posts of one link at once set one password", async () => {
  await ask();
  const token = await tokenFromMail();
  const choices = [NEW, "a-third-long-password"];
  const results = await Promise.allSettled(
    choices.map((choice) => resetPassword(anybody(), { token, password: choice })),
  );
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("a link works for an hour, and only if we wrote it", async () => {
  await ask();
  const token = await tokenFromMail();
  services.setNow("2026-11-20T10:00:01Z");
  await expect(readPasswordReset(anybody(), { token })).rejects.toMatchObject({ code: "gone" });
  const { id: userId } = await services.db.user.findFirstOrThrow();
  const print = passwordPrint("somebody else's secret, as long as ours", "x");
  const claim = { userId, expiresAt: new Date("2026-11-20T11:00:00Z"), passwordPrint: print };
  const forged = passwordResetToken("somebody else's secret, as long as ours", claim);
  for (const unknown of [forged, "nonsense", `${token}x`]) {
    await expect(readPasswordReset(anybody(), { token: unknown })).rejects.toMatchObject({ code: "not-found" });
  }
});
