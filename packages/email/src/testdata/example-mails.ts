import { renderConfirmSubscription, renderTeamInvitation } from "../account/render-confirm-subscription.ts";
import { renderAddressProblem, renderEndpointProblem } from "../account/render-delivery-problem.ts";
import { renderSecurityMail, type SecurityMailData } from "../account/render-security-mail.ts";
import { renderWelcome } from "../account/render-welcome.ts";
import type { EffectData, StatusAlertData } from "../alert/alert-data.ts";
import { renderCancellation } from "../alert/render-cancellation.ts";
import { renderCorrection } from "../alert/render-correction.ts";
import { renderEffect, renderReminder } from "../alert/render-effect.ts";
import { renderStatusAlert } from "../alert/render-status-alert.ts";
import { renderDigest } from "../digest/render-digest.ts";
import type { Locale } from "../messages/locale.ts";
import type { MailParts } from "../personalise.ts";
import { listed } from "../listed.ts";
import { EXAMPLE_ALERT } from "./example-alert.ts";
import { EXAMPLE_DIGEST } from "./example-digest.ts";

const SITE = "https://pacta.example";

/** A value for every placeholder there is. */
export const EXAMPLE_VALUES = {
  follows: listed(["Notice of termination by Testland", "All events, in treaties on investment"]),
  note: "For the Friday column.",
  unsubscribeUrl: `${SITE}/u/token`,
  unsubscribeMailto: "unsubscribe+token@pacta.example",
  manageUrl: `${SITE}/preferences/token`,
  confirmUrl: `${SITE}/confirm/token`,
  owner: "Ann Onyango",
};

/** A confirmation is about one filter. */
const ONE_FOLLOWED = { ...EXAMPLE_VALUES, follows: "Notice of termination by Testland" };

const IMPRINT = "Pacta, 1 Example Street, 10115 Berlin, Germany";

const EFFECT: EffectData = {
  treaty: EXAMPLE_ALERT.treaty,
  effect: "termination",
  participantName: null,
  on: "2027-11-20",
  why: EXAMPLE_ALERT.why,
  references: EXAMPLE_ALERT.references,
  url: EXAMPLE_ALERT.url,
  imprint: IMPRINT,
};

/** The treaty stands as it did before the notice. */
function stoodBack(effectiveOn: string, why: string): Pick<StatusAlertData, "changes" | "why"> {
  return { changes: [{ scope: "treaty", from: "notice-pending", to: "in-force", effectiveOn, why }], why };
}

const ENDPOINT = {
  endpointUrl: "https://hooks.newsroom.example/treaties",
  failingSince: "2026-11-20T10:00:00Z",
  nextAttemptAt: "2026-11-20T10:05:00Z",
  attempts: 1,
  answer: "HTTP 503",
  logUrl: `${SITE}/account/webhooks`,
  imprint: IMPRINT,
} as const;

const HAPPENED = { at: "2026-11-20T10:00:00Z", accountUrl: `${SITE}/account` } as const;

function security(data: SecurityMailData): Render {
  return async (locale) => renderSecurityMail(locale, { ...data, imprint: IMPRINT });
}

type Render = (locale: Locale) => Promise<MailParts<keyof typeof EXAMPLE_VALUES>>;
export type ExampleMail = {
  readonly name: string;
  readonly isBulk: boolean;
  readonly render: Render;
  /** What its placeholders are filled with. */
  readonly values: typeof EXAMPLE_VALUES;
};

const BULK: Readonly<Record<string, Render>> = {
  event: async (locale) => renderStatusAlert(locale, { ...EXAMPLE_ALERT, imprint: IMPRINT }),
  correction: async (locale) =>
    renderCorrection(locale, {
      ...EXAMPLE_ALERT,
      imprint: IMPRINT,
      corrected: [
        { field: "effectiveDate", before: "2027-05-20", after: "2027-11-20" },
        { field: "place", before: null, after: "Sample City" },
        { field: "event", before: "communication", after: "withdrawal-notice" },
        { field: "certainty", before: "announced", after: "received" },
        { field: "actDate", before: "2026-11-18", after: "2026-11-19" },
      ],
      reason: "The depositary published a corrigendum.",
    }),
  retraction: async (locale) =>
    renderCancellation(locale, {
      ...EXAMPLE_ALERT,
      imprint: IMPRINT,
      ...stoodBack("2026-11-25", "No notice is on record."),
      toldOn: "2026-11-21",
      cause: { kind: "retracted", reason: "The note verbale was about another treaty." },
    }),
  revocation: async (locale) =>
    renderCancellation(locale, {
      ...EXAMPLE_ALERT,
      imprint: IMPRINT,
      ...stoodBack("2027-01-05", "The notice was revoked 5 January 2027."),
      toldOn: "2026-11-21",
      cause: { kind: "revoked", on: "2027-01-05" },
    }),
  effect: async (locale) => renderEffect(locale, EFFECT),
  reminder: async (locale) => renderReminder(locale, { ...EFFECT, daysLeft: 30 }),
  digest: async (locale) => renderDigest(locale, { ...EXAMPLE_DIGEST, imprint: IMPRINT }),
  weekly: async (locale) => renderDigest(locale, { ...EXAMPLE_DIGEST, imprint: IMPRINT, cadence: "weekly" }),
  grouped: async (locale) =>
    renderDigest(locale, {
      ...EXAMPLE_DIGEST,
      imprint: IMPRINT,
      cadence: "grouped",
      items: EXAMPLE_DIGEST.items.filter(({ treatyTitle }) => treatyTitle === "Paris Agreement"),
    }),
};

const ACCOUNT: Readonly<Record<string, Render>> = {
  confirmation: async (locale) => renderConfirmSubscription(locale, { imprint: IMPRINT }),
  invitation: async (locale) => renderTeamInvitation(locale, { imprint: IMPRINT }),
  welcome: async (locale) =>
    renderWelcome(locale, {
      merged: ["Ratification by Testland"],
      manageUrl: `${SITE}/account/subscriptions`,
      imprint: IMPRINT,
    }),
  "welcome-empty": async (locale) =>
    renderWelcome(locale, { merged: [], manageUrl: `${SITE}/account/subscriptions`, imprint: IMPRINT }),
  "endpoint-failing": async (locale) => renderEndpointProblem(locale, { ...ENDPOINT, stage: "failing" }),
  "endpoint-still-failing": async (locale) =>
    renderEndpointProblem(locale, { ...ENDPOINT, stage: "stillFailing", attempts: 6 }),
  "endpoint-disabled": async (locale) =>
    renderEndpointProblem(locale, { ...ENDPOINT, stage: "disabled", attempts: 10, nextAttemptAt: null }),
  "address-problem": async (locale) =>
    renderAddressProblem(locale, {
      address: "reader@newsroom.example",
      since: "2026-11-20T10:00:00Z",
      answer: "550 5.1.1 mailbox unavailable",
      settingsUrl: `${SITE}/account`,
      imprint: IMPRINT,
    }),
  "password-reset": security({
    kind: "password-reset",
    resetUrl: `${SITE}/reset/token`,
    expiresAt: "2026-11-20T11:00:00Z",
  }),
  "password-changed": security({ kind: "password-changed", ...HAPPENED }),
};

/** Every mail we write, with data in every field. */
export const EXAMPLE_MAILS: readonly ExampleMail[] = [
  ...Object.entries(BULK).map(([name, render]) => ({ name, isBulk: true, render, values: EXAMPLE_VALUES })),
  ...Object.entries(ACCOUNT).map(([name, render]) => ({ name, isBulk: false, render, values: ONE_FOLLOWED })),
];
