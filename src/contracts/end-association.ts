import { z } from "zod";
import { findPerson } from "../activities/index.ts";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { endAssociationOn, lockLastAssociation } from "./association.sql.ts";
import { associationDeciders, associationEndMotives, decidersOf } from "./association.ts";
import { mayKeepContracts } from "./contract.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Record that somebody is an associate no more: their withdrawal, an exclusion with its reason, their death,
 * or the loss of what made them one. In a SCOP the end of the contract and that of the membership follow each
 * other, but for retirement, redundancy and disability (R1.40); the shares are then repaid (R2.03).
 */
export const endAssociation = operation({
  name: "contracts.end-association",
  label: words.endAssociation,
  at: "POST /people/{person}/association-ending",
  input: z.object({
    person: z.uuid(),
    until: civilDate(),
    motive: z.enum(associationEndMotives),
    decidedBy: z.enum(associationDeciders),
    decidedOn: civilDate(),
    note: z.string().trim().max(500, { error: "too-long" }).default(""),
  }),
  async find(told, { db, cooperative, today }) {
    const known = await findPerson(db, cooperative, told.person);
    if (!known) return null;
    const association = await lockLastAssociation(db, cooperative, told.person);
    return { told, association, today };
  },
  may: mayKeepContracts,
  whyNot({ told, association, today }) {
    const { motive, decidedBy, decidedOn, until, note } = told;
    if (!association) return refusals.notAssociate();
    if (association.until) return refusals.associationEnded({ date: association.until });
    if (until < association.since) return refusals.endsBeforeAdmission({ date: association.since }, "until");
    if (decidedOn > today) return refusals.decidedInFuture({}, "decidedOn");
    if (!decidersOf[motive].includes(decidedBy)) return refusals.notTheirDecision({}, "decidedBy");
    return motive === "exclusion" && note === "" ? refusals.exclusionUnexplained({}, "note") : null;
  },
  async effect({ told, association }, scene) {
    if (!association) throw new Error("an end without a membership");
    await endAssociationOn(scene, { ...told, since: association.since });
    return { person: told.person };
  },
});
