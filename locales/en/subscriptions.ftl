# Alerts and regular messages: what is said

order-my-subscriptions = my alerts|my subscriptions|list my alerts|show my alerts
order-stop-subscription = stop alert …|stop the alert …|stop my alert …|delete alert …|stop my alerts|stop all my alerts|delete my alerts|unsubscribe me from …|stop telling me …|stop sending me …
order-change-subscription = change alert …|change the alert …|change my alert …|move alert …

subscription-title = This is what I understood
subscription-question = Question
subscription-when = When
subscription-first = First time
subscription-next = Next time
subscription-today = Today
subscription-watched-from = from now on, in working hours
subscription-check = Nothing is kept before you agree. Your rights are checked each time.
subscription-moves = The period follows the calendar.
subscription-since-last = Each message is about what is new since the one before.
subscription-already-so = { $count ->
    [0] nothing for now
    [one] { $count } line already so
   *[other] { $count } lines already so
}{ $days ->
    [all] { "" }
   *[other] , over the last { $days } days
}{ $count ->
    [0] { "" }
   *[other] : you are told of the next ones
}
subscription-kept = Noted. First time: { $first }.
subscription-kept-alert = Noted: I will tell you once for each crossing, without repeating.
subscription-changed = Changed. Next time: { $first }.
subscription-known = You have this alert already.
subscription-dropped = All right, nothing is kept.
subscription-too-many = You have { $count } alerts already. Stop one before adding another.
subscription-too-wide = This question gives { $count } lines: too many to tell you of each. Name a place, an action or a person, or ask for it every Monday.
subscription-unclear = I did not understand what to watch. For example: “préviens-moi si une session passe sous 9 inscrits à 15 jours”, “chaque lundi les demandes en attente”.
subscription-needs-limit = From which figure should I tell you? For example: “préviens-moi quand le taux de remplissage du mois passe sous 50 %”.
subscription-offer = When do you want to receive “{ $asked }”? Another rhythm? Write it: “every Tuesday at 14:00”, “on the 15th of each month”.
subscription-new-time = When, from now on? For example: “every Tuesday at 9:00”, “every morning”, “on the 15th of each month”.
subscription-alert-has-no-time = This alert leaves as soon as it happens: it has no hour. To change it, stop it and ask for another.

subscriptions-none = You have no alert. Ask for example: “chaque lundi les demandes en attente”.
subscriptions-title = { $count ->
    [one] Your alert
   *[other] Your { $count } alerts
}
subscriptions-which = Which one to stop? Touch it.
subscriptions-which-change = Which one to change? Touch it.
subscriptions-stop-all = Stop your { $count } alerts?
subscriptions-all-stopped = Done: all your alerts are stopped.
subscription-stopped = Alert stopped: { $asked }.
subscription-gone = This alert no longer exists.

when-day = every working day at { $hour }
when-week = every { $weekday } at { $hour }
when-month = on day { $day } of each month at { $hour }
when-lines = as soon as there is one more
when-above = when the figure goes over { $value }
when-at-least = when the figure reaches { $value }
when-below = when the figure falls under { $value }
when-hour = { $hours }:{ $minutes }
when-weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}

subscription-news = { $count ->
    [one] Alert: { $count } new line
   *[other] Alert: { $count } new lines
}
subscription-crossed = Alert: { $headline }
subscription-you-asked = You asked to be told { $when }.
subscription-ended-rights = I no longer send “{ $asked }”: this alert needed a role you no longer have.
subscription-ended-unknown = I no longer send “{ $asked }”: I no longer find what it names.
subscription-ended-over = I no longer send “{ $asked }”: this session has begun.

button-subscribe = Tell me again
button-subscription-keep = Confirm
button-subscription-drop = No thanks
button-subscription-time = Another time
button-subscription-stop = Stop this alert
button-subscription-now = See it now
button-subscription-back = Put it back
button-subscriptions = My alerts
button-subscriptions-stop-all = Stop them all

# Words that are not shown: those of a wish to be told
wish-tell = alert me|tell me when|tell me if|let me know|notify me|warn me
wish-send = send me|subscribe me|receive|remind me
wish-when = if|when|whenever|as soon as|each time
wish-about = about|of|to|the
wish-there-is = there are|there is
wish-a-session = a session|the session
wish-rate = fill rate
wish-full = is full|becomes full
wish-falls = falls under|falls below|drops below|goes under|has fewer than
wish-rises = has more than|goes over
wish-room = a seat is free|a free seat|a place is free|seats are free
wish-put-a-session = sessions
wish-put-full = complètes
wish-put-falls = de moins de
wish-put-rises = de plus de
wish-put-room = {""}
wish-each = somebody|someone|a person|a structure|a session
wish-above = more than|over
wish-at-least = at least|reaches
wish-below = fewer than|less than|under|below
wish-every = every|each
wish-the = on|on the|the
wish-of-month = of each month|of every month
wish-day = working day|day|morning
wish-evening = evening
wish-daily = daily
wish-week = week
wish-weekly = weekly
wish-month = month
wish-monthly = monthly
wish-weekdays = monday|tuesday|wednesday|thursday|friday|saturday|sunday
wish-all = my alerts|all
wish-stopped = the alert|my alert|alert|unsubscribe me from|telling me|sending me
wish-moment = morning|evening|afternoon
wish-at = at
wish-noon = at noon

alert-nth-1 = first|1st
alert-nth-2 = second|2nd
alert-nth-3 = third|3rd
alert-nth-4 = fourth|4th
alert-nth-5 = fifth|5th
alert-nth-6 = sixth|6th
alert-last = last
