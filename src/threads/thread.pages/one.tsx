import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { type ActAnswer, refusedAct } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { sayRefusal } from "../../foundation/refusal.ts";
import { markRead } from "../mark-read.ts";
import { itemsPerPage, readThread } from "../read-thread.ts";
import { nameOf } from "../thread.ts";
import { words } from "../words.ts";
import { performInThread } from "./act.ts";
import { Composer } from "./composer.tsx";
import { ItemCard } from "./item-card.tsx";
import { endKept, readKept } from "./kept-draft.ts";
import { Moderating } from "./moderating.tsx";
import { AskPoll, Polls } from "./polls.tsx";
import { ThreadSide } from "./thread-side.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { searchParams } = new URL(request.url);
  const input = { thread: params.thread, page: searchParams.get("page") ?? undefined };
  const found = resultOf(await web.readView(readThread, input), request, web.language);
  if (found.thread.mergedInto) throw redirect(`/fils/${found.thread.mergedInto}`);
  const last = found.items.at(-1)?.seq ?? 0;
  if (last > found.readSeq) await web.performOperation(markRead, { thread: params.thread, seq: last }, {});
  const quoted = found.items.find(({ id }) => id === searchParams.get("citer"));
  const why = found.whyNotWrite && sayRefusal(found.whyNotWrite, web.language);
  return {
    ...found,
    ...{ whyNotWrite: why, perPage: itemsPerPage, formKey: crypto.randomUUID() },
    kept: await readKept(web, `fil:${params.thread}`),
    quote: quoted?.text ? `${quoted.name} :\n${quoted.text}`.replace(/^/gm, "> ").concat("\n\n") : "",
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const thread = params.thread ?? "";
  const outcome = await performInThread(web, thread, form);
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  if (form.get("intent") === "write") await endKept(web, `fil:${thread}`, String(form.get("key")));
  const to = outcome.result as { id?: string; seq?: number };
  if (form.get("intent") === "write") return redirect(`/fils/${thread}#m${to.seq}`);
  if (form.get("intent") === "leave") return redirect("/messages");
  return redirect(form.get("intent") === "split" ? `/fils/${to.id}` : `/fils/${thread}`);
}

export type Found = Awaited<ReturnType<typeof loader>>;
export type Props = { found: Found; answer: ActAnswer | undefined };

/** A thread, from where one stopped; what came of its questions stands on top. */
export default function ThreadPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  const { items, page, perPage, total } = found;
  const firstNew = items.find(({ seq, person }) => seq > found.readSeq && person !== found.person)?.seq;
  const shared = { found, answer };
  return (
    <div className="stack">
      <Head found={found} />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <div className="document">
        <div className="stack">
          <Polls {...shared} />
          <ol className="thread-items">
            {items.map((item) => (
              <ItemCard key={item.id} {...{ ...shared, item, isFirstNew: item.seq === firstNew }} />
            ))}
          </ol>
          {total > perPage && (
            <Pagination {...{ caption: say(words.threads), search, page, perPage, total }} />
          )}
          <Answering {...shared} />
        </div>
        <div className="document-side stack">
          <ThreadSide found={found} />
          {!found.whyNotWrite && !found.thread.direct && <AskPoll {...shared} />}
        </div>
      </div>
      <Moderating {...shared} />
    </div>
  );
}

function Head({ found: { thread, person } }: Pick<Props, "found">) {
  const say = useSay();
  const [back, place] = thread.direct ? ["/messages", words.direct] : ["/fils", words.threads];
  return (
    <PageHead
      title={nameOf(thread, person)}
      above={<Link to={back}>{say(place)}</Link>}
      below={
        <>
          <PlaceSaid {...{ thread, person }} />
          {thread.locked && (
            <StateMark
              icon="lock"
              label={say(words.lockedBy, { name: thread.locked.who, why: thread.locked.why })}
            />
          )}
        </>
      }
    />
  );
}

/** Who reads there: a group, a few by their names, or the whole house. */
function PlaceSaid({ thread, person }: Pick<Found, "thread" | "person">) {
  const say = useSay();
  if (thread.group) return <Link to={`/groupes/${thread.group}`}>{thread.groupName}</Link>;
  if (!thread.direct) return say(words.house);
  const others = thread.people.filter((one) => one.person !== person);
  if (others.length === 0) return say(words.alone);
  return say(words.between, { names: others.map(({ name }) => name).join(", ") });
}

/** Where one answers; where nothing more is written, why. */
function Answering({ found, answer }: Props) {
  if (found.whyNotWrite) return <p className="quiet">{found.whyNotWrite}</p>;
  return (
    <Composer
      key={`${found.kept.ended} ${found.quote}`}
      {...{ person: found.person, formKey: found.formKey, kept: found.kept }}
      start={{ title: "", group: "", text: found.quote }}
      readers={found.readers}
      errors={answer?.intent === "write" ? answer.errors : undefined}
    />
  );
}
