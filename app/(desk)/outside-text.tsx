import { textIn } from "@/language/by-language";
import { BidiText } from "@/ui/bidi-text";

/** A text that there is in several languages: the reader's, else another with its own direction. */
export function TextIn(props: {
  readonly texts: Readonly<Record<string, string>>;
  readonly language: string;
  readonly className?: string;
}) {
  const found = textIn(props.texts, props.language);
  if (!found) return null;
  return (
    <BidiText
      text={found.text}
      lang={found.language}
      {...(props.className && { className: props.className })}
    />
  );
}
