import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { Empty } from "../../design/empty.tsx";
import { TextField } from "../../design/field.tsx";
import { Money } from "../../design/money.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { TableTools } from "../../design/table-tools.tsx";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import type { OpenParty } from "../open-items.sql.ts";
import { openParties } from "../open-items.ts";
import { words as ledger } from "../words.ts";
import { words } from "./words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const search = new URL(request.url).searchParams.get("search") ?? "";
  return resultOf(await web.readView(openParties, { search }), request, web.language);
}

const addressOf = ({ account, thirdParty }: OpenParty) =>
  `/comptabilite/lettrage/${account}?${new URLSearchParams(thirdParty ? { thirdParty } : {})}`;

function useColumns(parties: readonly OpenParty[]): Column<OpenParty>[] {
  const say = useSay();
  const balance = (row: OpenParty) => row.debitCents - row.creditCents;
  return [
    {
      key: "party",
      head: say(words.party),
      phone: "title",
      cell: (row) => (
        <Link to={addressOf(row)}>{row.label ?? `${say(words.noParty)} (${row.accountLabel})`}</Link>
      ),
    },
    {
      key: "account",
      head: say(ledger.account),
      phone: "fact",
      cell: (row) => <span className="figure">{row.account}</span>,
    },
    { key: "lines", head: say(words.lines), align: "right", cell: ({ lines }) => lines },
    {
      key: "oldest",
      head: say(words.oldest),
      cell: ({ oldest }) => <CivilDate date={oldest} form="short" />,
    },
    {
      key: "balance",
      head: say(ledger.balance),
      align: "right",
      phone: "fact",
      cell: (row) => <Money cents={balance(row)} to={addressOf(row)} />,
      total: <Money cents={parties.reduce((sum, row) => sum + balance(row), 0n)} />,
    },
  ];
}

/** What is left to letter, by account and third party. */
export default function LetteringPage() {
  const { parties } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const columns = useColumns(parties);
  const caption = say(words.title);
  return (
    <div className="stack">
      <PageHead title={caption} below={say(words.intro)} />
      <TableTools caption={caption} filtered={search.has("search")}>
        <TextField
          name="search"
          label={say(words.search)}
          optional
          defaultValue={search.get("search") ?? ""}
        />
      </TableTools>
      {parties.length === 0 ? (
        <Empty icon="circle-check" title={say(words.nothing)}>
          {say(words.nothingWhy)}
        </Empty>
      ) : (
        <DataTable
          {...{ caption, columns, search }}
          rows={parties}
          rowKey={(row) => `${row.account}:${row.thirdParty}`}
          sort={{ key: "oldest", direction: "asc" }}
          totalCount={parties.length}
        />
      )}
    </div>
  );
}
