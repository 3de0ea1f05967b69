import { letBreak } from "../messages/keep-together.ts";
import { whenGiven } from "../placeholder.ts";
import { type Block, type Item, type Line, lineText, type MailDocument } from "./mail-document.ts";

/** Mail programs grey or fold what follows (RFC 3676 §4.3). */
const SIGNATURE = "-- ";

/** The document for readers of plain text: the same sentences in the same order, every link with its address. */
export function printText({ eyebrow, title, subtitle, blocks, footer, colon }: MailDocument): string {
  const heading = subtitle === null ? title : `${title}\n${subtitle}`;
  const foot = footer.length === 0 ? "" : `\n\n${SIGNATURE}${printBlocks(footer, APART, colon)}`;
  return letBreak(`${eyebrow}\n\n${heading}${printBlocks(blocks, APART, colon)}${foot}\n`);
}

type Gap = { readonly between: string; readonly first: string };
const APART: Gap = { between: "\n\n", first: "\n\n" };
const CLOSE: Gap = { between: "\n", first: "" };

/** Each block after a gap; those that only some see bring their own. */
function printBlocks(blocks: readonly Block[], gap: Gap, colon: string): string {
  return blocks
    .map((block, index) => {
      const before = index === 0 ? gap.first : gap.between;
      if (block.kind !== "whenGiven") return `${before}${printBlock(block, colon)}`;
      const { start, end } = whenGiven(block.name);
      return `${start}${before}${printBlock(block.block, colon)}${end}`;
    })
    .join("");
}

function printBlock(block: Block, colon: string): string {
  switch (block.kind) {
    case "paragraph":
      return printLine(block.line, "");
    case "section":
      return `${block.title}${colon}\n${printBlocks(block.blocks, CLOSE, colon)}`;
    case "marked":
    case "list":
      return block.items.map(printItem).join("\n");
    case "facts":
      return block.facts.map(({ label, value }) => `- ${label}${colon} ${value}`).join("\n");
    case "button":
      return `${block.label}${colon} ${block.url}`;
    case "links":
      return block.links.map(({ label, url }) => `${label}${colon} ${url}`).join("\n");
    case "whenGiven":
      return printBlocks([block], CLOSE, colon);
  }
}

function printItem({ line, details }: Item): string {
  return [`- ${printLine(line, "  ")}`, ...details.map((detail) => `  ${printLine(detail, "  ")}`)].join("\n");
}

function printLine(line: Line, indent: string): string {
  const addresses = line.flatMap((span) =>
    typeof span !== "string" && "link" in span ? [`\n${indent}${span.url}`] : [],
  );
  return `${lineText(line)}${addresses.join("")}`;
}
