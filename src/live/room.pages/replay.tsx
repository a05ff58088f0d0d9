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
import { SelectField, TextAreaField, TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { PeopleField } from "../../design/people-field.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { sayRefusal } from "../../foundation/refusal.ts";
import { instantAt } from "../../foundation/when.ts";
import { say as sayIn } from "../../foundation/words.ts";
import { attachReplay } from "../attach-replay.ts";
import { chaptersOf } from "../chapters.ts";
import { draftReplay } from "../draft-replay.ts";
import { replayForm } from "../replay-form.ts";
import { summaryOf } from "../summary.ts";
import { words } from "../words.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const told = resultOf(await web.readView(replayForm, { event: params.room }), request, web.language);
  const { whyNot, answered, ...found } = told;
  const heading = sayIn(words.asked, web.language);
  return {
    ...found,
    summary: summaryOf(found.event.about, heading, answered),
    closed: whyNot && sayRefusal(whyNot, web.language),
    formKey: crypto.randomUUID(),
  };
}

/** From session to replay: a draft of the channel, or a film that is there already. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const call = { key: String(form.get("key")) };
  const text = textOf(form);
  const event = params.room;
  if (form.get("intent") === "attach") {
    const outcome = await web.performOperation(attachReplay, { event, film: text("film") }, call);
    if (outcome.ok) return redirect(`/evenements/${event}/direct`);
    return refusedAct(form, formErrors(outcome.refusal, web.language));
  }
  const [date, time] = [text("date"), text("time")];
  const told = { event, title: text("title"), summary: text("summary") };
  const speakers = form.getAll("draft.speakers").map(String);
  const from = date && time ? { date, time } : null;
  const outcome = await web.performOperation(draftReplay, { ...told, speakers, from }, call);
  if (outcome.ok) return redirect(`/chaine/${outcome.result.id}/reglages`);
  return refusedAct(form, formErrors(outcome.refusal, web.language));
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

export default function ReplayPage() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const { event: e, closed, films } = loaded;
  return (
    <div className="stack">
      <PageHead
        title={say(words.replayOf, { title: e.title })}
        above={<Link to={`/evenements/${e.id}/direct`}>{say(words.live)}</Link>}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {closed ? (
        <p role="status">{closed}</p>
      ) : (
        <>
          <Draft loaded={loaded} answer={answer} />
          {films.length > 0 && <OwnFilm loaded={loaded} answer={answer} />}
        </>
      )}
    </div>
  );
}

type Props = { loaded: Loaded; answer: ActAnswer | undefined };

function Draft({ loaded, answer }: Props) {
  const say = useSay();
  const { event: e, summary, formKey } = loaded;
  const field = fieldIn(answer, "draft", { title: e.title, summary });
  return (
    <section className="panel stack" aria-label={say(words.newDraft)}>
      <h2>{say(words.newDraft)}</h2>
      <Form method="post" className="stack" noValidate>
        <input type="hidden" name="key" value={`${formKey}-draft`} />
        <TextField {...field("title")} label={say(words.title)} maxLength={140} />
        <TextAreaField
          {...field("summary")}
          label={say(words.summary)}
          help={say(words.summaryHelp)}
          rows={8}
          optional
        />
        <PeopleField
          name="draft.speakers"
          label={say(words.speakers)}
          help={say(words.speakersHelp)}
          errors={answer?.errors}
          people={e.hosts}
          ticked={() => true}
        />
        <FilmBegins loaded={loaded} answer={answer} />
        <p className="actions">
          <button type="submit" name="intent" value="draft" className="button button-main">
            {say(words.makeDraft)}
          </button>
        </p>
      </Form>
    </section>
  );
}

/** The hour at which the film begins, and the chapters as they follow from it. */
function FilmBegins({ loaded: { begun, from }, answer }: Props) {
  const say = useSay();
  const field = fieldIn(answer, "draft", from)("time");
  const [time, setTime] = useState(field.defaultValue);
  const isTime = /^\d{2}:\d{2}$/.test(time);
  const chapters = chaptersOf(begun, instantAt(from.date, isTime ? time : from.time));
  return (
    <>
      <input type="hidden" name="draft.date" value={from.date} />
      <TextField
        {...field}
        type="time"
        label={say(words.filmFrom)}
        help={say(words.filmFromHelp)}
        onChange={(event) => setTime(event.currentTarget.value)}
      />
      <h3>{say(words.parts)}</h3>
      {chapters.length === 0 && <p className="quiet">{say(words.noChapter)}</p>}
      <ol className="live-chapters">
        {chapters.map(({ atMs, title }) => (
          <li key={atMs}>
            <span className="figure">{clockIn(atMs)}</span> {title}
          </li>
        ))}
      </ol>
    </>
  );
}

/** « 1:04:05 », of whole milliseconds. */
function clockIn(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (n: number) => String(n).padStart(2, "0");
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

function OwnFilm({ loaded: { films, formKey }, answer }: Props) {
  const say = useSay();
  const field = fieldIn(answer, "attach");
  return (
    <section className="panel stack" aria-label={say(words.orOwnFilm)}>
      <h2>{say(words.orOwnFilm)}</h2>
      <Form method="post" className="stack" noValidate>
        <input type="hidden" name="key" value={`${formKey}-attach`} />
        <SelectField {...field("film")} label={say(words.ownFilm)}>
          <Choices among={films.map(({ id, title }) => ({ id, name: title }))} />
        </SelectField>
        <p className="actions">
          <button type="submit" name="intent" value="attach" className="button">
            {say(words.attach)}
          </button>
        </p>
      </Form>
    </section>
  );
}
