import type { Database, Role } from "@pacta/db";
import type { Bell } from "@pacta/jobs";

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
  /** A dead worker's mails are taken over after this long; a minute where nothing is said. */
  readonly leaseMs?: number;
};

/** What every verb is given: the database, who asks, the clock, the bell. */
export type ServiceContext = {
  readonly db: Database;
  readonly actor: Actor;
  readonly bell: Bell;
  readonly config: ServiceConfig;
  now(): Date;
};
