import { createTransport } from "nodemailer";

/** A mail, plain and as HTML; `id` is the same however often it is tried. */
export interface Mail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface Mailer {
  /** Hands a mail to the server; throws where it does not take it. */
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** Milliseconds that a mail server may keep us waiting. */
const patience = 10_000;

/** A mailer behind an address such as smtps://user:password@mail.example.org:465. */
export function openMailer(address: string, from: string): Mailer {
  const url = new URL(address);
  const secure = url.protocol === "smtps:";
  const transport = createTransport({
    host: url.hostname,
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    ...(url.username && {
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    }),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    // Text alone goes in; nothing of it may name a file or an address to read.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = from.slice(from.lastIndexOf("@") + 1);
  return {
    send: async ({ id, ...mail }) => {
      await transport.sendMail({
        ...mail,
        from,
        messageId: `<${id}@${host}>`,
        headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
      });
    },
    close: () => transport.close(),
  };
}
