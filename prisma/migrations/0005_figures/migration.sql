-- CreateIndex
CREATE INDEX "requests_status_submitted_at_idx" ON "requests"("status", "submitted_at");

-- CreateIndex
CREATE INDEX "requests_status_changed_at_idx" ON "requests"("status", "changed_at");

-- CreateIndex
CREATE INDEX "requests_submitted_at_idx" ON "requests"("submitted_at");

-- CreateIndex
CREATE INDEX "requests_session_id_status_placement_person_id_idx" ON "requests"("session_id", "status", "placement", "person_id");
