import { Fragment } from "react";
import { withoutHiddenCharacters } from "@/language/bidi";
import { commentParts } from "./comment-parts";

/** A comment's words as they were written, with what can be followed and who is called in it. */
export function CommentText(props: {
  readonly text: string;
  readonly mentioned: readonly string[];
}) {
  return (
    <p dir="auto" className="whitespace-pre-line wrap-anywhere">
      {commentParts(withoutHiddenCharacters(props.text), props.mentioned).map((part, index) => {
        const key = `${index} ${part.text}`;
        if (part.kind === "text") return <Fragment key={key}>{part.text}</Fragment>;
        if (part.kind === "mention") {
          return (
            <bdi key={key} className="rounded-sm bg-tint px-1 font-semibold text-accent-strong">
              {part.text}
            </bdi>
          );
        }
        return (
          <a
            key={key}
            href={part.text}
            dir="ltr"
            rel="noreferrer noopener nofollow ugc"
            className="link break-all"
          >
            {part.text}
          </a>
        );
      })}
    </p>
  );
}
