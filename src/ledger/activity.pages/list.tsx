import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { Empty } from "../../design/empty.tsx";
import { TextField } from "../../design/field.tsx";
import { Money } from "../../design/money.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { filesOf, type Sort, sortOf } from "../../design/table-address.ts";
import { TableTools } from "../../design/table-tools.tsx";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { activitiesAtAGlance } from "../activities-at-a-glance.ts";
import { words } from "../words.ts";

/** The roles that read any activities together. */
const team: ReadonlySet<string> = new Set(["accountant", "hr", "community", "director", "coordinator"]);
/** The roles that open an activity. */
const opening: ReadonlySet<string> = new Set(["director", "accountant", "hr"]);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const search = new URL(request.url).searchParams.get("search") ?? undefined;
  const input = search ? { search } : {};
  const found = resultOf(await web.readView(activitiesAtAGlance, input), request, web.language);
  return {
    ...found,
    mayOpen: web.hats.some(({ role }) => opening.has(role)),
    mayRead: web.hats.some(({ role }) => team.has(role)),
  };
}

type Row = Awaited<ReturnType<typeof loader>>["rows"][number];
const figures = { cash: "cashCents", owed: "owedCents", result: "resultCents" } as const;

function sorted(rows: readonly Row[], { key, direction }: Sort): Row[] {
  const sign = direction === "asc" ? 1 : -1;
  const figure = figures[key as keyof typeof figures];
  return [...rows].sort((a, b) => {
    if (figure) return sign * Number(a[figure] - b[figure]);
    return (
      sign *
      (key === "name"
        ? a.activity.name.localeCompare(b.activity.name, "fr")
        : a.activity.code.localeCompare(b.activity.code))
    );
  });
}

function useColumns(rows: readonly Row[]): Column<Row>[] {
  const say = useSay();
  const money = (key: keyof typeof figures, head: string, explanation?: string): Column<Row> => ({
    key,
    head,
    align: "right",
    sortable: true,
    ...(key === "owed" ? {} : { phone: "fact" as const }),
    cell: (row) => (
      <Money
        cents={row[figures[key]]}
        zero="dash"
        to={`/activites/${row.activity.id}`}
        {...(explanation ? { explanation } : {})}
      />
    ),
    total: <Money cents={rows.reduce((sum, row) => sum + row[figures[key]], 0n)} />,
  });
  return [
    {
      key: "code",
      head: say(words.activityCode),
      sortable: true,
      cell: ({ activity }) => <span className="figure">{activity.code}</span>,
    },
    {
      key: "name",
      head: say(words.activityName),
      sortable: true,
      phone: "title",
      cell: ({ activity }) => <Link to={`/activites/${activity.id}`}>{activity.name}</Link>,
    },
    money("cash", say(words.cash), say(words.cashExplained)),
    money("owed", say(words.owed), say(words.owedExplained)),
    money("result", say(words.result)),
  ];
}

function Acts({ mayOpen, mayRead }: { mayOpen: boolean; mayRead: boolean }) {
  const say = useSay();
  return (
    <>
      {mayRead && (
        <Link className="button" to="/releves">
          {say(words.together)}
        </Link>
      )}
      {mayOpen && (
        <Link className="button button-main" to="/activites/nouvelle">
          {say(words.openActivity)}
        </Link>
      )}
    </>
  );
}

/** The activities one may look into, with what counts of each; each opens its account. */
export default function ActivitiesPage() {
  const { rows, mayOpen, mayRead } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const sort = sortOf(search, ["code", "name", "cash", "owed", "result"], { key: "code", direction: "asc" });
  const columns = useColumns(rows);
  const title = say(words.activities);
  return (
    <div className="stack">
      <PageHead title={title} action={<Acts {...{ mayOpen, mayRead }} />} />
      <TableTools
        caption={title}
        filtered={search.has("search")}
        exports={filesOf("ledger/activities", search)}
      >
        <TextField
          name="search"
          label={say(words.search)}
          defaultValue={search.get("search") ?? ""}
          optional
        />
      </TableTools>
      {rows.length === 0 ? (
        <Empty icon="building-store" title={say(words.emptyActivities)}>
          {say(words.emptyActivitiesWhy)}
        </Empty>
      ) : (
        <DataTable
          choose="activities"
          caption={title}
          columns={columns}
          rows={sorted(rows, sort)}
          rowKey={(row) => row.activity.id}
          search={search}
          sort={sort}
          totalCount={rows.length}
        />
      )}
    </div>
  );
}
