import { startQuestionedProcess } from "../process/questioned-process.ts";
import type { SinkQuestion, SinkReport } from "./sink-report.ts";
import type { SinkMoment, SinkScript } from "./sink-script.ts";

const PROGRAM = new URL("./sink-process.ts", import.meta.url);

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
  const { port, ask, stop } = await startQuestionedProcess<SinkQuestion, SinkReport>(PROGRAM, script);
  return {
    url: `smtp://127.0.0.1:${port}`,
    look: async () => ask({ ask: "count" }),
    report: async () => ask({ ask: "report" }),
    hold: async (moment, nth) => {
      await ask({ ask: "hold", moment, nth });
    },
    stop,
  };
}
