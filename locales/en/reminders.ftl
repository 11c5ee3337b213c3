# Reminders, hours, delivery report

reminder-approvals = { $count ->
    [one] Reminder: { $count } request has been waiting several days for your decision.
   *[other] Reminder: { $count } requests have been waiting several days for your decision.
}
reminder-referent = The request of { $name } for { $what }, has been waiting for { $days } working days. { $approvers ->
    [none] Nobody holds the HR approver role in your organisation.
   *[other] { $approvers } should decide.
}
reminder-referent-more = { $count ->
    [one] { $count } other request is waiting too.
   *[other] { $count } other requests are waiting too.
}
reminder-referent-role = You can give the HR approver role to somebody else.
reminder-author = Your request for { $what }, is still waiting. { $approvers ->
    [none] Nobody holds the HR approver role in your organisation.
   *[other] I have reminded { $approvers }.
} { $referents ->
    [none] You may talk it over within your organisation: without a decision before the session, the request would come to nothing.
   *[other] { $count ->
        [one] Your referent knows ({ $referents }).
       *[other] Your referents know ({ $referents }).
    }
}
nudge-done = Done: I have just reminded { $names }. You will be told of the decision.
nudge-already = I already reminded { $names } today. Without an answer within a few days, your referent is told.
nudge-nothing = None of your requests awaits an HR approver.
nudge-by-itself = I remind HR approvers by myself after { $first } and { $second } working days, and their referent after { $told }. I send no other reminder; to write to somebody, ask for their address: “mail of Marie Durand”.
nudge-told = { $name } reminds you of their request for { $what }.
reminder-confirmations = { $count ->
    [one] Reminder: { $count } person has been waiting for your confirmation for several days.
   *[other] Reminder: { $count } people have been waiting for your confirmation for several days.
}
reminder-confirmations-why = Open the session to confirm or refuse. The invitation follows your confirmation.
reminder-more = { $count ->
    [one] And { $count } more.
   *[other] And { $count } more.
}
reminder-unconfirmed = { $count ->
    [one] { $count } person is still waiting for the provider’s confirmation:
   *[other] { $count } people are still waiting for their provider’s confirmation:
}
reminder-unconfirmed-line = - { $name }: { $what }, for { $days } working days. { $provider ->
    [none] The session has no provider any more.
   *[other] Provider: { $provider }.
}
reminder-unconfirmed-person = Your enrolment is still waiting for the provider’s confirmation: { $what }. Your place is kept. { $provider ->
    [none] The team knows about it.
   *[other] I have reminded the provider, and the team knows about it.
}
reminder-held = { $count ->
    [one] { $count } person can only have a place if you admit them:
   *[other] { $count } people can only have a place if you admit them:
}
reminder-held-why = { $count ->
    [one] The session has a free place, but their structure already has as many colleagues there as allowed. You may admit them, as an exception; otherwise they stay on the waiting list.
   *[other] There is room, but their structure already has as many colleagues there as allowed. You may admit them, as an exception; otherwise they stay on the waiting list.
}
reminder-three-weeks = In three weeks at most: { $action }, { $when }, { $hours }.{ $lastDay ->
    [none] { "" }
   *[other] { " " }Unable to come? You may withdraw without penalty until { $lastDay }.
}
reminder-last-free = Today is the **last day to withdraw without penalty** from { $action }, { $when }.{ $lastDay ->
    [none] { "" }
   *[other] { " " }From tomorrow on, it would count in your quota.
}
reminder-eve = It is tomorrow: { $action }, { $when }, { $hours }.{ $lastDay ->
    [none] { "" }
   *[other] { " " }You may still withdraw without penalty until { $lastDay }.
}
reminder-presences = { $count ->
    [one] Your session is over, and attendances are still to be recorded.
   *[other] Your { $count } sessions are over, and attendances are still to be recorded.
}
reminder-presences-why = Without a recorded attendance, nobody can receive their certificate.
presences-line = { $what }: { $people ->
    [one] { $people } attendance to record
   *[other] { $people } attendances to record
}
presences-missing = { $count ->
    [one] **{ $count } session is over** and still awaits its attendances. Its provider was reminded.
   *[other] **{ $count } sessions are over** and still await their attendances. Their providers were reminded.
}
presences-more = And { $count } more.
presences-none-missing = All attendances of past sessions are recorded.
button-record-presences = Record who came
button-record-presences-of = Attendance: { $what }
order-missing-presences = attendances to record | missing attendances | who has not recorded attendance

hours-any = Noted: I will write to you at any hour, weekends included.
hours-quiet = Noted: I will only write to you from 8 a.m. to 7 p.m. on working days, unless a session is very close.
button-any-hour = Notifications at any hour
button-quiet-hours = Only in working hours
order-any-hour = notifications at any hour | notify me at any hour
order-quiet-hours = do not disturb | do not disturb me | notifications in working hours

prefer-ask = Where should I write to you first when I have news?
prefer-not-linked = { $channel } is not linked to your account: write “link my account” to me there, then tell me again. For now I can write to you here:
prefer-done = Noted. When I have news for you, I send it in this order: { $ways }. I only go on to the next when the one before does not work.
prefer-then = { ", then " }
button-prefer = Rather { $channel }
order-prefer-channel = write to me on … | write to me by … | write to me rather … | write to me here | notify me on … | notify me by … | contact me on … | contact me by … | notifications on … | notifications by … | i prefer to be notified … | preferred channel

delivery-title = { $count ->
    [one] { $count } message did not arrive
   *[other] { $count } messages did not arrive
}
delivery-sent = Last seven days: { $sent } sent, { $rescued } taken over otherwise
delivery-all-arrived = All messages of the last seven days arrived ({ $sent }).
delivery-more = And { $count } older.
delivery-when = On
delivery-person = Person
delivery-by = By
delivery-why = Why
delivery-nobody = no account
delivery-rescued = (taken over by { $by })
delivery-by-teams = Teams
delivery-by-telegram = Telegram
delivery-by-playground = the playground
delivery-by-mail = mail
delivery-why-rate-limited = too many messages at once
delivery-why-forbidden = the assistant is blocked or removed
delivery-why-unreachable = service unreachable
delivery-why-gone = the conversation no longer exists
delivery-why-rejected = message rejected by the service
delivery-why-uncertain = uncertain, the sending was interrupted
delivery-why-error = another error
order-delivery-report = delivery report | the delivery report | who was not reached
