import { useSay } from "../../design/speak.ts";
import { type Clash, isHard } from "../clash.ts";
import { programmeWords as words } from "../programme-words.ts";

export function useClashSaid() {
  const say = useSay();
  return ({ kind, title, name, other }: Clash) => say(words[`clash-${kind}`], { title, name, other });
}

/** What is in the way, each thing once: two sessions that want one room are one sentence. */
export function Clashes({ clashes }: { clashes: readonly Clash[] }) {
  const say = useSay();
  const once = clashes.filter(
    (one, n) =>
      clashes.findIndex(
        (other) =>
          other.kind === one.kind &&
          other.name === one.name &&
          [other.title, other.other].sort().join() === [one.title, one.other].sort().join(),
      ) === n,
  );
  return (
    <section className="panel stack" aria-label={say(words.clashes)} data-clashes={once.length}>
      <h2>{say(words.clashes)}</h2>
      {once.length === 0 && <p>{say(words.noClash)}</p>}
      <Part label={say(words.hard)} clashes={once.filter(isHard)} />
      <Part label={say(words.soft)} clashes={once.filter((one) => !isHard(one))} />
    </section>
  );
}

function Part({ label, clashes }: { label: string; clashes: readonly Clash[] }) {
  const said = useClashSaid();
  if (clashes.length === 0) return null;
  return (
    <>
      <h3>{label}</h3>
      <ul className="forum-needs">
        {clashes.map((one) => (
          <li key={`${one.kind} ${one.proposal} ${one.name} ${one.other}`}>{said(one)}</li>
        ))}
      </ul>
    </>
  );
}
