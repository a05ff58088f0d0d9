import { z } from "zod";
import { agendaOf, listOwnSeats } from "../events/index.ts";
import { civilDate } from "../foundation/input.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { readEdition, readPublicEdition } from "./edition.sql.ts";
import { type Edition, isOfHouse, keepsForum, stateOf } from "./edition.ts";
import { listKey } from "./mark-publicly.ts";
import { listReleases, listStars } from "./programme.sql.ts";
import { programmeWords } from "./programme-words.ts";
import { listSessions, type Session, sievesOf, sifted } from "./sessions.ts";
import { findList, listMarked } from "./visitor-list.sql.ts";

const sieve = {
  day: civilDate().optional(),
  venue: z.uuid().optional(),
  track: z.uuid().optional(),
  activity: z.uuid().optional(),
};

export type Own = "hosting" | "registered" | "waits" | null;
export type OwnSession = Session & { readonly starred: boolean; readonly own: Own };

/** The programme as one person has it: what they marked, host, are registered to. */
async function ownSessions(scene: Scene, edition: Edition) {
  const { db, cooperative, actor } = scene;
  const { sessions, events } = await listSessions(scene, edition);
  const stars = await listStars(db, cooperative, { edition: edition.id, person: actor.person });
  const ids = events.map(({ id }) => id);
  const seats = await listOwnSeats(db, cooperative, { events: ids, person: actor.person as string });
  const ownOf = (one: Session): Own => {
    if (one.hosts.some(({ id }) => id === actor.person)) return "hosting";
    const seat = seats.find(({ event }) => event === one.event);
    return seat ? (seat.confirmed ? "registered" : "waits") : null;
  };
  const own: OwnSession[] = sessions.map((one) => ({
    ...one,
    ...{ starred: stars.has(one.id), own: ownOf(one) },
  }));
  return { own, events };
}

const isMine = ({ starred, own }: OwnSession): boolean => starred || own !== null;

/** The other sessions of one’s own programme that take place meanwhile: by session, their titles. */
function meetingsOf(mine: readonly OwnSession[]): Record<string, string[]> {
  const on = mine.filter(({ state }) => state === "published" || state === "running");
  return Object.fromEntries(
    on.flatMap((one) => {
      const others = on.filter(
        (other) => other.id !== one.id && one.startsAt < other.endsAt && other.startsAt < one.endsAt,
      );
      return others.length > 0 ? [[one.id, others.map(({ title }) => title)]] : [];
    }),
  );
}

/** The released programme for members, or of it what is one’s own. */
export const readProgramme = view({
  name: "forum.read-programme",
  label: programmeWords.readProgramme,
  at: "GET /forum-editions/{edition}/programme",
  input: z.object({ edition: z.uuid(), ...sieve, mine: z.stringbool().default(false) }),
  may: (actor) => isOfHouse(actor),
  async read({ edition: id, mine, ...asked }, scene) {
    const { db, cooperative, actor, now } = scene;
    const edition = await readEdition(db, cooperative, id);
    if (!edition) return null;
    const { own } = await ownSessions(scene, edition);
    const ours = own.filter(isMine);
    const [last] = await listReleases(db, cooperative, id);
    return {
      edition: {
        ...{ id, name: edition.name, about: edition.about, state: stateOf(edition, now) },
        released: edition.released,
      },
      ...{ mine, asked, keeps: keepsForum(actor), sieves: sievesOf(own), meetings: meetingsOf(ours) },
      version: last ? { number: last.number, name: last.name, setAt: last.setAt } : null,
      sessions: sifted(mine ? ours : own, asked) as OwnSession[],
    };
  },
});

export const calendarParts = ["all", "mine", "starred"] as const;

/** The programme as calendars take it: all of it, one’s own, what one marked. */
export const programmeCalendar = view({
  name: "forum.programme-calendar",
  label: programmeWords.readProgramme,
  at: "GET /forum-editions/{edition}/calendar",
  input: z.object({ edition: z.uuid(), part: z.enum(calendarParts).default("all") }),
  may: (actor) => isOfHouse(actor),
  async read({ edition: id, part }, scene) {
    const { db, cooperative, actor, now } = scene;
    const edition = await readEdition(db, cooperative, id);
    if (!edition) return null;
    const { own, events } = await ownSessions(scene, edition);
    const chosen = own.filter((one) => (part === "all" ? true : part === "mine" ? isMine(one) : one.starred));
    const ids = new Set(chosen.map(({ event }) => event));
    const said = {
      now,
      language: actor.language,
      linkOf: (e: { id: string }) => `{origin}/evenements/${e.id}`,
    };
    const wanted = events.filter((event) => ids.has(event.id));
    return { text: agendaOf(edition.name, wanted, said) };
  },
});

const anybody = (actor: { kind: string; roles: ReadonlySet<unknown> }) =>
  actor.kind === "visitor" || actor.roles.size > 0;

/** What the list of a visitor holds; nothing where it is of another edition, or gone. */
async function markedOf({ db, cooperative }: Scene, edition: Edition, key: string): Promise<string[]> {
  const list = await findList(db, cooperative, key);
  return list?.edition === edition.id ? listMarked(db, cooperative, list.id) : [];
}

/** The programme that anybody reads: of the edition named, or of the newest whose programme is public. */
export const publicProgramme = view({
  name: "forum.public-programme",
  label: programmeWords.publicProgramme,
  at: "GET /public-forum",
  input: z.object({ edition: z.uuid().optional(), list: listKey.optional(), ...sieve }),
  may: (actor) => anybody(actor),
  async read({ edition: id, list: key, ...asked }, scene) {
    const { db, cooperative } = scene;
    const edition = await readPublicEdition(db, cooperative, id ?? null);
    if (!edition) return null;
    const { sessions } = await listSessions(scene, edition);
    const [last] = await listReleases(db, cooperative, edition.id);
    return {
      marked: key ? await markedOf(scene, edition, key) : null,
      edition: {
        ...{ id: edition.id, name: edition.name, about: edition.about, form: edition.form },
        ...{ startsOn: edition.startsOn, endsOn: edition.endsOn },
        ...{ fromMinute: edition.fromMinute, toMinute: edition.toMinute },
      },
      ...{ asked, sieves: sievesOf(sessions) },
      version: last ? { number: last.number, setAt: last.setAt } : null,
      sessions: sifted(sessions, asked).map(({ hosts, ...one }) => ({
        ...one,
        hosts: hosts.map(({ name }) => name),
      })),
    };
  },
});

export type PublicProgramme = NonNullable<Awaited<ReturnType<typeof publicProgramme.read>>>;

/** The same as a calendar that anybody subscribes to; of it what the list of a visitor holds. */
export const publicForumCalendar = view({
  name: "forum.public-calendar",
  label: programmeWords.publicProgramme,
  at: "GET /public-forum-calendar",
  input: z.object({
    edition: z.uuid().optional(),
    list: listKey.optional(),
    house: z.string().max(60),
  }),
  may: (actor) => anybody(actor),
  async read({ edition: id, house, list: key }, scene) {
    const { db, cooperative, now, actor } = scene;
    const edition = await readPublicEdition(db, cooperative, id ?? null);
    if (!edition) return null;
    const { sessions, events: all } = await listSessions(scene, edition);
    const marked = key ? await markedOf(scene, edition, key) : null;
    const wanted = new Set(sessions.flatMap((one) => (marked?.includes(one.id) ? one.event : [])));
    const events = marked ? all.filter((event) => wanted.has(event.id)) : all;
    const linkOf = (e: { id: string }) => `{origin}/agenda-public/${house}/${e.id}`;
    return { text: agendaOf(edition.name, events, { now, language: actor.language, linkOf }) };
  },
});
