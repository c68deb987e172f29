"""The Polish of the help texts: English words as they stand in the code → Polish.

A test proves that the table holds every help text of every command and nothing else.
"""

POLISH: dict[str, str] = {
    # parts of every help
    "Show this message and exit.": "Pokaż tę pomoc i zakończ.",
    "Show the version and exit.": "Pokaż wersję i zakończ.",
    # the program and its commands
    "A registry of local partnerships in plain files: check it, list it, report on it.": (
        "Rejestr partnerstw lokalnych w zwykłych plikach: sprawdzanie, wykazy, sprawozdania."
    ),
    "Check the registry and show what is wrong.": "Sprawdź rejestr i pokaż, co jest nie tak.",
    "Explain a rule, a word or a principle; without one, list all rules.": (
        "Wyjaśnij regułę, słowo lub zasadę; bez podania – wykaz reguł."
    ),
    "List partners, partnerships, projects, meetings or members.": (
        "Wykaz partnerów, partnerstw, projektów, spotkań lub członków."
    ),
    "Make a new registry with examples.": "Załóż nowy rejestr z przykładami.",
    "Make the report for the council.": "Przygotuj sprawozdanie dla rady.",
    "Print the script with which a shell completes what you type.": (
        "Wypisz skrypt, dzięki któremu powłoka podpowiada po naciśnięciu Tab."
    ),
    "Show one entity: its data, what follows from them, what refers to it.": (
        "Pokaż jeden wpis: dane, co z nich wynika i co się do niego odwołuje."
    ),
    "Show what is known of each principle, and what it rests on.": (
        "Pokaż, co wiadomo o każdej zasadzie i na czym się to opiera."
    ),
    "Show what changed between two states of the registry that git remembers.": (
        "Pokaż, co się zmieniło między dwoma stanami rejestru zapisanymi w git."
    ),
    "Show what is due by law, agreement or decision.": "Pokaż terminy wynikające z przepisów, umów i ustaleń.",
    "Write the registry as tables for databases and statistics.": (
        "Zapisz rejestr jako tabele dla baz danych i statystyki."
    ),
    # common options
    "Judge the data as on this day; default: today.": "Oceń dane na ten dzień; domyślnie dziś.",
    "Language of output.": "Język komunikatów.",
    "The folder of the registry.": "Folder rejestru.",
    "Whether to use colour.": "Czy używać kolorów.",
    # export
    "Registries, or folders above them; each gets a folder, or all go into one file.": (
        "Rejestry lub foldery, w których są rejestry; każdy rejestr ma swój folder albo wszystkie trafiają do pliku."
    ),
    "A folder, for a file each table; or the file of one table or of SQLite.": (
        "Folder, w którym każda tabela ma swój plik, albo plik jednej tabeli lub bazy SQLite."
    ),
    "Explain all tables and columns instead of writing them.": "Zamiast zapisywać, objaśnij tabele i kolumny.",
    "How the tables are written; the dictionary: terminal, md or json.": (
        "W jakim formacie zapisać tabele; słownik: terminal, md lub json."
    ),
    "Only this table; can be given several times.": "Tylko ta tabela; opcję można powtarzać.",
    "What tells this registry from others; default: its area and name.": (
        "Klucz, który odróżnia ten rejestr od innych; domyślnie jego obszar i nazwa."
    ),
    # validate
    "All but these rules.": "Wszystkie reguły oprócz tych.",
    "Count findings of the baseline, too.": "Licz także wyniki ze stanu zastanego.",
    "End with code 0 whatever is found.": "Zakończ kodem 0 bez względu na wynik.",
    "Findings in this file are known and do not count; default: .baseline.json in the data folder.": (
        "Plik stanu zastanego: zapisane w nim wyniki się nie liczą; domyślnie .baseline.json w folderze danych."
    ),
    "How findings are written: full, concise, json, github, gitlab, sarif, junit, rdjson or auto; "
    "with =FILE into that file. Can be given several times.": (
        "Postać wyników: full, concise, json, github, gitlab, sarif, junit, rdjson albo auto; "
        "z =PLIK trafią do tego pliku. Opcję można powtarzać."
    ),
    "Make the fixes that are safe, then show what remains.": (
        "Popraw to, co da się poprawić bez człowieka, i pokaż resztę."
    ),
    "Make the baseline if there is none; else take out what is mended. It never grows.": (
        "Zapisz stan zastany, jeśli go nie ma, a jeśli jest – usuń z niego to, co poprawiono. Nigdy nie rośnie."
    ),
    "Only findings in what changed since this tag, branch, commit or date, and those caused by it.": (
        "Tylko wyniki w tym, co się zmieniło od tego znacznika (tag), gałęzi, commitu lub daty, i te, które zmiany "
        "spowodowały."
    ),
    "Only these rules, by code or its beginning, with commas.": (
        "Tylko te reguły: kody lub ich początki, po przecinku."
    ),
    "Read the text of this file from standard input, and show what concerns it.": (
        "Tekst tego pliku weź ze standardowego wejścia i pokaż, co go dotyczy."
    ),
    "Run again whenever a file changes; Ctrl+C ends.": "Sprawdzaj ponownie po każdej zmianie plików; koniec: Ctrl+C.",
    "Write nothing; show what --fix would change, as a patch.": (
        "Niczego nie zapisuj; pokaż zmiany, które wprowadziłaby opcja --fix, w postaci łaty (patch)."
    ),
    "Show how often each rule spoke.": "Pokaż, ile wyników dała każda reguła.",
    "Show notices, too.": "Pokaż także uwagi.",
    "Do not use or keep the last verdict.": "Nie korzystaj z zapamiętanego wyniku i nie zapamiętuj nowego.",
    "How many processor cores to use; default: all there are.": "Ilu rdzeni procesora użyć; domyślnie wszystkich.",
    "Registries, or folders above them; files and folders of one registry: only findings in these.": (
        "Rejestry lub foldery, w których są rejestry; pliki i foldery jednego rejestru: tylko wyniki z nich."
    ),
    "Warnings fail the run, too.": "Ostrzeżenia też oznaczają niepowodzenie.",
    "Write to a file.": "Zapisz do pliku.",
    # report
    "A Word file whose styles, page, header and footer the report takes; only for docx.": (
        "Plik programu Word, z którego sprawozdanie przejmie style, układ strony, nagłówek i stopkę; tylko dla docx."
    ),
    "About the time from this day on.": "Za okres od tego dnia.",
    "About the time up to this day.": "Za okres do tego dnia.",
    "About this calendar year.": "Za ten rok kalendarzowy.",
    "How the report is written.": "Postać sprawozdania.",
    "Make no report while the data have errors.": "Nie przygotowuj sprawozdania, dopóki w danych są błędy.",
    "Name the partners that are otherwise only counted; not for publication.": (
        "Wymień z nazwy partnerów, których inaczej tylko się liczy; nie do publikacji."
    ),
    "Only this partnership.": "Tylko to partnerstwo.",
    "Registries, or folders above them; of several together one paper is made.": (
        "Rejestry lub foldery, w których są rejestry; o kilku razem powstaje jedno sprawozdanie."
    ),
    "Tell what changed since the last session: a tag, a branch, a commit or a date.": (
        "Opisz zmiany od ostatniej sesji: znacznik (tag), gałąź, commit albo data."
    ),
    "Write to a file; its suffix names the format.": "Zapisz do pliku; format wynika z końcówki nazwy.",
    # calendar
    "How many months ahead; default: 12.": "Na ile miesięcy naprzód; domyślnie 12.",
    "How the calendar is written.": "Postać kalendarza.",
    # diff
    "How the changes are written.": "Postać wykazu zmian.",
    "The earlier state: a tag, a branch, a commit or a date, such as 2026-05-31.": (
        "Stan wcześniejszy: znacznik (tag), gałąź, commit albo data, np. 2026-05-31."
    ),
    "The later state; the files as they are, if not given.": "Stan późniejszy; domyślnie pliki, jakie są teraz.",
    # schema
    "Print the JSON Schemas that editors use, or write them into the registry.": (
        "Wypisz schematy JSON dla edytorów albo zapisz je w rejestrze."
    ),
    "Write all of them into the registry.": "Zapisz wszystkie w rejestrze.",
    "Write nothing; end with code 1 if those in the registry are out of date.": (
        "Niczego nie zapisuj; zakończ kodem 1, jeśli te w rejestrze są nieaktualne."
    ),
    "registry, partner, partnership, project, meeting, assessment, ids or findings.": (
        "registry, partner, partnership, project, meeting, assessment, ids lub findings."
    ),
    # list, show, explain, init
    "A rule, the first letters of codes, a word of the data files or of the glossary, or a principle.": (
        "Reguła, początek kodu, słowo z plików danych lub ze słowniczka albo zasada."
    ),
    "List the words that can be explained.": "Wykaz objaśnianych haseł.",
    "The whole reference: rules, words, principles.": "Wszystko naraz: reguły, hasła i zasady.",
    "Former members, too.": "Także byli członkowie.",
    "How the card is written.": "Postać karty.",
    "How the explanation is written.": "Postać wyjaśnienia.",
    "How the principles are written.": "Postać wykazu zasad.",
    "How the list is written.": "Postać wykazu.",
    "In this area: a TERC code or its beginning.": "Z tego obszaru: kod TERC lub jego początek.",
    "Of this legal form.": "O tej formie prawnej.",
    "Of this partnership.": "Z tego partnerstwa.",
    "Of this sector.": "Z tego sektora.",
    "Projects and meetings of this year.": "Projekty i spotkania z tego roku.",
    "Projects at this stage, partners with this status.": "Projekty w tym stanie, partnerzy o tym statusie.",
    "Sort by this column.": "Uporządkuj według tej kolumny.",
    "That speak for this constituency.": "Reprezentujący to środowisko.",
    "The date the examples bear; default: today.": "Data wpisana w przykładach; domyślnie dziś.",
    "The id, such as gops; with its folder where two have it: partners/gops.": (
        "Identyfikator, np. gops; z folderem, gdy mają go dwa wpisy: partners/gops."
    ),
    "Give the registry that is there the files for editors, git and CI it lacks.": (
        "Dopisz do istniejącego rejestru brakujące pliki dla edytorów, gita i automatycznego sprawdzania (CI)."
    ),
    "Only the registry, in DIR itself: no files for editors, git and CI.": (
        "Tylko rejestr, w samym folderze: bez plików dla edytorów, gita i automatycznego sprawdzania (CI)."
    ),
    "Where to make it; the current folder, if not given.": "Gdzie go założyć; domyślnie w bieżącym folderze.",
    "With these words in the name or id.": "Z tymi słowami w nazwie lub identyfikatorze.",
    "bash, zsh, fish or powershell.": "bash, zsh, fish albo powershell.",
    "partners, partnerships, projects, meetings or members; partners, if not given.": (
        "partners, partnerships, projects, meetings lub members; domyślnie partners."
    ),
}

METAVARS: dict[str, str] = {
    "ARGUMENTS": "ARGUMENTY",
    "CODES": "KODY",
    "CODE|TERM": "KOD|HASŁO",
    "COLUMN": "KOLUMNA",
    "COMMAND": "POLECENIE",
    "DATE": "DATA",
    "DIR": "FOLDER",
    "FILE": "PLIK",
    "KEY": "KLUCZ",
    "KIND": "RODZAJ",
    "NAME": "NAZWA",
    "OPTIONS": "OPCJE",
    "PATH": "ŚCIEŻKA",
    "REV": "STAN",
    "REV|DATE": "STAN|DATA",
    "SHELL": "POWŁOKA",
    "TABLE": "TABELA",
    "WORDS": "SŁOWA",
    "YEAR": "ROK",
}
"""What stands for a value in help."""
