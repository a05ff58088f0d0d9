import { type Actor, stranger } from "../../foundation/actor.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import type { Db } from "../../foundation/database.ts";
import { DatabaseAway } from "../../foundation/faults.ts";
import { isDatabaseUp } from "../../foundation/health.sql.ts";
import { perform } from "../../foundation/perform.ts";
import { read } from "../../foundation/read.ts";
import { systemClock } from "../../foundation/scene.ts";
import {
  type Auth,
  findBearer,
  findWhereabouts,
  isWithinRate,
  makeGateway,
  type Outbox,
  personOf,
  signInRefusals,
  withoutRoles,
} from "../../people/index.ts";
import type { WhoCalls } from "../api/api.ts";
import { choiceOf } from "./choice.ts";
import type { FirstRun } from "./first-run.ts";
import { openPublicHouse } from "./public-house.ts";
import type { ReceiveVisit } from "./visit.ts";

/** From cookies to who acts where: the session's person, the cooperative and the hat they chose. */
async function findVisitor(database: Db, auth: Auth, headers: Headers) {
  const found = await personOf(auth, headers).catch(async (error: unknown) => {
    throw (await isDatabaseUp(database)) ? error : new DatabaseAway();
  });
  const today = civilDateOf(systemClock());
  const here = found && (await findWhereabouts(database, found.person, choiceOf(headers), today));
  // Whoever must have a second factor and has none is shown only the page that gives them one.
  const factorMissing = here?.asksFactor === true && !found?.hasFactor;
  const person: Actor = !here ? stranger : factorMissing ? withoutRoles(here.actor) : here.actor;
  const actor: Actor = { ...person, session: found?.session ?? null };
  // Cooperative 0 is nobody's: a person without a mandate acts there, and finds nothing.
  const cooperative = here?.cooperative?.cooperative ?? 0;
  return { here, actor, cooperative, factorMissing, session: found?.session ?? null };
}

export function makeReceiveVisit(database: Db, auth: Auth, firstRun: FirstRun, outbox: Outbox): ReceiveVisit {
  return async ({ headers, caller }) => {
    const visitor = await findVisitor(database, auth, headers);
    const { here, actor, cooperative, factorMissing, session } = visitor;
    return {
      language: here?.language ?? null,
      person: here ? { id: here.actor.person as string, name: here.actor.name } : null,
      cooperative: here?.cooperative ?? null,
      cooperatives: here?.cooperatives ?? [],
      hat: here?.hat ?? null,
      hats: here?.hats ?? [],
      readView: (view, input) => read(view, input, { database, cooperative, actor }),
      performOperation: (operation, input, call) =>
        perform(operation, input, { database, cooperative, actor, door: "web", ...call }),
      gateway: makeGateway(auth, database, { headers, caller, person: actor.person, session }),
      firstRun,
      outbox,
      publicHouse: (slug) => openPublicHouse(database, slug, { caller, headers }),
      factorMissing,
    };
  };
}

const nobody = { cooperative: 0, actor: stranger };

/**
 * The program of a person, by its key: it may what they may today in the cooperative of the key. The key was
 * made in a session that had all the factors asked. Calls are counted by key; keys that open nothing by
 * caller, so that guessing is slow.
 */
async function findProgram(database: Db, key: string, caller: string) {
  const today = civilDateOf(systemClock());
  const bearer = await findBearer(database, key, today);
  const within = bearer
    ? await isWithinRate(database, `api:${bearer.token}`, 600)
    : await isWithinRate(database, `api-refused:${caller}`, 20);
  if (!within) return { ...nobody, refusal: signInRefusals.tooManyCalls() };
  const here = bearer && (await findWhereabouts(database, bearer.person, placeOf(bearer.slug), today));
  if (here?.cooperative?.slug !== bearer?.slug || !here?.cooperative) return nobody;
  return { cooperative: here.cooperative.cooperative, actor: here.actor };
}

const placeOf = (slug: string) => ({ cooperative: slug, hat: null });

/**
 * Who calls the API. A session counts only where no other site can have sent the request: browsers say
 * where one comes from (Fetch Metadata), and ask first before they send JSON elsewhere.
 */
export function makeWhoCalls(database: Db, auth: Auth): WhoCalls {
  return async (headers, caller) => {
    const key = /^Bearer (\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
    if (key) return findProgram(database, key, caller);
    const from = headers.get("sec-fetch-site") ?? "none";
    const type = headers.get("content-type") ?? "application/json";
    const ours = /^(same-origin|none)$/.test(from) && type.startsWith("application/json");
    return ours ? findVisitor(database, auth, headers) : nobody;
  };
}
