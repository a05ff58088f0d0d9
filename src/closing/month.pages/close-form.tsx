import { Form } from "react-router";
import { TextAreaField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { Icon } from "../../design/icon.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { sayRefusal } from "../../foundation/refusal.ts";
import type { Found } from "./month.tsx";
import { words } from "./words.ts";

type Props = { found: Found; named: string; answer: ActAnswer | undefined };

/** The close itself: what its steps would do, why one closes all the same, the one main act of the page. */
export function CloseForm({ found, named, answer }: Props) {
  const say = useSay();
  const language = useLanguage();
  const { run, refusal, elsewhere, warned, formKey, month } = found;
  const stopped = run?.state === "stopped";
  const label = stopped ? say(words.takeUp) : say(words.closeIt, { month: named });
  const whyNot = elsewhere
    ? say(words.elsewhere, { month: formatDate(`${elsewhere}-01`, language, "month") })
    : refusal && sayRefusal(refusal, language);
  return (
    <section className="panel stack" aria-labelledby="close">
      <h2 id="close">{say(words.close)}</h2>
      {!run || run.state === "done" ? <Waiting found={found} /> : null}
      {whyNot ? (
        <p className="refused">
          <button type="button" className="button" aria-disabled="true" aria-describedby="why-close">
            {label}
          </button>
          <span id="why-close">{whyNot}</span>
        </p>
      ) : (
        <Form method="post" className="stack" noValidate>
          <input type="hidden" name="month" value={month} />
          <input type="hidden" name="key" value={`${formKey} close`} />
          {warned > 0 && !stopped && (
            <TextAreaField
              {...fieldIn(answer, "close")("words")}
              label={say(words.wordsLabel)}
              help={say(words.wordsHelp)}
              rows={3}
              maxLength={400}
            />
          )}
          <p className="close-calm">{say(words.effect, { month: named })}</p>
          <div className="actions">
            <button type="submit" name="intent" value="close" className="button button-main">
              <Icon name="lock" size="small" />
              {label}
            </button>
          </div>
        </Form>
      )}
    </section>
  );
}

/** What each step would do today. */
function Waiting({ found: { steps } }: { found: Found }) {
  const say = useSay();
  const told = ({ name, waiting }: Found["steps"][number]) =>
    waiting === 0
      ? say(words.nothingWaiting)
      : say(name === "contributions" ? words.contributionsWaiting : words.entriesWaiting, {
          n: waiting ?? 0,
        });
  return (
    <ol className="close-steps">
      {steps.map((step) => (
        <li key={step.name}>
          <span className="close-what">{say(step.label)}</span>
          {step.waiting !== null && <span className="close-count">{told(step)}</span>}
          <p className="close-calm">{say(step.why)}</p>
        </li>
      ))}
    </ol>
  );
}
