import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { type FieldErrors, TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { CooperativeTabs } from "../../doors/web/cooperative-tabs.tsx";
import { typedOf } from "../../doors/web/typed.ts";
import { addSite } from "../add-site.ts";
import { readCooperativeSheet } from "../read-cooperative.ts";
import type { Site } from "../site.sql.ts";
import { words } from "../words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(readCooperativeSheet, {}), request, web.language);
  return { ...found, key: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const typed = typedOf(await request.formData());
  const { key = "", siret = "", ...site } = typed;
  // A SIRET is written in groups on every paper it is copied from.
  const input = { ...site, siret: siret.replace(/\s/g, "") };
  const outcome = await web.performOperation(addSite, input, { key });
  if (!outcome.ok) return { ...formErrors(outcome.refusal, web.language), typed };
  return redirect("/cooperative/sites");
}

type Answer = { errors: FieldErrors; whole?: string; typed: Readonly<Record<string, string>> };
const spaced = (siret: string) => siret.replace(/(\d{3})(\d{3})(\d{3})(\d{5})/, "$1\u202f$2\u202f$3\u202f$4");

/** The establishments of the cooperative, each with its SIRET under the one SIREN. */
export default function SitesPage() {
  const { sheet, sites, mayChange, key } = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const say = useSay();
  const columns = useColumns();
  return (
    <div className="stack">
      <PageHead title={sheet.name} />
      <CooperativeTabs />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {sites.length === 0 ? (
        <Empty icon="building" title={say(words.noSite)}>
          {say(words.noSiteText)}
        </Empty>
      ) : (
        <DataTable
          caption={say(words.sites)}
          columns={columns}
          rows={sites}
          rowKey={({ id }) => id}
          search={new URLSearchParams()}
          sort={{ key: "name", direction: "asc" }}
        />
      )}
      {mayChange && (
        <AddForm
          key={answer ? "refused" : sites.length}
          siren={sheet.siren}
          requestKey={key}
          answer={answer}
        />
      )}
    </div>
  );
}

function useColumns(): Column<Site>[] {
  const say = useSay();
  return [
    { key: "name", head: say(words.siteName), phone: "title", cell: ({ name }) => name },
    {
      key: "siret",
      head: say(words.siret),
      phone: "fact",
      cell: ({ siret }) => <span className="figure">{spaced(siret)}</span>,
    },
    {
      key: "street",
      head: say(words.street),
      phone: "fact",
      cell: ({ street, postcode, town }) => `${street}, ${postcode} ${town}`,
    },
  ];
}

type AddFormProps = { siren: string; requestKey: string; answer: Answer | undefined };

function AddForm({ siren, requestKey, answer }: AddFormProps) {
  const say = useSay();
  const typed = answer?.typed ?? {};
  const field = (name: "street" | "town") => ({
    name,
    label: say(words[name]),
    errors: answer?.errors,
    defaultValue: typed[name],
  });
  const { errors } = answer ?? {};
  return (
    <details className="fold" open={answer !== undefined}>
      <summary>{say(words.addSite)}</summary>
      <Form method="post" className="stack">
        <input type="hidden" name="key" value={requestKey} />
        <TextField
          name="name"
          label={say(words.siteName)}
          errors={errors}
          defaultValue={typed.name}
          maxLength={80}
        />
        <TextField
          name="siret"
          label={say(words.siret)}
          help={say(words.siretHelp, { siren: siren.replace(/(\d{3})(?=\d)/g, "$1\u202f") })}
          errors={errors}
          defaultValue={typed.siret ?? siren}
          inputMode="numeric"
        />
        <TextField {...field("street")} />
        <TextField
          name="postcode"
          label={say(words.postcode)}
          errors={errors}
          defaultValue={typed.postcode}
          inputMode="numeric"
        />
        <TextField {...field("town")} />
        <div className="actions">
          <button type="submit" className="button button-main">
            {say(words.addSite)}
          </button>
        </div>
      </Form>
    </details>
  );
}
