const CLOSED_FRAME = 'sandbox:"allow-same-origin"';
const FRAME_WITH_LINKS = 'sandbox:"allow-same-origin allow-popups allow-popups-to-escape-sandbox"';

/** @typedef {import("node:http").IncomingMessage} IncomingMessage */
/** @typedef {import("node:http").ServerResponse} ServerResponse */
/** @typedef {{ payload: string, statusCode: number, headers: Record<string, unknown> }} Answer */
/**
 * @typedef {object} Web
 * @property {import("node:http").Server} server
 * @property {(request: { method: "GET", url: string }) => Promise<Answer>} inject
 */

/**
 * MailDev's page answers 404 at / to whoever does not ask for HTML by name (curl, health checks), and shows mails in a
 * frame whose links do nothing. This mends both in front of it.
 * @param {Web} web
 * @returns {void}
 */
export function mendInboxPage(web) {
  const listeners = web.server.listeners("request");
  web.server.removeAllListeners("request");
  web.server.on("request", (request, response) => {
    if (request.method === "GET" && request.url === "/") request.headers.accept = "text/html";
    if (isScript(request)) return void sendMendedScript(web, request, response);
    for (const listener of listeners) listener.call(web.server, request, response);
  });
}

/**
 * @param {IncomingMessage} request
 * @returns {boolean}
 */
function isScript(request) {
  return request.method === "GET" && /^\/assets\/[\w.-]+\.js$/.test(request.url ?? "");
}

/**
 * @param {Web} web
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @returns {Promise<void>}
 */
async function sendMendedScript(web, request, response) {
  const { statusCode, payload } = await web.inject({ method: "GET", url: request.url ?? "" });
  response.writeHead(statusCode, { "content-type": "text/javascript; charset=utf-8" });
  response.end(payload.replaceAll(CLOSED_FRAME, FRAME_WITH_LINKS));
}
