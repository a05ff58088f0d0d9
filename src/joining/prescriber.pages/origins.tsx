import { Form, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { Empty } from "../../design/empty.tsx";
import { TextField } from "../../design/field.tsx";
import { formatPercent } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { JoiningTabs } from "../candidate.pages/tabs.tsx";
import { heardWords } from "../choice-words.ts";
import { deskWords } from "../desk-words.ts";
import { origins } from "../read-origins.ts";
import { words } from "../words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { searchParams } = new URL(request.url);
  const asked = { from: searchParams.get("from") || undefined, to: searchParams.get("to") || undefined };
  return resultOf(await web.readView(origins, asked), request, web.language);
}
type Found = Awaited<ReturnType<typeof loader>>;
type Row = Found["rows"][number];

function useColumns({ total }: Found): Column<Row>[] {
  const say = useSay();
  const language = useLanguage();
  const count = (key: keyof Found["total"], head: string, fact = false): Column<Row> => ({
    ...{ key, head, align: "right", cell: (row: Row) => row[key] || "–", total: total[key] || "–" },
    ...(fact && { phone: "fact" as const }),
  });
  const rate = ({ accepted, contacts }: { accepted: number; contacts: number }) =>
    accepted === 0 ? "–" : formatPercent(Math.round((accepted * 10_000) / contacts), language);
  return [
    {
      key: "from",
      head: say(deskWords.from),
      phone: "title",
      cell: ({ heard, prescriberName }) => prescriberName ?? say(heardWords[heard]),
    },
    count("contacts", say(deskWords.contacts), true),
    count("applied", say(deskWords.appliedN)),
    count("met", say(deskWords.metN)),
    count("interviewed", say(deskWords.interviewedN)),
    count("accepted", say(deskWords.acceptedN), true),
    { key: "rate", head: say(deskWords.rate), align: "right", cell: rate, total: rate(total) },
  ];
}

/** Where people come from, and how many of each go how far. */
export default function OriginsPage() {
  const found = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const columns = useColumns(found);
  const { rows, from, to } = found;
  const caption = say(words.origins);
  return (
    <div className="stack">
      <PageHead title={caption} />
      <JoiningTabs />
      <Form method="get" className="filters" aria-label={say(deskWords.period)}>
        <TextField type="date" name="from" label={say(deskWords.fromDay)} defaultValue={from} key={from} />
        <TextField type="date" name="to" label={say(deskWords.toDay)} defaultValue={to} key={`to ${to}`} />
        <button type="submit" className="button">
          {say(deskWords.show)}
        </button>
      </Form>
      {rows.length === 0 ? (
        <Empty icon="chart-bar" title={say(deskWords.noOrigin)}>
          {say(deskWords.noOriginWhy)}
        </Empty>
      ) : (
        <DataTable
          {...{ caption, columns, rows, search }}
          rowKey={({ heard, prescriber }) => prescriber ?? heard}
          sort={{ key: "contacts", direction: "desc" }}
          totalCount={rows.length}
        />
      )}
      <p className="quiet">{say(deskWords.originNote)}</p>
    </div>
  );
}
