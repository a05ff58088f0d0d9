import { z } from "zod";
import { type Actor, has } from "../foundation/actor.ts";
import { operation } from "../foundation/operation.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { refusals } from "./refusals.ts";
import { subjectNamed } from "./subjects.ts";
import { insertTemplate, lockTemplates, readTemplate } from "./template.sql.ts";
import { parseTemplate, type TemplateFault } from "./template.ts";
import { words } from "./words.ts";

export const mayKeepTemplates = (actor: Actor): boolean => has(actor, "hr", "director");

/** The sentence of a fault, with its line. */
export function sayFault(fault: TemplateFault): Refusal {
  const { line } = fault;
  if (fault.fault === "unclosed") return refusals.templateUnclosed({ line, name: fault.name }, "body");
  if (fault.fault === "stray") return refusals.templateStray({ line, name: fault.name }, "body");
  const { name, nearest } = fault;
  return nearest
    ? refusals.templateFieldNear({ line, name, nearest }, "body")
    : refusals.templateField({ line, name }, "body");
}

/** Save the model of a document: a new version. What was printed with the others stays as it was. */
export const saveTemplate = operation({
  name: "documents.save-template",
  label: words.saveTemplate,
  at: "PUT /templates/{subject}",
  input: z.object({ subject: z.string().max(60), body: z.string().min(1).max(60_000) }),
  async find({ subject: name, body }, { db, cooperative }) {
    const subject = subjectNamed(name);
    if (!subject) return null;
    await lockTemplates(db, cooperative, name);
    const before = await readTemplate(db, cooperative, name);
    return { name, body, before, parsed: parseTemplate(body, subject.fields) };
  },
  may: mayKeepTemplates,
  whyNot: ({ parsed }) => ("fault" in parsed ? sayFault(parsed.fault) : null),
  async effect({ name, body, before }, scene) {
    const version = (before?.version ?? 0) + 1;
    await insertTemplate(scene, { subject: name, version, body });
    return { subject: name, version };
  },
});
