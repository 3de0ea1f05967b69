import { Button, Heading, Hr, Link, Text } from "@react-email/components";
import type { ReactElement } from "react";
import type { Locale } from "./locale.ts";
import { MailFrame } from "./mail-frame.tsx";
import { MAIL_STYLE } from "./mail-style.ts";
import { placeholder } from "./placeholder.ts";
import type { StatusAlertCopy } from "./status-alert-copy.ts";
import { Changes, Facts, SectionTitle, Sources } from "./status-alert-sections.tsx";

export type StatusAlertProps = { readonly locale: Locale; readonly copy: StatusAlertCopy };

function Footer({ copy }: { readonly copy: StatusAlertCopy }): ReactElement {
  const { words } = copy;
  return (
    <>
      <Hr className="rule" style={MAIL_STYLE.rule} />
      <Text className="quiet" style={MAIL_STYLE.small}>
        {words.follows} {placeholder("follows")}
      </Text>
      <Text className="quiet" style={MAIL_STYLE.small}>
        <Link className="link" style={MAIL_STYLE.link} href={placeholder("unsubscribeUrl")}>
          {words.unsubscribe}
        </Link>
        {" · "}
        <Link className="link" style={MAIL_STYLE.link} href={placeholder("manageUrl")}>
          {words.manage}
        </Link>
      </Text>
      <Text className="quiet" style={MAIL_STYLE.small}>
        {words.notOfficial}
      </Text>
    </>
  );
}

export function StatusAlert({ locale, copy }: StatusAlertProps): ReactElement {
  const { words } = copy;
  return (
    <MailFrame locale={locale} title={copy.subject} preview={copy.headline}>
      <Text className="quiet" style={MAIL_STYLE.eyebrow}>
        {words.product} · {words.alert}
      </Text>
      <Heading as="h1" style={MAIL_STYLE.title}>
        {copy.title}
      </Heading>
      {copy.subtitle === null ? null : (
        <Text className="quiet" style={MAIL_STYLE.subtitle}>
          {copy.subtitle}
        </Text>
      )}
      <Text style={MAIL_STYLE.paragraph}>
        <strong>{copy.headline}</strong>
      </Text>
      <Changes copy={copy} />
      {copy.why === null ? null : (
        <>
          <SectionTitle>{words.why}</SectionTitle>
          <Text style={MAIL_STYLE.paragraph}>{copy.why}</Text>
        </>
      )}
      <Facts copy={copy} />
      <Sources copy={copy} />
      <Button className="button" style={MAIL_STYLE.button} href={copy.url}>
        {words.openTreaty}
      </Button>
      <Footer copy={copy} />
    </MailFrame>
  );
}
