import { isIP } from "node:net";
import path from "node:path";
import { z } from "zod";
import { readSigningKey } from "./signing-key";

/** Says what a value must be; the variable's name is put in front of it. */
const rule = (sentence: string) => ({ error: sentence });

const postgresAddress = z
  .string()
  .refine(
    isPostgresAddress,
    rule("must be a Postgres address such as postgresql://user:password@host:5432/database"),
  );

const wholeNumberPort = z
  .string()
  .regex(/^\d{1,5}$/, rule("must be a port number between 1 and 65535"))
  .transform(Number)
  .refine((port) => port >= 1 && port <= 65535, rule("must be a port number between 1 and 65535"));

/**
 * Every variable the workbench reads, with its default. An empty variable counts as one not set
 * (see environment.ts), so that a line of `.env.example` may be left as it is.
 */
export const variables = z.object({
  NODE_ENV: z
    .enum(["development", "production", "test"], rule("must be development, production or test"))
    .default("development"),
  DATABASE_URL: postgresAddress.optional(),
  MIGRATION_DATABASE_URL: postgresAddress.optional(),
  DIRECT_DATABASE_URL: postgresAddress.optional(),
  SITE_ADDRESS: z
    .string()
    .refine(isOrigin, rule("must be the site's origin, such as https://check.example.org, no path"))
    .transform((address) => new URL(address).origin)
    .optional(),
  HOST: z
    .string()
    .refine(isHost, rule("must be an address or host name to listen on, such as 127.0.0.1"))
    .default("127.0.0.1"),
  PORT: wholeNumberPort.default(3000),
  NEXTAUTH_SECRET: z.string().optional(),
  SIGNING_KEY: z
    .string()
    .transform((text) => readSigningKey(text))
    .refine((key) => key !== null, rule("must be an Ed25519 private key (PKCS8, PEM or base64)"))
    .optional(),
  PRESS_SECRET: z.string().min(32, rule("must have 32 characters or more")).optional(),
  DATA_FOLDER: z
    .string()
    .default(".data")
    .transform((folder) => path.resolve(folder)),
  PAGE_MEMORY_MB: z
    .string()
    .regex(/^\d{1,6}$/, rule("must be a number of megabytes, such as 256"))
    .transform(Number)
    .refine((megabytes) => megabytes >= 1, rule("must be a number of megabytes, such as 256"))
    .default(256),
  TRUSTED_PROXIES: z
    .string()
    .default("")
    .transform((list) => list.split(/[\s,]+/).filter(Boolean))
    .refine(
      (list) => list.every(isNetwork),
      rule("must list addresses or networks separated by commas, such as 10.0.0.0/8, ::1"),
    ),
  TIME_ZONE: z
    .string()
    .refine(isTimeZone, rule("must be the name of a time zone such as Asia/Riyadh"))
    .default("Asia/Riyadh"),
  SMTP_ADDRESS: z
    .string()
    .refine(
      isSmtpAddress,
      rule("must be a mail server such as smtps://user:password@mail.example.org:465"),
    )
    .optional(),
  MAIL_FROM: z
    .string()
    .refine(isMailbox, rule("must be an e-mail address, such as desk@check.example.org"))
    .optional(),
  LOG_LEVEL: z
    .enum(
      ["fatal", "error", "warn", "info", "debug", "trace", "silent"],
      rule("must be fatal, error, warn, info, debug, trace or silent"),
    )
    .default("info"),
});

function isPostgresAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const address = new URL(value);
  const named = address.hostname !== "" || address.searchParams.has("host");
  return /^postgres(ql)?:$/.test(address.protocol) && named && address.pathname.length > 1;
}

function isSmtpAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, pathname } = new URL(value);
  return /^smtps?:$/.test(protocol) && hostname !== "" && ["", "/"].includes(pathname);
}

function isMailbox(value: string): boolean {
  return /^[^\s<>@,;:"]+@[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(value);
}

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const address = new URL(value);
  const bare = address.pathname === "/" && address.search === "" && address.hash === "";
  return /^https?:$/.test(address.protocol) && bare && address.username === "";
}

function isHost(value: string): boolean {
  return isIP(value) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(value);
}

function isNetwork(value: string): boolean {
  const [address = "", prefix, ...rest] = value.split("/");
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  if (prefix === undefined) return true;
  return /^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128);
}

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
