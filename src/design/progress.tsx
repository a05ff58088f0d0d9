import { useEffect, useState } from "react";
import { useNavigation } from "react-router";

const PATIENCE_MS = 300;

/** A thin line on top while the next page is on its way, shown only when it takes more than a moment. */
export function Progress({ label }: { label: string }) {
  const waiting = useNavigation().state !== "idle";
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!waiting) return setShown(false);
    const late = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => clearTimeout(late);
  }, [waiting]);
  return (
    <div role="status" className={shown ? "progress progress-shown" : "progress"}>
      {shown && <span className="unseen">{label}</span>}
    </div>
  );
}
