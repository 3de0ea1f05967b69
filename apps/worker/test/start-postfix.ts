import { execFile } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const POSTFIX = "/usr/sbin/postfix";

/** Domain → local port that its mail is handed to. */
export type PostfixRoutes = Readonly<Record<string, number>>;

export type Postfix = { readonly port: number; readonly log: () => string; stop(): Promise<void> };

/** Why a Postfix of our own cannot run here, or null. */
export function postfixObstacle(): string | null {
  if (!existsSync(POSTFIX)) return "Postfix is not installed on this machine";
  if (process.getuid?.() !== 0) return "Postfix starts for root only";
  return null;
}

/** A Postfix with its configuration, queue and ports to itself, which hands mail to local ports alone. */
export async function startPostfix(routes: PostfixRoutes): Promise<Postfix> {
  const folder = mkdtempSync(join(tmpdir(), "pacta-postfix-"));
  chmodSync(folder, 0o755);
  const [config, queue, data] = ["config", "queue", "data"].map((name) => join(folder, name));
  if (config === undefined || queue === undefined || data === undefined) throw new Error("no folders");
  for (const path of [config, queue, data]) mkdirSync(path);
  const { stdout } = await run("id", ["-u", "postfix"]);
  chownSync(data, Number(stdout), 0);
  const logFile = join(folder, "log");
  writeFileSync(join(config, "main.cf"), mainConfig(routes, { folder, queue, data, logFile }));
  const port = await freePort();
  writeFileSync(join(config, "master.cf"), masterConfig(port));
  const control = async (command: string) => run(POSTFIX, ["-c", config, command]);
  await control("start");
  return {
    port,
    log: () => (existsSync(logFile) ? readFileSync(logFile, "utf8") : ""),
    stop: async () => {
      await control("stop");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Places = { readonly folder: string; readonly queue: string; readonly data: string; readonly logFile: string };

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // `address()` of a server that listens on a port is an object.
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function mainConfig(routes: PostfixRoutes, { folder, queue, data, logFile }: Places): string {
  const transports = Object.entries(routes).map(([domain, port]) => `{${domain} = smtp:[127.0.0.1]:${port}}`);
  return `compatibility_level = 3.6
queue_directory = ${queue}
data_directory = ${data}
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
maillog_file_prefixes = ${folder}
maillog_file = ${logFile}
myhostname = mx.relay.test
mydestination =
alias_maps =
local_recipient_maps =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
relay_domains = ${Object.keys(routes).join(", ")}
transport_maps = inline:{${transports.join(", ")}}
smtp_tls_security_level = none
disable_dns_lookups = yes
smtp_host_lookup = native
`;
}

function masterConfig(port: number): string {
  const inner = (name: string, chance: string, command: string) => `${name} unix - - n ${chance} ${command}`;
  return `${[
    `127.0.0.1:${port} inet n - n - - smtpd`,
    "pickup unix n - n 60 1 pickup",
    inner("cleanup", "- 0", "cleanup").replace("unix -", "unix n"),
    "qmgr unix n - n 300 1 qmgr",
    inner("rewrite", "- -", "trivial-rewrite"),
    inner("bounce", "- 0", "bounce"),
    inner("defer", "- 0", "bounce"),
    inner("trace", "- 0", "bounce"),
    inner("verify", "- 1", "verify"),
    inner("anvil", "- 1", "anvil"),
    inner("scache", "- 1", "scache"),
    inner("error", "- -", "error"),
    inner("retry", "- -", "error"),
    inner("discard", "- -", "discard"),
    inner("smtp", "- -", "smtp"),
    inner("flush", "1000? 0", "flush").replace("unix -", "unix n"),
    inner("proxymap", "- -", "proxymap"),
    "postlog unix-dgram n - n - 1 postlogd",
  ].join("\n")}\n`;
}
