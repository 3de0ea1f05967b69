import { PARTICIPANT_STATUS_KINDS, TREATY_STATUS_KINDS } from "@pacta/domain";
import { z } from "zod";
import { COMPARE_SHARES } from "../features/participants/compare-share.ts";
import { MOST_COLUMNS } from "../features/participants/matrix-query.ts";
import { TREATY_SORTS } from "../features/treaties/treaty-filter.ts";
import { eventQueryFaults } from "./event-query-faults.ts";
import { MOMENT_QUERY } from "./moment.ts";

/** The stream reads its own parameters; the page adds where to go on, and the instant of record. */
const EventsQuery = z
  .object({ after: z.union([z.literal(""), z.uuid()]).optional(), knownAt: MOMENT_QUERY.knownAt })
  .loose()
  .superRefine(({ after: _after, knownAt: _knownAt, ...params }, ctx) => {
    const faults = eventQueryFaults(params);
    for (const { field, message } of faults) ctx.addIssue({ code: "custom", path: [field], message });
  });

/** The page that follows a filter reads it as the stream does. */
const FollowQuery = z
  .object({ outcome: z.string().max(20).optional(), field: z.string().max(80).optional() })
  .loose()
  .superRefine(({ outcome: _outcome, field: _field, ...params }, ctx) => {
    for (const { field, message } of eventQueryFaults(params)) ctx.addIssue({ code: "custom", path: [field], message });
  });

const CODE = z.string().max(40).optional();
/** A place in the list of changes: a version, or its retraction. */
const CHANGE = z
  .string()
  .transform((text) => text.replace(/~retracted$/, ""))
  .pipe(z.uuid());
const SLUG = z.string().max(120).optional();
const TREATIES = z
  .string()
  .max(2500)
  .refine((text) => text.split(",").length <= MOST_COLUMNS, `names more than ${MOST_COLUMNS} treaties`)
  .optional();

const MOST_VALUES = 50;

/** Comma-separated values, of which none is faulty. */
function listOf(value: z.ZodType<unknown, string>): z.ZodType {
  const split = z.string().transform((text) =>
    text
      .split(",")
      .map((one) => one.trim())
      .filter((one) => one !== ""),
  );
  return split.pipe(z.array(value).max(MOST_VALUES)).optional();
}
const TEXTS = listOf(z.string().max(200));

const DiffQuery = z
  .strictObject({
    from: MOMENT_QUERY.asOf,
    to: MOMENT_QUERY.asOf,
    knownFrom: MOMENT_QUERY.knownAt,
    knownTo: MOMENT_QUERY.knownAt,
    treaty: SLUG,
    party: CODE,
  })
  .refine(({ from, to }) => !from || !to || from <= to, { path: ["from"], error: "is after the second day" });

/** What each page takes in its address. A page that is not named here takes anything and reads nothing. */
const PAGES: readonly (readonly [RegExp, z.ZodType])[] = [
  [
    /^\/treaties(\.(csv|xlsx|json))?$/,
    z.strictObject({
      ...MOMENT_QUERY,
      q: z.string().trim().max(200).optional(),
      status: listOf(z.enum(TREATY_STATUS_KINDS)),
      topic: TEXTS,
      depositary: TEXTS,
      region: TEXTS,
      form: listOf(z.enum(["bilateral", "multilateral"])),
      year: listOf(z.string().regex(/^[1-9]\d{0,3}$/)),
      party: TEXTS,
      sort: z.union([z.literal(""), z.enum(TREATY_SORTS)]).optional(),
      after: SLUG,
    }),
  ],
  [/^\/events$/, EventsQuery],
  [/^\/follow$/, FollowQuery],
  [
    /^\/calendar$/,
    z.strictObject({
      days: z.union([z.literal(""), z.coerce.number().int().min(1).max(3660)]).optional(),
      after: z.union([z.literal(""), z.uuid()]).optional(),
    }),
  ],
  [/^\/api\/suggest$/, z.strictObject({ q: z.string().max(200).optional() })],
  [/^\/calendar\.ics$/, z.strictObject({})],
  [/^\/changes$/, z.strictObject({ treaty: SLUG, after: z.union([z.literal(""), CHANGE]).optional() })],
  [/^\/diff(\.json)?$/, DiffQuery],
  [
    /^\/participants$/,
    z.strictObject({ q: z.string().trim().max(200).optional(), region: z.string().max(80).optional() }),
  ],
  [
    /^\/participants\/[^/]+$/,
    z.strictObject({
      ...MOMENT_QUERY,
      status: z.union([z.literal(""), z.enum(PARTICIPANT_STATUS_KINDS)]).optional(),
      after: SLUG,
    }),
  ],
  [
    /^\/compare$/,
    z.strictObject({
      ...MOMENT_QUERY,
      a: CODE,
      b: CODE,
      share: z.union([z.literal(""), z.enum(COMPARE_SHARES)]).optional(),
      after: SLUG,
    }),
  ],
  [
    /^\/matrix(\.(csv|xlsx))?$/,
    z.strictObject({ ...MOMENT_QUERY, treaty: TREATIES, party: z.string().max(2000).optional() }),
  ],
  [/^\/treaties\/[^/]+\/forecast$/, z.strictObject({ party: z.string().max(400).optional(), on: MOMENT_QUERY.asOf })],
  [
    /^\/treaties\/[^/]+\/report$/,
    z.strictObject({ ...MOMENT_QUERY, outcome: z.enum(["", "sent", "refused", "busy"]).optional() }),
  ],
  [/^\/treaties\/[^/]+\/beside\/[^/]+$/, z.strictObject(MOMENT_QUERY)],
  [/^\/treaties\/[^/]+\/(?:cite\.(?:bib|json)|map\.svg)$/, z.strictObject(MOMENT_QUERY)],
  [/^\/treaties\/[^/]+\/between$/, z.strictObject({ ...MOMENT_QUERY, a: CODE, b: CODE })],
  [/^\/treaties\/[^/]+\/participants\/[^/]+$/, z.strictObject(MOMENT_QUERY)],
  [/^\/treaties\/[^/]+$/, z.strictObject({ ...MOMENT_QUERY, subscribe: z.string().max(40).optional() })],
];

export function pageQuery(path: string): z.ZodType | null {
  return PAGES.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}
