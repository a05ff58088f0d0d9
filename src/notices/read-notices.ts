import { z } from "zod";
import { view } from "../foundation/view.ts";
import { say } from "../foundation/words.ts";
import { kindNamed } from "./kinds.ts";
import { countUnread, listTold } from "./notice.sql.ts";
import { words } from "./words.ts";

export const noticesPerPage = 50;

/** What one was told here, in one's language, the newest first. */
export const readNotices = view({
  name: "notices.read-notices",
  label: words.readNotices,
  at: "GET /notices",
  input: z.object({ page: z.coerce.number().int().min(1).max(10_000).default(1) }),
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  async read({ page }, { db, cooperative, actor }) {
    const cut = { limit: noticesPerPage + 1, offset: (page - 1) * noticesPerPage };
    const told = await listTold(db, cooperative, actor.person ?? "", cut);
    return {
      page,
      more: told.length > noticesPerPage,
      notices: told.slice(0, noticesPerPage).flatMap(({ kind, params, ...notice }) => {
        const known = kindNamed(kind);
        return known ? [{ ...notice, sentence: say(known.says, actor.language, params) }] : [];
      }),
    };
  },
});

/** How many one has not read: the figure on the bell. */
export const unreadNotices = view({
  name: "notices.unread",
  label: words.unread,
  at: "GET /notices/unread",
  input: z.object({}),
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  read: async (_, { db, cooperative, actor }) => ({
    n: await countUnread(db, cooperative, actor.person ?? ""),
  }),
});
