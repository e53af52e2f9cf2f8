import type { NotificationKind } from "@/notification/kinds";
import { CheckField } from "@/ui/controls";

/** A box for each kind of notification, in one group. */
export function KindBoxes(props: {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly kinds: readonly { readonly kind: NotificationKind; readonly label: string }[];
  readonly chosen: readonly NotificationKind[];
}) {
  const { name, legend, hint, kinds, chosen } = props;
  const id = name.replace("[]", "");
  return (
    <fieldset {...(hint && { "aria-describedby": `${id}-hint` })} className="grid gap-2">
      <legend className="mb-1.5 text-ui font-semibold">{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className="text-note text-faint">
          {hint}
        </p>
      )}
      {kinds.map(({ kind, label }) => (
        <CheckField
          key={kind}
          id={`${id}-${kind.toLowerCase()}`}
          name={name}
          value={kind}
          label={label}
          defaultChecked={chosen.includes(kind)}
        />
      ))}
    </fieldset>
  );
}
