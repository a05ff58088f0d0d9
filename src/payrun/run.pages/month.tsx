import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { formatCents, formatDate } from "../../design/format.ts";
import { Icon } from "../../design/icon.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { type ActAnswer, refusedAct } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { addMonths, monthOf } from "../../foundation/calendar.ts";
import { sayRefusal } from "../../foundation/refusal.ts";
import { say } from "../../foundation/words.ts";
import { readMonth, rowsPerPage } from "../read-run.ts";
import { runWords } from "../run-words.ts";
import { words } from "../words.ts";
import { dropFiles, performOnRun } from "./act.ts";
import { Books } from "./books.tsx";
import { Firm } from "./firm.tsx";
import { stageOf } from "./stage.ts";
import { Tray } from "./tray.tsx";
import { VariablesTable } from "./variables-table.tsx";

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const asked = [...new URL(request.url).searchParams].filter(([, value]) => value !== "");
  const input = { ...Object.fromEntries(asked), month: params.month };
  const { unposted, ...found } = resultOf(await web.readView(readMonth, input), request, web.language);
  return {
    ...found,
    unposted: unposted.map(({ id, why }) => ({ id, why: sayRefusal(why, web.language) })),
    perPage: rowsPerPage,
    formKey: crypto.randomUUID(),
  };
}

type Answer = ActAnswer & { found?: number; refused?: readonly string[] };

export async function action({ context, params, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const month = params.month ?? "";
  if (form.get("intent") === "drop") {
    const { found, refused } = await dropFiles(web, month, form);
    const said = refused.map((refusal) => sayRefusal(refusal, web.language));
    if (found === 0 && said.length === 0) said.push(say(runWords.noFile, web.language));
    return { intent: "drop", errors: {}, whole: undefined, typed: {}, found, refused: said };
  }
  const outcome = await performOnRun(web, month, form);
  if (outcome.ok) return redirect(`/paie/mois/${month}`);
  return refusedAct(form, formErrors(outcome.refusal, web.language));
}

export type Found = Awaited<ReturnType<typeof loader>>;
export type Props = { found: Found; answer: Answer | undefined };

/** The pay of a month, from what is asked of the payroll firm to what is paid: the next act stands first. */
export default function MonthPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const say = useSay();
  const language = useLanguage();
  const month = formatDate(`${found.month}-01`, language, "month");
  const { icon, word, tone } = stageOf(found);
  return (
    <div className="stack">
      <PageHead
        title={say(words.runOf, { month })}
        above={<Months month={found.month} />}
        below={<StateMark icon={icon} label={say(word)} tone={tone} />}
        action={!found.run && found.openable ? <Open found={found} /> : undefined}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {!found.run && (
        <p className="quiet">{say(found.openable ? runWords.openWhy : runWords.notOpenable, { month })}</p>
      )}
      <Figures found={found} />
      {found.run && (
        <>
          <Firm found={found} answer={answer} />
          <Tray found={found} answer={answer} />
          <Books found={found} answer={answer} />
        </>
      )}
      <VariablesTable found={found} />
    </div>
  );
}

function Months({ month }: { month: string }) {
  const language = useLanguage();
  const say = useSay();
  const at = (by: number) => monthOf(addMonths(`${month}-01`, by));
  const named = (of: string) => formatDate(`${of}-01`, language, "month");
  return (
    <span className="actions">
      <Link to={`/paie/mois/${at(-1)}`} aria-label={`${say(runWords.before)} : ${named(at(-1))}`}>
        <Icon name="chevron-left" size="small" /> {named(at(-1))}
      </Link>
      <Link to={`/paie/mois/${at(1)}`} aria-label={`${say(runWords.after)} : ${named(at(1))}`}>
        {named(at(1))} <Icon name="chevron-right" size="small" />
      </Link>
    </span>
  );
}

function Open({ found }: { found: Found }) {
  const say = useSay();
  return (
    <Form method="post">
      <input type="hidden" name="key" value={`${found.formKey}-open`} />
      <button type="submit" name="intent" value="open" className="button button-main">
        {say(words.openRun)}
      </button>
    </Form>
  );
}

/** What the month comes to: how many, how much, how many to look at. */
function Figures({ found }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  const { employed, wrong, grossCents, fixedCents, advanceCents } = found;
  const amount = (cents: bigint) => formatCents(cents, language);
  const checked = wrong > 0 ? say(runWords.toCheck, { n: wrong }) : say(runWords.allClear);
  return (
    <dl className="facts">
      <div>
        <dt>{say(runWords.employed)}</dt>
        <dd>{say(runWords.people, { n: employed })}</dd>
      </div>
      <div>
        <dt>{say(runWords.gross)}</dt>
        <dd data-explain={say(runWords.grossWhy)}>{amount(grossCents)}</dd>
      </div>
      <div>
        <dt>{say(runWords.fixed)}</dt>
        <dd>{amount(fixedCents)}</dd>
      </div>
      <div>
        <dt>{say(runWords.advance)}</dt>
        <dd>{amount(advanceCents)}</dd>
      </div>
      <div>
        <dt>{say(runWords.look)}</dt>
        <dd>{wrong > 0 ? <Link to="?only=anomalies#variables">{checked}</Link> : checked}</dd>
      </div>
    </dl>
  );
}
