import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { commentQueue } from "../../channel/index.ts";
import { words as channel } from "../../channel/words.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { moderation } from "../../threads/index.ts";
import { words as threads } from "../../threads/words.ts";
import { resultOf } from "./answer.ts";
import { webContext } from "./context.ts";
import { words } from "./together-words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { reports } = resultOf(await web.readView(moderation, {}), request, web.language);
  const comments = await web.readView(commentQueue, {});
  return { reports: reports.length, comments: comments.ok ? comments.result.total : null };
}

/** What waits for a verdict, wherever it was said: each queue with how many wait in it. */
export default function ModerationPlace() {
  const { reports, comments } = useLoaderData<typeof loader>();
  const say = useSay();
  const queues = [
    { to: "/fils/moderation", label: threads.moderation, n: reports },
    ...(comments === null ? [] : [{ to: "/chaine/commentaires", label: channel.commentQueue, n: comments }]),
  ];
  return (
    <div className="stack">
      <PageHead title={say(threads.moderationPlace)} below={<p>{say(words.moderationLead)}</p>} />
      <ul className="todo">
        {queues.map(({ to, label, n }) => (
          <li key={to}>
            <Link className="todo-name" to={to}>
              {say(label)}
            </Link>
            <span className="todo-end">{say(words.waiting, { n })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
