import { Link } from "react-router";
import { formatCents } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { Word } from "../../foundation/words.ts";
import { payslipWords } from "../payslip-words.ts";
import type { Found } from "./one.tsx";

interface Step {
  readonly word: Word;
  readonly why?: Word;
  readonly cents: bigint | null;
  /** What was planned; undefined where the way has no plan beside it. */
  readonly planned?: bigint | null;
  readonly sum?: true;
}

/** A way from one amount to another, line by line, as one sum; what was planned beside it. */
function Way({ title, steps, beside }: { title: string; steps: readonly Step[]; beside: boolean }) {
  const say = useSay();
  const orDash = (cents: bigint | null | undefined) => (cents == null ? "–" : <Money cents={cents} />);
  return (
    <table className="pay-way" aria-label={title}>
      {beside && (
        <thead>
          <tr>
            <th scope="col">{say(payslipWords.line)}</th>
            <th scope="col">{say(payslipWords.onPayslip)}</th>
            <th scope="col">{say(payslipWords.planned)}</th>
          </tr>
        </thead>
      )}
      <tbody>
        {steps.map(({ word, why, cents, planned, sum }) => (
          <tr key={word.id} className={sum && "pay-sum"}>
            <th scope="row">
              {say(word)}
              {why && <span>{say(why)}</span>}
            </th>
            <td>{orDash(cents)}</td>
            {beside && <td>{orDash(planned)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** From the gross to what was paid: contributions, then tax. */
export function WayToNet({ found: { payslip, charged } }: { found: Found }) {
  const say = useSay();
  const title = say(payslipWords.fromGross);
  const steps: Step[] = [
    { word: payslipWords.gross, cents: payslip.grossCents },
    ...(charged
      ? [{ word: payslipWords.employee, why: payslipWords.employeeWhy, cents: -charged.employeeCents }]
      : []),
    { word: payslipWords.beforeTax, cents: payslip.beforeTaxCents, sum: true as const },
    ...(charged && charged.taxCents > 0n
      ? [{ word: payslipWords.tax, why: payslipWords.taxWhy, cents: -charged.taxCents }]
      : []),
    { word: payslipWords.net, cents: payslip.netCents, sum: true as const },
  ];
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      {!charged && <p>{say(payslipWords.incomplete)}</p>}
      <Way title={title} steps={steps} beside={false} />
    </section>
  );
}

/** From the gross to what the activity spent, with what the validated pay counted on beside it. */
export function WayToCost({ found }: { found: Found }) {
  const say = useSay();
  const { payslip, charged, activity, own } = found;
  const title = say(payslipWords.toCost);
  const { plan, costCents } = payslip;
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      <Way title={title} steps={stepsOf(found)} beside={plan !== null} />
      <Explained found={found} />
      {payslip.entry && charged && costCents !== null && activity && (
        <p>
          <Took cost={costCents} activity={activity} />
        </p>
      )}
      {payslip.entry && (!own || found.may.keep || activity) && (
        <p>
          <Link to={`/comptabilite/ecritures/${payslip.entry}`}>{say(payslipWords.entry)}</Link>
        </p>
      )}
    </section>
  );
}

function Took({ cost, activity }: { cost: bigint; activity: NonNullable<Found["activity"]> }) {
  const say = useSay();
  const language = useLanguage();
  const told = { cost: formatCents(cost, language), activity: activity.name };
  return <Link to={`/activites/${activity.id}`}>{say(payslipWords.took, told)}</Link>;
}

function stepsOf({ payslip, charged, reductionPlannedCents }: Found): Step[] {
  const { plan, grossCents, reductionCents, costCents } = payslip;
  const cost = plan?.costCents ?? null;
  const planned = plan && cost !== null ? cost - plan.grossCents : null;
  const before = planned !== null && reductionPlannedCents !== null ? planned + reductionPlannedCents : null;
  const first: Step = { word: payslipWords.gross, cents: grossCents, planned: plan?.grossCents ?? null };
  const last: Step = {
    word: payslipWords.cost,
    why: payslipWords.costWhy,
    cents: costCents,
    planned: cost,
    sum: true,
  };
  if (!charged) return [first, last];
  const { employerCents } = charged;
  if (reductionCents === null)
    return [
      first,
      {
        ...{ word: payslipWords.employerNet, why: payslipWords.employerNetWhy },
        ...{ cents: employerCents, planned },
      },
      last,
    ];
  const { employer, employerWhy, reduction, reductionWhy } = payslipWords;
  const plannedReduction = reductionPlannedCents === null ? null : -reductionPlannedCents;
  return [
    first,
    { word: employer, why: employerWhy, cents: employerCents + reductionCents, planned: before },
    { word: reduction, why: reductionWhy, cents: -reductionCents, planned: plannedReduction },
    last,
  ];
}

/** Why the payslip and the plan are not the same, or that they are. */
function Explained({ found: { payslip } }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  const amount = (cents: bigint) => formatCents(cents, language);
  const { plan, grossCents, costCents } = payslip;
  if (!plan) return null;
  if (grossCents !== null && grossCents !== plan.grossCents)
    return (
      <p className="wrong">
        {say(payslipWords.grossDiffers, {
          ...{ read: amount(grossCents), planned: amount(plan.grossCents) },
          gap: amount(grossCents - plan.grossCents),
        })}
      </p>
    );
  if (plan.costCents === null || costCents === null) return null;
  const gap = costCents - plan.costCents;
  if (gap === 0n) return <p>{say(payslipWords.sameCost)}</p>;
  const word = gap > 0n ? payslipWords.moreCost : payslipWords.lessCost;
  return <p>{say(word, { gap: amount(gap > 0n ? gap : -gap) })}</p>;
}
