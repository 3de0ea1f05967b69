import { dateColumn, isoDateOf, type Transaction } from "@pacta/db";
import { uuidv7 } from "uuidv7";
import type { TreatyLog } from "../treaty/load-treaty-log.ts";
import { type Belief, beliefAt, beliefsOf, changeOfBelief, instantsOf } from "./belief.ts";
import { participantIds } from "./participant-ids.ts";

/** Replaces the whole history of one treaty by what its log gives. */
export async function rewriteBeliefs(tx: Transaction, log: TreatyLog): Promise<void> {
  await tx.statusInterval.deleteMany({ where: { treatyId: log.id } });
  await insert(tx, log.id, beliefsOf(log));
}

/** Takes up what the latest recording changed: what is still believed stays, the rest is closed at that instant. */
export async function takeUpBelief(tx: Transaction, log: TreatyLog): Promise<void> {
  const instant = instantsOf(log).at(-1);
  if (instant === undefined) return;
  const rows = await tx.statusInterval.findMany({
    where: { treatyId: log.id, knownTo: null },
    include: { participant: { select: { code: true } } },
  });
  const held = rows.map(({ id, knownFrom, participant, status, validFrom, validTo }) => ({
    id,
    knownFrom,
    stretch: {
      participant: participant?.code ?? null,
      status: status,
      from: isoDateOf(validFrom),
      to: isoDateOf(validTo),
    },
  }));
  const { given, taken } = changeOfBelief(held, beliefAt(log, instant));
  const isMomentary = ({ knownFrom }: { knownFrom: Date }): boolean => knownFrom.getTime() >= instant.getTime();
  await tx.statusInterval.deleteMany({ where: { id: { in: given.filter(isMomentary).map(({ id }) => id) } } });
  await tx.statusInterval.updateMany({
    where: { id: { in: given.filter((row) => !isMomentary(row)).map(({ id }) => id) } },
    data: { knownTo: instant },
  });
  await insert(
    tx,
    log.id,
    taken.map((stretch) => ({ stretch, knownFrom: instant, knownTo: null })),
  );
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
      knownFrom,
      knownTo,
    })),
  });
}
