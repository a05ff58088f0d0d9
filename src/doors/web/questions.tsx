import { ActForm } from "../../design/act-form.tsx";
import { TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import type { Word } from "../../foundation/words.ts";
import { type ActAnswer, fieldIn } from "./act-answer.ts";
import { questionWords as words } from "./question-words.ts";

interface Asked {
  readonly id: string;
  readonly question: string;
  readonly askedByName: string | null;
  readonly askedAt: Date;
  readonly answer: string | null;
}

type Props = {
  questions: readonly Asked[];
  may: { readonly check: boolean; readonly answer: boolean };
  formKey: string;
  answer: ActAnswer | undefined;
  /** The acts of asking and of answering, as their operations are called. */
  ask: Word;
  reply: Word;
};

/** What was asked about something to check and what was answered; and the form to ask. */
export function Questions({ questions, may, formKey, answer, ask, reply }: Props) {
  const say = useSay();
  if (questions.length === 0 && !may.check) return null;
  return (
    <section className="stack" aria-label={say(words.questions)}>
      {questions.length > 0 && (
        <>
          <h2>{say(words.questions)}</h2>
          <ul className="plain-list">
            {questions.map((one) => (
              <Question key={one.id} {...{ one, may, formKey, answer, reply }} />
            ))}
          </ul>
        </>
      )}
      {may.check && (
        <ActForm
          {...{ intent: "ask", label: say(ask), formKey, fold: formKey }}
          refused={answer?.intent === "ask"}
        >
          <TextField {...fieldIn(answer, "ask")("question")} label={say(words.question)} />
        </ActForm>
      )}
    </section>
  );
}

type QuestionProps = Pick<Props, "may" | "formKey" | "answer" | "reply"> & { one: Asked };

function Question({ one, may, formKey, answer, reply }: QuestionProps) {
  const say = useSay();
  const language = useLanguage();
  const intent = `answer:${one.id}`;
  const date = formatDate(civilDateOf(one.askedAt), language, "short");
  return (
    <li>
      <p>
        <strong>{one.question}</strong>
        <br />
        <span className="quiet">{say(words.askedBy, { name: one.askedByName ?? "", date })}</span>
      </p>
      {one.answer !== null && <p>{one.answer}</p>}
      {one.answer === null && !may.answer && <p className="quiet">{say(words.waitsAnswer)}</p>}
      {one.answer === null && may.answer && (
        <ActForm
          {...{ intent, label: say(reply), formKey, fold: formKey }}
          refused={answer?.intent === intent}
        >
          <TextField {...fieldIn(answer, intent)("answer")} label={say(words.answer)} />
        </ActForm>
      )}
    </li>
  );
}
