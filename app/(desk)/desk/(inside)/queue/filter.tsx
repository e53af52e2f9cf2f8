import { getTranslations } from "next-intl/server";

/** One thing to narrow the queue by: a native list, "any" first. */
export async function Filter(props: {
  readonly name: string;
  readonly label: string;
  readonly chosen: string | null;
  /** What is meant where nothing is chosen; "any" unless told. */
  readonly usual?: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
}) {
  const { name, label, chosen, usual, options } = props;
  const t = await getTranslations("desk.queue");
  const isKnown = chosen === null || options.some(({ id }) => id === chosen);
  return (
    <label className="grid gap-1 text-note">
      {label}
      <select name={name} defaultValue={chosen ?? ""} className="control min-w-0">
        <option value="">{usual ?? t("any")}</option>
        {!isKnown && <option value={chosen}>{t("chosen")}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
