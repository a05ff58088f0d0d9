import type { CivilDate } from "../foundation/calendar.ts";
import { type readSettings, type SettingKey, type SettingValue, settings } from "../network/index.ts";

type Dated = Awaited<ReturnType<typeof readSettings>>;

/**
 * What a setting said on a date, from everything that was ever set (newest first, as `readSettings` gives
 * it).
 */
export function settingAt<K extends SettingKey>(rows: Dated, key: K, on: CivilDate): SettingValue<K> {
  const row = rows.find((r) => r.key === key && r.effectiveOn <= on);
  return row ? (row.value as SettingValue<K>) : (settings[key].initial as SettingValue<K>);
}
