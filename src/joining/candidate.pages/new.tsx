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
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { faultsOf } from "../../foundation/input.ts";
import { apply } from "../apply.ts";
import { deskWords } from "../desk-words.ts";
import { ApplicationForm } from "../entrance.pages/application-form.tsx";
import type { EntranceAnswer } from "../entrance.pages/entrance.tsx";
import { applicationOf } from "../entrance.pages/read-form.ts";
import { entrance } from "../read-entrance.ts";
import { words } from "../words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const offered = resultOf(await web.readView(entrance, {}), request, web.language);
  return { ...offered, key: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const typed = typedOf(form);
  const input = applicationOf(form);
  const errors = faultsOf(apply.input, input, web.language);
  if (Object.keys(errors).length > 0) return { errors, typed };
  const outcome = await web.performOperation(apply, input, { key: String(form.get("key")) });
  if (!outcome.ok) return { ...formErrors(outcome.refusal, web.language), typed };
  return redirect(`/candidatures/${outcome.result.id}`);
}

/** An application typed in for somebody who came: the same form, the same consents, asked aloud. */
export default function NewCandidatePage() {
  const offered = useLoaderData<typeof loader>();
  const answer = useActionData<EntranceAnswer>();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead
        title={say(deskWords.newCandidate)}
        above={<Link to="/candidatures">{say(words.candidates)}</Link>}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <ApplicationForm offered={offered} answer={answer} />
    </div>
  );
}
