import { parseArgs } from "node:util";

const DEFAULT_PORT = 3000;
const HIGHEST_PORT = 65_535;

export const USAGE = `npm start -- [options]
  --port N    serve the dashboard on port N (default ${DEFAULT_PORT})
  --fresh     first delete the data, mails and secrets in .pacta
  --no-seed   leave an empty database empty
  --help      show this`;

/** @typedef {{ port: number, isFresh: boolean, isSeeded: boolean, isHelp: boolean }} Options */

/**
 * @param {readonly string[]} args
 * @returns {Options}
 */
export function parseOptions(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: "string", default: String(DEFAULT_PORT) },
      fresh: { type: "boolean", default: false },
      "no-seed": { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > HIGHEST_PORT) throw new Error(`--port ${values.port} is no port`);
  return { port, isFresh: values.fresh, isSeeded: !values["no-seed"], isHelp: values.help };
}
