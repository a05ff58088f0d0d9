import { type PointerEvent, useRef, useState } from "react";
import { useSay } from "../../design/speak.ts";
import { sheetWords } from "../sheet-words.ts";

const box = { width: 300, height: 100 };
/** Room is left for the last stroke within what is kept. */
const longest = 7_800;

/** Where one signs with a finger, a pen or the mouse; what is drawn is sent as moves and lines. */
export function SignaturePad({ name, label }: { name: string; label: string }) {
  const say = useSay();
  const [drawing, setDrawing] = useState("");
  const down = useRef(false);
  const at = (event: PointerEvent<SVGSVGElement>): string => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const within = (value: number, most: number) => Math.max(0, Math.min(most, Math.round(value)));
    const x = within(((event.clientX - left) / width) * box.width, box.width);
    const y = within(((event.clientY - top) / height) * box.height, box.height);
    return `${x},${y}`;
  };
  const draw = (step: "M" | "L", event: PointerEvent<SVGSVGElement>) => {
    const point = at(event);
    setDrawing((before) => {
      if (before.length > longest || before.endsWith(`L${point}`)) return before;
      // A stroke begins with a move and its first line, so that a mere touch leaves nothing half said.
      return step === "M" ? `${before}M${point}L${point}` : `${before}L${point}`;
    });
  };
  return (
    <div className="signature">
      <p>{say(sheetWords.draw)}</p>
      <svg
        viewBox={`0 0 ${box.width} ${box.height}`}
        role="img"
        aria-label={label}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          down.current = true;
          draw("M", event);
        }}
        onPointerMove={(event) => down.current && draw("L", event)}
        onPointerUp={() => {
          down.current = false;
        }}
      >
        <path d={drawing || "M0,0"} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      </svg>
      <input type="hidden" name={name} value={drawing} />
      <button type="button" className="button" onClick={() => setDrawing("")}>
        {say(sheetWords.clear)}
      </button>
    </div>
  );
}
