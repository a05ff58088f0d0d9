import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { type FieldErrors, SelectField, TextAreaField, TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { keepPlaylist } from "../keep-playlist.ts";
import { playlistKinds } from "../playlist.ts";
import { words } from "../playlist-words.ts";
import { playlistForm } from "../read-playlist.ts";
import { removePlaylist } from "../remove-playlist.ts";
import { words as channel } from "../words.ts";
import { OrderedFilms } from "./ordered-films.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const asked = { playlist: params.playlist };
  const found = resultOf(await web.readView(playlistForm, asked), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const call = { key: String(form.get("key")) };
  const { playlist } = params;
  if (form.get("intent") === "remove") {
    resultOf(await web.performOperation(removePlaylist, { playlist }, call), request, web.language);
    return redirect("/chaine");
  }
  const told = {
    ...{ id: playlist, version: form.get("version"), kind: form.get("kind"), title: form.get("title") },
    ...{ summary: form.get("summary"), films: form.getAll("films") },
  };
  const outcome = await web.performOperation(keepPlaylist, told, call);
  if (outcome.ok) return redirect(`/chaine/listes/${outcome.result.id}`);
  return formErrors(outcome.refusal, web.language);
}

type Answer = { errors: FieldErrors; whole?: string };

/** A list of films: what it brings together, and their order. */
export default function EditPlaylistPage() {
  const { list, films, choices, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const say = useSay();
  const errors = answer?.errors;
  return (
    <div className="stack reading">
      <PageHead
        title={list?.title ?? say(words.newPlaylist)}
        above={<Link to="/chaine">{say(channel.channel)}</Link>}
      />
      <ErrorSummary errors={errors} whole={answer?.whole} />
      <Form method="post" className="panel stack" noValidate>
        <input type="hidden" name="key" value={formKey} />
        <input type="hidden" name="version" value={list?.version ?? 0} />
        <SelectField name="kind" label={say(words.kind)} errors={errors} defaultValue={list?.kind}>
          {playlistKinds.map((kind) => (
            <option key={kind} value={kind}>
              {say(words[`kind-${kind}`])}
            </option>
          ))}
        </SelectField>
        <TextField
          {...{ name: "title", label: say(words.title), errors, maxLength: 120 }}
          defaultValue={list?.title}
        />
        <TextAreaField
          {...{ name: "summary", label: say(words.summary), errors, optional: true }}
          defaultValue={list?.summary}
        />
        <OrderedFilms {...{ films, choices }} />
        <div className="actions">
          <button type="submit" className="button button-main">
            {say(words.keepPlaylist)}
          </button>
        </div>
      </Form>
      {list && (
        <ConfirmButton
          label={say(words.removePlaylist)}
          icon="trash"
          effect={<p>{say(words.removeEffect)}</p>}
          fields={{ intent: "remove", key: `${formKey}-remove` }}
        />
      )}
    </div>
  );
}
