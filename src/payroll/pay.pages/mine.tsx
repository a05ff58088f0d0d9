import {
  type ActionFunctionArgs,
  data,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { ReadAs } from "../../design/read-as.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type ActAnswer, refusedAct } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { sayRefusal } from "../../foundation/refusal.ts";
import { myPay } from "../my-pay.ts";
import { words } from "../words.ts";
import { performOnPay } from "./act.ts";
import { PaysTable } from "./pays-table.tsx";
import { ProposePay } from "./propose.tsx";
import { Provisions } from "./provisions.tsx";
import { Readings, Standing } from "./readings.tsx";
import { TryAmount } from "./try-amount.tsx";
import { Way } from "./way.tsx";
import { readWish } from "./wish.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const search = new URL(request.url).searchParams;
  const activity = search.get("activite") ?? web.hat?.activity?.id;
  if (!activity) throw data({ sentence: "" }, { status: 404 });
  const { wish, error } = readWish(search, web.language);
  const asked = {
    ...{ activity, person: search.get("personne") ?? undefined, month: search.get("mois") ?? undefined },
    ...wish,
  };
  const { whyNot, ...found } = resultOf(await web.readView(myPay, asked), request, web.language);
  return {
    ...found,
    error,
    whyNot: whyNot && sayRefusal(whyNot, web.language),
    formKey: crypto.randomUUID(),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const { outcome, done } = await performOnPay(web, form);
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  const search = new URL(request.url).searchParams;
  const kept = ["activite", "mois"].flatMap((name) => [[name, search.get(name) ?? ""]]);
  const query = new URLSearchParams(kept.filter(([, value]) => value !== ""));
  query.set("fait", done);
  return redirect(`/paie?${query}`);
}

export type Found = Awaited<ReturnType<typeof loader>>;
export type Props = { found: Found; answer: ActAnswer | undefined };

/** What one may pay oneself: two readings, the way from cash to net, any amount tried, a pay proposed. */
export default function MyPayPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const [search] = useSearchParams();
  const { activity, person, proposals } = found;
  const own = found.may.propose;
  const done = search.get("fait");
  return (
    <div className="stack">
      <PageHead
        title={own ? say(words.myPay) : say(words.payOf, { name: person.name })}
        above={!own && <Link to="/paie/propositions">{say(words.pays)}</Link>}
        below={activity.name}
        action={<MonthChoice found={found} />}
      />
      {!own && <ReadAs name={person.name} />}
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {done && !answer && <p role="status">{say(done === "provisions" ? words.chosen : words.proposed)}</p>}
      <Standing found={found} />
      <Readings found={found} />
      <div className="document">
        <div className="stack">
          <TryAmount found={found} />
          <Way found={found} />
        </div>
        <div className="document-side stack">
          {own && <ProposePay found={found} answer={answer} />}
          <Provisions found={found} answer={answer} />
        </div>
      </div>
      {proposals.length > 0 && (
        <PaysTable caption={say(own ? words.history : words.historyOf)} rows={proposals} />
      )}
      <Foot found={found} />
    </div>
  );
}

/** This month or the next: a pay may be proposed for both. */
function MonthChoice({ found: { month, months, activity, person, may } }: { found: Found }) {
  const language = useLanguage();
  const of = (to: string) => {
    const query = new URLSearchParams({ mois: to, activite: activity.id });
    if (!may.propose) query.set("personne", person.id);
    return `/paie?${query}`;
  };
  return (
    <nav className="pay-months" aria-label={useSay()(words.month)}>
      {months.map((each) => (
        <Link
          key={each}
          to={of(each)}
          className="button"
          preventScrollReset
          aria-current={each === month ? "page" : undefined}
        >
          {formatDate(`${each}-01`, language, "month")}
        </Link>
      ))}
    </nav>
  );
}

function Foot({ found }: { found: Found }) {
  const say = useSay();
  const { model, activity, person, may, terms } = found;
  const query = new URLSearchParams({ activite: activity.id, ...(!may.propose && { personne: person.id }) });
  return (
    <footer className="stack quiet">
      <p>
        <Link to={`/paie/annee?${query}`}>
          {may.propose ? say(words.seeYear) : say(words.yearOf, { name: person.name })}
        </Link>
      </p>
      {may.propose && (
        <p>
          <Link to="/paie/bulletins">{say(words.seePayslips)}</Link>
        </p>
      )}
      {model && <Assumptions model={model} terms={terms} />}
    </footer>
  );
}

function Assumptions({ model, terms }: { model: string; terms: Found["terms"] }) {
  const say = useSay();
  const language = useLanguage();
  const percent = (bp: number) => `${String(bp / 100).replace(".", language === "fr" ? "," : ".")} %`;
  const told = {
    ...{ model, headcount: terms.headcount, accident: percent(terms.accidentBp) },
    health: `${terms.healthCents / 100} €`,
  };
  return <p>{say(words.model, told)}</p>;
}
