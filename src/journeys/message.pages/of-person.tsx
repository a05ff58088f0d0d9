import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from "react-router";
import { webContext } from "../../doors/web/context.ts";
import { actOnThread, loadThread, type ThreadAnswer } from "./load-thread.ts";
import { ThreadBody } from "./thread-body.tsx";

export const loader = ({ context, request, params }: LoaderFunctionArgs) =>
  loadThread(context.get(webContext), request, params.person);

export const action = ({ context, request, params }: ActionFunctionArgs) =>
  actOnThread(context.get(webContext), request, {
    person: params.person,
    back: `/personnes/${params.person}/messages`,
  });

/** The thread with somebody whom one follows. */
export default function ThreadPage() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<ThreadAnswer>();
  return <ThreadBody thread={loaded} answer={answer} />;
}
