import type { NoticeKind } from "../foundation/notice.ts";
import { defineWords } from "../foundation/words.ts";

const says = defineWords("statements.notice", {
  ready: {
    fr: "Le relevé de {month} de {activity} est prêt. {left}",
    en: "The statement of {activity} for {month} is ready. {left}",
  },
  readyLabel: {
    fr: "Le relevé de mon activité, le jour où le mois est clos (par courriel : le PDF est joint)",
    en: "The statement of my activity, on the day a month is closed (by e-mail: with its PDF)",
  },
});

/** Told when a month is closed; whoever chooses e-mail receives the paper with it (R1.06). */
export const statementReady: NoticeKind = {
  name: "statements.statement-ready",
  label: says.readyLabel,
  says: says.ready,
  usual: "page",
};

export const noticeKinds: readonly NoticeKind[] = [statementReady];
