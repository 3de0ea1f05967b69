import {
  buildMessage,
  type MailContent,
  mailLocale,
  personalise,
  renderConfirmSubscription,
  renderEndpointProblem,
  renderTeamInvitation,
} from "@pacta/email";
import { type AccountMail, accountMailMessageId, confirmationToken } from "@pacta/services";
import { z } from "zod";
import type { Dependencies } from "./dependencies.ts";
import { followSentences } from "./follow-sentences.ts";
import { writeHolderMail } from "./write-holder-mail.ts";

const EndpointDetails = z.object({
  endpointId: z.uuid(),
  stage: z.enum(["failing", "stillFailing", "disabled"]),
  endpointUrl: z.string(),
  failingSince: z.string(),
  nextAttemptAt: z.string().nullable(),
  attempts: z.number(),
  answer: z.string(),
});
const InvitationDetails = z.object({ sharedById: z.uuid() });

/** Writes one account mail by its kind; throws for a kind there is no template of. */
export async function writeAccountMail(deps: Dependencies, accountMailId: string, mail: AccountMail): Promise<Buffer> {
  const { service, sender } = deps;
  return buildMessage({
    from: sender.from,
    to: mail.address,
    messageId: accountMailMessageId(accountMailId, sender.domain),
    date: service.now(),
    content: await contentOf(deps, accountMailId, mail),
    headers: {},
  });
}

async function contentOf(deps: Dependencies, accountMailId: string, mail: AccountMail): Promise<MailContent> {
  const locale = mailLocale(mail.locale);
  const { imprint } = deps;
  switch (mail.kind) {
    case "confirmation":
      return personalise(
        await renderConfirmSubscription(locale, { imprint }),
        await confirmValues(deps, accountMailId, mail),
      );
    case "team-invitation":
      return personalise(await renderTeamInvitation(locale, { imprint }), {
        ...(await confirmValues(deps, accountMailId, mail)),
        owner: await ownerOf(deps, InvitationDetails.parse(mail.details).sharedById),
      });
    case "webhook-failing":
    case "webhook-disabled": {
      const { endpointId, ...problem } = EndpointDetails.parse(mail.details);
      const logUrl = `${deps.service.config.appUrl}/webhooks/${endpointId}`;
      return personalise(await renderEndpointProblem(locale, { ...problem, logUrl, imprint }), {});
    }
  }
  const content = await writeHolderMail(deps, mail, locale);
  if (content !== null) return content;
  throw new Error(`account mail ${accountMailId}: no template for ${mail.kind}`);
}

async function confirmValues(
  { service }: Dependencies,
  accountMailId: string,
  mail: AccountMail,
): Promise<{ readonly follows: string; readonly confirmUrl: string }> {
  const { subscriptionId, requestedAt, sentence, filterId } = mail;
  if (subscriptionId === null || requestedAt === null || sentence === null || filterId === null) {
    throw new Error(`account mail ${accountMailId} names no subscription`);
  }
  const { appUrl, secret } = service.config;
  const said = await followSentences(service)({ filterIds: [filterId], follows: [sentence] }, mailLocale(mail.locale));
  return {
    follows: said.join("; "),
    confirmUrl: `${appUrl}/confirm/${confirmationToken(secret, subscriptionId, requestedAt)}`,
  };
}

/** Who suggests a subscription, by address: the invited one is to know whom to ask. */
async function ownerOf({ service }: Dependencies, subscriptionId: string): Promise<string> {
  const shared = await service.db.subscription.findUnique({
    where: { id: subscriptionId },
    select: { recipient: { select: { address: true } } },
  });
  return shared?.recipient.address ?? "";
}
