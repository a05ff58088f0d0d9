import { useSay } from "../../design/speak.ts";
import { frameOf } from "../../foundation/oembed.ts";
import { words } from "./words.ts";

/** One line to copy that shows a page of ours in another site. */
export function EmbedSnippet({ src, title, label }: { src: string; title: string; label: string }) {
  const say = useSay();
  const script = `<script async src="${new URL(src).origin}/integrer.js"></script>`;
  return (
    <details className="fold embed-snippet">
      <summary>{label}</summary>
      <label className="stack">
        {say(words.embedHelp)}
        <textarea
          readOnly
          rows={4}
          value={`${frameOf({ src, title }, "100%", 640)}${script}`}
          onFocus={(focus) => focus.currentTarget.select()}
        />
      </label>
      <p>
        <a href={src} target="_blank" rel="noopener">
          {say(words.embedLook)}
        </a>
      </p>
    </details>
  );
}
