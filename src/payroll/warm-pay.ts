import type { Month } from "../foundation/calendar.ts";
import { type SettingKey, settings } from "../network/index.ts";
import { linesOf } from "./guess.ts";
import { payModel } from "./model.ts";
import { type PayTerms, situationIn } from "./terms.ts";

/** The doors open first: the model takes a second of one core. */
const afterMs = 2_000;

const usual = (key: SettingKey) => settings[key].initial as number;

/** Has the model read its rules and say the ends of the lines of a usual cooperative, for this month. */
export function warmPay(month: Month): void {
  const terms = {
    headcount: usual("payroll.headcount"),
    accidentBp: usual("payroll.accident-rate"),
    mobilityBp: usual("payroll.mobility-rate"),
    healthCents: usual("payroll.health-cover"),
  } as PayTerms;
  const situation = situationIn(month, terms);
  const ready = async () => payModel.pays(situation, linesOf(await payModel.month(situation)).flat());
  // Whoever asks later is told that it is silent; nobody waits for it here.
  setTimeout(() => void ready().catch(() => undefined), afterMs).unref();
}
