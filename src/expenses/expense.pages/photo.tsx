import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirectDocument,
  useLoaderData,
} from "react-router";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { givenFile } from "../../doors/web/uploaded.ts";
import { keepExpense } from "../keep-expense.ts";
import { myExpenses } from "../my-expenses.ts";
import { words } from "../words.ts";

/** No script but its own, so that all of it may be kept on the device. */
export const handle = { bare: true };

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { activities } = resultOf(await web.readView(myExpenses, {}), request, web.language);
  const { person } = web;
  return { person: person?.id ?? "", activity: activities[0]?.id ?? "", formKey: crypto.randomUUID() };
}

/** Without a script the photograph is sent like any form. */
export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const paper = await givenFile(form, "paper");
  const activity = String(form.get("activity") ?? "") || null;
  const photo = { activity, ...(paper && { paper }) };
  const call = { key: String(form.get("key")) };
  const { id } = resultOf(await web.performOperation(keepExpense, photo, call), request, web.language);
  throw redirectDocument(`/frais/depenses/${id}`);
}

/** The camera's page: it opens and keeps what it takes also where there is no line. */
export default function PhotoPage() {
  const { person, activity, formKey } = useLoaderData<typeof loader>();
  const say = useSay();
  return (
    <main
      className="entrance stack"
      id="photo"
      data-person={person}
      data-activity={activity}
      data-sent-one={say(words.photoSentOne)}
      data-sent-many={say(words.photoSentMany)}
      data-waits-one={say(words.photoWaitsOne)}
      data-waits-many={say(words.photoWaitsMany)}
      data-offline={say(words.photoOffline)}
      data-drop={say(words.photoDrop)}
    >
      <title>{say(words.takePhoto)}</title>
      <h1>{say(words.takePhoto)}</h1>
      <p className="quiet">{say(words.photoWhy)}</p>
      <form method="post" encType="multipart/form-data" className="stack">
        <input type="hidden" name="key" value={formKey} />
        <input type="hidden" name="activity" value={activity} />
        <label className="button button-main photo-button">
          {say(words.photoOpen)}
          <input type="file" name="paper" accept="image/*,.pdf" capture="environment" multiple />
        </label>
        <noscript>
          <button type="submit" className="button">
            {say(words.keepExpense)}
          </button>
        </noscript>
      </form>
      <p id="photo-state" role="status" />
      <ul id="photo-waiting" className="plain-list photo-list" />
      <p>
        <a href="/frais">{say(words.photoComplete)}</a>
      </p>
      <script type="module" src="/photo.js" />
    </main>
  );
}
