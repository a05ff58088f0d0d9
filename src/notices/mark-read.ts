import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { insertReadings, ownsNotice } from "./notice.sql.ts";
import { words } from "./words.ts";

/** Mark a notice of one's own as read, or all of them. */
export const markRead = operation({
  name: "notices.mark-read",
  label: words.markRead,
  at: "POST /notice-readings",
  input: z.object({ notice: z.uuid().nullable().default(null) }),
  async find({ notice }, { db, cooperative, actor: { person } }) {
    if (person && notice && !(await ownsNotice(db, cooperative, person, notice))) return null;
    return { person, notice };
  },
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  whyNot: () => null,
  async effect({ person, notice }, scene) {
    return { read: person ? await insertReadings(scene, person, notice) : 0 };
  },
});
