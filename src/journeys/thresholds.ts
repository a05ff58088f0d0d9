import { readLimits } from "../contracts/index.ts";
import type { Scene } from "../foundation/scene.ts";
import { readSetting, type SettingKey } from "../network/index.ts";
import type { Thresholds } from "./signals.ts";

/** What the cooperative holds to need somebody today, and the interviews that the law asks (R1.03). */
export async function readThresholds({ db, cooperative, today }: Scene): Promise<Thresholds> {
  const read = <K extends SettingKey & `journeys.${string}`>(key: K) =>
    readSetting(db, cooperative, key, today);
  return {
    weeksWithoutMeeting: await read("journeys.weeks-without-meeting"),
    turnoverFallPercent: await read("journeys.turnover-fall-percent"),
    monthOfPayCents: await read("journeys.month-of-pay"),
    contractEndDays: await read("journeys.contract-end-days"),
    weeksOfSilence: await read("journeys.weeks-of-silence"),
    interviewsAYear: (await readLimits(db, today)).interviews.value,
  };
}
