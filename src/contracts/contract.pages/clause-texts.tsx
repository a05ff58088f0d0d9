import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { type FieldErrors, TextAreaField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { clauseWords } from "../clause-words.ts";
import { keepClauseTexts } from "../keep-clause-texts.ts";
import { modelWords } from "../model-words.ts";
import { clauseTexts } from "../read-clause-texts.ts";
import { words } from "../words.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const sheet = resultOf(await web.readView(clauseTexts, params), request, web.language);
  return { ...sheet, formKey: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const told = Object.entries(typedOf(form)).filter(([name]) => name.startsWith("clauses."));
  const clauses = Object.fromEntries(told.map(([name, text]) => [name.slice("clauses.".length), text]));
  const call = { key: String(form.get("formKey")) };
  const outcome = await web.performOperation(keepClauseTexts, { kind: params.kind, clauses }, call);
  if (!outcome.ok) return { ...formErrors(outcome.refusal, web.language), typed: typedOf(form) };
  return redirect(`/contrats/clauses/${params.kind}?enregistre=1`);
}

type Answer = { errors?: FieldErrors; whole?: string; typed: Readonly<Record<string, string>> };

/** What each clause of a kind of contract says by default: written once, proposed in every draft. */
export default function ClauseTextsPage() {
  const { kind, clauses, version, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const [search] = useSearchParams();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead
        title={say(words.clauseTexts)}
        above={<Link to="/contrats/modeles">{say(modelWords.models)}</Link>}
        below={say(words[`${kind}Long`])}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {search.has("enregistre") && !answer && <p role="status">{say(words.clausesKept, { n: version })}</p>}
      <p>{say(words.clauseTextsHelp)}</p>
      <Form method="post" className="stack" noValidate key={version}>
        <input type="hidden" name="formKey" value={formKey} />
        {clauses.map(({ name, article, text }) => (
          <TextAreaField
            key={name}
            name={`clauses.${name}`}
            label={say(clauseWords[name])}
            help={article}
            optional
            spellCheck
            errors={answer?.errors}
            defaultValue={answer?.typed[`clauses.${name}`] ?? text}
          />
        ))}
        <div className="actions">
          <button type="submit" className="button button-main">
            {say(words.keepClauseTexts)}
          </button>
        </div>
      </Form>
    </div>
  );
}
