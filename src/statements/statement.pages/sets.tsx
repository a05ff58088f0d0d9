import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { keepGroup } from "../keep-group.ts";
import { listSets } from "../read-set.ts";
import { words } from "../words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(listSets, {}), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const told = { name: textOf(form)("name") };
  const outcome = await web.performOperation(keepGroup, told, { key: String(form.get("key")) });
  if (outcome.ok) return redirect(`/releves/groupes/${outcome.result.id}`);
  return refusedAct(form, formErrors(outcome.refusal, web.language));
}

/** What may be read together: the whole cooperative, each site, each group of activities. */
export default function SetsPage() {
  const { sites, groups, mayKeep, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead title={say(words.sets)} below={say(words.setsIntro)} />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <ul className="set-list">
        <Row to="/releves/cooperative" name={say(words.wholeHouse)} told={say(words.wholeHouseWhy)} />
        <Row
          to="/releves/cooperative/budget"
          name={say(words.wholeBudget)}
          told={say(words.wholeBudgetWhy)}
        />
        <Row to="/services-mutualises" name={say(words.sharedOnly)} told={say(words.sharedOnlyWhy)} />
      </ul>
      <section className="stack" aria-labelledby="sites">
        <h2 id="sites">{say(words.sites)}</h2>
        {sites.length === 0 && <p className="quiet">{say(words.noSite)}</p>}
        <ul className="set-list">
          {sites.map(({ id, name, town }) => (
            <Row key={id} to={`/releves/sites/${id}`} name={name} told={town} />
          ))}
        </ul>
      </section>
      <section className="stack" aria-labelledby="groups">
        <h2 id="groups">{say(words.groups)}</h2>
        {groups.length === 0 && <p className="quiet">{say(words.noGroup)}</p>}
        <ul className="set-list">
          {groups.map(({ id, name, activities }) => (
            <Row
              key={id}
              to={`/releves/groupes/${id}`}
              name={name}
              told={say(words.activitiesCount, { n: activities })}
            />
          ))}
        </ul>
        {mayKeep && <NewGroup {...{ formKey, answer }} />}
      </section>
    </div>
  );
}

function NewGroup({ formKey, answer }: { formKey: string; answer: ActAnswer | undefined }) {
  const say = useSay();
  return (
    <ActForm
      {...{ intent: "group", formKey, fold: formKey }}
      label={say(words.newGroup)}
      refused={answer !== undefined}
    >
      <TextField
        {...fieldIn(answer, "group")("name")}
        label={say(words.groupName)}
        help={say(words.groupNameHelp)}
      />
    </ActForm>
  );
}

function Row({ to, name, told }: { to: string; name: string; told: string }) {
  return (
    <li>
      <Link to={to}>{name}</Link>
      <span className="quiet">{told}</span>
    </li>
  );
}
