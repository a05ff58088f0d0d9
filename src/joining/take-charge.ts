import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { lockCandidate } from "./candidate.sql.ts";
import { isOver, keepsAll, mayWork } from "./candidate.ts";
import { insertCharge, listTeam } from "./charge.sql.ts";
import { entrustedNotice } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Take an application in charge, give it to somebody, or give it back. An adviser takes what nobody has; from
 * then on other advisers do not read it any more.
 */
export const takeCharge = operation({
  name: "joining.take-charge",
  label: words.takeCharge,
  at: "PUT /candidates/{candidate}/charge",
  input: z.object({ candidate: z.uuid(), adviser: z.uuid().nullable() }),
  async find({ candidate: id, adviser }, { db, cooperative, actor, today }) {
    const candidate = await lockCandidate(db, cooperative, id);
    return candidate && { candidate, adviser, actor, team: await listTeam(db, cooperative, today) };
  },
  may: (actor, { candidate }) => mayWork(actor, candidate),
  whyNot({ candidate, adviser, actor, team }) {
    if (isOver(candidate.state)) return refusals.over();
    if (adviser === null) return null;
    if (!team.some(({ id }) => id === adviser)) return refusals.notOfTeam({}, "adviser");
    return keepsAll(actor) || adviser === actor.person ? null : refusals.notForYou({}, "adviser");
  },
  async effect({ candidate, adviser }, scene) {
    const id = candidate.id;
    await insertCharge(scene, id, adviser);
    await notify(scene, entrustedNotice, {
      to: adviser ? [adviser] : [],
      params: {},
      link: `/candidatures/${id}`,
      once: `charge:${id}:${scene.now.toISOString()}`,
    });
    return { id };
  },
});
