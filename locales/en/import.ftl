# Import of the programme by a gestionnaire

order-import-template = import template | import the programme | import file | export the programme
import-template-here = Here is the template, filled with the sessions to come: one line each. Change or complete it in a spreadsheet, save it as CSV, and send it here. I shall first say what would change.
import-template-file = parcourspro-programme
import-problems-file = lines-to-correct
import-dry-run = Import: dry run
import-ready = All is right, and nothing is changed yet.
import-actions = Actions
import-sessions = Sessions
import-unchanged = Already up to date
import-counts = { $created } to create, { $changed } to change
import-nothing = Nothing to import: { $count ->
    [one] what the file holds is already up to date
   *[other] the { $count } actions and sessions of the file are already up to date
}.
import-refused = { $count ->
    [one] Import impossible: one problem
   *[other] Import impossible: { $count } problems
}
import-nothing-done = Nothing was imported. Correct the file and send it again.
import-more-problems = { $count ->
    [one] And another: the file attached names them all.
   *[other] And { $count } others: the file attached names them all.
}
import-done = Import finished
import-too-large = This file is too large for a programme. Send it in several parts.
import-line = Line { $line }: { $reason }
import-line-column = Line { $line }, column “{ $column }”: { $reason }
import-head-line = Line
import-head-column = Column
import-head-reason = Problem
button-import = Import
button-import-template = Import template

import-column-action = Action
import-column-kind = Kind
import-column-title = Title
import-column-theme = Theme
import-column-objectives = Objectives
import-column-audience = Audience
import-column-prerequisites = Prerequisites
import-column-duration = Duration
import-column-session = Session
import-column-first-day = First day
import-column-last-day = Last day
import-column-capacity = Seats
import-column-mode = Mode
import-column-place = Place
import-column-hours = Hours
import-column-provider = Provider

import-problem-empty = the file is empty
import-problem-not-a-table = this is no CSV table (in the spreadsheet: Save as, CSV)
import-problem-quotes = a quotation mark is not closed
import-problem-too-long = there are more than { $value } lines: send the file in several parts
import-problem-column-missing = the column is missing
import-problem-missing = the value is missing
import-problem-id = “{ $value }” is no identifier: small letters without accents, figures and dashes
import-problem-kind = “{ $value }” is no kind of action
import-problem-kind-changed = the kind of an existing action does not change
import-problem-day = “{ $value }” is no date (14/03/2026)
import-problem-order = the last day is before the first
import-problem-past = a new session must be to come
import-problem-no-rulebook = no règlement covers this year
import-problem-mode = “{ $value }”: write in person or remote
import-problem-number = “{ $value }” is no number of seats
import-problem-formation-capacity = { $value } seats: this number is not allowed for a formation
import-problem-provider = “{ $value }” is not the address of a provider
import-problem-disagrees = the action is described otherwise on line { $value }
import-ignored = { $count ->
    [one] Column I do not know, left aside: { $heads }.
   *[other] Columns I do not know, left aside: { $heads }.
}
import-created-provider = { $count ->
    [one] A session is entrusted to you:
   *[other] { $count } sessions are entrusted to you:
}
import-created-more = and { $count } more
import-problem-shifted = there are more values than columns: a text that holds the separator goes between quotation marks
import-problem-begun = the session has begun: its dates no longer change
import-problem-over = the session is over: it no longer changes
import-problem-twice = the session is already on line { $value }
import-problem-cancelled = this session is cancelled
import-problem-other-action = this session is another action’s
import-problem-moved = people are enrolled: postpone the session, they will be told
import-problem-too-small = more people already have a seat
