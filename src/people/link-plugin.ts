import { createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { twoFactor } from "better-auth/plugins/two-factor";
import { z } from "zod";
import type { Db } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { systemClock } from "../foundation/scene.ts";
import { spendLink } from "./link.sql.ts";
import { findPersonByEmail } from "./person.sql.ts";
import { writeLink } from "./write-link.ts";

const enterPath = "/link/enter";

/**
 * Signing in by a link received by mail, in place of better-auth's own magic link, which opens a full
 * session to whoever has a second factor and erases the password of an unverified address. Asking and
 * entering pass the same counter of tries as passwords.
 */
export const linkPlugin = (database: Db) => ({
  id: "ensemble-link",
  endpoints: {
    askLink: createAuthEndpoint(
      "/link/ask",
      { method: "POST", body: z.object({ email: z.string(), letter: z.enum(["forgotten", "entrance"]) }) },
      async (ctx) => {
        await database.transaction().execute(async (db) => {
          await enterCooperative(db, 0, null);
          const person = await findPersonByEmail(db, ctx.body.email);
          if (person) await writeLink(db, ctx.body.letter, person, systemClock());
        });
        return ctx.json({});
      },
    ),
    enterByLink: createAuthEndpoint(
      enterPath,
      { method: "POST", body: z.object({ token: z.string() }) },
      async (ctx) => {
        const link = await spendLink(database, ctx.body.token, "enter");
        const user = link && (await ctx.context.internalAdapter.findUserById(link.person));
        if (!user) throw ctx.error("UNAUTHORIZED");
        const session = await ctx.context.internalAdapter.createSession(user.id);
        await setSessionCookie(ctx, { session, user });
        return ctx.json({ user: { id: user.id } });
      },
    ),
  },
});

/** The second factor, asked after a link as after a password. */
export function secondFactor() {
  const plugin = twoFactor({ issuer: "Ensemble" });
  for (const hook of plugin.hooks.after) {
    const { matcher } = hook;
    hook.matcher = (context) => context.path === enterPath || matcher(context);
  }
  return plugin;
}
