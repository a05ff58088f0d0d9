import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { Money } from "../../design/money.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { keepFunder } from "../keep-funder.ts";
import { listConventions } from "../list-conventions.ts";
import { words } from "../words.ts";
import { type FunderAnswer, Funders } from "./funders.tsx";
import { Gauge, ProgressMark, useCounted } from "./gauge.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(listConventions, {}), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const intent = String(form.get("intent"));
  const text = textOf(form);
  const funder = intent === "add" ? {} : { funder: intent };
  const told = { ...funder, name: text("name"), contact: text("contact") };
  const outcome = await web.performOperation(keepFunder, told, { key: String(form.get("key")) });
  if (outcome.ok) return redirect("/financements");
  return refusedAct(form, formErrors(outcome.refusal, web.language));
}

export type Loaded = Awaited<ReturnType<typeof loader>>;
type Row = Loaded["rows"][number];

function useColumns(): Column<Row>[] {
  const say = useSay();
  return [
    {
      key: "name",
      head: say(words.convention),
      phone: "title",
      cell: (row) => (
        <>
          <Link to={`/financements/${row.id}`}>{row.name}</Link>
          <br />
          <span className="quiet">{`${row.funderName}, ${row.reference}`}</span>
        </>
      ),
    },
    {
      key: "endsOn",
      head: say(words.endsOn),
      cell: ({ endsOn }) => <CivilDate date={endsOn} form="short" />,
    },
    {
      key: "progress",
      head: say(words.progress),
      phone: "fact",
      cell: (row) => <Advance {...row} />,
    },
    {
      key: "state",
      head: say(words.state),
      phone: "fact",
      cell: ({ progress }) => <ProgressMark {...progress} />,
    },
    {
      key: "earned",
      head: say(words.earned),
      align: "right",
      cell: ({ progress }) =>
        progress.earnedCents === null ? "–" : <Money cents={progress.earnedCents} zero="dash" />,
    },
    {
      key: "budget",
      head: say(words.budget),
      align: "right",
      cell: ({ budgetCents }) => <Money cents={budgetCents} />,
    },
  ];
}

function Advance({ unit, progress }: Row) {
  const say = useSay();
  const count = useCounted();
  return (
    <div className="progress-told">
      {`${count(unit, progress.done)} ${say(words.ofTarget, { target: progress.target })}`}
      <Gauge {...progress} />
    </div>
  );
}

/** The conventions and where each stands; those that are late first. */
export default function ConventionsPage() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<FunderAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  const columns = useColumns();
  const { rows, funders, mayKeep } = loaded;
  const create = mayKeep && funders.length > 0 && (
    <Link className="button button-main" to="/financements/nouvelle">
      {say(words.newConvention)}
    </Link>
  );
  return (
    <div className="stack">
      <PageHead title={say(words.funding)} below={say(words.fundingWhy)} action={rows.length > 0 && create} />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {rows.length === 0 ? (
        <Empty
          icon="heart-handshake"
          title={say(words.noConvention)}
          firstStep={create || (mayKeep && say(words.noFunder))}
        >
          {say(words.noConventionWhy)}
        </Empty>
      ) : (
        <DataTable
          {...{ caption: say(words.funding), columns, rows, search }}
          rowKey={({ id }) => id}
          sort={{ key: "", direction: "asc" }}
        />
      )}
      <Funders {...loaded} answer={answer} />
    </div>
  );
}
