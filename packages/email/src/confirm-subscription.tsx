import { Button, Heading, Hr, Text } from "@react-email/components";
import type { ReactElement } from "react";
import type { Locale } from "./locale.ts";
import { MailFrame } from "./mail-frame.tsx";
import { MAIL_STYLE } from "./mail-style.ts";
import { MESSAGES } from "./messages.ts";
import { placeholder } from "./placeholder.ts";

export function ConfirmSubscription({ locale }: { readonly locale: Locale }): ReactElement {
  const words = MESSAGES[locale];
  return (
    <MailFrame locale={locale} title={words.confirmSubject} preview={words.confirmTitle}>
      <Text className="quiet" style={MAIL_STYLE.eyebrow}>
        {words.product} · {words.confirmSubject}
      </Text>
      <Heading as="h1" style={MAIL_STYLE.title}>
        {words.confirmTitle}
      </Heading>
      <Text style={MAIL_STYLE.paragraph}>{words.confirmIntro}</Text>
      <Text className="change" style={MAIL_STYLE.change}>
        <strong>{placeholder("follows")}</strong>
      </Text>
      <Button className="button" style={MAIL_STYLE.button} href={placeholder("confirmUrl")}>
        {words.confirmAction}
      </Button>
      <Text className="quiet" style={MAIL_STYLE.address}>
        {words.confirmLinkHint}
        <br />
        {placeholder("confirmUrl")}
      </Text>
      <Hr className="rule" style={MAIL_STYLE.rule} />
      <Text className="quiet" style={MAIL_STYLE.small}>
        {words.confirmExpiry}
      </Text>
      <Text className="quiet" style={MAIL_STYLE.small}>
        {words.notOfficial}
      </Text>
    </MailFrame>
  );
}
