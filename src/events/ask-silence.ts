import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { setQuiet } from "./guest.sql.ts";
import { findByKey, readRegistration } from "./registration.sql.ts";
import { words } from "./words.ts";

/** As a guest: no letter of this event any more but those about one’s seat. */
export const askSilence = operation({
  name: "events.ask-silence",
  label: words.askSilence,
  at: "POST /event-guest-silences",
  input: z.object({ key: secret(z.string().max(100)) }),
  async find({ key }, { db, cooperative }) {
    const id = await findByKey(db, cooperative, key);
    const r = id ? await readRegistration(db, cooperative, id) : null;
    return r?.guest ? { guest: r.guest } : null;
  },
  // The key is that of the guest, whoever presses: a mail program does it for them (RFC 8058).
  may: (actor) => actor.kind === "visitor" || actor.roles.size > 0,
  whyNot: () => null,
  async effect({ guest }, scene) {
    await setQuiet(scene, guest);
    return { id: guest };
  },
});
