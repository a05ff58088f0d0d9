import { z } from "zod";
import { draftFilm } from "../channel/index.ts";
import { civilDateOf } from "../foundation/calendar.ts";
import { civilDate, clock, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { instantAt } from "../foundation/when.ts";
import { chaptersOf } from "./chapters.ts";
import { findHall, tellHall } from "./find-hall.ts";
import { isHost, whyNotReplay } from "./hall.ts";
import { listParts } from "./part.sql.ts";
import { insertReplay, listTaken, readReplay } from "./replay.sql.ts";
import { words } from "./words.ts";

/**
 * Make the replay of an event a draft of the channel: its title and what it is about, its hosts, each asked
 * whether they agree, chapters from what was marked and from the questions as they were taken up. The film
 * itself is sent afterwards, as any.
 */
export const draftReplay = operation({
  name: "live.draft-replay",
  label: words.draftReplay,
  at: "POST /live-rooms/{event}/replay-drafts",
  input: z.object({
    event: z.uuid(),
    title: shortText(140),
    summary: z.string().trim().max(4000, { error: "too-long" }).default(""),
    /** When the film begins, as the clock on the wall shows it; null: with the event. */
    from: z.object({ date: civilDate(), time: clock() }).nullable().default(null),
    /** Which of the hosts are seen. */
    speakers: z.array(z.uuid()).max(30).default([]),
  }),
  async find({ event }, scene) {
    const of = await findHall(scene, { event });
    if (!of) return null;
    const { db, cooperative } = scene;
    const begun = [
      ...(await listTaken(db, cooperative, event)).flatMap(({ text: title, takenAt: at }) =>
        at ? [{ at, title }] : [],
      ),
      ...(await listParts(db, cooperative, event)).map(({ title, begunAt: at }) => ({ at, title })),
    ];
    return { ...of, begun, replay: await readReplay(db, cooperative, event) };
  },
  may: (_, of) => isHost(of),
  whyNot: ({ replay, ...of }) => whyNotReplay(of, replay),
  async effect({ inside: { event }, begun }, scene, { title, summary, from, speakers }) {
    const beginsAt = from ? instantAt(from.date, from.time) : event.startsAt;
    const seen = event.hosts.filter(({ id }) => speakers.includes(id));
    const owner = scene.actor.person ?? event.hosts[0]?.id;
    if (!owner) throw new Error("a replay that nobody would keep");
    const film = await draftFilm(scene, {
      ...{ title, summary, owner, recordedOn: civilDateOf(event.startsAt) },
      ...{ speakers: seen, chapters: chaptersOf(begun, beginsAt) },
    });
    await insertReplay(scene, event.id, film);
    await tellHall(scene, event.id);
    return { id: film };
  },
});
