"use client";

/**
 * One thing to narrow the queue by: a native list, "any" first. A client's, so that of hundreds of
 * names each goes to the browser as a name and not as an element.
 */
export function Filter(props: {
  readonly name: string;
  readonly label: string;
  readonly chosen: string | null;
  /** What is meant where nothing is chosen. */
  readonly usual: string;
  /** What a choice that is not among the options is called. */
  readonly unknown: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
}) {
  const { name, label, chosen, usual, unknown, options } = props;
  const isKnown = chosen === null || options.some(({ id }) => id === chosen);
  return (
    <label className="grid gap-1 text-note">
      {label}
      <select name={name} defaultValue={chosen ?? ""} className="control min-w-0">
        <option value="">{usual}</option>
        {!isKnown && <option value={chosen}>{unknown}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
