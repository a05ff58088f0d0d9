import type { ReactNode } from "react";
import { Money } from "../../design/money.tsx";
import { useSay } from "../../design/speak.ts";
import { payslipWords } from "../payslip-words.ts";
import { runWords } from "../run-words.ts";
import type { Found } from "./one.tsx";

/** What else is written in a payslip and, for whoever keeps pay, where it came from and who decided on it. */
export function Written({ found: { payslip, may } }: { found: Found }) {
  const say = useSay();
  const { taxableCents, socialCents, fileName: file, firstPage: page, lastPage: last } = payslip;
  const facts: (readonly [string, ReactNode])[] = [];
  if (socialCents !== null)
    facts.push([say(payslipWords.social), <Money key="social" cents={socialCents} />]);
  if (taxableCents !== null)
    facts.push([say(payslipWords.taxable), <Money key="taxable" cents={taxableCents} />]);
  if (may.keep) {
    const where = page === last ? runWords.where : runWords.wherePages;
    facts.push([say(payslipWords.found), say(where, { file, page, last })]);
    const { knownBy, handled, handledBy: name, reason } = payslip;
    const told = { name: name ?? "", reason: reason ?? "" };
    if (handled === "confirmed") facts.push([say(payslipWords.knownBy), say(payslipWords.byHand, told)]);
    else if (knownBy)
      facts.push([
        say(payslipWords.knownBy),
        say(knownBy === "nir" ? payslipWords.byNir : payslipWords.byName),
      ]);
    if (handled === "aside") facts.push([say(runWords.state), say(payslipWords.asideBy, told)]);
  }
  if (facts.length === 0) return null;
  return (
    <dl className="sheet">
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
