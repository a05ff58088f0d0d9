import { Form } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { TextAreaField, TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { words } from "../words.ts";
import type { Props } from "./one.tsx";
import { useWhy } from "./use-why.ts";

/** What anybody else sees and does: why they were thought of, to offer their help, or not this time. */
export function HelperSide(props: Props) {
  const say = useSay();
  const { found, answer } = props;
  const { own, over, formKey, request, person } = found;
  if (request.helper === person) return <p role="status">{say(words.youHelp)}</p>;
  if (over) return null;
  return (
    <>
      <ThoughtOf {...props} />
      {own.offered ? (
        <section className="panel stack" aria-label={say(words.youOffered)}>
          <p role="status">{say(words.youOffered)}</p>
          <Form method="post">
            <input type="hidden" name="key" value={`${formKey}-back`} />
            <button type="submit" name="intent" value="back" className="button">
              {say(words.takeHandBack)}
            </button>
          </Form>
        </section>
      ) : (
        <Form method="post" className="panel stack" noValidate>
          <input type="hidden" name="key" value={`${formKey}-hand`} />
          <TextAreaField {...fieldIn(answer, "hand")("note")} label={say(words.note)} rows={3} optional />
          <div className="actions">
            <button type="submit" name="intent" value="hand" className="button button-main">
              {say(words.offerHand)}
            </button>
          </div>
        </Form>
      )}
    </>
  );
}

function ThoughtOf({ found, answer }: Props) {
  const say = useSay();
  const language = useLanguage();
  const sayWhy = useWhy();
  const { suggestions, own, formKey } = found;
  const [mine] = suggestions;
  if (!mine || own.offered) return null;
  const later = mine.laterOn && formatDate(mine.laterOn, language);
  return (
    <section className="panel stack" aria-label={say(words.youWereThoughtOf)}>
      <h2>{say(words.youWereThoughtOf)}</h2>
      <p>{say(words.because, { why: sayWhy(mine.why) })}</p>
      {mine.answer === "no" && <p className="quiet">{say(words.saidNo)}</p>}
      {later && <p className="quiet">{say(words.saidLater, { date: later })}</p>}
      {!mine.answer && (
        <>
          <Form method="post">
            <input type="hidden" name="key" value={`${formKey}-no`} />
            <button type="submit" name="intent" value="no" className="button">
              {say(words.notThisTime)}
            </button>
          </Form>
          <ActForm
            {...{ intent: "later", formKey, fold: formKey, refused: answer?.intent === "later" }}
            label={say(words.askLater)}
          >
            <TextField {...fieldIn(answer, "later")("laterOn")} type="date" label={say(words.laterOn)} />
          </ActForm>
        </>
      )}
    </section>
  );
}
