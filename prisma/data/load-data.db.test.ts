import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { openDatabase } from "@pacta/db";
import { silentBell } from "@pacta/jobs";
import { type ServiceContext, TreatyRecord, verifyProjections } from "@pacta/services";
import { createTestDatabase } from "@pacta/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ConflictReport } from "./conflict.ts";
import { readFacts } from "./facts.ts";
import { loadData } from "./load-data.ts";
import { readParticipantNames } from "./participant-names.ts";
import { readParticipants } from "./participants.ts";
import { readUk } from "./uk.ts";
import { readUntc } from "./untc.ts";
import { readWipo } from "./wipo.ts";

/** The same columns as the public records, a few lines each. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  "facts/participants.csv": [
    "code,kind,name_en,name_fr,name_es,name_ru,name_zh,name_ar,valid_from,valid_to,successor_codes,former_names,un_region,m49_region,m49_subregion,parent_code",
    "AAA,state,Aland,,,,,,,,BBB:separation,Old Aland|1900-01-01|1950-01-01,,,,",
    "BBB,state,Beland,,,,,,1960-01-01,,,,,,,",
    "GBR,state,United Kingdom,,,,,,,,,,,,,",
    "T:X,territory,Xland,,,,,,,,,,,,,GBR/AAA",
  ],
  "facts/participant_aliases.csv": [
    "scheme,alias,code,ambiguous",
    "UK,ALAND,AAA,0",
    "UK,UNITED KINGDOM,GBR,0",
    "UK,Xland,T:X,0",
  ],
  "facts/treaties.csv": [
    "treaty_id,title_en,short_title,mtdsg_no,unts_reg,depositary,adopted_date,signed_date,place,eif_date,topics,status_as_at,coverage,roster_source",
    "one,Convention on the First of All Things,First Convention,XXVII-1,,UN Secretary-General,2000-01-01,2000-01-02,Rome,2001-01-01,environment,2014-07-10,roster,a table",
  ],
  "facts/participation.csv": [
    "treaty_id,participant_code,action,action_date,effective_date_stated,received_date,certainty,source",
    "one,AAA,ratification,2000-06-01,,,as_printed,UNTC status as at 2014-07-10",
    "one,AAA,something_else,2000-06-02,,,as_printed,UNTC status as at 2014-07-10",
  ],
  "sources/wipo_membership_dev.csv": [
    "Contracting Party,Treaty,Signature Date,Instrument Type,Instrument Date,Entry Into Force Date",
    "Aland,Patent,2000-06-01,Ratification,2001-06-01,2001-09-01",
    "Nowhere,Patent,,Accession,2001-06-01,2001-09-01",
  ],
  "sources/uk_treaties_anomalies.csv": [
    "id,title,signed,eif,terminated,terminated_effective,anomalies",
    "2,,,,,,doubt",
  ],
  "sources/uk_treaties_dev.csv": [
    "id,field3,title,subject,signed_event_date,signed_event_location,adopted_event_date,adopted_event_effective_date,provisional_eif_event_date,definative_eif_event_date,definative_eif_event_effective_date,terminated_event_date,terminated_event_effective_date,withdrawn_event_date,country_name,references,document_url",
    "1,BI,Treaty of Trade with Aland on all manner of goods,TRADE,1950-01-01,London,,,,1950-06-01,,1960-01-01,1960-07-01,,ALAND ; UNITED KINGDOM ; Xland,Treaty Series 013/1970: Cmnd 1,",
    "2,BI,Treaty of Trade with Aland on all manner of goods,TRADE,1950-02-01,London,,,,,,,,,ALAND ; UNITED KINGDOM,,",
    "3,BI,Treaty with nobody,TRADE,1950-02-01,London,,,,,,,,,UNITED KINGDOM,,",
    "4,MULTI,Convention on Things of Many Kinds and Colours,TRADE,1960-02-01,London,,,,1961-01-01,,,,,ALAND,,",
  ],
  "sources/untc_2015/index.csv": [
    "chapter_no,treaty_no,treaty_name,url",
    '27,1,"Convention on the First of All Things. Rome, 1 January 2000",https://un.example/?mtdsg_no=XXVII-1&x',
    '10,2.a,"Convention on Things of Many Kinds and Colours. London, 1 February 1960",https://un.example/?mtdsg_no=X-2-a&x',
    '10,3,"Third Convention. London, 1 February 1970",https://un.example/?mtdsg_no=X-3&x',
  ],
  "sources/untc_2015/actions.csv": [
    "mtdsg_key,participant,column,date,marker,raw",
    '27-1,Aland,"Ratification, Accession(a)",2000-06-03,,3 Jun 2000',
    "10-2-a,Aland,Signature,1960-02-01,,1 Feb 1960",
    '10-2-a,Beland,"Ratification, Accession(a)",1962-06-03,a,3 Jun 1962',
    "10-3,Aland,Application,1971-06-03,,3 Jun 1971",
    "10-3,Aland,Ratification,1972-06-03,,3 Jun 1972",
  ],
};

describe("loading public records", () => {
  let folder: string;
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let ctx: ServiceContext;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "pacta-data-"));
    for (const [name, lines] of Object.entries(FILES)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), `${lines.join("\n")}\n`);
    }
    database = await createTestDatabase();
    const now = new Date("2026-11-24T12:00:00Z");
    const config = { appUrl: "", secret: "" };
    const db = openDatabase(database.url, 2);
    ctx = { db, config, bell: silentBell, actor: { kind: "system" }, now: () => now };
  });

  afterAll(async () => {
    await ctx.db.$disconnect();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  test("stores each source's treaties, completes what has no acts, and reports the rest", async () => {
    const progress: string[] = [];
    const loaded = await loadData(ctx, folder, ({ source, done, total }) =>
      progress.push(`${source} ${done}/${total}`),
    );
    expect(progress).toEqual([
      "facts 1/1",
      "WIPO 1/1",
      "UK 1/3",
      "UK 2/3",
      "UK 3/3",
      "UNTC 1/3",
      "UNTC 2/3",
      "UNTC 3/3",
    ]);
    expect(loaded.participants).toBe(4);
    expect(loaded.sources.map(({ source, added, completed, held }) => [source, added, completed, held])).toEqual([
      ["facts", 1, 0, 0],
      ["WIPO", 1, 0, 0],
      ["UK", 3, 0, 0],
      ["UNTC", 1, 1, 1],
    ]);
    expect(loaded.report.all.map(({ source, reason, value }) => [source, reason, value])).toEqual([
      ["facts", "kind of act not read", "something_else"],
      ["WIPO", "name not known", "Nowhere"],
      ["UK", "suspect record, taken over as printed", "doubt"],
      ["UK", "bilateral record without exactly two States", "UNITED KINGDOM"],
      ["UNTC", "column has no counterpart", "Application (no letter)"],
      ["UNTC", "act not on record", "treaty, adoption, 2000-01-01"],
      ["UNTC", "another day on record", "AAA, ratification, 2000-06-03; on record 2000-06-01"],
      ["UNTC", "act not on record", "treaty, adoption, 1960-02-01"],
    ]);
    const completed = await ctx.db.treaty.findFirstOrThrow({
      where: { identifiers: { some: { scheme: "MTDSG", value: "X-2-a" } } },
      include: { identifiers: true, sources: true, events: true },
    });
    expect(completed.slug).toMatch(/-uk-4$/);
    expect([completed.identifiers.length, completed.sources.length, completed.events.length]).toEqual([2, 2, 4]);
  });

  test("done again changes nothing and reports what is left to decide", async () => {
    const before = await counts(ctx);
    const loaded = await loadData(ctx, folder, () => undefined);
    expect(await counts(ctx)).toEqual(before);
    expect(loaded.participants).toBe(0);
    expect(loaded.sources.map(({ added, completed, held }) => [added, completed, held])).toEqual([
      [0, 0, 1],
      [0, 0, 1],
      [0, 0, 3],
      [0, 0, 3],
    ]);
    expect(loaded.report.all).toHaveLength(8);
    expect((await verifyProjections(ctx)).differences).toEqual([]);
  });

  test("shows what ended as ended, and what is not on record as not on record", async () => {
    const states = await ctx.db.treatyState.findMany({ include: { treaty: { select: { slug: true } } } });
    const statusOf = new Map(states.map(({ treaty, status }) => [treaty.slug, status]));
    expect(statusOf.get("treaty-of-trade-with-aland-on-all-manner-of-goods-uk-1")).toBe("terminated");
    expect(statusOf.get("treaty-of-trade-with-aland-on-all-manner-of-goods-uk-2")).toBe("force-unknown");
    expect(statusOf.get("third-convention-x-3")).toBe("force-unknown");
    expect(statusOf.get("patent-law-treaty")).toBe("in-force");
  });
});

async function counts({ db }: ServiceContext): Promise<number[]> {
  return Promise.all([
    db.treaty.count(),
    db.eventVersion.count(),
    db.participant.count(),
    db.participantName.count(),
    db.participantSuccession.count(),
    db.auditEntry.count(),
  ]);
}

const PUBLIC_RECORDS = fileURLToPath(new URL("../../../shared/data", import.meta.url));

describe.skipIf(!existsSync(PUBLIC_RECORDS))(
  "the public records themselves (need their folder beside the checkout)",
  () => {
    test("are all read into records that services take", async () => {
      const report = new ConflictReport();
      const table = await readParticipants(PUBLIC_RECORDS);
      const names = await readParticipantNames(PUBLIC_RECORDS, table);
      const sources = [
        await readFacts(PUBLIC_RECORDS, report),
        await readWipo(PUBLIC_RECORDS, names, report),
        await readUk(PUBLIC_RECORDS, names, report),
        await readUntc(PUBLIC_RECORDS, names, report),
      ];
      expect(table.records).toHaveLength(603);
      expect(sources.map((records) => records.length)).toEqual([59, 14, 4780, 323]);
      const faults = sources.flat().filter(({ treaty }) => !TreatyRecord.safeParse(treaty).success);
      expect(faults).toEqual([]);
      const slugs = sources.flat().map(({ treaty }) => treaty.slug);
      const twice = slugs.filter((slug, index) => slugs.indexOf(slug) !== index);
      expect(
        twice.filter((slug) => !["berne-convention", "paris-convention-industrial-property"].includes(slug)),
      ).toEqual([]);
    });
  },
);
