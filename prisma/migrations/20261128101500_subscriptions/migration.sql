-- Nothing has written there yet.
TRUNCATE "subscriptions";

-- AlterTable
ALTER TABLE "subscriptions" DROP COLUMN "arguments",
DROP COLUMN "kind",
DROP COLUMN "schedule",
ADD COLUMN     "known" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "plan" JSONB NOT NULL,
ALTER COLUMN "next_at" SET NOT NULL;
