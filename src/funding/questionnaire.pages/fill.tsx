import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { faultsOf } from "../../foundation/input.ts";
import type { AnyOperation } from "../../foundation/operation.ts";
import { answerEntry } from "../answer-entry.ts";
import { answerExit } from "../answer-exit.ts";
import { questionnaireWords as says } from "../questionnaire-words.ts";
import { readQuestionnaire } from "../read-questionnaire.ts";
import { EntryFields, ExitFields } from "./questions.tsx";

/** The end of the address: which of the two it is. */
const isEntry = (moment: string | undefined): boolean => {
  if (moment !== "entree" && moment !== "sortie") throw new Response(null, { status: 404 });
  return moment === "entree";
};

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const entry = isEntry(params.moment);
  const { convention, person } = params;
  const asked = { convention, person };
  const {
    entry: told,
    exit,
    ...found
  } = resultOf(await web.readView(readQuestionnaire, asked), request, web.language);
  const answers: Readonly<Record<string, string>> = entry
    ? { ...told }
    : exit
      ? { situation: exit.situation, qualification: exit.qualification ? "yes" : "no" }
      : {};
  return { ...found, answers, isEntry: entry, formKey: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "");
  const { convention, person } = params;
  const [operation, answers] = isEntry(params.moment)
    ? ([answerEntry, entryOf(text)] as const)
    : ([answerExit, exitOf(text)] as const);
  const told = { convention, person, ...answers };
  const errors = faultsOf(operation.input, told, web.language);
  if (Object.keys(errors).length > 0) return { errors, whole: undefined, typed: typedOf(form) };
  const outcome = await web.performOperation(operation as AnyOperation, told, { key: text("key") });
  if (!outcome.ok) return { ...formErrors(outcome.refusal, web.language), typed: typedOf(form) };
  return redirect("/questionnaires?enregistre=1");
}

const entryOf = (text: (name: string) => string) => ({
  ...{ job: text("job"), education: text("education") },
  ...{ household: text("household"), disability: text("disability") },
  ...{ gender: text("gender") || null, birthDate: text("birthDate") || null },
});
const exitOf = (text: (name: string) => string) => ({
  situation: text("situation"),
  qualification: yesNo(text("qualification")),
});
const yesNo = (chosen: string): boolean | undefined => (chosen === "" ? undefined : chosen === "yes");

type Answer = Awaited<ReturnType<typeof formErrors>> & { typed: Readonly<Record<string, string>> };
export type Questionnaire = Omit<Awaited<ReturnType<typeof loader>>, "formKey">;

/** One questionnaire of a European participant, filled by themself or with whoever follows them. */
export default function QuestionnairePage() {
  const { formKey, ...found } = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const say = useSay();
  const { standing, answers } = found;
  const given = { typed: answer?.typed ?? answers, errors: answer?.errors };
  return (
    <Form method="post" className="stack" noValidate>
      <PageHead
        title={say(found.isEntry ? says.entryTitle : says.exitTitle)}
        above={<Link to="/questionnaires">{say(says.questionnaires)}</Link>}
        below={standing.own ? standing.conventionName : `${standing.name} · ${standing.conventionName}`}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <About {...found} />
      <input type="hidden" name="key" value={formKey} />
      {found.isEntry ? <EntryFields {...given} knows={found.knows} /> : <ExitFields {...given} />}
      <div className="actions">
        <button type="submit" className="button button-main">
          {say(standing.own ? says.save : says.saveFor)}
        </button>
      </div>
      <p className="quiet">{say(says.rights)}</p>
    </Form>
  );
}

/** Of which day it asks, until when, and whether it is answered already. */
function About({ standing, isEntry: entry }: Questionnaire) {
  const say = useSay();
  const language = useLanguage();
  const { name, own, enteredOn, leftOn, exitDueOn, entryOn, exitOn } = standing;
  const day = (date: string) => formatDate(date, language);
  const asked = { name, date: day(entry ? enteredOn : leftOn), due: day(exitDueOn) };
  const [mine, theirs] = entry ? [says.aboutEntry, says.forEntry] : [says.aboutExit, says.forExit];
  const answeredOn = entry ? entryOn : exitOn;
  return (
    <>
      <p>{say(own ? mine : theirs, asked)}</p>
      {answeredOn && (
        <p role="status">{say(own ? says.answeredAgain : says.filledAgain, { date: day(answeredOn) })}</p>
      )}
    </>
  );
}
