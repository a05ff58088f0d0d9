import { Link } from "react-router";
import { Icon } from "../../design/icon.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { OwnAsksPanel } from "../../dossiers/ask.pages/home-panel.tsx";
import { EventDutiesPanel } from "../../events/event.pages/to-do-panel.tsx";
import { GroupDutiesPanel } from "../../groups/group.pages/to-do-panel.tsx";
import { OwnDeparturePanel } from "../../leaving/plan.pages/home-panel.tsx";
import { SoonPanel } from "../../live/room.pages/soon-panel.tsx";
import { roleWords } from "../../people/words.ts";
import type { Route } from "./+types/home";
import { ActivityHome } from "./activity-home.tsx";
import { CommunityPanel } from "./community-panel.tsx";
import { webContext } from "./context.ts";
import { AdviserHome, BooksHome } from "./desk-home.tsx";
import { HouseHome } from "./house-home.tsx";
import { HrHome } from "./hr-home.tsx";
import { loadCommunity } from "./load-community.ts";
import {
  loadEventDuties,
  loadGroupDuties,
  loadHome,
  loadOwnAsks,
  loadOwnDeparture,
  loadRoomsSoon,
} from "./load-home.ts";
import { commandsFor, placesFor } from "./navigation.ts";
import { words } from "./words.ts";

/** What the hat worn now wants to see first: one's own activity, the books, those one follows, the house. */
export async function loader({ context }: Route.LoaderArgs) {
  const web = context.get(webContext);
  const { hat, person, cooperative } = web;
  const [home, departure, asks, duties, events, community, soon] = await Promise.all([
    ...([loadHome(web), loadOwnDeparture(web), loadOwnAsks(web), loadGroupDuties(web)] as const),
    ...([loadEventDuties(web), loadCommunity(web), loadRoomsSoon(web)] as const),
  ]);
  const named = { name: person?.name ?? "", cooperative: cooperative?.name ?? null };
  return { ...named, hat, home, departure, asks, duties, events, community, soon };
}

export default function Home({ loaderData }: Route.ComponentProps) {
  const { name, cooperative, hat, home, departure, asks, duties, events, community, soon } = loaderData;
  const say = useSay();
  const where = hat && [hat.activity?.name, say(roleWords[hat.role])].filter(Boolean).join(" · ");
  const opens = commandsFor(hat?.role ?? null).some(({ to }) => to === "/cooperative");
  const house = opens ? <Link to="/cooperative">{cooperative}</Link> : cooperative;
  return (
    <div className="stack">
      <PageHead
        title={say(words.welcome, { name })}
        below={
          where ? (
            <>
              {where} · {house}
            </>
          ) : (
            say(words.noRoleText)
          )
        }
      />
      {soon && <SoonPanel {...soon} />}
      {asks && <OwnAsksPanel {...asks} />}
      {departure && <OwnDeparturePanel {...departure} />}
      {events && <EventDutiesPanel {...events} />}
      {duties && <GroupDutiesPanel {...duties} />}
      {home?.of === "activity" && (
        <ActivityHome
          {...home.account}
          {...{ sales: home.sales, meetings: home.meetings, support: home.support }}
          {...{ expenses: home.expenses, purchases: home.purchases, pay: home.pay }}
          transfers={home.transfers}
        />
      )}
      {home?.of === "books" && <BooksHome {...home} />}
      {home?.of === "adviser" && <AdviserHome {...home} />}
      {home?.of === "contracts" && <HrHome {...home} />}
      {home?.of === "house" && <HouseHome {...home} />}
      {!home && <Places role={hat?.role ?? null} />}
      {community && <CommunityPanel {...community} />}
    </div>
  );
}

/** For a role without a home of its own: where it may go. */
function Places({ role }: { role: Parameters<typeof placesFor>[0] }) {
  const say = useSay();
  return (
    <ul className="places">
      {placesFor(role)
        .filter(({ to }) => to !== "/")
        .map(({ to, label, icon }) => (
          <li key={to}>
            <Link to={to} className="card">
              <Icon name={icon} />
              {say(label)}
            </Link>
          </li>
        ))}
    </ul>
  );
}
