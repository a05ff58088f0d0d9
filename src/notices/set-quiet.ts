import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { minuteOf } from "../foundation/when.ts";
import { putQuiet } from "./quiet.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

const clock = () =>
  z
    .string()
    .trim()
    .regex(/^$|^([01]\d|2[0-3]):[0-5]\d$/, { error: "not-a-time" })
    .default("");

/** Say in which hours no mail is to come: it leaves once they are over. None without hours. */
export const setQuiet = operation({
  name: "notices.set-quiet",
  label: words.setQuiet,
  at: "PUT /quiet-hours",
  input: z.object({ from: clock(), to: clock() }),
  find: async (input) => input,
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  whyNot({ from, to }) {
    if ((from === "") !== (to === "")) return refusals.halfQuiet({}, from === "" ? "from" : "to");
    return from !== "" && from === to ? refusals.alwaysQuiet({}, "to") : null;
  },
  async effect({ from, to }, scene) {
    const quiet = from === "" ? null : { fromMinute: minuteOf(from), toMinute: minuteOf(to) };
    await putQuiet(scene, scene.actor.person as string, quiet);
    return { from, to };
  },
});
