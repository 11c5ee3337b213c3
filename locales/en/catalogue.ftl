# Catalogue: browsing the programme

order-catalogue = programme | the programme | catalogue | catalog | see the programme | browse the programme | see the courses | list of courses | all courses | which courses
catalogue-title = { $count ->
    [one] Programme: { $count } action
   *[other] Programme: { $count } actions
}
catalogue-nothing = I find no coming session for your search: { $filter }.
catalogue-other-dates = { $count ->
    [one] and one other date
   *[other] and { $count } other dates
}
catalogue-about = about “{ $words }”
catalogue-with-seat = with seats
catalogue-with-seats = { $count ->
    [one] at least { $count } seat left
   *[other] at least { $count } seats left
}
catalogue-except = but { $theme }
catalogue-days = { $count ->
    [one] in one day
   *[other] in { $count } days
}
catalogue-near = within { $km } km of { $town }, as the crow flies
catalogue-around = around { $town }, as the crow flies
catalogue-km = { $km } km away
catalogue-farther = Nothing that near. Here is the nearest:
catalogue-town-ask = Around which town? Say “Dax”, for instance.
catalogue-town-unknown = I know no town called “{ $name }”. Which larger town is close to you?
button-catalogue-near = Around { $town }
catalogue-gone = This action is no longer in the programme.
button-catalogue = See the programme
button-catalogue-all = The whole programme
button-catalogue-more = See others ({ $count })
button-catalogue-seats = Only with seats left
button-catalogue-kinds = All formats
button-action-sheet = Details: { $title }
button-add-to-basket = Add to basket
add-to-basket-title = your basket

# Sheet of an action
sheet-audience = Audience
sheet-prerequisites = Prerequisites
sheet-duration = Duration
sheet-provider = Provider
sheet-price = Price
sheet-price-none = none, nothing to pay
sheet-no-session-at = No session to come is planned in { $town }.
sheet-words-at = in | at
sheet-no-session = No session is planned for now.
sheet-when = Session
sheet-hours = Hours
sheet-seats = Seats

# Words recognised in a search, separated by bars
catalogue-words-any = programme | catalogue | catalog | sessions | dates
catalogue-words-formation = course | courses | training | trainings
catalogue-words-autoformation = self-paced course | self-paced courses
catalogue-words-atelier = workshop | workshops
catalogue-words-module_decouverte = discovery module | discovery modules
catalogue-words-lab_innov = lab innov | innov labs
catalogue-words-lab_studio = studio lab | studio labs
catalogue-words-webinaire = webinar | webinars
catalogue-words-conference = conference | conferences
catalogue-words-table_ronde = round table | round tables
catalogue-words-webatelier = web workshop | web workshops
catalogue-words-remote = online | remote | remotely
catalogue-words-on-site = on site | in person
catalogue-words-seat = with seats left | with seats | with free seats | with places left
catalogue-words-season = in spring | in the spring | this spring | in summer | this summer | in autumn | this autumn | in winter | this winter
catalogue-words-except = everything but | except | all but
catalogue-words-sequel = and | what about | rather | only
catalogue-words-near = near | close to | around | not far from
catalogue-words-near-me = near me | close to me | around me | near my home | nearby
catalogue-words-around = within | less than | around | of
catalogue-words-least = with at least | at least | with
catalogue-words-about = about | on the topic of | on the subject of
catalogue-words-show = what is there | what s there | what s on | are there | show me | list | see | which | what | are there | i am looking for | looking for | find
catalogue-words-idle = anything | nothing | or | which | what is there | what s there | what s on | are there | which | what | are there | is there | do you have | show me | list | list of | see | find | i am looking for | looking for | the | a | an | any | in | at | of | for | please | coming | and | hello | month of | near | close to | around

enrol-shown = Your request for **{ $title }**.

# How an order to enrol begins, and what it names: between bars, without punctuation.
enrol-words-order = put me on the waiting list | add me to the waiting list | enrol me | enroll me | sign me up | register me | book me | please enrol me | please enroll me | please sign me up | please register me | please book me | can you enrol me | can you enroll me | can you sign me up | can you register me | can you book me
enrol-words-wish = i want to join the waiting list | i d like to join the waiting list | i want to do | i d like to do | i want to enrol | i want to enroll | i would like to enrol | i would like to enroll | i d like to enrol | i d like to enroll | i would like to attend | i d like to attend | i want to join | enrol in | enrol on | enroll in | sign up for | register for | i would like to join | i d like to join | i d like to take | i want to take | i want to attend
enrol-words-another = enrol|enroll|register
enrol-words-another-lead = can you|could you|i want to|i would like to|please|hello|hi
enrol-words-session = training | course | session | seat | place
enrol-words-link = to | for | in | on
enrol-words-this = this one | that one | this course | this training | this session | this | that | it | please | thanks
enrol-words-elsewhere = a train | a ticket | the train | a taxi | a bus | a flight | a plane | a hotel | a room | a restaurant | a table | a car | a ride
enrol-words-asking = but | how | why | what should | can i | am i allowed | cannot | can t
enrol-words-filler = next | first | last | other | another | something | anything | any | please | thanks | now | too | also | this | that | it | all | me
enrol-words-besides = also to | also for | also the | the other
enrol-words-tells = i | we | my | it | they | he | she
enrol-words-purpose = to | because | since | so | but | if | with
this-action = this course
after-sheet = If this sheet does not answer your question, I can pass it on to the team.
