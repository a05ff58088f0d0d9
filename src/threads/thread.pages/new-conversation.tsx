import {
  type ActionFunctionArgs,
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
import { conversationForm, openConversation } from "../open-conversation.ts";
import { words } from "../words.ts";
import { Composer } from "./composer.tsx";
import { endKept, readKept, writtenIn } from "./kept-draft.ts";

const form = "message:nouveau";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(conversationForm, {}), request, web.language);
  const chosen = new URL(request.url).searchParams.getAll("a");
  const start = { title: "", group: "", text: "" };
  return { ...found, chosen, start, kept: await readKept(web, form), formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const sent = await request.formData();
  const key = String(sent.get("key"));
  const { title, text, files } = await writtenIn(sent);
  const told = { people: sent.getAll("write.people").map(String), title, text, files };
  const errors = faultsOf(openConversation.input, told, web.language);
  if (Object.keys(errors).length > 0) return refusedAct(sent, { errors });
  const outcome = await web.performOperation(openConversation, told, { key });
  if (!outcome.ok) return refusedAct(sent, formErrors(outcome.refusal, web.language));
  await endKept(web, form, key);
  return redirect(`/fils/${outcome.result.id}#m${outcome.result.seq}`);
}

/** A message to one person or a few. */
export default function NewConversationPage() {
  const { person, people, chosen, formKey, kept, start } = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead title={say(words.openConversation)} above={<Link to="/messages">{say(words.direct)}</Link>} />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <Composer
        {...{ person, people, chosen, formKey, kept, start, readers: people }}
        errors={answer?.errors}
      />
    </div>
  );
}
