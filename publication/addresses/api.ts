import { toOpenApi } from "../api/openapi";
import { type ApiKind, apiKinds, readOne } from "../api/read-one";
import { newsroomNameIn } from "../claim-review/site";
import { theSite } from "../exchange/the-site";
import { followsFromRecords } from "./follows-from-records";
import type { AddressKind } from "./kind";

const description = "/api/v1/openapi.json";
const pattern = new RegExp(`^/api/v1/(${apiKinds.join("|")})/([A-Za-z0-9_-]{1,64})$`);

/** What the API answers for one thing, and what it says of itself. Lists are asked of Next. */
export const api: AddressKind = {
  holds: (address) => address === description || pattern.test(address),
  mayGo: true,
  always: [description],
  ...followsFromRecords<{ claimId: string; articleIds: string[]; speakerIds: string[] }>(
    `SELECT v."claimId", v."articleIds"::text[], v."speakerIds"::text[] FROM "PublicVerdict" v`,
    ({ claimId, articleIds, speakerIds }) => [
      `/api/v1/verdicts/${claimId}`,
      `/api/v1/claims/${claimId}`,
      ...articleIds.map((id) => `/api/v1/articles/${id}`),
      ...speakerIds.map((id) => `/api/v1/speakers/${id}`),
    ],
  ),
  make: async (_, address) => {
    const answer = await answerAt(address);
    const contentType = "application/json; charset=utf-8";
    if (!answer) return null;
    return { status: 200, contentType, body: Buffer.from(`${JSON.stringify(answer)}\n`) };
  },
};

async function answerAt(address: string): Promise<object | null> {
  const [, kind, id] = pattern.exec(address) ?? [];
  if (kind && id) return readOne(kind as ApiKind, id);
  const site = await theSite();
  return toOpenApi({ address: site.address, newsroom: newsroomNameIn(site.newsroomName, "en") });
}
