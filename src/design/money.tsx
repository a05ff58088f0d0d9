import { Link } from "react-router";
import { type CentsForm, formatCents } from "./format.ts";
import { useLanguage } from "./speak.ts";

type MoneyProps = CentsForm & {
  cents: bigint;
  /** Where the figure comes from: the page of what makes it. */
  to?: string;
  /** One sentence on what it is made of, shown by the page's Explainer on hover, focus or tap. */
  explanation?: string;
};

/** An amount, `1 234,56 €`: never broken over two lines, its figures standing under each other. */
export function Money({ cents, to, explanation, ...form }: MoneyProps) {
  const language = useLanguage();
  const text = formatCents(cents, language, form);
  const className = cents < 0n ? "money money-negative" : "money";
  const explained = explanation ? { "data-explain": explanation, "aria-description": explanation } : {};
  // A dash leads nowhere: there is nothing it is made of.
  if (cents === 0n && form.zero === "dash") return <span className={className}>{text}</span>;
  if (to) {
    return (
      <Link className={className} to={to} prefetch="intent" {...explained}>
        {text}
      </Link>
    );
  }
  if (explanation) {
    return (
      <button type="button" className={className} {...explained}>
        {text}
      </button>
    );
  }
  return <span className={className}>{text}</span>;
}
