const MEGABYTES = 64;

/** What the server before Next reads itself; Next's own part checks the rest. */
export function readServerEnv() {
  const { DATABASE_URL, KEPT_PAGES_MB = "" } = process.env;
  const megabytes = KEPT_PAGES_MB === "" ? MEGABYTES : Number(KEPT_PAGES_MB);
  if (!Number.isInteger(megabytes) || megabytes < 0) {
    process.stderr.write("KEPT_PAGES_MB is not a whole number of megabytes; 0 keeps no page\n");
    process.exit(1);
  }
  return { databaseUrl: DATABASE_URL, megabytes };
}
