import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { Moment } from "../../design/civil-date.tsx";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { type FieldErrors, TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { sayRefusal } from "../../foundation/refusal.ts";
import { closeFiscalYear } from "../close-fiscal-year.ts";
import { closingState } from "../closing-state.ts";
import { openFiscalYear } from "../open-fiscal-year.ts";
import { Archive } from "./archive.tsx";
import { words } from "./words.ts";
import { YearMonths } from "./year-months.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const state = resultOf(await web.readView(closingState, {}), request, web.language);
  return { ...state, key: crypto.randomUUID() };
}

export type Year = Awaited<ReturnType<typeof loader>>["years"][number];

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const call = { key: String(form.get("key")) };
  const text = (name: string) => String(form.get(name) ?? "");
  const outcome =
    text("intent") === "year"
      ? await web.performOperation(closeFiscalYear, { fiscalYear: text("fiscalYear") }, call)
      : await web.performOperation(
          openFiscalYear,
          { startsOn: text("startsOn"), endsOn: text("endsOn") },
          call,
        );
  return outcome.ok ? redirect("/comptabilite/cloture/exercices") : formErrors(outcome.refusal, web.language);
}

/** The fiscal years and their months, each of which leads to its close. */
export default function ClosingPage() {
  const { years, next, key } = useLoaderData<typeof loader>();
  const refused = useActionData<{ errors: FieldErrors; whole?: string }>();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead
        title={say(words.title)}
        above={<Link to="/comptabilite/cloture">{say(words.toClose)}</Link>}
        below={say(words.intro)}
      />
      <ErrorSummary errors={refused?.errors} whole={refused?.whole} />
      {years.map((year) => (
        <YearSection key={year.endsOn} year={year} formKey={key} />
      ))}
      {next && <NextYear key={next.startsOn} next={next} formKey={key} errors={refused?.errors} />}
    </div>
  );
}

function YearSection({ year, formKey }: { year: Year; formKey: string }) {
  const say = useSay();
  const language = useLanguage();
  const { startsOn, endsOn, closed, refusal } = year;
  const day = (date: string) => formatDate(date, language);
  return (
    <section className="stack">
      <h2>{say(words.year, { from: day(startsOn), to: day(endsOn) })}</h2>
      {closed ? (
        <p>
          <StateMark icon="lock" label={say(words.yearClosed)} tone="good" />{" "}
          {closed.by ? say(words.closedBy, { name: closed.by }) : say(words.byHouse)},{" "}
          <Moment at={closed.at} />
        </p>
      ) : (
        <div>
          <ConfirmButton
            label={say(words.closeYear)}
            icon="lock"
            effect={<p>{say(words.closeYearEffect)}</p>}
            fields={{ intent: "year", fiscalYear: endsOn, key: `${formKey}-${endsOn}` }}
            {...(refusal && { whyNot: sayRefusal(refusal, language) })}
          />
        </div>
      )}
      <Archive year={year} />
      <YearMonths year={year} />
    </section>
  );
}

type NextProps = {
  next: { startsOn: string; endsOn: string };
  formKey: string;
  errors: FieldErrors | undefined;
};

function NextYear({ next, formKey, errors }: NextProps) {
  const say = useSay();
  return (
    <section>
      <Form method="post" className="stack" noValidate>
        <h2>{say(words.nextYear)}</h2>
        <p>{say(words.nextYearWhy)}</p>
        <input type="hidden" name="key" value={`${formKey}-next`} />
        <TextField
          {...{ name: "startsOn", type: "date", label: say(words.firstDay), errors }}
          defaultValue={next.startsOn}
        />
        <TextField
          {...{ name: "endsOn", type: "date", label: say(words.lastDay), errors }}
          defaultValue={next.endsOn}
        />
        <p>
          <button type="submit" name="intent" value="next" className="button">
            {say(words.openIt)}
          </button>
        </p>
      </Form>
    </section>
  );
}
