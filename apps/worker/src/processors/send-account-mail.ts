import type { Processors } from "@pacta/jobs";
import { type AccountMail, claimAccountMail, recordAccountMail, returnAddress, type SendResult } from "@pacta/services";
import { uuidv7 } from "uuidv7";
import type { Dependencies } from "../dependencies.ts";
import { persist } from "../persist.ts";
import { writeAccountMail } from "../write-account-mail.ts";

/** Sends one account mail. */
export function sendAccountMailProcessor(deps: Dependencies): Processors["send-account-mail"] {
  return async ({ accountMailId }) => {
    const { service, log } = deps;
    const owner = uuidv7();
    const mail = await claimAccountMail(service, { accountMailId, owner });
    if (mail === null) return;
    const result = await sendOne(deps, accountMailId, mail);
    const { attempts } = mail;
    await persist(async () => recordAccountMail(service, { accountMailId, owner, attempts, result }));
    log.info({ accountMailId, result: result.kind }, "account mail tried");
  };
}

/** What cannot be written now may be after a repair; it is tried again as a mail is, and dead in the end. */
async function sendOne(deps: Dependencies, accountMailId: string, mail: AccountMail): Promise<SendResult> {
  try {
    const raw = await writeAccountMail(deps, accountMailId, mail);
    const from = returnAddress(deps.service.config.secret, mail.recipientId, deps.sender.returnDomain);
    return await deps.mail.send({ from, to: mail.address, raw });
  } catch (error) {
    deps.log.error({ err: error, accountMailId }, "account mail not written");
    return { kind: "deferred", reason: "the mail could not be written" };
  }
}
