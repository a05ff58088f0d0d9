import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { parseAmount } from "../../design/parse-amount.ts";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { givenFile } from "../../doors/web/uploaded.ts";
import { doorWords } from "../door-words.ts";
import { givePhoto } from "../give-photo.ts";
import { keepRoom } from "../keep-room.ts";
import { retireRoom } from "../retire-room.ts";
import { classes } from "../room.ts";
import { roomForm } from "../room-form.ts";
import { ruleWords } from "../rule-words.ts";
import { setRule } from "../set-rule.ts";
import { words } from "../words.ts";
import { actOnAddress } from "./act-on-address.ts";
import { AddressPanel } from "./address-panel.tsx";
import { RoomForm } from "./room-form.tsx";
import { RuleForm, ruleIn } from "./rule-form.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const input = params.room === "nouveau" ? {} : { room: params.room };
  const found = resultOf(await web.readView(roomForm, input), request, web.language);
  return { ...found, origin: new URL(request.url).origin, formKey: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const call = { key: String(form.get("key")) };
  if (String(form.get("intent")).startsWith("address:")) return { path: await actOnAddress(web, form) };
  const { room } = params;
  const perform = async () => {
    switch (String(form.get("intent")).split(":")[0]) {
      case "rule":
        return web.performOperation(setRule, ruleIn(form, room), call);
      case "photo":
        return web.performOperation(givePhoto, { room, file: await givenFile(form, "photo.file") }, call);
      case "retire":
        return web.performOperation(retireRoom, { room }, call);
      default:
        return web.performOperation(keepRoom, toldIn(form, room, web.language), call);
    }
  };
  const outcome = await perform();
  if (!outcome.ok) return { refused: refusedAct(form, formErrors(outcome.refusal, web.language)) };
  return redirect("/cooperative/lieux?fait=garde");
}

function toldIn(form: FormData, room: string | undefined, language: string) {
  const text = textOf(form);
  const amount = parseAmount(text("hourlyCents") || "0", language);
  return {
    room: room === "nouveau" ? null : room,
    ...{ site: text("site"), name: text("name"), kind: text("kind"), seats: text("seats") },
    ...{ floor: text("floor"), accessNotes: text("accessNotes"), accessibility: text("accessibility") },
    ...{ beforeMinutes: text("beforeMinutes"), afterMinutes: text("afterMinutes") },
    hourlyCents: "cents" in amount ? Number(amount.cents) : text("hourlyCents"),
    ...{ stepFree: form.has("keep.stepFree"), wantsArrival: form.has("keep.wantsArrival") },
    ...{ equipment: form.getAll("keep.equipment"), parts: form.getAll("keep.parts") },
  };
}

export type Found = Awaited<ReturnType<typeof loader>>;

/** Describe a place, show it, or offer it no more. */
export default function RoomEditPage() {
  const found = useLoaderData<typeof loader>();
  const acted = useActionData<{ refused?: ActAnswer; path?: string | null }>();
  const answer = acted?.refused;
  const say = useSay();
  const { room } = found;
  return (
    <div className="stack">
      <PageHead
        title={room?.name ?? say(words.addRoom)}
        above={<Link to="/cooperative/lieux">{say(words.settings)}</Link>}
        below={room && <Link to={`/lieux/salles/${room.id}`}>{say(words.readRoom)}</Link>}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <RoomForm {...{ found, answer }} />
      {room && <RoomActs {...{ found, room, answer }} path={acted?.path} />}
    </div>
  );
}

type ActsProps = {
  found: Found;
  room: NonNullable<Found["room"]>;
  answer: ActAnswer | undefined;
  path: string | null | undefined;
};

/** Its rules, its picture, its addresses, its end. */
function RoomActs({ found, room, answer, path }: ActsProps) {
  const say = useSay();
  const { formKey } = found;
  return (
    <section className="panel stack" aria-label={say(words.changeRoom)}>
      <h2>{say(ruleWords.rules)}</h2>
      {classes.map((of) => (
        <RuleForm key={of} {...{ of, answer, formKey }} rule={found.rules[of]} />
      ))}
      <ActForm
        intent="photo"
        label={say(words.givePhoto)}
        formKey={`${formKey}-photo`}
        refused={answer?.intent === "photo"}
        fold={formKey}
        upload
      >
        <TextField
          name="photo.file"
          errors={answer?.errors}
          type="file"
          accept="image/jpeg,image/png,image/webp"
          label={say(words.photo)}
          help={say(words.photoHelp)}
        />
      </ActForm>
      <AddressPanel
        asked={[
          { purpose: "door", subject: room.id, label: say(doorWords.makeDoor) },
          { purpose: "feed", subject: room.id, label: say(doorWords.makeFeed) },
        ]}
        {...{ origin: found.origin, formKey, path }}
      />
      <ConfirmButton
        label={say(words.retireRoom)}
        icon="ban"
        effect={<p>{say(words.retireEffect)}</p>}
        fields={{ intent: "retire", key: `${formKey}-retire` }}
      />
    </section>
  );
}
