-- CreateTable
CREATE TABLE "playground_messages" (
    "id" SERIAL NOT NULL,
    "cursor" INTEGER NOT NULL,
    "person_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "content" JSONB NOT NULL,
    "is_updated" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "playground_messages_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "playground_messages_cursor_key" ON "playground_messages"("cursor");

-- CreateIndex
CREATE INDEX "playground_messages_person_id_cursor_idx" ON "playground_messages"("person_id", "cursor");

-- One count for messages and replacements.
CREATE SEQUENCE playground_cursor AS integer OWNED BY playground_messages.cursor;
