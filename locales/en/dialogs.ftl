# The questions of each dialog. For each: the question, then
# .name (in a summary), .again (put otherwise), .example (with an example), .why (what it is for).

dialog-failed = That did not work on my side, and nothing was sent. Your answers are kept: try again in a moment.

## Enrolling

enrol-title = your enrolment request
enrol-lost = The action you chose and your motivation would be lost.
enrol-action = Which action of the programme are you interested in?
    .name = action
    .again = Give me a word of its title, a theme, a month or a town; or choose from the list:
    .example = For example “VAE”, “digital”, “in June” or “in Pau”.
    .why = I look the action up in the programme to offer you its sessions.
enrol-title-close = No coming action is called “{ $title }”. Here is what comes close.
enrol-title-unknown = No coming action is called “{ $title }”, and nothing comes close. Here are the next ones.
enrol-title-about = No coming action is called “{ $title }”, but these are about it.
enrol-one-at-a-time = One action at a time: first **{ $title }**, then { $names }. { $count ->
    [one] Nothing is asked for that one yet: tell me again once the first is done.
   *[other] Nothing is asked for those yet: tell me again once the first is done.
}
enrol-several-named = You name several actions: I take them one at a time. Choose the first, and tell me the other one afterwards.
enrol-session = Which session suits you?
    .name = session
    .again = Choose a date from the list, or tell me a month or a town:
    .example = For example “12 May”, “rather June” or “the one in Pau”.
    .why = An action takes place several times: I must know which date to enrol you for.
enrol-other-action = Another action
enrol-no-session = This action has no session to come.
enrol-try-other-session = Another session of the same action may do:
enrol-motivation = Why are you interested in it? Two or three sentences are enough.
    .name = motivation
    .again = Tell me in a few words what you expect from it for your work.
    .example = For example: “I support VAE candidates and want to help them better with their file.”
    .why = Your HR approver and the trainer read your motivation to decide: it shows that the action fits your job.
enrol-summary = Your enrolment request
    .yes = Send my request
summary-refused = { $why }
enrol-to-basket = Add to basket

## Withdrawing

withdraw-title = your withdrawal
withdraw-lost = Your withdrawal would not be recorded: you would stay enrolled.
withdraw-request = Which request do you want to withdraw from?
    .name = request
    .again = Choose the request from the list, or give a word of its title:
    .example = For example “the VAE one” or “the one of 12 May”.
    .why = You have several requests: I must not cancel the wrong one.
withdraw-no-request = You have no request under way: there is nothing to withdraw from.
withdraw-reason = For what reason?
    .name = reason
    .again = Say in a few words why you can no longer come.
    .example = For example: “a team meeting was set on the same day”.
    .why = The rules require a reason for every withdrawal.
withdraw-force-majeure = Is it a case of force majeure?
    .name = force majeure
    .again = Choose what applies, or “None of these”:
    .example = An illness, a transport strike, the death of a close relative, or an event nobody could foresee.
    .why = In a case of force majeure, a late withdrawal does not count among your actions of the year.
withdraw-summary = Your withdrawal
    .yes = Confirm my withdrawal

force-majeure-none = None of these
force-majeure-illness = Illness
force-majeure-strike = Transport strike
force-majeure-bereavement = Death of a close relative
force-majeure-other = Another unforeseeable event

## Reporting an absence

report-absence-title = your absence report
report-absence-lost = Your absence would not be reported.
report-absence-request = Which session are you absent from?
    .name = session
    .again = Choose the session from the list, or give a word of its title:
    .example = For example “the VAE one” or “yesterday’s”.
    .why = I must know which session it is to tell the right provider.
report-absence-no-request = None of your sessions has begun: if you can no longer come, say “I withdraw” instead.
report-absence-force-majeure = What is the reason for your absence?
    .name = reason
    .again = Choose what applies, or “None of these”:
    .example = An illness, a transport strike, the death of a close relative, or an event nobody could foresee.
    .why = An absence for force majeure, reported in time, is excused and does not count.
report-absence-detail = Do you want to add a line for the training provider? No medical details, please.
    .name = detail
    .again = A sentence for the provider, or “skip” if there is nothing to add.
    .example = For example: “No train was running between Dax and Bordeaux.”
    .why = This line is optional: it only helps the provider understand.
report-absence-summary = Your absence report
    .yes = Report my absence

## Address and code, to create or link an account

account-email = What is your work e-mail address?
    .name = e-mail address
    .again = Write the whole address, with the @ sign.
    .example = For example: first.last@myorganisation.fr
    .why = I send a code to it: it proves that the address is yours, without a password.
account-code = Copy the six-digit code here.
    .name = code
    .again = Copy the six digits you received by mail. Look in the junk folder too.
    .example = The code looks like 123 456. It takes a minute or two to arrive.
    .why = This code proves that the address is yours. It works only once.
account-resend = Send another code
account-other-email = Use another address
account-code-wrong = This is not the right code.
account-code-expired = This code is no longer valid: I am sending you another one.

link-account-title = the linking of your account
link-account-lost = Your account would not be linked to this messaging app.

## Creating an account

create-account-title = the creation of your account
create-account-lost = What you filled in would be lost, and the account would not be created.
create-account-begin = Let us create your account: a few questions, two or three minutes.
create-account-proven = Thank you, the address is verified. Now about you.
create-account-civility = How should we address you?
    .name = title
    .again = Choose “Ms” or “Mr”:
    .example = Ms or Mr? It appears on your invitations and certificates.
    .why = It appears on your invitations and certificates.
create-account-ms = Ms
create-account-mr = Mr
create-account-surname = What is your surname?
    .name = surname
    .again = Your surname alone, without your first name.
    .example = For example: Durand
    .why = Your name appears on your invitations and certificates.
create-account-first-name = And your first name?
    .name = first name
    .again = Your first name alone.
    .example = For example: Jean-Pierre
    .why = Your first name appears on your invitations and certificates.
create-account-situation = What is your situation?
    .name = situation
    .again = Choose what applies to you today:
    .example = Employed by an organisation, self-employed, or looking for a job.
    .why = Some actions are reserved for people in work.
create-account-employee = Employed
create-account-independent = Self-employed
create-account-job-seeker = Looking for a job
create-account-structure = Which organisation do you work for? Give its name, its town or its SIRET.
    .name = organisation
    .again = Let us look otherwise: another word of its name, its town, or its SIRET number.
    .example = For example “Mission locale Pau”, “Greta” or a fourteen-digit SIRET.
    .why = Your account is attached to your organisation: it holds the membership, and its HR approver accepts your requests.
create-account-not-listed = It is not in the list
create-account-waiting = Your request has gone to the managers, who register organisations within 24 to 48 hours. I will write to you as soon as it is done, and we will finish creating your account.
create-account-summary = Your account
    .yes = Create my account

structure-adding = Let us have your organisation recorded: five questions, then the team checks within 24 to 48 hours.
create-account-last-step = Last step: read this through, then create your account.
structure-siret = What is your organisation’s SIRET number?
    .name = SIRET
    .again = A SIRET has fourteen digits; it is on your payslips and invoices.
    .example = It looks like 123 456 789 00012. You may paste it with or without spaces.
    .why = The SIRET names your establishment without any doubt.
structure-name = What is the organisation’s name?
    .name = name of the organisation
    .again = Write the full name of the organisation, as on its letters.
    .example = For example: Association Tremplin Béarn
    .why = It is the name your colleagues will look for.
structure-ape = What is its APE code?
    .name = APE code
    .again = Four digits and a letter: it is next to the SIRET.
    .example = For example: 85.59A
    .why = It tells what the organisation does; the managers need it to register it.
structure-address = What is its postal address?
    .name = address
    .again = The number, the street, the postcode and the town.
    .example = For example: 12 rue des Lilas, 64000 Pau
    .why = The address tells the establishment from others of the same name.
structure-training-organisation = Is it a training organisation?
    .name = training organisation
    .again = Answer “yes” if the organisation is registered as a training provider.
    .example = A training provider, a CFA or a Greta: “yes”. A mission locale: “no”.
    .why = Some actions are reserved for training organisations.
structure-summary = The organisation to register
    .yes = Send to the managers

## Refusing a request

refuse-request-title = your refusal
refuse-request-lost = The request would go on waiting for your decision.
refuse-request-comment = Why do you refuse this request? The person will read your comment.
    .name = comment
    .again = A comment is needed to refuse: one sentence is enough.
    .example = For example: “Two colleagues of the team are already away that day.”
    .why = A refusal must be explained: the person gets your comment with the decision.
refuse-not = Do not refuse
refuse-kept = Nothing is refused: the request still awaits your decision, on its card.
refuse-request-again = Your refusal has not left yet
    .yes = Try again

## Asking a person

contact-human-title = your question to the team
contact-human-lost = Your question would not be sent.
contact-human-question = What do you want to ask the team? Write your question as it comes.
    .name = question
    .again = Write your question in a sentence at least: I pass it on as it is.
    .example = For example: “My organisation has changed its name, what should I do?”
    .why = A manager reads it and answers you right here.

answer-question-title = your reply
answer-question-lost = The question would stay unanswered.
answer-question-reply = What do you want to answer?
    .name = reply
    .again = Write the reply the person will get, as it is.
    .example = For example: “Hello, send us the new name and we will correct the record.”
    .why = The person gets it in their messaging app, in the team’s name.
answer-question-keep = Keep this reply as a draft for the knowledge base?
    .name = keep as a draft
    .again = “Yes” to read it again later and make it an answer of the assistant, “no” otherwise.
    .example = Useful when other people will ask the same question.
    .why = A draft is never published without being read again.
answer-question-summary = Your reply
    .yes = Send my reply

## Managing roles

manage-roles-title = the management of roles
manage-roles-lost = No role would be changed.
manage-roles-operation = What do you want to do?
    .name = operation
    .again = Choose among these:
    .example = Give or take the HR approver role, or hand over your own role of referent.
    .why = Only the referent changes the roles of an organisation.
manage-roles-give = Give the HR approver role
manage-roles-take = Take the HR approver role
manage-roles-hand-over = Hand over my referent role
manage-roles-person = Which person is it?
    .name = person
    .again = Choose from the list, or give a name:
    .example = For example “Durand” or “Marie”.
    .why = It must be a person of your organisation who already has an account.
manage-roles-nobody = Nobody else has an active account in your organisation.
manage-roles-summary = Change of roles
    .yes = Confirm

## Being replaced

substitute-title = your replacement
substitute-lost = Nobody would be named to replace you.
substitute-person = Who replaces you to approve requests?
    .name = person
    .again = Choose from the list, or give a name:
    .example = For example “Durand” or “Marie”.
    .why = This person will get the requests in your place, if they accept.
substitute-nobody = Nobody else has an active account in your organisation.
substitute-from = From which day?
    .name = first day
    .again = Give a date; or both at once, “from 3 to 14 August”.
    .example = For example “Monday”, “3 August” or “03/08”.
    .why = Before that day, requests keep coming to you.
substitute-until = Until which day, included?
    .name = last day
    .again = Give the date of the last day of replacement.
    .example = For example “Friday”, “14 August” or “14/08”.
    .why = After that day, requests come back to you.
substitute-summary = Your replacement
    .yes = Confirm

## Deleting one’s account

delete-account-title = the deletion of your account
delete-account-lost = Your account would stay as it is.
delete-account-summary = Delete your account
    .yes = Delete my account
