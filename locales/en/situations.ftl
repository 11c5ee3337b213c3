# A situation stated in full, that the règlement decides as it is said. No figure here: they come from the règlement of the year.

# Read in the message; its days stand there as « day0 », « day1 », its numbers as figures.
situation-numbers = two 2 | three 3 | four 4 | five 5 | six 6 | seven 7 | eight 8 | nine 9 | ten 10 | eleven 11 | twelve 12 | fifteen 15 | twenty 20
situation-asks = does it count | is it | will it | would it | until when | if i | can i | can we | can she | can he | how many | what happens | when
situation-give-up = withdraw | withdrew | withdrawing | withdrawal | cancel | cancelled | cancelling | cancellation | pull out | drop out | give up
situation-cancels = the session is cancelled | you cancel | you cancelled | is cancelled | cancel the session
situation-session = training | course | session | workshop | webinar | module | lab | enrolled | registered | starts | starting | begins | place | the one on
situation-late = count | counts | counted | late | too late | in time | deadline | penalty | lose | free of charge | consequence | consequences | what happens
situation-now = now | today | right now
situation-past = had | was | i withdrew | i cancelled

situation-source = Source: { $citation }.
situation-between = From { $day } included to { $firstDay } excluded there { $days ->
    [one] is
   *[other] are
} **{ $days } { $unit ->
    [working_days] { $days ->
        [one] working day
       *[other] working days
    }
   *[calendar_days] { $days ->
        [one] day
       *[other] days
    }
}**.
situation-in-time-so = The withdrawal is **in time** ({ situation-limit } or more): the action does not count.
situation-late-so = The withdrawal is **late** (fewer than { situation-limit }): { situation-is-counted }, except in a case of force majeure.
situation-limit = { $limit } { $unit ->
    [working_days] working days
   *[calendar_days] days
}
situation-is-counted = the action counts among the { $actions } of the year{ $kind ->
    [formation] {" "}and among the { $formations } formations
   *[other] { "" }
}
situation-last-free = Last day to withdraw without the action counting: { $last }.
situation-until = For a session that begins on { $firstDay }, you may withdraw without the action counting until **{ $last }** included.
situation-until-over = That day has passed.
situation-after = After that day fewer than { situation-limit } are left: { situation-is-counted }, except in a case of force majeure.
situation-begun = The session begins on { $firstDay }: from that day on it is no withdrawal but an absence, and { situation-is-counted }. A force majeure excuses it when it is reported by { $report }.
situation-open-kind = Withdrawing changes nothing: this format ({ $kind }) is open to all and never counts.
