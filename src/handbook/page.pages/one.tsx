import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { Choices } from "../../design/choices.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { Story } from "../../design/story.tsx";
import { type ActAnswer, fieldIn, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { changePage } from "../change-page.ts";
import { keepPage } from "../keep-page.ts";
import { readPage } from "../views.ts";
import { words } from "../words.ts";
import { PageFields } from "./page-fields.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(readPage, params), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const call = { key: String(form.get("key")) };
  const text = textOf(form);
  const { page } = params;
  const outcome =
    form.get("intent") === "keep"
      ? await web.performOperation(
          keepPage,
          { page, person: text("person"), reviewOn: text("reviewOn") },
          call,
        )
      : await web.performOperation(
          changePage,
          { page, title: text("title"), text: text("text"), note: text("note"), after: text("after") },
          call,
        );
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  return redirect(`/guide/${page}`);
}

type Found = Awaited<ReturnType<typeof loader>>;
type Props = { found: Found; answer: ActAnswer | undefined };

/** A page: what it says, who answers for it, until when, and what it was. */
export default function OnePage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const language = useLanguage();
  const { page, html, today, versions } = found;
  const due = page.reviewOn < today ? words.late : words.reviewOn;
  return (
    <div className="stack">
      <PageHead
        title={page.title}
        above={<Link to="/guide">{say(words.handbook)}</Link>}
        below={
          <>
            {say(words.answers, { name: page.name })} ·{" "}
            {say(due, { date: formatDate(page.reviewOn, language) })}
            {page.thread && <Link to={`/fils/${page.thread}`}>{say(words.fromThread)}</Link>}
          </>
        }
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made by richText, which lets no HTML in */}
      <article className="rich panel" dangerouslySetInnerHTML={{ __html: html }} />
      <Change found={found} answer={answer} />
      {found.may.keep && <Keep found={found} answer={answer} />}
      <Story
        title={say(words.versions)}
        events={versions.map(({ version, title, note, at, who }) => ({
          ...{ id: String(version), at, who: who ?? "–" },
          what: say(words.version, { n: version, title, note }),
        }))}
      />
    </div>
  );
}

function Change({ found: { page, formKey }, answer }: Props) {
  const say = useSay();
  const known = { title: page.title, text: page.text };
  return (
    <ActForm
      {...{ intent: "change", formKey, fold: formKey, refused: answer?.intent === "change" }}
      label={say(words.changePage)}
    >
      <input type="hidden" name="change.after" value={page.version} />
      <PageFields intent="change" answer={answer} known={known} />
      <TextField {...fieldIn(answer, "change")("note")} label={say(words.note)} optional />
    </ActForm>
  );
}

function Keep({ found: { page, people, formKey }, answer }: Props) {
  const say = useSay();
  const field = fieldIn(answer, "keep", { person: page.person, reviewOn: page.reviewOn });
  return (
    <ActForm
      {...{ intent: "keep", formKey, fold: formKey, refused: answer?.intent === "keep" }}
      label={say(words.keepPage)}
    >
      <SelectField {...field("person")} label={say(words.person)}>
        <Choices among={people.map(({ person: id, name }) => ({ id, name }))} />
      </SelectField>
      <TextField {...field("reviewOn")} type="date" label={say(words.review)} />
    </ActForm>
  );
}
