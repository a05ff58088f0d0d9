import { changePage } from "./change-page.ts";
import { keepPage } from "./keep-page.ts";
import { listPages, pageForm, readPage } from "./views.ts";
import { watchPages } from "./watch-pages.ts";
import { writePage } from "./write-page.ts";

export { holdings } from "./holdings.ts";
export { makePage } from "./make-page.ts";
export { noticeKinds } from "./notice-kinds.ts";
export { refusals } from "./refusals.ts";
export { changePage, keepPage, listPages, writePage };

export const watches = [watchPages];
export const operations = [writePage, changePage, keepPage];
export const views = [listPages, readPage, pageForm];
