import { checkEvent, parseTreatyEvent, type TreatyRules } from "@pacta/domain";
import { refuseDomainFaults } from "../domain-fault.ts";
import type { EventDraftInput } from "./event-draft-input.ts";

/** Refuses facts that are no event, or none this treaty can have, with the field at fault. */
export function checkEventFacts(rules: TreatyRules, eventId: string, input: EventDraftInput): void {
  const { treaty, references, notify, corrects, text, ...facts } = input;
  refuseDomainFaults(() => checkEvent(rules, parseTreatyEvent({ ...facts, id: eventId, recordedAt: new Date(0) })));
}
