import { Link } from "react-router";
import { TodaysAppointments } from "../../appointments/appointment.pages/home-panel.tsx";
import type { readAgenda } from "../../appointments/index.ts";
import { formatDate, formatQuantity } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type Asks, AsksPanel } from "../../dossiers/ask.pages/home-panel.tsx";
import { type Glance as Expenses, ReportsPanel } from "../../expenses/report.pages/home-panel.tsx";
import { CandidatesPanel, type Glance } from "../../joining/candidate.pages/home-panel.tsx";
import { type InNeed, WhoNeedsFirst } from "../../journeys/portfolio.pages/home-panel.tsx";
import type { houseAtAGlance } from "../../ledger/index.ts";
import { PaysPanel, type ToDecide } from "../../payroll/pay.pages/home-panel.tsx";
import { type RunGlance, RunPanel } from "../../payrun/run.pages/home-panel.tsx";
import { BillsPanel, type Glance as Purchases } from "../../purchases/bill.pages/home-panel.tsx";
import {
  type Difficulty,
  DifficultyPanel,
  LateList,
  Panel,
  RefusedLetters,
  type Sales,
  WaitingList,
} from "./home-parts.tsx";
import { words } from "./home-words.ts";

export type Books = NonNullable<Awaited<ReturnType<typeof houseAtAGlance.read>>>;

/** The home of whoever keeps the books: what waits for validation, then what the books wait for. */
export function BooksHome({
  books,
  run,
  sales,
  difficulty,
  expenses,
  purchases,
}: {
  books: Books;
  run: RunGlance | null;
  sales: Sales;
  difficulty: Difficulty;
  expenses: Expenses;
  purchases: Purchases;
}) {
  return (
    <div className="home home-desk">
      <ToValidate waiting={sales.waiting} />
      <BillsPanel {...purchases} />
      <ReportsPanel {...expenses} />
      {run && <RunPanel {...run} />}
      <BooksPanel books={books} />
      <Letters letters={sales.refusedLetters} />
      <DifficultyPanel {...difficulty} />
    </div>
  );
}

type Agenda = NonNullable<Awaited<ReturnType<typeof readAgenda.read>>>;
interface AdviserHomeProps {
  sales: Sales;
  difficulty: Difficulty;
  agenda: Agenda;
  candidates: Glance;
  followed: InNeed;
  expenses: Expenses;
  purchases: Purchases;
  asks: Asks | null;
  pays: ToDecide | null;
}

/** The home of an adviser: who needs them first and why, the day’s appointments, who applies, what waits. */
export function AdviserHome(home: AdviserHomeProps) {
  const { sales, difficulty, agenda, candidates, followed, expenses, purchases, asks, pays } = home;
  const say = useSay();
  return (
    <>
      <WhoNeedsFirst {...followed} />
      <div className="home home-desk">
        <TodaysAppointments
          person={agenda.person}
          appointments={agenda.days.flatMap(({ appointments }) => appointments)}
          requests={agenda.requests.length}
        />
        <DifficultyPanel {...difficulty} own />
        {asks && <AsksPanel {...asks} />}
        <CandidatesPanel {...candidates} />
        <ToValidate waiting={sales.waiting} />
        {pays && <PaysPanel {...pays} />}
        <ReportsPanel {...expenses} />
        <BillsPanel {...purchases} />
        <Panel title={say(words.whatIsLate)}>
          {sales.late.length === 0 ? (
            <p>{say(words.nothingLate)}</p>
          ) : (
            <LateList late={sales.late} withActivity />
          )}
        </Panel>
        <Letters letters={sales.refusedLetters} />
      </div>
      <p>
        <Link to="/activites">{say(words.allActivities)}</Link>
      </p>
    </>
  );
}

function ToValidate({ waiting }: { waiting: Sales["waiting"] }) {
  const say = useSay();
  const submitted = waiting.filter(({ kind }) => kind === "submitted");
  const total = submitted[0]?.total ?? 0;
  const more = total - submitted.length;
  return (
    <Panel title={say(words.toValidate, { n: total })}>
      {total === 0 && <p>{say(words.nothingToValidate)}</p>}
      <ul className="todo">
        <WaitingList waiting={submitted} />
      </ul>
      {more > 0 && (
        <p>
          <Link to="/factures?state=submitted">{say(words.andMore, { n: more })}</Link>
        </p>
      )}
    </Panel>
  );
}

function BooksPanel({ books }: { books: Books }) {
  const say = useSay();
  const language = useLanguage();
  const { lines, oldest } = books.toLetter;
  return (
    <Panel title={say(words.books)}>
      <p>
        {oldest ? (
          <Link to="/comptabilite/lettrage">
            {say(words.toLetter, {
              n: lines,
              count: formatQuantity(String(lines), language),
              date: formatDate(oldest, language),
            })}
          </Link>
        ) : (
          say(words.nothingToLetter)
        )}
      </p>
      <MonthsLate months={books.monthsLate} />
    </Panel>
  );
}

/** The months that should be closed by now, as one sentence that opens the closing. */
export function MonthsLate({ months }: { months: Books["monthsLate"] }) {
  const say = useSay();
  const language = useLanguage();
  const [first] = months;
  if (!first) return <p>{say(words.noMonthLate)}</p>;
  const since = formatDate(`${first}-01`, language, "month");
  return (
    <p>
      <Link to="/comptabilite/cloture">{say(words.monthsLate, { n: months.length, month: since })}</Link>
    </p>
  );
}

function Letters({ letters }: { letters: Sales["refusedLetters"] }) {
  const say = useSay();
  if (letters.length === 0) return null;
  return (
    <Panel title={say(words.refusedLetters, { n: letters.length })}>
      <ul className="todo">
        <RefusedLetters letters={letters} />
      </ul>
    </Panel>
  );
}
