import { z } from "zod";
import { readRequestAbout, type SignatureRequest } from "../documents/index.ts";
import type { Tx } from "../foundation/database.ts";
import { view } from "../foundation/view.ts";
import { aboutContract } from "./ask-signatures.ts";
import { readAssociation, readAssociationEnding } from "./association.sql.ts";
import { listCapePeriods } from "./cape-period.sql.ts";
import { clausesOf } from "./clauses.ts";
import { listContractsOf, readContract } from "./contract.sql.ts";
import { mayKeepContracts, mayReadContract, stateOn } from "./contract.ts";
import { whoNeedsPermit } from "./foreigners.ts";
import { formalitiesOf } from "./formalities.ts";
import { listDoneFormalities } from "./formality.sql.ts";
import { readLimits } from "./law.sql.ts";
import { listAmendments, listSuspensions, readEnding } from "./life.sql.ts";
import { readParties } from "./parties.sql.ts";
import { whyNotSign } from "./signature.ts";
import { timelineOf } from "./timeline.ts";
import { words } from "./words.ts";

/** A contract: its clauses as they read today, its dates, its formalities, what may be done with it. */
export const contractSheet = view({
  name: "contracts.read-contract",
  label: words.readContract,
  at: "GET /contracts/{contract}",
  input: z.object({ contract: z.uuid() }),
  may: (actor) => actor.person !== null || actor.kind === "operator",
  async read({ contract: id }, { db, cooperative, actor, today }) {
    const contract = await readContract(db, cooperative, id);
    if (!contract || !mayReadContract(actor, contract)) return null;
    const all = await listContractsOf(db, cooperative, contract.person);
    const others = all.filter((other) => other.id !== id);
    const limits = await readLimits(db, contract.startsOn);
    const periods = await listCapePeriods(db, cooperative, contract.person);
    const amendments = await listAmendments(db, cooperative, id);
    const suspensions = await listSuspensions(db, cooperative, id);
    const association = await readAssociation(db, cooperative, contract.person);
    const associateSince = association && !association.until ? association.since : null;
    const { person, startsOn } = contract;
    const foreigner = (await whoNeedsPermit(db, cooperative, [person], startsOn)).has(person);
    const told = { contract, others, periods, amendments, suspensions, associateSince, limits };
    const suspended = suspensions.some((s) => s.since <= today && (!s.until || s.until >= today));
    const effective = amendments.filter(({ effectiveOn }) => effectiveOn <= today);
    const clauses = { ...contract.clauses, ...Object.assign({}, ...effective.map((a) => a.clauses)) };
    const language = actor.language;
    return {
      today,
      contract,
      state: stateOn(contract, suspended, today),
      suspended,
      fixedGrossCents:
        effective.findLast((a) => a.fixedGrossCents !== null)?.fixedGrossCents ?? contract.fixedGrossCents,
      clauses: clausesOf(contract.kind).map((clause) => ({ ...clause, text: clauses[clause.name] ?? "" })),
      timeline: timelineOf(told),
      periodsLeft: Math.max(0, limits["cape-periods"].value - periods.length),
      formalities: formalitiesOf({ ...contract, foreigner }, limits),
      done: await listDoneFormalities(db, cooperative, id),
      ending: await readEnding(db, cooperative, id),
      associateSince,
      associationEnding: associateSince ? null : await readAssociationEnding(db, cooperative, person),
      mayKeep: mayKeepContracts(actor),
      me: actor.person,
      request: await requestSeen(db, cooperative, id),
      representative:
        (await readParties(db, cooperative, contract.person, today)).representative?.name ?? null,
      whyNotSign: whyNotSign({ contract, others, capePeriods: periods.length, limits, language }),
      others,
    };
  },
});

/** The last request of signatures, without what only its evidence needs. */
async function requestSeen(db: Tx, cooperative: number, contract: string) {
  const request: SignatureRequest | null = await readRequestAbout(db, cooperative, aboutContract(contract));
  if (!request) return null;
  const { id, title, signers, withdrawnAt, withdrawnFor, evidence, requestedAt } = request;
  return { id, title, signers, withdrawnAt, withdrawnFor, requestedAt, complete: evidence !== null };
}
