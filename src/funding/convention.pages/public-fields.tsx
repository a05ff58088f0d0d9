import { TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import type { Word } from "../../foundation/words.ts";
import { genders, statuses, zones } from "../convention.ts";
import { publicWords } from "../convention-words.ts";
import { words } from "../words.ts";
import type { TermsProps } from "./term-fields.tsx";

type TickedProps = {
  name: string;
  legend: Word;
  choices: readonly { id: string; label: string }[];
  ticked: readonly string[];
};

function Ticked({ name, legend, choices, ticked }: TickedProps) {
  const say = useSay();
  return (
    <fieldset>
      <legend>{say(legend)}</legend>
      {choices.map(({ id, label }) => (
        <label key={id} className="choice">
          <input type="checkbox" name={name} value={id} defaultChecked={ticked.includes(id)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

type PublicProps = TermsProps & { ticked: Ticks; stages: readonly { id: string; name: string }[] };

/** Whom the convention is for: what stays empty excludes nobody. */
export function PublicFields({ convention, typed, errors, ticked, stages }: PublicProps) {
  const say = useSay();
  const ticks = (name: keyof Ticks, legend: Word, choices: TickedProps["choices"]) =>
    choices.length > 0 && <Ticked name={`public.${name}`} {...{ legend, choices, ticked: ticked[name] }} />;
  const worded = (keys: readonly (keyof typeof publicWords)[]) =>
    keys.map((id) => ({ id, label: say(publicWords[id]) }));
  const wanted = convention?.public;
  const field = (key: "minAge" | "maxAge" | "mostMonths" | "postcodes" | "benefits", help?: Word) => {
    const name = `public.${key}`;
    const before = wanted?.[key];
    const text = Array.isArray(before) ? before.join(", ") : String(before ?? "");
    return (
      <TextField
        {...{ name, label: say(words[key]), help: help && say(help), errors }}
        optional
        defaultValue={typed?.[name] ?? text}
      />
    );
  };
  return (
    <fieldset className="stack">
      <legend>
        <h2>{say(words.forWhom)}</h2>
      </legend>
      <p className="quiet">{say(words.forWhomHelp)}</p>
      {field("minAge")}
      {field("maxAge")}
      {ticks("genders", words.genders, worded(genders))}
      {field("postcodes", words.postcodesHelp)}
      {ticks("zones", words.zones, worded(zones))}
      {ticks("statuses", words.status, worded(statuses))}
      {ticks(
        "stages",
        words.stages,
        stages.map(({ id, name }) => ({ id, label: name })),
      )}
      {field("benefits", words.benefitsHelp)}
      {field("mostMonths", words.mostMonthsHelp)}
    </fieldset>
  );
}

/** The boxes that were ticked, or those of what holds. */
export type Ticks = Readonly<Record<"genders" | "zones" | "statuses" | "stages", readonly string[]>>;
export const noTicks: Ticks = { genders: [], zones: [], statuses: [], stages: [] };
export const ticksOf = (form: FormData): Ticks => {
  const ticked = (name: keyof Ticks) => form.getAll(`public.${name}`).map(String);
  return {
    genders: ticked("genders"),
    zones: ticked("zones"),
    statuses: ticked("statuses"),
    stages: ticked("stages"),
  };
};
