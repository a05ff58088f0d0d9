import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { operation } from "../foundation/operation.ts";
import { mayReceive } from "./may-receive.ts";
import { refusals } from "./refusals.ts";
import { listShares, putShare } from "./team-share.sql.ts";
import { words } from "./words.ts";

/**
 * Say which part of the team's appointments somebody takes, one's own or, for who directs, anybody's: who
 * works half the time is offered half as often.
 */
export const setShare = operation({
  name: "appointments.set-share",
  label: words.setShare,
  at: "PUT /team-shares/{adviser}",
  input: z.object({ adviser: z.uuid(), percent: z.coerce.number({ error: "not-a-number" }) }),
  async find({ adviser, percent }, { db, cooperative }) {
    const offers = (await listShares(db, cooperative)).some((one) => one.adviser === adviser);
    return offers ? { adviser, percent } : null;
  },
  may: (actor, { adviser }) => mayReceive(actor) && (actor.person === adviser || has(actor, "director")),
  whyNot: ({ percent }) =>
    Number.isInteger(percent) && percent >= 5 && percent <= 100
      ? null
      : refusals.shareOutOfRange({}, "percent"),
  async effect(told, scene) {
    await putShare(scene, told);
    return { percent: told.percent };
  },
});
