import type { Metadata } from "next";
import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { enterLocale } from "../../messages/request-locale.ts";
import { Message } from "../../ui/message.tsx";

export async function generateMetadata(): Promise<Metadata> {
  await enterLocale();
  return { title: messages().following.erasedTitle, robots: { index: false } };
}

/** Where an erased address is told so: its own page is gone with it. */
export default async function ErasedPage(): Promise<ReactElement> {
  await enterLocale();
  const { following: t, problem } = messages();
  return <Message title={t.erasedTitle} text={t.erased} links={[{ href: "/", label: problem.toHome }]} isOutcome />;
}
