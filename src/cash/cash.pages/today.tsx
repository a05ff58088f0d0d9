import { Link, useSearchParams } from "react-router";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { formatCents, formatDate } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import type { Found } from "./one.tsx";
import { SumTable } from "./sum-table.tsx";

/** Why there is so much today: what there was, what moved it and why, each with its entries. */
export function TodayPanel({ found }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  const { now, since, from, family } = found;
  const title = say(words.whyToday, { amount: formatCents(now.cashCents, language) });
  const to = (more: Record<string, string>) => `?${new URLSearchParams({ since, ...more })}`;
  return (
    <section className="panel stack" aria-label={title} id="aujourdhui">
      <h2>{title}</h2>
      <div className="actions">
        {(["year", "month"] as const).map((each) => (
          <Link
            key={each}
            to={`?since=${each}#aujourdhui`}
            className="button"
            preventScrollReset
            aria-current={each === since ? "true" : undefined}
          >
            {say(each === "year" ? words.sinceYear : words.sinceMonth)}
          </Link>
        ))}
      </div>
      <SumTable
        caption={title}
        lines={[
          {
            key: "opening",
            label: say(words.opening, { date: formatDate(from, language, "short") }),
            cents: now.openingCents,
          },
          ...now.lines.map((line) => ({
            ...{ key: line.family, label: say(words[line.family]), cents: line.cents },
            ...{
              why: say(words.nEntries, { n: line.entries }),
              to: `${to({ family: line.family })}#ecritures`,
            },
          })),
          { key: "total", label: say(words.total), cents: now.cashCents, sum: true },
        ]}
      />
      {family && <Entries found={found} />}
    </section>
  );
}

function Entries({ found: { family, entries, page, perPage } }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  const [search] = useSearchParams();
  const caption = say(words.entriesOf, { family: say(words[family ?? "others"]) });
  type Row = Found["entries"]["rows"][number];
  const columns: Column<Row>[] = [
    { key: "date", head: say(words.date), cell: ({ date }) => formatDate(date, language, "short") },
    {
      ...{ key: "entry", head: say(words.entry), phone: "title" as const },
      cell: ({ entry, label }) => <Link to={`/comptabilite/ecritures/${entry}`}>{label}</Link>,
    },
    {
      ...{ key: "amount", head: say(words.amount), align: "right" as const, phone: "fact" as const },
      cell: ({ cents }) => <Money cents={cents} />,
    },
  ];
  return (
    <div id="ecritures" className="stack">
      <h3>{caption}</h3>
      <DataTable
        {...{ caption, columns, rows: entries.rows, search }}
        rowKey={({ entry }) => entry}
        sort={{ key: "", direction: "desc" }}
      />
      <Pagination {...{ caption, search, page, perPage, total: entries.total }} />
    </div>
  );
}
