import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from "react-router";
import { webContext } from "../../doors/web/context.ts";
import { actOnThread, loadThread, type ThreadAnswer } from "./load-thread.ts";
import { ThreadBody } from "./thread-body.tsx";

export const loader = ({ context, request }: LoaderFunctionArgs) =>
  loadThread(context.get(webContext), request, context.get(webContext).person?.id);

export const action = ({ context, request }: ActionFunctionArgs) =>
  actOnThread(context.get(webContext), request, {
    person: context.get(webContext).person?.id,
    back: "/moi/messages",
  });

/** The thread with whoever follows one. */
export default function MyThreadPage() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<ThreadAnswer>();
  return <ThreadBody thread={loaded} answer={answer} />;
}
