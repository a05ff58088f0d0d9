import { TextField } from "../../design/field.tsx";
import { Icon } from "../../design/icon.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import { LiveForm } from "./live-form.tsx";
import type { Found } from "./page-of.ts";

/** What the hosts gave to those of the event. */
export function FilesPanel({ found }: { found: Found }) {
  const say = useSay();
  const { files, may, phase, fileAt } = found;
  return (
    <section className="panel stack" aria-label={say(words.files)}>
      <h2>{say(words.files)}</h2>
      {files.length === 0 && <p className="quiet">{say(words.noFile)}</p>}
      <ul className="plain-list">
        {files.map(({ id, name, bytes }) => (
          <li key={id} className="live-line">
            <span>
              <a href={`${fileAt}${id}`}>{name}</a>{" "}
              <span className="quiet">{say(words.size, { n: Math.max(1, Math.round(bytes / 1000)) })}</span>
            </span>
            {may.host && <TakeBack id={id} name={name} />}
          </li>
        ))}
      </ul>
      {may.host && phase !== "off" && (
        <LiveForm intent="file" className="stack" upload>
          {(answer) => (
            <>
              <TextField
                name="file.file"
                type="file"
                errors={answer?.errors}
                label={say(words.file)}
                help={say(words.fileHelp)}
              />
              <p className="actions">
                <button type="submit" className="button">
                  {say(words.giveIt)}
                </button>
              </p>
            </>
          )}
        </LiveForm>
      )}
    </section>
  );
}

function TakeBack({ id, name }: { id: string; name: string }) {
  const say = useSay();
  return (
    <LiveForm intent={`drop-file:${id}`} className="live-act">
      {() => (
        <button type="submit" className="button button-icon" aria-label={say(words.takeBack, { name })}>
          <Icon name="x" size="small" />
        </button>
      )}
    </LiveForm>
  );
}
