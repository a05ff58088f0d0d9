import { Link, type LoaderFunctionArgs, Outlet, useLoaderData, useParams } from "react-router";
import { useSay } from "../../design/speak.ts";
import { webContext } from "../../doors/web/context.ts";
import { besideInterview } from "../beside-interview.ts";
import { hoursWords } from "../hours-words.ts";

export async function loader({ context, params }: LoaderFunctionArgs) {
  const outcome = await context.get(webContext).readView(besideInterview, { interview: params.interview });
  return { beside: outcome.ok ? outcome.result : null };
}

/** Under the record of an interview: for which funder and programme it was held. */
export default function BesideInterview() {
  const { beside } = useLoaderData<typeof loader>();
  const { interview } = useParams();
  const say = useSay();
  if (!beside) return <Outlet />;
  const { tag, mayTag, among } = beside;
  return (
    <div className="stack">
      <Outlet />
      <section className="panel" aria-label={say(hoursWords.funding)}>
        <h2>{say(hoursWords.funding)}</h2>
        <p>
          {tag
            ? say(hoursWords.tagged, { funder: tag.funderName, name: tag.name, reference: tag.reference })
            : say(hoursWords.noTag)}
        </p>
        {tag?.byHours && <p className="quiet">{say(hoursWords.taggedByHours)}</p>}
        {mayTag && among.length > 0 && (
          <p>
            <Link className="button" to={`/entretiens/${interview}/convention`}>
              {say(hoursWords.tagInterview)}
            </Link>
          </p>
        )}
      </section>
    </div>
  );
}
