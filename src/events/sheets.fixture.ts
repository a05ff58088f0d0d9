import type { World } from "../../fixtures/world.ts";
import { codeOf, sheetsOf } from "./events.fixture.sql.ts";
import { friday, lastWeek, published } from "./events.fixture.ts";
import { openSheets } from "./open-sheets.ts";
import { register } from "./register.ts";
import { signSheet } from "./sign-sheet.ts";

export const stroke = "M10,20L30,40L80,35";
const morning = new Date("2026-11-20T08:30:00Z");

/** A day of training last Friday, which Amaia hosted; Nadia and Paul came; its two sheets are ready. */
export async function trained(world: World) {
  const event = await published(world, { ...friday, kind: "training", signed: true }, lastWeek);
  const at = (who: "entrepreneur" | "neighbour") =>
    world.done(register, { event, mode: "site" }, who, lastWeek);
  const [{ id: nadia }, { id: paul }] = [await at("entrepreneur"), await at("neighbour")];
  await world.done(openSheets, { event }, "adviser", lastWeek);
  const [am, pm] = (await sheetsOf(world.db, event)) as [string, string];
  return { event, nadia, paul, am, pm };
}

/** The same, and Nadia has signed the morning with the code of the room. */
export async function signedBy(world: World) {
  const found = await trained(world);
  const code = await codeOf(world.db, found.am);
  const told = { halfDay: found.am, registration: found.nadia, code };
  await world.done(signSheet, told, "entrepreneur", morning);
  return found;
}
