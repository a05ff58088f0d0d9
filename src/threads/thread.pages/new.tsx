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
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, refusedAct } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { faultsOf } from "../../foundation/input.ts";
import { drawAddress } from "../draw-address.ts";
import { threadForm } from "../more-views.ts";
import { openThread } from "../open-thread.ts";
import { words } from "../words.ts";
import { Composer } from "./composer.tsx";
import { endKept, readKept, writtenIn } from "./kept-draft.ts";

const form = "fil:nouveau";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(threadForm, {}), request, web.language);
  const { searchParams } = new URL(request.url);
  const start = { group: searchParams.get("groupe") ?? "", title: searchParams.get("titre") ?? "", text: "" };
  return { ...found, start, kept: await readKept(web, form), formKey: crypto.randomUUID() };
}

type Found = Awaited<ReturnType<typeof loader>>;

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const sent = await request.formData();
  const key = String(sent.get("key"));
  if (sent.get("intent") === "address") {
    const group = sent.get("group") || null;
    resultOf(await web.performOperation(drawAddress, { group }, { key }), request, web.language);
    return redirect("/fils/nouveau");
  }
  const told = await writtenIn(sent);
  const errors = faultsOf(openThread.input, told, web.language);
  if (Object.keys(errors).length > 0) return refusedAct(sent, { errors });
  const outcome = await web.performOperation(openThread, told, { key });
  if (!outcome.ok) return refusedAct(sent, formErrors(outcome.refusal, web.language));
  await endKept(web, form, key);
  return redirect(`/fils/${outcome.result.id}`);
}

/** A thread is begun with its title, its place and a first message. */
export default function NewThreadPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const { person, formKey, kept, start, places } = found;
  return (
    <div className="stack">
      <PageHead title={say(words.openThread)} above={<Link to="/fils">{say(words.threads)}</Link>} />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <Composer
        {...{ person, formKey, kept, start, places, readers: found.readers }}
        errors={answer?.errors}
      />
      <Addresses found={found} />
    </div>
  );
}

/** Where one may write from a mail program; nothing where no mail comes in. */
function Addresses({ found: { addresses, places, formKey } }: { found: Found }) {
  const say = useSay();
  if (addresses.length === 0) return null;
  return (
    <details className="fold">
      <summary>{say(words.mailTitle)}</summary>
      <p className="field-help">{say(words.mailHelp)}</p>
      <ul className="plain-list">
        {addresses.map(({ group, address }) => {
          const name = places.find((place) => place.group === group)?.groupName ?? say(words.house);
          return (
            <li key={group ?? "house"}>
              <strong>{name}</strong> {address && <code className="hash">{address}</code>}
              {!address && (
                <Form method="post">
                  <input type="hidden" name="key" value={`${formKey}-${group}`} />
                  <input type="hidden" name="group" value={group ?? ""} />
                  <button type="submit" name="intent" value="address" className="button">
                    {say(words.drawAddress)}
                    <span className="unseen"> {name}</span>
                  </button>
                </Form>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
