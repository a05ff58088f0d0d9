import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import type { ActAnswer } from "../../doors/web/act-answer.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { savedQuestions } from "../saved-questions.ts";
import { words } from "../words.ts";
import { actOnKept } from "./act.ts";
import { addressOf } from "./address.ts";
import { FiguresTabs } from "./figures-tabs.tsx";
import { FrozenList } from "./frozen-list.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(savedQuestions, {}), request, web.language);
  const questions = found.questions.map((one) => ({ ...one, address: addressOf(one.asked) }));
  return { ...found, questions, formKey: crypto.randomUUID() };
}
export type Kept = Awaited<ReturnType<typeof loader>>;
type Question = Kept["questions"][number];

export async function action({ context, request }: ActionFunctionArgs) {
  const done = await actOnKept(context.get(webContext), await request.formData());
  return "to" in done ? redirect(done.to) : done;
}

/** The questions one keeps or may put again, and the answers that were frozen. */
export default function KeptPage() {
  const { questions, answers, formKey } = useLoaderData<typeof loader>();
  const refused = useActionData<ActAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  const first = <Link to="/chiffres">{say(words.build)}</Link>;
  return (
    <div className="stack">
      <PageHead title={say(words.kept)} />
      <FiguresTabs />
      <ErrorSummary errors={refused?.errors} whole={refused?.whole} />
      {search.has("fait") && !refused && <p role="status">{say(words.saved)}</p>}
      {questions.length === 0 ? (
        <Empty icon="chart-bar" title={say(words.noQuestion)} firstStep={first}>
          {say(words.noQuestionWhy)}
        </Empty>
      ) : (
        <ul className="kept-questions">
          {questions.map((one) => (
            <KeptQuestion key={one.id} {...{ one, formKey, refused }} />
          ))}
        </ul>
      )}
      <FrozenList answers={answers} />
    </div>
  );
}

type KeptProps = { one: Question; formKey: string; refused: ActAnswer | undefined };

function KeptQuestion({ one, formKey, refused }: KeptProps) {
  const say = useSay();
  return (
    <li className="panel">
      <h2>
        <Link to={`/chiffres?${one.address}`}>{one.name}</Link>
      </h2>
      <p>{one.title}</p>
      <p className="kept-state">
        <StateMark
          icon={one.shared ? "users" : "lock"}
          label={say(one.shared ? words.sharedMark : words.privateMark)}
          tone="calm"
        />
        {!one.own && <span className="quiet">{say(words.keptBy, { name: one.keeperName })}</span>}
      </p>
      <Acts {...{ one, formKey, refused }} />
    </li>
  );
}

function Acts({ one, formKey, refused }: KeptProps) {
  const say = useSay();
  const rename = `rename.${one.id}`;
  const own = refused?.intent === rename ? refused : undefined;
  const turn = one.shared ? "unshare" : "share";
  return (
    <>
      <Form method="post" className="actions">
        <input type="hidden" name="key" value={`${formKey}-${one.id}-${turn}`} />
        {one.own && (
          <button type="submit" name="intent" value={`${turn}.${one.id}`} className="button">
            {say(one.shared ? words.unshare : words.share)}
          </button>
        )}
        {one.mayRemove && (
          <button type="submit" name="intent" value={`remove.${one.id}`} className="button button-quiet">
            {say(words.remove)}
            <span className="unseen"> {one.name}</span>
          </button>
        )}
      </Form>
      {one.own && (
        <ActForm
          {...{ intent: rename, label: say(words.rename), formKey }}
          refused={own !== undefined}
          fold={one.name}
        >
          <TextField
            {...{ name: `${rename}.name`, label: say(words.name), errors: own?.errors, maxLength: 80 }}
            defaultValue={own?.typed[`${rename}.name`] ?? one.name}
          />
        </ActForm>
      )}
    </>
  );
}
