import { z } from "zod";
import { recordListParameters, thingListParameters } from "./list";
import type { ApiKind } from "./read-one";
import * as schemas from "./schemas";
import { searchParameters } from "./search";

/** What each list holds, what it can be asked, and what one of its things is. */
export const apiPaths: Readonly<
  Record<ApiKind, { parameters: z.ZodObject; item: z.ZodType; one: z.ZodType }>
> = {
  verdicts: {
    parameters: recordListParameters,
    item: schemas.verdictShortSchema,
    one: schemas.verdictSchema,
  },
  claims: {
    parameters: recordListParameters,
    item: schemas.claimSchema,
    one: schemas.claimSchema,
  },
  articles: {
    parameters: thingListParameters,
    item: schemas.articleShortSchema,
    one: schemas.articleSchema,
  },
  speakers: {
    parameters: thingListParameters,
    item: schemas.speakerShortSchema,
    one: schemas.speakerSchema,
  },
};

/**
 * The API described (https://spec.openapis.org/oas/v3.1.1), made of the schemas that its answers are
 * checked with. `address`: the origin at which it is reached.
 */
export function toOpenApi({ address, newsroom }: { address: string; newsroom: string }): object {
  const paths = Object.entries(apiPaths).map(([kind, { parameters, item, one }]) => [
    [`/${kind}`, listPath(kind, parameters, item)],
    [`/${kind}/{id}`, onePath(kind, one)],
  ]);
  return {
    openapi: "3.1.1",
    info: {
      title: `${newsroom}: published verdicts`,
      version: "1",
      description: "Read-only and open: no key, from any site.",
    },
    servers: [{ url: `${address}/api/v1` }],
    paths: { ...Object.fromEntries(paths.flat()), "/search": searchPath() },
    components: { schemas: components() },
  };
}

function listPath(kind: string, parameters: z.ZodObject, item: z.ZodType): object {
  return {
    get: {
      operationId: `list-${kind}`,
      summary: `A page of ${kind}, the newest first where they have a date`,
      parameters: inQuery(parameters),
      responses: {
        200: answer("A page.", {
          type: "object",
          required: ["items", "next"],
          properties: {
            items: { type: "array", items: referenceTo(item) },
            next: { type: ["string", "null"], format: "uri" },
          },
        }),
        304: { description: "Nothing changed since the ETag that was sent." },
        400: problem("A parameter that is none of this list."),
        ...problemsOfAsking(),
      },
    },
  };
}

function searchPath(): object {
  return {
    get: {
      operationId: "search",
      summary: "Verdicts that hold the words, and those that are nearest to a sentence",
      parameters: inQuery(searchParameters),
      responses: {
        200: answer("What was found.", referenceTo(schemas.searchSchema)),
        304: { description: "Nothing changed since the ETag that was sent." },
        400: problem("No words, or a parameter that is none of the search."),
        ...problemsOfAsking(),
      },
    },
  };
}

/** What lists and the search answer too, since the database is asked for them. */
function problemsOfAsking(): object {
  return {
    429: problem("This client asked too often in a minute."),
    500: problem("Something broke."),
    503: problem("The database is away, or too many ask at once."),
  };
}

function inQuery(parameters: z.ZodObject): object[] {
  return Object.entries(parameters.shape).map(([name, schema]) => ({
    name,
    in: "query",
    required: !(schema as z.ZodType).safeParse(undefined).success,
    schema: inline(schema as z.ZodType),
  }));
}

function onePath(kind: string, schema: z.ZodType): object {
  return {
    get: {
      operationId: `read-${kind}`,
      summary: `One of the ${kind}`,
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      responses: {
        200: answer("As it is published.", referenceTo(schema)),
        304: { description: "Nothing changed since the ETag that was sent." },
        404: problem("Nothing is published under this id."),
      },
    },
  };
}

function answer(description: string, schema: object): object {
  return { description, content: { "application/json": { schema } } };
}

function problem(description: string): object {
  const schema = referenceTo(schemas.problemSchema);
  return { description, content: { "application/problem+json": { schema } } };
}

function referenceTo(schema: z.ZodType): object {
  return { $ref: referenceOf(`${schema.meta()?.id}`) };
}

function referenceOf(id: string): string {
  return `#/components/schemas/${id}`;
}

function inline(schema: z.ZodType): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: "input" });
  return rest;
}

/** Every schema that has a name; OpenAPI 3.1 takes JSON Schema 2020-12 as it is. */
function components(): object {
  const { schemas: named } = z.toJSONSchema(z.globalRegistry, { uri: referenceOf });
  return Object.fromEntries(
    Object.entries(named).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]),
  );
}
