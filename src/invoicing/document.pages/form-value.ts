import { formatCents } from "../../design/format.ts";
import type { Line } from "../../design/line-editor.tsx";
import type { Document } from "../document.sql.ts";
import { quantityText } from "../typed-lines.ts";

/** What the editor holds; it is also what the device and the server keep of it. */
export interface DocumentFormValue {
  readonly customer: string;
  readonly title: string;
  readonly suppliedOn: string;
  readonly validUntil: string;
  readonly orderRef: string;
  readonly exemption: string;
  readonly note: string;
  readonly dwellingWorks: boolean;
  readonly certifiedOn: string;
  readonly lines: readonly Line[];
}

let made = 0;
export const emptyLine = (): Line => ({
  id: `new-${++made}`,
  ...{ label: "", quantity: "1", unit: "", price: "", discount: "", vat: "2000", nature: "service" },
});

const typedAmount = (cents: bigint) => formatCents(cents, "fr", { euro: false });

/** The rows of stored lines: a title of section stands before the first line of each. */
function rowsOf(lines: Document["lines"]): Line[] {
  return lines.flatMap((line, i) => {
    const title = { ...emptyLine(), id: `section-${i}`, label: line.section, nature: "section" };
    const row = {
      id: `line-${i}`,
      label: line.label,
      quantity: quantityText(line.quantityThousandths),
      unit: line.unit,
      price: typedAmount(line.unitPriceCents),
      discount: line.discountBp === 0 ? "" : typedAmount(BigInt(line.discountBp)),
      vat: String(line.vatRateBp),
      nature: line.nature,
    };
    return line.section === (lines[i - 1]?.section ?? "") ? [row] : [title, row];
  });
}

/** The form of a stored draft, or an empty one. */
export function formOf(stored: Document | null, customer: string): DocumentFormValue {
  return {
    customer: stored?.customer ?? customer,
    title: stored?.title ?? "",
    suppliedOn: stored?.suppliedOn ?? "",
    validUntil: stored?.validUntil ?? "",
    orderRef: stored?.orderRef ?? "",
    exemption: stored?.exemption ?? "",
    note: stored?.note ?? "",
    dwellingWorks: stored?.dwellingWorks ?? false,
    certifiedOn: stored?.certifiedOn ?? "",
    lines: stored ? rowsOf(stored.lines) : [{ ...emptyLine(), id: "first" }],
  };
}
