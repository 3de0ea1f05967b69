import { en } from "./en.ts";

/** The shape every language fills; English is the first. */
export type Messages = typeof en;

/** Everything the pages say, in the reader's language. */
export function messages(): Messages {
  return en;
}
