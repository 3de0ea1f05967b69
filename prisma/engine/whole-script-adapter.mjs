import { PrismaPg } from "@prisma/adapter-pg";

/**
 * The adapter splits a script at every `;`, which breaks functions and comments. PostgreSQL takes
 * the whole script as one simple query, and applies all of it or nothing.
 */
export class WholeScriptAdapter extends PrismaPg {
  async connect() {
    const connection = await super.connect();
    connection.executeScript = async (script) => {
      try {
        await connection.client.query(script);
      } catch (cause) {
        connection.onError(cause);
      }
    };
    return connection;
  }
}
