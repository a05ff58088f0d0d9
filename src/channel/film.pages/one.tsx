import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
} from "react-router";
import { formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { answerConsent } from "../answer-consent.ts";
import { readFilm } from "../read-film.ts";
import { words } from "../words.ts";
import { ConsentAnswer, useConsentSaid } from "./consent-answer.tsx";
import { FilmBody } from "./film-body.tsx";
import { SoonSaid } from "./soon-said.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const shown = resultOf(await web.readView(readFilm, { film: params.film }), request, web.language);
  return {
    shown,
    share: `${new URL(request.url).origin}/chaine/${params.film}`,
    formKey: crypto.randomUUID(),
  };
}

/** Whoever is seen in it answers here. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const told = { speaker: String(form.get("speaker")), given: form.get("given") === "yes" };
  const outcome = await web.performOperation(answerConsent, told, { key: String(form.get("key")) });
  if (outcome.ok) return redirect(`/chaine/${params.film}`);
  return formErrors(outcome.refusal, web.language);
}

/** A film of the cooperative, for its members. */
export default function FilmPage() {
  const { shown, share, formKey } = useLoaderData<typeof loader>();
  const say = useSay();
  const language = useLanguage();
  const above = <Link to="/chaine">{say(words.channel)}</Link>;
  if (!shown.film)
    return (
      <div className="stack">
        <PageHead title={shown.soon.title} above={above} />
        <SoonSaid soon={shown.soon} />
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
      {asked && <ConsentPanel {...{ asked, title: film.title, formKey }} />}
      <FilmBody {...{ shown, share }} />
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
