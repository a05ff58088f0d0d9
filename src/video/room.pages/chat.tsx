import { type FormEvent, useId, useRef } from "react";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import { GiveFile, useGiveFile } from "./give-file.tsx";
import { GivenFileLine } from "./given-file-line.tsx";
import type { Message } from "./use-call.ts";

type ChatProps = { arrivalKey: string; messages: readonly Message[]; say: (text: string) => void };

/** What is written meanwhile, which vanishes with the meeting, and the files that are given. */
export function Chat({ arrivalKey, messages, say: send }: ChatProps) {
  const say = useSay();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const giving = useGiveFile(arrivalKey);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const text = field.current?.value.trim() ?? "";
    if (!text || !field.current) return;
    send(text.slice(0, 2_000));
    field.current.value = "";
  };
  return (
    <section className="panel chat" aria-label={say(words.chat)} {...giving.drop}>
      <h2>{say(words.chat)}</h2>
      <ul className="chat-said" aria-live="polite">
        {messages.map((message) => (
          <li key={message.id}>
            <strong>{message.name}</strong>{" "}
            {message.file ? <GivenFileLine file={message.file} arrivalKey={arrivalKey} /> : message.text}
          </li>
        ))}
      </ul>
      <form className="chat-form" onSubmit={submit}>
        <label htmlFor={id} className="unseen">
          {say(words.message)}
        </label>
        <input id={id} ref={field} maxLength={2000} autoComplete="off" placeholder={say(words.message)} />
        <button type="submit" className="button">
          {say(words.send)}
        </button>
      </form>
      <GiveFile giving={giving} />
      <p className="quiet">{say(words.chatNotKept)}</p>
    </section>
  );
}
