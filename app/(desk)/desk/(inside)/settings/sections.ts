import type { PolicyAct } from "@/access/policy";

/** The settings' sections in their order: the first one that a person's roles open is the start. */
export const settingsSections = [
  { word: "newsroom", href: "/desk/settings/newsroom", act: "change-settings" },
  { word: "scale", href: "/desk/settings/scale", act: "read-public-texts" },
  { word: "texts", href: "/desk/settings/texts", act: "read-public-texts" },
  { word: "topics", href: "/desk/settings/topics", act: "define-topic" },
] as const satisfies readonly { word: string; href: string; act: PolicyAct }[];
