import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { notedPeople } from "../private-notes.ts";
import { words } from "../words.ts";
import { PortfolioTabs } from "./portfolio-tabs.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  return resultOf(await web.readView(notedPeople, {}), request, web.language);
}

/** Of whom one may read a note, also whom one follows no longer: what is to be passed on is found here. */
export default function NotedPage() {
  const { people } = useLoaderData<typeof loader>();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead title={say(words.privateNotes)} below={say(words.notesPromise)} />
      <PortfolioTabs />
      <p>{say(words.notesWhere)}</p>
      {people.length === 0 && <p>{say(words.noNote)}</p>}
      {people.length > 0 && (
        <ul className="panel todo">
          {people.map(({ person, name, n }) => (
            <li key={person}>
              <Link to={`/personnes/${person}/notes`} className="todo-name">
                {name}
              </Link>
              <span className="todo-end">{say(words.notesAbout, { n })}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
