import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { Moment } from "../../design/civil-date.tsx";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn, refusedAct } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { words } from "../comment-words.ts";
import { judgeComment } from "../judge-comment.ts";
import { commentQueue, commentsPerPage } from "../list-comments.ts";
import { words as channel } from "../words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const page = new URL(request.url).searchParams.get("page") ?? undefined;
  const found = resultOf(await web.readView(commentQueue, { page }), request, web.language);
  return { ...found, perPage: commentsPerPage, formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const comment = String(form.get("intent"));
  const of = (name: string) => form.get(`${comment}.${name}`);
  const told = { comment, show: form.get("verdict") === "show", why: of("why"), after: of("after") };
  const outcome = await web.performOperation(judgeComment, told, { key: String(form.get("key")) });
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  return redirect("/chaine/commentaires");
}

type Loaded = Awaited<ReturnType<typeof loader>>;

/** What waits to be read, held or reported, each shown or hidden with its reason. */
export default function QueuePage() {
  const { waiting, total, page, perPage, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  const caption = say(channel.commentQueue);
  return (
    <div className="stack">
      <PageHead title={caption} above={<Link to="/moderation">{say(words.moderationPlace)}</Link>} />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {waiting.length === 0 && (
        <Empty icon="circle-check" title={say(words.noWaiting)}>
          {say(words.noWaitingWhy)}
        </Empty>
      )}
      {waiting.map((one) => (
        <Verdict key={one.id} {...{ one, answer, formKey }} />
      ))}
      {total > perPage && <Pagination {...{ caption, search, page, perPage, total }} />}
    </div>
  );
}

type VerdictProps = { one: Loaded["waiting"][number]; answer: ActAnswer | undefined; formKey: string };

function Verdict({ one, answer, formKey }: VerdictProps) {
  const say = useSay();
  const { id, film, title, name, text, at, turn, reports } = one;
  const help = say(reports.length > 0 ? words.whyReported : words.whyOptional);
  return (
    <section className="panel stack" aria-label={`${title}, ${name}`}>
      <h2>
        <Link to={`/chaine/${film}#c-${id}`}>{title}</Link>
      </h2>
      <blockquote className="written">
        <strong>{name} :</strong> {text}
      </blockquote>
      <p className="quiet">
        {say(reports.length > 0 ? words.wasReported : words.waits)} · <Moment at={at} />
      </p>
      {reports.length > 0 && (
        <ul>
          {reports.map((report) => (
            <li key={report.name}>{say(words.reportedBy, report)}</li>
          ))}
        </ul>
      )}
      <Form method="post" className="stack" noValidate>
        <input type="hidden" name="key" value={`${formKey}-${id}`} />
        <input type="hidden" name="intent" value={id} />
        <input type="hidden" name={`${id}.after`} value={turn} />
        <TextField
          {...fieldIn(answer, id)("why")}
          label={say(words.why)}
          help={help}
          optional={reports.length === 0}
        />
        <div className="actions">
          <button type="submit" name="verdict" value="show" className="button button-main">
            {say(words.showComment)}
          </button>
          <button type="submit" name="verdict" value="hide" className="button button-danger">
            {say(words.hideComment)}
          </button>
        </div>
      </Form>
    </section>
  );
}
