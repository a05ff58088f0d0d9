import { Link } from "react-router";
import { Icon } from "../../design/icon.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { Period, PeriodKind } from "../period.ts";
import { periodName } from "../period-name.ts";
import { words } from "../words.ts";

export type Choices = {
  period: Period;
  kinds: readonly { kind: PeriodKind; key: string }[];
  earlier: string | null;
  later: string | null;
};

/** The period, chosen by links that stay in the address: which kind of it, and the one before or after. */
export function PeriodNav({ period, kinds, earlier, later }: Choices) {
  const say = useSay();
  const language = useLanguage();
  const name = periodName(period.key, period.from, language);
  const step = (key: string, label: typeof words.earlier, icon: "chevron-left" | "chevron-right") => {
    const title = say(label, { period: periodName(key, period.from, language) });
    return (
      <Link className="button" to={`?periode=${key}`} aria-label={title} title={title} preventScrollReset>
        <Icon name={icon} size="small" />
      </Link>
    );
  };
  return (
    <nav className="period-nav" aria-label={say(words.period)}>
      <ul className="period-kinds">
        {kinds.map(({ kind, key }) => (
          <li key={kind}>
            <Link
              to={`?periode=${key}`}
              aria-current={kind === period.kind ? "true" : undefined}
              preventScrollReset
            >
              {say(words[`kind-${kind}`])}
            </Link>
          </li>
        ))}
      </ul>
      <p className="period-step">
        {earlier && step(earlier, words.earlier, "chevron-left")}
        <strong>{name}</strong>
        {later && step(later, words.later, "chevron-right")}
      </p>
    </nav>
  );
}
