import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from "react-router";
import { Moment } from "../../design/civil-date.tsx";
import { TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { verifyEvidence } from "../../documents/index.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { givenFile } from "../../doors/web/uploaded.ts";
import { words } from "../words.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  return resultOf(await web.readView(verifyEvidence, params), request, web.language);
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const document = (await givenFile(await request.formData(), "document")) ?? undefined;
  return resultOf(await web.readView(verifyEvidence, { ...params, document }), request, web.language);
}

const faults = {
  document: words.faultDocument,
  chain: words.faultChain,
  signature: words.faultSignature,
  evidence: words.faultEvidence,
};

/** The page of what was signed, by the first word of what the request is about. */
const places: Readonly<Record<string, string>> = { contract: "/contrats", hours: "/heures/feuilles" };

function placeOf(about: string): string {
  const [kind = "", id = ""] = about.split(":");
  return `${places[kind] ?? ""}/${id}`;
}

/** The evidence of a signature, computed anew each time it is looked at; a copy may be put beside it. */
export default function EvidencePage() {
  const kept = useLoaderData<typeof loader>();
  const copy = useActionData<typeof action>();
  const say = useSay();
  const { request, title, sha256, signatures } = kept;
  return (
    <div className="stack">
      <PageHead title={say(words.evidence)} above={<Link to={placeOf(kept.about)}>{title}</Link>} />
      <Verdict of={copy ?? kept} />
      <dl className="sheet">
        <div>
          <dt>{say(words.fingerprint)}</dt>
          <dd className="figure">{sha256}</dd>
        </div>
      </dl>
      <ol className="plain-list wide-list">
        {signatures.map(({ name, email, signedAt, seal }) => (
          <li key={seal}>
            <span>
              <strong>{name}</strong>, {email}
              <br />
              <span className="quiet figure">{seal}</span>
            </span>
            <Moment at={signedAt} />
          </li>
        ))}
      </ol>
      <div className="actions">
        <a className="button" href={`/signatures/${request}/document`} target="_blank" rel="noreferrer">
          {say(words.openPaper)}
        </a>
        <a className="button" href={`/signatures/${request}/preuve.json`}>
          {say(words.openEvidence)}
        </a>
      </div>
      <CopyForm />
    </div>
  );
}

function Verdict({ of: { valid, fault } }: { of: { valid: boolean; fault: keyof typeof faults | null } }) {
  const say = useSay();
  const what = fault ? say(faults[fault]) : "";
  return (
    <p role="status">
      <StateMark
        icon={valid ? "circle-check" : "alert-triangle"}
        tone={valid ? "good" : "wrong"}
        label={valid ? say(words.evidenceValid) : say(words.evidenceBroken, { what })}
      />
    </p>
  );
}

/** A copy that someone holds, put beside what was signed. */
function CopyForm() {
  const say = useSay();
  return (
    <Form method="post" encType="multipart/form-data" className="stack">
      <h2>{say(words.verifyCopy)}</h2>
      <TextField
        name="document"
        type="file"
        accept=".pdf"
        label={say(words.copy)}
        help={say(words.verifyCopyHelp)}
      />
      <p>
        <button type="submit" className="button">
          {say(words.verifyCopy)}
        </button>
      </p>
    </Form>
  );
}
