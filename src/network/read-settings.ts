import { z } from "zod";
import { isTeam } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { mayKeepHouse } from "./keep-house.ts";
import { readSettings } from "./setting.sql.ts";
import { type SettingKey, settings } from "./setting.ts";
import { words } from "./words.ts";

/** Each setting with what holds today, what will hold, and what held before. */
export const readAllSettings = view({
  name: "network.read-settings",
  label: words.settings,
  at: "GET /settings",
  input: z.object({}),
  may: (actor) => isTeam(actor),
  async read(_, { db, cooperative, actor, today }) {
    const rows = await readSettings(db, cooperative);
    const keys = Object.keys(settings) as SettingKey[];
    const all = keys.map((key) => {
      const { label, rule, unit, initial } = settings[key];
      const own = rows.filter((row) => row.key === key);
      const current = own.find(({ effectiveOn }) => effectiveOn <= today) ?? null;
      return {
        key,
        label,
        rule: rule ?? null,
        unit: unit ?? null,
        value: current ? current.value : (initial as unknown),
        current,
        future: own.filter(({ effectiveOn }) => effectiveOn > today).reverse(),
        past: own.filter((row) => row.effectiveOn <= today && row !== current),
      };
    });
    return { today, mayChange: mayKeepHouse(actor), settings: all };
  },
});
