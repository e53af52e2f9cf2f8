import { unstable_rethrow } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import { Refusal, type RefusalCode, type Refusals, refusalDetails } from "@/access/refusal";

/** What a server action answers: done (and where to go), or why not, in the person's language. */
export type Answer =
  | { readonly done: true; readonly goTo?: string; readonly link?: string }
  | {
      readonly done: false;
      readonly code: RefusalCode;
      readonly message: string;
      /** By field name, the sentence that says what is wrong. */
      readonly fields: Readonly<Record<string, string>>;
      readonly details: Refusals[RefusalCode];
    };

/** An answer that says no. */
export type Refused = Extract<Answer, { done: false }>;

type Done = { goTo?: string; link?: string };

/**
 * Runs an action's work and turns a refusal into an answer, so that what was typed stays in the
 * form. Everything else is a bug and goes to the error page.
 */
export async function answered(work: () => Promise<Done> | Promise<void>): Promise<Answer> {
  try {
    return { done: true, ...((await work()) ?? {}) };
  } catch (error) {
    unstable_rethrow(error);
    if (!(error instanceof Refusal)) throw error;
    return toAnswer(error);
  }
}

async function toAnswer(refusal: Refusal): Promise<Answer> {
  const t = await getTranslations("refusals");
  const faults = refusalDetails(refusal, "invalid-input")?.fields ?? {};
  const fields = Object.fromEntries(
    Object.entries(faults).map(([field, key]) => [
      field,
      t.has(`fields.${key}` as "fields.required")
        ? t(`fields.${key}` as "fields.required")
        : t("fields.invalid"),
    ]),
  );
  const { code, details } = refusal;
  const message = [t(`codes.${code}`), ...(await brokenRules(refusal))].join(" ");
  return { done: false, code, message, fields, details };
}

/** What the record's ClaimReview lacks, a sentence each. */
async function brokenRules(refusal: Refusal): Promise<string[]> {
  const rules = refusalDetails(refusal, "claim-review-broken")?.rules ?? [];
  const t = await getTranslations("validation");
  return rules.map((rule) => t(rule as "claimant-missing"));
}

/**
 * Parses a form by a schema. A name that ends in "[]" is a list. Throws `invalid-input` with the
 * key of a sentence for each field.
 */
export function parseForm<S extends z.ZodType>(schema: S, form: FormData): z.output<S> {
  const values: Record<string, unknown> = {};
  for (const [name, value] of form) {
    if (typeof value !== "string" || name.startsWith("$ACTION")) continue;
    if (name.endsWith("[]")) {
      const key = name.slice(0, -2);
      values[key] = [...((values[key] as string[] | undefined) ?? []), value];
    } else {
      values[name] = value;
    }
  }
  return parseInput(schema, values);
}

/** Parses what a script sent by a schema. Throws as `parseForm` does. */
export function parseInput<S extends z.ZodType>(schema: S, values: unknown): z.output<S> {
  const result = schema.safeParse(values);
  if (result.success) return result.data;
  const fields: Record<string, string> = {};
  for (const issue of result.error.issues) {
    const field = String(issue.path[0] ?? "");
    fields[field] ??= issue.code === "invalid_type" ? "required" : issue.message;
  }
  throw new Refusal("invalid-input", { fields });
}
