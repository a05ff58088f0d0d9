import { listFilms } from "../../channel/index.ts";
import { listEvents } from "../../events/index.ts";
import { listEditions } from "../../forum/index.ts";
import { listGroups } from "../../groups/index.ts";
import { listPages } from "../../handbook/index.ts";
import { listRequests } from "../../help/index.ts";
import { myBookings } from "../../places/index.ts";
import { listThreads } from "../../threads/index.ts";
import type { WebContext } from "./context.ts";

const most = 4;
const first = <Row>(rows: readonly Row[]) => rows.slice(0, most);

/** The first lines of each place where members meet, read at once. */
export async function loadTogether({ readView }: WebContext) {
  const [events, editions, threads, requests, bookings, films, pages, groups] = await Promise.all([
    readView(listEvents, {}),
    readView(listEditions, {}),
    readView(listThreads, {}),
    readView(listRequests, { face: "need" }),
    readView(myBookings, {}),
    readView(listFilms, {}),
    readView(listPages, {}),
    readView(listGroups, {}),
  ]);
  return {
    events: events.ok ? first(events.result.rows) : [],
    editions: editions.ok ? first(editions.result.rows) : [],
    threads: threads.ok ? first(threads.result.rows) : [],
    requests: requests.ok ? first(requests.result.rows.filter(({ state }) => state === "open")) : [],
    bookings: bookings.ok ? first(bookings.result.rows) : [],
    films: films.ok ? first(films.result.films) : [],
    pages: pages.ok ? first(pages.result.rows) : [],
    groups: groups.ok ? first(groups.result.rows.filter(({ member }) => member)) : [],
  };
}
