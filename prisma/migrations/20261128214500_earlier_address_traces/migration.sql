-- AlterTable
ALTER TABLE "accounts" ADD COLUMN     "earlier_traces" TEXT[] DEFAULT ARRAY[]::TEXT[];
