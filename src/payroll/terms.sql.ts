import { sql } from "kysely";
import { countEmployed } from "../contracts/index.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import { type SettingKey, type SettingValue, settings } from "../network/index.ts";
import type { PayTerms } from "./terms.ts";

/** What the cooperative says of pay on a day: all its settings in one reading. */
export async function readTerms(db: Tx, cooperative: number, on: CivilDate): Promise<PayTerms> {
  const { rows } = await sql<{ key: SettingKey; value: unknown }>`/* prepared */
    select distinct on (key) key, value from network.setting
    where cooperative = ${cooperative} and key like 'payroll.%' and effective_on <= ${on}
    order by key, effective_on desc`.execute(db);
  const said = new Map(rows.map(({ key, value }) => [key, value]));
  const read = <K extends SettingKey>(key: K) =>
    (said.has(key) ? said.get(key) : settings[key].initial) as SettingValue<K>;
  return {
    headcount: read("payroll.headcount") || (await countEmployed(db, cooperative, on)),
    accidentBp: read("payroll.accident-rate"),
    mobilityBp: read("payroll.mobility-rate"),
    healthCents: read("payroll.health-cover"),
    leaveLeastPercent: read("payroll.leave-least"),
    slowMostPercent: read("payroll.slow-most"),
    grossMostCents: read("payroll.gross-most"),
    smicFloor: read("payroll.smic-floor"),
    debtMostCents: read("payroll.debt-most"),
    countsInvoiced: read("payroll.counts-invoiced"),
  };
}
