import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { When } from "../../design/when.tsx";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { feedbackWords as words } from "../feedback-words.ts";
import { readFeedback } from "../read-feedback.ts";
import { EventTabs } from "./event-tabs.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  return resultOf(await web.readView(readFeedback, params), request, web.language);
}

/** What those who came thought of it; nobody is recognised. */
export default function FeedbackOfEventPage() {
  const { event: e, answers, asked, few, scores, liked, better } = useLoaderData<typeof loader>();
  const say = useSay();
  const title = say(words.answers, { n: answers, all: asked });
  const texts = [
    [words.liked, liked],
    [words.better, better],
  ] as const;
  return (
    <div className="stack">
      <PageHead
        title={say(words.readFeedback)}
        above={<Link to={`/evenements/${e.id}`}>{e.title}</Link>}
        below={<When from={e.startsAt} to={e.endsAt} date={civilDateOf(e.startsAt)} />}
      />
      <EventTabs event={e} here="avis" />
      <section className="panel stack" aria-label={title}>
        <h2>{title}</h2>
        {few && <p>{say(asked === 0 ? words.notAsked : words.fewAnswers)}</p>}
        {!few && (
          <ul>
            {scores.map(({ score, n }) => (
              <li key={score}>{say(words.count, { name: say(words[`score-${score}`]), n })}</li>
            ))}
          </ul>
        )}
        {texts.map(
          ([word, said]) =>
            said.length > 0 && (
              <div key={word.id}>
                <h3>{say(word)}</h3>
                <ul>
                  {said.map((text) => (
                    <li key={text} className="written">
                      {text}
                    </li>
                  ))}
                </ul>
              </div>
            ),
        )}
      </section>
    </div>
  );
}
