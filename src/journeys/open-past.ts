import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { readFollowed } from "./followed.sql.ts";
import { isOwn } from "./followed.ts";
import { listOpenings, putOpening } from "./message.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Open to one's adviser what one wrote with those before, or close it again. Without it a new adviser reads
 * what is written with them only.
 */
export const openPast = operation({
  name: "journeys.open-past",
  label: words.openPast,
  at: "PUT /people/{person}/messages/past",
  input: z.object({ person: z.uuid(), adviser: z.uuid(), open: z.boolean() }),
  async find({ person, adviser, open }, { db, cooperative, today }) {
    const of = await readFollowed(db, cooperative, person, today);
    if (!of) return null;
    const opened = (await listOpenings(db, cooperative, person)).includes(adviser);
    return { of, adviser, open, opened };
  },
  may: (actor, { of }) => isOwn(actor, of),
  whyNot({ of, adviser, open, opened }) {
    if (open === opened) return refusals.sameOpening();
    return !open || of.advisers.some(({ id }) => id === adviser)
      ? null
      : refusals.notFollowedBy({}, "adviser");
  },
  async effect({ of: { person }, adviser, open }, scene) {
    await putOpening(scene, { person, adviser, open });
    return { person };
  },
});
