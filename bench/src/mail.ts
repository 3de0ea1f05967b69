import { parseArgs } from "node:util";
import { measureMail } from "./mail/measure-mail.ts";
import { print } from "./print-table.ts";

const { values } = parseArgs({ options: { small: { type: "boolean", default: false } } });
print("Only ratios carry over from one machine to another: each is taken within this run.\n");
await measureMail(values.small);
