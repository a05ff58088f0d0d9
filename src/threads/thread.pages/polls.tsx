import { Form } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { TextAreaField, TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { words } from "../words.ts";
import type { Found, Props } from "./one.tsx";

/** The questions put in a thread; what came of one stands first. */
export function Polls({ found, answer }: Props) {
  const sorted = found.polls.toSorted((a, b) => Number(b.outcome !== null) - Number(a.outcome !== null));
  return sorted.map((poll) => <PollPanel key={poll.id} {...{ poll, found, answer }} />);
}

function PollPanel({ poll, found, answer }: Props & { poll: Found["polls"][number] }) {
  const say = useSay();
  const language = useLanguage();
  const { id, question, options, own, outcome, closesOn, setBy } = poll;
  const over = outcome !== null || closesOn < found.today;
  return (
    <section className="panel stack" aria-label={question}>
      <h2>{question}</h2>
      {outcome && (
        <p className="written">
          <strong>{say(words.outcome)} :</strong> {outcome.text}{" "}
          <span className="quiet">({outcome.who})</span>
        </p>
      )}
      <Form method="post" className="stack">
        <input type="hidden" name="key" value={`${found.formKey}-vote-${id}`} />
        <fieldset className="poll-options">
          <legend className="quiet">
            {over ? say(words.pollOver) : say(words.pollUntil, { date: formatDate(closesOn, language) })}
          </legend>
          {options.map((option) => (
            <OptionLine key={option.position} {...{ option, own, over }} />
          ))}
        </fieldset>
        {!over && (
          <div className="actions">
            <button type="submit" name="intent" value={`vote:${id}`} className="button">
              {say(words.vote)}
            </button>
          </div>
        )}
      </Form>
      {!outcome && (setBy === found.person || found.may.moderate) && (
        <Closing id={id} found={found} answer={answer} />
      )}
    </section>
  );
}

export function AskPoll({ found: { formKey, today }, answer }: Props) {
  const say = useSay();
  const field = fieldIn(answer, "poll");
  return (
    <ActForm
      {...{ intent: "poll", formKey, fold: formKey, refused: answer?.intent === "poll" }}
      label={say(words.openPoll)}
    >
      <TextField {...field("question")} label={say(words.question)} />
      <TextAreaField {...field("options")} label={say(words.options)} rows={4} />
      <TextField {...field("closesOn", today)} type="date" label={say(words.closesOn)} />
    </ActForm>
  );
}

type Option = Found["polls"][number]["options"][number];

function OptionSaid({ option: { position, label, votes }, own }: { option: Option; own: number | null }) {
  const say = useSay();
  return (
    <span>
      {label}{" "}
      <span className="quiet">
        {say(words.votes, { n: votes })}
        {own === position && ` · ${say(words.yourAnswer)}`}
      </span>
    </span>
  );
}

function Closing({ id, found, answer }: Props & { id: string }) {
  const say = useSay();
  const intent = `close:${id}`;
  return (
    <ActForm
      {...{ intent, formKey: found.formKey, fold: found.formKey, refused: answer?.intent === intent }}
      label={say(words.closePoll)}
    >
      <TextAreaField
        {...fieldIn(answer, intent)("text")}
        label={say(words.outcome)}
        help={say(words.outcomeHelp)}
        rows={3}
      />
    </ActForm>
  );
}

function OptionLine({ option, own, over }: { option: Option; own: number | null; over: boolean }) {
  const { position } = option;
  if (over)
    return (
      <p>
        <OptionSaid option={option} own={own} />
      </p>
    );
  return (
    <label className="choice">
      <input type="radio" name="position" value={position} defaultChecked={own === position} />
      <OptionSaid option={option} own={own} />
    </label>
  );
}
