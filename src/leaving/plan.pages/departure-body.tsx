import { ErrorSummary } from "../../design/error-summary.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { daysBetween } from "../../foundation/calendar.ts";
import { planWords } from "../plan-words.ts";
import { words } from "../words.ts";
import { DocumentsPanel } from "./documents-panel.tsx";
import { ExportsPanel } from "./exports-panel.tsx";
import type { Props, SeenStep } from "./load-departure.ts";
import { NextPanel } from "./next-panel.tsx";
import { PlanActs } from "./plan-acts.tsx";
import { anchorOf, StepLine } from "./step-line.tsx";
import { UnpaidPanel } from "./unpaid-panel.tsx";

/** A departure: what is next, each step by its day, the papers, what customers owe, how it ends. */
export function DepartureBody({ loaded, departure, answer }: Props) {
  const say = useSay();
  const language = useLanguage();
  const { plan, steps } = departure;
  const shared = { loaded, departure, answer };
  const day = (date: string) => formatDate(date, language);
  return (
    <>
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {loaded.own && (
        <p>
          {say(planWords.mineIntro)} {say(planWords.access, { date: day(plan.accessUntil) })}
        </p>
      )}
      {plan.closedAt ? <Closed {...shared} /> : <NextPanel {...shared} />}
      {loaded.own && <DocumentsPanel {...shared} />}
      <section className="stack" aria-label={say(planWords.steps)}>
        <h2>{say(planWords.steps)}</h2>
        {[...new Set(steps.map(({ by }) => by))].map((day) => (
          <StepsOfDay key={day} day={day} steps={steps.filter(({ by }) => by === day)} {...shared} />
        ))}
      </section>
      <UnpaidPanel {...shared} />
      {!loaded.own && <DocumentsPanel {...shared} />}
      <ExportsPanel exports={departure.exports} />
      <PlanActs {...shared} />
    </>
  );
}

/** Steps that are due by one day, and how far that day is. */
function StepsOfDay({ day, steps, ...shared }: Props & { day: string; steps: readonly SeenStep[] }) {
  const say = useSay();
  const language = useLanguage();
  const days = daysBetween(shared.loaded.today, day);
  const far = days < 0 ? say(planWords.daysAgo, { n: -days }) : say(planWords.inDays, { n: days });
  return (
    <section className="departure-day">
      <h3>
        <time dateTime={day}>{formatDate(day, language)}</time> <span className="quiet">{far}</span>
      </h3>
      <ol className="departure-steps">
        {steps.map((step) => (
          <StepLine key={anchorOf(step)} step={step} {...shared} />
        ))}
      </ol>
    </section>
  );
}

/** A departure that is over: since when, by whom, and what became of the person. */
function Closed({ departure: { plan } }: Props) {
  const say = useSay();
  const language = useLanguage();
  const { closedAt, closedBy, outcome, outcomeNote } = plan;
  if (!closedAt) return null;
  const date = formatDate(closedAt.toISOString().slice(0, 10), language);
  return (
    <section className="panel" aria-label={say(words.outcome)}>
      <h2>{say(planWords.closedOn, { date, name: closedBy ?? "–" })}</h2>
      {outcome && outcome !== "stays" && (
        <p>
          {say(words.outcome)} : <strong>{say(words[outcome])}</strong>
          {outcomeNote && ` · ${outcomeNote}`}
        </p>
      )}
    </section>
  );
}
