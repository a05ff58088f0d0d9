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
import { Choices } from "../../design/choices.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { SelectField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { ReadAs } from "../../design/read-as.tsx";
import { useSay } from "../../design/speak.ts";
import { TableTools } from "../../design/table-tools.tsx";
import { type ActAnswer, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { readYear } from "../read-year.ts";
import { settleYear } from "../settle-year.ts";
import { words } from "../words.ts";
import { yearWords } from "../year-words.ts";
import { centsOf } from "./act.ts";
import { SettleForm } from "./settle-form.tsx";
import { Smoothing } from "./smoothing.tsx";
import { YearFigures } from "./year-figures.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const search = new URL(request.url).searchParams;
  const activity = search.get("activite") ?? web.hat?.activity?.id;
  if (!activity) throw data({ sentence: "" }, { status: 404 });
  const asked = {
    ...{ activity, person: search.get("personne") ?? undefined },
    year: search.get("annee") || undefined,
  };
  const found = resultOf(await web.readView(readYear, asked), request, web.language);
  return { ...found, own: found.person.id === web.person?.id, formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const text = textOf(form);
  const hidden = (name: string) => String(form.get(name) ?? "");
  const kept = text("keptCents");
  const asked = {
    ...{ activity: hidden("activity"), person: hidden("person"), year: hidden("year") },
    ...{ assemblyOn: text("assemblyOn"), note: text("note"), agreedOn: text("agreedOn") || null },
    ...(kept && { keptCents: centsOf(kept, web.language) }),
  };
  const outcome = await web.performOperation(settleYear, asked, { key: hidden("key") });
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  const of = { activite: asked.activity, personne: asked.person, annee: asked.year, fait: "reglee" };
  return redirect(`/paie/annee?${new URLSearchParams(of)}`);
}

export type Found = Awaited<ReturnType<typeof loader>>;

/** The year of a pay: what is left to settle, and how the reduction of the year followed the pays. */
export default function PayYearPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  const { own, person, activity, year, years, smoothing } = found;
  const name = year.endsOn.slice(0, 4);
  const back = own ? "/paie" : `/paie?${new URLSearchParams({ activite: activity.id, personne: person.id })}`;
  const title = own ? say(words.payYear) : say(words.yearOf, { name: person.name });
  return (
    <div className="stack">
      <PageHead
        title={title}
        above={<Link to={back}>{own ? say(words.myPay) : say(words.payOf, { name: person.name })}</Link>}
        below={activity.name}
      />
      {!own && <ReadAs name={person.name} />}
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {search.has("fait") && !answer && <p role="status">{say(yearWords.settled)}</p>}
      <TableTools caption={title} filtered={false}>
        <input type="hidden" name="activite" value={activity.id} />
        <input type="hidden" name="personne" value={person.id} />
        <SelectField name="annee" label={say(yearWords.year)} defaultValue={name} optional>
          <Choices among={years.map((each) => ({ id: each, name: each }))} />
        </SelectField>
      </TableTools>
      <div className="document">
        <div className="stack">
          <YearFigures found={found} />
          {smoothing && <Smoothing smoothing={smoothing} />}
        </div>
        <div className="document-side stack">{found.may.settle && <SettleForm {...{ found, answer }} />}</div>
      </div>
    </div>
  );
}
