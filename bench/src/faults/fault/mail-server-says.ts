import type { Fault } from "../run/fault.ts";
import type { SinkScript } from "../sink/sink-script.ts";

function says(name: string, what: string, shares: SinkScript["shares"]): Fault {
  return { name, what, queue: "either", workers: 1, leaseSeconds: 6, shares, inject: async () => undefined };
}

export const allAtOnce = says("smtp-mixed", "all of these together but the stall", {
  shut: 0.01,
  greylist: 0.2,
  defer: 0.05,
  refuse: 0.05,
  drop: 0.01,
  close: 0.01,
});

/** Nothing to inject: the mail server does it to its share of the recipients. */
export const mailServerFaults: readonly Fault[] = [
  says("smtp-421", "SMTP 421 and the connection closed, 2 %", { shut: 0.02 }),
  says("smtp-greylist", "SMTP 451 to everybody's first attempt", { greylist: 1 }),
  says("smtp-450", "SMTP 450 to the message, 5 %", { defer: 0.05 }),
  says("smtp-550", "SMTP 550, 5 %", { refuse: 0.05 }),
  says("smtp-stall", "SMTP never answers the message, 0.2 %", { stall: 0.002 }),
  says("smtp-drop", "connection dropped after DATA, before the answer, 1 %", { drop: 0.01 }),
  says("smtp-close", "connection closed right after 250, 1 %", { close: 0.01 }),
  allAtOnce,
];
