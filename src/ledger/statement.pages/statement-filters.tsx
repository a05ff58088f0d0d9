import type { ReactNode } from "react";
import { useSearchParams } from "react-router";
import { SelectField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import { words as page } from "./words.ts";

export interface Choices {
  readonly all: boolean;
  readonly years: readonly { startsOn: string; endsOn: string }[];
  readonly sites: readonly { id: string; name: string }[];
  readonly activities: readonly { id: string; code: string; name: string }[];
}

type FiltersProps = {
  choices: Choices;
  year: { startsOn: string; endsOn: string };
  /** The fields of this statement alone, after those of all. */
  children?: ReactNode;
  /** Journals as such belong to no site or activity. */
  periodOnly?: boolean;
};

/** The months of a fiscal year, as they are asked for in the address. */
function monthsOf({ startsOn, endsOn }: FiltersProps["year"]): string[] {
  const [last, months] = [endsOn.slice(0, 7), [] as string[]];
  const at = { year: Number(startsOn.slice(0, 4)), month: Number(startsOn.slice(5, 7)) };
  for (;;) {
    const month = `${at.year}-${String(at.month).padStart(2, "0")}`;
    if (month > last) return months;
    months.push(month);
    at.month = at.month === 12 ? 1 : at.month + 1;
    if (at.month === 1) at.year += 1;
  }
}

/** Year, months, site, activity: the filters that every statement has, written in the address. */
export function StatementFilters({ choices, year, children, periodOnly }: FiltersProps) {
  const [search] = useSearchParams();
  const say = useSay();
  return (
    <>
      <SelectField name="year" label={say(words.fiscalYear)} defaultValue={year.endsOn.slice(0, 4)} optional>
        {choices.years.map(({ endsOn }) => (
          <option key={endsOn} value={endsOn.slice(0, 4)}>
            {endsOn.slice(0, 4)}
          </option>
        ))}
      </SelectField>
      <Months name="from" label={say(page.from)} none={say(page.yearStart)} year={year} />
      <Months name="to" label={say(page.to)} none={say(page.yearEnd)} year={year} />
      {!periodOnly && choices.sites.length > 0 && (
        <SelectField name="site" label={say(page.site)} defaultValue={search.get("site") ?? ""} optional>
          <option value="">{say(page.everySite)}</option>
          {choices.sites.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      {!periodOnly && (
        <SelectField
          name="activity"
          label={say(page.activity)}
          defaultValue={search.get("activity") ?? ""}
          optional
        >
          {choices.all && <option value="">{say(page.everyActivity)}</option>}
          {choices.activities.map(({ id, code, name }) => (
            <option key={id} value={id}>
              {`${code} · ${name}`}
            </option>
          ))}
        </SelectField>
      )}
      {children}
    </>
  );
}

type MonthsProps = { name: string; label: string; none: string; year: FiltersProps["year"] };

function Months({ name, label, none, year }: MonthsProps) {
  const [search] = useSearchParams();
  const language = useLanguage();
  // A link may give a day: its month is what the filter can say.
  const asked = (search.get(name) ?? "").slice(0, 7);
  return (
    <SelectField key={year.endsOn} name={name} label={label} defaultValue={asked} optional>
      <option value="">{none}</option>
      {monthsOf(year).map((month) => (
        <option key={month} value={month}>
          {formatDate(`${month}-01`, language, "month")}
        </option>
      ))}
    </SelectField>
  );
}

/** Whether the address narrows the statement: the year alone does not. */
export const isFiltered = (search: URLSearchParams): boolean =>
  [...search].some(([name, value]) => value !== "" && !["year", "page"].includes(name));

/** The same list as files: the address of each carries the filters of the page. */
export function filesOf(what: string, search: URLSearchParams, more: Readonly<Record<string, string>> = {}) {
  const kept = [...search].filter(([name, value]) => value !== "" && name !== "page");
  const at = (format: string) =>
    `/comptabilite/exports/${what}?${new URLSearchParams([...kept, ...Object.entries(more), ["format", format]])}`;
  return { CSV: at("csv"), XLSX: at("xlsx") };
}
