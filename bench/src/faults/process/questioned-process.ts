import { fork } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const TSX = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

export type QuestionedProcess<Question, Answer> = {
  readonly port: number;
  ask(question: Question): Promise<Answer>;
  stop(): Promise<void>;
};

/** Starts a server in a process of its own that outlives every fault, says its port and then answers questions. */
export async function startQuestionedProcess<Question extends object, Answer>(
  program: URL,
  script: object,
): Promise<QuestionedProcess<Question, Answer>> {
  const child = fork(fileURLToPath(program), [JSON.stringify(script)], { execArgv: ["--import", TSX] });
  const [port] = await once(child, "message");
  let turn: Promise<unknown> = Promise.resolve();
  return {
    // Said first by both of our programs.
    port: port as number,
    // One question at a time: the next answer belongs to it.
    ask: async (question) => {
      const asked = turn.then(async () => {
        const answer = once(child, "message");
        child.send(question);
        // Written by our own program as an Answer.
        return (await answer)[0] as Answer;
      });
      turn = asked;
      return asked;
    },
    stop: async () => {
      const ended = once(child, "exit");
      child.disconnect();
      await ended;
    },
  };
}
