import type { NoticeKind } from "../foundation/notice.ts";
import { hoursWords } from "./hours-words.ts";

export const sheetToSignNotice: NoticeKind = {
  name: "funding.sheet-to-sign",
  label: hoursWords.toSignLabel,
  says: hoursWords.toSign,
  usual: "mail",
};

export const sheetClosedNotice: NoticeKind = {
  name: "funding.sheet-closed",
  label: hoursWords.closedLabel,
  says: hoursWords.closed,
  usual: "page",
};

export const noticeKinds: readonly NoticeKind[] = [sheetToSignNotice, sheetClosedNotice];
