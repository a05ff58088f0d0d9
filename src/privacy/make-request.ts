import { z } from "zod";
import { addMonths } from "../foundation/calendar.ts";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { notify } from "../notices/index.ts";
import { listHolders } from "../people/index.ts";
import { readStanding } from "./departure.sql.ts";
import { keepsData } from "./keeps-data.ts";
import { requestMade } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { insertRequest, listRequestRows, lockRequestsOf } from "./request.sql.ts";
import { requestKinds } from "./request.ts";
import { words } from "./words.ts";

/**
 * Ask something about one's data, from one's account, or for somebody who wrote a letter: it is answered
 * within one month of the day it was asked (GDPR art. 12.3 and 15 to 21; R9.04).
 */
export const makeRequest = operation({
  name: "privacy.make-request",
  label: words.makeRequest,
  at: "POST /people/{person}/data-requests",
  input: z.object({
    person: z.uuid(),
    kind: z.enum(requestKinds),
    told: secret(z.string().trim().max(2000, { error: "too-long" }).default("")),
    /** The day of the letter; from one's account it is today. */
    askedOn: civilDate().optional(),
  }),
  async find({ person, kind, askedOn }, { db, cooperative, today, actor }) {
    await lockRequestsOf(db, cooperative, person);
    const standing = await readStanding(db, cooperative, person, today);
    if (!standing) return null;
    const own = actor.person === person;
    const requests = await listRequestRows(db, cooperative, { person, limit: 100 });
    const waiting = requests.find((one) => one.kind === kind && one.outcome === null) ?? null;
    return { standing, own, waiting, kind, askedOn: own ? today : (askedOn ?? today), today };
  },
  may: (actor, { own }) => own || keepsData(actor),
  whyNot({ waiting, askedOn, today }) {
    if (waiting) return refusals.askedAlready({ date: waiting.dueOn });
    return askedOn > today ? refusals.askedLater({}, "askedOn") : null;
  },
  async effect({ standing, own, kind, askedOn }, scene, { told }) {
    const id = scene.newId();
    const { person, name } = standing;
    await insertRequest(scene, { id, person, kind, told, via: own ? "account" : "letter", askedOn });
    await notify(scene, requestMade, {
      to: await listHolders(scene.db, scene.cooperative, { roles: ["hr", "director"], on: scene.today }),
      params: { name, date: addMonths(askedOn, 1) },
      link: `/donnees/demandes/${id}`,
      once: `privacy-request:${id}`,
    });
    return { id };
  },
});
