import { z } from "zod";
import { sayRefusal } from "../../foundation/refusal.ts";
import { say } from "../../foundation/words.ts";
import { allRefusals, operations, views } from "../../registry.ts";

interface Addressed {
  readonly name: string;
  readonly at: string;
  readonly label: { id: string; fr: string; en: string };
  readonly input: z.ZodType;
}

export const methodOf = (at: string): string => at.slice(0, at.indexOf(" ")).toLowerCase();
export const pathOf = (at: string): string => at.slice(at.indexOf(" ") + 1);
const namesIn = (path: string) => [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string);

type Schema = {
  properties?: Record<string, unknown>;
  required?: string[];
  $defs?: Record<string, unknown>;
};

/** What a schema names inside itself stands among the components, under the name of who asks it. */
function schemaOf({ name, input }: Addressed): Schema {
  const schema = z.toJSONSchema(input, { io: "input", unrepresentable: "any" });
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', `"#/components/schemas/${name}.`));
}

const definitionsOf = (one: Addressed) =>
  Object.entries(schemaOf(one).$defs ?? {}).map(([key, schema]) => [`${one.name}.${key}`, schema]);

function describe(one: Addressed) {
  const { properties = {}, required = [] } = schemaOf(one);
  const inPath = namesIn(pathOf(one.at));
  const rest = Object.entries(properties).filter(([name]) => !inPath.includes(name));
  const reading = methodOf(one.at) === "get";
  const parameter = (place: "path" | "query") => (name: string) => ({
    name,
    in: place,
    required: place === "path" || required.includes(name),
    schema: properties[name] ?? { type: "string" },
  });
  const body = {
    required: true,
    content: {
      "application/json": {
        schema: {
          type: "object",
          properties: Object.fromEntries(rest),
          required: required.filter((name) => !inPath.includes(name)),
        },
      },
    },
  };
  const headers = ["Idempotency-Key", "Ensemble-Rehearse"].map((name) => ({
    name,
    in: "header",
    schema: { type: "string" },
  }));
  return {
    operationId: one.name,
    summary: say(one.label, "en"),
    description: say(one.label, "fr"),
    tags: [one.name.split(".")[0]],
    parameters: [
      ...inPath.map(parameter("path")),
      ...(reading ? rest.map(([name]) => parameter("query")(name)) : headers),
    ],
    ...(reading ? {} : { requestBody: body }),
    responses: {
      "200": { description: "done", content: { "application/json": { schema: {} } } },
      default: { $ref: "#/components/responses/Refusal" },
    },
  };
}

/** The OpenAPI 3.1 description of every operation and view, made from the registry. */
export function describeApi() {
  const paths: Record<string, Record<string, unknown>> = {};
  const all = [...operations, ...views] as Addressed[];
  for (const one of all) {
    const path = `/api${pathOf(one.at)}`;
    paths[path] = { ...paths[path], [methodOf(one.at)]: describe(one) };
  }
  const refusal = {
    type: "object",
    required: ["code", "message"],
    properties: {
      code: { type: "string", enum: allRefusals.map(({ code }) => code) },
      message: { type: "string", examples: allRefusals.slice(0, 1).map((make) => sayRefusal(make(), "en")) },
      field: { type: "string" },
    },
  };
  return {
    openapi: "3.1.0",
    info: { title: "Ensemble", version: "0.1.0" },
    security: [{ token: [] }],
    paths,
    components: {
      schemas: Object.fromEntries(all.flatMap(definitionsOf)),
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
      responses: {
        Refusal: { description: "An expected no", content: { "application/json": { schema: refusal } } },
      },
    },
  };
}
