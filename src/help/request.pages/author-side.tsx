import { Form, Link } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { words } from "../words.ts";
import type { Props } from "./one.tsx";
import { RequestFields } from "./request-fields.tsx";
import { useWhy } from "./use-why.ts";

/** What whoever asks sees and does: who offers, who was told and why, the end. */
export function AuthorSide(props: Props) {
  const say = useSay();
  const { found, answer } = props;
  const { request, formKey, over } = found;
  const draft = request.state === "draft";
  const known = {
    ...{ title: request.title, text: request.text, skills: request.skills.join(", ") },
    ...{ byOn: request.byOn ?? "", minutes: String(request.minutes ?? ""), place: request.place },
    ...{ terms: request.terms, confidential: request.confidential ? "on" : "" },
  };
  return (
    <>
      {(draft || over) && (
        <ConfirmButton
          label={say(draft ? words.publish : words.reopen)}
          icon="check"
          effect={<p>{say(words.publishEffect)}</p>}
          fields={{ intent: "open", key: `${formKey}-open` }}
        />
      )}
      {!draft && <Hands {...props} />}
      <Told {...props} />
      {!over && (
        <ActForm
          {...{ intent: "change", formKey, fold: formKey, refused: answer?.intent === "change" }}
          label={say(words.edit)}
        >
          <RequestFields intent="change" answer={answer} known={known} />
        </ActForm>
      )}
      {!draft && !over && (
        <>
          <ActForm
            {...{ intent: "resolved", formKey, fold: formKey, refused: answer?.intent === "resolved" }}
            label={say(words.resolved)}
          >
            <TextField {...fieldIn(answer, "resolved")("note")} label={say(words.thanks)} optional />
          </ActForm>
          <ConfirmButton
            label={say(words.withdraw)}
            icon="x"
            effect={<p>{say(words.withdrawEffect)}</p>}
            fields={{ intent: "withdrawn", key: `${formKey}-withdrawn` }}
          />
        </>
      )}
    </>
  );
}

function Hands({ found: { hands, formKey, over, suggestions } }: Props) {
  const say = useSay();
  const none = suggestions.length > 0 ? words.nobodyYet : words.nobodyAtAll;
  return (
    <section className="panel stack" aria-label={say(words.whoOffered)}>
      <h2>{say(words.whoOffered)}</h2>
      {hands.length === 0 && <p>{say(none)}</p>}
      <ul className="todo">
        {hands.map(({ person, name, note, chosenAt }) => (
          <li key={person}>
            <span className="todo-name">
              <Link to={`/annuaire/${person}`}>{name}</Link>
            </span>
            <span className="todo-detail">
              {chosenAt && <strong>{say(words.helps)} </strong>}
              {note}
            </span>
            {!chosenAt && !over && (
              <Form method="post" className="todo-end">
                <input type="hidden" name="key" value={`${formKey}-${person}`} />
                <button type="submit" name="intent" value={`choose:${person}`} className="button">
                  {say(words.choose)}
                  <span className="unseen"> {name}</span>
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Told({ found: { suggestions } }: Props) {
  const say = useSay();
  const sayWhy = useWhy();
  if (suggestions.length === 0) return null;
  return (
    <section className="panel" aria-label={say(words.whoWasTold)}>
      <h2>{say(words.whoWasTold)}</h2>
      <ul className="todo">
        {suggestions.map(({ person, name, why, answer }) => (
          <li key={person}>
            <span className="todo-name">{name}</span>
            <span className="todo-detail">
              {sayWhy(why)}
              {answer && ` · ${say(words.notNow)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
