import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { LeaveBalance as Balance } from "../leave.ts";
import { words } from "../words.ts";

/** What leave was earned, taken and is left, as on a payslip. */
export function LeaveBalance({ balance, title }: { balance: Balance; title: string }) {
  const say = useSay();
  const language = useLanguage();
  const { year, earned, taken, left, earning } = balance;
  const date = (day: string) => formatDate(day, language, "short");
  const rows = [
    [say(words.earned, { date: date(`${year.from.slice(0, 4)}-05-31`) }), earned],
    [say(words.taken), taken],
    [say(words.left, { date: date(year.to) }), left],
    [say(words.earning), earning],
  ] as const;
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      <dl className="facts">
        {rows.map(([label, days]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {say(words.nDays, { days: new Intl.NumberFormat(language).format(days), n: Math.abs(days) })}
            </dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{say(words.balanceWhy)}</p>
    </section>
  );
}
