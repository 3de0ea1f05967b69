import { account } from "./fr/account.ts";
import { alert } from "./fr/alert.ts";
import { digest } from "./fr/digest.ts";
import { sheet } from "./fr/sheet.ts";

export const fr = { sheet, alert, digest, account };
