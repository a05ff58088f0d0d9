import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
} from "react-router";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { blockPerson } from "../block-person.ts";
import { blockedPeople } from "../more-views.ts";
import { words } from "../words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(blockedPeople, {}), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const told = { person: form.get("person"), blocked: false };
  const outcome = await web.performOperation(blockPerson, told, { key: String(form.get("key")) });
  resultOf(outcome, request, web.language);
  return redirect("/moi/blocages");
}

/** Whom one blocked, to undo it. */
export default function BlockedPage() {
  const { people, formKey } = useLoaderData<typeof loader>();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead title={say(words.blocked)} above={<Link to="/fils">{say(words.threads)}</Link>} />
      {people.length === 0 && <p>{say(words.noBlocked)}</p>}
      <ul className="todo">
        {people.map(({ id, name }) => (
          <li key={id}>
            <span className="todo-name">{name}</span>
            <Form method="post" className="todo-end">
              <input type="hidden" name="key" value={`${formKey}-${id}`} />
              <button type="submit" name="person" value={id} className="button">
                {say(words.unblock)}
                <span className="unseen"> {name}</span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </div>
  );
}
