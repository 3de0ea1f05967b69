import { runOnDatabase } from "./machine/run-on-database.mjs";

runOnDatabase("projections", process.argv.slice(2));
