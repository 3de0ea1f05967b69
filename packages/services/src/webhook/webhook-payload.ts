import { z } from "zod";

export const WEBHOOK_TYPES = [
  "treaty.created",
  "treaty.action.published",
  "treaty.action.corrected",
  "treaty.action.retracted",
  "treaty.in_force",
  "treaty.statement.published",
] as const;

const Day = z.iso.date();

const TreatyData = z.strictObject({
  slug: z.string(),
  title: z.string(),
  identifiers: z.array(z.strictObject({ scheme: z.string(), value: z.string() })).describe("At most 50."),
});

const EventData = z.strictObject({
  id: z.uuid().describe("Of the event; stable over corrections."),
  version: z.int().min(1).describe("1 for what was said first; every correction counts on."),
  treaty: TreatyData,
  party: z.strictObject({ code: z.string(), name: z.string() }).nullable(),
  action: z.string().describe("The kind of the event, as in the filters of the site."),
  actionDate: Day.nullable(),
  effectiveDate: Day.nullable(),
  effect: z
    .strictObject({ kind: z.string(), party: z.string().nullable(), on: Day })
    .nullable()
    .describe("What comes about on this very day because of the event; null for the event itself."),
  references: z.array(z.strictObject({ citation: z.string(), url: z.string().nullable() })).describe("At most 20."),
  url: z.url().describe("The page of the treaty."),
});

const Published = z.strictObject({
  type: z.enum(WEBHOOK_TYPES),
  timestamp: z.iso.datetime().describe("When it became known to us; the same in every attempt."),
  data: EventData,
});

const Verification = z.strictObject({
  type: z.literal("endpoint.verification"),
  timestamp: z.iso.datetime(),
  data: z.strictObject({
    challenge: z.string().describe("To be answered as it is, or as the member `challenge` of a JSON object."),
  }),
});

const Test = z.strictObject({
  type: z.literal("endpoint.test"),
  timestamp: z.iso.datetime(),
  data: z.strictObject({ message: z.string() }),
});

/** Everything that endpoints are ever sent (SPEC F8): the one definition, published as a JSON Schema. */
export const WebhookPayload = z.discriminatedUnion("type", [Published, Verification, Test]);
export type WebhookPayload = z.infer<typeof WebhookPayload>;
export type PublishedPayload = z.infer<typeof Published>;

/** The JSON Schema (2020-12) of the payloads, at its public address. */
export function webhookSchema(appUrl: string): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(WebhookPayload, { target: "draft-2020-12" });
  return { $schema, $id: `${appUrl}/schemas/webhook.json`, title: "What Pacta sends to webhook endpoints", ...schema };
}
