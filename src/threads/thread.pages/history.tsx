import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { Moment } from "../../design/civil-date.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { itemHistory } from "../more-views.ts";
import { words } from "../words.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  return resultOf(await web.readView(itemHistory, params), request, web.language);
}

/** What a message was before, and the letter it came from. */
export default function HistoryPage() {
  const { thread, name, seq, versions, received } = useLoaderData<typeof loader>();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead
        title={say(words.history)}
        above={<Link to={`/fils/${thread.id}#m${seq}`}>{thread.title}</Link>}
        below={name}
      />
      {versions.map(({ version, text, at }) => (
        <section key={version} className="panel" aria-label={say(words.version, { n: version })}>
          <h2>{say(words.version, { n: version })}</h2>
          <p className="quiet">
            <Moment at={at} />
          </p>
          <p className="written">{text}</p>
        </section>
      ))}
      {received && (
        <section className="panel" aria-label={say(words.wholeMail)}>
          <h2>{say(words.wholeMail)}</h2>
          <p className="written">{received}</p>
        </section>
      )}
    </div>
  );
}
