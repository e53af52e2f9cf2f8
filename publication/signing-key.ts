import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomUUID,
  sign,
  verify,
} from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { environment } from "@/settings/environment";

/** The key that signs the public log and the press manifest. */
export interface SigningKey {
  /** First 16 hex characters of the SHA-256 of the public key (SPKI, DER). */
  readonly id: string;
  readonly publicKeyPem: string;
  /** Ed25519 over the bytes (of a string: its UTF-8), base64. */
  sign(message: string | Uint8Array): string;
  /** The same of a message so long that nothing else may wait for it. */
  signLong(message: Uint8Array): Promise<string>;
}

const known = new Map<string, SigningKey>();

const signAside = promisify(sign);

/**
 * The newsroom's Ed25519 key: from SIGNING_KEY, else from DATA_FOLDER/keys/signing-key.pem, which
 * is made on first use. Read once a process.
 */
export function signingKey(): SigningKey {
  const { SIGNING_KEY, DATA_FOLDER } = environment();
  const file = path.join(DATA_FOLDER, "keys", "signing-key.pem");
  const source = SIGNING_KEY ?? file;
  let key = known.get(source);
  if (!key) {
    key = fromPrivateKey(createPrivateKey(SIGNING_KEY ?? readOrMake(file)));
    known.set(source, key);
  }
  return key;
}

/** Whether the signature (base64) over the message was made with the private half of this key. */
export function isSignedBy(
  publicKeyPem: string,
  message: string | Uint8Array,
  signature: string,
): boolean {
  try {
    const publicKey = createPublicKey(publicKeyPem);
    return verify(null, Buffer.from(message), publicKey, Buffer.from(signature, "base64"));
  } catch {
    return false;
  }
}

function fromPrivateKey(privateKey: KeyObject): SigningKey {
  const publicKey = createPublicKey(privateKey);
  const spki = publicKey.export({ type: "spki", format: "der" });
  return {
    id: createHash("sha256").update(spki).digest("hex").slice(0, 16),
    publicKeyPem: publicKey.export({ type: "spki", format: "pem" }).toString(),
    sign: (message) => sign(null, Buffer.from(message), privateKey).toString("base64"),
    signLong: async (message) => (await signAside(null, message, privateKey)).toString("base64"),
  };
}

function readOrMake(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const made = `${file}.${randomUUID()}`;
  const { privateKey } = generateKeyPairSync("ed25519");
  writeFileSync(made, privateKey.export({ type: "pkcs8", format: "pem" }), {
    mode: 0o600,
    flush: true,
  });
  try {
    // A link never replaces: of two processes that make a key at once, the first one's is kept.
    linkSync(made, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(made, { force: true });
  }
  return readFileSync(file, "utf8");
}
