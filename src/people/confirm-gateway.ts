import { verifyPassword } from "better-auth/crypto";
import type { Db } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { systemClock } from "../foundation/scene.ts";
import { isWithinRate } from "./calls.sql.ts";
import {
  drawCode,
  putConfirmation,
  readPasswordHash,
  type SessionOf,
  spendCode,
} from "./confirmation.sql.ts";
import { readPerson } from "./person.sql.ts";
import { auditSignIn } from "./sign-in-audit.ts";
import { signInRefusals as refusals } from "./sign-in-refusals.ts";
import { writeCode } from "./write-link.ts";

/** Tries a minute of one person, whatever the place they try from. */
const triesAMinute = 5;
const codesAMinute = 2;

/** Saying again who one is, before what could hurt if somebody else sat here. Null when it is said. */
export interface ConfirmGateway {
  hasPassword(): Promise<boolean>;
  byPassword(password: string): Promise<Refusal | null>;
  sendCode(): Promise<Refusal | null>;
  byCode(code: string): Promise<Refusal | null>;
}

/**
 * Counted by person and not by caller: whoever holds a stolen session may call from many places. The clock is
 * given by tests.
 */
export function makeConfirmGateway(database: Db, of: SessionOf | null, clock = systemClock): ConfirmGateway {
  const settle = async (right: boolean, refusal: Refusal, session: SessionOf): Promise<Refusal | null> => {
    const { person } = session;
    if (right) await putConfirmation(database, session, clock());
    await auditSignIn(database, right ? "people.confirmed" : "people.confirmation-refused", { person });
    return right ? null : refusal;
  };
  const within = (act: string, most: number) => isWithinRate(database, `${act}:${of?.person}`, most);
  return {
    hasPassword: async () => of !== null && (await readPasswordHash(database, of.person)) !== null,
    async byPassword(password) {
      if (!of) return refusals.notYourPassword({}, "password");
      if (!(await within("confirm", triesAMinute))) return refusals.tooManyTries({}, "password");
      const hash = await readPasswordHash(database, of.person);
      const right = hash !== null && (await verifyPassword({ hash, password }));
      return settle(right, refusals.notYourPassword({}, "password"), of);
    },
    async sendCode() {
      if (!of || !(await within("confirm-code", codesAMinute))) return refusals.tooManyTries();
      await database.transaction().execute(async (db) => {
        await enterCooperative(db, 0, null);
        const person = await readPerson(db, of.person);
        if (person) await writeCode(db, await drawCode(db, of, clock()), person, clock());
      });
      return null;
    },
    async byCode(typed) {
      if (!of) return refusals.wrongMailCode({}, "code");
      if (!(await within("confirm", triesAMinute))) return refusals.tooManyTries({}, "code");
      const right = await spendCode(database, of, typed.replace(/\s/g, ""), clock());
      return settle(right, refusals.wrongMailCode({}, "code"), of);
    },
  };
}
