import { chooseWay } from "./choose-way.ts";
import { markRead } from "./mark-read.ts";
import { noticeChoices } from "./read-choices.ts";
import { readNotices, unreadNotices } from "./read-notices.ts";
import { sendDigests } from "./send-digests.ts";
import { setQuiet } from "./set-quiet.ts";

export { holdings } from "./holdings.ts";
export { declareKinds } from "./kinds.ts";
export { type Notice, notify } from "./notify.ts";
export { quietUntil } from "./quiet.ts";
export { refusals } from "./refusals.ts";
export { unreadNotices };

export const operations = [markRead, chooseWay, setQuiet];
export const views = [readNotices, unreadNotices, noticeChoices];
export const watches = [sendDigests];
