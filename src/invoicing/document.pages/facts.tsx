import type { ReactNode } from "react";
import { Link } from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { useSay } from "../../design/speak.ts";
import type { Word } from "../../foundation/words.ts";
import type { Document } from "../document.sql.ts";
import { words } from "../words.ts";

type FactsProps = {
  document: Document;
  activityName: string;
  /** What the day of issue is called. */
  issued: Word;
  /** What only this kind of document has. */
  children?: ReactNode;
};

/** To whom, by whom, when: what stands at the head of a quote or an invoice. */
export function DocumentFacts({ document, activityName, issued, children }: FactsProps) {
  const say = useSay();
  const { customer, customerName, issuedOn, suppliedOn, orderRef } = document;
  return (
    <dl className="sheet">
      <div>
        <dt>{say(words.customer)}</dt>
        <dd>
          <Link to={`/clients/${customer}`}>{customerName}</Link>
        </dd>
      </div>
      <div>
        <dt>{say(words.activity)}</dt>
        <dd>{activityName}</dd>
      </div>
      <Day word={issued} date={issuedOn} />
      {suppliedOn !== issuedOn && <Day word={words.suppliedOn} date={suppliedOn} />}
      {children}
      {orderRef && (
        <div>
          <dt>{say(words.orderRef)}</dt>
          <dd>{orderRef}</dd>
        </div>
      )}
    </dl>
  );
}

function Day({ word, date }: { word: Word; date: string | null }) {
  const say = useSay();
  return (
    date && (
      <div>
        <dt>{say(word)}</dt>
        <dd>
          <CivilDate date={date} />
        </dd>
      </div>
    )
  );
}
