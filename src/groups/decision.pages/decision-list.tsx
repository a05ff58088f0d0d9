import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import type { Decision } from "../decision.sql.ts";
import { numberOf } from "../decision.ts";
import { decisionWords } from "../decision-words.ts";

type Row = Decision & { said: string; carried: boolean };

/** Decisions as a register holds them: what, when, how, with whom, and what took their place. */
export function DecisionList({ rows }: { rows: readonly Row[] }) {
  return (
    <ol className="decisions">
      {rows.map((row) => (
        <DecisionLine key={row.id} row={row} />
      ))}
    </ol>
  );
}

function DecisionLine({ row }: { row: Row }) {
  const say = useSay();
  const language = useLanguage();
  const { id, title, text, decidedOn, meetingTitle, manner, present, replaces, replacedBy } = row;
  const how =
    manner === "consent"
      ? say(decisionWords.byConsent)
      : say(decisionWords.byVote, {
          ...{ for: row.votesFor ?? 0, against: row.votesAgainst ?? 0 },
          abstentions: row.abstentions ?? 0,
        });
  const facts = [
    formatDate(decidedOn, language),
    meetingTitle && say(decisionWords.inMeeting, { title: meetingTitle }),
    how,
  ];
  return (
    <li id={`decision-${id}`}>
      <p className="decision-head">
        <strong>{say(decisionWords.number, { number: row.said })}</strong>
        <DecisionMark row={row} />
      </p>
      <p className="decision-title">{title}</p>
      {text && <p className="written">{text}</p>}
      <p className="quiet">{facts.filter(Boolean).join(" · ")}</p>
      <p className="quiet">{say(decisionWords.presentSaid, { names: present })}</p>
      {replaces && (
        <p>
          <a href={`#decision-${replaces.id}`}>
            {say(decisionWords.replacesSaid, { number: numberOf(replaces) })}
          </a>
        </p>
      )}
      {replacedBy && (
        <p>
          <a href={`#decision-${replacedBy.id}`}>
            {say(decisionWords.replacedSaid, { number: numberOf(replacedBy) })}
          </a>
        </p>
      )}
    </li>
  );
}

function DecisionMark({ row: { replacedBy, carried } }: { row: Row }) {
  const say = useSay();
  if (replacedBy) return <StateMark icon="arrow-back-up" tone="calm" label={say(decisionWords.replaced)} />;
  return carried ? (
    <StateMark icon="check" tone="good" label={say(decisionWords.carried)} />
  ) : (
    <StateMark icon="x" tone="wrong" label={say(decisionWords.rejected)} />
  );
}
