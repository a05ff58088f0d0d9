import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { refusals } from "./refusals.ts";
import { putSetting } from "./setting.sql.ts";
import { type SettingKey, settings } from "./setting.ts";
import { words } from "./words.ts";

const keys = Object.keys(settings) as [SettingKey, ...SettingKey[]];

/**
 * Change a setting from a date on. What was done before keeps the setting it was done under; an option for
 * VAT on debits covers all operations of the taxpayer and starts with a month (R4.03).
 */
export const changeSetting = operation({
  name: "network.change-setting",
  label: words.changeSetting,
  at: "PUT /settings",
  input: z.object({ key: z.enum(keys), effectiveOn: civilDate(), value: z.json() }),
  async find(input, { today }) {
    return { ...input, today };
  },
  may: (actor) => has(actor, "director"),
  whyNot({ key, effectiveOn, value, today }) {
    const parsed = settings[key].value.safeParse(value);
    const reason = parsed.error?.issues[0]?.message ?? "";
    if (!parsed.success) return refusals.badSetting({ setting: settings[key].label.fr, reason }, "value");
    if (effectiveOn < today) return refusals.settingPast({}, "effectiveOn");
    if (key === "vat.on-debits" && !effectiveOn.endsWith("-01"))
      return refusals.monthStart({}, "effectiveOn");
    return null;
  },
  async effect({ key, effectiveOn, value }, { db, cooperative, now, actor }) {
    await putSetting(db, cooperative, { key, effectiveOn, value, now, by: actor.person });
    return { key, effectiveOn };
  },
});
