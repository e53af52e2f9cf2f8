import { Prisma } from "@/prisma/generated/client";

/**
 * Of "PublicVerdict" v, for what is answered from the database while a publication is still being pressed:
 * its own address is there. A reader who is led to a verdict finds it; lists that are pressed themselves
 * come after what they name.
 */
export const isThere = Prisma.sql`v."claimId" NOT IN (
  SELECT claim.id FROM "Outbox" o
  CROSS JOIN jsonb_array_elements_text(o."payload" -> 'claimIds') AS claim(id)
  WHERE o."topic" = 'press' AND o."doneAt" IS NULL AND NOT EXISTS (
    SELECT FROM "PressedPage" p WHERE p."path" = '/api/v1/verdicts/' || claim.id))`;
