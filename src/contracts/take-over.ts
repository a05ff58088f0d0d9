import { addDays, type CivilDate } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import { insertAssociation } from "./association.sql.ts";
import { insertCapePeriod, listCapePeriods } from "./cape-period.sql.ts";
import { insertInForce, insertSigning, putDraft } from "./contract.sql.ts";
import type { ContractKind } from "./kinds.ts";
import { associationDeadline, type Limits } from "./limits.ts";
import type { Span } from "./span.ts";

/** A contract signed before this program kept any: its clauses stay on the paper it was signed on. */
export interface EarlierContract {
  readonly person: string;
  readonly kind: ContractKind;
  readonly activity: string | null;
  readonly job: string;
  readonly qualification: string;
  readonly signedOn: CivilDate;
  /** Its days; a CAPE that was renewed has several, each from the day after the one before. */
  readonly periods: readonly Span[];
  readonly trialEndsOn: CivilDate | null;
  readonly fixedGrossCents: bigint | null;
  readonly associateSince: CivilDate | null;
}

/**
 * Brings in a contract that holds or held already. The database refuses what the law forbids of its days:
 * two at once, a fourth CAPE period, one longer than twelve months (R1.32).
 */
export async function takeOverContract(
  scene: Scene,
  earlier: EarlierContract,
  { before, limits }: { before: readonly Span[]; limits: Limits },
): Promise<string> {
  const { person, kind, periods, signedOn, associateSince, ...terms } = earlier;
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) throw new Error("a contract without days");
  const contract = scene.newId();
  const hasTerm = kind === "cape" || kind === "cdd";
  const days = { startsOn: first.since, endsOn: hasTerm ? first.until : null };
  await putDraft(scene, { id: contract, person, kind, ...terms, ...days, clauses: {} });
  await insertSigning(scene, { contract, person, signedOn, how: "earlier", paper: null });
  const associateBy = kind === "cesa" ? associationDeadline(first.since, before, limits) : null;
  const held = { contract, person, since: first.since, until: last.until, associateBy };
  await insertInForce(scene.db, scene.cooperative, held);
  if (kind === "cape") await insertPeriods(scene, contract, earlier);
  if (associateSince) await insertAssociation(scene, person, associateSince);
  return contract;
}

/** The periods of a CAPE taken over, numbered on from those there were before it. */
async function insertPeriods(scene: Scene, contract: string, earlier: EarlierContract): Promise<void> {
  const { person, periods, signedOn } = earlier;
  const before = (await listCapePeriods(scene.db, scene.cooperative, person)).length;
  for (const [index, { since, until }] of periods.entries()) {
    if (!until) throw new Error("a CAPE period without an end");
    const agreedOn = index === 0 ? signedOn : addDays(since, -1);
    const period = { contract, person, number: before + index + 1, startsOn: since, endsOn: until };
    await insertCapePeriod(scene, { ...period, agreedOn, paper: null });
  }
}
