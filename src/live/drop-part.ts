import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { findHall, tellHall } from "./find-hall.ts";
import { isHost } from "./hall.ts";
import { deletePart, findEventOfPart } from "./part.sql.ts";
import { words } from "./words.ts";

/** Take a chapter away that was marked by mistake. */
export const dropPart = operation({
  name: "live.drop-part",
  label: words.dropPart,
  at: "DELETE /live-parts/{part}",
  input: z.object({ part: z.uuid() }),
  async find({ part }, scene) {
    const event = await findEventOfPart(scene.db, scene.cooperative, part);
    return event ? findHall(scene, { event }) : null;
  },
  may: (_, of) => isHost(of),
  whyNot: () => null,
  async effect({ inside: { event } }, scene, { part }) {
    await deletePart(scene, part);
    await tellHall(scene, event.id);
    return { id: part };
  },
});
