import { startQuestionedProcess } from "../process/questioned-process.ts";
import type { ReceiverScript } from "./endpoint-trick.ts";
import type { ReceiverQuestion, ReceiverReport } from "./receiver-report.ts";

const PROGRAM = new URL("./receiver-process.ts", import.meta.url);

export type Receiver = {
  urlOf(endpoint: number): string;
  /** How many requests it had, and whether it holds back an answer. */
  look(): Promise<ReceiverReport>;
  report(): Promise<ReceiverReport>;
  hold(nth: number): Promise<void>;
  stop(): Promise<void>;
};

/** Starts the recording server behind every webhook endpoint. */
export async function startReceiver(script: ReceiverScript): Promise<Receiver> {
  const { port, ask, stop } = await startQuestionedProcess<ReceiverQuestion, ReceiverReport>(PROGRAM, script);
  return {
    urlOf: (endpoint) => `http://127.0.0.1:${port}/endpoints/${endpoint}`,
    look: async () => ask({ ask: "count" }),
    report: async () => ask({ ask: "report" }),
    hold: async (nth) => {
      await ask({ ask: "hold", nth });
    },
    stop,
  };
}
