import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { operation } from "../foundation/operation.ts";
import { refusals } from "./refusals.ts";
import { insertTokenRevocation, lockToken } from "./token.sql.ts";
import { words } from "./words.ts";

/** Revoke a key of the API: from the next call on it opens nothing. One's own, or as director anybody's. */
export const revokeToken = operation({
  name: "people.revoke-token",
  label: words.revokeToken,
  at: "POST /tokens/{token}/revocation",
  input: z.object({ token: z.uuid() }),
  find: ({ token }, { db, cooperative }) => lockToken(db, cooperative, token),
  may: (actor, { person }) => actor.person === person || has(actor, "director"),
  whyNot: ({ revokedAt }) => (revokedAt ? refusals.tokenRevoked() : null),
  async effect({ id }, { db, cooperative, now, actor }) {
    await insertTokenRevocation(db, cooperative, { token: id, now, by: actor.person });
    return { token: id };
  },
});
