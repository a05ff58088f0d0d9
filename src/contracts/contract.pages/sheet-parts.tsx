import type { ReactNode } from "react";
import { Link } from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { Money } from "../../design/money.tsx";
import { useSay } from "../../design/speak.ts";
import { associationWords } from "../association-words.ts";
import { clauseWords } from "../clause-words.ts";
import { words } from "../words.ts";
import type { Sheet } from "./one.tsx";

/** What the contract is: whose, for what, from when, and the fixed part as it stands today. */
export function Facts({ sheet }: { sheet: Sheet }) {
  const { contract, fixedGrossCents, associateSince, associationEnding, ending } = sheet;
  const say = useSay();
  const { kind, activity, activityName, job, qualification, startsOn, until, signedOn, person } = contract;
  const facts: (readonly [string, ReactNode] | null)[] = [
    [
      say(words.person),
      <Link key="p" to={`/personnes/${person}`}>
        {contract.personName}
      </Link>,
    ],
    activity
      ? [
          say(words.activity),
          <Link key="a" to={`/activites/${activity}/fiche`}>
            {activityName}
          </Link>,
        ]
      : null,
    job ? [say(words.job), job] : null,
    qualification ? [say(words.qualification), qualification] : null,
    [say(words.startsOn), <CivilDate key="s" date={startsOn} />],
    until ? [say(ending ? words.lastDay : words.endsOn), <CivilDate key="u" date={until} />] : null,
    fixedGrossCents !== null && kind !== "cape"
      ? [say(kind === "cesa" ? words.fixedNow : words.wageNow), <Money key="f" cents={fixedGrossCents} />]
      : null,
    associateSince ? [say(words.associateSince), <CivilDate key="i" date={associateSince} />] : null,
    associationEnding ? associationOver(associationEnding, say) : null,
    signedOn ? [say(words.signedOn), <CivilDate key="d" date={signedOn} />] : null,
    paperOf(sheet, say),
    evidenceOf(sheet, say),
  ];
  return (
    <dl className="sheet">
      {facts
        .filter((fact) => fact !== null)
        .map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
    </dl>
  );
}

type Say = ReturnType<typeof useSay>;

/** When a membership ended, why and by whom; and what is to be repaid of it. */
function associationOver({ until, motive, decidedBy }: NonNullable<Sheet["associationEnding"]>, say: Say) {
  const told = { motive: say(associationWords[motive]), by: say(associationWords[`by-${decidedBy}`]) };
  return [
    say(associationWords.associateNoMore),
    <span key="o">
      <CivilDate date={until} />
      <br />
      <span className="quiet">{say(associationWords.sharesToRepay, told)}</span>
    </span>,
  ] as const;
}

const paperOf = ({ contract: { id, paper } }: Sheet, say: Say) =>
  paper
    ? ([
        say(words.paper),
        <a key="paper" href={`/contrats/${id}/exemplaire`} target="_blank" rel="noreferrer">
          {say(words.seePaper)}
        </a>,
      ] as const)
    : null;

const evidenceOf = ({ request }: Sheet, say: Say) =>
  request?.complete
    ? ([
        say(words.evidence),
        <Link key="evidence" to={`/signatures/${request.id}/preuve`}>
          {say(words.verifyEvidence)}
        </Link>,
      ] as const)
    : null;

/** The clauses as they read today, amendments included. */
export function Clauses({ sheet: { clauses, contract } }: { sheet: Sheet }) {
  const say = useSay();
  if (clauses.length === 0) return null;
  if (contract.signedOn && clauses.every(({ text }) => text === ""))
    return <p className="quiet">{say(words.clausesOnPaper)}</p>;
  return (
    <section className="stack">
      <h2>{say(words.clauses)}</h2>
      <dl className="clauses">
        {clauses.map(({ name, article, text }) => (
          <div key={name}>
            <dt>
              {say(clauseWords[name])} <span className="quiet">{article}</span>
            </dt>
            <dd>{text || <span className="quiet">{say(words.toWrite)}</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
