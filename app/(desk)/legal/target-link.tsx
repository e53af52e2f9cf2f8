import { TextIn } from "@/app/(desk)/outside-text";
import type { Language } from "@/language/languages";
import type { Target } from "@/review/legal/target";

/** What a hold or a request is on, as a link to its page. */
export function TargetLink(props: {
  readonly target: Target;
  readonly about: Readonly<Record<string, string>>;
  readonly language: Language;
}) {
  const { target, about, language } = props;
  return (
    <a className="link" href={`/desk/${target.on}s/${target.id}`}>
      <TextIn texts={about} language={language} />
    </a>
  );
}
