import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { Empty } from "../../design/empty.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { CooperativeTabs } from "../../doors/web/cooperative-tabs.tsx";
import { doorWords } from "../door-words.ts";
import { floorWords } from "../floor-words.ts";
import { roomsNow } from "../list-rooms.ts";
import { planWords } from "../plan-words.ts";
import { ruleWords } from "../rule-words.ts";
import { words } from "../words.ts";
import { actOnAddress } from "./act-on-address.ts";
import { AddressPanel } from "./address-panel.tsx";
import { kindWords } from "./room-facts.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(roomsNow, {}), request, web.language);
  return { ...found, origin: new URL(request.url).origin, formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  return { path: await actOnAddress(context.get(webContext), await request.formData()) };
}

type Row = Awaited<ReturnType<typeof loader>>["rows"][number];

/** The places of the cooperative, for whoever keeps them. */
export default function PlacesSettingsPage() {
  const { rows, keeps, sites, origin, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
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
      {keeps && <SettingsLinks />}
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
      <Exports />
      {keeps && (
        <AddressPanel
          asked={sites.map(({ id, name }) => ({
            ...{ purpose: "feed" as const, subject: id, label: say(doorWords.makeSiteFeed, { site: name }) },
          }))}
          {...{ origin, formKey, path: answer?.path }}
        />
      )}
    </div>
  );
}

/** Who had which place and when, as a file. */
function Exports() {
  const say = useSay();
  return (
    <p className="exports">
      {["csv", "xlsx"].map((format) => (
        <a key={format} href={`/listes/places/bookings?format=${format}`} download>
          {`${say(doorWords.export)}, ${format.toUpperCase()}`}
        </a>
      ))}
    </p>
  );
}

const faces = [
  { to: "/cooperative/lieux/fermetures", label: ruleWords.closures },
  { to: "/cooperative/lieux/plans", label: floorWords.plans },
  { to: "/cooperative/lieux/forfaits", label: planWords.plans },
  { to: "/cooperative/lieux/cles", label: doorWords.keys },
];

function SettingsLinks() {
  const say = useSay();
  return (
    <p className="actions">
      {faces.map(({ to, label }) => (
        <Link key={to} className="button" to={to}>
          {say(label)}
        </Link>
      ))}
    </p>
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
