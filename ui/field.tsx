import type { ReactNode } from "react";
import { classes } from "./classes";

/** What a control must carry so that its label, hint and error belong to it. */
export interface ControlAttributes {
  readonly id: string;
  readonly name: string;
  readonly required?: true;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: true;
}

export interface FieldProps {
  readonly name: string;
  /** For the same name twice on a page; the name otherwise. */
  readonly id?: string | undefined;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly required?: boolean | undefined;
  /** Beside the label of what may be left empty: "optional". */
  readonly optional?: ReactNode;
  readonly className?: string | undefined;
}

/** The attributes that tie a control to its field's hint and error. */
function controlAttributes(props: FieldProps): ControlAttributes {
  const id = props.id ?? props.name;
  const described = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean);
  return {
    id,
    name: props.name,
    ...(props.required && { required: true }),
    ...(described.length > 0 && { "aria-describedby": described.join(" ") }),
    ...(props.error && { "aria-invalid": true }),
  };
}

/**
 * A label, its control, a hint before it and the error right after it. The control is made from
 * the attributes it is handed: `<Field …>{(attributes) => <input {...attributes} />}</Field>`.
 */
export function Field(
  props: FieldProps & { readonly children: (attributes: ControlAttributes) => ReactNode },
) {
  const { label, hint, error, optional, className, children } = props;
  const attributes = controlAttributes(props);
  return (
    <div className={classes("grid content-start gap-1.5", className)}>
      <label htmlFor={attributes.id} className="text-ui font-semibold">
        {label}
        {/* The space keeps Arabic letters of the two from joining. */}
        {optional && <span className="ms-1 text-note font-normal text-faint"> {optional}</span>}
      </label>
      {hint && (
        <p id={`${attributes.id}-hint`} className="text-note text-faint">
          {hint}
        </p>
      )}
      {children(attributes)}
      {error && <FieldError id={`${attributes.id}-error`}>{error}</FieldError>}
    </div>
  );
}

/** What is wrong with what was typed, with a sign beside the words. */
export function FieldError(props: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <p {...(props.id && { id: props.id })} className="flex gap-2 text-note text-danger">
      <svg viewBox="0 0 16 16" aria-hidden="true" className="mt-[0.3em] size-4 shrink-0">
        <circle cx="8" cy="8" r="8" fill="currentColor" />
        <path
          d="M8 3.8v5M8 11.5v.7"
          stroke="var(--color-raised)"
          strokeWidth="1.8"
          strokeLinecap="round"
        />
      </svg>
      <span>{props.children}</span>
    </p>
  );
}
