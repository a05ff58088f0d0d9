import { formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { dayName } from "../../design/when.tsx";
import { civilDateOf } from "../../foundation/calendar.ts";
import { meetingWords } from "../meeting-words.ts";
import type { Found } from "./poll.tsx";

/** Who answered what: members under each other, dates beside each other. */
export function PollTable({ found: { dates, members } }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  const title = say(meetingWords.everyonesAnswers);
  return (
    <div className="panel">
      <h2>{title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
      <section className="poll-table" tabIndex={0} aria-label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(meetingWords.member)}</th>
              {dates.map(({ id, startsAt }) => (
                <th key={id} scope="col">
                  {dayName(civilDateOf(startsAt), language, "short")}, {formatTime(startsAt, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {members.map(({ person, name, answers }) => (
              <tr key={person}>
                <th scope="row">{name}</th>
                {answers.map((answer, n) => (
                  <td key={dates[n]?.id} className={`answer-${answer ?? "silent"}`}>
                    {answer ? say(meetingWords[answer]) : "–"}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
