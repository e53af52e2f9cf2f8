import type { PolicyAct } from "@/access/policy";
import type { Messages } from "@/language/messages";

/** A section of the desk: its word, its address, who sees it and the keys that lead to it. */
export interface RailSection {
  readonly word: keyof Messages["desk"]["nav"];
  readonly href: string;
  readonly act: PolicyAct;
  /** Pressed one after the other. */
  readonly keys: string;
}

/** The desk's sections in the order of the rail. A new one is a line here and its word in `nav`. */
export const railSections: readonly RailSection[] = [
  { word: "queue", href: "/desk", act: "read-desk", keys: "g q" },
  { word: "newArticle", href: "/desk/articles/new", act: "receive-article", keys: "g n" },
  { word: "speakers", href: "/desk/speakers", act: "read-desk", keys: "g k" },
  { word: "readers", href: "/desk/readers", act: "read-reader-messages", keys: "g r" },
  { word: "legal", href: "/desk/legal", act: "read-legal", keys: "g l" },
  { word: "overview", href: "/desk/overview", act: "read-overview", keys: "g o" },
  { word: "settings", href: "/desk/settings", act: "read-public-texts", keys: "g e" },
  { word: "people", href: "/desk/people", act: "read-people", keys: "g p" },
];
