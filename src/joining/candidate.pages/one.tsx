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
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, refusedAct } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { deskWords } from "../desk-words.ts";
import { oneCandidate } from "../read-candidate.ts";
import { words } from "../words.ts";
import { actOnCandidate } from "./act.ts";
import { NextActs, OtherActs } from "./acts.tsx";
import { CandidateStory } from "./candidate-story.tsx";
import { DecisionPanels, FormerPanel, InterviewPanel, MeetingPanel, SaidPanel } from "./panels.tsx";
import { CandidateMark } from "./state.tsx";
import { WelcomedPanel } from "./welcome.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(oneCandidate, params), request, web.language);
  return { ...found, key: crypto.randomUUID() };
}
export type Found = Awaited<ReturnType<typeof loader>>;
export type Props = { found: Found; answer: ActAnswer | undefined };

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const intent = String(form.get("intent"));
  const candidate = String(params.candidate);
  const acted = await actOnCandidate(web, { candidate, intent, form });
  if ("ok" in acted && acted.ok)
    return redirect(intent === "erase" ? "/candidatures?efface=1" : `/candidatures/${candidate}?fait=1`);
  return refusedAct(form, "ok" in acted ? formErrors(acted.refusal, web.language) : acted);
}

/** One application: what comes next first, then what is said and found; its story beside. */
export default function CandidatePage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  const { candidate } = found;
  const props = { found, answer };
  return (
    <div className="stack">
      <PageHead
        title={candidate.name}
        above={<Link to="/candidatures">{say(words.candidates)}</Link>}
        below={
          <>
            <CandidateMark state={candidate.state} />
            <span>
              {say(words.inCharge)} : {candidate.adviserName ?? say(deskWords.nobody)}
            </span>
          </>
        }
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {search.has("fait") && !answer && <p role="status">{say(deskWords.done)}</p>}
      <div className="document">
        <div className="stack">
          <WelcomedPanel found={found} />
          <DecisionPanels found={found} />
          <NextActs {...props} />
          <SaidPanel found={found} />
          <FormerPanel found={found} />
          <InterviewPanel found={found} />
          <OtherActs {...props} />
        </div>
        <div className="document-side stack">
          <MeetingPanel found={found} />
          <CandidateStory found={found} />
        </div>
      </div>
    </div>
  );
}
