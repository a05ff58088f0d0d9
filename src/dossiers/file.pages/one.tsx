import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { PageHead } from "../../design/page-head.tsx";
import type { ActAnswer } from "../../doors/web/act-answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { PersonTabs } from "../../doors/web/person-tabs.tsx";
import { FileBody } from "./file-body.tsx";
import { actOnFile, loadFile } from "./load-file.ts";

export function loader({ context, request, params }: LoaderFunctionArgs) {
  return loadFile(context.get(webContext), request, params.person);
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const refused = await actOnFile(context.get(webContext), request, params.person);
  return refused ?? redirect(`/personnes/${params.person}/dossier?enregistre=1`);
}

/** The file of a person, for whoever may read some of it: closed until they open it under their name. */
export default function PersonalFilePage() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  return (
    <div className="stack">
      <PageHead title={loaded.file.name} />
      <PersonTabs person={loaded.file.person} />
      <FileBody {...loaded} answer={answer} />
    </div>
  );
}
