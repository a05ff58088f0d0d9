import { Form, Link } from "react-router";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { civilDateOf } from "../../foundation/calendar.ts";
import { duration } from "../hours.ts";
import { hoursWords } from "../hours-words.ts";
import type { Props } from "./mine.tsx";

/** The sheet of the month: how to put it to signature, or where it stands. */
export function SheetPanel({ month }: Props) {
  const say = useSay();
  const { hours, own, over, responsible, sheet } = month;
  const minutes = hours.reduce((sum, one) => sum + (one.withdrawnFor === null ? one.minutes : 0), 0);
  return (
    <section className="panel" aria-label={say(hoursWords.sheet)}>
      <h2>{say(hoursWords.sheet)}</h2>
      {sheet ? (
        <Standing month={month} />
      ) : (
        <>
          <p>{say(hoursWords.sheetWhy, { name: responsible ?? "…" })}</p>
          {!over && (
            <p>
              <StateMark icon="clock" label={say(hoursWords.sheetOpen)} />
            </p>
          )}
          {over && own && minutes > 0 && <Ask month={month} minutes={minutes} />}
        </>
      )}
    </section>
  );
}

function Standing({ month: { sheet, request } }: Pick<Props, "month">) {
  const say = useSay();
  const language = useLanguage();
  if (!sheet) return null;
  const next = request?.signers.find(({ signedAt }) => !signedAt);
  const closed = sheet.closedAt && formatDate(civilDateOf(sheet.closedAt), language);
  return (
    <>
      <p>
        {closed ? (
          <StateMark icon="lock" label={say(hoursWords.sheetClosed, { date: closed })} tone="good" />
        ) : (
          <StateMark icon="send" label={say(hoursWords.sheetOut)} tone="wait" />
        )}{" "}
        {next && say(hoursWords.waitsFor, { name: next.name })}
      </p>
      <p>
        <Link className="button" to={`/heures/feuilles/${sheet.id}`}>
          {say(hoursWords.sheet)}
        </Link>
      </p>
    </>
  );
}

function Ask({ month, minutes }: Pick<Props, "month"> & { minutes: number }) {
  const say = useSay();
  const told = { duration: duration(minutes), name: month.responsible ?? "…" };
  return (
    <Form method="post" className="stack">
      <input type="hidden" name="key" value={`${month.formKey}-ask`} />
      <input type="hidden" name="month" value={month.month} />
      <p>{say(hoursWords.askEffect, told)}</p>
      <div className="actions">
        <button type="submit" name="intent" value="ask" className="button button-main">
          {say(hoursWords.askSheetSignatures)}
        </button>
      </div>
    </Form>
  );
}
