import { Form, useSearchParams } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { fieldId } from "../../design/field.tsx";
import { formatCents, formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { budgetLines, grown, type Plan } from "../budget.ts";
import { words } from "../words.ts";
import type { Answer, FoundBudget } from "./budget.tsx";
import { cellName, yearName } from "./typed-budget.ts";

type FormProps = { found: FoundBudget; answer: Answer | undefined };

/** The months under each other, a line a column, begun from the year before or from what was planned. */
export function BudgetForm({ found, answer }: FormProps) {
  const say = useSay();
  const [search] = useSearchParams();
  const { year, base, lastYear, planned, formKey } = found;
  const name = year.endsOn.slice(0, 4);
  const growth = growthOf(search.get("croissance"));
  const begun = search.has("depuis") && lastYear && growth !== null;
  const begin = begun ? grownPlan(lastYear.plan, growth, found.months.length) : planned;
  return (
    <>
      {lastYear && <FromLast lastYear={lastYear.name} year={name} wrong={growth === null} />}
      <ActForm
        {...{ intent: "budget", formKey, fold: `${formKey}-${base}` }}
        label={say(base === 0 ? words.writeBudget : words.changeBudget, { year: name })}
        refused={answer !== undefined || !!begun}
      >
        <input type="hidden" name="year" value={name} />
        <input type="hidden" name="base" value={base} />
        <p className="quiet">{say(words.flatHelp)}</p>
        <Grid key={begun ? `from-${growth}` : "own"} {...{ found, answer, begin }} />
      </ActForm>
    </>
  );
}

/** Basis points of a growth typed in percent; null where it is none. */
function growthOf(typed: string | null): number | null {
  const text = (typed ?? "0").replace(/\s/g, "").replace(",", ".").replace("−", "-");
  const percent = text === "" ? 0 : Number(text);
  return Number.isFinite(percent) && percent >= -90 && percent <= 900 ? Math.round(percent * 100) : null;
}

const grownPlan = (plan: Plan, growthBp: number, months: number): Plan =>
  Object.fromEntries(
    budgetLines.map((line) => [line, grown(plan[line], growthBp).slice(0, months)]),
  ) as unknown as Plan;

function FromLast({ lastYear, year, wrong }: { lastYear: string; year: string; wrong: boolean }) {
  const say = useSay();
  const [search] = useSearchParams();
  return (
    <Form method="get" className="budget-from" preventScrollReset>
      <input type="hidden" name="exercice" value={year} />
      <input type="hidden" name="depuis" value={lastYear} />
      <div className="field">
        <label htmlFor="growth">{say(words.growth)}</label>
        <div className="field-control">
          <input
            id="growth"
            name="croissance"
            inputMode="decimal"
            defaultValue={search.get("croissance") ?? "0"}
            aria-describedby="growth-help"
            {...(wrong && { "aria-invalid": true })}
          />
          <p className="field-help" id="growth-help">
            {say(wrong ? words.growthWrong : words.growthHelp, { year: lastYear })}
          </p>
        </div>
      </div>
      <button type="submit" className="button">
        {say(words.fromLast, { year: lastYear })}
      </button>
    </Form>
  );
}

type GridProps = FormProps & { begin: Plan | null };

function Grid({ found: { months }, answer, begin }: GridProps) {
  const say = useSay();
  const language = useLanguage();
  const written = (cents: bigint | undefined) => (cents ? formatCents(cents, language, { euro: false }) : "");
  const rowOf = (head: string, cells: readonly { name: string; known: string }[]) => (
    <tr key={head}>
      <th scope="row">{head}</th>
      {budgetLines.map((line, place) => (
        <Cell
          key={line}
          {...{ name: "", known: "", ...cells[place], answer }}
          label={`${say(words[`line-${line}`])}, ${head}`}
        />
      ))}
    </tr>
  );
  return (
    <div className="compared-scroll">
      <table className="budget-grid" aria-label={say(words.keepBudget)}>
        <thead>
          <tr>
            <th scope="col">{say(words.month)}</th>
            {budgetLines.map((line) => (
              <th key={line} scope="col">
                {say(words[`line-${line}`])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowOf(
            say(words.wholeYear),
            budgetLines.map((line) => ({ name: yearName(line), known: "" })),
          )}
          {months.map((month, place) =>
            rowOf(
              formatDate(`${month}-01`, language, "month"),
              budgetLines.map((line) => ({
                name: cellName(line, month),
                known: written(begin?.[line][place]),
              })),
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

type CellProps = { name: string; known: string; label: string; answer: Answer | undefined };

function Cell({ name, known, label, answer }: CellProps) {
  const error = answer?.errors[name];
  return (
    <td>
      <input
        {...{ name, id: fieldId(name) }}
        aria-label={label}
        className="amount"
        inputMode="decimal"
        autoComplete="off"
        defaultValue={answer?.typed[name] ?? known}
        {...(error && { "aria-invalid": true as const, title: error })}
      />
    </td>
  );
}
