import { useEffect } from "react";
import { Link, useFetcher } from "react-router";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import type { loader } from "./similar.ts";

/** When the hand rests so long, what was perhaps said already is looked for. */
const restMs = 400;

/** Threads whose title is near to the one that is typed; nothing where there is none. */
export function SimilarThreads({ title }: { title: string }) {
  const say = useSay();
  const { data, load } = useFetcher<typeof loader>();
  useEffect(() => {
    const timer = setTimeout(
      () => void load(`/fils/proches?${new URLSearchParams({ titre: title })}`),
      restMs,
    );
    return () => clearTimeout(timer);
  }, [title, load]);
  const rows = data?.rows ?? [];
  return (
    <div role="status">
      {rows.length > 0 && (
        <section className="panel" aria-label={say(words.similar)}>
          <h2>{say(words.similar)}</h2>
          <ul className="todo">
            {rows.map((row) => (
              <li key={row.id}>
                <Link className="todo-name" to={`/fils/${row.id}`}>
                  {row.title}
                </Link>
                <span className="todo-end">{say(words.messages, { n: row.items })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
