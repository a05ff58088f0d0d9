import { type FieldErrors, fieldId } from "./field.tsx";
import { Icon } from "./icon.tsx";

type PeopleProps = {
  name: string;
  label: string;
  help?: string;
  errors: FieldErrors | undefined;
  people: readonly { id: string; name: string }[];
  ticked: (id: string) => boolean;
};

/** People to tick, those who are ticked first, in a list that scrolls within itself where it is long. */
export function PeopleField({ name, label, help, errors, people, ticked }: PeopleProps) {
  const error = errors?.[name];
  const sorted = people.toSorted((a, b) => Number(ticked(b.id)) - Number(ticked(a.id)));
  return (
    <fieldset id={fieldId(name)} tabIndex={-1} className={error ? "field-wrong" : undefined}>
      <legend>{label}</legend>
      {help && <p className="field-help">{help}</p>}
      {error && (
        <p className="field-error">
          <Icon name="alert-triangle" size="small" />
          {error}
        </p>
      )}
      <div className="choices">
        {sorted.map((one) => (
          <label key={one.id} className="choice">
            <input type="checkbox" name={name} value={one.id} defaultChecked={ticked(one.id)} />
            {one.name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
