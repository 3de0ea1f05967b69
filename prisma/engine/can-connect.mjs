import { PrismaPg } from "@prisma/adapter-pg";

/** Opens and closes one connection; a failure is told on stderr in the engine's log format. */
export async function canConnect(url) {
  try {
    const connection = await new PrismaPg({ connectionString: url }).connect();
    await connection.dispose();
    return true;
  } catch (cause) {
    const fields = { error_code: "P1001", message: `cannot reach the database: ${cause.message}` };
    process.stderr.write(`\n${JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields })}`);
    return false;
  }
}
