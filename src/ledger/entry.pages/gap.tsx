import { formatCents } from "../../design/format.ts";
import type { Line } from "../../design/line-editor.tsx";
import { parseAmount } from "../../design/parse-amount.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { words } from "../words.ts";

/** The balance of the lines, said while they are typed. */
export function Gap({ lines }: { lines: readonly Line[] }) {
  const say = useSay();
  const language = useLanguage();
  const sum = (key: string) =>
    lines.reduce((total, line) => {
      const parsed = parseAmount(line[key] ?? "", language);
      return "cents" in parsed ? total + parsed.cents : total;
    }, 0n);
  const debit = sum("debit");
  const credit = sum("credit");
  const text = (cents: bigint) => formatCents(cents, language);
  return (
    <p role="status">
      {debit === credit && debit > 0n
        ? say(words.balanced, { debit: text(debit) })
        : say(words.gap, { debit: text(debit), credit: text(credit), gap: text(debit - credit) })}
    </p>
  );
}
