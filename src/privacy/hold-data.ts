import { z } from "zod";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { readStanding } from "./departure.sql.ts";
import { lockErasing } from "./execution.sql.ts";
import { insertHold } from "./hold.sql.ts";
import { keepsData } from "./keeps-data.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Suspend every erasure of somebody's data until a day, for a dispute (GDPR art. 17.3.e and 18). */
export const holdData = operation({
  name: "privacy.hold-data",
  label: words.holdData,
  at: "POST /people/{person}/data-holds",
  input: z.object({ person: z.uuid(), reason: secret(shortText(400)), until: civilDate() }),
  async find({ person, until }, { db, cooperative, today }) {
    await lockErasing(db, cooperative);
    const standing = await readStanding(db, cooperative, person, today);
    return standing && { standing, until, today };
  },
  may: (actor) => keepsData(actor),
  whyNot({ standing: { name, heldUntil }, until, today }) {
    if (heldUntil !== null) return refusals.heldAlready({ name, date: heldUntil });
    return until <= today ? refusals.heldBackwards({}, "until") : null;
  },
  async effect({ standing: { person }, until }, scene, { reason }) {
    const id = scene.newId();
    await insertHold(scene, { id, person, reason, until });
    return { id };
  },
});
