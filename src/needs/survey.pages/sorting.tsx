import { Form } from "react-router";
import { Choices } from "../../design/choices.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { words } from "../words.ts";
import type { Props } from "./one.tsx";

/** A few gestures: what looks alike in one, the rest ticked and named. */
export function Sorting(props: Props) {
  const say = useSay();
  const { proposals, formKey } = props.found;
  return (
    <>
      {proposals.length > 0 && (
        <section className="panel stack" aria-label={say(words.proposals)}>
          <h2>{say(words.proposals)}</h2>
          <div className="actions">
            {proposals.map(({ name, answers }) => (
              <Form method="post" key={name}>
                <input type="hidden" name="key" value={`${formKey}-${name}`} />
                <input type="hidden" name="sort.name" value={name} />
                {answers.map((id) => (
                  <input key={id} type="hidden" name="sort.answers" value={id} />
                ))}
                <button type="submit" name="intent" value="sort" className="button">
                  {say(words.gather, { name, n: answers.length })}
                </button>
              </Form>
            ))}
          </div>
        </section>
      )}
      <ByHand {...props} />
    </>
  );
}

function ByHand({ found: { answers, clusters, formKey }, answer }: Props) {
  const say = useSay();
  if (answers.length === 0) return null;
  const nameOf = (id: string | null) => clusters.find((one) => one.id === id)?.name;
  const sorted = answers.toSorted((a, b) => Number(a.cluster !== null) - Number(b.cluster !== null));
  const field = fieldIn(answer, "sort");
  return (
    <Form method="post" className="panel stack" noValidate key={formKey}>
      <input type="hidden" name="key" value={`${formKey}-sort`} />
      <fieldset>
        <legend>{say(words.toSort)}</legend>
        <div className="need-answers">
          {sorted.map(({ id, text, name, cluster }) => (
            <label key={id} className="choice">
              <input type="checkbox" name="sort.answers" value={id} />
              <span>
                {text} <span className="quiet">{[name, nameOf(cluster)].filter(Boolean).join(" · ")}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="field-pairs">
        <SelectField {...field("into")} label={say(words.into)} optional>
          <Choices none="–" among={[...clusters, { id: "out", name: say(words.out) }]} />
        </SelectField>
        <TextField {...field("name")} label={say(words.orName)} optional />
      </div>
      <div className="actions">
        <button type="submit" name="intent" value="sort" className="button button-main">
          {say(words.sort)}
        </button>
      </div>
    </Form>
  );
}
