import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // `npm test` checks types; a start that has to build need not check the tests' too.
  typescript: { ignoreBuildErrors: true },
  // The shape of the site is the press's (serving/); Next adds no redirects of its own.
  skipTrailingSlashRedirect: true,
  serverExternalPackages: [
    "@napi-rs/canvas",
    "@node-rs/argon2",
    "@prisma/adapter-pg",
    "@prisma/client",
    "parse5",
    "pg",
    "pino",
    "piscina",
  ],
  experimental: {
    authInterrupts: true,
    globalNotFound: true,
    // Above serving/check-body.ts, which answers first: Next's own answer would be a 500.
    serverActions: { bodySizeLimit: "3mb" },
  },
};

export default createNextIntlPlugin("./language/request.ts")(config);
