-- AlterTable
ALTER TABLE "accounts" ADD COLUMN "trace" TEXT, ADD COLUMN "traced_until" DATE;
