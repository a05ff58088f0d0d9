import type { ReactNode } from "react";
import { NavLink } from "react-router";
import { CommandPalette, type Finding } from "./command-palette.tsx";
import { Explainer } from "./explainer.tsx";
import { Icon, type IconName } from "./icon.tsx";
import { useSay } from "./speak.ts";
import { TopBar, type TopBarProps } from "./top-bar.tsx";
import { words } from "./words.ts";

export type Entry = {
  to: string;
  label: string;
  icon: IconName;
  count?: number;
  /** The entry is current on this very page only, not on those below it. */
  exact?: true;
};
export type FrameProps = Omit<TopBarProps, "searchAt"> & {
  /** At most seven, those of the role. */
  entries: readonly Entry[];
  /** Those that matter on a phone, at most four. */
  phoneEntries: readonly Entry[];
  /** The act done most: the "+" of the phone. */
  mainAct: { to: string; label: string } | null;
  commands: readonly Finding[];
  /** The page that lists all others. */
  plan?: { to: string; label: string };
  /** The address of the search, without it /recherche. */
  searchAt?: string;
  children: ReactNode;
};

/** The house around every page: a rail and a top bar when wide, a bottom bar on a phone. */
export function Frame({
  entries,
  phoneEntries,
  mainAct,
  commands,
  searchAt = "/recherche",
  plan,
  children,
  ...top
}: FrameProps) {
  const say = useSay();
  return (
    <div className="frame">
      <a className="skip" href="#content">
        {say(words.skipToContent)}
      </a>
      <TopBar {...top} searchAt={searchAt} />
      <nav className="rail" aria-label={say(words.mainMenu)}>
        <ul>{entries.map(entryLink)}</ul>
        {mainAct && (
          <NavLink className="button button-main rail-act" to={mainAct.to}>
            <Icon name="plus" size="small" />
            {mainAct.label}
          </NavLink>
        )}
      </nav>
      <main id="content" tabIndex={-1}>
        {children}
        {plan && (
          <p className="frame-foot">
            <NavLink to={plan.to}>{plan.label}</NavLink>
          </p>
        )}
      </main>
      <nav className="bottom-bar" aria-label={say(words.mainMenu)}>
        <ul>
          {phoneEntries.slice(0, 2).map(entryLink)}
          {mainAct && (
            <li>
              <NavLink className="bottom-act" to={mainAct.to}>
                <Icon name="plus" />
                <span className="unseen">{mainAct.label}</span>
              </NavLink>
            </li>
          )}
          {phoneEntries.slice(2, 4).map(entryLink)}
        </ul>
      </nav>
      <CommandPalette commands={commands} searchAt={searchAt} />
      <Explainer />
    </div>
  );
}

function entryLink({ to, label, icon, count, exact }: Entry) {
  return (
    <li key={to}>
      <NavLink to={to} end={exact ?? false} prefetch="intent">
        <Icon name={icon} />
        <span>{label}</span>
        {count !== undefined && count > 0 && <span className="count">{count}</span>}
      </NavLink>
    </li>
  );
}
