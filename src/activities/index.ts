import { activityForm } from "./activity-form.ts";
import { activityLogo } from "./activity-logo.ts";
import { changeActivity } from "./change-activity.ts";
import { changeBrand } from "./change-brand.ts";
import { closeActivity } from "./close-activity.ts";
import { importActivities } from "./import-activities.ts";
import { joinActivity } from "./join-activity.ts";
import { leaveActivity } from "./leave-activity.ts";
import { openActivity } from "./open-activity.ts";
import { pauseActivity } from "./pause-activity.ts";
import { activitySheet } from "./read-activity.ts";
import { resumeActivity } from "./resume-activity.ts";

export { activityColumns } from "./activities-sheet.ts";
export * from "./activity.sql.ts";
export { nextCode } from "./activity.ts";
export { listCodes } from "./activity-life.sql.ts";
export { readActivityLogo } from "./brand.sql.ts";
export { holdings } from "./holdings.ts";
export { endStay, listStaysOf, type StayOf } from "./membership.sql.ts";
export { refusals } from "./refusals.ts";
export { changeActivity, closeActivity, joinActivity, leaveActivity, openActivity, pauseActivity };

export const operations = [
  openActivity,
  importActivities,
  joinActivity,
  leaveActivity,
  changeActivity,
  changeBrand,
  pauseActivity,
  resumeActivity,
  closeActivity,
];
export const views = [activityForm, activitySheet, activityLogo];
