import { type Freshness, readFreshness, readOperations, type ServiceContext } from "@pacta/services";
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
  const showFreshness = freshnessGauges(registry);
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
      showFreshness(await readFreshness(service));
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

/** How old the record is, source by source, and how long its audit chain (SPEC M). */
function freshnessGauges(registry: Registry): (freshness: Freshness) => void {
  const ofSources = (name: string, help: string) => {
    return new Gauge({ name, help, labelNames: ["source"], registers: [registry] });
  };
  const recorded = ofSources("pacta_source_age_seconds", "Since the newest statement of a source was recorded");
  const status = ofSources("pacta_source_status_age_days", "Since the day up to which a log of the source is complete");
  const newest = new Gauge({
    name: "pacta_data_age_seconds",
    help: "Since the newest statement of any source was recorded",
    registers: [registry],
  });
  const audit = new Gauge({ name: "pacta_audit_entries", help: "Rows of the audit chain", registers: [registry] });
  return ({ sources, auditLength }) => {
    recorded.reset();
    status.reset();
    for (const { source, recordedAgoS, statusAgoDays } of sources) {
      recorded.set({ source }, recordedAgoS);
      status.set({ source }, statusAgoDays);
    }
    newest.set(sources.length === 0 ? Number.NaN : Math.min(...sources.map(({ recordedAgoS }) => recordedAgoS)));
    audit.set(auditLength);
  };
}
