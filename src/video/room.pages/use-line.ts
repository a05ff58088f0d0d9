import { useEffect, useState } from "react";
import type { Standing } from "../line.ts";
import { openLine, type Told } from "./line-client.ts";

/** The line of an arrival without its pictures: where one stands, who is there, what is shared. */
export function useLine(key: string | null) {
  const [standing, setStanding] = useState<Standing | null>(null);
  const [isGone, setGone] = useState(false);
  useEffect(() => {
    setStanding(null);
    setGone(false);
    if (!key) return;
    const hear = (told: Told) => {
      if (told.kind === "gone") setGone(true);
      if (told.kind === "standing") setStanding(told);
    };
    return openLine(key, { cut: () => undefined, hear });
  }, [key]);
  return { standing, isGone };
}
