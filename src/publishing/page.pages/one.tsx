import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, refusedAct } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { faultsOf } from "../../foundation/input.ts";
import { changePage } from "../change-page.ts";
import { readPage } from "../views.ts";
import { words } from "../words.ts";
import { actOnPage } from "./act.ts";
import { type PageAnswer, PageForm } from "./page-form.tsx";
import { PageMark } from "./page-mark.tsx";
import { PublishPanel } from "./publish-panel.tsx";
import { pageIn, rearranged } from "./read-page-form.ts";
import { Versions } from "./versions.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(readPage, params), request, web.language);
  const slug = web.cooperative?.slug ?? "";
  return { ...found, slug, formKey: crypto.randomUUID() };
}
export type Found = Awaited<ReturnType<typeof loader>>;

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const { page = "" } = params;
  const here = `/cooperative/site/${page}`;
  const typed = pageIn(form);
  const turn = crypto.randomUUID();
  const blocks = rearranged(form);
  if (blocks) return { errors: {}, typed: { ...typed, blocks }, turn };
  if (form.get("intent") !== "save") {
    const outcome = await actOnPage(web, page, form);
    return outcome.ok ? redirect(here) : refusedAct(form, formErrors(outcome.refusal, web.language));
  }
  const input = { page, ...typed };
  const errors = faultsOf(changePage.input, input, web.language);
  if (Object.keys(errors).length > 0) return { errors, typed, turn };
  const outcome = await web.performOperation(changePage, input, { key: String(form.get("key")) });
  if (outcome.ok) return redirect(`${here}?fait=1`);
  return { ...formErrors(outcome.refusal, web.language), typed, turn };
}

/** A page being written: what is shown of it and when, its blocks, its versions. */
export default function OnePage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<PageAnswer | ActAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  const { page, read, home, formKey, choices, state } = found;
  const acted = answer && "intent" in answer ? answer : undefined;
  const { title, description, blocks } = page.newest;
  const position = page.position === null ? null : String(page.position);
  return (
    <div className="stack">
      <PageHead
        title={read.title}
        above={<Link to="/cooperative/site">{say(words.site)}</Link>}
        below={<PageMark state={state} />}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {search.has("fait") && !answer && <p role="status">{say(words.saved)}</p>}
      <PublishPanel found={found} answer={acted} />
      <PageForm
        {...{ home, choices, formKey, after: page.newest.version }}
        answer={answer && "typed" in answer && "turn" in answer ? answer : undefined}
        known={{ slug: page.slug, position, title, description, blocks }}
      />
      <Versions found={found} />
    </div>
  );
}
