import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { putFollowing, putPlaceFollowing } from "./follow.sql.ts";
import { readKey } from "./mail-key.sql.ts";
import { isOfHouse } from "./thread.ts";
import { words } from "./words.ts";

/**
 * Have no more letters of a thread, by the secret address that stands in each of them: one touch, without
 * signing in (RFC 8058).
 */
export const stopLetters = operation({
  name: "threads.stop-letters",
  label: words.stopLetters,
  at: "POST /thread-letter-stops",
  input: z.object({ token: secret(z.string().regex(/^[a-z2-7]{32}$/)) }),
  find: ({ token }, { db, cooperative }) => readKey(db, cooperative, token),
  may: (actor) => actor.kind === "visitor" || isOfHouse(actor),
  whyNot: () => null,
  async effect({ person, thread, group }, scene) {
    if (thread) await putFollowing(scene, { person, thread, level: "mute" });
    else await putPlaceFollowing(scene, { person, group, level: "mute" });
    return { done: true };
  },
});
