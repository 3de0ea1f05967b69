import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pickEphemeralPort } from "@pacta/scripts/ports";
import { waitUntil } from "@pacta/scripts/signals";
import { answersOnPort, findRedisBinary } from "@pacta/testing";
import { barePath } from "../env.ts";
import { endWithUs } from "./end-with-us.ts";

const START_LIMIT_MS = 10_000;

export type RedisProcess = {
  readonly url: string;
  flushAll(): Promise<void>;
  /** kill -9. */
  kill(): Promise<void>;
  /** Again on the same port, with what its append-only file still holds. */
  start(): Promise<void>;
  stop(): Promise<void>;
};

/** A Redis of our own that may be killed; null when this machine has no `redis-server`. */
export async function startRedisProcess(): Promise<RedisProcess | null> {
  const binary = findRedisBinary(barePath());
  if (binary === null) return null;
  const port = await pickEphemeralPort();
  const folder = mkdtempSync(join(tmpdir(), "pacta-faults-redis-"));
  const network = ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder];
  const keeping = [
    "--save",
    "",
    "--appendonly",
    "yes",
    "--appendfsync",
    "everysec",
    "--maxmemory-policy",
    "noeviction",
  ];
  let child: ChildProcess | null = null;

  const start = async (): Promise<void> => {
    child = endWithUs(spawn(binary, [...network, ...keeping], { stdio: "ignore" }));
    if (!(await waitUntil(() => answersOnPort(port), START_LIMIT_MS))) throw new Error("Redis did not start");
  };
  const kill = async (): Promise<void> => {
    if (child === null) return;
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
    child = null;
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    flushAll: async () => sayToRedis(port, "FLUSHALL"),
    kill,
    start,
    stop: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function sayToRedis(port: number, command: string): Promise<void> {
  const socket = connect(port, "127.0.0.1");
  socket.write(`${command}\r\n`);
  const [answer] = await once(socket, "data");
  socket.destroy();
  if (String(answer) !== "+OK\r\n") throw new Error(`Redis says to ${command}: ${answer}`);
}
