import { oembedParameters, readOembed } from "@/publication/exchange/oembed";
import { answeredOpenly, jsonAnswer, problem } from "../open-answer";

export const dynamic = "force-dynamic";

/** How a verdict's page is embedded: https://oembed.com */
export function GET(request: Request) {
  return answeredOpenly(request, () => embed(request));
}

async function embed(request: Request): Promise<Response> {
  const given = Object.fromEntries(new URL(request.url).searchParams);
  const asked = oembedParameters.safeParse(given);
  if (!asked.success) {
    return problem(
      request,
      "parameters",
      asked.error.issues.map(({ path }) => String(path[0])),
    );
  }
  if ((asked.data.format ?? "json") !== "json") return problem(request, "format");
  const answer = await readOembed(asked.data);
  return answer ? jsonAnswer(request, answer) : problem(request, "notFound");
}
