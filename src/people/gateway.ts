import type { Db } from "../foundation/database.ts";
import { isDatabaseUp } from "../foundation/health.sql.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { refusals as gateRefusals } from "../foundation/refusals.ts";
import { type Auth, callerHeader } from "./auth.ts";
import { choosePassword } from "./choose-password.ts";
import { confirmEmail } from "./confirm-email.ts";
import { type ConfirmGateway, makeConfirmGateway } from "./confirm-gateway.ts";
import { sessionOf } from "./confirmation.sql.ts";
import { type FactorGateway, makeFactorGateway } from "./factor-gateway.ts";
import { type LinkPurpose, peekLink } from "./link.sql.ts";
import { makePasskeyGateway, type PasskeyGateway } from "./passkey-gateway.ts";
import { auditSignIn, type SignInEvent } from "./sign-in-audit.ts";
import { signInRefusals as refusals } from "./sign-in-refusals.ts";

/**
 * What the door answers the browser: cookies to set, or why not. `code` asks for the second factor first.
 */
export type Entered =
  | { readonly ok: true; readonly cookies: readonly string[]; readonly next: "in" | "code" }
  | { readonly ok: false; readonly refusal: Refusal };

export interface SessionLine {
  readonly id: string;
  readonly device: string;
  readonly since: Date;
  readonly current: boolean;
}

/** The way in and out for one visit: the pages call this and know nothing of sessions. */
export interface Gateway {
  signIn(email: string, password: string): Promise<Entered>;
  giveCode(code: string): Promise<Entered>;
  /** Sends a link to the address if somebody has it; the answer does not tell. Null when asked. */
  askLink(email: string, letter: "forgotten" | "entrance"): Promise<Refusal | null>;
  /** What a link opens, without using it; null when it was used or has expired. */
  peekLink(token: string): Promise<LinkPurpose | null>;
  enterByLink(token: string): Promise<Entered>;
  choosePassword(token: string, password: string): Promise<Refusal | null>;
  /** The address a link was sent to becomes the one to sign in with. */
  confirmEmail(token: string): Promise<Refusal | null>;
  factor: FactorGateway;
  passkeys: PasskeyGateway;
  /** Saying again who one is, before data are taken away. */
  confirm: ConfirmGateway;
  /** The address one signs in with. */
  email(): Promise<string>;
  signOut(): Promise<readonly string[]>;
  sessions(): Promise<SessionLine[]>;
  revoke(session: string): Promise<void>;
}

/** Who has a session by these cookies, null for nobody. */
export async function personOf(
  auth: Auth,
  headers: Headers,
): Promise<{ person: string; session: string; hasFactor: boolean } | null> {
  if (!headers.get("cookie")?.includes("ensemble.session_token")) return null;
  const ask = () => auth.api.getSession({ headers });
  // A connection that the server ended is discovered by the first question after; the second has a new one.
  const found = await ask().catch(ask);
  return (
    found && {
      person: found.user.id,
      session: found.session.id,
      // A passkey that verified its holder is two factors of itself: the device, and the finger, face or
      // code that opened it (NIST SP 800-63B, multi-factor cryptographic authenticator). No other key opens
      // a session here.
      hasFactor: found.user.twoFactorEnabled === true || found.session.byPasskey === true,
    }
  );
}

export function makeGateway(
  auth: Auth,
  database: Db,
  visit: { headers: Headers; caller: string; person: string | null; session: string | null },
): Gateway {
  const { person, session, headers } = visit;
  const call = (path: string, body?: object) => answered(database, send(auth, visit, path, body));
  const enter = (answer: Response, refusal: Refusal, event: SignInEvent, email: string) =>
    readAnswer(database, answer, { refusal, event, email });
  return {
    async signIn(typed, password) {
      const email = typed.trim().toLowerCase();
      const answer = await call("/sign-in/email", { email, password });
      return enter(answer, refusals.wrongPassword({}, "password"), "people.sign-in", email);
    },
    async giveCode(typed) {
      const code = typed.replace(/\s/g, "");
      const path = /^\d{6}$/.test(code) ? "/two-factor/verify-totp" : "/two-factor/verify-backup-code";
      return enter(await call(path, { code }), refusals.wrongCode({}, "code"), "people.second-factor", "");
    },
    async askLink(email, letter) {
      const answer = await call("/link/ask", { email: email.trim(), letter });
      if (answer.status === 503) return gateRefusals.databaseAway({}, "email");
      return answer.status === 429 ? refusals.tooManyTries({}, "email") : null;
    },
    peekLink: async (token) => (await peekLink(database, token))?.purpose ?? null,
    async enterByLink(token) {
      return enter(await call("/link/enter", { token }), refusals.linkSpent(), "people.sign-in", "");
    },
    choosePassword: (token, password) => choosePassword(database, token, password),
    confirmEmail: (token) => confirmEmail(database, token),
    factor: makeFactorGateway(auth, database, { headers, person, call }),
    passkeys: makePasskeyGateway(auth, database, { headers, person, call }),
    confirm: makeConfirmGateway(database, sessionOf({ person, session })),
    email: async () => (await auth.api.getSession({ headers }))?.user.email ?? "",
    async signOut() {
      const answer = await call("/sign-out", {});
      if (person) await auditSignIn(database, "people.sign-out", { person });
      return answer.headers.getSetCookie();
    },
    async sessions() {
      const list = await auth.api.listSessions({ headers });
      return list.map(({ id, userAgent, createdAt }) => {
        return { id, device: deviceOf(userAgent ?? ""), since: createdAt, current: id === session };
      });
    },
    async revoke(id) {
      const list = await auth.api.listSessions({ headers });
      const token = list.find((each) => each.id === id)?.token;
      if (token) await auth.api.revokeSession({ body: { token }, headers });
    },
  };
}

/** What the sign-in code answered, in our words; each try leaves its audit line. */
async function readAnswer(
  database: Db,
  answer: Response,
  { refusal, event, email }: { refusal: Refusal; event: SignInEvent; email: string },
): Promise<Entered> {
  if (answer.status === 429) return { ok: false, refusal: refusals.tooManyTries({}, refusal.field) };
  if (answer.status >= 500) {
    if (answer.status === 503 || !(await isDatabaseUp(database)))
      return { ok: false, refusal: gateRefusals.databaseAway({}, refusal.field) };
    throw new Error(`signing in was answered ${answer.status}`);
  }
  if (!answer.ok) {
    await auditSignIn(database, "people.sign-in-refused", { email });
    return { ok: false, refusal };
  }
  const said = (await answer.json()) as { twoFactorRedirect?: boolean; user?: { id: string } };
  if (said.user && !said.twoFactorRedirect) await auditSignIn(database, event, { person: said.user.id });
  const next = said.twoFactorRedirect ? "code" : "in";
  return { ok: true, cookies: answer.headers.getSetCookie(), next };
}

/** What the sign-in code answered; 503 where it failed because the database is away. */
const answered = (database: Db, sent: Promise<Response>): Promise<Response> =>
  sent.catch(async (error: unknown) => {
    if (await isDatabaseUp(database)) throw error;
    return new Response(null, { status: 503 });
  });

/** A request of our own to the sign-in code, through its counter of tries, as the caller the door saw. */
function send(auth: Auth, visit: { headers: Headers; caller: string }, path: string, body?: object) {
  const { baseURL = "", basePath = "" } = auth.options;
  const headers = new Headers({ "content-type": "application/json", origin: new URL(baseURL).origin });
  for (const name of ["cookie", "user-agent"]) {
    const value = visit.headers.get(name);
    if (value) headers.set(name, value);
  }
  headers.set(callerHeader, visit.caller);
  const url = `${new URL(baseURL).origin}${basePath}${path}`;
  const asked = body ? { method: "POST", body: JSON.stringify(body) } : { method: "GET" };
  return auth.handler(new Request(url, { ...asked, headers }));
}

/** « Firefox · Linux »: enough for a person to recognise their device. */
function deviceOf(agent: string): string {
  const browser = ["Edg", "Firefox", "Chrome", "Safari"].find((name) => agent.includes(name)) ?? "?";
  const system = ["Android", "iPhone", "iPad", "Windows", "Mac", "Linux"].find((name) =>
    agent.includes(name),
  );
  return `${browser === "Edg" ? "Edge" : browser}${system ? ` · ${system}` : ""}`;
}
