/** The first letters of somebody's name in a circle; the name itself stands beside it. */
export function Initials({ name }: { readonly name: string }) {
  const letters = name
    .split(/\s+/)
    .map((word) => [...word.replace(/^ال/, "")][0] ?? "")
    .filter(Boolean);
  // Two Arabic letters side by side would join.
  const shown = [letters[0], letters.length > 1 ? letters.at(-1) : ""]
    .filter(Boolean)
    .join("\u200c");
  return (
    <span
      aria-hidden="true"
      className="grid size-8 shrink-0 place-items-center rounded-full border border-accent bg-tint text-note font-semibold text-accent-strong"
    >
      {shown}
    </span>
  );
}
