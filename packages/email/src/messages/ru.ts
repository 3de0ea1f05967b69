import { account } from "./ru/account.ts";
import { alert } from "./ru/alert.ts";
import { digest } from "./ru/digest.ts";
import { sheet } from "./ru/sheet.ts";

export const ru = { sheet, alert, digest, account };
