import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { type FieldErrors, fieldId } from "./field.tsx";
import { Icon } from "./icon.tsx";
import { matching } from "./matching.ts";
import { useSay } from "./speak.ts";
import { words } from "./words.ts";

type PeopleProps = {
  name: string;
  label: string;
  help?: string;
  errors: FieldErrors | undefined;
  people: readonly { id: string; name: string }[];
  ticked: (id: string) => boolean;
};

/** So many people are seen at a glance; more are looked for by name. */
const atAGlance = 9;

/**
 * People to tick, those who are ticked first. Of many, a typed name shows whom it fits and who is ticked;
 * whoever is not shown stays as they were.
 */
export function PeopleField({ name, label, help, errors, people, ticked }: PeopleProps) {
  const say = useSay();
  const list = useId();
  const error = errors?.[name];
  const [chosen, setChosen] = useState(
    () => new Set(people.filter(({ id }) => ticked(id)).map(({ id }) => id)),
  );
  const [text, setText] = useState("");
  const sorted = people.toSorted((a, b) => Number(ticked(b.id)) - Number(ticked(a.id)));
  const fitting = new Set(
    matching(
      people.map((one) => ({ ...one, label: one.name })),
      text,
    ).map(({ id }) => id),
  );
  const tick = (id: string, on: boolean) =>
    setChosen((before) => new Set(on ? [...before, id] : [...before].filter((one) => one !== id)));
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
      {people.length > atAGlance && <Look {...{ list, text, setText, name: label }} n={chosen.size} />}
      <div className="choices" id={list}>
        {sorted.map(({ id, name: person }) => (
          <label key={id} className="choice" hidden={!fitting.has(id) && !chosen.has(id)}>
            <input
              type="checkbox"
              name={name}
              value={id}
              defaultChecked={ticked(id)}
              onChange={(event) => tick(id, event.target.checked)}
            />
            {person}
          </label>
        ))}
      </div>
      {text !== "" && fitting.size === 0 && <p>{say(words.nobodySo, { text })}</p>}
    </fieldset>
  );
}

type LookProps = { list: string; text: string; setText: (text: string) => void; name: string; n: number };

/** Looking for somebody; it is no field of the form, and Enter sends nothing. Only where a script runs. */
function Look({ list, text, setText, name, n }: LookProps) {
  const say = useSay();
  const [runs, setRuns] = useState(false);
  useEffect(() => setRuns(true), []);
  const keep = (event: KeyboardEvent) => event.key === "Enter" && event.preventDefault();
  if (!runs) return null;
  return (
    <div className="choices-look">
      <input
        type="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={keep}
        placeholder={say(words.lookForSomebody)}
        aria-label={`${name} : ${say(words.lookForSomebody)}`}
        aria-controls={list}
      />
      <span role="status">{say(words.chosenPeople, { n })}</span>
    </div>
  );
}
