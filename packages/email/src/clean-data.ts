import { headerLine, mailText } from "./mail-text.ts";

/** Gives data with every string, however deep, on one line and free of what could pose as a placeholder. */
export function cleanData<Data>(data: Data): Data {
  // The reviver keeps every key and type; it only shortens strings.
  return JSON.parse(JSON.stringify(data), (_key, value: unknown) =>
    typeof value === "string" ? headerLine(mailText(value)) : value,
  ) as Data;
}
