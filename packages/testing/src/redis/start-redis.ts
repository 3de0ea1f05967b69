import { spawn } from "node:child_process";
import { pickEphemeralPort } from "@pacta/scripts/ports";
import { waitUntil } from "@pacta/scripts/signals";
import { readTestEnvironment } from "../env.ts";
import { answersOnPort, findRedisBinary, findRunningRedis, withTestDatabase } from "./find-redis.ts";

const START_TIMEOUT_MS = 10_000;

export type RedisServer = {
  /** Null when this machine has no Redis: the queue is then tested on PostgreSQL alone. */
  readonly url: string | null;
  readonly stop: () => Promise<void>;
};

async function startOwnRedis(binary: string): Promise<RedisServer> {
  const port = await pickEphemeralPort();
  const network = ["--port", String(port), "--bind", "127.0.0.1"];
  const memoryOnly = ["--save", "", "--appendonly", "no", "--maxmemory-policy", "noeviction"];
  const child = spawn(binary, [...network, ...memoryOnly], { stdio: "ignore" });
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  await waitUntil(async () => hasEnded() || (await answersOnPort(port)), START_TIMEOUT_MS);
  if (hasEnded()) throw new Error(`${binary} ended with ${child.exitCode ?? child.signalCode}`);
  const stop = async () => {
    child.kill("SIGTERM");
    await waitUntil(hasEnded, START_TIMEOUT_MS);
  };
  return { url: `redis://127.0.0.1:${port}`, stop };
}

/** `REDIS_URL`, else a server of our own from the `redis-server` binary, else one on the usual port. */
export async function startRedis(): Promise<RedisServer> {
  const { redisUrl, searchPath, isCi } = readTestEnvironment();
  const stop = async () => undefined;
  if (redisUrl) return { url: withTestDatabase(redisUrl), stop };
  const binary = findRedisBinary(searchPath);
  if (binary !== null) return startOwnRedis(binary);
  const url = await findRunningRedis();
  if (url === null && isCi) throw new Error("CI needs a Redis: set REDIS_URL or install redis-server");
  return { url, stop };
}
