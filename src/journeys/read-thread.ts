import { z } from "zod";
import { view } from "../foundation/view.ts";
import { readFollowed } from "./followed.sql.ts";
import { isOwn, mayShape } from "./followed.ts";
import { listMessages, listOpenings } from "./message.sql.ts";
import { words } from "./words.ts";

/** The thread between an entrepreneur and whoever follows them; for anybody else there is none. */
export const thread = view({
  name: "journeys.read-thread",
  label: words.messages,
  at: "GET /people/{person}/messages",
  input: z.object({ person: z.uuid() }),
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  async read({ person }, { db, cooperative, actor, today }) {
    const of = await readFollowed(db, cooperative, person, today);
    if (!of || !mayShape(actor, of)) return null;
    const reader = actor.person as string;
    const own = isOwn(actor, of);
    const found = await listMessages(db, cooperative, person, reader);
    const openings = await listOpenings(db, cooperative, person);
    const before = own ? [...new Set(found.map(({ adviser }) => adviser))] : [];
    return {
      ...{ of, own, reader },
      messages: found,
      unread: found.filter(({ read }) => !read).length,
      /** To the entrepreneur: each adviser of today, and whether earlier messages are open to them. */
      past: of.advisers
        .map((adviser) => ({
          ...adviser,
          opened: openings.includes(adviser.id),
          others: before.some((id) => id !== adviser.id),
        }))
        .filter(({ opened, others }) => own && (opened || others)),
    };
  },
});
