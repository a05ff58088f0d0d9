import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from "react-router";
import { webContext } from "../../doors/web/context.ts";
import { JourneyBody } from "./journey-body.tsx";
import { actOnJourney, type JourneyAnswer, loadJourney } from "./load-journey.ts";

export const loader = ({ context, request, params }: LoaderFunctionArgs) =>
  loadJourney(context.get(webContext), request, params.person);

export const action = ({ context, request, params }: ActionFunctionArgs) =>
  actOnJourney(context.get(webContext), request, {
    person: params.person,
    back: `/personnes/${params.person}/parcours`,
  });

/** The journey of a person, for whoever follows them, the director and HR. */
export default function JourneyPage() {
  const journey = useLoaderData<typeof loader>();
  const answer = useActionData<JourneyAnswer>();
  return <JourneyBody journey={journey} answer={answer} />;
}
