import { createSystemCaller } from "@pacta/api";
import {
  buildMessage,
  bulkHeaders,
  type DigestData,
  type DigestPlaceholder,
  type Locale,
  type MailParts,
  mailLocale,
  personalise,
  renderDigest,
} from "@pacta/email";
import { type DigestToSend, digestMessageId, digestUnsubscribeToken } from "@pacta/services";
import type { Dependencies } from "./dependencies.ts";

export type DigestWriter = (digest: DigestToSend) => Promise<Buffer>;

type ItemFacts = Awaited<ReturnType<ReturnType<typeof createSystemCaller>["notice"]["digestItems"]>>[number];
type FactsById = ReadonlyMap<string, ItemFacts>;
type Rendering = Promise<MailParts<DigestPlaceholder>>;

const PRECISIONS = ["day", "month", "year", "range"] as const;

/**
 * Writes the digests of one batch: the facts of all that they tell are read once per language, and what reads the same
 * is rendered once.
 */
export function digestWriter(deps: Dependencies, batch: readonly DigestToSend[]): DigestWriter {
  const facts = new Map<Locale, Promise<FactsById>>();
  const renderings = new Map<string, Rendering>();

  async function factsIn(locale: Locale): Promise<FactsById> {
    const outboxIds = new Set(
      batch.filter((digest) => mailLocale(digest.locale) === locale).flatMap(({ items }) => items.map(idOf)),
    );
    const caller = createSystemCaller(deps.service);
    const read = await caller.notice.digestItems({ outboxIds: [...outboxIds], language: locale });
    return new Map(read.map((item) => [item.outboxId, item]));
  }

  return async (digest) => {
    const locale = mailLocale(digest.locale);
    const known = facts.get(locale) ?? factsIn(locale);
    facts.set(locale, known);
    const data = digestData(deps, digest, await known);
    const key = JSON.stringify([locale, data]);
    const rendering = renderings.get(key) ?? renderDigest(locale, data);
    renderings.set(key, rendering);
    return copyOf(deps, digest, await rendering);
  };
}

function idOf({ outboxId }: { readonly outboxId: string }): string {
  return outboxId;
}

function digestData({ service }: Dependencies, digest: DigestToSend, facts: FactsById): DigestData {
  const { cadence, day, items } = digest;
  return {
    cadence,
    day,
    allUrl: `${service.config.appUrl}/events`,
    items: items.map(({ outboxId, follows, notes }) => {
      const fact = facts.get(outboxId);
      if (fact === undefined) throw new Error(`digest ${digest.digestId}: notice ${outboxId} could not be read`);
      const { outboxId: _id, ...told } = fact;
      const precision = PRECISIONS.find((name) => name === fact.precision) ?? "day";
      return { ...told, precision, follows, note: notes.length === 0 ? null : notes.join("; ") };
    }),
  };
}

async function copyOf(
  { service, sender }: Dependencies,
  digest: DigestToSend,
  parts: MailParts<DigestPlaceholder>,
): Promise<Buffer> {
  const { appUrl, secret } = service.config;
  const { digestId, recipientId, address, day } = digest;
  // What was grouped is of those who wish to be told at once.
  const cadence = digest.cadence === "grouped" ? "immediate" : digest.cadence;
  const token = digestUnsubscribeToken(secret, { recipientId, cadence });
  const unsubscribeUrl = `${appUrl}/u/${token}`;
  const { domain } = sender;
  return buildMessage({
    from: sender.from,
    to: address,
    messageId: digestMessageId(digestId, domain),
    date: service.now(),
    content: personalise(parts, { unsubscribeUrl, manageUrl: unsubscribeUrl }),
    headers: bulkHeaders({ unsubscribeUrl, unsubscribeToken: token, domain, campaign: `digest-${day}` }),
  });
}
