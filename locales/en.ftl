### Every word that coopdir says, in English. `fr.ftl` holds the same names and arguments.

error = error
warning = warning
help = help
note = note

## Failures

fail-today = `COOPDIR_TODAY` is `{ $value }`, which is not a date such as 2026-11-24
fail-source-date-epoch = `SOURCE_DATE_EPOCH` is `{ $value }`, which is not a number of seconds
fail-folder = cannot read the folder { $path }
fail-write = cannot write { $path }
fail-no-directory = no directory here: { $path } holds neither `coopdir.toml` nor `groups/`, nor does any folder above it
fail-no-directory-help = name one with `-C DIR`, or make a folder `groups/` with one TOML file a group
left-out = { $files ->
    [one] one file has errors and is left out: coopdir check
   *[other] { $files } files have errors and are left out: coopdir check
}

## Reports

report-errors = { $count ->
    [one] one error
   *[other] { $count } errors
}
report-warnings = { $count ->
    [one] one warning
   *[other] { $count } warnings
}
report-total = { $kinds } in { $with } of { $files ->
    [one] one file
   *[other] { $files } files
}
report-fixable = { $count ->
    [one] one can be fixed with coopdir check --fix
   *[other] { $count } can be fixed with coopdir check --fix
}
report-explain = more about a rule: coopdir explain { $rule }
report-clean = { $files ->
    [one] one file read: nothing to report
   *[other] { $files } files read: nothing to report
}
report-more = { $count ->
    [one] and one more: { $places }
   *[other] and { $count } more: { $places }
}
report-more-help = coopdir check --verbose shows each one
report-left = { $count ->
    [one] one more problem is not shown
   *[other] { $count } more problems are not shown
}
cli-check-format = How to show what is found [default: human, or what the CI service reads]
cli-check-json = Short for --format json

## The command line

cli-about = A directory of collaborative groups: one TOML file a group, one static site
cli-heading-usage = Usage:
cli-heading-options = Options
cli-heading-arguments = Arguments
cli-heading-commands = Commands
cli-examples =
    Examples:
      coopdir check                        read and check every file
      coopdir ls --country ml              list the groups of a country
      coopdir build                        write the site into site/
cli-global-dir = The directory to work on [default: found by walking up from here]
cli-global-ui-lang = The language to speak: en, fr [default: COOPDIR_LANG, LC_ALL, LANG]
cli-global-color = When to use colours
cli-global-quiet = Say nothing but data and errors
cli-global-verbose = Say more
cli-global-help = Show help
cli-global-version = Show the version

cli-check = Read every file, apply every rule, say every problem
cli-explain = Say what a rule means, with examples
cli-fmt = Put files in their canonical form; comments and values stay
cli-schema = Write the JSON Schemas that editors check and complete with
cli-ls = List groups
cli-show = Show one group
cli-tags = List the tags in use
cli-ecosystems = List the ecosystems
cli-build = Write the site

## Faults of the command line

usage-near = a similar one exists: { $near }
usage-help = coopdir --help lists what there is
usage-unknown-argument = unknown argument `{ $arg }`
usage-unknown-command = unknown command `{ $command }`
usage-missing-command = a command is missing
usage-missing-argument = missing: { $arg }
usage-missing-value = { $arg } needs a value
usage-invalid-value = `{ $value }` is not a value of { $arg }: expected one of { $valid }
usage-value = `{ $value }` is not a value of { $arg }: { $cause }
usage-conflict = { $arg } cannot be used with { $prior }
usage-number-of-values = { $arg } has too few or too many values
usage-no-equals = { $arg } needs `=` before its value
usage-utf8 = an argument is not UTF-8
usage-other = the command line cannot be understood

## The closed lists of the model, as people read them

label-type-thematic = Thematic
label-type-territorial = Territorial
label-type-support = Support

label-activity-preparing = Starting
label-activity-active = Active
label-activity-archived = Archived

label-status-idea = Idea
label-status-active = Under way
label-status-done = Done
label-status-stopped = Stopped

label-role-leader = Leader
label-role-facilitator = Facilitator
label-role-coordinator = Coordinator
label-role-project-lead = Project lead
label-role-moderator = Moderator
label-role-organiser = Organiser
label-role-sponsor = Sponsor
label-role-helper = Helper
label-role-contact = Contact

label-link-home = Home page
label-link-news = News
label-link-meetings = Meetings
label-link-discussions = Discussions
label-link-projects = Projects
label-link-resources = Resources
label-link-inspirations = Inspiring projects
label-link-join = Join the group
label-link-leave = Leave
label-link-members = Members
label-link-admin = Administration
label-link-follow-up = Project follow-up
label-link-feed = News feed
label-link-calendar = Calendar
## What reading says

rule-toml-syntax = a line that is not in the form of TOML files
toml-syntax = this line cannot be read

rule-missing-key = a mandatory key that is missing
missing-key = the mandatory key `{ $key }` is missing

key-dir-licence = Licence of the directory's data (SPDX)

## What rules say of texts

fix-remove-characters = remove what cannot be seen

rule-long-summary = a summary of more than 200 characters
long-summary = `{ $key }` has { $count } characters, { $most } at most
long-summary-label = too much from here
long-summary-help = keep what the group is about, move the rest into `description`

rule-stray-space = white space at the start, at the end or twice within a line of text
stray-space-start = `{ $key }` starts with white space
stray-space-end = `{ $key }` ends with white space
stray-space-within = `{ $key }` has white space that does not belong there
stray-space-fix = remove it

rule-control-character = a character that shows nothing and steers machines
control-character = `{ $key }` holds the control character { $code }

rule-bidi-control = a character that turns the direction of reading
bidi-control = `{ $key }` holds { $code }, which turns the direction of reading

rule-zero-width = a character without any width
zero-width = `{ $key }` holds { $code }, which nobody sees

rule-not-nfc = a letter and a loose accent where one character exists
not-nfc = accents are loose in `{ $word }`, in `{ $key }`
not-nfc-fix = compose letters and accents

rule-mixed-script = a word whose letters come from several scripts
mixed-script = `{ $word }` mixes letters of several scripts
mixed-script-label = `{ $character }` is { $code }
mixed-script-help = write the word anew with one keyboard layout

## Fixes and what rules say

fix-replace = write `{ $new }`
fix-near = a similar name exists: `{ $near }`

rule-slug-shape = a short name that could not be a web address, a mail address or a file name
slug-shape = `{ $slug }` is not a short name
slug-shape-length = 2 to 63 characters
slug-shape-character = `{ $character }` is none of a-z, 0-9 and the hyphen
slug-shape-edge = it starts or ends with a hyphen
slug-shape-double = two hyphens in a row
slug-shape-digits = at least one letter is needed
slug-shape-help = write 2 to 63 characters of a-z, 0-9 and hyphens

rule-unknown-rule = a level or an exception for a rule that does not exist
unknown-rule = there is no rule `{ $name }`
unknown-rule-help = coopdir explain --list prints them all

rule-unused-exception = an exception that nothing needs any more
unused-exception = nothing in { $path } needs the exception to `{ $rule }`
unused-exception-help = remove this [[allow]]

rule-expired-exception = an exception whose last day has passed
expired-exception = the exception to `{ $rule }` ended on { $day }
expired-exception-help = mend what it excused and remove it, or give it a later day
