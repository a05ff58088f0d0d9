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
import { LetterBlocks } from "../../contracts/contract.pages/letter-blocks.tsx";
import { listContracts, templatePreview } from "../../contracts/index.ts";
import { modelWords, words } from "../../contracts/words.ts";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { type FieldErrors, SelectField, TextAreaField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { saveTemplate, templateSheet } from "../../documents/index.ts";
import { documentPreview } from "../../leaving/index.ts";
import { formErrors, resultOf } from "./answer.ts";
import { type WebContext, webContext } from "./context.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const sheet = resultOf(await web.readView(templateSheet, params), request, web.language);
  const rows = await contractsFor(web, request, sheet.name);
  const people = rows.map(({ id, personName }) => ({ id, name: personName }));
  return { ...sheet, people, key: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const body = String(form.get("body") ?? "").replaceAll("\r\n", "\n");
  const preview = form.get("intent") === "preview";
  const input = { subject: params.subject, body };
  // A preview is a saving that is undone: a model at fault is told by the same words.
  const call = { key: String(form.get("key")), rehearse: preview };
  const outcome = await web.performOperation(saveTemplate, input, preview ? { rehearse: true } : call);
  if (!outcome.ok) return { ...formErrors(outcome.refusal, web.language), body };
  if (!preview) return redirect(`/contrats/modeles/${params.subject}?enregistre=1`);
  const asked = { contract: String(form.get("contract") ?? ""), body };
  const [module, kind] = (params.subject ?? "").split(".");
  const seen =
    module === "contracts"
      ? await web.readView(templatePreview, asked)
      : await web.readView(documentPreview, { ...asked, kind });
  return { body, preview: resultOf(seen, request, web.language) };
}

/** The contracts that a model can be tried on: those of its kind, those it is made for when one leaves. */
async function contractsFor(web: WebContext, request: Request, subject: string) {
  const [module, name] = subject.split(".");
  const of = module === "contracts" ? name : name === "cape-certificate" ? "cape" : "cesa";
  return resultOf(await web.readView(listContracts, { kind: of }), request, web.language).rows;
}

type Preview = NonNullable<Awaited<ReturnType<typeof templatePreview.read>>>;
type Answer = { errors?: FieldErrors; whole?: string; body: string; preview?: Preview };

/** A model: its text, the fields it may name, and what it gives for a real person. */
export default function ModelPage() {
  const { label, body, people, key, version } = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const [search] = useSearchParams();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead title={say(label)} above={<Link to="/contrats/modeles">{say(modelWords.models)}</Link>} />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {search.has("enregistre") && !answer && <p role="status">{say(words.modelSaved, { n: version })}</p>}
      <Form method="post" className="stack" noValidate key={version}>
        <input type="hidden" name="key" value={key} />
        <TextAreaField
          name="body"
          label={say(modelWords.body)}
          help={say(modelWords.bodyHelp, { si: "{{si champ}}", sinon: "{{sinon}}", fin: "{{fin}}" })}
          rows={24}
          spellCheck
          errors={answer?.errors}
          defaultValue={answer?.body ?? body}
        />
        {people.length > 0 && (
          <SelectField name="contract" label={say(words.previewFor)}>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
        <div className="actions">
          <button type="submit" name="intent" value="save" className="button button-main">
            {say(modelWords.save)}
          </button>
          {people.length > 0 && (
            <button type="submit" name="intent" value="preview" className="button">
              {say(words.preview)}
            </button>
          )}
        </div>
      </Form>
      {answer?.preview && (
        <section aria-label={say(words.preview)}>
          <LetterBlocks blocks={answer.preview.blocks} />
        </section>
      )}
      <Fields />
    </div>
  );
}

function Fields() {
  const { fields } = useLoaderData<typeof loader>();
  const say = useSay();
  return (
    <details className="fold">
      <summary>{say(modelWords.fields)}</summary>
      <p>{say(modelWords.fieldsHelp)}</p>
      <dl className="sheet">
        {fields.map(({ name, label }) => (
          <div key={name}>
            <dt>{say({ id: name, ...label })}</dt>
            <dd className="figure">{`{{${name}}}`}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
