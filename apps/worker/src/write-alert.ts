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

export type WrittenMail = { readonly messageId: string; readonly raw: Buffer };

export type AlertWriter = (delivery: DeliveryToSend) => Promise<WrittenMail>;

/** Reads the facts of an event and renders them once per language; writes each recipient's copy from that. */
export function alertWriter(deps: Dependencies, eventVersionId: string): AlertWriter {
  const { service, sender } = deps;
  const { appUrl, secret } = service.config;
  const renderings = new Map<Locale, Promise<MailParts<AlertPlaceholder>>>();

  async function render(locale: Locale): Promise<MailParts<AlertPlaceholder>> {
    const facts = await createSystemCaller(service).notice.forEventVersion({ eventVersionId });
    return renderStatusAlert(locale, alertData(facts));
  }

  return async ({ recipientId, kind, address, locale: wanted, follows }) => {
    const locale = mailLocale(wanted);
    const rendering = renderings.get(locale) ?? render(locale);
    renderings.set(locale, rendering);
    const token = unsubscribeToken(secret, { recipientId, eventVersionId });
    const unsubscribeUrl = `${appUrl}/u/${token}`;
    const values = { follows: follows.join("; "), note: "", unsubscribeUrl, manageUrl: unsubscribeUrl };
    const messageId = deliveryMessageId({ eventVersionId, recipientId, channel: "email", kind }, sender.domain);
    const raw = await buildMessage({
      from: sender.from,
      to: address,
      messageId,
      date: service.now(),
      content: personalise(await rendering, values),
      headers: bulkHeaders({
        unsubscribeUrl,
        unsubscribeToken: token,
        domain: sender.domain,
        campaign: eventVersionId,
      }),
    });
    return { messageId, raw };
  };
}
