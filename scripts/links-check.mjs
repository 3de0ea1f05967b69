import { runOnDatabase } from "./machine/run-on-database.mjs";

runOnDatabase("links:check", process.argv.slice(2));
