import { Form } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { CheckField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { diets } from "../meal.ts";
import { mealWords } from "../meal-words.ts";
import type { Props } from "./one.tsx";

/** What one eats or must not, said with one’s seat and read by whoever prepares the meal alone. */
export function DietPanel({ found, answer }: Props) {
  const say = useSay();
  const { event: e, own, diet, formKey, state } = found;
  const [seat] = own;
  if (e.meal === "none" || !seat || state === "ended" || state === "cancelled") return null;
  const intent = `diet:${seat.id}`;
  const said = diet?.diets.map((one) => say(mealWords[`diet-${one}`])) ?? [];
  return (
    <section className="panel stack" aria-label={say(mealWords.diet)}>
      <h2>{say(mealWords.diet)}</h2>
      <p>{[...said, diet?.allergies].filter(Boolean).join(" · ") || say(mealWords.noDiet)}</p>
      <ActForm
        {...{ intent, formKey, fold: formKey, refused: answer?.intent === intent }}
        label={say(mealWords.setDiet)}
      >
        <p className="quiet">{say(mealWords.dietWhy)}</p>
        <div className="choices">
          {diets.map((one) => (
            <label key={one} className="choice">
              <input
                type="checkbox"
                name="diets"
                value={one}
                defaultChecked={diet?.diets.includes(one) ?? false}
              />
              {say(mealWords[`diet-${one}`])}
            </label>
          ))}
        </div>
        <TextField
          {...fieldIn(answer, intent, { allergies: diet?.allergies ?? "" })("allergies")}
          label={say(mealWords.allergies)}
          autoComplete="off"
          optional
        />
      </ActForm>
    </section>
  );
}

/** « Qui apporte quoi ». */
export function TablePanel({ found, answer }: Props) {
  const say = useSay();
  const { event: e, dishes, own, hosting, may, formKey, state } = found;
  if (e.meal !== "shared" || state === "draft") return null;
  const comes = own.some(({ seating }) => seating === "confirmed") || hosting || may.organise;
  const open = comes && state !== "ended" && state !== "cancelled";
  const intent = "dish";
  return (
    <section className="panel stack" aria-label={say(mealWords.table)}>
      <h2>{say(mealWords.table)}</h2>
      {dishes.length === 0 && <p>{say(mealWords.nothingYet)}</p>}
      <ul className="todo">
        {dishes.map((dish) => (
          <li key={dish.id}>
            <span className="todo-name">{dish.what}</span>
            <span className="todo-detail">
              {say(dish.name ? mealWords.broughtBy : mealWords.nobodyBrings, { name: dish.name ?? "" })}
            </span>
            {open && <DishActs found={found} dish={dish} />}
          </li>
        ))}
      </ul>
      {open && (
        <ActForm
          {...{ intent, formKey, fold: formKey, refused: answer?.intent === intent }}
          label={say(mealWords.addWanted)}
        >
          <TextField {...fieldIn(answer, intent)("what")} label={say(mealWords.what)} autoComplete="off" />
          <CheckField name="dish.mine" label={say(mealWords.mine)} defaultChecked />
        </ActForm>
      )}
    </section>
  );
}

function DishActs({ found, dish }: { found: Props["found"]; dish: Props["found"]["dishes"][number] }) {
  const say = useSay();
  const { person, may, formKey } = found;
  const { id, what, broughtBy, setBy } = dish;
  const mine = broughtBy === person;
  const act = (name: "bring" | "give-up" | "remove", word: keyof typeof mealWords) => (
    <button
      type="submit"
      name="intent"
      value={`${name}:${id}`}
      className="button"
      aria-label={say(mealWords[`${word}Label` as keyof typeof mealWords], { what })}
    >
      {say(mealWords[word])}
    </button>
  );
  return (
    <Form method="post" className="todo-end actions">
      <input type="hidden" name="key" value={`${formKey}-${id}`} />
      {broughtBy === null && act("bring", "iBring")}
      {mine && act("give-up", "giveUp")}
      {(may.organise || (broughtBy === null && setBy === person)) && act("remove", "remove")}
    </Form>
  );
}
