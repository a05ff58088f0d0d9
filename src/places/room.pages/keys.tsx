import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { Choices } from "../../design/choices.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { CooperativeTabs } from "../../doors/web/cooperative-tabs.tsx";
import { civilDateOf } from "../../foundation/calendar.ts";
import { addKey } from "../add-key.ts";
import { doorWords } from "../door-words.ts";
import { lendKey } from "../lend-key.ts";
import { placeKeys } from "../list-keys.ts";
import { takeKeyBack } from "../take-key-back.ts";
import { words } from "../words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(placeKeys, {}), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const call = { key: String(form.get("key")) };
  const [intent, key] = String(form.get("intent")).split(":");
  const text = textOf(form);
  const outcome =
    intent === "add"
      ? await web.performOperation(addKey, { site: text("site"), name: text("name") }, call)
      : intent === "back"
        ? await web.performOperation(takeKeyBack, { key }, call)
        : await web.performOperation(
            lendKey,
            { key, person: text("person"), dueOn: text("dueOn") || null },
            call,
          );
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  return redirect("/cooperative/lieux/cles");
}

type Found = Awaited<ReturnType<typeof loader>>;
type Props = { found: Found; answer: ActAnswer | undefined };

/** Keys and badges, each on its board or in a hand. */
export default function KeysPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const { rows, sites, formKey } = found;
  const field = fieldIn(answer, "add");
  return (
    <div className="stack">
      <PageHead
        title={say(doorWords.keys)}
        above={<Link to="/cooperative/lieux">{say(words.settings)}</Link>}
      />
      <CooperativeTabs />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <ActForm
        intent="add"
        label={say(doorWords.addKey)}
        formKey={`${formKey}-add`}
        refused={answer?.intent === "add"}
        fold={formKey}
      >
        <SelectField {...field("site", sites[0]?.id)} label={say(words.site)}>
          <Choices among={sites} />
        </SelectField>
        <TextField {...field("name")} label={say(doorWords.keyName)} maxLength={80} />
      </ActForm>
      {rows.length === 0 && <p>{say(doorWords.noKey)}</p>}
      <ul className="booking-lines">
        {rows.map((row) => (
          <KeyLine key={row.id} {...{ row, found, answer }} />
        ))}
      </ul>
    </div>
  );
}

function KeyLine({ row, found, answer }: Props & { row: Found["rows"][number] }) {
  const say = useSay();
  const { id, name, siteName, loan, personName, lentAt, dueOn } = row;
  const { people, formKey } = found;
  const intent = `lend:${id}`;
  const field = fieldIn(answer, intent);
  return (
    <li className="panel booking-line">
      <h2>{name}</h2>
      <p className="quiet">{siteName}</p>
      <p>
        {loan && lentAt
          ? say(doorWords.hasIt, { name: personName ?? "", date: civilDateOf(lentAt) })
          : say(doorWords.atHome)}
        {dueOn && ` · ${say(doorWords.dueBack, { date: dueOn })}`}
      </p>
      {loan ? (
        <Form method="post" className="actions">
          <input type="hidden" name="key" value={`${formKey}-${id}`} />
          <button type="submit" name="intent" value={`back:${id}`} className="button">
            {say(doorWords.giveBack)}
          </button>
        </Form>
      ) : (
        <ActForm
          intent={intent}
          label={say(doorWords.lend)}
          formKey={`${formKey}-${id}`}
          refused={answer?.intent === intent}
          fold={formKey}
        >
          <SelectField {...field("person")} label={say(doorWords.lendTo)}>
            <Choices none="…" among={people} />
          </SelectField>
          <TextField {...field("dueOn")} type="date" label={say(doorWords.dueOn)} optional />
        </ActForm>
      )}
    </li>
  );
}
