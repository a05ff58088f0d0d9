import { Link, useLoaderData } from "react-router";
import { Icon } from "../../design/icon.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import type { Route } from "./+types/plan";
import { webContext } from "./context.ts";
import { pagesFor } from "./navigation.ts";
import { words } from "./words.ts";

export function loader({ context }: Route.LoaderArgs) {
  return { role: context.get(webContext).hat?.role ?? null };
}

/** Every page that one may open: the second way to find them (RGAA 4.1, 12.1 and 12.3). */
export default function PlanPage() {
  const { role } = useLoaderData<typeof loader>();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead title={say(words.plan)} below={<p>{say(words.planHelp)}</p>} />
      <ul className="site-plan">
        {pagesFor(role).map(({ to, label, icon }) => (
          <li key={to}>
            <Link to={to}>
              <Icon name={icon} size="small" /> {say(label)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
