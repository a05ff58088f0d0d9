import { Form, Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { Choices } from "../../design/choices.tsx";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { type FieldErrors, SelectField } from "../../design/field.tsx";
import { FigureList } from "../../design/figure-list.tsx";
import { Money } from "../../design/money.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { simulate } from "../simulate.ts";
import { words } from "../words.ts";
import { FormulaFields } from "./formula-fields.tsx";
import { readFormula, typedFormula } from "./read-formula.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { searchParams: search } = new URL(request.url);
  const text = (name: string) => (search.get(name) ?? "").trim();
  const asked = { kind: params.kind, page: text("page") || 1, ...(text("year") && { year: text("year") }) };
  const formula = search.has("basis") ? readFormula(text, web.language) : null;
  const tried = await web.readView(simulate, { ...asked, formula });
  // What cannot be read is said beside the fields, and the page stays.
  const wrong = !tried.ok && formula ? formErrors(tried.refusal, web.language) : null;
  const found = wrong ? await web.readView(simulate, { ...asked, formula: null }) : tried;
  const result = resultOf(found, request, web.language);
  const whyNot = result.whyNot ? formErrors(result.whyNot, web.language) : wrong;
  return { ...result, errors: whyNot && { ...whyNot, errors: bare(whyNot.errors) } };
}

/** The fields of the page are named as the formula’s, without the word before them. */
const bare = (errors: FieldErrors): FieldErrors =>
  Object.fromEntries(Object.entries(errors).map(([name, said]) => [name.replace(/^formula\./, ""), said]));

type Found = Awaited<ReturnType<typeof loader>>;
type Row = NonNullable<Found["tried"]>["rows"][number];

/** Other terms, tried on the books of a year: who would give less, who more, and what it would bring. */
export default function SimulationPage() {
  const { kind, present, year, years, tried, errors } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const language = useLanguage();
  // What holds today is where one begins.
  const known = search.has("basis") ? {} : typedFormula(present, language);
  const field = (name: string, other = "") => ({
    ...{ name, defaultValue: search.get(name) ?? known[name] ?? other, errors: errors?.errors },
  });
  return (
    <div className="stack">
      <PageHead
        title={`${say(words.simulate)} : ${kind.label}`}
        above={<Link to="/cooperative/contributions">{say(words.contributions)}</Link>}
        below={say(words.simulateWhy)}
      />
      <ErrorSummary errors={errors?.errors} whole={errors?.whole} />
      <Form method="get" className="stack" noValidate>
        <SelectField name="year" label={say(words.fiscalYear)} defaultValue={year.endsOn.slice(0, 4)}>
          <Choices among={years.map((each) => ({ id: each, name: each }))} />
        </SelectField>
        <FormulaFields field={field} />
        <div className="actions">
          <button type="submit" className="button button-main">
            {say(words.try)}
          </button>
        </div>
      </Form>
      {tried && <Outcome tried={tried} />}
    </div>
  );
}

function Outcome({ tried }: { tried: NonNullable<Found["tried"]> }) {
  const { page, perPage } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const columns = useColumns(tried);
  const { rows, total, tookCents, wouldCents, gain, lose } = tried;
  if (total === 0) return <p>{say(words.nothingTried)}</p>;
  const caption = say(words.activities);
  return (
    <section className="stack" aria-label={caption}>
      <FigureList
        figures={[
          { term: say(words.wouldHave), cents: wouldCents },
          { term: say(words.have), cents: tookCents },
          { term: say(words.more), cents: wouldCents - tookCents },
        ]}
      />
      <p>
        {say(words.gain)} : <span className="figure">{gain}</span> · {say(words.lose)} :{" "}
        <span className="figure">{lose}</span>
      </p>
      <DataTable
        {...{ caption, columns, rows, search, totalCount: total }}
        rowKey={({ activity }) => activity}
        sort={{ key: "", direction: "asc" }}
      />
      <Pagination {...{ caption, search, page, perPage, total }} />
    </section>
  );
}

function useColumns({ baseCents, tookCents, wouldCents }: NonNullable<Found["tried"]>): Column<Row>[] {
  const say = useSay();
  const amount = (key: string, head: string, of: (row: Row) => bigint, total: bigint): Column<Row> => ({
    ...{ key, head, align: "right", phone: "fact" },
    cell: (row) => <Money cents={of(row)} zero="dash" />,
    total: <Money cents={total} />,
  });
  return [
    {
      key: "name",
      head: say(words.activities),
      phone: "title",
      cell: ({ activity, name }) => <Link to={`/activites/${activity}/contribution`}>{name}</Link>,
    },
    amount("base", say(words.base), (row) => row.baseCents, baseCents),
    amount("took", say(words.took), (row) => row.tookCents, tookCents),
    amount("would", say(words.would), (row) => row.wouldCents, wouldCents),
    amount("more", say(words.more), (row) => row.moreCents, wouldCents - tookCents),
  ];
}
