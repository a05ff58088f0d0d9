import type { ReactNode } from "react";
import { Form, Link, useLoaderData } from "react-router";
import { formatDate, formatTime } from "../../design/format.ts";
import { Icon } from "../../design/icon.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { dayName } from "../../design/when.tsx";
import { words as directory } from "../../directory/words.ts";
import { words as events } from "../../events/words.ts";
import { words as forum } from "../../forum/words.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import type { Word } from "../../foundation/words.ts";
import { words as groups } from "../../groups/words.ts";
import { words as handbook } from "../../handbook/words.ts";
import { words as help } from "../../help/words.ts";
import { words as needs } from "../../needs/words.ts";
import { words as spaces } from "../../places/words.ts";
import { words as threads } from "../../threads/words.ts";
import type { Route } from "./+types/together";
import { webContext } from "./context.ts";
import { Todo } from "./home-parts.tsx";
import { loadTogether } from "./load-together.ts";
import { words } from "./together-words.ts";

export const loader = ({ context }: Route.LoaderArgs) => loadTogether(context.get(webContext));

type Line = { to: string; name: string; detail: string; end?: string };

type Found = Awaited<ReturnType<typeof loadTogether>>;

/** Where members meet: what is near in each place, and the way into it. */
export default function TogetherPage() {
  const found = useLoaderData<typeof loader>();
  const say = useSay();
  const corners = [...useNear(found), ...useKept(found)];
  return (
    <div className="stack">
      <PageHead title={say(words.title)} below={<p>{say(words.lead)}</p>} />
      <WhoKnows />
      <div className="corners">
        {corners.map((corner) => (
          <Corner key={corner.to} {...corner} />
        ))}
      </div>
    </div>
  );
}

function useWhen() {
  const language = useLanguage();
  return (at: Date) => `${dayName(civilDateOf(at), language, "short")}, ${formatTime(at, language)}`;
}

/** What has a day or waits for an answer. */
function useNear({ events: coming, threads: said, requests, bookings }: Found): CornerProps[] {
  const say = useSay();
  const language = useLanguage();
  const when = useWhen();
  return [
    {
      ...{ title: events.events, none: words.noEvent, more: words.allEvents, to: "/evenements" },
      lines: coming.map(({ id, title, startsAt, where, seating }) => ({
        ...{ to: `/evenements/${id}`, name: title, end: when(startsAt) },
        detail: seating ? say(events[`seating-${seating}`]) : where,
      })),
    },
    {
      ...{ title: threads.threads, none: words.noThread, more: words.allThreads, to: "/fils" },
      lines: said.map(({ id, title, lastAt, lastBy, unread }) => ({
        ...{ to: `/fils/${id}`, name: title || lastBy },
        detail: say(words.lastBy, { name: lastBy, when: when(lastAt) }),
        ...(unread > 0 && { end: say(words.unread, { n: unread }) }),
      })),
    },
    {
      ...{ title: words.wanted, none: words.noRequest, more: words.allRequests, to: "/entraide" },
      act: { to: "/entraide/nouvelle", label: help.ask },
      lines: requests.map(({ id, title, name, byOn }) => ({
        ...{ to: `/entraide/${id}`, name: title, detail: name },
        ...(byOn && { end: say(words.by, { date: formatDate(byOn, language) }) }),
      })),
    },
    {
      ...{ title: words.myPlaces, none: words.noBooking, more: words.allPlaces, to: "/lieux" },
      act: { to: "/lieux/planning", label: spaces.bookRoom },
      lines: bookings.map(({ id, roomName, siteName, from }) => ({
        ...{ to: `/lieux/reservations/${id}`, name: roomName, detail: siteName, end: when(from) },
      })),
    },
  ];
}

/** What stays. */
function useKept({ editions, films, groups: own, pages }: Found): CornerProps[] {
  const say = useSay();
  const language = useLanguage();
  return [
    {
      ...{ title: forum.forum, none: words.noEdition, more: words.allEditions, to: "/forum" },
      lines: editions.map(({ id, name, state, startsOn }) => ({
        ...{ to: `/forum/${id}`, name, detail: say(forum[`state-${state}`]) },
        end: formatDate(startsOn, language),
      })),
    },
    {
      ...{ title: words.films, none: words.noFilm, more: words.allFilms, to: "/chaine" },
      lines: films.map(({ id, title, ownerName }) => ({
        ...{ to: `/chaine/${id}`, name: title, detail: ownerName },
      })),
    },
    {
      ...{ title: groups.groups, none: words.noGroup, more: words.allGroups, to: "/groupes" },
      lines: own.map(({ id, name, members }) => ({
        ...{ to: `/groupes/${id}`, name, detail: say(words.members, { n: members }) },
      })),
    },
    {
      ...{ title: handbook.handbook, none: words.noPage, more: words.allPages, to: "/guide" },
      act: { to: "/besoins", label: needs.needs },
      lines: pages.map(({ id, title, name, reviewOn }) => ({
        ...{ to: `/guide/${id}`, name: title, detail: name },
        end: say(words.reviewed, { date: formatDate(reviewOn, language) }),
      })),
    },
  ];
}

/** The first question of whoever comes: who knows how to do this? */
function WhoKnows() {
  const say = useSay();
  return (
    <Form action="/annuaire" role="search" className="directory-search">
      <label>
        <span className="unseen">{say(directory.look)}</span>
        <input type="search" name="q" placeholder={say(directory.look)} />
      </label>
      <button type="submit" className="button button-main">
        <Icon name="search" size="small" />
        {say(directory.find)}
      </button>
    </Form>
  );
}

type CornerProps = {
  title: Word;
  none: Word;
  more: Word;
  to: string;
  act?: { to: string; label: Word };
  lines: readonly Line[];
};

function Corner({ title, none, more, to, act, lines }: CornerProps): ReactNode {
  const say = useSay();
  return (
    <section className="panel" aria-label={say(title)}>
      <h2>{say(title)}</h2>
      {lines.length === 0 ? (
        <p>{say(none)}</p>
      ) : (
        <ul className="todo">
          {lines.map(({ end, ...line }) => (
            <Todo key={line.to} {...line}>
              {end}
            </Todo>
          ))}
        </ul>
      )}
      <p className="place-links">
        <Link to={to}>{say(more)}</Link>
        {act && <Link to={act.to}>{say(act.label)}</Link>}
      </p>
    </section>
  );
}
