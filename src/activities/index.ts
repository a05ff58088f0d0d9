import { closeActivity } from "./close-activity.ts";
import { joinActivity } from "./join-activity.ts";
import { openActivity } from "./open-activity.ts";
import { pauseActivity } from "./pause-activity.ts";

export * from "./activity.sql.ts";
export { refusals } from "./refusals.ts";
export { closeActivity, joinActivity, openActivity, pauseActivity };

export const operations = [openActivity, joinActivity, pauseActivity, closeActivity];
export const views = [];
