import type { ReactNode } from "react";
import { Link } from "react-router";
import { Empty } from "../../design/empty.tsx";
import { useSay } from "../../design/speak.ts";
import type { Found } from "../find-statement.ts";
import type { Who } from "../told.ts";
import { words } from "../words.ts";
import { Compared } from "./compared.tsx";
import { Flows, type LinesOf } from "./flows.tsx";
import { MonthChart } from "./month-chart.tsx";
import { PeriodNav } from "./period-nav.tsx";
import { SheetSection } from "./sheet.tsx";
import { Told } from "./told.tsx";

export type Links = {
  /** The lines of an account that moved in the period. */
  moved: LinesOf;
  /** The lines of an account of the balance sheet, up to the end of the period. */
  standing: LinesOf;
  /** What went on with a customer; null where the period touches several years. */
  customer: ((thirdParty: string) => string) | null;
};

type BodyProps = {
  found: Found;
  who: Who;
  links: Links;
  customers?: ReactNode;
};

/** A statement, whoever it is of: told, then where from, where to, what is left, compared, and the sheet. */
export function StatementBody({ found, who, links, customers }: BodyProps) {
  const { period, result, sheet } = found;
  const empty = result.incomes.length + result.spent.length + result.pay.length === 0 && !result.contribution;
  const still = sheet.hasCents === 0n && sheet.owesCents === 0n;
  return (
    <>
      <PeriodNav {...found} />
      {empty ? (
        <Nothing found={found} />
      ) : (
        <>
          <Told {...{ found, who }} />
          <Flows result={result} linesOf={links.moved} customers={customers} />
          <Compared found={found} />
          <MonthChart
            months={found.months}
            monthAt={(month) => `?periode=${month}`}
            long={period.kind === "all"}
          />
        </>
      )}
      {!(empty && still) && (
        <SheetSection {...{ sheet, period, today: found.today }} linesOf={links.standing} />
      )}
    </>
  );
}

function Nothing({ found: { kinds, period } }: Pick<BodyProps, "found">) {
  const say = useSay();
  const year = kinds.find(({ kind }) => kind === "year");
  const step = year && year.key !== period.key && (
    <Link className="button" to={`?periode=${year.key}`}>
      {say(words.seeYear)}
    </Link>
  );
  return (
    <Empty icon="coins" title={say(words.nothing)} firstStep={step}>
      {say(words.nothingWhy)}
    </Empty>
  );
}

/** The pages of the ledger that show what makes a figure; `scope` narrows them to an activity or a site. */
export function linksOf({ period }: Pick<Found, "period">, scope: Readonly<Record<string, string>>): Links {
  const page = (told: Record<string, string>) =>
    `/comptabilite/grand-livre?${new URLSearchParams({ ...told, ...scope })}`;
  const [from, to] = [period.from.slice(0, 7), period.to.slice(0, 7)];
  const part = period.kind === "month" || period.kind === "quarter";
  const ofYear = period.year.endsOn.slice(0, 4);
  return {
    moved: (account, year) => page({ year, account, ...(part && { from, to }) }),
    standing: (account, year) => page({ year, account, ...(part && { to }) }),
    customer:
      period.kind === "all"
        ? null
        : (thirdParty) => page({ year: ofYear, thirdParty, ...(part && { from, to }) }),
  };
}
