import type { ReactNode } from "react";
import { type FieldErrors, fieldId, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import type { Word } from "../../foundation/words.ts";
import { rows } from "./read-edition-form.ts";

export type Line = { readonly id: string; readonly name: string };
export type Field = (
  name: string,
  other?: string,
) => { name: string; errors: FieldErrors | undefined; defaultValue: string };

type LinesProps<L extends Line> = {
  of: keyof typeof rows;
  field: Field;
  label: Word;
  known: readonly L[];
  /** What else a line says. */
  children?: (n: number, line: L | undefined) => ReactNode;
};

/** Lines that are filled in or left empty; each keeps the name it has in the database. */
export function LinesOf<L extends Line>({ of, field, label, known, children }: LinesProps<L>) {
  const say = useSay();
  const { name, errors } = field(of);
  const numbers = [0, 1, 2, 3, 4, 5].slice(0, rows[of]);
  return (
    <div id={fieldId(name)} tabIndex={-1}>
      {errors?.[name] && <p className="field-error">{errors[name]}</p>}
      <div className="forum-lines">
        {numbers.map((n) => (
          <div key={n}>
            <input type="hidden" name={field(`${of}.${n}.id`).name} value={known[n]?.id ?? ""} />
            <TextField
              {...field(`${of}.${n}.name`, known[n]?.name)}
              label={say(label, { n: n + 1 })}
              optional
            />
            {children?.(n, known[n])}
          </div>
        ))}
      </div>
    </div>
  );
}
