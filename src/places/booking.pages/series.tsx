import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from "react-router";
import { Choices } from "../../design/choices.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { bookSeries } from "../book-series.ts";
import { roomsNow } from "../list-rooms.ts";
import { previewSeries } from "../preview-series.ts";
import { words } from "../words.ts";
import { priceIn } from "./agree.tsx";
import { SeriesDates } from "./series-dates.tsx";
import { SeriesDone } from "./series-done.tsx";

const asked = ["room", "date", "from", "to", "frequency", "every", "until"] as const;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { rows, today } = resultOf(await web.readView(roomsNow, {}), request, web.language);
  const search = new URL(request.url).searchParams;
  const told = Object.fromEntries(asked.map((name) => [name, search.get(name) ?? ""]));
  const ready = told.until !== "" && told.from !== "" && told.to !== "";
  const outcome = ready ? await web.readView(previewSeries, told) : null;
  return {
    ...{ told, today, title: search.get("title") ?? "", formKey: crypto.randomUUID() },
    rooms: rows.map(({ id, name, siteName }) => ({ id, name: `${name}, ${siteName}` })),
    preview: outcome?.ok ? outcome.result : null,
    faults: outcome && !outcome.ok ? formErrors(outcome.refusal, web.language) : null,
    own: web.hat?.activity?.id ?? null,
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const text = textOf(form);
  const told = Object.fromEntries(asked.map((name) => [name, text(name)]));
  const kept = form.getAll("book.kept").map(String);
  const except = form
    .getAll("book.all")
    .map(String)
    .filter((date) => !kept.includes(date));
  const agreedCents = text("agreedCents") || "0";
  const input = { ...told, agreedCents, title: text("title"), conflict: text("conflict"), except };
  const activity = text("activity") || null;
  const call = { key: String(form.get("key")) };
  const outcome = await web.performOperation(bookSeries, { ...input, activity }, call);
  if (outcome.ok) return { done: outcome.result, refused: null };
  const refused = refusedAct(form, formErrors(outcome.refusal, web.language));
  return { done: null, refused: { ...refused, price: priceIn(outcome.refusal) } };
}

export type Found = Awaited<ReturnType<typeof loader>>;

/** A series: its rule, then each date before anything is booked. */
export default function SeriesPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay();
  const { faults, preview } = found;
  const { errors, whole } = answer?.refused ?? faults ?? {};
  return (
    <div className="stack">
      <PageHead title={say(words.bookSeries)} above={<Link to="/lieux">{say(words.places)}</Link>} />
      <ErrorSummary errors={errors} whole={whole} />
      {answer?.done ? (
        <SeriesDone {...answer.done} />
      ) : (
        <>
          <RuleOfSeries {...found} />
          {preview && <SeriesDates {...{ found, preview }} answer={answer?.refused ?? undefined} />}
        </>
      )}
    </div>
  );
}

function RuleOfSeries({ told, rooms, today, title, faults }: Found) {
  const say = useSay();
  const field = (name: string, other = "") => ({
    ...{ name, errors: faults?.errors, defaultValue: told[name] || other },
  });
  return (
    <Form method="get" className="panel stack" noValidate>
      <SelectField {...field("room", rooms[0]?.id)} label={say(words.place)}>
        <Choices among={rooms} />
      </SelectField>
      <div className="room-fields">
        <TextField {...field("date", today)} type="date" label={say(words.day)} />
        <TextField {...field("from", "09:00")} type="time" step={300} label={say(words.from)} />
        <TextField {...field("to", "10:00")} type="time" step={300} label={say(words.to)} />
      </div>
      <div className="room-fields">
        <SelectField {...field("frequency", "weekly")} label={say(words.frequency)}>
          <option value="weekly">{say(words.weekly)}</option>
          <option value="monthly">{say(words.monthly)}</option>
        </SelectField>
        <TextField
          {...field("every", "1")}
          label={say(words.every)}
          help={say(words.everyHelp)}
          inputMode="numeric"
        />
        <TextField {...field("until")} type="date" label={say(words.until)} />
      </div>
      <input type="hidden" name="title" value={title} />
      <div className="actions">
        <button type="submit" className="button">
          {say(words.seeDates)}
        </button>
      </div>
    </Form>
  );
}
