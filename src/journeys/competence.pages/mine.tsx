import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from "react-router";
import { webContext } from "../../doors/web/context.ts";
import { CompetencesBody } from "./competences-body.tsx";
import { actOnCompetences, type CompetencesAnswer, loadCompetences } from "./load-competences.ts";

export const loader = ({ context, request }: LoaderFunctionArgs) =>
  loadCompetences(context.get(webContext), request, context.get(webContext).person?.id);

export const action = ({ context, request }: ActionFunctionArgs) =>
  actOnCompetences(context.get(webContext), request, {
    person: context.get(webContext).person?.id,
    back: "/moi/competences",
  });

/** One’s own competences. */
export default function MyCompetencesPage() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<CompetencesAnswer>();
  return <CompetencesBody seen={loaded} answer={answer} />;
}
