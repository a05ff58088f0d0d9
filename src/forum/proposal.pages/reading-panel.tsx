import { Form } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { fieldId, TextAreaField, TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { reviewWords } from "../review-words.ts";
import type { Props } from "./one.tsx";
import { Readings } from "./readings.tsx";

/** What a reader thinks of it, and what readers and team say to each other. */
export function ReadingPanel({ found, answer }: Props) {
  const say = useSay();
  const { proposal: p, judgement, formKey } = found;
  const { reader, near, weighs, team, told } = judgement;
  if (reader && near && p.state === "submitted") return <p>{say(reviewWords.near)}</p>;
  if (!told) return null;
  return (
    <>
      {reader && p.state === "submitted" && (
        <section className="panel stack" aria-label={say(reviewWords.mine)}>
          <h2>{say(reviewWords.mine)}</h2>
          {weighs ? <Scores found={found} answer={answer} /> : <p>{say(reviewWords.readOnlySaid)}</p>}
          <ActForm
            {...{ intent: "near", formKey, fold: formKey, refused: answer?.intent === "near" }}
            label={say(reviewWords.declareConflict)}
          >
            <TextField {...fieldIn(answer, "near")("why")} label={say(reviewWords.nearWhy)} optional />
          </ActForm>
        </section>
      )}
      {!team && told.reviews.length > 0 && <Readings found={found} />}
      <Comments found={found} answer={answer} />
    </>
  );
}

const points = [1, 2, 3, 4, 5] as const;

function Scores({ found, answer }: Props) {
  const say = useSay();
  const { proposal: p, judgement, formKey } = found;
  const own = judgement.told?.own ?? null;
  const typed = (criterion: string) =>
    Number(answer?.typed[`score.${criterion}`] ?? own?.scores[criterion] ?? 0);
  return (
    <Form method="post" className="stack" noValidate>
      <input type="hidden" name="key" value={`${formKey}-review`} />
      <input type="hidden" name="version" value={p.version} />
      <p className="field-help">{say(reviewWords.scale)}</p>
      <div id={fieldId("review.scores")} tabIndex={-1} className="stack">
        {judgement.told?.criteria.map(({ id, name }) => (
          <fieldset key={id} className="forum-score">
            <legend>{name}</legend>
            {points.map((n) => (
              <label key={n} className="choice">
                <input type="radio" name={`score.${id}`} value={n} defaultChecked={typed(id) === n} />
                {n}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      {answer?.errors["review.scores"] && <p className="field-error">{answer.errors["review.scores"]}</p>}
      <TextAreaField
        {...fieldIn(answer, "review")("opinion", own?.opinion ?? "")}
        rows={3}
        label={say(reviewWords.opinion)}
        optional
      />
      <div className="actions">
        <button type="submit" name="intent" value="review" className="button button-main">
          {say(reviewWords.send)}
        </button>
      </div>
    </Form>
  );
}

function Comments({ found, answer }: Props) {
  const say = useSay();
  const language = useLanguage();
  const { judgement, formKey } = found;
  const comments = judgement.told?.comments ?? [];
  return (
    <section className="panel stack" aria-label={say(reviewWords.comments)}>
      <h2>{say(reviewWords.comments)}</h2>
      {comments.length > 0 && (
        <ul className="thread-list">
          {comments.map(({ id, name, text, setAt }) => (
            <li key={id}>
              <span className="quiet">
                {name} · {formatDate(civilDateOf(setAt), language)}
              </span>
              <span className="told">{text}</span>
            </li>
          ))}
        </ul>
      )}
      <ActForm
        {...{ intent: "comment", formKey, fold: formKey, refused: answer?.intent === "comment" }}
        label={say(reviewWords.commentProposal)}
      >
        <TextAreaField {...fieldIn(answer, "comment")("text")} rows={3} label={say(reviewWords.comment)} />
      </ActForm>
    </section>
  );
}
