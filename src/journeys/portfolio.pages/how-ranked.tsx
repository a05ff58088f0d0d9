import { formatCents } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type SignalKind, type Thresholds, weights } from "../signals.ts";
import { words } from "../words.ts";

const rules = {
  cash: words.cashRule,
  contract: words.contractRule,
  silence: words.silenceRule,
  meeting: words.meetingRule,
  turnover: words.turnoverRule,
  unpaid: words.unpaidRule,
  interviews: words.interviewsRule,
  actions: words.actionsRule,
} as const;

/** What each signal weighs and from when on it is raised: nobody is ranked by a rule they cannot read. */
export function HowRanked({ thresholds: set }: { thresholds: Thresholds }) {
  const say = useSay();
  const language = useLanguage();
  const n: Partial<Record<SignalKind, number>> = {
    contract: set.contractEndDays,
    silence: set.weeksOfSilence,
    meeting: set.weeksWithoutMeeting,
    turnover: set.turnoverFallPercent,
    interviews: set.interviewsAYear,
  };
  const amount = formatCents(BigInt(set.monthOfPayCents), language);
  return (
    <details className="fold">
      <summary>{say(words.howRanked)}</summary>
      <div className="stack">
        <p>{say(words.rankedBy)}</p>
        <table className="bands">
          <thead>
            <tr>
              <th scope="col">{say(words.signal)}</th>
              <th scope="col" className="right">
                {say(words.weight)}
              </th>
            </tr>
          </thead>
          <tbody>
            {(Object.keys(weights) as SignalKind[]).map((kind) => (
              <tr key={kind}>
                <th scope="row">{say(rules[kind], { n: n[kind] ?? 0, amount })}</th>
                <td className="right">{weights[kind]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
