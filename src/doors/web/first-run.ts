import { operator } from "../../foundation/actor.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import type { Db } from "../../foundation/database.ts";
import { readInput } from "../../foundation/input.ts";
import type { AnyOperation } from "../../foundation/operation.ts";
import { perform } from "../../foundation/perform.ts";
import { type Refusal, Refused } from "../../foundation/refusal.ts";
import { systemClock } from "../../foundation/scene.ts";
import { openBooks } from "../../ledger/index.ts";
import { foundCooperative } from "../../network/index.ts";
import {
  admitPerson,
  isHouseEmpty,
  leastPasswordLength,
  setPassword,
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
  isNeeded(): Promise<boolean>;
  /** Founds the cooperative, opens its books, admits its director with a password; null when done. */
  found(input: FirstRunInput): Promise<Refusal | null>;
}

/**
 * The operator's acts before anybody can sign in. All is checked before any of it is done, so that a wrong
 * date does not leave a cooperative without a director.
 */
export function makeFirstRun(database: Db): FirstRun {
  let everFounded = false;
  const act = async (operation: AnyOperation, input: unknown, cooperative: number) => {
    const call = { database, cooperative, actor: operator, door: "web" } as const;
    const outcome = await perform(operation, input, call);
    if (!outcome.ok) throw new Refused(outcome.refusal);
    return outcome.result as { cooperative: number; id: string };
  };
  const isNeeded = async () => {
    if (everFounded) return false;
    const empty = await database.transaction().execute((db) => isHouseEmpty(db));
    everFounded = !empty;
    return empty;
  };
  const admission = ({ director }: FirstRunInput) => {
    return { ...director, role: "director", since: civilDateOf(systemClock()) };
  };
  const wrong = async (input: FirstRunInput): Promise<Refusal | null> => {
    if (!(await isNeeded())) return signInRefusals.houseExists();
    const least = leastPasswordLength;
    if (input.password.length < least) return signInRefusals.passwordTooShort({ least }, "password");
    const call = { database, cooperative: 0, actor: operator, door: "web", rehearse: true } as const;
    const founded = await perform(foundCooperative, input.cooperative, call);
    if (!founded.ok) return founded.refusal;
    const books = readInput(openBooks.input, input.books, operator.language);
    if (!books.ok) return books.refusal;
    const refusal = openBooks.whyNot({ ...books.input, open: false });
    if (refusal) return refusal;
    const admitted = readInput(admitPerson.input, admission(input), operator.language);
    if (!admitted.ok) return admitted.refusal;
    return null;
  };
  return {
    isNeeded,
    async found(input) {
      const refusal = await wrong(input);
      if (refusal) return refusal;
      try {
        const { cooperative } = await act(foundCooperative, input.cooperative, 0);
        const { id } = await act(admitPerson, admission(input), cooperative);
        await setPassword(database, id, input.password);
        await act(openBooks, input.books, cooperative);
        return null;
      } catch (error) {
        if (error instanceof Refused) return error.refusal;
        throw error;
      }
    },
  };
}
