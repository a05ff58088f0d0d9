import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { lockResources, readBusy } from "../occupancy/index.ts";
import { listHousehold } from "../people/index.ts";
import { tellWhoAsked } from "./answered-need.ts";
import { insertPublication } from "./event.sql.ts";
import { type Event, organises } from "./event.ts";
import { findEvents } from "./find-event.ts";
import { takeHosts } from "./hosts.ts";
import { eventPublished } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { pageOf, saidOf } from "./tell.ts";
import { words } from "./words.ts";

/**
 * Publish an event, or with it the dates of its series that follow: the house reads it, registration opens,
 * the
 * hosts’ hours are taken. Whoever hosts something else then is said before.
 */
export const publishEvent = operation({
  name: "events.publish-event",
  label: words.publishEvent,
  at: "POST /events/{event}/publication",
  input: z.object({
    event: z.uuid(),
    following: z.boolean().default(false),
    despite: z.boolean().default(false),
  }),
  async find({ event: id, following, despite }, scene) {
    const { db, cooperative, now } = scene;
    const found = await findEvents(id, following, scene);
    if (!found) return null;
    const drafts = found.all.filter(({ publishedAt }) => !publishedAt);
    await lockResources(
      db,
      cooperative,
      drafts.flatMap(({ hosts }) => hosts.map((host) => host.id)),
    );
    let taken: string | null = null;
    for (const e of despite ? [] : drafts) {
      const span = { from: e.startsAt, to: e.endsAt };
      const [busy] = await readBusy(
        db,
        cooperative,
        e.hosts.map((host) => host.id),
        span,
      );
      taken ??= e.hosts.find((host) => host.id === busy?.resource)?.name ?? null;
    }
    return { ...found, drafts, taken, now };
  },
  may: (actor, { event }) => organises(actor, event),
  whyNot({ event, taken, now }) {
    if (event.cancelledAt) return refusals.cancelled();
    if (event.publishedAt) return refusals.publishedAlready();
    if (event.startsAt <= now) return refusals.inPast();
    return taken ? refusals.hostTaken({ name: taken }, "despite") : null;
  },
  async effect({ event, drafts, now }, scene) {
    const coming = drafts.filter(({ startsAt }) => startsAt > now);
    for (const e of coming) {
      await insertPublication(scene, e.id);
      await takeHosts(scene, { ...e, publishedAt: now }, "published");
      await tellWhoAsked(scene, e);
    }
    await tellHouse(scene, event);
    return { id: event.id, events: coming.length };
  },
});

/** Members learn of it as they chose: in the letter of the day, unless they said otherwise. */
async function tellHouse(scene: Parameters<typeof notify>[0], e: Event): Promise<void> {
  const people = await listHousehold(scene.db, scene.cooperative, scene.today);
  const hosts = new Set(e.hosts.map(({ id }) => id));
  await notify(scene, eventPublished, {
    to: people.map(({ person }) => person).filter((person) => !hosts.has(person)),
    ...{ params: saidOf(e), link: pageOf(e.id), once: `event:${e.id}:published` },
  });
}
