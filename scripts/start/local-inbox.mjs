import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CHECKOUT, HOME, logPath } from "./checkout.mjs";
import { answersAt, untilReady } from "./readiness.mjs";

const PROGRAM = fileURLToPath(new URL("./inbox-process.mjs", import.meta.url));

/**
 * Starts a mail server that keeps every mail it is given and shows it in the browser; returns the address to show.
 * @param {import("./supervisor.mjs").Supervisor} supervisor
 * @param {{ smtpPort: number, webPort: number }} ports
 * @returns {Promise<string>}
 */
export async function startLocalInbox(supervisor, { smtpPort, webPort }) {
  const logFile = logPath("inbox");
  const args = [PROGRAM, String(smtpPort), String(webPort), join(HOME, "mail")];
  const child = supervisor.start("inbox", {
    command: process.execPath,
    args,
    cwd: CHECKOUT,
    env: process.env,
    logFile,
  });
  const url = `http://localhost:${webPort}/`;
  await untilReady({ name: "inbox", child, logFile, isReady: () => answersAt(url) });
  supervisor.guard({ name: "inbox", child, logFile });
  return url;
}
