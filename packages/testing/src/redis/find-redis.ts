import { accessSync, constants } from "node:fs";
import { connect } from "node:net";
import { delimiter, join } from "node:path";

const USUAL_PORT = 6379;
const TEST_DATABASE = "/15";

/** The binary on the search path, or null. */
export function findRedisBinary(searchPath: string): string | null {
  for (const folder of searchPath.split(delimiter)) {
    const path = join(folder, "redis-server");
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {}
  }
  return null;
}

/** Keeps tests out of database 0, where a developer's own queue lives. */
export function withTestDatabase(redisUrl: string): string {
  const url = new URL(redisUrl);
  if (url.pathname === "" || url.pathname === "/") url.pathname = TEST_DATABASE;
  return url.href;
}

export function answersOnPort(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const finish = (isAnswering: boolean) => {
      socket.destroy();
      resolve(isAnswering);
    };
    socket.once("error", () => finish(false));
    socket.once("connect", () => socket.write("PING\r\n"));
    socket.once("data", (data) => finish(data.toString().startsWith("+PONG")));
  });
}

/** A server on the usual port of this machine, or null. */
export async function findRunningRedis(): Promise<string | null> {
  return (await answersOnPort(USUAL_PORT)) ? withTestDatabase(`redis://127.0.0.1:${USUAL_PORT}`) : null;
}
