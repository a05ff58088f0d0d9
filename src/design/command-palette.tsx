import { useEffect, useId, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { Icon, type IconName } from "./icon.tsx";
import { useSay } from "./speak.ts";
import { usePaletteSearch } from "./use-palette-search.ts";
import { words } from "./words.ts";

/** A place to go: a command known beforehand, or what the server found (GET `searchAt`?q=…). */
export type Finding = { href: string; label: string; detail?: string; icon?: IconName };

/** Opened by Ctrl-K anywhere and by the search link of the frame, which without script goes to its page. */
export function CommandPalette({ commands, searchAt }: { commands: readonly Finding[]; searchAt: string }) {
  const say = useSay();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const navigate = useNavigate();
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState(0);
  const { findings, message } = usePaletteSearch(commands, text, searchAt);
  const active = Math.min(chosen, findings.length - 1);
  useOpening(dialog);

  const change = (next: string) => {
    setText(next);
    setChosen(0);
  };
  const go = (finding: Finding | undefined) => {
    if (!finding) return;
    dialog.current?.close();
    void navigate(finding.href);
  };
  const press = (event: React.KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setChosen((active + step + findings.length) % Math.max(1, findings.length));
    else if (event.key === "Enter") go(findings[active]);
    else return;
    event.preventDefault();
  };
  return (
    <dialog ref={dialog} className="palette" aria-label={say(words.search)} onClose={() => setText("")}>
      <div className="palette-field">
        <Icon name="search" />
        <PaletteInput
          id={id}
          text={text}
          change={change}
          press={press}
          active={findings.length > 0 ? active : null}
        />
        <button type="button" className="button-icon" onClick={() => dialog.current?.close()}>
          <Icon name="x" />
          <span className="unseen">{say(words.close)}</span>
        </button>
      </div>
      <FindingList id={id} findings={findings} active={active} go={go} />
      <p role="status" className="palette-status">
        {message}
      </p>
    </dialog>
  );
}

type PaletteInputProps = {
  id: string;
  text: string;
  change: (text: string) => void;
  press: (event: React.KeyboardEvent) => void;
  /** The place in the list of what Enter goes to. */
  active: number | null;
};

function PaletteInput({ id, text, change, press, active }: PaletteInputProps) {
  const say = useSay();
  return (
    <input
      type="text"
      role="combobox"
      aria-expanded="true"
      aria-controls={`${id}-list`}
      aria-activedescendant={active === null ? undefined : `${id}-${active}`}
      aria-label={say(words.searchHint)}
      placeholder={say(words.searchHint)}
      autoComplete="off"
      spellCheck={false}
      value={text}
      onChange={(event) => change(event.currentTarget.value)}
      onKeyDown={press}
    />
  );
}

type FindingListProps = {
  id: string;
  findings: readonly Finding[];
  active: number;
  go: (finding: Finding) => void;
};

function FindingList({ id, findings, active, go }: FindingListProps) {
  const say = useSay();
  useEffect(() => {
    // In braces: some browsers answer a promise, which an effect must not return.
    void document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [id, active]);
  return (
    <div role="listbox" id={`${id}-list`} aria-label={say(words.search)} className="palette-list">
      {findings.map((finding, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the input
        <div
          key={finding.href}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onClick={() => go(finding)}
        >
          <Icon name={finding.icon ?? "chevron-right"} size="small" />
          <span>{finding.label}</span>
          {finding.detail && <span className="palette-detail">{finding.detail}</span>}
        </div>
      ))}
    </div>
  );
}

/** Ctrl-K or ⌘K, and any link that says `data-opens="palette"`. */
function useOpening(dialog: React.RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const open = (event: Event) => {
      event.preventDefault();
      if (!dialog.current?.open) dialog.current?.showModal();
    };
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey)) open(event);
    };
    const click = (event: MouseEvent) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
      const opener = event.target instanceof Element && event.target.closest('[data-opens="palette"]');
      if (opener && plain) open(event);
    };
    document.addEventListener("keydown", press);
    document.addEventListener("click", click, true);
    return () => {
      document.removeEventListener("keydown", press);
      document.removeEventListener("click", click, true);
    };
  }, [dialog]);
}
