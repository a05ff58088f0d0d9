import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { type FieldErrors, TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { keepFilm } from "../keep-film.ts";
import { filmForm } from "../read-film.ts";
import { words } from "../words.ts";
import { FilmFields } from "./film-fields.tsx";
import { filmOf } from "./read-form.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(filmForm, {}), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const outsideUrl = String(form.get("outsideUrl") ?? "").trim() || null;
  const told = { ...filmOf(form), outsideUrl };
  const outcome = await web.performOperation(keepFilm, told, { key: String(form.get("key")) });
  if (outcome.ok) return redirect(`/chaine/${outcome.result.id}/reglages`);
  return formErrors(outcome.refusal, web.language);
}

type Answer = { errors: FieldErrors; whole?: string };

/** A film is named first; its file is sent on the next page, or another service shows it. */
export default function NewFilmPage() {
  const { choices, own, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const say = useSay();
  const errors = answer?.errors;
  return (
    <div className="stack reading">
      <PageHead title={say(words.addFilm)} above={<Link to="/chaine">{say(words.channel)}</Link>} />
      <ErrorSummary errors={errors} whole={answer?.whole} />
      <Form method="post" className="panel stack" noValidate>
        <input type="hidden" name="key" value={formKey} />
        <FilmFields film={undefined} chosen={own} {...{ choices, errors }} />
        <TextField
          name="outsideUrl"
          type="url"
          label={say(words.outsideUrl)}
          help={say(words.outsideHelp)}
          errors={errors}
          optional
        />
        <div className="actions">
          <button type="submit" className="button button-main">
            {say(words.addFilm)}
          </button>
        </div>
      </Form>
    </div>
  );
}
