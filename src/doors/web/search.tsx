import { Form, Link } from "react-router";
import { Empty } from "../../design/empty.tsx";
import { TextField } from "../../design/field.tsx";
import { Icon } from "../../design/icon.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import type { SearchAnswer } from "../../design/use-palette-search.ts";
import type { Route } from "./+types/search";
import { webContext } from "./context.ts";
import { findAnything } from "./find-anything.ts";
import { words } from "./words.ts";

export async function loader({ context, request }: Route.LoaderArgs): Promise<SearchAnswer> {
  const text = (new URL(request.url).searchParams.get("q") ?? "").trim().slice(0, 60);
  return { text, findings: await findAnything(context.get(webContext), text) };
}

/** The search as a page, for whoever has no script; the palette reads the same loader. */
export default function SearchPage({ loaderData: { text, findings } }: Route.ComponentProps) {
  const say = useSay();
  return (
    <div className="stack">
      <PageHead title={say(words.search)} />
      <Form method="get" role="search" className="search-line">
        <TextField name="q" label={say(words.searchFor)} defaultValue={text} />
        <button type="submit" className="button">
          {say(words.search)}
        </button>
      </Form>
      {text.length >= 2 && <p role="status">{say(words.found, { n: findings.length })}</p>}
      {text.length >= 2 && findings.length === 0 && (
        <Empty icon="search" title={say(words.nothingFound, { text })}>
          {say(words.nothingFoundWhy)}
        </Empty>
      )}
      {findings.length > 0 && (
        <ul className="panel todo findings">
          {findings.map(({ href, label, detail, icon }) => (
            <li key={href}>
              <Link to={href} className="todo-name">
                {icon && <Icon name={icon} size="small" />} {label}
              </Link>
              <span className="todo-detail">{detail}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
