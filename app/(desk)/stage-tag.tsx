import type { Language } from "@/language/languages";
import { translatorOf } from "@/language/translator";
import type { Stage } from "@/review/claim/stage";
import { Tag, type TagDot, type TagTone } from "@/ui/tag";

const looks: Record<Stage, { tone: TagTone; dot: TagDot }> = {
  "in-progress": { tone: "plain", dot: "empty" },
  "set-aside": { tone: "plain", dot: "none" },
  "awaiting-approval": { tone: "caution", dot: "half" },
  returned: { tone: "caution", dot: "empty" },
  approved: { tone: "accent", dot: "half" },
  published: { tone: "accent", dot: "full" },
  corrected: { tone: "accent", dot: "full" },
  retracted: { tone: "danger", dot: "none" },
};

/** Where a claim stands, as a word with a dot. */
export function StageTag(props: { readonly stage: Stage; readonly language: Language }) {
  const { stage, language } = props;
  return <Tag {...looks[stage]}>{translatorOf(language, "desk")(`stages.${stage}`)}</Tag>;
}
