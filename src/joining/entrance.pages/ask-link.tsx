import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { formErrors } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { HousePage } from "../../doors/web/house-page.tsx";
import { openHouse, tooMany } from "../../doors/web/open-house.ts";
import { publicWords as words } from "../public-words.ts";
import { sendLink } from "../send-link.ts";

export const handle = { bare: true };

export async function loader({ context, params }: LoaderFunctionArgs) {
  const house = await openHouse(context.get(webContext), params.cooperative);
  return { house: house.cooperative };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const email = String((await request.formData()).get("email") ?? "");
  const whole = await tooMany(web, house, { act: "link", email });
  if (whole) return { asked: false, errors: {}, whole, email };
  const outcome = await house.performOperation(sendLink, { email }, {});
  if (outcome.ok) return { asked: true, errors: {}, whole: undefined, email };
  return { asked: false, ...formErrors(outcome.refusal, web.language), email };
}

/** The link of one's own page anew; the answer tells nobody who is known here. */
export default function AskLinkPage() {
  const { house } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay();
  return (
    <HousePage house={house} title={say(words.linkTitle)}>
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {answer?.asked ? (
        <p role="status">{say(words.linkSent)}</p>
      ) : (
        <form method="post" className="stack" noValidate>
          <p>{say(words.linkIntro)}</p>
          <TextField
            name="email"
            type="email"
            label={say(words.email)}
            autoComplete="email"
            defaultValue={answer?.email ?? ""}
            errors={answer?.errors}
          />
          <div className="actions">
            <button type="submit" className="button button-main">
              {say(words.sendIt)}
            </button>
          </div>
        </form>
      )}
      <p>
        <a href={`/rejoindre/${house.slug}`}>{say(words.back)}</a>
      </p>
    </HousePage>
  );
}
