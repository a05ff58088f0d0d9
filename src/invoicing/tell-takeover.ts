import { formatCents } from "../design/format.ts";
import { sumCents } from "../foundation/money.ts";
import { type Language, say } from "../foundation/words.ts";
import { importWords } from "./import-words.ts";
import type { TakeoverPlan } from "./plan-takeover.ts";

/** What was taken over, as a person checks it: the same for a rehearsal. */
export function tellTakeover(
  { sheet, items }: TakeoverPlan,
  tied: NonNullable<TakeoverPlan["tied"]>,
  language: Language,
) {
  const waiting = items.filter(({ vatOnDebits }) => !vatOnDebits).flatMap(({ left }) => left);
  const vatCents = sumCents(
    waiting.filter(({ nature }) => nature === "service").map((part) => part.vatCents),
  );
  const withoutSplit = items.filter(({ vatSplit }) => !vatSplit).length;
  const { waitingCents: books, elsewhere, advances } = tied;
  const amounts = { vat: formatCents(vatCents, language), books: formatCents(books, language) };
  return {
    ...sheet.sample(),
    unread: sheet.unread,
    invoices: items.length,
    grossCents: sumCents(items.map(({ document }) => document.grossCents)),
    openCents: sumCents(items.map(({ document, paidCents }) => document.grossCents - paidCents)),
    paidBefore: items.filter(({ paidCents }) => paidCents > 0n).length,
    withoutSplit,
    warnings: [
      ...(withoutSplit > 0 ? [say(importWords.withoutSplit, language, { n: withoutSplit })] : []),
      say(vatCents === books ? importWords.vatAgrees : importWords.vatDiffers, language, amounts),
      ...(elsewhere.length > 0 ? [say(importWords.elsewhere, language, { list: elsewhere.join(", ") })] : []),
      ...advances.slice(0, 40).map((advance) =>
        say(importWords.advance, language, {
          who: `${advance.thirdParty} ${advance.label}`.trim(),
          cents: formatCents(-advance.booksCents, language),
        }),
      ),
    ],
  };
}
