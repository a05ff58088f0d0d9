import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirectDocument,
  useActionData,
  useLoaderData,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { type FieldErrors, TextAreaField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { formErrors } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { HousePage } from "../../doors/web/house-page.tsx";
import { openHouse, secretPage, tooMany } from "../../doors/web/open-house.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { faultsOf } from "../../foundation/input.ts";
import { feedbackWords as words } from "../feedback-words.ts";
import { giveFeedback } from "../give-feedback.ts";
import { feedbackForm } from "../read-feedback.ts";

export const handle = { bare: true };
export const headers = () => secretPage;

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const given = new URL(request.url).searchParams.has("merci");
  const outcome = given ? null : await house.readView(feedbackForm, { key: params.key });
  const found = { house: house.cooperative, given, title: outcome?.ok ? outcome.result.title : null };
  return outcome && !outcome.ok ? data(found, { status: 404 }) : found;
}
type Loaded = Exclude<Awaited<ReturnType<typeof loader>>, { type: string }>;
type Answer = { errors: FieldErrors; whole?: string | undefined; typed: Readonly<Record<string, string>> };

export async function action({ context, request, params }: ActionFunctionArgs): Promise<Answer> {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const form = await request.formData();
  const typed = typedOf(form);
  const told = { key: params.key, score: typed.score ?? "", liked: typed.liked, better: typed.better };
  const errors = faultsOf(giveFeedback.input, told, web.language);
  if (Object.keys(errors).length > 0) return { errors, typed };
  const whole = await tooMany(web, house, { act: "event-feedback", most: 10 });
  if (whole) return { errors: {}, whole, typed };
  // Without a key of its own: the request kept under one would say when it was given.
  const outcome = await house.performOperation(giveFeedback, told, {});
  if (!outcome.ok) return { ...formErrors(outcome.refusal, web.language), typed };
  throw redirectDocument(`/agenda-public/${house.cooperative.slug}/avis/${params.key}?merci=1`);
}

/** What one thought of an event, without a name. */
export default function FeedbackPage() {
  const { house, given, title } = useLoaderData<Loaded>();
  const answer = useActionData<Answer>();
  const say = useSay();
  const page = { house, home: `/agenda-public/${house.slug}` };
  if (given)
    return (
      <HousePage {...page} title={say(words.thanks)}>
        <p role="status">{say(words.why)}</p>
      </HousePage>
    );
  if (title === null)
    return (
      <HousePage {...page} title={say(words.gone)}>
        <p>{say(words.goneText)}</p>
      </HousePage>
    );
  const text = (name: "liked" | "better") => ({
    ...{ name, label: say(words[name]), errors: answer?.errors, defaultValue: answer?.typed[name] ?? "" },
  });
  return (
    <HousePage {...page} title={say(words.title, { title })}>
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <p>{say(words.why)}</p>
      <form method="post" className="stack" noValidate>
        <fieldset className="panel" id="field-score" tabIndex={-1}>
          <legend>{say(words.score)}</legend>
          {([5, 4, 3, 2, 1] as const).map((score) => (
            <label key={score} className="choice">
              <input
                type="radio"
                name="score"
                value={score}
                defaultChecked={answer?.typed.score === String(score)}
              />
              {say(words[`score-${score}`])}
            </label>
          ))}
        </fieldset>
        <TextAreaField {...text("liked")} maxLength={1000} optional />
        <TextAreaField {...text("better")} maxLength={1000} optional />
        <div className="actions">
          <button type="submit" className="button button-main">
            {say(words.send)}
          </button>
        </div>
      </form>
    </HousePage>
  );
}
