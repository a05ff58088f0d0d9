import { Link } from "react-router";
import { formatCents, formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { paysToDecide } from "../list-proposals.ts";
import type { payAtAGlance } from "../pay-at-a-glance.ts";
import { wayWords } from "../way-words.ts";
import { words } from "../words.ts";
import { PayFigure } from "./readings.tsx";

export type PayGlance = NonNullable<Awaited<ReturnType<typeof payAtAGlance.read>>>;
export type ToDecide = NonNullable<Awaited<ReturnType<typeof paysToDecide.read>>>;

/** What one may pay oneself today, by both readings, and the pay of the month. */
export function PayPanel({ glance }: { glance: PayGlance }) {
  const say = useSay();
  const language = useLanguage();
  const { received, invoiced, kind, shared } = glance;
  const title = say(words.myPay);
  const possible = received.pay !== null && received.pay.grossCents > 0n;
  const over = invoiced.pay && invoiced.pay.netCents > (received.pay?.netCents ?? 0n);
  return (
    <section className="panel cash pay-panel" aria-label={title}>
      <h2>{title}</h2>
      {shared ? <PayFigure {...received} /> : <p>{say(words.notSharedText)}</p>}
      {shared && possible && <p>{say(kind === "cesa" ? words.panelReceived : words.panelCape)}</p>}
      {shared && over && invoiced.pay && (
        <p>{say(words.panelInvoiced, { net: formatCents(invoiced.pay.netCents, language) })}</p>
      )}
      {shared && !glance.contribution && <p>{say(wayWords.contributionNone)}</p>}
      <OwnPay glance={glance} possible={possible} />
    </section>
  );
}

function OwnPay({ glance: { live, month, kind }, possible }: { glance: PayGlance; possible: boolean }) {
  const say = useSay();
  const language = useLanguage();
  const named = formatDate(`${month}-01`, language, "month");
  const amounts = live && {
    ...{ month: named, gross: formatCents(live.grossCents, language) },
    net: formatCents(live.netCents, language),
  };
  return (
    <>
      {amounts && (
        <p>{say(live.state === "validated" ? words.panelValidated : words.panelProposed, amounts)}</p>
      )}
      <div className="actions">
        {kind === "cesa" && !live && possible ? (
          <Link className="button button-main" to="/paie">
            {say(words.panelPropose, { month: named })}
          </Link>
        ) : (
          <Link className="button" to="/paie">
            {say(words.seePay)}
          </Link>
        )}
        <Link className="button" to="/paie#essai">
          {say(words.panelTry)}
        </Link>
      </div>
    </>
  );
}

/** What waits for whoever decides on pays. */
export function PaysPanel({ waiting, waitingNext, month, runs }: ToDecide) {
  const say = useSay();
  const language = useLanguage();
  const title = say(words.pays);
  const named = formatDate(`${month}-01`, language, "month");
  const all = waiting + waitingNext;
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      <ul className="todo">
        <li>
          {all > 0 ? (
            <Link to={`/paie/propositions?state=proposed&month=${month}`}>
              {say(words.toDecide, { n: all })}
            </Link>
          ) : (
            say(words.noneToDecide)
          )}
        </li>
        <li>
          <Link to={`/paie/propositions?state=missing&month=${month}`}>
            {say(words.missing, { month: named })}
          </Link>
        </li>
        {runs && (
          <li>
            <Link to={`/paie/mois/${month}`}>{say(words.seeRun, { month: named })}</Link>
          </li>
        )}
      </ul>
    </section>
  );
}
