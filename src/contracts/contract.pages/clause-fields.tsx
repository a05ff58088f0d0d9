import { TextAreaField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { clauseWords } from "../clause-words.ts";
import { clausesOf } from "../clauses.ts";
import { words } from "../words.ts";
import type { FieldsOf } from "./draft-fields.tsx";

/** Each clause that the law demands of this kind of contract, under its article. */
export function ClauseFields({ found: { draft }, typed, errors, kind }: FieldsOf) {
  const say = useSay();
  const clauses = clausesOf(kind);
  if (clauses.length === 0) return null;
  return (
    <fieldset className="stack">
      <legend>
        <h2>{say(words.clauses)}</h2>
      </legend>
      <p>{say(words.clausesHelp)}</p>
      {clauses.map(({ name, article }) => (
        <TextAreaField
          key={name}
          name={`clauses.${name}`}
          label={say(clauseWords[name])}
          help={article}
          errors={errors}
          defaultValue={typed[`clauses.${name}`] ?? draft?.clauses[name] ?? ""}
        />
      ))}
    </fieldset>
  );
}
