# Diary and papers of sessions

order-my-calendar = my diary | my calendar | calendar | add to my calendar | calendar file
button-calendar = Add to my calendar
calendar-file = my-parcourspro-sessions
calendar-title = ParcoursPro: { $title }
calendar-why = Your enrolment is confirmed.
calendar-none = You have no confirmed session to come.
calendar-here = { $count ->
    [one] Here is your session: open this file to add it to your calendar.
   *[other] Here are your { $count } sessions: open this file to add them to your calendar.
}

file-gone = This file is no longer kept: ask me again and I will make it anew.
paper-convocation = Invitation
paper-convention = Training agreement
button-my-convocation = My invitation
button-my-convention = My agreement
button-my-attestation = My certificate
paper-attestation = Certificate
paper-attendance = Attendance sheet
paper-here-attendance = { $count ->
    [one] Here is the attendance sheet, for { $count } person: { $what }.
   *[other] Here is the attendance sheet, for { $count } people: { $what }.
}
attendance-number = No.
attendance-name = Name
attendance-morning = { $day } morning
attendance-afternoon = { $day } afternoon
attendance-day = { $day }
button-papers-convocation = Invitations ({ $count })
button-papers-convention = Training agreements ({ $count })
button-papers-attestation = Certificates of those present ({ $count })
paper-here-convocation = { $count ->
    [one] Here is the invitation: { $what }.
   *[other] Here are the { $count } invitations, one page each: { $what }.
}
paper-here-convention = { $count ->
    [one] Here is the training agreement: { $what }.
   *[other] Here are the { $count } training agreements, one each: { $what }.
}
paper-here-attestation = { $count ->
    [one] Here is the certificate: { $what }.
   *[other] Here are the { $count } certificates, one page each: { $what }.
}
attestation-ready = Your certificate is ready: { $what }.
paper-none-attendance = There is no attendance sheet to make: nobody is expected there.
paper-none-convocation = There is no invitation to make out: it follows the provider’s confirmation.
paper-none-convention = There is no training agreement to make out: it follows the provider’s confirmation.
paper-none-attestation = There is no certificate to make out: it follows the end of the session and the provider’s record of attendance.
paper-which-convocation = For which session do you want the invitation?
paper-which-convention = For which session do you want the training agreement?
paper-none-then = I find none of yours at that date.
paper-which-attestation = For which session do you want the certificate?
paper-words-convocation = convocation | invitation
paper-words-convention = agreement | training agreement
paper-words-attestation = certificate | certificates

# What is written in the papers
paper-author = Cap Métiers Nouvelle-Aquitaine
paper-footer = ParcoursPro, the professional development programme of Cap Métiers Nouvelle-Aquitaine
paper-person = Trainee
paper-structure = Structure
paper-no-structure = none
paper-provider = Provider
paper-with-siret = { $where } (SIRET { $siret })
paper-session = The session
paper-kind = Kind
paper-dates = Dates
paper-hours = Hours
paper-duration = Duration
paper-place = Place
paper-prepare = Prerequisites
paper-prepare-nothing = None
paper-parties = The parties
paper-object = Purpose and objectives
paper-terms = Terms
paper-made-on = Made on { $day }. Signatures:
paper-convocation-text = Your enrolment is confirmed. You are expected at the session below, for the whole of it.
paper-convocation-absence = If you cannot come, say so as soon as you can: somebody else may use your seat. The simplest way is to write “withdraw” to the ParcoursPro assistant.
paper-convention-object = This agreement is about the trainee taking part in “{ $title }” of the ParcoursPro programme.
paper-convention-terms = The trainee attends the whole session and keeps to the règlement of the programme. The structure gives them the time to do so. This agreement is to be signed and returned to the provider before the session begins.
paper-attestation-text = { $provider } certifies that { $name } ({ $structure }) attended “{ $title }” of the ParcoursPro programme, at the session below.
paper-attestation-text-alone = { $provider } certifies that { $name } attended “{ $title }” of the ParcoursPro programme, at the session below.
