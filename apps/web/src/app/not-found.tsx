import type { Metadata } from "next";
import type { ReactElement } from "react";
import { messages } from "../messages/messages.ts";
import { enterLocale } from "../messages/request-locale.ts";
import { Message } from "../ui/message.tsx";

export async function generateMetadata(): Promise<Metadata> {
  await enterLocale();
  return { title: messages().problem.notFoundTitle };
}

export default async function NotFoundPage(): Promise<ReactElement> {
  await enterLocale();
  const { problem: t } = messages();
  const links = [
    { href: "/treaties", label: t.toTreaties },
    { href: "/", label: t.toHome },
  ];
  return <Message title={t.notFoundTitle} text={t.notFound} links={links} />;
}
