import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type ActAnswer, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { keepProcessing } from "../keep-processing.ts";
import { factOf, processingWords } from "../processing-words.ts";
import { register } from "../read-register.ts";
import { retireProcessing } from "../retire-processing.ts";
import { sayTerm } from "../say-term.ts";
import { words } from "../words.ts";
import { Outside, outsideFields } from "./outside.tsx";
import { DataTabs } from "./tabs.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(register, {}), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const text = textOf(form);
  const call = { key: String(form.get("key")) };
  const [intent = "", processing] = String(form.get("intent")).split(":");
  const told = Object.fromEntries(outsideFields.map((name) => [name, text(name)]));
  const outcome =
    intent === "retire"
      ? await web.performOperation(retireProcessing, { processing }, call)
      : await web.performOperation(
          keepProcessing,
          { ...told, ...(intent !== "add" && { id: intent }) },
          call,
        );
  return outcome.ok
    ? redirect("/donnees?fait=1#hors-outil")
    : refusedAct(form, formErrors(outcome.refusal, web.language));
}
type Processing = Awaited<ReturnType<typeof loader>>["processings"][number];

/** The register of processing, written from what the program really holds. */
export default function RegisterPage() {
  const { contact, house, processings, outside, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const [search] = useSearchParams();
  const action = (
    <a className="button button-main" href="/donnees/registre.pdf">
      {say(words.pdf)}
    </a>
  );
  return (
    <div className="stack">
      <PageHead title={say(words.registerTitle)} below={say(words.registerWhy)} action={action} />
      <DataTabs />
      {search.has("fait") && !answer && <p role="status">{say(words.saved)}</p>}
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <Controller contact={contact} house={house} />
      {processings.map((one) => (
        <ProcessingPanel key={one.name} {...one} />
      ))}
      <Outside outside={outside} formKey={formKey} answer={answer} />
    </div>
  );
}

type ControllerProps = Pick<Awaited<ReturnType<typeof loader>>, "contact" | "house">;

function Controller({ contact, house }: ControllerProps) {
  const say = useSay();
  return (
    <section className="panel">
      <h2>{say(words.controller)}</h2>
      <dl className="sheet">
        <div>
          <dt>{say(words.controller)}</dt>
          <dd>{house?.name}</dd>
        </div>
        <div>
          <dt>{say(words.contact)}</dt>
          <dd>
            {contact || say(words.noContact)}{" "}
            <Link to="/cooperative/reglages">{say(contact ? words.changeContact : words.setContact)}</Link>
          </dd>
        </div>
        <div>
          <dt>{say(words.security)}</dt>
          <dd>{say(processingWords.security)}</dd>
        </div>
        <div>
          <dt>{say(words.transfers)}</dt>
          <dd>{say(processingWords.transfers)}</dd>
        </div>
      </dl>
      <p>
        <a href="/listes/privacy/register?format=xlsx">{say(words.xlsx)}</a> ·{" "}
        <a href="#hors-outil">{say(words.outsideTitle)}</a>
      </p>
    </section>
  );
}

function ProcessingPanel({ name, held }: Processing) {
  const say = useSay();
  const language = useLanguage();
  const title = say(factOf(name, ""));
  const columns: Column<Processing["held"][number]>[] = [
    { key: "what", head: say(words.what), phone: "title", cell: (row) => say(row.label) },
    { key: "howLong", head: say(words.howLong), phone: "fact", cell: (row) => sayTerm(row, language) },
    { key: "source", head: say(words.source), cell: (row) => row.source },
  ];
  return (
    <section className="panel stack" aria-label={title}>
      <h2>{title}</h2>
      <dl className="sheet">
        {(["Why", "Basis", "Who", "For"] as const).map((fact) => (
          <div key={fact}>
            <dt>
              {say({ Why: words.purpose, Basis: words.basis, Who: words.whose, For: words.recipients }[fact])}
            </dt>
            <dd>{say(factOf(name, fact))}</dd>
          </div>
        ))}
      </dl>
      <DataTable
        caption={say(words.kept)}
        columns={columns}
        rows={held}
        rowKey={(row) => row.name}
        search={new URLSearchParams()}
        sort={{ key: "", direction: "asc" }}
      />
    </section>
  );
}
