import { Body, Container, Head, Html, Preview } from "@react-email/components";
import type { ReactElement, ReactNode } from "react";
import type { Locale } from "../messages/locale.ts";
import { DARK_STYLE, MAIL_STYLE } from "./mail-style.ts";

export type MailFrameProps = {
  readonly locale: Locale;
  readonly title: string;
  readonly preview: string;
  readonly children: ReactNode;
};

/** The sheet every mail is written on: no remote image, font or script. */
export function MailFrame({ locale, title, preview, children }: MailFrameProps): ReactElement {
  return (
    <Html lang={locale} dir="ltr">
      <Head>
        <title>{title}</title>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{DARK_STYLE}</style>
      </Head>
      <Preview>{preview}</Preview>
      <Body className="page" style={MAIL_STYLE.body}>
        <Container className="sheet" style={MAIL_STYLE.sheet}>
          {children}
        </Container>
      </Body>
    </Html>
  );
}
