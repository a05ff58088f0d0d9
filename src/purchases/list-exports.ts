import { listExport } from "../foundation/statements/index.ts";
import { say } from "../foundation/words.ts";
import { billMarks } from "./bill-marks.ts";
import { billPage, listBills } from "./list-bills.ts";
import { words } from "./words.ts";

/** The list of purchases as a file, for whoever may see it; credit notes below zero. */
export const exports = [
  listExport({
    name: "purchases.export-bills",
    label: words.purchases,
    input: listBills.input.omit({ page: true }),
    file: "achats",
    may: (actor, asked) => listBills.may(actor, { ...asked, page: 1 }),
    columns: [
      ["number", words.number, "text"],
      ["supplier", words.supplier, "text"],
      ["reference", words.reference, "text"],
      ["activity", words.activity, "text"],
      ["date", words.issuedOn, "date"],
      ["due", words.dueOn, "date"],
      ["state", words.state, "text"],
      ["gross", words.gross, "cents"],
      ["left", words.left, "cents"],
    ],
    page: billPage,
    row: (bill, language) => ({
      ...{ number: bill.number, supplier: bill.supplierName, reference: bill.reference },
      ...{ activity: bill.activityName ?? say(words.ofHouse, language), date: bill.issuedOn },
      ...{ due: bill.dueOn, state: say(billMarks[bill.bucket].word, language) },
      ...{ gross: bill.grossCents, left: bill.leftCents },
    }),
  }),
];
