import { Button, Heading, Link, Text } from "@react-email/components";
import { Fragment, type ReactElement } from "react";
import { whenGiven } from "../placeholder.ts";
import type { Block, Fact, Item, NamedLink } from "./mail-document.ts";
import { MAIL_STYLE } from "./mail-style.ts";
import { PrintLine } from "./print-line.tsx";

/** Blocks in HTML, one under the other; their places are fixed, so an index tells them apart. */
export function PrintBlocks({ blocks }: { readonly blocks: readonly Block[] }): ReactElement {
  return (
    <>
      {blocks.map((block, index) => (
        <PrintBlock key={`${block.kind} ${index}`} block={block} />
      ))}
    </>
  );
}

function PrintBlock({ block }: { readonly block: Block }): ReactElement {
  switch (block.kind) {
    case "paragraph":
      return <Paragraph block={block} />;
    case "section":
      return (
        <>
          <Heading as="h2" className="quiet" style={MAIL_STYLE.section}>
            {block.title}
          </Heading>
          <PrintBlocks blocks={block.blocks} />
        </>
      );
    case "marked":
    case "list":
      return <Items items={block.items} look={block.kind} />;
    case "facts":
      return <Facts facts={block.facts} />;
    case "button":
      return <Action label={block.label} url={block.url} hint={block.hint} />;
    case "links":
      return <Links links={block.links} />;
    case "whenGiven":
      return (
        <>
          {whenGiven(block.name).start}
          <PrintBlock block={block.block} />
          {whenGiven(block.name).end}
        </>
      );
  }
}

function Paragraph({ block }: { readonly block: Extract<Block, { kind: "paragraph" }> }): ReactElement {
  const isQuiet = block.tone === "quiet";
  return (
    <Text {...(isQuiet && { className: "quiet" })} style={isQuiet ? MAIL_STYLE.small : MAIL_STYLE.paragraph}>
      <PrintLine line={block.line} />
    </Text>
  );
}

function Items({ items, look }: { readonly items: readonly Item[]; readonly look: "marked" | "list" }): ReactElement {
  return (
    <>
      {items.map(({ line, details }, index) => (
        <Text key={`item ${index}`} {...(look === "marked" && { className: "change" })} style={styleOf(look)}>
          <PrintLine line={line} />
          {details.map((detail, place) => (
            <Fragment key={`detail ${place}`}>
              <br />
              <span className="quiet" style={MAIL_STYLE.detail}>
                <PrintLine line={detail} />
              </span>
            </Fragment>
          ))}
        </Text>
      ))}
    </>
  );
}

function styleOf(look: "marked" | "list") {
  return look === "marked" ? MAIL_STYLE.change : MAIL_STYLE.item;
}

function Facts({ facts }: { readonly facts: readonly Fact[] }): ReactElement {
  return (
    <table role="presentation" width="100%" cellPadding="0" cellSpacing="0" border={0} style={MAIL_STYLE.facts}>
      <tbody>
        {facts.map(({ label, value }) => (
          <tr key={label}>
            <td className="quiet" style={MAIL_STYLE.label}>
              {label}
            </td>
            <td style={MAIL_STYLE.value}>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Action({ label, url, hint }: NamedLink & { readonly hint: string | null }): ReactElement {
  return (
    <>
      <Button className="button" style={MAIL_STYLE.button} href={url}>
        {label}
      </Button>
      {hint === null ? null : (
        <Text className="quiet" style={MAIL_STYLE.hint}>
          {hint}
          <br />
          <span style={MAIL_STYLE.address}>{url}</span>
        </Text>
      )}
    </>
  );
}

function Links({ links }: { readonly links: readonly NamedLink[] }): ReactElement {
  return (
    <Text className="quiet" style={MAIL_STYLE.small}>
      {links.map(({ label, url }, index) => (
        <Fragment key={label}>
          {index === 0 ? null : " · "}
          <Link className="link" style={MAIL_STYLE.link} href={url}>
            {label}
          </Link>
        </Fragment>
      ))}
    </Text>
  );
}
