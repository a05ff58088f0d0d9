import { type DragEvent, useRef, useState } from "react";
import { Icon } from "../../design/icon.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import { askLine } from "./line-client.ts";

/** Gives files to the others, one after the other: what is on its way, and what was refused. */
export function useGiveFile(arrivalKey: string) {
  const say = useSay();
  const language = useLanguage();
  const [sending, setSending] = useState<string | null>(null);
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const giveOne = async (file: File): Promise<string | null> => {
    setSending(file.name);
    const answer = await askLine(arrivalKey, { to: "/fichiers", language }, file).catch(() => null);
    if (answer?.result) return null;
    return answer?.refused.errors.file ?? answer?.refused.whole ?? say(words.fileStuck, { name: file.name });
  };
  const give = async (files: FileList | null) => {
    const refused: string[] = [];
    for (const file of Array.from(files ?? [])) {
      const why = await giveOne(file);
      if (why) refused.push(why);
    }
    setSending(null);
    setRefusals(refused);
  };
  const drop = {
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      void give(event.dataTransfer.files);
    },
  };
  return { sending, refusals, give, drop };
}

/** The way to choose a file; the whole chat takes what is dropped on it. */
export function GiveFile({
  giving: { sending, refusals, give },
}: {
  giving: ReturnType<typeof useGiveFile>;
}) {
  const say = useSay();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className="give-file">
      <label className="button">
        <Icon name="paperclip" size="small" />
        {say(words.file)}
        <input
          ref={field}
          type="file"
          className="unseen"
          aria-describedby="give-file-help"
          multiple
          onChange={({ currentTarget }) => {
            void give(currentTarget.files).then(() => {
              if (field.current) field.current.value = "";
            });
          }}
        />
      </label>
      <p className="quiet" id="give-file-help">
        {say(words.fileHelp)}
      </p>
      <p role="status">{sending && say(words.sending, { name: sending })}</p>
      {refusals.map((why) => (
        <p key={why} className="field-error" role="alert">
          {why}
        </p>
      ))}
    </div>
  );
}
