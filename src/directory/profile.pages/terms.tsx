import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { Moment } from "../../design/civil-date.tsx";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { SelectField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { mergeTag } from "../merge-tag.ts";
import { skillTerms } from "../term-views.ts";
import { words } from "../words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(skillTerms, {}), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

type Found = Awaited<ReturnType<typeof loader>>;

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const [scheme, ...code] = textOf(form)("term").split(" ");
  const told = { tag: String(form.get("tag")), scheme, code: code.join(" ") };
  const outcome = await web.performOperation(mergeTag, told, { key: String(form.get("key")) });
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  return redirect("/annuaire/termes");
}

/** The official lists, and what members say in other words. */
export default function SkillTermsPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const { lists } = found;
  const bring = (
    <Link className="button button-main" to="/annuaire/termes/reprise">
      {say(words.importTerms)}
    </Link>
  );
  return (
    <div className="stack">
      <PageHead
        title={say(words.skillTerms)}
        above={<Link to="/annuaire">{say(words.directory)}</Link>}
        action={lists.length > 0 && bring}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {lists.length === 0 && (
        <Empty icon="book" title={say(words.noList)} firstStep={bring}>
          {say(words.noListWhy)}
        </Empty>
      )}
      <ul className="plain-list">
        {lists.map(({ scheme, version, terms, who, at }) => (
          <li key={scheme}>
            {say(words.listOf, { list: say(words[`scheme-${scheme}`]), version, n: terms })}{" "}
            <span className="quiet">
              {say(words.broughtBy, { name: who ?? "–" })}, <Moment at={at} />
            </span>
          </li>
        ))}
      </ul>
      {found.tags.length > 0 && <FreeTags found={found} answer={answer} />}
    </div>
  );
}

function FreeTags({ found: { tags, formKey }, answer }: { found: Found; answer: ActAnswer | undefined }) {
  const say = useSay();
  return (
    <section className="stack" aria-label={say(words.freeTags)}>
      <h2>{say(words.freeTags)}</h2>
      <p className="field-help">{say(words.freeTagsHelp)}</p>
      {tags.map(({ tag, label, people, near }, n) => (
        <Form key={tag} method="post" className="panel stack" noValidate>
          <p>
            <strong>{label}</strong> <span className="quiet">{say(words.people, { n: people })}</span>
          </p>
          {near.length === 0 ? (
            <p className="quiet">{say(words.noNear)}</p>
          ) : (
            <div className="line-form">
              <input type="hidden" name="key" value={`${formKey}-${n}`} />
              <input type="hidden" name="tag" value={label} />
              <SelectField
                {...fieldIn(answer, `tag-${n}`)("term")}
                label={say(words.termFor, { tag: label })}
              >
                {near.map((term) => (
                  <option key={`${term.scheme} ${term.code}`} value={`${term.scheme} ${term.code}`}>
                    {term.label}
                  </option>
                ))}
              </SelectField>
              <button type="submit" name="intent" value={`tag-${n}`} className="button">
                {say(words.mergeTag)}
              </button>
            </div>
          )}
        </Form>
      ))}
    </section>
  );
}
