import { Form, Link } from "react-router";
import type { Finding } from "../../design/command-palette.tsx";
import { TextField } from "../../design/field.tsx";
import { Icon } from "../../design/icon.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import type { SearchAnswer } from "../../design/use-palette-search.ts";
import { listInvoices, listQuotes } from "../../invoicing/index.ts";
import { activitiesAtAGlance } from "../../ledger/index.ts";
import type { Route } from "./+types/search";
import { type WebContext, webContext } from "./context.ts";
import { words } from "./words.ts";

/** Activities by name, code or trade; quotes and invoices by number or customer, as one may see them. */
async function find(web: WebContext, text: string): Promise<Finding[]> {
  if (text.length < 2) return [];
  const activities = await web.readView(activitiesAtAGlance, { search: text });
  const invoices = await web.readView(listInvoices, { search: text });
  const quotes = await web.readView(listQuotes, { search: text });
  const offered = quotes.ok ? quotes.result.rows.slice(0, 8) : [];
  const found = activities.ok ? activities.result.rows.slice(0, 8) : [];
  const issued = invoices.ok ? invoices.result.rows.slice(0, 8) : [];
  return [
    ...found.map(({ activity }): Finding => {
      const { id, name, code } = activity;
      return { href: `/activites/${id}`, label: name, detail: code, icon: "building-store" };
    }),
    ...offered.map(({ id, number, customerName, title }): Finding => {
      const detail = title || customerName;
      return { href: `/devis/${id}`, label: number ?? customerName, detail, icon: "file-text" };
    }),
    ...issued.map(({ id, number, customerName }): Finding => {
      return {
        href: `/factures/${id}`,
        label: number ?? customerName,
        detail: customerName,
        icon: "file-invoice",
      };
    }),
  ];
}

export async function loader({ context, request }: Route.LoaderArgs): Promise<SearchAnswer> {
  const text = (new URL(request.url).searchParams.get("q") ?? "").trim().slice(0, 60);
  return { text, findings: await find(context.get(webContext), text) };
}

/** The search as a page, for whoever has no script; the palette reads the same loader. */
export default function SearchPage({ loaderData: { text, findings } }: Route.ComponentProps) {
  const say = useSay();
  return (
    <div className="stack">
      <PageHead title={say(words.search)} />
      <Form method="get" role="search">
        <TextField name="q" label={say(words.searchFor)} defaultValue={text} />
        <button type="submit" className="button">
          {say(words.search)}
        </button>
      </Form>
      {text.length >= 2 && <p role="status">{say(words.found, { n: findings.length })}</p>}
      <ul className="plain-list">
        {findings.map(({ href, label, detail, icon }) => (
          <li key={href}>
            <Link to={href}>
              {icon && <Icon name={icon} size="small" />} {label}
            </Link>
            <span>{detail}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
