import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import {
  EDITOR,
  NOTICE_TREATY,
  openTestServices,
  PUBLIC,
  type TestServices,
  VIEWER,
} from "../../test/open-test-services.ts";
import { countUnread, type InboxInput, listInbox } from "./list-inbox.ts";
import { markInbox, UnmarkInput, unmarkInbox } from "./mark-inbox.ts";

const PAGE: InboxInput = { folder: "all", cursor: null, limit: 10, language: "en" };

let services: TestServices;
let recipients: readonly string[];
let notices: readonly string[];

beforeAll(async () => {
  services = await openTestServices();
  recipients = [await recipient("ann@reader.test", "user-viewer"), await recipient("ann@work.test", "user-viewer")];
  const versions = await services.db.eventVersion.findMany({
    where: { event: { treaty: { slug: NOTICE_TREATY } } },
    orderBy: { id: "asc" },
  });
  notices = await Promise.all(versions.map(async ({ id }) => notice(id)));
});
beforeEach(async () => {
  services.setNow("2026-11-20T09:00:00Z");
  await services.db.inboxItem.deleteMany();
  const rows = notices.map((outboxId, index) => ({
    recipientId: recipients[0] ?? "",
    outboxId,
    createdAt: new Date(Date.UTC(2026, 10, 20, 9, index)),
  }));
  // The oldest notice came to both addresses of the account.
  const twice = {
    recipientId: recipients[1] ?? "",
    outboxId: notices[0] ?? "",
    createdAt: new Date(Date.UTC(2026, 10, 20, 9)),
  };
  await services.db.inboxItem.createMany({ data: [...rows, twice] });
});
afterAll(async () => services.close());

async function recipient(address: string, userId: string): Promise<string> {
  const id = uuidv7();
  const rest = { domain: "x", addressHash: address, locale: "en", zone: "UTC", state: "confirmed" as const };
  await services.db.recipient.create({ data: { id, address, userId, createdAt: new Date(), ...rest } });
  return id;
}

async function notice(eventVersionId: string): Promise<string> {
  const id = uuidv7();
  const rest = { kind: "event" as const, noticeKey: "event", audience: "followers" as const, changes: [] };
  await services.db.outbox.create({ data: { id, eventVersionId, createdAt: new Date(), ...rest } });
  return id;
}

const viewer = () => services.as(VIEWER);
const idsIn = async (input: Partial<InboxInput>) =>
  (await listInbox(viewer(), { ...PAGE, ...input })).items.map(({ outboxId }) => outboxId);

test("F16 an account sees each notice once, the newest first, whichever of its addresses was told, and how many are new", async () => {
  const { items, unread, nextCursor } = await listInbox(viewer(), PAGE);
  expect(items.map(({ outboxId }) => outboxId)).toEqual([...notices].reverse());
  expect(items[0]).toMatchObject({
    kind: "event",
    readAt: null,
    event: { treaty: { slug: NOTICE_TREATY } },
    effect: null,
  });
  expect([unread, nextCursor]).toEqual([notices.length, null]);
  expect(await countUnread(viewer())).toEqual({ unread: notices.length });
});

test("F16 pages follow one another without gap or repeat", async () => {
  const first = await listInbox(viewer(), { ...PAGE, limit: 2 });
  const second = await listInbox(viewer(), { ...PAGE, limit: 2, cursor: first.nextCursor });
  expect([...first.items, ...second.items].map(({ outboxId }) => outboxId)).toEqual([...notices].reverse());
});

test("F16 one is marked read on all addresses, is gone from the unread, and can be unmarked", async () => {
  const [outboxId = ""] = notices;
  expect(await markInbox(viewer(), { mark: "read", outboxId })).toMatchObject({ marked: 2 });
  expect(await markInbox(viewer(), { mark: "read", outboxId })).toMatchObject({ marked: 0 });
  expect(await idsIn({ folder: "unread" })).not.toContain(outboxId);
  expect(await idsIn({})).toContain(outboxId);
  await unmarkInbox(viewer(), { mark: "read", outboxId, at: null });
  expect(await countUnread(viewer())).toEqual({ unread: notices.length });
});

test("F16 all are marked read, and undoing that leaves what was read before as it was", async () => {
  const [early = ""] = notices;
  await markInbox(viewer(), { mark: "read", outboxId: early });
  services.setNow("2026-11-20T10:00:00Z");
  const { at } = await markInbox(viewer(), { mark: "read", outboxId: null });
  expect(await countUnread(viewer())).toEqual({ unread: 0 });
  await unmarkInbox(viewer(), UnmarkInput.parse({ mark: "read", at }));
  expect(await idsIn({ folder: "unread" })).toEqual(notices.slice(1).reverse());
});

test("F16 what is archived leaves the inbox and its count, and comes back undone", async () => {
  const [outboxId = ""] = notices;
  await markInbox(viewer(), { mark: "archived", outboxId });
  expect(await idsIn({ folder: "archived" })).toEqual([outboxId]);
  expect(await idsIn({})).not.toContain(outboxId);
  expect(await countUnread(viewer())).toEqual({ unread: notices.length - 1 });
  await unmarkInbox(viewer(), { mark: "archived", outboxId, at: null });
  expect(await idsIn({ folder: "archived" })).toEqual([]);
});

test("F16 nobody else sees or marks it, and a visitor has no inbox", async () => {
  const editor = services.as(EDITOR);
  expect(await listInbox(editor, PAGE)).toEqual({ items: [], unread: 0, nextCursor: null });
  expect(await markInbox(editor, { mark: "read", outboxId: null })).toMatchObject({ marked: 0 });
  await expect(countUnread(services.as(PUBLIC))).rejects.toMatchObject({ code: "unauthenticated" });
});
