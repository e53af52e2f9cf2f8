/** What an ICU message is made from, as far as its caller must know it. */
export interface MessageShape {
  /** `name`, `count, plural`, `<day>`: each once, in order of name. */
  readonly parts: readonly string[];
  /** The branches of each plural or select. */
  readonly branches: readonly (readonly string[])[];
}

/** Reads an ICU message's arguments, tags and branches. Throws where braces do not close. */
export function shapeOf(message: string): MessageShape {
  const parts = new Set<string>();
  const branches: string[][] = [];
  let at = 0;

  function readText(depth: number): void {
    while (at < message.length) {
      const character = message[at];
      if (character === "}") {
        if (depth === 0) throw new Error(`a brace too many: ${message}`);
        return;
      }
      const tag = /^<(\w+)>/.exec(message.slice(at));
      if (tag) parts.add(tag[0]);
      at += 1;
      if (character === "{") readArgument(depth);
    }
    if (depth > 0) throw new Error(`a brace too few: ${message}`);
  }

  function readArgument(depth: number): void {
    const [whole, name = "", type] =
      /^\s*(\w+)\s*(?:,\s*(\w+)\s*)?,?/.exec(message.slice(at)) ?? fail();
    parts.add(type ? `${name}, ${type}` : name);
    at += whole.length;
    if (type === "plural" || type === "select" || type === "selectordinal") readBranches(depth);
    else at = message.indexOf("}", at);
    if (message[at] !== "}") fail();
    at += 1;
  }

  function readBranches(depth: number): void {
    const names: string[] = [];
    for (;;) {
      const branch = /^\s*(=?\w+)\s*\{/.exec(message.slice(at));
      if (!branch) break;
      names.push(branch[1] ?? "");
      at += branch[0].length;
      readText(depth + 1);
      at += 1;
    }
    at += /^\s*/.exec(message.slice(at))?.[0].length ?? 0;
    branches.push(names);
  }

  function fail(): never {
    throw new Error(`not an ICU message at ${at}: ${message}`);
  }

  readText(0);
  return { parts: [...parts].sort(), branches };
}
