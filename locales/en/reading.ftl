# A gestionnaire's question, as it was understood

reading-query = { $value ->
    [quota] Quota
    [quota_reached] People at the limit
    [quota_below] People under a threshold
    [registrations] Registrations
    [history] History
    [request_status] Where the request stands
    [double_registration] Double registrations
    [waiting_list] Waiting list
    [session_registrations] People registered
    [pending_requests] Pending requests
    [requests] Requests
    [structure_limit] Structures at the limit
    [late_withdrawals] Late withdrawals
    [withdrawals] Withdrawals
    [absences] Absences
    [fill_rate] Fill rate
    [sessions] Sessions
    [membership] Membership
   *[unsupported] Something else
}
reading-reason = { $value ->
    [write] a change
   *[out_of_scope] out of my field
}
reading-person = { $value }
reading-structure = { $value }
reading-action = “{ $value }”
reading-except-place = except in { $value }
reading-place = in { $value }
reading-session-date = session of { $day }
reading-measure = { $value ->
    [formations] training courses
   *[actions] actions
}
reading-value = { $value ->
    [remaining] what is left
   *[used] what is used
}
reading-status = { $value }
reading-stage = { $value ->
    [valideur_rh] with the HR approver
   *[prestataire] with the provider
}
reading-type = { $value ->
    [unexcused] unexcused
   *[excused] excused
}
reading-older-than-days = { $value ->
    [one] for more than a day
   *[other] for more than { $value } days
}
reading-threshold = { $value } or more
reading-below = fewer than { $value }
reading-comparison = compared with { $with }
reading-group-by = { $value ->
    [structure] by structure
    [action] by action
    [session] by session
    [place] by place
    [department] by department
    [month] by month
    [week] by week
    [quarter] by quarter
    [semester] by semester
    [year] by year
    [provider] by provider
    [person] by person
    [status] by status
    [theme] by theme
    [kind] by kind
    [stage] by stage
   *[reason] by reason
}
reading-output = { $value ->
    [count] as a number
    [list] as a list
    [chart] as a chart
   *[export] as a file
}
reading-limit = { $order ->
    [asc] the { $value } lowest
    [desc] the { $value } highest
   *[none] { $value } lines
}
reading-order = { $value ->
    [asc] lowest first
   *[desc] highest first
}
reading-kinds = { $value }
reading-except-kinds = without { $value }
reading-kind = { $value ->
    [formation] training courses
    [autoformation] self-study courses
    [atelier] workshops
    [module_decouverte] discovery modules
    [lab_innov] Lab’Innov
    [lab_studio] Lab Studio
    [lab] Labs
    [webinaire] webinars
    [conference] talks
    [table_ronde] round tables
   *[webatelier] online workshops
}
reading-mode = { $value ->
    [distanciel] remote
   *[other] in person
}
reading-state = { $value ->
    [too_few] to come, that may be cancelled
   *[free_seats] free seats
}
reading-timing = in time
reading-younger-than-days = { $value ->
    [one] for less than a day
   *[other] for less than { $value } days
}
reading-formula = { $value ->
    [premium] premium
   *[simple] simple
}
reading-different = different people
reading-uncounted = another measure

reading-year = { $year }
reading-semester = { $number ->
    [1] first half of { $year }
   *[2] second half of { $year }
}
reading-quarter = quarter { $number } of { $year }
reading-whole-month = { $month } { $year }
reading-one-day = on { $day }
reading-between = from { $from } to { $to }
reading-day-number = { $day }
reading-day-in-year = { $day } { $month }
reading-day = { $day } { $month } { $year }
reading-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
