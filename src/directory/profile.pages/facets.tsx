import { Form, Link } from "react-router";
import { Icon } from "../../design/icon.tsx";
import { useSay } from "../../design/speak.ts";
import { plain } from "../../foundation/plain.ts";
import { addressOf } from "../address-of.ts";
import { type ListedField, listed } from "../profile.ts";
import type { SearchInput } from "../search.ts";
import { words } from "../words.ts";
import type { Found } from "./list.tsx";

/** One field to look for anything, filters kept; it works without script. */
export function SearchForm({ asked, action }: { asked: SearchInput; action: string }) {
  const say = useSay();
  return (
    <Form method="get" action={action} role="search" className="directory-search">
      {listed.map((field) =>
        asked[field].map((label) => (
          <input key={`${field} ${label}`} type="hidden" name={field} value={label} />
        )),
      )}
      {asked.available && <input type="hidden" name="available" value="1" />}
      {asked.wide && <input type="hidden" name="wide" value="1" />}
      <label>
        <span className="unseen">{say(words.look)}</span>
        <input type="search" name="q" defaultValue={asked.q} key={asked.q} placeholder={say(words.look)} />
      </label>
      <button type="submit" className="button button-main">
        <Icon name="search" size="small" />
        {say(words.find)}
      </button>
    </Form>
  );
}

type FacetsProps = { found: Pick<Found, "asked" | "facets" | "hasSisters">; at?: string };

/** What the people found say, with how many say it: a link adds it to the search, or takes it off. */
export function Facets({ found, at = "/annuaire" }: FacetsProps) {
  const say = useSay();
  const { asked, facets, hasSisters } = found;
  return (
    <nav className="directory-facets stack" aria-label={say(words.filters)}>
      <ul className="chips">
        <Toggle on={asked.available} to={addressOf({ ...asked, available: !asked.available }, at)}>
          {say(words.onlyAvailable)}
        </Toggle>
        {hasSisters && (
          <Toggle on={asked.wide} to={addressOf({ ...asked, wide: !asked.wide }, at)}>
            {say(words.withSisters)}
          </Toggle>
        )}
      </ul>
      {listed.map((field) => {
        const own = facets.filter((facet) => facet.field === field);
        if (own.length + asked[field].length === 0) return null;
        return (
          <section key={field} aria-label={say(words[`field-${field}`])}>
            <h2>{say(words[`field-${field}`])}</h2>
            <ul className="chips">
              <Chosen {...{ asked, field, at }} />
              {own
                .filter((facet) => !asked[field].some((label) => plain(label) === facet.plain))
                .map(({ label, n }) => (
                  <li key={label}>
                    <Link
                      className="term"
                      to={addressOf({ ...asked, [field]: [...asked[field], label] }, at)}
                    >
                      {label} <span className="term-count">{n}</span>
                    </Link>
                  </li>
                ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}

function Chosen({ asked, field, at }: { asked: SearchInput; field: ListedField; at: string }) {
  const say = useSay();
  return asked[field].map((label) => (
    <li key={label}>
      <Link
        className="term term-on"
        to={addressOf({ ...asked, [field]: asked[field].filter((one) => one !== label) }, at)}
        aria-label={say(words.without, { label })}
      >
        {label} <Icon name="x" size="small" />
      </Link>
    </li>
  ));
}

function Toggle({ on, to, children }: { on: boolean; to: string; children: string }) {
  return (
    <li>
      <Link className={on ? "term term-on" : "term"} to={to} {...(on && { "aria-current": "true" as const })}>
        {children} {on && <Icon name="x" size="small" />}
      </Link>
    </li>
  );
}
