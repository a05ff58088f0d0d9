import { formatCents } from "../../design/format.ts";
import type { Line } from "../../design/line-editor.tsx";
import { parseAmount } from "../../design/parse-amount.ts";
import type { Language } from "../../foundation/words.ts";
import type { Bill, BillLine } from "../bill.ts";

/** What the form of a bill holds; it is also what the device and the server keep of it while one types. */
export interface BillFormValue {
  readonly kind: Bill["kind"];
  readonly activity: string;
  readonly supplier: string;
  readonly reference: string;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly regime: Bill["regime"];
  readonly gross: string;
  readonly vat: string;
  readonly advancedBy: string;
  readonly advancedPercent: string;
  readonly advancedCents: string;
  readonly note: string;
  readonly lines: readonly Line[];
}

let made = 0;
export const emptyLine = (): Line => ({
  id: `new-${++made}`,
  ...{ label: "", category: "", net: "", vat: "2000" },
});

const typed = (cents: bigint | null) => (cents === null ? "" : formatCents(cents, "fr", { euro: false }));

interface Start {
  readonly bill: Bill | null;
  readonly origin: Bill | null;
  readonly supplier: string;
  readonly activity: string;
}

/** The form of a bill that is kept, of a credit note to an invoice, or an empty one. */
export function formOf({ bill, origin, supplier, activity }: Start): BillFormValue {
  const known = bill ?? (origin && { ...emptyBill, activity: origin.activity, supplier: origin.supplier });
  return {
    kind: bill?.kind ?? (origin ? "credit" : "invoice"),
    activity: known ? (known.activity ?? "") : activity,
    supplier: known?.supplier ?? supplier,
    reference: bill?.reference ?? "",
    issuedOn: bill?.issuedOn ?? "",
    dueOn: bill?.dueOn ?? "",
    regime: bill?.regime ?? origin?.regime ?? "france",
    ...{ gross: typed(bill?.grossCents ?? null), vat: typed(bill?.vatCents ?? null) },
    advancedBy: bill?.advancedBy ?? "",
    advancedPercent: bill?.advancedBp ? String(bill.advancedBp / 100) : "",
    advancedCents: typed(bill?.advancedCents ?? null),
    note: bill?.note ?? "",
    lines:
      bill && bill.lines.length > 0
        ? bill.lines.map((line, i) => ({
            ...{ id: `line-${i}`, label: line.label, category: line.category ?? "" },
            ...{ net: typed(line.netCents), vat: String(line.vatRateBp) },
          }))
        : [{ ...emptyLine(), id: "first" }],
  };
}

const emptyBill = { activity: null, supplier: null } as Pick<Bill, "activity" | "supplier">;

const isEmpty = (line: Line) => [line.label, line.net].every((text) => (text ?? "").trim() === "");

interface ReadLine {
  readonly row: number;
  readonly line: BillLine | null;
}

/** The lines that say something, read; null where what should be an amount is none. */
export function readLines(lines: readonly Line[], language: Language): ReadLine[] {
  return lines.flatMap((line, row) => {
    if (isEmpty(line)) return [];
    const net = parseAmount(line.net ?? "", language);
    const told = { label: (line.label ?? "").trim(), category: line.category || null };
    return [
      {
        row,
        line: "error" in net ? null : { ...told, netCents: net.cents, vatRateBp: Number(line.vat) },
      },
    ];
  });
}
