import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { frozenAnswer } from "../read-frozen.ts";
import { words } from "../words.ts";
import { addressOf } from "./address.ts";
import { AnswerPanel } from "./answer-panel.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = await web.readView(frozenAnswer, { answer: params.answer });
  const frozen = resultOf(found, request, web.language);
  return { ...frozen, address: addressOf(frozen.question) };
}

/** An answer as it was given, whatever was corrected since. */
export default function FrozenPage() {
  const frozen = useLoaderData<typeof loader>();
  const say = useSay();
  const language = useLanguage();
  const date = formatDate(civilDateOf(frozen.frozenAt), language);
  return (
    <div className="stack">
      <PageHead
        title={frozen.name}
        above={<Link to="/chiffres/questions">{say(words.kept)}</Link>}
        below={say(words.frozenOn, { date, name: frozen.frozenByName })}
        action={
          <Link className="button" to={`/chiffres?${frozen.address}`}>
            {say(words.askAgain)}
          </Link>
        }
      />
      {frozen.note && <p>{frozen.note}</p>}
      {frozen.seenByName && <p className="quiet">{say(words.frozenOf, { name: frozen.seenByName })}</p>}
      <AnswerPanel {...frozen} opens={false} />
      <section className="panel" aria-label={say(words.hash)}>
        <h2>{say(words.hash)}</h2>
        <p>{say(frozen.intact ? words.hashWhy : words.hashBroken)}</p>
        <p className="hash">
          <code>{frozen.hash}</code>
        </p>
      </section>
    </div>
  );
}
