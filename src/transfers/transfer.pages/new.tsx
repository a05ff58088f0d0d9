import { useState } from "react";
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { Choices } from "../../design/choices.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import {
  AmountField,
  CheckField,
  type FieldErrors,
  SelectField,
  TextAreaField,
  TextField,
} from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { parseAmount } from "../../design/parse-amount.ts";
import { useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { transferForm } from "../list-transfers.ts";
import { proposeTransfer } from "../propose-transfer.ts";
import { words } from "../words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(transferForm, {}), request, web.language);
  const own = web.hat?.activity?.id ?? found.sellers[0]?.id ?? "";
  return { ...found, own, formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const amount = parseAmount(text("cents"), web.language);
  const told = {
    ...{ seller: text("seller"), buyer: text("buyer"), label: text("label"), note: text("note") },
    ...{ servedOn: text("servedOn"), monthly: form.has("monthly"), until: text("until") || null },
    cents: "cents" in amount ? amount.cents : text("cents"),
  };
  const outcome = await web.performOperation(proposeTransfer, told, { key: text("key") });
  if (!outcome.ok) return { ...formErrors(outcome.refusal, web.language), typed: typedOf(form) };
  return redirect(`/services-entre-activites/${outcome.result.id}?fait=proposee`);
}

type Answer = { errors: FieldErrors; whole?: string; typed: Readonly<Record<string, string>> };

/** A service to count with another activity. */
export default function NewTransferPage() {
  const { sellers, buyers, own, today, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const say = useSay();
  const typed = answer?.typed ?? {};
  const [monthly, setMonthly] = useState("monthly" in typed);
  const field = (name: string, known = "") => ({
    ...{ name, errors: answer?.errors, defaultValue: typed[name] ?? known },
  });
  return (
    <div className="stack">
      <PageHead
        title={say(words.proposeTransfer)}
        above={<Link to="/services-entre-activites">{say(words.transfers)}</Link>}
        below={say(words.whyNoInvoice)}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <Form method="post" className="stack" noValidate>
        <input type="hidden" name="key" value={formKey} />
        <Sides {...{ sellers, buyers, own, field }} />
        <TextField {...field("label")} label={say(words.label)} maxLength={120} />
        <AmountField {...field("cents")} label={say(words.amount)} help={say(words.amountHelp)} />
        <TextField {...field("servedOn", today)} type="date" label={say(words.servedOn)} />
        <CheckField
          name="monthly"
          label={say(words.monthly)}
          help={say(words.monthlyHelp)}
          defaultChecked={monthly}
          onChange={(event) => setMonthly(event.currentTarget.checked)}
        />
        {monthly && <TextField {...field("until")} type="date" label={say(words.until)} optional />}
        <TextAreaField {...field("note")} label={say(words.note)} optional />
        <div className="actions">
          <button type="submit" className="button button-main">
            {say(words.propose)}
          </button>
        </div>
      </Form>
    </div>
  );
}

type SidesProps = {
  sellers: readonly { id: string; name: string }[];
  buyers: readonly { id: string; name: string }[];
  own: string;
  field: (
    name: string,
    known?: string,
  ) => { name: string; errors: FieldErrors | undefined; defaultValue: string };
};

/** Who gave the service, where one speaks for several activities, and for which one. */
function Sides({ sellers, buyers, own, field }: SidesProps) {
  const say = useSay();
  const alone = sellers.length === 1;
  return (
    <>
      {alone ? (
        <input type="hidden" name="seller" value={own} />
      ) : (
        <SelectField {...field("seller", own)} label={say(words.seller)}>
          <Choices none={say(words.chooseActivity)} among={sellers} />
        </SelectField>
      )}
      <SelectField {...field("buyer")} label={say(words.buyer)}>
        <Choices
          none={say(words.chooseActivity)}
          among={alone ? buyers.filter(({ id }) => id !== own) : buyers}
        />
      </SelectField>
    </>
  );
}
