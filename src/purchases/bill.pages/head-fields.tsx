import { Link } from "react-router";
import { SelectField, TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { isCivilDate } from "../../foundation/calendar.ts";
import { regimes } from "../bill.ts";
import { dueOnOf, latestDueOn } from "../terms.ts";
import { words } from "../words.ts";
import type { Typing } from "./editor.tsx";
import type { BillFormValue } from "./form-value.ts";

/** Whose paper it is, which one, of when, due when. */
export function HeadFields(typing: Typing) {
  const say = useSay();
  const { data, value, set, errors } = typing;
  const shared = { errors };
  return (
    <>
      <div className="field-pairs">
        <SelectField
          {...{ ...shared, name: "kind", label: say(words.kind), value: value.kind }}
          onChange={(event) => set({ kind: event.currentTarget.value as BillFormValue["kind"] })}
        >
          <option value="invoice">{say(words.bill)}</option>
          <option value="credit">{say(words.credit)}</option>
        </SelectField>
        <ActivityField {...typing} />
        <SupplierField {...typing} />
        <TextField
          {...{ ...shared, name: "reference", label: say(words.reference), maxLength: 60 }}
          value={value.reference}
          autoComplete="off"
          onChange={(event) => set({ reference: event.currentTarget.value })}
        />
        <TextField
          {...{ ...shared, name: "issuedOn", type: "date", label: say(words.issuedOn), max: data.today }}
          value={value.issuedOn}
          onChange={(event) => set({ issuedOn: event.currentTarget.value })}
        />
        {value.kind === "invoice" && <DueField {...typing} />}
      </div>
      <SelectField
        {...{ ...shared, name: "regime", label: say(words.regime), value: value.regime }}
        help={say(words.regimeHelp)}
        onChange={(event) => set({ regime: event.currentTarget.value as BillFormValue["regime"] })}
      >
        {regimes.map((regime) => (
          <option key={regime} value={regime}>
            {say(words[`regime-${regime}`])}
          </option>
        ))}
      </SelectField>
    </>
  );
}

function SupplierField(typing: Typing) {
  const say = useSay();
  const { data, value, set, errors } = typing;
  return (
    <SelectField
      {...{ name: "supplier", label: say(words.supplier), value: value.supplier, errors }}
      onChange={(event) => set({ supplier: event.currentTarget.value })}
      help={
        <Link to={`/achats/fournisseurs?retour=${encodeURIComponent(returnTo(typing))}#ajouter`}>
          {say(words.addSupplier)}
        </Link>
      }
    >
      <option value="" />
      {data.suppliers.map(({ id, name, code }) => (
        <option key={id} value={id}>
          {`${name} · ${code}`}
        </option>
      ))}
    </SelectField>
  );
}

const returnTo = ({ data: { bill } }: Typing) => (bill ? `/achats/${bill.id}/modifier` : "/achats/nouvelle");

function ActivityField({ data, value, set, errors }: Typing) {
  const say = useSay();
  const { activities, forHouse } = data;
  if (activities.length === 1 && !forHouse)
    return <input type="hidden" name="activity" value={value.activity || activities[0]?.id} />;
  return (
    <SelectField
      {...{ name: "activity", label: say(words.activity), value: value.activity, errors }}
      onChange={(event) => set({ activity: event.currentTarget.value, advancedBy: "" })}
    >
      {forHouse && <option value="">{say(words.ofHouse)}</option>}
      {activities.map(({ id, name, code }) => (
        <option key={id} value={id}>
          {`${name} · ${code}`}
        </option>
      ))}
    </SelectField>
  );
}

/** The due date that the terms give stands in the field until another is typed; the law's limit beside it. */
function DueField({ data, value, set, errors }: Typing) {
  const say = useSay();
  const language = useLanguage();
  const dated = isCivilDate(value.issuedOn);
  const supplier = data.suppliers.find(({ id }) => id === value.supplier);
  const proposed = dated && supplier ? dueOnOf(value.issuedOn, supplier) : "";
  const latest = dated ? latestDueOn(value.issuedOn) : "";
  const date = latest && formatDate(latest, language);
  const tooLate = latest && value.dueOn > latest;
  const help = tooLate
    ? say(words.dueTooLate, { date })
    : latest
      ? say(words.dueOnHelp, { date })
      : say(words.dueOnHelpBare);
  return (
    <TextField
      {...{ name: "dueOn", type: "date", label: say(words.dueOn), help, errors, optional: true }}
      value={value.dueOn || proposed}
      onChange={(event) => set({ dueOn: event.currentTarget.value })}
    />
  );
}
