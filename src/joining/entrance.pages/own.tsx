import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirectDocument,
  useActionData,
  useLoaderData,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import type { FieldErrors } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { formErrors } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { HousePage } from "../../doors/web/house-page.tsx";
import { openHouse, secretPage, tooMany } from "../../doors/web/open-house.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { refusals } from "../../foundation/refusals.ts";
import { ownWords as words } from "../own-words.ts";
import { publicWords } from "../public-words.ts";
import { ownPage } from "../read-own-page.ts";
import { actOnOwn } from "./act-on-own.ts";
import { AnswerPart, InterviewPart, StandPart } from "./own-answer.tsx";
import { ContactPart, DataPart, SaidPart } from "./own-data.tsx";
import { MeetingPart } from "./own-meeting.tsx";

export const handle = { bare: true };
export const headers = () => secretPage;

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const outcome = await house.readView(ownPage, { key: params.key });
  const done = new URL(request.url).searchParams.has("fait");
  if (outcome.ok) return { own: outcome.result, house: house.cooperative, done, key: crypto.randomUUID() };
  const status = outcome.refusal.code === refusals.notFound.code ? 404 : 503;
  return data({ own: null, house: house.cooperative, done, key: "" }, { status });
}
type Loaded = Exclude<Awaited<ReturnType<typeof loader>>, { type: string }>;
export type Own = NonNullable<Loaded["own"]>;
export type OwnAnswer = {
  intent: string;
  errors: FieldErrors;
  whole?: string | undefined;
  typed: Readonly<Record<string, string>>;
};
export type OwnPart = { own: Own; formKey: string; answer: OwnAnswer | undefined };

export async function action({ context, request, params }: ActionFunctionArgs): Promise<OwnAnswer> {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const form = await request.formData();
  const intent = String(form.get("intent"));
  const typed = typedOf(form);
  const whole = await tooMany(web, house, { act: "own", most: 20 });
  if (whole) return { intent, errors: {}, whole, typed };
  const address = `/rejoindre/${house.cooperative.slug}`;
  const acted = await actOnOwn(house, { key: params.key ?? "", form, language: web.language });
  if ("errors" in acted) return { intent, ...acted, typed };
  if (!acted.ok) return { intent, ...formErrors(acted.refusal, web.language), typed };
  throw redirectDocument(
    intent === "erase" ? `${address}?efface=1` : `${address}/suivi/${params.key}?fait=1`,
  );
}

/** A candidate's own page: where they stand comes first, then what is next, then what is theirs to change. */
export default function OwnPage() {
  const { own, house, done, key } = useLoaderData<Loaded>();
  const answer = useActionData<OwnAnswer>();
  const say = useSay();
  if (!own)
    return (
      <HousePage house={house} title={say(words.gone)}>
        <p>{say(words.goneText)}</p>
        <p>
          <a href={`/rejoindre/${house.slug}/lien`}>{say(publicWords.linkTitle)}</a>
        </p>
      </HousePage>
    );
  const part = { own, formKey: key, answer };
  return (
    <HousePage house={house} title={say(words.title, { name: own.candidate.givenName })}>
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {done && !answer && <p role="status">{say(words.done)}</p>}
      <StandPart own={own} />
      <AnswerPart own={own} />
      <InterviewPart own={own} />
      <MeetingPart {...part} />
      <SaidPart {...part} />
      <ContactPart {...part} />
      <DataPart {...part} />
    </HousePage>
  );
}
