import { z } from "zod";
import { findPerson } from "../activities/index.ts";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { insertAssociation, lockAssociation } from "./association.sql.ts";
import { listUnder } from "./contract.sql.ts";
import { mayKeepContracts } from "./contract.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Record that someone under contract became an associate: the deadline of R1.20 no longer runs for them. */
export const admitAssociate = operation({
  name: "contracts.admit-associate",
  label: words.admitAssociate,
  at: "POST /people/{person}/association",
  input: z.object({ person: z.uuid(), since: civilDate() }),
  async find({ person, since }, { db, cooperative, today }) {
    const known = await findPerson(db, cooperative, person);
    if (!known) return null;
    const under = await listUnder(db, cooperative, since, [person]);
    const before = await lockAssociation(db, cooperative, person, since);
    return { person, since, under, before, today };
  },
  may: mayKeepContracts,
  whyNot({ since, under, before, today }) {
    if (before) return refusals.alreadyAssociate({ date: before });
    if (since > today) return refusals.signedInFuture({}, "since");
    return under.length === 0 ? refusals.noContract({}, "since") : null;
  },
  async effect({ person, since }, scene) {
    await insertAssociation(scene, person, since);
    return { person };
  },
});
