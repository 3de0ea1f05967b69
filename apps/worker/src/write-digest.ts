import { createSystemCaller } from "@pacta/api";
import {
  type BulkPlaceholder,
  bulkHeaderTemplates,
  type DigestData,
  type DigestPlaceholder,
  type Locale,
  mailLocale,
  type PrebuiltMessage,
  personaliseMessage,
  prebuildMessage,
  renderDigest,
} from "@pacta/email";
import {
  type DigestToSend,
  digestMessageId,
  digestUnsubscribeAddress,
  digestUnsubscribeToken,
  preferencesToken,
} from "@pacta/services";
import { correctedFields } from "./corrected-fields.ts";
import type { Dependencies } from "./dependencies.ts";
import { followSentences } from "./follow-sentences.ts";
import { remembered } from "./remembered.ts";

export type DigestWriter = (digest: DigestToSend) => Promise<Buffer>;

type ItemFacts = Awaited<ReturnType<ReturnType<typeof createSystemCaller>["notice"]["digestItems"]>>[number];
type FactsById = ReadonlyMap<string, ItemFacts>;
type Prebuilt = PrebuiltMessage<DigestPlaceholder | BulkPlaceholder>;

const PRECISIONS = ["day", "month", "year", "range"] as const;

/**
 * Writes the digests of one batch: the facts of all that they tell are read once per language, and what reads the same
 * is built once.
 */
export function digestWriter(deps: Dependencies, batch: readonly DigestToSend[]): DigestWriter {
  const { service, sender } = deps;
  const built = new Map<string, Promise<Prebuilt>>();
  const sayFollows = followSentences(service);

  const factsIn = remembered(async (language: Locale): Promise<FactsById> => {
    const own = batch.filter((digest) => mailLocale(digest.locale) === language);
    const outboxIds = [...new Set(own.flatMap(({ items }) => items.map(({ outboxId }) => outboxId)))];
    const facts = await createSystemCaller(service).notice.digestItems({ outboxIds, language });
    return new Map(facts.map((item) => [item.outboxId, item]));
  });

  async function build(locale: Locale, data: DigestData): Promise<Prebuilt> {
    return prebuildMessage({
      parts: await renderDigest(locale, { ...data, imprint: deps.imprint }),
      from: sender.from,
      headers: bulkHeaderTemplates({ domain: sender.domain, campaign: `digest-${data.day}`, stream: "digest" }),
    });
  }

  return async (digest) => {
    const locale = mailLocale(digest.locale);
    const said = await Promise.all(digest.items.map(async (item) => sayFollows(item, locale)));
    const data = digestData(deps, digest, { facts: await factsIn(locale), said });
    const key = JSON.stringify([locale, data]);
    const message = built.get(key) ?? build(locale, data);
    built.set(key, message);
    return copyOf(deps, digest, await message);
  };
}

type Told = { readonly facts: FactsById; readonly said: readonly (readonly string[])[] };

function digestData({ service }: Dependencies, digest: DigestToSend, { facts, said }: Told): DigestData {
  const { cadence, day, items } = digest;
  return {
    cadence,
    day,
    allUrl: `${service.config.appUrl}/events`,
    items: items.map(({ outboxId, notes, wasTold }, index) => {
      const fact = facts.get(outboxId);
      if (fact === undefined) throw new Error(`digest ${digest.digestId}: notice ${outboxId} could not be read`);
      const { outboxId: _id, correction, ...told } = fact;
      const precision = PRECISIONS.find((name) => name === fact.precision) ?? "day";
      // To who was told nothing before, a correction is news.
      const standing = wasTold ? told.standing : "new";
      return {
        ...told,
        standing,
        corrected:
          standing === "new" || correction === null ? [] : correctedFields(correction.before, correction.after),
        precision,
        follows: said[index] ?? [],
        note: notes.length === 0 ? null : notes.join("; "),
      };
    }),
  };
}

function copyOf({ service, sender }: Dependencies, digest: DigestToSend, message: Prebuilt): Buffer {
  const { appUrl, secret } = service.config;
  const { digestId, recipientId, address } = digest;
  // What was grouped is of those who wish to be told at once.
  const cadence = digest.cadence === "grouped" ? "immediate" : digest.cadence;
  const unsubscribeUrl = `${appUrl}/u/${digestUnsubscribeToken(secret, { recipientId, cadence })}`;
  return personaliseMessage(message, {
    to: address,
    messageId: digestMessageId(digestId, sender.domain),
    date: service.now(),
    values: {
      unsubscribeUrl,
      unsubscribeMailto: digestUnsubscribeAddress(secret, { recipientId, cadence }, sender.returnDomain),
      manageUrl: `${appUrl}/preferences/${preferencesToken(secret, recipientId)}`,
    },
  });
}
