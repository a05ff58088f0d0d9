import type { World } from "../../fixtures/world.ts";
import { type ClauseName, type Clauses, clausesOf } from "./clauses.ts";
import { draftContract } from "./draft-contract.ts";
import type { ContractKind } from "./kinds.ts";
import { signContract } from "./sign-contract.ts";

/** Every clause that a kind must have, each with a sentence. */
export const fullClauses = (kind: ContractKind): Clauses =>
  Object.fromEntries(clausesOf(kind).map(({ name, article }) => [name, `Selon ${article}.`]));

/** A draft of the tests: Inès Moreau, whom the house knows and who has no contract yet. */
export const draftOf = (world: World, more: Record<string, unknown> = {}) => {
  const kind = (more.kind ?? "cesa") as ContractKind;
  return {
    person: world.personId("community"),
    kind,
    startsOn: "2026-12-01",
    endsOn: kind === "cape" || kind === "cdd" ? "2027-11-30" : null,
    fixedGrossCents: 80_000,
    job: "Céramiste",
    clauses: fullClauses(kind),
    ...more,
  };
};

export const draftedOf = async (world: World, more: Record<string, unknown> = {}): Promise<string> =>
  (await world.done(draftContract, draftOf(world, more), "hr")).id;

/** A contract signed on paper the day before it begins, or on the day of the tests. */
export async function signedOf(world: World, more: Record<string, unknown> = {}): Promise<string> {
  const contract = await draftedOf(world, more);
  await world.done(signContract, { contract, signedOn: "2026-11-20" }, "hr");
  return contract;
}

/** The clauses of a kind but one. */
export const without = (kind: ContractKind, name: ClauseName): Clauses =>
  Object.fromEntries(Object.entries(fullClauses(kind)).filter(([key]) => key !== name));
