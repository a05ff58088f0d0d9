import { Form, Link } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { TextAreaField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { words } from "../words.ts";
import type { Props } from "./one.tsx";

/** What whoever runs it may do now; what cannot be sent says why, with the code that opens it. */
export function ActsPanel({ found, answer }: Props) {
  const say = useSay();
  const { proposal: p, may, part, formKey } = found;
  const any = may.change || may.submit || may.withdraw || may.confirm || may.cancel || part.invited;
  if (!any && !p.event) return null;
  const act = (intent: string) => ({ intent, key: `${formKey}-${intent}` });
  return (
    <section className="panel stack" aria-label={say(words.proposals)}>
      {part.invited && <Invited found={found} answer={answer} />}
      {may.submit && <Submit found={found} answer={answer} />}
      {may.confirm && (
        <ConfirmButton
          label={say(words.confirmSession)}
          icon="check"
          effect={say(words.confirmEffect)}
          fields={act("confirm")}
        />
      )}
      {p.event && (
        <Link className="button" to={`/evenements/${p.event}`}>
          {say(words.eventPage)}
        </Link>
      )}
      {may.change && (
        <Link className="button" to={`/forum/propositions/${p.id}/modifier`}>
          {say(words.changeIt)}
        </Link>
      )}
      {may.withdraw && (
        <ConfirmButton
          label={say(words.withdrawProposal)}
          effect={say(words.withdrawEffect)}
          fields={act("withdraw")}
        />
      )}
      {may.cancel && <Cancel found={found} answer={answer} />}
    </section>
  );
}

function Invited({ found: { formKey } }: Props) {
  const say = useSay();
  return (
    <Form method="post" className="stack">
      <input type="hidden" name="key" value={`${formKey}-part`} />
      <p>{say(words.invitedYou)}</p>
      <div className="actions">
        <button type="submit" name="intent" value="accept" className="button button-main">
          {say(words.accept)}
        </button>
        <button type="submit" name="intent" value="decline" className="button">
          {say(words.decline)}
        </button>
      </div>
    </Form>
  );
}

function Submit({ found: { closed, formKey }, answer }: Props) {
  const say = useSay();
  const late = closed?.code === "forum.late";
  const shut = closed !== null && !late;
  return (
    <Form method="post" className="stack" noValidate>
      <input type="hidden" name="key" value={`${formKey}-submit`} />
      {closed && <p>{closed.sentence}</p>}
      {late && (
        <TextField
          {...fieldIn(answer, "submit")("code")}
          label={say(words.code)}
          help={say(words.codeHelp)}
          autoComplete="off"
        />
      )}
      {!shut && (
        <div className="actions">
          <button type="submit" name="intent" value="submit" className="button button-main">
            {say(words.submitProposal)}
          </button>
        </div>
      )}
    </Form>
  );
}

function Cancel({ found: { formKey }, answer }: Props) {
  const say = useSay();
  return (
    <ActForm
      {...{ intent: "cancel", formKey, fold: formKey, refused: answer?.intent === "cancel" }}
      label={say(words.cancelSession)}
      dangerous
    >
      <TextAreaField
        {...fieldIn(answer, "cancel")("why")}
        rows={2}
        label={say(words.why)}
        help={say(words.whyHelp)}
      />
    </ActForm>
  );
}
