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
import { ActForm } from "../../design/act-form.tsx";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { answerRequest } from "../answer-request.ts";
import { roomRequests } from "../list-requests.ts";
import { PlacesTabs } from "../room.pages/places-tabs.tsx";
import { words } from "../words.ts";
import { useWhenSaid } from "./when-said.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(roomRequests, {}), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const [intent, booking] = String(form.get("intent")).split(":");
  const told = { booking, accept: intent === "accept", why: textOf(form)("why") };
  const outcome = await web.performOperation(answerRequest, told, { key: String(form.get("key")) });
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  return redirect("/lieux/demandes?fait=repondu");
}

type Found = Awaited<ReturnType<typeof loader>>;

/** What people ask for and the team answers. */
export default function RequestsPage() {
  const { rows, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead title={say(words.requests)} above={<Link to="/lieux">{say(words.places)}</Link>} />
      <PlacesTabs />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {search.has("fait") && !answer && <p role="status">{say(words.answered)}</p>}
      {rows.length === 0 && (
        <Empty icon="circle-check" title={say(words.noRequest)}>
          {say(words.noRequestWhy)}
        </Empty>
      )}
      <ul className="booking-lines">
        {rows.map((row) => (
          <Request key={row.id} {...{ row, answer }} formKey={`${formKey}-${row.id}`} />
        ))}
      </ul>
    </div>
  );
}

type RequestProps = { row: Found["rows"][number]; answer: ActAnswer | undefined; formKey: string };

function Request({ row, answer, formKey }: RequestProps) {
  const say = useSay();
  const when = useWhenSaid();
  const refuse = `refuse:${row.id}`;
  return (
    <li className="panel booking-line">
      <h2>{row.title}</h2>
      <p>{[row.personName, row.activityName].filter(Boolean).join(", ")}</p>
      <p>
        <Link to={`/lieux/salles/${row.room}?date=${civilDateOf(row.from)}`}>{row.roomName}</Link>
        {`, ${row.siteName} · ${when(row)}`}
      </p>
      <div className="actions">
        <Form method="post">
          <input type="hidden" name="key" value={`${formKey}-accept`} />
          <button type="submit" name="intent" value={`accept:${row.id}`} className="button button-main">
            {say(words.accept)}
          </button>
        </Form>
        <ActForm
          intent={refuse}
          label={say(words.refuse)}
          formKey={`${formKey}-refuse`}
          refused={answer?.intent === refuse}
          fold={formKey}
        >
          <TextField {...fieldIn(answer, refuse)("why")} label={say(words.why)} maxLength={400} />
        </ActForm>
      </div>
    </li>
  );
}
