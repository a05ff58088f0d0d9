import { Link } from "react-router";
import { useSay } from "../../design/speak.ts";
import { words as needs } from "../../needs/words.ts";
import type { loadCommunity } from "./load-community.ts";
import { words as together } from "./together-words.ts";
import { words } from "./words.ts";

type Loaded = NonNullable<Awaited<ReturnType<typeof loadCommunity>>>;

/** What others say, ask and wait for; and where it all is. */
export function CommunityPanel({ unread, thoughtOf, surveys }: Loaded) {
  const say = useSay();
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
      <p>
        <Link to="/ensemble">{say(together.title)}</Link>
      </p>
    </section>
  );
}
