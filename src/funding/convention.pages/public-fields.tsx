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
  keys: readonly (keyof typeof publicWords)[];
  ticked: readonly string[];
};

function Ticked({ name, legend, keys, ticked }: TickedProps) {
  const say = useSay();
  return (
    <fieldset>
      <legend>{say(legend)}</legend>
      {keys.map((key) => (
        <label key={key} className="choice">
          <input type="checkbox" name={name} value={key} defaultChecked={ticked.includes(key)} />
          {say(publicWords[key])}
        </label>
      ))}
    </fieldset>
  );
}

/** Whom the convention is for: what stays empty excludes nobody. */
export function PublicFields({ convention, typed, errors, ticked }: TermsProps & { ticked: Ticks }) {
  const say = useSay();
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
      <Ticked name="public.genders" legend={words.genders} keys={genders} ticked={ticked.genders} />
      {field("postcodes", words.postcodesHelp)}
      <Ticked name="public.zones" legend={words.zones} keys={zones} ticked={ticked.zones} />
      <Ticked name="public.statuses" legend={words.status} keys={statuses} ticked={ticked.statuses} />
      {field("benefits", words.benefitsHelp)}
      {field("mostMonths", words.mostMonthsHelp)}
    </fieldset>
  );
}

/** The boxes that were ticked, or those of what holds. */
export type Ticks = Readonly<Record<"genders" | "zones" | "statuses", readonly string[]>>;
export const noTicks: Ticks = { genders: [], zones: [], statuses: [] };
export const ticksOf = (form: FormData): Ticks => {
  const ticked = (name: keyof Ticks) => form.getAll(`public.${name}`).map(String);
  return { genders: ticked("genders"), zones: ticked("zones"), statuses: ticked("statuses") };
};
