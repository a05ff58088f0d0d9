import type { Actor } from "../foundation/actor.ts";
import { stranger } from "../foundation/actor.ts";
import { civilDateOf } from "../foundation/calendar.ts";
import type { Db } from "../foundation/database.ts";
import { addAuditLine, enterCooperative } from "../foundation/gate.sql.ts";
import { systemClock } from "../foundation/scene.ts";
import { listHeldRoles } from "./actor.sql.ts";
import { findPersonByEmail } from "./person.sql.ts";

export type SignInEvent =
  | "people.sign-in"
  | "people.sign-in-refused"
  | "people.sign-out"
  | "people.second-factor"
  | "people.confirmed"
  | "people.confirmation-refused"
  | "people.second-factor-on"
  | "people.second-factor-off"
  | "people.password-chosen"
  | "people.passkey-added"
  | "people.passkey-removed"
  | "people.email-changed";

/**
 * One audit line in each cooperative of the person, or in cooperative 0 where they have none: signing in
 * happens outside the gate, and the house must still be able to read it. The line says the address, never
 * the password.
 */
export async function auditSignIn(
  database: Db,
  event: SignInEvent,
  who: { person: string } | { email: string },
  at = systemClock(),
): Promise<void> {
  await database.transaction().execute(async (db) => {
    await enterCooperative(db, 0, null);
    const person = "person" in who ? who.person : ((await findPersonByEmail(db, who.email))?.id ?? null);
    await enterCooperative(db, 0, person);
    const held = person ? await listHeldRoles(db, person, civilDateOf(at)) : [];
    const places = held.length > 0 ? [...new Set(held.map(({ cooperative }) => cooperative))] : [0];
    // Whoever failed to sign in is a stranger; the line is about the person they claimed to be.
    const known = event !== "people.sign-in-refused";
    const actor: Actor = known && person ? { ...stranger, kind: "person", person } : stranger;
    const input = JSON.stringify("email" in who ? { email: who.email } : {});
    for (const place of places) {
      await enterCooperative(db, place, person);
      await addAuditLine(db, place, { at, actor, door: "web", operation: event, about: person, input });
    }
  });
}
