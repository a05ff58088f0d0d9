import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { When } from "../../design/when.tsx";
import { type ActAnswer, refusedAct } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { type WebContext, webContext } from "../../doors/web/context.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { correctSheet } from "../correct-sheet.ts";
import { openSheets } from "../open-sheets.ts";
import { readSheets } from "../read-sheets.ts";
import { sealSheet } from "../seal-sheet.ts";
import { sheetWords } from "../sheet-words.ts";
import { signSheet } from "../sign-sheet.ts";
import { EventTabs } from "./event-tabs.tsx";
import { SheetPanel } from "./sheet-panel.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(readSheets, params), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}
export type Found = Awaited<ReturnType<typeof loader>>;

function performOnSheet(web: WebContext, event: string, form: FormData) {
  const call = { key: String(form.get("key")) };
  const intent = String(form.get("intent"));
  const [act = "", of = ""] = intent.split(":");
  const [halfDay = "", registration = ""] = of.split("+");
  const text = (name: string) => String(form.get(`${intent}.${name}`) ?? "").trim();
  const drawing = text("drawing");
  switch (act) {
    case "sign":
      return web.performOperation(signSheet, { halfDay, registration, drawing }, call);
    case "seal":
      return web.performOperation(sealSheet, { halfDay, drawing }, call);
    case "correct": {
      const told = { halfDay, registration, minutes: text("minutes"), why: text("why") };
      return web.performOperation(correctSheet, told, call);
    }
    default:
      return web.performOperation(openSheets, { event }, call);
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const { event = "" } = params;
  const outcome = await performOnSheet(web, event, form);
  if (outcome.ok) return redirect(`/evenements/${event}/emargement`);
  return refusedAct(form, formErrors(outcome.refusal, web.language));
}

/** The attendance sheets of an event: signed on a telephone, countersigned, sealed. */
export default function SheetsPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const { event: e, sheets, mayOpen, formKey } = found;
  const sealed = sheets.some(({ sealedAt }) => sealedAt);
  return (
    <div className="stack">
      <PageHead
        title={say(sheetWords.sheets)}
        above={<Link to={`/evenements/${e.id}`}>{e.title}</Link>}
        below={<When from={e.startsAt} to={e.endsAt} date={civilDateOf(e.startsAt)} />}
      />
      <EventTabs event={e} here="emargement" />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {sheets.length === 0 && (
        <Empty icon="pencil" title={say(sheetWords.none)}>
          {say(sheetWords.noneWhy)}
        </Empty>
      )}
      {mayOpen && (
        <Form method="post" className="actions">
          <input type="hidden" name="key" value={formKey} />
          <button type="submit" name="intent" value="open" className="button button-main">
            {say(sheetWords.openSheets)}
          </button>
        </Form>
      )}
      {sheets.map((sheet) => (
        <SheetPanel key={sheet.id} sheet={sheet} found={found} answer={answer} />
      ))}
      {sealed && <Certificates found={found} />}
    </div>
  );
}

function Certificates({ found: { event: e, certified } }: { found: Found }) {
  const say = useSay();
  return (
    <section className="panel" aria-label={say(sheetWords.certificates)}>
      <h2>{say(sheetWords.certificates)}</h2>
      <p className="quiet">{say(sheetWords.certificatesWhy)}</p>
      <ul>
        {certified.map(({ registration, name }) => (
          <li key={registration}>
            <a href={`/evenements/${e.id}/attestations/${registration}.pdf`}>
              {say(sheetWords.certificateOf, { name })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
