import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import type { FieldErrors } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { JourneyHead } from "../journey.pages/journey-head.tsx";
import { PortfolioTabs } from "../portfolio.pages/portfolio-tabs.tsx";
import { privateNotes } from "../private-notes.ts";
import { words } from "../words.ts";
import { performOnNotes, refusedForm } from "./act.ts";
import { NotesPanel } from "./notes-panel.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(privateNotes, params), request, web.language);
  return { ...found, key: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const outcome = await performOnNotes(web, { person: String(params.person) }, form);
  if (!outcome || outcome.ok) return redirect(`/personnes/${params.person}/notes`);
  return refusedForm(form, outcome.refusal, web.language);
}
type Answer = {
  errors: FieldErrors;
  whole: string | undefined;
  intent: string;
  typed: Readonly<Record<string, string>>;
};

/** The private notes about somebody that one may read: one's own, passed on, or of the circle. */
export default function NotesPage() {
  const { of, me, follows, notes, advisers, key } = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const say = useSay();
  const { person, name } = of;
  const title = say(words.privateNotes);
  return (
    <div className="stack">
      {follows ? (
        <JourneyHead {...{ person, name, follows, title }} own={false} />
      ) : (
        <>
          <PageHead title={`${name} · ${title}`} />
          <PortfolioTabs />
        </>
      )}
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <NotesPanel {...{ notes, me, answer, advisers }} formKey={key} mayWrite={follows} />
    </div>
  );
}
