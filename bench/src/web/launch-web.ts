import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { pickEphemeralPort } from "@pacta/scripts/ports";
import { productEnvironment } from "../env.ts";

const START = fileURLToPath(new URL("../../../scripts/start.mjs", import.meta.url));

export type LaunchedWeb = { readonly origin: string; readonly stop: () => Promise<void> };

type Place = { readonly databaseUrl: string; readonly home: string; readonly keptMegabytes?: number | undefined };

/** Starts the product as `npm start` does, on a database that is filled already. */
export async function launchWeb(place: Place): Promise<LaunchedWeb> {
  const port = String(await pickEphemeralPort());
  const child = spawn(process.execPath, [START, "--port", port, "--no-seed"], {
    env: productEnvironment(place),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const origin = `http://localhost:${port}`;
  await untilReady(child, origin);
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    const ended = once(child, "close");
    child.kill("SIGTERM");
    await ended;
  };
  return { origin, stop };
}

function untilReady(child: ChildProcess, origin: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (text: string): void => {
      output += text;
      if (output.includes(`Dashboard  ${origin}`)) resolve();
    };
    child.stdout?.setEncoding("utf8").on("data", read);
    child.stderr?.setEncoding("utf8").on("data", read);
    child.once("close", () => reject(new Error(`the product did not start:\n${output}`)));
  });
}
