import { account } from "./es/account.ts";
import { alert } from "./es/alert.ts";
import { digest } from "./es/digest.ts";
import { sheet } from "./es/sheet.ts";

export const es = { sheet, alert, digest, account };
