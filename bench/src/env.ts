/** The environment of a product that works on a database of the bench and keeps its files in a folder of its own. */
export function productEnvironment(databaseUrl: string, home: string): NodeJS.ProcessEnv {
  return { ...process.env, DATABASE_URL: databaseUrl, PACTA_HOME: home };
}
