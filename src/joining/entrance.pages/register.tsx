import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirectDocument,
  useActionData,
  useLoaderData,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { HousePage } from "../../doors/web/house-page.tsx";
import { openHouse, tooMany } from "../../doors/web/open-house.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { faultsOf } from "../../foundation/input.ts";
import { publicWords as words } from "../public-words.ts";
import { entrance } from "../read-entrance.ts";
import { register } from "../register.ts";
import type { EntranceAnswer } from "./entrance.tsx";
import { ConsentFields, OriginFields, WhoFields } from "./fields.tsx";
import { MeetingSaid, SeatsSaid } from "./meeting-said.tsx";
import { registrationOf } from "./read-form.ts";

export const handle = { bare: true };

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const offered = resultOf(await house.readView(entrance, {}), request, web.language);
  const meeting = offered.meetings.find(({ id }) => id === params.meeting);
  if (!meeting) throw redirectDocument(`/rejoindre/${house.cooperative.slug}#meetings`);
  return { ...offered, meeting, house: house.cooperative, key: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs): Promise<EntranceAnswer> {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const form = await request.formData();
  const typed = typedOf(form);
  const input = { ...registrationOf(form), meeting: params.meeting };
  const errors = faultsOf(register.input, input, web.language);
  if (Object.keys(errors).length > 0) return { errors, typed };
  const whole = await tooMany(web, house, { act: "register", email: input.email });
  if (whole) return { errors: {}, whole, typed };
  const outcome = await house.performOperation(register, input, { key: String(form.get("key")) });
  if (!outcome.ok) return { ...formErrors(outcome.refusal, web.language), typed };
  throw redirectDocument(`/rejoindre/${house.cooperative.slug}?envoye=1`);
}

/** Come to a meeting without applying yet: a name and an address are enough. */
export default function RegisterPage() {
  const { house, meeting, prescribers, keptMonths, unkeptDays, key } = useLoaderData<typeof loader>();
  const answer = useActionData<EntranceAnswer>();
  const say = useSay();
  const filled = { typed: answer?.typed ?? {}, errors: answer?.errors };
  return (
    <HousePage house={house} title={say(words.registerTitle)}>
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <div className="panel">
        <MeetingSaid {...meeting} />
        <p>
          <SeatsSaid {...meeting} />
        </p>
      </div>
      <p>{say(words.registerIntro)}</p>
      <form method="post" className="stack" noValidate>
        <input type="hidden" name="key" value={key} />
        <fieldset className="panel">
          <legend>{say(words.who)}</legend>
          <WhoFields {...filled} />
          <OriginFields {...filled} prescribers={prescribers} />
        </fieldset>
        <fieldset className="panel">
          <legend>{say(words.data)}</legend>
          <p className="told">{say(words.read)}</p>
          <ConsentFields {...filled} keptMonths={keptMonths} unkeptDays={unkeptDays} />
        </fieldset>
        <div className="actions">
          <button type="submit" className="button button-main">
            {say(words.registerIt)}
          </button>
        </div>
      </form>
    </HousePage>
  );
}
