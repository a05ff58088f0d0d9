import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { CheckField, type FieldErrors, TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { TableTools } from "../../design/table-tools.tsx";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { addAccount } from "../add-account.ts";
import { chartOfAccounts } from "../chart-of-accounts.ts";
import { words } from "../statement.pages/words.ts";
import { words as ledger } from "../words.ts";
import { Accounts, ThirdParties } from "./lists.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const search = new URL(request.url).searchParams.get("search") ?? "";
  const found = resultOf(await web.readView(chartOfAccounts, { search }), request, web.language);
  return { ...found, key: crypto.randomUUID() };
}

type Typed = { code: string; label: string; collective: boolean; lettered: boolean };

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "");
  const typed: Typed = {
    code: text("code"),
    label: text("label"),
    collective: form.has("collective"),
    lettered: form.has("lettered"),
  };
  const outcome = await web.performOperation(addAccount, typed, { key: text("key") });
  if (!outcome.ok) return { ...formErrors(outcome.refusal, web.language), typed };
  return redirect(`/comptabilite/plan?ajoute=${outcome.result.code}`);
}

/** The chart of accounts, class by class, and the third parties; the accountant adds accounts. */
export default function ChartPage() {
  const { accounts, thirdParties, mayAdd, key } = useLoaderData<typeof loader>();
  const refused = useActionData<{ errors: FieldErrors; whole?: string; typed: Typed }>();
  const [search] = useSearchParams();
  const say = useSay();
  const caption = say(ledger.chartOfAccounts);
  const added = search.get("ajoute");
  return (
    <div className="stack">
      <PageHead title={caption} />
      <ErrorSummary errors={refused?.errors} whole={refused?.whole} />
      {added && !refused && <p role="status">{say(words.accountAdded, { code: added })}</p>}
      <TableTools caption={caption} filtered={search.has("search")}>
        <TextField
          name="search"
          label={say(words.searchAccount)}
          defaultValue={search.get("search") ?? ""}
          optional
        />
      </TableTools>
      <Accounts accounts={accounts} search={search} />
      {mayAdd && <AddAccount key={added} formKey={key} refused={refused} />}
      <ThirdParties thirdParties={thirdParties} search={search} />
    </div>
  );
}

type AddProps = { formKey: string; refused: { errors: FieldErrors; typed: Typed } | undefined };

function AddAccount({ formKey, refused }: AddProps) {
  const say = useSay();
  const { errors, typed } = refused ?? {};
  return (
    <section>
      <Form method="post" className="stack" noValidate>
        <h2>{say(words.addAccount)}</h2>
        <p>{say(words.addAccountWhy)}</p>
        <input type="hidden" name="key" value={formKey} />
        <TextField
          {...{ name: "code", label: say(words.code), maxLength: 16, errors }}
          defaultValue={typed?.code}
        />
        <TextField
          {...{ name: "label", label: say(words.name), maxLength: 120, errors }}
          defaultValue={typed?.label}
        />
        <CheckField
          {...{ name: "collective", label: say(words.collective), help: say(words.collectiveHelp) }}
          defaultChecked={typed?.collective}
        />
        <CheckField
          {...{ name: "lettered", label: say(words.lettered), help: say(words.letteredHelp) }}
          defaultChecked={typed?.lettered}
        />
        <p>
          <button type="submit" className="button">
            {say(words.addAccount)}
          </button>
        </p>
      </Form>
    </section>
  );
}
