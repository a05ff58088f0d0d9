import { z } from "zod";
import { mayReadActivity } from "../foundation/actor.ts";
import { operation } from "../foundation/operation.ts";
import { dropExpected as drop, lockExpected } from "./expected.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Remove what was expected: it came, and the books know it, or it will not. */
export const dropExpected = operation({
  name: "cash.drop-expected",
  label: words.dropExpected,
  at: "POST /expected-cash/{expected}/removal",
  input: z.object({ expected: z.uuid() }),
  find: ({ expected }, { db, cooperative }) => lockExpected(db, cooperative, expected),
  may: (actor, { activity }) => mayReadActivity(actor, activity),
  whyNot: ({ dropped }) => (dropped ? refusals.alreadyDropped() : null),
  async effect({ id }, scene) {
    await drop(scene, id);
    return { expected: id };
  },
});
