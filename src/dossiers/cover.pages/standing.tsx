import { Form } from "react-router";
import { SelectField, TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { words } from "../words.ts";
import type { Covers } from "./of-activity.tsx";

type Props = {
  standing: Covers["standings"][number];
  found: Covers;
  answer: ActAnswer | undefined;
};

/** One insurance: whether it is mandatory, and what covers the activity today. */
export function Standing({ standing, found, answer }: Props) {
  const say = useSay();
  const language = useLanguage();
  const { kind, requiredSince, cover, lapsedOn } = standing;
  const day = (date: string) => ({ date: formatDate(date, language, "short") });
  const bare = requiredSince !== null && !cover;
  const state = cover
    ? say(words.covered, day(cover.endsOn))
    : lapsedOn
      ? say(words.lapsed, day(lapsedOn))
      : say(words.notCovered);
  return (
    <section className="panel stack">
      <h2>{say(words[kind])}</h2>
      <p>
        <strong className={bare ? "late" : ""}>{state}</strong>
        <br />
        <span className="quiet">
          {requiredSince ? say(words.dutyYes, day(requiredSince)) : say(words.dutyNo)}
        </span>
      </p>
      {bare && <p>{say(words.dutyWhy)}</p>}
      {found.mayRequire && <DutyForm {...{ standing, found, answer }} />}
    </section>
  );
}

function DutyForm({ standing: { kind, requiredSince }, found, answer }: Props) {
  const say = useSay();
  const intent = `duty:${kind}`;
  const mine = answer?.intent === intent;
  const own = fieldIn(answer, intent);
  return (
    <details className="fold" open={mine} key={mine ? "refused" : found.key}>
      <summary>{say(words.requireCover)}</summary>
      <Form method="post" className="stack" noValidate>
        <input type="hidden" name="key" value={`${found.key}-${kind}`} />
        <SelectField label={say(words[kind])} {...own("required", requiredSince ? "no" : "yes")}>
          <option value="yes">{say(words.mustBe)}</option>
          <option value="no">{say(words.mustNot)}</option>
        </SelectField>
        <TextField type="date" label={say(words.since)} {...own("since", found.today)} />
        <div className="actions">
          <button type="submit" name="intent" value={intent} className="button button-main">
            {say(words.save)}
          </button>
        </div>
      </Form>
    </details>
  );
}
