import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from "react-router";
import { webContext } from "../../doors/web/context.ts";
import { CompetencesBody } from "./competences-body.tsx";
import { actOnCompetences, type CompetencesAnswer, loadCompetences } from "./load-competences.ts";

export const loader = ({ context, request, params }: LoaderFunctionArgs) =>
  loadCompetences(context.get(webContext), request, params.person);

export const action = ({ context, request, params }: ActionFunctionArgs) =>
  actOnCompetences(context.get(webContext), request, {
    person: params.person,
    back: `/personnes/${params.person}/competences`,
  });

/** The competences of somebody, for whoever follows them, the director and HR. */
export default function CompetencesPage() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<CompetencesAnswer>();
  return <CompetencesBody seen={loaded} answer={answer} />;
}
