import { z } from "zod";
import { keepPaper, readGivenPaper } from "../documents/index.ts";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { file } from "../foundation/uploaded-file.ts";
import { maySpend } from "./expense.ts";
import { refusals } from "./refusals.ts";
import { lockVehicles, putVehicle } from "./vehicle.sql.ts";
import { vehicleKinds } from "./vehicle.ts";
import { words } from "./words.ts";
import { hasDriven } from "./year.sql.ts";

const input = z.object({
  id: z.uuid().optional(),
  label: shortText(60),
  plate: z.string().trim().toUpperCase().max(12, { error: "too-long" }).default(""),
  kind: z.enum(vehicleKinds),
  fiscalPower: z.int({ error: "other" }).min(1).max(99),
  electric: z.boolean().default(false),
  utility: z.boolean().default(false),
  basis: z.enum(["scale", "costs"]),
  paper: file().optional(),
});

/**
 * Keep a vehicle that one drives for one's activity: its fiscal power as its registration card says it, and
 * whether it is paid by the kilometre or at real cost (R6.03). Once its trips of the year are counted it
 * stays what it is.
 */
export const keepVehicle = operation({
  name: "expenses.keep-vehicle",
  label: words.keepVehicle,
  at: "POST /vehicles",
  input,
  find: (told, scene) => findVehicle(told, scene),
  may: (actor, { person }) => maySpend(actor, person),
  whyNot({ before, told, given, driven }) {
    if (before?.retiredOn) return refusals.vehicleRetired({ date: before.retiredOn });
    if (given?.refusal) return given.refusal;
    if (told.basis === "scale" && !given && !before?.paper) return refusals.cardMissing({}, "paper");
    const other =
      before &&
      (before.kind !== told.kind ||
        before.fiscalPower !== told.fiscalPower ||
        before.electric !== told.electric ||
        before.basis !== told.basis);
    return other && driven ? refusals.driven({}, "fiscalPower") : null;
  },
  async effect({ id, before, told, given, person }, scene) {
    const paper = given ? await keepPaper(scene, given) : (before?.paper ?? null);
    await putVehicle(scene, { ...told, id, person, paper, retiredOn: null });
    return { id };
  },
});

async function findVehicle({ id: asked, paper, ...told }: z.output<typeof input>, scene: Scene) {
  const { db, cooperative, actor, today, newId } = scene;
  const [before] = asked ? await lockVehicles(db, cooperative, [asked]) : [];
  if (asked && !before) return null;
  const id = before?.id ?? newId();
  const driven = before ? await hasDriven(db, cooperative, id, Number(today.slice(0, 4))) : false;
  const given = paper ? await readGivenPaper(paper) : null;
  return { id, before, told, given, driven, person: before?.person ?? actor.person ?? "" };
}
