import type { Db } from "../foundation/database.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Auth } from "./auth.ts";
import { auditSignIn } from "./sign-in-audit.ts";
import { signInRefusals as refusals } from "./sign-in-refusals.ts";

export type Enrolment =
  | { readonly ok: true; readonly uri: string; readonly backupCodes: readonly string[] }
  | { readonly ok: false; readonly refusal: Refusal };

export type Settled =
  | { readonly ok: true; readonly cookies: readonly string[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** The second factor of the person of this visit (TOTP, RFC 6238). */
export interface FactorGateway {
  isOn(): Promise<boolean>;
  /** Makes a secret, which counts only after a first code. */
  begin(password: string): Promise<Enrolment>;
  confirm(code: string): Promise<Settled>;
  drop(password: string): Promise<Settled>;
}

type Visit = {
  headers: Headers;
  person: string | null;
  call(path: string, body: object): Promise<Response>;
};

export function makeFactorGateway(auth: Auth, database: Db, { headers, person, call }: Visit): FactorGateway {
  const settle = async (
    answer: Response,
    refusal: Refusal,
    event: "people.second-factor-on" | "people.second-factor-off",
  ): Promise<Settled> => {
    if (!answer.ok) return { ok: false, refusal: refusalOf(answer, refusal) };
    if (person) await auditSignIn(database, event, { person });
    return { ok: true, cookies: answer.headers.getSetCookie() };
  };
  return {
    async isOn() {
      const found = await auth.api.getSession({ headers });
      return found?.user.twoFactorEnabled === true;
    },
    async begin(password) {
      const answer = await call("/two-factor/enable", { password });
      if (!answer.ok)
        return { ok: false, refusal: refusalOf(answer, refusals.notYourPassword({}, "password")) };
      const { totpURI: uri, backupCodes } = (await answer.json()) as {
        totpURI: string;
        backupCodes: string[];
      };
      return { ok: true, uri, backupCodes };
    },
    async confirm(code) {
      const answer = await call("/two-factor/verify-totp", { code: code.replace(/\s/g, "") });
      return settle(answer, refusals.wrongCode({}, "code"), "people.second-factor-on");
    },
    async drop(password) {
      const answer = await call("/two-factor/disable", { password });
      return settle(answer, refusals.notYourPassword({}, "password"), "people.second-factor-off");
    },
  };
}

function refusalOf(answer: Response, refusal: Refusal): Refusal {
  if (answer.status >= 500) throw new Error(`the second factor was answered ${answer.status}`);
  return answer.status === 429 ? refusals.tooManyTries({}, refusal.field) : refusal;
}
