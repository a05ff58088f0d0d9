import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useSay } from "../../design/speak.ts";
import { TableTools } from "../../design/table-tools.tsx";
import { type ActAnswer, refusedAct } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { listAbsences, rowsPerPage } from "../list-absences.ts";
import { words } from "../words.ts";
import { performOnAbsence } from "./act.ts";
import { AbsenceTable } from "./table.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const asked = [...new URL(request.url).searchParams].filter(
    ([name, value]) => value !== "" && name !== "fait",
  );
  const found = resultOf(await web.readView(listAbsences, Object.fromEntries(asked)), request, web.language);
  return { ...found, perPage: rowsPerPage, formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const outcome = await performOnAbsence(web, form);
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  const search = new URL(request.url).searchParams;
  search.set("fait", "garde");
  return redirect(`/absences?${search}`);
}

export type Found = Awaited<ReturnType<typeof loader>>;

/** Who is away, was or will be, and what waits for an answer. */
export default function AbsencesPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  const { rows, total, page, perPage, keeps } = found;
  const caption = say(words.absences);
  const told = { declaree: words.declared, garde: words.saved }[search.get("fait") ?? ""];
  return (
    <div className="stack">
      <PageHead
        title={caption}
        action={
          keeps && (
            <Link className="button button-main" to="/moi/absences/nouvelle?personne=">
              {say(words.declareFor)}
            </Link>
          )
        }
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {told && !answer && <p role="status">{say(told)}</p>}
      <Filters {...{ caption, search }} />
      {rows.length === 0 ? (
        <Empty icon="calendar" title={say(words.none)}>
          {say(words.noneFound)}
        </Empty>
      ) : (
        <AbsenceTable {...{ found, answer, caption }} />
      )}
      <Pagination {...{ caption, search, page, perPage, total }} />
    </div>
  );
}

const states = {
  declared: words.stateDeclared,
  approved: words.stateApproved,
  refused: words.stateRefused,
  withdrawn: words.stateWithdrawn,
} as const;

function Filters({ caption, search }: { caption: string; search: URLSearchParams }) {
  const say = useSay();
  return (
    <TableTools caption={caption} filtered={["state", "search", "current"].some((name) => search.has(name))}>
      <TextField name="search" label={say(words.search)} optional defaultValue={search.get("search") ?? ""} />
      <SelectField name="state" label={say(words.state)} optional defaultValue={search.get("state") ?? ""}>
        <option value="">{say(words.every)}</option>
        {Object.entries(states).map(([state, word]) => (
          <option key={state} value={state}>
            {say(word)}
          </option>
        ))}
      </SelectField>
      <SelectField
        name="current"
        label={say(words.period)}
        optional
        defaultValue={search.get("current") ?? ""}
      >
        <option value="">{say(words.every)}</option>
        <option value="1">{say(words.onlyCurrent)}</option>
      </SelectField>
    </TableTools>
  );
}
