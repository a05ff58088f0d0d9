import { z } from "zod";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { doorWords } from "./door-words.ts";
import { insertLoan, listPeopleHere, lockKey } from "./key.sql.ts";
import { refusals } from "./refusals.ts";
import { keepsPlaces } from "./room.ts";

/** Lend a key or a badge to somebody: it is in one hand at a time. */
export const lendKey = operation({
  name: "places.lend-key",
  label: doorWords.lend,
  at: "POST /place-keys/{key}/loans",
  input: z.object({ key: z.uuid(), person: z.uuid(), dueOn: civilDate().nullable().default(null) }),
  async find({ key: id, person, dueOn }, { db, cooperative, today }) {
    const key = await lockKey(db, cooperative, id);
    if (!key) return null;
    const here = (await listPeopleHere(db, cooperative, today)).some((one) => one.id === person);
    return { key, person, dueOn, here, today };
  },
  may: (actor) => keepsPlaces(actor),
  whyNot({ key, dueOn, here, today }) {
    if (!here) return refusals.nobodyHere({}, "person");
    if (key.loan) return refusals.keyLent({ name: key.personName ?? "" }, "person");
    return dueOn && dueOn < today ? refusals.inPast({}, "dueOn") : null;
  },
  async effect({ key, person, dueOn }, scene) {
    const id = scene.newId();
    await insertLoan(scene, { id, key: key.id, person, dueOn });
    return { id };
  },
});
