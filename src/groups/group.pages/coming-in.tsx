import { Form } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { words } from "../words.ts";
import type { Props } from "./one.tsx";

/** To join, to ask, to answer an invitation, to leave: whichever is one’s turn. */
export function Coming({ found, answer }: Props) {
  const say = useSay();
  const { own, group, mine, formKey, whyNotEnter, state } = found;
  if (own.member) return state === "closed" ? null : <Leave found={found} />;
  if (state === "closed") return null;
  if (mine?.kind === "invitation")
    return (
      <section className="panel" aria-label={say(words.youAreInvited)}>
        <h2>{say(words.youAreInvited)}</h2>
        {mine.note && <p>{mine.note}</p>}
        <AnswerForm id={mine.id} formKey={formKey} yes={say(words.acceptInvitation)} about="" />
      </section>
    );
  if (mine) return <p role="status">{say(words.youAsked)}</p>;
  if (whyNotEnter) return <p className="quiet">{whyNotEnter}</p>;
  if (group.entry === "invitation")
    return (
      <ActForm
        intent="ask"
        label={say(words.askToJoin)}
        formKey={formKey}
        refused={answer?.intent === "ask"}
        fold={formKey}
      >
        <TextField {...fieldIn(answer, "ask")("note")} label={say(words.noteForAsk)} optional />
      </ActForm>
    );
  return (
    <Form method="post" className="panel">
      <input type="hidden" name="key" value={`${formKey}-join`} />
      <p>{say(words.joinWhy)}</p>
      <button type="submit" name="intent" value="join" className="button button-main">
        {say(words.joinGroup)}
      </button>
    </Form>
  );
}

function Leave({ found: { formKey } }: Pick<Props, "found">) {
  const say = useSay();
  return (
    <ConfirmButton
      label={say(words.leaveGroup)}
      icon="logout"
      effect={<p>{say(words.leaveEffect)}</p>}
      fields={{ intent: "leave", key: `${formKey}-leave` }}
    />
  );
}

type AnswerProps = { id: string; formKey: string; yes: string; about: string };

/** Yes or no to whoever asks, or to an invitation. */
export function AnswerForm({ id, formKey, yes, about }: AnswerProps) {
  const say = useSay();
  return (
    <Form method="post" className="actions">
      <input type="hidden" name="key" value={`${formKey}-${id}`} />
      <button type="submit" name="intent" value={`accept:${id}`} className="button button-main">
        {yes}
        {about && <span className="unseen"> {about}</span>}
      </button>
      <button type="submit" name="intent" value={`decline:${id}`} className="button">
        {say(words.decline)}
        {about && <span className="unseen"> {about}</span>}
      </button>
    </Form>
  );
}
