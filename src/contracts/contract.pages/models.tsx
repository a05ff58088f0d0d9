import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { listTemplates } from "../../documents/index.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { clausesOf } from "../clauses.ts";
import { contractKinds } from "../kinds.ts";
import { modelWords } from "../model-words.ts";
import { words } from "../words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  return resultOf(await web.readView(listTemplates, {}), request, web.language);
}

/** The documents whose text the cooperative may write. */
export default function ModelsPage() {
  const { subjects } = useLoaderData<typeof loader>();
  const say = useSay();
  const language = useLanguage();
  return (
    <div className="stack">
      <PageHead title={say(modelWords.models)} above={<Link to="/contrats">{say(words.contracts)}</Link>} />
      <p>{say(modelWords.templatesIntro)}</p>
      <ul className="plain-list wide-list">
        {subjects.map(({ name, label, savedAt, savedBy }) => (
          <li key={name}>
            <Link to={`/contrats/modeles/${name}`}>{say(label)}</Link>
            <span className="quiet">
              {savedAt
                ? say(modelWords.savedBy, {
                    date: formatDate(civilDateOf(savedAt), language, "short"),
                    name: savedBy ?? "–",
                  })
                : say(modelWords.neverWritten)}
            </span>
          </li>
        ))}
      </ul>
      <h2>{say(words.clauseTexts)}</h2>
      <p>{say(words.clauseTextsHelp)}</p>
      <ul className="plain-list">
        {contractKinds
          .filter((kind) => clausesOf(kind).length > 0)
          .map((kind) => (
            <li key={kind}>
              <Link to={`/contrats/clauses/${kind}`}>{say(words[`${kind}Long`])}</Link>
            </li>
          ))}
      </ul>
    </div>
  );
}
