import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import type { Category } from "../category.ts";
import { keepCategory } from "../keep-category.ts";
import { readCategories } from "../read-categories.ts";
import { words } from "../words.ts";
import { CategoryForm } from "./category-form.tsx";
import { useLawSaid } from "./law-said.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(readCategories, {}), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const intent = String(form.get("intent"));
  const text = textOf(form);
  const has = (name: string) => form.has(`${intent}.${name}`);
  const [, code = null] = intent.split(":");
  const told = {
    code,
    ...{ label: text("label"), nature: text("nature"), item: text("item"), account: text("account") },
    sharePercent: Number(text("sharePercent")),
    ...{ reducesContribution: has("reducesContribution"), retired: has("retired") },
  };
  const outcome = await web.performOperation(keepCategory, told, { key: String(form.get("key")) });
  if (outcome.ok) return redirect("/frais/categories");
  return refusedAct(form, formErrors(outcome.refusal, web.language));
}

export type Found = Awaited<ReturnType<typeof loader>>;

/** The categories of expenses: each with its account and what the law says of it, to change or to add. */
export default function CategoriesPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  const columns = useColumns(found);
  const chosen = found.categories.find(({ code }) => code === search.get("categorie"));
  const intent = chosen ? `change:${chosen.code}` : "add";
  return (
    <div className="stack">
      <PageHead
        title={say(words.categories)}
        below={say(words.categoriesWhy)}
        above={<Link to="/frais/notes">{say(words.reports)}</Link>}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {found.mayKeep && (
        <ActForm
          {...{ intent, formKey: found.formKey, fold: found.formKey }}
          label={chosen ? `${say(words.keepCategory)} : ${chosen.label}` : say(words.addCategory)}
          refused={answer?.intent === intent || chosen !== undefined}
        >
          <CategoryForm {...{ intent, chosen, found, answer }} />
        </ActForm>
      )}
      <DataTable
        {...{ caption: say(words.categories), columns, rows: found.categories, search }}
        rowKey={({ code }) => code}
        sort={{ key: "", direction: "asc" }}
      />
    </div>
  );
}

function useColumns({ law, today, mayKeep }: Found): Column<Category>[] {
  const say = useSay();
  const lawSaid = useLawSaid(law, today);
  return [
    {
      key: "label",
      head: say(words.category),
      phone: "title",
      cell: ({ code, label, retired }) => (
        <>
          {mayKeep ? <Link to={`?categorie=${code}`}>{label}</Link> : label}
          {retired && <span className="quiet"> · {say(words.retiredCategory)}</span>}
        </>
      ),
    },
    { key: "nature", head: say(words.nature), cell: ({ nature }) => say(words[`nature-${nature}`]) },
    {
      key: "account",
      head: say(words.account),
      phone: "fact",
      cell: ({ account }) => <span className="figure">{account}</span>,
    },
    { key: "item", head: say(words.item), cell: ({ item }) => say(words[`item-${item}`]) },
    {
      key: "law",
      head: say(words.vatBack),
      phone: "fact",
      align: "right",
      cell: ({ item }) => lawSaid(item),
    },
    {
      key: "share",
      head: say(words.share),
      align: "right",
      cell: ({ shareBp }) => `${shareBp / 100} %`,
    },
    {
      key: "reduces",
      head: say(words.reducesShort),
      cell: ({ reducesContribution }) => say(reducesContribution ? words.yes : words.no),
    },
  ];
}
