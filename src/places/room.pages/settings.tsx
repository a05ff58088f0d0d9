import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { Empty } from "../../design/empty.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { CooperativeTabs } from "../../doors/web/cooperative-tabs.tsx";
import { roomsNow } from "../list-rooms.ts";
import { ruleWords, words } from "../words.ts";
import { kindWords } from "./room-facts.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  return resultOf(await web.readView(roomsNow, {}), request, web.language);
}

type Row = Awaited<ReturnType<typeof loader>>["rows"][number];

/** The places of the cooperative, for whoever keeps them. */
export default function PlacesSettingsPage() {
  const { rows, keeps } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const caption = say(words.places);
  const columns = useColumns(keeps);
  return (
    <div className="stack">
      <PageHead
        title={say(words.settings)}
        above={<Link to="/lieux">{caption}</Link>}
        action={
          keeps && (
            <Link className="button button-main" to="/cooperative/lieux/nouveau">
              {say(words.addRoom)}
            </Link>
          )
        }
      />
      <CooperativeTabs />
      {keeps && (
        <p>
          <Link className="button" to="/cooperative/lieux/fermetures">
            {say(ruleWords.closures)}
          </Link>
        </p>
      )}
      {search.has("fait") && <p role="status">{say(words.saved)}</p>}
      {rows.length === 0 ? (
        <Empty icon="building" title={say(words.none)}>
          {say(words.noneWhy)}
        </Empty>
      ) : (
        <DataTable
          {...{ caption, columns, rows, search }}
          rowKey={({ id }) => id}
          sort={{ key: "", direction: "asc" }}
        />
      )}
    </div>
  );
}

function useColumns(keeps: boolean): Column<Row>[] {
  const say = useSay();
  return [
    {
      key: "name",
      head: say(words.name),
      phone: "title",
      cell: ({ id, name }) => (
        <Link to={keeps ? `/cooperative/lieux/${id}` : `/lieux/salles/${id}`}>{name}</Link>
      ),
    },
    { key: "site", head: say(words.site), phone: "fact", cell: ({ siteName }) => siteName },
    { key: "kind", head: say(words.kind), phone: "fact", cell: ({ kind }) => say(kindWords[kind]) },
    { key: "seats", head: say(words.seats), align: "right", cell: ({ seats }) => seats },
  ];
}
