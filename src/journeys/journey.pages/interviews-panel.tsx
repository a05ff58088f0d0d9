import { Link } from "react-router";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { words } from "../words.ts";
import type { Journey } from "./load-journey.ts";

/** The interviews that were shared, one's own drafts, and how many the year has of those it must (R1.03). */
export function InterviewsPanel({ journey }: { journey: Journey }) {
  const say = useSay();
  const language = useLanguage();
  const { interviews, interviewYear, interviewsAsked } = journey;
  const { held, from, to } = interviewYear;
  const asked = interviewsAsked.value;
  return (
    <section className="panel" aria-label={say(words.interviews)}>
      <h2>{say(words.interviews)}</h2>
      <p className={held < asked ? "" : "good"}>
        {say(words.interviewsOf, {
          ...{ held, asked, from, to },
          source: interviewsAsked.source.split(" :")[0] ?? "",
        })}
      </p>
      {interviews.length === 0 && <p>{say(words.noInterview)}</p>}
      <ul className="todo">
        {interviews.map(({ id, subject, heldOn, kind, minutes, adviserName, version }) => (
          <li key={id}>
            <Link to={`/entretiens/${id}`} className="todo-name">
              {subject}
            </Link>
            <span className="todo-detail">
              {[
                formatDate(heldOn, language),
                say(words[kind]),
                say(words.minutesShort, { n: minutes }),
                adviserName,
              ].join(" · ")}
            </span>
            {version === 0 && (
              <span className="todo-end">
                <StateMark icon="pencil" tone="wait" label={say(words.draft)} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
