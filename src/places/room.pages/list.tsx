import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
} from "react-router";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { roomsNow } from "../list-rooms.ts";
import { presentToday } from "../read-presence.ts";
import { searchRooms } from "../search-rooms.ts";
import { setPresence } from "../set-presence.ts";
import { words } from "../words.ts";
import { DeskLinks } from "./desk-links.tsx";
import { Fits } from "./fits.tsx";
import { PlacesTabs } from "./places-tabs.tsx";
import { Present } from "./present.tsx";
import { RoomCard } from "./room-card.tsx";
import { SearchForm } from "./search-form.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(roomsNow, {}), request, web.language);
  const search = new URL(request.url).searchParams;
  const told = [...search].filter(([name, value]) => value !== "" && name !== "equipment");
  const equipment = search.getAll("equipment");
  const asked = told.length + equipment.length > 0;
  const input = { ...Object.fromEntries(told), ...(equipment.length > 0 && { equipment }) };
  const outcome = asked ? await web.readView(searchRooms, input) : null;
  const present = resultOf(await web.readView(presentToday, {}), request, web.language);
  return {
    ...{ ...found, present, formKey: crypto.randomUUID() },
    answer: outcome?.ok ? outcome.result : null,
    faults: outcome && !outcome.ok ? formErrors(outcome.refusal, web.language) : null,
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const call = { key: String(form.get("key")) };
  await web.performOperation(setPresence, { shown: form.get("intent") === "show" }, call);
  return redirect("/lieux");
}

export type Found = Awaited<ReturnType<typeof loader>>;

/** The places of the sites, each with what it is now. */
export default function PlacesPage() {
  const found = useLoaderData<typeof loader>();
  const { rows, sites, keeps, answer, faults } = found;
  const say = useSay();
  const settings = (
    <Link className="button" to="/cooperative/lieux">
      {say(words.settings)}
    </Link>
  );
  return (
    <div className="stack">
      <PageHead title={say(words.places)} action={keeps && settings} />
      <PlacesTabs />
      <ErrorSummary errors={faults?.errors} whole={faults?.whole} />
      {rows.length > 0 && <SearchForm {...found} />}
      {rows.some(({ kind }) => kind === "desk") && <DeskLinks {...found} />}
      {answer && <Fits {...answer} />}
      {rows.length === 0 && (
        <Empty icon="building" title={say(words.none)} firstStep={keeps && settings}>
          {say(words.noneWhy)}
        </Empty>
      )}
      {sites
        .map((site) => ({ site, rooms: rows.filter((room) => room.site === site.id) }))
        .filter(({ rooms }) => rooms.length > 0)
        .map(({ site, rooms }) => (
          <section key={site.id} className="stack" aria-labelledby={`site-${site.id}`}>
            <h2 id={`site-${site.id}`}>{site.name}</h2>
            <p className="quiet">{`${site.street}, ${site.postcode} ${site.town}`}</p>
            <ul className="room-cards">
              {rooms.map((room) => (
                <RoomCard key={room.id} room={room} />
              ))}
            </ul>
          </section>
        ))}
      {rows.length > 0 && <Present {...found} />}
    </div>
  );
}
