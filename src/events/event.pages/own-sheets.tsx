import { Form } from "react-router";
import { TextField } from "../../design/field.tsx";
import { formatDate, formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { sheetWords } from "../sheet-words.ts";
import type { Props } from "./one.tsx";

/** The half-days one signs for, on one’s own telephone, with the code shown in the room. */
export function OwnSheets({ found, answer }: Props) {
  const say = useSay();
  const language = useLanguage();
  const { sheets, now, formKey, own, event: e } = found;
  if (sheets.length === 0) return null;
  const soon = (at: Date) => at.getTime() - 900_000 <= now.getTime();
  const sealed = sheets.some((one) => one.sealed && one.signed);
  return (
    <section className="panel stack" aria-label={say(sheetWords.ownSheets)}>
      <h2>{say(sheetWords.ownSheets)}</h2>
      {sheets.map(({ id, day, half, startsAt, endsAt, registration, signed, sealed: closed }) => {
        const intent = `sign:${registration}+${id}`;
        const hours = { from: formatTime(startsAt, language), to: formatTime(endsAt, language) };
        const said = { day: formatDate(day, language), half: say(sheetWords[`half-${half}`]), ...hours };
        return (
          <div key={id} className="stack">
            <p>{say(sheetWords.when, said)}</p>
            {signed && <p>{say(sheetWords.ownSigned)}</p>}
            {!signed && !closed && soon(startsAt) && (
              <Form method="post" className="stack" noValidate>
                <input type="hidden" name="key" value={`${formKey}-${id}`} />
                <TextField
                  {...fieldIn(answer, intent)("code")}
                  label={say(sheetWords.ownCode)}
                  inputMode="numeric"
                  autoComplete="off"
                  maxLength={6}
                />
                <button type="submit" name="intent" value={intent} className="button button-main">
                  {say(sheetWords.ownSign)}
                </button>
              </Form>
            )}
          </div>
        );
      })}
      {sealed && own[0] && (
        <a className="button" href={`/evenements/${e.id}/attestations/${own[0].id}.pdf`}>
          {say(sheetWords.myCertificate)}
        </a>
      )}
    </section>
  );
}
