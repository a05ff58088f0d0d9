import { type ReactNode, useEffect } from "react";
import { Progress } from "../../design/progress.tsx";

/** What a working page has and a bare one has not: the sign that the next page is coming, and a script. */
export function Furnished({ children, loading }: { children: ReactNode; loading: string }) {
  // From here on a key or a click is the script's: style and tests may tell a living page from a drawn one.
  useEffect(() => {
    document.documentElement.dataset.live = "true";
  }, []);
  return (
    <>
      <Progress label={loading} />
      {children}
    </>
  );
}
