# The text of an action, changed by managers

order-edit-action = change the title … | change the theme … | change the duration … | change the objectives … | change the audience … | change the prerequisites … | change the text … | change the description … | change the sheet … | edit the title … | edit the theme … | edit the duration … | edit the objectives … | edit the audience … | edit the prerequisites … | edit the text … | edit the description … | edit the sheet … | correct the title … | correct the theme … | correct the duration … | correct the objectives … | correct the audience … | correct the prerequisites … | correct the text … | correct the description … | correct the sheet … | replace the title … | replace the theme … | replace the duration … | replace the objectives … | replace the audience … | replace the prerequisites … | replace the text … | replace the description … | replace the sheet … | update the title … | update the theme … | update the duration … | update the objectives … | update the audience … | update the prerequisites … | update the text … | update the description … | update the sheet …
action-words-title = title
action-words-theme = theme
action-words-duration = duration
action-words-objectives = objectives | objective | text | description | content
action-words-audience = audience
action-words-prerequisites = prerequisites
button-edit-action = Edit the sheet
edit-action-title = the change of the sheet
edit-action-lost = The sheet would stay as it is.
edit-action-which = Which action’s sheet should change?
    .name = action
    .again = Choose the action, or give a word of its title:
    .example = For instance “Laïcité et accueil”.
    .why = Each action has its sheet in the catalogue.
edit-action-part = What should change in the sheet?
    .name = part
    .again = Choose what changes:
    .example = For instance “the objectives” or “the audience”.
    .why = One part changes at a time: you will see before and after.
edit-action-part-title = Title
edit-action-part-theme = Theme
edit-action-part-duration = Duration
edit-action-part-objectives = Objectives
edit-action-part-audience = Audience
edit-action-part-prerequisites = Prerequisites
edit-action-wording = What is the new text?
    .name = text
    .again = Write the text as it will stand on the sheet.
    .example = For instance “Advisers and trainers in post”.
    .why = It replaces the present text, as a whole.
edit-action-too-long = This text has { $length } characters, for { $max } at most.
edit-action-same = The sheet already says so.
edit-action-twin = Another action has this title: “{ $title }”. Give another one.
edit-action-empty = nothing
edit-action-summary = Change this sheet
    .yes = Change the sheet
edit-action-touches = **Before**: { $before }

    { "" }**After**: { $after }

    { $count ->
        [0] No session to come: nobody is touched.
        [one] One session to come bears this sheet.
       *[other] { $count } sessions to come bear this sheet.
    } Nobody is told; it can be changed back.
edit-action-done = Done: the sheet is changed.
