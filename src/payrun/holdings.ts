import type { HeldTable, Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";

const words = defineWords("payrun.holding", {
  payslips: {
    fr: "Bulletins de paie reçus, corrigés, remis, passés en écriture et payés",
    en: "Payslips received, corrected, delivered, posted and paid",
  },
  sent: {
    fr: "Variables de paie transmises au cabinet de paie",
    en: "Pay variables sent to the payroll firm",
  },
});

const tied = (table: string): HeldTable => ({ table: `payrun.${table}`, of: "person", erased: "stays" });
const delivered = (table: string, by: string): HeldTable => ({
  ...{ table: `payrun.${table}`, of: { through: "payrun.delivery", by, key: "payslip" }, erased: "stays" },
});

/**
 * What pays are made of is kept with the books (R3.09); a payslip, fifty years (C. trav. art. D3243-8). A
 * payslip tells of somebody once it is delivered to them: whose it seemed to be before is nobody’s to take.
 */
export const holdings: readonly Holding[] = [
  {
    name: "payrun.payslips",
    label: words.payslips,
    processing: "hr",
    tables: [
      tied("payment_part"),
      delivered("posting", "payslip"),
      delivered("handling", "payslip"),
      { ...delivered("payslip", "id"), paper: "paper" },
      tied("delivery"),
    ],
    acts: ["payrun.payslip.person", "payrun.handling.person"],
    term: "payslips",
    counts: "never",
    asked: "kept",
  },
  {
    name: "payrun.sent",
    label: words.sent,
    processing: "hr",
    tables: [tied("sent_line")],
    term: "accounting",
    counts: "never",
    asked: "kept",
  },
];
