import { buildMessage, mailLocale, personalise, renderConfirmSubscription } from "@pacta/email";
import type { Processors } from "@pacta/jobs";
import {
  type ConfirmationMail,
  claimConfirmationMail,
  confirmationToken,
  recordConfirmationMail,
  subscriptionMailMessageId,
} from "@pacta/services";
import { uuidv7 } from "uuidv7";
import type { Dependencies } from "../dependencies.ts";
import { persist } from "../persist.ts";

/** Sends one confirmation mail. */
export function sendSubscriptionMailProcessor(deps: Dependencies): Processors["send-subscription-mail"] {
  return async ({ subscriptionMailId }) => {
    const { service, log } = deps;
    const owner = uuidv7();
    const mail = await claimConfirmationMail(service, { subscriptionMailId, owner });
    if (mail === null) return;
    const raw = await write(deps, subscriptionMailId, mail);
    const result = await deps.mail.send({ from: deps.sender.address, to: mail.address, raw });
    const { attempts } = mail;
    await persist(async () => recordConfirmationMail(service, { subscriptionMailId, owner, attempts, result }));
    log.info({ subscriptionMailId, result: result.kind }, "confirmation mail tried");
  };
}

async function write(deps: Dependencies, subscriptionMailId: string, mail: ConfirmationMail): Promise<Buffer> {
  const { service, sender } = deps;
  const { appUrl, secret } = service.config;
  const confirmUrl = `${appUrl}/confirm/${confirmationToken(secret, mail.subscriptionId, mail.requestedAt)}`;
  const parts = await renderConfirmSubscription(mailLocale(mail.locale));
  return buildMessage({
    from: sender.from,
    to: mail.address,
    messageId: subscriptionMailMessageId(subscriptionMailId, sender.domain),
    date: service.now(),
    content: personalise(parts, { follows: mail.sentence, confirmUrl }),
    headers: {},
  });
}
