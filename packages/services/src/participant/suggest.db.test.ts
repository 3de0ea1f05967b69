import { afterAll, beforeAll, expect, test } from "vitest";
import { ADMIN, NOTICE_TREATY, openTestServices, PUBLIC, type TestServices } from "../../test/open-test-services.ts";
import { storeParticipants } from "../treaty/store-participants.ts";
import { ParticipantRecord } from "../treaty/treaty-record.ts";
import { suggest } from "./suggest.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTestServices();
  const names = [
    { language: "en", name: "Democratic Republic of the Congo" },
    { language: "fr", name: "République démocratique du Congo" },
    { language: "en", name: "Zaire", isFormer: true, validTo: "1997-05-17" },
  ];
  const record = ParticipantRecord.parse({ code: "COD", kind: "state", names });
  await storeParticipants(services.as(ADMIN), [record]);
});
afterAll(async () => services.close());

const ask = (query: string, language = "en") => suggest(services.as(PUBLIC), { query, language, limit: 5 });

test("A2 a former name leads to the present one and says until when", async () => {
  expect((await ask("zaire")).participants).toEqual([
    { code: "COD", name: "Democratic Republic of the Congo", formerly: { name: "Zaire", to: "1997-05-17" } },
  ]);
});

test.each(["congo", "republique dem", "COD"])("A8 %s means a participant, in the reader's language", async (query) => {
  expect((await ask(query, "fr")).participants).toMatchObject([{ name: "République démocratique du Congo" }]);
});

test("A8 a title means a treaty, nothing means nothing", async () => {
  expect((await ask("sampleland treaty")).treaties).toMatchObject([{ slug: NOTICE_TREATY }]);
  expect(await ask(" * ")).toEqual({ treaties: [], participants: [] });
});
