import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import { type Language, say } from "../foundation/words.ts";
import { insertCapePeriod, listCapePeriods } from "./cape-period.sql.ts";
import { clauseWords } from "./clause-words.ts";
import { missingClause } from "./clauses.ts";
import { insertInForce, insertSigning, lockContracts, type Signing } from "./contract.sql.ts";
import type { Contract } from "./contract.ts";
import { readLimits } from "./law.sql.ts";
import { associationDeadline, type Limits } from "./limits.ts";
import { refusals } from "./refusals.ts";
import { spansOf, whyNotLawful } from "./why-not-lawful.ts";

/** All that decides whether a contract may be signed, its person's other contracts locked. */
export interface ToSign {
  readonly contract: Contract;
  readonly others: readonly Contract[];
  readonly capePeriods: number;
  readonly limits: Limits;
}

export async function findToSign(db: Tx, cooperative: number, id: string): Promise<ToSign | null> {
  const locked = await lockContracts(db, cooperative, id);
  if (!locked) return null;
  const periods = await listCapePeriods(db, cooperative, locked.contract.person);
  return {
    ...locked,
    capePeriods: periods.length,
    limits: await readLimits(db, locked.contract.startsOn),
  };
}

/** Whether it may be signed: what the law demands is written, what it forbids is not there (R1.13, R1.33). */
export function whyNotSign({
  contract,
  language,
  ...ground
}: ToSign & { language: Language }): Refusal | null {
  const { kind, clauses, fixedGrossCents, job, signedOn } = contract;
  if (signedOn) return refusals.alreadySigned({ date: signedOn });
  const missing = missingClause(kind, clauses);
  if (missing) {
    const clause = say(clauseWords[missing.name], language);
    return refusals.clauseMissing({ clause, source: missing.article }, `clauses.${missing.name}`);
  }
  if (kind === "cesa" && fixedGrossCents === null) return refusals.fixedPartMissing({}, "fixedGrossCents");
  if (kind !== "cape" && job === "") return refusals.jobMissing({}, "job");
  return whyNotLawful({ ...contract, ...ground });
}

/** From its signature on a contract holds on its days; a CAPE begins its first period (R1.19, R1.32). */
export async function putInForce(
  scene: Scene,
  { contract, others, capePeriods, limits }: ToSign,
  signed: { signedOn: CivilDate; how: Signing["how"]; paper: string | null },
): Promise<void> {
  const { id, person, kind, startsOn, endsOn } = contract;
  const associateBy = kind === "cesa" ? associationDeadline(startsOn, spansOf(others), limits) : null;
  const days = { since: startsOn, until: endsOn, associateBy };
  await insertSigning(scene, { contract: id, person, ...signed });
  await insertInForce(scene.db, scene.cooperative, { contract: id, person, ...days });
  if (kind !== "cape" || !endsOn) return;
  const period = { startsOn, endsOn, agreedOn: signed.signedOn, paper: null };
  await insertCapePeriod(scene, { contract: id, person, number: capePeriods + 1, ...period });
}
