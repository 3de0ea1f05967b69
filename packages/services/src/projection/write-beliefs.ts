import { dateColumn, isoDateOf, type Prisma, type Transaction } from "@pacta/db";
import { uuidv7 } from "uuidv7";
import type { TreatyLog } from "../treaty/load-treaty-log.ts";
import { type Belief, beliefAt, beliefsOf, changeOfBelief, instantsOf } from "./belief.ts";
import { participantIds } from "./participant-ids.ts";

/** Replaces the whole history of one treaty by what its log gives. */
export async function rewriteBeliefs(tx: Transaction, log: TreatyLog): Promise<void> {
  await tx.statusInterval.deleteMany({ where: { treatyId: log.id } });
  await insert(tx, log.id, beliefsOf(log));
}

/**
 * Takes up what the recording at `instant` changed: what is still believed stays, the rest is closed at that instant.
 * A recording that is not the latest one, by a clock set back, changes the past of the record: all is written anew.
 */
export async function takeUpBelief(tx: Transaction, log: TreatyLog, instant: Date): Promise<void> {
  const latest = instantsOf(log).at(-1) ?? instant;
  if (latest > instant) return rewriteBeliefs(tx, log);
  const treatyId = log.id;
  await tx.statusInterval.deleteMany({ where: { treatyId, knownFrom: latest } });
  const rows = await tx.statusInterval.findMany({
    where: { treatyId, OR: [{ knownTo: null }, { knownTo: latest }] },
    include: { participant: { select: { code: true } } },
  });
  const held = rows.map(heldBelief);
  const { given, taken } = changeOfBelief(held, beliefAt(log, latest));
  const closed = new Set(given.map(({ id }) => id));
  await setKnownTo(
    tx,
    held.filter(({ id, knownTo }) => closed.has(id) && knownTo === null),
    latest,
  );
  await setKnownTo(
    tx,
    held.filter(({ id, knownTo }) => !closed.has(id) && knownTo !== null),
    null,
  );
  await insert(
    tx,
    treatyId,
    taken.map((stretch) => ({ stretch, knownFrom: latest, knownTo: null })),
  );
}

type StoredInterval = Prisma.StatusIntervalGetPayload<{ include: { participant: { select: { code: true } } } }>;
type HeldBelief = Belief & { readonly id: string };

function heldBelief({
  id,
  knownFrom,
  knownTo,
  participant,
  status,
  validFrom,
  validTo,
  since,
}: StoredInterval): HeldBelief {
  const stretch = {
    participant: participant?.code ?? null,
    status,
    from: isoDateOf(validFrom),
    to: isoDateOf(validTo),
    since: isoDateOf(since),
  };
  return { id, knownFrom, knownTo, stretch };
}

async function setKnownTo(tx: Transaction, beliefs: readonly HeldBelief[], knownTo: Date | null): Promise<void> {
  if (beliefs.length === 0) return;
  await tx.statusInterval.updateMany({ where: { id: { in: beliefs.map(({ id }) => id) } }, data: { knownTo } });
}

async function insert(tx: Transaction, treatyId: string, beliefs: readonly Belief[]): Promise<void> {
  const idOf = await participantIds(
    tx,
    beliefs.map(({ stretch }) => stretch.participant),
  );
  await tx.statusInterval.createMany({
    data: beliefs.map(({ stretch, knownFrom, knownTo }) => ({
      id: uuidv7(),
      treatyId,
      participantId: idOf(stretch.participant),
      status: stretch.status,
      validFrom: dateColumn(stretch.from),
      validTo: dateColumn(stretch.to),
      since: dateColumn(stretch.since),
      knownFrom,
      knownTo,
    })),
  });
}
