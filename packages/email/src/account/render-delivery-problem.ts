import type { Imprinted } from "../alert/alert-data.ts";
import { cleanData } from "../clean-data.ts";
import { type Fact, paragraph } from "../document/mail-document.ts";
import { renderDocument } from "../document/render-document.tsx";
import { formatMoment } from "../messages/format-day.ts";
import type { Locale } from "../messages/locale.ts";
import { MESSAGES } from "../messages/messages.ts";
import type { MailParts } from "../personalise.ts";
import { accountDocument } from "./account-document.ts";

export type EndpointProblemData = Imprinted & {
  /** The owner is told at the first failure, half way, and at the end (SPEC F10). */
  readonly stage: "failing" | "stillFailing" | "disabled";
  readonly endpointUrl: string;
  /** ISO instants. */
  readonly failingSince: string;
  readonly nextAttemptAt: string | null;
  readonly attempts: number;
  /** "HTTP 503", "timeout". */
  readonly answer: string;
  readonly logUrl: string;
};

/** Renders the mail to the owner of a webhook endpoint that does not accept what we send. */
export async function renderEndpointProblem(locale: Locale, given: EndpointProblemData): Promise<MailParts<never>> {
  const data = cleanData(given);
  const { endpoint } = MESSAGES[locale].account;
  const subject = endpoint[`${data.stage}Subject`](hostOf(data.endpointUrl));
  const next = data.nextAttemptAt;
  const facts: readonly Fact[] = [
    { label: endpoint.address, value: data.endpointUrl },
    { label: endpoint.firstFailure, value: formatMoment(locale, new Date(data.failingSince)) },
    { label: endpoint.answer, value: data.answer },
    { label: endpoint.attempts, value: new Intl.NumberFormat(locale).format(data.attempts) },
    ...(next === null ? [] : [{ label: endpoint.nextAttempt, value: formatMoment(locale, new Date(next)) }]),
  ];
  const document = accountDocument(locale, data, {
    subject,
    title: subject,
    blocks: [
      paragraph(endpoint[data.stage]),
      { kind: "facts", facts },
      { kind: "button", label: endpoint.action, url: data.logUrl, hint: null },
    ],
    hints: [],
  });
  return renderDocument({ locale, document }, []);
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

export type AddressProblemData = Imprinted & {
  readonly address: string;
  /** ISO instant. */
  readonly since: string;
  /** The status and text of the bounce. */
  readonly answer: string;
  readonly settingsUrl: string;
};

/** Renders the mail to an account, one of whose addresses no longer takes mail (SPEC G6). */
export async function renderAddressProblem(locale: Locale, given: AddressProblemData): Promise<MailParts<never>> {
  const data = cleanData(given);
  const { problem } = MESSAGES[locale].account;
  const facts: readonly Fact[] = [
    { label: problem.since, value: formatMoment(locale, new Date(data.since)) },
    { label: problem.answer, value: data.answer },
  ];
  const document = accountDocument(locale, data, {
    subject: problem.subject,
    title: problem.title,
    blocks: [
      paragraph(problem.intro),
      { kind: "marked", items: [{ line: [{ strong: data.address }], details: [] }] },
      { kind: "facts", facts },
      paragraph(problem.hint),
      { kind: "button", label: problem.action, url: data.settingsUrl, hint: null },
    ],
    hints: [],
  });
  return renderDocument({ locale, document }, []);
}
