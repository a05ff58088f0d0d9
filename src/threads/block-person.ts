import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { listHousehold } from "../people/index.ts";
import { putBlocking } from "./follow.sql.ts";
import { refusals } from "./refusals.ts";
import { isOfHouse } from "./thread.ts";
import { words } from "./words.ts";

/** Hear no more of somebody: neither their messages nor their mentions reach one. They are not told. */
export const blockPerson = operation({
  name: "threads.block-person",
  label: words.blockPerson,
  at: "PUT /blocked-people/{person}",
  input: z.object({ person: z.uuid(), blocked: z.boolean() }),
  async find({ person }, { db, cooperative, today, actor }) {
    const people = await listHousehold(db, cooperative, today);
    return people.some((one) => one.person === person) ? { person, own: actor.person === person } : null;
  },
  may: (actor) => isOfHouse(actor),
  whyNot: ({ own }) => (own ? refusals.yourself() : null),
  async effect({ person }, scene, { blocked: on }) {
    await putBlocking(scene, { person: scene.actor.person as string, blocked: person, on });
    return { id: person };
  },
});
