import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { month as monthInput } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { checks, findCheck } from "./checks.ts";
import { refusals } from "./refusals.ts";
import { holdReminding, insertReminders, listReminded } from "./reminder.sql.ts";
import { words } from "./words.ts";

const asking = checks.flatMap(({ name, asks }) => (asks ? [name] : []));

/** Ask those who have something to do before a month is closed, or one of them: once a day for each kind. */
export const remind = operation({
  name: "closing.remind",
  label: words.remind,
  at: "POST /closing-reminders",
  input: z.object({
    month: monthInput(),
    check: z.enum(asking as [string, ...string[]]),
    person: z.uuid().optional(),
  }),
  async find({ month, check, person }, scene) {
    await holdReminding(scene.db, scene.cooperative);
    const found = await findCheck(scene, month, check);
    const today = await listReminded(scene);
    const reminded = new Set(today.filter(({ what }) => what === check).map((one) => one.person));
    const missing = (found?.items ?? []).filter((one) => one.person && (!person || one.person === person));
    return { found, missing, waiting: missing.filter((one) => !reminded.has(one.person ?? "")) };
  },
  may: (actor) => has(actor, "accountant", "director"),
  whyNot({ missing, waiting }) {
    if (missing.length === 0) return refusals.nobodyMissing();
    return waiting.length === 0 ? refusals.remindedToday({ n: missing.length }) : null;
  },
  async effect({ found, waiting }, scene, { month, check }) {
    for (const { person, count } of waiting)
      if (person && found?.asks)
        await notify(scene, found.asks, {
          to: [person],
          params: { month, count },
          link: found.ownLink ?? "/",
          once: `closing:${check}:${person}:${scene.today}`,
        });
    await insertReminders(
      scene,
      check,
      waiting.flatMap(({ person }) => person ?? []),
    );
    return { month, reminded: waiting.length };
  },
});
