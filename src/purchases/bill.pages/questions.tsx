import { ActForm } from "../../design/act-form.tsx";
import { TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { Story, type StoryEvent } from "../../design/story.tsx";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { words } from "../words.ts";
import type { Found, Props } from "./one.tsx";

/** What was asked about the bill and what was answered; and the form to ask. */
export function Questions({ found, answer }: Props) {
  const say = useSay();
  const { questions, may, formKey } = found;
  if (questions.length === 0 && !may.check) return null;
  return (
    <section className="stack" aria-label={say(words.questions)}>
      {questions.length > 0 && (
        <>
          <h2>{say(words.questions)}</h2>
          <ul className="plain-list">
            {questions.map((one) => (
              <Asked key={one.id} {...{ one, found, answer }} />
            ))}
          </ul>
        </>
      )}
      {may.check && (
        <ActForm
          {...{ intent: "ask", label: say(words.askAboutBill), formKey, fold: formKey }}
          refused={answer?.intent === "ask"}
        >
          <TextField {...fieldIn(answer, "ask")("question")} label={say(words.question)} />
        </ActForm>
      )}
    </section>
  );
}

function Asked({ one, found, answer }: Props & { one: Found["questions"][number] }) {
  const say = useSay();
  const language = useLanguage();
  const intent = `answer:${one.id}`;
  const who = [one.askedByName, formatDate(civilDateOf(one.askedAt), language, "short")].filter(Boolean);
  return (
    <li>
      <p>
        <strong>{one.question}</strong>
        <br />
        <span className="quiet">{who.join(" · ")}</span>
      </p>
      {one.answer !== null && <p>{one.answer}</p>}
      {one.answer === null && !found.may.answer && <p className="quiet">{say(words.waitsAnswer)}</p>}
      {one.answer === null && found.may.answer && (
        <ActForm
          {...{ intent, label: say(words.answerQuestion), formKey: found.formKey }}
          refused={answer?.intent === intent}
          fold={found.formKey}
        >
          <TextField {...fieldIn(answer, intent)("answer")} label={say(words.answer)} />
        </ActForm>
      )}
    </li>
  );
}

/** Each time it was sent, came back, was approved. */
export function Rounds({ found: { rounds, bill } }: { found: Found }) {
  const say = useSay();
  const events = rounds.flatMap((round): StoryEvent[] => {
    const { id, submittedAt, submittedByName, endedAt, endedByName, refusal } = round;
    const ended = refusal ? words.refusedSaid : words.withdrawnSaid;
    return [
      ...(endedAt
        ? [
            {
              ...{ id: `${id}-end`, at: endedAt, who: endedByName ?? "", icon: "circle-x" as const },
              what: say(ended, { reason: refusal ?? "" }),
            },
          ]
        : []),
      { id, at: submittedAt, who: submittedByName ?? "", what: say(words.submittedSaid), icon: "send" },
    ];
  });
  const approved: StoryEvent[] = bill.validatedAt
    ? [
        {
          id: "approved",
          at: bill.validatedAt,
          who: bill.validatedByName ?? "",
          what: say(words.approvedSaid),
        },
      ]
    : [];
  if (events.length + approved.length === 0) return null;
  return <Story events={[...approved, ...events]} />;
}
