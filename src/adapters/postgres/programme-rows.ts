/** Columns of a session as a SessionRecord. */
export const SESSION_COLUMNS = `session.id, session.action_id AS "actionId",
  session.first_day AS "firstDay", session.last_day AS "lastDay", session.capacity, session.minimum,
  session.mode, session.place, session.hours, session.provider_id AS "providerId", session.status`;

/** A session as one JSON value, for rows that carry other things too. */
export const SESSION_JSON = `json_build_object('id', session.id, 'actionId', session.action_id,
  'firstDay', session.first_day, 'lastDay', session.last_day, 'capacity', session.capacity,
  'minimum', session.minimum, 'mode', session.mode, 'place', session.place, 'hours', session.hours,
  'providerId', session.provider_id, 'status', session.status)`;

/** An action as one JSON value. */
export const ACTION_JSON = `json_build_object('id', action.id, 'kind', action.kind,
  'title', action.title, 'theme', action.theme, 'objectives', action.objectives,
  'audience', action.audience, 'prerequisites', action.prerequisites, 'duration', action.duration)`;

/** Whether a request holds a seat, as the règlement's table of statuses says. */
export const HOLDS_SEAT = `(request.status IN ('preregistered', 'enrolled')
  OR request.status = 'pending_employer' AND request.placement = 'seat')`;

/** Whether a request is live and has no seat. */
export const IS_QUEUED = `(request.status = 'waitlisted'
  OR request.status = 'pending_employer' AND request.placement = 'waitlist')`;

/** Whether a request may still lead to taking part. */
export const IS_LIVE = `request.status IN ('pending_employer', 'waitlisted', 'preregistered', 'enrolled')`;
