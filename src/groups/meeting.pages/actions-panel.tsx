import { Form } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { Choices } from "../../design/choices.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import type { Word } from "../../foundation/words.ts";
import type { Action } from "../action.sql.ts";
import { meetingWords } from "../meeting-words.ts";

type PanelProps = {
  actions: readonly Action[];
  members: readonly { id: string; name: string }[];
  person: string;
  today: string;
  may: { act: boolean; settle: boolean };
  formKey: string;
  answer: ActAnswer | undefined;
};

/** Who does what by when; the open ones come back until they are settled. */
export function ActionsPanel(props: PanelProps) {
  const say = useSay();
  const { actions, members, may, formKey, answer } = props;
  const field = fieldIn(answer, "action");
  return (
    <section className="panel stack" aria-label={say(meetingWords.actions)}>
      <h2>{say(meetingWords.actions)}</h2>
      <p className="quiet">{say(actions.length > 0 ? meetingWords.actionsBack : meetingWords.noAction)}</p>
      <ul className="todo">
        {actions.map((action) => (
          <ActionLine key={action.id} action={action} {...props} />
        ))}
      </ul>
      {may.act && (
        <ActForm
          intent="action"
          label={say(meetingWords.setAction)}
          formKey={formKey}
          refused={answer?.intent === "action"}
          fold={formKey}
        >
          <TextField {...field("what")} label={say(meetingWords.what)} />
          <SelectField {...field("person")} label={say(meetingWords.who)}>
            <Choices among={members} />
          </SelectField>
          <TextField {...field("dueOn")} type="date" label={say(meetingWords.dueOn)} optional />
        </ActForm>
      )}
    </section>
  );
}

function ActionLine({ action, person, today, may, formKey }: PanelProps & { action: Action }) {
  const say = useSay();
  const language = useLanguage();
  const { id, what, name, dueOn, done } = action;
  const late = done === null && dueOn !== null && dueOn < today;
  const settles = may.settle || (may.act && action.person === person);
  return (
    <li>
      <span className="todo-name">{what}</span>
      <span className={late ? "todo-detail late" : "todo-detail"}>
        {name}
        {dueOn && `, ${say(meetingWords.by, { date: formatDate(dueOn, language, "short") })}`}
        {done !== null && ` · ${say(done ? meetingWords.done : meetingWords.dropped)}`}
      </span>
      {settles && <Settle id={id} what={what} done={done} formKey={formKey} />}
    </li>
  );
}

type SettleProps = { id: string; what: string; done: boolean | null; formKey: string };

function Settle({ id, what, done, formKey }: SettleProps) {
  const say = useSay();
  const choices: readonly (readonly [string, Word])[] =
    done === null
      ? [
          ["done", meetingWords.markDone],
          ["dropped", meetingWords.markDropped],
        ]
      : [["open", meetingWords.reopen]];
  return (
    <Form method="post" className="todo-end actions">
      <input type="hidden" name="key" value={`${formKey}-${id}`} />
      {choices.map(([outcome, word]) => (
        <button key={outcome} type="submit" name="intent" value={`${outcome}:${id}`} className="button">
          {say(word)}
          <span className="unseen"> : {what}</span>
        </button>
      ))}
    </Form>
  );
}
