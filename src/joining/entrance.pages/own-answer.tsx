import { CivilDate, Moment } from "../../design/civil-date.tsx";
import { useSay } from "../../design/speak.ts";
import { headingWords, outcomeWords } from "../choice-words.ts";
import { ownWords as words } from "../own-words.ts";
import { words as joining } from "../words.ts";
import type { Own } from "./own.tsx";

type Part = { own: Own };

/** Where one stands, in a sentence that says what comes next. */
export function StandPart({ own }: Part) {
  const say = useSay();
  return (
    <section className="panel" aria-labelledby="stands">
      <h2 id="stands">{say(words.stands)}</h2>
      <p>{say(words[own.candidate.state])}</p>
    </section>
  );
}

/** The answers, the last first, each with its motive. */
export function AnswerPart({ own: { decisions } }: Part) {
  const say = useSay();
  return decisions.map(({ id, outcome, motive, orientedTo, againOn, decidedAt }) => (
    <section className="panel" key={id} aria-labelledby={`answer-${id}`}>
      <h2 id={`answer-${id}`}>
        {say(words.answer)} : {say(outcomeWords[outcome])}
      </h2>
      <p className="quiet">
        <Moment at={decidedAt} />
      </p>
      <h3>{say(words.motive)}</h3>
      <div className="told">{motive}</div>
      {orientedTo && (
        <p>
          {say(words.orientedTo)} : {orientedTo}
        </p>
      )}
      {againOn && (
        <p>
          {say(words.againOn)} <CivilDate date={againOn} />
        </p>
      )}
    </section>
  ));
}

/** The interview to come; then what was kept of it, where it is shared. */
export function InterviewPart({ own: { interview, finding, over } }: Part) {
  const say = useSay();
  return (
    <>
      {interview && !over && (
        <section className="panel" aria-labelledby="interview">
          <h2 id="interview">{say(words.myInterview)}</h2>
          <dl className="sheet">
            <div>
              <dt>{say(words.when)}</dt>
              <dd>
                <Moment at={interview.startsAt} />
              </dd>
            </div>
            <div>
              <dt>{say(words.with)}</dt>
              <dd>{interview.interviewerName}</dd>
            </div>
            <div>
              <dt>{say(words.how)}</dt>
              <dd>{[say(joining[`by-${interview.mode}`]), interview.place].filter(Boolean).join(", ")}</dd>
            </div>
          </dl>
        </section>
      )}
      {finding && (
        <details className="fold">
          <summary>{say(words.found)}</summary>
          <Findings finding={finding} />
        </details>
      )}
    </>
  );
}

type Told = { [Heading in keyof typeof headingWords]: string };

/** What an interview found, under its headings; those that say nothing are left out. */
export function Findings({ finding }: { finding: Told }) {
  const say = useSay();
  return (
    <dl className="stack">
      {(Object.keys(headingWords) as (keyof Told)[])
        .filter((heading) => finding[heading])
        .map((heading) => (
          <div key={heading}>
            <dt>
              <strong>{say(headingWords[heading])}</strong>
            </dt>
            <dd className="told">{finding[heading]}</dd>
          </div>
        ))}
    </dl>
  );
}
