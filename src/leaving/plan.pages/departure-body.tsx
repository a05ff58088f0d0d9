import { ErrorSummary } from "../../design/error-summary.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { planWords } from "../plan-words.ts";
import { words } from "../words.ts";
import { DocumentsPanel } from "./documents-panel.tsx";
import { ExportsPanel } from "./exports-panel.tsx";
import type { Props } from "./load-departure.ts";
import { NextPanel } from "./next-panel.tsx";
import { PlanActs } from "./plan-acts.tsx";
import { StepLine } from "./step-line.tsx";
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
        <ol className="departure-steps">
          {steps.map((step) => (
            <StepLine key={`${step.name} ${step.activity}`} step={step} {...shared} />
          ))}
        </ol>
      </section>
      <UnpaidPanel {...shared} />
      {!loaded.own && <DocumentsPanel {...shared} />}
      <ExportsPanel exports={departure.exports} />
      <PlanActs {...shared} />
    </>
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
