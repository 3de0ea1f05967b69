import "./globals.css";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactElement, ReactNode } from "react";
import { readEnv } from "../env.ts";
import { Palette } from "../features/palette/palette.tsx";
import { NONCE_HEADER } from "../http/content-security-policy.ts";
import { directionOf, LOCALES, localPath } from "../messages/locale.ts";
import { messages } from "../messages/messages.ts";
import { currentPath, enterLocale } from "../messages/request-locale.ts";
import { PageScript } from "../ui/page-script.tsx";
import { SiteFooter } from "../ui/site-footer.tsx";
import { SiteHeader } from "../ui/site-header.tsx";

export async function generateMetadata(): Promise<Metadata> {
  await enterLocale();
  const { site } = messages();
  return {
    metadataBase: new URL(readEnv().APP_URL),
    title: { default: `${site.name} – ${site.claim}`, template: `%s – ${site.name}` },
    description: site.description,
    alternates: { languages: Object.fromEntries(LOCALES.map((locale) => [locale, localPath(currentPath(), locale)])) },
  };
}

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fdfdfb" },
    { media: "(prefers-color-scheme: dark)", color: "#14171a" },
  ],
};

/** Every page is rendered per request: its scripts carry the request's nonce, and so do styles that widgets add. */
export default async function RootLayout({ children }: { readonly children: ReactNode }): Promise<ReactElement> {
  const locale = await enterLocale();
  const { site } = messages();
  const nonce = (await headers()).get(NONCE_HEADER) ?? undefined;
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <head>
        <meta name="csp-nonce" nonce={nonce} suppressHydrationWarning />
      </head>
      <body className="flex min-h-dvh flex-col">
        <a className="skip-link" href="#content">
          {site.skip}
        </a>
        <SiteHeader />
        <main
          id="content"
          tabIndex={-1}
          className="mx-auto w-full max-w-6xl grow px-4 pt-8 pb-20 outline-none sm:px-8 sm:pt-12"
        >
          {children}
        </main>
        <SiteFooter />
        <Palette />
        <PageScript name="palette" />
      </body>
    </html>
  );
}
