import { ActForm } from "../../design/act-form.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { formatCents, formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { words } from "../words.ts";
import type { Props } from "./mine.tsx";

const percent = (bp: number, language: string) =>
  String(bp / 100).replace(".", language === "fr" ? "," : ".");

/** What is put aside of each pay, since when, and the form that changes it. */
export function Provisions({ found, answer }: Props) {
  const say = useSay();
  const language = useLanguage();
  const { rates, reserveCents, provisions, may } = found;
  const title = say(words.provisions);
  const told = { leave: percent(rates.leaveBp, language), slow: percent(rates.slowBp, language) };
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      <p>{say(words.provisionsText, told)}</p>
      {reserveCents !== 0n && (
        <p>{say(words.provisionsReserve, { amount: formatCents(reserveCents, language) })}</p>
      )}
      {provisions.length > 0 && (
        <ul className="plain-list quiet">
          {provisions.map(({ since, leaveBp, slowBp }) => (
            <li key={since}>
              {say(words.since, {
                month: formatDate(since, language, "month"),
                leave: percent(leaveBp, language),
                slow: percent(slowBp, language),
              })}
            </li>
          ))}
        </ul>
      )}
      {may.propose && <Choose {...{ found, answer }} />}
    </section>
  );
}

function Choose({ found, answer }: Props) {
  const say = useSay();
  const language = useLanguage();
  const { rates, terms, months, month, formKey } = found;
  const field = fieldIn(answer, "provisions");
  return (
    <ActForm
      intent="provisions"
      label={say(words.chooseProvisions)}
      formKey={formKey}
      refused={answer?.intent === "provisions"}
      fold={formKey}
    >
      <SelectField {...field("month", month)} label={say(words.fromMonth)}>
        {months.map((each) => (
          <option key={each} value={each}>
            {formatDate(`${each}-01`, language, "month")}
          </option>
        ))}
      </SelectField>
      <TextField
        {...field("leavePercent", String(rates.leaveBp / 100))}
        label={say(words.leavePercent)}
        help={say(words.leaveHelp, { least: terms.leaveLeastPercent })}
        inputMode="numeric"
      />
      <TextField
        {...field("slowPercent", String(rates.slowBp / 100))}
        label={say(words.slowPercent)}
        help={say(words.slowHelp, { most: terms.slowMostPercent })}
        inputMode="numeric"
      />
    </ActForm>
  );
}
