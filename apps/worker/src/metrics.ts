import { readOperations, type ServiceContext } from "@pacta/services";
import { Counter, Gauge, Histogram, Registry } from "prom-client";
import type { MailChannel } from "./channels/email.ts";

const LATENCY_S = [0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30];

export type Metrics = {
  /** What is unfinished by the database, and what this process has seen, in the text format of Prometheus. */
  text(): Promise<string>;
  readonly contentType: string;
  /** The same channel, with its answers counted and timed. */
  measure(channel: MailChannel): MailChannel;
};

/** The numbers of one worker process (SPEC M); nothing in them names a reader. */
export function openMetrics(service: ServiceContext): Metrics {
  const registry = new Registry();
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers: [registry] });
  const gauges = {
    queued: gauge("pacta_deliveries_queued", "Deliveries queued, counted up to 10000"),
    sending: gauge("pacta_deliveries_sending", "Deliveries being sent, counted up to 10000"),
    dead: gauge("pacta_deliveries_dead", "Deliveries out of attempts, counted up to 10000"),
    oldest: gauge("pacta_oldest_due_seconds", "How long the oldest due delivery waits"),
    digestLag: gauge("pacta_digest_lag_seconds", "How late the latest digest is"),
    endpointsFailing: gauge("pacta_webhook_endpoints_failing", "Webhook endpoints whose every attempt fails"),
    complaintRate: gauge("pacta_complaint_rate", "Complaints among the mails of seven days"),
    domainsPaused: gauge("pacta_mail_domains_paused", "Domains that asked us to wait"),
  };
  const mails = new Counter({
    name: "pacta_mails_total",
    help: "Mails handed over by this process, by the server's answer",
    labelNames: ["result"],
    registers: [registry],
  });
  const latency = new Histogram({
    name: "pacta_smtp_seconds",
    help: "How long a mail took from its turn asked for to its answer",
    buckets: LATENCY_S,
    registers: [registry],
  });
  return {
    contentType: registry.contentType,
    text: async () => {
      const state = await readOperations(service);
      gauges.queued.set(state.queued);
      gauges.sending.set(state.sending);
      gauges.dead.set(state.dead);
      gauges.oldest.set(state.oldestWaitS ?? 0);
      gauges.digestLag.set(state.digestLagS ?? 0);
      gauges.endpointsFailing.set(state.endpointsFailing);
      gauges.complaintRate.set(state.complaints.rate);
      gauges.domainsPaused.set(state.paused.length);
      return registry.metrics();
    },
    measure: (channel) => ({
      send: async (mail) => {
        const stop = latency.startTimer();
        const result = await channel.send(mail);
        if (result.kind !== "withheld") stop();
        mails.inc({ result: result.kind });
        return result;
      },
      close: channel.close,
    }),
  };
}
