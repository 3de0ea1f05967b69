import { account } from "./en/account.ts";
import { alert } from "./en/alert.ts";
import { digest } from "./en/digest.ts";
import { sheet } from "./en/sheet.ts";

export const en = { sheet, alert, digest, account };
