import { z } from "zod";
import { view } from "../foundation/view.ts";
import { listTokensOf } from "./token.sql.ts";
import { words } from "./words.ts";

/** One's own keys of the API in this cooperative; never the keys themselves, which nobody can read again. */
export const listTokens = view({
  name: "people.list-tokens",
  label: words.tokens,
  at: "GET /tokens",
  input: z.object({}),
  may: (actor) => actor.kind === "person" && actor.roles.size > 0,
  async read(_, { db, cooperative, actor, today }) {
    return { today, tokens: await listTokensOf(db, cooperative, actor.person as string) };
  },
});
