import { AmountField, type FieldErrors, TextAreaField, TextField } from "../../design/field.tsx";
import { formatCents } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { Convention } from "../convention.ts";
import { words } from "../words.ts";

export type Typed = Readonly<Record<string, string>>;
export type TermsProps = {
  convention: Convention | null;
  typed: Typed | undefined;
  errors: FieldErrors | undefined;
};

/** The end, the money, the target. */
export function MoneyFields({ convention, typed, errors }: TermsProps) {
  const say = useSay();
  const language = useLanguage();
  const amount = (cents: bigint | null | undefined) =>
    cents === null || cents === undefined ? "" : formatCents(cents, language, { euro: false });
  return (
    <>
      <TextField
        {...{ name: "endsOn", type: "date", label: say(words.endsOn), errors }}
        defaultValue={typed?.endsOn ?? convention?.endsOn ?? ""}
      />
      <TextField
        {...{ name: "target", inputMode: "numeric", label: say(words.target), errors }}
        help={say(words.targetHelp)}
        defaultValue={typed?.target ?? convention?.target ?? ""}
      />
      <AmountField
        {...{ name: "budgetCents", label: say(words.budget), errors }}
        defaultValue={typed?.budgetCents ?? amount(convention?.budgetCents)}
      />
      <AmountField
        {...{ name: "unitPriceCents", label: say(words.unitPrice), errors }}
        help={say(words.unitPriceHelp)}
        optional
        defaultValue={typed?.unitPriceCents ?? amount(convention?.unitPriceCents)}
      />
    </>
  );
}

/** What must be proved, one thing a line. */
export function EvidenceField({ convention, typed, errors }: TermsProps) {
  const say = useSay();
  return (
    <TextAreaField
      {...{ name: "evidence", label: say(words.evidence), help: say(words.evidenceHelp), errors }}
      optional
      defaultValue={typed?.evidence ?? convention?.evidence.join("\n") ?? ""}
    />
  );
}
