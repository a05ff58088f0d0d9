import { z } from "zod";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { say } from "../foundation/words.ts";
import { mayKeepHouse } from "./keep-house.ts";
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
  async find(input, { today, actor }) {
    return { ...input, today, language: actor.language };
  },
  may: mayKeepHouse,
  whyNot({ key, effectiveOn, value, today, language }) {
    const { label, rule, value: accepted } = settings[key];
    if (!accepted.safeParse(value).success) {
      const said = { setting: say(label, language), rule: rule ? say(rule, language) : "" };
      return refusals.badSetting(said, "value");
    }
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
