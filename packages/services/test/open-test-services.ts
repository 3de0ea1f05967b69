import { openDatabase } from "@pacta/db";
import { type Bell, type ContractName, silentBell } from "@pacta/jobs";
import { createTestDatabase, type TestDatabase } from "@pacta/testing";
import type { Actor, ServiceContext } from "../src/context.ts";
import { storeParticipants, storeTopics } from "../src/treaty/store-participants.ts";
import { storeTreaty } from "../src/treaty/store-treaty.ts";
import { ParticipantRecord, TreatyRecord } from "../src/treaty/treaty-record.ts";

export const TEST_SECRET = "test-secret-test-secret-test-secret";
export const NOTICE_TREATY = "testland-sampleland-2020";

export type TestServices = {
  readonly db: ServiceContext["db"];
  readonly url: string;
  /** Names of the jobs whose bell was rung, in order. */
  readonly rung: readonly ContractName[];
  as(actor: Actor): ServiceContext;
  /** Sets the clock of every context. */
  setNow(iso: string): void;
  close(): Promise<void>;
};

/** A database of its own with two States and one bilateral treaty in force, and contexts for any actor. */
export async function openTestServices(given?: TestDatabase): Promise<TestServices> {
  const database = given ?? (await createTestDatabase());
  const db = openDatabase(database.url, 4);
  const rung: ContractName[] = [];
  let now = new Date("2026-11-20T09:00:00Z");
  const bell: Bell = {
    ring: async (contract, payload) => {
      rung.push(contract.name as ContractName);
      return silentBell.ring(contract, payload);
    },
  };
  // Shorter than a server of the tests has been up when the first of them begins.
  const config = { appUrl: "http://pacta.test", secret: TEST_SECRET, leaseMs: 8_000 };
  const as = (actor: Actor): ServiceContext => ({ db, bell, config, actor, now: () => now });
  await storeTestFacts(as({ kind: "system" }));
  await db.user.createMany({ data: ["editor", "viewer", "admin"].map((role) => testUser(role)) });
  return {
    db,
    url: database.url,
    rung,
    as,
    setNow: (iso) => {
      now = new Date(iso);
    },
    close: async () => {
      await db.$disconnect();
      await database.drop();
    },
  };
}

export const EDITOR: Actor = { kind: "user", id: "user-editor", role: "editor" };
export const VIEWER: Actor = { kind: "user", id: "user-viewer", role: "viewer" };
export const ADMIN: Actor = { kind: "user", id: "user-admin", role: "admin" };
export const PUBLIC: Actor = { kind: "public" };

function testUser(role: string): { id: string; name: string; email: string; role: "editor" | "viewer" | "admin" } {
  const known = role === "editor" || role === "admin" ? role : "viewer";
  return { id: `user-${role}`, name: role, email: `${role}@pacta.test`, role: known };
}

async function storeTestFacts(ctx: ServiceContext): Promise<void> {
  await storeTopics(ctx, [{ code: "defence-security", name: "Defence and security" }]);
  await storeParticipants(
    ctx,
    [
      ["TST", "Testland"],
      ["SMP", "Sampleland"],
      ["OTH", "Otherland"],
    ].map(([code, name]) => ParticipantRecord.parse({ code, kind: "state", names: [{ language: "en", name }] })),
  );
  await storeTreaty(ctx, TreatyRecord.parse(noticeTreaty()));
}

function noticeTreaty(): unknown {
  const references = [{ citation: "Test gazette 1" }];
  const clause = (article: string, text: string) => ({ article, text, quoted: false });
  return {
    slug: NOTICE_TREATY,
    shortTitle: "Testland–Sampleland Treaty",
    form: "bilateral",
    titles: [{ language: "en", title: "Treaty between Testland and Sampleland", authentic: true }],
    identifiers: [{ scheme: "UNTS", value: "I-99999" }],
    signedOn: "2020-01-10",
    topics: ["defence-security"],
    statusAsAt: "2026-11-01",
    sources: references,
    rules: {
      form: "bilateral",
      parties: ["TST", "SMP"],
      entryIntoForce: { trigger: { kind: "exchange-of-instruments" }, clause: clause("Art. 9", "On exchange.") },
      exit: {
        kind: "notice",
        period: { amount: 1, unit: "year" },
        clause: clause("Art. 10", "One year after receipt of the notice."),
      },
      duration: { kind: "indefinite" },
    },
    events: [
      { kind: "signature", participant: "TST", actDate: "2020-01-10", certainty: "effective", references },
      { kind: "signature", participant: "SMP", actDate: "2020-01-10", certainty: "effective", references },
      { kind: "exchange-of-instruments", actDate: "2020-06-01", certainty: "effective", references },
    ],
  };
}
