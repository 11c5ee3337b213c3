-- Nothing was ever written there: what is kept is the question that was answered.
ALTER TABLE "feedback" RENAME COLUMN "comment" TO "question";
