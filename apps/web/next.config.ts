import type { NextConfig } from "next";

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
  reactStrictMode: true,
  transpilePackages: ["@pacta/api", "@pacta/db", "@pacta/domain", "@pacta/jobs", "@pacta/platform", "@pacta/services"],
  serverExternalPackages: ["@prisma/adapter-pg", "@prisma/client", "better-auth", "bullmq", "ioredis", "pg", "pino"],
  experimental: { authInterrupts: true, proxyClientMaxBodySize: "1mb" },
  // `pnpm typecheck` covers this package with the same tsconfig.json.
  typescript: { ignoreBuildErrors: true },
  async headers() {
    return [
      { source: "/:path*", headers: EVERYWHERE },
      ...["/u", "/confirm", "/api/unsubscribe", "/api/confirm"].map((page) => ({
        source: `${page}/:token*`,
        headers: TOKEN_PAGE,
      })),
    ];
  },
};

export default config;
