import { addSite } from "./add-site.ts";
import { changeSetting } from "./change-setting.ts";
import { foundCooperative } from "./found-cooperative.ts";

export { addSite } from "./add-site.ts";
export { changeSetting } from "./change-setting.ts";
export { type Cooperative, readCooperative } from "./cooperative.sql.ts";
export { forms, foundCooperative } from "./found-cooperative.ts";
export { isSiren, isSiret, isVatNumber, vatNumberOf } from "./identifiers.ts";
export { refusals } from "./refusals.ts";
export { readSetting, readSettings } from "./setting.sql.ts";
export { type SettingKey, type SettingValue, settings } from "./setting.ts";
export { listSites, type Site } from "./site.sql.ts";

export const operations = [foundCooperative, addSite, changeSetting];
export const views = [];
