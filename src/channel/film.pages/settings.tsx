import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { type ActAnswer, refusedAct } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { words as plays } from "../plays-words.ts";
import { filmSettings } from "../read-film.ts";
import { words } from "../words.ts";
import { actOn } from "./act.ts";
import { CaptionsPanel } from "./captions-panel.tsx";
import { FilmFields } from "./film-fields.tsx";
import { markOf } from "./film-marks.ts";
import { PublishPanel } from "./publish-panel.tsx";
import { SpeakersPanel } from "./speakers-panel.tsx";
import { WorkPanel } from "./work-panel.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(filmSettings, { film: params.film }), request, web.language);
  const { origin } = new URL(request.url);
  return { ...found, slug: web.cooperative?.slug ?? "", origin, formKey: crypto.randomUUID() };
}
export type Settings = Awaited<ReturnType<typeof loader>>;

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const film = params.film ?? "";
  const outcome = await actOn(web, film, form);
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  return redirect(form.get("intent") === "remove" ? "/chaine" : `/chaine/${film}/reglages`);
}

/** All that whoever keeps a film decides of it: its file, who is seen, what is said, who may see it. */
export default function FilmSettingsPage() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const { film, now } = loaded;
  const { icon, word, tone } = markOf(film, now);
  return (
    <div className="stack reading">
      <PageHead
        title={film.title}
        above={<Link to="/chaine">{say(words.channel)}</Link>}
        below={<StateMark icon={icon} label={say(word)} tone={tone} />}
        action={
          film.playable && (
            <>
              <Link className="button" to={`/chaine/${film.id}/frequentation`}>
                {say(plays.plays)}
              </Link>
              <Link className="button" to={`/chaine/${film.id}`}>
                {say(words.film)}
              </Link>
            </>
          )
        }
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {!film.outsideUrl && <WorkPanel {...{ loaded, answer }} />}
      <SpeakersPanel {...{ loaded, answer }} />
      <CaptionsPanel {...{ loaded, answer }} />
      <PublishPanel {...{ loaded, answer }} />
      <FactsPanel {...{ loaded, answer }} />
    </div>
  );
}

/** What is said of it, and its removal. */
function FactsPanel({ loaded, answer }: { loaded: Settings; answer: ActAnswer | undefined }) {
  const say = useSay();
  const { film, formKey, activities, choices } = loaded;
  return (
    <section className="panel stack" aria-label={say(words.settings)}>
      <h2>{say(words.settings)}</h2>
      <Form method="post" className="stack" noValidate>
        <input type="hidden" name="key" value={`${formKey}-change`} />
        <FilmFields
          {...{ film, choices }}
          chosen={activities.map(({ id }) => id)}
          errors={answer?.intent === "change" ? answer.errors : undefined}
        />
        <div className="actions">
          <button type="submit" name="intent" value="change" className="button">
            {say(words.changeFilm)}
          </button>
        </div>
      </Form>
      <ActForm
        intent="remove"
        label={say(words.removeFilm)}
        refused={answer?.intent === "remove"}
        fold={formKey}
        dangerous
        {...{ formKey }}
      >
        <p>{say(words.removeWhy)}</p>
      </ActForm>
    </section>
  );
}
