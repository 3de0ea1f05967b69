import { resolve } from "node:path";
import { runOnDatabase } from "./machine/run-on-database.mjs";

// The program runs in another folder than the one its paths were given in.
const isPath = (/** @type {string} */ word) => !word.startsWith("-");
runOnDatabase(
  "data:load",
  process.argv.slice(2).map((word) => (isPath(word) ? resolve(word) : word)),
);
