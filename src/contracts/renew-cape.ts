import { z } from "zod";
import { keepPaper, readGivenPaper } from "../documents/index.ts";
import { addDays } from "../foundation/calendar.ts";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { file } from "../foundation/uploaded-file.ts";
import { insertCapePeriod } from "./cape-period.sql.ts";
import { moveEnd } from "./contract.sql.ts";
import { mayKeepContracts } from "./contract.ts";
import { refusals } from "./refusals.ts";
import { findToSign } from "./signature.ts";
import { overlaps } from "./span.ts";
import { spansOf, whyNotPeriod } from "./why-not-lawful.ts";
import { words } from "./words.ts";

/**
 * Renew a CAPE from the day after its end: in writing, before that end, twice at most, twelve months at most
 * each time, however short the periods were (R1.32).
 */
export const renewCape = operation({
  name: "contracts.renew-cape",
  label: words.renewCape,
  at: "POST /contracts/{contract}/renewals",
  input: z.object({
    contract: z.uuid(),
    endsOn: civilDate(),
    agreedOn: civilDate(),
    paper: file().optional(),
  }),
  async find({ contract, endsOn, agreedOn, paper }, { db, cooperative, today, actor }) {
    const found = await findToSign(db, cooperative, contract);
    const given = paper && mayKeepContracts(actor) ? await readGivenPaper(paper) : null;
    return found && { ...found, endsOn, agreedOn, given, today };
  },
  may: mayKeepContracts,
  whyNot({ contract, others, endsOn, agreedOn, given, today, ...ground }) {
    const { kind, until, signedOn, endReason } = contract;
    if (kind !== "cape") return refusals.notACape();
    if (!signedOn || !until) return refusals.notSigned();
    if (endReason) return refusals.ended({ date: until });
    if (agreedOn > today) return refusals.signedInFuture({}, "agreedOn");
    if (agreedOn > until) return refusals.renewedTooLate({ date: until }, "agreedOn");
    const startsOn = addDays(until, 1);
    if (endsOn < startsOn) return refusals.endsBeforeStart({}, "endsOn");
    const other = spansOf(others).find((span) => overlaps(span, { since: startsOn, until: endsOn }));
    if (other) return refusals.underContract({ date: other.since }, "endsOn");
    return whyNotPeriod({ startsOn, endsOn, ...ground }) ?? given?.refusal ?? null;
  },
  async effect({ contract: { id, person, until }, capePeriods, endsOn, agreedOn, given }, scene) {
    if (!until) throw new Error("a CAPE without an end");
    const paper = given ? await keepPaper(scene, given) : null;
    const period = { contract: id, person, number: capePeriods + 1, startsOn: addDays(until, 1), endsOn };
    await moveEnd(scene.db, scene.cooperative, id, endsOn);
    await insertCapePeriod(scene, { ...period, agreedOn, paper });
    return { contract: id, number: period.number };
  },
});
