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
import { PageHead } from "../../design/page-head.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, refusedAct } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { absencesPerPage, myAbsences } from "../my-absences.ts";
import { words } from "../words.ts";
import { performOnAbsence } from "./act.ts";
import { AbsenceItem } from "./item.tsx";
import { LeaveBalance } from "./leave-balance.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const page = new URL(request.url).searchParams.get("page");
  const found = resultOf(await web.readView(myAbsences, page ? { page } : {}), request, web.language);
  return { ...found, perPage: absencesPerPage, formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const outcome = await performOnAbsence(web, form);
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  return redirect("/moi/absences?fait=garde");
}

export type Mine = Awaited<ReturnType<typeof loader>>;

/** One’s own absences: leave that is left, what was declared and what became of it. */
export default function MyAbsencesPage() {
  const mine = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  const { rows, kind, total, page, perPage, balance } = mine;
  const employed = kind !== null && kind !== "cape";
  const told = { declaree: words.declared, garde: words.saved }[search.get("fait") ?? ""];
  return (
    <div className="stack">
      <PageHead
        title={say(words.myAbsences)}
        action={
          employed && (
            <Link className="button button-main" to="/moi/absences/nouvelle">
              {say(words.declareAbsence)}
            </Link>
          )
        }
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {told && !answer && <p role="status">{say(told)}</p>}
      {!employed && <p>{say(kind === "cape" ? words.supportContract : words.noContract)}</p>}
      {balance && <LeaveBalance balance={balance} title={say(words.balance)} />}
      {rows.length === 0 ? (
        <Empty icon="calendar" title={say(words.none)}>
          {say(words.noneWhy)}
        </Empty>
      ) : (
        <div className="stack">
          {rows.map((row) => (
            <AbsenceItem key={row.id} {...{ row, answer }} formKey={mine.formKey} />
          ))}
        </div>
      )}
      <Pagination caption={say(words.myAbsences)} {...{ search, page, perPage, total }} />
    </div>
  );
}
