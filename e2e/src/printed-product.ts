export type Product = {
  readonly url: string;
  readonly inboxUrl: string;
  readonly admin: { readonly email: string; readonly password: string };
};

function printedValue(output: string, label: string): string | null {
  return new RegExp(`^\\s+${label}\\s+(\\S+)$`, "m").exec(output)?.[1] ?? null;
}

/** Reads what `npm start` prints for people once everything is ready; null until then. */
export function readPrintedProduct(output: string): Product | null {
  if (!output.includes("Ctrl-C stops everything.")) return null;
  const url = printedValue(output, "Dashboard");
  const inboxUrl = printedValue(output, "Inbox");
  const email = printedValue(output, "Admin");
  const password = printedValue(output, "Password");
  if (url === null || inboxUrl === null || email === null || password === null) {
    throw new Error(`the product started without printing all that a first start prints:\n${output}`);
  }
  return { url, inboxUrl, admin: { email, password } };
}
