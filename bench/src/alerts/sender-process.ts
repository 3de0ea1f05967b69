import { personalise, renderStatusAlert } from "@pacta/email";
import { openMailChannel } from "@pacta/worker/mail-channel";
import { Queue, Worker } from "bullmq";
import { Redis } from "ioredis";
import { createTransport } from "nodemailer";
import { Client } from "pg";
import { finishedCopies, recipientOf } from "../mail/finished-copies.ts";
import { MADE_ALERT } from "../mail/made-alert.ts";
import type { SenderWanted } from "./run-sender.ts";

const CONNECTIONS = 5;
const CONCURRENCY = 20;

// Written by the process that starts this one.
const wanted = JSON.parse(process.argv[2] ?? "{}") as SenderWanted;
const pool = () =>
  createTransport({
    url: wanted.smtpUrl,
    pool: true,
    maxConnections: CONNECTIONS,
    maxMessages: Number.POSITIVE_INFINITY,
  });

/** The yardstick: nodemailer's pool given finished messages. */
async function sendByPool(): Promise<void> {
  const transport = pool();
  const copies = await finishedCopies(wanted.count);
  await Promise.all(
    copies.map(async ({ to, raw }) => transport.sendMail({ envelope: { from: "a@pacta.test", to: [to] }, raw })),
  );
  transport.close();
}

/** Our own connections given the same. */
async function sendByLines(): Promise<void> {
  const channel = openMailChannel(wanted.smtpUrl, CONNECTIONS);
  const copies = await finishedCopies(wanted.count);
  await Promise.all(copies.map(async ({ to, raw }) => channel.send({ from: "a@pacta.test", to, raw })));
  channel.close();
}

/** The naive design: one job per recipient, rendered and composed for each, recorded one by one. */
async function sendNaively(): Promise<void> {
  const connection = new Redis(wanted.redisUrl ?? "", { maxRetriesPerRequest: null });
  const queue = new Queue("naive-mails", { connection });
  await queue.obliterate({ force: true });
  const transport = pool();
  const client = new Client({ connectionString: wanted.databaseUrl });
  await client.connect();
  let done = 0;
  const finished = new Promise<void>((resolve) => {
    const worker = new Worker(
      "naive-mails",
      async (job) => {
        const { to, messageId, values } = recipientOf(Number(job.data.number));
        const content = personalise(await renderStatusAlert("en", MADE_ALERT), values);
        await transport.sendMail({ from: "Pacta <alerts@pacta.test>", to, messageId, ...content });
        await client.query("UPDATE recipients SET confirmed_at = now() WHERE id = md5('recipient ' || $1)::uuid", [
          job.data.number,
        ]);
      },
      { connection, concurrency: CONCURRENCY },
    );
    worker.on("completed", () => {
      done += 1;
      if (done === wanted.count) void worker.close().then(resolve);
    });
  });
  await queue.addBulk(Array.from({ length: wanted.count }, (_, number) => ({ name: "mail", data: { number } })));
  await finished;
  await queue.close();
  transport.close();
  await client.end();
  connection.disconnect();
}

const ways: Readonly<Record<string, () => Promise<void>>> = {
  pool: sendByPool,
  lines: sendByLines,
  naive: sendNaively,
};
await ways[wanted.kind]?.();
