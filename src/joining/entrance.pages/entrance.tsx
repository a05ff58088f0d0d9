import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirectDocument,
  useActionData,
  useLoaderData,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import type { FieldErrors } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { HousePage } from "../../doors/web/house-page.tsx";
import { openHouse, tooMany } from "../../doors/web/open-house.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { faultsOf } from "../../foundation/input.ts";
import { apply } from "../apply.ts";
import { ownWords } from "../own-words.ts";
import { publicWords as words } from "../public-words.ts";
import { entrance } from "../read-entrance.ts";
import { ApplicationForm } from "./application-form.tsx";
import { MeetingList } from "./meeting-list.tsx";
import { applicationOf } from "./read-form.ts";

export const handle = { bare: true };

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const offered = resultOf(await house.readView(entrance, {}), request, web.language);
  const { searchParams } = new URL(request.url);
  const after = searchParams.has("envoye")
    ? ("sent" as const)
    : searchParams.has("efface")
      ? ("erased" as const)
      : null;
  return { ...offered, house: house.cooperative, after, key: crypto.randomUUID() };
}
export type Entrance = Awaited<ReturnType<typeof loader>>;
export type EntranceAnswer = {
  errors: FieldErrors;
  whole?: string | undefined;
  typed: Readonly<Record<string, string>>;
};

export async function action({ context, request, params }: ActionFunctionArgs): Promise<EntranceAnswer> {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const form = await request.formData();
  const typed = typedOf(form);
  const input = applicationOf(form);
  const errors = faultsOf(apply.input, input, web.language);
  if (Object.keys(errors).length > 0) return { errors, typed };
  const whole = await tooMany(web, house, { act: "apply", email: input.email });
  if (whole) return { errors: {}, whole, typed };
  const outcome = await house.performOperation(apply, input, { key: String(form.get("key")) });
  if (!outcome.ok) return { ...formErrors(outcome.refusal, web.language), typed };
  throw redirectDocument(`/rejoindre/${house.cooperative.slug}?envoye=1`);
}

/**
 * The way in: what joining means, the meetings with their seats, the application. Nothing of it needs a
 * script.
 */
export default function EntrancePage() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<EntranceAnswer>();
  const say = useSay();
  const { house, meetings, after } = loaded;
  if (after) return <After house={house} what={after} />;
  return (
    <HousePage house={house} title={say(words.title)} about={{ description: say(words.intro) }}>
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <p>{say(words.intro)}</p>
      <h2>{say(words.howItGoes)}</h2>
      <ol className="public-steps">
        {[words.step1, words.step2, words.step3, words.step4].map((word) => (
          <li key={word.id}>{say(word)}</li>
        ))}
      </ol>
      <MeetingList meetings={meetings} slug={house.slug} />
      <p>
        <a href={`/rejoindre/${house.slug}/lien`}>{say(words.alreadyIn)}</a>
      </p>
      <ApplicationForm offered={loaded} answer={answer} />
    </HousePage>
  );
}

/** What is said afterwards: the same for whoever was here before and whoever was not. */
function After({ house, what }: Pick<Entrance, "house"> & { what: "sent" | "erased" }) {
  const say = useSay();
  const [title, text] = {
    sent: [words.sentTitle, words.sent] as const,
    erased: [ownWords.erased, ownWords.erasedText] as const,
  }[what];
  return (
    <HousePage house={house} title={say(title)}>
      <p role="status">{say(text)}</p>
      <p>
        <a href={`/rejoindre/${house.slug}`}>{say(words.back)}</a>
        {what === "sent" && (
          <>
            {" · "}
            <a href={`/rejoindre/${house.slug}/lien`}>{say(words.linkTitle)}</a>
          </>
        )}
      </p>
    </HousePage>
  );
}
