import { createSystemCaller } from "@pacta/api";
import {
  type AlertPlaceholder,
  buildMessage,
  bulkHeaders,
  type Locale,
  type MailParts,
  mailLocale,
  personalise,
  renderStatusAlert,
} from "@pacta/email";
import { type DeliveryToSend, deliveryMessageId, unsubscribeToken } from "@pacta/services";
import { alertData } from "./alert-data.ts";
import type { Dependencies } from "./dependencies.ts";

export type AlertWriter = (delivery: DeliveryToSend) => Promise<Buffer>;

/** Reads the facts of a notice and renders them once per language; writes each recipient's copy from that. */
export function alertWriter(deps: Dependencies, outboxId: string): AlertWriter {
  const { service, sender } = deps;
  const { appUrl, secret } = service.config;
  const renderings = new Map<Locale, Promise<MailParts<AlertPlaceholder>>>();

  async function render(locale: Locale): Promise<MailParts<AlertPlaceholder>> {
    const facts = await createSystemCaller(service).notice.read({ outboxId, language: locale });
    return renderStatusAlert(locale, alertData(facts));
  }

  return async ({ recipientId, address, locale: wanted, follows }) => {
    const locale = mailLocale(wanted);
    const rendering = renderings.get(locale) ?? render(locale);
    renderings.set(locale, rendering);
    const token = unsubscribeToken(secret, { recipientId, outboxId });
    const unsubscribeUrl = `${appUrl}/u/${token}`;
    const values = { follows: follows.join("; "), unsubscribeUrl, manageUrl: unsubscribeUrl };
    const messageId = deliveryMessageId({ outboxId, recipientId, channel: "email" }, sender.domain);
    return buildMessage({
      from: sender.from,
      to: address,
      messageId,
      date: service.now(),
      content: personalise(await rendering, values),
      headers: bulkHeaders({
        unsubscribeUrl,
        unsubscribeToken: token,
        domain: sender.domain,
        campaign: outboxId,
      }),
    });
  };
}
