import type { NoticeKind } from "../foundation/notice.ts";
import { defineWords } from "../foundation/words.ts";

const says = defineWords("payrun.notice", {
  delivered: {
    fr: "Votre bulletin de paie de {month} est dans « Mes bulletins »",
    en: "Your payslip of {month} is in “My payslips”",
  },
  replaced: {
    fr: "Un bulletin rectifié remplace celui de {month} dans « Mes bulletins »",
    en: "A corrected payslip replaces that of {month} in “My payslips”",
  },
  replacedLabel: { fr: "Un bulletin de paie rectifié m’est remis", en: "I am given a corrected payslip" },
  deliveredLabel: { fr: "Un bulletin de paie m’est remis", en: "I am given a payslip" },
});

export const payslipDelivered: NoticeKind = {
  name: "payrun.payslip-delivered",
  label: says.deliveredLabel,
  says: says.delivered,
  usual: "mail",
};

export const payslipReplaced: NoticeKind = {
  name: "payrun.payslip-replaced",
  label: says.replacedLabel,
  says: says.replaced,
  usual: "mail",
};

export const noticeKinds: readonly NoticeKind[] = [payslipDelivered, payslipReplaced];
