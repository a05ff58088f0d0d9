import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { Choices } from "../../design/choices.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { Money } from "../../design/money.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { givenFile } from "../../doors/web/uploaded.ts";
import { paperKinds, paperWords } from "../domiciliation.ts";
import { domiciliationWords as of } from "../domiciliation-words.ts";
import { endDomiciliation } from "../end-domiciliation.ts";
import { giveFilePaper } from "../give-file-paper.ts";
import { domiciliationSheet } from "../read-domiciliations.ts";
import { signDomiciliation } from "../sign-domiciliation.ts";
import { StandingMark } from "./standing-mark.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(domiciliationSheet, params), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const call = { key: String(form.get("key")) };
  const text = textOf(form);
  const { domiciliation } = params;
  const perform = async () => {
    switch (form.get("intent")) {
      case "paper": {
        const file = await givenFile(form, "paper.file");
        return web.performOperation(giveFilePaper, { domiciliation, kind: text("kind"), file }, call);
      }
      case "sign":
        return web.performOperation(signDomiciliation, { domiciliation, signedOn: text("signedOn") }, call);
      default: {
        const told = { domiciliation, endsOn: text("endsOn"), why: text("why") };
        return web.performOperation(endDomiciliation, told, call);
      }
    }
  };
  const outcome = await perform();
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  return redirect(`/lieux/domiciliations/${domiciliation}`);
}

type Found = Awaited<ReturnType<typeof loader>>;
type Props = { found: Found; answer: ActAnswer | undefined };

/** One contract of domiciliation, from the file to its end. */
export default function DomiciliationPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  const { one, standing } = found;
  const facts = [
    [of.representative, one.representative],
    [of.representativeAddress, one.representativeAddress],
    [of.phone, one.phone],
    [of.email, one.email],
    [of.worksAt, one.worksAt],
    [of.booksAt, one.booksAt],
    [of.siren, one.siren ?? "–"],
    [of.agreement, one.agreement ?? "–"],
    [of.startsOn, one.startsOn.split("-").reverse().join("/")],
    [of.months, String(one.months)],
  ] as const;
  return (
    <div className="stack">
      <PageHead
        title={one.firm}
        above={<Link to="/lieux/domiciliations">{say(of.domiciliations)}</Link>}
        below={<StandingMark standing={standing} endsOn={one.endsOn} />}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {standing === "ended" && <p role="status">{say(of.tellRegistry)}</p>}
      <section className="panel" aria-label={one.firm}>
        <dl className="domiciliation-facts">
          {facts.map(([label, text]) => (
            <div key={label.id}>
              <dt>{say(label)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
          <div>
            <dt>{say(of.monthlyCents)}</dt>
            <dd>
              <Money cents={one.monthlyCents} />
            </dd>
          </div>
        </dl>
      </section>
      <FilePanel {...{ found, answer }} />
      <LifePanel {...{ found, answer }} />
    </div>
  );
}

function FilePanel({ found: { papers, missing, standing, formKey }, answer }: Props) {
  const say = useSay();
  const field = fieldIn(answer, "paper");
  const lacking = missing.map((kind) => say(paperWords[kind]).toLowerCase()).join(", ");
  return (
    <section className="panel stack" aria-labelledby="file">
      <h2 id="file">{say(of.file)}</h2>
      <p>{say(of.fileWhy)}</p>
      {missing.length > 0 && <p>{say(of.missing, { papers: lacking })}</p>}
      <ul className="plain-list wide-list">
        {papers.map(({ id, kind, name }) => (
          <li key={id}>
            <a href={`/lieux/domiciliations/pieces/${id}`}>{`${say(paperWords[kind])} : ${name}`}</a>
          </li>
        ))}
      </ul>
      {standing !== "ended" && (
        <ActForm
          intent="paper"
          label={say(of.givePaper)}
          formKey={`${formKey}-paper`}
          refused={answer?.intent === "paper"}
          fold={formKey}
          upload
        >
          <SelectField {...field("kind", missing[0])} label={say(of.paperKind)}>
            <Choices among={paperKinds.map((id) => ({ id, name: say(paperWords[id]) }))} />
          </SelectField>
          <TextField name="paper.file" errors={answer?.errors} type="file" label={say(of.paper)} />
        </ActForm>
      )}
    </section>
  );
}

function LifePanel({ found: { one, standing, today, formKey }, answer }: Props) {
  const say = useSay();
  const sign = fieldIn(answer, "sign", { signedOn: today });
  const end = fieldIn(answer, "end");
  const act = (intent: string) => ({
    ...{ intent, formKey: `${formKey}-${intent}`, refused: answer?.intent === intent, fold: formKey },
  });
  if (standing === "draft")
    return (
      <ActForm {...act("sign")} label={say(of.sign)}>
        <TextField {...sign("signedOn")} type="date" label={say(of.signedOn)} />
      </ActForm>
    );
  if (standing !== "active") return one.endWhy ? <p>{`${say(of.endWhy)} : ${one.endWhy}`}</p> : null;
  return (
    <ActForm {...act("end")} label={say(of.end)} dangerous>
      <TextField {...end("endsOn")} type="date" label={say(of.endsOn)} />
      <TextField {...end("why")} label={say(of.endWhy)} maxLength={400} />
    </ActForm>
  );
}
