import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import type { ActAnswer } from "../../doors/web/act-answer.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { askQuestion } from "../ask-question.ts";
import { words } from "../words.ts";
import { keepOrFreeze } from "./act.ts";
import { addressOf, readAddress } from "./address.ts";
import { AnswerPanel } from "./answer-panel.tsx";
import { FiguresTabs } from "./figures-tabs.tsx";
import { KeepPanel } from "./keep-panel.tsx";
import { QuestionForm } from "./question-form.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { input, filters, of } = readAddress(new URL(request.url).searchParams);
  const asked = resultOf(await web.readView(askQuestion, input), request, web.language);
  return { ...asked, filters, of, address: addressOf(asked.question), formKey: crypto.randomUUID() };
}
export type Asked = Awaited<ReturnType<typeof loader>>;

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const done = await keepOrFreeze(web, await request.formData());
  return "to" in done ? redirect(done.to) : done;
}

/** A question, its answer, and what one may do with it: keep it, freeze it, take it along as a file. */
export default function BuildPage() {
  const asked = useLoaderData<typeof loader>();
  const refused = useActionData<ActAnswer>();
  const say = useSay();
  const { answer, problem, question, title } = asked;
  return (
    <div className="stack">
      <PageHead title={say(words.figures)} below={say(asked.whole ? words.figuresWhy : words.ownPeople)} />
      <FiguresTabs />
      <ErrorSummary errors={refused?.errors} whole={refused?.whole} />
      {problem && !refused && (
        <p role="alert" className="field-error">
          {problem.sentence}
        </p>
      )}
      <QuestionForm {...asked} />
      {answer && <AnswerPanel {...{ title, question, ...answer }} />}
      {answer && <KeepPanel {...{ asked, refused }} />}
      <p className="quiet">{say(words.effect)}</p>
    </div>
  );
}
