import { Form } from "react-router";
import { Choices } from "../../design/choices.tsx";
import { AmountField, CheckField, SelectField, TextAreaField, TextField } from "../../design/field.tsx";
import { formatCents } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { equipmentNames, equipmentWords } from "../equipment.ts";
import { roomKinds } from "../room.ts";
import { words } from "../words.ts";
import type { Found } from "./edit.tsx";
import { kindWords } from "./room-facts.tsx";

type Props = { found: Found; answer: ActAnswer | undefined };

/** What a place is and offers. */
export function RoomForm({ found, answer }: Props) {
  const say = useSay();
  const { room, sites, formKey } = found;
  const field = useKnown(found, answer);
  return (
    <Form method="post" className="panel stack" noValidate>
      <input type="hidden" name="intent" value="keep" />
      <input type="hidden" name="key" value={formKey} />
      {room ? (
        <input type="hidden" name="keep.site" value={room.site} />
      ) : (
        <SelectField {...field("site", sites[0]?.id)} label={say(words.site)}>
          <Choices among={sites} />
        </SelectField>
      )}
      <TextField {...field("name")} label={say(words.name)} maxLength={80} />
      <div className="room-fields">
        <SelectField {...field("kind", "room")} label={say(words.kind)}>
          <Choices among={roomKinds.map((id) => ({ id, name: say(kindWords[id]) }))} />
        </SelectField>
        <TextField {...field("seats")} label={say(words.seats)} inputMode="numeric" />
        <TextField {...field("floor")} label={say(words.floor)} optional maxLength={40} />
      </div>
      <Boxes
        name="equipment"
        legend={say(words.equipment)}
        chosen={room?.equipment ?? []}
        among={equipmentNames.map((id) => ({ id, name: say(equipmentWords[id]) }))}
      />
      <AccessFields {...{ found, answer }} />
      <UseFields {...{ found, answer }} />
      <div className="actions">
        <button type="submit" className="button button-main">
          {say(words.keepRoom)}
        </button>
      </div>
    </Form>
  );
}

function AccessFields({ found, answer }: Props) {
  const say = useSay();
  const field = useKnown(found, answer);
  return (
    <>
      <CheckField name="keep.stepFree" label={say(words.stepFree)} defaultChecked={found.room?.stepFree} />
      <TextField
        {...field("accessibility")}
        label={say(words.accessibility)}
        help={say(words.accessibilityHelp)}
        optional
      />
      <TextAreaField
        {...field("accessNotes")}
        label={say(words.accessNotes)}
        help={say(words.accessNotesHelp)}
        rows={2}
        optional
      />
    </>
  );
}

/** What is blocked around each use, what it costs, whether one says that one has come, of what it is made. */
function UseFields({ found, answer }: Props) {
  const say = useSay();
  const field = useKnown(found, answer);
  const { room, whole } = found;
  return (
    <>
      <div className="room-fields">
        <TextField {...field("beforeMinutes", "0")} label={say(words.beforeMinutes)} inputMode="numeric" />
        <TextField {...field("afterMinutes", "0")} label={say(words.afterMinutes)} inputMode="numeric" />
      </div>
      <p className="quiet">{say(words.buffersHelp)}</p>
      <AmountField {...field("hourlyCents")} label={say(words.hourlyCents)} optional />
      <CheckField
        name="keep.wantsArrival"
        label={say(words.wantsArrival)}
        help={say(words.wantsArrivalHelp)}
        defaultChecked={room?.wantsArrival}
      />
      {!room && whole.length > 1 && (
        <Boxes name="parts" legend={say(words.parts)} help={say(words.partsHelp)} chosen={[]} among={whole} />
      )}
    </>
  );
}

function useKnown({ room }: Found, answer: ActAnswer | undefined) {
  const language = useLanguage();
  const known = room
    ? {
        ...{ site: room.site, name: room.name, kind: room.kind, seats: String(room.seats) },
        ...{ floor: room.floor, accessNotes: room.accessNotes, accessibility: room.accessibility },
        ...{ beforeMinutes: String(room.beforeMinutes), afterMinutes: String(room.afterMinutes) },
        hourlyCents: formatCents(BigInt(room.hourlyCents), language, { euro: false }),
      }
    : {};
  return fieldIn(answer, "keep", known);
}

type BoxesProps = {
  name: string;
  legend: string;
  help?: string;
  chosen: readonly string[];
  among: readonly { id: string; name: string }[];
};

function Boxes({ name, legend, help, chosen, among }: BoxesProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {help && <p className="field-help">{help}</p>}
      <div className="room-boxes">
        {among.map((one) => (
          <label key={one.id}>
            <input
              type="checkbox"
              name={`keep.${name}`}
              value={one.id}
              defaultChecked={chosen.includes(one.id)}
            />{" "}
            {one.name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
