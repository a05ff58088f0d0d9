import { FigureList } from "../../design/figure-list.tsx";
import { formatDate } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { CandidatesPanel, type Glance } from "../../joining/candidate.pages/home-panel.tsx";
import { BillsPanel, type Glance as Purchases } from "../../purchases/bill.pages/home-panel.tsx";
import { type Books, MonthsLate } from "./desk-home.tsx";
import { type Funding, FundingPanel } from "./funding-panel.tsx";
import { type Difficulty, DifficultyPanel, Panel, type Sales } from "./home-parts.tsx";
import { words } from "./home-words.ts";
import { type People, PeoplePanel } from "./people-panel.tsx";

type HouseHomeProps = {
  books: Books;
  sales: Sales;
  difficulty: Difficulty;
  people: People;
  candidates: Glance;
  funding: Funding | null;
  purchases: Purchases;
};

/** The director's home: cash, result, people, what is late, and the activities that need someone. */
export function HouseHome(home: HouseHomeProps) {
  const { books, sales, difficulty, people, candidates, funding, purchases } = home;
  return (
    <>
      <Figures books={books} sales={sales} />
      <div className="home">
        <LatePanel books={books} sales={sales} />
        <BillsPanel {...purchases} />
        <PeoplePanel {...people} />
        <DifficultyPanel {...difficulty} />
        <CandidatesPanel {...candidates} />
        {funding && <FundingPanel {...funding} />}
      </div>
    </>
  );
}

function Figures({ books, sales }: { books: Books; sales: Sales }) {
  const say = useSay();
  const language = useLanguage();
  const [month = ""] = formatDate(sales.today, language, "month").split(" ");
  const day = sales.today.slice(0, 7);
  const { owedCents, overdueCents } = sales.ageing;
  return (
    <FigureList
      figures={[
        {
          term: say(words.houseCash),
          cents: books.cashCents,
          explanation: say(words.houseCashExplained),
          to: "/comptabilite/grand-livre?account=5",
        },
        { term: say(words.resultOfYear), cents: books.resultCents, to: "/comptabilite/balance" },
        {
          term: say(words.resultOfMonth, { month }),
          cents: books.monthResultCents,
          to: `/comptabilite/balance?from=${day}&to=${day}`,
        },
        { term: say(words.houseOwed), cents: owedCents, to: "/comptabilite/tiers" },
        { term: say(words.overdue), cents: overdueCents, to: "/factures?state=overdue" },
      ]}
    />
  );
}

function LatePanel({ books, sales }: { books: Books; sales: Sales }) {
  const say = useSay();
  const bands = [words.band0, words.band1, words.band2, words.band3];
  return (
    <Panel title={say(words.whatIsLate)}>
      <MonthsLate months={books.monthsLate} />
      <table className="bands">
        <thead>
          <tr>
            <th scope="col">{say(words.age)}</th>
            <th scope="col" className="right">
              {say(words.invoices)}
            </th>
            <th scope="col" className="right">
              {say(words.amount)}
            </th>
          </tr>
        </thead>
        <tbody>
          {sales.ageing.bands.map(({ invoices, cents }, index) => (
            <tr key={bands[index]?.id}>
              <th scope="row">{bands[index] && say(bands[index])}</th>
              <td className="right">{invoices}</td>
              <td className="right">
                <Money cents={cents} zero="dash" to={`/factures?late=${index}`} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
