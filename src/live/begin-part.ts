import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { findHall, tellHall } from "./find-hall.ts";
import { isHost, whyNotMarkTime } from "./hall.ts";
import { insertPart } from "./part.sql.ts";
import { words } from "./words.ts";

/** « Nouveau chapitre »: something else begins now. */
export const beginPart = operation({
  name: "live.begin-part",
  label: words.beginPart,
  at: "POST /live-rooms/{event}/parts",
  input: z.object({ event: z.uuid(), title: shortText(120) }),
  find: ({ event }, scene) => findHall(scene, { event }),
  may: (_, of) => isHost(of),
  whyNot: (of) => whyNotMarkTime(of),
  async effect({ inside: { event } }, scene, { title }) {
    const id = scene.newId();
    await insertPart(scene, { id, event: event.id, title });
    await tellHall(scene, event.id);
    return { id };
  },
});
