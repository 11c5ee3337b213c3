# What gestionnaires order, in their own words: a verb first, then what it is about

orders-lead = we | i | hello | hi | please | ok | so | can you | could you | would you | you can | we need to | we must | i need to | i want to | i would like to | now | just
orders-to-you = you
orders-own = my | me
orders-asks = who | how many | when | why | how | which | list | if | not | never

orders-verbs-reply = reply to | answer
orders-verbs-remind = remind | chase | write to
orders-verbs-remove = cancel | delete | remove | drop | withdraw
orders-verbs-stop = stop | end
orders-verbs-move = move | postpone | reschedule | push back | bring forward
orders-verbs-set = set | change | modify | raise | lower | add | remove
orders-verbs-change = set | change | modify | move
orders-verbs-replace = replace
orders-verbs-create = create | add | schedule | plan | open
orders-verbs-membership = mark | approve | reject | record | send | set | confirm | invoice
orders-verbs-record = record | create | ask for
orders-verbs-admit = admit | let in | let
orders-verbs-put = accept | move | put
orders-verbs-mark = mark | note
orders-verbs-propose = propose | offer | tell | invite | add | enrol | enroll

orders-about-question = question | message
orders-about-session = session | sessions | training | workshop | webinar | conference | date
orders-about-one = a | an | another | new
orders-about-seats = seat | seats | places | participants | capacity
orders-about-detail = place | room | town | city | remote | hours | times | schedule | provider | trainer
orders-about-membership = membership | memberships | member | fee | invoice | renewal | renewals
orders-about-form = form
orders-about-payment = paid | payment
orders-about-unpaid = not paid | unpaid | renewals | renewal | memberships
orders-about-waiting = first | waiting list | a seat | in | exceptionally
orders-about-other = alert | alerts | account | role | draft | sheet | title
orders-about-presence = present | absent | attended | excused
orders-about-absence = absent | excused

orders-said-paid = has paid | have paid | just paid | payment received | received the payment | received a payment
orders-said-received = received | has arrived | sent us
orders-said-judged = has approved | have approved | has accepted | has rejected | have rejected
orders-said-joins = wants to join | wants to renew
orders-said-presence = was absent | did not come | was present | did come
orders-said-cancelled = is cancelled | will not take place
orders-said-moved = is postponed | is moved to | will take place on
orders-said-changes = will take place in | will be remote | changes room | changes trainer
orders-not-told = not paid | not yet paid
orders-show = show me the | show the | show me | list the | are there any | what are the | see the
orders-said-leads = will lead | will run

# Deciding by name: “refuse Plume Emploi”, “I confirm Amélie Roux”
orders-verbs-accept = confirm | approve | accept | validate | ok for | yes to
orders-verbs-refuse = refuse | reject | decline | turn down | do not accept | don’t accept | no to
decision-noise = the | a | an | of | for | to | on | in | and | this | that | please | thanks | mr | mrs | ms | account | accounts | structure | organisation | request | requests | registration | session | training | everybody | everyone | all | people
decision-about-structure = structure | organisation
decision-about-account = account | accounts | affiliation
decision-about-request = request | requests | registration | session | training
decision-about-everybody = everybody | everyone | all of them
decision-about-everything = all | everything | everybody | everyone | all requests | all the requests
decision-all-first = all | everything
decision-except = except | except for | but not | apart from | but
decision-about-demand = request | requests | registration | the one
decision-it = it | them | this one | that one
