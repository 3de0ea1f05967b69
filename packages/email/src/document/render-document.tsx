import { Heading, Hr, Text } from "@react-email/components";
import { render } from "@react-email/render";
import type { ReactElement } from "react";
import type { Locale } from "../messages/locale.ts";
import type { MailParts } from "../personalise.ts";
import type { MailDocument } from "./mail-document.ts";
import { MailFrame } from "./mail-frame.tsx";
import { MAIL_STYLE } from "./mail-style.ts";
import { PrintBlocks } from "./print-block.tsx";
import { printText } from "./print-text.ts";

type Sheet = { readonly locale: Locale; readonly document: MailDocument };

function PrintDocument({ locale, document }: Sheet): ReactElement {
  const { subject, preview, eyebrow, title, subtitle, blocks, footer } = document;
  return (
    <MailFrame locale={locale} title={subject} preview={preview}>
      <Text className="quiet" style={MAIL_STYLE.eyebrow}>
        {eyebrow}
      </Text>
      <Heading as="h1" style={MAIL_STYLE.title}>
        {title}
      </Heading>
      {subtitle === null ? null : (
        <Text className="quiet" style={MAIL_STYLE.subtitle}>
          {subtitle}
        </Text>
      )}
      <PrintBlocks blocks={blocks} />
      <Hr className="rule" style={MAIL_STYLE.rule} />
      <PrintBlocks blocks={footer} />
    </MailFrame>
  );
}

/** Prints a document twice, as HTML and as plain text; `awaits` names the placeholders in it. */
export async function renderDocument<Name extends string>(
  sheet: Sheet,
  awaits: readonly Name[],
): Promise<MailParts<Name>> {
  return {
    subject: sheet.document.subject,
    html: await render(<PrintDocument {...sheet} />),
    text: printText(sheet.document),
    awaits,
  };
}
