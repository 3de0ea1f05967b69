import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export type CapturedPost = {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

/** `hang` never answers; `verify` echoes the challenge of a verification and takes everything else. */
export type WebhookBehaviour =
  | { readonly kind: "verify" }
  | { readonly kind: "hang" }
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
      readonly delayMs?: number;
    };

export type WebhookListener = {
  /** Without a path. */
  readonly url: string;
  readonly posts: readonly CapturedPost[];
  /** How many connections were opened to it. */
  connections(): number;
  /** From now on answers so to posts on this path; `verify` is what it does else. */
  answer(path: string, behaviour: WebhookBehaviour): void;
  close(): Promise<void>;
};

function echo(body: string): string {
  // What our own sender wrote, in a test.
  const { data } = JSON.parse(body) as { data: { challenge?: string } };
  return JSON.stringify({ challenge: data.challenge });
}

/** A real HTTP server in this process that keeps what is posted to it. */
export async function startWebhookListener(): Promise<WebhookListener> {
  const posts: CapturedPost[] = [];
  const behaviours = new Map<string, WebhookBehaviour>();
  let connections = 0;
  const server = createServer(async (request, response) => {
    const path = request.url ?? "/";
    const body = await text(request);
    posts.push({ path, headers: request.headers, body });
    const behaviour = behaviours.get(path) ?? { kind: "verify" };
    if (behaviour.kind === "hang") return;
    if (behaviour.kind === "verify") {
      response.writeHead(200, { "content-type": "application/json" }).end(echo(body));
      return;
    }
    setTimeout(() => {
      response.writeHead(behaviour.status, { ...behaviour.headers }).end(behaviour.body ?? "");
    }, behaviour.delayMs ?? 0);
  });
  server.on("connection", () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  // `address()` of a server that listens on a port is an object.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    posts,
    connections: () => connections,
    answer: (path, behaviour) => {
      behaviours.set(path, behaviour);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
