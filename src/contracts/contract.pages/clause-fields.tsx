import { TextAreaField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { clauseWords } from "../clause-words.ts";
import { clausesOf } from "../clauses.ts";
import { words } from "../words.ts";
import type { FieldsOf } from "./draft-fields.tsx";

/** Each clause that the law demands of this kind of contract, under its article. */
export function ClauseFields({ found: { draft, clauseTexts }, typed, errors, kind }: FieldsOf) {
  const say = useSay();
  const clauses = clausesOf(kind);
  if (clauses.length === 0) return null;
  const proposed = draft ? undefined : clauseTexts[kind];
  return (
    <fieldset className="stack">
      <legend>
        <h2>{say(words.clauses)}</h2>
      </legend>
      <p>{say(words.clausesHelp)}</p>
      {proposed && <p>{say(words.clausesFilled)}</p>}
      {clauses.map(({ name, article }) => (
        <TextAreaField
          key={`${kind} ${name}`}
          name={`clauses.${name}`}
          label={say(clauseWords[name])}
          help={article}
          errors={errors}
          defaultValue={typed[`clauses.${name}`] ?? draft?.clauses[name] ?? proposed?.[name] ?? ""}
        />
      ))}
    </fieldset>
  );
}
