import type { Reading } from "../reading";

const topics = new Set("وعن وحول وبشان وبخصوص".split(" "));
const longestTopic = 18;

/** `…، وعن سبب غيابها قالت إنها …`: where the topic that is set in front of the verb begins; -1 where none is. */
export function startOfTopic({ tokens, quotationAt }: Reading, at: number, floor: number): number {
  for (let i = at - 1; i >= floor && i > at - longestTopic; i--) {
    const token = tokens[i];
    if (quotationAt[i] !== -1 || token?.facts.isComplementiser || token?.kind === "stop") return -1;
    const opens = i === floor || tokens[i - 1]?.kind === "comma";
    if (opens && topics.has(token?.form ?? "")) return i;
  }
  return -1;
}
