import type { ReactNode } from "react";
import { Link } from "react-router";
import { CivilDate, Moment } from "../../design/civil-date.tsx";
import { Money } from "../../design/money.tsx";
import { useSay } from "../../design/speak.ts";
import { duration } from "../hours.ts";
import { hoursWords } from "../hours-words.ts";
import { words } from "../words.ts";
import { useCounted } from "./gauge.tsx";
import type { Sheet } from "./one.tsx";
import { usePublic } from "./public-told.tsx";

type Facts = readonly (readonly [string, ReactNode] | null)[];

/** What the convention says today, term by term, and what it has earned. */
export function ConventionFacts({ sheet }: { sheet: Sheet }) {
  const { convention, progress, done, stages } = sheet;
  const say = useSay();
  const count = useCounted();
  const told = usePublic(stages);
  const { startsOn, endsOn, unit, target, budgetCents, unitPriceCents, evidence } = convention;
  const facts: Facts = [
    [
      say(words.period),
      <>
        <CivilDate date={startsOn} form="short" /> – <CivilDate date={endsOn} form="short" />
      </>,
    ],
    [say(words.target), count(unit, target)],
    [say(words.budget), <Money key="b" cents={budgetCents} />],
    unitPriceCents === null ? null : [say(words.unitPrice), <Money key="u" cents={unitPriceCents} />],
    progress.earnedCents === null
      ? null
      : [
          say(words.earned),
          <Money key="e" cents={progress.earnedCents} explanation={say(words.earnedWhy)} />,
        ],
    [
      say(words.expectedBudget),
      <Money key="x" cents={progress.expectedCents} explanation={say(words.expectedBudgetWhy)} />,
    ],
    [say(hoursWords.hours), duration(done.minutes)],
    [say(words.forWhom), told(convention.public)],
    convention.european ? [say(words.european), say(words.europeanHelp)] : null,
    [say(words.evidence), evidence.length > 0 ? evidence.join(" · ") : say(words.noEvidence)],
  ];
  return (
    <section className="stack" aria-label={say(words.terms)}>
      <h2>{say(words.terms)}</h2>
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
    </section>
  );
}

/** What the convention said from each day on, the latest first, and who wrote it. */
export function History({ sheet: { convention, terms, mayKeep } }: { sheet: Sheet }) {
  const say = useSay();
  const count = useCounted();
  return (
    <section className="panel" aria-label={say(words.history)}>
      <h2>{say(words.history)}</h2>
      <ul className="todo">
        {terms.map((one) => (
          <li key={one.number}>
            <strong>
              <CivilDate date={one.effectiveOn} />
            </strong>
            <span className="todo-detail">
              {one.why || say(words.firstTerms)} · {count(convention.unit, one.target)} ·{" "}
              {one.setBy && `${say(words.setBy, { name: one.setBy })}, `}
              <Moment at={one.setAt} />
            </span>
            <span className="todo-end">
              <Money cents={one.budgetCents} />
            </span>
          </li>
        ))}
      </ul>
      {mayKeep && (
        <p>
          <Link to={`/financements/${convention.id}/avenant`}>{say(words.amendConvention)}</Link>
        </p>
      )}
    </section>
  );
}
