import { Link } from "react-router";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { Money } from "../../design/money.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { spanName } from "../period-name.ts";
import type { SetRow, SetSort } from "../set.sql.ts";
import { words } from "../words.ts";
import type { FoundSet } from "./of-set.tsx";

export const sortable: readonly SetSort[] = ["code", "name", "sales", "result", "earlier", "cash"];

/** The activities that make a statement, each with what counts of it; each opens its own. */
export function SetTable({ found, search }: { found: FoundSet; search: URLSearchParams }) {
  const say = useSay();
  const { rows, total, page, perPage, sort, set, period } = found;
  const columns = useColumns(found);
  const caption = say(words.setActivities);
  const asked: Record<string, string> = { of: set.of, period: period.key, sort: sort.key };
  if (set.of !== "house") asked.id = set.id;
  if (sort.direction === "desc") asked.down = "1";
  const file = (format: string) =>
    `/listes/statements/activities?${new URLSearchParams({ ...asked, format })}`;
  return (
    <section className="stack" aria-labelledby="activities">
      <h2 id="activities">{caption}</h2>
      {set.of === "group" && <p className="quiet">{say(words.groupOn)}</p>}
      <p className="exports">
        {["csv", "xlsx"].map((format) => (
          <a key={format} href={file(format)} download>
            {format.toUpperCase()}
          </a>
        ))}
      </p>
      <DataTable {...{ caption, columns, rows, search, sort }} rowKey={({ id }) => id} totalCount={total} />
      <Pagination {...{ caption, search, page, perPage, total }} />
    </section>
  );
}

function useColumns({ period, result, before, yearBefore, set }: FoundSet): Column<SetRow>[] {
  const say = useSay();
  const language = useLanguage();
  const beside = period.before ?? period.yearBefore;
  const earlier = before ?? yearBefore;
  const money = (
    key: SetSort,
    head: string,
    of: (row: SetRow) => bigint,
    totalCents?: bigint,
  ): Column<SetRow> => ({
    ...{ key, head, align: "right", sortable: true },
    ...(key === "result" || key === "cash" ? { phone: "fact" as const } : {}),
    cell: (row) => <Money cents={of(row)} zero="dash" to={`/activites/${row.id}?periode=${period.key}`} />,
    // The house has more than its activities: what they come to is not what it comes to.
    ...(totalCents !== undefined && set.of !== "house" && { total: <Money cents={totalCents} /> }),
  });
  return [
    {
      ...{ key: "code", head: say(words.code), sortable: true },
      cell: ({ code }) => <span className="figure">{code}</span>,
    },
    {
      ...{ key: "name", head: say(words.activityName), sortable: true, phone: "title" },
      cell: ({ id, name }) => <Link to={`/activites/${id}?periode=${period.key}`}>{name}</Link>,
    },
    money("sales", say(words.salesHead), (row) => row.salesCents, result.totals.salesCents),
    money("result", say(words.leftHead), (row) => row.resultCents, result.totals.resultCents),
    ...(beside
      ? [
          money(
            "earlier",
            `${say(words.leftHead)}, ${spanName(beside, language)}`,
            (row) => row.earlierCents,
            earlier?.resultCents,
          ),
        ]
      : []),
    money("cash", say(words["has-cash"]), (row) => row.cashCents),
  ];
}
