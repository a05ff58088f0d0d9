import { ActForm } from "../../design/act-form.tsx";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { AmountField, SelectField, TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { words } from "../words.ts";
import type { Found } from "./one.tsx";

type Props = { found: Found; answer: ActAnswer | undefined };

/** What somebody expects and the books do not know: noted, and removed once it came. */
export function ExpectedPanel({ found, answer }: Props) {
  const say = useSay();
  const language = useLanguage();
  const { expected, formKey } = found;
  const said = ({ label, month: of, months }: Found["expected"][number]) => {
    const month = formatDate(`${of}-01`, language, "month");
    return months === 1
      ? say(words.saidExpected, { label, month })
      : say(words.saidRepeated, { label, month, n: months });
  };
  return (
    <section className="panel stack" aria-label={say(words.expected)} id="previsions">
      <h2>{say(words.expected)}</h2>
      <p>{say(words.expectedWhy)}</p>
      {expected.length > 0 && (
        <ul className="plain-list wide-list">
          {expected.map((one) => (
            <li key={one.id}>
              <span>{said(one)}</span> <Money cents={one.cents} />{" "}
              <ConfirmButton
                label={say(words.dropExpected)}
                icon="trash"
                effect={<p>{say(words.dropEffect)}</p>}
                fields={{ intent: `drop:${one.id}`, key: `${formKey}-${one.id}` }}
              />
            </li>
          ))}
        </ul>
      )}
      <NoteForm {...{ found, answer }} />
    </section>
  );
}

function NoteForm({ found: { forecast, formKey }, answer }: Props) {
  const say = useSay();
  const language = useLanguage();
  const field = fieldIn(answer, "note");
  return (
    <ActForm
      intent="note"
      label={say(words.noteExpected)}
      formKey={formKey}
      refused={answer?.intent === "note"}
      fold={formKey}
    >
      <TextField {...field("label")} label={say(words.label)} maxLength={80} />
      <SelectField {...field("way", "in")} label={say(words.way)}>
        <option value="in">{say(words.wayIn)}</option>
        <option value="out">{say(words.wayOut)}</option>
      </SelectField>
      <AmountField {...field("cents")} label={say(words.amount)} />
      <SelectField {...field("month", forecast[1]?.month)} label={say(words.firstMonth)}>
        {forecast.map(({ month }) => (
          <option key={month} value={month}>
            {formatDate(`${month}-01`, language, "month")}
          </option>
        ))}
      </SelectField>
      <SelectField {...field("months", "1")} label={say(words.lasting)}>
        {[1, 2, 3, 6, 12].map((n) => (
          <option key={n} value={n}>
            {n === 1 ? say(words.once) : say(words.nMonths, { n })}
          </option>
        ))}
      </SelectField>
    </ActForm>
  );
}
