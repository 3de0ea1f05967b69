import type { Metadata } from "next";
import type { ReactElement } from "react";
import { messages } from "../messages/messages.ts";
import { Message } from "../ui/message.tsx";

const { problem: t } = messages();

export const metadata: Metadata = { title: t.notFoundTitle };

export default function NotFoundPage(): ReactElement {
  const links = [
    { href: "/treaties", label: t.toTreaties },
    { href: "/", label: t.toHome },
  ];
  return <Message title={t.notFoundTitle} text={t.notFound} links={links} />;
}
