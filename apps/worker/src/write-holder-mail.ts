import {
  type Locale,
  type MailContent,
  personalise,
  renderAddressProblem,
  renderSecurityMail,
  renderWelcome,
} from "@pacta/email";
import { type AccountMail, preferencesToken, resetTokenOf } from "@pacta/services";
import { z } from "zod";
import type { Dependencies } from "./dependencies.ts";
import { followSentences } from "./follow-sentences.ts";

const ResetDetails = z.object({ userId: z.string(), expiresAt: z.iso.datetime() });
const ChangedDetails = z.object({ at: z.iso.datetime() });
const ProblemDetails = z.object({ problemOf: z.uuid(), since: z.iso.datetime(), answer: z.string() });

/** Writes a mail to the holder of an account; null for every other kind. */
export async function writeHolderMail(
  deps: Dependencies,
  mail: AccountMail,
  locale: Locale,
): Promise<MailContent | null> {
  const { appUrl } = deps.service.config;
  const { imprint } = deps;
  switch (mail.kind) {
    case "welcome":
      return welcome(deps, mail, locale);
    case "password-reset":
      return passwordReset(deps, mail, locale);
    case "password-changed": {
      const { at } = ChangedDetails.parse(mail.details);
      const data = { kind: "password-changed" as const, at, accountUrl: `${appUrl}/sign-in`, imprint };
      return personalise(await renderSecurityMail(locale, data), {});
    }
    case "address-problem":
      return addressProblem(deps, mail, locale);
    default:
      return null;
  }
}

async function welcome(deps: Dependencies, mail: AccountMail, locale: Locale): Promise<MailContent> {
  const { db, config } = deps.service;
  const followed = await db.subscription.findMany({
    where: { recipientId: mail.recipientId, state: { in: ["active", "paused"] } },
    select: { filter: { select: { id: true, sentence: true } } },
    orderBy: { id: "asc" },
    take: 100,
  });
  const filterIds = followed.map(({ filter }) => filter.id);
  const follows = followed.map(({ filter }) => filter.sentence);
  const merged = await followSentences(deps.service)({ filterIds, follows }, locale);
  const manageUrl = `${config.appUrl}/following`;
  return personalise(await renderWelcome(locale, { merged, manageUrl, imprint: deps.imprint }), {});
}

async function passwordReset(deps: Dependencies, mail: AccountMail, locale: Locale): Promise<MailContent> {
  const { service, imprint } = deps;
  const { userId, expiresAt } = ResetDetails.parse(mail.details);
  const token = await resetTokenOf(service, { userId, expiresAt: new Date(expiresAt) });
  if (token === null) throw new Error(`account ${userId} has no password to reset`);
  const resetUrl = `${service.config.appUrl}/reset/${token}`;
  const data = { kind: "password-reset" as const, resetUrl, expiresAt, imprint };
  return personalise(await renderSecurityMail(locale, data), {});
}

/** The address is read when the mail is written: it is kept in no details. */
async function addressProblem(deps: Dependencies, mail: AccountMail, locale: Locale): Promise<MailContent> {
  const { service, imprint } = deps;
  const { problemOf, since, answer } = ProblemDetails.parse(mail.details);
  const { address } = await service.db.recipient.findUniqueOrThrow({
    where: { id: problemOf },
    select: { address: true },
  });
  const settingsUrl = `${service.config.appUrl}/preferences/${preferencesToken(service.config.secret, problemOf)}`;
  return personalise(await renderAddressProblem(locale, { address, since, answer, settingsUrl, imprint }), {});
}
