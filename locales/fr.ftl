### Tout ce que dit coopdir, en français. Mêmes noms et mêmes arguments que dans `en.ftl`.

error = erreur
warning = remarque
help = aide
note = note

## Échecs

fail-today = `COOPDIR_TODAY` vaut `{ $value }`, qui n’est pas une date comme 2026-11-24
fail-source-date-epoch = `SOURCE_DATE_EPOCH` vaut `{ $value }`, qui n’est pas un nombre de secondes
fail-folder = impossible de lire le dossier { $path }
fail-write = impossible d’écrire { $path }
fail-two-pages = deux fichiers du site auraient la même adresse : { $one } et { $other }
fail-dead-link = la page /{ $page } mène à /{ $target }, où il n’y a rien
fail-dead-link-help = le lien vient du modèle { $place }
fail-template = impossible de faire une page à partir du modèle { $place } : { $what }
fail-template-own = votre modèle { $place } est inutilisable : { $what }
fail-template-help = les modèles fournis avec coopdir montrent quels noms existent
fail-template-kind = templates/{ $path } n’est pas un fichier ordinaire
fail-template-size = templates/{ $path } dépasse { $limit } Kio
fail-template-read = impossible de lire templates/{ $path }
fail-no-directory = pas d’annuaire ici : ni `coopdir.toml` ni `groups/` dans { $path }, ni dans un dossier au-dessus
fail-no-directory-help = désignez-en un avec `-C DOSSIER`, ou créez un dossier `groups/` avec un fichier TOML par groupe
fail-settings = `coopdir.toml` n’a pas pu être lu en entier
fail-settings-help = coopdir check dit ce qui n’y va pas
left-out = { $files ->
    [one] un fichier contient des erreurs et est laissé de côté : coopdir check
   *[other] { $files } fichiers contiennent des erreurs et sont laissés de côté : coopdir check
}
said = { $who } : { $what }
fail-stdout = impossible d’écrire la sortie
fail-stdin = impossible de lire l’entrée standard
fail-journal = { $path } n’a pas été écrit par coopdir : regardez-le, puis retirez-le
fail-locked = un autre coopdir modifie cet annuaire
fail-locked-help = attendez qu’il ait fini, puis relancez la commande
crash = un défaut de coopdir, pas de vos fichiers
crash-facts = { "  " }coopdir { $version }, { $system }, { $place }
crash-help = merci de le signaler avec ces lignes et la commande que vous avez donnée

## Ce que dit le système

system-not-found = il n’y a rien là
system-permission-denied = permission refusée
system-already-exists = il y a déjà quelque chose là
system-not-a-directory = ce n’est pas un dossier
system-is-a-directory = c’est un dossier
system-directory-not-empty = le dossier n’est pas vide
system-read-only = le disque est en lecture seule
system-storage-full = le disque est plein
system-quota-exceeded = le quota de disque est épuisé
system-file-too-large = le fichier serait trop grand
system-invalid-filename = le nom est trop long, ou impossible sur ce système
system-invalid-data = ce qui s’y trouve ne se lit pas
system-timed-out = cela a duré trop longtemps

## Rapports

report-errors = { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
}
report-warnings = { $count ->
    [one] { $count } remarque
   *[other] { $count } remarques
}
report-total = { $kinds } dans { $with } { $with ->
    [one] fichier
   *[other] fichiers
} sur { $files }
report-joined = { $total } ; { $fixable }
report-fixable = { $count ->
    [one] { $count } se corrige avec coopdir check --fix
   *[other] { $count } se corrigent avec coopdir check --fix
}
report-explain = comprendre une règle : coopdir explain { $rule }
report-clean = { $files ->
    [one] { $files } fichier lu : rien à signaler
   *[other] { $files } fichiers lus : rien à signaler
}
report-more = { $count ->
    [one] et { $count } autre : { $places }
   *[other] et { $count } autres : { $places }
}
report-more-help = coopdir check --verbose les montre tous
report-left = { $count ->
    [one] { $count } autre problème n’est pas montré
   *[other] { $count } autres problèmes ne sont pas montrés
}
report-level = Gravité
report-place = Endroit
report-problem = Problème
report-rule = Règle
report-root = La racine du dépôt
report-explain-code = Comprendre une règle : `coopdir explain { $rule }`
report-elsewhere = { $count ->
    [one] { $count } autre problème se trouve ailleurs et n’est pas compté
   *[other] { $count } autres problèmes se trouvent ailleurs et ne sont pas comptés
}

## La ligne de commande

cli-about = Un annuaire de groupes collaboratifs : un fichier TOML par groupe, un site statique
cli-heading-usage = Utilisation :
cli-heading-options = Options{"\u00A0"}
cli-heading-arguments = Arguments{"\u00A0"}
cli-heading-commands = Commandes{"\u00A0"}
cli-examples =
    Exemples :
      coopdir init annuaire                commencer un annuaire
      coopdir check                        lire et contrôler tous les fichiers
      coopdir ls --country ml              lister les groupes d’un pays
      coopdir build                        écrire le site dans site/
cli-global-dir = L’annuaire sur lequel travailler ; les chemins en partent [par défaut : cherché en remontant depuis ici]
cli-global-ui-lang = La langue à parler : en, fr [par défaut : COOPDIR_LANG, LC_ALL, LANG]
cli-global-color = Quand mettre des couleurs
cli-global-quiet = Ne dire que les données et les erreurs
cli-global-verbose = En dire plus
cli-global-no-input = Ne rien demander : ce qui le serait est une erreur
cli-global-yes = Oui à ce qui n’est qu’à confirmer
cli-global-help = Afficher l’aide
cli-global-version = Afficher la version

cli-check = Lire tous les fichiers, appliquer toutes les règles, dire tous les problèmes
cli-explain = Dire ce que signifie une règle, avec des exemples
cli-fmt = Mettre les fichiers en forme ; commentaires et valeurs restent
cli-schema = Écrire les schémas JSON avec lesquels les éditeurs contrôlent et complètent
cli-ls = Lister les groupes
cli-show = Montrer un groupe
cli-tags = Lister les mots clés utilisés
cli-ecosystems = Lister les écosystèmes
cli-help = Afficher l’aide d’une commande
cli-help-topic = La commande
cli-values = { " " }[valeurs : { $values }]
cli-default = { " " }[par défaut : { $value }]
cli-short =
    coopdir : un annuaire de groupes collaboratifs, en fichiers texte

    Consulter   ls, show, tags, ecosystems
    Commencer   init
    Tenir       edit, rename, archive
    Corriger    check, diff, fmt, explain
    Publier     build, embed, theme, schema
    Tenir       add, edit, rename, archive
    Corriger    check, fmt, explain
    Publier     serve, build, embed, theme, schema
    Installer   completions, man

    Exemples
      coopdir check                   lire et contrôler tous les fichiers
      coopdir ls --country ml         lister les groupes d’un pays
      coopdir build                   écrire le site dans site/

    Tout sur une commande : coopdir help COMMANDE
cli-value-days = JOURS
cli-value-dir = DOSSIER
cli-value-lang = LANGUE
cli-value-when = QUAND
cli-value-path = CHEMIN
cli-value-format = FORMAT
cli-value-rev = RÉVISION
cli-value-rule = RÈGLE
cli-value-file = FICHIER
cli-value-column = COLONNE
cli-value-country = PAYS
cli-value-ecosystem = ÉCOSYSTÈME
cli-value-expr = EXPRESSION
cli-value-key = CLÉ
cli-value-language = LANGUE
cli-value-level = NIVEAU
cli-value-shell = SHELL
cli-value-n = N
cli-value-schema = SCHÉMA
cli-value-slug = NOM_COURT
cli-value-tag = MOT_CLÉ
cli-value-text = TEXTE
cli-value-type = TYPE
cli-value-url = ADRESSE
cli-value-command = COMMANDE

## coopdir check

fixed-nothing = rien à corriger
fixed-file = { $fixes ->
    [one] { $fixes } correction dans { $path }
   *[other] { $fixes } corrections dans { $path }
}
fixed-left = { $path } a changé pendant la lecture et reste tel quel
fixed-dry = { $fixes ->
    [one] essai : { $fixes } correction montrée, rien n’a été écrit
   *[other] essai : { $fixes } corrections montrées, rien n’a été écrit
}
check-format-detected = format { $format }, puisque { $variable } est défini ; --format en choisit un autre
fail-firm-rule = ce que trouve `{ $rule }` est toujours une erreur : aucune option ne l’adoucit
fail-path-absent = { $path } n’existe pas
fail-path-outside = { $path } est en dehors de l’annuaire
fail-git-missing = git n’est pas installé, ou reste introuvable : il en faut un pour comparer avec une révision
fail-git-run = impossible de lancer git
fail-git-repository = { $path } n’est pas dans un dépôt git lisible : { $said }
fail-git-repository-help = sans --since, check regarde tous les fichiers
fail-git-revision = git ne connaît pas de révision `{ $revision }`
fail-git-revision-help = nommez un commit, une branche ou une étiquette ; un clone superficiel ne contient que les derniers commits (fetch-depth: 0)
fail-git-revision-name = `{ $revision }` ne peut pas être le nom d’une révision
fail-git = git répond : { $said }
fail-git-answer = git ne répond pas comme il le devrait
fail-git-unborn-help = il n’y a pas encore de commit : git commit crée le premier
cli-check-paths = Seulement ce qui est trouvé dans ces fichiers et dossiers ; tout l’annuaire est lu quand même
cli-check-since = Seulement ce qui est trouvé dans les fichiers changés depuis cette révision, validés ou non
cli-check-fix = Appliquer les corrections sans ambiguïté ; commentaires et ordre restent
cli-check-dry-run = Avec --fix : montrer les changements, ne rien écrire
cli-check-deny = Faire d’une règle une erreur, ou de toutes celles qui préviennent : `warnings`
cli-check-warn = Faire d’une règle une simple remarque
cli-check-allow = Faire taire une règle
cli-check-strict = Comme --deny warnings
cli-check-summary = Ajouter un rapport en Markdown à la fin d’un fichier, tel que $GITHUB_STEP_SUMMARY
cli-check-examples =
    Exemples :
      coopdir check                        tous les fichiers de l’annuaire
      coopdir check --fix                  et réparer ce qui ne laisse pas de doute
      coopdir check --since origin/main    seulement ce qu’une branche a changé
      coopdir check --format sarif > coopdir.sarif

    Codes de sortie : 0 rien ou des remarques, 1 des erreurs, 2 le contrôle n’a pas pu se faire.
cli-check-format = Comment montrer ce qui est trouvé [par défaut : human, ou ce que lit le service d’intégration]
cli-check-json = Comme --format json

## coopdir explain

cli-explain-rule = La règle, par exemple slug-shape
cli-explain-list = Toutes les règles, avec leur gravité
cli-explain-format = Comment l’afficher
off = muette
explain-facts = { $level } ; { $fix }
explain-bad = à ne pas faire :
explain-good = à faire :
explain-fix = coopdir check --fix corrige ce qui ne laisse pas de doute
explain-no-fix = à corriger à la main
explain-list-fix = { " " }(--fix)

## coopdir fmt

cli-fmt-paths = Les fichiers ou dossiers à mettre en forme [par défaut : tous] ; - lit l’entrée standard et écrit sur la sortie standard
cli-fmt-check = Ne rien écrire, montrer ce qui changerait, et sortir avec le code 1 si quelque chose changeait
cli-fmt-dry-run = Ne rien écrire, montrer ce qui changerait
cli-fmt-stdin-path = Avec -, le chemin du texte : coopdir.toml a ses propres clés
cli-fmt-examples =
    Exemples :
      coopdir fmt                          mettre tous les fichiers en forme
      coopdir fmt --check                  ce qui changerait (pour l’intégration continue)
      coopdir fmt groups/cyou1.toml        mettre un fichier en forme
      coopdir fmt - < a.toml               depuis un éditeur
fmt-changed = { $path } mis en forme
fmt-broken = { $path }:{ $line }:{ $column } : TOML incorrect, le fichier reste tel quel : coopdir check
fmt-refused = { $path } : illisible, le fichier reste tel quel : coopdir check
fmt-all-tidy = { $files ->
    [one] le fichier est bien en forme
   *[other] les { $files } fichiers sont bien en forme
}
fmt-would-change = { $files ->
    [one] un fichier changerait : coopdir fmt
   *[other] { $files } fichiers changeraient : coopdir fmt
}
fail-nothing-to-format = rien à mettre en forme ici : seuls le sont `coopdir.toml` et les fichiers TOML sous `groups/`
fail-stdin-alone = `-` désigne l’entrée standard et ne se donne pas avec d’autres fichiers
fail-stdin-size = l’entrée standard dépasse la taille de tout fichier d’un annuaire
fail-stdin-utf8 = l’entrée standard n’est pas en UTF-8

## coopdir build

fail-read = impossible de lire { $path }
fail-out-help = construisez dans un dossier vide, ou dans un dossier que `coopdir build` a créé : --out DOSSIER
fail-out-symlink = { $path } est un lien symbolique : le site ne s’écrit que dans un vrai dossier
fail-out-holds = un site ne remplacera pas { $path }, qui contient { $what }
fail-out-inside = un site ne remplacera pas { $path } : `{ $what }` n’est pas fait pour cela
fail-out-file = { $path } est un fichier, pas un dossier
fail-out-foreign = { $path } contient `{ $file }`, que `coopdir build` n’y a pas mis : rien n’a été écrit
fail-leftover = { $path } est sur le chemin, et `coopdir build` ne l’a pas créé : déplacez-le
fail-path = le site ne peut pas avoir de fichier nommé { $path }
fail-path-twice = deux fichiers du site n’en feraient qu’un là où la casse ne compte pas : { $path } et { $other }
fail-media-changed = { $path } a changé pendant la construction du site : recommencez

fail-base-url = `{ $url }` n’est pas une adresse où un site peut être
fail-base-url-help = écrivez-la en entier, par exemple https://example.org/annuaire/

build-fault = { $path }:{ $line }:{ $column }: { $problem }
build-refused = { $count ->
    [one] rien n’a été écrit, car un problème s’y oppose : coopdir check montre comment le régler
   *[other] rien n’a été écrit, car { $count } problèmes s’y opposent{ $more ->
        [0] {""}
       *[other] , dont { $more } ne sont pas nommés ici
    } : coopdir check montre comment les régler
}
build-groups = { $count ->
    [one] { $shown } groupe
   *[other] { $shown } groupes
}
build-languages = { $count ->
    [one] { $shown } langue
   *[other] { $shown } langues
}
build-pages = { $count ->
    [one] { $shown } page
   *[other] { $shown } pages
}
build-template-idle = templates/{ $name } ne remplace aucun modèle fourni
build-template-near = templates/{ $name } ne remplace aucun modèle fourni ; un nom proche existe : { $near }
build-done = site construit : { $groups } en { $languages }, { $pages }, { $size }, dans { $place }
build-open = ouvrez { $index }
build-open-portable = pour le lire depuis ce disque, sans serveur web, construisez avec --portable et ouvrez { $index }
cli-build = Écrire le site
cli-theme = Voir les modèles et les couleurs du site, en reprendre un, vérifier les vôtres
cli-build-out = Le dossier à écrire : absent, vide, ou déjà créé par build [par défaut : site/]
cli-build-base-url = L’adresse que le site aura, à la place de `base_url` dans coopdir.toml
cli-build-portable = Terminer les liens par index.html : le site s’ouvre alors depuis un disque, une clé USB ou un courriel décompressé
cli-build-budget = Afficher ce que pèsent les pages et les fichiers, et ce qu’ils peuvent peser ; code 1 si l’un dépasse
cli-build-examples =
    Exemples :
      coopdir build                        écrire le site dans site/
      coopdir build --portable             un site qui s’ouvre d’un double clic sur site/index.html
      coopdir build --out ../public        l’écrire ailleurs

budget-within = tenu
budget-over = DÉPASSÉ
budget-page = HTML de { $of }, compressé
budget-elements = éléments de { $of }
budget-requests = requêtes de { $of }, hors images
budget-grade = EcoIndex de { $of }
budget-foreign = requêtes à d’autres hôtes
budget-file = { $of }, compressé
budget-fine = tout tient dans le budget
budget-passed = { $count ->
    [one] { $count } limite est dépassée
   *[other] { $count } limites sont dépassées
}

## coopdir embed

cli-embed = Afficher les lignes qui montrent des groupes sur un autre site
cli-embed-ecosystem = Les groupes de cet écosystème [par défaut : tout l’annuaire]
cli-embed-kind = Les groupes de ce type : thematic, territorial, support
cli-embed-tag = Les groupes qui portent ce mot clé
cli-embed-country = Les groupes de ce pays : un code, ou un nom en français ou en anglais
cli-embed-group = Ce seul groupe
cli-embed-view = Leur présentation ; map, calendar et matrix pour un écosystème ou tout l’annuaire
cli-embed-format = Un cadre qui se passe de JavaScript, le script d’une ligne, ou une simple liste à coller
cli-embed-language = La langue du cadre, l’une de celles du site [par défaut : la première]
cli-embed-limit = Groupes au plus, de 1 à 200 [par défaut : 12 ; tous dans une liste à coller]
cli-embed-scheme = Les couleurs : light ou dark [par défaut : celles de l’appareil]
cli-embed-accent = La couleur des liens : six chiffres, comme 0b5566
cli-embed-sri = Afficher l’empreinte du script, pour les pages qui la fixent : integrity="…" crossorigin="anonymous"
cli-value-view = VUE
cli-value-number = NOMBRE
cli-value-scheme = PALETTE
cli-value-colour = COULEUR
cli-embed-examples =
    Exemples :
      coopdir embed cyou                      un cadre avec les groupes de Cyou
      coopdir embed cyou --view map           leur carte
      coopdir embed --tag santé --format html
                                              une liste de liens, sans cadre ni script
embed-no-base = coopdir.toml ne dit pas où est le site
embed-no-base-help = écrivez-le là : base_url = "https://example.org/annuaire/"
embed-no-view = la vue { $view } n’existe pas pour ce qui est demandé
embed-no-view-help = un écosystème et tout l’annuaire ont toutes les vues ; un type, un mot clé et un pays ont cards, list et compact ; un groupe a cards
embed-no-language = le site n’a pas la langue { $language }
embed-no-language-help = ses langues : { $languages }
embed-no-limit = un cadre montre de 1 à 200 groupes
embed-no-accent = une couleur s’écrit en six chiffres hexadécimaux, comme 0b5566

## Les valeurs d’un groupe, données par des options

cli-given-name = Son nom, comme on le dit
cli-given-summary = Ce qu’il est, en une ligne
cli-given-kind = Ce qui réunit ses membres : thematic, territorial ou support
cli-given-description = Davantage à son sujet, en CommonMark
cli-given-language = La langue de la fiche, par son code ou son nom
cli-given-tag = Un mot clé ; plusieurs fois pour plusieurs. Pour edit : +MOT ajoute, -MOT retire
cli-given-eco = Un écosystème dont il est ; pour edit, -ÉCOSYSTÈME l’en retire
cli-given-activity = preparing, active ou archived
cli-given-members = Combien de membres, environ ; comptés aujourd’hui, sauf avec --members-on
cli-given-members-on = Le jour où ils ont été comptés
cli-given-verified = La fiche a été vérifiée ce jour-là [sans jour : aujourd’hui]
cli-given-founded = Son premier jour, ou sa première année
cli-given-licence = La licence de ce qu’il produit, comme SPDX l’écrit : CC-BY-SA-4.0
cli-given-country = Son pays, par son nom ou son code
cli-given-region = Sa région
cli-given-city = Sa ville
cli-given-latitude = Degrés vers le nord, comme 44.84
cli-given-longitude = Degrés vers l’est, comme -0.58
cli-given-link = L’adresse d’un service : home, news, meetings, discussions, projects, resources, inspirations, join, leave, members, admin, follow_up, feed, calendar ; other.NOM pour tout autre
cli-given-banner = Le nom de son bandeau dans media/
cli-given-logo = Le nom de son logo dans media/
cli-given-parent = Le groupe dont il est issu
cli-given-related = Un groupe proche ; pour edit, -NOM-COURT en retire un
cli-given-seeks = Ce qu’il cherche ; pour edit, -TEXTE le retire
cli-given-offers = Ce qu’il propose ; pour edit, -TEXTE le retire
cli-given-charter = S’il remplit une condition de la charte : open=oui
cli-given-field = Un champ que l’annuaire déclare : budget=1200
cli-given-set = Toute autre valeur, par sa clé : translations.en.name="The Cloud"
cli-value-date = DATE
cli-value-spdx = SPDX
cli-value-kind-url = SERVICE=URL
cli-value-key-yes-no = CLÉ=oui|non
cli-value-key-value = CLÉ=VALEUR
values-pair = { $flag } attend une clé et une valeur séparées par =, et non `{ $value }`

## coopdir init

cli-init = Commencer un annuaire qui fonctionne aussitôt, avec sa CI
cli-init-folder = Où : un dossier qui n’existe pas encore, ou dans lequel rien ne porte le nom de ce qui est écrit
cli-init-name = Son nom, comme on le dit [défaut : celui du dossier]
cli-init-base-url = L’adresse à laquelle sera le site
cli-init-lang = Les langues de son site, la première d’abord : fr,en [défaut : la vôtre, puis l’autre]
cli-init-forge = De quelle forge il reçoit la CI et les formulaires : github, forgejo (Codeberg aussi), gitlab, ou none [défaut : d’après --repository, sinon github]
cli-init-repository = L’adresse web de son dépôt : les pages proposent alors de les corriger
cli-init-program = L’adresse git de coopdir pour la CI, et après # un commit ou une étiquette
cli-init-no-sample = Sans les deux groupes inventés
cli-init-dry-run = Écrire les noms des fichiers sur la sortie, et rien d’autre
cli-value-langs = LANGUES
cli-value-forge = FORGE
cli-value-git = GIT
cli-init-examples =
    Exemples :
      coopdir init annuaire                      pose quelques questions, chacune avec un défaut
      coopdir init annuaire --no-input           ne demande rien
      coopdir init . --name "Groupes du Mali" --lang fr --forge gitlab --no-sample
      coopdir init annuaire -n                   dit ce qui serait écrit
init-name = Annuaire
init-ask-name = Nom de l’annuaire [{ $name }] :
init-ask-base-url = Adresse publique (facultatif) :
init-ask-languages = Langues, la première est celle par défaut [{ $languages }] :
init-ask-forge = Forge : 1) GitHub  2) Forgejo ou Codeberg  3) GitLab  4) aucune  [{ $number }] :
init-ask-repository = Adresse de son dépôt (facultatif) :
init-help-name = C’est le titre du site ; coopdir.toml le garde. Entrée prend ce qui est entre crochets, < revient en arrière, Ctrl-C abandonne : rien n’est écrit avant la dernière réponse.
init-help-base-url = Où l’on trouvera le site, comme https://groupes.example.org/. Cela peut s’écrire plus tard, dans coopdir.toml.
init-help-languages = Par leurs codes, avec des virgules : fr,en. Le site parle français, anglais et arabe ; les textes du dépôt sont en français ou en anglais.
init-help-forge = Où seront les fichiers : elle reçoit le contrôle de chaque modification, la publication du site et les formulaires. Un numéro ou un nom.
init-help-repository = Comme https://codeberg.org/moi/annuaire : chaque page du site mène alors à son fichier.
init-no-forge = il n’y a pas de « { $value } » : 1, 2, 3, 4, ou github, forgejo, gitlab, none
init-no-language = il faut au moins une langue
init-flag = { $flag }
init-in-the-way = rien n’a été écrit : { $count ->
    [one] ceci est déjà là
   *[other] ceux-ci sont déjà là
 } : { $paths }
init-in-the-way-help = nommez un autre dossier, ou déplacez ce qui est là
init-done = { $path } : { $count ->
    [one] un fichier écrit
   *[other] { $count } fichiers écrits
 }
init-same = { $path } a déjà tous ces fichiers : rien n’a été écrit
init-next = ensuite : { $commands }
init-program = la CI ne sait pas encore où prendre coopdir : écrivez son adresse git dans ci/install-coopdir
init-below = ce n’est pas le sommet du dépôt git : la forge ne cherche ses fichiers que là
init-bad-program = « { $program } » n’est pas une adresse git de coopdir
init-bad-program-help = une adresse qui commence par https:// ou ssh://, puis #, puis un commit ou une étiquette
lay-no-folder = { $path } est là et n’est pas un dossier
kit-broken = le gabarit { $path } de ce programme est cassé
## coopdir add

cli-add = Ajouter un groupe : répondre à quelques questions, ou donner des options ou un fichier
cli-add-url = L’adresse de son site (elle n’est pas visitée)
cli-add-slug = Son nom court, pour les adresses [par défaut : tiré de son nom]
cli-add-from = Partir d’un fichier TOML ou JSON avec les clés d’une fiche ; - est l’entrée standard
cli-add-edit = Ouvrir la fiche dans votre éditeur avant de l’écrire
cli-add-dry-run = Montrer la nouvelle fiche sans rien écrire
cli-add-examples =
    Exemples :
      coopdir add                              répondre à quelques questions
      coopdir add https://coop-group.org/togo  de même, son site étant donné
      coopdir add --name "Coop-group Togo" --summary "Des solutions pour demain au Togo" \
        --type territorial --country togo --tag énergie --no-input
      coopdir add --from fiche.toml            ce que la page « Proposer un groupe » a donné
add-head = Ajouter un groupe. Entrée : passer, ou accepter ce qui est entre crochets. ? : aide. < : question précédente. Ctrl-C : abandonner, rien n’est écrit.
add-numbered = { $n }/{ $all } { $question }
add-prompt = { $question } :
add-prompt-default = { $question } [{ $default }] :
add-choice = { "     " }{ $n }) { $label }  { $meaning }
add-ask-name = Nom du groupe
add-ask-summary = Ce qu’il est, en une courte ligne
add-ask-type = Type
add-ask-slug = Nom court, pour les adresses
add-ask-more = C’est suffisant pour publier. Compléter maintenant ? o/N
add-ask-country = Pays, par son nom ou son code
add-ask-city = Ville
add-ask-tags = Mots clés, séparés par des virgules
add-ask-ecosystems = Écosystèmes dont il est, par numéros ou noms
add-ask-activity = Activité
add-ask-link = { $label } (adresse)
add-ask-members = Membres, environ
add-ask-charter = « { $label } » : est-ce vrai de ce groupe ? o/n
add-ask-services = D’autres services ? (inscription, rencontres, discussions, projets…) o/N
add-help-more = Le pays, les mots clés, le site et les membres aident à trouver un groupe. Tout cela peut aussi s’ajouter plus tard : coopdir edit.
add-help-services = Chaque service est une adresse où il se passe quelque chose : un formulaire d’inscription, un agenda, une liste de discussion, un wiki.
add-help-charter = Une condition que l’annuaire demande aux groupes. Si vous ne savez pas, appuyez sur Entrée.
add-help-slug = Des minuscules sans accents, des chiffres et des tirets : bon pour les adresses du web et du courriel. Il peut changer plus tard : coopdir rename.
add-mandatory = il le faut : un groupe ne va pas sans cela (? pour de l’aide)
add-first = c’est la première question
add-understood = → { $value }
add-tag-known = « { $tag } » est l’orthographe de cet annuaire ({ $groups ->
    [one] { $groups } groupe
   *[other] { $groups } groupes
})
add-tag-near = « { $tag } » est un nouveau mot clé ; il y a déjà « { $near } » : < revient en arrière
add-tag-new = « { $tag } » est un nouveau mot clé
add-alike = « { $name } » ({ $slug }) est peut-être le même groupe : { $reasons }
alike-address = même adresse { $url }
alike-name = presque le même nom
alike-near = à moins d’un kilomètre, « { $word } » dans les deux noms
add-missing = il manque : { $flags }
add-missing-help = coopdir add le demande quand il tourne dans un terminal sans --no-input
add-missing-help-slug = coopdir add le demande quand il tourne dans un terminal sans --no-input ; --slug serait « { $slug } »
add-free = --slug { $free } est libre
add-denied-help = donnez d’autres valeurs, ou écrivez la fiche avec --edit
add-write = Écrire { $path } ? [O/n/m(odifier)]
add-done = { $path } écrit
add-see = Voir : coopdir serve --open /groups/{ $slug }/
add-propose = Proposer : git switch -c { $slug } && git add { $path } && git commit -m "Ajoute { $slug }"
add-large = { $path } dépasse { $kilobytes } Kio : une fiche est petite
add-not-text = { $path } n’est pas un texte en UTF-8
add-broken-at = ligne { $line }, colonne { $column } : { $message }
add-broken = { $path } n’est ni du TOML ni du JSON : rien n’a été écrit
add-broken-help = corrigez-le et recommencez

## coopdir edit

cli-edit = Modifier des groupes par des options, ou dans votre éditeur
cli-edit-slugs = Les noms courts des groupes
cli-edit-unset = Retirer une valeur ou une table : licence, links.leave, place
cli-edit-note = Dire pourquoi, dans un commentaire au-dessus de la première valeur modifiée
cli-edit-dry-run = Montrer les changements sans rien écrire
cli-edit-examples =
    Exemples :
      coopdir edit cyou1                       ouvrir sa fiche dans votre éditeur
      coopdir edit cyou1 anim-fr --verified    les deux sont à jour aujourd’hui
      coopdir edit brest --tag +communs --tag -wiki
      coopdir edit brest --activity archived --note "Arrêté en 2019" -n
edit-note-alone = --note dit pourquoi une valeur change, et aucune ne change
edit-mandatory = `{ $key }` est obligatoire : on peut la changer, pas la retirer
edit-slug = le nom court est aussi celui du fichier et des adresses
edit-slug-help = coopdir rename ANCIEN NOUVEAU le change partout
edit-broken = { $path }:{ $line }:{ $column } n’est pas du TOML : le fichier est resté tel quel
edit-broken-help = coopdir check dit ce qui ne va pas
edit-other = { $path } contient autre chose là où irait `{ $key }` : le fichier est resté tel quel
edit-other-help = coopdir check dit ce qui ne va pas ; coopdir edit NOM-COURT ouvre la fiche
edit-same = rien à changer : les fiches le disent déjà
edit-denied = rien n’a été écrit, car il y aurait ces erreurs
edit-denied-help = donnez d’autres valeurs, ou corrigez d’abord la fiche
edit-dry = essai : rien n’a été écrit
edit-raced = rien n’a été écrit : un fichier a changé entre-temps
edit-raced-help = relancez la commande
edit-done = { $path } modifié
edit-nothing = rien ne dit ce qu’il faut changer
edit-nothing-help = donnez des valeurs (coopdir edit NOM-COURT --verified), ou lancez la commande dans un terminal pour ouvrir la fiche
edit-again = Rouvrir l’éditeur, ou abandonner ? [R/a]
edit-left = abandon : rien n’a été écrit
edit-editor = l’éditeur `{ $editor }` s’est mal terminé
edit-editor-help = nommez-en un autre : EDITOR=nano coopdir edit NOM-COURT

## coopdir rename, archive, tags

cli-rename = Donner à un groupe un autre nom court, dans tous les fichiers ; l’ancien reste comme alias
cli-rename-old = Son nom court jusqu’ici
cli-rename-new = Son nom court désormais
cli-rename-dry-run = Montrer les changements sans rien écrire
cli-value-old = ANCIEN
cli-value-new = NOUVEAU
cli-rename-examples =
    Exemples :
      coopdir rename cyou1 cyou-bordeaux       sa fiche, ses images, ce qui le cite
      coopdir rename cyou1 cyou-bordeaux -n    le montrer sans rien écrire
rename-taken = le nom court `{ $slug }` est déjà pris : { $path }
rename-done = { $old } devient { $new }
cli-archive = Dire que des groupes se sont arrêtés ; leurs pages restent
cli-archive-slugs = Les noms courts des groupes
cli-archive-note = Dire pourquoi, dans un commentaire
cli-archive-dry-run = Montrer les changements sans rien écrire
cli-archive-examples =
    Exemples :
      coopdir archive brest --note "Arrêté en 2019"
cli-tags-action = Donner à un mot clé un autre nom dans tous les fichiers (rename ANCIEN NOUVEAU), ou un seul nom à plusieurs (merge ANCIENS… NOUVEAU)
cli-tags-names = Les mots clés, le dernier étant celui qui reste
cli-tags-dry-run = Montrer les changements sans rien écrire
cli-tags-examples =
    Exemples :
      coopdir tags                             ceux qui servent, avec leur nombre
      coopdir tags rename eau rivières
      coopdir tags merge fab-lab fablab fablabs
tags-rename-two = rename attend deux mots clés : l’ancien et le nouveau
tags-taken = il y a déjà un mot clé `{ $tag }`
tags-taken-help = coopdir tags merge ANCIEN NOUVEAU en fait un seul
tags-merge-help = coopdir tags rename ANCIEN NOUVEAU donne un nouveau nom

## coopdir diff

cli-diff = Dire ce qui a changé depuis une révision, dans les mots des groupes
cli-diff-base = Un commit, une branche ou une étiquette ; d’une autre branche, le point où les branches se sont séparées
cli-diff-format = Comment le dire ; markdown pour un commentaire sur une demande de modification
cli-diff-json = Comme --format json
cli-diff-plain = Comme --format plain
cli-diff-exit-code = Sortir avec le code 1 si autre chose que la forme a changé
cli-diff-examples =
    Exemples :
      coopdir diff                             ce qui n’est pas encore validé
      coopdir diff origin/main                 ce que change cette branche
      coopdir diff HEAD~1 --format markdown    ce qu’a changé le dernier commit, en commentaire
      coopdir diff v1 --exit-code -q > /dev/null || echo modifié
diff-no-repository-help = diff compare les fichiers avec ceux d’un dépôt git : git init, git add et git commit en font un
diff-shallow = ce clone ne contient que les derniers commits, pas celui où les branches se sont séparées : comparé avec { $base } même (git fetch --unshallow, ou fetch-depth: 0)
diff-title = Annuaire
diff-first = À regarder d’abord
diff-since = Comparé avec { $base }
diff-since-commit = Comparé avec { $base } ({ $commit })
diff-nothing = rien n’a changé
diff-only-form = { $count ->
    [one] rien que la forme de { $count } fichier
   *[other] rien que la forme de { $count } fichiers
}
diff-sum-added = { $count ->
    [one] { $count } groupe ajouté
   *[other] { $count } groupes ajoutés
}
diff-sum-deleted = { $count ->
    [one] { $count } groupe supprimé
   *[other] { $count } groupes supprimés
}
diff-sum-renamed = { $count ->
    [one] { $count } groupe renommé
   *[other] { $count } groupes renommés
}
diff-sum-archived = { $count ->
    [one] { $count } groupe archivé
   *[other] { $count } groupes archivés
}
diff-sum-revived = { $count ->
    [one] { $count } groupe qui n’est plus archivé
   *[other] { $count } groupes qui ne sont plus archivés
}
diff-sum-changed = { $count ->
    [one] { $count } groupe modifié
   *[other] { $count } groupes modifiés
}
diff-sum-settings = coopdir.toml modifié
diff-sum-media = { $count ->
    [one] { $count } image modifiée
   *[other] { $count } images modifiées
}
diff-sum-templates = modèles modifiés
diff-sum-others = { $count ->
    [one] { $count } autre fichier modifié
   *[other] { $count } autres fichiers modifiés
}
diff-sum-unread = { $count ->
    [one] { $count } fichier non comparé
   *[other] { $count } fichiers non comparés
}
diff-checks = Contrôle de cette modification : { $errors }, { $warnings }
diff-unread-before = { $path } n’était pas lisible alors : non comparé
diff-unread-after = { $path } n’est pas lisible : non comparé ; coopdir check dit pourquoi
diff-settings = Réglages modifiés, à regarder à la main
diff-media = Images
diff-templates = Modèles modifiés, à regarder à la main
diff-others = Autres fichiers modifiés, à regarder à la main
diff-files-unread-before = Illisibles alors, donc non comparés
diff-files-unread-after = Illisibles, donc non comparés
diff-pages-appear = Pages qui apparaissent
diff-pages-move = Pages qui changent d’adresse
diff-pages-vanish = Pages qui disparaissent
diff-pages-show = Pages qui montrent un changement
diff-pages-unknown = Pages : rien ne peut en être dit tant que des fichiers ont des erreurs
diff-and-more = { $list } et { $count } de plus
diff-more = et { $count } de plus
diff-group = Groupe
diff-change = Changement
diff-row-added = ajouté
diff-row-deleted = supprimé
diff-row-renamed = renommé
diff-row-archived = archivé
diff-row-revived = de nouveau actif
diff-row-changed = modifié
diff-quoted = « { $text } »
diff-review = { $count ->
    [one] Pour la relecture : { $count } règle
   *[other] Pour la relecture : { $count } règles
}
diff-field-link = Lien « { $name } »
diff-field-condition = Charte, « { $name } »
diff-field-sign = Signe de vie, { $name }
diff-field-partner = Partenaire { $name }
diff-field-project = Projet { $name }
diff-field-meeting = Rencontre { $name }
diff-field-person = Personne { $name }
diff-field-in = { $what } ({ $language })
diff-part-url = adresse
diff-part-status = état
diff-part-role = rôle
diff-part-start = début
diff-part-end = fin
diff-part-repeat = répétition
diff-part-where = lieu
diff-prose = { $count ->
    [one] { $count } mot
   *[other] { $count } mots
}
diff-words = { $more ->
    [one] { $more } mot de plus
   *[other] { $more } mots de plus
}, { $fewer } de moins
diff-named = nommé
diff-order = dans un autre ordre
diff-none = (vide)
diff-moved = son fichier était { $from }
diff-deleted = sa page et son adresse sont perdues
diff-renamed = s’appelait { $old }, qui mène encore ici
diff-renamed-lost = s’appelait { $old }, qui ne mène plus nulle part
diff-archived = archivé
diff-revived = n’est plus archivé
diff-alert-other-host = { $field } mène à un autre hôte, { $step }
diff-alert-new-host = { $field } mène à { $host }, un hôte nouveau dans l’annuaire
diff-alert-new-mail = l’adresse de courriel { $mail } devient publique ({ $field })
diff-alert-new-person = une personne devient publique, { $name }
diff-alert-lost-alias = { $slug } ne mène plus nulle part ; dans aliases, il mènerait ici
diff-alert-rules = { $key } change ce qui est contrôlé ou relu

## Les questions, dans un terminal

ask-left = abandon : rien n’a été écrit
ask-letter = répondez par l’une des lettres entre crochets

## coopdir serve

cli-serve = Montrer le site sur cet ordinateur pendant que vous écrivez : les pages se rechargent quand vous enregistrez
cli-serve-port = Le port [par défaut : 4321, ou le premier libre ensuite]
cli-serve-host = L’adresse où écouter [par défaut : 127.0.0.1, que seul cet ordinateur atteint]
cli-serve-open = L’ouvrir dans votre navigateur, à une page si elle est nommée
cli-serve-examples =
    Exemples :
      coopdir serve --open                     voir tout le site
      coopdir serve --open /groups/cyou1/      voir un groupe
cli-value-page = PAGE
cli-value-address = ADRESSE
serve-at = le site est à { $url } (Ctrl-C arrête)
serve-ready = { $groups ->
    [one] { $groups } groupe ; les pages se rechargent quand vous enregistrez
   *[other] { $groups } groupes ; les pages se rechargent quand vous enregistrez
}
serve-changed = { $path } a changé : le site est à jour ({ $took } ms)
serve-changed-many = { $files } fichiers ont changé : le site est à jour ({ $took } ms)
serve-open-to-all = quiconque atteint { $address } voit le site, y compris des fiches pas encore publiées
serve-no-browser = aucun navigateur n’a pu être ouvert : allez à { $url }
serve-waits = le site attend que ce soit corrigé
serve-fault = Le site ne peut pas être construit
serve-fault-lead = Corrigez ce qui est dit ici et enregistrez : cette page se recharge d’elle-même.
fail-serve = le site ne peut pas être servi sur cet ordinateur
fail-watch = { $path } ne peut pas être surveillé
fail-port = le port { $port } ne peut pas être utilisé
fail-port-help = un autre programme l’a : nommez-en un autre avec --port, ou aucun

## coopdir theme

cli-theme-action = Que faire : en voir la liste et à qui ils sont, copier ceux du programme dans templates/ pour les changer, ou vérifier ceux de templates/
cli-theme-templates = Les modèles à copier : group.html, assets/style.css
cli-theme-all = Copier tous les modèles
cli-theme-examples =
    Exemples :
      coopdir theme list
      coopdir theme eject parts/card.html
      coopdir theme check
cli-value-action = ACTION
cli-value-template = MODÈLE
theme-built-in = du programme
theme-own = le vôtre
theme-same = le vôtre, inchangé
theme-added = le vôtre, ajouté
theme-which = aucun modèle n’est nommé
theme-which-help = nommez ceux à copier, comme dans `coopdir theme list`, ou demandez --all
theme-no-names = seul `coopdir theme eject` prend des modèles
theme-unknown = il n’y a pas de modèle { $name }
theme-unknown-near = un nom proche existe : { $near }
theme-unknown-help = les modèles qui existent : coopdir theme list
theme-kept = templates/{ $name } existe déjà et reste tel quel
theme-ejected = templates/{ $name } est écrit : il remplace celui du programme
theme-contrast = { $place } : --{ $token } ({ $colour }) a un contraste de { $ratio }:1 avec --{ $ground } { $scheme ->
    [dark] sur fond sombre
   *[light] sur fond clair
} ; il faut { $least }:1 pour le distinguer
theme-contrast-help = la plus proche qui convient : --{ $token }: { $near }
theme-not-judged = { $place } : --{ $token } ({ $value }) n’est pas un simple #rrggbb, son contraste n’a donc pas été mesuré
theme-idle-copy = templates/{ $name } est celui du programme, inchangé : sans cette copie, les nouvelles versions lui parviendraient
theme-fine = { $count ->
    [0] aucun modèle à vous, et les couleurs se lisent
    [one] votre modèle fonctionne, et les couleurs se lisent
   *[other] vos { $count } modèles fonctionnent, et les couleurs se lisent
}

## Ce qu’un éditeur montre des clés d’un fichier de groupe

key-name = Le nom que l’on donne au groupe, 120 caractères au plus
key-slug = Nom court pour les adresses web et mail, le même que le nom du fichier sans .toml : 2 à 63 caractères parmi a-z, 0-9 et le tiret
key-summary = Le groupe en une ligne, 200 caractères au plus
key-type = Ce qui réunit le groupe : un thème, un territoire, ou l’aide à d’autres groupes
key-description = Un ou deux paragraphes en Markdown
key-language = Langue des textes de ce fichier, par exemple fr [par défaut : la première de l’annuaire]
key-tags = Mots clés, 50 au plus ; celui d’un écosystème y fait entrer le groupe
key-activity = Où en est le groupe [par défaut : active]
key-members = Combien de personnes environ sont dans le groupe
key-members-on = Le jour où les membres ont été comptés, par exemple 2026-03-01, sans guillemets
key-verified = Le dernier jour où quelqu’un a vérifié que ce fichier est juste, par exemple 2026-10-04, sans guillemets
key-founded = Le jour ou l’année où le groupe a commencé : 2014-01-15 ou 2014, sans guillemets
key-licence = Licence de ce que le groupe partage, en notation SPDX, par exemple CC-BY-SA-4.0
key-banner = Grande image en tête de la page : un fichier de media/, idéalement de 1920 × 160 pixels
key-logo = Le logo du groupe : un fichier de media/
key-parent = Nom court du groupe dont celui-ci est né
key-related = Noms courts de groupes voisins
key-aliases = Anciens noms courts : leurs adresses mènent ici
key-seeks = Ce que le groupe cherche, en quelques mots à chaque fois
key-offers = Ce que le groupe peut offrir, en quelques mots à chaque fois
key-place = Où se trouve le groupe ; attendu d’un groupe territorial
key-country = Pays en deux majuscules (ISO 3166-1), par exemple FR
key-region = Région, État ou province
key-city = Ville ou village
key-latitude = Degrés vers le nord, de -90 à 90, avec un point : 44.84 ; va avec longitude
key-longitude = Degrés vers l’est, de -180 à 180, avec un point : -0.57 ; va avec latitude
key-links = Adresses des services du groupe
key-link-home = Page d’accueil, qui peut réunir plusieurs des autres services
key-link-news = Informations : blog, réseau social ou lettre
key-link-meetings = Rencontres : un agenda ou une salle en ligne
key-link-discussions = Échanges entre les rencontres, ou leurs archives ; mailto: est admis
key-link-projects = Projets et actions en cours
key-link-resources = Contenus terminés et réutilisables
key-link-inspirations = Catalogue de projets inspirants
key-link-join = Où s’inscrire ; mailto: est admis
key-link-leave = Où se désinscrire ; mailto: est admis
key-link-members = Liste des membres ; mailto: est admis
key-link-admin = Administration du groupe ; mailto: est admis
key-link-follow-up = Suivi des projets et des actions par l’animation
key-link-feed = Flux RSS ou Atom
key-link-calendar = Agenda au format iCalendar (.ics)
key-link-other = Tout le reste : "libellé" = "adresse" ; mailto: est admis
key-charter = Les conditions de l’annuaire : true pour chacune que le groupe remplit, sinon false
key-health = Cinq signes de vie : le jour où chacun a été vu pour la dernière fois
key-health-follow-up = Le jour de la dernière mise à jour du document de suivi
key-health-meetings = Le jour de la dernière rencontre
key-health-news = Le jour du dernier envoi d’informations
key-health-discussions = Le jour du dernier message échangé
key-health-resources = Le jour de la dernière mise à jour de l’espace partagé
key-pulse-last = Le dernier jour où il a été vu, par exemple 2026-10-28, sans guillemets
key-pulse-per-month = Combien de fois par mois, environ
key-pulse-expected = Le moins et le plus par mois, ni trop peu ni trop : [4, 60]
key-pulse-every = Le rythme propre au groupe, en jours
key-partners = Organismes partenaires du groupe, un [[partners]] pour chacun
key-partner-name = Nom du partenaire
key-partner-url = Adresse web du partenaire
key-partner-logo = Logo du partenaire : un fichier de media/
key-projects = Projets ouverts portés par des membres, un [[projects]] pour chacun
key-project-name = Nom du projet
key-project-summary = Le projet en une ligne
key-project-url = Adresse web du projet
key-project-status = Où en est le projet
key-meetings = Rencontres datées, qui font l’agenda, un [[meetings]] pour chacune
key-meeting-title = Le nom de la rencontre
key-meeting-start = Début, par exemple 2026-12-03T18:30:00 sans guillemets ; une date seule vaut toute la journée
key-meeting-end = Fin, par exemple 2026-12-03T20:30:00 sans guillemets
key-meeting-repeat = Comment elle se répète, en règle RFC 5545 : FREQ=MONTHLY;INTERVAL=2
key-meeting-where = Le lieu de la rencontre
key-meeting-url = Adresse web de la rencontre ou de sa salle en ligne
key-people = Rôles que le groupe veut montrer ; les noms sont publics, donc avec l’accord des personnes
key-person-name = Nom de la personne
key-person-role = Ce que la personne fait pour le groupe
key-person-url = Page ou adresse de la personne ; mailto: est admis
key-translations = Les textes principaux dans d’autres langues : [translations.en]
key-translation-name = Le nom dans cette langue
key-translation-summary = Le résumé dans cette langue
key-translation-description = La description dans cette langue
key-fields = Ce que cet annuaire ajoute à chaque groupe, déclaré dans coopdir.toml

## Ce qu’un éditeur montre des clés de coopdir.toml

key-dir-title = Nom de l’annuaire
key-dir-summary = L’annuaire en une ligne
key-dir-translations = Le titre et le résumé dans d’autres langues : [translations.en]
key-dir-translation-title = Le titre dans cette langue
key-dir-translation-summary = Le résumé dans cette langue
key-dir-base-url = Adresse web où le site est publié ; tout dossier convient
key-dir-languages = Langues du site ; la première est celle par défaut, à la racine
key-dir-time-zone = Fuseau horaire des rencontres, par exemple Europe/Paris
key-dir-contact = Où écrire aux personnes qui tiennent l’annuaire : une adresse ou mailto:
key-dir-licence = Licence des données de l’annuaire, en notation SPDX
key-dir-vocabulary = open : tout mot clé est admis ; closed : seulement ceux de [tags] [par défaut : open]
key-dir-repository = Où les fichiers sont tenus : donne à chaque page « modifier cette page » et « historique »
key-dir-repository-url = Adresse web du dépôt (GitHub, GitLab, Forgejo, Gitea)
key-dir-repository-branch = Branche publiée [par défaut : main]
key-dir-repository-forge = Logiciel de la forge, quand l’adresse du dépôt ne le dit pas
key-dir-addresses = À quoi sert le nom court d’un groupe
key-dir-addresses-web = Adresse web d’un groupe, avec {"{"}slug{"}"} pour son nom court : la valeur par défaut de links.home
key-dir-addresses-mail = Adresse mail d’un groupe, avec {"{"}slug{"}"} pour son nom court
key-dir-charter = Les conditions pour figurer dans l’annuaire, un [charter.nom] pour chacune
key-dir-condition-label = La condition telle qu’elle est affichée, par langue : label.fr = "…"
key-dir-condition-required = Si chaque groupe doit la remplir [par défaut : false]
key-dir-health = Combien de jours chaque signe de vie peut rester muet
key-dir-health-follow-up = Jours sans mise à jour du document de suivi [par défaut : 60]
key-dir-health-meetings = Jours sans rencontre [par défaut : 90]
key-dir-health-news = Jours sans envoi d’informations [par défaut : 60]
key-dir-health-discussions = Jours sans message échangé [par défaut : 30]
key-dir-health-resources = Jours sans mise à jour de l’espace partagé [par défaut : 180]
key-dir-health-verified = Jours pendant lesquels un fichier vérifié compte comme à jour [par défaut : 365]
key-dir-ecosystems = Écosystèmes, un [[ecosystems]] pour chacun : un groupe en fait partie quand il porte son mot clé
key-dir-ecosystem-slug = Nom court de l’écosystème, pour son adresse
key-dir-ecosystem-title = Nom de l’écosystème
key-dir-ecosystem-summary = L’écosystème en une ligne
key-dir-ecosystem-tag = Le mot clé que portent ses groupes
key-dir-ecosystem-core = Nom court de son groupe noyau
key-dir-ecosystem-helpers = Nom court du groupe qui aide ses animateurs et animatrices
key-dir-ecosystem-charter = Conditions que ses groupes doivent remplir
key-dir-ecosystem-translations = Le titre et le résumé de l’écosystème dans d’autres langues : [ecosystems.translations.en]
key-dir-ecosystem-translation-title = Le nom de l’écosystème dans cette langue
key-dir-ecosystem-translation-summary = L’écosystème en une ligne, dans cette langue
key-dir-tags = Vocabulaire, un [tags.nom] pour chaque mot clé : libellés, synonymes, termes plus larges
key-dir-tag-label = Le mot clé tel qu’il est affiché, par langue : label.fr = "…"
key-dir-tag-aliases = D’autres mots pour la même chose
key-dir-tag-broader = Le mot clé plus large dont celui-ci fait partie
key-dir-tag-deprecated = À ne plus utiliser [par défaut : false]
key-dir-fields = Les champs propres à l’annuaire, un [fields.nom] pour chacun
key-dir-field-label = Le champ tel qu’il est affiché, par langue : label.fr = "…"
key-dir-field-kind = Ce que le champ contient
key-dir-field-options = Pour choice et choices : nom = "libellé"
key-dir-field-facet = S’il est proposé comme filtre [par défaut : false]
key-dir-field-required = Si chaque groupe doit l’avoir [par défaut : false]
key-dir-map = La carte
key-dir-map-tiles = Adresse des tuiles de la carte ; vide : la carte intégrée, sans tiers
key-dir-map-attribution = À qui est la carte des tuiles, comme leurs conditions demandent de le dire
key-dir-theme = L’apparence du site
key-dir-theme-accent = Couleur principale du site, par exemple #0b6e4f
key-dir-theme-thematic = Couleur des groupes thématiques, par exemple #5a3a9e
key-dir-theme-territorial = Couleur des groupes territoriaux, par exemple #0c6647
key-dir-theme-support = Couleur des groupes de support, par exemple #96420f
key-dir-theme-core = Couleur des groupes noyaux, par exemple #a0214f
key-dir-check = Un niveau pour chaque règle : allow, warn ou deny (coopdir explain --list les nomme)
key-dir-review = Ce que vérifient les personnes qui relisent une modification ; coopdir diff en donne la liste
key-dir-review-rules = Des questions ou des conditions, une ligne chacune ; sans cette table, les conditions de la charte
key-dir-allow = Exceptions aux règles, un [[allow]] pour chacune
key-dir-allow-rule = La règle qui ne s’applique pas
key-dir-allow-path = Le fichier, ou un dossier terminé par /, depuis la racine de l’annuaire
key-dir-allow-reason = Pourquoi
key-dir-allow-until = Le dernier jour où elle vaut, par exemple 2027-06-30, sans guillemets

## Ce que les données ouvertes disent de leurs clés

api-key-schema = Version de ces documents : 1
api-key-built-on = Jour où ce fichier a été fait
api-key-count = Nombre de groupes
api-key-groups = Tous les groupes, triés par nom court
api-key-slug = Nom court du groupe, par lequel il est connu dans les adresses et dans les autres fichiers
api-key-name = Le nom du groupe
api-key-summary = Le groupe en une ligne
api-key-language = Langue des textes du groupe (BCP 47)
api-key-url = Sa page sur le site ; null quand l’adresse du site n’est pas connue
api-key-tags = Mots clés, tels que directory.json les énumère et les nomme
api-key-ecosystems = Noms courts des écosystèmes dont le groupe fait partie
api-key-activity = Où en est le groupe
api-key-members-on = Jour où les membres ont été comptés
api-key-verified = Jour où quelqu’un s’est assuré pour la dernière fois que tout est exact
api-key-founded = Jour (2014-01-15) ou année (2014) où le groupe a commencé
api-key-banner = Adresse de son bandeau
api-key-logo = Adresse de son logo
api-key-children = Noms courts des groupes qui en sont issus
api-key-place = Où se trouve le groupe
api-key-links = Adresses des services du groupe selon leur usage : home, news, meetings, discussions, projects, resources, inspirations, join, leave, members, admin, follow_up, feed, calendar ; adresses web seulement
api-key-other-links = Autres adresses, chacune avec le nom que le groupe lui donne
api-key-link-label = Ce que c’est
api-key-link-url = Son adresse web
api-key-partners = Organismes avec lesquels le groupe travaille
api-key-projects = Projets ouverts portés par des membres
api-key-meetings = Rencontres datées
api-key-meeting-start = Début : 2026-12-03T18:30:00 dans le fuseau horaire de l’annuaire, 2026-12-03T18:30:00+01:00, ou un jour seul
api-key-meeting-end = Fin, écrite comme le début
api-key-translations = Les textes principaux dans d’autres langues, par langue
api-key-fields = Ce que cet annuaire demande en plus à ses groupes : directory.json dit ce que chaque clé veut dire
api-key-dir-translations = Le titre et le résumé dans d’autres langues, par langue
api-key-contact = Page où écrire à celles et ceux qui tiennent l’annuaire ; aucune adresse électronique
api-key-counts = Combien il y en a
api-key-counts-groups = Groupes
api-key-counts-preparing = Groupes en préparation
api-key-counts-active = Groupes actifs
api-key-counts-archived = Groupes qui se sont arrêtés
api-key-counts-countries = Pays qui ont un groupe
api-key-counts-ecosystems = Écosystèmes
api-key-condition-key = Sa clé dans la charte des groupes
api-key-label = Comment elle est affichée, par langue
api-key-dir-tags = Tous les mots clés employés ou du vocabulaire, triés
api-key-tag = Le mot clé tel que les groupes le portent
api-key-tag-groups = Nombre de groupes qui le portent
api-key-tag-url = Sa page sur le site
api-key-dir-fields = Ce que l’annuaire demande en plus à ses groupes
api-key-field-key = Sa clé dans les champs des groupes
api-key-field-options = Les réponses parmi lesquelles choisir
api-key-option-key = La réponse telle que les groupes la donnent
api-key-option-label = Comment elle est affichée
api-key-files = Tout ce que le site donne à d’autres programmes
api-key-file-name = Où il se trouve, depuis la racine du site
api-key-file-type = Son type de média
api-key-file-url = Son adresse complète
api-key-file-schema = Adresse du schéma JSON qu’il suit
api-key-ecosystems-count = Nombre d’écosystèmes
api-key-ecosystems-list = Tous les écosystèmes, dans l’ordre de l’annuaire
api-key-ecosystem-groups = Noms courts de ses groupes

## Le site, ses données ouvertes

site-data-title = Données ouvertes
site-data-lead = Tout ce que ce site montre des groupes peut être repris ailleurs : dans un tableur, sur une carte, dans un lecteur de flux, sur un autre site.
site-data-built = Ces fichiers sont refaits avec le site ; ceux-ci datent du
site-data-take = Prendre tous les groupes
site-data-csv = Pour un tableur
site-data-csv-lead = Une ligne par groupe, une colonne par information (CSV). LibreOffice et les tableurs en ligne l’ouvrent tel quel.
site-data-csv-excel = Dans Excel : Données › À partir d’un fichier texte/CSV, avec la virgule pour séparateur.
site-data-geojson = Pour une carte
site-data-geojson-lead = { $count ->
    [0] Aucun groupe ne donne encore sa position (GeoJSON).
    [one] Le seul groupe qui donne sa position (GeoJSON). uMap, QGIS et la plupart des cartes en ligne le lisent.
   *[other] Les { $count_shown } groupes qui donnent leur position (GeoJSON). uMap, QGIS et la plupart des cartes en ligne les lisent.
}
site-data-json = Pour un programme
site-data-json-lead = Tout en une fois, descriptions et traductions comprises (JSON). Le sens de chaque clé est donné plus bas.
site-data-terms = À quelles conditions
site-data-no-licence = L’annuaire n’indique pas de licence : reprendre ses textes demande l’accord de celles et ceux qui les ont écrits.
site-data-private = Aucun fichier ne contient l’adresse électronique d’un groupe ni le nom d’une personne : pour écrire à un groupe, on passe par sa page. Merci d’en faire autant avec ce que vous en tirerez.
site-data-follow = Suivre
site-data-news = Les groupes dont la fiche vient d’être vérifiée, à suivre dans un lecteur de flux (Atom) :
site-data-news-all = Tout l’annuaire
site-data-opml = { $count ->
    [one] Le groupe qui a son propre flux, à importer dans un lecteur de flux (OPML) :
   *[other] Les { $count_shown } groupes qui ont leur propre flux, à importer en une fois dans un lecteur de flux (OPML) :
}
site-data-examples = Exemples
site-data-example-map = Une carte sur votre site
site-data-example-map-how = Sur umap.openstreetmap.fr : créez une carte, ajoutez un calque et, dans ses « Données distantes », collez cette adresse avec le format geojson. La carte suit alors l’annuaire.
site-data-example-table = Combien de groupes par pays
site-data-example-table-how = Ouvrez groups.csv dans LibreOffice, puis Insertion › Table dynamique : « country » en lignes, « slug » en données, à compter.
site-data-example-program = Les noms des groupes du thème { $tag }
site-data-api = L’interface de programmation, version 1
site-data-promise = Elle ne fait que grandir. Une clé garde son nom, son type et son sens ; d’autres peuvent s’ajouter, et les programmes ignorent celles qu’ils ne connaissent pas. Chaque clé est toujours là : null, ou vide, quand rien n’est connu. Une adresse ne disparaît jamais.
site-data-groups = tous les groupes, en entier
site-data-directory = langues, charte, mots clés et champs avec leurs noms, et où se trouve chaque fichier
site-data-ecosystems = les écosystèmes et leurs groupes
site-data-jsonld = les groupes en données liées (schema.org)
site-data-calendar = Les rencontres des groupes, pour un agenda (iCalendar) :
site-data-dcat = la description que lisent les catalogues de données ouvertes (DCAT)
site-data-schema = son schéma JSON
site-data-keys = Ce que veut dire chaque clé d’un groupe
site-data-keys-lead = Un chemin comme place.city est la clé city dans place ; [] vaut pour chaque élément d’une liste, et * pour chaque clé.
site-data-key = Clé
site-data-form = Valeur
site-data-about = Sens
site-data-form-text = texte
site-data-form-number = nombre
site-data-form-day = jour : 2026-11-25
site-data-form-url = adresse web
site-data-form-list = liste
site-data-form-map = objet
site-data-form-any = selon la déclaration
site-opml-other = Autres groupes

## coopdir schema

cli-schema-kind = N’écrire que celui-ci, sur la sortie standard [par défaut : les deux, dans des fichiers]
cli-schema-out = Dossier où les écrire [par défaut : schema/ dans l’annuaire]
cli-schema-check = Ne rien écrire, et sortir avec le code 1 si un schéma n’est plus à jour
cli-schema-examples =
    Exemples :
      coopdir schema                       écrire les deux, et les réglages des éditeurs
      coopdir schema --check               sont-ils à jour ? (pour l’intégration continue)
      coopdir schema group                 afficher le schéma des fichiers de groupe
schema-written = { $path } écrit
schema-fresh = les schémas sont à jour
schema-settings = `coopdir.toml` est illisible, et les schémas en dépendent : coopdir check
schema-stale = { $path } n’est plus à jour : coopdir schema

## Ce que veulent dire les mots des listes fermées, dans les éditeurs

label-vocabulary-open = Tout mot clé est admis
label-vocabulary-closed = Seulement les mots clés de [tags]
label-field-text = Une ligne de texte
label-field-markdown = Un texte en Markdown
label-field-choice = L’une des options
label-field-choices = Une ou plusieurs des options
label-field-url = Une adresse web
label-field-date = Une date
label-field-number = Un nombre
label-field-boolean = Oui ou non : true ou false
label-level-allow = Ne rien dire
label-level-warn = Le dire, sans bloquer
label-level-deny = Le dire, et refuser le fichier
schema-group = Un groupe de l’annuaire
schema-directory = L’annuaire

## Erreurs de la ligne de commande

usage-near = un nom proche existe : { $near }
usage-help = coopdir --help dit tout ce qui existe
usage-unknown-argument = argument inconnu : `{ $arg }`
usage-unknown-command = commande inconnue : `{ $command }`
usage-missing-command = il manque une commande
usage-missing-argument = il manque : { $arg }
usage-missing-value = { $arg } attend une valeur
usage-invalid-value = `{ $value }` n’est pas une valeur de { $arg } : attendu, l’une de { $valid }
usage-value = `{ $value }` n’est pas une valeur de { $arg } : { $cause }
usage-conflict = { $arg } ne va pas avec { $prior }
usage-number-of-values = { $arg } a trop ou trop peu de valeurs
usage-no-equals = { $arg } attend `=` devant sa valeur
usage-not-a-number = `{ $value }` n’est pas un nombre pour { $arg }
usage-utf8 = un argument n’est pas en UTF-8
usage-other = la ligne de commande ne se comprend pas

## Les jours, les heures et les nombres

form-months = janvier février mars avril mai juin juillet août septembre octobre novembre décembre
form-weekdays = lundi mardi mercredi jeudi vendredi samedi dimanche
form-first = 1er
form-date = { $day } { $month } { $year }
form-month = { $month } { $year }
form-weekday = { $weekday } { $date }
form-time = { $hour } h { $minute }
form-hour = { $hour } h
form-thousands = { " " }
form-decimal = ,
form-sizes = o Ko Mo

## Les listes fermées du modèle, telles qu’on les lit

label-type-thematic = Thématique
label-type-territorial = Territorial
label-type-support = Support

label-activity-preparing = En préparation
label-activity-active = Actif
label-activity-archived = Archivé

label-status-idea = Idée
label-status-active = En cours
label-status-done = Terminé
label-status-stopped = Arrêté

label-role-leader = Responsable
label-role-facilitator = Animation
label-role-coordinator = Coordination
label-role-project-lead = Responsable de projet
label-role-moderator = Modération
label-role-organiser = Organisation
label-role-sponsor = Parrainage
label-role-helper = Aide à l’animation
label-role-contact = Contact

label-link-home = Accueil
label-link-news = Actualités
label-link-meetings = Rencontres
label-link-discussions = Discussions
label-link-projects = Projets
label-link-resources = Ressources
label-link-inspirations = Projets inspirants
label-link-join = Rejoindre le groupe
label-link-leave = Se désinscrire
label-link-members = Membres
label-link-admin = Administration
label-link-follow-up = Suivi des projets
label-link-feed = Flux d’actualités
label-link-calendar = Agenda

charter-open = Ouvert à toute personne qui le souhaite, sans adhésion ni autre restriction
charter-empowering = Engagé pour le pouvoir d’agir de ses membres
charter-sharing = Partage publiquement ce qu’il produit

## Le site, ses pages et ses listes

site-skip = Aller au contenu
site-skip-groups = Aller aux groupes
site-skip-filters = Aller aux filtres
site-menu = Menu
site-groups-title = Groupes
site-list = Liste
site-map = Carte
site-matrix = Croisements
site-calendar = Agenda
site-ecosystems = Écosystèmes
site-tags = Thèmes
site-about = À propos
site-home-title = Trouver un groupe qui coopère
site-search = Chercher un groupe, un thème, un lieu
site-search-within = Chercher parmi ces groupes
site-search-go = Chercher
site-find = Pour chercher dans cette page : Ctrl + F, ou ⌘ + F sur un Mac. Sur un téléphone : « Rechercher dans la page », dans le menu du navigateur.
site-find-letter = Choisissez la première lettre du nom, puis cherchez dans la page : Ctrl + F, ou ⌘ + F sur un Mac.
site-groups = { $count ->
    [0] Aucun groupe
    [one] { $count_shown } groupe
   *[other] { $count_shown } groupes
}
site-groups-archived = { $count ->
    [one] { $count_shown } groupe
   *[other] { $count_shown } groupes
}, dont { $archived ->
    [one] { $archived_shown } archivé
   *[other] { $archived_shown } archivés
}
site-members = { $count ->
    [one] ≈ { $count_shown } membre
   *[other] ≈ { $count_shown } membres
}
site-counted = relevé le
site-order-met = Prochaines rencontres d’abord, puis vérifiés récemment
site-order-dated = Vérifiés récemment d’abord
site-order-name = De A à Z
site-archived = Groupes archivés ({ $count_shown })
site-filter = Filtrer
site-filter-groups = Filtrer les groupes
site-empty = Cet annuaire attend son premier groupe : un fichier dans le dossier groups/.
site-propose-first = Proposer le premier groupe
site-propose-second = Proposer le deuxième groupe
site-whole = Dans tout l’annuaire
site-whole-plain = Ces liens mènent aux groupes de tout l’annuaire.
label-facets-type = Types
label-facets-tag = Thèmes
label-facets-country = Pays
label-facets-lang = Langues
label-facets-eco = Écosystèmes
label-facets-activity = Activité
label-facet-type = Type
label-facet-tag = Thème
label-facet-country = Pays
label-facet-lang = Langue
label-facet-eco = Écosystème
label-facet-activity = Activité
site-country-region = Pays et région
site-comma = { ", " }
site-others = + { $count_shown } autres
site-pages = Pages de la liste
site-page = page { $number_shown }
site-previous = Précédente
site-next = Suivante
site-trail = Fil d’Ariane
site-facet-described = { $title } : { $count } de l’annuaire.
label-meaning-thematic = Des personnes réunies par un sujet, où qu’elles soient.
label-meaning-territorial = Des personnes réunies par un territoire, quel que soit le sujet.
label-meaning-support = Des personnes qui aident les autres groupes à coopérer.
site-types = Trois types de groupes
site-broader = Fait partie de
site-narrower = Plus précisément :
site-tags-title = Tous les thèmes
site-countries-title = Tous les pays
site-languages-title = Toutes les langues
site-regions = Régions :
site-answer = { $label } : { $value }
site-given = Renseigné
site-not-given = Non renseigné
site-ecosystems-lead = Des groupes qui partagent une histoire, un lieu ou un projet, et s’entraident.
site-ecosystem-feed = Nouvelles de cet écosystème (Atom)
site-ecosystem-embed = Intégrer cet écosystème sur votre site
site-ecosystem-embed-how = Copiez ces lignes dans une page : elles montrent les groupes, toujours à jour, sans cookie.
site-ecosystem-embed-title = Groupes de l’écosystème { $name }
site-ecosystem-embed-other = Autres présentations et couleurs
site-core = Groupe noyau
site-core-is = Groupe noyau :
site-countries-count = { $count ->
    [one] un pays
   *[other] { $count_shown } pays
}
site-links = Ce qui les relie
site-links-lead = Les groupes présents dans deux écosystèmes : ils portent les nouvelles de l’un à l’autre.
site-helpers = Aide à l’animation des groupes :
site-charter = La charte
site-ecosystem-charter = Ce qui est demandé aux groupes de cet écosystème :
site-charter-lead = Les conditions que l’annuaire propose à ses groupes. La fiche d’un groupe dit lesquelles il remplit, s’il a répondu.
site-required = obligatoire
site-required-in = obligatoire dans :
site-about-title = À propos de cet annuaire
site-about-described = Ce qu’est l’annuaire { $title }, et les conditions qu’il propose à ses groupes.
site-about-count = { $count ->
    [0] L’annuaire ne réunit encore aucun groupe
    [one] L’annuaire réunit un groupe
   *[other] L’annuaire réunit { $count_shown } groupes
}{ $countries ->
    [0] .
    [one] , dans un pays.
   *[other] , dans { $countries_shown } pays.
}
site-about-ecosystems = { $count ->
    [one] Un écosystème en rassemble une partie.
   *[other] { $count_shown } écosystèmes en rassemblent une partie.
}
site-about-members = { $count ->
    [one] Un groupe indique combien il a de membres : { $members }.
   *[other] { $count_shown } groupes indiquent combien ils ont de membres : { $members } en tout, une personne pouvant être dans plusieurs.
}
site-about-built = Site construit le
site-reuse = Réutiliser
site-correct = Compléter, corriger
site-reuse-licence = Les données de cet annuaire sont partagées sous licence
site-reuse-repository = Les fiches des groupes sont des fichiers que tout le monde peut proposer de compléter ou de corriger :
site-contact = Contact
site-contact-lead = Pour écrire à l’annuaire :
site-weight = Cette page pèse { $size } (EcoIndex { $grade })
site-borrowed = Les menus de cette page sont en anglais : coopdir ne parle pas encore cette langue ({ $language }).
site-all = De A à Z
site-all-title = Tous les groupes, de A à Z
site-letters = Lettres
site-not-found = Cette page n’existe pas
site-not-found-lead = L’adresse a peut-être changé, ou le groupe a été renommé.
site-not-found-ways = Voici d’autres chemins :
site-not-found-near = Vous cherchiez peut-être :
site-moved = Ce groupe a changé d’adresse

## La recherche dans les listes

site-sort = Tri
site-sort-met = Prochaines rencontres
site-order-members = Par nombre de membres
site-order-added = Ajoutés récemment d’abord
site-order-founded = Fondés récemment d’abord
site-share = Partager
site-shared = Lien copié
site-search-wait = Chargement des filtres…
site-search-failed = La recherche n’a pas pu se charger. Pour parcourir l’annuaire :
site-narrow = Filtrer…
site-clear = Tout effacer
site-remove = Retirer { $what }
site-cleared = Tout effacer → { $count }
site-without = Retirer { $what } → { $count }
site-without-both = Retirer { $what } et { $other } → { $count }
site-quoted = « { $words } »
site-ignored = Le filtre « { $what } » n’existe pas : il est ignoré.
site-taken = Aucun résultat pour « { $typed } ». Voici les groupes trouvés avec : { $words }.
site-found-nothing = Aucun groupe ne correspond à { $what }
site-found-close = Proche de votre recherche :
site-missing = Ce groupe n’existe pas encore ?
site-missing-ask = Demander à celles et ceux qui tiennent l’annuaire
site-see-groups = { $count ->
    [one] Voir { $count_shown } groupe
   *[other] Voir { $count_shown } groupes
}
## Le site, son agenda

site-calendar-of = Agenda · { $name }
site-calendar-described = Les rencontres des { $count_shown } prochains jours.
site-calendar-lead = Les rencontres que les groupes annoncent pour les { $count_shown } prochains jours.
site-calendar-none = Aucune rencontre annoncée dans les { $count_shown } prochains jours.
site-calendar-how = Un groupe annonce ses rencontres dans sa fiche : leurs dates, ou l’adresse de son propre agenda. D’ici là :
site-calendar-silent = { $count ->
    [one] Un groupe n’a pas d’agenda déclaré.
   *[other] { $count_shown } groupes n’ont pas d’agenda déclaré.
}
site-calendar-zone = Les heures sont celles du fuseau { $zone }, sauf indication contraire.
site-calendar-most = Les { $count_shown } premières rencontres figurent ici. Pour les avoir toutes, abonnez-vous à l’agenda.
site-calendar-elsewhere = Aussi : leurs propres agendas
site-calendar-elsewhere-more = { $count ->
    [one] Un autre groupe donne son agenda sur sa page.
   *[other] { $count_shown } autres groupes donnent leur agenda sur leur page.
}
site-calendar-ecosystems = Par écosystème
site-calendar-types = Par type
site-calendar-thematic = Agenda des groupes thématiques
site-calendar-territorial = Agenda des groupes territoriaux
site-calendar-support = Agenda des groupes de support
site-calendar-add = Ajouter à mon agenda
site-calendar-add-series = Ajouter la série à mon agenda
site-calendar-follow = S’abonner à cet agenda
site-calendar-follow-lead = Votre propre agenda reste alors à jour de lui-même.
site-calendar-webcal = S’abonner
site-calendar-file = Fichier d’agenda (.ics)
site-calendar-paste = Adresse à coller dans votre agenda :
site-calendar-follow-group = S’abonner à ces rencontres
site-calendar-whole = Tout l’agenda
site-meetings-next = Prochaines rencontres
site-meetings-past = { $count ->
    [one] Une rencontre passée
   *[other] { $count_shown } rencontres passées
}
site-here-hour = soit { $hour } chez vous
site-here-day = soit { $day }, { $hour } chez vous

## Le site, la page d’un groupe

site-meetings-archived = Rencontres annoncées avant l’arrêt du groupe
site-services = Tous les services du groupe
site-by-mail = par courriel
site-join-by-writing = Écrire à l’animation pour rejoindre
site-preparing-notice = Ce groupe démarre. Les premiers membres comptent double.
site-archived-notice = Ce groupe s’est arrêté.
site-archived-leaves = Voici ce qu’il laisse.
site-neighbours-see = Voir les groupes voisins
site-group-about = À propos
site-projects = Projets des membres
site-seeks = Le groupe cherche
site-offers = Le groupe propose
site-meetings = Rencontres
site-repeats = Se répète :
site-meeting-link = Page de la rencontre
site-people = Animation et contacts
site-neighbours = Groupes voisins
site-near-related = cité par ce groupe
site-near-parent = ce groupe en est né
site-near-child = issu de ce groupe
site-near-tag = aussi « { $tag } »
site-near-ecosystem = aussi dans l’écosystème { $ecosystem }
site-near-place = même lieu : { $place }
site-near-region = même région : { $region }
site-near-country = même pays : { $country }
site-keepers = Pour l’animation
site-facts = Fiche
site-place = Lieu
site-language = Langue
site-translated = fiche traduite : { $languages }
site-licence = Licence des contenus
site-licence-and = et
site-licence-or = ou
site-licence-with = avec
site-partners = Partenaires
site-parent = Issu de
site-children = A donné naissance à
site-founded = Fondé
site-mail = Adresse du groupe
site-slug = Nom court
site-formerly = anciennement { $names }
site-verified = Fiche vérifiée le
site-still = Toujours d’actualité ?
site-stale = Elle a pu changer depuis.
site-stale-how = Si rien n’a changé, remplacez dans son fichier la date de { $key } par celle du jour.
site-written = Fiche rédigée par
site-written-more = et { $count ->
    [one] { $count_shown } autre
   *[other] { $count_shown } autres
}
site-created = Ajoutée le
site-changed = Modifiée le
site-edit = Corriger cette fiche
site-edit-file = Ouvrir son fichier
site-history = Historique
site-qr = Code QR
site-yes = oui
site-no = non
site-north = N
site-south = S
site-east = E
site-west = O
site-point = { $latitude }° { $north }, { $longitude }° { $east }

## Le site, la carte

site-map-title = Carte
site-map-lead = { $groups } dans { $count ->
    [one] un pays
   *[other] { $count_shown } pays
}
site-map-places = Lieux
site-map-stateless = Pays non précisé
site-map-imprecise = { $count ->
    [one] un groupe, sans plus de précision
   *[other] { $count_shown } groupes, sans plus de précision
}
site-map-more = { $count ->
    [one] et un autre lieu
   *[other] et { $count_shown } autres lieux
}
site-map-nowhere = { $count ->
    [one] un groupe n’indique pas de lieu
   *[other] { $count_shown } groupes n’indiquent pas de lieu
}
site-map-elsewhere = Groupes sans lieu
site-map-explore = Explorer la carte
site-map-loading = Chargement de la carte…
site-map-failed = La carte n’a pas pu être chargée. La liste des lieux dit la même chose.
site-map-whole = Les filtres n’ont pas pu être chargés : la carte montre tous les groupes.
site-map-label = Carte des groupes : les flèches la déplacent, + et - changent l’échelle
site-map-larger = Agrandir
site-map-smaller = Réduire
site-map-close = Fermer
site-map-tiles = Afficher la carte détaillée
site-map-tiles-note = Charge des images depuis { $host } (votre adresse IP leur est transmise).
label-continent-africa = Afrique
label-continent-americas = Amériques
label-continent-asia = Asie
label-continent-europe = Europe
label-continent-oceania = Océanie
label-continent-antarctica = Antarctique
## Le site, aide et accessibilité

site-help = Aide
site-help-lead = Comment trouver un groupe, le rejoindre, ajouter le vôtre, et à qui demander.
site-help-find = Trouver un groupe
site-help-find-search = Écrivez un mot dans le champ de recherche : un nom, un thème, un lieu. Accents et majuscules ne comptent pas.
site-help-find-filters = Les filtres se combinent : deux thèmes élargissent le choix, un thème et un pays le resserrent. L’adresse de la page garde votre choix : vous pouvez l’envoyer à quelqu’un.
site-help-find-ways = On peut aussi passer par :
site-help-join = Rejoindre un groupe
site-help-join-how = Un bouton sur la fiche d’un groupe permet de le rejoindre ; à côté, un lien permet de le quitter. S’il n’y en a pas, passez par ses services (site, discussions, rencontres…) ou par les personnes que sa fiche indique.
site-help-propose = Proposer un groupe
site-help-propose-how = Quatre choses suffisent : son nom, un nom court pour l’adresse de sa page, une phrase qui le présente, et son type : thématique, territorial ou de support.
site-help-propose-read = Ce que vous envoyez est relu avant d’être publié.
site-help-propose-gaps = Pour voir les thèmes sur lesquels personne ne travaille encore, et où :
site-help-correct = Corriger une fiche
site-help-correct-how = Au bas de la fiche d’un groupe, le lien de correction ouvre un formulaire déjà rempli. Changez ce qui est faux, puis choisissez comment l’envoyer : quelqu’un relit et publie.
site-help-correct-write = Écrivez à l’annuaire : dites quel groupe, ce qui est faux et ce qui est juste.
site-help-follow = Suivre
site-help-follow-how = Quand un groupe a un flux d’actualités ou un agenda, sa fiche en donne l’adresse parmi ses services. Copiez-la dans votre lecteur de flux ou votre agenda : ce qui est nouveau y arrivera de soi-même.
site-help-keys = Au clavier
site-help-keys-tab = Tab va de lien en lien ; les premiers sautent au contenu ou, dans les listes, aux groupes et aux filtres.
site-help-keys-slash = / place le curseur dans le champ de recherche.
site-help-keys-escape = Échap le vide.
site-help-keys-off = La touche / n’agit plus dès que l’on a atteint un lien ou un champ avec Tab : elle ne gêne donc pas qui commande par la voix.
site-help-ask = Demander à quelqu’un
site-help-ask-group = Pour une question sur un groupe, demandez au groupe : sa fiche dit comment le joindre.
site-help-ask-nobody = Cet annuaire n’indique pas encore d’adresse où lui écrire.
site-help-weight = Ce que pèse une page
site-help-weight-how = Le chiffre au bas d’une page compte tout ce qu’il faut télécharger pour la montrer une première fois, compressé le moins possible : la plupart des serveurs envoient moins. L’EcoIndex la note de A (légère) à G (lourde), d’après ce poids, le nombre de fichiers et le nombre d’éléments de la page ; des deux calculs publiés, c’est le plus sévère.
site-accessibility = Accessibilité
site-accessibility-short = Accessibilité : non auditée
site-accessibility-lead = Personne n’a encore audité ce site : il ne se déclare donc conforme à aucune norme. Voici ce qui est fait pour que tout le monde puisse s’en servir, et ce qui manque à notre connaissance.
site-accessibility-done = Ce qui est fait
site-accessibility-done-script = Tous les groupes et toutes les pages se lisent sans JavaScript : il ne fait que chercher plus vite et combiner les filtres.
site-accessibility-done-keys = Tout se fait au clavier, et l’on voit toujours où l’on en est.
site-accessibility-done-structure = Les pages ont des titres, des régions et des tableaux que les lecteurs d’écran annoncent.
site-accessibility-done-colours = Les textes ont un contraste d’au moins 4,5 pour 1, en clair comme en sombre ; rien n’est dit par la seule couleur.
site-accessibility-done-zoom = Les pages tiennent dans 320 pixels de large, ou agrandies à 400 %, sans défiler sur le côté ; un tableau plus large y devient une liste, ou défile dans son propre cadre.
site-accessibility-done-languages = Les textes d’une autre langue que la page sont annoncés comme tels aux lecteurs d’écran, et s’écrivent dans leur propre sens.
site-accessibility-limits = Limites connues
site-accessibility-limits-texts = Les descriptions sont écrites par les groupes : leurs titres, liens et images n’ont pas tous été vérifiés.
site-accessibility-limits-links = La plupart des services des groupes sont sur d’autres sites, dont cette page ne dit rien.
site-accessibility-limits-tested = Les vérifications automatiques trouvent environ la moitié des défauts ; des personnes qui utilisent des technologies d’assistance n’ont pas essayé chaque page.
site-accessibility-limits-tell = Cet annuaire n’indique pas encore d’adresse où signaler un problème.
site-accessibility-tell = Signaler un problème
site-accessibility-tell-how = Dites sur quelle page vous étiez, ce que vous vouliez faire, et avec quoi (navigateur, lecteur d’écran, clavier). Vous pouvez aussi demander un contenu sous une autre forme.

## Le site : proposer et corriger

site-propose-lead = Quatre réponses suffisent ; le reste peut attendre. Ce que vous envoyez est relu avant d’être publié.
site-propose-kept = Ce que vous écrivez reste dans cet onglet : rien ne part avant que vous l’envoyiez.
site-propose-facts = L’essentiel
site-propose-about = Présentation
site-propose-life = Vie du groupe
site-propose-links = Adresses et services
site-propose-give = Ce qu’il cherche et propose
site-propose-licence = Licence et charte
site-propose-fields = Propre à cet annuaire
site-propose-name = Nom du groupe
site-propose-summary = Le groupe en une phrase
site-propose-slug-hint = Pour son adresse : des lettres de a à z, des chiffres, des tirets. Il vient du nom ; changez-le si vous voulez.
site-propose-description = Un ou deux paragraphes
site-propose-description-hint = Une ligne vide sépare deux paragraphes ; le Markdown est admis.
site-propose-language = Langue de ces textes
site-propose-tags-others = D’autres mots clés
site-propose-tags-hint = Séparés par des virgules.
site-propose-region = Région
site-propose-city = Ville ou village
site-propose-latitude = Latitude
site-propose-latitude-hint = En degrés, avec la longitude : une carte en ligne les donne. Deux décimales suffisent.
site-propose-longitude = Longitude
site-propose-members = Membres, environ
site-propose-members-on = Comptés le
site-propose-founded-hint = Une année, 2014, ou un jour, 2014-01-31.
site-propose-other = Autres services
site-propose-other-name = Nom
site-propose-other-url = Adresse
site-propose-other-more = Ajouter un service
site-propose-lines-hint = Quelques mots par ligne.
site-propose-unsaid = sans réponse
site-propose-verified = J’ai vérifié toute la fiche : elle est juste aujourd’hui
site-propose-preview = Sa carte dans l’annuaire
site-propose-go = Préparer l’envoi
site-propose-problems = { $count ->
    [one] Un point est à revoir
   *[other] { $count_shown } points sont à revoir
}
site-propose-because = { $what } : { $why }
site-propose-made = C’est prêt : choisissez comment l’envoyer
site-propose-forge = Ouvrir l’éditeur du dépôt
site-propose-mail = Envoyer par courriel
site-propose-long = Ce texte est trop long pour tenir dans un lien : copiez-le d’abord, puis collez-le dans la page ou la lettre qui s’ouvre.
site-propose-nowhere = Cet annuaire ne dit pas où l’envoyer : donnez ce texte à une personne qui le tient.
site-propose-file = Le texte à envoyer
site-propose-download = Télécharger
site-propose-lines = Dans l’éditeur, remplacez ces lignes du fichier ou ajoutez-les
site-propose-blank = Le fichier à remplir
site-propose-blank-how = Copiez ce texte, remplissez les quatre premières lignes, et ce que vous voulez du reste : retirez le # devant ce que vous remplissez. Avec JavaScript, cette page est un formulaire.
site-propose-send = L’envoyer
site-propose-correct = Corriger la fiche de { $name }
site-propose-unknown = Aucun groupe n’a le nom court { $slug } : voici un formulaire vide.
site-propose-kept-back = Une valeur avec une adresse mail est déjà là ; elle reste si vous n’écrivez rien.
site-propose-change = { $what } : { $old } → { $new }
site-propose-none = rien
site-propose-remove = retirer { $key }
site-propose-nothing = Rien n’a changé.
site-propose-subject = Proposition : { $name }
site-propose-subject-correct = Correction : { $name } ({ $slug })
site-propose-command = Pour qui tient l’annuaire :
site-propose-paste = Collez ici le texte copié.

## Le site, croisements

site-matrix-lead = Sur quels thèmes les groupes travaillent, et où : ce qui existe, et ce qui manque encore.
site-matrix-caption = Groupes par thème et par pays
site-matrix-caption-regions = Groupes par thème et par région ({ $country })
site-matrix-territorial = groupes territoriaux qui travaillent sur le thème
site-matrix-others = groupes thématiques ou de support présents sur place
site-matrix-empty = personne encore : proposer un groupe
site-matrix-most = Seuls les plus présents figurent ici, parmi { $themes ->
    [one] un thème
   *[other] { $themes_shown } thèmes
} et { $territories ->
    [one] un territoire
   *[other] { $territories_shown } territoires
}.
site-matrix-all = Voir tous les croisements
site-matrix-all-title = Tous les croisements
site-matrix-living = Les groupes archivés ne sont pas comptés.
site-matrix-plain = Sans JavaScript, une case de plusieurs groupes ouvre la page entière du thème ou du territoire.
site-no-territory = Sans territoire
site-no-region = Sans région
site-territorial-groups = { $count ->
    [one] { $count_shown } groupe territorial
   *[other] { $count_shown } groupes territoriaux
}
site-other-groups = { $count ->
    [one] { $count_shown } groupe thématique ou de support
   *[other] { $count_shown } groupes thématiques ou de support
}
site-cell = { $theme }, { $place } : { $groups }
site-cell-both = { $one }, { $other }
site-cell-one = { $theme }, { $place } : { $groups }, { $name }
site-propose-theme = Proposer un groupe { $theme }
site-in-place = ({ $place })
site-propose-within = Proposer un groupe { $theme } { $place }

## Le site, à intégrer ailleurs

site-embed-of = Groupes : { $name }
site-embed-cards = Cartes
site-embed-list = Liste
site-embed-compact = Noms seuls
site-embed-see = { $count ->
    [0] Voir l’annuaire
    [one] Voir le groupe
   *[other] Voir les { $count_shown } groupes
}
site-embed-none = Aucun groupe ne correspond.
site-embed-map = Voir toute la carte
site-embed-no-map = Aucun groupe n’indique où il est.
site-embed-no-matrix = Il n’y a encore rien à croiser.
site-embed-from = Extrait de l’annuaire
site-embed-blank = (nouvel onglet)
site-embed-link = Montrer ce groupe sur un autre site
site-embed-title = Montrer des groupes sur votre site
site-embed-lead = Choisissez quoi montrer, copiez quelques lignes dans une page de votre site : les groupes restent à jour d’eux-mêmes. Sans compte, sans cookie, sans traceur.
site-embed-what = Quoi montrer
site-embed-all = Tout l’annuaire
site-embed-layout = Présentation
site-embed-scheme = Couleurs
site-embed-scheme-auto = Comme sur l’appareil
site-embed-scheme-light = Claires
site-embed-scheme-dark = Sombres
site-embed-accent = Couleur des liens
site-embed-font = Caractères
site-embed-font-sans = Sans empattement
site-embed-font-serif = Avec empattements
site-embed-limit = Groupes au plus
site-embed-pixels = Hauteur, en pixels
site-embed-open = Les liens s’ouvrent
site-embed-open-top = Dans la même page
site-embed-open-blank = Dans un nouvel onglet
site-embed-language = Langue
site-embed-form = Type de code
site-embed-form-frame = Cadre : visible partout
site-embed-form-line = Une ligne : demande JavaScript
site-embed-snippet = À copier dans votre page
site-embed-copy = Copier
site-embed-copied = Copié
site-embed-preview = Aperçu
site-embed-ready = Prêt à copier
site-embed-know = Bon à savoir
site-embed-height = Le cadre (iframe) suffit. Le script qui le suit, d’un kilo-octet, ajuste sa hauteur à ce qu’il contient ; beaucoup de sites refusent les scripts, et le cadre garde alors sa hauteur.
site-embed-group = Pour un seul groupe, prenez le lien « Montrer ce groupe sur un autre site » de sa page.
site-embed-tracker = Pour la notice de confidentialité de votre site :
site-embed-notice = Ce cadre charge une page du site { $host } ; aucun cookie ni traceur n’y est déposé.
site-embed-policy = Si votre site a une Content-Security-Policy, ajoutez-y :

## Le site, les dates

site-date-hour = { $date }, { $hour }
label-every-day = { $count ->
    [1] chaque jour
   *[other] tous les { $count_shown } jours
}
label-every-week = { $count ->
    [1] chaque semaine
   *[other] toutes les { $count_shown } semaines
}
label-every-month = { $count ->
    [1] chaque mois
   *[other] tous les { $count_shown } mois
}
label-every-year = { $count ->
    [1] chaque année
   *[other] tous les { $count_shown } ans
}
site-on-day = le { $day }
site-on-workdays = du lundi au vendredi
site-first-workday = le premier jour ouvré
site-last-workday = le dernier jour ouvré
site-on-date = le { $day ->
    [1] 1er
   *[other] { $day }
}
site-on-last-date = le dernier jour du mois
site-on-month-day = le { $day ->
    [1] 1er
   *[other] { $day }
} { $month }
site-in-months = en { $months }
site-list-and = { $rest } et { $last }
site-every-times = { $count_shown } fois
site-every-until = jusqu’au { $date }
site-nth = le { $nth ->
    [1] premier
    [2] deuxième
    [3] troisième
    [4] quatrième
   *[other] cinquième
} { $day }
site-nth-last = le dernier { $day }
site-nth-last-but-one = l’avant-dernier { $day }

## Ce que dit la lecture

rule-toml-syntax = une ligne qui n’a pas la forme d’un fichier TOML
toml-syntax = cette ligne ne se lit pas
toml-syntax-help = une ligne est `clé = valeur`, une [table] ou un # commentaire ; un texte est entre guillemets droits
toml-syntax-comment = `{ $sign }` ne commence pas un commentaire : c’est `#`
toml-syntax-comment-fix = en faire un commentaire, si ce n’est qu’une remarque
toml-syntax-header = le nom d’une table est entre crochets, comme [links]
toml-syntax-brackets = cet en-tête s’écrit { $header }
toml-syntax-header-rest = un en-tête est seul sur sa ligne
toml-syntax-key-quotes = le nom `{ $key }` veut des guillemets, car il contient autre chose que des lettres simples, des chiffres, `-` et `_`
toml-syntax-sign = `{ $sign }` est écrit à la place de `=`
toml-syntax-space = une espace spéciale est ici, là où il en faut une simple ou aucune
toml-syntax-no-key = il manque un nom devant le `=`
toml-syntax-curly = ces guillemets sont typographiques : un texte est entre guillemets droits
toml-syntax-dash = une clé n’a pas de tiret devant elle
toml-syntax-dash-list = cette liste est écrite comme en YAML : en TOML, elle est entre crochets
toml-syntax-fence = les { $mark } autour du texte ne sont pas du TOML
toml-syntax-fence-fix = retirer les lignes qui entourent le texte
toml-syntax-equals = il manque un `=` entre la clé et sa valeur
toml-syntax-no-value = `{ $key }` n’a pas de valeur
toml-syntax-no-value-help = écrivez sa valeur après un `=`, ou retirez la ligne
toml-syntax-value-below = une valeur commence sur la ligne de sa clé
toml-syntax-null = `{ $value }` n’est pas une valeur : une clé sans valeur ne s’écrit pas
toml-syntax-list = une liste est entre crochets, et ses textes entre guillemets
toml-syntax-truth = `{ $value }` s’écrit { $new }, sans guillemets
toml-syntax-comma = un nombre décimal a un point et non une virgule : { $new }
toml-syntax-number = ce nombre s’écrit { $new }
toml-syntax-quotes = un texte est entre guillemets
toml-syntax-open = il manque le guillemet qui ouvre ce texte
toml-syntax-dashes = une date a des traits d’union simples : { $new }
toml-syntax-date = cette date s’écrit { $new } : année, mois, jour
toml-syntax-doubled = les guillemets autour de ce texte sont doublés
toml-syntax-after = `{ $text }` suit la valeur, là où seul un # commentaire est permis
toml-syntax-after-help = mettez-le entre les guillemets, ou retirez-le
toml-syntax-two-pairs = une deuxième clé est sur la ligne : chacune a la sienne
toml-syntax-inner = un { $quote } dans un texte le terminerait : il s’écrit précédé de `\`
toml-syntax-inner-single = une apostrophe termine un texte entre apostrophes : celui-ci veut des guillemets droits
toml-syntax-no-brackets = plusieurs valeurs font une liste, qui est entre crochets
toml-syntax-control = un caractère de contrôle invisible est dans ce texte ({ $code })
toml-syntax-escape = un `\` entre guillemets doubles commence un signe spécial, et ceci n’en est pas un
toml-syntax-escape-help = écrivez `\\` pour un simple `\`
toml-syntax-lines = un texte sur plusieurs lignes est entre { $quotes }
toml-syntax-close = le { $quote } qui ouvre ici n’est jamais fermé
toml-syntax-mixed = ce texte s’ouvre avec un guillemet et se ferme avec un autre
toml-syntax-close-three = le { $quotes } qui ouvre ici n’est jamais fermé
toml-syntax-missing-comma = il manque une virgule entre deux valeurs d’une liste
toml-syntax-semicolon = les valeurs d’une liste sont séparées par des virgules
toml-syntax-lone-comma = une virgule est ici sans valeur
toml-syntax-round = une liste est entre `[` et `]`
toml-syntax-close-list = le `[` qui ouvre ici n’est jamais fermé
toml-syntax-close-braces = le `{"{"}` qui ouvre ici n’est jamais fermé
toml-syntax-format = ceci est du { $format }, et les groupes s’écrivent en TOML
toml-syntax-format-help = réécrivez-le : une `clé = valeur` par ligne, les textes entre guillemets
toml-syntax-format-fix = le réécrire en TOML
toml-syntax-binary = ce fichier contient des octets nuls, qui ne sont pas du texte
toml-syntax-binary-help = si un éditeur l’a écrit en UTF-16, enregistrez-le de nouveau en UTF-8 ; sinon, il est abîmé
toml-syntax-conflict = une fusion est restée ouverte ici : deux versions se suivent
toml-syntax-conflict-help = gardez une version, et retirez les trois lignes marquées
toml-syntax-return = les lignes de ce fichier finissent par un retour chariot seul, comme sur les anciens Mac
toml-syntax-return-fix = finir les lignes par un saut de ligne
fix-syntax = l’écrire comme TOML le veut

rule-missing-key = une clé obligatoire qui manque
missing-key = la clé obligatoire `{ $key }` manque
missing-all-keys = le fichier est vide : un groupe a au moins { $keys }
fix-add-keys = écrire au moins ceci

rule-newer-toml = ce que TOML 1.1 permet et que les éditeurs refusent
newer-toml-lines = une table entre accolades est écrite sur plusieurs lignes : TOML 1.0 la veut sur une seule
newer-toml-comma = une virgule précède l’accolade fermante : TOML 1.0 n’en veut pas
newer-toml-escape = cette séquence d’échappement est de TOML 1.1 : les éditeurs la refusent
newer-toml-seconds = cette heure est sans secondes : TOML 1.0 les veut
newer-toml-seconds-fix = écrire les secondes
fix-remove-comma = retirer la virgule

rule-duplicate-key = une clé ou une table écrite deux fois
duplicate-key = `{ $key }` est écrit deux fois
duplicate-key-first = il est déjà écrit ici
duplicate-key-help = gardez l’un des deux
duplicate-key-table-help = mettez ses clés sous la première
duplicate-key-table-fix = mettre ses clés sous la première
fix-remove-line = retirer la ligne

rule-unknown-key = une clé que sa table ne connaît pas
unknown-key = clé inconnue : `{ $key }`
unknown-key-in = clé inconnue dans { $table } : `{ $key }`
unknown-key-here = `{ $key }` est une clé du haut du fichier, et la voici sous { $table }
unknown-key-of = `{ $key }` est une clé de { $table }, et la voici sous { $here }
unknown-key-of-top = `{ $key }` est une clé de { $table }, et la voici en haut du fichier
unknown-key-top = la place de `{ $key }` est en haut du fichier, avant la première [table]
unknown-key-place = la place de `{ $key }` est sous { $table }
unknown-key-other = les autres liens vont sous [links.other], sous la forme "étiquette" = "adresse"
unknown-key-list = clés connues : { $list }
unknown-key-given = `{ $key }` est déjà écrit : gardez l’un des deux
fix-move-top = déplacer `{ $key }` en haut du fichier
fix-move-under = déplacer sous { $table }
unknown-key-mail = une adresse mail va sous [links], par exemple : discussions = "mailto:…"

missing-key-in = la clé obligatoire `{ $key }` manque dans { $table }
fix-add-key = ajouter `{ $key }`

rule-empty-value = un texte qui ne contient rien
empty-value = il n’y a rien entre les guillemets
empty-value-help = remplissez-le, ou retirez la ligne si la clé est facultative

rule-wrong-type = une valeur d’un autre type que celui de sa clé
wrong-type = `{ $key }` attend { $expected }, et voici { $found }
wrong-type-table-help = écrivez { $table } seul sur une ligne, et ses clés dessous : { $keys }
wrong-type-tables-help = écrivez { $table } seul sur une ligne, et ses clés dessous
wrong-type-map-help = écrivez { $table } seul sur une ligne, et dessous une ligne `clé = valeur` pour chacun
wrong-type-label-help = dites la langue : label.fr = "…"
wrong-type-language-help = dites d’abord la langue, seule sur une ligne : [translations.en]
wrong-type-two-fix = écrire la latitude et la longitude sur une ligne chacune
type-text = un texte
type-integer = un nombre entier
type-number = un nombre
type-decimal = un nombre à virgule
type-boolean = true ou false
type-date = une date
type-time = une heure
type-moment = une date et une heure
type-date-or-table = une date ou une table
type-date-or-year = une date ou une année
type-list = une liste
type-pair = deux nombres entiers entre crochets
type-table = une table
type-tables = une liste de tables

rule-unknown-value = un mot hors d’une liste fermée
unknown-value = `{ $value }` n’est pas l’un de ces mots : { $list }

rule-french-word = un mot français là où les fichiers en portent un anglais
french-word = `{ $word }` s’écrit `{ $english }` dans les fichiers

rule-long-text = un texte qui dépasse sa limite
long-text = { $count } caractères : il y a place pour { $max }
rule-long-list = une liste qui dépasse sa limite
long-list = { $count } valeurs : il y a place pour { $max }
rule-line-break = un saut de ligne dans un texte d’une ligne
line-break = ce texte tient en une ligne, et un saut de ligne s’y trouve
fix-one-line = l’écrire sur une ligne

rule-bad-date = une date qui n’est dans aucun calendrier
bad-date = { $date } n’est dans aucun calendrier
bad-date-day = il manque le jour de cette date : { $date }
bad-date-day-help = une date s’écrit année, mois, jour : { $example }
bad-date-month-help = les mois vont de 01 à 12
bad-date-length-help = ce mois-là a { $days } jours
rule-bad-number = un nombre qui n’en est pas un, ou trop grand
bad-number = ce n’est pas un nombre utilisable
bad-number-large = ce nombre est trop grand
bad-number-year = une année va de 1 à 9999

rule-large-file = un fichier qui dépasse sa limite
large-file = { $size } Kio : un fichier a ici au plus { $limit } Kio
large-file-help = placez les longs textes ailleurs et indiquez-les dans [links]
large-file-media-help = réduisez l’image
rule-not-utf-8 = un fichier dans un autre encodage que UTF-8
not-utf-8 = à partir d’ici, le fichier n’est pas en UTF-8
not-utf-8-help = enregistrez-le de nouveau en UTF-8
not-utf-8-utf-16 = ce fichier est en UTF-16
not-utf-8-utf-16-help = dans votre éditeur, enregistrez-le de nouveau avec l’encodage UTF-8
rule-special-file = un lien, une FIFO ou un périphérique là où un fichier est attendu
special-file = ce n’est pas un fichier ordinaire : il n’est pas ouvert
special-file-link = c’est un lien symbolique : il n’est pas suivi
special-file-help = mettez ici le fichier lui-même
special-file-folder = un dossier est attendu ici, et ce n’en est pas un
special-file-folder-help = donnez-lui un autre nom, et créez un dossier de ce nom-ci
rule-stray-file = un fichier qui n’est pas lu, là où il semble devoir l’être
stray-file = ce fichier n’est pas lu : les groupes sont des fichiers `.toml`
stray-file-help = renommez-le en .toml si c’est un groupe, déplacez-le sinon
stray-file-case = ce fichier n’est pas lu : `.toml` s’écrit en minuscules
stray-file-rename = renommez-le pour que son nom finisse par .toml
stray-file-backup = ce fichier n’est pas lu : il a l’air d’une copie de secours d’un éditeur
stray-file-remove = retirez-le
stray-file-format = ce fichier n’est pas lu : les groupes s’écrivent en TOML
stray-file-format-help = réécrivez-le en fichier .toml
stray-file-media = ce fichier n’est pas lu : la place des groupes est dans groups/
stray-file-root = ce fichier n’est pas lu : il a l’air d’un groupe, et la place des groupes est dans groups/
stray-file-move = déplacez-le dans groups/
stray-file-settings = ce fichier n’est pas lu : le fichier de l’annuaire est `coopdir.toml`
stray-file-settings-help = nommez-le coopdir.toml, en minuscules
rule-bad-file-name = un nom de fichier que tous les systèmes ne savent pas écrire
bad-file-name = ce nom de fichier contient des caractères qui ne se voient pas ou ne se lisent pas
bad-file-name-help = renommez-le : le nom court du groupe, puis .toml
rule-unreadable-file = un fichier qui ne se laisse pas lire
unreadable-file = le système ne le laisse pas lire : { $cause }

## Ce que les règles disent des textes

fix-remove-characters = retirer ce qui ne se voit pas

rule-long-summary = un résumé de plus de 200 caractères
long-summary = `{ $key }` compte { $count } caractères, { $most } au plus
long-summary-label = de trop à partir d’ici
long-summary-help = gardez ce dont parle le groupe, mettez le reste dans `description`

rule-stray-space = un blanc au début, à la fin ou en double dans une ligne de texte
stray-space-start = `{ $key }` commence par un blanc
stray-space-end = `{ $key }` finit par un blanc
stray-space-within = `{ $key }` contient un blanc de trop
stray-space-fix = le retirer

rule-control-character = un caractère qui ne montre rien et commande aux machines
control-character = `{ $key }` contient le caractère de commande { $code }

rule-bidi-control = un caractère qui retourne le sens de lecture
bidi-control = `{ $key }` contient { $code }, qui retourne le sens de lecture

rule-zero-width = un caractère sans aucune largeur
zero-width = `{ $key }` contient { $code }, que personne ne voit

rule-not-nfc = une lettre et un accent séparés, alors qu’un seul caractère existe
not-nfc = les accents sont séparés dans `{ $word }`, dans `{ $key }`
not-nfc-fix = composer lettres et accents

rule-mixed-script = un mot dont les lettres viennent de plusieurs écritures
mixed-script = `{ $word }` mélange les lettres de plusieurs écritures
mixed-script-label = `{ $character }` est { $code }
mixed-script-help = récrivez le mot avec une seule disposition de clavier

## Ce que l’on tape comme valeur

intake-no-list = `{ $key }` n’est pas une liste : donnez une seule valeur
intake-no-field = cet annuaire ne déclare aucun champ `{ $key }`
intake-no-option = `{ $key }` n’a pas d’option `{ $value }`
intake-no-key = une fiche n’a pas de clé `{ $key }`
intake-no-key-help = docs/data-model.md donne la liste des clés ; une clé dans une table s’écrit table.clé
intake-table = `{ $key }` est une table : elle n’a pas de valeur à elle
intake-table-help = nommez une clé qui s’y trouve, comme links.home ; ou ouvrez le fichier : coopdir edit NOM-COURT
intake-choice = `{ $value }` n’est pas l’un des mots attendus ici
intake-slug = `{ $value }` n’est pas un nom court : des minuscules sans accents, des chiffres et des tirets
intake-slug-near = un nom court qui y ressemble : { $near }
intake-country-help = un nom en français ou en anglais, ou les deux lettres de son code
intake-address = `{ $value }` n’est pas l’adresse d’une page web, comme https://example.org
intake-address-mail = `{ $value }` n’est ni l’adresse d’une page web ni une adresse de courriel
intake-date = `{ $value }` n’est pas une date : écrivez-la comme { $today }, ou « aujourd’hui »
intake-moment = `{ $value }` n’est pas une date avec une heure, comme 2026-12-03 18:30
intake-integer = `{ $value }` n’est pas un nombre entier
intake-number = `{ $value }` n’est pas un nombre
intake-json = ce n’est pas du JSON avec les clés d’une fiche
intake-json-object = ce JSON n’est pas un objet avec les clés d’une fiche
intake-boolean = `{ $value }` n’est ni oui ni non

## Demander : ls, show, tags, ecosystems

cli-ls-text-words = Des mots à trouver dans le nom, le résumé, la description, le lieu, les mots clés ; le début d’un mot suffit
cli-ls-types = Seulement les groupes de ce type : thématique, territorial, support
cli-ls-tag = Seulement les groupes qui portent ce mot clé
cli-ls-activity = Seulement les groupes de cette activité : en préparation, actif, archivé
cli-ls-country = Seulement les groupes de ce pays : un code, ou un nom en français ou en anglais
cli-ls-ecosystem = Seulement les groupes de cet écosystème
cli-ls-language = Seulement les groupes de cette langue : un code ou un nom
cli-ls-text = Seulement les groupes où se trouvent tous les mots de ce texte
cli-ls-stale = Seulement les groupes vérifiés il y a plus de tant de jours, ou jamais
cli-ls-condition = Seulement les groupes pour lesquels ceci est vrai : "members > 100 and 'cyou' in tags"
cli-ls-sort = Trier par name, slug, type, activity, country, members, verified ou founded ; -members du plus au moins
cli-ls-columns = Ce qu’il faut montrer de chaque groupe, dans cet ordre : slug, name, summary, type, activity, tags, ecosystems, country, region, city, latitude, longitude, members, members_on, verified, founded, licence, language, parent, related, aliases, seeks, offers, links, fields, path
cli-ls-format = Comment écrire la liste
cli-ls-json = Comme --format json
cli-ls-plain = Comme --format plain
cli-ls-limit = Ce nombre de groupes au plus
cli-ls-examples =
    Une option répétée, ou avec des virgules, accepte chacune de ses valeurs ; plusieurs
    options doivent toutes être satisfaites.

    Exemples :
      coopdir ls --country ml,tg --sort name
      coopdir ls énergie village --type territorial
      coopdir ls --where "members > 100 and verified < '2026-01-01'"
      coopdir ls --columns slug,members,city --format csv > groupes.csv
cli-show-slugs = Noms courts de groupes, actuels ou anciens
cli-show-format = Comment écrire le groupe ; toml donne son fichier tel quel
cli-show-json = Comme --format json
cli-tags-sort = Trier par nombre (count), les plus utilisés d’abord, ou par nom (name)
cli-tags-format = Comment écrire la liste
cli-tags-json = Comme --format json
cli-tags-plain = Comme --format plain
cli-ecosystems-format = Comment écrire la liste
cli-ecosystems-json = Comme --format json
cli-ecosystems-plain = Comme --format plain

ask-slug = Nom court
ask-name = Nom
ask-summary = Résumé
ask-type = Type
ask-activity = Activité
ask-tags = Mots clés
ask-ecosystems = Écosystèmes
ask-country = Pays
ask-region = Région
ask-city = Ville
ask-point = Coordonnées
ask-latitude = Latitude
ask-longitude = Longitude
ask-members = Membres
ask-members-on = Comptés le
ask-verified = Vérifié
ask-founded = Création
ask-language = Langue
ask-licence = Licence
ask-banner = Bandeau
ask-logo = Logo
ask-parent = Issu de
ask-related = Groupes voisins
ask-aliases = Anciens noms courts
ask-seeks = Cherche
ask-offers = Propose
ask-links = Services
ask-fields = Autres champs
ask-path = Fichier
ask-tag = Mot clé
ask-label = Libellé
ask-groups = Groupes
ask-remarks = Remarques
ask-title = Titre
ask-core = Groupe noyau
ask-helpers = Helpers

show-description = Description
show-place = Lieu
show-links = Services
show-charter = Charte
show-health = Signes de vie
show-partners = Partenaires
show-projects = Projets
show-meetings = Rencontres
show-people = Personnes
show-translation = En { $language }
show-fields = Propre à cet annuaire
show-neighbours = Autour
show-children = Groupes issus de lui
show-alias = `{ $old }` est un ancien nom court de `{ $slug }`
show-unknown = aucun groupe ne s’appelle `{ $slug }`
show-unknown-help = coopdir ls --format names donne tous les noms courts

sign-follow-up = Suivi
sign-meetings = Rencontres
sign-news = Infos
sign-discussions = Discussions
sign-resources = Espace de partage
pulse-per-month = { $count } par mois
pulse-expected = attendu : de { $least } à { $most } par mois
pulse-every = { $days ->
    [one] chaque jour
   *[other] tous les { $days } jours
}

say-yes = oui
say-no = non
about-members = ≈{ $count }
ago-today = aujourd’hui
ago-yesterday = hier
ago-days = il y a { $days } jours
ago-months = il y a { $months } mois
ago-years = il y a { $years } ans
ago-stale = { $ago } !
record-head = { $number } sur { $count } : { $name }
record-line = { $heading } : { $value }
tag-ecosystem = écosystème
tag-unused = aucun groupe
tag-deprecated = à éviter
tags-none = aucun mot clé n’est utilisé
ecosystems-none = aucun écosystème n’est déclaré

ls-count = { $found ->
    [one] un groupe sur { $total }
   *[other] { $found } groupes sur { $total }
}
ls-some = { $shown } groupes sur { $found }
ls-some-of = { $shown } des { $found } groupes trouvés, parmi { $total }
ls-none = aucun groupe ne correspond
ls-none-without = aucun groupe ne correspond ; sans { $flag ->
    [TEXT] ce texte
   *[other] { $flag }
}, il y en aurait { $count }

ask-known = il y a : { $list }
ask-no-type = il n’y a pas de type `{ $value }`
ask-no-activity = il n’y a pas d’activité `{ $value }`
ask-no-tag = aucun groupe ne porte le mot clé `{ $value }`
ask-unused-tag = le mot clé `{ $value }` est au vocabulaire, mais aucun groupe ne le porte
ask-tags-help = coopdir tags donne ceux qui sont utilisés
ask-no-country = il n’y a pas de pays `{ $value }`
ask-unused-country = aucun groupe n’est situé dans `{ $value }` ({ $code })
ask-no-ecosystem = il n’y a pas d’écosystème `{ $value }`
ask-no-language = il n’y a pas de langue `{ $value }`
ask-unused-language = aucun groupe ne parle `{ $value }` ({ $tag })
ask-no-words = `{ $value }` n’a ni lettre ni chiffre à chercher
ask-no-sort = les groupes ne se trient pas par `{ $value }`
ask-no-column = il n’y a pas de colonne `{ $value }`

where-too-long = la condition dépasse { $max } octets
where-syntax = la condition ne se comprend plus à partir du caractère { $column } : `{ $rest }`
where-unfinished = la condition n’est pas finie : il manque quelque chose au caractère { $column }
where-name = les groupes n’ont pas de `{ $name }` (caractère { $column } de la condition)
where-filter = `{ $part }` emploie un filtre ou un test qui n’existe pas (caractère { $column } de la condition)
where-operation = `{ $part }` ne peut pas être évalué pour le groupe `{ $slug }` (caractère { $column } de la condition)
where-fuel = `{ $part }` demande trop de travail (caractère { $column } de la condition)
where-list = `{ $name }` a plusieurs valeurs (caractère { $column } de la condition)
where-list-help = écrivez `{ $value } in { $name }`
where-number = `{ $name }` est un nombre, qu’un texte n’égale jamais (caractère { $column } de la condition)
where-number-help = écrivez le nombre sans guillemets
where-text = `{ $name }` est un texte, qu’un nombre n’égale jamais (caractère { $column } de la condition)
where-text-help = écrivez-le entre guillemets : '2026-01-01'
where-word = `{ $value }` n’est pas une valeur de `{ $name }` (caractère { $column } de la condition)
where-none = une valeur absente n’est égale à rien (caractère { $column } de la condition)
where-none-help = écrivez `is none` ou `is not none`
where-no-fields = cet annuaire ne déclare aucun champ à lui
where-help = écrivez par exemple "members > 100 and 'cyou' in tags"

## coopdir completions, coopdir man

cli-completions = Écrire de quoi compléter les commandes dans un shell
cli-completions-shell = Le shell qui complètera
cli-completions-examples =
    Exemples :
      coopdir completions bash > ~/.local/share/bash-completion/completions/coopdir
      coopdir completions fish > ~/.config/fish/completions/coopdir.fish
      coopdir completions zsh > ~/.zfunc/_coopdir

    Le script interroge le coopdir installé : noms courts, mots clés, écosystèmes et règles sont ceux
    de l’annuaire où l’on se trouve.
cli-man = Écrire une page de manuel
cli-man-topic = Une commande ; sans elle, la page de tout le programme
man-name = NOM
man-synopsis = SYNOPSIS
man-description = DESCRIPTION
man-commands = COMMANDES
man-examples = EXEMPLES
man-version = VERSION

## Ce que les règles disent des adresses

rule-bad-address = une adresse qu’aucun navigateur ne peut ouvrir
bad-address = `{ $key }` n’est pas une adresse à laquelle une page peut renvoyer
bad-address-two = `{ $key }` n’a de place que pour une adresse, et en voici plusieurs
bad-address-two-help = les autres vont sous [links.other], sous la forme "étiquette" = "adresse"
bad-address-two-fix = garder `{ $address }`
bad-address-wrapped = une adresse s’écrit seule, sans les signes d’un lien autour d’elle
bad-address-space = un blanc n’a pas sa place dans une adresse
bad-address-backslash = une barre oblique inversée n’a pas sa place dans une adresse
bad-address-hidden = un caractère invisible : { $code }
bad-address-handle = un nom sur un réseau, pas une adresse
bad-address-user = un nom d’utilisateur devant l’hôte
bad-address-host = un tel hôte ne peut pas exister
bad-address-private = seul l’ordinateur ou le réseau de son auteur peut l’ouvrir
bad-address-mail = ce n’est pas une adresse mail
bad-address-no-scheme = il manque `https://`
bad-address-scheme = `{ $scheme }:` n’est pas permis
bad-address-shape = une adresse commence par `https://`
bad-address-help = copiez l’adresse entière depuis la barre d’adresse d’un navigateur, ou retirez la clé

rule-missing-scheme = une adresse sans son `https://` ou son `mailto:`
missing-scheme = il manque `{ $scheme }` devant l’adresse de `{ $key }`

rule-address-scheme = une sorte d’adresse à laquelle une page ne doit pas renvoyer
address-scheme = `{ $key }` ne peut pas être une adresse `{ $scheme }:`
address-scheme-help = donnez l’adresse d’une page web, avec `https://`
address-scheme-help-mail = donnez l’adresse d’une page web, avec `https://`, ou une adresse mail, avec `mailto:`
address-scheme-mail = `{ $key }` est l’adresse d’une page, pas une adresse mail
address-scheme-mail-help = les adresses mail vont dans `discussions`, `join`, `leave`, `members`, `admin`, `[links.other]` ou l’`url` d’une personne

rule-plain-http = une adresse que chacun sur le chemin peut lire et changer
plain-http = l’adresse de `{ $key }` n’est pas chiffrée
plain-http-fix = écrire `https`, et voir si la page s’ouvre

rule-tracking-parameter = une adresse qui dit d’où vient le lecteur
tracking-parameter = `{ $name }` dans `{ $key }` ne sert qu’à suivre le lecteur
tracking-parameter-fix = retirer ce qui suit le lecteur

rule-short-link = une adresse qui cache où elle mène
short-link = `{ $host }` dans `{ $key }` cache où il mène
short-link-help = suivez le lien, et écrivez l’adresse où il aboutit

rule-look-alike-host = un hôte dont les lettres passent pour d’autres
look-alike-host = l’hôte de `{ $key }` n’est pas ce qu’il paraît : `{ $host }`
look-alike-host-label = ressemble à `{ $plain }`, c’est `{ $host }`
look-alike-host-help = récrivez l’hôte au clavier

rule-personal-mail = une adresse mail chez un fournisseur de boîtes privées
personal-mail = l’adresse mail de `{ $key }` semble être celle d’une personne : { $domain }
personal-mail-help = publiez une adresse du groupe, comme une liste de diffusion

## Ce que les règles disent d’un groupe

fix-remove = le retirer
fix-swap-coordinates = échanger latitude et longitude

rule-slug-not-file-name = un nom court qui n’est pas le nom de son fichier
slug-not-file-name = le nom court est `{ $slug }`, le fichier s’appelle `{ $stem }.toml`
slug-not-file-name-help = git mv { $from } { $to }
slug-not-file-name-fix = ou écrire `{ $new }`
slug-not-file-name-taken = `{ $to }` existe déjà : renommez ce fichier-ci et changez son slug

rule-reserved-slug = un nom court que le site, le courrier ou Windows gardent pour eux
reserved-slug = le nom court `{ $slug }` est réservé
reserved-slug-name = aux pages du site, au courrier ou à Windows
reserved-slug-language = un code de langue : ses pages sont là
reserved-slug-help = ajoutez un mot qui en dit plus, comme dans `{ $slug }-group`

rule-self-alias = un ancien nom court qui est l’actuel
self-alias = `{ $slug }` est le nom court actuel du groupe, pas un ancien

rule-repeated-value = la même valeur deux fois dans une liste
repeated-value = `{ $value }` est déjà dans `{ $key }`
repeated-value-first = la première fois, c’est ici

rule-future-date = une date à venir pour ce qui a déjà eu lieu
future-date = `{ $key }` est dans l’avenir : { $day }
future-date-label = nous sommes le { $today }

rule-reversed-dates = une fin avant son début, ou une fondation après ce qui l’a suivie
reversed-dates-meeting = `{ $title }` finit avant de commencer
reversed-dates-start = elle commence ici
reversed-dates-founded = `{ $founded }` vient après `{ $key }`
reversed-dates-earlier = cette date est antérieure

rule-out-of-range-coordinates = des coordonnées qui ne sont nulle part sur Terre
out-of-range-coordinates = `{ $key }` n’est pas entre -{ $most } et { $most } degrés
out-of-range-coordinates-help = copiez de nouveau les coordonnées depuis une carte

rule-lone-coordinate = une latitude sans longitude, ou l’inverse
lone-coordinate = `{ $key }` est sans { $missing }
lone-coordinate-help = ajoutez la { $missing }, ou retirez les deux

rule-zero-coordinates = le point (0, 0), en mer au large de l’Afrique
zero-coordinates = le point (0, 0) est en mer, au large de l’Afrique
zero-coordinates-help = écrivez les vraies coordonnées, ou retirez les deux

rule-swapped-coordinates = latitude et longitude inversées
swapped-coordinates = le point n’est dans le pays { $country } qu’en échangeant latitude et longitude

rule-far-coordinates = un point loin de son pays
far-coordinates = le point n’est pas dans le pays { $country }
far-coordinates-country = le pays est donné ici
far-coordinates-help = l’ouest et le sud sont négatifs ; corrigez les coordonnées ou le pays

rule-precise-coordinates = des coordonnées à plus de six décimales
precise-coordinates = des coordonnées ont { $most } décimales au plus
precise-coordinates-fix = les arrondir

rule-unknown-country = un pays qui n’est pas un code ISO 3166-1
unknown-country = `{ $country }` n’est pas le code d’un pays
unknown-country-help = écrivez son code de deux capitales, comme `FR` ou `CI` (ISO 3166-1)

rule-unknown-language = une langue qui n’est pas une étiquette BCP 47
unknown-language = `{ $tag }` n’est pas l’étiquette d’une langue
unknown-language-help = écrivez son étiquette, comme `fr`, `en` ou `pt-BR` (BCP 47)

rule-translation-of-itself = une traduction dans la langue même du groupe
translation-of-itself = le groupe est déjà en `{ $tag }`
translation-of-itself-own = sa langue est donnée ici
translation-of-itself-default = c’est la première langue de l’annuaire, et le fichier ne donne pas de `language`
translation-of-itself-help = gardez le meilleur texte comme celui du groupe, ou corrigez `language`
translation-of-itself-directory = les textes de l’annuaire sont déjà en `{ $tag }`
translation-of-itself-first = sa première langue est donnée ici
translation-of-itself-fallback = c’est la première langue quand le fichier ne donne pas de `languages`
translation-of-itself-directory-help = gardez le meilleur texte comme original, ou mettez une autre langue en premier dans `languages`

rule-missing-place = un groupe territorial qui ne dit pas où il est
missing-place = un groupe territorial, et aucun lieu
missing-place-help = ajoutez un [place] avec au moins le `country`

rule-negative-count = un nombre négatif pour ce qui se compte
negative-count = `{ $key }` ne peut pas être { $count }

rule-bad-rhythm = un rythme que rien ne peut tenir
bad-rhythm-expected = `{ $key }` attend au moins { $least } et au plus { $most }
bad-rhythm-expected-help = écrivez d’abord le moins
bad-rhythm-every = `{ $key }` ne peut pas être 0 jour
bad-rhythm-every-help = retirez-le pour suivre le rythme de l’annuaire

rule-slug-shape = un nom court qui ne peut être ni une adresse web, ni une adresse mail, ni un nom de fichier
slug-shape = `{ $slug }` n’est pas un nom court
slug-shape-length = de 2 à 63 caractères
slug-shape-character = `{ $character }` n’est ni une lettre de a à z, ni un chiffre, ni un trait d’union
slug-shape-edge = il commence ou finit par un trait d’union
slug-shape-double = deux traits d’union de suite
slug-shape-digits = il faut au moins une lettre
slug-shape-help = écrivez de 2 à 63 caractères parmi a-z, 0-9 et le trait d’union

## Règles sur l’ensemble des fichiers

fix-remove-repeated = retirez-le : `{ $name }` y est déjà

rule-duplicate-slug = un nom court que porte déjà un autre groupe
duplicate-slug = le nom court `{ $slug }` est déjà pris
duplicate-slug-first = d’abord employé ici
duplicate-slug-help = donnez un autre nom court à l’un des groupes, et renommez son fichier
duplicate-slug-help-alias = retirez cet alias : une ancienne adresse ne peut mener qu’à un seul groupe
duplicate-slug-fix = donnez à celui-ci le nom de son fichier : `{ $new }`

rule-duplicate-ecosystem = deux écosystèmes du même nom court
duplicate-ecosystem = il y a déjà un écosystème `{ $slug }`

rule-duplicate-name = deux groupes du même nom
duplicate-name = le groupe `{ $slug }` porte le même nom, { $name }
duplicate-name-first = l’autre
duplicate-name-help = si c’est le même groupe, gardez un seul fichier ; sinon, ajoutez à chaque nom ce qui les distingue

rule-near-duplicate-name = deux noms que seuls distinguent la ponctuation ou un pluriel
near-duplicate-name = « { $name } » est presque le nom d’un autre groupe, « { $other } »

rule-look-alike-name = un nom qui ressemble à un autre mais s’écrit avec d’autres lettres
look-alike-name = ce nom ressemble à celui de `{ $slug }`, mais il est écrit avec d’autres lettres
look-alike-name-help = retapez le nom sur un seul clavier ; si c’est un autre groupe, ajoutez ce qui les distingue

rule-near-duplicate-tag = un mot clé écrit autrement que dans la plupart des groupes
near-duplicate-tag = le mot clé `{ $tag }` est presque `{ $common }`
near-duplicate-tag-known = `{ $common }` est dans le vocabulaire de cet annuaire
near-duplicate-tag-count = { $count ->
    [one] un groupe emploie `{ $common }`
   *[other] { $count } groupes emploient `{ $common }`
}

rule-unknown-tag = un mot clé hors du vocabulaire fermé
unknown-tag = le mot clé `{ $tag }` n’est pas dans le vocabulaire
unknown-tag-help = choisissez l’un de ceux que donne coopdir tags, ou ajoutez-le sous [tags] dans coopdir.toml

rule-deprecated-tag = un mot clé dont le vocabulaire ne veut plus
deprecated-tag = le mot clé `{ $tag }` ne doit plus être employé
deprecated-tag-synonym = le mot clé `{ $tag }` s’écrit ici `{ $new }`
deprecated-tag-help = retirez-le, ou choisissez-en un autre

rule-lonely-tag = un mot clé que porte un seul groupe
lonely-tag = aucun autre groupe ne porte le mot clé `{ $tag }`
lonely-tag-help = un mot clé est utile quand il rapproche des groupes : choisissez-en un que d’autres portent

rule-dead-relation = un lien vers un groupe qui n’existe pas
dead-relation = il n’y a pas de groupe `{ $slug }`
dead-relation-help = retirez-le, ou ajoutez le fichier de ce groupe

rule-renamed-relation = un lien qui nomme un groupe par un ancien nom court
renamed-relation = `{ $slug }` s’appelle maintenant `{ $new }`

rule-self-relation = un groupe qui est son propre parent ou son propre voisin
self-relation = `{ $slug }` est ce groupe lui-même
self-relation-help = retirez-le

rule-relation-cycle = des groupes issus les uns des autres, en rond
relation-cycle = ces groupes sont issus les uns des autres : { $path }
relation-cycle-through = et de là
relation-cycle-help = retirez le `parent` du groupe le plus ancien

rule-archived-relation = un groupe vivant qui a pour voisin un groupe archivé
archived-relation = `{ $slug }` est archivé
archived-relation-here = archivé ici
archived-relation-help = retirez-le de `related` ; un groupe dont celui-ci est issu peut rester son `parent`

rule-shared-address = une adresse que donnent deux groupes
shared-address = le groupe `{ $slug }` donne aussi cette adresse
shared-address-first = donnée ici
shared-address-help = si c’est le même groupe, gardez un seul fichier ; si l’un est issu de l’autre, dites-le par `parent`

rule-unreadable-colour = une couleur du thème dans laquelle un texte ne peut pas se lire
unreadable-colour = un texte en `{ $colour }` ne pourrait pas se lire sur le site
unreadable-colour-note = un texte a besoin d’un contraste de { $least } avec son fond
unreadable-colour-fix = écrivez la couleur lisible la plus proche, `{ $colour }`
rule-unmet-charter = un groupe qui ne remplit pas une condition exigée de lui
unmet-charter = ce groupe ne remplit pas la condition `{ $condition }`
unmet-charter-help = écrivez `true` si le groupe la remplit ; sinon, il ne peut pas figurer dans l’annuaire
unmet-charter-help-tag = écrivez `true` si le groupe la remplit, ou retirez son mot clé `{ $tag }`
charter-required = cet annuaire l’exige
charter-required-by = l’écosystème { $ecosystem } l’exige

rule-unanswered-charter = un groupe qui ne dit pas s’il remplit ce qui est exigé de lui
unanswered-charter = { $count ->
    [one] ce fichier ne dit pas si le groupe remplit la condition { $conditions }
   *[other] ce fichier ne dit pas si le groupe remplit les conditions { $conditions }
}
unanswered-charter-help = une fois que le groupe est d’accord, écrivez sous [charter] : { $lines }

rule-unknown-condition = une réponse à une condition que l’annuaire n’a pas
unknown-condition = il n’y a pas de condition `{ $key }`
unknown-condition-help = les conditions sont : { $keys }

rule-unknown-field = un champ que l’annuaire ne déclare pas
unknown-field = cet annuaire ne déclare pas de champ `{ $key }`
unknown-field-help = retirez-le, ou déclarez-le dans coopdir.toml sous [fields]

rule-missing-field = un champ que l’annuaire exige
missing-field = le champ `{ $key }` manque
missing-field-declared = exigé ici
missing-field-help = ajoutez une ligne `{ $key } = …` sous [fields]

rule-wrong-field = un champ dont la valeur n’est pas de la sorte déclarée
wrong-field = le champ `{ $key }` attend { $wanted }
wrong-field-help = écrivez-le sous la forme { $example }
wrong-field-option = `{ $value }` n’est pas une option du champ `{ $key }`
wrong-field-option-help = les options sont : { $options }
wrong-field-url = le champ `{ $key }` attend l’adresse d’une page web
wrong-field-url-help = écrivez-la en entier, à partir de https://
field-kind-text = un texte entre guillemets droits
field-kind-choice = l’une de ses options, entre guillemets droits
field-kind-choices = une liste de ses options
field-kind-url = l’adresse d’une page web, entre guillemets droits
field-kind-date = une date sans guillemets
field-kind-number = un nombre sans guillemets
field-kind-boolean = true ou false, sans guillemets

rule-bad-media-name = une image nommée par un chemin ou une adresse
bad-media-name = `{ $name }` n’est pas le nom d’un fichier de media/
bad-media-name-help = mettez l’image dans media/ et écrivez son seul nom : "logo.svg"

rule-missing-media = une image qui n’est pas dans media/
missing-media = il n’y a pas de fichier `{ $name }` dans media/
missing-media-help = ajoutez l’image dans media/, ou retirez la clé

rule-unused-media = un fichier de media/ que ne nomme aucun groupe
unused-media = aucun groupe n’emploie { $path }
unused-media-help = retirez-le, ou nommez-le dans le fichier de son groupe

rule-wrong-media = un fichier de media/ qui n’est pas l’image que dit son nom
wrong-media = { $path } n’est pas une image qu’une page puisse montrer
wrong-media-help = enregistrez-la en PNG, JPEG, WebP, GIF ou SVG
wrong-media-extension = { $path } est en vérité une image { $kind }
wrong-media-extension-help = nommez-la `{ $name }`, ici et dans le fichier du groupe

rule-large-media = une image trop lourde pour une page
large-media = { $path } pèse { $size } ko
large-media-help = allégez-la : 300 ko au plus, pour qui a une connexion lente ou chère

rule-duplicate-media = deux images identiques
duplicate-media = { $path } est la même image que { $other }
duplicate-media-first = la même image
duplicate-media-help = gardez-en une, et nommez-la dans les fichiers des deux groupes

rule-banner-shape = un bandeau de mauvaises proportions, ou trop petit
banner-shape = le bandeau `{ $name }` mesure { $width } × { $height } pixels : il n’est pas large et plat
banner-shape-small = le bandeau `{ $name }` n’a que { $width } pixels de large
banner-shape-help = le mieux est 1920 × 160 pixels : douze fois plus large que haut

rule-unsafe-svg = un dessin qui pourrait lancer un script ou aller chercher quelque chose
unsafe-svg-script = ce dessin contient un script
unsafe-svg-handler = ce dessin contient un gestionnaire d’événement, donc un script
unsafe-svg-element = ce dessin contient un élément `{ $name }`, dont aucun dessin fixe n’a besoin
unsafe-svg-reference = ce dessin renvoie à quelque chose hors de lui, ou l’embarque
unsafe-svg-style = ce dessin contient un style qui va chercher quelque chose, ou cache ce qu’il fait
unsafe-svg-animation = ce dessin change une adresse ou un gestionnaire par une animation
unsafe-svg-document-type = ce dessin déclare un type de document ou une entité
unsafe-svg-instruction = ce dessin contient une instruction pour un programme
unsafe-svg-broken = ce dessin n’est pas du SVG bien formé
unsafe-svg-help = exportez-le de nouveau en SVG simple (« optimisé » dans Inkscape), ou enregistrez-le en PNG

rule-dead-ecosystem-group = un écosystème dont le groupe noyau ou d’aide n’existe pas
dead-ecosystem-group = il n’y a pas de groupe `{ $slug }`

rule-empty-ecosystem = un écosystème sans aucun groupe
empty-ecosystem = aucun groupe ne porte le mot clé `{ $tag }` de cet écosystème
empty-ecosystem-help = ajoutez le mot clé aux fichiers de ses groupes, ou retirez l’écosystème

rule-unknown-ecosystem-condition = un écosystème qui exige une condition que l’annuaire n’a pas

rule-broken-vocabulary = un vocabulaire qui se contredit
broken-vocabulary-tag = le synonyme `{ $alias }` est lui-même un mot clé
broken-vocabulary-twice = `{ $alias }` est déjà un synonyme de `{ $tag }`
broken-vocabulary-first = ici
broken-vocabulary-remove = retirez l’un des deux
broken-vocabulary-broader = le terme plus large `{ $tag }` n’est pas dans le vocabulaire
broken-vocabulary-declare = ajoutez [tags.{ $tag }], ou retirez le terme plus large
broken-vocabulary-circle = ces mots clés sont chacun plus large que le suivant, en rond : { $path }

rule-bad-base-url = une adresse à laquelle un site ne peut être publié
bad-base-url = `{ $url }` ne peut pas être l’adresse du site
bad-base-url-scheme = elle ne commence pas par https:// ou http://
bad-base-url-user = elle contient un nom d’utilisateur ou un mot de passe
bad-base-url-query = elle contient un `?` ou un `#`
bad-base-url-shape = ce n’est pas une adresse web
bad-base-url-help = écrivez-la en entier : "https://example.org/annuaire/"

rule-bad-colour = une couleur qui n’est pas écrite en chiffres hexadécimaux
bad-colour = `{ $colour }` n’est pas l’écriture d’une couleur
bad-colour-help = écrivez `#` et six chiffres de 0 à f : "#0b6e4f"

rule-unknown-time-zone = un fuseau horaire qui n’existe pas
unknown-time-zone = il n’y a pas de fuseau horaire `{ $zone }`
unknown-time-zone-help = écrivez un continent et une ville : "Europe/Paris"

rule-bad-site-language = une langue que le site ne peut pas avoir
bad-site-language = `{ $tag }` n’est pas un code de langue
bad-site-language-twice = la langue `{ $tag }` figure deux fois
bad-site-language-taken = les pages en `{ $tag }` seraient là où sont d’autres pages du site
bad-site-language-help = écrivez le code de la langue : "fr", "en", "pt-BR"

rule-bad-address-pattern = un modèle qui, une fois rempli, ne donne pas d’adresse
bad-address-pattern = `{ $pattern }` ne donne pas d’adresse une fois rempli
bad-address-pattern-blank = le modèle n’a pas de { $blank }
bad-address-pattern-web = écrivez-le sous la forme "https://example.org/{"{"}slug{"}"}/"
bad-address-pattern-mail = écrivez-le sous la forme "{"{"}slug{"}"}@listes.example.org"
bad-address-pattern-tiles = écrivez-le sous la forme "https://tiles.example.org/{"{"}z{"}"}/{"{"}x{"}"}/{"{"}y{"}"}.png"

rule-bad-settings-address = une adresse de coopdir.toml vers laquelle aucune page ne peut mener
bad-settings-address = `{ $url }` n’est pas une adresse vers laquelle une page puisse mener
bad-settings-address-help = écrivez-la en entier, à partir de https://
bad-settings-address-help-mail = écrivez-la en entier, à partir de https:// ou de mailto:

rule-bad-field-declaration = un champ déclaré avec de mauvaises options
bad-field-declaration-none = le champ `{ $key }` est un choix, et n’a pas d’options
bad-field-declaration-none-help = ajoutez options = {"{"} un = "Un", deux = "Deux" {"}"}
bad-field-declaration-options = le champ `{ $key }` n’est pas un choix, et a des options
bad-field-declaration-options-help = retirez les options, ou écrivez kind = "choice"

rule-bad-exception-path = une exception pour un fichier qui n’existe pas
bad-exception-path = il n’y a pas de fichier `{ $path }`
bad-exception-path-help = écrivez un chemin à partir du dossier de coopdir.toml : "groups/x.toml", ou "groups/x/" pour un dossier

rule-fixed-level = une règle qui ne peut être rendue plus discrète
fixed-level = ce que dit `{ $rule }` est toujours refusé
fixed-level-help = retirez cette ligne : un groupe que cette règle refuse ne peut pas être montré
fixed-level-help-exception = retirez ce [[allow]] : un groupe que cette règle refuse ne peut pas être montré

## Ce que les règles disent des licences et des répétitions

rule-unknown-licence = une licence qui n’est pas une expression SPDX
unknown-licence = `{ $licence }` n’est pas une licence de la liste SPDX
unknown-licence-help = cherchez son identifiant sur https://spdx.org/licenses/, ou retirez la clé

rule-bad-repeat = une répétition qu’aucun agenda ne peut suivre
bad-repeat = la répétition de `{ $title }` ne marche pas
bad-repeat-shape = ce n’est pas une règle de récurrence (RRULE)
bad-repeat-part = ce n’est pas un élément de règle de récurrence (RRULE)
bad-repeat-until = ce n’est pas une date comme 20271231
bad-repeat-over = finit avant le début de la rencontre
bad-repeat-two-ends = `UNTIL` et `COUNT` ne peuvent pas la finir tous les deux
bad-repeat-often = une rencontre se répète une fois par jour au plus
bad-repeat-interval = l’intervalle ne peut pas être 0
bad-repeat-never = n’arrive jamais
bad-repeat-start = le début de la rencontre n’est pas l’un de ces jours : le premier est le { $day }
bad-repeat-help = écrivez par exemple `FREQ=MONTHLY;INTERVAL=2` pour un mois sur deux

## Ce que les règles disent des descriptions

rule-raw-html = du HTML dans une description, montré comme du texte
raw-html = `{ $key }` contient du HTML, qui sera montré comme du texte
raw-html-help = écrivez en Markdown, comme `**important**` ou `[texte](https://…)`

rule-unsafe-markdown = une description avec un lien qui ne peut pas être suivi, ou trop imbriquée
unsafe-markdown-link = une page ne peut pas suivre ce lien de `{ $key }`
unsafe-markdown-deep = `{ $key }` a plus de { $most } blocs les uns dans les autres
unsafe-markdown-long = `{ $key }` deviendrait plus de 256 Kio de HTML

## Corrections

fix-replace = écrire `{ $new }`
fix-near = un nom proche existe : `{ $near }`

## Ce que les règles disent des niveaux et des exceptions

rule-unknown-rule = un niveau ou une exception pour une règle qui n’existe pas
unknown-rule = il n’y a pas de règle `{ $name }`
unknown-rule-help = coopdir explain --list les donne toutes

rule-unused-exception = une exception dont plus rien n’a besoin
unused-exception = rien dans { $path } n’a besoin de l’exception à `{ $rule }`
unused-exception-help = retirez ce [[allow]]

rule-expired-exception = une exception dont le dernier jour est passé
expired-exception = l’exception à `{ $rule }` a pris fin le { $day }
expired-exception-help = corrigez ce qu’elle excusait et retirez-la, ou donnez-lui un jour plus tardif
