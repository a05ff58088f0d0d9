import { Link } from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { formatDate, formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { availabilityWords, heardWords, outcomeWords, sectorWords, situationWords } from "../choice-words.ts";
import { deskWords } from "../desk-words.ts";
import { MeetingSaid } from "../entrance.pages/meeting-said.tsx";
import { Findings } from "../entrance.pages/own-answer.tsx";
import { publicWords } from "../public-words.ts";
import { words } from "../words.ts";
import type { Found } from "./one.tsx";
import { CandidateMark } from "./state.tsx";

type Part = { found: Found };

/** What an application says, term by term. */
function useFacts({ candidate: c }: Found): readonly [string, React.ReactNode][] {
  const say = useSay();
  const origin = c.prescriberName ?? say(heardWords[c.heard]);
  const consents = [
    say(c.keeps ? deskWords.keepsYes : deskWords.keepsNo),
    say(c.recognises ? deskWords.formerYes : deskWords.formerNo),
  ];
  const mail = (
    <a key="email" href={`mailto:${c.email}`}>
      {c.email}
    </a>
  );
  return [
    [say(words.sector), c.sector && say(sectorWords[c.sector])],
    [say(deskWords.situation), c.situation && say(situationWords[c.situation])],
    [say(deskWords.availability), c.availability && say(availabilityWords[c.availability])],
    [say(deskWords.from), [origin, c.referrer].filter(Boolean).join(", ")],
    [say(publicWords.email), mail],
    [say(publicWords.phone), c.phone],
    [say(deskWords.bornOn), c.birthDate && <CivilDate key="born" date={c.birthDate} />],
    [say(words.town), [c.street, c.postcode, c.town].filter(Boolean).join(" ")],
    [say(deskWords.consents), consents.join(", ")],
  ];
}

/** The answers with their motives, the last first. */
export function DecisionPanels({ found: { decisions } }: Part) {
  const say = useSay();
  return decisions.map(({ id, outcome, motive, orientedTo, againOn }) => (
    <section key={id} className="panel" aria-labelledby={`decision-${id}`}>
      <h2 id={`decision-${id}`}>{say(deskWords.decided, { of: say(outcomeWords[outcome]) })}</h2>
      <div className="told">{motive}</div>
      {orientedTo && (
        <p>
          {say(deskWords.toWhom)} : {orientedTo}
        </p>
      )}
      {againOn && (
        <p>
          {say(deskWords.lookAgain)} <CivilDate date={againOn} />
        </p>
      )}
    </section>
  ));
}

/** The project in the candidate's words, then the facts. */
export function SaidPanel({ found }: Part) {
  const say = useSay();
  const facts = useFacts(found);
  return (
    <section className="panel stack" aria-labelledby="said">
      <h2 id="said">{say(deskWords.said)}</h2>
      <div className="told">{found.candidate.told ?? say(deskWords.onlyMeeting)}</div>
      <dl className="sheet">
        {facts.map(([term, told]) =>
          told ? (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{told}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </section>
  );
}

/** Who they were here before, where they consent to it. */
export function FormerPanel({ found: { former } }: Part) {
  const say = useSay();
  if (former.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="former">
      <h2 id="former">{say(deskWords.former)}</h2>
      <p>{say(deskWords.formerWhy)}</p>
      <ul className="todo">
        {former.map(({ id, cameAt, knownBy, state, motive, mayOpen }) => (
          <li key={id}>
            {mayOpen ? (
              <Link to={`/candidatures/${id}`} className="todo-name">
                <CivilDate date={civilDateOf(cameAt)} />
              </Link>
            ) : (
              <CivilDate date={civilDateOf(cameAt)} />
            )}
            <span className="todo-detail">
              {say(knownBy === "email" ? deskWords.byEmail : deskWords.byName)}
              {motive && ` · ${motive}`}
            </span>
            <span className="todo-end">
              <CandidateMark state={state} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the interview found, or when it is to be. */
export function InterviewPanel({ found: { interview, finding } }: Part) {
  const say = useSay();
  const language = useLanguage();
  if (!interview && !finding) return null;
  return (
    <section className="panel stack" aria-labelledby="interview">
      <h2 id="interview">{say(deskWords.interview)}</h2>
      {finding ? (
        <>
          <p>
            {say(deskWords.heldWith, {
              date: formatDate(finding.heldOn, language),
              name: finding.interviewerName,
            })}
            {" · "}
            {say(finding.shared ? deskWords.sharedYes : deskWords.sharedNo)}
          </p>
          <Findings finding={finding} />
        </>
      ) : (
        interview && (
          <p>
            {say(deskWords.planned, {
              date: formatDate(civilDateOf(interview.startsAt), language),
              time: formatTime(interview.startsAt, language),
              name: interview.interviewerName,
            })}
            {" · "}
            {[say(words[`by-${interview.mode}`]), interview.place].filter(Boolean).join(", ")}
          </p>
        )
      )}
    </section>
  );
}

export function MeetingPanel({ found: { meeting, over } }: Part) {
  const say = useSay();
  if (over) return null;
  return (
    <section className="panel" aria-labelledby="meeting">
      <h2 id="meeting">{say(deskWords.meeting)}</h2>
      {meeting ? (
        <>
          <MeetingSaid {...meeting} />
          {!meeting.seated && <p>{say(deskWords.waits)}</p>}
        </>
      ) : (
        <p>{say(deskWords.noMeeting)}</p>
      )}
    </section>
  );
}
