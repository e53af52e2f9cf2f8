import { ZodError } from "zod";
import { readList } from "@/publication/api/list";
import { apiKinds } from "@/publication/api/read-one";
import { readSearch } from "@/publication/api/search";
import { answeredOpenly, jsonAnswer, problem } from "../../open-answer";

export const dynamic = "force-dynamic";

/** A page of a list, or of a search; one thing is pressed (publication/addresses/api.ts). */
export async function GET(request: Request, { params }: { params: Promise<{ kind: string }> }) {
  const { kind } = await params;
  return answeredOpenly(request, () => answerPage(request, kind));
}

async function answerPage(request: Request, name: string): Promise<Response> {
  const kind = apiKinds.find((each) => each === name);
  if (!kind && name !== "search") return problem(request, "notFound");
  const parameters = Object.fromEntries(new URL(request.url).searchParams);
  try {
    return jsonAnswer(request, await (kind ? readList(kind, parameters) : readSearch(parameters)));
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    return problem(request, "parameters", namesOf(error));
  }
}

function namesOf({ issues }: ZodError): string[] {
  const names = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? issue.keys : [String(issue.path[0] ?? "cursor")],
  );
  return [...new Set(names.map((name) => name.slice(0, 40)))].slice(0, 10);
}
