import { z } from "zod";
import { addDays, type CivilDate } from "../foundation/calendar.ts";
import { view } from "../foundation/view.ts";
import { clockOf } from "../foundation/when.ts";
import { localTimeOf } from "../foundation/zoned.ts";
import { type NeedFound, readNeed } from "../needs/index.ts";
import { listSites } from "../network/index.ts";
import { listHousehold } from "../people/index.ts";
import { listRooms } from "../places/index.ts";
import { readEvent } from "./event.sql.ts";
import { type Event, isOfHouse, mayPlan, maySee, organises } from "./event.ts";
import { listSiblings } from "./series.sql.ts";
import { words } from "./words.ts";

const wallOf = (at: Date | null, days = 0): string => {
  if (!at) return "";
  const { date, minute } = localTimeOf(at);
  return `${addDays(date, days)}T${clockOf(minute)}`;
};

/** An event as its form is filled in; moved by so many days where it is the model of another one. */
function typedOf(e: Event, days: number): Readonly<Record<string, string>> {
  const [from, to] = [localTimeOf(e.startsAt), localTimeOf(e.endsAt)];
  const number = (n: number | null) => (n === null ? "" : String(n));
  return {
    ...{ kind: e.kind, title: e.title, about: e.about, audience: e.audience, meal: e.meal },
    ...{ date: addDays(from.date, days), from: clockOf(from.minute), to: clockOf(to.minute) },
    lastDay: from.date === to.date ? "" : addDays(to.date, days),
    ...{
      room: e.room ?? "",
      site: e.site ?? "",
      place: e.place,
      siteNote: e.siteNote,
      onlineNote: e.onlineNote,
    },
    ...{ siteSeats: number(e.siteSeats), onlineSeats: number(e.onlineSeats), onlineLink: e.onlineLink },
    ...{ opens: wallOf(e.opensAt, days), membersUntil: wallOf(e.membersUntil, days) },
    ...{ closeHours: number(e.closeHours), leaveHours: number(e.leaveHours) },
    ...{ mostSeats: number(e.mostSeats), offerHours: number(e.offerHours), signed: e.signed ? "on" : "" },
    givable: e.givable ? "on" : "",
  };
}

/** A year later on the same weekday; where that has passed, as many years as it takes. */
function daysTo(e: Event, today: CivilDate): number {
  const { date } = localTimeOf(e.startsAt);
  let days = 364;
  while (addDays(date, days) <= today) days += 364;
  return days;
}

/** A workshop that answers a need, as its form begins: its name, and what people wrote. */
const answering = ({ name, question, texts }: NeedFound): Readonly<Record<string, string>> => ({
  ...{ kind: "workshop", title: name.slice(0, 120) },
  about: `${question}\n\n${texts.map((text) => `– ${text}`).join("\n")}`.slice(0, 4000),
});

/** What is needed to plan an event, or another like it, or to change it. */
export const eventForm = view({
  name: "events.event-form",
  label: words.planEvent,
  at: "GET /event-form",
  input: z.object({ event: z.uuid().optional(), like: z.uuid().optional(), need: z.uuid().optional() }),
  may: (actor) => isOfHouse(actor),
  async read({ event, like, need }, scene) {
    const { db, cooperative, actor, today } = scene;
    const id = event ?? like;
    const found = id ? await readEvent(db, cooperative, id) : null;
    if (id ? !found || !maySee(actor, found) : !mayPlan(actor)) return null;
    if (found && (event ? !organises(actor, found) : !mayPlan(actor))) return null;
    const asked = need ? await readNeed(scene, need) : null;
    if (need && !asked?.mayAnswer(actor)) return null;
    const people = await listHousehold(db, cooperative, today);
    const siblings = event && found?.series ? await listSiblings(db, cooperative, found.series) : [];
    return {
      ...{ today, self: actor.person, published: Boolean(event && found?.publishedAt) },
      title: found?.title ?? null,
      following: siblings.filter(({ startsAt }) => found && startsAt > found.startsAt).length,
      people: people.map(({ person, name }) => ({ id: person, name })),
      rooms: (await listRooms(db, cooperative))
        .filter(({ kind }) => kind === "room")
        .map(({ id: of, name, siteName, seats }) => ({ id: of, name: `${siteName} · ${name} (${seats})` })),
      sites: (await listSites(db, cooperative)).map((site) => ({ id: site.id, name: site.name })),
      known: found ? typedOf(found, event ? 0 : daysTo(found, today)) : asked && answering(asked),
      need: need ?? null,
      hosts: found ? found.hosts.map((host) => host.id) : actor.person ? [actor.person] : [],
    };
  },
});
