import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { RETRY_AFTER_SECONDS, type ReceiverScript } from "./endpoint-trick.ts";
import type { ReceiverQuestion } from "./receiver-report.ts";
import { RequestRecord } from "./request-record.ts";

const ENDPOINT_PATH = /^\/endpoints\/(\d+)$/;

/** What our own worker wrote. */
type Body = { readonly type: string; readonly data: { readonly id?: string; readonly challenge?: string } };

/** All webhook endpoints of a run, in a process of their own; keeps count of what they were told. */
function serve(script: ReceiverScript): void {
  const record = new RequestRecord(script);
  const server = createServer(async (request, response) => {
    try {
      take(record, request, response, JSON.parse(await text(request)) as Body);
    } catch {
      // Cut short by a kill: no message.
      response.destroy();
    }
  });
  process.on("message", (question: ReceiverQuestion) => {
    if (question.ask === "hold") record.hold(question.nth);
    process.send?.(record.report(question.ask === "report"));
  });
  process.once("disconnect", () => process.exit());
  // `address()` of a server that listens on a port is an object.
  server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
}

function take(record: RequestRecord, request: IncomingMessage, response: ServerResponse, body: Body): void {
  const endpoint = ENDPOINT_PATH.exec(request.url ?? "")?.[1];
  if (endpoint === undefined) {
    record.noteStray();
    answer(response, 200);
  } else if (body.type === "endpoint.verification") {
    response.writeHead(200).end(body.data.challenge);
  } else {
    const webhookId = String(request.headers["webhook-id"]);
    const status = record.keep({ endpoint: Number(endpoint), webhookId, eventId: body.data.id ?? "" });
    if (status === null) response.once("close", record.noteHanging());
    else answer(response, status);
  }
}

function answer(response: ServerResponse, status: number): void {
  if (status === 307) response.setHeader("location", "/elsewhere");
  if (status === 503) response.setHeader("retry-after", String(RETRY_AFTER_SECONDS));
  response.writeHead(status).end();
}

// Written by the parent as a ReceiverScript.
serve(JSON.parse(process.argv[2] ?? "") as ReceiverScript);
