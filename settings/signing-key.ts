import { createPrivateKey } from "node:crypto";

/**
 * Reads an Ed25519 private key given as PKCS8, either in PEM (where a variable holds `\n` for a
 * line's end) or as the base64 of its DER bytes. Returns it as PEM, or null if it is neither.
 */
export function readSigningKey(text: string): string | null {
  try {
    const key = text.includes("-----BEGIN")
      ? createPrivateKey(text.replaceAll("\\n", "\n"))
      : createPrivateKey({ key: Buffer.from(text, "base64"), format: "der", type: "pkcs8" });
    if (key.asymmetricKeyType !== "ed25519") return null;
    return key.export({ type: "pkcs8", format: "pem" }).toString();
  } catch {
    return null;
  }
}
