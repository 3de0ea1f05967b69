import {
  exitForecast,
  explanationSentence,
  type ParticipantStatus,
  type PlainDate,
  parsePlainDate,
  type TreatyStatus,
  type UpcomingEffect,
  whatIf,
} from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { standingMoment } from "../participant/moment-of.ts";
import { type NamedParticipant, namedParticipants } from "../participant/named-participants.ts";
import { requirePermission } from "../permission.ts";
import { loadTreatyLog } from "./load-treaty-log.ts";
import { relatedOf, statusOfLog } from "./status-of-log.ts";

export type ForecastInput = {
  readonly slug: string;
  /** Deposits that nobody made yet; `on` is ISO. */
  readonly deposits: readonly { readonly participant: string; readonly on: string }[];
  /** The participant whose way out is asked for; null: any. */
  readonly leaver: string | null;
};

export type Forecast = {
  readonly shortTitle: string;
  readonly supposed: {
    readonly inForceOn: string | null;
    /** True where it is in force already, without any supposed deposit. */
    readonly isInForce: boolean;
    readonly why: string;
    readonly progress: { readonly counted: number; readonly required: number } | null;
    /** The day each supposed depositor would be bound; null while that is open. */
    readonly bound: readonly {
      /** Its name. */ readonly participant: string;
      readonly on: string | null;
      readonly why: string;
    }[];
  } | null;
  readonly exit: {
    /** The name of whoever would leave; null: any party. */
    readonly participant: string | null;
    readonly earliestNotice: string | null;
    readonly earliestEffect: string | null;
    readonly formalities: readonly string[];
    readonly why: string;
  };
};

/** What would follow from deposits that are only supposed, and the earliest way out; nothing is recorded. */
export async function readForecast(ctx: ServiceContext, input: ForecastInput): Promise<Forecast> {
  requirePermission(ctx, "treaty.read");
  const { slug, deposits, leaver } = input;
  const { asOf, knownAt } = standingMoment(ctx, { asOf: null, knownAt: null });
  const log = await loadTreatyLog(ctx.db, slug);
  const moment = { asOf: parsePlainDate(asOf), knownAt };
  const at = { ...moment, related: relatedOf(log, moment) };
  const treaty = await ctx.db.treaty.findUniqueOrThrow({ where: { slug }, select: { shortTitle: true } });
  const named = await namedParticipants(ctx.db, [
    ...deposits.map(({ participant }) => participant),
    ...(leaver === null ? [] : [leaver]),
  ]);
  const present = statusOfLog(log, moment);
  const { entryIntoForce } = present;
  const inForceOn = entryIntoForce.kind === "in-force" ? entryIntoForce.on : null;
  const supposed = deposits.length === 0 ? null : whatIf(log.rules, log.events, at, deposits);
  const exit = exitForecast(log.rules, {
    inForceOn: dayOf(inForceOn),
    boundSince: leaver === null ? null : dayOf(boundDay(supposed ?? present, leaver)),
    today: moment.asOf,
  });
  return {
    shortTitle: treaty.shortTitle,
    supposed: supposed && { ...supposedOf(supposed, deposits, named), isInForce: inForceOn !== null },
    exit: {
      participant: leaver === null ? null : named(leaver).name,
      earliestNotice: exit.earliestNotice,
      earliestEffect: exit.earliestEffect,
      formalities: exit.formalities,
      why: explanationSentence(exit.explanation),
    },
  };
}

function supposedOf(
  status: TreatyStatus,
  deposits: ForecastInput["deposits"],
  named: (code: string) => NamedParticipant,
): Omit<NonNullable<Forecast["supposed"]>, "isInForce"> {
  const { entryIntoForce } = status;
  const dated = entryIntoForce.kind === "in-force" || entryIntoForce.kind === "date-fixed" ? entryIntoForce.on : null;
  const pending = entryIntoForce.kind === "pending" ? entryIntoForce : null;
  return {
    inForceOn: dated,
    why: explanationSentence(entryIntoForce.explanation),
    progress: pending && { counted: pending.counted, required: pending.required },
    bound: deposits.map(({ participant }) => {
      const { entry, coming } = standingOf(status, participant);
      return {
        participant: named(participant).name,
        on: boundDay(status, participant),
        why: explanationSentence(coming?.explanation ?? entry?.explanation ?? entryIntoForce.explanation),
      };
    }),
  };
}

type Standing = { readonly entry: ParticipantStatus | undefined; readonly coming: UpcomingEffect | undefined };

function standingOf({ participants, upcoming }: TreatyStatus, code: string): Standing {
  return {
    entry: participants.find(({ participant }) => participant === code),
    coming: upcoming.find(
      ({ kind, participant }) => participant === code && kind === "entry-into-force-for-participant",
    ),
  };
}

/** The day from which a participant is bound, past or already fixed; null while that is open. */
function boundDay(status: TreatyStatus, code: string): string | null {
  const { entry, coming } = standingOf(status, code);
  return entry?.boundSince ?? coming?.on ?? null;
}

function dayOf(iso: string | null): PlainDate | null {
  return iso === null ? null : parsePlainDate(iso);
}
