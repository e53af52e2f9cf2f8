import { database } from "@/prisma/client";

/** A topic as its latest definition has it. */
export interface NamedTopic {
  readonly id: string;
  readonly definitionId: string;
  readonly names: Readonly<Record<string, string>>;
  readonly isRetired: boolean;
}

/** Every topic, oldest first, retired ones too. What a newsroom calls its topics is no secret. */
export async function listTopics(): Promise<NamedTopic[]> {
  const topics = await database().topic.findMany({
    include: { definitions: { orderBy: [{ definedAt: "desc" }, { id: "desc" }], take: 1 } },
    orderBy: [{ addedAt: "asc" }, { id: "asc" }],
  });
  return topics.map(({ id, definitions: [definition] }) => ({
    id,
    definitionId: definition?.id ?? "",
    names: (definition?.names ?? {}) as Record<string, string>,
    isRetired: definition?.isRetired ?? false,
  }));
}
