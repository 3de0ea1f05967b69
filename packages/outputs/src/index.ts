export { atomFeed } from "./atom-feed.ts";
export { type CalendarEntry, calendarFile } from "./calendar-file.ts";
export { csvFile, csvRows } from "./csv-file.ts";
export { type Cell, EVENT_COLUMNS, eventCells, type TableStamp } from "./event-table.ts";
export type { Feed } from "./feed.ts";
export { jsonFeed } from "./json-feed.ts";
export { jsonFile } from "./json-file.ts";
export { eventDay, eventFacts, eventTitle, type OutputEvent } from "./output-event.ts";
export { xlsxFile } from "./xlsx-file.ts";
