import { useSay } from "../../design/speak.ts";
import { comparisons } from "../asking.ts";
import { compareWords, unitWords } from "../subject-words.ts";
import { words } from "../words.ts";
import { type FormFilter, formFilters } from "./address.ts";
import { brings, type FormProps } from "./question-form.tsx";

/** The conditions one wrote, and one more to write. */
export function Conditions({ form, filters, problem }: FormProps) {
  const say = useSay();
  const all = filters.length < formFilters ? [...filters, blank] : filters;
  // A condition has no name of its own: its place is what the address knows of it.
  const shown = all.map((filter, i) => ({ filter, i, place: `${i} ${filter.field}` }));
  return (
    <fieldset
      className="question-conditions"
      aria-describedby={problem?.field === "where" ? "why-where" : undefined}
    >
      <legend>{say(words.only)}</legend>
      {shown.map(({ place, ...one }) => (
        <Condition key={place} {...{ form, ...one }} />
      ))}
      {problem?.field === "where" && (
        <p className="field-error" id="why-where">
          {problem.sentence}
        </p>
      )}
    </fieldset>
  );
}

const blank: FormFilter = { field: "", compare: "is", value: "" };

function Condition({ form, filter, i }: { form: FormProps["form"]; filter: FormFilter; i: number }) {
  const say = useSay();
  const field = form.fields.find(({ name }) => name === filter.field);
  const choice = field?.kind === "choice";
  const fitting = comparisons.filter((one) => (one === "is" || one === "isnt") === choice);
  return (
    <div className="question-condition">
      <select name={`f${i}`} defaultValue={filter.field} aria-label={say(words.only)} {...brings}>
        <option value="">{say(words.noFilter)}</option>
        {form.fields.map(({ name, label }) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </select>
      {field && (
        <select
          name={`c${i}`}
          defaultValue={filter.compare}
          aria-label={`${field.label}, ${say(words.compare)}`}
        >
          {fitting.map((one) => (
            <option key={one} value={one}>
              {say(compareWords[one])}
            </option>
          ))}
        </select>
      )}
      {field &&
        (choice ? (
          <Value {...{ form, filter, i, label: field.label }} />
        ) : (
          <Amount {...{ field, filter, i }} />
        ))}
    </div>
  );
}

type ValueProps = { form: FormProps["form"]; filter: FormFilter; i: number; label: string };

function Value({ form, filter, i, label }: ValueProps) {
  const say = useSay();
  const values = form.values[filter.field] ?? [];
  const known = values.some(({ key }) => key === filter.value) || ["", "-"].includes(filter.value);
  return (
    <select name={`v${i}`} defaultValue={filter.value} aria-label={`${label}, ${say(words.value)}`}>
      <option value="">{say(words.choose)}</option>
      {!known && <option value={filter.value}>{filter.value}</option>}
      {values.map(({ key, name }) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
      <option value="-">{say(words.notTold)}</option>
    </select>
  );
}

type NumberProps = { field: FormProps["form"]["fields"][number]; filter: FormFilter; i: number };

function Amount({ field, filter, i }: NumberProps) {
  const say = useSay();
  const unit = field.kind === "choice" ? "" : say(unitWords[field.kind]);
  return (
    <input
      {...{
        type: "text",
        inputMode: "numeric",
        name: `v${i}`,
        defaultValue: filter.value,
        placeholder: unit,
      }}
      aria-label={`${field.label}, ${unit}`}
    />
  );
}
