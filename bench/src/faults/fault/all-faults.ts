import type { Fault } from "../run/fault.ts";
import { cutConnections, flushRedis, losePostgresForLong, restartPostgres, restartRedis } from "./break-servers.ts";
import { poisonQueue, publishTwice, sweepTwice } from "./do-it-twice.ts";
import { endpointFaults } from "./endpoint-says.ts";
import { fillDisk } from "./fill-disk.ts";
import { killAtEachAwait } from "./kill-at-await.ts";
import { digestFaults } from "./kill-over-digests.ts";
import { webhookKills } from "./kill-over-webhooks.ts";
import { killAll, killAtRandom, killOneOfTwo } from "./kill-workers.ts";
import { leaveMidway } from "./leave-midway.ts";
import { mailServerFaults } from "./mail-server-says.ts";
import { stepClock } from "./step-clock.ts";

/** In the order of the table. */
export const FAULTS: readonly Fault[] = [
  killAtRandom,
  killAtEachAwait,
  killAll,
  killOneOfTwo,
  flushRedis,
  restartRedis,
  restartPostgres,
  losePostgresForLong,
  cutConnections,
  ...mailServerFaults,
  publishTwice,
  sweepTwice,
  poisonQueue,
  stepClock,
  fillDisk,
  leaveMidway,
  ...endpointFaults,
  ...webhookKills,
  ...digestFaults,
];
