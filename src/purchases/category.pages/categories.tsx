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
import { CheckField, SelectField, TextField } from "../../design/field.tsx";
import { formatPercent } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { Faces } from "../bill.pages/faces.tsx";
import { bookWords } from "../book-words.ts";
import { items, natures } from "../category.ts";
import { keepCategory } from "../keep-category.ts";
import { readCategories } from "../read-categories.ts";
import { words } from "../words.ts";

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
    ...{ reducesContribution: has("reducesContribution"), retired: has("retired") },
  };
  const outcome = await web.performOperation(keepCategory, told, { key: String(form.get("key")) });
  if (outcome.ok) return redirect("/achats/categories");
  return refusedAct(form, formErrors(outcome.refusal, web.language));
}

type Found = Awaited<ReturnType<typeof loader>>;
type Row = Found["categories"][number];

/** The categories of purchases: each with its account, when its VAT is deducted and how much of it. */
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
      <PageHead title={say(words.categories)} below={say(bookWords.categoriesWhy)} />
      <Faces team />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {found.mayKeep && (
        <ActForm
          {...{ intent, formKey: found.formKey, fold: `${found.formKey}-${intent}` }}
          label={chosen ? `${say(words.keepCategory)} : ${chosen.label}` : say(bookWords.addCategory)}
          refused={answer?.intent === intent || chosen !== undefined}
        >
          <Fields key={intent} {...{ intent, chosen, found, answer }} />
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

type FieldsProps = {
  intent: string;
  chosen: Row | undefined;
  found: Found;
  answer: ActAnswer | undefined;
};

function Fields({ intent, chosen, found, answer: given }: FieldsProps) {
  const say = useSay();
  const answer = given?.intent === intent ? given : undefined;
  const { label = "", nature = "goods", item = "general", account = "606300" } = chosen ?? {};
  const field = fieldIn(answer, intent, { label, nature, item, account });
  const ticked = (name: "reducesContribution" | "retired") => {
    const { name: full } = field(name);
    return { name: full, defaultChecked: answer ? answer.typed[full] === "on" : (chosen?.[name] ?? false) };
  };
  return (
    <>
      <TextField {...field("label")} label={say(words.category)} />
      <SelectField {...field("nature")} label={say(bookWords.nature)}>
        {natures.map((one) => (
          <option key={one} value={one}>
            {say(bookWords[`nature-${one}`])}
          </option>
        ))}
      </SelectField>
      <SelectField {...field("account")} label={say(bookWords.account)}>
        {found.accounts.map(({ code, label: name }) => (
          <option key={code} value={code}>
            {`${code} ${name}`}
          </option>
        ))}
      </SelectField>
      <SelectField {...field("item")} label={say(bookWords.item)}>
        {items.map((one) => (
          <option key={one} value={one}>
            {say(bookWords[`item-${one}`])}
          </option>
        ))}
      </SelectField>
      <CheckField {...ticked("reducesContribution")} label={say(bookWords.reduces)} />
      {chosen && <CheckField {...ticked("retired")} label={say(bookWords.retired)} />}
    </>
  );
}

function useColumns({ mayKeep }: Found): Column<Row>[] {
  const say = useSay();
  const language = useLanguage();
  return [
    {
      key: "label",
      head: say(words.category),
      phone: "title",
      cell: ({ code, label, retired }) => (
        <>
          {mayKeep ? <Link to={`?categorie=${code}`}>{label}</Link> : label}
          {retired && <span className="quiet"> · {say(bookWords.retired)}</span>}
        </>
      ),
    },
    { key: "nature", head: say(bookWords.nature), cell: ({ nature }) => say(bookWords[`nature-${nature}`]) },
    {
      key: "account",
      head: say(bookWords.account),
      phone: "fact",
      cell: ({ account }) => <span className="figure">{account}</span>,
    },
    {
      key: "back",
      head: say(bookWords.vatBack),
      phone: "fact",
      align: "right",
      cell: ({ admittedBp }) => formatPercent(admittedBp, language),
    },
    {
      key: "reduces",
      head: say(bookWords.reducesShort),
      cell: ({ reducesContribution }) => say(reducesContribution ? bookWords.yes : bookWords.no),
    },
  ];
}
