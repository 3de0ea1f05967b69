import type { Database, Role } from "@pacta/db";
import type { Bell } from "@pacta/jobs";
import type { EgressPolicy } from "./webhook/egress/egress-policy.ts";

export type Actor =
  | { readonly kind: "public" }
  | { readonly kind: "system" }
  | { readonly kind: "user"; readonly id: string; readonly role: Role };

/** What a deployment decides once. */
export type ServiceConfig = {
  /** Public address of the dashboard, without a slash at its end. */
  readonly appUrl: string;
  /** Key material for signed links; at least 32 characters. */
  readonly secret: string;
  /** Above so many mails a day a filter is told of by digest only (SPEC A6); 20 where it is not given. */
  readonly immediateDailyLimit?: number | undefined;
  /** Where webhooks may go; absent: to public https addresses alone. */
  readonly webhook?: EgressPolicy;
  /** A dead worker's mails are taken over after this long; a minute where nothing is said. */
  readonly leaseMs?: number;
};

/** What every verb is given: the database, who asks, the clock, the bell. */
export type ServiceContext = {
  readonly db: Database;
  readonly actor: Actor;
  readonly bell: Bell;
  readonly config: ServiceConfig;
  /** Where a request from outside came from; only for limits, never kept as it is. */
  readonly clientAddress?: string | undefined;
  now(): Date;
};
