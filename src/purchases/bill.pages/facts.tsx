import type { ReactNode } from "react";
import { Link } from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { formatCents, formatDate } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { advancedOf } from "../bill.ts";
import { words } from "../words.ts";
import type { Found } from "./one.tsx";

type Fact = false | null | "" | [string, ReactNode];

/** What the paper says and where it stands, each leading to where it comes from. */
export function Facts({ found }: { found: Found }) {
  const say = useSay();
  const facts = [...useHead(found), ...useMoney(found), ...useBooks(found)];
  return (
    <dl className="sheet" aria-label={say(words.facts)}>
      {facts.map(
        (fact) =>
          fact && (
            <div key={fact[0]}>
              <dt>{fact[0]}</dt>
              <dd>{fact[1]}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function useHead({ bill, latestDueOn, origin }: Found): Fact[] {
  const say = useSay();
  const language = useLanguage();
  const { supplier, supplierName, activityName, issuedOn, dueOn, paper, regime } = bill;
  const tooLate = dueOn && latestDueOn && dueOn > latestDueOn;
  return [
    supplier && [
      say(words.supplier),
      <Link key="supplier" to={`/achats/fournisseurs/${supplier}`}>
        {supplierName}
      </Link>,
    ],
    [say(words.activity), activityName ?? say(words.ofHouse)],
    issuedOn && [say(words.issuedOn), <CivilDate key="issued" date={issuedOn} />],
    dueOn && [
      say(words.dueOn),
      <span key="due">
        <CivilDate date={dueOn} />
        {tooLate && (
          <span className="late">
            {" "}
            {say(words.dueTooLate, { date: formatDate(latestDueOn, language, "short") })}
          </span>
        )}
      </span>,
    ],
    regime !== "france" && [say(words.regime), say(words[`regime-${regime}`])],
    origin && [
      say(words.origin),
      <Link key="origin" to={`/achats/${origin.id}`}>
        {origin.reference}
      </Link>,
    ],
    paper && [
      say(words.file),
      <a key="paper" href={`/achats/${bill.id}/piece`} target="_blank" rel="noreferrer">
        {say(words.seePaper)}
      </a>,
    ],
  ];
}

function useMoney({ bill, vatWaits }: Found): Fact[] {
  const say = useSay();
  const language = useLanguage();
  const { advancedBy, advancedByName, leftCents, advanceLeftCents, bookedAdvanceCents } = bill;
  const advanced = bookedAdvanceCents ?? advancedOf(bill);
  const amount = formatCents(advanced, language);
  return [
    advancedBy && [say(words.advance), say(words.advancedByName, { amount, name: advancedByName ?? "" })],
    leftCents > 0n && [
      say(words.left),
      <Money key="left" cents={leftCents} explanation={say(words.leftExplained)} />,
    ],
    advanceLeftCents > 0n && [say(words.advanceLeft), <Money key="advance" cents={advanceLeftCents} />],
    vatWaits && [say(words.vat), say(words.vatWaits)],
  ];
}

function useBooks({ bill, cancellation, may }: Found): Fact[] {
  const say = useSay();
  const language = useLanguage();
  const { number, postedOn, entry, validatedByName, typedByName, note } = bill;
  const date = postedOn ? formatDate(postedOn, language, "short") : "";
  const said = say(words.entryOf, { number: number ?? "", date, name: validatedByName ?? "" });
  return [
    typedByName && [say(words.typedBy), typedByName],
    number && [
      say(words.entry),
      may.books ? (
        <Link key="entry" to={`/comptabilite/ecritures/${entry}`}>
          {said}
        </Link>
      ) : (
        said
      ),
    ],
    cancellation && [
      say(words.stateCancelled),
      <span key="cancelled">
        {cancellation.reason}{" "}
        {may.books && (
          <Link to={`/comptabilite/ecritures/${cancellation.entry}`}>{say(words.cancelEntry)}</Link>
        )}
      </span>,
    ],
    note && [say(words.note), note],
  ];
}
