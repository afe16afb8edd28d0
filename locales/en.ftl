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
fail-two-pages = two files of the site would have one address: { $one } and { $other }
fail-dead-link = the page /{ $page } links to /{ $target }, where there is nothing
fail-dead-link-help = the link comes from the template { $place }
fail-template = cannot make a page from the template { $place }: { $what }
fail-template-own = your template { $place } cannot be used: { $what }
fail-template-help = the templates that coopdir has built in show what names there are
fail-template-kind = templates/{ $path } is not a regular file
fail-template-size = templates/{ $path } is larger than { $limit } KiB
fail-template-read = cannot read templates/{ $path }
fail-no-directory = no directory here: { $path } holds neither `coopdir.toml` nor `groups/`, nor does any folder above it
fail-no-directory-help = name one with `-C DIR`, or make a folder `groups/` with one TOML file a group
fail-settings = `coopdir.toml` could not be read whole
fail-settings-help = coopdir check says what is wrong with it
left-out = { $files ->
    [one] one file has errors and is left out: coopdir check
   *[other] { $files } files have errors and are left out: coopdir check
}
said = { $who }: { $what }
fail-stdout = cannot write the output
fail-stdin = cannot read the standard input
fail-journal = { $path } was not written by coopdir: look at it, then remove it
fail-locked = another coopdir is changing this directory
fail-locked-help = wait until it is done, then run the command again
crash = a fault of coopdir itself, not of your files
crash-facts = { "  " }coopdir { $version }, { $system }, { $place }
crash-help = please report it with these lines and the command that you gave

## What the system objects

system-not-found = there is nothing there
system-permission-denied = permission denied
system-already-exists = something is there already
system-not-a-directory = that is no folder
system-is-a-directory = that is a folder
system-directory-not-empty = the folder is not empty
system-read-only = the disk can only be read
system-storage-full = the disk is full
system-quota-exceeded = the disk quota is used up
system-file-too-large = the file would be too large
system-invalid-filename = the name is too long, or not one of this system
system-invalid-data = what is there cannot be read
system-timed-out = it took too long

## Reports

report-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
report-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
report-total = { $kinds } in { $with } of { $files ->
    [one] { $files } file
   *[other] { $files } files
}
report-joined = { $total }; { $fixable }
report-fixable = { $count ->
    [one] { $count } can be fixed with coopdir check --fix
   *[other] { $count } can be fixed with coopdir check --fix
}
report-explain = more about a rule: coopdir explain { $rule }
report-clean = { $files ->
    [one] { $files } file read: nothing to report
   *[other] { $files } files read: nothing to report
}
report-more = { $count ->
    [one] and { $count } more: { $places }
   *[other] and { $count } more: { $places }
}
report-more-help = coopdir check --verbose shows each one
report-left = { $count ->
    [one] { $count } more problem is not shown
   *[other] { $count } more problems are not shown
}
report-level = Level
report-place = Place
report-problem = Problem
report-rule = Rule
report-root = The root of the repository
report-explain-code = More about a rule: `coopdir explain { $rule }`
report-elsewhere = { $count ->
    [one] { $count } more problem lies elsewhere and is not counted
   *[other] { $count } more problems lie elsewhere and are not counted
}

## The command line

cli-about = A directory of collaborative groups: one TOML file a group, one static site
cli-heading-usage = Usage:
cli-heading-options = Options
cli-heading-arguments = Arguments
cli-heading-commands = Commands
cli-examples =
    Examples:
      coopdir init directory               begin a directory
      coopdir check                        read and check every file
      coopdir ls --country ml              list the groups of a country
      coopdir build                        write the site into site/
cli-global-dir = The directory to work on; paths are taken from it [default: found by walking up from here]
cli-global-ui-lang = The language to speak: en, fr [default: COOPDIR_LANG, LC_ALL, LANG]
cli-global-color = When to use colours
cli-global-quiet = Say nothing but data and errors
cli-global-verbose = Say more
cli-global-no-input = Ask nothing: what would be asked is an error
cli-global-yes = Yes to what is only to be confirmed
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
cli-help = Show help about a command
cli-help-topic = The command
cli-values = { " " }[values: { $values }]
cli-default = { " " }[default: { $value }]
cli-short =
    coopdir: a directory of collaborative groups, in text files

    Look      ls, show, tags, ecosystems
    Begin     init
    Keep      edit, rename, archive
    Mend      check, diff, fmt, explain
    Publish   build, embed, theme, schema
    Keep      add, edit, rename, archive
    Mend      check, fmt, explain
    Publish   serve, build, embed, theme, schema
    Install   completions, man

    Examples
      coopdir check                   read and check every file
      coopdir ls --country ml         list the groups of a country
      coopdir build                   write the site into site/

    All about a command: coopdir help COMMAND
cli-value-days = DAYS
cli-value-dir = DIR
cli-value-lang = LANG
cli-value-when = WHEN
cli-value-path = PATH
cli-value-format = FORMAT
cli-value-rev = REV
cli-value-rule = RULE
cli-value-file = FILE
cli-value-column = COLUMN
cli-value-country = COUNTRY
cli-value-ecosystem = ECOSYSTEM
cli-value-expr = EXPR
cli-value-key = KEY
cli-value-language = LANGUAGE
cli-value-level = LEVEL
cli-value-shell = SHELL
cli-value-n = N
cli-value-schema = SCHEMA
cli-value-slug = SLUG
cli-value-tag = TAG
cli-value-text = TEXT
cli-value-type = TYPE
cli-value-url = URL
cli-value-command = COMMAND

## coopdir check

fixed-nothing = nothing to fix
fixed-file = { $fixes ->
    [one] { $fixes } fix in { $path }
   *[other] { $fixes } fixes in { $path }
}
fixed-left = { $path } changed while it was read and is left as it is
fixed-dry = { $fixes ->
    [one] a trial: { $fixes } fix shown, nothing written
   *[other] a trial: { $fixes } fixes shown, nothing written
}
check-format-detected = format { $format }, since { $variable } is set; --format chooses another
fail-firm-rule = what `{ $rule }` finds is always an error: no flag makes it quieter
fail-path-absent = there is no { $path }
fail-path-outside = { $path } lies outside the directory
fail-git-missing = git is not installed, or not on the path: it is needed to compare with a revision
fail-git-run = git cannot be started
fail-git-repository = { $path } is not in a git repository that can be read: { $said }
fail-git-repository-help = without --since, check looks at every file
fail-git-revision = git knows no revision `{ $revision }`
fail-git-revision-help = name a commit, a branch or a tag; a shallow clone holds only the last commits (fetch-depth: 0)
fail-git-revision-name = `{ $revision }` cannot be the name of a revision
fail-git = git says: { $said }
fail-git-answer = git does not answer as it should
fail-git-unborn-help = there is no commit yet: git commit makes the first
cli-check-paths = Only what is found in these files and folders; the whole directory is read all the same
cli-check-since = Only what is found in files that changed since this revision, committed or not
cli-check-fix = Apply the fixes that leave no doubt; comments and order stay
cli-check-dry-run = With --fix: show the changes as a patch, write nothing
cli-check-deny = Make a rule an error, or all that warn: `warnings`
cli-check-warn = Make a rule a warning
cli-check-allow = Silence a rule
cli-check-strict = Same as --deny warnings
cli-check-summary = Add a report in Markdown to the end of a file, such as $GITHUB_STEP_SUMMARY
cli-check-examples =
    Examples:
      coopdir check                        every file of the directory
      coopdir check --fix                  and repair what leaves no doubt
      coopdir check --since origin/main    only what a branch changed
      coopdir check --format sarif > coopdir.sarif

    Exit codes: 0 nothing but warnings, 1 errors were found, 2 the check could not run.
cli-check-format = How to show what is found [default: human, or what the CI service reads]
cli-check-json = Same as --format json

## coopdir explain

cli-explain-rule = The rule, such as slug-shape
cli-explain-list = All rules, with their levels
cli-explain-format = How to print it
off = off
explain-facts = { $level }; { $fix }
explain-bad = wrong:
explain-good = right:
explain-fix = coopdir check --fix mends it where there is no doubt
explain-no-fix = a person has to mend it
explain-list-fix = { " " }(--fix)

## coopdir fmt

cli-fmt-paths = Files or folders to format [default: all]; - reads stdin and writes stdout
cli-fmt-check = Write nothing, show what would change, and exit with 1 if anything would
cli-fmt-dry-run = Write nothing, show what would change
cli-fmt-stdin-path = With -, the path of the text: coopdir.toml has keys of its own
cli-fmt-examples =
    Examples:
      coopdir fmt                          format every file
      coopdir fmt --check                  what would change (for CI)
      coopdir fmt groups/cyou1.toml        format one file
      coopdir fmt - < a.toml               format stdin, for an editor
fmt-changed = formatted { $path }
fmt-broken = { $path }:{ $line }:{ $column }: not valid TOML, so the file is left as it is: coopdir check
fmt-refused = { $path }: cannot be read, so the file is left as it is: coopdir check
fmt-all-tidy = { $files ->
    [one] the file is well formatted
   *[other] the { $files } files are well formatted
}
fmt-would-change = { $files ->
    [one] one file would change: coopdir fmt
   *[other] { $files } files would change: coopdir fmt
}
fail-nothing-to-format = nothing to format there: only `coopdir.toml` and the TOML files under `groups/` are
fail-stdin-alone = `-` stands for the standard input and cannot be named with other files
fail-stdin-size = the standard input is larger than any file of a directory
fail-stdin-utf8 = the standard input is not UTF-8

## coopdir build

fail-read = cannot read { $path }
fail-out-help = build into an empty folder, or one that `coopdir build` made: --out DIR
fail-out-symlink = { $path } is a symbolic link: the site is written into real folders only
fail-out-holds = { $path } will not be replaced by a site: it holds { $what }
fail-out-inside = { $path } will not be replaced by a site: `{ $what }` is no place for one
fail-out-file = { $path } is a file, not a folder
fail-out-foreign = { $path } holds `{ $file }`, which `coopdir build` did not put there: nothing was written
fail-leftover = { $path } is in the way, and `coopdir build` did not make it: move it elsewhere
fail-path = the site cannot have a file named { $path }
fail-path-twice = two files of the site would be one where case does not count: { $path } and { $other }
fail-media-changed = { $path } changed while the site was built: build again

fail-base-url = `{ $url }` is not an address where a site can be
fail-base-url-help = write it whole, such as https://example.org/directory/

build-fault = { $path }:{ $line }:{ $column }: { $problem }
build-refused = { $count ->
    [one] nothing was written, for one problem stands in the way: coopdir check shows how to mend it
   *[other] nothing was written, for { $count } problems stand in the way{ $more ->
        [0] {""}
       *[other] , { $more } of them not named here
    }: coopdir check shows how to mend them
}
build-groups = { $count ->
    [one] { $shown } group
   *[other] { $shown } groups
}
build-languages = { $count ->
    [one] { $shown } language
   *[other] { $shown } languages
}
build-pages = { $count ->
    [one] { $shown } page
   *[other] { $shown } pages
}
build-template-idle = templates/{ $name } takes the place of no built-in template
build-template-near = templates/{ $name } takes the place of no built-in template; a similar name exists: { $near }
build-done = built { $groups } in { $languages }: { $pages }, { $size }, in { $place }
build-open = open { $index }
build-open-portable = to read it from this disk, without a web server, build with --portable and open { $index }
cli-build = Write the site
cli-theme = Look at the templates and colours of the site, take one over, check your own
cli-build-out = The folder to write: absent, empty, or one that build made [default: site/]
cli-build-base-url = Where the site will be, instead of `base_url` in coopdir.toml
cli-build-portable = Let links end in index.html, so that the site opens from a disk, a USB stick or an unzipped mail
cli-build-budget = Print what pages and files weigh beside what they may, and exit with 1 if one is over
cli-build-examples =
    Examples:
      coopdir build                        write the site into site/
      coopdir build --portable             a site that opens by a double click on site/index.html
      coopdir build --out ../public        write it elsewhere

budget-within = within
budget-over = OVER
budget-page = HTML of { $of }, compressed
budget-elements = elements of { $of }
budget-requests = requests of { $of }, but for pictures
budget-grade = EcoIndex of { $of }
budget-foreign = requests to other hosts
budget-file = { $of }, compressed
budget-fine = all of it is within the budget
budget-passed = { $count ->
    [one] { $count } limit is passed
   *[other] { $count } limits are passed
}

## coopdir embed

cli-embed = Print the lines that show groups on another site
cli-embed-ecosystem = The groups of this ecosystem [default: the whole directory]
cli-embed-kind = The groups of this type: thematic, territorial, support
cli-embed-tag = The groups that bear this tag
cli-embed-country = The groups in this country: a code, or a name in English or French
cli-embed-group = This group alone
cli-embed-view = How they are laid out; map, calendar and matrix for an ecosystem or the whole directory
cli-embed-format = A frame that works without JavaScript, the one-line script, or a plain list to paste
cli-embed-language = The language of the frame, one of those of the site [default: the first]
cli-embed-limit = Groups at most, from 1 to 200 [default: 12; all in a list to paste]
cli-embed-scheme = The colours: light or dark [default: those of the device]
cli-embed-accent = The colour of links: six digits, such as 0b5566
cli-embed-sri = Print the digest of the script, for pages that pin it: integrity="…" crossorigin="anonymous"
cli-value-view = VIEW
cli-value-number = NUMBER
cli-value-scheme = SCHEME
cli-value-colour = COLOUR
cli-embed-examples =
    Examples:
      coopdir embed cyou                      a frame of the groups of Cyou
      coopdir embed cyou --view map           their map
      coopdir embed --tag health --format html
                                              a list of links, without frame or script
embed-no-base = coopdir.toml does not say where the site is
embed-no-base-help = write it there: base_url = "https://example.org/directory/"
embed-no-view = the view { $view } is not made for what is asked for
embed-no-view-help = an ecosystem and the whole directory have every view; a type, a tag and a country have cards, list and compact; a group has cards
embed-no-language = the site does not have the language { $language }
embed-no-language-help = its languages: { $languages }
embed-no-limit = a frame shows 1 to 200 groups
embed-no-accent = a colour is written in six hexadecimal digits, such as 0b5566

## Values of a group, given by flags

cli-given-name = Its name, as people say it
cli-given-summary = What it is, in one line
cli-given-kind = What gathers its people: thematic, territorial or support
cli-given-description = More about it, in CommonMark
cli-given-language = The language in which the file is written, by tag or by name
cli-given-tag = A theme; again for more. In edit: +TAG adds, -TAG removes
cli-given-eco = An ecosystem of which it is; in edit, -ECOSYSTEM leaves it
cli-given-activity = preparing, active or archived
cli-given-members = How many members, about; counted today unless --members-on says otherwise
cli-given-members-on = The day on which they were counted
cli-given-verified = What it says was checked on that day [without a day: today]
cli-given-founded = Its first day, or its first year
cli-given-licence = The licence of what it makes, as SPDX writes it: CC-BY-SA-4.0
cli-given-country = Its country, by name or code
cli-given-region = Its region
cli-given-city = Its town
cli-given-latitude = Degrees north, as in 44.84
cli-given-longitude = Degrees east, as in -0.58
cli-given-link = The address of a service: home, news, meetings, discussions, projects, resources, inspirations, join, leave, members, admin, follow_up, feed, calendar; other.LABEL for any other
cli-given-banner = The name of its banner in media/
cli-given-logo = The name of its logo in media/
cli-given-parent = The group that it grew out of
cli-given-related = A group close to it; in edit, -SLUG removes one
cli-given-seeks = Something that it seeks; in edit, -TEXT removes it
cli-given-offers = Something that it offers; in edit, -TEXT removes it
cli-given-charter = Whether it meets a condition of the charter: open=yes
cli-given-field = A field that the directory declares: budget=1200
cli-given-set = Any other value, by its key: translations.en.name="The Cloud"
cli-value-date = DATE
cli-value-spdx = SPDX
cli-value-kind-url = KIND=URL
cli-value-key-yes-no = KEY=yes|no
cli-value-key-value = KEY=VALUE
values-pair = { $flag } takes a key and a value with = between them, not `{ $value }`

## coopdir init

cli-init = Begin a directory that works at once, with its CI
cli-init-folder = Where: a folder that is not there yet, or in which nothing has the name of what is written
cli-init-name = Its name, as people say it [default: that of the folder]
cli-init-base-url = The address at which the site will be
cli-init-lang = The languages of its site, the first one first: en,fr [default: yours, then the other]
cli-init-forge = Whose CI and forms it gets: github, forgejo (Codeberg too), gitlab, or none [default: as --repository tells, else github]
cli-init-repository = The web address of its repository: pages then offer to correct them
cli-init-program = The git address of coopdir for the CI, and after # a commit or a tag of it
cli-init-no-sample = Without the two invented groups
cli-init-dry-run = Print the names of the files, write nothing
cli-value-langs = LANGS
cli-value-forge = FORGE
cli-value-git = GIT
cli-init-examples =
    Examples:
      coopdir init directory                     asks a few questions, each with a default
      coopdir init directory --no-input          asks nothing
      coopdir init . --name "Groups of Mali" --lang fr --forge gitlab --no-sample
      coopdir init directory -n                  says what it would write
init-name = Directory
init-ask-name = Name of the directory [{ $name }]:
init-ask-base-url = Public address (optional):
init-ask-languages = Languages, the first is the default [{ $languages }]:
init-ask-forge = Forge: 1) GitHub  2) Forgejo or Codeberg  3) GitLab  4) none  [{ $number }]:
init-ask-repository = Address of its repository (optional):
init-help-name = It is the title of the site; coopdir.toml keeps it. Enter takes what stands in brackets, < goes back, Ctrl-C gives up: nothing is written before the last answer.
init-help-base-url = Where people will find the site, such as https://groups.example.org/. It can be written later, in coopdir.toml.
init-help-languages = By their codes, with commas: en,fr. The site speaks English, French and Arabic; the texts of the repository are in English or French.
init-help-forge = Where the files will be kept: it gets the checks of each change, the publication of the site and the forms. A number or a name.
init-help-repository = Such as https://codeberg.org/me/directory: each page of the site then leads to its file there.
init-no-forge = there is no `{ $value }`: 1, 2, 3, 4, or github, forgejo, gitlab, none
init-no-language = it takes at least one language
init-flag = { $flag }
init-in-the-way = nothing was written: { $count ->
    [one] this is there already
   *[other] these are there already
 }: { $paths }
init-in-the-way-help = name another folder, or move what is there
init-done = { $path }: { $count ->
    [one] one file written
   *[other] { $count } files written
 }
init-same = { $path } has all these files already: nothing was written
init-next = next: { $commands }
init-program = the CI does not know yet where to get coopdir: write its git address in ci/install-coopdir
init-below = this is not the top of the git repository: the forge looks for its files there alone
init-bad-program = `{ $program }` is no git address of coopdir
init-bad-program-help = an address that begins with https:// or ssh://, then #, then a commit or a tag
lay-no-folder = { $path } is there and is no folder
kit-broken = the template { $path } of this program is broken
## coopdir add

cli-add = Add a group: answer a few questions, or give flags or a file
cli-add-url = The address of its home page (it is not visited)
cli-add-slug = Its short name, for addresses [default: made from its name]
cli-add-from = Start from a TOML or JSON file with the keys of a group file; - is the standard input
cli-add-edit = Open the file in your editor before it is written
cli-add-dry-run = Show the new file as a patch, write nothing
cli-add-examples =
    Examples:
      coopdir add                              answer a few questions
      coopdir add https://coop-group.org/togo  the same, its home page given
      coopdir add --name "Coop-group Togo" --summary "Solutions for tomorrow in Togo" \
        --type territorial --country togo --tag energy --no-input
      coopdir add --from group.toml            what the page “Propose a group” gave you
add-head = Add a group. Enter: skip, or accept what stands in brackets. ?: help. <: the question before. Ctrl-C: give up, nothing is written.
add-numbered = { $n }/{ $all } { $question }
add-prompt = { $question }:
add-prompt-default = { $question } [{ $default }]:
add-choice = { "     " }{ $n }) { $label }  { $meaning }
add-ask-name = Name of the group
add-ask-summary = What it is, in one short line
add-ask-type = Type
add-ask-slug = Short name, for addresses
add-ask-more = This is enough to publish. Complete it now? y/N
add-ask-country = Country, by name or code
add-ask-city = Town
add-ask-tags = Tags, between commas
add-ask-ecosystems = Ecosystems that it belongs to, by numbers or names
add-ask-activity = Activity
add-ask-link = { $label } (address)
add-ask-members = Members, about
add-ask-charter = “{ $label }”: true of this group? y/n
add-ask-services = Other services? (joining, meetings, discussions, projects…) y/N
add-help-more = The country, tags, home page and members of a group help people find it. All this can also be added later: coopdir edit.
add-help-services = Each service is an address where something happens: a form to join, a calendar, a mailing list, a wiki.
add-help-charter = A condition that the directory asks of groups. If you do not know, press Enter.
add-help-slug = Lower-case letters without accents, digits and hyphens: good in web and mail addresses. It can be changed later: coopdir rename.
add-mandatory = this is needed: a group does not go without it (? for help)
add-first = this is the first question
add-understood = → { $value }
add-tag-known = “{ $tag }” is how this directory spells it ({ $groups ->
    [one] { $groups } group
   *[other] { $groups } groups
})
add-tag-near = “{ $tag }” is a new tag; there is “{ $near }” already: < goes back
add-tag-new = “{ $tag }” is a new tag
add-alike = “{ $name }” ({ $slug }) may be the same group: { $reasons }
alike-address = same address { $url }
alike-name = nearly the same name
alike-near = less than a kilometre away, “{ $word }” in both names
add-missing = what is missing: { $flags }
add-missing-help = coopdir add asks for it when it runs in a terminal without --no-input
add-missing-help-slug = coopdir add asks for it when it runs in a terminal without --no-input; --slug would be “{ $slug }”
add-free = --slug { $free } is free
add-denied-help = give other values, or write the file with --edit
add-write = Write { $path }? [Y/n/m(odify)]
add-done = { $path } written
add-see = See it: coopdir serve --open /groups/{ $slug }/
add-propose = Propose it: git switch -c { $slug } && git add { $path } && git commit -m "Add { $slug }"
add-large = { $path } is larger than { $kilobytes } KiB: a group file is small
add-not-text = { $path } is not UTF-8 text
add-broken-at = line { $line }, column { $column }: { $message }
add-broken = { $path } is neither TOML nor JSON: nothing was written
add-broken-help = mend it and try again

## coopdir edit

cli-edit = Change groups by flags, or in your editor
cli-edit-slugs = The short names of groups
cli-edit-unset = Take a value or a table away: licence, links.leave, place
cli-edit-note = Say why in a comment above the first value that changes
cli-edit-dry-run = Show the changes as a patch, write nothing
cli-edit-examples =
    Examples:
      coopdir edit cyou1                       open its file in your editor
      coopdir edit cyou1 anim-fr --verified    both are up to date as of today
      coopdir edit brest --tag +commons --tag -wiki
      coopdir edit brest --activity archived --note "Stopped in 2019" -n
edit-note-alone = --note says why a value changes, and none does
edit-mandatory = `{ $key }` is mandatory: it can be changed, not taken away
edit-slug = a short name is also the name of the file and of addresses
edit-slug-help = coopdir rename OLD NEW changes it everywhere
edit-broken = { $path }:{ $line }:{ $column } is not TOML: it was left as it is
edit-broken-help = coopdir check says what is wrong there
edit-other = { $path } holds something else where `{ $key }` would go: it was left as it is
edit-other-help = coopdir check says what is wrong there; coopdir edit SLUG opens the file
edit-same = nothing to change: the files say so already
edit-denied = nothing was written, for it would bring these errors
edit-denied-help = give other values, or correct the file first
edit-dry = nothing was written: this was a trial
edit-raced = nothing was written: a file changed meanwhile
edit-raced-help = run the command again
edit-done = { $path } changed
edit-nothing = nothing says what to change
edit-nothing-help = give values (coopdir edit SLUG --verified), or run it at a terminal to open the file
edit-again = Open it again, or give up? [R/a]
edit-left = given up: nothing was written
edit-editor = the editor `{ $editor }` did not end well
edit-editor-help = name another: EDITOR=nano coopdir edit SLUG

## coopdir rename, archive, tags

cli-rename = Give a group another short name, in all files; the old one stays as an alias
cli-rename-old = Its short name so far
cli-rename-new = Its short name from now on
cli-rename-dry-run = Show the changes as a patch, write nothing
cli-value-old = OLD
cli-value-new = NEW
cli-rename-examples =
    Examples:
      coopdir rename cyou1 cyou-bordeaux       its file, its images, what names it
      coopdir rename cyou1 cyou-bordeaux -n    show that, write nothing
rename-taken = the short name `{ $slug }` is taken: { $path }
rename-done = { $old } is now { $new }
cli-archive = Say that groups have stopped; their pages stay
cli-archive-slugs = The short names of groups
cli-archive-note = Say why in a comment
cli-archive-dry-run = Show the changes as a patch, write nothing
cli-archive-examples =
    Examples:
      coopdir archive brest --note "Stopped in 2019"
cli-tags-action = Give a tag another name in all files (rename OLD NEW), or one name to several (merge FROM… INTO)
cli-tags-names = The tags, the last being the one that is left
cli-tags-dry-run = Show the changes as a patch, write nothing
cli-tags-examples =
    Examples:
      coopdir tags                             those in use, with their counts
      coopdir tags rename eau water
      coopdir tags merge fab-lab fablab fablabs
tags-rename-two = rename takes two tags: the old one and the new one
tags-taken = there is a tag `{ $tag }` already
tags-taken-help = coopdir tags merge OLD NEW makes one of them
tags-merge-help = coopdir tags rename OLD NEW gives a new name

## coopdir diff

cli-diff = Say what changed since a revision, in the words of groups
cli-diff-base = A commit, branch or tag; of another branch, the point where the branches parted
cli-diff-format = How to tell it; markdown for a comment on a change request
cli-diff-json = Same as --format json
cli-diff-plain = Same as --format plain
cli-diff-exit-code = Exit with 1 when anything but form changed
cli-diff-examples =
    Examples:
      coopdir diff                             what is not committed yet
      coopdir diff origin/main                 what this branch changes
      coopdir diff HEAD~1 --format markdown    what the last commit changed, as a comment
      coopdir diff v1 --exit-code -q > /dev/null || echo changed
diff-no-repository-help = diff compares the files with those of a git repository: git init, git add and git commit make one
diff-shallow = this clone holds the last commits only, not where the branches parted: compared with { $base } itself (git fetch --unshallow, or fetch-depth: 0)
diff-title = Directory
diff-first = Look at this first
diff-since = Compared with { $base }
diff-since-commit = Compared with { $base } ({ $commit })
diff-nothing = nothing changed
diff-only-form = { $count ->
    [one] nothing but the form of { $count } file
   *[other] nothing but the form of { $count } files
}
diff-sum-added = { $count ->
    [one] { $count } group added
   *[other] { $count } groups added
}
diff-sum-deleted = { $count ->
    [one] { $count } group deleted
   *[other] { $count } groups deleted
}
diff-sum-renamed = { $count ->
    [one] { $count } group renamed
   *[other] { $count } groups renamed
}
diff-sum-archived = { $count ->
    [one] { $count } group archived
   *[other] { $count } groups archived
}
diff-sum-revived = { $count ->
    [one] { $count } group no longer archived
   *[other] { $count } groups no longer archived
}
diff-sum-changed = { $count ->
    [one] { $count } group changed
   *[other] { $count } groups changed
}
diff-sum-settings = coopdir.toml changed
diff-sum-media = { $count ->
    [one] { $count } image changed
   *[other] { $count } images changed
}
diff-sum-templates = templates changed
diff-sum-others = { $count ->
    [one] { $count } other file changed
   *[other] { $count } other files changed
}
diff-sum-unread = { $count ->
    [one] { $count } file not compared
   *[other] { $count } files not compared
}
diff-checks = Checks of this change: { $errors }, { $warnings }
diff-unread-before = { $path } could not be read then: not compared
diff-unread-after = { $path } cannot be read: not compared; coopdir check says why
diff-settings = Settings changed, look at them by hand
diff-media = Images
diff-templates = Templates changed, look at them by hand
diff-others = Other files changed, look at them by hand
diff-files-unread-before = Could not be read then, so not compared
diff-files-unread-after = Cannot be read, so not compared
diff-pages-appear = Pages that appear
diff-pages-move = Pages that move
diff-pages-vanish = Pages that vanish
diff-pages-show = Pages that show a change
diff-pages-unknown = Pages: nothing can be said of them while files have errors
diff-and-more = { $list } and { $count } more
diff-more = and { $count } more
diff-group = Group
diff-change = Change
diff-row-added = added
diff-row-deleted = deleted
diff-row-renamed = renamed
diff-row-archived = archived
diff-row-revived = active again
diff-row-changed = changed
diff-quoted = “{ $text }”
diff-review = { $count ->
    [one] For the review: { $count } rule
   *[other] For the review: { $count } rules
}
diff-field-link = Link “{ $name }”
diff-field-condition = Charter, “{ $name }”
diff-field-sign = Sign of life, { $name }
diff-field-partner = Partner { $name }
diff-field-project = Project { $name }
diff-field-meeting = Meeting { $name }
diff-field-person = Person { $name }
diff-field-in = { $what } ({ $language })
diff-part-url = address
diff-part-status = status
diff-part-role = role
diff-part-start = start
diff-part-end = end
diff-part-repeat = repetition
diff-part-where = place
diff-prose = { $count ->
    [one] { $count } word
   *[other] { $count } words
}
diff-words = { $more ->
    [one] { $more } word more
   *[other] { $more } words more
}, { $fewer } fewer
diff-named = named
diff-order = in another order
diff-none = (none)
diff-moved = its file was { $from }
diff-deleted = its page and its address are lost
diff-renamed = was { $old }, which still leads here
diff-renamed-lost = was { $old }, which leads nowhere any more
diff-archived = archived
diff-revived = no longer archived
diff-alert-other-host = { $field } leads to another host, { $step }
diff-alert-new-host = { $field } leads to { $host }, a host that is new in the directory
diff-alert-new-mail = the mail address { $mail } becomes public ({ $field })
diff-alert-new-person = a person becomes public, { $name }
diff-alert-lost-alias = { $slug } leads nowhere any more; as one of aliases it would lead here
diff-alert-rules = { $key } changes what is checked or reviewed

## Questions at a terminal

ask-left = left: nothing was written
ask-letter = answer with one of the letters in brackets

## coopdir serve

cli-serve = Show the site on this machine while you write: pages load again when you save
cli-serve-port = The port [default: 4321, or the next that is free]
cli-serve-host = The address to listen on [default: 127.0.0.1, which only this machine reaches]
cli-serve-open = Open it in your browser, at a page if one is named
cli-serve-examples =
    Examples:
      coopdir serve --open                     see the whole site
      coopdir serve --open /groups/cyou1/      see one group
cli-value-page = PAGE
cli-value-address = ADDRESS
serve-at = the site is at { $url } (Ctrl-C stops)
serve-ready = { $groups ->
    [one] { $groups } group; pages load again when you save
   *[other] { $groups } groups; pages load again when you save
}
serve-changed = { $path } changed: the site is new ({ $took } ms)
serve-changed-many = { $files } files changed: the site is new ({ $took } ms)
serve-open-to-all = whoever reaches { $address } sees the site, files that are not published yet included
serve-no-browser = no browser could be opened: go to { $url }
serve-waits = the site waits until this is mended
serve-fault = The site cannot be built
serve-fault-lead = Mend what is said here and save: this page loads again by itself.
fail-serve = the site cannot be served on this machine
fail-watch = { $path } cannot be watched
fail-port = port { $port } cannot be used
fail-port-help = another program has it: name another with --port, or none

## coopdir theme

cli-theme-action = What to do: list them and whose they are, copy built-in ones to templates/ to change them, or check those of templates/
cli-theme-templates = Templates to copy: group.html, assets/style.css
cli-theme-all = Copy every template
cli-theme-examples =
    Examples:
      coopdir theme list
      coopdir theme eject parts/card.html
      coopdir theme check
cli-value-action = ACTION
cli-value-template = TEMPLATE
theme-built-in = built in
theme-own = yours
theme-same = yours, unchanged
theme-added = yours, added
theme-which = no template is named
theme-which-help = name those to copy, as `coopdir theme list` does, or ask for --all
theme-no-names = only `coopdir theme eject` takes templates
theme-unknown = there is no template { $name }
theme-unknown-near = a similar name exists: { $near }
theme-unknown-help = the templates that there are: coopdir theme list
theme-kept = templates/{ $name } is there already and stays as it is
theme-ejected = wrote templates/{ $name }: it takes the place of the built-in one
theme-contrast = { $place }: --{ $token } ({ $colour }) has a contrast of { $ratio }:1 to --{ $ground } in the { $scheme ->
    [dark] dark
   *[light] light
}; it takes { $least }:1 to be made out
theme-contrast-help = the nearest that can be: --{ $token }: { $near }
theme-not-judged = { $place }: --{ $token } ({ $value }) is not a plain #rrggbb, so its contrast was not measured
theme-idle-copy = templates/{ $name } is the built-in one unchanged: without the copy, new versions would reach it
theme-fine = { $count ->
    [0] no template of your own, and the colours can be read
    [one] your template works, and the colours can be read
   *[other] your { $count } templates work, and the colours can be read
}

## What an editor shows of the keys of a group file

key-name = What people call the group, at most 120 characters
key-slug = Short name for web and mail addresses, the same as the file’s name without .toml: 2 to 63 of a-z, 0-9 and hyphens
key-summary = The group in one line, at most 200 characters
key-type = What binds the group together: a theme, a territory, or support to other groups
key-description = One or two paragraphs in Markdown
key-language = Language that the texts of this file are written in, such as fr [default: the directory’s first]
key-tags = Keywords, at most 50; the tag of an ecosystem puts the group in it
key-activity = How alive the group is [default: active]
key-members = About how many people are in the group
key-members-on = The day the members were counted, such as 2026-03-01, without quotes
key-verified = The day someone last made sure that this file is true, such as 2026-10-04, without quotes
key-founded = The day or the year the group began: 2014-01-15 or 2014, without quotes
key-licence = Licence of what the group shares, as an SPDX expression such as CC-BY-SA-4.0
key-banner = Wide picture at the head of the page: a file of media/, best at 1920 × 160 pixels
key-logo = The group’s logo: a file of media/
key-parent = Short name of the group that this one grew out of
key-related = Short names of neighbouring groups
key-aliases = Former short names: their old addresses lead here
key-seeks = What the group is looking for, a few words each
key-offers = What the group can give, a few words each
key-place = Where the group is; expected of a territorial group
key-country = Country in two capital letters (ISO 3166-1), such as FR
key-region = Region, state or province
key-city = Town or village
key-latitude = Degrees north, from -90 to 90, with a point: 44.84; goes with longitude
key-longitude = Degrees east, from -180 to 180, with a point: -0.57; goes with latitude
key-links = Addresses of the group’s services
key-link-home = Home page, which may hold several of the other services
key-link-news = Information: blog, social network or newsletter
key-link-meetings = Meetings: a calendar or an online room
key-link-discussions = Talk between meetings, or its archive; mailto: is allowed
key-link-projects = Current projects and actions
key-link-resources = Finished content that others can use again
key-link-inspirations = Catalogue of inspiring projects
key-link-join = Where to join; mailto: is allowed
key-link-leave = Where to leave; mailto: is allowed
key-link-members = Member list; mailto: is allowed
key-link-admin = Administration of the group; mailto: is allowed
key-link-follow-up = The facilitators’ follow-up of projects and actions
key-link-feed = RSS or Atom feed
key-link-calendar = Calendar in iCalendar format (.ics)
key-link-other = Anything else: "label" = "address"; mailto: is allowed
key-charter = The directory’s conditions: true for each that the group meets, false else
key-health = Five signs of life: the day each was last seen
key-health-follow-up = The day the follow-up document was last updated
key-health-meetings = The day of the last meeting
key-health-news = The day information was last sent out
key-health-discussions = The day of the last message
key-health-resources = The day the shared space was last updated
key-pulse-last = The day it was last seen, such as 2026-10-28, without quotes
key-pulse-per-month = How many times a month, about
key-pulse-expected = Least and most a month that are neither too little nor too much: [4, 60]
key-pulse-every = The group’s own rhythm, in days
key-partners = Organisations that the group works with, one [[partners]] each
key-partner-name = Name of the partner
key-partner-url = Web address of the partner
key-partner-logo = Logo of the partner: a file of media/
key-projects = Open projects carried by members, one [[projects]] each
key-project-name = Name of the project
key-project-summary = The project in one line
key-project-url = Web address of the project
key-project-status = How far the project is
key-meetings = Dated meetings, which make the calendar, one [[meetings]] each
key-meeting-title = What the meeting is called
key-meeting-start = Start, such as 2026-12-03T18:30:00 without quotes; a date alone is a whole day
key-meeting-end = End, such as 2026-12-03T20:30:00 without quotes
key-meeting-repeat = How it repeats, as an RFC 5545 rule: FREQ=MONTHLY;INTERVAL=2
key-meeting-where = Where it is held
key-meeting-url = Web address of the meeting or of its online room
key-people = Roles that the group wants to show; names are public, so only with consent
key-person-name = Name of the person
key-person-role = What the person does for the group
key-person-url = Page or address of the person; mailto: is allowed
key-translations = The main texts in other languages: [translations.en]
key-translation-name = The name in this language
key-translation-summary = The summary in this language
key-translation-description = The description in this language
key-fields = What this directory adds to every group, declared in coopdir.toml

## What an editor shows of the keys of coopdir.toml

key-dir-title = Name of the directory
key-dir-summary = The directory in one line
key-dir-translations = The title and the summary in other languages: [translations.en]
key-dir-translation-title = The title in this language
key-dir-translation-summary = The summary in this language
key-dir-base-url = Web address at which the site is published; any folder will do
key-dir-languages = Languages of the site; the first is the default, at its root
key-dir-time-zone = Time zone of the meetings, such as Europe/Paris
key-dir-contact = Where to write to those who keep the directory: an address or mailto:
key-dir-licence = Licence of the directory’s data, as an SPDX expression
key-dir-vocabulary = open: any tag may be used; closed: only those of [tags] [default: open]
key-dir-repository = Where the files are kept: gives each page its “edit this page” and “history”
key-dir-repository-url = Web address of the repository (GitHub, GitLab, Forgejo, Gitea)
key-dir-repository-branch = Branch that is published [default: main]
key-dir-repository-forge = What the repository runs on, where its address does not tell
key-dir-addresses = What the short name of a group is for
key-dir-addresses-web = Web address of a group, with {"{"}slug{"}"} for its short name: the default of links.home
key-dir-addresses-mail = Mail address of a group, with {"{"}slug{"}"} for its short name
key-dir-charter = The conditions to be listed, one [charter.name] each
key-dir-condition-label = The condition as it is shown, by language: label.en = "…"
key-dir-condition-required = Whether every group must meet it [default: false]
key-dir-health = How long each sign of life may stay silent, in days
key-dir-health-follow-up = Days without an update of the follow-up document [default: 60]
key-dir-health-meetings = Days without a meeting [default: 90]
key-dir-health-news = Days without information sent out [default: 60]
key-dir-health-discussions = Days without a message [default: 30]
key-dir-health-resources = Days without an update of the shared space [default: 180]
key-dir-health-verified = Days for which a file counts as fresh once verified [default: 365]
key-dir-ecosystems = Ecosystems, one [[ecosystems]] each: a group is in one when it bears its tag
key-dir-ecosystem-slug = Short name of the ecosystem, for its address
key-dir-ecosystem-title = Name of the ecosystem
key-dir-ecosystem-summary = The ecosystem in one line
key-dir-ecosystem-tag = The tag that its groups bear
key-dir-ecosystem-core = Short name of its core group
key-dir-ecosystem-helpers = Short name of the group that helps its facilitators
key-dir-ecosystem-charter = Conditions that its groups must meet
key-dir-ecosystem-translations = The title and the summary of the ecosystem in other languages: [ecosystems.translations.en]
key-dir-ecosystem-translation-title = The name of the ecosystem in this language
key-dir-ecosystem-translation-summary = The ecosystem in one line, in this language
key-dir-tags = Vocabulary, one [tags.name] each: labels, synonyms, broader terms
key-dir-tag-label = The tag as it is shown, by language: label.en = "…"
key-dir-tag-aliases = Other words for the same thing
key-dir-tag-broader = The tag of which this one is a part
key-dir-tag-deprecated = No longer to be used [default: false]
key-dir-fields = The directory’s own fields, one [fields.name] each
key-dir-field-label = The field as it is shown, by language: label.en = "…"
key-dir-field-kind = What the field takes
key-dir-field-options = For choice and choices: name = "label"
key-dir-field-facet = Whether it is offered as a filter [default: false]
key-dir-field-required = Whether every group must have it [default: false]
key-dir-map = The map
key-dir-map-tiles = Address of map tiles; empty: the built-in map, no third party asked
key-dir-map-attribution = Whose map the tiles are, as their terms ask that it be said
key-dir-theme = How the site looks
key-dir-theme-accent = Main colour of the site, such as #0b6e4f
key-dir-theme-thematic = Colour of thematic groups, such as #5a3a9e
key-dir-theme-territorial = Colour of territorial groups, such as #0c6647
key-dir-theme-support = Colour of support groups, such as #96420f
key-dir-theme-core = Colour of core groups, such as #a0214f
key-dir-check = A level for each rule: allow, warn or deny (coopdir explain --list names them)
key-dir-review = What those who review a change go through; coopdir diff lists it
key-dir-review-rules = Questions or conditions, one line each; without this table, the conditions of the charter
key-dir-allow = Exceptions to rules, one [[allow]] each
key-dir-allow-rule = The rule that does not apply
key-dir-allow-path = The file, or a folder ending in /, from the directory’s root
key-dir-allow-reason = Why
key-dir-allow-until = The last day on which it holds, such as 2027-06-30, without quotes

## What the open data says of its own keys

api-key-schema = Version of these documents: 1
api-key-built-on = The day on which this file was made
api-key-count = How many groups there are
api-key-groups = Every group, sorted by short name
api-key-slug = Short name of the group, by which it is known in addresses and in the other files
api-key-name = What people call the group
api-key-summary = The group in one line
api-key-language = Language of the group’s texts (BCP 47)
api-key-url = Its page on the site; null when the site’s own address is not known
api-key-tags = Keywords, as directory.json lists and names them
api-key-ecosystems = Short names of the ecosystems that the group is in
api-key-activity = How alive the group is
api-key-members-on = The day the members were counted
api-key-verified = The day someone last made sure that this is true
api-key-founded = The day (2014-01-15) or the year (2014) the group began
api-key-banner = Address of its banner
api-key-logo = Address of its logo
api-key-children = Short names of the groups that grew out of it
api-key-place = Where the group is
api-key-links = Addresses of the group’s services by what they are for: home, news, meetings, discussions, projects, resources, inspirations, join, leave, members, admin, follow_up, feed, calendar; web addresses only
api-key-other-links = Other addresses, each with the name that the group gives it
api-key-link-label = What it is
api-key-link-url = Its web address
api-key-partners = Organisations that the group works with
api-key-projects = Open projects carried by members
api-key-meetings = Dated meetings
api-key-meeting-start = Start: 2026-12-03T18:30:00 in the directory’s time zone, 2026-12-03T18:30:00+01:00, or a day alone
api-key-meeting-end = End, written like the start
api-key-translations = The main texts in other languages, by language
api-key-fields = What this directory asks more of its groups: directory.json says what each key means
api-key-dir-translations = The title and the summary in other languages, by language
api-key-contact = Page where one can write to those who keep the directory; no mail address
api-key-counts = How many there are
api-key-counts-groups = Groups
api-key-counts-preparing = Groups that are starting
api-key-counts-active = Groups that are active
api-key-counts-archived = Groups that have stopped
api-key-counts-countries = Countries with a group
api-key-counts-ecosystems = Ecosystems
api-key-condition-key = Its key in the charter of groups
api-key-label = How it is shown, by language
api-key-dir-tags = Every keyword in use or in the vocabulary, sorted
api-key-tag = The keyword as groups bear it
api-key-tag-groups = How many groups bear it
api-key-tag-url = Its page on the site
api-key-dir-fields = What the directory asks more of its groups
api-key-field-key = Its key in the fields of groups
api-key-field-options = The answers to choose from
api-key-option-key = The answer as groups have it
api-key-option-label = How it is shown
api-key-files = Everything that the site gives to other programs
api-key-file-name = Where it is, from the root of the site
api-key-file-type = Its media type
api-key-file-url = Its whole address
api-key-file-schema = Address of the JSON Schema that it follows
api-key-ecosystems-count = How many ecosystems there are
api-key-ecosystems-list = Every ecosystem, in the directory’s order
api-key-ecosystem-groups = Short names of its groups

## The site, its open data

site-data-title = Open data
site-data-lead = Everything that this site shows about the groups can be reused elsewhere: in a spreadsheet, on a map, in a feed reader, on another site.
site-data-built = These files are rebuilt with the site; these ones date from
site-data-take = Take all the groups
site-data-csv = For a spreadsheet
site-data-csv-lead = One row per group, one column per fact (CSV). LibreOffice and online spreadsheets open it as it is.
site-data-csv-excel = In Excel: Data › From Text/CSV, with the comma as delimiter.
site-data-geojson = For a map
site-data-geojson-lead = { $count ->
    [0] No group gives its position yet (GeoJSON).
    [one] The one group that gives its position (GeoJSON). uMap, QGIS and most online maps read it.
   *[other] The { $count_shown } groups that give their position (GeoJSON). uMap, QGIS and most online maps read it.
}
site-data-json = For a program
site-data-json-lead = Everything at once, descriptions and translations included (JSON). What each key means is explained below.
site-data-terms = Terms of use
site-data-no-licence = The directory states no licence: to reuse its texts takes the consent of those who wrote them.
site-data-private = No file contains a group’s mail address or a person’s name: to write to a group, go through its page. Please do the same with whatever you make of it.
site-data-follow = Follow
site-data-news = The groups whose entries were checked recently, to follow in a feed reader (Atom):
site-data-news-all = The whole directory
site-data-opml = { $count ->
    [one] The group that has its own feed, to import into a feed reader (OPML):
   *[other] The { $count_shown } groups that have a feed of their own, to be taken into a reader in one go (OPML):
}
site-data-examples = Examples
site-data-example-map = A map on your own site
site-data-example-map-how = On umap.openstreetmap.fr: create a map, add a layer and, in its “Remote data”, paste this address with the format geojson. The map then follows the directory.
site-data-example-table = How many groups in each country
site-data-example-table-how = Open groups.csv in LibreOffice, then Insert › Pivot Table: “country” as row field, “slug” as data field, to be counted.
site-data-example-program = The names of the groups with the theme { $tag }
site-data-api = The programming interface, version 1
site-data-promise = It only ever grows. A key keeps its name, its type and its meaning; new ones may be added, and programs ignore those they do not know. Every key is always present: null, or empty, when nothing is known. An address never disappears.
site-data-groups = all the groups, in full
site-data-directory = languages, charter, tags and fields with their labels, and where each file is
site-data-ecosystems = the ecosystems and their groups
site-data-jsonld = the groups as linked data (schema.org)
site-data-calendar = The meetings of the groups, for a calendar program (iCalendar):
site-data-dcat = the description that open data catalogues read (DCAT)
site-data-schema = its JSON Schema
site-data-keys = What each key of a group means
site-data-keys-lead = A path such as place.city means the key city inside place; [] stands for each item of a list, and * for each key.
site-data-key = Key
site-data-form = Value
site-data-about = Meaning
site-data-form-text = text
site-data-form-number = number
site-data-form-day = day: 2026-11-25
site-data-form-url = web address
site-data-form-list = list
site-data-form-map = object
site-data-form-any = as declared
site-opml-other = Other groups

## coopdir schema

cli-schema-kind = Print this one to stdout [default: write both]
cli-schema-out = Folder to write them to [default: schema/ in the directory]
cli-schema-check = Write nothing, and exit with 1 if a schema is out of date
cli-schema-examples =
    Examples:
      coopdir schema                       write both, and the settings of editors
      coopdir schema --check               are they up to date? (for CI)
      coopdir schema group                 print the schema of group files
schema-written = wrote { $path }
schema-fresh = the schemas are up to date
schema-settings = `coopdir.toml` cannot be read, and the schemas depend on it: coopdir check
schema-stale = { $path } is out of date: coopdir schema

## What the words of closed lists mean, in editors

label-vocabulary-open = Any tag may be used
label-vocabulary-closed = Only the tags of [tags]
label-field-text = One line of text
label-field-markdown = Text in Markdown
label-field-choice = One of the options
label-field-choices = Any number of the options
label-field-url = A web address
label-field-date = A date
label-field-number = A number
label-field-boolean = Yes or no: true or false
label-level-allow = Say nothing
label-level-warn = Say it, and go on
label-level-deny = Say it, and refuse the file
schema-group = A group of the directory
schema-directory = The directory

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
usage-not-a-number = `{ $value }` is not a number for { $arg }
usage-utf8 = an argument is not UTF-8
usage-other = the command line cannot be understood

## Days, hours and numbers

form-months = January February March April May June July August September October November December
form-weekdays = Monday Tuesday Wednesday Thursday Friday Saturday Sunday
form-first = 1
form-date = { $day } { $month } { $year }
form-month = { $month } { $year }
form-weekday = { $weekday } { $date }
form-time = { $hour }:{ $minute }
form-hour = { $hour }:00
form-thousands = ,
form-decimal = .
form-sizes = B KB MB

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

charter-open = Open to everyone, with no membership or other restriction
charter-empowering = Committed to its members’ power to act
charter-sharing = Shares what it makes publicly

## The site, its pages and lists

site-skip = Skip to the content
site-skip-groups = Skip to the groups
site-skip-filters = Skip to the filters
site-menu = Menu
site-groups-title = Groups
site-list = List
site-map = Map
site-matrix = Crossings
site-calendar = Calendar
site-ecosystems = Ecosystems
site-tags = Themes
site-about = About
site-home-title = Find a group that cooperates
site-search = Search a group, a theme, a place
site-search-within = Search these groups
site-search-go = Search
site-find = To search in this page: Ctrl + F, or ⌘ + F on a Mac. On a phone: “Find in page”, in the browser’s menu.
site-find-letter = Choose the first letter of the name, then search in the page: Ctrl + F, or ⌘ + F on a Mac.
site-groups = { $count ->
    [0] No group
    [one] { $count_shown } group
   *[other] { $count_shown } groups
}
site-groups-archived = { $count ->
    [one] { $count_shown } group
   *[other] { $count_shown } groups
}, { $archived ->
    [one] one of them archived
   *[other] { $archived_shown } of them archived
}
site-members = { $count ->
    [one] ≈ { $count_shown } member
   *[other] ≈ { $count_shown } members
}
site-counted = counted on
site-order-met = Next to meet first, then lately checked
site-order-dated = Lately checked first
site-order-name = From A to Z
site-archived = Archived groups ({ $count_shown })
site-filter = Filter
site-filter-groups = Filter the groups
site-empty = This directory is waiting for its first group: one file in the folder groups/.
site-propose-first = Propose the first group
site-propose-second = Propose the second group
site-whole = In the whole directory
site-whole-plain = These links lead to groups of the whole directory.
label-facets-type = Types
label-facets-tag = Themes
label-facets-country = Countries
label-facets-lang = Languages
label-facets-eco = Ecosystems
label-facets-activity = Activity
label-facet-type = Type
label-facet-tag = Theme
label-facet-country = Country
label-facet-lang = Language
label-facet-eco = Ecosystem
label-facet-activity = Activity
site-country-region = Country and region
site-comma = { ", " }
site-others = + { $count_shown } others
site-pages = Pages of the list
site-page = page { $number_shown }
site-previous = Previous
site-next = Next
site-trail = Breadcrumb
site-facet-described = { $title }: { $count } of the directory.
label-meaning-thematic = People brought together by a subject, wherever they are.
label-meaning-territorial = People brought together by a territory, whatever the subject.
label-meaning-support = People who help other groups to cooperate.
site-types = Three types of groups
site-broader = Part of
site-narrower = More precisely:
site-tags-title = All themes
site-countries-title = All countries
site-languages-title = All languages
site-regions = Regions:
site-answer = { $label }: { $value }
site-given = Given
site-not-given = Not given
site-ecosystems-lead = Groups that share a history, a place or a project, and help one another.
site-ecosystem-feed = News of this ecosystem (Atom)
site-ecosystem-embed = Show this ecosystem on your site
site-ecosystem-embed-how = Copy these lines into a page: they show the groups, always up to date, without a cookie.
site-ecosystem-embed-title = Groups of the ecosystem { $name }
site-ecosystem-embed-other = Other views and colours
site-core = Core group
site-core-is = Core group:
site-countries-count = { $count ->
    [one] one country
   *[other] { $count_shown } countries
}
site-links = What links them
site-links-lead = The groups that are in two ecosystems: they bring news from one to the other.
site-helpers = Help for facilitators:
site-charter = The charter
site-ecosystem-charter = What is asked of the groups of this ecosystem:
site-charter-lead = The conditions that the directory proposes to its groups. The page of a group says which of them it meets, if it has answered.
site-required = required
site-required-in = required in:
site-about-title = About this directory
site-about-described = What the directory { $title } is, and the conditions that it proposes to its groups.
site-about-count = { $count ->
    [0] The directory has no group yet
    [one] The directory has one group
   *[other] The directory brings together { $count_shown } groups
}{ $countries ->
    [0] .
    [one] , in one country.
   *[other] , in { $countries_shown } countries.
}
site-about-ecosystems = { $count ->
    [one] One ecosystem gathers some of them.
   *[other] { $count_shown } ecosystems gather some of them.
}
site-about-members = { $count ->
    [one] One group says how many members it has: { $members }.
   *[other] { $count_shown } groups say how many members they have: { $members } in all, and one person may be in several.
}
site-about-built = Site built on
site-reuse = Reuse
site-correct = Complete, correct
site-reuse-licence = The data of this directory is shared under
site-reuse-repository = Groups are described in files that anyone may propose to complete or correct:
site-contact = Contact
site-contact-lead = To write to the directory:
site-weight = This page weighs { $size } (EcoIndex { $grade })
site-borrowed = The menus of this page are in English: coopdir does not speak this language yet ({ $language }).
site-all = From A to Z
site-all-title = All groups, from A to Z
site-letters = Letters
site-not-found = This page does not exist
site-not-found-lead = Its address may have changed, or the group may have been renamed.
site-not-found-ways = Other ways in:
site-not-found-near = You may have been looking for:
site-moved = This group has a new address

## The search in lists

site-sort = Sort
site-sort-met = Next to meet first
site-order-members = By number of members
site-order-added = Added lately first
site-order-founded = Founded lately first
site-share = Share
site-shared = Link copied
site-search-wait = Loading the filters…
site-search-failed = The search could not be loaded. To browse:
site-narrow = Filter…
site-clear = Clear all
site-remove = Remove { $what }
site-cleared = Clear all → { $count }
site-without = Remove { $what } → { $count }
site-without-both = Remove { $what } and { $other } → { $count }
site-quoted = “{ $words }”
site-ignored = The filter “{ $what }” does not exist: it is ignored.
site-taken = No result for “{ $typed }”. Here are the groups found with: { $words }.
site-found-nothing = No group matches { $what }
site-found-close = Close to your search:
site-missing = This group does not exist yet?
site-missing-ask = Ask the people who keep the directory
site-see-groups = { $count ->
    [one] See { $count_shown } group
   *[other] See { $count_shown } groups
}
## The site, its calendar

site-calendar-of = Calendar of { $name }
site-calendar-described = The meetings of the coming { $count_shown } days.
site-calendar-lead = The meetings that groups announce for the coming { $count_shown } days.
site-calendar-none = No meeting announced in the next { $count_shown } days.
site-calendar-how = A group announces its meetings on its page: their dates, or the address of its own calendar. Until then:
site-calendar-silent = { $count ->
    [one] One group gives no calendar.
   *[other] { $count_shown } groups give no calendar.
}
site-calendar-zone = Hours are those of the time zone { $zone }, unless another is given.
site-calendar-most = The first { $count_shown } meetings are listed here. To have them all, follow the calendar.
site-calendar-elsewhere = Also: their own calendars
site-calendar-elsewhere-more = { $count ->
    [one] One more group gives its calendar on its page.
   *[other] { $count_shown } more groups give their calendars on their pages.
}
site-calendar-ecosystems = By ecosystem
site-calendar-types = By type
site-calendar-thematic = Calendar of thematic groups
site-calendar-territorial = Calendar of territorial groups
site-calendar-support = Calendar of support groups
site-calendar-add = Add to my calendar
site-calendar-add-series = Add the series to my calendar
site-calendar-follow = Follow this calendar
site-calendar-follow-lead = Your own calendar then stays up to date by itself.
site-calendar-webcal = Subscribe
site-calendar-file = Calendar file (.ics)
site-calendar-paste = Address to paste in your calendar:
site-calendar-follow-group = Follow these meetings in my calendar
site-calendar-whole = The whole calendar
site-meetings-next = Next meetings
site-meetings-past = { $count ->
    [one] A past meeting
   *[other] { $count_shown } past meetings
}
site-here-hour = that is { $hour } where you are
site-here-day = that is { $day }, { $hour } where you are

## The site, the page of a group

site-meetings-archived = Meetings announced before the group stopped
site-services = All services of the group
site-by-mail = by mail
site-join-by-writing = Write to the facilitators to join
site-preparing-notice = This group is starting. Its first members count double.
site-archived-notice = This group has stopped.
site-archived-leaves = Here is what it leaves.
site-neighbours-see = See nearby groups
site-group-about = About
site-projects = Projects of members
site-seeks = The group is looking for
site-offers = The group offers
site-meetings = Meetings
site-repeats = Repeats:
site-meeting-link = Page of the meeting
site-people = People and contacts
site-neighbours = Nearby groups
site-near-related = named by this group
site-near-parent = this group grew out of it
site-near-child = grew out of this group
site-near-tag = also “{ $tag }”
site-near-ecosystem = also in the ecosystem { $ecosystem }
site-near-place = same place: { $place }
site-near-region = same region: { $region }
site-near-country = same country: { $country }
site-keepers = For facilitators
site-facts = Facts
site-place = Place
site-language = Language
site-translated = also described in { $languages }
site-licence = Licence of the content
site-licence-and = and
site-licence-or = or
site-licence-with = with
site-partners = Partners
site-parent = Grew out of
site-children = Gave birth to
site-founded = Founded
site-mail = Address of the group
site-slug = Short name
site-formerly = formerly { $names }
site-verified = Checked on
site-still = Still up to date?
site-stale = It may have changed since.
site-stale-how = If nothing has changed, replace the date of { $key } in its file with today’s.
site-written = Page written by
site-written-more = and { $count ->
    [one] { $count_shown } other
   *[other] { $count_shown } others
}
site-created = Added on
site-changed = Changed on
site-edit = Correct this page
site-edit-file = Open its file
site-history = History
site-qr = QR code
site-yes = yes
site-no = no
site-north = N
site-south = S
site-east = E
site-west = W
site-point = { $latitude }° { $north }, { $longitude }° { $east }

## The site, the map

site-map-title = Map
site-map-lead = { $groups } in { $count ->
    [one] one country
   *[other] { $count_shown } countries
}
site-map-places = Places
site-map-stateless = No country named
site-map-imprecise = { $count ->
    [one] one group, nothing more precise
   *[other] { $count_shown } groups, nothing more precise
}
site-map-more = { $count ->
    [one] and one other place
   *[other] and { $count_shown } other places
}
site-map-nowhere = { $count ->
    [one] one group says no place
   *[other] { $count_shown } groups say no place
}
site-map-elsewhere = Groups without a place
site-map-explore = Explore the map
site-map-loading = Loading the map…
site-map-failed = The map could not be loaded. The list of places says as much.
site-map-whole = The filters could not be loaded: the map shows all groups.
site-map-label = Map of the groups: arrow keys move it, + and - change its scale
site-map-larger = Zoom in
site-map-smaller = Zoom out
site-map-close = Close
site-map-tiles = Show the detailed map
site-map-tiles-note = Loads images from { $host } (your IP address is sent to them).
label-continent-africa = Africa
label-continent-americas = Americas
label-continent-asia = Asia
label-continent-europe = Europe
label-continent-oceania = Oceania
label-continent-antarctica = Antarctica
## The site, help and accessibility

site-help = Help
site-help-lead = How to find a group, join it, add yours, and whom to ask.
site-help-find = Find a group
site-help-find-search = Type a word in the search field: a name, a theme, a place. Accents and capitals do not matter.
site-help-find-filters = Filters can be combined: two themes widen the choice, a theme and a country narrow it. The address of the page remembers your choice, so you can send it to somebody.
site-help-find-ways = There are other ways in:
site-help-join = Join a group
site-help-join-how = A button on a group’s page lets you join it; beside it, a link lets you leave. Where there is none, go through its services (site, discussions, meetings…) or the people its page names.
site-help-propose = Propose a group
site-help-propose-how = Four things are enough: its name, a short name for the address of its page, one sentence that presents it, and its type: thematic, territorial or support.
site-help-propose-read = What you send is read before it is published.
site-help-propose-gaps = To see which themes nobody works on yet, and where:
site-help-correct = Correct a page
site-help-correct-how = At the bottom of a group’s page, the link to correct it opens a form that is filled in already. Change what is wrong, then choose how to send it: somebody reads it and publishes it.
site-help-correct-write = Write to the directory: say which group, what is wrong, and what is right.
site-help-follow = Follow
site-help-follow-how = When a group has a news feed or a calendar, its page gives their address among its services. Copy it into your feed reader or your calendar: what is new will arrive there by itself.
site-help-keys = With the keyboard
site-help-keys-tab = Tab goes from link to link; the first ones skip to the content or, on lists, to the groups and to the filters.
site-help-keys-slash = / puts the cursor in the search field.
site-help-keys-escape = Escape empties it.
site-help-keys-off = The / key no longer works once Tab has reached a link or a field, so it does not get in the way of voice control.
site-help-ask = Ask somebody
site-help-ask-group = About a group, ask the group: its page says how to reach it.
site-help-ask-nobody = This directory does not yet say where to write to it.
site-help-weight = What a page weighs
site-help-weight-how = The figure at the bottom of a page counts all that has to be downloaded to show it for the first time, compressed as little as servers do: most send less. The EcoIndex marks it from A (light) to G (heavy), by that weight, the number of files and the number of elements of the page; of its two published methods, it is the stricter one.
site-accessibility = Accessibility
site-accessibility-short = Accessibility: not audited
site-accessibility-lead = Nobody has audited this site yet, so it claims no conformance. Here is what is done so that everyone can use it, and what is known to be missing.
site-accessibility-done = What is done
site-accessibility-done-script = All groups and pages can be read without JavaScript: it only searches faster and combines filters.
site-accessibility-done-keys = Everything can be done with the keyboard, and one always sees where one is.
site-accessibility-done-structure = Pages have headings, regions and tables that screen readers announce.
site-accessibility-done-colours = Text has a contrast of at least 4.5 to 1, in light and in dark; nothing is told by colour alone.
site-accessibility-done-zoom = Pages fit a width of 320 pixels, or a zoom of 400 %, without scrolling sideways; a wider table becomes a list there, or scrolls within its own frame.
site-accessibility-done-languages = Texts in another language than the page’s are announced as such to screen readers, and run in their own direction.
site-accessibility-limits = Known limits
site-accessibility-limits-texts = Descriptions are written by the groups: their headings, links and images have not all been checked.
site-accessibility-limits-links = Most services of groups are on other sites, on which this page says nothing.
site-accessibility-limits-tested = Automatic checks find about half of the problems; people who use assistive technology have not tried every page.
site-accessibility-limits-tell = This directory does not yet say where to tell of a problem.
site-accessibility-tell = Tell us of a problem
site-accessibility-tell-how = Say on which page you were, what you wanted to do, and with what (browser, screen reader, keyboard). You can also ask for a content in another form.

## The site: proposing and correcting

site-propose-lead = Four answers are enough; the rest can wait. What you send is read before it is published.
site-propose-kept = What you write stays in this tab: nothing leaves it before you send it.
site-propose-facts = The essentials
site-propose-about = Description
site-propose-life = Life of the group
site-propose-links = Addresses and services
site-propose-give = What it seeks and offers
site-propose-licence = Licence and charter
site-propose-fields = Of this directory
site-propose-name = Name of the group
site-propose-summary = The group in one sentence
site-propose-slug-hint = For its address: letters from a to z, digits, hyphens. It comes from the name; change it if you like.
site-propose-description = One or two paragraphs
site-propose-description-hint = An empty line parts two paragraphs; Markdown is allowed.
site-propose-language = Language of these texts
site-propose-tags-others = Other keywords
site-propose-tags-hint = With commas between them.
site-propose-region = Region
site-propose-city = Town or village
site-propose-latitude = Latitude
site-propose-latitude-hint = In degrees, with the longitude: maps on the web show them. Two decimals are plenty.
site-propose-longitude = Longitude
site-propose-members = Members, about
site-propose-members-on = Counted on
site-propose-founded-hint = A year, 2014, or a day, 2014-01-31.
site-propose-other = Other services
site-propose-other-name = Name
site-propose-other-url = Address
site-propose-other-more = Add a service
site-propose-lines-hint = A few words a line.
site-propose-unsaid = no answer
site-propose-verified = I have checked the whole page: it is true today
site-propose-preview = Its card in the directory
site-propose-go = Make it ready to send
site-propose-problems = { $count ->
    [one] One thing has to be put right
   *[other] { $count_shown } things have to be put right
}
site-propose-because = { $what }: { $why }
site-propose-made = It is ready: choose how to send it
site-propose-forge = Open the editor of the repository
site-propose-mail = Send by mail
site-propose-long = This text is too long for a link: copy it first, then paste it into the page or the letter that opens.
site-propose-nowhere = This directory does not say where to send it: give this text to somebody who keeps it.
site-propose-file = The text to send
site-propose-download = Download
site-propose-lines = In the editor, replace these lines of the file or add them
site-propose-blank = The file to fill in
site-propose-blank-how = Copy this text, fill in the first four lines and what you like of the rest: remove the # before what you fill in. With JavaScript, this page is a form.
site-propose-send = Send it
site-propose-correct = Correct the page of { $name }
site-propose-unknown = No group has the short name { $slug }: here is an empty form.
site-propose-kept-back = A value with a mail address is there already; it stays if you write nothing.
site-propose-change = { $what }: { $old } → { $new }
site-propose-none = nothing
site-propose-remove = remove { $key }
site-propose-nothing = Nothing has changed.
site-propose-subject = Proposal: { $name }
site-propose-subject-correct = Correction: { $name } ({ $slug })
site-propose-command = For those who keep the directory:
site-propose-paste = Paste the copied text here.

## The site, crossings

site-matrix-lead = Which themes the groups work on, and where: what exists, and what is still missing.
site-matrix-caption = Groups by theme and country
site-matrix-caption-regions = Groups by theme and region ({ $country })
site-matrix-territorial = territorial groups working on the theme
site-matrix-others = thematic or support groups present there
site-matrix-empty = nobody yet: propose a group
site-matrix-most = Only the most used are shown here, of { $themes ->
    [one] one theme
   *[other] { $themes_shown } themes
} and { $territories ->
    [one] one territory
   *[other] { $territories_shown } territories
}.
site-matrix-all = See all crossings
site-matrix-all-title = All crossings
site-matrix-living = Archived groups are not counted.
site-matrix-plain = Without JavaScript, a cell of several groups opens the whole page of the theme or of the territory.
site-no-territory = No territory
site-no-region = No region
site-territorial-groups = { $count ->
    [one] { $count_shown } territorial group
   *[other] { $count_shown } territorial groups
}
site-other-groups = { $count ->
    [one] { $count_shown } thematic or support group
   *[other] { $count_shown } thematic or support groups
}
site-cell = { $theme }, { $place }: { $groups }
site-cell-both = { $one }, { $other }
site-cell-one = { $theme }, { $place }: { $groups }, { $name }
site-propose-theme = Propose a new { $theme } group
site-in-place = ({ $place })
site-propose-within = Propose a new { $theme } group { $place }

## The site, embeds

site-embed-of = Groups: { $name }
site-embed-cards = Cards
site-embed-list = List
site-embed-compact = Names alone
site-embed-see = { $count ->
    [0] See the directory
    [one] See the group
   *[other] See the { $count_shown } groups
}
site-embed-none = No group matches.
site-embed-map = See the whole map
site-embed-no-map = No group says where it is.
site-embed-no-matrix = There is nothing to cross yet.
site-embed-from = From the directory
site-embed-blank = (new tab)
site-embed-link = Show this group on another site
site-embed-title = Show groups on your own site
site-embed-lead = Choose what to show, copy a few lines into a page of your site: the groups stay up to date by themselves. No account, no cookie, no tracker.
site-embed-what = What to show
site-embed-all = The whole directory
site-embed-layout = View
site-embed-scheme = Colours
site-embed-scheme-auto = As on the reader’s device
site-embed-scheme-light = Light
site-embed-scheme-dark = Dark
site-embed-accent = Colour of links
site-embed-font = Letters
site-embed-font-sans = Sans serif
site-embed-font-serif = Serif
site-embed-limit = Groups at most
site-embed-pixels = Height, in pixels
site-embed-open = Links open
site-embed-open-top = In the same page
site-embed-open-blank = In a new tab
site-embed-language = Language
site-embed-form = Kind of code
site-embed-form-frame = Frame: shown everywhere
site-embed-form-line = One line: needs JavaScript
site-embed-snippet = To copy into your page
site-embed-copy = Copy
site-embed-copied = Copied
site-embed-preview = Preview
site-embed-ready = Ready to copy
site-embed-know = Good to know
site-embed-height = The frame (iframe) is enough. The script after it, of one kilobyte, fits its height to what is in it; many sites refuse scripts, and then the frame keeps its height.
site-embed-group = For a single group, take the link “Show this group on another site” on its page.
site-embed-tracker = For the privacy notice of your site:
site-embed-notice = This frame loads a page of { $host }; it sets no cookie and no tracker.
site-embed-policy = If your site has a Content-Security-Policy, add to it:

## The site, dates

site-date-hour = { $date }, { $hour }
label-every-day = { $count ->
    [1] every day
   *[other] every { $count_shown } days
}
label-every-week = { $count ->
    [1] every week
   *[other] every { $count_shown } weeks
}
label-every-month = { $count ->
    [1] every month
   *[other] every { $count_shown } months
}
label-every-year = { $count ->
    [1] every year
   *[other] every { $count_shown } years
}
site-on-day = on { $day }
site-on-workdays = from Monday to Friday
site-first-workday = on the first weekday
site-last-workday = on the last weekday
site-on-date = on the { $day ->
    [1] 1st
    [2] 2nd
    [3] 3rd
    [21] 21st
    [22] 22nd
    [23] 23rd
    [31] 31st
   *[other] { $day }th
}
site-on-last-date = on the last day of the month
site-on-month-day = on { $day } { $month }
site-in-months = in { $months }
site-list-and = { $rest } and { $last }
site-every-times = { $count_shown } times
site-every-until = until { $date }
site-nth = on the { $nth ->
    [1] first
    [2] second
    [3] third
    [4] fourth
   *[other] fifth
} { $day }
site-nth-last = on the last { $day }
site-nth-last-but-one = on the last but one { $day }

## What reading says

rule-toml-syntax = a line that is not in the form of TOML files
toml-syntax = this line cannot be read
toml-syntax-help = a line is `key = value`, a [table] or a # comment; text stands between straight quotes
toml-syntax-comment = `{ $sign }` does not begin a comment: `#` does
toml-syntax-comment-fix = make it a comment, if it is but a remark
toml-syntax-header = the name of a table stands between brackets, as in [links]
toml-syntax-brackets = this header is written { $header }
toml-syntax-header-rest = a header stands alone on its line
toml-syntax-key-quotes = the name `{ $key }` needs quotes, for it holds more than plain letters, digits, `-` and `_`
toml-syntax-sign = `{ $sign }` stands where `=` belongs
toml-syntax-space = a special space stands here, where a plain one or none belongs
toml-syntax-no-key = a name is missing before the `=`
toml-syntax-curly = these quotes are curly: text stands between straight ones
toml-syntax-dash = a key has no dash before it
toml-syntax-dash-list = this list is written as in YAML: in TOML it stands between brackets
toml-syntax-fence = the { $mark } around the text are not TOML
toml-syntax-fence-fix = remove the lines around the text
toml-syntax-equals = a `=` is missing between the key and its value
toml-syntax-no-value = `{ $key }` has no value
toml-syntax-no-value-help = write its value behind a `=`, or remove the line
toml-syntax-value-below = a value begins on the line of its key
toml-syntax-null = `{ $value }` is no value: a key without a value is left out
toml-syntax-list = a list stands between brackets, and its texts between quotes
toml-syntax-truth = `{ $value }` is written { $new }, without quotes
toml-syntax-comma = a decimal number has a point, not a comma: { $new }
toml-syntax-number = this number is written { $new }
toml-syntax-quotes = text stands between quotes
toml-syntax-open = the quote that opens this text is missing
toml-syntax-dashes = a date has plain hyphens: { $new }
toml-syntax-date = this date is written { $new }: year, month, day
toml-syntax-doubled = the quotes around this text are doubled
toml-syntax-after = `{ $text }` stands behind the value, where only a # comment may
toml-syntax-after-help = move it into the quotes, or remove it
toml-syntax-two-pairs = a second key stands on the line: each has a line of its own
toml-syntax-inner = a { $quote } inside a text would end it: it is written with a `\` before it
toml-syntax-inner-single = an apostrophe ends a text between apostrophes: this one wants straight double quotes
toml-syntax-no-brackets = several values make a list, which stands between brackets
toml-syntax-control = an invisible control character stands in this text ({ $code })
toml-syntax-escape = a `\` in double quotes begins a special sign, and this is none
toml-syntax-escape-help = write `\\` for a plain `\`
toml-syntax-lines = a text over several lines stands between { $quotes }
toml-syntax-close = the { $quote } that opens here is never closed
toml-syntax-mixed = this text opens with one quote and closes with another
toml-syntax-close-three = the { $quotes } that opens here is never closed
toml-syntax-missing-comma = a comma is missing between two values of a list
toml-syntax-semicolon = the values of a list are parted by commas
toml-syntax-lone-comma = a comma stands here without a value
toml-syntax-round = a list stands between `[` and `]`
toml-syntax-close-list = the `[` that opens here is never closed
toml-syntax-close-braces = the `{"{"}` that opens here is never closed
toml-syntax-format = this is { $format }, and groups are written in TOML
toml-syntax-format-help = write it anew: one `key = value` a line, text between quotes
toml-syntax-format-fix = write it anew as TOML
toml-syntax-binary = this file holds NUL bytes, which are no text
toml-syntax-binary-help = if an editor wrote it in UTF-16, save it again with the encoding UTF-8; else it is damaged
toml-syntax-conflict = a merge was left open here: two versions stand one after the other
toml-syntax-conflict-help = keep one version, and remove the three marked lines
toml-syntax-return = the lines of this file end with a lone carriage return, as on old Macs
toml-syntax-return-fix = end lines with a line feed
fix-syntax = write it as TOML wants it

rule-missing-key = a mandatory key that is missing
missing-key = the mandatory key `{ $key }` is missing
missing-all-keys = the file is empty: a group has at least { $keys }
fix-add-keys = write at least these

rule-newer-toml = what TOML 1.1 allows and editors refuse
newer-toml-lines = a table in braces stands on several lines: TOML 1.0 wants it on one
newer-toml-comma = a comma stands before the closing brace: TOML 1.0 wants none
newer-toml-escape = this escape is of TOML 1.1: editors refuse it
newer-toml-seconds = this time has no seconds: TOML 1.0 wants them
newer-toml-seconds-fix = write the seconds
fix-remove-comma = remove the comma

rule-duplicate-key = a key or a table that stands twice
duplicate-key = `{ $key }` stands twice
duplicate-key-first = it stands here already
duplicate-key-help = keep one of the two
duplicate-key-table-help = put its keys under the first one
duplicate-key-table-fix = put its keys under the first
fix-remove-line = remove the line

rule-unknown-key = a key that its table does not know
unknown-key = unknown key `{ $key }`
unknown-key-in = unknown key `{ $key }` in { $table }
unknown-key-here = `{ $key }` is a key of the top of the file, and stands here under { $table }
unknown-key-of = `{ $key }` is a key of { $table }, and stands here under { $here }
unknown-key-of-top = `{ $key }` is a key of { $table }, and stands here at the top of the file
unknown-key-top = `{ $key }` belongs at the top of the file, above the first [table]
unknown-key-place = `{ $key }` belongs under { $table }
unknown-key-other = other links go under [links.other], as "label" = "address"
unknown-key-list = known keys: { $list }
unknown-key-given = `{ $key }` is written already: keep one of the two
fix-move-top = move `{ $key }` to the top of the file
fix-move-under = move it under { $table }
unknown-key-mail = a mail address goes under [links], for example: discussions = "mailto:…"

missing-key-in = the mandatory key `{ $key }` is missing in { $table }
fix-add-key = add `{ $key }`

rule-empty-value = a text with nothing in it
empty-value = nothing stands between the quotes
empty-value-help = fill it in, or remove the line if the key is optional

rule-wrong-type = a value of another type than its key takes
wrong-type = `{ $key }` takes { $expected }, and this is { $found }
wrong-type-table-help = write { $table } alone on a line, and its keys below: { $keys }
wrong-type-tables-help = write { $table } alone on a line, and its keys below
wrong-type-map-help = write { $table } alone on a line, and below it one line `key = value` for each
wrong-type-label-help = say the language: label.fr = "…"
wrong-type-language-help = say the language first, alone on a line: [translations.en]
wrong-type-two-fix = write latitude and longitude on a line each
type-text = a text
type-integer = a whole number
type-number = a number
type-decimal = a number with decimals
type-boolean = true or false
type-date = a date
type-time = a time of day
type-moment = a date and a time
type-date-or-table = a date or a table
type-date-or-year = a date or a year
type-list = a list
type-pair = two whole numbers in brackets
type-table = a table
type-tables = a list of tables

rule-unknown-value = a word outside a closed list
unknown-value = `{ $value }` is not one of: { $list }

rule-french-word = a French word where files hold an English one
french-word = `{ $word }` is written `{ $english }` in files

rule-long-text = a text over its limit
long-text = { $count } characters: at most { $max } fit here
rule-long-list = a list over its limit
long-list = { $count } values: at most { $max } fit here
rule-line-break = a line break in a text of one line
line-break = this text has one line, and a line break stands in it
fix-one-line = write it on one line

rule-bad-date = a date that no calendar holds
bad-date = { $date } is in no calendar
bad-date-day = the day of this date is missing: { $date }
bad-date-day-help = a date is written year, month, day: { $example }
bad-date-month-help = months go from 01 to 12
bad-date-length-help = that month has { $days } days
rule-bad-number = a number that is none, or too large
bad-number = this is not a number that can be used
bad-number-large = this number is too large
bad-number-year = a year lies between 1 and 9999

rule-large-file = a file over its limit
large-file = { $size } KiB: a file here has at most { $limit } KiB
large-file-help = move long texts elsewhere and point at them from [links]
large-file-media-help = make the picture smaller
rule-not-utf-8 = a file in another encoding than UTF-8
not-utf-8 = from here on the file is not UTF-8
not-utf-8-help = save it again as UTF-8
not-utf-8-utf-16 = this file is in UTF-16
not-utf-8-utf-16-help = in your editor, save it again with the encoding UTF-8
rule-special-file = a link, a FIFO or a device where a file is expected
special-file = this is not an ordinary file, and is not opened
special-file-link = this is a symbolic link, and is not followed
special-file-help = put the file itself here
special-file-folder = a folder is expected here, and this is none
special-file-folder-help = give it another name, and make a folder of this one
rule-stray-file = a file that is not read, where it looks as if it should be
stray-file = this file is not read: groups are `.toml` files
stray-file-help = rename it to .toml if it is a group, move it elsewhere if it is not
stray-file-case = this file is not read: `.toml` is written in small letters
stray-file-rename = rename it so that its name ends in .toml
stray-file-backup = this file is not read: it looks like the backup of an editor
stray-file-remove = remove it
stray-file-format = this file is not read: groups are written in TOML
stray-file-format-help = write it anew as a .toml file
stray-file-media = this file is not read: groups belong in groups/
stray-file-root = this file is not read: it looks like a group, and groups belong in groups/
stray-file-move = move it into groups/
stray-file-settings = this file is not read: the directory's own file is `coopdir.toml`
stray-file-settings-help = name it coopdir.toml, in small letters
rule-bad-file-name = a file name that not every system can write
bad-file-name = this file name holds characters that cannot be seen or read
bad-file-name-help = rename it to the short name of the group and .toml
rule-unreadable-file = a file that cannot be read
unreadable-file = the system does not let it be read: { $cause }

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

## What people type for a value

intake-no-list = `{ $key }` is not a list: give one value
intake-no-field = this directory declares no field `{ $key }`
intake-no-option = `{ $key }` has no option `{ $value }`
intake-no-key = a group file has no key `{ $key }`
intake-no-key-help = docs/data-model.md lists the keys; a key in a table is written table.key
intake-table = `{ $key }` is a table: it has no value of its own
intake-table-help = name a key in it, as in links.home; or open the file: coopdir edit SLUG
intake-choice = `{ $value }` is not one of the words that it takes
intake-slug = `{ $value }` is not a short name: small letters without accents, digits and hyphens
intake-slug-near = a short name like it: { $near }
intake-country-help = a name in English or French, or the two letters of its code
intake-address = `{ $value }` is not the address of a web page, as in https://example.org
intake-address-mail = `{ $value }` is neither the address of a web page nor a mail address
intake-date = `{ $value }` is not a date: write it as in { $today }, or today
intake-moment = `{ $value }` is not a date and time, as in 2026-12-03 18:30
intake-integer = `{ $value }` is not a whole number
intake-number = `{ $value }` is not a number
intake-json = this is not JSON with the keys of a group file
intake-json-object = this JSON is not one object with the keys of a group file
intake-boolean = `{ $value }` is neither yes nor no

## Asking: ls, show, tags, ecosystems

cli-ls-text-words = Words to be found in name, summary, description, place, tags; each may be a beginning
cli-ls-types = Only groups of this type: thematic, territorial, support
cli-ls-tag = Only groups that bear this tag
cli-ls-activity = Only groups of this activity: preparing, active, archived
cli-ls-country = Only groups in this country: a code, or a name in English or French
cli-ls-ecosystem = Only groups of this ecosystem
cli-ls-language = Only groups of this language: a code or a name
cli-ls-text = Only groups in which every word of this text is found
cli-ls-stale = Only groups last verified more than so many days ago, or never
cli-ls-condition = Only groups for which this is true: "members > 100 and 'cyou' in tags"
cli-ls-sort = Sort by name, slug, type, activity, country, members, verified or founded; -members from most to least
cli-ls-columns = What to show of each group, in this order: slug, name, summary, type, activity, tags, ecosystems, country, region, city, latitude, longitude, members, members_on, verified, founded, licence, language, parent, related, aliases, seeks, offers, links, fields, path
cli-ls-format = How to write the list
cli-ls-json = Same as --format json
cli-ls-plain = Same as --format plain
cli-ls-limit = At most so many groups
cli-ls-examples =
    A flag given several times, or with commas, takes any of its values; several flags
    must all be fulfilled.

    Examples:
      coopdir ls --country ml,tg --sort name
      coopdir ls energy village --type territorial
      coopdir ls --where "members > 100 and verified < '2026-01-01'"
      coopdir ls --columns slug,members,city --format csv > groups.csv
cli-show-slugs = Short names of groups, present or former
cli-show-format = How to write the group; toml is its file as it is
cli-show-json = Same as --format json
cli-tags-sort = Sort by count, the most used first, or by name
cli-tags-format = How to write the list
cli-tags-json = Same as --format json
cli-tags-plain = Same as --format plain
cli-ecosystems-format = How to write the list
cli-ecosystems-json = Same as --format json
cli-ecosystems-plain = Same as --format plain

ask-slug = Short name
ask-name = Name
ask-summary = Summary
ask-type = Type
ask-activity = Activity
ask-tags = Tags
ask-ecosystems = Ecosystems
ask-country = Country
ask-region = Region
ask-city = City
ask-point = Coordinates
ask-latitude = Latitude
ask-longitude = Longitude
ask-members = Members
ask-members-on = Counted on
ask-verified = Verified
ask-founded = Founded
ask-language = Language
ask-licence = Licence
ask-banner = Banner
ask-logo = Logo
ask-parent = Grew out of
ask-related = Related
ask-aliases = Former short names
ask-seeks = Seeks
ask-offers = Offers
ask-links = Services
ask-fields = Other fields
ask-path = File
ask-tag = Tag
ask-label = Label
ask-groups = Groups
ask-remarks = Remarks
ask-title = Title
ask-core = Core group
ask-helpers = Helpers

show-description = Description
show-place = Place
show-links = Services
show-charter = Charter
show-health = Signs of life
show-partners = Partners
show-projects = Projects
show-meetings = Meetings
show-people = People
show-translation = In { $language }
show-fields = Of this directory
show-neighbours = Around
show-children = Grew out of it
show-alias = `{ $old }` is a former short name of `{ $slug }`
show-unknown = no group is called `{ $slug }`
show-unknown-help = coopdir ls --format names prints all short names

sign-follow-up = Follow-up
sign-meetings = Meetings
sign-news = News
sign-discussions = Discussions
sign-resources = Shared space
pulse-per-month = { $count } a month
pulse-expected = expected: { $least } to { $most } a month
pulse-every = { $days ->
    [one] every day
   *[other] every { $days } days
}

say-yes = yes
say-no = no
about-members = ≈{ $count }
ago-today = today
ago-yesterday = yesterday
ago-days = { $days } days ago
ago-months = { $months ->
    [one] a month ago
   *[other] { $months } months ago
}
ago-years = { $years } years ago
ago-stale = { $ago } !
record-head = { $number } of { $count }: { $name }
record-line = { $heading }: { $value }
tag-ecosystem = ecosystem
tag-unused = no group
tag-deprecated = deprecated
tags-none = no tag is in use
ecosystems-none = no ecosystem is declared

ls-count = { $found ->
    [one] one group of { $total }
   *[other] { $found } groups of { $total }
}
ls-some = { $shown } of { $found } groups
ls-some-of = { $shown } of the { $found } groups found, among { $total }
ls-none = no group matches
ls-none-without = no group matches; without { $flag ->
    [TEXT] this text
   *[other] { $flag }
} { $count ->
    [one] one would
   *[other] { $count } would
}

ask-known = there is: { $list }
ask-no-type = there is no type `{ $value }`
ask-no-activity = there is no activity `{ $value }`
ask-no-tag = no group bears the tag `{ $value }`
ask-unused-tag = the tag `{ $value }` is in the vocabulary, but no group bears it
ask-tags-help = coopdir tags prints those in use
ask-no-country = there is no country `{ $value }`
ask-unused-country = no group is in `{ $value }` ({ $code })
ask-no-ecosystem = there is no ecosystem `{ $value }`
ask-no-language = there is no language `{ $value }`
ask-unused-language = no group speaks `{ $value }` ({ $tag })
ask-no-words = `{ $value }` holds neither letter nor digit to search for
ask-no-sort = groups cannot be sorted by `{ $value }`
ask-no-column = there is no column `{ $value }`

where-too-long = the condition is longer than { $max } bytes
where-syntax = the condition is not understood from character { $column } on: `{ $rest }`
where-unfinished = the condition is unfinished: something is missing at character { $column }
where-name = groups have no `{ $name }` (character { $column } of the condition)
where-filter = `{ $part }` uses a filter or a test that does not exist (character { $column } of the condition)
where-operation = `{ $part }` cannot be worked out for the group `{ $slug }` (character { $column } of the condition)
where-fuel = `{ $part }` takes too much work (character { $column } of the condition)
where-list = `{ $name }` holds several values (character { $column } of the condition)
where-list-help = write `{ $value } in { $name }`
where-number = `{ $name }` is a number, which text never equals (character { $column } of the condition)
where-number-help = write the number without quotes
where-text = `{ $name }` is text, which a number never equals (character { $column } of the condition)
where-text-help = write it in quotes: '2026-01-01'
where-word = `{ $value }` is not a value of `{ $name }` (character { $column } of the condition)
where-none = a missing value equals nothing (character { $column } of the condition)
where-none-help = write `is none` or `is not none`
where-no-fields = this directory declares no fields of its own
where-help = write for instance "members > 100 and 'cyou' in tags"

## coopdir completions, coopdir man

cli-completions = Write what a shell needs to complete commands
cli-completions-shell = The shell to complete for
cli-completions-examples =
    Examples:
      coopdir completions bash > ~/.local/share/bash-completion/completions/coopdir
      coopdir completions fish > ~/.config/fish/completions/coopdir.fish
      coopdir completions zsh > ~/.zfunc/_coopdir

    The script asks the installed coopdir: short names, tags, ecosystems and rules are those of the
    directory at hand.
cli-man = Write a manual page
cli-man-topic = A command; without it, the page of the whole program
man-name = NAME
man-synopsis = SYNOPSIS
man-description = DESCRIPTION
man-commands = COMMANDS
man-examples = EXAMPLES
man-version = VERSION

## What rules say of addresses

rule-bad-address = an address that no browser could open
bad-address = `{ $key }` is not an address that a page can link to
bad-address-two = `{ $key }` has room for one address, and here are several
bad-address-two-help = the others go under [links.other], as "label" = "address"
bad-address-two-fix = keep `{ $address }`
bad-address-wrapped = an address is written alone, without the signs of a link around it
bad-address-space = white space cannot stand in an address
bad-address-backslash = a backslash cannot stand in an address
bad-address-hidden = an invisible character: { $code }
bad-address-handle = a name on a network, not an address
bad-address-user = a user name before the host
bad-address-host = no such host can exist
bad-address-private = only its author’s machine or network can open it
bad-address-mail = not one mail address
bad-address-no-scheme = `https://` is missing
bad-address-scheme = `{ $scheme }:` is not allowed
bad-address-shape = an address starts with `https://`
bad-address-help = copy the whole address from the address bar of a browser, or leave the key out

rule-missing-scheme = an address without its `https://` or `mailto:`
missing-scheme = the address in `{ $key }` lacks its `{ $scheme }`

rule-address-scheme = an address of a kind that a page must not link to
address-scheme = `{ $key }` must not be a `{ $scheme }:` address
address-scheme-help = give the address of a web page, with `https://`
address-scheme-help-mail = give the address of a web page, with `https://`, or a mail address, with `mailto:`
address-scheme-mail = `{ $key }` is the address of a page, not a mail address
address-scheme-mail-help = mail addresses belong in `discussions`, `join`, `leave`, `members`, `admin`, `[links.other]` or a person’s `url`

rule-plain-http = an address that anyone on the way can read and change
plain-http = the address in `{ $key }` is not encrypted
plain-http-fix = write `https`, and see whether the page opens

rule-tracking-parameter = an address that tells where the reader came from
tracking-parameter = `{ $name }` in `{ $key }` only follows the reader
tracking-parameter-fix = remove what follows the reader

rule-short-link = an address that hides where it leads
short-link = `{ $host }` in `{ $key }` hides where it leads
short-link-help = follow it, and write the address where it ends

rule-look-alike-host = a host whose letters pass for others
look-alike-host = the host in `{ $key }` is not what it looks like: `{ $host }`
look-alike-host-label = looks like `{ $plain }`, is `{ $host }`
look-alike-host-help = write the host anew on a keyboard

rule-personal-mail = a mail address at a provider of private mailboxes
personal-mail = the mail address in `{ $key }` seems to be a person’s own: { $domain }
personal-mail-help = publish an address of the group, such as a mailing list

## What rules say of one group

fix-remove = remove it
fix-swap-coordinates = swap latitude and longitude

rule-slug-not-file-name = a short name that is not the name of its file
slug-not-file-name = the short name is `{ $slug }`, the file is called `{ $stem }.toml`
slug-not-file-name-help = git mv { $from } { $to }
slug-not-file-name-fix = or write `{ $new }`
slug-not-file-name-taken = `{ $to }` is there already: rename this file and change its slug

rule-reserved-slug = a short name that the site, mail systems or Windows keep for themselves
reserved-slug = the short name `{ $slug }` is reserved
reserved-slug-name = for the site’s own pages, mail systems or Windows
reserved-slug-language = a language code: its pages are there
reserved-slug-help = add a word that says more, as in `{ $slug }-group`

rule-self-alias = a former short name that is the present one
self-alias = `{ $slug }` is the group’s present short name, not a former one

rule-repeated-value = the same value twice in one list
repeated-value = `{ $value }` is already in `{ $key }`
repeated-value-first = it is here for the first time

rule-future-date = a date in the future of something that has happened
future-date = `{ $key }` lies in the future: { $day }
future-date-label = today is { $today }

rule-reversed-dates = an end before its start, or a foundation after what followed
reversed-dates-meeting = `{ $title }` ends before it starts
reversed-dates-start = it starts here
reversed-dates-founded = `{ $founded }` lies after `{ $key }`
reversed-dates-earlier = this is earlier

rule-out-of-range-coordinates = coordinates that are nowhere on Earth
out-of-range-coordinates = `{ $key }` is not between -{ $most } and { $most } degrees
out-of-range-coordinates-help = copy the coordinates anew from a map

rule-lone-coordinate = a latitude without a longitude, or the other way round
lone-coordinate = `{ $key }` stands without a { $missing }
lone-coordinate-help = add the { $missing }, or remove both

rule-zero-coordinates = the point (0, 0), in the sea off Africa
zero-coordinates = the point (0, 0) lies in the sea off Africa
zero-coordinates-help = write the true coordinates, or remove both

rule-swapped-coordinates = latitude and longitude the wrong way round
swapped-coordinates = the point lies in { $country } only with latitude and longitude swapped

rule-far-coordinates = a point far from its country
far-coordinates = the point does not lie in { $country }
far-coordinates-country = the country is given here
far-coordinates-help = west and south are negative; correct the coordinates or the country

rule-precise-coordinates = coordinates with more than six decimals
precise-coordinates = coordinates have { $most } decimals at most
precise-coordinates-fix = round them

rule-unknown-country = a country that is not an ISO 3166-1 code
unknown-country = `{ $country }` is not the code of a country
unknown-country-help = write its code of two capitals, such as `FR` or `CI` (ISO 3166-1)

rule-unknown-language = a language that is not a BCP 47 tag
unknown-language = `{ $tag }` is not the tag of a language
unknown-language-help = write its tag, such as `fr`, `en` or `pt-BR` (BCP 47)

rule-translation-of-itself = a translation into the group’s own language
translation-of-itself = the group is already in `{ $tag }`
translation-of-itself-own = its language is given here
translation-of-itself-default = it is the directory’s first language, and the file gives no `language`
translation-of-itself-help = keep the better text as the group’s own, or correct `language`
translation-of-itself-directory = the directory’s texts are already in `{ $tag }`
translation-of-itself-first = its first language is given here
translation-of-itself-fallback = it is the first language where the file gives no `languages`
translation-of-itself-directory-help = keep the better text as the original, or put another language first in `languages`

rule-missing-place = a territorial group that does not say where it is
missing-place = a territorial group, and no place
missing-place-help = add a [place] with at least the `country`

rule-negative-count = a number below zero of something that is counted
negative-count = `{ $key }` cannot be { $count }

rule-bad-rhythm = a rhythm that nothing could keep
bad-rhythm-expected = `{ $key }` expects at least { $least } and at most { $most }
bad-rhythm-expected-help = write the least first
bad-rhythm-every = `{ $key }` cannot be 0 days
bad-rhythm-every-help = leave it out for the directory’s own rhythm

rule-slug-shape = a short name that could not be a web address, a mail address or a file name
slug-shape = `{ $slug }` is not a short name
slug-shape-length = 2 to 63 characters
slug-shape-character = `{ $character }` is none of a-z, 0-9 and the hyphen
slug-shape-edge = it starts or ends with a hyphen
slug-shape-double = two hyphens in a row
slug-shape-digits = at least one letter is needed
slug-shape-help = write 2 to 63 characters of a-z, 0-9 and hyphens

## Rules over all files

fix-remove-repeated = remove it: `{ $name }` is there already

rule-duplicate-slug = a short name that another group bears already
duplicate-slug = the short name `{ $slug }` is taken
duplicate-slug-first = first used here
duplicate-slug-help = give one of the groups another short name, and rename its file
duplicate-slug-help-alias = remove this alias: an old address can lead to one group only
duplicate-slug-fix = give this one the name of its file: `{ $new }`

rule-duplicate-ecosystem = two ecosystems of one short name
duplicate-ecosystem = there is an ecosystem `{ $slug }` already

rule-duplicate-name = two groups of the same name
duplicate-name = the group `{ $slug }` has the same name, { $name }
duplicate-name-first = the other one
duplicate-name-help = if it is one group, keep one file; if not, add to each name what tells them apart

rule-near-duplicate-name = two names that differ only by punctuation or a plural
near-duplicate-name = “{ $name }” is nearly the name of another group, “{ $other }”

rule-look-alike-name = a name that looks like another but is written with other letters
look-alike-name = this name looks like that of `{ $slug }`, and is written with other letters
look-alike-name-help = type the name again on one keyboard; if it is another group, add what tells them apart

rule-near-duplicate-tag = a tag spelled otherwise than most groups spell it
near-duplicate-tag = the tag `{ $tag }` is nearly `{ $common }`
near-duplicate-tag-known = `{ $common }` is in this directory’s vocabulary
near-duplicate-tag-count = { $count ->
    [one] one group uses `{ $common }`
   *[other] { $count } groups use `{ $common }`
}

rule-unknown-tag = a tag outside the closed vocabulary
unknown-tag = the tag `{ $tag }` is not in the vocabulary
unknown-tag-help = choose one of those that coopdir tags lists, or add it under [tags] in coopdir.toml

rule-deprecated-tag = a tag that the vocabulary no longer wants
deprecated-tag = the tag `{ $tag }` is no longer to be used
deprecated-tag-synonym = the tag `{ $tag }` is written `{ $new }` here
deprecated-tag-help = remove it, or choose another

rule-lonely-tag = a tag that one group alone bears
lonely-tag = no other group bears the tag `{ $tag }`
lonely-tag-help = a tag is useful when it brings groups together: choose one that others bear

rule-dead-relation = a relation to a group that does not exist
dead-relation = there is no group `{ $slug }`
dead-relation-help = remove it, or add a file for that group

rule-renamed-relation = a relation that names a group by a former short name
renamed-relation = `{ $slug }` is now called `{ $new }`

rule-self-relation = a group that is its own parent or neighbour
self-relation = `{ $slug }` is this group itself
self-relation-help = remove it

rule-relation-cycle = groups that grew out of each other in a circle
relation-cycle = these groups grew out of each other: { $path }
relation-cycle-through = and from there
relation-cycle-help = remove the `parent` of the oldest group

rule-archived-relation = a living group that calls an archived one its neighbour
archived-relation = `{ $slug }` is archived
archived-relation-here = archived here
archived-relation-help = remove it from `related`; a group that this one grew out of may stay as `parent`

rule-shared-address = one address given by two groups
shared-address = the group `{ $slug }` gives this address too
shared-address-first = given here
shared-address-help = if it is one group, keep one file; if one grew out of the other, say so with `parent`

rule-unreadable-colour = a colour of the theme in which text cannot be read
unreadable-colour = text in `{ $colour }` could not be read on the site
unreadable-colour-note = text needs a contrast of { $least } with its ground
unreadable-colour-fix = write the nearest colour that can be read, `{ $colour }`
rule-unmet-charter = a group that does not meet a condition required of it
unmet-charter = this group does not meet the condition `{ $condition }`
unmet-charter-help = write `true` if the group meets it; a group that does not cannot be listed
unmet-charter-help-tag = write `true` if the group meets it, or remove its tag `{ $tag }`
charter-required = this directory requires it
charter-required-by = the ecosystem { $ecosystem } requires it

rule-unanswered-charter = a group that does not say whether it meets what is required of it
unanswered-charter = { $count ->
    [one] this file does not say whether the group meets the condition { $conditions }
   *[other] this file does not say whether the group meets the conditions { $conditions }
}
unanswered-charter-help = once the group has agreed, write under [charter]: { $lines }

rule-unknown-condition = an answer to a condition that the directory does not have
unknown-condition = there is no condition `{ $key }`
unknown-condition-help = the conditions are: { $keys }

rule-unknown-field = a field that the directory does not declare
unknown-field = this directory declares no field `{ $key }`
unknown-field-help = remove it, or declare it in coopdir.toml under [fields]

rule-missing-field = a field that the directory requires
missing-field = the field `{ $key }` is missing
missing-field-declared = required here
missing-field-help = add a line `{ $key } = …` under [fields]

rule-wrong-field = a field whose value does not fit what the directory declares
wrong-field = the field `{ $key }` takes { $wanted }
wrong-field-help = write it as { $example }
wrong-field-option = `{ $value }` is not an option of the field `{ $key }`
wrong-field-option-help = the options are: { $options }
wrong-field-url = the field `{ $key }` takes the address of a web page
wrong-field-url-help = write it whole, from https:// on
field-kind-text = a text between quotes
field-kind-choice = one of its options, between quotes
field-kind-choices = a list of its options
field-kind-url = the address of a web page, between quotes
field-kind-date = a date without quotes
field-kind-number = a number without quotes
field-kind-boolean = true or false, without quotes

rule-bad-media-name = an image named by a path or an address
bad-media-name = `{ $name }` is not the name of a file in media/
bad-media-name-help = put the image in media/ and write its name alone: "logo.svg"

rule-missing-media = an image that is not in media/
missing-media = there is no file `{ $name }` in media/
missing-media-help = add the image to media/, or remove the key

rule-unused-media = a file in media/ that no group names
unused-media = no group uses { $path }
unused-media-help = remove it, or name it in the file of its group

rule-wrong-media = a file in media/ that is not the image that its name says
wrong-media = { $path } is not an image that a page can show
wrong-media-help = save it as PNG, JPEG, WebP, GIF or SVG
wrong-media-extension = { $path } is in truth a { $kind } image
wrong-media-extension-help = name it `{ $name }`, here and in the group’s file

rule-large-media = an image that is too heavy for a page
large-media = { $path } weighs { $size } kB
large-media-help = save it smaller: at most 300 kB, for people on slow or costly lines

rule-duplicate-media = two images that are the same
duplicate-media = { $path } is the same image as { $other }
duplicate-media-first = the same image
duplicate-media-help = keep one, and name it in both groups’ files

rule-banner-shape = a banner of the wrong shape, or too small
banner-shape = the banner `{ $name }` is { $width } × { $height } pixels, which is not wide and flat
banner-shape-small = the banner `{ $name }` is only { $width } pixels wide
banner-shape-help = 1920 × 160 pixels are best: twelve times as wide as high

rule-unsafe-svg = a drawing that could run a script or fetch something
unsafe-svg-script = this drawing holds a script
unsafe-svg-handler = this drawing holds an event handler, which is a script
unsafe-svg-element = this drawing holds an element `{ $name }`, which no still drawing needs
unsafe-svg-reference = this drawing refers to something outside itself, or embeds it
unsafe-svg-style = this drawing holds style that fetches something, or hides what it does
unsafe-svg-animation = this drawing changes an address or a handler by animation
unsafe-svg-document-type = this drawing declares a document type or an entity
unsafe-svg-instruction = this drawing holds an instruction to a program
unsafe-svg-broken = this drawing is not well-formed SVG
unsafe-svg-help = export it again as plain SVG (“optimised” in Inkscape), or save it as PNG

rule-dead-ecosystem-group = an ecosystem whose core group or helpers do not exist
dead-ecosystem-group = there is no group `{ $slug }`

rule-empty-ecosystem = an ecosystem that no group is in
empty-ecosystem = no group bears the tag `{ $tag }` of this ecosystem
empty-ecosystem-help = add the tag to the files of its groups, or remove the ecosystem

rule-unknown-ecosystem-condition = an ecosystem that requires a condition which the directory does not have

rule-broken-vocabulary = a vocabulary that contradicts itself
broken-vocabulary-tag = the synonym `{ $alias }` is a tag itself
broken-vocabulary-twice = `{ $alias }` is a synonym of `{ $tag }` already
broken-vocabulary-first = here
broken-vocabulary-remove = remove one of them
broken-vocabulary-broader = the broader term `{ $tag }` is not in the vocabulary
broken-vocabulary-declare = add [tags.{ $tag }], or remove the broader term
broken-vocabulary-circle = these tags are each broader than the next, in a circle: { $path }

rule-bad-base-url = an address that a site cannot be published at
bad-base-url = `{ $url }` cannot be the address of the site
bad-base-url-scheme = it does not start with https:// or http://
bad-base-url-user = it holds a user name or a password
bad-base-url-query = it holds a `?` or a `#`
bad-base-url-shape = it is not a web address
bad-base-url-help = write it whole: "https://example.org/directory/"

rule-bad-colour = a colour that is not written in hexadecimal digits
bad-colour = `{ $colour }` is not written as a colour
bad-colour-help = write `#` and six digits from 0 to f: "#0b6e4f"

rule-unknown-time-zone = a time zone that does not exist
unknown-time-zone = there is no time zone `{ $zone }`
unknown-time-zone-help = write a continent and a city: "Europe/Paris"

rule-bad-site-language = a language that the site cannot have
bad-site-language = `{ $tag }` is not a language tag
bad-site-language-twice = the language `{ $tag }` stands twice
bad-site-language-taken = the pages in `{ $tag }` would lie where other pages of the site are
bad-site-language-help = write the language’s code: "fr", "en", "pt-BR"

rule-bad-address-pattern = a pattern that gives no address once it is filled in
bad-address-pattern = `{ $pattern }` gives no address once it is filled in
bad-address-pattern-blank = the pattern has no { $blank }
bad-address-pattern-web = write it as "https://example.org/{"{"}slug{"}"}/"
bad-address-pattern-mail = write it as "{"{"}slug{"}"}@lists.example.org"
bad-address-pattern-tiles = write it as "https://tiles.example.org/{"{"}z{"}"}/{"{"}x{"}"}/{"{"}y{"}"}.png"

rule-bad-settings-address = an address in coopdir.toml that no page can link to
bad-settings-address = `{ $url }` is not an address that a page can link to
bad-settings-address-help = write it whole, from https:// on
bad-settings-address-help-mail = write it whole, from https:// or mailto: on

rule-bad-field-declaration = a field declared with the wrong options
bad-field-declaration-none = the field `{ $key }` is a choice, and has no options
bad-field-declaration-none-help = add options = {"{"} first = "First", second = "Second" {"}"}
bad-field-declaration-options = the field `{ $key }` is not a choice, and has options
bad-field-declaration-options-help = remove the options, or write kind = "choice"

rule-bad-exception-path = an exception for a file that does not exist
bad-exception-path = there is no file `{ $path }`
bad-exception-path-help = write a path from the folder of coopdir.toml: "groups/x.toml", or "groups/x/" for a folder

rule-fixed-level = a rule that cannot be made quieter
fixed-level = the findings of `{ $rule }` are always denied
fixed-level-help = remove this line: a group that this rule objects to cannot be shown
fixed-level-help-exception = remove this [[allow]]: a group that this rule objects to cannot be shown

## What rules say of licences and repetitions

rule-unknown-licence = a licence that is not an SPDX expression
unknown-licence = `{ $licence }` is not a licence of the SPDX list
unknown-licence-help = look its identifier up on https://spdx.org/licenses/, or leave the key out

rule-bad-repeat = a repetition that no calendar could follow
bad-repeat = the repetition of `{ $title }` does not work
bad-repeat-shape = not a recurrence rule (RRULE)
bad-repeat-part = not a part of a recurrence rule (RRULE)
bad-repeat-until = not a date such as 20271231
bad-repeat-over = ends before the meeting starts
bad-repeat-two-ends = `UNTIL` and `COUNT` cannot both end it
bad-repeat-often = a meeting repeats once a day at most
bad-repeat-interval = the interval cannot be 0
bad-repeat-never = never comes
bad-repeat-start = the meeting’s start is not one of these days: the first is { $day }
bad-repeat-help = write, for instance, `FREQ=MONTHLY;INTERVAL=2` for every other month

## What rules say of descriptions

rule-raw-html = HTML in a description, which is shown as text
raw-html = `{ $key }` holds HTML, which is shown as text
raw-html-help = write Markdown, such as `**strong**` or `[text](https://…)`

rule-unsafe-markdown = a description with a link that cannot be followed, or nested too deeply
unsafe-markdown-link = a page cannot follow this link in `{ $key }`
unsafe-markdown-deep = `{ $key }` has more than { $most } blocks inside one another
unsafe-markdown-long = `{ $key }` would become more than 256 KiB of HTML

## Fixes

fix-replace = write `{ $new }`
fix-near = a similar name exists: `{ $near }`

## What rules say of levels and exceptions

rule-unknown-rule = a level or an exception for a rule that does not exist
unknown-rule = there is no rule `{ $name }`
unknown-rule-help = coopdir explain --list prints them all

rule-unused-exception = an exception that nothing needs any more
unused-exception = nothing in { $path } needs the exception to `{ $rule }`
unused-exception-help = remove this [[allow]]

rule-expired-exception = an exception whose last day has passed
expired-exception = the exception to `{ $rule }` ended on { $day }
expired-exception-help = mend what it excused and remove it, or give it a later day
