import { formatCents } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { type Mark, StateMark } from "../../design/state-mark.tsx";
import type { Signal, SignalKind } from "../signals.ts";
import { words } from "../words.ts";

const marks: Readonly<Record<SignalKind, Mark>> = {
  cash: { icon: "wallet", tone: "wrong" },
  contract: { icon: "file-certificate", tone: "wait" },
  silence: { icon: "bell", tone: "wait" },
  meeting: { icon: "calendar", tone: "wait" },
  turnover: { icon: "chart-line", tone: "wrong" },
  unpaid: { icon: "receipt", tone: "wrong" },
  interviews: { icon: "users", tone: "calm" },
  actions: { icon: "clock", tone: "calm" },
};
const says = {
  cash: words.cashSays,
  contract: words.contractSays,
  silence: words.silenceSays,
  meeting: words.meetingSays,
  turnover: words.turnoverSays,
  unpaid: words.unpaidSays,
  interviews: words.interviewsSays,
  actions: words.actionsSays,
} as const;

/** The reason of a signal, in a sentence. */
export function useSignalSays() {
  const say = useSay();
  const language = useLanguage();
  return ({ kind, n, cents, of, by }: Signal): string => {
    const word = kind === "contract" && n === 0 ? words.contractSaysToday : says[kind];
    const contract = (of ?? "").toUpperCase();
    return say(word, { n, amount: formatCents(cents, language), contract, by: by ?? "" });
  };
}

/** Why somebody needs one: each signal with its reason. */
export function SignalMarks({ signals }: { signals: readonly Signal[] }) {
  const saysOf = useSignalSays();
  return (
    <ul className="signals">
      {signals.map((signal) => (
        <li key={signal.kind}>
          <StateMark {...marks[signal.kind]} label={saysOf(signal)} />
        </li>
      ))}
    </ul>
  );
}
