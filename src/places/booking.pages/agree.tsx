import { useSay } from "../../design/speak.ts";
import type { ActAnswer } from "../../doors/web/act-answer.ts";
import type { Refusal } from "../../foundation/refusal.ts";
import { planWords } from "../plan-words.ts";
import { words } from "../words.ts";

/** A refused act with the price that must be agreed, where that is why. */
export type PricedAnswer = ActAnswer & { readonly price?: { cents: string; amount: string } | undefined };

export function priceIn({ code, params }: Refusal): PricedAnswer["price"] {
  if (code !== "places.price-to-agree") return undefined;
  return { cents: String(params.cents), amount: String(params.amount) };
}

/** The button that books: once a price was said, it says it, and pressing it agrees. */
export function BookButton({ price }: { price: PricedAnswer["price"] }) {
  const say = useSay();
  return (
    <>
      <input type="hidden" name="book.agreedCents" value={price?.cents ?? "0"} />
      <button type="submit" className="button button-main">
        {price ? say(planWords.agree, { amount: price.amount }) : say(words.book)}
      </button>
    </>
  );
}
