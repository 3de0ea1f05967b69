import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const SCRIPT = fileURLToPath(new URL("sink.ts", import.meta.url));

/** `firstAt` and `lastAt` in epoch milliseconds; 0 while nothing came. */
export type SinkCount = { readonly messages: number; readonly firstAt: number; readonly lastAt: number };

export type Sink = {
  readonly url: string;
  reset(): Promise<void>;
  count(): Promise<SinkCount>;
  stop(): void;
};

/** Starts the mail server in a process of its own, so that it costs the sender no time. */
export async function startSink(): Promise<Sink> {
  const child = fork(SCRIPT, { execArgv: ["--import", "tsx"] });
  const { port } = await answer<{ port: number }>(child);
  const ask = async (what: string): Promise<SinkCount> => {
    const answered = answer<SinkCount>(child);
    child.send(what);
    return answered;
  };
  return {
    url: `smtp://127.0.0.1:${port}`,
    reset: async () => {
      await ask("reset");
    },
    count: () => ask("count"),
    stop: () => child.disconnect(),
  };
}

async function answer<Shape>(child: ChildProcess): Promise<Shape> {
  const [message] = await once(child, "message");
  // The script beside this one sends nothing else.
  return message as Shape;
}
