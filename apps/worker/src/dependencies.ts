import type { Logger } from "@pacta/platform";
import type { ServiceContext } from "@pacta/services";
import type { MailChannel } from "./channels/email.ts";
import type { DomainRate } from "./domain-rate.ts";
import type { Sender } from "./sender.ts";

/** What processors work with. */
export type Dependencies = {
  /** Acts as the system. */
  readonly service: ServiceContext;
  readonly mail: MailChannel;
  readonly sender: Sender;
  /** Name and postal address under every mail (SPEC G9). */
  readonly imprint?: string | undefined;
  /** Mails a minute to any one domain. */
  readonly domainRate: DomainRate;
  /** How long what follows on a treaty is gathered into one mail. */
  readonly groupingMs: number;
  readonly log: Logger;
  /** Aborted when the process is to end: no new batch is begun. */
  readonly stopping: AbortSignal;
};
