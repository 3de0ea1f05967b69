import type { Processors } from "@pacta/jobs";
import {
  claimDigestBatch,
  type DigestToSend,
  type DomainAnswer,
  leaseMsOf,
  noteAnswers,
  recordDigestBatch,
  renewDigestBatch,
  returnAddress,
  type SentDigest,
} from "@pacta/services";
import { uuidv7 } from "uuidv7";
import { coalesce } from "../coalesce.ts";
import type { Dependencies } from "../dependencies.ts";
import { type DomainGate, openDomainGate } from "../domain-gate.ts";
import { keepLease } from "../keep-lease.ts";
import { persist } from "../persist.ts";
import { type DigestWriter, digestWriter } from "../write-digest.ts";

const BATCH = 100;

/** Sends the due digests in leased batches, until none is left or the process is to end. */
export function sendDigestsProcessor(deps: Dependencies): Processors["send-digests"] {
  return async () => {
    while (!deps.stopping.aborted) {
      if ((await sendBatch(deps, uuidv7())) === 0) return;
    }
  };
}

async function sendBatch(deps: Dependencies, owner: string): Promise<number> {
  const { service, log } = deps;
  const { claimed, toSend } = await claimDigestBatch(service, { owner, limit: BATCH });
  if (toSend.length === 0) return claimed;
  const write = digestWriter(deps, toSend);
  const renewal = {
    leaseMs: leaseMsOf(service),
    renew: async () => renewDigestBatch(service, owner),
    onError: (error: unknown) => log.warn({ err: error, owner }, "lease not renewed"),
  };
  const record = coalesce<SentDigest>(async (sent) => {
    await persist(async () => recordDigestBatch(service, { owner, sent }));
  });
  const gate = openDomainGate(deps.domainRate);
  const answers: DomainAnswer[] = [];
  await keepLease(renewal, async () => {
    await Promise.all(
      toSend.map(async (digest) => {
        const sent = await sendOne(deps, { write, gate }, digest);
        answers.push({ domain: digest.domain, result: sent.result });
        await record(sent);
      }),
    );
  });
  await noteAnswers(service, answers);
  log.info({ owner, claimed, tried: toSend.length }, "digests sent");
  return claimed;
}

type Means = { readonly write: DigestWriter; readonly gate: DomainGate };

async function sendOne(deps: Dependencies, { write, gate }: Means, digest: DigestToSend): Promise<SentDigest> {
  const raw = await writeOrReport(deps, write, digest);
  if (raw === null) return { digest, result: { kind: "deferred", reason: "the digest could not be written" } };
  const { recipientId, address: to, domain } = digest;
  const from = returnAddress(deps.service.config.secret, recipientId, deps.sender.returnDomain);
  const result = await deps.mail.send({ from, to, raw, withhold: () => gate.withhold(domain) });
  gate.hear(domain, result);
  return { digest, result };
}

async function writeOrReport(deps: Dependencies, write: DigestWriter, digest: DigestToSend): Promise<Buffer | null> {
  try {
    return await write(digest);
  } catch (error) {
    deps.log.error({ err: error, digestId: digest.digestId }, "digest not written");
    return null;
  }
}
