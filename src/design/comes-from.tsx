import { useOutletContext } from "react-router";

/** The page that what is shown belongs to; told by whoever knows both, in the layout around it. */
export interface ComesFrom {
  readonly to: string;
  readonly sentence: string;
}

export function ComesFromLine() {
  const from = useOutletContext<ComesFrom | null | undefined>();
  if (!from) return null;
  return (
    <p>
      <a href={from.to}>{from.sentence}</a>
    </p>
  );
}
