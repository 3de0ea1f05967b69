import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestServices, type TestServices } from "../../test/open-test-services.ts";
import { createAuth } from "./auth.ts";
import { createFirstAdmin } from "./create-first-admin.ts";
import { readActor } from "./read-actor.ts";
import { resetAdminPassword } from "./reset-admin-password.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTestServices();
  await services.db.user.deleteMany();
});
afterAll(async () => services.close());

const EMAIL = "admin@pacta.example";
const config = { appUrl: "http://pacta.test", secret: "account-test-account-test-account-test" };

async function signIn(password: string): Promise<Headers> {
  const auth = createAuth(services.db, config);
  const { headers } = await auth.api.signInEmail({ body: { email: EMAIL, password }, returnHeaders: true });
  return new Headers({
    cookie: headers
      .getSetCookie()
      .map((line) => line.split(";")[0])
      .join("; "),
  });
}

test("the first start makes one admin who can sign in, the second makes none", async () => {
  const first = await createFirstAdmin(services.db, EMAIL);
  expect(await createFirstAdmin(services.db, EMAIL)).toBeNull();
  const actor = await readActor(createAuth(services.db, config), await signIn(first?.password ?? ""));
  expect(actor).toMatchObject({ kind: "user", role: "admin" });
});

test("a wrong password and an unknown address are refused alike", async () => {
  const auth = createAuth(services.db, config);
  const attempt = (email: string) => auth.api.signInEmail({ body: { email, password: "not-the-password" } });
  const messages = await Promise.all([EMAIL, "nobody@pacta.example"].map((email) => attempt(email).catch(String)));
  expect(messages[0]).toBe(messages[1]);
});

test("nobody can sign up", async () => {
  const auth = createAuth(services.db, config);
  const body = { email: "new@pacta.example", password: "long-enough-password", name: "New" };
  await expect(auth.api.signUpEmail({ body })).rejects.toThrow();
  expect(await services.db.user.count()).toBe(1);
});

test("a reset gives a new password and ends the old one and its sessions", async () => {
  const before = await resetAdminPassword(services.db);
  const session = await signIn(before.password);
  const after = await resetAdminPassword(services.db);
  await expect(signIn(before.password)).rejects.toThrow();
  expect(await readActor(createAuth(services.db, config), session)).toEqual({ kind: "public" });
  await expect(signIn(after.password)).resolves.toBeInstanceOf(Headers);
});

test("no visitor is anybody", async () => {
  expect(await readActor(createAuth(services.db, config), new Headers())).toEqual({ kind: "public" });
});
