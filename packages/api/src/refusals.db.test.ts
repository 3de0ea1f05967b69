import { confirmationToken, type ServiceContext } from "@pacta/services";
import {
  EDITOR,
  NOTICE_TREATY,
  openTestServices,
  PUBLIC,
  TEST_SECRET,
  type TestServices,
  VIEWER,
} from "@pacta/services/test-services";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { appRouter } from "./app-router.ts";

type Refusal = { readonly code: string; readonly fields: readonly string[]; readonly message: string };

const Body = z.object({
  error: z
    .object({
      message: z.string(),
      data: z.object({ code: z.string(), faults: z.array(z.object({ field: z.string(), message: z.string() })) }),
    })
    .optional(),
  result: z.object({ data: z.record(z.string(), z.unknown()) }).optional(),
});

let services: TestServices;

beforeAll(async () => {
  services = await openTestServices();
});
afterAll(async () => services.close());

/** Calls a procedure over HTTP, as a browser does: what is asserted is what a client gets. */
async function call(actor: ServiceContext["actor"], path: string, input: unknown): Promise<Response> {
  const isQuery = ["treaty.read", "treaty.list", "subscription.confirmation"].includes(path);
  const query = isQuery ? `?input=${encodeURIComponent(JSON.stringify(input))}` : "";
  const init = isQuery
    ? {}
    : { method: "POST", body: JSON.stringify(input), headers: { "content-type": "application/json" } };
  return fetchRequestHandler({
    endpoint: "/trpc",
    req: new Request(`http://pacta.test/trpc/${path}${query}`, init),
    router: appRouter,
    createContext: () => ({ service: services.as(actor) }),
  });
}

async function refusal(actor: ServiceContext["actor"], path: string, input: unknown): Promise<Refusal> {
  const { error } = await bodyOf(await call(actor, path, input));
  if (error === undefined) throw new Error(`${path} was not refused`);
  const { code, faults } = error.data;
  return { code, message: error.message, fields: faults.map((fault) => fault.field) };
}

async function bodyOf(response: Response): Promise<z.output<typeof Body>> {
  return Body.parse(await response.json());
}

/** Everything that a refused call might have written. */
async function rowCounts(): Promise<readonly number[]> {
  const { db } = services;
  const tables = [db.event, db.eventVersion, db.outbox, db.auditEntry, db.recipient, db.subscription, db.filter];
  return Promise.all(tables.map((table) => (table as typeof db.event).count()));
}

const DRAFT = {
  treaty: NOTICE_TREATY,
  kind: "withdrawal-notice",
  participant: "SMP",
  receivedDate: "2026-11-18",
  certainty: "received",
  references: [{ citation: "Note verbale" }],
};
const FOLLOW = { address: "reader@example.org", filter: { treaty: [NOTICE_TREATY] } };
const ID = "019ab000-0000-7000-8000-000000000001";
const FOREIGN = confirmationToken("another-secret-another-secret-xxxx", ID, new Date("2026-11-20T09:00:00Z"));
const EXPIRED = confirmationToken(TEST_SECRET, ID, new Date("2026-11-01T09:00:00Z"));

const RULES = {
  form: "bilateral",
  parties: ["TST", "SMP"],
  entryIntoForce: { trigger: { kind: "exchange-of-instruments" }, clause: { text: "On exchange." } },
  exit: { kind: "none" },
  duration: { kind: "indefinite" },
};

const REFUSALS: readonly [string, ServiceContext["actor"], string, unknown, string, string][] = [
  ["an unknown treaty", EDITOR, "event.draft", { ...DRAFT, treaty: "atlantis-1" }, "NOT_FOUND", "treaty"],
  ["an unknown participant", EDITOR, "event.draft", { ...DRAFT, participant: "ZZZ" }, "NOT_FOUND", "participant"],
  [
    "a participant that is no side",
    EDITOR,
    "event.draft",
    { ...DRAFT, participant: "OTH" },
    "BAD_REQUEST",
    "participant",
  ],
  [
    "an impossible date",
    EDITOR,
    "event.draft",
    { ...DRAFT, receivedDate: "2023-02-30" },
    "BAD_REQUEST",
    "receivedDate",
  ],
  [
    "an effective date without basis",
    EDITOR,
    "event.draft",
    { ...DRAFT, effectiveDate: "2027-11-18" },
    "BAD_REQUEST",
    "effectiveBasis",
  ],
  ["an event without any date", EDITOR, "event.draft", { ...DRAFT, receivedDate: null }, "BAD_REQUEST", "actDate"],
  ["an unknown kind of event", EDITOR, "event.draft", { ...DRAFT, kind: "coup" }, "BAD_REQUEST", "kind"],
  ["an unknown later treaty", EDITOR, "event.draft", { ...DRAFT, byTreaty: "atlantis-1" }, "NOT_FOUND", "byTreaty"],
  ["an unknown revoked event", EDITOR, "event.draft", { ...DRAFT, revokes: ID }, "NOT_FOUND", "revokes"],
  [
    "a reference that is no web address",
    EDITOR,
    "event.draft",
    { ...DRAFT, references: [{ citation: "x", url: "javascript:alert(1)" }] },
    "BAD_REQUEST",
    "references.0.url",
  ],
  [
    "rules with an unknown group",
    EDITOR,
    "treaty.recordRules",
    { treaty: NOTICE_TREATY, rules: { ...RULES, openTo: "asean" } },
    "BAD_REQUEST",
    "rules.openTo",
  ],
  [
    "rules with an unknown side",
    EDITOR,
    "treaty.recordRules",
    { treaty: NOTICE_TREATY, rules: { ...RULES, parties: ["TST", "ZZZ"] } },
    "BAD_REQUEST",
    "rules.parties",
  ],
  [
    "a kind of event the treaty cannot have",
    EDITOR,
    "event.draft",
    { ...DRAFT, kind: "accession" },
    "BAD_REQUEST",
    "kind",
  ],
  [
    "rules of an unknown treaty",
    EDITOR,
    "treaty.recordRules",
    { treaty: "atlantis-1", rules: RULES },
    "NOT_FOUND",
    "treaty",
  ],
  ["an unknown event version", EDITOR, "event.publish", { eventVersionId: ID }, "NOT_FOUND", "eventVersionId"],
  ["a version id that is none", EDITOR, "event.publish", { eventVersionId: "7" }, "BAD_REQUEST", "eventVersionId"],
  [
    "an address that is no address",
    PUBLIC,
    "subscription.request",
    { ...FOLLOW, address: "reader@" },
    "BAD_REQUEST",
    "address",
  ],
  [
    "an address with a line break",
    PUBLIC,
    "subscription.request",
    { ...FOLLOW, address: "a@b.org\r\nBcc: c@d.org" },
    "BAD_REQUEST",
    "address",
  ],
  [
    "a filter for an unknown treaty",
    PUBLIC,
    "subscription.request",
    { ...FOLLOW, filter: { treaty: ["atlantis-1"] } },
    "NOT_FOUND",
    "filter.treaty",
  ],
  [
    "a filter for an unknown participant",
    PUBLIC,
    "subscription.request",
    { ...FOLLOW, filter: { participant: ["ZZZ"] } },
    "NOT_FOUND",
    "filter.participant",
  ],
  [
    "a filter that asks for everything",
    PUBLIC,
    "subscription.request",
    { ...FOLLOW, filter: {} },
    "BAD_REQUEST",
    "filter",
  ],
  ["an unknown time zone", PUBLIC, "subscription.request", { ...FOLLOW, zone: "Mars/Olympus" }, "BAD_REQUEST", "zone"],
  ["a foreign confirmation token", PUBLIC, "subscription.confirm", { token: FOREIGN }, "NOT_FOUND", "token"],
  ["an expired confirmation token", PUBLIC, "subscription.confirm", { token: EXPIRED }, "PRECONDITION_FAILED", "token"],
  ["a foreign unsubscribe token", PUBLIC, "subscription.unsubscribe", { token: FOREIGN }, "NOT_FOUND", "token"],
  ["an unknown slug", PUBLIC, "treaty.read", { slug: "atlantis-1" }, "NOT_FOUND", "slug"],
  [
    "an impossible as-of date",
    PUBLIC,
    "treaty.read",
    { slug: NOTICE_TREATY, asOf: "2023-02-30" },
    "BAD_REQUEST",
    "asOf",
  ],
  [
    "a known-at that is no instant",
    PUBLIC,
    "treaty.read",
    { slug: NOTICE_TREATY, knownAt: "yesterday" },
    "BAD_REQUEST",
    "knownAt",
  ],
  ["a page that is too large", PUBLIC, "treaty.list", { limit: 201 }, "BAD_REQUEST", "limit"],
  ["an unknown parameter", PUBLIC, "treaty.list", { stauts: "in-force" }, "BAD_REQUEST", ""],
];

test.each(REFUSALS)("%s is refused by field and nothing is written", async (_case, actor, path, input, code, field) => {
  const before = await rowCounts();
  expect(await refusal(actor, path, input)).toMatchObject({ code, fields: [field] });
  expect(await rowCounts()).toEqual(before);
});

describe("an event without a reference", () => {
  test("may be drafted, but publishing it is refused by field", async () => {
    const body = await bodyOf(await call(EDITOR, "event.draft", { ...DRAFT, references: [] }));
    const eventVersionId = body.result?.data.eventVersionId;
    const before = await rowCounts();
    const refused = await refusal(EDITOR, "event.publish", { eventVersionId });
    expect(refused).toMatchObject({ code: "BAD_REQUEST", fields: ["references"] });
    expect(await rowCounts()).toEqual(before);
  });
});

describe("publishing twice", () => {
  test("is a no-op the second time", async () => {
    const drafted = await bodyOf(await call(EDITOR, "event.draft", DRAFT));
    const eventVersionId = drafted.result?.data.eventVersionId;
    await call(EDITOR, "event.publish", { eventVersionId });
    const before = await rowCounts();
    const again = await bodyOf(await call(EDITOR, "event.publish", { eventVersionId }));
    expect(again.result?.data).toMatchObject({ kind: "already-published" });
    expect(await rowCounts()).toEqual(before);
  });
});

describe("authority", () => {
  const editorPaths = ["event.draft", "event.publish", "treaty.recordRules"];

  test.each(editorPaths)("%s refuses the public and a viewer", async (path) => {
    expect((await refusal(PUBLIC, path, {})).code).toBe("UNAUTHORIZED");
    expect((await refusal(VIEWER, path, {})).code).toBe("FORBIDDEN");
  });

  test("nobody over HTTP may read what the worker reads", async () => {
    const response = await fetchRequestHandler({
      endpoint: "/trpc",
      req: new Request(
        `http://pacta.test/trpc/notice.read?input=${encodeURIComponent(JSON.stringify({ outboxId: ID }))}`,
      ),
      router: appRouter,
      createContext: () => ({ service: services.as(EDITOR) }),
    });
    expect((await bodyOf(response)).error?.data.code).toBe("FORBIDDEN");
  });

  test("a mutation by GET is refused", async () => {
    const response = await fetchRequestHandler({
      endpoint: "/trpc",
      req: new Request(
        `http://pacta.test/trpc/event.publish?input=${encodeURIComponent(JSON.stringify({ eventVersionId: ID }))}`,
      ),
      router: appRouter,
      createContext: () => ({ service: services.as(EDITOR) }),
    });
    expect(response.status).toBe(405);
  });
});
