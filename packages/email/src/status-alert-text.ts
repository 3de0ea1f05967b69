import { placeholder } from "./placeholder.ts";
import type { ChangeCopy, SourceCopy, StatusAlertCopy } from "./status-alert-copy.ts";

function changeLines(change: ChangeCopy): string {
  const line = `- ${change.subject}: ${change.from} → ${change.to}, ${change.when}`;
  return change.why === "" ? line : `${line}\n  ${change.why}`;
}

function sourceLines(source: SourceCopy): string {
  const line = [source.citation, source.retrieved].filter((part) => part !== null).join(", ");
  return source.url === null ? `- ${line}` : `- ${line}\n  ${source.url}`;
}

function section(title: string, lines: readonly string[]): string {
  return [`${title}:`, ...lines].join("\n");
}

/** The alert for readers of plain text: the same sentences in the same order. */
export function statusAlertText(copy: StatusAlertCopy): string {
  const { words } = copy;
  const changes = copy.changes.length === 0 ? [words.noChange] : copy.changes.map(changeLines);
  const blocks = [
    `${words.product} · ${words.alert}`,
    [copy.title, copy.subtitle].filter((line) => line !== null).join("\n"),
    copy.headline,
    section(words.change, [...changes, ...(copy.moreChanges === null ? [] : [copy.moreChanges])]),
    ...(copy.why === null ? [] : [section(words.why, [copy.why])]),
    section(
      words.facts,
      copy.facts.map(({ label, value }) => `- ${label}: ${value}`),
    ),
    section(words.sources, copy.sources.map(sourceLines)),
    copy.statusAsAt,
    `${words.openTreaty}: ${copy.url}`,
    "-- ",
    `${words.follows} ${placeholder("follows")}`,
    `${words.unsubscribe}: ${placeholder("unsubscribeUrl")}\n${words.manage}: ${placeholder("manageUrl")}`,
    words.notOfficial,
  ];
  return `${blocks.join("\n\n")}\n`;
}
