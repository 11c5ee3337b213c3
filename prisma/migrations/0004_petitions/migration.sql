-- CreateTable
CREATE TABLE "petitions" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "siret" TEXT,
    "account_id" TEXT,
    "other_id" TEXT,
    "channel" TEXT NOT NULL,
    "conversation_id" TEXT NOT NULL,
    "sender_id" TEXT NOT NULL,
    "email" TEXT,
    "name" TEXT,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "petitions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "petitions_kind_siret_status_idx" ON "petitions"("kind", "siret", "status");

-- CreateIndex
CREATE INDEX "petitions_account_id_idx" ON "petitions"("account_id");

-- CreateIndex
CREATE INDEX "petitions_channel_sender_id_idx" ON "petitions"("channel", "sender_id");

-- One thing asked at a time: an affiliation, a hand-over, and one new structure for each chat.
CREATE UNIQUE INDEX petitions_open_account_idx ON petitions (kind, account_id)
  WHERE status = 'open' AND account_id IS NOT NULL;
CREATE UNIQUE INDEX petitions_open_structure_idx ON petitions (channel, conversation_id, siret)
  WHERE status = 'open' AND kind = 'new_structure';
ALTER TABLE petitions ADD CONSTRAINT petitions_kind_check
  CHECK (kind IN ('new_structure', 'affiliation', 'hand_over', 'repair'));
ALTER TABLE petitions ADD CONSTRAINT petitions_status_check
  CHECK (status IN ('open', 'accepted', 'refused', 'withdrawn'));
