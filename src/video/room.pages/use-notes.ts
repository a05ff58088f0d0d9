import { useEffect, useRef, useState } from "react";
import { useLanguage } from "../../design/speak.ts";
import type { Note } from "../shared.sql.ts";
import { askLine, depart } from "./line-client.ts";
import { type Keeping, keepNotes, type NotesKeeper } from "./notes-keeper.ts";

/**
 * The shared notes of whoever is within by a key: their text, how they are kept, how they are typed. Whoever
 * closes the page has left, and what they were still typing is kept.
 */
export function useNotes(key: string | null, told: Note | null) {
  const language = useLanguage();
  const [text, setText] = useState("");
  const [state, setState] = useState<{ keeping: Keeping; refusal: string | null }>({
    keeping: "kept",
    refusal: null,
  });
  const keeper = useRef<NotesKeeper | null>(null);
  // Whoever comes again after a cut has another key; what did not leave before leaves by it.
  const by = useRef(key);
  by.current = key;
  useEffect(() => {
    const kept = keepNotes({
      show: setText,
      tell: (keeping, refusal) => setState({ keeping, refusal }),
      async save(was, now) {
        if (!by.current) throw new Error("nobody is within");
        const asked = { to: "/notes", method: "PUT", language } as const;
        const { result, refused } = await askLine<Note>(by.current, asked, { was, text: now });
        return result ?? refused.errors.text ?? refused.whole ?? "";
      },
    });
    keeper.current = kept;
    return () => kept.close();
  }, [language]);
  useEffect(() => {
    if (told) keeper.current?.hear(told);
  }, [told]);
  useEffect(() => {
    if (!key) return;
    const leave = () => void depart(key, keeper.current?.pending() ?? null);
    window.addEventListener("pagehide", leave);
    return () => window.removeEventListener("pagehide", leave);
  }, [key]);
  const type = (now: string) => {
    setText(now);
    keeper.current?.type(now);
  };
  return { text, ...state, type, pending: () => keeper.current?.pending() ?? null };
}
export type Notes = ReturnType<typeof useNotes>;
