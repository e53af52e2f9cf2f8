import type { ComponentProps, ReactNode } from "react";
import { classes } from "./classes";
import { Field, type FieldProps } from "./field";

type Own = keyof FieldProps | "children";

/** One line of text with its label. What people type is in any language, hence `dir="auto"`. */
export function TextField(props: FieldProps & Omit<ComponentProps<"input">, Own>) {
  const [field, rest] = split(props);
  const written = ["email", "url", "password", "tel", "number"].includes(rest.type ?? "text");
  return (
    <Field {...field}>
      {(attributes) => (
        <input
          type="text"
          dir={written ? "ltr" : "auto"}
          {...rest}
          {...attributes}
          className={classes("control", written && "rtl:text-end")}
        />
      )}
    </Field>
  );
}

/** Many lines of text with their label; `words` sets them as the text of claims and articles. */
export function TextAreaField(
  props: FieldProps & Omit<ComponentProps<"textarea">, Own> & { readonly words?: boolean },
) {
  const { words, rows = 4, ...others } = props;
  const [field, rest] = split(others);
  return (
    <Field {...field}>
      {(attributes) => (
        <textarea
          dir="auto"
          rows={rows}
          {...rest}
          {...attributes}
          className={classes(
            "control field-sizing-content max-h-[70vh] resize-y",
            // What grows with its text has no rows of its own.
            rows > 8 ? "min-h-96" : rows > 4 ? "min-h-44" : "min-h-24",
            words && "font-words text-body!",
          )}
        />
      )}
    </Field>
  );
}

/** A choice from a short list with its label. Children are the options. */
export function SelectField(
  props: FieldProps & Omit<ComponentProps<"select">, Own> & { readonly children: ReactNode },
) {
  const { children, ...others } = props;
  const [field, rest] = split(others);
  return (
    <Field {...field}>
      {(attributes) => (
        <select {...rest} {...attributes} className="control">
          {children}
        </select>
      )}
    </Field>
  );
}

/** One box to tick, its words beside it. */
export function CheckField(
  props: Omit<FieldProps, "optional"> & Omit<ComponentProps<"input">, Own | "type">,
) {
  const [field, rest] = split(props);
  const id = field.id ?? field.name;
  return (
    <div className={classes("flex items-start gap-3", field.className)}>
      <input
        type="checkbox"
        {...rest}
        id={id}
        name={field.name}
        required={field.required}
        {...(field.hint || field.error ? { "aria-describedby": `${id}-hint` } : {})}
        className="mt-[0.25em] size-6 shrink-0"
      />
      <div>
        <label htmlFor={id}>{field.label}</label>
        <p id={`${id}-hint`} className="text-note text-faint empty:hidden">
          {field.hint}
          {field.error && <span className="block text-danger">{field.error}</span>}
        </p>
      </div>
    </div>
  );
}

/** Parts the field's own properties from those that are the control's. */
function split<P extends FieldProps>(props: P): [FieldProps, Omit<P, keyof FieldProps>] {
  const { name, id, label, hint, error, required, optional, className, ...rest } = props;
  return [{ name, id, label, hint, error, required, optional, className }, rest];
}
