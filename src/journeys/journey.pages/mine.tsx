import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from "react-router";
import { webContext } from "../../doors/web/context.ts";
import { JourneyBody } from "./journey-body.tsx";
import { actOnJourney, type JourneyAnswer, loadJourney } from "./load-journey.ts";

export const loader = ({ context, request }: LoaderFunctionArgs) =>
  loadJourney(context.get(webContext), request, context.get(webContext).person?.id);

export const action = ({ context, request }: ActionFunctionArgs) =>
  actOnJourney(context.get(webContext), request, {
    person: context.get(webContext).person?.id,
    back: "/moi/parcours",
  });

/** One’s own journey. */
export default function MyJourneyPage() {
  const journey = useLoaderData<typeof loader>();
  const answer = useActionData<JourneyAnswer>();
  return <JourneyBody journey={journey} answer={answer} />;
}
