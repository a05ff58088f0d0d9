import { Form, Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { stays } from "../read-stays.ts";
import { stayWords } from "../stay-words.ts";
import { words } from "../words.ts";
import { addressOf } from "./address.ts";
import { AnswerPanel, type AnswerProps } from "./answer-panel.tsx";
import { FiguresTabs } from "./figures-tabs.tsx";
import { HeadcountPanel } from "./headcount-panel.tsx";
import { SurvivalPanel } from "./survival-panel.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const on = new URL(request.url).searchParams.get("on") || undefined;
  return resultOf(await web.readView(stays, { on }), request, web.language);
}

/** Headcount, how long people stay and what becomes of them: what every funder and every assembly asks. */
export default function StaysPage() {
  const { day, answers, survival, least } = useLoaderData<typeof loader>();
  const { present, arrived, left, ...others } = answers as Record<string, AnswerProps>;
  const say = useSay();
  return (
    <div className="stack">
      <PageHead title={say(words.ready)} below={say(stayWords.why)} />
      <FiguresTabs />
      <Form method="get" className="field-row">
        <TextField {...{ name: "on", type: "date", label: say(words.on), defaultValue: day }} />
        <button type="submit" className="button">
          {say(stayWords.compute)}
        </button>
      </Form>
      {present && arrived && left && <HeadcountPanel {...{ present, arrived, left }} />}
      {["median", "lengths"].map((name) => others[name] && <Ready key={name} {...others[name]} />)}
      <SurvivalPanel curves={survival} least={least} />
      {["exits", "positive"].map((name) => others[name] && <Ready key={name} {...others[name]} />)}
      <p className="quiet">{say(words.effect)}</p>
    </div>
  );
}

function Ready(answer: AnswerProps) {
  const say = useSay();
  return (
    <div className="ready">
      <AnswerPanel {...answer} />
      <Link to={`/chiffres?${addressOf(answer.question)}`}>{say(stayWords.build)}</Link>
    </div>
  );
}
