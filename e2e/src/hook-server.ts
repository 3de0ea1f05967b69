import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export type HookMessage = { readonly type: string; readonly data: Readonly<Record<string, unknown>> };

export type HookServer = {
  readonly url: string;
  readonly messages: readonly HookMessage[];
  close(): void;
};

/** A reader's own server: keeps what it is sent and echoes challenges. */
export async function startHookServer(): Promise<HookServer> {
  const messages: HookMessage[] = [];
  const server = createServer(async (request, response) => {
    const message: HookMessage = JSON.parse(await text(request));
    messages.push(message);
    response.writeHead(200).end(JSON.stringify({ challenge: message.data.challenge }));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  // `address()` of a server that listens on a port is an object.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hooks`,
    messages,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
