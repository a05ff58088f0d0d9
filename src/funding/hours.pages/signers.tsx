import { Link } from "react-router";
import { Moment } from "../../design/civil-date.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { civilDateOf } from "../../foundation/calendar.ts";
import { hoursWords } from "../hours-words.ts";
import { words } from "../words.ts";
import type { Loaded } from "./sheet.tsx";

/** Who signed the sheet and when, whoever is awaited, and the paper with its evidence. */
export function Signers({ sheet, request, mine }: Loaded) {
  const say = useSay();
  const language = useLanguage();
  const closed = sheet.closedAt && formatDate(civilDateOf(sheet.closedAt), language);
  return (
    <section className="panel stack" aria-label={say(words.state)}>
      <h2>{say(words.state)}</h2>
      {sheet.withdrawnFor !== null && <p>{say(words.withdrawn, { reason: sheet.withdrawnFor })}</p>}
      {closed && (
        <p>
          <StateMark icon="lock" label={say(hoursWords.sheetClosed, { date: closed })} tone="good" />
        </p>
      )}
      <ul className="plain-list wide-list">
        {request.signers.map(({ person, name, capacity, signedAt }) => (
          <li key={person}>
            <span>{`${name}, ${capacity}`}</span>
            {signedAt ? (
              <span>
                <StateMark icon="circle-check" label={say(hoursWords.signed)} tone="good" />{" "}
                <Moment at={signedAt} />
              </span>
            ) : (
              <StateMark icon="clock" label={say(hoursWords.awaited)} tone="wait" />
            )}
          </li>
        ))}
      </ul>
      {(!mine || request.evidence) && (
        <div className="actions">
          {!mine && (
            <a
              className="button"
              href={`/signatures/${request.id}/document`}
              target="_blank"
              rel="noreferrer"
            >
              {say(hoursWords.openSheet)}
            </a>
          )}
          {request.evidence && (
            <Link className="button" to={`/signatures/${request.id}/preuve`}>
              {say(hoursWords.evidence)}
            </Link>
          )}
        </div>
      )}
    </section>
  );
}
