import { Link } from "react-router";
import { Icon } from "../../design/icon.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { activitiesAtAGlance, activityAccount } from "../../ledger/index.ts";
import { roleWords } from "../../people/words.ts";
import type { Route } from "./+types/home";
import { ActivityHome } from "./activity-home.tsx";
import { webContext } from "./context.ts";
import { HouseHome } from "./house-home.tsx";
import { placesFor } from "./navigation.ts";
import { words } from "./words.ts";

/** What the hat worn now wants to see first: one's own activity, or the activities of the house. */
export async function loader({ context }: Route.LoaderArgs) {
  const web = context.get(webContext);
  const { hat } = web;
  const own = hat?.activity && (await web.readView(activityAccount, { activity: hat.activity.id }));
  const all = hat && !own ? await web.readView(activitiesAtAGlance, {}) : null;
  return {
    name: web.person?.name ?? "",
    cooperative: web.cooperative?.name ?? null,
    hat,
    own: own?.ok ? own.result : null,
    all: all?.ok ? all.result : null,
  };
}

export default function Home({ loaderData: { name, cooperative, hat, own, all } }: Route.ComponentProps) {
  const say = useSay();
  const where =
    hat && [hat.activity?.name, say(roleWords[hat.role]), cooperative].filter(Boolean).join(" · ");
  return (
    <div className="stack">
      <PageHead title={say(words.welcome, { name })} below={where ?? say(words.noRoleText)} />
      {own && <ActivityHome {...own} />}
      {all && <HouseHome {...all} />}
      <ul className="places">
        {placesFor(hat?.role ?? null)
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
    </div>
  );
}
