import { z } from "zod";
import { view } from "../foundation/view.ts";
import { mayKeepTemplates } from "./save-template.ts";
import { allSubjects, subjectNamed } from "./subjects.ts";
import { readTemplate } from "./template.sql.ts";
import { words } from "./words.ts";

/** The documents of which the cooperative may write the model. */
export const listTemplates = view({
  name: "documents.list-templates",
  label: words.templates,
  at: "GET /templates",
  input: z.object({}),
  may: mayKeepTemplates,
  async read(_, { db, cooperative }) {
    const subjects = [];
    for (const { name, label } of allSubjects()) {
      const written = await readTemplate(db, cooperative, name);
      subjects.push({ name, label, savedAt: written?.savedAt ?? null, savedBy: written?.savedBy ?? null });
    }
    return { subjects };
  },
});

/** One model: its text, and the fields it may name. */
export const templateSheet = view({
  name: "documents.read-template",
  label: words.template,
  at: "GET /templates/{subject}",
  input: z.object({ subject: z.string().max(60) }),
  may: mayKeepTemplates,
  async read({ subject: name }, { db, cooperative }) {
    const subject = subjectNamed(name);
    if (!subject) return null;
    const written = await readTemplate(db, cooperative, name);
    const { label, fields, initial } = subject;
    return { name, label, fields, body: written?.body ?? initial, version: written?.version ?? 0 };
  },
});
