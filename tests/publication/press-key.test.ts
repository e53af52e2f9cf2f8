import { createHash, createPublicKey } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { isSignedBy, signingKey } from "@/publication/signing-key";
import { environment } from "@/settings/environment";

test("the key is made once, for its owner's eyes alone, and signs what it can prove", () => {
  const key = signingKey();
  const file = path.join(environment().DATA_FOLDER, "keys/signing-key.pem");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, "utf8")).toContain("BEGIN PRIVATE KEY");
  expect(signingKey()).toBe(key);

  const spki = createPublicKey(key.publicKeyPem).export({ type: "spki", format: "der" });
  expect(key.id).toBe(createHash("sha256").update(spki).digest("hex").slice(0, 16));

  const signature = key.sign("a record's hash");
  expect(isSignedBy(key.publicKeyPem, "a record's hash", signature)).toBe(true);
  expect(isSignedBy(key.publicKeyPem, "another hash", signature)).toBe(false);
  expect(isSignedBy("no key", "a record's hash", signature)).toBe(false);
});
