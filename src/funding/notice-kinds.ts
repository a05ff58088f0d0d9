import type { NoticeKind } from "../foundation/notice.ts";
import { hoursWords } from "./hours-words.ts";
import { questionnaireWords } from "./questionnaire-words.ts";

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

const says = questionnaireWords;
const asked = (name: string, label: NoticeKind["label"], told: NoticeKind["says"]): NoticeKind => ({
  ...{ name: `funding.${name}-questionnaire`, label, says: told, usual: "mail" },
});
export const entryNotice = asked("entry", says.entryLabel, says.entryNotice);
export const exitNotice = asked("exit", says.exitLabel, says.exitNotice);
export const lateNotice = asked("late", says.lateLabel, says.lateNotice);

export const noticeKinds: readonly NoticeKind[] = [
  sheetToSignNotice,
  sheetClosedNotice,
  entryNotice,
  exitNotice,
  lateNotice,
];
