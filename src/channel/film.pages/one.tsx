import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ComesFromLine } from "../../design/comes-from.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type ActAnswer, refusedAct } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { answerConsent } from "../answer-consent.ts";
import { actOnComment } from "../comment.pages/act-on-comment.ts";
import { Comments } from "../comment.pages/comments.tsx";
import { commentsPerPage, listComments } from "../list-comments.ts";
import { readFilm } from "../read-film.ts";
import { words } from "../words.ts";
import { ConsentAnswer, useConsentSaid } from "./consent-answer.tsx";
import { FilmBody } from "./film-body.tsx";
import { SoonSaid } from "./soon-said.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const shown = resultOf(await web.readView(readFilm, { film: params.film }), request, web.language);
  const page = new URL(request.url).searchParams.get("page") ?? undefined;
  const said = shown.film && (await web.readView(listComments, { film: params.film, page }));
  return {
    shown,
    said: said && { ...resultOf(said, request, web.language), perPage: commentsPerPage },
    share: `${new URL(request.url).origin}/chaine/${params.film}`,
    formKey: crypto.randomUUID(),
  };
}

/** Whoever is seen in it answers here; whoever sees it comments. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const film = params.film ?? "";
  const told = { speaker: String(form.get("speaker")), given: form.get("given") === "yes" };
  const key = String(form.get("key"));
  const about = actOnComment(web, film, form);
  const outcome = await (about ?? web.performOperation(answerConsent, told, { key }));
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  return redirect(about === null ? `/chaine/${film}` : `/chaine/${film}#commentaires`);
}

/** A film of the cooperative, for its members. */
export default function FilmPage() {
  const { shown, said, share, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const language = useLanguage();
  const above = <Link to="/chaine">{say(words.channel)}</Link>;
  if (!shown.film)
    return (
      <div className="stack">
        <PageHead title={shown.soon.title} above={above} />
        <SoonSaid soon={shown.soon} now={shown.now} />
      </div>
    );
  const { film, keeps, asked } = shown;
  return (
    <div className="stack">
      <PageHead
        title={film.title}
        above={above}
        below={film.startsAt && formatDate(civilDateOf(film.startsAt), language)}
        action={
          keeps && (
            <Link className="button" to={`/chaine/${film.id}/reglages`}>
              {say(words.manage)}
            </Link>
          )
        }
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {asked && <ConsentPanel {...{ asked, title: film.title, formKey }} />}
      <ComesFromLine />
      <FilmBody {...{ shown, share }} home="/chaine" />
      {said && (
        <Comments
          {...said}
          acts={{ formKey, moderates: said.moderates }}
          forAll={film.scope === "public"}
          answer={answer}
        />
      )}
    </div>
  );
}

type Asked = { speaker: string; given: boolean | null };

function ConsentPanel({ asked, title, formKey }: { asked: Asked; title: string; formKey: string }) {
  const say = useSay();
  const { speaker, given } = asked;
  const said = useConsentSaid(given);
  return (
    <section className="panel stack" aria-label={say(words.consentOf, { title })}>
      <h2>{say(words.consentOf, { title })}</h2>
      <p>{said}</p>
      <Form method="post" className="actions">
        <input type="hidden" name="key" value={`${formKey}-consent`} />
        <input type="hidden" name="speaker" value={speaker} />
        <ConsentAnswer given={given} />
      </Form>
    </section>
  );
}
