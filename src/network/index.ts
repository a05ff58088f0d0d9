import { addSite } from "./add-site.ts";
import { changeCooperative } from "./change-cooperative.ts";
import { changeSetting } from "./change-setting.ts";
import { foundCooperative } from "./found-cooperative.ts";
import { readCooperativeSheet } from "./read-cooperative.ts";
import { readAllSettings } from "./read-settings.ts";

export { addSite } from "./add-site.ts";
export { colour, whyNotColour } from "./brand-colour.ts";
export { changeSetting } from "./change-setting.ts";
export {
  type Cooperative,
  type Facade,
  findFacade,
  readCooperative,
  withinHouse,
} from "./cooperative.sql.ts";
export { forms } from "./forms.ts";
export { foundCooperative } from "./found-cooperative.ts";
export { isIban, isSiren, isSiret, isVatNumber, vatNumberOf } from "./identifiers.ts";
export { legalForms, legalLines, lines, spaced } from "./legal-lines.ts";
export { refusals } from "./refusals.ts";
export { readSetting, readSettings } from "./setting.sql.ts";
export { type SettingKey, type SettingValue, settings } from "./setting.ts";
export { listSites, type Site } from "./site.sql.ts";

export const operations = [foundCooperative, changeCooperative, addSite, changeSetting];
export const views = [readCooperativeSheet, readAllSettings];
