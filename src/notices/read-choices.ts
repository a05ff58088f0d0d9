import { z } from "zod";
import { view } from "../foundation/view.ts";
import { clockOf } from "../foundation/when.ts";
import { listChoices } from "./choice.sql.ts";
import { allKinds } from "./kinds.ts";
import { listQuiet } from "./quiet.sql.ts";
import { words } from "./words.ts";

/** The kinds of notices, and how one is told of each. */
export const noticeChoices = view({
  name: "notices.read-choices",
  label: words.choices,
  at: "GET /notice-choices",
  input: z.object({}),
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  async read(_, { db, cooperative, actor }) {
    const chosen = await listChoices(db, cooperative, actor.person ?? "");
    const [quiet] = await listQuiet(db, cooperative, [actor.person ?? ""]);
    return {
      quiet: quiet ? { from: clockOf(quiet.fromMinute), to: clockOf(quiet.toMinute) } : { from: "", to: "" },
      kinds: allKinds().map(({ name, label, usual }) => ({ name, label, way: chosen.get(name) ?? usual })),
    };
  },
});
