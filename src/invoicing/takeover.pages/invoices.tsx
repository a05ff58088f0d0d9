import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from "react-router";
import { TextField } from "../../design/field.tsx";
import { formatCents } from "../../design/format.ts";
import { ImportPage } from "../../design/import-page.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { importFrom } from "../../doors/web/import-file.ts";
import { importOpenInvoices } from "../import-open-invoices.ts";
import { importWords as words } from "../import-words.ts";
import { takeoverState } from "../takeover-state.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const state = resultOf(await web.readView(takeoverState, {}), request, web.language);
  return { key: crypto.randomUUID(), on: state.booksEndOn ?? state.today };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  return importFrom(context.get(webContext), importOpenInvoices, form, { on: String(form.get("on")) });
}

/** The invoices that another program left open, tied to account 411. */
export default function ImportOpenInvoicesPage() {
  const { key, on } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay();
  const language = useLanguage();
  const money = (cents: bigint) => formatCents(cents, language);
  return (
    <ImportPage
      title={say(words.importOpenInvoices)}
      intro={[say(words.invoicesIntro), say(words.invoicesTie), say(words.invoicesVat)]}
      template="/comptabilite/import/factures/modele.csv"
      formKey={key}
      answer={answer}
      facts={({ invoices: n, openCents, grossCents, paidBefore, on: date }) => [
        say(words.invoices, { n, open: money(openCents), gross: money(grossCents) }),
        ...(paidBefore > 0 ? [say(words.earlier, { n: paidBefore })] : []),
        say(words.tied, { date }),
      ]}
      warnings={({ warnings }) => warnings}
    >
      <TextField
        {...{ name: "on", type: "date", defaultValue: on, errors: answer?.refused?.errors }}
        label={say(words.tiedOn)}
        help={say(words.tiedOnHelp)}
      />
    </ImportPage>
  );
}
