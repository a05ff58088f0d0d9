import { SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import type { Category } from "../category.ts";
import { words } from "../words.ts";
import type { Answer, Found } from "./edit.tsx";

type Shared = { found: Found; answer: Answer | undefined };
type Choosing = Shared & { chosen: string; choose: (category: string) => void };

/** What every expense says: its category, its day, its activity. */
export function CommonFields({ found, answer, chosen, choose }: Choosing) {
  const say = useSay();
  const { expense, activities, forHouse, today } = found;
  const typed = answer?.typed;
  const [only] = activities;
  const usual = activities.length === 1 && !forHouse ? only?.id : (only?.id ?? "");
  return (
    <>
      <CategoryField {...{ found, answer, chosen, choose }} />
      <TextField
        name="spentOn"
        type="date"
        max={today}
        label={say(words.date)}
        defaultValue={typed?.spentOn ?? expense?.spentOn ?? today}
        errors={answer?.errors}
      />
      {activities.length === 1 && !forHouse ? (
        <input type="hidden" name="activity" value={expense?.activity ?? usual} />
      ) : (
        <SelectField
          name="activity"
          label={say(words.activity)}
          defaultValue={typed?.activity ?? (expense ? (expense.activity ?? "") : usual)}
          errors={answer?.errors}
        >
          {forHouse && <option value="">{say(words.ofHouse)}</option>}
          {activities.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
    </>
  );
}

function CategoryField({ found, answer, chosen, choose }: Choosing) {
  const say = useSay();
  const natures = [...new Set(found.categories.map(({ nature }) => nature))];
  return (
    <SelectField
      name="category"
      label={say(words.category)}
      value={chosen}
      onChange={(event) => choose(event.currentTarget.value)}
      errors={answer?.errors}
    >
      <option value="">{say(words.chooseCategory)}</option>
      {natures.map((nature) => (
        <optgroup key={nature} label={say(words[`nature-${nature}`])}>
          {found.categories
            .filter((one) => one.nature === nature)
            .map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
        </optgroup>
      ))}
    </SelectField>
  );
}

/** The receipt, or why there is none; and that it is not the one it looks like. */
export function PaperFields({ found, answer, category }: Shared & { category: Category | undefined }) {
  const say = useSay();
  const { expense } = found;
  const typed = answer?.typed;
  const { paper, paperName = "" } = expense ?? {};
  return (
    <>
      {expense && paper && (
        <p>
          {say(words.paperThere, { name: paperName })}{" "}
          <a href={`/frais/depenses/${expense.id}/justificatif`} target="_blank" rel="noreferrer">
            {say(words.seeReceipt)}
          </a>
        </p>
      )}
      <TextField
        name="paper"
        type="file"
        accept="image/*,.pdf"
        label={say(paper ? words.replacePaper : words.paper)}
        help={say(words.paperHelp)}
        errors={answer?.errors}
        optional
      />
      {category && !paper && (
        <TextField
          name="lostReason"
          label={say(words.lostReason)}
          help={say(words.lostHelp)}
          defaultValue={typed?.lostReason ?? expense?.lostReason ?? ""}
          errors={answer?.errors}
          optional
        />
      )}
    </>
  );
}
