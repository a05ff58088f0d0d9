import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { sights } from "../profile.ts";
import { previewProfile } from "../read-profile.ts";
import { words } from "../words.ts";
import { ProfileSaid } from "./profile-said.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const as = new URL(request.url).searchParams.get("comme") ?? undefined;
  return resultOf(await web.readView(previewProfile, { as }), request, web.language);
}

/** One’s profile through the eyes of somebody else: the very question that is asked for them. */
export default function PreviewPage() {
  const { sight, seen } = useLoaderData<typeof loader>();
  const say = useSay();
  const who = say(words[`as-${sight}`]);
  return (
    <div className="stack">
      <PageHead title={say(words.preview)} above={<Link to="/moi/fiche">{say(words.myProfile)}</Link>} />
      <nav className="tabs" aria-label={say(words.seeAs)}>
        <ul>
          {[...sights].reverse().map((one) => (
            <li key={one}>
              <Link
                to={one === "public" ? "/moi/fiche/apercu" : `/moi/fiche/apercu?comme=${one}`}
                {...(one === sight && { "aria-current": "page" as const })}
              >
                {say(words[`as-${one}`])}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p>{say(seen ? words.previewIntro : words.previewNothing, { who })}</p>
      {seen && (
        <>
          <h2>{seen.name}</h2>
          <ProfileSaid seen={seen} />
        </>
      )}
    </div>
  );
}
