import { formatCents } from "../../design/format.ts";
import type { Line } from "../../design/line-editor.tsx";
import type { Document } from "../document.sql.ts";
import { quantityText } from "../typed-lines.ts";

/** What the editor holds; it is also what the device keeps of it. */
export interface InvoiceFormValue {
  readonly customer: string;
  readonly title: string;
  readonly suppliedOn: string;
  readonly orderRef: string;
  readonly exemption: string;
  readonly note: string;
  readonly lines: readonly Line[];
}

let made = 0;
export const emptyLine = (): Line => ({
  id: `new-${++made}`,
  ...{ label: "", quantity: "1", price: "", discount: "", vat: "2000", nature: "service" },
});

const typedAmount = (cents: bigint) => formatCents(cents, "fr", { euro: false });

/** The form of a stored draft, or an empty one. */
export function formOf(stored: Document | null, customer: string): InvoiceFormValue {
  const { title, suppliedOn, orderRef, exemption, note } = stored ?? {
    ...{ title: "", suppliedOn: null, orderRef: "", exemption: "", note: "" },
  };
  const lines = stored?.lines.map((line, i) => ({
    id: `line-${i}`,
    label: line.label,
    quantity: quantityText(line.quantityThousandths),
    price: typedAmount(line.unitPriceCents),
    discount: line.discountBp === 0 ? "" : typedAmount(BigInt(line.discountBp)),
    vat: String(line.vatRateBp),
    nature: line.nature,
  })) ?? [{ ...emptyLine(), id: "first" }];
  return {
    customer: stored?.customer ?? customer,
    title,
    suppliedOn: suppliedOn ?? "",
    orderRef,
    exemption,
    note,
    lines,
  };
}
