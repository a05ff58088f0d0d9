import type { ComponentProps, ReactNode } from "react";
import { Icon } from "./icon.tsx";
import { useSay } from "./speak.ts";
import { words } from "./words.ts";

/** What went wrong, by the name of the field: a sentence that says what to do. */
export type FieldErrors = Readonly<Record<string, string>>;

type Wiring = {
  id: string;
  name: string;
  required?: boolean;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
};
export type FieldProps = {
  name: string;
  label: string;
  help?: ReactNode;
  errors?: FieldErrors | undefined;
  optional?: boolean;
};

/** Label above, help below, error beside; the children receive what ties their input to them. */
export function Field(props: FieldProps & { children: (wiring: Wiring) => ReactNode }) {
  const { name, label, help, errors, optional, children } = props;
  const say = useSay();
  const error = errors?.[name];
  const id = fieldId(name);
  const notes = [error && `${id}-error`, help && `${id}-help`].filter(Boolean).join(" ");
  return (
    <div className={error ? "field field-wrong" : "field"}>
      <label htmlFor={id}>
        {label}
        {optional && <span className="field-optional"> ({say(words.optional)})</span>}
      </label>
      <div className="field-control">
        {children({
          id,
          name,
          ...(optional ? {} : { required: true }),
          ...(notes && { "aria-describedby": notes }),
          ...(error && { "aria-invalid": true as const }),
        })}
        {help && (
          <p className="field-help" id={`${id}-help`}>
            {help}
          </p>
        )}
      </div>
      {error && (
        <p className="field-error" id={`${id}-error`}>
          <Icon name="alert-triangle" size="small" />
          {error}
        </p>
      )}
    </div>
  );
}

export function fieldId(name: string): string {
  return `field-${name.replaceAll(".", "-")}`;
}

type Own<Tag extends "input" | "textarea" | "select"> = Omit<ComponentProps<Tag>, "name" | "required">;

export function TextField({ name, label, help, errors, optional, ...input }: FieldProps & Own<"input">) {
  return (
    <Field {...{ name, label, help, errors, optional: optional ?? false }}>
      {(wiring) => <input type="text" {...input} {...wiring} />}
    </Field>
  );
}

/** An amount as people type it; the server reads it with parseAmount. */
export function AmountField(props: FieldProps & Own<"input">) {
  return <TextField inputMode="decimal" autoComplete="off" {...props} className="amount" />;
}

export function TextAreaField({
  name,
  label,
  help,
  errors,
  optional,
  ...area
}: FieldProps & Own<"textarea">) {
  return (
    <Field {...{ name, label, help, errors, optional: optional ?? false }}>
      {(wiring) => <textarea rows={4} {...area} {...wiring} />}
    </Field>
  );
}

export function SelectField({ name, label, help, errors, optional, ...select }: FieldProps & Own<"select">) {
  return (
    <Field {...{ name, label, help, errors, optional: optional ?? false }}>
      {(wiring) => <select {...select} {...wiring} />}
    </Field>
  );
}

/** One box to tick: its label stands beside it. */
export function CheckField({ name, label, help, errors, ...input }: FieldProps & Own<"input">) {
  const id = fieldId(name);
  const error = errors?.[name];
  return (
    <div className={error ? "field field-check field-wrong" : "field field-check"}>
      <input
        type="checkbox"
        id={id}
        name={name}
        aria-describedby={help ? `${id}-help` : undefined}
        {...input}
      />
      <label htmlFor={id}>{label}</label>
      {help && (
        <p className="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {error && <p className="field-error">{error}</p>}
    </div>
  );
}
