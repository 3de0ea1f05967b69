import type { TreatyView } from "@pacta/services";
import { expect, test } from "vitest";
import { z } from "zod";
import { legislationOf } from "./legislation.ts";

const URL_OF = "https://pacta.example/treaties/b-treaty";
const Sibling = z.strictObject({ "@type": z.literal("Legislation"), "@id": z.url() });

/** What SPEC B8 takes of schema.org's Legislation, and nothing else. */
const Legislation = z.strictObject({
  "@context": z.literal("https://schema.org"),
  "@type": z.literal("Legislation"),
  "@id": z.literal(URL_OF),
  url: z.literal(URL_OF),
  name: z.array(z.strictObject({ "@language": z.string().min(2), "@value": z.string().min(1) })).min(1),
  alternateName: z.string().min(1),
  legislationIdentifier: z.array(z.string().min(1)),
  legislationType: z.literal("Treaty"),
  legislationDate: z.iso.date().optional(),
  legislationLegalForce: z.enum(["InForce", "NotInForce", "PartiallyInForce"]).optional(),
  temporalCoverage: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d\/(\d{4}-\d\d-\d\d|\.\.)$/)
    .optional(),
  isBasedOn: z.array(z.url()),
  legislationAmends: z.array(Sibling),
  legislationRepeals: z.array(Sibling),
  legislationChanges: z.array(Sibling),
  legislationEnsuresImplementationOf: z.array(Sibling),
  citation: z.array(z.string().min(1)),
  sameAs: z.array(z.url()),
});

const related = (kind: string, direction: "in" | "out", slug: string) => ({
  ...{ kind, direction, slug, shortTitle: slug, on: null },
});

function treaty(kind: TreatyView["status"]["kind"], overrides: Partial<TreatyView> = {}): TreatyView {
  const status = {
    ...{ kind, word: kind, why: "", steps: [], since: null, endsOn: null, inForceOn: "2002-07-01" },
    ...{ progress: null, conditions: [], countedEventIds: [], entryIntoForceWhy: "", statedDifferenceDays: null },
  };
  return {
    slug: "b-treaty",
    shortTitle: "B Treaty",
    form: "multilateral",
    titles: [
      { language: "en", title: "Treaty B", authentic: true },
      { language: "fr", title: "Traité B", authentic: true },
    ],
    identifiers: [{ scheme: "UNTS", value: "I-38544" }],
    ...{ depositary: null, signedOn: "1998-07-17", signedAt: null, statusAsAt: "2026-11-01", note: null },
    ...{ topics: [], clauses: [], provisions: [], participants: [], upcoming: [], timeline: [] },
    ...{ asOf: "2026-11-20", knownAt: "2026-11-20T09:00:00.000Z", isPast: false },
    related: [],
    sources: [
      {
        citation: "UNTC, chapter XVIII",
        url: "https://treaties.example/xviii-10",
        retrievedOn: null,
        unansweredOn: null,
      },
    ],
    status,
    ...overrides,
  };
}

test.each([
  ["in-force", "InForce"],
  ["notice-pending", "InForce"],
  ["suspended", "PartiallyInForce"],
  ["provisionally-applied", "PartiallyInForce"],
  ["adopted", "NotInForce"],
  ["terminated", "NotInForce"],
] as const)("B8 a treaty that is %s passes the schema as %s", (kind, force) => {
  const data = Legislation.parse(legislationOf(treaty(kind), URL_OF));
  expect(data.legislationLegalForce).toBe(force);
  expect(data.name).toContainEqual({ "@language": "fr", "@value": "Traité B" });
  expect(data).toMatchObject({ legislationIdentifier: ["UNTS I-38544"], legislationDate: "1998-07-17" });
  expect(data).toMatchObject({ sameAs: ["https://treaties.example/xviii-10"], temporalCoverage: "2002-07-01/.." });
});

test("B8 what a treaty builds on, amends and ends is linked; what others did to it is theirs to say", () => {
  const data = Legislation.parse(
    legislationOf(
      treaty("in-force", {
        related: [
          related("protocol_to", "out", "framework"),
          related("amends", "out", "older"),
          related("replaces", "out", "former"),
          related("amends", "in", "newer"),
        ],
      }),
      URL_OF,
    ),
  );
  const at = (slug: string) => `https://pacta.example/treaties/${slug}`;
  expect(data.isBasedOn).toEqual([at("framework")]);
  expect(data.legislationAmends).toEqual([{ "@type": "Legislation", "@id": at("older") }]);
  expect(data.legislationRepeals).toEqual([{ "@type": "Legislation", "@id": at("former") }]);
});

test("B8 what is not known is left out, not guessed", () => {
  const unknown = treaty("force-unknown", { signedOn: null });
  const status = { ...unknown.status, inForceOn: null };
  const data = Legislation.parse(legislationOf({ ...unknown, status }, URL_OF));
  const unsaid = ["legislationDate", "legislationLegalForce", "temporalCoverage"];
  expect(Object.keys(data).filter((name) => unsaid.includes(name))).toEqual([]);
});
