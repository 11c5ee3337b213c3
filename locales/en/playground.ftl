# The try-out page. `{ $name }` and the other variables are filled in by the browser.
playground-title = ParcoursPro playground
playground-brand = ParcoursPro
playground-badge = playground
playground-noscript = This page needs JavaScript.
playground-skip = Go to the conversations
playground-other-language = Français
playground-fiction = People and establishments are made up: try anything.

playground-start-title = Who do you want to be?
playground-start-text = Choose a person and talk to the assistant in their place. Open several: their conversations sit side by side.
playground-pair-title = See an approval from both ends
playground-pair-text = { $first } asks for a training course, { $second } approves it.
playground-pair-open = Open both
playground-people = People
playground-people-search = Find a person
playground-people-none = Nobody has that name.
playground-people-error = The list of people could not be read.
playground-add-person = Add a person
playground-close = Close
playground-close-all = Close all
playground-is-open = already open

playground-role-none = Beneficiary
playground-role-valideur_rh = HR approver
playground-role-referent = Membership contact
playground-role-prestataire = Provider
playground-role-gestionnaire = Programme manager

playground-panes = Conversations
playground-close-pane = Close the conversation of { $name }
playground-log = Messages of { $name }
playground-empty = No messages yet.
playground-bot = Assistant
playground-you = You
playground-typing = The assistant is writing…
playground-updated = updated
playground-unread = New messages: { $count }
playground-waiting = New messages for
playground-jump = Latest messages
playground-choices = Suggested replies
playground-card-error = This card cannot be shown.
playground-field-required = Please fill in this field.

playground-composer = Message from { $name }
playground-placeholder = Write a message…
playground-send = Send
playground-attach = Attach a file
playground-detach = Remove { $name }
playground-download = Download { $name }
playground-file-too-large = This file is too large: { $limit } KB at most.
playground-send-failed = The message was not sent. Try again in a moment.
playground-press-failed = The button did not answer. Try again in a moment.
playground-load-failed = The application does not answer. Trying again in a moment…
playground-offline = Connection lost. Trying again…
playground-kilobytes = { $size } KB

playground-mails = Mails
playground-mails-text = Mails sent by the application, as long as no mail server is set.
playground-mails-empty = No mails yet.
playground-mail-to = To { $address }
playground-close-mails = Close the mails

playground-clock = Simulated clock
playground-clock-change = Simulated clock: { $time }. Change
playground-clock-text = The application believes it is this moment. Move on to try opening dates, deadlines and reminders.
playground-clock-date = Date and time (Paris)
playground-clock-apply = Apply
playground-clock-day = One day later
playground-clock-week = One week later
playground-clock-failed = The clock could not be changed.
