/** Words that people put where a secret should go. `.env.example` itself prints no secret. */
const standIn = /change[-_ ]?me|placeholder|example|^(secret|password|test|default)[\d!]*$/i;

/**
 * What is wrong with a secret, or null: a word that stands for one, too few characters to resist
 * guessing, or hardly any different ones.
 */
export function faultOfSecret(secret: string): string | null {
  if (standIn.test(secret)) return "is a placeholder: make one with `openssl rand -base64 48`";
  if (secret.length < 32) return "is shorter than 32 characters: use `openssl rand -base64 48`";
  if (new Set(secret).size < 8) return "repeats itself: use `openssl rand -base64 48`";
  return null;
}
