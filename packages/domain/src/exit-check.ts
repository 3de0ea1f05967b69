import { formatPlainDate, hasCome, isBefore, type PlainDate, parsePlainDate } from "./calendar-date.ts";
import { type CheckedRecord, statusOf } from "./checked-record.ts";
import { type ConsistencyWarning, warningOf } from "./consistency-warning.ts";
import { addPeriod } from "./day-count.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay } from "./event-day.ts";
import { eventsOfKinds } from "./event-index.ts";
import type { ClauseExitRule, NoticeWindow } from "./exit-rule.ts";
import { periodWords, ruleWords } from "./rule-words.ts";

/** Doubts about notices of withdrawal and their rescission. Source: VCLT arts. 54-56, 68; DOMAIN §2.6 E2, E4, E11. */
export function exitWarnings(record: CheckedRecord): ConsistencyWarning[] {
  const notices = eventsOfKinds(record.docket.known, ["withdrawal-notice"]);
  const rescissions = eventsOfKinds(record.docket.known, ["withdrawal-notice-rescinded"]);
  return [
    ...notices.flatMap((notice) => noticeWarnings(record, notice)),
    ...rescissions.flatMap((event) => rescissionWarnings(record, event)),
  ];
}

function noticeWarnings(record: CheckedRecord, notice: TreatyEvent): ConsistencyWarning[] {
  const { exit } = record.rules;
  switch (exit.kind) {
    case "unknown":
      return [];
    case "none": {
      if (exit.implied) return [];
      const words = "the treaty has no clause on withdrawal (VCLT art. 56)";
      return [warningOf("notice-without-clause", notice, { path: "kind", words })];
    }
    case "notice":
    case "annual-date":
    case "year-after-notice":
    case "end-of-period":
      return [...barWarnings(record, notice, exit), ...windowWarnings(record, notice, exit)];
  }
}

function barWarnings(record: CheckedRecord, notice: TreatyEvent, exit: ClauseExitRule): ConsistencyWarning[] {
  if (exit.notBefore === null) return [];
  const start = startFor(record, notice, exit.notBefore.from);
  const end = start === null ? null : addPeriod(start, exit.notBefore.period);
  if (end === null || !isBefore(actDay(notice), end)) return [];
  const rule = ruleWords(exit.clause, `no notice within ${periodWords(exit.notBefore.period)} of entry into force`);
  return [warningOf("notice-barred", notice, { words: `${rule}, that is before ${formatPlainDate(end)}` })];
}

function windowWarnings(record: CheckedRecord, notice: TreatyEvent, exit: ClauseExitRule): ConsistencyWarning[] {
  if (exit.window === null) return [];
  const start = startFor(record, notice, exit.window.from);
  if (start === null || isInWindow(actDay(notice), start, exit.window)) return [];
  const words = ruleWords(exit.clause, "notice is possible only in windows, and none was open on that day");
  return [warningOf("notice-outside-window", notice, { words })];
}

/** Each window is counted from the start (DOMAIN rule 2); the anniversary on which it closes is outside it. */
function isInWindow(day: PlainDate, start: PlainDate, { firstOpens, every, length }: NoticeWindow): boolean {
  const first = addPeriod(start, firstOpens);
  for (let turn = 0, opens = first; hasCome(opens, day); turn += 1) {
    opens = addPeriod(first, { ...every, amount: every.amount * turn });
    if (hasCome(opens, day) && isBefore(day, addPeriod(opens, length))) return true;
    if (every.amount === 0) return false;
  }
  return false;
}

function startFor(record: CheckedRecord, notice: TreatyEvent, from: NoticeWindow["from"]): PlainDate | null {
  const { entryIntoForce } = record.status;
  const isFixed = entryIntoForce.kind === "in-force" || entryIntoForce.kind === "date-fixed";
  const general = isFixed ? parsePlainDate(entryIntoForce.on) : null;
  if (from === "entry-into-force" || notice.participant === null) return general;
  const day = actDay(notice).toString();
  const own = (statusOf(record, notice.participant)?.memberships ?? [])
    .flatMap((membership) => membership.entryIntoForce?.on ?? [])
    .filter((on) => on <= day)
    .at(-1);
  return own === undefined ? null : parsePlainDate(own);
}

/** VCLT art. 68: a notice may be revoked at any time before it takes effect, not after. */
function rescissionWarnings(record: CheckedRecord, event: TreatyEvent): ConsistencyWarning[] {
  const { byId, status, rules } = record;
  const notice = event.revokes === null ? undefined : byId.get(event.revokes);
  const participant = event.participant ?? notice?.participant ?? null;
  const day = actDay(event).toString();
  const own = (statusOf(record, participant)?.memberships ?? []).flatMap((one) => one.exit?.ends?.on ?? []);
  const whole = rules.form === "bilateral" && status.ends !== null ? [status.ends.on] : [];
  const isBack = (on: string): boolean =>
    (statusOf(record, participant)?.memberships ?? []).some(({ consent }) => consent.on >= on && consent.on <= day);
  const ended = [...own, ...whole].find((on) => on <= day && !isBack(on));
  if (ended === undefined) return [];
  const words = `the withdrawal had taken effect ${formatPlainDate(parsePlainDate(ended))} (VCLT art. 68)`;
  return [warningOf("rescission-after-effect", event, { words, related: notice === undefined ? [] : [notice] })];
}
