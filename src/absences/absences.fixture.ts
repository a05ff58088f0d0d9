import type { PersonName } from "../../fixtures/people.ts";
import type { World } from "../../fixtures/world.ts";
import { draftContract, signContract } from "../contracts/index.ts";
import { approveAbsence } from "./approve-absence.ts";
import { declareAbsence } from "./declare-absence.ts";

const clauses = Object.fromEntries(
  ["objectives", "support", "contribution", "variablePay", "statutes", "clientele", "association"]
    .concat([
      "programme",
      "means",
      "cooperativePay",
      "thirdParties",
      "accounts",
      "termination",
      "socialCover",
    ])
    .map((name) => [name, "Selon la loi."]),
);

/** Somebody of the house is under contract: Nadia in her activity, unless told otherwise. */
export async function employed(
  world: World,
  { as = "entrepreneur", ...more }: { as?: PersonName } & Record<string, unknown> = {},
): Promise<string> {
  const draft = {
    ...{ person: world.personId(as), kind: "cesa", endsOn: null, startsOn: "2025-06-01" },
    ...(as === "entrepreneur" && { activity: world.activity }),
    ...{ fixedGrossCents: 80_000, job: "Céramiste", clauses },
    ...more,
  };
  const { id: contract } = await world.done(draftContract, draft, "hr");
  await world.done(signContract, { contract, signedOn: "2025-05-20" }, "hr");
  return contract;
}

export const note = (text = "arrêt") => ({ name: "avis.pdf", text: `%PDF-1.7 ${text}` });

/** A week of leave before Christmas. */
export const leaveOf = (more: Record<string, unknown> = {}) => ({
  ...{ kind: "paid-leave", from: "2026-12-14", to: "2026-12-19" },
  ...more,
});

export const sickOf = (more: Record<string, unknown> = {}) => ({
  ...{ kind: "sickness", from: "2026-11-19", to: "2026-11-27" },
  ...more,
});

/** Nadia, under contract, declares. */
export async function declared(world: World, told: Record<string, unknown> = leaveOf()): Promise<string> {
  await employed(world);
  return (await world.done(declareAbsence, told, "entrepreneur")).id;
}

export async function approved(world: World, told: Record<string, unknown> = leaveOf()): Promise<string> {
  const absence = await declared(world, told);
  await world.done(approveAbsence, { absence }, "hr");
  return absence;
}
