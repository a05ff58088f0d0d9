import { Link } from "react-router";
import { Icon } from "./icon.tsx";
import { useSay } from "./speak.ts";
import { Switch, type SwitchTo } from "./switch.tsx";
import { words } from "./words.ts";

export type TopBarProps = {
  cooperative: SwitchTo;
  role: SwitchTo;
  person: { name: string; to: string };
  notifications: { count: number; to: string } | null;
  helpTo: string | null;
  searchAt: string;
};

export function TopBar({ cooperative, role, person, notifications, helpTo, searchAt }: TopBarProps) {
  const say = useSay();
  return (
    <header className="top-bar">
      <Link to="/" className="brand-mark">
        <span aria-hidden="true">{initials(cooperative.current.label)}</span>
        <span className="unseen">{say(words.homeOf, { name: cooperative.current.label })}</span>
      </Link>
      <div className="switches">
        <Switch {...cooperative} name="cooperative" word={words.switchCooperative} />
        <Switch {...role} name="role" word={words.switchRole} />
      </div>
      <a href={searchAt} className="search-opener" data-opens="palette">
        <Icon name="search" size="small" />
        <span>{say(words.search)}</span>
        <kbd>Ctrl K</kbd>
      </a>
      {notifications && (
        <Link to={notifications.to} className="button-icon top-bell">
          <Icon name="bell" />
          {notifications.count > 0 && (
            <span className="count" aria-hidden="true">
              {notifications.count}
            </span>
          )}
          <span className="unseen">{say(words.notifications, { n: notifications.count })}</span>
        </Link>
      )}
      {helpTo && (
        <Link to={helpTo} className="button-icon top-help">
          <Icon name="help" />
          <span className="unseen">{say(words.help)}</span>
        </Link>
      )}
      <Link to={person.to} className="avatar">
        <span aria-hidden="true">{initials(person.name)}</span>
        <span className="unseen">{say(words.account, { name: person.name })}</span>
      </Link>
    </header>
  );
}

/** « La Navette » gives LN, « Maïa Etcheverry » ME. */
function initials(name: string): string {
  const first = name.split(/\s+/).map((word) => word[0] ?? "");
  return (first.length > 1 ? `${first[0]}${first.at(-1)}` : name.slice(0, 2)).toUpperCase();
}
