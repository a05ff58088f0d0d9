import { operator } from "../../foundation/actor.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import type { Db, Tx } from "../../foundation/database.ts";
import { isDatabaseAway } from "../../foundation/faults.ts";
import { performWithin } from "../../foundation/perform.ts";
import { type Refusal, Refused } from "../../foundation/refusal.ts";
import { systemClock } from "../../foundation/scene.ts";
import { openBooks } from "../../ledger/index.ts";
import { foundCooperative } from "../../network/index.ts";
import {
  admitPerson,
  hashOf,
  isHouseEmpty,
  keepPassword,
  leastPasswordLength,
  lockHouse,
  signInRefusals,
} from "../../people/index.ts";

/** What the first page of an empty installation asks; each part goes to its operation as it is. */
export interface FirstRunInput {
  readonly cooperative: Readonly<Record<string, unknown>>;
  readonly director: { readonly givenName: string; readonly familyName: string; readonly email: string };
  readonly password: string;
  readonly books: { readonly startsOn: string; readonly endsOn: string };
}

export interface FirstRun {
  /** False too while the database is away: whoever can do nothing yet is shown the page they asked for. */
  isNeeded(): Promise<boolean>;
  /** Founds the cooperative, opens its books, admits its director with a password; null when done. */
  found(input: FirstRunInput): Promise<Refusal | null>;
}

/**
 * The operator's acts before anybody can sign in: all of them in one transaction, so that a wrong date or a
 * fault in the middle leaves the installation as empty as it was, and the page can be sent again. Of two
 * people who send it at once, the second finds the house founded.
 */
export function makeFirstRun(database: Db): FirstRun {
  let everFounded = false;
  const isNeeded = async () => {
    if (everFounded) return false;
    try {
      everFounded = !(await database.transaction().execute((db) => isHouseEmpty(db)));
      return !everFounded;
    } catch (error) {
      if (isDatabaseAway(error)) return false;
      throw error;
    }
  };
  return {
    isNeeded,
    async found(input) {
      const least = leastPasswordLength;
      if (input.password.length < least) return signInRefusals.passwordTooShort({ least }, "password");
      const hash = await hashOf(input.password);
      try {
        await database.transaction().execute((db) => foundAll(db, database, input, hash));
        return null;
      } catch (error) {
        if (error instanceof Refused) return error.refusal;
        throw error;
      }
    },
  };
}

async function foundAll(db: Tx, database: Db, input: FirstRunInput, hash: string): Promise<void> {
  await lockHouse(db);
  if (!(await isHouseEmpty(db))) throw new Refused(signInRefusals.houseExists());
  const call = { database, cooperative: 0, actor: operator, door: "web" } as const;
  const founded = await performWithin(db, foundCooperative, input.cooperative, call);
  const inside = { ...call, cooperative: founded.cooperative };
  const admission = { ...input.director, role: "director", since: civilDateOf(systemClock()) };
  const { id } = await performWithin(db, admitPerson, { ...admission, invite: false }, inside);
  await keepPassword(db, id, hash);
  await performWithin(db, openBooks, input.books, inside);
}
