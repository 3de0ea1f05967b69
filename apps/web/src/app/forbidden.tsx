import type { ReactElement } from "react";
import { messages } from "../messages/messages.ts";
import { Message } from "../ui/message.tsx";

export default function ForbiddenPage(): ReactElement {
  const { problem: t, signIn } = messages();
  return <Message title={t.forbiddenTitle} text={t.forbidden} links={[{ href: "/sign-in", label: signIn.title }]} />;
}
