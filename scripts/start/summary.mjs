/** @typedef {import("./secrets.mjs").SignIn} SignIn */

/**
 * @param {SignIn | null} signIn
 * @returns {string[]}
 */
function signInLines(signIn) {
  if (signIn === null) return ["  Admin      as set up before; for a new password: npm run admin:reset"];
  return [
    `  Admin      ${signIn.email}`,
    `  Password   ${signIn.password}`,
    "             Shown only now; npm run admin:reset makes a new one.",
  ];
}

/**
 * @param {{ url: string, inboxUrl: string | null, signIn: SignIn | null, time: string, logs: string }} ready
 * @returns {string}
 */
export function readySummary({ url, inboxUrl, signIn, time, logs }) {
  const lines = ["", `Pacta is ready (${time}).`, "", `  Dashboard  ${url}`, `  Desk       ${url}/desk`];
  if (inboxUrl !== null) lines.push(`  Inbox      ${inboxUrl}`);
  lines.push(...signInLines(signIn), `  Logs       ${logs}`, "", "Ctrl-C stops everything.", "");
  return lines.join("\n");
}
