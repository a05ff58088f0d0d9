import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from "react-router";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { HousePage } from "../../doors/web/house-page.tsx";
import { openHouse } from "../../doors/web/open-house.ts";
import { stopLetters } from "../stop-letters.ts";
import { words } from "../words.ts";

export const handle = { bare: true };
export const headers = () => ({ "cache-control": "no-store", "x-robots-tag": "noindex" });

export async function loader({ context, params }: LoaderFunctionArgs) {
  const house = await openHouse(context.get(webContext), params.cooperative);
  return { house: house.cooperative };
}

/** RFC 8058: the mail program posts here by itself; whoever opens the page by a link presses a button. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const outcome = await house.performOperation(stopLetters, { token: params.token }, {});
  resultOf(outcome, request, web.language);
  return { done: true };
}

export default function StopPage() {
  const { house } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay();
  return (
    <HousePage house={house} title={say(words.stopTitle)}>
      {answer?.done ? (
        <p role="status">{say(words.stopped)}</p>
      ) : (
        <form method="post" className="stack">
          <p>{say(words.stopAsk)}</p>
          <div className="actions">
            <button type="submit" className="button button-main">
              {say(words.stopDo)}
            </button>
          </div>
        </form>
      )}
    </HousePage>
  );
}
