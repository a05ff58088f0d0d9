import { toString as drawQr } from "qrcode";
import { useContext } from "react";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirectDocument,
  useActionData,
  useLoaderData,
} from "react-router";
import { useSay } from "../../design/speak.ts";
import { BrandStyle } from "../../doors/web/brand-style.tsx";
import { type WebContext, webContext } from "../../doors/web/context.ts";
import { PageFactsContext } from "../../doors/web/page-facts.ts";
import { slugOfHouseKey } from "../../foundation/house-key.ts";
import { sayRefusal } from "../../foundation/refusal.ts";
import { arriveAtDoor } from "../arrive-at-door.ts";
import { bookAtDoor } from "../book-at-door.ts";
import { doorWords } from "../door-words.ts";
import { extendAtDoor } from "../extend-at-door.ts";
import { doorPage } from "../read-door.ts";
import { DoorState } from "./door-state.tsx";

export const handle = { bare: true };
/** Kept nowhere, found by nobody; it shows the minute by itself, without a script. */
export const headers = () => ({ "cache-control": "no-store", "x-robots-tag": "noindex", refresh: "60" });

async function openDoor(web: WebContext, key = "") {
  const slug = slugOfHouseKey(key);
  const house = slug ? await web.publicHouse(slug) : null;
  if (!house) throw data({ sentence: doorWords.noDoor.fr }, { status: 404 });
  return house;
}

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const house = await openDoor(web, params.key);
  const outcome = await house.readView(doorPage, { key: params.key });
  if (!outcome.ok) throw data({ sentence: doorWords.noDoor.fr }, { status: 404 });
  const url = new URL(request.url);
  const target = `${url.origin}/lieux/salles/${outcome.result.room.id}`;
  return {
    ...{ ...outcome.result, house: house.cooperative, done: url.searchParams.has("fait") },
    qr: await drawQr(target, { type: "svg", margin: 1 }),
    formKey: crypto.randomUUID(),
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const house = await openDoor(web, params.key);
  const form = await request.formData();
  const [intent, minutes] = String(form.get("intent")).split(":");
  const told = { key: params.key, minutes: Number(minutes) };
  const call = { key: String(form.get("key")) };
  // One tablet for a room: more than that in a minute is nobody who stands before it.
  if (!(await house.isWithinRate("door", 20, params.key))) return { sentence: doorWords.noDoor.fr };
  const outcome =
    intent === "arrive"
      ? await house.performOperation(arriveAtDoor, { key: params.key }, call)
      : intent === "extend"
        ? await house.performOperation(extendAtDoor, told, call)
        : await house.performOperation(bookAtDoor, told, call);
  if (!outcome.ok) return { sentence: sayRefusal(outcome.refusal, web.language) };
  throw redirectDocument(`/lieux/porte/${params.key}?fait=1`);
}

export type Door = Awaited<ReturnType<typeof loader>>;

/** The door of a room, for a tablet: free or not, seen from afar; take it, keep it, say that one is here. */
export default function DoorPage() {
  const door = useLoaderData<typeof loader>();
  const answer = useActionData<{ sentence: string }>();
  const say = useSay();
  const { nonce } = useContext(PageFactsContext);
  const { room, house, qr, done } = door;
  return (
    <main id="content" className="door">
      <title>{`${room.name} · ${house.name}`}</title>
      <BrandStyle colour={house.brandColour} nonce={nonce} />
      <header>
        <p className="page-head-above">{`${house.name} · ${room.siteName}`}</p>
        <h1>{room.name}</h1>
      </header>
      {answer && <p role="alert">{answer.sentence}</p>}
      {done && !answer && <p role="status">{say(doorWords.done)}</p>}
      <DoorState {...door} />
      <figure className="door-qr">
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn from our own address */}
        <div dangerouslySetInnerHTML={{ __html: qr }} />
        <figcaption>{say(doorWords.scan)}</figcaption>
      </figure>
    </main>
  );
}
