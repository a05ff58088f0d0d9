import { useState } from "react";
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { Choices } from "../../design/choices.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { dayName } from "../../design/when.tsx";
import { type ActAnswer, fieldIn, refusedAct } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { isCivilDate } from "../../foundation/calendar.ts";
import { faultsOf } from "../../foundation/input.ts";
import { eventForm } from "../event-form.ts";
import { planEvent } from "../plan-event.ts";
import { datesOf, type Rhythm, rhythms } from "../series.ts";
import { words } from "../words.ts";
import { AboutFields, EventFields, WhenFields } from "./event-fields.tsx";
import { eventIn } from "./read-event-form.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { searchParams } = new URL(request.url);
  const asked = {
    like: searchParams.get("comme") ?? undefined,
    need: searchParams.get("besoin") ?? undefined,
  };
  const found = resultOf(await web.readView(eventForm, asked), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const told = { ...eventIn(form), need: String(form.get("need") ?? "") || null };
  const errors = faultsOf(planEvent.input, told, web.language);
  const beside = (name: string) => (name.startsWith("repeat.") ? name.slice(7) : name);
  if (Object.keys(errors).length > 0) {
    const own = Object.entries(errors).map(([name, sentence]) => [beside(name), sentence] as const);
    return refusedAct(form, { errors: Object.fromEntries(own) });
  }
  const outcome = await web.performOperation(planEvent, told, { key: String(form.get("key")) });
  if (outcome.ok) return redirect(`/evenements/${outcome.result.id}`);
  return refusedAct(form, formErrors(outcome.refusal, web.language));
}

/** An event, or a series of them, kept as a draft until it is published. */
export default function NewEventPage() {
  const { people, sites, rooms, hosts, known, title, need, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const filled = known ?? {};
  const field = fieldIn(answer, "plan", filled);
  const [date, setDate] = useState(field("date").defaultValue);
  return (
    <div className="stack">
      <PageHead
        title={say(words.planEvent)}
        above={<Link to="/evenements">{say(words.events)}</Link>}
        below={title && say(words.likeTitle, { title })}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <Form method="post" className="stack" noValidate>
        <input type="hidden" name="key" value={formKey} />
        {need && <input type="hidden" name="need" value={need} />}
        <AboutFields field={field} />
        <fieldset className="panel stack">
          <legend>{say(words.whenPart)}</legend>
          <WhenFields field={field} onDate={setDate} />
          <RepeatFields field={field} date={date} />
        </fieldset>
        <EventFields {...{ intent: "plan", answer, known: filled, sites, rooms, people, hosts }} />
        <div className="actions">
          <button type="submit" name="intent" value="plan" className="button button-main">
            {say(words.saveDraft)}
          </button>
        </div>
      </Form>
    </div>
  );
}

/** A series: each of its dates is shown before it is kept, and may be left out. */
function RepeatFields({ field, date }: { field: ReturnType<typeof fieldIn>; date: string }) {
  const say = useSay();
  const language = useLanguage();
  const [rhythm, setRhythm] = useState(field("rhythm").defaultValue);
  const [until, setUntil] = useState(field("until").defaultValue);
  const chosen = rhythms.find((one) => one === rhythm);
  const shown = chosen && isCivilDate(date) && isCivilDate(until) && until >= date;
  const dates = shown ? datesOf(date, { rhythm: chosen as Rhythm, until, except: [] }) : [];
  return (
    <>
      <SelectField
        {...field("rhythm")}
        label={say(words.repeat)}
        onChange={(event) => setRhythm(event.currentTarget.value)}
      >
        <Choices
          none={say(words["rhythm-none"])}
          among={rhythms.map((one) => ({ id: one, name: say(words[`rhythm-${one}`]) }))}
        />
      </SelectField>
      {chosen && (
        <TextField
          {...field("until")}
          type="date"
          label={say(words.until)}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
      )}
      {dates.length > 0 && (
        <fieldset>
          <legend>
            {say(words.except)} ({say(words.datesPreview, { n: dates.length })})
          </legend>
          <div className="choices">
            {dates.map((one) => (
              <label key={one} className="choice">
                <input type="checkbox" name="plan.except" value={one} />
                {dayName(one, language)}
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
}
