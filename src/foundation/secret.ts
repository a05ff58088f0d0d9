import { z } from "zod";

const hidden = z.registry<{ secret: true }>();

/** A part of an input that the audit does not repeat, not even as a hash: few digits are soon guessed. */
export function secret<Schema extends z.ZodType>(schema: Schema): Schema {
  hidden.add(schema, { secret: true });
  return schema;
}

/** The names of an input's parts that the audit does not repeat. */
export function secretsOf(input: z.ZodType): string[] {
  if (!(input instanceof z.ZodObject)) return [];
  return Object.entries(input.shape as Record<string, z.ZodType>)
    .filter(([, part]) => hidden.has(part))
    .map(([name]) => name);
}
