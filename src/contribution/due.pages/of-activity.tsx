import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { Choices } from "../../design/choices.tsx";
import { CivilDate } from "../../design/civil-date.tsx";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { Empty } from "../../design/empty.tsx";
import { SelectField } from "../../design/field.tsx";
import { FigureList } from "../../design/figure-list.tsx";
import { formatCents, formatDate } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { TableTools } from "../../design/table-tools.tsx";
import { ActivityTabs } from "../../doors/web/activity-tabs.tsx";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { activityContribution, rowsPerPage } from "../activity-contribution.ts";
import { formulaSaid, lineSaid } from "../formula-said.ts";
import type { LineRow } from "../line.sql.ts";
import { words } from "../words.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const asked = [...new URL(request.url).searchParams].filter(([, value]) => value !== "");
  const input = { ...Object.fromEntries(asked), ...params };
  const found = resultOf(await web.readView(activityContribution, input), request, web.language);
  return { ...found, perPage: rowsPerPage };
}

type Found = Awaited<ReturnType<typeof loader>>;

/** What an activity gave to the common means in a year: how it is computed, and each line with its source. */
export default function ActivityContributionPage() {
  const found = useLoaderData<typeof loader>();
  const { activity, year, years, lines, total, page, perPage } = found;
  const [search] = useSearchParams();
  const say = useSay();
  const columns = useColumns(found);
  const caption = say(words.lines);
  const name = year.endsOn.slice(0, 4);
  return (
    <div className="stack">
      <PageHead
        title={activity.name}
        above={<Link to={`/activites/${activity.id}`}>{activity.code}</Link>}
        below={say(words.whatYouSee)}
      />
      <ActivityTabs activity={activity.id} />
      <TableTools caption={say(words.contribution)} filtered={false}>
        <SelectField name="year" label={say(words.fiscalYear)} defaultValue={name} optional>
          <Choices among={years.map((each) => ({ id: each, name: each }))} />
        </SelectField>
      </TableTools>
      <Totals {...found} />
      <Holding {...found} />
      {lines.length === 0 ? (
        <Empty icon="scale" title={say(words.noLine)}>
          {say(words.noLineWhy)}
        </Empty>
      ) : (
        <>
          <DataTable
            {...{ caption, columns, rows: lines, search }}
            rowKey={({ kind, number }) => `${kind} ${number}`}
            sort={{ key: "", direction: "asc" }}
          />
          <Pagination {...{ caption, search, page, perPage, total }} />
        </>
      )}
      <p>
        <Link to={`/services-mutualises?year=${name}`}>{say(words.usedFor)}</Link>
      </p>
    </div>
  );
}

function Totals({ accounts, holding }: Pick<Found, "accounts" | "holding">) {
  const say = useSay();
  const language = useLanguage();
  if (accounts.length === 0) return null;
  const basisOf = (kind: string) => holding.find((terms) => terms.kind === kind)?.formula.basis;
  return (
    <FigureList
      figures={accounts.map(({ kind, label, amountCents, baseCents }) => {
        const basis = basisOf(kind);
        const base = formatCents(baseCents, language);
        const explanation = basis && say(words.countedOn, { base, basis: say(words[`basis-${basis}`]) });
        return { term: label, cents: amountCents, ...(explanation && { explanation }) };
      })}
    />
  );
}

function Holding({ holding, on, year }: Found) {
  const say = useSay();
  const language = useLanguage();
  const past = on === year.endsOn;
  return (
    <section className="stack" aria-labelledby="holding">
      <h2 id="holding">
        {past ? say(words.thenAsked, { date: formatDate(on, language) }) : say(words.todayAsks)}
      </h2>
      {holding.length === 0 ? (
        <p>{say(words.nothingAsked)}</p>
      ) : (
        <ul>
          {holding.map(({ id, label, formula, decided }) => (
            <li key={id}>
              {label} : {formulaSaid(formula, language)}. <span className="quiet">{decided}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function useColumns({ accounts }: Found): Column<LineRow>[] {
  const say = useSay();
  const language = useLanguage();
  return [
    {
      key: "on",
      head: say(words.on),
      cell: ({ dated }) => <CivilDate date={dated} />,
      phone: "fact",
    },
    {
      key: "source",
      head: say(words.comesFrom),
      phone: "title",
      cell: ({ source, sourceLabel }) =>
        source ? <Link to={`/comptabilite/ecritures/${source}`}>{sourceLabel}</Link> : say(words.theMinimum),
    },
    ...(accounts.length > 1
      ? [{ key: "kind", head: say(words.contribution), cell: ({ label }: LineRow) => label }]
      : []),
    {
      key: "computation",
      head: say(words.computation),
      phone: "fact",
      cell: (line) => lineSaid(line, language),
    },
    {
      key: "amount",
      head: say(words.amount),
      align: "right",
      phone: "fact",
      cell: ({ amountCents, entry }) => (
        <Money cents={amountCents} {...(entry && { to: `/comptabilite/ecritures/${entry}` })} />
      ),
    },
  ];
}
