import { formatCents } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import type { Found } from "./one.tsx";
import { SumTable } from "./sum-table.tsx";

const labels = {
  cash: words.cashNow,
  taxes: words.dueTaxes,
  social: words.dueSocial,
  suppliers: words.dueSuppliers,
  expenses: words.dueExpenses,
  owed: words.owed,
  "vat-to-come": words["vat-to-come"],
  contribution: words.owedContribution,
} as const;

const accounts = { taxes: "44", social: "42", suppliers: "40", expenses: "425", owed: "41" } as const;

/** What there would be once customers have paid, and all that is owed was paid. */
export function SettledPanel({ found: { activity, settled, today } }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  const title = say(words.whySettled, { amount: formatCents(settled.totalCents, language) });
  const linesOf = (account: string) =>
    `/comptabilite/grand-livre?${new URLSearchParams({ year: today.slice(0, 4), account, activity: activity.id })}`;
  const shown = settled.lines.filter(({ name, cents }) => name === "cash" || cents !== 0n);
  return (
    <section className="panel stack" aria-label={title} id="regle">
      <h2>{title}</h2>
      <SumTable
        caption={title}
        lines={[
          ...shown.map(({ name, cents }) => ({
            ...{ key: name, label: say(labels[name]), cents },
            ...(name in accounts && { to: linesOf(accounts[name as keyof typeof accounts]) }),
          })),
          ...(settled.promisedCents === 0n
            ? []
            : [{ key: "promised", label: say(words.promised), cents: -settled.promisedCents }]),
          { key: "total", label: say(words.settledTotal), cents: settled.totalCents, sum: true as const },
        ]}
      />
    </section>
  );
}
