-- What readers write to the newsroom, who looks at it, and what they are told.

CREATE TYPE "ReaderMessageKind" AS ENUM ('ERROR', 'CLAIM');
CREATE TYPE "ReaderMessageOutcome" AS ENUM ('CORRECTED', 'UNCHANGED', 'CHECKING', 'CHECKED_BEFORE', 'NOT_CHECKABLE', 'SPAM');

CREATE TABLE "ReaderMessage" (
    "id" UUID NOT NULL,
    "kind" "ReaderMessageKind" NOT NULL,
    "codeHash" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "claimId" TEXT,
    "text" TEXT NOT NULL,
    "address" TEXT,
    "pictureAddress" TEXT,
    "sentAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReaderMessage_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "ReaderMessageTaking" (
    "id" UUID NOT NULL,
    "messageId" UUID NOT NULL,
    "takenBy" UUID NOT NULL,
    "takenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReaderMessageTaking_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "ReaderMessageAnswer" (
    "id" UUID NOT NULL,
    "messageId" UUID NOT NULL,
    "outcome" "ReaderMessageOutcome" NOT NULL,
    "answer" TEXT,
    "claimId" TEXT,
    "answeredBy" UUID NOT NULL,
    "answeredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReaderMessageAnswer_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "ReaderMessage_codeHash_key" ON "ReaderMessage"("codeHash");
CREATE INDEX "ReaderMessage_sentAt_id_idx" ON "ReaderMessage"("sentAt", "id");
CREATE INDEX "ReaderMessage_claimId_idx" ON "ReaderMessage"("claimId");
CREATE INDEX "ReaderMessageTaking_messageId_idx" ON "ReaderMessageTaking"("messageId");
CREATE INDEX "ReaderMessageAnswer_messageId_idx" ON "ReaderMessageAnswer"("messageId");
ALTER TABLE "ReaderMessage" ADD CONSTRAINT "ReaderMessage_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ReaderMessageTaking" ADD CONSTRAINT "ReaderMessageTaking_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "ReaderMessage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ReaderMessageTaking" ADD CONSTRAINT "ReaderMessageTaking_takenBy_fkey" FOREIGN KEY ("takenBy") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ReaderMessageAnswer" ADD CONSTRAINT "ReaderMessageAnswer_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "ReaderMessage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ReaderMessageAnswer" ADD CONSTRAINT "ReaderMessageAnswer_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ReaderMessageAnswer" ADD CONSTRAINT "ReaderMessageAnswer_answeredBy_fkey" FOREIGN KEY ("answeredBy") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ReaderMessage" ADD CONSTRAINT "ReaderMessage_text_check" CHECK ("text" <> '');
-- Only somebody of the desk looks at messages and answers them.
CREATE FUNCTION check_message_work() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  who uuid := coalesce((to_jsonb(NEW) ->> 'takenBy')::uuid, (to_jsonb(NEW) ->> 'answeredBy')::uuid);
BEGIN
  IF NOT (public.holds_role(who, 'FACT_CHECKER') OR public.holds_role(who, 'EDITOR')) THEN
    RAISE EXCEPTION 'who works on readers'' messages must be of the desk' USING ERRCODE = 'WB002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_message_work BEFORE INSERT ON "ReaderMessageTaking"
  FOR EACH ROW EXECUTE FUNCTION check_message_work();
CREATE TRIGGER check_message_work BEFORE INSERT ON "ReaderMessageAnswer"
  FOR EACH ROW EXECUTE FUNCTION check_message_work();

CREATE TRIGGER hold_immutable BEFORE UPDATE OR DELETE ON "ReaderMessage"
  FOR EACH ROW EXECUTE FUNCTION hold_immutable('text', 'address', 'pictureAddress');
CREATE TRIGGER hold_immutable BEFORE UPDATE OR DELETE ON "ReaderMessageTaking"
  FOR EACH ROW EXECUTE FUNCTION hold_immutable();
CREATE TRIGGER hold_immutable BEFORE UPDATE OR DELETE ON "ReaderMessageAnswer"
  FOR EACH ROW EXECUTE FUNCTION hold_immutable('answer');
CREATE TRIGGER hold_immutable_truncate BEFORE TRUNCATE ON "ReaderMessage"
  FOR EACH STATEMENT EXECUTE FUNCTION hold_immutable();
CREATE TRIGGER hold_immutable_truncate BEFORE TRUNCATE ON "ReaderMessageTaking"
  FOR EACH STATEMENT EXECUTE FUNCTION hold_immutable();
CREATE TRIGGER hold_immutable_truncate BEFORE TRUNCATE ON "ReaderMessageAnswer"
  FOR EACH STATEMENT EXECUTE FUNCTION hold_immutable();
