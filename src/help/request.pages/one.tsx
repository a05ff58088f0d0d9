import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { Icon } from "../../design/icon.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { Story } from "../../design/story.tsx";
import { type ActAnswer, refusedAct } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { readHelp } from "../views.ts";
import { words } from "../words.ts";
import { performOnRequest } from "./act.ts";
import { AuthorSide } from "./author-side.tsx";
import { HelperSide } from "./helper-side.tsx";
import { HoursPanel } from "./hours-panel.tsx";
import { RequestFacts, RequestMark } from "./request-facts.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(readHelp, params), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const outcome = await performOnRequest(web, params.request ?? "", form);
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  return redirect(`/entraide/${params.request}`);
}

export type Found = Awaited<ReturnType<typeof loader>>;
export type Props = { found: Found; answer: ActAnswer | undefined };

/** A request or an offer: what, by when, and one’s own part in it. */
export default function RequestPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const { request, author, party } = found;
  const shared = { found, answer };
  return (
    <div className="stack">
      <PageHead
        title={request.title}
        above={<Link to="/entraide">{say(words.help)}</Link>}
        below={
          <>
            <RequestMark state={request.state} /> {request.name}
          </>
        }
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <div className="document">
        <div className="stack">
          <section className="panel stack" aria-label={say(words.text)}>
            {request.text && <p className="written">{request.text}</p>}
            <RequestFacts request={request} />
            <Files found={found} />
          </section>
          {author ? <AuthorSide {...shared} /> : <HelperSide {...shared} />}
        </div>
        <div className="document-side stack">
          {party && request.helper && <HoursPanel {...shared} />}
          <Steps found={found} />
        </div>
      </div>
    </div>
  );
}

function Files({ found: { request } }: Pick<Props, "found">) {
  if (request.files.length === 0) return null;
  return (
    <ul className="plain-list">
      {request.files.map(({ position, name }) => (
        <li key={position}>
          <a href={`/entraide/${request.id}/fichiers/${position}`}>
            <Icon name="paperclip" size="small" /> {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Steps({ found: { steps } }: Pick<Props, "found">) {
  const say = useSay();
  if (steps.length === 0) return null;
  return (
    <Story
      events={steps.map(({ position, state, note, at, who }) => ({
        ...{ id: String(position), at, who: who ?? "–" },
        what: `${say(words[`state-${state}`])}${note ? ` : ${note}` : ""}`,
      }))}
    />
  );
}
