import { EventError, type TreatyEvent } from "./event.ts";
import { type EventKind, eventKindWord, isOfWholeTreaty, needsParticipant } from "./event-kind.ts";
import type { TreatyRules } from "./treaty-rules.ts";

/**
 * Kinds that only a treaty open to many can have. Formal confirmation is not among them: organisations also
 * conclude bilateral treaties, and confirm them so (VCLT-IO 1986 art. 2(1)(b bis)).
 */
const MULTILATERAL_KINDS: ReadonlySet<EventKind> = new Set<EventKind>([
  "opened-for-signature",
  "closed-for-signature",
  "accession",
  "accession-accepted",
  "accession-objected",
  "cessation-of-membership",
  "exclusion",
]);

/** Kinds that mean nothing where instruments go to a depositary instead of the other side (VCLT art. 16(a)). */
const BILATERAL_KINDS: ReadonlySet<EventKind> = new Set<EventKind>(["exchange-of-instruments"]);

/** Kinds that speak of a term, which a treaty of indefinite duration does not have (VCLT art. 54(a)). */
const TERM_KINDS: ReadonlySet<EventKind> = new Set<EventKind>([
  "non-renewal-notice",
  "extension-of-term",
  "automatic-renewal",
]);

/** Acts by which somebody who is not named as a side takes the place of one that is (VCLT 1978 art. 24). */
const REPLACING_KINDS: ReadonlySet<EventKind> = new Set<EventKind>([
  "succession",
  "succession-to-signature",
  "continued-application",
  "continuation",
]);

/**
 * Takes a treaty's rules and a parsed event. Refuses, with an `EventError` naming the field, a kind the treaty
 * cannot have, a participant that is missing or out of place, and an event aimed at itself. Dates are not judged
 * here: see `consistencyWarnings`. Source: VCLT arts. 15-16, 54, 65; DOMAIN §2.2-2.3.
 */
export function checkEvent(rules: TreatyRules, event: TreatyEvent): void {
  checkKind(rules, event.kind);
  checkParticipant(rules, event);
  checkAim(rules, event);
}

function checkKind({ form, duration }: TreatyRules, kind: EventKind): void {
  const misplaced = form === "bilateral" ? MULTILATERAL_KINDS : BILATERAL_KINDS;
  if (misplaced.has(kind)) throw new EventError("kind", `a ${form} treaty has no ${eventKindWord(kind)}`);
  if (TERM_KINDS.has(kind) && duration.kind === "indefinite") {
    throw new EventError("kind", `a treaty of indefinite duration has no ${eventKindWord(kind)}`);
  }
}

function checkParticipant(rules: TreatyRules, { kind, participant, predecessor }: TreatyEvent): void {
  if (participant === null) {
    if (needsParticipant(kind)) throw new EventError("participant", `${eventKindWord(kind)} is by somebody: name it`);
    return;
  }
  if (isOfWholeTreaty(kind)) {
    throw new EventError("participant", `${eventKindWord(kind)} is of the treaty as a whole: name no participant`);
  }
  const replaces = REPLACING_KINDS.has(kind) && predecessor !== null && isSide(rules, predecessor);
  if (!isSide(rules, participant) && !replaces) {
    throw new EventError("participant", `${participant} is not a side of this bilateral treaty`);
  }
}

function checkAim(rules: TreatyRules, { id, participant, towards, predecessor, concerns, revokes }: TreatyEvent): void {
  if (towards !== null && towards === participant) {
    throw new EventError("towards", `${towards} cannot act towards itself`);
  }
  if (towards !== null && !isSide(rules, towards)) {
    throw new EventError("towards", `${towards} is not a side of this bilateral treaty`);
  }
  if (predecessor !== null && predecessor === participant) {
    throw new EventError("predecessor", `${predecessor} cannot take its own place`);
  }
  if (concerns === id) throw new EventError("concerns", "an event cannot be about itself");
  if (revokes === id) throw new EventError("revokes", "an event cannot revoke itself");
}

/** Everyone may be a side of a multilateral treaty as far as this check goes. */
function isSide({ form, parties }: TreatyRules, code: string): boolean {
  return form === "multilateral" || parties.includes(code);
}
