import { explanationSentence, inForceBetween, type PairwiseAnswer, parsePlainDate } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { invalidField } from "../service-error.ts";
import { loadTreatyLog } from "../treaty/load-treaty-log.ts";
import { relatedOf } from "../treaty/status-of-log.ts";
import { type MomentInput, standingMoment } from "./moment-of.ts";
import { type NamedPair, namedPair } from "./named-pair.ts";

export type BetweenInput = MomentInput & {
  readonly slug: string;
  readonly a: string;
  readonly b: string;
  readonly language: string;
};

export type BetweenView = NamedPair & { readonly answer: PairwiseAnswer; readonly why: string };

/** Whether a treaty is in force between two participants on a day, and why; refuses a participant paired with itself. */
export async function readBetween(ctx: ServiceContext, input: BetweenInput): Promise<BetweenView> {
  requirePermission(ctx, "treaty.read");
  const pair = await namedPair(ctx.db, input, input.language);
  if (pair.a.id === pair.b.id) throw invalidField("b", "is the same participant");
  const log = await loadTreatyLog(ctx.db, input.slug);
  const { asOf, knownAt } = standingMoment(ctx, input);
  const moment = { asOf: parsePlainDate(asOf), knownAt };
  const at = { ...moment, related: relatedOf(log, moment) };
  const answer = inForceBetween(log.rules, log.events, at, pair.a.code, pair.b.code);
  return { ...pair, answer, why: explanationSentence(answer.explanation) };
}
