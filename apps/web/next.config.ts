import type { NextConfig } from "next";
import { DEFAULT_LOCALE, LOCALES } from "./src/messages/locale.ts";

const EVERYWHERE = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()" },
];

/** The address of these pages is a secret of one reader: no referrer, no index. */
const TOKEN_PAGE = [
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "X-Robots-Tag", value: "noindex, nofollow" },
];

const config: NextConfig = {
  poweredByHeader: false,
  // `serve/serve.mjs` compresses, after it has taken from a page what only React would read.
  compress: false,
  // The head is complete before anything is sent, whoever reads it: no script moves it there later.
  htmlLimitedBots: /.*/,
  reactStrictMode: true,
  transpilePackages: [
    "@pacta/api",
    "@pacta/db",
    "@pacta/domain",
    "@pacta/jobs",
    "@pacta/outputs",
    "@pacta/platform",
    "@pacta/services",
  ],
  serverExternalPackages: [
    "@prisma/adapter-pg",
    "@prisma/client",
    "better-auth",
    "bullmq",
    "exceljs",
    "ioredis",
    "pg",
    "pino",
  ],
  experimental: { authInterrupts: true, proxyClientMaxBodySize: "1mb" },
  // `pnpm typecheck` covers this package with the same tsconfig.json.
  typescript: { ignoreBuildErrors: true },
  // A page in another language is the same page: the proxy reads the prefix, this drops it.
  async rewrites() {
    const beforeFiles = LOCALES.filter((locale) => locale !== DEFAULT_LOCALE).flatMap((locale) => [
      { source: `/${locale}`, destination: "/" },
      { source: `/${locale}/:path*`, destination: "/:path*" },
    ]);
    const formats = ":format(atom|feed\\.json|ics|csv|xlsx|json)";
    beforeFiles.push(
      { source: "/treaties.:format(csv|xlsx|json)", destination: "/api/treaties/:format" },
      { source: "/feeds/:token([^/.]+).:format(atom|json|ics)", destination: "/api/feeds/:token/:format" },
      { source: "/calendar.ics", destination: "/api/calendar" },
      { source: "/diff.json", destination: "/api/diff" },
      { source: "/treaties/:slug/cite.:format(bib|json)", destination: "/api/cite/:slug/:format" },
      { source: "/treaties/:slug/map.svg", destination: "/api/map/:slug" },
      { source: "/matrix.:format(csv|xlsx)", destination: "/api/matrix/:format" },
      { source: `/events.${formats}`, destination: "/api/outputs/events/:format" },
      { source: `/treaties/:slug/events.${formats}`, destination: "/api/outputs/treaty/:slug/:format" },
      { source: `/participants/:code/events.${formats}`, destination: "/api/outputs/participant/:code/:format" },
    );
    return { beforeFiles, afterFiles: [], fallback: [] };
  },
  async headers() {
    return [
      { source: "/:path*", headers: EVERYWHERE },
      ...[
        ...["/u", "/confirm", "/preferences", "/reset", "/feeds", "/api/feeds"],
        ...["/api/unsubscribe", "/api/confirm", "/api/preferences", "/api/reset", "/api/own-data"],
      ].map((page) => ({
        source: `/:locale(${LOCALES.join("|")})?${page}/:token*`,
        headers: TOKEN_PAGE,
      })),
    ];
  },
};

export default config;
