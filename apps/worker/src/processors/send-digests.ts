import type { Processors } from "@pacta/jobs";
import {
  claimDigestBatch,
  type DigestToSend,
  recordDigestBatch,
  renewDigestBatch,
  type SentDigest,
} from "@pacta/services";
import { uuidv7 } from "uuidv7";
import { coalesce } from "../coalesce.ts";
import type { Dependencies } from "../dependencies.ts";
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
    renew: async () => renewDigestBatch(service, owner),
    onError: (error: unknown) => log.warn({ err: error, owner }, "lease not renewed"),
  };
  const record = coalesce<SentDigest>(async (sent) => {
    await persist(async () => recordDigestBatch(service, { owner, sent }));
  });
  await keepLease(renewal, async () => {
    await Promise.all(toSend.map(async (digest) => record(await sendOne(deps, write, digest))));
  });
  log.info({ owner, claimed, tried: toSend.length }, "digests sent");
  return claimed;
}

async function sendOne(deps: Dependencies, write: DigestWriter, digest: DigestToSend): Promise<SentDigest> {
  const raw = await writeOrReport(deps, write, digest);
  if (raw === null) return { digest, result: { kind: "deferred", reason: "the digest could not be written" } };
  return { digest, result: await deps.mail.send({ from: deps.sender.address, to: digest.address, raw }) };
}

async function writeOrReport(deps: Dependencies, write: DigestWriter, digest: DigestToSend): Promise<Buffer | null> {
  try {
    return await write(digest);
  } catch (error) {
    deps.log.error({ err: error, digestId: digest.digestId }, "digest not written");
    return null;
  }
}
