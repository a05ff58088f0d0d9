import { useEffect, useRef, useState } from "react";
import { Form, Link, useLocation, useNavigationType, useSubmit } from "react-router";
import { SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { measures, whens } from "../asking.ts";
import { subjects } from "../subject.ts";
import { familyWords, measureWords, subjectWords, whenWords } from "../subject-words.ts";
import { words } from "../words.ts";
import type { Asked } from "./build.tsx";
import { Conditions } from "./conditions.tsx";

export type FormProps = Pick<Asked, "question" | "form" | "filters" | "of" | "problem">;

/**
 * The question as a sentence to fill in. It writes the address, so that it works without script; with it,
 * what a choice brings along comes at once. Going back in the browser fills it anew.
 */
export function QuestionForm(asked: FormProps) {
  const say = useSay();
  const submit = useSubmit();
  const turn = useTurn();
  return (
    <Form
      key={turn}
      method="get"
      action="/chiffres"
      className="question panel"
      aria-label={say(words.build)}
      onChange={({ target, currentTarget }) => {
        if ((target as HTMLElement).dataset.brings) void submit(currentTarget, { preventScrollReset: true });
      }}
    >
      <What {...asked} />
      <WhenRow {...asked} />
      <Groups {...asked} />
      <Conditions {...asked} />
      <div className="actions">
        <button type="submit" className="button button-main">
          {say(words.show)}
        </button>
        <Link to="/chiffres" reloadDocument className="button button-quiet">
          {say(words.again)}
        </Link>
      </div>
    </Form>
  );
}

/** Counts the times one went back or forth: what the form shows then is another question. */
function useTurn(): number {
  const type = useNavigationType();
  const { key } = useLocation();
  const [turn, setTurn] = useState(0);
  const before = useRef(key);
  useEffect(() => {
    if (before.current !== key && type === "POP") setTurn((n) => n + 1);
    before.current = key;
  }, [key, type]);
  return turn;
}

/** What a choice brings along needs the server: a field of another kind, the values of a field. */
export const brings = { "data-brings": "more" };

function What({ question, form, of, problem }: FormProps) {
  const say = useSay();
  const errors = problem?.field ? { [problem.field]: problem.sentence } : undefined;
  const families = [...new Set(form.subjects.map((one) => subjects[one].family))];
  return (
    <div className="question-row">
      <SelectField
        {...{ name: "measure", label: say(words.measure), errors, ...brings }}
        defaultValue={question.measure}
      >
        {measures.map((one) => (
          <option key={one} value={one}>
            {say(measureWords[one])}
          </option>
        ))}
      </SelectField>
      {question.measure !== "count" && <Measured {...{ question, form, of, problem }} />}
      <SelectField
        {...{ name: "subject", label: say(words.subject), errors, ...brings }}
        defaultValue={question.subject}
      >
        {families.map((family) => (
          <optgroup key={family} label={say(familyWords[family])}>
            {form.subjects
              .filter((one) => subjects[one].family === family)
              .map((one) => (
                <option key={one} value={one}>
                  {say(subjectWords[one])}
                </option>
              ))}
          </optgroup>
        ))}
      </SelectField>
    </div>
  );
}

function Measured({ question, form, of, problem }: Omit<FormProps, "filters">) {
  const say = useSay();
  const errors = problem?.field === "of" ? { of: problem.sentence } : undefined;
  const share = question.measure === "share";
  const fields = form.fields.filter(({ kind }) => (kind === "choice") === share);
  const values = form.values[of.field];
  return (
    <>
      <SelectField
        {...{ name: "of", label: say(words.of), errors, ...(share && brings) }}
        defaultValue={fields.some(({ name }) => name === of.field) ? of.field : ""}
      >
        <option value="">{say(words.choose)}</option>
        {fields.map(({ name, label }) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </SelectField>
      {share && values && (
        <SelectField {...{ name: "ofv", label: say(words.value) }} defaultValue={of.value}>
          <option value="">{say(words.choose)}</option>
          {values.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
    </>
  );
}

function WhenRow({ question, problem }: FormProps) {
  const say = useSay();
  const errors = problem?.field ? { [problem.field]: problem.sentence } : undefined;
  const day = question.when === "day";
  const date = { type: "date", optional: true, errors };
  return (
    <div className="question-row">
      <SelectField
        {...{ name: "when", label: say(words.when), errors, ...brings }}
        defaultValue={question.when}
      >
        {whens.map((one) => (
          <option key={one} value={one}>
            {say(whenWords[one])}
          </option>
        ))}
      </SelectField>
      {day ? (
        <TextField {...{ name: "on", label: say(words.on), ...date }} defaultValue={question.on ?? ""} />
      ) : (
        <>
          <TextField
            {...{ name: "from", label: say(words.from), ...date }}
            defaultValue={question.from ?? ""}
          />
          <TextField {...{ name: "to", label: say(words.to), ...date }} defaultValue={question.to ?? ""} />
        </>
      )}
      <details className="question-known" open={question.known !== undefined || problem?.field === "known"}>
        <summary>{say(words.known)}</summary>
        <TextField
          {...{ name: "known", label: say(words.known), help: say(words.knownHelp), ...date }}
          defaultValue={question.known ?? ""}
        />
      </details>
    </div>
  );
}

function Groups({ question, form, problem }: FormProps) {
  const say = useSay();
  const errors = problem?.field ? { [problem.field]: problem.sentence } : undefined;
  const choices = form.fields.filter(({ kind }) => kind === "choice");
  const series = question.when !== "day" && question.when !== "period";
  const select = (name: "by" | "and") => (
    <SelectField
      {...{ name, label: say(words[name]), errors, optional: true, ...(name === "by" && brings) }}
      defaultValue={question[name]}
    >
      <option value="">{say(words.undivided)}</option>
      {choices.map((field) => (
        <option key={field.name} value={field.name}>
          {field.label}
        </option>
      ))}
    </SelectField>
  );
  return (
    <div className="question-row">
      {select("by")}
      {question.by !== "" && !(series && question.and === "") && select("and")}
    </div>
  );
}
