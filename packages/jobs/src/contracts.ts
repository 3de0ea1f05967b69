import { fanOut } from "./contracts/fan-out.ts";
import { planDigests } from "./contracts/plan-digests.ts";
import { sendAccountMail } from "./contracts/send-account-mail.ts";
import { sendDeliveries } from "./contracts/send-deliveries.ts";
import { sendDigests } from "./contracts/send-digests.ts";
import { sendWebhooks } from "./contracts/send-webhooks.ts";
import { sweep } from "./contracts/sweep.ts";
import type { JobContract } from "./job-contract.ts";

const contracts = {
  "fan-out": fanOut,
  "send-deliveries": sendDeliveries,
  "send-account-mail": sendAccountMail,
  "plan-digests": planDigests,
  "send-digests": sendDigests,
  "send-webhooks": sendWebhooks,
  sweep,
};

export type ContractName = keyof typeof contracts;

export type PayloadByName = {
  [Name in ContractName]: (typeof contracts)[Name] extends JobContract<infer Payload> ? Payload : never;
};

/** Every job there is: a worker needs a processor for each, or it does not compile. */
export const CONTRACTS: { readonly [Name in ContractName]: JobContract<PayloadByName[Name]> } = contracts;

export const CONTRACT_NAMES: readonly ContractName[] = [
  "fan-out",
  "send-deliveries",
  "send-account-mail",
  "plan-digests",
  "send-digests",
  "send-webhooks",
  "sweep",
];
