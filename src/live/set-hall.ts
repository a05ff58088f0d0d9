import { z } from "zod";
import { civilDate, clock } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { instantAt, whenOf } from "../foundation/when.ts";
import { notify } from "../notices/index.ts";
import { findHall, tellHall } from "./find-hall.ts";
import { updateHall } from "./hall.sql.ts";
import { type Hall, isHost, whyNotOn } from "./hall.ts";
import { rehearsalPlanned } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { readReplay } from "./replay.sql.ts";
import { words } from "./words.ts";

/**
 * Set the room of an event: whether questions are open and may be asked without a name, « ne pas
 * enregistrer », and when its hosts rehearse, of which they are told.
 */
export const setHall = operation({
  name: "live.set-hall",
  label: words.setHall,
  at: "PUT /live-rooms/{event}",
  input: z.object({
    event: z.uuid(),
    asking: z.boolean(),
    unnamed: z.boolean(),
    filmed: z.boolean(),
    /** Both, or none: there is no rehearsal. */
    rehearsesOn: civilDate().nullable().default(null),
    rehearsesFrom: clock().nullable().default(null),
  }),
  async find({ event, rehearsesOn, rehearsesFrom, ...told }, scene) {
    const of = await findHall(scene, { event });
    if (!of) return null;
    const rehearsesAt = rehearsesOn && rehearsesFrom ? instantAt(rehearsesOn, rehearsesFrom) : null;
    const replay = await readReplay(scene.db, scene.cooperative, event);
    const half = (rehearsesOn === null) !== (rehearsesFrom === null);
    return { ...of, wanted: { ...told, rehearsesAt } satisfies Hall, replay, half };
  },
  may: (_, of) => isHost(of),
  whyNot({ wanted, replay, half, ...of }) {
    const off = whyNotOn(of);
    if (off) return off;
    if (!wanted.filmed && replay) return refusals.hasReplay({}, "filmed");
    if (half) return refusals.rehearsalHalf({}, "rehearsesFrom");
    const at = wanted.rehearsesAt;
    if (!at || at.getTime() === of.hall.rehearsesAt?.getTime()) return null;
    const fits = at > of.now && at < of.inside.event.startsAt;
    return fits ? null : refusals.rehearsalLate({}, "rehearsesOn");
  },
  async effect({ wanted, hall, inside: { event } }, scene) {
    await updateHall(scene, event.id, wanted);
    const at = wanted.rehearsesAt;
    if (at && at.getTime() !== hall.rehearsesAt?.getTime())
      await notify(scene, rehearsalPlanned, {
        to: event.hosts.map(({ id }) => id).filter((id) => id !== scene.actor.person),
        params: { title: event.title, ...whenOf(at) },
        ...{ link: `/evenements/${event.id}/direct`, once: `live-rehearsal:${event.id}:${at.getTime()}` },
      });
    await tellHall(scene, event.id);
    return { id: event.id };
  },
});
