import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { factOf, processingWords } from "../processing-words.ts";
import { register } from "../read-register.ts";
import { sayTerm } from "../say-term.ts";
import { words } from "../words.ts";
import { DataTabs } from "./tabs.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  return resultOf(await web.readView(register, {}), request, web.language);
}
type Processing = Awaited<ReturnType<typeof loader>>["processings"][number];

/** The register of processing, written from what the program really holds. */
export default function RegisterPage() {
  const { contact, house, processings } = useLoaderData<typeof loader>();
  const say = useSay();
  const action = (
    <a className="button button-main" href="/donnees/registre.pdf">
      {say(words.pdf)}
    </a>
  );
  return (
    <div className="stack">
      <PageHead title={say(words.registerTitle)} below={say(words.registerWhy)} action={action} />
      <DataTabs />
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
              <Link to="/cooperative/reglages">{say(words.setContact)}</Link>
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
          <a href="/listes/privacy/register?format=xlsx">{say(words.xlsx)}</a>
        </p>
      </section>
      {processings.map((one) => (
        <ProcessingPanel key={one.name} {...one} />
      ))}
    </div>
  );
}

function ProcessingPanel({ name, held }: Processing) {
  const say = useSay();
  const language = useLanguage();
  const title = say(factOf(name, ""));
  const columns: Column<Processing["held"][number]>[] = [
    { key: "what", head: say(words.what), phone: "title", cell: (row) => say(row.label) },
    { key: "howLong", head: say(words.howLong), phone: "fact", cell: (row) => sayTerm(row, language) },
    { key: "source", head: say(words.source), phone: "fact", cell: (row) => row.source },
  ];
  return (
    <section className="panel" aria-label={title}>
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
