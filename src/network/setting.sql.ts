import { sql } from "kysely";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import { type SettingKey, type SettingValue, settings } from "./setting.ts";

export interface DatedSetting {
  readonly key: SettingKey;
  readonly effectiveOn: CivilDate;
  readonly value: unknown;
}

/** What a setting says on a date. */
export async function readSetting<K extends SettingKey>(
  db: Tx,
  cooperative: number,
  key: K,
  on: CivilDate,
): Promise<SettingValue<K>> {
  const { rows } = await sql<{ value: SettingValue<K> }>`/* prepared */ select value from network.setting
    where cooperative = ${cooperative} and key = ${key} and effective_on <= ${on}
    order by effective_on desc limit 1`.execute(db);
  return rows[0] ? rows[0].value : (settings[key].initial as SettingValue<K>);
}

/** Everything that was ever set, newest first, with who said so; null for the operator. */
export async function readSettings(
  db: Tx,
  cooperative: number,
): Promise<(DatedSetting & { setAt: Date; who: string | null })[]> {
  const { rows } = await sql<DatedSetting & { setAt: Date; who: string | null }>`
    select s.key, s.effective_on as "effectiveOn", s.value, s.set_at as "setAt",
      p.given_name || ' ' || p.family_name as who
    from network.setting s left join people.person p on p.id = s.set_by
    where s.cooperative = ${cooperative} order by s.key, s.effective_on desc`.execute(db);
  return rows;
}

export async function putSetting(
  db: Tx,
  cooperative: number,
  row: DatedSetting & { now: Date; by: string | null },
): Promise<void> {
  await sql`insert into network.setting (cooperative, key, effective_on, value, set_at, set_by)
    values (${cooperative}, ${row.key}, ${row.effectiveOn}, ${JSON.stringify(row.value)}::jsonb, ${row.now},
      ${row.by})
    on conflict (cooperative, key, effective_on)
      do update set value = excluded.value, set_at = excluded.set_at, set_by = excluded.set_by`.execute(db);
}
