-- Searching names and titles: part of every PostgreSQL distribution, trusted, so that the owner of the database may add it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateTable
CREATE TABLE "structures" (
    "siret" TEXT NOT NULL,
    "siren" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "ape_code" TEXT,
    "address" TEXT,
    "postcode" TEXT,
    "town" TEXT,
    "is_training_organisation" BOOLEAN NOT NULL,
    "status" TEXT NOT NULL,
    "search_text" TEXT NOT NULL,

    CONSTRAINT "structures_pkey" PRIMARY KEY ("siret")
);

-- CreateTable
CREATE TABLE "memberships" (
    "id" TEXT NOT NULL,
    "siret" TEXT NOT NULL,
    "siren" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "formula" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "is_renewal" BOOLEAN NOT NULL,
    "invoice_number" TEXT,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "memberships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accounts" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "civility" TEXT,
    "surname" TEXT NOT NULL,
    "first_name" TEXT NOT NULL,
    "situation" TEXT NOT NULL,
    "siret" TEXT,
    "siren" TEXT,
    "status" TEXT NOT NULL,
    "roles" TEXT[],
    "language" TEXT,
    "search_text" TEXT NOT NULL,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chat_identities" (
    "channel" TEXT NOT NULL,
    "sender_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "linked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "chat_identities_pkey" PRIMARY KEY ("channel","sender_id")
);

-- CreateTable
CREATE TABLE "email_codes" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "sender_id" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL,
    "consumed_at" TIMESTAMPTZ(3),

    CONSTRAINT "email_codes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account_settings" (
    "account_id" TEXT NOT NULL,
    "preferred_channel" TEXT,
    "quiet_from" TEXT,
    "quiet_until" TEXT,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "account_settings_pkey" PRIMARY KEY ("account_id")
);

-- CreateTable
CREATE TABLE "actions" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "theme" TEXT NOT NULL,
    "objectives" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "prerequisites" TEXT NOT NULL,
    "duration" TEXT NOT NULL,
    "search_text" TEXT NOT NULL,

    CONSTRAINT "actions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" TEXT NOT NULL,
    "action_id" TEXT NOT NULL,
    "first_day" DATE NOT NULL,
    "last_day" DATE NOT NULL,
    "capacity" INTEGER,
    "minimum" INTEGER,
    "mode" TEXT NOT NULL,
    "place" TEXT,
    "hours" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "search_place" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "requests" (
    "id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "siret" TEXT,
    "siren" TEXT,
    "session_id" TEXT NOT NULL,
    "action_id" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "placement" TEXT NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmation_asked_at" TIMESTAMPTZ(3),
    "promoted_at" TIMESTAMPTZ(3),
    "motivation" TEXT NOT NULL,
    "receipt_code" TEXT NOT NULL,
    "last_words" TEXT,
    "force_majeure" JSONB,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request_events" (
    "id" BIGSERIAL NOT NULL,
    "request_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "from_status" TEXT,
    "to_status" TEXT NOT NULL,
    "from_placement" TEXT,
    "to_placement" TEXT NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "request_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "receipts" (
    "code" TEXT NOT NULL,
    "request_id" TEXT,
    "person_id" TEXT NOT NULL,
    "session_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "rulebook_version" TEXT NOT NULL,
    "input" JSONB NOT NULL,
    "decision" JSONB NOT NULL,

    CONSTRAINT "receipts_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "conversations" (
    "channel" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "sender_id" TEXT,
    "reference" JSONB NOT NULL,
    "state" JSONB,
    "language" TEXT,
    "memory" JSONB NOT NULL DEFAULT '{}',
    "is_blocked" BOOLEAN NOT NULL DEFAULT false,
    "last_used_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "conversations_pkey" PRIMARY KEY ("channel","id")
);

-- CreateTable
CREATE TABLE "inbox" (
    "sequence" BIGSERIAL NOT NULL,
    "channel" TEXT NOT NULL,
    "conversation_id" TEXT NOT NULL,
    "message_id" TEXT NOT NULL,
    "message" JSONB,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "is_handled" BOOLEAN NOT NULL DEFAULT false,
    "reply" JSONB,
    "failure_reference" TEXT,

    CONSTRAINT "inbox_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "presses" (
    "token" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "conversation_id" TEXT NOT NULL,
    "press" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "presses_pkey" PRIMARY KEY ("token")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" BIGSERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "item" JSONB,
    "subject" TEXT,
    "account_id" TEXT,
    "not_before" TIMESTAMPTZ(3),
    "retry_at" TIMESTAMPTZ(3),
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "claimed_at" TIMESTAMPTZ(3),
    "claimed_by" INTEGER,
    "finished_at" TIMESTAMPTZ(3),
    "sent_message_id" TEXT,
    "failure" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shown_mails" (
    "id" BIGSERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "attachments" JSONB NOT NULL DEFAULT '[]',
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "shown_mails_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_trail" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_trail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "marks" (
    "name" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "marks_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "basket_items" (
    "person_id" TEXT NOT NULL,
    "session_id" TEXT NOT NULL,
    "motivation" TEXT,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "basket_items_pkey" PRIMARY KEY ("person_id","session_id")
);

-- CreateTable
CREATE TABLE "substitutes" (
    "id" TEXT NOT NULL,
    "valideur_id" TEXT NOT NULL,
    "substitute_id" TEXT NOT NULL,
    "from_day" DATE NOT NULL,
    "until_day" DATE NOT NULL,
    "status" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "substitutes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feedback" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "entry_id" TEXT NOT NULL,
    "is_helpful" BOOLEAN NOT NULL,
    "comment" TEXT,
    "channel" TEXT NOT NULL,

    CONSTRAINT "feedback_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unanswered_questions" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "unanswered_questions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subscriptions" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "schedule" TEXT NOT NULL,
    "arguments" JSONB NOT NULL DEFAULT '{}',
    "next_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "subscriptions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "structures_siren_idx" ON "structures"("siren");

-- CreateIndex
CREATE INDEX "structures_search_idx" ON "structures" USING GIN ("search_text" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "memberships_siren_year_idx" ON "memberships"("siren", "year");

-- CreateIndex
CREATE UNIQUE INDEX "accounts_email_key" ON "accounts"("email");

-- CreateIndex
CREATE INDEX "accounts_siret_idx" ON "accounts"("siret");

-- CreateIndex
CREATE INDEX "accounts_siren_idx" ON "accounts"("siren");

-- CreateIndex
CREATE INDEX "accounts_roles_idx" ON "accounts" USING GIN ("roles");

-- CreateIndex
CREATE INDEX "accounts_search_idx" ON "accounts" USING GIN ("search_text" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "chat_identities_account_id_idx" ON "chat_identities"("account_id");

-- CreateIndex
CREATE INDEX "email_codes_channel_sender_id_requested_at_idx" ON "email_codes"("channel", "sender_id", "requested_at");

-- CreateIndex
CREATE INDEX "email_codes_email_requested_at_idx" ON "email_codes"("email", "requested_at");

-- CreateIndex
CREATE INDEX "actions_search_idx" ON "actions" USING GIN ("search_text" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "sessions_action_id_first_day_idx" ON "sessions"("action_id", "first_day");

-- CreateIndex
CREATE INDEX "sessions_first_day_idx" ON "sessions"("first_day");

-- CreateIndex
CREATE INDEX "sessions_provider_id_first_day_idx" ON "sessions"("provider_id", "first_day");

-- CreateIndex
CREATE INDEX "requests_person_id_idx" ON "requests"("person_id");

-- CreateIndex
CREATE INDEX "requests_session_id_submitted_at_id_idx" ON "requests"("session_id", "submitted_at", "id");

-- CreateIndex
CREATE INDEX "requests_action_id_siret_idx" ON "requests"("action_id", "siret");

-- CreateIndex
CREATE INDEX "requests_siret_status_idx" ON "requests"("siret", "status");

-- CreateIndex
CREATE INDEX "requests_siren_status_idx" ON "requests"("siren", "status");

-- CreateIndex
CREATE INDEX "request_events_request_id_id_idx" ON "request_events"("request_id", "id");

-- CreateIndex
CREATE INDEX "request_events_actor_event_at_idx" ON "request_events"("actor", "event", "at");

-- CreateIndex
CREATE INDEX "receipts_person_id_at_idx" ON "receipts"("person_id", "at");

-- CreateIndex
CREATE INDEX "receipts_request_id_idx" ON "receipts"("request_id");

-- CreateIndex
CREATE INDEX "conversations_channel_sender_id_idx" ON "conversations"("channel", "sender_id");

-- CreateIndex
CREATE UNIQUE INDEX "inbox_channel_conversation_id_message_id_key" ON "inbox"("channel", "conversation_id", "message_id");

-- CreateIndex
CREATE INDEX "presses_created_at_idx" ON "presses"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_key_key" ON "outbox"("key");

-- CreateIndex
CREATE INDEX "outbox_subject_idx" ON "outbox"("subject");

-- CreateIndex
CREATE INDEX "outbox_account_id_idx" ON "outbox"("account_id");

-- CreateIndex
CREATE INDEX "outbox_finished_at_idx" ON "outbox"("finished_at");

-- CreateIndex
CREATE UNIQUE INDEX "shown_mails_key_key" ON "shown_mails"("key");

-- CreateIndex
CREATE INDEX "shown_mails_to_idx" ON "shown_mails"("to");

-- CreateIndex
CREATE INDEX "audit_trail_subject_type_subject_id_id_idx" ON "audit_trail"("subject_type", "subject_id", "id");

-- CreateIndex
CREATE INDEX "audit_trail_at_idx" ON "audit_trail"("at");

-- CreateIndex
CREATE INDEX "substitutes_valideur_id_idx" ON "substitutes"("valideur_id");

-- CreateIndex
CREATE INDEX "substitutes_substitute_id_idx" ON "substitutes"("substitute_id");

-- CreateIndex
CREATE INDEX "feedback_entry_id_idx" ON "feedback"("entry_id");

-- CreateIndex
CREATE INDEX "unanswered_questions_status_at_idx" ON "unanswered_questions"("status", "at");

-- CreateIndex
CREATE INDEX "subscriptions_account_id_idx" ON "subscriptions"("account_id");

-- CreateIndex
CREATE INDEX "subscriptions_next_at_idx" ON "subscriptions"("next_at");
