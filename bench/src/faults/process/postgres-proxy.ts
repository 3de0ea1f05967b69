import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** `asked`: the statement is withheld from the server. `done`: the server has done it, its answer is withheld. */
export type StatementMoment = {
  readonly statement: RegExp;
  /** Counted only once its connection has asked this. */
  readonly after?: RegExp;
  readonly when: "asked" | "done";
  readonly nth: number;
};

export type PostgresProxy = {
  readonly url: string;
  /** Whether the moment has come; from then on its connection is silent. */
  isHolding(): boolean;
  close(): Promise<void>;
};

/** Stands between one worker and PostgreSQL and stops the talk at a chosen statement. */
export async function startPostgresProxy(target: string, moment: StatementMoment): Promise<PostgresProxy> {
  const server = new URL(target);
  const sockets = new Set<Socket>();
  let seen = 0;
  let isHolding = false;

  const isTheOne = (asked: string): boolean => {
    if (isHolding || seen === moment.nth || !moment.statement.test(asked)) return false;
    seen += 1;
    return seen === moment.nth;
  };

  const listener = createServer((client) => {
    const upstream = connect(Number(server.port), server.hostname);
    let withholds: "nothing" | "answer" | "all" = "nothing";
    let isCounted = moment.after === undefined;
    link(sockets, client, upstream);
    client.on("data", (chunk) => {
      const asked = chunk.toString("latin1");
      if (isCounted && isTheOne(asked)) withholds = moment.when === "asked" ? "all" : "answer";
      isCounted ||= moment.after?.test(asked) === true;
      if (withholds !== "all") upstream.write(chunk);
      else isHolding = true;
    });
    upstream.on("data", (chunk) => {
      if (withholds === "nothing") client.write(chunk);
      else isHolding = true;
    });
  });
  listener.listen(0, "127.0.0.1");
  await once(listener, "listening");
  const url = new URL(target);
  // `address()` of a server that listens on a port is an object.
  url.port = String((listener.address() as AddressInfo).port);
  return {
    url: url.href,
    isHolding: () => isHolding,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      listener.close();
      await once(listener, "close");
    },
  };
}

function link(sockets: Set<Socket>, client: Socket, upstream: Socket): void {
  for (const [one, other] of [
    [client, upstream],
    [upstream, client],
  ] as const) {
    sockets.add(one);
    one.on("error", () => undefined);
    one.on("close", () => {
      sockets.delete(one);
      other.destroy();
    });
  }
}
