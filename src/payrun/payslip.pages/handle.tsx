import { ActForm } from "../../design/act-form.tsx";
import { SelectField, TextAreaField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { payslipWords } from "../payslip-words.ts";
import { words } from "../words.ts";
import type { Found } from "./one.tsx";

/** Whose it is by hand, and that it stands as it is; or that it is put aside. Each with its reason. */
export function Handle({ found, answer }: { found: Found; answer: ActAnswer | undefined }) {
  const say = useSay();
  const { payslip, people, formKey } = found;
  const confirm = fieldIn(answer, "confirm", { contract: payslip.contract ?? "" });
  const aside = fieldIn(answer, "aside");
  const reason = { label: say(payslipWords.reason), help: say(payslipWords.reasonHelp), rows: 3 };
  return (
    <>
      <ActForm
        intent="confirm"
        label={say(words.confirmPayslip)}
        formKey={formKey}
        refused={answer?.intent === "confirm"}
        fold={formKey}
      >
        <SelectField {...confirm("contract")} label={say(payslipWords.whose)}>
          <option value="">{say(payslipWords.choose)}</option>
          {people.map(({ contract, name }) => (
            <option key={contract} value={contract}>
              {name}
            </option>
          ))}
        </SelectField>
        <TextAreaField {...confirm("reason")} {...reason} />
      </ActForm>
      {payslip.standing !== "aside" && (
        <ActForm
          intent="aside"
          label={say(words.setAsidePayslip)}
          formKey={formKey}
          refused={answer?.intent === "aside"}
          fold={formKey}
        >
          <TextAreaField {...aside("reason")} {...reason} />
        </ActForm>
      )}
    </>
  );
}
