import { formatDate, formatTime } from "../../design/format.ts";
import { Icon } from "../../design/icon.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type Mark, StateMark } from "../../design/state-mark.tsx";
import { civilDateOf } from "../../foundation/calendar.ts";
import { words } from "../words.ts";
import { LiveForm } from "./live-form.tsx";
import type { Found } from "./page-of.ts";
import { QuestionActs } from "./question-acts.tsx";

type Question = Found["questions"][number];
export type ItemProps = { question: Question; found: Found };

const marks: Readonly<Record<"current" | "answered" | "aside", Mark>> = {
  current: { icon: "microphone", tone: "action" },
  answered: { icon: "check", tone: "good" },
  aside: { icon: "ban", tone: "calm" },
};

/** A question: its votes, what it says, by whom, where it stands; what its host may do. */
export function QuestionItem({ question: q, found }: ItemProps) {
  const say = useSay();
  const language = useLanguage();
  const state = q.state;
  const day = civilDateOf(q.askedAt);
  const time = formatTime(q.askedAt, language);
  const when =
    day === civilDateOf(found.event.startsAt) ? time : `${formatDate(day, language, "short")} ${time}`;
  const who = q.own ? say(words.yours) : (q.asker ?? say(words.somebody));
  return (
    <li className={state === "current" ? "live-question live-current" : "live-question"}>
      <Vote question={q} found={found} />
      <div className="live-told">
        {state !== "open" && state !== "withdrawn" && (
          <p>
            <StateMark {...marks[state]} label={say(words[`state-${state}`])} />
          </p>
        )}
        <p className="live-text">{q.text}</p>
        <p className="quiet">{found.place === "house" ? null : `${who} · ${when}`}</p>
        {q.said && (
          <p className="live-said">{state === "aside" ? say(words.asideWhy, { why: q.said }) : q.said}</p>
        )}
        {q.own && state === "open" && <Withdraw question={q} />}
        {found.may.mark && <QuestionActs question={q} found={found} />}
      </div>
    </li>
  );
}

/** One vote each: pressed again it is taken back. */
function Vote({ question: { id, text, votes, voted, state }, found }: ItemProps) {
  const say = useSay();
  const waits = state === "open" || state === "current";
  if (!waits || !found.may.vote) return <p className="live-votes figure">{say(words.votes, { n: votes })}</p>;
  return (
    <LiveForm intent={`${voted ? "unvote" : "vote"}:${id}`} className="live-votes">
      {() => (
        <button
          type="submit"
          className="button live-vote"
          aria-pressed={voted}
          aria-label={say(words.voteFor, { text, n: votes })}
        >
          <Icon name="arrow-up" size="small" />
          <span className="figure">{say(words.votes, { n: votes })}</span>
        </button>
      )}
    </LiveForm>
  );
}

function Withdraw({ question: { id } }: { question: Question }) {
  const say = useSay();
  return (
    <LiveForm intent={`withdraw:${id}`}>
      {() => (
        <button type="submit" className="button live-small">
          {say(words.withdraw)}
        </button>
      )}
    </LiveForm>
  );
}
