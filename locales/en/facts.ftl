# What is asked of an action or a session: where, when, who for. With bars between, no punctuation.
fact-asks-content = what is it about|what’s it about|what will i learn|what do you learn
fact-asks-audience = who is it for|who’s it for|who is this for|who can attend it|what audience
fact-asks-prerequisites = what are the prerequisites|any prerequisites|prerequisites|prerequisite
fact-asks-duration = how long does it last|how long is it|how long is|how long does|what is the duration|how many days is it|how many hours is it
fact-asks-provider = who runs|who will run|who is the trainer|who’s the trainer|who is the provider|who is running|who teaches|who gives
fact-asks-seats = how many seats are left|how many seats left|how many places are left|how many places left|how many seats|how many places|any seats left|any places left|are there seats left|are there any seats left|are there any places left|is it full|is it fully booked
fact-asks-link = what is the link|what’s the link|what is the teams link|what’s the teams link|where is the link|where’s the link|the teams link|the zoom link|the link to join|how do i connect
fact-asks-hours = what time does it start|what time does it end|what time is it|what time is|at what time|what time|what are the hours
fact-asks-place = where is it|where’s it|where does it take place|where will it take place|where is|where does|which town|which city|what is the address|what’s the address|is it online|is it remote
fact-asks-days = when is it|when’s it|when does it take place|when is|when does it start|when does|what day is it|what is the date|what are the dates|which day|what date
fact-mine = my
fact-of-all = a formation|a workshop|a webinar|a session|a training|trainings|workshops|webinars|sessions|every|usually
fact-interrogatives = what|when|where|who|how|which
fact-next = next
fact-idle = next|exactly|please|thanks|hi|hello|the|this|that|it|is|are|for|of|on|by|with|and|at|so|again|take place|start|course|training|workshop|webinar|session|can you tell me|could you tell me|i would like to know|left|there

fact-line = { $name }: { $value }
fact-unknown = the sheet does not say
fact-no-hours = hours not given
fact-provider = with { $name }
fact-other-days = No session on the date you gave. Those to come:
fact-more = { $count ->
    [one] and one more session.
   *[other] and { $count } more sessions.
}
fact-place-note = The exact address is not in the programme: the trainer sends it with the invitation (« convocation »).
fact-link-note = The programme holds no link to join: it comes by mail before the session. Nothing received? Write to the team: parcourspro@cap-metiers.pro
button-sheet = See the sheet
