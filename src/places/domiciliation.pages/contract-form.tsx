import { ActForm } from "../../design/act-form.tsx";
import { Choices } from "../../design/choices.tsx";
import { AmountField, SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { domiciliationWords as of } from "../domiciliation-words.ts";
import { words } from "../words.ts";
import type { Found } from "./list.tsx";

/** What a contract of domiciliation says of a firm. */
export function ContractForm({ found, answer }: { found: Found; answer: ActAnswer | undefined }) {
  const say = useSay();
  const { sites, today, formKey } = found;
  const field = fieldIn(answer, "contract", { startsOn: today, months: "3", site: sites[0]?.id ?? "" });
  return (
    <ActForm
      intent="contract"
      label={say(of.keepDomiciliation)}
      formKey={`${formKey}-contract`}
      refused={answer?.intent === "contract"}
      fold={formKey}
    >
      <SelectField {...field("site")} label={say(words.site)}>
        <Choices among={sites} />
      </SelectField>
      <TextField {...field("firm")} label={say(of.firm)} maxLength={120} />
      <TextField {...field("siren")} label={say(of.siren)} help={say(of.sirenHelp)} optional />
      <TextField {...field("representative")} label={say(of.representative)} maxLength={120} />
      <TextField {...field("representativeAddress")} label={say(of.representativeAddress)} maxLength={300} />
      <div className="room-fields">
        <TextField {...field("phone")} label={say(of.phone)} maxLength={40} />
        <TextField {...field("email")} label={say(of.email)} type="email" />
      </div>
      <TextField {...field("worksAt")} label={say(of.worksAt)} maxLength={300} />
      <TextField {...field("booksAt")} label={say(of.booksAt)} maxLength={300} />
      <div className="room-fields">
        <TextField {...field("startsOn")} type="date" label={say(of.startsOn)} />
        <TextField
          {...field("months")}
          label={say(of.months)}
          help={say(of.monthsHelp)}
          inputMode="numeric"
        />
        <AmountField {...field("monthlyCents")} label={say(of.monthlyCents)} />
      </div>
    </ActForm>
  );
}
