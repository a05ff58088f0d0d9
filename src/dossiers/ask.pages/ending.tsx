import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type ActAnswer, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { askDocument } from "../ask-document.ts";
import { askWords } from "../ask-words.ts";
import { RenewForm } from "../file.pages/ask-form.tsx";
import { endingDocuments } from "../list-asks.ts";
import { words } from "../words.ts";
import { AskHead } from "./ask-tabs.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(endingDocuments, {}), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const text = textOf(form);
  const names = ["person", "kind", "label", "reason", "dueOn"];
  const asked = Object.fromEntries(names.map((name) => [name, text(name)]));
  const outcome = await web.performOperation(askDocument, asked, { key: String(form.get("key")) });
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  return redirect("/personnes/documents?face=waiting");
}

/** The documents that end soon, the next of each asked for in one click. */
export default function EndingDocumentsPage() {
  const { rows, today, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const language = useLanguage();
  return (
    <div className="stack">
      <AskHead current="ending" />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {rows.length === 0 && (
        <Empty icon="file-text" title={say(askWords.noneTitle)}>
          {say(askWords.endingNone)}
        </Empty>
      )}
      <ul className="plain-list wide-list panel">
        {rows.map((row) => {
          const { id, person, name, kind, label, endsOn, renewBy } = row;
          const day = { date: formatDate(endsOn, language, "short") };
          return (
            <li key={id}>
              <span>
                <Link to={`/personnes/${person}/dossier`}>{name}</Link> · {say(words[`document-${kind}`])}
                {label && ` · ${label}`}
                <br />
                <span className={endsOn < today ? "late" : "quiet"}>
                  {say(endsOn < today ? words.endedOn : words.validUntil, day)}
                </span>
              </span>
              <RenewForm document={row} dueOn={renewBy} formKey={formKey} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
