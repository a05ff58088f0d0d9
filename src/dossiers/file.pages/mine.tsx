import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { AccountTabs } from "../../doors/web/account-tabs.tsx";
import type { ActAnswer } from "../../doors/web/act-answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { words } from "../words.ts";
import { FileBody } from "./file-body.tsx";
import { actOnFile, loadFile } from "./load-file.ts";

export function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  return loadFile(web, request, web.person?.id);
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  return (await actOnFile(web, request, web.person?.id)) ?? redirect("/moi/dossier?enregistre=1");
}

/** One's own file: what the cooperative knows of one, who reads which part, who opened it. */
export default function MyFilePage() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead title={say(words.myFile)} />
      <AccountTabs />
      <FileBody {...loaded} answer={answer} />
    </div>
  );
}
