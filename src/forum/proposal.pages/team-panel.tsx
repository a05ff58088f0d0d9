import { Form, Link } from "react-router";
import { TextAreaField } from "../../design/field.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import type { Language } from "../../foundation/words.ts";
import { reviewWords } from "../review-words.ts";
import type { Props } from "./one.tsx";

export const meanSaid = (mean: number, language: Language): string =>
  new Intl.NumberFormat(language === "en" ? "en-GB" : language, { maximumFractionDigits: 1 }).format(mean);

/** Every reading, and what will be answered: for the team alone. */
export function TeamPanel({ found, answer }: Props) {
  const { proposal: p, judgement } = found;
  if (!judgement.team || !judgement.told) return null;
  return (
    <>
      <Readings found={found} answer={answer} />
      {p.state === "submitted" && <Verdict found={found} answer={answer} />}
    </>
  );
}

function Readings({ found }: Props) {
  const say = useSay();
  const language = useLanguage();
  const { proposal: p, judgement } = found;
  const { reviews = [], criteria = [], mean = null } = judgement.told ?? {};
  return (
    <section className="panel stack" aria-label={say(reviewWords.readings)}>
      <h2>{say(reviewWords.readings)}</h2>
      <p>
        {mean === null
          ? say(reviewWords.noReading)
          : say(reviewWords.mean, { mean: meanSaid(mean, language), n: reviews.length })}
      </p>
      <ul className="thread-list">
        {reviews.map((review) => (
          <li key={review.reader}>
            <span>
              {review.name} ·{" "}
              {criteria.map(({ id, name }) => `${name} ${review.scores[id] ?? "–"}`).join(", ")}
            </span>
            {review.opinion && <span className="told">{review.opinion}</span>}
            <Link className="quiet" to={`/forum/propositions/${p.id}?version=${review.version}`}>
              {say(review.version < p.version ? reviewWords.ofOldVersion : reviewWords.ofVersion, {
                n: review.version,
              })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

const verdicts = ["accept", "reject", "none"] as const;

function Verdict({ found, answer }: Props) {
  const say = useSay();
  const { judgement, formKey } = found;
  const noted = judgement.told?.verdict ?? null;
  const known = noted ? (noted.accepted ? "accept" : "reject") : "none";
  return (
    <Form method="post" className="panel stack" noValidate key={formKey}>
      <h2>{say(reviewWords.verdict)}</h2>
      <p className="field-help">{say(reviewWords.verdictHelp)}</p>
      <input type="hidden" name="key" value={`${formKey}-verdict`} />
      <fieldset className="forum-score">
        <legend>{say(reviewWords.judgeProposal)}</legend>
        {verdicts.map((one) => (
          <label key={one} className="choice">
            <input type="radio" name="verdict.verdict" value={one} defaultChecked={known === one} />
            {say(reviewWords[`verdict-${one}`])}
          </label>
        ))}
      </fieldset>
      <TextAreaField
        {...fieldIn(answer, "verdict")("note", noted?.note ?? "")}
        rows={2}
        label={say(reviewWords.note)}
        optional
      />
      <div className="actions">
        <button type="submit" name="intent" value="verdict" className="button button-main">
          {say(reviewWords.judgeProposal)}
        </button>
      </div>
    </Form>
  );
}
