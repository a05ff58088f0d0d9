import { type Actor, stranger } from "../../foundation/actor.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import type { Db } from "../../foundation/database.ts";
import { perform } from "../../foundation/perform.ts";
import { read } from "../../foundation/read.ts";
import { systemClock } from "../../foundation/scene.ts";
import {
  type Auth,
  findWhereabouts,
  makeGateway,
  type Outbox,
  personOf,
  withoutRoles,
} from "../../people/index.ts";
import type { WhoCalls } from "../api/api.ts";
import { choiceOf } from "./choice.ts";
import type { FirstRun } from "./first-run.ts";
import type { ReceiveVisit } from "./visit.ts";

/** From cookies to who acts where: the session's person, the cooperative and the hat they chose. */
async function findVisitor(database: Db, auth: Auth, headers: Headers) {
  const found = await personOf(auth, headers);
  const today = civilDateOf(systemClock());
  const here = found && (await findWhereabouts(database, found.person, choiceOf(headers), today));
  // Whoever must have a second factor and has none is shown only the page that gives them one.
  const factorMissing = here?.asksFactor === true && !found?.hasFactor;
  const actor: Actor = !here ? stranger : factorMissing ? withoutRoles(here.actor) : here.actor;
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
      factorMissing,
    };
  };
}

/**
 * Who calls the API. A session counts only where no other site can have sent the request: browsers say
 * where one comes from (Fetch Metadata), and ask first before they send JSON elsewhere.
 */
export function makeWhoCalls(database: Db, auth: Auth): WhoCalls {
  return async (headers) => {
    const from = headers.get("sec-fetch-site") ?? "none";
    const type = headers.get("content-type") ?? "application/json";
    const ours = /^(same-origin|none)$/.test(from) && type.startsWith("application/json");
    return ours ? findVisitor(database, auth, headers) : { cooperative: 0, actor: stranger };
  };
}
