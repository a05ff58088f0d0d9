import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirectDocument,
  useLoaderData,
} from "react-router";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { openHouse } from "../../doors/web/open-house.ts";
import { answerConsent } from "../answer-consent.ts";
import { consentAskedByKey } from "../read-film.ts";
import { words } from "../words.ts";
import { ConsentAnswer, useConsentSaid } from "./consent-answer.tsx";
import { ChannelFrame } from "./public-channel.tsx";

export const handle = { bare: true };
export const headers = () => ({ "cache-control": "no-store", "x-robots-tag": "noindex" });

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const asked = { key: params.key };
  const found = resultOf(await house.readView(consentAskedByKey, asked), request, web.language);
  return { ...found, house: house.cooperative, formKey: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const form = await request.formData();
  const told = { key: params.key ?? "", given: form.get("given") === "yes" };
  resultOf(
    await house.performOperation(answerConsent, told, { key: String(form.get("key")) }),
    request,
    web.language,
  );
  throw redirectDocument(`/voir/${house.cooperative.slug}/accord/${params.key}`);
}

/** Somebody without an account says whether they agree to be shown, and changes their mind here too. */
export default function ConsentPage() {
  const { name, given, film, house, formKey } = useLoaderData<typeof loader>();
  const say = useSay();
  const said = useConsentSaid(given);
  return (
    <ChannelFrame house={house} title={say(words.consentOf, { title: film.title })}>
      <p>
        {name}. {said}
      </p>
      {film.files && (
        // biome-ignore lint/a11y/useMediaCaption: whoever is asked sees the film before it has any
        <video className="film-alone" controls playsInline preload="metadata" aria-label={film.title}>
          <source src={`${film.files}/film.mp4`} type="video/mp4" />
        </video>
      )}
      <form method="post" className="actions">
        <input type="hidden" name="key" value={formKey} />
        <ConsentAnswer given={given} />
      </form>
    </ChannelFrame>
  );
}
