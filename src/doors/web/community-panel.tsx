import { Link } from "react-router";
import { words as channel } from "../../channel/words.ts";
import { useSay } from "../../design/speak.ts";
import { words as directory } from "../../directory/words.ts";
import { words as events } from "../../events/words.ts";
import { words as handbook } from "../../handbook/words.ts";
import { words as help } from "../../help/words.ts";
import { words as needs } from "../../needs/words.ts";
import { words as placeWords } from "../../places/words.ts";
import { words as threads } from "../../threads/words.ts";
import type { loadCommunity } from "./load-community.ts";
import { words } from "./words.ts";

type Loaded = NonNullable<Awaited<ReturnType<typeof loadCommunity>>>;

/** What others say, ask and wait for; and where it all is. */
export function CommunityPanel({ unread, thoughtOf, surveys }: Loaded) {
  const say = useSay();
  const places = [
    { to: "/evenements", label: events.events },
    { to: "/lieux", label: placeWords.places },
    { to: "/chaine", label: channel.channel },
    { to: "/fils", label: threads.threads },
    { to: "/entraide", label: help.help },
    { to: "/annuaire", label: directory.directory },
    { to: "/guide", label: handbook.handbook },
    { to: "/besoins", label: needs.needs },
  ];
  const title = say(words.together);
  return (
    <section className="panel home-wide" aria-label={title}>
      <h2>{title}</h2>
      <ul className="todo">
        {unread > 0 && (
          <li>
            <Link className="todo-name" to="/fils?face=unread">
              {say(words.unreadThreads, { n: unread })}
            </Link>
          </li>
        )}
        {thoughtOf.map(({ id, title: asked }) => (
          <li key={id}>
            <Link className="todo-name" to={`/entraide/${id}`}>
              {say(words.thoughtOf, { title: asked })}
            </Link>
          </li>
        ))}
        {surveys.map(({ id, question }) => (
          <li key={id}>
            <Link className="todo-name" to={`/besoins/${id}`}>
              {question}
            </Link>
            <span className="todo-detail">{say(needs.waits)}</span>
          </li>
        ))}
      </ul>
      <p className="place-links">
        {places.map(({ to, label }) => (
          <Link key={to} to={to}>
            {say(label)}
          </Link>
        ))}
      </p>
    </section>
  );
}
