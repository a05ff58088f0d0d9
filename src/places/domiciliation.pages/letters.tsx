import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { Choices } from "../../design/choices.tsx";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { type ActAnswer, fieldIn, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { givenFile } from "../../doors/web/uploaded.ts";
import { letterSteps, natures, natureWords } from "../domiciliation.ts";
import { domiciliationWords as of } from "../domiciliation-words.ts";
import { lettersPerPage, placeLetters } from "../read-domiciliations.ts";
import { recordLetter } from "../record-letter.ts";
import { PlacesTabs } from "../room.pages/places-tabs.tsx";
import { settleLetter } from "../settle-letter.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const page = new URL(request.url).searchParams.get("page") ?? undefined;
  const found = resultOf(await web.readView(placeLetters, { page }), request, web.language);
  return { ...found, perPage: lettersPerPage, formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const call = { key: String(form.get("key")) };
  const [intent, letter] = String(form.get("intent")).split(":");
  const text = textOf(form);
  const came = {
    ...{ to: text("to"), nature: text("nature"), sender: text("sender"), receivedOn: text("receivedOn") },
    photo: await givenFile(form, "came.photo"),
  };
  const outcome =
    intent === "came"
      ? await web.performOperation(recordLetter, came, call)
      : await web.performOperation(settleLetter, { letter, step: text("step"), note: text("note") }, call);
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  return redirect("/lieux/courrier");
}

type Found = Awaited<ReturnType<typeof loader>>;
type Props = { found: Found; answer: ActAnswer | undefined };
const stepWords = { collected: of.collected, forwarded: of.forwarded, returned: of.returned };

/** The post received, what waits first. */
export default function LettersPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  const { rows, keeps, page, perPage, total } = found;
  return (
    <div className="stack">
      <PageHead title={say(of.mail)} />
      <PlacesTabs />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {keeps && <RecordForm {...{ found, answer }} />}
      {rows.length === 0 && (
        <Empty icon="send" title={say(of.noMail)}>
          {say(of.noMailWhy)}
        </Empty>
      )}
      <ul className="booking-lines">
        {rows.map((row) => (
          <LetterLine key={row.id} {...{ row, found, answer }} />
        ))}
      </ul>
      <Pagination {...{ caption: say(of.mail), search, page, perPage, total }} />
    </div>
  );
}

function RecordForm({ found: { among, today, formKey }, answer }: Props) {
  const say = useSay();
  const field = fieldIn(answer, "came", { receivedOn: today, nature: "letter" });
  return (
    <ActForm
      intent="came"
      label={say(of.recordLetter)}
      formKey={`${formKey}-came`}
      refused={answer?.intent === "came"}
      fold={formKey}
      upload
    >
      <SelectField {...field("to")} label={say(of.forWhom)}>
        <Choices none="…" among={among} />
      </SelectField>
      <div className="room-fields">
        <SelectField {...field("nature")} label={say(of.nature)}>
          <Choices among={natures.map((id) => ({ id, name: say(natureWords[id]) }))} />
        </SelectField>
        <TextField {...field("receivedOn")} type="date" label={say(of.receivedOn)} />
      </div>
      <TextField {...field("sender")} label={say(of.sender)} maxLength={120} optional />
      <TextField name="came.photo" errors={answer?.errors} type="file" label={say(of.photo)} optional />
    </ActForm>
  );
}

function LetterLine({ row, found: { keeps, formKey }, answer }: Props & { row: Found["rows"][number] }) {
  const say = useSay();
  const language = useLanguage();
  const { id, forName, nature, sender, receivedOn, photo, step, note } = row;
  const intent = `settle:${id}`;
  const field = fieldIn(answer, intent);
  return (
    <li className="panel booking-line">
      <h2>{forName}</h2>
      <p>{[say(natureWords[nature]), sender].filter(Boolean).join(" · ")}</p>
      <p className="quiet">{formatDate(receivedOn, language)}</p>
      {photo && <a href={`/lieux/courrier/${id}/photo`}>{say(of.seePhoto)}</a>}
      <p>
        {step ? (
          <StateMark icon="circle-check" tone="good" label={say(stepWords[step])} />
        ) : (
          <StateMark icon="clock" tone="wait" label={say(of.waits)} />
        )}{" "}
        {note}
      </p>
      {keeps && !step && (
        <ActForm
          intent={intent}
          label={say(of.settleLetter)}
          formKey={`${formKey}-${id}`}
          refused={answer?.intent === intent}
          fold={formKey}
        >
          <SelectField {...field("step", "collected")} label={say(of.settleLetter)}>
            <Choices among={letterSteps.map((one) => ({ id: one, name: say(stepWords[one]) }))} />
          </SelectField>
          <TextField {...field("note")} label={say(of.endWhy)} maxLength={200} optional />
        </ActForm>
      )}
    </li>
  );
}
