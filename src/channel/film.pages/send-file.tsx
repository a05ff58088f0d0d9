import { useRef, useState } from "react";
import { useRevalidator } from "react-router";
import { TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";

type Sending = {
  name: string;
  sentBytes: number;
  allBytes: number;
  state: "going" | "paused" | "down" | "sent";
};
type Going = { abort(): Promise<void>; start(): void };

/** Announces a file to the page and answers the key of its upload, or why it is refused. */
async function announce(film: string, file: File): Promise<{ key: string } | { refused: string }> {
  const form = new FormData();
  form.set("intent", "begin");
  form.set("name", file.name);
  form.set("size", String(file.size));
  const answer = await fetch(`/chaine/${film}/envoi`, { method: "POST", body: form });
  return answer.json();
}

const received = (film: string, key: string) => {
  const form = new FormData();
  form.set("intent", "received");
  form.set("key", key);
  return fetch(`/chaine/${film}/envoi`, { method: "POST", body: form });
};

const pieceBytes = 32_000_000;

/** Sends a file in pieces, going on where an earlier go of the same file on this device was cut. */
function useSending(film: string) {
  const [sending, setSending] = useState<Sending | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const going = useRef<Going | null>(null);
  const { revalidate } = useRevalidator();
  const tell = (more: Partial<Sending>) => setSending((before) => before && { ...before, ...more });

  async function send(file: File) {
    setRefused(null);
    const { Upload } = await import("tus-js-client");
    let key = "";
    const upload = new Upload(file, {
      endpoint: "/envois",
      chunkSize: pieceBytes,
      retryDelays: [0, 1_000, 3_000, 5_000, 10_000, 30_000, 30_000, 60_000],
      removeFingerprintOnSuccess: true,
      fingerprint: async () => `film ${film} ${file.name} ${file.size} ${file.lastModified}`,
      onProgress: (sentBytes, allBytes) => tell({ sentBytes, allBytes, state: "going" }),
      onShouldRetry: (error) => {
        const status = error.originalResponse?.getStatus() ?? 0;
        if (status === 0) tell({ state: "down" });
        return status === 0 || status >= 500 || status === 409 || status === 423;
      },
      onError: () => tell({ state: "down" }),
      onSuccess: () => {
        tell({ state: "sent", sentBytes: file.size });
        void received(film, key).then(() => revalidate());
      },
    });
    const [before] = await upload.findPreviousUploads();
    key = before?.metadata.key ?? "";
    if (before) upload.resumeFromPreviousUpload(before);
    else {
      const answer = await announce(film, file);
      if ("refused" in answer) return setRefused(answer.refused);
      key = answer.key;
    }
    upload.options.metadata = { key };
    going.current = upload;
    setSending({ name: file.name, sentBytes: 0, allBytes: file.size, state: "going" });
    upload.start();
  }
  const pause = () => void going.current?.abort().then(() => tell({ state: "paused" }));
  const resume = () => {
    tell({ state: "going" });
    going.current?.start();
  };
  return { sending, refused, send, pause, resume };
}

type Props = { film: string; replaces: boolean };

/** The file of a film on its way: how far it is, paused and taken up again, resumed after whatever cut it. */
export function SendFile({ film, replaces }: Props) {
  const say = useSay();
  const { sending, refused, send, pause, resume } = useSending(film);
  const label = say(replaces ? words.replaceFile : words.chooseFile);
  return (
    <div className="stack">
      <noscript>{say(words.needsScript)}</noscript>
      {(!sending || sending.state === "sent") && (
        <TextField
          name="film"
          type="file"
          label={label}
          help={`${say(words.fileHelp)}${replaces ? ` ${say(words.replaceHelp)}` : ""}`}
          accept="video/*,.mkv"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) void send(file);
          }}
        />
      )}
      {refused && <p role="alert">{refused}</p>}
      {sending && <Going {...{ sending, pause, resume }} />}
    </div>
  );
}

const megabytes = (bytes: number) => Math.round(bytes / 1e6);

function Going({ sending, pause, resume }: { sending: Sending; pause(): void; resume(): void }) {
  const say = useSay();
  const { name, sentBytes, allBytes, state } = sending;
  const percent = allBytes === 0 ? 0 : Math.floor((sentBytes * 100) / allBytes);
  if (state === "sent") return <p role="status">{say(words.sent, { name })}</p>;
  const said = { name, percent, done: megabytes(sentBytes), all: megabytes(allBytes) };
  return (
    <div className="stack">
      <label className="film-progress">
        <span>{say(state === "paused" ? words.paused : words.sending, said)}</span>
        <progress max={100} value={percent} />
      </label>
      {state === "down" && <p role="status">{say(words.lineDown)}</p>}
      <div className="actions">
        {state === "going" ? (
          <button type="button" className="button" onClick={pause}>
            {say(words.pause)}
          </button>
        ) : (
          <button type="button" className="button button-main" onClick={resume}>
            {say(words.resume)}
          </button>
        )}
      </div>
    </div>
  );
}
