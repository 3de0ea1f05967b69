import type { ExplanationStep } from "../src/explanation.ts";
import type { EntryIntoForceAnswer } from "../src/status-answer.ts";

/** Everything an answer says of the entry into force, line by line. */
export function toldForce(answer: EntryIntoForceAnswer): string[] {
  return [head(answer), ...conditionLines(answer), ...answer.explanation.steps.map(stepLine)];
}

function head(answer: EntryIntoForceAnswer): string {
  switch (answer.kind) {
    case "in-force":
    case "date-fixed":
      return `${answer.kind} ${answer.on}, triggered ${answer.triggeredOn}, counted ${answer.countedEventIds.join(" + ")}`;
    case "pending":
      return `pending ${answer.counted}/${answer.required}, counted ${answer.countedEventIds.join(" + ")}`;
    case "not-provided":
      return "not-provided";
  }
}

function conditionLines(answer: EntryIntoForceAnswer): string[] {
  if (answer.kind !== "pending") return [];
  return answer.conditions.map(({ kind, unit, have, required, isMet, missing, words }) => {
    const who = missing === null ? "anyone" : `[${missing.join(" ")}]`;
    return `  ${kind} in ${unit}: ${have}/${required} ${isMet ? "met" : "open"}, missing ${who}: ${words}`;
  });
}

function stepLine(step: ExplanationStep): string {
  if (step.kind !== "event") return `  ${step.kind}: ${step.text}`;
  return `  event ${step.eventKind} by ${step.participant} on ${step.date} (${step.eventIds.join(" + ")}): ${step.text}`;
}
