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
import { faultsOf } from "../../foundation/input.ts";
import { pageForm } from "../views.ts";
import { words } from "../words.ts";
import { writePage } from "../write-page.ts";
import { type PageAnswer, PageForm } from "./page-form.tsx";
import { pageIn, rearranged } from "./read-page-form.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const home = new URL(request.url).searchParams.has("accueil") ? "1" : undefined;
  const found = resultOf(await web.readView(pageForm, { home }), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs): Promise<PageAnswer | Response> {
  const web = context.get(webContext);
  const form = await request.formData();
  const typed = pageIn(form);
  const turn = crypto.randomUUID();
  const blocks = rearranged(form);
  if (blocks) return { errors: {}, typed: { ...typed, blocks }, turn };
  const errors = faultsOf(writePage.input, typed, web.language);
  if (Object.keys(errors).length > 0) return { errors, typed, turn };
  const outcome = await web.performOperation(writePage, typed, { key: String(form.get("key")) });
  if (outcome.ok) return redirect(`/cooperative/site/${outcome.result.id}?fait=1`);
  return { ...formErrors(outcome.refusal, web.language), typed, turn };
}

/** A new page, or the home page for the first time, which begins with what stands in its place. */
export default function NewPage() {
  const { home, slug, title, description, blocks, choices, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<PageAnswer>();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead
        title={say(home ? words.writeHome : words.writePage)}
        above={<Link to="/cooperative/site">{say(words.site)}</Link>}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <PageForm
        {...{ answer, home, choices, formKey, after: null }}
        known={{ slug, title, description, blocks, position: null }}
      />
    </div>
  );
}
