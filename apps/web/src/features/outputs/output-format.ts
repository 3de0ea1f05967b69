/** Files and feeds of the stream: the end of the address, the media type, and whether a browser should keep it as a file. */
export const OUTPUT_FORMATS = {
  atom: { type: "application/atom+xml; charset=utf-8", isFile: false },
  "feed.json": { type: "application/feed+json; charset=utf-8", isFile: false },
  ics: { type: "text/calendar; charset=utf-8", isFile: false },
  csv: { type: "text/csv; charset=utf-8; header=present", isFile: true },
  xlsx: { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", isFile: true },
  json: { type: "application/json; charset=utf-8", isFile: true },
} as const;

export type OutputFormat = keyof typeof OUTPUT_FORMATS;

export function outputFormatOf(text: string): OutputFormat | null {
  return OUTPUT_NAMES.find((format) => format === text) ?? null;
}

const OUTPUT_NAMES: readonly OutputFormat[] = ["atom", "feed.json", "ics", "csv", "xlsx", "json"];
