import type { PersonName } from "../../fixtures/people.ts";
import { proved } from "../../fixtures/signatures.ts";
import type { World } from "../../fixtures/world.ts";
import { changeFile } from "../dossiers/index.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { listStages, setStages } from "../journeys/index.ts";
import { askSheetSignatures } from "./ask-sheet-signatures.ts";
import { assignPerson } from "./assign-person.ts";
import { enterConvention } from "./enter-convention.ts";
import { keepFunder } from "./keep-funder.ts";
import { recordHours } from "./record-hours.ts";
import { signSheet } from "./sign-sheet.ts";

/** Hours of support for the year, at forty euros, for anybody of the Landes. */
export const regional = {
  ...{ reference: "NA-2026-114", name: "Accompagnement des entrepreneurs", unit: "hour" },
  ...{ startsOn: "2026-01-01", endsOn: "2026-12-31", budgetCents: 2_400_000, target: 600 },
  ...{ unitPriceCents: 4_000, evidence: ["Feuilles d’heures signées"] },
} as const;

export const amendment = {
  ...{ effectiveOn: "2026-07-01", why: "Avenant 1 : 100 heures de plus", endsOn: "2026-12-31" },
  ...{ budgetCents: 2_800_000, target: 700, unitPriceCents: 4_000 },
};

export const funderOf = async (world: World, name = "Région Nouvelle-Aquitaine"): Promise<string> =>
  (await world.done(keepFunder, { name }, "director")).id;

export async function conventionOf(
  world: World,
  more: Record<string, unknown> = {},
  name?: string,
): Promise<{ funder: string; convention: string }> {
  const funder = await funderOf(world, name);
  const { id } = await world.done(enterConvention, { ...regional, funder, ...more }, "director");
  return { funder, convention: id };
}

/** What HR knows of Nadia Benali: 37 years old at the beginning of 2026, in Tarnos. */
export async function nadiaKnown(world: World): Promise<void> {
  const told = (section: string, values: object) =>
    world.done(
      changeFile,
      { person: world.personId("entrepreneur"), section, since: "2025-01-02", values },
      "hr",
    );
  await told("identity", { gender: "f", "birth-date": "1988-04-12" });
  await told("contact", { street: "4 rue des Arènes", postcode: "40220", town: "Tarnos" });
}

/** A convention with these criteria, and Nadia's file filled. */
export async function conventionFor(world: World, criteria: object): Promise<string> {
  await nadiaKnown(world);
  return (await conventionOf(world, { public: criteria })).convention;
}

/** A stage of the journey at which nobody is. */
export async function stageOf(world: World, name = "En pépinière"): Promise<string> {
  await world.done(setStages, { stages: [{ name }] }, "director");
  const [stage] = await world.db.transaction().execute(async (tx) => {
    await enterCooperative(tx, 1, null);
    return listStages(tx, 1);
  });
  return stage?.id ?? "";
}

export const asked = (world: World, convention: string, more: Record<string, unknown> = {}) => ({
  ...{ convention, person: world.personId("entrepreneur"), since: "2026-02-01" },
  ...more,
});

/** Nadia is supported by a convention since February. */
export async function assignedOf(
  world: World,
  more: Record<string, unknown> = {},
): Promise<{ convention: string; assignment: string }> {
  const { convention } = await conventionOf(world);
  const { id } = await world.done(assignPerson, asked(world, convention, more), "hr");
  return { convention, assignment: id };
}

/** Nadia takes part in a European operation since February, her file filled or not. */
export async function participantOf(world: World, more: Record<string, unknown> = {}, known = true) {
  if (known) await nadiaKnown(world);
  const { convention } = await conventionOf(world, { european: true }, "Union européenne, FSE+");
  await world.done(assignPerson, asked(world, convention, more), "hr");
  return { convention, person: world.personId("entrepreneur") };
}

export const entryAnswers = {
  ...{ job: "long-unemployed", education: "upper", household: "alone-with-children", disability: "unsaid" },
} as const;

export const exitAnswers = { situation: "self-employed", qualification: false } as const;

/** Another convention, of another funder, which supports her too. */
export async function otherConventionOf(world: World): Promise<string> {
  const { convention } = await conventionOf(world, { reference: "FSE-77" }, "Fonds social européen");
  await world.done(assignPerson, asked(world, convention), "hr");
  return convention;
}

/** An hour of Thursday 15 October 2026, from ten to eleven, by hand. */
export const byHand = (world: World, more: Record<string, unknown> = {}) => ({
  ...{ day: "2026-10-15", from: "10:00", to: "11:00", members: [world.personId("entrepreneur")] },
  ...{ theme: "Prévisionnel", reason: "Feuille d’émargement de l’atelier" },
  ...more,
});

/** That hour, recorded by an adviser and paid by the convention. */
export async function recordedOf(
  world: World,
  as: PersonName = "adviser",
  more: Record<string, unknown> = {},
): Promise<{ convention: string; assignment: string; hours: string }> {
  const assigned = await assignedOf(world);
  const told = byHand(world, { convention: assigned.convention, ...more });
  const { id } = await world.done(recordHours, told, as);
  return { ...assigned, hours: id };
}

/** The sheet of October, out for signature. */
export async function sheetOf(world: World) {
  const recorded = await recordedOf(world);
  const { id, request } = await world.done<{ id: string; request: string }>(
    askSheetSignatures,
    { month: "2026-10" },
    "adviser",
  );
  return { ...recorded, sheet: id, request };
}

/** That sheet, its adviser having given back the code. */
export async function provedSheetOf(world: World): Promise<string> {
  const { sheet, request } = await sheetOf(world);
  await proved(world, request, "adviser");
  return sheet;
}

/** Signed by both: October is closed. */
export async function closedOf(world: World) {
  const asked = await sheetOf(world);
  for (const who of ["adviser", "director"] as const) {
    await proved(world, asked.request, who);
    await world.done(signSheet, { sheet: asked.sheet, consent: true }, who);
  }
  return asked;
}

export const outcome = (world: World, convention: string, more: Record<string, unknown> = {}) => ({
  ...{ convention, person: world.personId("entrepreneur"), kind: "cesa", reachedOn: "2026-09-01" },
  ...{ paper: { name: "cesa.pdf", text: "%PDF-1.7 contrat signé" } },
  ...more,
});
