# Accounts, affiliations, roles, linked chats, personal data.

## Shared words

role-beneficiaire = beneficiary
role-valideur-rh = HR approver
role-referent = referent
role-prestataire = provider
role-gestionnaire = manager
person-situation-salarie = employed
person-situation-independant = self-employed
person-situation-demandeur-emploi = looking for work
civility-mme = Ms
civility-m = Mr
channel-teams = Teams
channel-telegram = Telegram
channel-playground = the trial page
channel-mail = mail
language-fr = French
language-en = English
language-detected = that of your messages
the-team = the Cap Métiers team

button-who-am-i = My account
button-be-approver = I am HR approver
button-roles = Manage roles
button-petitions = Accounts to confirm
button-change-structure = Change structure
button-change-email = Change address
button-my-data = My data
button-link-other = Link another account
button-unlink = Unlink { $channel }
button-keep-linked = Keep it linked
button-not-me = This was not me
button-resume-from = Resume what I began on { $channel }

## Code by mail

code-address-impossible = I cannot write to this address. Check it, or give another one.

## Create an account

structures-found = { $count ->
    [one] I found { $count } structure. Is it the right one?
   *[other] I found { $count } structures, the closest first.
}
structure-exists = This structure is already in the list: { $structure }.
structure-too-many = Several of your requests for a structure are still waiting. Wait for the team’s answer, or write to parcourspro@cap-metiers.pro
structure-accepted = Good news: the structure { $structure } is now recorded.
structure-refused = The team did not record the structure { $structure }. Reason: “{ $reason }”
create-account-already = You already have an account, with the address { $email }. One is enough: you can change its address or its structure.
create-account-alone = Your account is created, { $name }. Webinars, conferences, round tables and web workshops are open to you: tell me which one you would like.
create-account-referent = Your account is created, { $name }, and attached to { $structure }. As its first account, you are its **referent**: you confirm the accounts of your colleagues. Next step: the **HR approver** role, which accepts the requests. Take it with the button, or give it to a colleague as soon as their account exists.
create-account-independent-done = Your account is created, { $name }, and attached to { $structure }. You are its **referent**. Next step: take the **HR approver** role too, to accept your own requests.
create-account-pending = Your account is created, { $name }. One thing is left: { $names } must confirm that you belong to { $structure }. I will write here and by mail as soon as it is done. Meanwhile, ask me your questions.

## Affiliation

namesake-told =
    { $name } has just opened an account ({ $account }). Another account has the same name:

    { $others }

    If it is the same person, their yearly limits count over both accounts: see with them which one to keep.
affiliation-first = First account of a structure: { $name } ({ $email }) is now the referent of { $structure }. If this looks wrong, “manage roles” lets you mend it.
affiliation-confirmed = Confirmed, { $name }: your account is attached to { $structure }. You can enrol.
affiliation-refused = Your affiliation to { $structure } was not confirmed. Reason: “{ $reason }”. You can choose another structure: write “change structure”.
affiliation-last-referent = { $name } is the only referent of their present structure and must first hand this role over. Nothing was changed.

## Decisions

petition-new-structure = Structure to validate
petition-new-structure-accept = Validate
petition-new-structure-refuse = Refuse
petition-new-structure-footer = Check the SIRET and the address. The person was told it takes 24 to 48 hours.
petition-affiliation = Account to confirm
petition-affiliation-accept = Confirm
petition-affiliation-refuse = Refuse
petition-affiliation-footer = Confirm only somebody who works in the structure.
petition-hand-over = You are offered the referent’s role
petition-hand-over-accept = Accept
petition-hand-over-refuse = Decline
petition-hand-over-footer = The referent confirms the accounts of the structure and gives the HR approver role.
petition-repair = Role mended
petition-reason-asked = For what reason? The person will read it.
petition-outcome = Decision
petition-by = By
petition-reason = Reason
petition-open = waiting
petition-accepted = accepted
petition-refused = refused
petition-withdrawn = withdrawn by the person
petition-person = Person
petition-namesake = ⚠️ Same name, already there
petition-address = Address
petition-structure = Structure
petition-ape = APE code
petition-postal-address = Postal address
petition-training-organisation = Training organisation
petition-asked-by = Asked by
petition-same-company = Same SIREN, already recorded
petition-gone = This request no longer exists. Nothing was changed.
petition-not-yours = This decision is not yours. Nothing was changed.
petition-already = It was already done: { $outcome }. Nothing was changed.
petition-already-by = { $name } has already seen to it: { $outcome }. Nothing was changed.
petitions-none = No request is waiting for your decision.
petitions-waiting = { $count ->
    [one] { $count } request is waiting for your decision:
   *[other] { $count } requests are waiting for your decision:
}{ $late ->
    [0] { "" }
    [one] { " " }**One organisation has waited longer than the 48 hours announced.**
   *[other] { " " }**{ $late } organisations have waited longer than the 48 hours announced.**
}
petition-asked = Waiting for
petition-age = { $hours ->
    [0] less than an hour
    [one] { $hours } hour
   *[other] { $hours } hours
}{ $isLate ->
    [yes] { " " }(the 48 hours announced have passed)
   *[no] { "" }
}
refuse-petition-title = your refusal
refuse-petition-lost = The request would go on waiting for your decision.
refuse-petition-reason = Why do you refuse? The person will read your answer.
    .name = reason
    .again = One sentence is enough, but it is needed.
    .example = For example: “This SIRET belongs to a closed establishment.”
    .why = A refusal must be explained, so that the person can mend the request.
refuse-petition-again = Your refusal has not left yet
    .yes = Try again

## Roles

roles-only-referent = Only the referent changes the roles of a structure. In yours, it is { $names }.
roles-no-referent = Your structure has no referent: the team can name one.
colleague-unknown = I cannot find “{ $named }” among the accounts of your structure.
colleague-own = me|myself|my role|my rights|no longer want to be
colleague-me = me
colleague-myself = myself|to me|to myself
colleague-self = That is you: somebody else is needed.
roles-not-allowed = You cannot make this change, or no longer can. Nothing was changed.
roles-no-structure = This person belongs to no structure: the role would mean nothing. Nothing was changed.
roles-unknown = There is no “{ $role }” role in ParcoursPro. You can give or take these: HR approver, referent, provider, manager.
roles-not-yours = The “{ $role }” role is not one you can change. As a referent, you give or take the HR approver role, and you can hand over your own.
roles-already-give =
    { $whose ->
        [own] You are HR approver already.
       *[other] { $name } already has the HR approver role.
    }
roles-already-take =
    { $whose ->
        [own] You are not HR approver.
       *[other] { $name } does not have the HR approver role.
    }
roles-done-give =
    { $whose ->
        [own] Done: you are now HR approver of your structure.
       *[other] Done: { $name } is now HR approver of your structure.
    }
roles-done-take =
    { $whose ->
        [own] Done: you are no longer HR approver.
       *[other] Done: { $name } is no longer HR approver.
    }
roles-touches-last = ⚠️ This is the only HR approver of your structure: nobody will approve requests there afterwards.
roles-no-approver-left = ⚠️ Nobody approves the requests of your structure any more: give this role to somebody.
roles-told-give = { $name } gave you the **HR approver** role: your colleagues’ requests will reach you here.
roles-told-take = { $name } took the HR approver role back from you.
manage-roles-change = What do you want to mend?
    .name = operation
    .again = Choose: give a role, or take one back.
    .example = For example: “give the HR approver role to Marie Durand”.
    .why = A manager can mend every role.
manage-roles-change-give = Give a role
manage-roles-change-take = Take a role
manage-roles-role = Which role?
    .name = role
    .again = Choose one of these roles:
    .example = For example: HR approver.
    .why = Each role gives different rights.
manage-roles-account = Which person?
    .name = account
    .again = Give a first name and surname, or an address.
    .example = For example “Marie Durand”.
    .why = It must be somebody who already has an active account.
manage-roles-reason = For what reason? The person will read it, and it is kept with the change.
    .name = reason
    .again = One sentence is enough, but it is needed.
    .example = For example: “Asked by the structure, the referent is on leave.”
    .why = What a manager mends must be explained.
manage-roles-as-valideur-rh = HR approver
manage-roles-as-referent = Referent
manage-roles-as-prestataire = Provider
manage-roles-as-gestionnaire = Manager
repair-done-give = Done: { $name } now has the role “{ $role }”. The person has been told.
repair-done-take = Done: { $name } no longer has the role “{ $role }”. The person has been told.
repair-already = Nothing to change for { $name } and the role “{ $role }”.
repair-last-referent = { $name } is the only referent of the structure: first give this role to somebody else. Nothing was changed.
repair-last-manager = No manager would be left. Nothing was changed.
repair-told-give = A Cap Métiers manager gave you the role “{ $role }”. Reason: “{ $reason }”
repair-told-take = A Cap Métiers manager took the role “{ $role }” back from you. Reason: “{ $reason }”
hand-over-asked = The offer has left. You stay referent until { $name } accepts.
hand-over-accepted = { $name } accepted: the referent’s role is theirs.
hand-over-declined = { $name } declined: you stay referent.
hand-over-too-late = This hand-over is no longer possible: things have changed since. Nothing was changed.

## Change structure or address

change-structure-title = your change of structure
change-structure-lost = Your affiliation would stay as it is.
change-structure-now = What is your new situation?
    .name = situation
    .again = Choose what fits you now:
    .example = Employed by another organisation, self-employed, or looking for work.
    .why = Some actions are for working professionals only.
change-structure-waiting = Your request has left for the managers, who record structures within 24 to 48 hours. I will write to you as soon as it is done. Until then, nothing changes for you.
change-structure-summary = Your change of structure
    .yes = Confirm
change-structure-same = This is already your structure and your situation: there is nothing to change.
change-structure-last-referent = You are the only referent of your structure: first hand this role over. Nothing was changed.
change-structure-left = Done: you belong to no structure any more, and your situation is up to date.
change-structure-situation = Done: your situation is up to date.
change-structure-first = Done: you belong to { $structure }. As its first account, you are its **referent**.
change-structure-pending = { $names } must confirm that you belong to { $structure }. Until then, nothing changes. You will be told here and by mail.
change-email-title = your change of address
change-email-lost = Your address would stay the same.
change-email-address = What is your new professional address?
    .name = new address
    .again = A complete mail address, with an “@”.
    .example = For example: marie.durand@example.org
    .why = I send a code there, to check that it is yours.
change-email-done = Done: your account now has the address { $email }. A fingerprint of the former one is kept until { $until }, so that this year’s places stay counted.
change-email-told = The address of your ParcoursPro account is now { $email }. If this was not you, write to parcourspro@cap-metiers.pro
change-email-same = This is already the address of your account.
change-email-taken = The address { $email } belongs to another account. Nothing was changed.
change-password = Passwords are changed on the Cap Métiers portal, with “Mot de passe oublié ?”. Never write one here: I do not need it.
change-details = I can change your address or your structure. For your name, the team sees to it: parcourspro@cap-metiers.pro

## Linked chats

link-moved = Linked to your other account. Hello { $name } 👋
link-moved-away = { $channel } is no longer linked to your ParcoursPro account: this chat has just been linked to another account, with a code received by mail. If this was not you, write to parcourspro@cap-metiers.pro
link-added = { $channel } has just been linked to your account, with a code sent to your address.
link-already = This conversation is linked to the account { $email }. Linked chats: { $channels }. To link another one, open the assistant there and write “link my account”. To unlink, write “unlink” and its name.
unlink-ask = Unlink { $channel }? I will no longer know who you are there; your account and your requests do not change.
unlink-done = Unlinked: { $channel }. Your account and your requests do not change.
unlink-by-mail-now = It was your last linked chat: news will come by mail, to { $email }.
unlink-not-linked = { $channel } is not linked to your account.
resume-found = You began something in another chat:
resume-nothing = There is nothing to resume.

## My account

who-am-i-structure-waiting = Your account is waiting for the team to record { $structure }, asked on { $day }. It takes 24 to 48 hours: I will write here as soon as it is done.
who-am-i-unknown = I do not know who you are yet: this conversation is linked to no account.
who-am-i-situation = Situation
who-am-i-structure = Structure
who-am-i-no-structure = none
who-am-i-roles = Roles
who-am-i-channels = Linked chats
who-am-i-channel = { $channel }, since { $day }
who-am-i-language = Language
who-am-i-told = News
who-am-i-told-by = { $hours ->
    [any] { $ways }, at any hour
   *[quiet] { $ways }, from 8 a.m. to 7 p.m. on working days
}
button-prefer-channel = Where to write to me
who-am-i-awaiting = Your affiliation awaits the confirmation of { $names }. You will be told here and by mail.
my-referent = { $count ->
    [one] The referent of your structure: { $names }.
   *[other] The referents of your structure: { $names }.
}
my-referent-self = { $count ->
    [one] The referent of your structure is you ({ $names }).
   *[other] You are one of the referents of your structure ({ $names }).
}
members-title = { $count ->
    [one] { $count } account in your structure
   *[other] { $count } accounts in your structure
}
members-person = Person
members-address = Address
members-roles = Roles
members-status = State
members-active = active
members-awaiting-referent = to confirm
members-awaiting-structure = structure to validate
members-refused = refused
members-not-yours = Only the referent sees who belongs to a structure.
language-which = In which language shall I answer?
language-chosen = Fine, I will answer in English.

## Personal data

delete-account-consequence =
    { "" }**What is erased**: your name, your address, your linked chats, our conversations, your preferences and what you wrote in your requests.

    { "" }**What is kept**: your requests, their dates and decisions, under a number without a name. The rules count them for your structure, and a decision must stay verifiable.{ $until ->
        [none] { "" }
       *[other] { " " }A fingerprint of your address is also kept until { $until }: if you come back with the same address, the places already counted stay counted. The address cannot be read in it.
    } What others have already received about you stays in their messages.

    { $live ->
        [0] You have no request under way.
        [one] Your request under way is withdrawn first.
       *[other] Your { $live } requests under way are withdrawn first.
    }{ $late ->
        [0] { "" }
        [one] { " " }One of these withdrawals is late: the provider is told.
       *[other] { " " }{ $late } of these withdrawals are late: the providers are told.
    }

    This cannot be undone.
delete-account-reason = Account deleted
delete-account-anothers = Everybody deletes their own account: I do not touch anybody else’s. If somebody leaves your organisation, the team sees to it.
button-delete-own = Delete my account
delete-account-done = Done: your account is deleted. Your past requests stay under a number, without your name. Goodbye, and all the best.
delete-account-done-traced = Done: your account is deleted. Your past requests stay under a number, without your name. A fingerprint of your address is kept until { $until }, so that the places already counted stay counted if you come back. Goodbye, and all the best.
create-account-again = You had deleted an account opened with this address: its requests and the places already counted are yours again.
delete-account-last-referent = You are the only referent of your structure: first hand this role over to a colleague. Nothing was deleted.
delete-account-last-manager = You are the only manager: first give this role to somebody. Nothing was deleted.
delete-account-provider = You still run sessions to come: the team must first give them to somebody. Nothing was deleted.
my-data-file = my-data-parcourspro-{ $day }.json
my-data-here = Here is everything I keep about you, in a file. The texts of our conversations are kept a few weeks only. To erase everything, write “delete my account”.
my-data-stranger = All I keep of you is this conversation, for a few weeks. Here it is, in a file.
my-data-stranger-teams = All I keep of you is this conversation, for a few weeks.
my-data-mailed = I am sending you the file by mail, to { $email }.
my-data-mail-subject = Your ParcoursPro data
data-taken-at = Taken on
data-account = Account
data-identifier = Identifier
data-surname = Surname
data-first-name = First name
data-civility = Title
data-email = Address
data-name = Name of the structure
data-channel = Chat
data-linked-at = Linked on
data-requests = Requests
data-action = Action
data-from = From
data-until = Until
data-state = State
data-submitted-at = Asked on
data-motivation = Motivation
data-words = Comment or reason
data-force-majeure = Force majeure
data-receipt = Receipt
data-history = History
data-alerts = Alerts and regular reports
data-basket = Basket
data-substitutions = Replacements underway
data-replaced = Person replaced
data-substitute = Replaced by
data-any-hour = Messages at any hour
data-preferred-channel = Preferred channel
data-petitions = Requests about accounts and rights
data-petition = Request
data-petition-new-structure = recording of a structure
data-petition-affiliation = attachment to a structure
data-petition-hand-over = handing over of the referent role
data-petition-repair = right corrected by the team
data-petition-open = waiting
data-petition-accepted = accepted
data-petition-refused = refused
data-petition-withdrawn = withdrawn
data-questions = Questions to the team
data-reply = Reply
data-votes = Opinions on answers
data-answer = Answer
data-useful = Helpful
data-receipts = Receipts of decisions
data-outcome-accepted = accepted
data-outcome-waitlisted = waiting list
data-outcome-refused = not possible
data-decisions = Decisions on the requests of others
data-sessions = Sessions held
data-underway = What was begun
data-answers = Answers given
data-codes = Codes sent to the address
data-mails = Mails sent
data-subject = Subject
data-operations = Operations on the account
data-at = On
data-event = Operation
data-messages = Conversations still kept
data-author = From
data-author-person = me
data-author-bot = the assistant
data-text = Text

## Short orders, word for word

order-courtesies = hi there|hi|hello|hey|please|thanks|thank you
order-petitions = decisions waiting|structures and accounts waiting|requests to decide|accounts to confirm|pending accounts|structures to validate|structures to confirm|account requests
order-whoami = my account|my linked accounts|my linked chats|linked accounts|who am i
order-language = english|in english|in english please|speak english|french|in french|speak french|language|change language
order-change-structure = change structure|i changed employer|new employer|i changed structure|change employer
order-change-details = change my address|change address|change my email
order-be-approver = i am hr approver|i am the hr approver
account-wished = create an account|create my account|open an account|get an account|set up an account
account-wishes = i want|i would like|i’d like|i need|could you|can you|please
account-none = i don’t have one|no i don’t|not yet|none
order-create-account = create my account|create an account|open an account|i don’t have an account|i do not have an account|no account|sign up|i want to sign up|i’d like to sign up|i would like to sign up|new account
order-link-account = link my account|link an account|i have an account|log in|sign in|unlink|unlink telegram|unlink teams|log out|sign out|disconnect
order-delete-account = delete my account|erase my account
order-my-data = my data|my personal data|export my data
order-roles = manage roles|give the … role to …|take the … role from …|hand over my role …|hand over my referent role …|i hand over to …|i hand over my role …|pass my role to …|i no longer want to be the referent|… will be the new referent|… becomes the referent|i no longer want to be an approver|roles|give a role
order-colleague-joins = add a colleague … | add an employee … | add someone to my organisation | add … to my organisation | invite a colleague …
colleague-joins = Each person creates their own account: they write “create my account”, give their work address and choose { $structure }. { $who ->
    [you] You then receive a card, to confirm that they belong to your organisation.
   *[referent] The référent of your organisation then confirms that they belong to it.
} I have changed nothing.
button-members = Who belongs to it
order-members = who belongs to my structure|who is in my structure|my colleagues|accounts of my structure

## Trial page

demo-visitor = Visitor without an account
demo-visitor-description = No account: “create my account”, then the code is in the mails shown. Gilles validates the structure.

petition-none-named = Nothing by that name is waiting for your decision.
petition-accept-sure = Accept the request: { $what }? Here is what to check; the button, or “yes”, accepts it.
petition-refuse-sure = Refuse the request: { $what }? The person will read this reason: “{ $reason }”.
button-petitions-waiting = What is waiting
