import { z } from "zod";
import { filmInPlace } from "../channel/index.ts";
import { operation } from "../foundation/operation.ts";
import { findHall, tellHall } from "./find-hall.ts";
import { isHost, whyNotReplay } from "./hall.ts";
import { refusals } from "./refusals.ts";
import { insertReplay, isReplay, readReplay } from "./replay.sql.ts";
import { words } from "./words.ts";

/** Put a film that one keeps in the place of the event. */
export const attachReplay = operation({
  name: "live.attach-replay",
  label: words.attachReplay,
  at: "PUT /live-rooms/{event}/replay",
  input: z.object({ event: z.uuid(), film: z.uuid() }),
  async find({ event, film: id }, scene) {
    const of = await findHall(scene, { event });
    const film = of && (await filmInPlace(scene, id));
    if (!of || !film) return null;
    const { db, cooperative } = scene;
    const replay = await readReplay(db, cooperative, event);
    return { ...of, film, replay, taken: await isReplay(db, cooperative, id) };
  },
  may: (_, { film, ...of }) => isHost(of) && film.keeps,
  whyNot: ({ replay, taken, film: _, ...of }) =>
    whyNotReplay(of, replay) ?? (taken ? refusals.filmTaken({}, "film") : null),
  async effect({ inside: { event }, film }, scene) {
    await insertReplay(scene, event.id, film.id);
    await tellHall(scene, event.id);
    return { id: film.id };
  },
});
