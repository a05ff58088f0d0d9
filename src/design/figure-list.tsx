import { Money } from "./money.tsx";

export type Figure = { term: string; cents: bigint; explanation?: string; to?: string };

/** The few figures that matter, large, each with where it comes from. */
export function FigureList({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className="facts">
      {figures.map(({ term, cents, explanation, to }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <Money cents={cents} {...(explanation ? { explanation } : {})} {...(to ? { to } : {})} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
