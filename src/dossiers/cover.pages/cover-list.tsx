import { Form } from "react-router";
import { TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { askWords } from "../ask-words.ts";
import { words } from "../words.ts";
import type { Covers } from "./of-activity.tsx";

type Acts = { formKey: string; answer: ActAnswer | undefined };
type CoverListProps = Acts & { activity: string; covers: Covers["covers"] };

/** Every certificate, the one that ends last first; what was given and waits is checked here. */
export function CoverList({ activity, covers, formKey, answer }: CoverListProps) {
  const say = useSay();
  const language = useLanguage();
  if (covers.length === 0) return <p>{say(words.noCover)}</p>;
  return (
    <ul className="plain-list wide-list">
      {covers.map(({ id, kind, insurer, policy, scope, zone, startsOn, endsOn, paper, ...state }) => (
        <li key={id}>
          <div className="stack">
            <span>
              <strong>{say(words[kind])}</strong>, {formatDate(startsOn, language, "short")} –{" "}
              {formatDate(endsOn, language, "short")} <CoverState {...state} />
              <br />
              {insurer}, {policy}
              <br />
              <span className="quiet">
                {scope} · {zone}
              </span>
              {state.reason && (
                <span className="late"> · {say(askWords.returnedFor, { reason: state.reason })}</span>
              )}
            </span>
            {state.mayDecide && <Decide {...{ id, formKey, answer }} />}
          </div>
          {paper && (
            <a href={`/activites/${activity}/assurances/${id}`} target="_blank" rel="noreferrer">
              {say(words.seeCertificate)}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What was given by whoever runs the activity says whether it counts; what the house typed does. */
function CoverState({ held, accepted }: Pick<Covers["covers"][number], "held" | "accepted">) {
  const say = useSay();
  if (!held) return null;
  if (accepted) return <StateMark icon="check" tone="good" label={say(askWords.accepted)} />;
  if (accepted === null) return <StateMark icon="clock" tone="wait" label={say(words.coverWaits)} />;
  return <StateMark icon="alert-triangle" tone="wrong" label={say(askWords.returned)} />;
}

function Decide({ id, formKey, answer }: Acts & { id: string }) {
  const say = useSay();
  const intent = `return:${id}`;
  const mine = answer?.intent === intent;
  return (
    <>
      <Form method="post" className="actions">
        <input type="hidden" name="key" value={`${formKey}-accept-${id}`} />
        <button type="submit" name="intent" value={`accept:${id}`} className="button button-main">
          {say(words.acceptCover)}
        </button>
      </Form>
      <details className="fold" open={mine} key={mine ? "refused" : formKey}>
        <summary>{say(words.returnCover)}</summary>
        <Form method="post" className="stack" noValidate>
          <input type="hidden" name="key" value={`${formKey}-${id}`} />
          <TextField label={say(askWords.whyReturned)} {...fieldIn(answer, intent)("reason")} />
          <div className="actions">
            <button type="submit" name="intent" value={intent} className="button button-danger-main">
              {say(words.returnCover)}
            </button>
          </div>
        </Form>
      </details>
    </>
  );
}
