<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Diffviewer</source>
        <translation>Über Diffviewer</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Nothing you open leaves this computer.</source>
        <translation>Freie Software unter der MIT-Lizenz. Nichts, was Sie öffnen, verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Shows how news articles were changed after publication.</source>
        <translation>Zeigt, wie Nachrichtenartikel nach ihrer Veröffentlichung geändert wurden.</translation>
    </message>
    <message>
        <source>The icon of Diffviewer</source>
        <translation>Das Symbol von Diffviewer</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About Diffviewer</source>
        <translation>Über Diffviewer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Both versions: one earlier</source>
        <translation>Beide Fassungen: eine früher</translation>
    </message>
    <message>
        <source>Both versions: one later</source>
        <translation>Beide Fassungen: eine später</translation>
    </message>
    <message>
        <source>Bring the library back as it was</source>
        <translation>Die Bibliothek auf einen früheren Stand bringen</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Nach der Zeit</translation>
    </message>
    <message>
        <source>Change to the other of the two</source>
        <translation>Zur jeweils anderen Ansicht wechseln</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>Jetzt alles prüfen</translation>
    </message>
    <message>
        <source>Check nothing until it is asked for, or until watching goes on</source>
        <translation>Nichts prüfen, bis es verlangt wird oder das Beobachten weitergeht</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Check this article no more, or check it again</source>
        <translation>Diesen Artikel nicht mehr prüfen oder wieder prüfen</translation>
    </message>
    <message>
        <source>Choose saved pages to compare</source>
        <translation>Gespeicherte Seiten zum Vergleichen auswählen</translation>
    </message>
    <message>
        <source>Compare six versions of an invented article</source>
        <translation>Sechs Fassungen eines erfundenen Artikels vergleichen</translation>
    </message>
    <message>
        <source>Compare the files or watch the addresses in the clipboard</source>
        <translation>Die Dateien aus der Zwischenablage vergleichen oder ihre Adressen beobachten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Kopieren, was ausgewählt ist</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Each check, and why it was counted as it was</source>
        <translation>Jede Prüfung, und warum sie so gezählt wurde</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Das Programm beenden</translation>
    </message>
    <message>
        <source>Evenly spaced</source>
        <translation>In gleichen Abständen</translation>
    </message>
    <message>
        <source>Feeds and filters…</source>
        <translation>Feeds und Filter…</translation>
    </message>
    <message>
        <source>Find in text…</source>
        <translation>Im Text suchen…</translation>
    </message>
    <message>
        <source>First and last version</source>
        <translation>Erste und letzte Fassung</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alles einklappen</translation>
    </message>
    <message>
        <source>Follow the feeds of an OPML list</source>
        <translation>Die Feeds einer OPML-Liste abonnieren</translation>
    </message>
    <message>
        <source>Go to the change after</source>
        <translation>Zur nächsten Änderung gehen</translation>
    </message>
    <message>
        <source>Go to the change before</source>
        <translation>Zur vorigen Änderung gehen</translation>
    </message>
    <message>
        <source>Hide what did not change</source>
        <translation>Ausblenden, was gleich geblieben ist</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>Einspaltig</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Let the left and the right side change places</source>
        <translation>Die linke und die rechte Seite vertauschen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Log of checks…</source>
        <translation>Protokoll der Prüfungen…</translation>
    </message>
    <message>
        <source>Look at every page that is watched</source>
        <translation>Jede beobachtete Seite ansehen</translation>
    </message>
    <message>
        <source>Look at the page of this article, whether or not it is due</source>
        <translation>Die Seite dieses Artikels ansehen, ob fällig oder nicht</translation>
    </message>
    <message>
        <source>Make a backup of the library, as every week</source>
        <translation>Eine Sicherung der Bibliothek anlegen, wie jede Woche</translation>
    </message>
    <message>
        <source>Mark as few words as possible</source>
        <translation>So wenige Wörter wie möglich markieren</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>Neuer Vergleich</translation>
    </message>
    <message>
        <source>Newer only</source>
        <translation>Nur die neue</translation>
    </message>
    <message>
        <source>Newer version: one earlier</source>
        <translation>Neuere Fassung: eine früher</translation>
    </message>
    <message>
        <source>Newer version: one later</source>
        <translation>Neuere Fassung: eine später</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Older version: one earlier</source>
        <translation>Ältere Fassung: eine früher</translation>
    </message>
    <message>
        <source>Older version: one later</source>
        <translation>Ältere Fassung: eine später</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Dateien öffnen…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Orange and blue</source>
        <translation>Orange und Blau</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Other libraries, lists of feeds, saved pages; nothing is kept twice</source>
        <translation>Andere Bibliotheken, Listen von Feeds, gespeicherte Seiten; nichts wird doppelt aufbewahrt</translation>
    </message>
    <message>
        <source>Overlook capital letters</source>
        <translation>Großschreibung nicht beachten</translation>
    </message>
    <message>
        <source>Overlook kinds of quotation marks and dashes</source>
        <translation>Arten von Anführungszeichen und Strichen nicht beachten</translation>
    </message>
    <message>
        <source>Overlook numbers</source>
        <translation>Zahlen nicht beachten</translation>
    </message>
    <message>
        <source>Overlook punctuation</source>
        <translation>Satzzeichen nicht beachten</translation>
    </message>
    <message>
        <source>Overlook white space</source>
        <translation>Leerzeichen nicht beachten</translation>
    </message>
    <message>
        <source>Pages saved over time; those of one article become its history</source>
        <translation>Über die Zeit gespeicherte Seiten; die eines Artikels werden sein Verlauf</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Pause or resume this article</source>
        <translation>Diesen Artikel pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Pause watching</source>
        <translation>Beobachten pausieren</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Put away what is shown</source>
        <translation>Weglegen, was zu sehen ist</translation>
    </message>
    <message>
        <source>Put these versions into the library</source>
        <translation>Diese Fassungen in die Bibliothek aufnehmen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Red and green</source>
        <translation>Rot und Grün</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Save a copy of the library…</source>
        <translation>Kopie der Bibliothek speichern…</translation>
    </message>
    <message>
        <source>Save the list of feeds…</source>
        <translation>Liste der Feeds speichern…</translation>
    </message>
    <message>
        <source>Search both sides</source>
        <translation>Auf beiden Seiten suchen</translation>
    </message>
    <message>
        <source>Search every version…</source>
        <translation>Alle Fassungen durchsuchen…</translation>
    </message>
    <message>
        <source>Search the library, also text that is gone</source>
        <translation>Die Bibliothek durchsuchen, auch Text, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select the whole text of one side</source>
        <translation>Den ganzen Text einer Seite auswählen</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Serifenschrift</translation>
    </message>
    <message>
        <source>Show one column, with what went and what came</source>
        <translation>Eine Spalte zeigen, mit dem, was wegfiel und dazukam</translation>
    </message>
    <message>
        <source>Show since which version each paragraph has stood as it does</source>
        <translation>Zeigen, seit welcher Fassung jeder Absatz so dasteht</translation>
    </message>
    <message>
        <source>Show the newer version, with marks in it</source>
        <translation>Nur die neuere Fassung zeigen, mit Markierungen</translation>
    </message>
    <message>
        <source>Show two columns, one for each version</source>
        <translation>Zwei Spalten zeigen, eine für jede Fassung</translation>
    </message>
    <message>
        <source>Show what did not change</source>
        <translation>Zeigen, was gleich geblieben ist</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Side by side or inline</source>
        <translation>Zwei Spalten oder eine</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>Take in a list of feeds…</source>
        <translation>Liste von Feeds aufnehmen…</translation>
    </message>
    <message>
        <source>The last version and the one before</source>
        <translation>Die letzte Fassung und die davor</translation>
    </message>
    <message>
        <source>The look, reading and watching</source>
        <translation>Aussehen, Lesen und Beobachten</translation>
    </message>
    <message>
        <source>The system&apos;s font</source>
        <translation>Schrift des Systems</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alles ausklappen</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Übliche Schriftgröße</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Watch an article or follow a feed at an address</source>
        <translation>Einen Artikel beobachten oder einen Feed abonnieren, unter einer Adresse</translation>
    </message>
    <message>
        <source>What is followed, and what is left out</source>
        <translation>Was abonniert ist und was ausgelassen wird</translation>
    </message>
    <message>
        <source>Write the feeds to an OPML list for other programs</source>
        <translation>Die Feeds für andere Programme in eine OPML-Liste schreiben</translation>
    </message>
    <message>
        <source>Write the whole library to one file</source>
        <translation>Die ganze Bibliothek in eine Datei schreiben</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message numerus="yes">
        <source>%n capture(s)</source>
        <translation>
            <numerusform>%Ln Aufnahme</numerusform>
            <numerusform>%Ln Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a page</source>
        <translation>Seite auswählen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by headline or address</source>
        <translation>Nach Überschrift oder Adresse filtern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Pages of the archive</source>
        <translation>Seiten des Archivs</translation>
    </message>
    <message>
        <source>“{name}” holds these pages. All captures of a page are compared.</source>
        <translation>„{name}“ enthält diese Seiten. Alle Aufnahmen einer Seite werden verglichen.</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not an address of the web</source>
        <translation>
            <numerusform>%Ln keine Adresse im Web</numerusform>
            <numerusform>%Ln keine Adressen im Web</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watched already</source>
        <translation>
            <numerusform>%Ln schon beobachtet</numerusform>
            <numerusform>%Ln schon beobachtet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Following %n feed(s)</source>
        <translation>
            <numerusform>%Ln Feed abonniert</numerusform>
            <numerusform>%Ln Feeds abonniert</numerusform>
        </translation>
    </message>
    <message>
        <source>Following the feed “{name}”, {count}</source>
        <translation>Feed „{name}“ abonniert, {count}</translation>
    </message>
    <message>
        <source>Following {address}, which could not be read yet. {reason}</source>
        <translation>{address} ist abonniert, war aber noch nicht zu lesen. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n link(s)…</source>
        <translation>
            <numerusform>%Ln Link wird angesehen…</numerusform>
            <numerusform>%Ln Links werden angesehen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at {address}…</source>
        <translation>{address} wird angesehen…</translation>
    </message>
    <message>
        <source>The feed “{name}” is followed already</source>
        <translation>Der Feed „{name}“ ist schon abonniert</translation>
    </message>
    <message numerus="yes">
        <source>Watching %n article(s)</source>
        <translation>
            <numerusform>%Ln Artikel wird beobachtet</numerusform>
            <numerusform>%Ln Artikel werden beobachtet</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching {address}, which could not be read yet. {reason}</source>
        <translation>{address} wird beobachtet, war aber noch nicht zu lesen. {reason}</translation>
    </message>
    <message>
        <source>Watching {address}, which is read later. {reason}</source>
        <translation>{address} wird beobachtet und später gelesen. {reason}</translation>
    </message>
    <message>
        <source>Watching “{title}”</source>
        <translation>„{title}“ wird beobachtet</translation>
    </message>
    <message>
        <source>“{text}” is not an address of the web</source>
        <translation>„{text}“ ist keine Adresse im Web</translation>
    </message>
    <message>
        <source>“{title}” is watched already</source>
        <translation>„{title}“ wird schon beobachtet</translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%Ln Fassung</numerusform>
            <numerusform>%Ln Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Headline: {title}</source>
        <translation>Überschrift: {title}</translation>
    </message>
    <message>
        <source>being checked…</source>
        <translation>wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>changed %n time(s)</source>
        <translation>
            <numerusform>%Ln-mal geändert</numerusform>
            <numerusform>%Ln-mal geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>check now</source>
        <translation>jetzt prüfen</translation>
    </message>
    <message>
        <source>feed of changes</source>
        <translation>Feed der Änderungen</translation>
    </message>
    <message>
        <source>first seen {time}</source>
        <translation>zuerst gesehen am {time}</translation>
    </message>
    <message>
        <source>log of checks</source>
        <translation>Protokoll der Prüfungen</translation>
    </message>
    <message>
        <source>nested too deeply to be read whole</source>
        <translation>zu tief verschachtelt, um ganz gelesen zu werden</translation>
    </message>
    <message>
        <source>not changed so far</source>
        <translation>bisher nicht geändert</translation>
    </message>
    <message>
        <source>oldest file of {time}</source>
        <translation>älteste Datei vom {time}</translation>
    </message>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>fortsetzen</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Log of its checks…</source>
        <translation>Protokoll seiner Prüfungen…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Original öffnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Mit Stern versehen</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Stern entfernen</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>Ohne Überschrift</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>war nicht zu lesen</translation>
    </message>
    <message>
        <source>goes back and forth</source>
        <translation>geht hin und her</translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>keine Änderungen</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>⇄ It went back and forth between the same texts.</source>
        <translation>⇄ Er ging zwischen denselben Texten hin und her.</translation>
    </message>
</context>
<context>
    <name>AskedChecks</name>
    <message numerus="yes">
        <source>%n article(s) checked</source>
        <translation>
            <numerusform>%Ln Artikel geprüft</numerusform>
            <numerusform>%Ln Artikel geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read for the first time</source>
        <translation>
            <numerusform>%Ln erstmals gelesen</numerusform>
            <numerusform>%Ln erstmals gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>none changed</source>
        <translation>keiner geändert</translation>
    </message>
    <message>
        <source>{address}: {reason}</source>
        <translation>{address}: {reason}</translation>
    </message>
    <message>
        <source>“{title}” is as it was</source>
        <translation>„{title}“ ist wie zuvor</translation>
    </message>
    <message>
        <source>“{title}” is back at an earlier text</source>
        <translation>„{title}“ ist zu einem früheren Text zurückgekehrt</translation>
    </message>
    <message>
        <source>“{title}” was changed</source>
        <translation>„{title}“ wurde geändert</translation>
    </message>
    <message>
        <source>“{title}” was read for the first time</source>
        <translation>„{title}“ wurde erstmals gelesen</translation>
    </message>
    <message>
        <source>“{title}”: {reason}</source>
        <translation>„{title}“: {reason}</translation>
    </message>
</context>
<context>
    <name>ChangeMap</name>
    <message>
        <source>Map of changes</source>
        <translation>Karte der Änderungen</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Add to its timeline</source>
        <translation>Zum Verlauf hinzufügen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>DeskWiring</name>
    <message numerus="yes">
        <source>Checking %n article(s) and feed(s)</source>
        <translation>
            <numerusform>%Ln Artikel oder Feed wird geprüft</numerusform>
            <numerusform>%Ln Artikel und Feeds werden geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Dieser Computer ist offline</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message numerus="yes">
        <source>%n difference(s) overlooked, as asked for</source>
        <translation>
            <numerusform>%Ln Unterschied wie gewünscht nicht beachtet</numerusform>
            <numerusform>%Ln Unterschiede wie gewünscht nicht beachtet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) moved away from here — click to show</source>
        <translation>
            <numerusform>%Ln Absatz von hier verschoben – zum Anzeigen klicken</numerusform>
            <numerusform>%Ln Absätze von hier verschoben – zum Anzeigen klicken</numerusform>
        </translation>
    </message>
    <message>
        <source>Both versions say the same.</source>
        <translation>Beide Fassungen sagen dasselbe.</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Change {number} of {count}, {row}</source>
        <translation>Änderung {number} von {count}, {row}</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy paragraph</source>
        <translation>Absatz kopieren</translation>
    </message>
    <message>
        <source>Fold unchanged paragraphs</source>
        <translation>Unveränderte Absätze einklappen</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Show all paragraphs</source>
        <translation>Alle Absätze zeigen</translation>
    </message>
    <message>
        <source>The text is the same; only a date differs.</source>
        <translation>Der Text ist derselbe; nur ein Datum ist anders.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>added: {words}</source>
        <translation>hinzugefügt: {words}</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how Qt writes a day and its year</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Zwischenüberschrift</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>Listenpunkt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>moved from ¶ {number} {arrow}</source>
        <translation>verschoben von ¶ {number} {arrow}</translation>
    </message>
    <message>
        <source>moved to ¶ {number} {arrow}</source>
        <translation>verschoben nach ¶ {number} {arrow}</translation>
    </message>
    <message>
        <source>moved: {words}</source>
        <translation>verschoben: {words}</translation>
    </message>
    <message>
        <source>newer version</source>
        <translation>neuere Fassung</translation>
    </message>
    <message>
        <source>older version</source>
        <translation>ältere Fassung</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>removed: {words}</source>
        <translation>entfernt: {words}</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message numerus="yes">
        <source>··· %n unchanged paragraph(s) — click to show ···</source>
        <translation>
            <numerusform>··· %Ln unveränderter Absatz – zum Anzeigen klicken ···</numerusform>
            <numerusform>··· %Ln unveränderte Absätze – zum Anzeigen klicken ···</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>− %n paragraph(s) removed here — click to show</source>
        <translation>
            <numerusform>− %Ln Absatz hier entfernt – zum Anzeigen klicken</numerusform>
            <numerusform>− %Ln Absätze hier entfernt – zum Anzeigen klicken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop saved pages here to compare them</source>
        <translation>Gespeicherte Seiten hier ablegen, um sie zu vergleichen</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message numerus="yes">
        <source>%n files are too many at once; {most} is the most</source>
        <translation>
            <numerusform>%Ln Dateien sind zu viele auf einmal; höchstens {most} sind möglich</numerusform>
            <numerusform>%Ln Dateien sind zu viele auf einmal; höchstens {most} sind möglich</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder cannot be compared; drop the saved pages in it</source>
        <translation>Ein Ordner lässt sich nicht vergleichen; legen Sie die gespeicherten Seiten daraus ab</translation>
    </message>
    <message>
        <source>Compare it with “{name}”</source>
        <translation>Mit „{name}“ vergleichen</translation>
    </message>
    <message>
        <source>Compare these 2 pages</source>
        <translation>Diese 2 Seiten vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>Make a timeline of %n version(s)</source>
        <translation>
            <numerusform>Einen Verlauf aus %Ln Fassung machen</numerusform>
            <numerusform>Einen Verlauf aus %Ln Fassungen machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open “{name}”</source>
        <translation>„{name}“ öffnen</translation>
    </message>
    <message>
        <source>Replace the newer side</source>
        <translation>Die neuere Seite ersetzen</translation>
    </message>
    <message>
        <source>Replace the older side</source>
        <translation>Die ältere Seite ersetzen</translation>
    </message>
    <message>
        <source>These are neither saved pages nor addresses of the web</source>
        <translation>Dies sind weder gespeicherte Seiten noch Adressen im Web</translation>
    </message>
    <message numerus="yes">
        <source>Watch %n link(s)</source>
        <translation>
            <numerusform>%Ln Link beobachten</numerusform>
            <numerusform>%Ln Links beobachten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Copy details
Put what happened into the clipboard, for a report</source>
        <translation>Einzelheiten kopieren
Was geschehen ist, für eine Meldung in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Something went wrong inside Diffviewer; you can go on working.</source>
        <translation>In Diffviewer ist etwas schiefgegangen; Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>What happened is written in {file}.</source>
        <translation>Was geschehen ist, steht in {file}.</translation>
    </message>
</context>
<context>
    <name>FeedList</name>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
</context>
<context>
    <name>FeedLists</name>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%Ln Feed</numerusform>
            <numerusform>%Ln Feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new feed(s)</source>
        <translation>
            <numerusform>%Ln neuer Feed</numerusform>
            <numerusform>%Ln neue Feeds</numerusform>
        </translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Every feed in “{name}” is followed already</source>
        <translation>Alle Feeds in „{name}“ sind schon abonniert</translation>
    </message>
    <message>
        <source>Lists of feeds</source>
        <translation>Listen von Feeds</translation>
    </message>
    <message>
        <source>No feed is followed so far</source>
        <translation>Bisher ist kein Feed abonniert</translation>
    </message>
    <message>
        <source>Save the list of feeds</source>
        <translation>Liste der Feeds speichern</translation>
    </message>
    <message>
        <source>Take in a list of feeds</source>
        <translation>Liste von Feeds aufnehmen</translation>
    </message>
    <message>
        <source>The list was saved as “{name}”: {feeds}</source>
        <translation>Die Liste wurde als „{name}“ gespeichert: {feeds}</translation>
    </message>
    <message>
        <source>“{name}” declares entities, which is a way to attack its readers; it was not read.</source>
        <translation>„{name}“ deklariert Entitäten, womit sich Leser angreifen lassen; die Datei wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>“{name}” is no list of feeds (OPML).</source>
        <translation>„{name}“ ist keine Liste von Feeds (OPML).</translation>
    </message>
    <message>
        <source>“{name}” is too large for a list of feeds.</source>
        <translation>„{name}“ ist zu groß für eine Liste von Feeds.</translation>
    </message>
    <message>
        <source>“{name}” names no feed</source>
        <translation>„{name}“ nennt keinen Feed</translation>
    </message>
    <message>
        <source>“{name}” was taken in: {new}</source>
        <translation>„{name}“ wurde aufgenommen: {new}</translation>
    </message>
    <message>
        <source>“{name}” was taken in: {new}; {known} followed already</source>
        <translation>„{name}“ wurde aufgenommen: {new}; {known} schon abonniert</translation>
    </message>
</context>
<context>
    <name>FeedModel</name>
    <message>
        <source>All feeds</source>
        <translation>Alle Feeds</translation>
    </message>
</context>
<context>
    <name>Feeds</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer read</source>
        <translation>nicht mehr gelesen</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>status {number}</source>
        <translation>Status {number}</translation>
    </message>
</context>
<context>
    <name>FeedsDialog</name>
    <message>
        <source>Address of a feed, or of a site that has one</source>
        <translation>Adresse eines Feeds oder einer Website mit einem</translation>
    </message>
    <message>
        <source>Address of the feed</source>
        <translation>Adresse des Feeds</translation>
    </message>
    <message>
        <source>Address to follow</source>
        <translation>Adresse zum Abonnieren</translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>Alle Feeds</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>Answer feed readers on this computer</source>
        <translation>Feedreadern auf diesem Computer antworten</translation>
    </message>
    <message>
        <source>Changes to</source>
        <translation>Änderungen an</translation>
    </message>
    <message>
        <source>Changes to all articles</source>
        <translation>Änderungen an allen Artikeln</translation>
    </message>
    <message>
        <source>Changes to all articles of {source}</source>
        <translation>Änderungen an allen Artikeln von {source}</translation>
    </message>
    <message>
        <source>Changes to this article: {title}</source>
        <translation>Änderungen an diesem Artikel: {title}</translation>
    </message>
    <message>
        <source>Changes to what a search finds</source>
        <translation>Änderungen an dem, was eine Suche findet</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Feeds and filters</source>
        <translation>Feeds und Filter</translation>
    </message>
    <message>
        <source>Feeds of changes</source>
        <translation>Feeds der Änderungen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Keep a feed file up to date in a folder</source>
        <translation>Eine Feed-Datei in einem Ordner aktuell halten</translation>
    </message>
    <message>
        <source>Keep the feed file in</source>
        <translation>Feed-Datei ablegen in</translation>
    </message>
    <message>
        <source>No file is written</source>
        <translation>Es wird keine Datei geschrieben</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Jetzt lesen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Abbestellen</translation>
    </message>
    <message>
        <source>The address holds a secret. Only programs on this computer reach it, and can only read.</source>
        <translation>Die Adresse enthält ein Geheimnis. Nur Programme auf diesem Computer erreichen sie und können nur lesen.</translation>
    </message>
    <message>
        <source>The file has the changes to all articles, and is written again when there are new ones.</source>
        <translation>Die Datei enthält die Änderungen an allen Artikeln und wird neu geschrieben, wenn welche hinzukommen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What the articles are searched for</source>
        <translation>Wonach in den Artikeln gesucht wird</translation>
    </message>
    <message>
        <source>“{name}” is followed no longer; its articles stay</source>
        <translation>„{name}“ ist abbestellt; die Artikel bleiben</translation>
    </message>
</context>
<context>
    <name>FilterEditor</name>
    <message numerus="yes">
        <source>%n article(s) in the feed now</source>
        <translation>
            <numerusform>%Ln Artikel jetzt im Feed</numerusform>
            <numerusform>%Ln Artikeln jetzt im Feed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) that came from here</source>
        <translation>
            <numerusform>%Ln Artikel von hier</numerusform>
            <numerusform>%Ln Artikeln von hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be left out</source>
        <translation>
            <numerusform>würde %Ln ausgelassen</numerusform>
            <numerusform>würden %Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Of {entries}, {hidden}</source>
        <translation>Von {entries} {hidden}</translation>
    </message>
    <message>
        <source>Removed the filter “{pattern}”</source>
        <translation>Filter „{pattern}“ entfernt</translation>
    </message>
    <message>
        <source>There is no article to try the filters on so far.</source>
        <translation>Bisher gibt es keinen Artikel, um die Filter auszuprobieren.</translation>
    </message>
    <message>
        <source>These filters hold for every feed. What they leave out is not watched.</source>
        <translation>Diese Filter gelten für jeden Feed. Was sie auslassen, wird nicht beobachtet.</translation>
    </message>
    <message>
        <source>Try on the feed as it is now</source>
        <translation>Am jetzigen Feed ausprobieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What they leave out is not watched; the filters of all feeds hold here too.</source>
        <translation>Was sie auslassen, wird nicht beobachtet; die Filter aller Feeds gelten auch hier.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message numerus="yes">
        <source>An expression has at most %n character(s).</source>
        <translation>
            <numerusform>Ein Ausdruck hat höchstens %Ln Zeichen.</numerusform>
            <numerusform>Ein Ausdruck hat höchstens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep only</source>
        <translation>Nur behalten</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Regular expression, such as sport|racing</source>
        <translation>Regulärer Ausdruck, etwa sport|racing</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>This expression takes too long, so it hides nothing.</source>
        <translation>Dieser Ausdruck braucht zu lange, daher blendet er nichts aus.</translation>
    </message>
    <message>
        <source>This is no regular expression: {reason}.</source>
        <translation>Das ist kein regulärer Ausdruck: {reason}.</translation>
    </message>
    <message>
        <source>What the filter does</source>
        <translation>Was der Filter tut</translation>
    </message>
    <message>
        <source>What the filter looks at</source>
        <translation>Was der Filter ansieht</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Find in both versions</source>
        <translation>In beiden Fassungen suchen</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Next find</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Previous find</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>{count} and more</source>
        <translation>{count} und mehr</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>IgnoreDialog</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%Ln Fassung</numerusform>
            <numerusform>%Ln Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>A pattern is missing, or it is too long.</source>
        <translation>Ein Muster fehlt, oder es ist zu lang.</translation>
    </message>
    <message>
        <source>Ignore this</source>
        <translation>Dies auslassen</translation>
    </message>
    <message>
        <source>Leave this out of every article of {site}, past and to come. Nothing stored is deleted.</source>
        <translation>Dies aus allen Artikeln von {site} auslassen, früheren und künftigen. Nichts Gespeichertes wird gelöscht.</translation>
    </message>
    <message>
        <source>Looking at what is stored…</source>
        <translation>Gespeichertes wird angesehen…</translation>
    </message>
    <message>
        <source>Make the rule</source>
        <translation>Regel anlegen</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>This cannot be read: {reason}</source>
        <translation>Das ist nicht zu lesen: {reason}</translation>
    </message>
    <message>
        <source>What it would have left out so far cannot be said.</source>
        <translation>Was sie bisher ausgelassen hätte, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>What it would leave out</source>
        <translation>Was ausgelassen würde</translation>
    </message>
    <message>
        <source>Whatever stands in this place of the page (a CSS selector)</source>
        <translation>Alles an dieser Stelle der Seite (ein CSS-Selektor)</translation>
    </message>
    <message>
        <source>Where it matches a pattern (a regular expression)</source>
        <translation>Wo es einem Muster entspricht (einem regulären Ausdruck)</translation>
    </message>
    <message>
        <source>Where it says exactly this</source>
        <translation>Wo genau dies steht</translation>
    </message>
    <message>
        <source>Where it says this, with any numbers</source>
        <translation>Wo dies steht, mit beliebigen Zahlen</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Give up, close, let go</source>
        <translation>Abbrechen, schließen, loslassen</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Open or follow it</source>
        <translation>Öffnen oder ihm folgen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Scroll a page</source>
        <translation>Eine Seite weiterblättern</translation>
    </message>
    <message>
        <source>To the beginning, to the end</source>
        <translation>Zum Anfang, zum Ende</translation>
    </message>
    <message>
        <source>To the next fold or moved paragraph</source>
        <translation>Zum nächsten eingeklappten oder verschobenen Absatz</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>%n rule(s) made</source>
        <translation>
            <numerusform>%Ln Regel angelegt</numerusform>
            <numerusform>%Ln Regeln angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) read otherwise now</source>
        <translation>
            <numerusform>%Ln Fassung wird jetzt anders gelesen</numerusform>
            <numerusform>%Ln Fassungen werden jetzt anders gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore this…</source>
        <translation>Dies auslassen…</translation>
    </message>
    <message>
        <source>Select a paragraph, or go to a change: that is what can be ignored</source>
        <translation>Wählen Sie einen Absatz aus oder gehen Sie zu einer Änderung: das lässt sich auslassen</translation>
    </message>
    <message>
        <source>The rule is taken back</source>
        <translation>Die Regel ist zurückgenommen</translation>
    </message>
    <message>
        <source>This page does not say which site it is from, so no rule can be made for it</source>
        <translation>Diese Seite nennt ihre Website nicht, daher lässt sich keine Regel für sie anlegen</translation>
    </message>
    <message>
        <source>What was left out…</source>
        <translation>Was ausgelassen wurde…</translation>
    </message>
</context>
<context>
    <name>LibrarySidebar</name>
    <message>
        <source>Back to all sources (Esc)</source>
        <translation>Zurück zu allen Quellen (Esc)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>No article is kept so far</source>
        <translation>Bisher ist kein Artikel aufbewahrt</translation>
    </message>
    <message>
        <source>No article was changed so far</source>
        <translation>Bisher wurde kein Artikel geändert</translation>
    </message>
    <message>
        <source>No page was opened or kept so far</source>
        <translation>Bisher wurde keine Seite geöffnet oder aufbewahrt</translation>
    </message>
    <message>
        <source>Nothing here has “{text}” in its headline or source</source>
        <translation>Hier steht „{text}“ in keiner Überschrift und keiner Quelle</translation>
    </message>
    <message>
        <source>Removed “{title}”</source>
        <translation>„{title}“ entfernt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>LibraryUpkeep</name>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%Ln Datei war nicht zu lesen</numerusform>
            <numerusform>%Ln Dateien waren nicht zu lesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%Ln neuer Artikel</numerusform>
            <numerusform>%Ln neue Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new feed(s)</source>
        <translation>
            <numerusform>%Ln neuer Feed</numerusform>
            <numerusform>%Ln neue Feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s)</source>
        <translation>
            <numerusform>%Ln neue Fassung</numerusform>
            <numerusform>%Ln neue Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of the library was saved as “{name}”, {size}</source>
        <translation>Eine Kopie der Bibliothek wurde als „{name}“ gespeichert, {size}</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Backing up the library…</source>
        <translation>Bibliothek wird gesichert…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a folder of saved pages</source>
        <translation>Ordner mit gespeicherten Seiten importieren</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>No backup was made: it was cancelled</source>
        <translation>Keine Sicherung angelegt: abgebrochen</translation>
    </message>
    <message>
        <source>No copy of the library was saved: it was cancelled</source>
        <translation>Keine Kopie der Bibliothek gespeichert: abgebrochen</translation>
    </message>
    <message>
        <source>Save a copy of the library</source>
        <translation>Kopie der Bibliothek speichern</translation>
    </message>
    <message>
        <source>Saving a copy of the library…</source>
        <translation>Kopie der Bibliothek wird gespeichert…</translation>
    </message>
    <message>
        <source>Taking in “{name}” was cancelled before anything new came in</source>
        <translation>Das Aufnehmen von „{name}“ wurde abgebrochen, bevor etwas Neues hinzukam</translation>
    </message>
    <message>
        <source>Taking in “{name}” was cancelled; what came in before stays: {articles}, {versions}</source>
        <translation>Das Aufnehmen von „{name}“ wurde abgebrochen; was schon hinzukam, bleibt: {articles}, {versions}</translation>
    </message>
    <message>
        <source>Taking in “{name}”…</source>
        <translation>„{name}“ wird aufgenommen…</translation>
    </message>
    <message>
        <source>The library was backed up, {size}; the last three backups are kept</source>
        <translation>Die Bibliothek wurde gesichert, {size}; die letzten drei Sicherungen bleiben erhalten</translation>
    </message>
    <message>
        <source>There is no library yet: no article was kept so far</source>
        <translation>Es gibt noch keine Bibliothek: bisher wurde kein Artikel aufbewahrt</translation>
    </message>
    <message>
        <source>What can be imported</source>
        <translation>Was sich importieren lässt</translation>
    </message>
    <message>
        <source>“{name}” holds nothing that is not in the library already</source>
        <translation>„{name}“ enthält nichts, was nicht schon in der Bibliothek ist</translation>
    </message>
    <message>
        <source>“{name}” was taken in: {articles}, {versions}</source>
        <translation>„{name}“ wurde aufgenommen: {articles}, {versions}</translation>
    </message>
</context>
<context>
    <name>LibraryWiring</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%Ln Fassung</numerusform>
            <numerusform>%Ln Fassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) read better now, by a new reader or rule; nothing was lost</source>
        <translation>
            <numerusform>%Ln Fassung wird durch einen neuen Leser oder eine neue Regel besser gelesen; nichts ging verloren</numerusform>
            <numerusform>%Ln Fassungen werden durch einen neuen Leser oder eine neue Regel besser gelesen; nichts ging verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to its timeline</source>
        <translation>Zum Verlauf hinzufügen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The library was restored; the one before is kept beside it</source>
        <translation>Die Bibliothek wurde wiederhergestellt; die vorige bleibt daneben erhalten</translation>
    </message>
    <message>
        <source>“{title}” is in the library, {count}</source>
        <translation>„{title}“ ist in der Bibliothek, {count}</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %Ln Std.</numerusform>
            <numerusform>vor %Ln Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %Ln Min.</numerusform>
            <numerusform>vor %Ln Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>how Qt writes a day of this year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how Qt writes a day</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Bib&amp;liothek</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Watching</source>
        <translation>Be&amp;obachten</translation>
    </message>
    <message>
        <source>Co&amp;mparison</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Text &amp;font</source>
        <translation>&amp;Schriftart</translation>
    </message>
    <message>
        <source>Ve&amp;rsions</source>
        <translation>Fass&amp;ungen</translation>
    </message>
    <message>
        <source>Whole &amp;history</source>
        <translation>Ganzer Ver&amp;lauf</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>.</source>
        <translation>,</translation>
    </message>
    <message>
        <source>A line of the list does not name what it should: “{detail}”.</source>
        <translation>Eine Zeile der Liste nennt nicht, was sie soll: „{detail}“.</translation>
    </message>
    <message>
        <source>A public address leads into a private network; that is not followed.</source>
        <translation>Eine öffentliche Adresse führt in ein privates Netz; dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>An error of this program; it is in the log.</source>
        <translation>Ein Fehler dieses Programms; er steht im Protokoll.</translation>
    </message>
    <message>
        <source>Another program is writing to the library “{path}”; try again when it is done.</source>
        <translation>Ein anderes Programm schreibt in die Bibliothek „{path}“; versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Fehler des Datenträgers</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>Most of the text is gone; held back until the next check finds the same.</source>
        <translation>Der größte Teil des Textes fehlt; zurückgehalten, bis die nächste Prüfung dasselbe findet.</translation>
    </message>
    <message>
        <source>No article text was found in “{name}”.</source>
        <translation>In „{name}“ wurde kein Artikeltext gefunden.</translation>
    </message>
    <message>
        <source>No article text was found on the page.</source>
        <translation>Auf der Seite wurde kein Artikeltext gefunden.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>die Datei oder der Ordner fehlt</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ein Teil des Pfads ist kein Ordner</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Reading the page took too long.</source>
        <translation>Das Lesen der Seite dauerte zu lange.</translation>
    </message>
    <message>
        <source>Reading “{name}” took longer than {limit} seconds and was given up.</source>
        <translation>Das Lesen von „{name}“ dauerte länger als {limit} Sekunden und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The address leads from one page to the next without end.</source>
        <translation>Die Adresse führt endlos von einer Seite zur nächsten.</translation>
    </message>
    <message>
        <source>The address leads in a circle.</source>
        <translation>Die Adresse führt im Kreis.</translation>
    </message>
    <message>
        <source>The article has no version {detail} in the library “{path}”.</source>
        <translation>Der Artikel hat in der Bibliothek „{path}“ keine Fassung {detail}.</translation>
    </message>
    <message>
        <source>The check was given up.</source>
        <translation>Die Prüfung wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The disk could not read or write the library “{path}”: {detail}.</source>
        <translation>Der Datenträger konnte die Bibliothek „{path}“ nicht lesen oder schreiben: {detail}.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more was stored in “{path}”. Make room and try again.</source>
        <translation>Der Datenträger ist voll: in „{path}“ wurde nichts mehr gespeichert. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The feed declares entities, which is a way to attack its readers; it was not read.</source>
        <translation>Der Feed deklariert Entitäten, womit sich Leser angreifen lassen; er wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The library “{path}” is damaged; it was left as it is. Restore one of its backups.</source>
        <translation>Die Bibliothek „{path}“ ist beschädigt; sie wurde nicht angetastet. Stellen Sie eine ihrer Sicherungen wieder her.</translation>
    </message>
    <message>
        <source>The library “{path}” may be read but not written; change its permissions or name another file.</source>
        <translation>Die Bibliothek „{path}“ darf gelesen, aber nicht geschrieben werden; ändern Sie ihre Rechte oder nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The library “{path}” may not be opened; change its permissions or name another file.</source>
        <translation>Die Bibliothek „{path}“ darf nicht geöffnet werden; ändern Sie ihre Rechte oder nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The library “{path}” was written by a newer Diffviewer; it was left as it is. Install the newer program to open it.</source>
        <translation>Die Bibliothek „{path}“ stammt von einem neueren Diffviewer; sie wurde nicht angetastet. Installieren Sie das neuere Programm, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The name of the server is not known.</source>
        <translation>Der Name des Servers ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The page asks for money, an account or consent; held back until the next check finds the same.</source>
        <translation>Die Seite verlangt Geld, ein Konto oder eine Einwilligung; zurückgehalten, bis die nächste Prüfung dasselbe findet.</translation>
    </message>
    <message>
        <source>The page broke off in the middle.</source>
        <translation>Die Seite brach mittendrin ab.</translation>
    </message>
    <message>
        <source>The page calls itself by another address; held back until the next check finds the same.</source>
        <translation>Die Seite nennt eine andere Adresse als ihre; zurückgehalten, bis die nächste Prüfung dasselbe findet.</translation>
    </message>
    <message>
        <source>The page cannot be unpacked.</source>
        <translation>Die Seite lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>The page differs, the article on it does not.</source>
        <translation>Die Seite ist anders, der Artikel darauf nicht.</translation>
    </message>
    <message>
        <source>The page is as before, to the byte.</source>
        <translation>Die Seite ist aufs Byte genau wie zuvor.</translation>
    </message>
    <message>
        <source>The page is built in a way that cannot be read.</source>
        <translation>Die Seite ist so gebaut, dass sie sich nicht lesen lässt.</translation>
    </message>
    <message>
        <source>The page is empty.</source>
        <translation>Die Seite ist leer.</translation>
    </message>
    <message>
        <source>The page is too large.</source>
        <translation>Die Seite ist zu groß.</translation>
    </message>
    <message>
        <source>The page leads to an address that cannot be followed.</source>
        <translation>Die Seite führt zu einer Adresse, der nicht gefolgt werden kann.</translation>
    </message>
    <message>
        <source>The page tells of an error; held back until the next check finds the same.</source>
        <translation>Die Seite meldet einen Fehler; zurückgehalten, bis die nächste Prüfung dasselbe findet.</translation>
    </message>
    <message>
        <source>The page took too long to arrive.</source>
        <translation>Die Seite brauchte zu lange.</translation>
    </message>
    <message>
        <source>The server asks to be left alone for a while.</source>
        <translation>Der Server bittet, ihn eine Weile in Ruhe zu lassen.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is.</source>
        <translation>Der Server kann nicht beweisen, wer er ist.</translation>
    </message>
    <message>
        <source>The server does not answer with a page.</source>
        <translation>Der Server antwortet nicht mit einer Seite.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>The server does not speak the language of the web.</source>
        <translation>Der Server spricht nicht die Sprache des Webs.</translation>
    </message>
    <message>
        <source>The server fell silent in the middle.</source>
        <translation>Der Server verstummte mittendrin.</translation>
    </message>
    <message>
        <source>The server has an error of its own.</source>
        <translation>Der Server hat selbst einen Fehler.</translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation>Der Server ist zurzeit nicht verfügbar.</translation>
    </message>
    <message>
        <source>The server refuses to show the page.</source>
        <translation>Der Server weigert sich, die Seite zu zeigen.</translation>
    </message>
    <message>
        <source>The server says that the page is as before.</source>
        <translation>Der Server sagt, dass die Seite wie zuvor ist.</translation>
    </message>
    <message>
        <source>The server says that the page is gone for good.</source>
        <translation>Der Server sagt, dass es die Seite endgültig nicht mehr gibt.</translation>
    </message>
    <message>
        <source>The text is too large to be stored in the library “{path}”.</source>
        <translation>Der Text ist zu groß für die Bibliothek „{path}“.</translation>
    </message>
    <message>
        <source>There is a feed instead of a page.</source>
        <translation>Statt einer Seite steht dort ein Feed.</translation>
    </message>
    <message>
        <source>There is a file instead of a page.</source>
        <translation>Statt einer Seite steht dort eine Datei.</translation>
    </message>
    <message>
        <source>There is a picture, a film or another file instead of a page.</source>
        <translation>Statt einer Seite steht dort ein Bild, ein Film oder eine andere Datei.</translation>
    </message>
    <message>
        <source>There is no article {detail} in the library “{path}”.</source>
        <translation>In der Bibliothek „{path}“ gibt es keinen Artikel {detail}.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Es gibt keine Verbindung zum Server.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; “diffviewer compare” works without one.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster; „diffviewer compare“ kommt ohne aus.</translation>
    </message>
    <message>
        <source>There is no feed at this address any more.</source>
        <translation>Unter dieser Adresse gibt es keinen Feed mehr.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>Es gibt keine Datei „{name}“.</translation>
    </message>
    <message>
        <source>There is no library “{path}”.</source>
        <translation>Es gibt keine Bibliothek „{path}“.</translation>
    </message>
    <message>
        <source>There is no page at this address any more.</source>
        <translation>Unter dieser Adresse gibt es keine Seite mehr.</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>Dieser Computer ist offline.</translation>
    </message>
    <message>
        <source>This is not an address of the web.</source>
        <translation>Das ist keine Adresse im Web.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} Byte</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
    <message>
        <source>{size} files are too many at once; {limit} is the most.</source>
        <translation>{size} Dateien sind zu viele auf einmal; höchstens {limit} sind möglich.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>„{name}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {detail}.</source>
        <translation>„{name}“ kann nicht gelesen werden: {detail}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written.</source>
        <translation>„{name}“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: {detail}.</source>
        <translation>„{name}“ kann nicht geschrieben werden: {detail}.</translation>
    </message>
    <message>
        <source>“{name}” holds one version only; a second file is needed to compare it with.</source>
        <translation>„{name}“ enthält nur eine Fassung; zum Vergleichen wird eine zweite Datei gebraucht.</translation>
    </message>
    <message>
        <source>“{name}” is a folder; choose the saved pages in it.</source>
        <translation>„{name}“ ist ein Ordner; wählen Sie die gespeicherten Seiten darin aus.</translation>
    </message>
    <message>
        <source>“{name}” is an archive of {size} pages; one of them must be chosen.</source>
        <translation>„{name}“ ist ein Archiv mit {size} Seiten; eine davon muss ausgewählt werden.</translation>
    </message>
    <message>
        <source>“{name}” is built in a way that cannot be read within the memory allowed.</source>
        <translation>„{name}“ ist so gebaut, dass der erlaubte Speicher zum Lesen nicht reicht.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>„{name}“ ist leer.</translation>
    </message>
    <message>
        <source>“{name}” is not a text or a web page.</source>
        <translation>„{name}“ ist weder ein Text noch eine Webseite.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that cannot be read.</source>
        <translation>„{name}“ ist von einer Art, die sich nicht lesen lässt.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that cannot be read: {detail}.</source>
        <translation>„{name}“ ist von einer Art, die sich nicht lesen lässt: {detail}.</translation>
    </message>
    <message>
        <source>“{name}” is too large: more than {limit}, which is the most that can be read.</source>
        <translation>„{name}“ ist zu groß: mehr als {limit}, was höchstens gelesen werden kann.</translation>
    </message>
    <message>
        <source>“{name}” is too large: {size}, where {limit} is the most that can be read.</source>
        <translation>„{name}“ ist zu groß: {size}, und höchstens {limit} können gelesen werden.</translation>
    </message>
    <message>
        <source>“{path}” is a folder; name the library file in it, or another place for one.</source>
        <translation>„{path}“ ist ein Ordner; nennen Sie die Bibliotheksdatei darin oder einen anderen Ort dafür.</translation>
    </message>
    <message>
        <source>“{path}” is not a library of Diffviewer; it was left as it is. Name another file.</source>
        <translation>„{path}“ ist keine Bibliothek von Diffviewer; die Datei wurde nicht angetastet. Nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>“{path}” is the library that is open; name another file.</source>
        <translation>„{path}“ ist die geöffnete Bibliothek; nennen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>%n article(s) changed</source>
        <translation>
            <numerusform>%Ln Artikel geändert</numerusform>
            <numerusform>%Ln Artikel geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>+{added} −{removed} words</source>
        <translation>+{added}&#xa0;−{removed}&#xa0;Wörter</translation>
    </message>
    <message>
        <source>Back to an earlier text</source>
        <translation>Zurück zu einem früheren Text</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Open saved pages</source>
        <translation>Gespeicherte Seiten öffnen</translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation>Gespeicherte Seiten</translation>
    </message>
    <message>
        <source>There are neither files nor addresses in the clipboard.</source>
        <translation>In der Zwischenablage sind weder Dateien noch Adressen.</translation>
    </message>
    <message>
        <source>These are neither saved pages nor addresses of the web.</source>
        <translation>Dies sind weder gespeicherte Seiten noch Adressen im Web.</translation>
    </message>
</context>
<context>
    <name>OriginTracer</name>
    <message>
        <source>Click to see that change.</source>
        <translation>Klicken zeigt diese Änderung.</translation>
    </message>
    <message>
        <source>From the first</source>
        <translation>Von Anfang an</translation>
    </message>
    <message>
        <source>It came with {version}.</source>
        <translation>Er kam mit {version} hinzu.</translation>
    </message>
    <message>
        <source>It stands as it was first seen.</source>
        <translation>Er steht noch so da, wie er zuerst zu sehen war.</translation>
    </message>
    <message>
        <source>It was there from the first.</source>
        <translation>Er war von Anfang an da.</translation>
    </message>
    <message>
        <source>Its words were changed in: {versions}.</source>
        <translation>Seine Wörter wurden geändert in: {versions}.</translation>
    </message>
</context>
<context>
    <name>Overlooking</name>
    <message>
        <source>capital letters</source>
        <translation>Großschreibung</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>Satzzeichen</translation>
    </message>
    <message>
        <source>quotation marks and dashes</source>
        <translation>Anführungszeichen und Striche</translation>
    </message>
    <message>
        <source>white space</source>
        <translation>Leerzeichen</translation>
    </message>
</context>
<context>
    <name>PageDialog</name>
    <message numerus="yes">
        <source>%n part(s) of this page are not in its article.</source>
        <translation>
            <numerusform>%Ln Teil dieser Seite ist nicht in ihrem Artikel.</numerusform>
            <numerusform>%Ln Teile dieser Seite sind nicht in ihrem Artikel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a part to put it in or out.</source>
        <translation>Ein Klick nimmt einen Teil auf oder lässt ihn aus.</translation>
    </message>
    <message>
        <source>Looking at what is stored…</source>
        <translation>Gespeichertes wird angesehen…</translation>
    </message>
    <message>
        <source>Make rules of it</source>
        <translation>Regeln daraus machen</translation>
    </message>
    <message>
        <source>Reading the page…</source>
        <translation>Seite wird gelesen…</translation>
    </message>
    <message>
        <source>The page does not say its site.</source>
        <translation>Die Seite nennt ihre Website nicht.</translation>
    </message>
    <message>
        <source>The page of this version is not kept, so that only its text is known.</source>
        <translation>Die Seite dieser Fassung ist nicht aufbewahrt, daher ist nur ihr Text bekannt.</translation>
    </message>
    <message>
        <source>The page, part by part</source>
        <translation>Die Seite, Teil für Teil</translation>
    </message>
    <message>
        <source>What it would have changed so far cannot be said.</source>
        <translation>Was sich dadurch bisher geändert hätte, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Was ausgelassen wurde</translation>
    </message>
    <message>
        <source>Whatever stands in these places of the page, not only what it says here</source>
        <translation>Alles an diesen Stellen der Seite, nicht nur, was hier steht</translation>
    </message>
</context>
<context>
    <name>PartModel</name>
    <message>
        <source>will be kept</source>
        <translation>wird aufgenommen</translation>
    </message>
    <message>
        <source>will be left out</source>
        <translation>wird ausgelassen</translation>
    </message>
</context>
<context>
    <name>Pointer</name>
    <message>
        <source>Removed here: {words}</source>
        <translation>Hier entfernt: {words}</translation>
    </message>
    <message>
        <source>This moved. Click to see its other end.</source>
        <translation>Dies wurde verschoben. Klicken zeigt die andere Stelle.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source> %</source>
        <comment>after the number of a size</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Colours of changes</source>
        <translation>Farben der Änderungen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Fold paragraphs away that did not change</source>
        <translation>Unveränderte Absätze einklappen</translation>
    </message>
    <message>
        <source>Font of the article</source>
        <translation>Schrift des Artikels</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Show a comparison</source>
        <translation>Vergleich zeigen</translation>
    </message>
    <message>
        <source>Size of the article&apos;s text</source>
        <translation>Schriftgröße des Artikels</translation>
    </message>
    <message>
        <source>Spread the versions</source>
        <translation>Fassungen verteilen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>What is overlooked is not marked, but counted in the line below the text.</source>
        <translation>Was nicht beachtet wird, ist nicht markiert, aber in der Zeile unter dem Text gezählt.</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>ProblemBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Ausblenden (Esc)</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%Ln Prüfung</numerusform>
            <numerusform>%Ln Prüfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>+{added} −{removed} words</source>
        <translation>+{added}&#xa0;−{removed}&#xa0;Wörter</translation>
    </message>
    <message>
        <source>Back to version {number}</source>
        <translation>Zurück zu Fassung {number}</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslungen</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Erste Fassung</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>how Qt writes a time of day</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Held back: another page</source>
        <translation>Zurückgehalten: andere Seite</translation>
    </message>
    <message>
        <source>Held back: error page</source>
        <translation>Zurückgehalten: Fehlerseite</translation>
    </message>
    <message>
        <source>Held back: much shorter</source>
        <translation>Zurückgehalten: viel kürzer</translation>
    </message>
    <message>
        <source>Held back: paywall or consent</source>
        <translation>Zurückgehalten: Bezahlschranke oder Einwilligung</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>how Qt writes a date and time</comment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>status {number}</source>
        <translation>Status {number}</translation>
    </message>
    <message>
        <source>{first} to {last}, {checks}</source>
        <translation>{first} bis {last}, {checks}</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>All checks</source>
        <translation>Alle Prüfungen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Checks, the newest first</source>
        <translation>Prüfungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Choose a check to see why it was counted as it was.</source>
        <translation>Wählen Sie eine Prüfung aus, um zu sehen, warum sie so gezählt wurde.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Every check in the list, one a line</source>
        <translation>Jede Prüfung der Liste, eine je Zeile</translation>
    </message>
    <message>
        <source>Everything that is watched</source>
        <translation>Alles, was beobachtet wird</translation>
    </message>
    <message>
        <source>Log of checks</source>
        <translation>Protokoll der Prüfungen</translation>
    </message>
    <message>
        <source>Nothing was checked so far</source>
        <translation>Bisher wurde nichts geprüft</translation>
    </message>
    <message>
        <source>The chosen check and its answer, as text</source>
        <translation>Die ausgewählte Prüfung und ihre Antwort, als Text</translation>
    </message>
    <message>
        <source>There is no such check</source>
        <translation>Es gibt keine solche Prüfung</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Which checks</source>
        <translation>Welche Prüfungen</translation>
    </message>
    <message>
        <source>Whose checks</source>
        <translation>Wessen Prüfungen</translation>
    </message>
</context>
<context>
    <name>RecordWiring</name>
    <message>
        <source>There is no log yet: no article is watched so far</source>
        <translation>Es gibt noch kein Protokoll: bisher wird kein Artikel beobachtet</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>A copy is made every week, and before the program changes the library&apos;s form.</source>
        <translation>Jede Woche wird eine Kopie angelegt, und bevor das Programm die Form der Bibliothek ändert.</translation>
    </message>
    <message>
        <source>Copies of the library</source>
        <translation>Kopien der Bibliothek</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The library as it is now is not lost: it is kept beside the restored one.</source>
        <translation>Die jetzige Bibliothek geht nicht verloren: sie bleibt neben der wiederhergestellten erhalten.</translation>
    </message>
    <message>
        <source>There is no copy of the library yet. One is made every week.</source>
        <translation>Es gibt noch keine Kopie der Bibliothek. Jede Woche wird eine angelegt.</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>how Qt writes a date and time</comment>
        <translation>d. MMMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>RuleActions</name>
    <message>
        <source>Ignore this…</source>
        <translation>Dies auslassen…</translation>
    </message>
    <message>
        <source>Leave the paragraph selected, or the change shown, out of every article of its source</source>
        <translation>Den ausgewählten Absatz oder die gezeigte Änderung aus allen Artikeln der Quelle auslassen</translation>
    </message>
    <message>
        <source>Rules of sources…</source>
        <translation>Regeln der Quellen…</translation>
    </message>
    <message>
        <source>Show what the page holds beside its article, and why it is left out</source>
        <translation>Zeigen, was die Seite neben ihrem Artikel enthält und warum es ausgelassen wird</translation>
    </message>
    <message>
        <source>What is left out of the articles of a source, or kept in them</source>
        <translation>Was aus den Artikeln einer Quelle ausgelassen oder in sie aufgenommen wird</translation>
    </message>
    <message>
        <source>What was left out…</source>
        <translation>Was ausgelassen wurde…</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message numerus="yes">
        <source>%n rule(s) taken from “{name}”.</source>
        <translation>
            <numerusform>%Ln Regel aus „{name}“ übernommen.</numerusform>
            <numerusform>%Ln Regeln aus „{name}“ übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules were saved as “{name}”.</source>
        <translation>Die Regeln wurden als „{name}“ gespeichert.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>„{name}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: {reason}.</source>
        <translation>„{name}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is not a file of rules.</source>
        <translation>„{name}“ ist keine Regeldatei.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%n change(s) would be none.</source>
        <translation>
            <numerusform>%Ln Änderung wäre keine mehr.</numerusform>
            <numerusform>%Ln Änderungen wären keine mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%Ln Fassung</numerusform>
            <numerusform>%Ln Fassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) would have no text left; so wide a rule cannot be made.</source>
        <translation>
            <numerusform>%Ln Fassung hätte keinen Text mehr; eine so weite Regel lässt sich nicht anlegen.</numerusform>
            <numerusform>%Ln Fassungen hätten keinen Text mehr; eine so weite Regel lässt sich nicht anlegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep {kind}: {pattern}</source>
        <translation>Aufnehmen, {kind}: {pattern}</translation>
    </message>
    <message>
        <source>Leave out {kind}: {pattern}</source>
        <translation>Auslassen, {kind}: {pattern}</translation>
    </message>
    <message>
        <source>No stored version would read otherwise.</source>
        <translation>Keine gespeicherte Fassung würde anders gelesen.</translation>
    </message>
    <message>
        <source>a pattern</source>
        <translation>ein Muster</translation>
    </message>
    <message>
        <source>a place on the page</source>
        <translation>eine Stelle der Seite</translation>
    </message>
    <message>
        <source>in the article</source>
        <translation>im Artikel</translation>
    </message>
    <message>
        <source>kept by your rule</source>
        <translation>durch Ihre Regel aufgenommen</translation>
    </message>
    <message>
        <source>left out by your rule</source>
        <translation>durch Ihre Regel ausgelassen</translation>
    </message>
    <message>
        <source>left out: a directory of links</source>
        <translation>ausgelassen: ein Verzeichnis von Links</translation>
    </message>
    <message>
        <source>left out: a heading without text below it</source>
        <translation>ausgelassen: eine Überschrift ohne Text darunter</translation>
    </message>
    <message>
        <source>left out: a label of advertising</source>
        <translation>ausgelassen: eine Kennzeichnung von Werbung</translation>
    </message>
    <message>
        <source>left out: a link to another page</source>
        <translation>ausgelassen: ein Link zu einer anderen Seite</translation>
    </message>
    <message>
        <source>left out: a menu, form or footer</source>
        <translation>ausgelassen: ein Menü, Formular oder eine Fußzeile</translation>
    </message>
    <message>
        <source>left out: another article</source>
        <translation>ausgelassen: ein anderer Artikel</translation>
    </message>
    <message>
        <source>left out: beside the article</source>
        <translation>ausgelassen: neben dem Artikel</translation>
    </message>
    <message>
        <source>left out: copyright, or a wish to subscribe</source>
        <translation>ausgelassen: Urheberhinweis oder Bitte um ein Abonnement</translation>
    </message>
    <message>
        <source>left out: its place is called “{word}”</source>
        <translation>ausgelassen: die Stelle heißt „{word}“</translation>
    </message>
    <message>
        <source>left out: its place is named like such things</source>
        <translation>ausgelassen: die Stelle ist wie solche Dinge benannt</translation>
    </message>
    <message>
        <source>left out: leads to another article</source>
        <translation>ausgelassen: führt zu einem anderen Artikel</translation>
    </message>
    <message>
        <source>left out: learnt from other articles</source>
        <translation>ausgelassen: aus anderen Artikeln gelernt</translation>
    </message>
    <message>
        <source>left out: made otherwise than the text around it</source>
        <translation>ausgelassen: anders gemacht als der Text ringsum</translation>
    </message>
    <message>
        <source>left out: not where the article stands</source>
        <translation>ausgelassen: nicht dort, wo der Artikel steht</translation>
    </message>
    <message>
        <source>left out: said before</source>
        <translation>ausgelassen: schon gesagt</translation>
    </message>
    <message>
        <source>left out: says only when</source>
        <translation>ausgelassen: sagt nur, wann</translation>
    </message>
    <message>
        <source>left out: the page hides it</source>
        <translation>ausgelassen: die Seite verbirgt es</translation>
    </message>
    <message>
        <source>left out: the text comes from the page’s data</source>
        <translation>ausgelassen: der Text kommt aus den Daten der Seite</translation>
    </message>
    <message numerus="yes">
        <source>of %n looked at</source>
        <translation>
            <numerusform>von %Ln angesehenen</numerusform>
            <numerusform>von %Ln angesehenen</numerusform>
        </translation>
    </message>
    <message>
        <source>the headline, which has a place of its own</source>
        <translation>die Überschrift, die ihren eigenen Platz hat</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>dieser Text</translation>
    </message>
    <message>
        <source>this text with any numbers</source>
        <translation>dieser Text mit beliebigen Zahlen</translation>
    </message>
    <message>
        <source>{versions} {looked} would read otherwise.</source>
        <translation>{versions} {looked} würden anders gelesen.</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rules of sources</source>
        <translation>Regeln der Quellen</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Regeln speichern</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>In Datei speichern…</translation>
    </message>
    <message>
        <source>Take from a file…</source>
        <translation>Aus Datei übernehmen…</translation>
    </message>
    <message>
        <source>Take in rules</source>
        <translation>Regeln übernehmen</translation>
    </message>
    <message>
        <source>There is no rule yet. “Ignore this” in the menu of a paragraph makes one.</source>
        <translation>Es gibt noch keine Regel. „Dies auslassen“ im Menü eines Absatzes legt eine an.</translation>
    </message>
    <message>
        <source>What is left out of the articles of a source, or kept in them. A rule switched off does nothing.</source>
        <translation>Was aus den Artikeln einer Quelle ausgelassen oder in sie aufgenommen wird. Eine ausgeschaltete Regel bewirkt nichts.</translation>
    </message>
    <message>
        <source>learnt</source>
        <translation>gelernt</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Address to watch, or search every version</source>
        <translation>Adresse zum Beobachten, oder Suche in allen Fassungen</translation>
    </message>
    <message>
        <source>An address and Enter: watch the article, or follow the feed
Anything else: search every version, also text that is gone
“words side by side”   -without   begin*
title:   source:   removed:   added:   before:2024   after:2024-05</source>
        <translation>Eine Adresse und Eingabe: den Artikel beobachten oder den Feed abonnieren
Alles andere: alle Fassungen durchsuchen, auch Text, den es nicht mehr gibt
&quot;Wörter nebeneinander&quot;   -ohne   Anfang*
title:   source:   removed:   added:   before:2024   after:2024-05</translation>
    </message>
    <message>
        <source>Paste an address to watch, or search every version…</source>
        <translation>Adresse oder Suchwörter…</translation>
    </message>
    <message>
        <source>Paste or type the address of an article or a feed, then press Enter</source>
        <translation>Fügen Sie die Adresse eines Artikels oder Feeds ein oder tippen Sie sie, dann Eingabe</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>This address is in the clipboard; press Enter to watch it</source>
        <translation>Diese Adresse ist in der Zwischenablage; Eingabe beobachtet sie</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%Ln Fassung</numerusform>
            <numerusform>%Ln Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>It no longer stands in the newest version.</source>
        <translation>In der neuesten Fassung steht es nicht mehr.</translation>
    </message>
    <message>
        <source>first seen {time}</source>
        <translation>zuerst gesehen am {time}</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>gone in {n}</source>
        <translation>weg in {n}</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>in version {n}</source>
        <translation>in Fassung {n}</translation>
    </message>
    <message>
        <source>in versions {list}</source>
        <translation>in Fassungen {list}</translation>
    </message>
    <message>
        <source>last seen {time}</source>
        <translation>zuletzt gesehen am {time}</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message numerus="yes">
        <source>Found in %n article(s)</source>
        <translation>
            <numerusform>In %Ln Artikel gefunden</numerusform>
            <numerusform>In %Ln Artikeln gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in %n article(s) so far</source>
        <translation>
            <numerusform>Bisher in %Ln Artikel gefunden</numerusform>
            <numerusform>Bisher in %Ln Artikeln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Search on</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Search on
There may be more than is shown</source>
        <translation>Weitersuchen
Es kann mehr geben, als zu sehen ist</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>“{text}” was not found in any version</source>
        <translation>„{text}“ wurde in keiner Fassung gefunden</translation>
    </message>
</context>
<context>
    <name>SearchWiring</name>
    <message>
        <source>There is nothing to search yet: no article was kept so far</source>
        <translation>Es gibt noch nichts zu durchsuchen: bisher wurde kein Artikel aufbewahrt</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Comparisons of this session</source>
        <translation>Vergleiche dieser Sitzung</translation>
    </message>
</context>
<context>
    <name>ShareActions</name>
    <message>
        <source>A card with the most telling changes</source>
        <translation>Eine Karte mit den aussagekräftigsten Änderungen</translation>
    </message>
    <message>
        <source>A row for each change, for a spreadsheet</source>
        <translation>Eine Zeile je Änderung, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Copy with colours</source>
        <translation>Mit Farben kopieren</translation>
    </message>
    <message>
        <source>Data (JSON)…</source>
        <translation>Daten (JSON)…</translation>
    </message>
    <message>
        <source>Evidence bundle…</source>
        <translation>Beweispaket…</translation>
    </message>
    <message>
        <source>Feeds of changes…</source>
        <translation>Feeds der Änderungen…</translation>
    </message>
    <message>
        <source>Follow what is changed in a feed reader, or in a file</source>
        <translation>In einem Feedreader oder einer Datei verfolgen, was geändert wird</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>Für andere Programme</translation>
    </message>
    <message>
        <source>Headline, source, both times, addresses and hashes, for a footnote</source>
        <translation>Überschrift, Quelle, beide Zeiten, Adressen und Prüfsummen, für eine Fußnote</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>One file, in columns and inline</source>
        <translation>Eine Datei, zweispaltig und in einer Spalte</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Pages, texts and checks in one file that anybody can verify</source>
        <translation>Seiten, Texte und Prüfungen in einer Datei, die jeder nachprüfen kann</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG)…</translation>
    </message>
    <message>
        <source>Plain text…</source>
        <translation>Reiner Text…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Put the comparison into the clipboard for a word processor</source>
        <translation>Den Vergleich für eine Textverarbeitung in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>See the pages first, then print them</source>
        <translation>Erst die Seiten ansehen, dann drucken</translation>
    </message>
    <message>
        <source>The comparison on pages, for reading and for the files</source>
        <translation>Der Vergleich auf Seiten, zum Lesen und für die Akten</translation>
    </message>
    <message>
        <source>The first text, then every change</source>
        <translation>Der erste Text, dann jede Änderung</translation>
    </message>
    <message>
        <source>Timeline (CSV)…</source>
        <translation>Verlauf (CSV)…</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>Webseite (HTML)…</translation>
    </message>
</context>
<context>
    <name>ShareWiring</name>
    <message>
        <source>Feed readers cannot be answered: {reason}</source>
        <translation>Feedreadern kann nicht geantwortet werden: {reason}</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Evidence bundle</source>
        <translation>Beweispaket</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Nothing was written: it was cancelled</source>
        <translation>Nichts wurde geschrieben: abgebrochen</translation>
    </message>
    <message>
        <source>One moment: the versions are still being compared</source>
        <translation>Einen Moment: die Fassungen werden noch verglichen</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The citation was copied</source>
        <translation>Die Quellenangabe wurde kopiert</translation>
    </message>
    <message>
        <source>The comparison was copied; paste it into a text with its colours</source>
        <translation>Der Vergleich wurde kopiert; fügen Sie ihn mit seinen Farben in einen Text ein</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Writing “{name}”…</source>
        <translation>„{name}“ wird geschrieben…</translation>
    </message>
    <message>
        <source>“{name}” was written, {size}</source>
        <translation>„{name}“ wurde geschrieben, {size}</translation>
    </message>
    <message>
        <source>“{name}” was written, {size}. The number that proves it whole is in the clipboard: keep it elsewhere</source>
        <translation>„{name}“ wurde geschrieben, {size}. Die Prüfsumme, die belegt, dass nichts fehlt, ist in der Zwischenablage: bewahren Sie sie anderswo auf</translation>
    </message>
</context>
<context>
    <name>SidebarHead</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>By headline</source>
        <translation>Nach Überschrift</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Filter by headline or source</source>
        <translation>Nach Überschrift oder Quelle filtern</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Zuletzt geänderte zuerst</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Most changes first</source>
        <translation>Meiste Änderungen zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Order and filter</source>
        <translation>Ordnen und filtern</translation>
    </message>
    <message>
        <source>Order and filter
To filter, type in the list</source>
        <translation>Ordnen und filtern
Zum Filtern in der Liste tippen</translation>
    </message>
    <message>
        <source>Which articles</source>
        <translation>Welche Artikel</translation>
    </message>
</context>
<context>
    <name>Slider</name>
    <message numerus="yes">
        <source>%n check(s) found no text</source>
        <translation>
            <numerusform>%Ln Prüfung fand keinen Text</numerusform>
            <numerusform>%Ln Prüfungen fanden keinen Text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) found the text unchanged</source>
        <translation>
            <numerusform>%Ln Prüfung fand den Text unverändert</numerusform>
            <numerusform>%Ln Prüfungen fanden den Text unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>words</comment>
        <translation>
            <numerusform>%Ln entfernt</numerusform>
            <numerusform>%Ln entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%Ln Fassung</numerusform>
            <numerusform>%Ln Fassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) drawn as one here: {first} to {last}</source>
        <translation>
            <numerusform>%Ln Fassung steht hier als eine: {first} bis {last}</numerusform>
            <numerusform>%Ln Fassungen stehen hier als eine: {first} bis {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>%Ln Wort hinzugefügt</numerusform>
            <numerusform>%Ln Wörter hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them: {words}</source>
        <translation>Alle zusammen: {words}</translation>
    </message>
    <message>
        <source>Changed between {first} and {last}</source>
        <translation>Geändert zwischen {first} und {last}</translation>
    </message>
    <message>
        <source>Fetched from its address</source>
        <translation>Von seiner Adresse abgerufen</translation>
    </message>
    <message>
        <source>From a saved page</source>
        <translation>Aus einer gespeicherten Seite</translation>
    </message>
    <message>
        <source>From an archive</source>
        <translation>Aus einem Archiv</translation>
    </message>
    <message>
        <source>Headline: {title}</source>
        <translation>Überschrift: {title}</translation>
    </message>
    <message>
        <source>Newer version: {number} of {last}, {facts}</source>
        <translation>Neuere Fassung: {number} von {last}, {facts}</translation>
    </message>
    <message>
        <source>Older version: {number} of {last}, {facts}</source>
        <translation>Ältere Fassung: {number} von {last}, {facts}</translation>
    </message>
    <message>
        <source>The newer version, {number}, is out of sight
Click to see it</source>
        <translation>Die neuere Fassung {number} ist außer Sicht
Klicken, um sie zu sehen</translation>
    </message>
    <message>
        <source>The older version, {number}, is out of sight
Click to see it</source>
        <translation>Die ältere Fassung {number} ist außer Sicht
Klicken, um sie zu sehen</translation>
    </message>
    <message>
        <source>The paragraph under the mouse came here</source>
        <translation>Der Absatz unter dem Mauszeiger kam hier hinzu</translation>
    </message>
    <message>
        <source>The paragraph under the mouse changed here</source>
        <translation>Der Absatz unter dem Mauszeiger änderte sich hier</translation>
    </message>
    <message>
        <source>The paragraph under the mouse went here</source>
        <translation>Der Absatz unter dem Mauszeiger fiel hier weg</translation>
    </message>
    <message>
        <source>Turn the wheel to look closer</source>
        <translation>Mit dem Mausrad näher heran</translation>
    </message>
    <message>
        <source>Version {number} again: the earlier text came back</source>
        <translation>Wieder Fassung {number}: der frühere Text kam zurück</translation>
    </message>
    <message>
        <source>You last looked here: {time}</source>
        <translation>Hier haben Sie zuletzt nachgesehen: {time}</translation>
    </message>
    <message>
        <source>an earlier text again</source>
        <translation>wieder ein früherer Text</translation>
    </message>
    <message>
        <source>no words changed</source>
        <translation>keine Wörter geändert</translation>
    </message>
    <message numerus="yes">
        <source>where they crowd, up to %n are drawn as one</source>
        <comment>versions</comment>
        <translation>
            <numerusform>wo sie dicht stehen, ist bis zu %Ln als eine gezeichnet</numerusform>
            <numerusform>wo sie dicht stehen, sind bis zu %Ln als eine gezeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, {first} to {last}</source>
        <translation>{count}, {first} bis {last}</translation>
    </message>
    <message>
        <source>{origin}, HTTP status {status}</source>
        <translation>{origin}, HTTP-Status {status}</translation>
    </message>
</context>
<context>
    <name>SliderActions</name>
    <message>
        <source>Bring the older handle up to the newer</source>
        <translation>Den älteren Griff an den neueren heranführen</translation>
    </message>
    <message>
        <source>Draw its axis out</source>
        <translation>Seine Achse auseinanderziehen</translation>
    </message>
    <message>
        <source>From what you saw last to the last version</source>
        <translation>Von dem, was Sie zuletzt sahen, zur letzten Fassung</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play at medium pace</source>
        <translation>Mit mittlerem Tempo abspielen</translation>
    </message>
    <message>
        <source>Play fast</source>
        <translation>Schnell abspielen</translation>
    </message>
    <message>
        <source>Play slowly</source>
        <translation>Langsam abspielen</translation>
    </message>
    <message>
        <source>Play the versions</source>
        <translation>Fassungen abspielen</translation>
    </message>
    <message>
        <source>Show one version after the other; space does it on a handle of the slider</source>
        <translation>Eine Fassung nach der anderen zeigen; auf einem Griff des Reglers tut es die Leertaste</translation>
    </message>
    <message>
        <source>Since I last looked</source>
        <translation>Seit meinem letzten Blick</translation>
    </message>
    <message>
        <source>Slider: all versions in sight</source>
        <translation>Regler: alle Fassungen im Blick</translation>
    </message>
    <message>
        <source>Slider: closer</source>
        <translation>Regler: näher</translation>
    </message>
    <message>
        <source>Slider: farther</source>
        <translation>Regler: weiter weg</translation>
    </message>
    <message>
        <source>This version and the one before</source>
        <translation>Diese Fassung und die davor</translation>
    </message>
</context>
<context>
    <name>SliderRow</name>
    <message>
        <source>How the versions are spread
By their times, or evenly spaced</source>
        <translation>Wie die Fassungen verteilt sind
Nach ihren Zeiten oder in gleichen Abständen</translation>
    </message>
    <message>
        <source>Spread of the versions: {choice}</source>
        <translation>Verteilung der Fassungen: {choice}</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Show its articles</source>
        <translation>Ihre Artikel zeigen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>SourceModel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) overlooked</source>
        <translation>
            <numerusform>%Ln Unterschied nicht beachtet</numerusform>
            <numerusform>%Ln Unterschiede nicht beachtet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) moved</source>
        <translation>
            <numerusform>%Ln Absatz verschoben</numerusform>
            <numerusform>%Ln Absätze verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n word(s)</source>
        <translation>
            <numerusform>+%Ln Wort</numerusform>
            <numerusform>+%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel (Esc)
What was shown before stays</source>
        <translation>Abbrechen (Esc)
Was vorher zu sehen war, bleibt</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>Änderung {number} von {count}</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>Only a date differs</source>
        <translation>Nur ein Datum ist anders</translation>
    </message>
    <message>
        <source>{count}: {what}</source>
        <translation>{count}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>−%n word(s)</source>
        <translation>
            <numerusform>−%Ln Wort</numerusform>
            <numerusform>−%Ln Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StayDialog</name>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Diffviewer goes on without a window; starting it again brings the window back.</source>
        <translation>Diffviewer läuft ohne Fenster weiter; ein neuer Start bringt das Fenster zurück.</translation>
    </message>
    <message>
        <source>Diffviewer stays in the tray, and its icon there brings the window back.</source>
        <translation>Diffviewer bleibt im Infobereich; sein Symbol dort bringt das Fenster zurück.</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Das Programm beenden</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Weiter beobachten</translation>
    </message>
    <message>
        <source>Go on watching when the window is closed?</source>
        <translation>Weiter beobachten, wenn das Fenster geschlossen ist?</translation>
    </message>
    <message>
        <source>You will not be asked again; the preferences have this choice too.</source>
        <translation>Sie werden nicht noch einmal gefragt; die Wahl steht auch in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>TopRow</name>
    <message>
        <source>Everything that differs is shown</source>
        <translation>Alles, was anders ist, wird gezeigt</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export
Files, the clipboard, paper and feeds</source>
        <translation>Export
Dateien, die Zwischenablage, Papier und Feeds</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)
Everything that can be done, and the look</source>
        <translation>Menü (F10)
Alles, was sich tun lässt, und das Aussehen</translation>
    </message>
    <message>
        <source>Options of the comparison</source>
        <translation>Optionen des Vergleichs</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n changed article(s) to read</source>
        <translation>
            <numerusform>%Ln geänderter Artikel zu lesen</numerusform>
            <numerusform>%Ln geänderte Artikel zu lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Open Diffviewer</source>
        <translation>Diffviewer öffnen</translation>
    </message>
    <message>
        <source>Pause watching</source>
        <translation>Beobachten pausieren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Resume watching</source>
        <translation>Beobachten fortsetzen</translation>
    </message>
    <message>
        <source>Watching is paused</source>
        <translation>Das Beobachten ist pausiert</translation>
    </message>
</context>
<context>
    <name>UnreadPage</name>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Original öffnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The page is being read…</source>
        <translation>Die Seite wird gelesen…</translation>
    </message>
    <message>
        <source>This page could not be read for so long that it is no longer tried</source>
        <translation>Diese Seite war so lange nicht zu lesen, dass es nicht mehr versucht wird</translation>
    </message>
    <message>
        <source>This page could not be read so far</source>
        <translation>Diese Seite war bisher nicht zu lesen</translation>
    </message>
    <message>
        <source>This page was gone before it could be read</source>
        <translation>Diese Seite war weg, ehe sie gelesen werden konnte</translation>
    </message>
    <message>
        <source>This page was not read yet</source>
        <translation>Diese Seite wurde noch nicht gelesen</translation>
    </message>
    <message>
        <source>This page was not read yet, and is paused</source>
        <translation>Diese Seite wurde noch nicht gelesen und ist pausiert</translation>
    </message>
    <message>
        <source>What stands on this page is hardly the article</source>
        <translation>Was auf dieser Seite steht, ist kaum der Artikel</translation>
    </message>
</context>
<context>
    <name>VersionHeaders</name>
    <message>
        <source>Left: {text}</source>
        <translation>Links: {text}</translation>
    </message>
    <message>
        <source>Right: {text}</source>
        <translation>Rechts: {text}</translation>
    </message>
</context>
<context>
    <name>VersionSlider</name>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>how Qt writes a time of day</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>The page gives no time.</source>
        <translation>Die Seite nennt keine Zeit.</translation>
    </message>
    <message>
        <source>The time is that of the file; the page gives none.</source>
        <translation>Die Zeit ist die der Datei; die Seite nennt keine.</translation>
    </message>
    <message>
        <source>The time is the one the page itself gives.</source>
        <translation>Die Zeit ist die, die die Seite selbst nennt.</translation>
    </message>
    <message>
        <source>The time is when the page was saved.</source>
        <translation>Die Zeit ist die, zu der die Seite gespeichert wurde.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <source>Version {number} again</source>
        <comment>an earlier text that came back</comment>
        <translation>Wieder Fassung {number}</translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>etwa %Ln Stunde</numerusform>
            <numerusform>etwa %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n month(s)</source>
        <translation>
            <numerusform>etwa %Ln Monat</numerusform>
            <numerusform>etwa %Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s)</source>
        <translation>
            <numerusform>etwa %Ln Jahr</numerusform>
            <numerusform>etwa %Ln Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>zur selben Zeit</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>how Qt writes a day</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how Qt writes a day and its year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>how Qt writes a date and time, short</comment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <comment>how Qt writes a day and a time</comment>
        <translation>d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy HH:mm</source>
        <comment>how Qt writes a date and time, read out</comment>
        <translation>d. MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>how Qt writes a date and time, long</comment>
        <translation>d. MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy, HH:mm:ss</source>
        <comment>how Qt writes a date and time to the second</comment>
        <translation>dddd, d. MMMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>Zeit unbekannt</translation>
    </message>
    <message>
        <source>{time} earlier</source>
        <translation>{time} früher</translation>
    </message>
    <message>
        <source>{time} later</source>
        <translation>{time} später</translation>
    </message>
</context>
<context>
    <name>WatchCommands</name>
    <message numerus="yes">
        <source>Marked %n article(s) as read</source>
        <translation>
            <numerusform>%Ln Artikel als gelesen markiert</numerusform>
            <numerusform>%Ln Artikel als gelesen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n article(s) as unread</source>
        <translation>
            <numerusform>%Ln Artikel als ungelesen markiert</numerusform>
            <numerusform>%Ln Artikel als ungelesen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused %n article(s)</source>
        <translation>
            <numerusform>%Ln Artikel pausiert</numerusform>
            <numerusform>%Ln Artikel pausiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused %n article(s) of {source}</source>
        <translation>
            <numerusform>%Ln Artikel von {source} pausiert</numerusform>
            <numerusform>%Ln Artikel von {source} pausiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused “{title}”</source>
        <translation>„{title}“ pausiert</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n article(s)</source>
        <translation>
            <numerusform>%Ln Artikel entfernt</numerusform>
            <numerusform>%Ln Artikel entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n article(s) of {source}</source>
        <translation>
            <numerusform>%Ln Artikel von {source} entfernt</numerusform>
            <numerusform>%Ln Artikel von {source} entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watching %n article(s) again</source>
        <translation>
            <numerusform>%Ln Artikel wird wieder beobachtet</numerusform>
            <numerusform>%Ln Artikel werden wieder beobachtet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watching %n article(s) of {source} again</source>
        <translation>
            <numerusform>%Ln Artikel von {source} wird wieder beobachtet</numerusform>
            <numerusform>%Ln Artikel von {source} werden wieder beobachtet</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching “{title}” again</source>
        <translation>„{title}“ wird wieder beobachtet</translation>
    </message>
</context>
<context>
    <name>WatchLine</name>
    <message>
        <source>Go on watching</source>
        <translation>Weiter beobachten</translation>
    </message>
    <message>
        <source>Pause watching
What you ask for is checked all the same</source>
        <translation>Beobachten pausieren
Was Sie verlangen, wird trotzdem geprüft</translation>
    </message>
</context>
<context>
    <name>WatchPreferences</name>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> times</source>
        <translation> Mal so spät</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Diffviewer’s own</source>
        <translation>Der von Diffviewer</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Das Programm beenden</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Weiter beobachten</translation>
    </message>
    <message>
        <source>Look again after a change</source>
        <translation>Nach einer Änderung wieder prüfen in</translation>
    </message>
    <message>
        <source>Name told to sites</source>
        <translation>Name gegenüber den Websites</translation>
    </message>
    <message>
        <source>Read feeds every</source>
        <translation>Feeds lesen alle</translation>
    </message>
    <message>
        <source>Start with the session, without a window</source>
        <translation>Bei der Anmeldung starten, ohne Fenster</translation>
    </message>
    <message>
        <source>Stop where nothing changed for</source>
        <translation>Aufhören, wenn sich nichts änderte seit</translation>
    </message>
    <message>
        <source>Tell changes on the desktop</source>
        <translation>Änderungen auf dem Schreibtisch melden</translation>
    </message>
    <message>
        <source>This could not be written down for the system: {why}</source>
        <translation>Das ließ sich für das System nicht eintragen: {why}</translation>
    </message>
    <message>
        <source>Wait between two pages of a site</source>
        <translation>Zwischen zwei Seiten einer Website warten</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Beim Schließen des Fensters</translation>
    </message>
    <message>
        <source>… and later, while nothing changes, by</source>
        <translation>… und danach, solange sich nichts ändert, jeweils</translation>
    </message>
</context>
<context>
    <name>WatchWiring</name>
    <message>
        <source>Nothing is watched yet</source>
        <translation>Noch wird nichts beobachtet</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>This article was kept from files; it is not watched</source>
        <translation>Dieser Artikel stammt aus Dateien; er wird nicht beobachtet</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>Checking {under_way} of {waiting} due</source>
        <translation>{under_way} von {waiting} fälligen werden geprüft</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Watching is paused</source>
        <translation>Das Beobachten ist pausiert</translation>
    </message>
    <message>
        <source>checked {when}</source>
        <translation>zuletzt geprüft: {when}</translation>
    </message>
    <message numerus="yes">
        <source>it did not change in over %n day(s) and won&apos;t be checked again for changes</source>
        <translation>
            <numerusform>er hat sich seit über %Ln Tag nicht geändert und wird nicht mehr auf Änderungen geprüft</numerusform>
            <numerusform>er hat sich seit über %Ln Tagen nicht geändert und wird nicht mehr auf Änderungen geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it last changed over %n day(s) ago and won&apos;t be checked again for changes</source>
        <translation>
            <numerusform>er wurde zuletzt vor über %Ln Tag geändert und wird nicht mehr auf Änderungen geprüft</numerusform>
            <numerusform>er wurde zuletzt vor über %Ln Tagen geändert und wird nicht mehr auf Änderungen geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>last check failed: {reason}</source>
        <translation>letzte Prüfung misslungen: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>next check in %n h</source>
        <translation>
            <numerusform>nächste Prüfung in %Ln Std.</numerusform>
            <numerusform>nächste Prüfung in %Ln Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next check in %n min</source>
        <translation>
            <numerusform>nächste Prüfung in %Ln Min.</numerusform>
            <numerusform>nächste Prüfung in %Ln Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>next check in {hours} h {minutes} min</source>
        <translation>nächste Prüfung in {hours} Std. {minutes} Min.</translation>
    </message>
    <message>
        <source>next check on {day}</source>
        <translation>nächste Prüfung am {day}</translation>
    </message>
    <message>
        <source>next check soon</source>
        <translation>nächste Prüfung bald</translation>
    </message>
    <message>
        <source>next check tomorrow at {time}</source>
        <translation>nächste Prüfung morgen um {time}</translation>
    </message>
    <message>
        <source>no check is planned</source>
        <translation>keine Prüfung geplant</translation>
    </message>
    <message>
        <source>no longer checked</source>
        <translation>wird nicht mehr geprüft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>paused, not checked for changes</source>
        <translation>pausiert, wird nicht auf Änderungen geprüft</translation>
    </message>
    <message>
        <source>the last check failed</source>
        <translation>die letzte Prüfung misslang</translation>
    </message>
    <message>
        <source>the last text is held back</source>
        <translation>der letzte Text wird zurückgehalten</translation>
    </message>
    <message>
        <source>the page is gone</source>
        <translation>die Seite ist verschwunden</translation>
    </message>
    <message>
        <source>watching is paused</source>
        <translation>das Beobachten ist pausiert</translation>
    </message>
    <message>
        <source>won&apos;t be checked again</source>
        <translation>wird nicht mehr geprüft</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>An invented article in six versions. Drag the slider, and press N for the next change.</source>
        <translation>Ein erfundener Artikel in sechs Fassungen. Ziehen Sie den Regler; N führt zur nächsten Änderung.</translation>
    </message>
    <message>
        <source>Compare saved pages</source>
        <translation>Gespeicherte Seiten vergleichen</translation>
    </message>
    <message>
        <source>Drop the version to compare it with.</source>
        <translation>Legen Sie die Fassung ab, mit der sie verglichen werden soll.</translation>
    </message>
    <message>
        <source>Drop two or more saved versions of an article here. Nothing you open leaves this computer.</source>
        <translation>Legen Sie zwei oder mehr gespeicherte Fassungen eines Artikels hier ab. Nichts, was Sie öffnen, verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>It stays here until then. Nothing is kept when the program ends.</source>
        <translation>Bis dahin bleibt sie hier. Nichts wird aufbewahrt, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>News articles are edited after they are published. Here you see how.</source>
        <translation>Nachrichtenartikel werden nach der Veröffentlichung bearbeitet. Hier sehen Sie, wie.</translation>
    </message>
    <message>
        <source>One more version is needed</source>
        <translation>Eine weitere Fassung fehlt noch</translation>
    </message>
    <message>
        <source>Paste its address, or that of a feed, into the field above. Every version is kept from now on.</source>
        <translation>Fügen Sie seine Adresse oder die eines Feeds in das Feld oben ein. Von da an wird jede Fassung aufbewahrt.</translation>
    </message>
    <message>
        <source>See what was changed</source>
        <translation>Sehen, was geändert wurde</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Erst einmal ausprobieren</translation>
    </message>
    <message>
        <source>Waiting: {page}</source>
        <translation>Wartet: {page}</translation>
    </message>
    <message>
        <source>Watch an article</source>
        <translation>Einen Artikel beobachten</translation>
    </message>
    <message>
        <source>Web pages, MHTML, web archives and text. A saved News Sniffer page opens on its own.</source>
        <translation>Webseiten, MHTML, Webarchive und Text. Eine gespeicherte Seite von News Sniffer lässt sich allein öffnen.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>A check that brings no text says nothing about the article.</source>
        <translation>Eine Prüfung, die keinen Text bringt, sagt nichts über den Artikel.</translation>
    </message>
    <message numerus="yes">
        <source>At %n check(s) the headline, the byline and every paragraph were the same.</source>
        <translation>
            <numerusform>Bei %Ln Prüfung waren Überschrift, Autorenzeile und jeder Absatz dieselben.</numerusform>
            <numerusform>Bei %Ln Prüfungen waren Überschrift, Autorenzeile und jeder Absatz dieselben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n check(s) the page was the same as before to the byte.</source>
        <translation>
            <numerusform>Bei %Ln Prüfung war die Seite aufs Byte genau wie zuvor.</numerusform>
            <numerusform>Bei %Ln Prüfungen war die Seite aufs Byte genau wie zuvor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n check(s) the server said that the page had not been modified.</source>
        <translation>
            <numerusform>Bei %Ln Prüfung sagte der Server, dass die Seite nicht geändert wurde.</numerusform>
            <numerusform>Bei %Ln Prüfungen sagte der Server, dass die Seite nicht geändert wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>It called itself {address}.</source>
        <translation>Sie nannte sich {address}.</translation>
    </message>
    <message>
        <source>It comes from a saved page that was kept.</source>
        <translation>Sie stammt aus einer gespeicherten Seite, die aufbewahrt wurde.</translation>
    </message>
    <message>
        <source>It comes from an archive.</source>
        <translation>Sie stammt aus einem Archiv.</translation>
    </message>
    <message>
        <source>It is not checked by itself any more; every version stays in the library.</source>
        <translation>Er wird nicht mehr von selbst geprüft; jede Fassung bleibt in der Bibliothek.</translation>
    </message>
    <message>
        <source>It is the first text that was seen of this article: {words}.</source>
        <translation>Es ist der erste Text, der von diesem Artikel zu sehen war: {words}.</translation>
    </message>
    <message>
        <source>It is the text of version {number} again, to the letter.</source>
        <translation>Es ist buchstabengetreu wieder der Text von Fassung {number}.</translation>
    </message>
    <message>
        <source>Most of the text was gone.</source>
        <translation>Der größte Teil des Textes fehlte.</translation>
    </message>
    <message>
        <source>No earlier version has this text, so it is version {number}.</source>
        <translation>Keine frühere Fassung hat diesen Text, daher ist es Fassung {number}.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n check(s) it is not on record how that was known; an earlier edition made them.</source>
        <translation>
            <numerusform>Von %Ln Prüfung ist nicht verzeichnet, woher das bekannt war; eine frühere Ausgabe des Programms nahm sie vor.</numerusform>
            <numerusform>Von %Ln Prüfungen ist nicht verzeichnet, woher das bekannt war; eine frühere Ausgabe des Programms nahm sie vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only headline, byline and text count; dates, pictures and what is around the article never do.</source>
        <translation>Nur Überschrift, Autorenzeile und Text zählen; Daten, Bilder und was um den Artikel steht, nie.</translation>
    </message>
    <message>
        <source>So version {number} still stood.</source>
        <translation>Also galt noch Fassung {number}.</translation>
    </message>
    <message>
        <source>Such a page is hardly the article, so it is held back until a second check finds the same.</source>
        <translation>Eine solche Seite ist kaum der Artikel, daher wird sie zurückgehalten, bis eine zweite Prüfung dasselbe findet.</translation>
    </message>
    <message>
        <source>That text was last seen on {time}.</source>
        <translation>Dieser Text war zuletzt am {time} zu sehen.</translation>
    </message>
    <message>
        <source>The first difference is in paragraph {number}:</source>
        <translation>Der erste Unterschied ist in Absatz {number}:</translation>
    </message>
    <message>
        <source>The first difference is in the byline:</source>
        <translation>Der erste Unterschied ist in der Autorenzeile:</translation>
    </message>
    <message>
        <source>The first difference is in the headline:</source>
        <translation>Der erste Unterschied ist in der Überschrift:</translation>
    </message>
    <message>
        <source>The next check did not find it again.</source>
        <translation>Die nächste Prüfung fand es nicht wieder.</translation>
    </message>
    <message>
        <source>The next check found a text that counted: version {number}.</source>
        <translation>Die nächste Prüfung fand einen Text, der zählte: Fassung {number}.</translation>
    </message>
    <message>
        <source>The next check found the article as before: nothing had happened to it.</source>
        <translation>Die nächste Prüfung fand den Artikel wie zuvor: ihm war nichts geschehen.</translation>
    </message>
    <message>
        <source>The next check will decide.</source>
        <translation>Die nächste Prüfung wird entscheiden.</translation>
    </message>
    <message>
        <source>The page asked for money, an account or consent.</source>
        <translation>Die Seite verlangte Geld, ein Konto oder eine Einwilligung.</translation>
    </message>
    <message>
        <source>The page called itself by another address.</source>
        <translation>Die Seite nannte eine andere Adresse als ihre.</translation>
    </message>
    <message>
        <source>The page told of an error.</source>
        <translation>Die Seite meldete einen Fehler.</translation>
    </message>
    <message>
        <source>The same text was held back at {time}; when the next check found it again, it counted.</source>
        <translation>Derselbe Text wurde am {time} zurückgehalten; als die nächste Prüfung ihn wieder fand, zählte er.</translation>
    </message>
    <message>
        <source>The server answered with the status {number}.</source>
        <translation>Der Server antwortete mit dem Status {number}.</translation>
    </message>
    <message>
        <source>The text differs from version {number}, which stood before, in {places}: {size}.</source>
        <translation>Der Text unterscheidet sich von Fassung {number}, die vorher galt, an {places}: {size}.</translation>
    </message>
    <message>
        <source>The words are the same; a paragraph stands elsewhere:</source>
        <translation>Die Wörter sind dieselben; ein Absatz steht anderswo:</translation>
    </message>
    <message>
        <source>The words are the same; paragraph {number} became another kind of text, such as a heading.</source>
        <translation>Die Wörter sind dieselben; Absatz {number} wurde zu einer anderen Art von Text, etwa einer Überschrift.</translation>
    </message>
    <message>
        <source>Three checks in a row found nothing there.</source>
        <translation>Drei Prüfungen hintereinander fanden dort nichts.</translation>
    </message>
    <message>
        <source>Version {number} has {words}; the page had {found}.</source>
        <translation>Fassung {number} hat {words}; die Seite hatte {found}.</translation>
    </message>
    <message>
        <source>Version {number} stands.</source>
        <translation>Fassung {number} gilt.</translation>
    </message>
    <message>
        <source>Why is it not checked any more?</source>
        <translation>Warum wird er nicht mehr geprüft?</translation>
    </message>
    <message>
        <source>Why is this the first version?</source>
        <translation>Warum ist dies die erste Fassung?</translation>
    </message>
    <message>
        <source>Why was this counted as a change?</source>
        <translation>Warum zählte dies als Änderung?</translation>
    </message>
    <message>
        <source>Why was this not counted as a change?</source>
        <translation>Warum zählte dies nicht als Änderung?</translation>
    </message>
</context>
<context>
    <name>WhyPane</name>
    <message>
        <source>After: {text}</source>
        <translation>Nachher: {text}</translation>
    </message>
    <message>
        <source>Before: {text}</source>
        <translation>Vorher: {text}</translation>
    </message>
    <message>
        <source>Show this change</source>
        <translation>Diese Änderung zeigen</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>_EntryPainter</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%Ln Fassung</numerusform>
            <numerusform>%Ln Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>keine Änderungen</translation>
    </message>
</context>
</TS>
