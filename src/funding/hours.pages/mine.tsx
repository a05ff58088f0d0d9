import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, refusedAct } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { hoursWords } from "../hours-words.ts";
import { myHours } from "../my-hours.ts";
import { performAct } from "./act.ts";
import { ByHand } from "./by-hand.tsx";
import { HoursTable } from "./hours-table.tsx";
import { MonthMoves } from "./moves.tsx";
import { SheetPanel } from "./sheet-panel.tsx";
import { ToRecord } from "./to-record.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const asked = [...new URL(request.url).searchParams].filter(([, value]) => value !== "");
  const found = resultOf(await web.readView(myHours, Object.fromEntries(asked)), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const intent = String(form.get("intent"));
  const outcome = await performAct(web, form);
  if (outcome.ok) {
    const to = intent === "ask" ? `/heures/feuilles/${(outcome.result as { id: string }).id}` : null;
    const search = new URL(request.url).searchParams;
    search.delete("fait");
    return redirect(to ?? `/heures?${new URLSearchParams([...search, ["fait", "1"]])}`);
  }
  return refusedAct(form, formErrors(outcome.refusal, web.language));
}

export type Month = Awaited<ReturnType<typeof loader>>;
export type Props = { month: Month; answer: ActAnswer | undefined };

/** A month of hours: what is to record, what is recorded, and its sheet to sign. */
export default function HoursPage() {
  const month = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  const shared = { month, answer };
  return (
    <div className="stack">
      <PageHead title={month.own ? say(hoursWords.myHours) : say(hoursWords.hoursOf, { name: month.name })} />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {search.has("fait") && !answer && <p role="status">{say(hoursWords.saved)}</p>}
      <MonthMoves month={month} />
      {month.toRecord && <ToRecord {...shared} />}
      <HoursTable {...shared} />
      {month.toRecord && <ByHand {...shared} />}
      <SheetPanel {...shared} />
    </div>
  );
}
