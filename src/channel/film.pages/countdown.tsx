import { useEffect, useState } from "react";
import { useRevalidator } from "react-router";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";

const secondMs = 1_000;

/** How long it is until a film is shown, second by second; at its hour the page shows the film. */
export function Countdown({ until, now }: { until: Date; now: Date }) {
  const say = useSay();
  const { revalidate } = useRevalidator();
  const [leftMs, setLeftMs] = useState(until.getTime() - now.getTime());
  useEffect(() => {
    // The clock of the device may be wrong: what is left is counted from what the server said.
    const begun = performance.now();
    const atFirst = until.getTime() - now.getTime();
    const timer = setInterval(() => {
      const left = atFirst - (performance.now() - begun);
      setLeftMs(left);
      if (left <= 0) void revalidate();
    }, secondMs);
    return () => clearInterval(timer);
  }, [until, now, revalidate]);
  const s = Math.max(0, Math.ceil(leftMs / secondMs));
  const [d, h, m] = [Math.floor(s / 86_400), Math.floor(s / 3_600) % 24, Math.floor(s / 60) % 60];
  return (
    <p className="film-countdown figure" role="timer" aria-live="off">
      {d > 0 ? say(words.inDays, { d, h, m }) : h > 0 ? say(words.inHours, { h, m }) : null}
      {d === 0 && h === 0 && say(words.inMinutes, { m, s: s % 60 })}
    </p>
  );
}
