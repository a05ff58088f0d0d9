import { Link } from "react-router";
import { NextAppointment } from "../../appointments/appointment.pages/home-panel.tsx";
import type { Appointment } from "../../appointments/index.ts";
import { words as cashWords } from "../../cash/words.ts";
import { Empty } from "../../design/empty.tsx";
import { FigureList } from "../../design/figure-list.tsx";
import { formatCents, formatDate } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type Glance, OwnExpenses } from "../../expenses/report.pages/home-panel.tsx";
import { words as invoicing } from "../../invoicing/words.ts";
import { type Support, SupportPanel } from "../../journeys/journey.pages/home-panel.tsx";
import { type PayGlance, PayPanel } from "../../payroll/pay.pages/home-panel.tsx";
import { OwnBills, type Glance as Purchases } from "../../purchases/bill.pages/home-panel.tsx";
import { MonthChart, type MonthResult } from "../../statements/statement.pages/month-chart.tsx";
import { words as transferWords } from "../../transfers/words.ts";
import { LateList, Panel, RefusedLetters, type Sales, WaitingList } from "./home-parts.tsx";
import { words } from "./home-words.ts";

type ActivityHomeProps = {
  activity: { id: string; name: string };
  year: { endsOn: string };
  figures: { cashCents: bigint; owedCents: bigint; incomeCents: bigint; chargesCents: bigint };
  months: readonly MonthResult[];
  sales: Sales;
  meetings: { person: string; coming: readonly Appointment[] };
  support: Support | null;
  expenses: Glance | null;
  transfers: { waiting: number } | null;
  purchases: Purchases | null;
  pay: PayGlance | null;
};

/** The entrepreneur's home: the cash, what customers owe and since when, what waits, the result by month. */
export function ActivityHome(home: ActivityHomeProps) {
  const { activity, months, sales, meetings, support } = home;
  const say = useSay();
  const next = (
    <div className="home">
      {support && <SupportPanel {...support} />}
      <NextAppointment person={meetings.person} appointments={meetings.coming} />
    </div>
  );
  if (!sales.started)
    return (
      <>
        <FirstSteps />
        {next}
      </>
    );
  return (
    <>
      <div className="home">
        <Cash {...home} />
        {home.pay && <PayPanel glance={home.pay} />}
      </div>
      <div className="home">
        <Owed {...home} />
        <Waiting {...home} />
      </div>
      {next}
      <MonthChart months={months} monthAt={(month) => `/activites/${activity.id}?periode=${month}`} />
      <p>
        <Link to={`/activites/${activity.id}`}>{say(words.openAccount)}</Link>
      </p>
    </>
  );
}

/** What waits for the entrepreneur: letters, drafts, expenses, bills, services of others. */
function Waiting({ sales, expenses, purchases, transfers }: ActivityHomeProps) {
  const say = useSay();
  const bought = (purchases?.drafts ?? 0) + (purchases?.refused ?? 0) + (purchases?.asked ?? 0);
  const spent = (expenses?.unsent ?? 0) + (expenses?.asked ?? 0) + bought;
  const asked = transfers?.waiting ?? 0;
  return (
    <Panel title={say(words.waiting)}>
      {sales.waiting.length + sales.refusedLetters.length + spent + asked === 0 && (
        <p>{say(words.nothingWaits)}</p>
      )}
      <ul className="todo">
        <RefusedLetters letters={sales.refusedLetters} />
        <WaitingList waiting={sales.waiting} own />
        {expenses && <OwnExpenses {...expenses} />}
        {purchases && <OwnBills {...purchases} />}
        {asked > 0 && (
          <li>
            <Link to="/services-entre-activites?state=proposed">
              {say(transferWords.waiting, { n: asked })}
            </Link>
          </li>
        )}
      </ul>
    </Panel>
  );
}

function Acts() {
  const say = useSay();
  return (
    <div className="actions">
      <Link className="button button-main" to="/factures/nouvelle">
        {say(invoicing.newInvoice)}
      </Link>
      <Link className="button" to="/devis/nouveau">
        {say(invoicing.newQuote)}
      </Link>
    </div>
  );
}

function Cash({ activity, year, figures, months, sales }: ActivityHomeProps) {
  const say = useSay();
  const language = useLanguage();
  const ofActivity = { year: year.endsOn.slice(0, 4), activity: activity.id };
  const lines = (more: Record<string, string>) =>
    `/comptabilite/grand-livre?${new URLSearchParams({ ...ofActivity, ...more })}`;
  const day = sales.today;
  const month = months.find((each) => each.month.slice(0, 7) === day.slice(0, 7));
  const [name = ""] = formatDate(day, language, "month").split(" ");
  return (
    <section className="panel cash" aria-label={say(words.cash)}>
      <h2>{say(words.cash)}</h2>
      <p className="cash-figure">
        <Money
          cents={figures.cashCents}
          to={lines({ account: "5" })}
          explanation={say(words.cashExplained)}
        />
      </p>
      <FigureList
        figures={[
          {
            term: say(words.resultOfMonth, { month: name }),
            cents: month ? month.incomeCents - month.chargesCents : 0n,
            to: `/comptabilite/balance?${new URLSearchParams({ ...ofActivity, from: day.slice(0, 7), to: day.slice(0, 7) })}`,
          },
          {
            term: say(words.resultOfYear),
            cents: figures.incomeCents - figures.chargesCents,
            to: `/comptabilite/balance?${new URLSearchParams(ofActivity)}`,
          },
        ]}
      />
      <p>
        <Link to={`/activites/${activity.id}/tresorerie`}>{say(cashWords.see)}</Link>
      </p>
      <Acts />
    </section>
  );
}

function Owed({ activity, figures, sales }: ActivityHomeProps) {
  const say = useSay();
  const language = useLanguage();
  const { overdueCents, overdueSince } = sales.ageing;
  const owed = { amount: formatCents(figures.owedCents, language) };
  const title = figures.owedCents > 0n ? say(words.owed, owed) : say(words.owedNothing);
  return (
    <Panel title={title}>
      {overdueSince ? (
        <p>
          {say(words.overdueSince, {
            amount: formatCents(overdueCents, language),
            date: formatDate(overdueSince, language),
          })}
        </p>
      ) : (
        <p>{say(words.nothingLate)}</p>
      )}
      {sales.late.length > 0 && (
        <>
          <LateList late={sales.late} />
          <p>
            <Link to={`/factures?${new URLSearchParams({ state: "overdue", activity: activity.id })}`}>
              {say(words.allLate)}
            </Link>
          </p>
        </>
      )}
    </Panel>
  );
}

/** An activity that has sold nothing yet: what to do first. */
function FirstSteps() {
  const say = useSay();
  const step = (
    <span className="actions">
      <Link className="button button-main" to="/clients#ajouter">
        {say(words.firstStep)}
      </Link>
      <Link className="button" to="/devis/nouveau">
        {say(words.firstQuote)}
      </Link>
    </span>
  );
  return (
    <Empty icon="building-store" title={say(words.firstTitle)} firstStep={step}>
      {say(words.firstText)}
    </Empty>
  );
}
