const keys: Record<string, true> = Object.create(null);

/**
 * The one string of these characters that the engine keeps for names of properties and for what stands
 * in the code. Two such strings are compared by their address alone, and words are compared with words
 * of the code more often than anything else is done.
 */
export function oneString(characters: string): string {
  keys[characters] = true;
  for (const key in keys) {
    delete keys[key];
    return key;
  }
  return characters;
}
