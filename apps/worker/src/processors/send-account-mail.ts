import { buildMessage, mailLocale, personalise, renderConfirmSubscription } from "@pacta/email";
import type { Processors } from "@pacta/jobs";
import {
  type AccountMail,
  accountMailMessageId,
  claimAccountMail,
  confirmationToken,
  recordAccountMail,
  returnAddress,
} from "@pacta/services";
import { uuidv7 } from "uuidv7";
import type { Dependencies } from "../dependencies.ts";
import { persist } from "../persist.ts";

/** Sends one account mail. */
export function sendAccountMailProcessor(deps: Dependencies): Processors["send-account-mail"] {
  return async ({ accountMailId }) => {
    const { service, log } = deps;
    const owner = uuidv7();
    const mail = await claimAccountMail(service, { accountMailId, owner });
    if (mail === null) return;
    const raw = await write(deps, accountMailId, mail);
    const from = returnAddress(service.config.secret, mail.recipientId, deps.sender.returnDomain);
    const result = await deps.mail.send({ from, to: mail.address, raw });
    const { attempts } = mail;
    await persist(async () => recordAccountMail(service, { accountMailId, owner, attempts, result }));
    log.info({ accountMailId, result: result.kind }, "account mail tried");
  };
}

async function write(deps: Dependencies, accountMailId: string, mail: AccountMail): Promise<Buffer> {
  const { service, sender } = deps;
  const { appUrl, secret } = service.config;
  const { subscriptionId, requestedAt, sentence } = mail;
  if (subscriptionId === null || requestedAt === null || sentence === null) {
    throw new Error(`account mail ${accountMailId} names no subscription`);
  }
  const confirmUrl = `${appUrl}/confirm/${confirmationToken(secret, subscriptionId, requestedAt)}`;
  const parts = await renderConfirmSubscription(mailLocale(mail.locale));
  return buildMessage({
    from: sender.from,
    to: mail.address,
    messageId: accountMailMessageId(accountMailId, sender.domain),
    date: service.now(),
    content: personalise(parts, { follows: sentence, confirmUrl }),
    headers: {},
  });
}
