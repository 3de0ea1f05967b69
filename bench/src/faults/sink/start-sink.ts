import { fork } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { SinkQuestion, SinkReport } from "./sink-report.ts";
import type { SinkMoment, SinkScript } from "./sink-script.ts";

const PROGRAM = fileURLToPath(new URL("./sink-process.ts", import.meta.url));
const TSX = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

export type Sink = {
  readonly url: string;
  /** How many messages it holds, and whether it holds back an answer. */
  look(): Promise<SinkReport>;
  report(): Promise<SinkReport>;
  hold(moment: SinkMoment, nth: number): Promise<void>;
  stop(): Promise<void>;
};

/** Starts the recording mail server. */
export async function startSink(script: SinkScript): Promise<Sink> {
  const child = fork(PROGRAM, [JSON.stringify(script)], { execArgv: ["--import", TSX] });
  const [port] = await once(child, "message");
  let turn: Promise<unknown> = Promise.resolve();

  // One question at a time: the next answer belongs to it.
  async function ask(question: SinkQuestion): Promise<SinkReport> {
    const asked = turn.then(async () => {
      const answer = once(child, "message");
      child.send(question);
      return (await answer)[0] as SinkReport;
    });
    turn = asked;
    return asked;
  }

  return {
    url: `smtp://127.0.0.1:${port}`,
    look: async () => ask({ ask: "count" }),
    report: async () => ask({ ask: "report" }),
    hold: async (moment, nth) => {
      await ask({ ask: "hold", moment, nth });
    },
    stop: async () => {
      const ended = once(child, "exit");
      child.disconnect();
      await ended;
    },
  };
}
