# What is said in every dialog: questions asked again, corrections, going back, setting aside.
# A dialog’s title begins with “your” or “the”: “Back to your enrolment request”.

conversation-hint = _At any time: “back”, “later”, “help” or “cancel”._
conversation-yes = Yes
conversation-no = No
conversation-more = Show more
conversation-skip = Skip
conversation-cancel = Cancel
conversation-human = Ask a person
conversation-nothing-given = nothing
conversation-kept-secret = (kept secret)

## What was understood

conversation-noted = Noted: { $what }.
conversation-noted-item = { $name } **{ $value }**
conversation-noted-separator = { ", " }
conversation-recap-item = { $name }: { $value }
conversation-several = Several choices are possible.
conversation-recap = Here is where we stand with { $title }:
conversation-recap-empty = We are only just starting { $title }: nothing is filled in yet.
conversation-recap-left = { $left ->
    [one] One or two questions are left.
   *[other] About { $left } questions are left.
}
conversation-answer-wanted = All right, but I still need your answer.
conversation-none-suits = None of these? Tell me in other words, or “cancel” to stop here.
conversation-any-first = If you do not mind, the first of the list is “{ $label }”: answer “1” to take it.
conversation-any-not = This answer matters for what follows: I cannot give it for you.
conversation-all-not = Only one answer is possible here: take the one that matters most. You can start again for the other one afterwards.
conversation-all-named = Several answers are possible: name those you want.
conversation-not-found = I found nothing for “{ $text }”.

## Asking again

conversation-back-to = Back to { $title }. { $prompt }
conversation-back-to-summary = Back to { $title }. Here is the summary:
conversation-take-your-time = No worries, take your time. If you need to look it up, say “later”: I keep everything.
conversation-offer-human = I cannot make out your answer, sorry. Somebody from the team can take over; otherwise, let us try again:
conversation-offer-human-wrong = Somebody from the team can take over; otherwise, let us try again:
conversation-confirm-again = I did not understand. Say “yes” to confirm, what you want to change (“rather June”), or “cancel”.
conversation-confirm-yes-or-no = I did not understand. Say “yes” to confirm, or “cancel”.
conversation-confirm-why = Nothing leaves without your agreement: read it through, change what is wrong, then confirm.
conversation-cannot-skip = I cannot skip this question.
conversation-help = You are filling in { $title }. Answer in your own words or with the buttons. You can also say “back”, “recap”, “why?”, “later”, “restart”, “talk to someone” or “cancel”, and ask me a question on the way.

## Going back, correcting

conversation-went-back = All right, going back. Your answer was: { $value }.
conversation-nothing-before = This is the first question: there is nothing before it. To leave, say “cancel”.
conversation-changing = All right, let us change that ({ $name }).
conversation-change = Change
conversation-change-slot = Change: { $name }
conversation-change-ask = What do you want to change?
conversation-change-which = What should “{ $text }” replace?
conversation-change-none = Nothing, keep it all
conversation-change-answer = It is my answer to the question

## Cancelling, restarting, setting aside

conversation-cancel-ask = Do you really want to drop { $title }? { $lost }
conversation-cancel-yes = Yes, drop it
conversation-cancel-no = No, go on
conversation-cancel-later = Set it aside
conversation-cancelled = Dropped: { $title }. Nothing was sent or changed.
conversation-restart-ask = Do you want to restart { $title } from the beginning? { $lost }
conversation-restart-yes = Yes, restart
conversation-restart-no = No, go on
conversation-restarted = Very well, from the beginning.
conversation-set-aside = Set aside: { $title }. Everything is kept for a few weeks. Say “resume” whenever you like, here or in another messaging app.
conversation-set-aside-before = You had set { $title } aside. Shall we resume, or drop it? { $lost }
conversation-left-aside = Very well, it stays aside. Say “resume” whenever you like.
conversation-resume = Resume
conversation-drop = Drop it
conversation-resumed = Resuming { $title }.
conversation-resume-ask = Several things are set aside. Which one do you want to resume?
conversation-nothing-to-resume = There is nothing to resume: nothing is set aside.
conversation-still-waiting = It is still waiting for a validation. I will write to you as soon as it can go on.
conversation-woken = News about { $title }: you can go on.
conversation-returned-ask =
    Hello again! We were in the middle of { $title }. Is this your answer?

    “{ $text }”
conversation-returned-yes = Yes, it is my answer
conversation-returned-no = No
conversation-doubt-ask = “{ $text }”: is that your answer?
conversation-doubt-yes = Yes, that is my answer
conversation-doubt-no = No, I will put it another way
conversation-doubt-cancel = Drop it

## Starting something else

conversation-switch-ask = We were in the middle of { $first }. Before { $second }, shall we set it aside or drop it? { $lost }
conversation-switch-same-ask = We are already in the middle of { $first }. Shall we go on, or drop it and start another one? { $lost }
conversation-switch-later = Set it aside
conversation-switch-drop = Drop it and go on
conversation-switch-no = Go on with what I was doing
conversation-switch-choose = To go on, say “put aside”, “abandon” or “continue”: I have changed nothing.
conversation-switch-answer = No, it is my answer
conversation-human-first = Of course. I keep { $title } aside in the meantime.

## Stale buttons, new versions

conversation-stale = This button belongs to an earlier step: I changed nothing.
conversation-stale-over = This button belongs to something that is over: nothing has changed.
conversation-outdated = The assistant has been updated and I cannot go on with what we were doing. Nothing was sent: you can start again.
conversation-changed = This has been updated since your last message. Let us go on with { $title } from this step.
conversation-changed-kept = This has been updated since your last message. I kept what still holds; let us go on with { $title } from this step.

## What I cannot read

conversation-cannot-read-photo = I cannot read pictures: please write the information instead.
conversation-cannot-read-sticker = Nice one! But I need words to go on.
conversation-cannot-read-voice = I do not listen to voice messages yet: please write a few words.
conversation-cannot-read-file = I do not need a file here: please write the information instead.
conversation-nothing-read = I received nothing to read: write me a few words.
conversation-cannot-read-other = I cannot read this kind of message: please write a few words.

## What must not be kept

conversation-password-not-kept = ⚠️ Never give your password to anyone, not even here. I did not keep it, but change it on the portal as soon as you can and delete your message.
conversation-social-security-not-kept = ⚠️ This looks like a social security number. I never need one and I did not keep it: delete your message.
conversation-health-not-kept = ⚠️ I need no details about your health, and I did not keep them: the category is enough.
conversation-health-say-otherwise = ⚠️ Please write no details about your health, or anybody’s: I kept and passed on nothing. Write it again without them.
conversation-health-reason = health reason

## Impossible answers

conversation-wrong-short = That is a little short: at least { $min } characters, please.
conversation-wrong-long = That is too long: { $length } characters, for { $max } at most. Could you sum it up?
conversation-wrong-code = The code has six digits.
conversation-wrong-ape = An APE code has four digits and a letter.
conversation-wrong-reference = A number has at least one digit.
conversation-wrong-name = A name only has letters, spaces, hyphens or apostrophes.
conversation-wrong-siren = Nine digits make a SIREN. I need the SIRET: the same nine digits and the five of the establishment.
conversation-wrong-siret-length = A SIRET has fourteen digits.
conversation-wrong-siret-key = This SIRET does not exist: a digit was probably miscopied.
conversation-wrong-email = This address does not look complete.
conversation-wrong-wide = “{ $text }” does not say which day.
conversation-wrong-past = That day is already past.
conversation-wrong-before = It cannot be before { $day }.
conversation-asked-later = Not yet: it will be asked further on ({ $name }).
