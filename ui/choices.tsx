import type { ReactNode } from "react";
import { classes } from "./classes";
import { FieldError } from "./field";

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  /** What the choice means, under its word. */
  readonly hint?: ReactNode;
  /** A sign before its word, such as a dial. */
  readonly sign?: ReactNode;
}

/**
 * One of a few, all in sight, each with its meaning: radio buttons in a group with a legend. Works
 * without scripts, by arrow keys, and is one stop of the Tab key.
 */
export function Choices(props: {
  readonly name: string;
  readonly legend: ReactNode;
  readonly choices: readonly Choice[];
  readonly chosen?: string | null | undefined;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly required?: boolean;
  readonly columns?: boolean;
  readonly disabled?: boolean;
  readonly onChoose?: (value: string) => void;
}) {
  const { name, legend, choices, chosen, hint, error, required, columns, disabled, onChoose } =
    props;
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ");
  return (
    <fieldset
      disabled={disabled}
      {...(described && { "aria-describedby": described })}
      className="grid gap-1.5"
    >
      <legend className="mb-1.5 text-ui font-semibold">{legend}</legend>
      {hint && (
        <p id={`${name}-hint`} className="text-note text-faint">
          {hint}
        </p>
      )}
      <div className={classes("grid gap-2", columns && "sm:grid-cols-2")}>
        {choices.map((choice) => (
          <label
            key={choice.value}
            className="flex items-start gap-3 rounded-control border border-line bg-raised px-3 py-2.5 hover:border-edge has-checked:border-accent has-checked:bg-tint has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              value={choice.value}
              required={required}
              defaultChecked={choice.value === chosen}
              {...(onChoose && { onChange: () => onChoose(choice.value) })}
              className="mt-[0.35em] size-4 shrink-0"
            />
            {choice.sign && <span className="mt-[0.1em] shrink-0">{choice.sign}</span>}
            <span className="min-w-0">
              <span className="block font-semibold">{choice.label}</span>
              {choice.hint && <span className="block text-note text-faint">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      {error && <FieldError id={`${name}-error`}>{error}</FieldError>}
    </fieldset>
  );
}
