import { formatCents } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { Word } from "../../foundation/words.ts";
import type { Outlook } from "../my-pay.ts";
import { words } from "../words.ts";
import type { Found } from "./mine.tsx";

/** What stands before any figure: no pay under a CAPE, no agreement, no contract. */
export function Standing({ found: { contract, shareBp } }: { found: Found }) {
  const said: { title: Word; text: Word } | null =
    shareBp === null
      ? { title: words.notSharedTitle, text: words.notSharedText }
      : contract?.kind === "cape"
        ? { title: words.capeTitle, text: words.capeText }
        : contract?.kind === "cesa"
          ? null
          : { title: words.noContractTitle, text: words.noContractText };
  const say = useSay();
  if (!said) return null;
  return (
    <section className="panel" aria-label={say(said.title)}>
      <h2>{say(said.title)}</h2>
      <p>{say(said.text)}</p>
    </section>
  );
}

/** The two readings, side by side: what was received, what is invoiced (R1.26). */
export function Readings({ found }: { found: Found }) {
  const { outlooks, counted, contract, shareBp } = found;
  if (shareBp === null) return null;
  const fixedCents = contract?.kind === "cesa" ? contract.fixedCents : null;
  return (
    <div className="pay-readings">
      <Reading
        title={words.received}
        why={words.receivedWhy}
        outlook={outlooks.received}
        {...{ counts: counted === "received", fixedCents }}
      />
      <Reading
        title={words.invoiced}
        why={words.invoicedWhy}
        outlook={outlooks.invoiced}
        {...{ counts: counted === "invoiced", fixedCents }}
      />
    </div>
  );
}

type ReadingProps = {
  title: Word;
  why: Word;
  outlook: Outlook;
  counts: boolean;
  fixedCents: bigint | null;
};

function Reading({ title, why, outlook, counts, fixedCents }: ReadingProps) {
  const say = useSay();
  const language = useLanguage();
  const { pay, budgetCents } = outlook;
  return (
    <section className={counts ? "panel cash pay-counts" : "panel cash"} aria-label={say(title)}>
      <h2>{say(title)}</h2>
      <PayFigure {...{ pay, budgetCents }} />
      <p>{say(why)}</p>
      {pay && counts && fixedCents !== null && fixedCents > 0n && pay.grossCents < fixedCents && (
        <p>{say(words.fixedUncovered, { amount: formatCents(fixedCents, language) })}</p>
      )}
      {counts && <p>{say(words.counts)}</p>}
    </section>
  );
}

/** The net of a pay, large, with what it costs; in words where there is none. */
export function PayFigure({ pay, budgetCents }: Pick<Outlook, "pay" | "budgetCents">) {
  const say = useSay();
  const language = useLanguage();
  if (budgetCents < 0n)
    return <p>{say(words.lackingForPay, { amount: formatCents(-budgetCents, language) })}</p>;
  if (budgetCents === 0n || pay?.grossCents === 0n)
    return <p>{say(words.nothingForPay, { amount: formatCents(budgetCents, language) })}</p>;
  if (!pay) return <p>{say(words.silent)}</p>;
  const told = {
    gross: formatCents(pay.grossCents, language),
    cost: formatCents(pay.costCents, language),
  };
  return (
    <>
      <p className="cash-figure">
        <Money cents={pay.netCents} />
      </p>
      <p>{say(words.netBefore)}</p>
      <p>{say(words.soGross, told)}</p>
    </>
  );
}
