import { createSystemCaller } from "@pacta/api";
import {
  type AlertPlaceholder,
  type BulkPlaceholder,
  bulkHeaderTemplates,
  type Locale,
  listed,
  mailLocale,
  type PrebuiltMessage,
  personaliseMessage,
  prebuildMessage,
} from "@pacta/email";
import {
  type DeliveryToSend,
  deliveryMessageId,
  preferencesToken,
  unsubscribeAddress,
  unsubscribeToken,
} from "@pacta/services";
import type { NoticeFacts } from "./alert-data.ts";
import { type AlertVariant, renderAlert, streamOf, variantFor } from "./alert-variant.ts";
import type { Dependencies } from "./dependencies.ts";
import { followSentences } from "./follow-sentences.ts";
import { remembered } from "./remembered.ts";

export type AlertWriter = (delivery: DeliveryToSend) => Promise<Buffer>;

type Prebuilt = PrebuiltMessage<AlertPlaceholder | BulkPlaceholder>;

/** Reads the facts of a notice and builds the mail once per language and variant; each recipient's copy is filled in. */
export function alertWriter(deps: Dependencies, outboxId: string): AlertWriter {
  const { service, sender } = deps;
  const { appUrl, secret } = service.config;
  const factsIn = remembered(
    async (language: Locale): Promise<NoticeFacts> => createSystemCaller(service).notice.read({ outboxId, language }),
  );
  const builtAs = remembered(async (key: `${AlertVariant} ${Locale}`): Promise<Prebuilt> => {
    const [variant, locale] = key.split(" ") as [AlertVariant, Locale];
    return prebuildMessage({
      parts: await renderAlert(variant, locale, {
        facts: await factsIn(locale),
        now: service.now(),
        imprint: deps.imprint,
      }),
      from: sender.from,
      headers: bulkHeaderTemplates({ domain: sender.domain, campaign: outboxId, stream: streamOf(variant) }),
    });
  });

  const sayFollows = followSentences(service);

  return async (delivery) => {
    const { recipientId, address, notes, wasTold } = delivery;
    const locale = mailLocale(delivery.locale);
    const variant = variantFor(await factsIn(locale), wasTold);
    const token = unsubscribeToken(secret, { recipientId, outboxId });
    const unsubscribeUrl = `${appUrl}/u/${token}`;
    return personaliseMessage(await builtAs(`${variant} ${locale}`), {
      to: address,
      messageId: deliveryMessageId({ outboxId, recipientId, channel: "email" }, sender.domain),
      date: service.now(),
      values: {
        follows: listed(await sayFollows(delivery, locale)),
        note: notes.join("; "),
        unsubscribeUrl,
        unsubscribeMailto: unsubscribeAddress(secret, { recipientId, outboxId }, sender.returnDomain),
        manageUrl: `${appUrl}/preferences/${preferencesToken(secret, recipientId)}`,
      },
    });
  };
}
