const HOUR = 60;

/** Minutes after midnight as a time field writes them: 450 is 07:30. */
export function clockTime(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / HOUR), minutes % HOUR];
  return `${String(hours).padStart(2, "0")}:${String(rest).padStart(2, "0")}`;
}

/** The reverse; NaN for what is no time, which the schema refuses. */
export function minutesOf(time: string): number {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(time) ?? [];
  return Number(hours) * HOUR + Number(minutes);
}
