import { carryOn } from "./carry-on.ts";
import { closeMonth } from "./close-month.ts";
import { readClose } from "./read-close.ts";
import { remind } from "./remind.ts";

export { holdings } from "./holdings.ts";
export { noticeKinds } from "./notice-kinds.ts";
export { refusals } from "./refusals.ts";
export { carryOn, closeMonth, readClose, remind };

export const operations = [closeMonth, remind];
export const views = [readClose];
export const jobs = [carryOn];
