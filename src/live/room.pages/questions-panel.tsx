import { Link } from "react-router";
import { CheckField, TextAreaField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { questionsShown } from "../question.ts";
import { words } from "../words.ts";
import { LiveForm } from "./live-form.tsx";
import type { Found } from "./page-of.ts";
import { QuestionItem } from "./question-item.tsx";

export function QuestionsPanel({ found }: { found: Found }) {
  const say = useSay();
  const { questions, total, may, closed, place, phase, at } = found;
  const waiting = questions.filter(({ state }) => state === "open" || state === "current");
  const settled = questions.filter(({ state }) => state === "answered" || state === "aside");
  const over = phase === "after";
  const title = say(over ? words.answered : words.questions);
  return (
    <section id="questions" className="panel stack" aria-label={title}>
      <h2>{title}</h2>
      <Said found={found} waiting={waiting.length} />
      {may.ask && !over && <Ask found={found} />}
      {!may.ask && !over && closed && place !== "house" && <p className="quiet">{closed}</p>}
      {questions.length === 0 && <p className="quiet">{say(words.noQuestion)}</p>}
      {waiting.length > 0 && (
        <ol className="live-questions">
          {waiting.map((question) => (
            <QuestionItem key={question.id} {...{ question, found }} />
          ))}
        </ol>
      )}
      {settled.length > 0 && (
        <details open={over}>
          <summary>{say(words.settled, { n: settled.length })}</summary>
          <ol className="live-questions">
            {settled.map((question) => (
              <QuestionItem key={question.id} {...{ question, found }} />
            ))}
          </ol>
        </details>
      )}
      {total > questions.length && (
        <p>
          <Link to={`${at}?n=${questions.length + questionsShown}`} preventScrollReset>
            {say(words.more, { n: total - questions.length })}
          </Link>
        </p>
      )}
    </section>
  );
}

/** What changed, for whoever listens instead of looking: how many wait, which one is answered. */
function Said({ found: { questions, phase }, waiting }: { found: Found; waiting: number }) {
  const say = useSay();
  const current = questions.find(({ state }) => state === "current");
  if (phase === "after") return null;
  return (
    <p role="status" className="unseen">
      {current ? say(words.saidNow, { n: waiting, text: current.text }) : say(words.saidNone, { n: waiting })}
    </p>
  );
}

function Ask({ found: { hall } }: { found: Found }) {
  const say = useSay();
  return (
    <LiveForm intent="ask" className="stack live-ask">
      {(answer) => (
        <>
          <TextAreaField
            {...fieldIn(answer, "ask")("text")}
            label={say(words.yourQuestion)}
            rows={2}
            maxLength={600}
          />
          {hall.unnamed && (
            <CheckField
              name="ask.unnamed"
              errors={answer?.errors}
              label={say(words.unnamed)}
              help={say(words.unnamedHelp)}
            />
          )}
          <p className="actions">
            <button type="submit" className="button button-main">
              {say(words.ask)}
            </button>
          </p>
        </>
      )}
    </LiveForm>
  );
}
