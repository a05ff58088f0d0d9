import type { Db } from "../foundation/database.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Auth } from "./auth.ts";
import { passkeyEntrance } from "./passkey-plugin.ts";
import { auditSignIn } from "./sign-in-audit.ts";
import { signInRefusals as refusals } from "./sign-in-refusals.ts";

export interface PasskeyLine {
  readonly id: string;
  readonly name: string | null;
  readonly since: Date | null;
}

/** What the browser's own window is asked, with the cookie that ties its answer to the question. */
export type Ceremony =
  | { readonly ok: true; readonly options: object; readonly cookies: readonly string[] }
  | { readonly ok: false; readonly refusal: Refusal };

export type PasskeyDone =
  | { readonly ok: true; readonly cookies: readonly string[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** The passkeys of the person of this visit, and signing in by one (WebAuthn). */
export interface PasskeyGateway {
  list(): Promise<PasskeyLine[]>;
  askToAdd(): Promise<Ceremony>;
  add(response: unknown, name: string): Promise<PasskeyDone>;
  drop(id: string): Promise<void>;
  askToEnter(): Promise<Ceremony>;
  enter(response: unknown): Promise<PasskeyDone>;
}

type Visit = {
  headers: Headers;
  person: string | null;
  call(path: string, body?: object): Promise<Response>;
};

export function makePasskeyGateway(auth: Auth, database: Db, visit: Visit): PasskeyGateway {
  const { headers, person, call } = visit;
  const ask = async (path: string): Promise<Ceremony> => {
    const answer = await call(path);
    if (!answer.ok) return { ok: false, refusal: refusalOf(answer) };
    return { ok: true, options: (await answer.json()) as object, cookies: answer.headers.getSetCookie() };
  };
  return {
    async list() {
      const found = await auth.api.listPasskeys({ headers });
      return found.map(({ id, name, createdAt }) => ({ id, name: name ?? null, since: createdAt ?? null }));
    },
    askToAdd: () => ask("/passkey/generate-register-options"),
    async add(response, name) {
      const answer = await call("/passkey/verify-registration", { response, name });
      if (!answer.ok) return { ok: false, refusal: refusalOf(answer) };
      if (person) await auditSignIn(database, "people.passkey-added", { person });
      return { ok: true, cookies: answer.headers.getSetCookie() };
    },
    async drop(id) {
      const answer = await call("/passkey/delete-passkey", { id });
      if (answer.ok && person) await auditSignIn(database, "people.passkey-removed", { person });
    },
    askToEnter: () => ask("/passkey/generate-authenticate-options"),
    async enter(response) {
      const answer = await call(passkeyEntrance, { response: response as object });
      if (!answer.ok) return { ok: false, refusal: refusalOf(answer) };
      const said = (await answer.json()) as { user: { id: string } };
      await auditSignIn(database, "people.sign-in", { person: said.user.id });
      return { ok: true, cookies: answer.headers.getSetCookie() };
    },
  };
}

function refusalOf(answer: Response): Refusal {
  if (answer.status >= 500) throw new Error(`a passkey was answered ${answer.status}`);
  return answer.status === 429 ? refusals.tooManyTries() : refusals.passkeyRefused();
}
