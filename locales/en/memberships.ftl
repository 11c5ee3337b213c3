# Memberships: form, steps, reminders

order-memberships = memberships | list of memberships | memberships underway | pending memberships | membership requests
order-ask-membership = I want to join | we want to join | request our membership … | ask for our membership … | my organisation wants to join … | my organization wants to join … | my organisation wants to renew … | we want to join … | we want to renew … | renew our membership … | renew my membership … | renew the membership … | new membership … | record a membership …
order-move-membership = membership … paid | membership … approved | membership … rejected | membership … invoiced … | membership … invoice … | approve the membership … | reject the membership … | invoice the membership … | record the payment …
membership-words-pay = paid | payment | received
membership-words-reject = rejected | reject | refused
membership-words-back = step back | previous step
membership-words-approve = approved | approve | approval
membership-words-invoice = invoice | invoiced
membership-words-number = number | n | no | num | ref | reference
membership-words-around = renew the membership | new membership | record a membership | membership | simple | premium | wants to join | wants to renew
button-request-membership = Request the membership
button-ask-membership = Record a membership
button-renew = Renew the membership
button-tell-refused = { $count ->
    [one] Tell them
   *[other] Tell them ({ $count })
}

membership-label = { $structure }, membership { $year }
membership-new = new membership
membership-renewal = renewal
membership-formula-simple = simple, € { $fee }
membership-formula-premium = premium, € { $fee }
membership-fact-state = Step
membership-fact-nature = Kind
membership-fact-formula = Fee
membership-fact-invoice = Invoice
membership-fact-siret = SIRET
membership-fact-covered = Establishments covered
membership-fact-asked = Asked on
membership-step-approve = Approve
membership-step-invoice = Invoice sent
membership-step-pay = Payment received
membership-step-reject = Reject
membership-step-back = Step back
membership-unknown = I cannot find that membership.
membership-wrong-step = “{ $step }” is not possible: this membership is { $state }. Possible now: { $next }.
membership-unnumbered = { $membership }: the invoice is recorded as sent, without its number.
membership-not-asked = No membership is asked for { $structure }: there is nothing to approve, invoice or pay. The request is recorded first.

memberships-none = No membership is underway.
memberships-underway = { $count ->
    [one] One membership underway
   *[other] { $count } memberships underway
}
memberships-more = { $count ->
    [one] The last one
   *[other] The next ones ({ $count })
}

ask-membership-title = the membership request
ask-membership-lost = Nothing would be asked for.
ask-membership-structure = For which organisation?
    .name = organisation
    .again = Give the name, the town or the SIRET of the organisation:
    .example = For instance “Greta Sud Aquitaine” or a SIRET.
    .why = A membership holds for all its establishments (same SIREN).
ask-membership-year = For which year?
    .name = year
    .again = Choose the year:
    .example = For instance “2027”.
    .why = A membership holds for one civil year.
ask-membership-formula = Which fee?
    .name = fee
    .again = Choose the fee:
    .example = For instance “simple”.
    .why = It sets the amount of the invoice.
ask-membership-simple = Simple
ask-membership-premium = Premium
ask-membership-summary = Ask for this membership
    .yes = Send the request
ask-membership-touches = { $kind ->
    [renewal] This is a renewal of € { $fee }: invoice, then payment.
   *[new] This is a new membership of € { $fee }: approval by the administrators, invoice, then payment.
} It holds for { $year }, for: { $covered }. The gestionnaires and the référent are told. A request made by mistake can be rejected by a gestionnaire.
ask-membership-done = { $kind ->
    [renewal] Done: the renewal is asked for. The invoice follows; the membership is active once it is paid.
   *[new] Done: the membership is asked for. After the approval comes the invoice; the membership is active once it is paid.
}
ask-membership-already = A membership of this organisation is already active or underway for every possible year: nothing more is to be asked for.
ask-membership-not-yours = Only the people of the organisation, or a gestionnaire, ask for its membership.
ask-membership-no-structure = Your account belongs to no organisation: there is no membership to ask for.

move-membership-title = the membership
move-membership-lost = The membership would stay where it stands.
move-membership-which = Which membership?
    .name = membership
    .again = Choose the membership, or give the name of the organisation:
    .example = For instance “Greta Sud Aquitaine”.
    .why = Each step is told to the organisation.
move-membership-step = Which step?
    .name = step
    .again = Choose the step:
    .example = For instance “payment received”.
    .why = One step opens the next.
move-membership-invoice = What is the number of the invoice?
    .name = invoice
    .again = Give the number of the invoice.
    .example = For instance “F-2026-014”.
    .why = It is told to the organisation, for the payment.
move-membership-reason = For what reason?
    .name = reason
    .again = Say the reason in a few words.
    .example = For instance “asked for twice”.
    .why = The organisation reads it; it is kept with the history.
move-membership-summary = Membership
    .yes = Confirm
membership-touches-approve = It will be { $state }; then comes the invoice. { $referents ->
    [none] No référent to tell.
   *[other] Told: { $referents }.
} One can step back.
membership-touches-invoice = It will be { $state }; then comes the payment. { $referents ->
    [none] No référent to tell.
   *[other] Told: { $referents }.
} One can step back.
membership-touches-pay = { $invoice ->
    [none] { "" }
   *[other] Invoice { $invoice }.
} It will be { $state }: its people have access to the reserved actions. { $count ->
    [0] Nobody of the organisation is on a waiting list.
    [one] **One person on a waiting list is looked at again**: { $names }.
   *[other] **{ $count } people on a waiting list are looked at again**: { $names }.
} { $referents ->
    [none] No référent to tell.
   *[other] Told: { $referents }.
} One can step back, but a seat given is not taken back.
membership-touches-reject = It will be { $state }: it no longer covers the organisation for new requests; those made stay. { $count ->
    [0] Nobody of the organisation is on a waiting list.
    [one] **One person on a waiting list would be held**: { $names }.
   *[other] **{ $count } people on a waiting list would be held**: { $names }.
} { $referents ->
    [none] No référent to tell.
   *[other] Told: { $referents }.
} One can step back.
membership-touches-back = It is { $state } again. Requests already decided stay; the next ones are decided with this state. { $count ->
    [0] Nobody of the organisation is on a waiting list.
    [one] **One person is on a waiting list**: { $names }.
   *[other] **{ $count } people are on a waiting list**: { $names }.
} { $referents ->
    [none] No référent to tell.
   *[other] Told: { $referents }.
}
membership-moved = Done: the membership is { $state }. { $promoted ->
    [0] { "" }
    [one] One person of the waiting list got a seat.
   *[other] { $promoted } people of the waiting list got a seat.
}
membership-told-requested = { $membership }: the request is recorded. The gestionnaires see to it.
membership-told-approved = { $membership }: it is approved. The invoice follows.
membership-told-invoiced = { $membership }: the invoice { $invoice } has left. The membership is active once it is paid.
membership-told-active = { $membership }: the payment is received, it is active. Your colleagues can ask for the reserved actions.
membership-told-rejected = { $membership }: it is rejected. Reason: “{ $reason }”
membership-refused-people = { $count ->
    [one] This person had been refused this year for want of a membership, for a session still to come: { $names }.
   *[other] These { $count } people had been refused this year for want of a membership, for a session still to come: { $names }.
}
membership-refused-told = { $count ->
    [one] Done: one person is told.
   *[other] Done: { $count } people are told.
}
membership-refused-told-already = They were told already.
membership-refused-may-ask = The membership of your organisation is now active. You can ask again: { $what }.

not-renewed-found = { $count ->
    [one] { $count } organisation that was a member in { $before } has not asked for its renewal of { $year }
   *[other] { $count } organisations that were members in { $before } have not asked for their renewal of { $year }
}
renewals-not-asked = not asked for
button-remind-renewals = Write to their référents
button-renewals-of = List of { $year }
remind-renewals-ask = { $count ->
    [0] No référent to write to: the renewals wait for your invoice, or the organisations have no référent.
    [one] **One référent would get a reminder**: { $names }. A message sent is not taken back.
   *[other] **{ $count } référents would get a reminder**: { $names }. A message sent is not taken back.
}
button-confirm-remind = Send the reminders
remind-renewals-done = { $count ->
    [0] Nobody was reminded: everybody was already today.
    [one] Done: one référent got a reminder.
   *[other] Done: { $count } référents got a reminder.
}
renewal-reminder-unpaid = The { $year } membership of { $structure } waits for the payment of its invoice. Without it, your organisation is no longer a member after { $day }.
renewal-reminder-not-asked = { $isOver ->
    [yes] The { $year } membership of { $structure } was not asked for: your organisation is no longer a member, and your colleagues have no access to the reserved actions.
   *[no] The { $year } membership of { $structure } was not asked for. Ask for its renewal: your organisation is then covered until { $day }.
}
membership-step-undone = step back | go back | undo that | undo the payment | undo it | that was a mistake | it was a mistake
