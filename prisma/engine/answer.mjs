import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { __wbg_set_wasm, SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { WholeScriptAdapter } from "./whole-script-adapter.mjs";

/** JSON-RPC names that differ from the methods of the WebAssembly build. */
const RENAMED = { getDatabaseVersion: "version" };

let engine;

/** One request → its reply and, for `diff`, the text the CLI is to print. */
export async function answer(request, options) {
  const base = { jsonrpc: "2.0", id: request.id };
  try {
    engine ??= await startEngine(options);
    const method = RENAMED[request.method] ?? request.method;
    if (typeof engine[method] !== "function") throw new Error(`schema engine: no method ${request.method}`);
    const result = await engine[method](request.params ?? {});
    return { reply: { ...base, result: result ?? null }, print: request.method === "diff" ? result.stdout : undefined };
  } catch (cause) {
    const data = { is_panic: false, message: cause.message, error_code: cause.code ?? null, meta: null };
    return { reply: { ...base, error: { code: 4466, message: cause.message, data } }, print: undefined };
  }
}

async function startEngine({ datamodels, url }) {
  await instantiate();
  const schemas = await Promise.all(datamodels.map(async (path) => [path, await readFile(path, "utf8")]));
  const adapter = bindMigrationAwareSqlAdapterFactory(new WholeScriptAdapter({ connectionString: url }));
  return SchemaEngine.new({ datamodels: schemas.length > 0 ? schemas : undefined }, () => undefined, adapter);
}

/** The package's own entry imports `.wasm` as a module, which Node 20 cannot. */
async function instantiate() {
  const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const directory = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = await readFile(directory.replace(/schema_engine_bg\.js$/, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": glue });
  __wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}
