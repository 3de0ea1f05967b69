import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestServices, PUBLIC, type TestServices } from "../../test/open-test-services.ts";
import { listDepositaries } from "./list-depositaries.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTestServices();
});
afterAll(async () => services.close());

async function keep(depositary: string): Promise<void> {
  await services.db.$executeRaw`
    WITH made AS (
      INSERT INTO treaties (id, slug, form, short_title, depositary, rules, refers_to, status_as_at, created_at)
      SELECT gen_random_uuid(), gen_random_uuid()::text, form, short_title, ${depositary}, rules, refers_to, status_as_at, created_at
      FROM treaties LIMIT 1 RETURNING id)
    INSERT INTO treaty_documents (treaty_id, label, words, form, depositary, topics, regions, participant_ids)
    SELECT id, 'made', to_tsvector('simple', 'made'), 'multilateral', ${depositary}, '{}', '{}', '{}' FROM made`;
}

test("each depositary is named once, by name; a treaty without one adds nothing", async () => {
  expect(await listDepositaries(services.as(PUBLIC))).toEqual([]);
  for (const name of ["Switzerland", "IMO", "Switzerland", "Council of Europe"]) await keep(name);
  expect(await listDepositaries(services.as(PUBLIC))).toEqual(["Council of Europe", "IMO", "Switzerland"]);
});
