import { useSay } from "../../design/speak.ts";
import { planWords } from "../plan-words.ts";
import { lengthOf } from "../rule.ts";

type Balance = { id: string; planName: string; activityName: string; leftMinutes: number };

/** What is left of one’s plans this month, before anything is confirmed. */
export function Balances({ rows }: { rows: readonly Balance[] }) {
  const say = useSay();
  return rows.map(({ id, planName, activityName, leftMinutes }) => (
    <p key={id}>
      {say(planWords.left, { plan: planName, activity: activityName, left: lengthOf(leftMinutes) })}
    </p>
  ));
}
