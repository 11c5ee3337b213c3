# The words of the règlement: decisions, states, refused operations. No figure of the règlement stands
# here: all of them come, like the articles cited, from the rulebook of the year (reglement/*.yaml).

## Decisions

outcome-accepted = Request accepted
outcome-waitlisted = Request on the waiting list
outcome-refused = Request refused

citation = { $document ->
    [none] Common sense, no article
   *[other] { $document }, { $article }
}

## Why a request is refused or put on the waiting list, and what one can do

reason-SESSION_CLOSED = { $sessionStatus ->
    [cancelled] This session is cancelled.
   *[open] This session began on { $firstDay }: it is too late to ask for it.
}
    .other = { reason-SESSION_CLOSED }
next-step-SESSION_CLOSED = Choose another session of the same action, if there is one to come.

reason-DUPLICATE = You already have a request under way for this session.
    .other = This person already has a request under way for this session.
next-step-DUPLICATE = Follow it in “my requests”: there is nothing else to do.

reason-NOT_IN_ACTIVITY = This action is reserved to professionals in activity, and your account says you are looking for a job.
    .other = This action is reserved to professionals in activity, and their account says they are looking for a job.
next-step-NOT_IN_ACTIVITY = Webinars, conferences, round tables and web workshops are open to you. If your situation has changed, have your account corrected.

reason-MEMBERSHIP_REQUIRED = { $hasStructure ->
    [no] This action is reserved to member structures, and your account is not attached to any structure.
   *[yes] This action is reserved to member structures, and yours was not a member on { $requestDay }.
}
    .other = { $hasStructure ->
        [no] This action is reserved to member structures, and their account is not attached to any structure.
       *[yes] This action is reserved to member structures, and theirs was not a member on { $requestDay }.
    }
next-step-MEMBERSHIP_REQUIRED = { $hasStructure ->
    [no] Attach your account to your structure, then ask again.
   *[yes] Ask your structure’s référent about its membership. A structure that renews stays covered until { $renewalUntil }, once its renewal has been asked for.
}

reason-TRAINING_ORGANISATION_ONLY = Lab Studio is reserved to training organisations{ $hasStructure ->
    [no], and your account is not attached to any structure.
   *[yes], and your structure is not known as one.
}
    .other = Lab Studio is reserved to training organisations{ $hasStructure ->
        [no], and their account is not attached to any structure.
       *[yes], and their structure is not known as one.
    }
next-step-TRAINING_ORGANISATION_ONLY = If your structure is a training organisation, ask your référent to have that corrected.

reason-LAB_STUDIO_LIMIT = You already have { $used ->
    [one] { $used } Lab Studio session
   *[other] { $used } Lab Studio sessions
} that year, out of { $max } at most.
    .other = This person already has { $used ->
        [one] { $used } Lab Studio session
       *[other] { $used } Lab Studio sessions
    } that year, out of { $max } at most.
next-step-LAB_STUDIO_LIMIT = Choose a session of the next year, or withdraw in time from one of yours.

reason-ONE_SESSION_PER_FORMATION = You already asked for, or attended, another session of this formation the same year (the one of { $otherFirstDay }).
    .other = This person already asked for, or attended, another session of this formation the same year (the one of { $otherFirstDay }).
next-step-ONE_SESSION_PER_FORMATION = To change session, first withdraw the other request, if it is still under way.

reason-ANNUAL_LIMIT = You have already used { $used ->
    [one] { $used } reserved action
   *[other] { $used } reserved actions
} that year, out of { $max } at most.
    .other = This person has already used { $used ->
        [one] { $used } reserved action
       *[other] { $used } reserved actions
    } that year, out of { $max } at most.
next-step-ANNUAL_LIMIT = Webinars, conferences, round tables and web workshops are not counted. Withdrawing in time gives you an action back.

reason-FORMATION_LIMIT = You have already used { $used ->
    [one] { $used } formation
   *[other] { $used } formations
} that year, out of { $max } at most.
    .other = This person has already used { $used ->
        [one] { $used } formation
       *[other] { $used } formations
    } that year, out of { $max } at most.
next-step-FORMATION_LIMIT = If you have actions left, choose another format: self-training, workshop, discovery module, Lab. Withdrawing in time gives you a formation back.

reason-TIER_NOT_OPEN = { $openSince ->
    [none] Enrolment in formations has not begun yet: it opens on { $first }.
   *[other] Since { $openSince }, only formations of the first half of the year are open, and this session begins on { $firstDay }.
}
    .other = { reason-TIER_NOT_OPEN }
next-step-TIER_NOT_OPEN = { $opensOn ->
    [none] No opening date before this session would allow this request: choose another one.
   *[other] Ask again from { $opensOn } on.
}

reason-TIER_LIMIT = Since { $openSince }, everybody may ask for { $max ->
    [one] { $max } formation
   *[other] { $max } formations
} at most, and you already have { $used }.
    .other = Since { $openSince }, everybody may ask for { $max ->
        [one] { $max } formation
       *[other] { $max } formations
    } at most, and this person already has { $used }.
next-step-TIER_LIMIT = { $opensOn ->
    [none] No opening date before this session would allow this request: choose another one, or another format.
   *[other] Ask again from { $opensOn } on.
}

reason-STRUCTURE_LIMIT = { $colleagues ->
    [one] { $colleagues } person
   *[other] { $colleagues } people
} of your structure already { $colleagues ->
    [one] has
   *[other] have
} a seat, out of { $max } at most: you are on the waiting list.
    .other = { $colleagues ->
        [one] { $colleagues } person
       *[other] { $colleagues } people
    } of their structure already { $colleagues ->
        [one] has
       *[other] have
    } a seat, out of { $max } at most.
next-step-STRUCTURE_LIMIT = You will be told if a seat becomes free for you. The provider may also admit you, exceptionally, if seats remain.

reason-SESSION_FULL = The session is full ({ $taken ->
    [one] { $taken } seat taken
   *[other] { $taken } seats taken
} of { $capacity }): you are on the waiting list.
    .other = The session is full ({ $taken ->
        [one] { $taken } seat taken
       *[other] { $taken } seats taken
    } of { $capacity }).
next-step-SESSION_FULL = You will be told as soon as a seat becomes free for you. Another session of the same action may still have room.

## Warnings: they prevent nothing

warning-SHORT_NOTICE = { $days ->
    [one] { $days } day is left
   *[other] { $days } days are left
} before the first day, when { $advised } are advised: your request may not be handled in time.
    .other = { $days ->
        [one] { $days } day is left
       *[other] { $days } days are left
    } before the first day, when { $advised } are advised: the request may not be handled in time.
warning-RULEBOOK_FALLBACK = The règlement of { $sessionYear } is not known yet: that of { $rulebookYear } was applied, without its staggered opening dates.
    .other = { warning-RULEBOOK_FALLBACK }
warning-LAST_ACTION = This is the last of your { $max } reserved actions of the year.
    .other = This is the last of their { $max } reserved actions of the year.
warning-LAST_FORMATION = This is the last of your { $max } formations of the year.
    .other = This is the last of their { $max } formations of the year.

## Why an operation was not done

refusal-NOT_YOUR_STRUCTURE = Only the HR validators of its structure, or whoever replaces them that day, decide this request.
refusal-OWN_REQUEST = You cannot decide on your own request: another Valideur RH of your structure can.
refusal-WRONG_STATUS = The request is no longer in a state that allows it.
refusal-state-now = This is no longer possible for this request. Its state now: { $state }.
refusal-SESSION_CLOSED = The session has begun or is cancelled: nothing can be decided any more.
refusal-ABSENCE_INSTEAD = The session has begun: this is no longer a withdrawal but an absence to report.
refusal-NOT_STARTED = The session has not begun: it is too early. Before the first day, one withdraws.
refusal-REASON_REQUIRED = A withdrawal needs a reason: say why in a few words.
refusal-COMMENT_REQUIRED = A refusal must be explained: add a comment.
refusal-HELD_BY_RULES = The règlement holds this request for another reason than the number of colleagues.
refusal-NO_FREE_SEAT = There is no free seat.
refusal-QUEUE_FIRST = Somebody else on the waiting list can have this seat: they come first.

## States of a request

status-pending_employer = waiting for the Valideur RH
status-waitlisted = on the waiting list
status-preregistered = preregistered
status-enrolled = enrolled
status-refused_employer = refused by the Valideur RH
status-refused_provider = refused by the provider
status-withdrawn = withdrawn in time
status-withdrawn_late = late withdrawal
status-attended = attended
status-absent_excused = excused absence (force majeure)
status-absent_unexcused = unexcused absence
status-expired = closed without a decision
status-cancelled_manager = cancelled by Cap Métiers
status-session_cancelled = session cancelled

## Formats of action

kind-formation = training course
kind-autoformation = self-training
kind-atelier = workshop
kind-module_decouverte = discovery module
kind-lab_innov = Lab’Innov
kind-lab_studio = Lab Studio
kind-webinaire = webinar
kind-conference = conference
kind-table_ronde = round table
kind-webatelier = web workshop

## Situations, memberships

membership-requested = asked for
membership-approved = approved
membership-invoiced = invoiced
membership-active = active
membership-rejected = rejected

## Command line

case-error-not-json = The line is not a JSON object.
case-error-missing = { $field }: missing.
case-error-wrong-type = { $field }: expected type { $expected }.
case-error-unknown-value = { $field }: expected one of { $expected }.
case-error-not-a-day = { $field }: expected a day, YYYY-MM-DD.
case-error-not-an-instant = { $field }: expected an instant, ISO 8601 with its offset.
case-error-not-a-siret = { $field }: expected a SIRET, digits only and complete.
case-error-empty = { $field }: empty.
case-error-out-of-range = { $field }: number out of range.
case-error-no-rulebook = { $field }: no rulebook covers the year { $year }.
case-error-missing-person = { $field }: the situation of this person of the queue is missing.
case-error-missing-request = { $field }: no request has this identifier.
case-error-wrong = { $field }: value refused.

## Rehearsal of a draft rulebook

rehearsal-title = Rehearsal of rulebook { $year } (version { $version }) on { $decided ->
    [one] { $decided } request
   *[other] { $decided } requests
}
rehearsal-outcomes = { $outcome ->
    [accepted] accepted
    [waitlisted] on the waiting list
   *[refused] refused
}: { $before } today, { $after } with the draft
rehearsal-changed = { $changed ->
    [0] No request would have had another answer.
    [one] { $changed } request would have had another answer, or other reasons:
   *[other] { $changed } requests would have had another answer, or other reasons:
}
rehearsal-gained = { $code }: { $requests } more
rehearsal-lost = { $code }: { $requests } fewer
rehearsal-case = { $id } ({ $person }): { $before } ({ $beforeCodes }) → { $after } ({ $afterCodes })
rehearsal-no-code = nothing to say
rehearsal-usage = Give a draft rulebook and a file of requests: rehearse DRAFT.yaml --cases REQUESTS.jsonl
rehearsal-skipped = Lines left aside, not being decisions one can read: { $lines }
