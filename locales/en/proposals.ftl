# « enrol Marie Durand in … »: each enrols oneself, the manager proposes the session

order-propose-session = enrol … in … | enrol … on … | enrol … for … | enroll … in … | enroll … on … | enroll … for … | register … for … | register … on … | sign … up for … | add … to the session … | propose … to … | propose a session … | please enrol … | please enroll … | can you enrol … | can you enroll …
order-enrol-other = enrol … in the session … | enrol … in the course … | enrol … for the session … | enrol … for the course … | enrol … on the course … | enroll … in the session … | enroll … in the course … | enroll … for the session … | enroll … for the course … | enroll … on the course … | register … in the session … | register … in the course … | register … for the session … | register … for the course … | register … on the course …
propose-session-why = Each person makes the request themselves, with their « Bénéficiaire » account (access conditions and règlement 2026, enrolment process, 1): I enrol nobody in their place. I can **propose the session** to them; all they will have to do is write why they want it.
propose-session-title = the proposal of a session
propose-session-lost = Nothing would be sent.
propose-session-whom = To whom should the session be proposed?
    .name = person
    .again = Give the first name and surname, or the address of the account. Without an account, the person first creates one.
    .example = For instance “Marie Durand” or “marie.durand@example.org”.
    .why = The proposal goes to one person only.
propose-session-which = Which session should be proposed?
    .name = session
    .again = Choose the session, or give a word of its title, its date or its town:
    .example = For instance “the VAE of 12 May” or “Pau”.
    .why = The règlement answers for that session.
propose-session-refused = I do not propose this session: today, the règlement would refuse a request of { $name }. This is what they would be told:
propose-session-already = This session has already been proposed to { $name }: I do not write twice.
propose-session-summary = Propose this session
    .yes = Send the proposal
propose-session-touches = { $outcome ->
    [waitlisted] Today, the règlement would put { $name } **on the waiting list**.
   *[accepted] Today, the règlement would **accept** a request of { $name }.
} Only this person receives a message, with a button to enrol. Nothing is reserved until then{ $needs ->
    [yes] , and their Valideur RH will decide afterwards.
   *[no] .
}{ $said ->
    [none] { "" }
   *[other] { "" }

    What they would be told:

    { $said }
}
propose-session-done = Done: the proposal has gone to { $name }. Their request will appear to you once it is made.
propose-session-to-person = Cap Métiers proposes this session to you: **{ $what }** ({ $hours }).

    Nothing is reserved: if it interests you, enrol by writing why you want it.
button-enrol-here = Enrol
