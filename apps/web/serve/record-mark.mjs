import pg from "pg";

const MARK = `
  SELECT concat_ws(' ', count(*), max(transaction_id), sum(transaction_id)) AS mark,
    coalesce(max(at) < clock_timestamp() - interval '5 seconds', true) AS rested
  FROM record_changes`;

/**
 * Gives a function that says which state of the record is committed: equal marks, equal record. Rested is a record that
 * nobody has changed for some seconds, so that the clocks of other machines no longer matter. Null where the database
 * does not answer.
 * @param {string | undefined} databaseUrl
 */
export function createRecordMark(databaseUrl) {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 2,
    connectionTimeoutMillis: 2000,
    query_timeout: 2000,
  });
  // A connection that ends while nobody uses it is replaced with the next question.
  pool.on("error", () => {});
  return {
    /** @returns {Promise<import("./kept-pages.mjs").RecordMark | null>} */
    read: async () => {
      try {
        const { rows } = await pool.query({ name: "record-mark", text: MARK });
        return { mark: rows[0].mark, isRested: rows[0].rested };
      } catch {
        return null;
      }
    },
    close: () => pool.end(),
  };
}
