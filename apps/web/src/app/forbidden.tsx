import type { ReactElement } from "react";
import { messages } from "../messages/messages.ts";
import { enterLocale } from "../messages/request-locale.ts";
import { Message } from "../ui/message.tsx";

export default async function ForbiddenPage(): Promise<ReactElement> {
  await enterLocale();
  const { problem: t, signIn } = messages();
  return <Message title={t.forbiddenTitle} text={t.forbidden} links={[{ href: "/sign-in", label: signIn.title }]} />;
}
