# A situation stated in full, that the règlement decides as it is said. No figure here: they come from the règlement of the year.

# Read in the message; its days stand there as « day0 », « day1 », its numbers as figures.
situation-numbers = two 2 | three 3 | four 4 | five 5 | six 6 | seven 7 | eight 8 | nine 9 | ten 10 | eleven 11 | twelve 12 | thirteen 13 | fourteen 14 | fifteen 15 | twenty 20 | second 2nd | third 3rd | fourth 4th | fifth 5th | sixth 6th
situation-unread = fortnight
situation-mine = my course | my session | my training | my workshop | my registration
situation-asks = does it count | is it | will it | would it | until when | if i | can i | can we | can she | can he | how many | what happens | when
situation-give-up = pulled out | pulling out | dropped out | dropping out | backed out | withdraw | withdrew | withdrawing | withdrawal | cancel | cancelled | cancelling | cancellation | pull out | drop out | give up
situation-cancels = the session is cancelled | you cancel | you cancelled | is cancelled | cancel the session
situation-session = training | course | session | workshop | webinar | module | lab | enrolled | registered | starts | starting | begins | place | the one on
situation-for = for
situation-absent = absent | absence | missed | sick | ill | cannot come | can t come
situation-told = i tell | i told | told | warned | notified | notify | i reported | reported | i let them know | let you know | e mail | email
situation-next-day = the next day | the day after
situation-late = cost | costs | deducted | penalised | count | counts | counted | late | too late | in time | deadline | penalty | lose | free of charge | consequence | consequences | what happens
situation-now = tonight | this evening | this morning | now | today | right now
situation-past = had | was | i withdrew | i cancelled
situation-bound = fewer than | less than | more than | at least | at most | minimum | up to | maximum
situation-notice-days = day | days
situation-notice-weeks = week | weeks
situation-notice-working = working | business
situation-notice-calendar = calendar | full
situation-notice-before = before | ahead | in advance | earlier | prior
situation-notice-at = with
situation-notice-of = to go

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
situation-only-told = Telling is not enough: only the cancellation made in the beneficiary’s own space counts, on the day it is made; otherwise it is an **unexcused** absence, which counts. A force majeure (illness, strike…) is excused when the training provider is told by e-mail by { $report }.
situation-reported = Reported by e-mail on { $day }: that is **in time**. In a case of force majeure (illness, strike, death of a close relative…) the absence is excused and does not count; for any other reason it is not excused.
situation-reported-late = Reported on { $day }: that is **too late**, the absence is not excused.
situation-open-kind = Withdrawing changes nothing: this format ({ $kind }) is open to all and never counts.
situation-notice-late = Withdrawing { situation-notice } before is **late** (fewer than { situation-limit }): { situation-is-counted }, except in a case of force majeure.
situation-notice-in-time = Withdrawing { situation-notice } before is **in time** ({ situation-limit } or more): the action does not count. Report it, with a reason, from your beneficiary space.
situation-notice-depends = Withdrawing { situation-notice } before **depends on public holidays**: it takes { situation-limit } or more for the action not to count. Give me the day of the session and that of the withdrawal, and I will count.
situation-notice = { $days } { $working ->
    [yes] working days
   *[no] days
}
situation-notice-most = Only Monday to Friday count, without public holidays: { $days } calendar days hold { $most } of them at most, for a session that begins on one of these days.

# What somebody says they have already, and what they want besides.
situation-have = did | has taken | took | who has | i have | i ve | i had | after | with | has done | having | i did | done | i am registered | if i do | if i take
situation-left = left | remain | remains | remaining | still | can i | could i | may i | another | one more | how many | how much | allowed | what | quota
situation-i-have = i have | i ve | i did
situation-already = already | including | of which | done
situation-filler = i | and | do | so
situation-rest = left | remain | remains | remaining
situation-of = including | of which
situation-any = action | actions | registration | registrations | request | requests | enrolments
situation-lab = lab | labs
situation-codev = peer exchange | peer exchanges | co development
situation-quoted = max | maximum | at most | a year | per year
situation-elsewhere = self study | what date | which date | perhaps | maybe | not sure | certificate | certificates | last year | in 2024 | in 2025 | colleagues | why | how do | where | when | enrol me | register me
situation-opens-else = who | how many people | which people | list | cancel | refuse | approve | enrol | register
situation-somebody = my colleague | a colleague | my employee | one of my employees | one of my colleagues | a person | somebody | someone | an employee
situation-they = she has | he has | she can | he can | can she | can he | she did | he did
situation-more = maxed out | used up | am i done | is that all | left | remain | remains | remaining | still | another | one more | allowed | quota | limit | maximum
situation-waitlisted = on the waiting list | waiting list | waitlisted
situation-pending_employer = pending | awaiting approval
situation-withdrawn_late = late withdrawal | late withdrawals | late cancellation | late cancellations | cancelled late
situation-withdrawn = cancelled in time | withdrawn in time
situation-absent_excused = excused absence | excused absences | force majeure
situation-absent_unexcused = unexcused absence | unexcused absences
situation-refused_employer = refused
situation-session_cancelled = session cancelled | sessions cancelled
situation-unclear = cancelled | cancellation | withdrawal | withdrawals | absence | absences

situation-item = { $kind ->
    [formation] { $count ->
        [one] { $count } training course
       *[other] { $count } training courses
    }
    [autoformation] { $count ->
        [one] { $count } self-paced course
       *[other] { $count } self-paced courses
    }
    [atelier] { $count ->
        [one] { $count } workshop
       *[other] { $count } workshops
    }
    [module_decouverte] { $count ->
        [one] { $count } discovery module
       *[other] { $count } discovery modules
    }
    [lab_innov] { $count } Lab
    [lab_studio] { $count } Lab Studio
    [webinaire] { $count ->
        [one] { $count } webinar
       *[other] { $count } webinars
    }
    [conference] { $count ->
        [one] { $count } conference
       *[other] { $count } conferences
    }
    [table_ronde] { $count ->
        [one] { $count } round table
       *[other] { $count } round tables
    }
    [webatelier] { $count ->
        [one] { $count } web workshop
       *[other] { $count } web workshops
    }
   *[any] { $count ->
        [one] { $count } action
       *[other] { $count } actions
    }
}
situation-counted = Counted within the limit: { $what }.
situation-uncounted = Not counted: { $what }.
situation-unclear-counts = Besides: { $what }, counted only when the withdrawal was late or the absence unexcused.
situation-used = In that case, for { $year }: **{ $used } of { $max }** { $known ->
    [no] actions, if all are reserved to members.
   *[yes] actions reserved to members, among them **{ $usedFormations } of { $maxFormations }** training courses.
}
situation-used-plan = Together, in one year: **{ $used } of { $max }** actions reserved to members, among them **{ $usedFormations } of { $maxFormations }** training courses.
situation-left-then = { $over ->
    [0] { $left ->
        [0] No reserved action is left.
        [one] { $left } action is left{ situation-left-formations }
       *[other] { $left } actions are left{ situation-left-formations }
    }
   *[other] That is { $over } over the limit.
}
situation-left-formations = { $known ->
    [no] .
   *[yes] { $leftFormations ->
        [0] { $left ->
            [one] , which can be no training course.
           *[other] , none of which can be a training course.
        }
       *[other] , at most { $leftFormations } of them training courses.
    }
}
situation-kind = { $kind ->
    [formation] One more training course:
    [autoformation] One more self-paced course:
    [atelier] One more workshop:
    [module_decouverte] One more discovery module:
    [lab_innov] One more Lab:
    [lab_studio] One more Lab Studio:
    [webinaire] One more webinar:
    [conference] One more conference:
    [table_ronde] One more round table:
   *[webatelier] One more web workshop:
}
situation-possible = { situation-kind } **possible**{ $kind ->
    [lab_studio] , for a training organisation
   *[other] { "" }
}, if there is a place.
situation-possible-if = { situation-kind } possible if fewer than { $formations } of these actions are training courses.
situation-possible-open = { situation-kind } **possible**, this format is not counted.
situation-impossible = { situation-kind } **no longer possible**.

# The day of a request, and that of the session.
situation-apply = apply | request | ask for | register | sign up | enrol | book | registration | registrations | click
situation-as-now = it s | today is | we are on
situation-wishes = i would like | i want | i d like
situation-ordered = enrol me | register me | cancel | withdraw | instead
situation-when = when | from when | how long before | how many days before | what day | which day | open | opens
situation-how-many = how many courses | how many
situation-request-open = A request made on { $day } for a session that begins on { $firstDay } is **possible**{ $rank ->
    [1] { "" }
   *[other] , even as training course number { $rank } of the year
}, if a place is left.
situation-request-refused = A request made on { $day } for a session that begins on { $firstDay } would be **refused**{ $rank ->
    [1] { "" }
   *[other] , as training course number { $rank } of the year
}:
situation-as-in = For { $year }:
situation-advised = For a session that begins on { $firstDay }, make your request by **{ $advised }**: { $days } days before, as is advised.
situation-advised-over = That day has passed: a request may not be handled in time.
situation-request-until = It remains possible until the day before the session, { $last }, if a place is left.
situation-openings = Requests open by palier: { $openings }.
situation-opening = { $rank ->
    [one] { $rank } training course
   *[other] { $rank } training courses
} from { $day }
situation-no-palier = No palier is known for that year: { $max } training courses at most in the year.
situation-palier = { $from ->
    [none] On { $day }, no palier is open yet: no training course can be asked for.
   *[other] On { $day }, the palier open since { $from } allows { $max ->
        [one] **{ $max } training course**
       *[other] **{ $max } training courses**
    } at most, { $sessions ->
        [semester_1] in the first semester only
       *[year] over the whole year
    }.
}

# A contract that ends on a day, and a session on another.
situation-contract = my contract | fixed term | her contract | his contract | contract ends | contract until | end of contract | i leave | i am leaving | i retire | i resign | last day at work
situation-contract-ended = The contract ends on { $end }, before the session of { $firstDay }. A reserved action ({ $kind }) is requested while in work, through one’s employing structure: the request is possible while the contract runs. **The documents do not say** whether one may attend a session that begins after it has ended: ask Cap Métiers before you register. Without a job, webinars, conferences, round tables and web workshops stay open.
situation-contract-covers = On { $firstDay } the contract still runs (until { $end }): its end does not keep anyone from requesting this session.
situation-contract-open = This format ({ $kind }) is open to professionals in work or looking for work: the end of the contract changes nothing.

# Several people of one structure.
situation-people = colleague | colleagues | people | person | employees | employee | of us | staff
situation-we = we are | there are
situation-seated = already registered | already enrolled | registered | enrolled | already have a place | already
situation-colleague = colleague | colleagues | same structure | my structure | our structure | my organisation | our organisation | my team
situation-too = too | also | as well | join | register | attend
situation-and-me = and i | and me
situation-things = sessions | session | dates | courses | course | workshops | structures | sites | places | days | weeks | times | months | hours | workshop | webinar | action | request | year | day | training
situation-one-more = a third one | than my | another | one more
situation-same = same day | same course | same session | same training | same workshop | same webinar | together
situation-join = can | may | join | attend | register | possible
situation-not-places = account | accounts | role | roles | membership | room | rooms | invoice | each | how do | why | when | replace | instead | certificate
situation-colleagues-waiting = { $seated ->
    [0] Of { $people } people of one structure, { $seats } have a place and { $waiting ->
            [one] the next goes
           *[other] the next { $waiting } go
        }
   *[other] { $seated ->
            [one] { $seated } person of the structure has
           *[other] { $seated } people of the structure have
        } a place already, out of { $max } at most: { $waiting ->
            [one] the next goes
           *[other] { $waiting } go
        }
} **on the waiting list**, and may exceptionally attend if places remain.
situation-colleagues-seated = { $seated ->
    [0] { $people } people of one structure: that is **within the limit** of { $max }.
   *[other] { $seated ->
            [one] { $seated } person of the structure has
           *[other] { $seated } people of the structure have
        } a place already, out of { $max } at most: one more is **within the limit**.
}
situation-colleagues-scope = { $scope ->
    [session] People of one establishment are counted on one session.
   *[action_and_year] People of one establishment (SIRET) are counted on the same action, all its sessions of the year together. On the same day but on different actions, they are counted apart.
}
situation-colleagues-open = There is no limit by structure for this format ({ $kind }): it is open to all.

# Small sums, with the prices of the documents.
situation-premium = premium membership | premium memberships | premium fee | premium plan | premium
situation-simple = simple membership | simple memberships | simple fee | simple plan | basic plan | basic membership
situation-auditorium = auditorium
situation-parking = parking spaces | parking | car park
situation-room = room booking | room bookings | meeting room booking | meeting room bookings | meeting room | meeting rooms | room | rooms
situation-all = our | the | my | their | your
situation-used-up = used | used up | taken | spent | booked
situation-units = day | days | date | dates | times | evenings | booking | bookings
situation-price = how much | cost | costs | price | prices | total | pay | euros | budget
situation-total = total | altogether | in all | together | plus
situation-no-sum = difference | compare | included in | included | include
situation-unpriced = meal | meals | lunch | coffee | hotel | accommodation | train | travel | equipment | projector
situation-sum = Total: **{ $total } €**.
situation-sum-known = Total of what the documents give a price of: **{ $total } €**.
situation-price-line = - { $what ->
    [premium] Premium fee, a year
    [simple] Simple fee, a year
    [auditorium] Auditorium, per date
   *[parking] Car park
}: { $count ->
    [1] { $fee } €
   *[other] { $count } × { $fee } € = { $sum } €
}
situation-rooms = { $plan ->
    [simple] - Room bookings: the simple fee **includes none**; the premium one ({ $fee } €) gives { $included } a year.
   *[premium] { $over ->
        [0] - Room bookings: { $rooms } of the { $included } included each year in the premium fee ({ $fee } €).
       *[other] - Room bookings: { $included } are included each year in the premium fee ({ $fee } €). The documents **give no price** for one more.
    }
}
situation-room-rank = { $over ->
    [yes] The premium fee includes { $included } room bookings a year. For number { $rank }, the documents **give no price** and do not say whether it is possible.
   *[no] Room booking number { $rank } is **included**: the premium fee gives { $included } a year.
}
situation-rooms-left = **{ $left }** { $left ->
    [one] room booking is
   *[other] room bookings are
} left of the { $included } that the premium fee gives a year, after { $used }.
situation-actions-free = - ParcoursPro actions: free of charge for participants.
situation-unpriced-so = - The rest (meals, accommodation, travel, equipment…): the documents **give no price**.

# What a rule was in earlier years, told as past.
former-last-year = last year | the year before
former-before = previously | in earlier years | formerly
former-avant = before | before that | earlier
former-link = and | but | was it | is it | was | were | the same | same | different | how many | how much | in | the rule | the rules | the limit | too | it | what about
former-rules = { $same ->
    [yes] Earlier years, for the record:
   *[no] Earlier years (these rules **no longer hold**):
}
former-same = {" "}The same rule as today.
former-limits = In { $year }: { $actions } reserved actions a year, among them { $formations } formations.
former-structure = In { $year }: { $people } people of one structure, { $scope ->
    [session] per session
   *[action_and_year] on the same action over the year
}.
former-withdrawal = In { $year }: a withdrawal was late with fewer than { $days } { $unit ->
    [working_days] working days
   *[calendar_days] calendar days
} left.
former-notice = In { $year }: a request was advised { $notice } days ahead.
former-paliers = In { $year }: no stages, { $formations } formations at most over the year.
