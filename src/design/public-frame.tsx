import type { ReactNode } from "react";
import { useSay } from "./speak.ts";
import { words } from "./words.ts";

export interface PublicLink {
  readonly href: string;
  readonly label: string;
  /** The page one reads is of this part. */
  readonly here?: boolean;
}

type PublicFrameProps = {
  house: { name: string; town: string; email: string; phone: string };
  /** Where the name leads. */
  home: string;
  title: string;
  /** What stands instead of the title at the top of the page, where it has its own. */
  opening?: ReactNode;
  /** The parts of the site, the one act asked of a stranger, what stands at the foot. */
  parts: readonly PublicLink[];
  act: PublicLink | null;
  foot: readonly PublicLink[];
  /** The pages that lead here, from the top. */
  crumbs?: readonly PublicLink[] | undefined;
  wide?: boolean | undefined;
  /** How to reach the house, before its address and number. */
  reach: string;
  children: ReactNode;
};

/** A public page of a cooperative: its parts, what it says, how to reach the house. It needs no script. */
export function PublicFrame(props: PublicFrameProps) {
  const { house, title, opening, crumbs, wide, reach, foot, children } = props;
  const say = useSay();
  return (
    <div className="public">
      <title>{`${title} · ${house.name}`}</title>
      <a className="skip" href="#content">
        {say(words.skipToContent)}
      </a>
      <PublicHead {...props} />
      <main className={wide ? "public-page public-wide stack" : "public-page stack"} id="content">
        {crumbs && crumbs.length > 0 && <Crumbs crumbs={crumbs} />}
        {opening ?? <h1>{title}</h1>}
        {children}
      </main>
      <footer className="public-foot">
        <p>
          {reach} <a href={`mailto:${house.email}`}>{house.email}</a>
          {house.phone && ` · ${house.phone}`}
        </p>
        <ul>
          {foot.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </footer>
    </div>
  );
}

function PublicHead({ house, home, parts, act }: PublicFrameProps) {
  const say = useSay();
  return (
    <header className="public-head">
      <p>
        <a href={home}>{house.name}</a>
        <span>{house.town}</span>
      </p>
      <nav aria-label={say(words.siteParts)}>
        <ul>
          {[...parts, ...(act ? [act] : [])].map((link) => (
            <li key={link.href}>
              <a
                href={link.href}
                className={link === act ? "public-act" : undefined}
                aria-current={link.here ? "page" : undefined}
              >
                {link.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function Crumbs({ crumbs }: { crumbs: readonly PublicLink[] }) {
  const say = useSay();
  return (
    <nav className="public-crumbs" aria-label={say(words.crumbs)}>
      <ol>
        {crumbs.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
