/** Writes a heading and rows of equal length to standard output, numbers to the right. */
export function printTable(heading: string, columns: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = columns.map((column, index) => Math.max(column.length, ...rows.map((row) => row[index]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join("  ");
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  print([heading, line(columns), rule, ...rows.map(line), ""].join("\n"));
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** "1,000,000". */
export function wholeNumber(value: number): string {
  return Math.round(value).toLocaleString("en-GB");
}

/** Three significant digits: "0.0123", "1.23", "12.3". */
export function figure(value: number): string {
  return value >= 100 ? wholeNumber(value) : value.toPrecision(3);
}

/** "1.03 x". */
export function ratio(value: number, base: number): string {
  return `${figure(value / base)} x`;
}
