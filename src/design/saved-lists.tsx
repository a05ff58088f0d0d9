import { createContext, useContext, useId } from "react";
import { Form, Link, useLocation } from "react-router";
import { Icon } from "./icon.tsx";
import { useSay } from "./speak.ts";
import { words } from "./words.ts";

type Saved = { id: string; list: string; name: string; query: string };
type Kept = { saved: readonly Saved[]; action: string };

/** What the person kept of the lists, given by the frame; null where lists are not kept. */
export const SavedListsContext = createContext<Kept | null>(null);

/** The filters kept under a name, as chips above the list; where it is filtered, how to keep it. */
export function SavedLists({ filtered }: { filtered: boolean }) {
  const say = useSay();
  const kept = useContext(SavedListsContext);
  const { pathname, search } = useLocation();
  if (!kept) return null;
  const query = withoutPage(search);
  const here = kept.saved.filter(({ list }) => list === pathname);
  const known = here.some((each) => each.query === query);
  const at = pathname + search;
  if (here.length === 0 && !filtered) return null;
  return (
    <div className="chips">
      {here.length > 0 && (
        <ul aria-label={say(words.savedLists)}>
          {here.map((each) => (
            <li key={each.id} className="chip">
              <Link to={`?${each.query}`} aria-current={each.query === query ? "true" : undefined}>
                {each.name}
              </Link>
              <Form method="post" action={kept.action}>
                <input type="hidden" name="forget" value={each.id} />
                <input type="hidden" name="key" value={`forget-${each.id}`} />
                <input type="hidden" name="at" value={at} />
                <button type="submit" className="button-icon">
                  <Icon name="x" size="small" />
                  <span className="unseen">{say(words.forgetList, { name: each.name })}</span>
                </button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      {filtered && !known && query !== "" && <Keep {...{ query, at, list: pathname, action: kept.action }} />}
    </div>
  );
}

function Keep({ query, at, list, action }: { query: string; at: string; list: string; action: string }) {
  const say = useSay();
  const id = useId();
  return (
    <details className="keep" key={query}>
      <summary>{say(words.keepFilters)}</summary>
      <Form method="post" action={action}>
        <input type="hidden" name="list" value={list} />
        <input type="hidden" name="query" value={query} />
        <input type="hidden" name="at" value={at} />
        <label htmlFor={id}>{say(words.filtersName)}</label>
        <input id={id} name="name" type="text" required maxLength={60} autoComplete="off" />
        <button type="submit" className="button">
          {say(words.keep)}
        </button>
      </Form>
    </details>
  );
}

/** What is kept of an address: the filters and the sort, not the page one was on. */
function withoutPage(search: string): string {
  const asked = new URLSearchParams(search);
  const kept = [...asked].filter(([name, value]) => name !== "page" && value !== "");
  return new URLSearchParams(kept).toString();
}
