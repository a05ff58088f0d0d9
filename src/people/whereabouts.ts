import { type Actor, type Role, roles, stranger } from "../foundation/actor.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Db } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import type { Language } from "../foundation/words.ts";
import { readSetting } from "../network/index.ts";
import { type HeldRole, listHeldRoles, listTies } from "./actor.sql.ts";
import { findPersonByEmail, readPerson } from "./person.sql.ts";

/**
 * What a person works as: a role, and for an entrepreneur the activity. Its value is what the switch posts.
 */
export interface Hat {
  readonly value: string;
  readonly role: Role;
  readonly activity: { readonly id: string; readonly name: string } | null;
}

/** Who a person is today, where, as what, and what else they could choose. */
export interface Whereabouts {
  readonly actor: Actor;
  readonly language: Language;
  readonly cooperative: Omit<HeldRole, "role"> | null;
  readonly cooperatives: readonly { readonly slug: string; readonly name: string; readonly town: string }[];
  readonly hat: Hat | null;
  readonly hats: readonly Hat[];
  /** The cooperative asks a second factor of one of these roles. */
  readonly asksFactor: boolean;
}

/** What the person chose in the header; anything they no longer hold is passed over. */
export interface Choice {
  readonly cooperative: string | null;
  readonly hat: string | null;
}

/**
 * Makes the actor of a signed-in person. Roles hold all at once; the hat only chooses what is shown first.
 */
export async function findWhereabouts(
  database: Db,
  person: string,
  choice: Choice,
  today: CivilDate,
): Promise<Whereabouts | null> {
  return database
    .transaction()
    .setAccessMode("read only")
    .execute(async (db) => {
      await enterCooperative(db, 0, person);
      const self = await readPerson(db, person);
      if (!self) return null;
      const held = await listHeldRoles(db, person, today);
      const place = held.find((each) => each.slug === choice.cooperative) ?? held[0] ?? null;
      if (place) await enterCooperative(db, place.cooperative, person);
      const ties = place ? await listTies(db, place.cooperative, person, today) : [];
      const own = held.filter((each) => each.cooperative === place?.cooperative).map((each) => each.role);
      const mine = own.includes("entrepreneur") ? ties.filter(({ tie }) => tie === "member") : [];
      const followed = own.includes("adviser") ? ties.filter(({ tie }) => tie === "adviser") : [];
      const actor: Actor = {
        ...stranger,
        kind: "person",
        person,
        name: `${self.givenName} ${self.familyName}`,
        language: self.language,
        roles: new Set(own),
        activities: new Set(mine.map(({ activity }) => activity)),
        follows: new Set(followed.map(({ activity }) => activity)),
      };
      const hats = hatsOf(own, mine);
      const factorRoles = place
        ? await readSetting(db, place.cooperative, "people.second-factor-roles", today)
        : [];
      return {
        actor,
        language: self.language,
        cooperative: place,
        cooperatives: [...new Map(held.map((each) => [each.slug, each])).values()],
        hat: hats.find(({ value }) => value === choice.hat) ?? hats[0] ?? null,
        hats,
        asksFactor: factorRoles.some((role) => own.includes(role)),
      };
    });
}

/** The same of whoever has this address; null where nobody has. */
export async function findWhereaboutsOf(
  database: Db,
  email: string,
  choice: Choice,
  today: CivilDate,
): Promise<Whereabouts | null> {
  const person = await database.transaction().execute((db) => findPersonByEmail(db, email));
  return person && findWhereabouts(database, person.id, choice, today);
}

/** The person without what they may: who they are is known, and nothing is open to them. */
export const withoutRoles = (actor: Actor): Actor => {
  return { ...actor, roles: new Set(), activities: new Set(), follows: new Set() };
};

/** The house's roles from the widest, then each activity; an entrepreneur without one is still one. */
function hatsOf(own: readonly Role[], mine: readonly { activity: string; name: string }[]): Hat[] {
  const widest = [...roles].reverse().filter((role) => role !== "entrepreneur" && own.includes(role));
  const activities = mine.map(({ activity, name }): Hat => {
    return { value: activity, role: "entrepreneur", activity: { id: activity, name } };
  });
  if (own.includes("entrepreneur") && activities.length === 0)
    activities.push({ value: "entrepreneur", role: "entrepreneur", activity: null });
  return [...widest.map((role): Hat => ({ value: role, role, activity: null })), ...activities];
}
