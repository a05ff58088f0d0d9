import { Icon } from "../../design/icon.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { GivenFile } from "../shared.sql.ts";
import { words } from "../words.ts";
import { addressOfFile } from "./line-client.ts";
import { sayBytes } from "./say-bytes.ts";

type GivenFileLineProps = { file: GivenFile; arrivalKey: string };

/** A file that somebody gave: it opens in a tab of its own, the key sent along and in no address. */
export function GivenFileLine({ file: { id, name, bytes }, arrivalKey }: GivenFileLineProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <form method="post" action={addressOfFile(id)} target="_blank" className="given-file" rel="noopener">
      <input type="hidden" name="key" value={arrivalKey} />
      <button type="submit" className="button">
        <Icon name="file-text" size="small" />
        {say(words.openFile, { name, size: sayBytes(bytes, language) })}
      </button>
    </form>
  );
}
