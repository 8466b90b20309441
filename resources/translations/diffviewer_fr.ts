<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Diffviewer</source>
        <translation>À propos de Diffviewer</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Nothing you open leaves this computer.</source>
        <translation>Logiciel libre sous licence MIT. Rien de ce que vous ouvrez ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Shows how news articles were changed after publication.</source>
        <translation>Montre comment les articles de presse ont été modifiés après leur publication.</translation>
    </message>
    <message>
        <source>The icon of Diffviewer</source>
        <translation>L’icône de Diffviewer</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About Diffviewer</source>
        <translation>À propos de Diffviewer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Both versions: one earlier</source>
        <translation>Les deux versions&#xa0;: un cran avant</translation>
    </message>
    <message>
        <source>Both versions: one later</source>
        <translation>Les deux versions&#xa0;: un cran après</translation>
    </message>
    <message>
        <source>Bring the library back as it was</source>
        <translation>Remettre la bibliothèque dans un état antérieur</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Selon le temps</translation>
    </message>
    <message>
        <source>Change to the other of the two</source>
        <translation>Passer à l’autre affichage</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>Tout vérifier maintenant</translation>
    </message>
    <message>
        <source>Check nothing until it is asked for, or until watching goes on</source>
        <translation>Ne rien vérifier sans demande, ou jusqu’à la reprise de la surveillance</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Check this article no more, or check it again</source>
        <translation>Ne plus vérifier cet article, ou le vérifier à nouveau</translation>
    </message>
    <message>
        <source>Choose saved pages to compare</source>
        <translation>Choisir des pages enregistrées à comparer</translation>
    </message>
    <message>
        <source>Compare six versions of an invented article</source>
        <translation>Comparer six versions d’un article inventé</translation>
    </message>
    <message>
        <source>Compare the files or watch the addresses in the clipboard</source>
        <translation>Comparer les fichiers ou surveiller les adresses du presse-papiers</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Each check, and why it was counted as it was</source>
        <translation>Chaque vérification, et pourquoi elle a été comptée ainsi</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Quitter le programme</translation>
    </message>
    <message>
        <source>Evenly spaced</source>
        <translation>À intervalles égaux</translation>
    </message>
    <message>
        <source>Feeds and filters…</source>
        <translation>Flux et filtres…</translation>
    </message>
    <message>
        <source>Find in text…</source>
        <translation>Rechercher dans le texte…</translation>
    </message>
    <message>
        <source>First and last version</source>
        <translation>Première et dernière version</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Follow the feeds of an OPML list</source>
        <translation>Suivre les flux d’une liste OPML</translation>
    </message>
    <message>
        <source>Go to the change after</source>
        <translation>Aller à la modification suivante</translation>
    </message>
    <message>
        <source>Go to the change before</source>
        <translation>Aller à la modification précédente</translation>
    </message>
    <message>
        <source>Hide what did not change</source>
        <translation>Masquer ce qui n’a pas changé</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>Une colonne</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Let the left and the right side change places</source>
        <translation>Échanger le côté gauche et le côté droit</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Log of checks…</source>
        <translation>Journal des vérifications…</translation>
    </message>
    <message>
        <source>Look at every page that is watched</source>
        <translation>Examiner toutes les pages surveillées</translation>
    </message>
    <message>
        <source>Look at the page of this article, whether or not it is due</source>
        <translation>Examiner la page de cet article, qu’il soit temps ou non</translation>
    </message>
    <message>
        <source>Make a backup of the library, as every week</source>
        <translation>Faire une sauvegarde de la bibliothèque, comme chaque semaine</translation>
    </message>
    <message>
        <source>Mark as few words as possible</source>
        <translation>Marquer le moins de mots possible</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>Nouvelle comparaison</translation>
    </message>
    <message>
        <source>Newer only</source>
        <translation>Récente seule</translation>
    </message>
    <message>
        <source>Newer version: one earlier</source>
        <translation>Version récente&#xa0;: un cran avant</translation>
    </message>
    <message>
        <source>Newer version: one later</source>
        <translation>Version récente&#xa0;: un cran après</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Modification suivante</translation>
    </message>
    <message>
        <source>Older version: one earlier</source>
        <translation>Version ancienne&#xa0;: un cran avant</translation>
    </message>
    <message>
        <source>Older version: one later</source>
        <translation>Version ancienne&#xa0;: un cran après</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Orange and blue</source>
        <translation>Orange et bleu</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Origines</translation>
    </message>
    <message>
        <source>Other libraries, lists of feeds, saved pages; nothing is kept twice</source>
        <translation>Autres bibliothèques, listes de flux, pages enregistrées&#x202f;; rien n’est conservé en double</translation>
    </message>
    <message>
        <source>Overlook capital letters</source>
        <translation>Ignorer les majuscules</translation>
    </message>
    <message>
        <source>Overlook kinds of quotation marks and dashes</source>
        <translation>Ignorer le genre des guillemets et des tirets</translation>
    </message>
    <message>
        <source>Overlook numbers</source>
        <translation>Ignorer les nombres</translation>
    </message>
    <message>
        <source>Overlook punctuation</source>
        <translation>Ignorer la ponctuation</translation>
    </message>
    <message>
        <source>Overlook white space</source>
        <translation>Ignorer les espaces</translation>
    </message>
    <message>
        <source>Pages saved over time; those of one article become its history</source>
        <translation>Pages enregistrées au fil du temps&#x202f;; celles d’un article deviennent son historique</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Pause or resume this article</source>
        <translation>Suspendre ou reprendre cet article</translation>
    </message>
    <message>
        <source>Pause watching</source>
        <translation>Suspendre la surveillance</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Modification précédente</translation>
    </message>
    <message>
        <source>Put away what is shown</source>
        <translation>Retirer ce qui est affiché</translation>
    </message>
    <message>
        <source>Put these versions into the library</source>
        <translation>Mettre ces versions dans la bibliothèque</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Red and green</source>
        <translation>Rouge et vert</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Save a copy of the library…</source>
        <translation>Enregistrer une copie de la bibliothèque…</translation>
    </message>
    <message>
        <source>Save the list of feeds…</source>
        <translation>Enregistrer la liste des flux…</translation>
    </message>
    <message>
        <source>Search both sides</source>
        <translation>Rechercher des deux côtés</translation>
    </message>
    <message>
        <source>Search every version…</source>
        <translation>Rechercher dans toutes les versions…</translation>
    </message>
    <message>
        <source>Search the library, also text that is gone</source>
        <translation>Rechercher dans la bibliothèque, y compris le texte disparu</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select the whole text of one side</source>
        <translation>Sélectionner tout le texte d’un côté</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Avec empattements</translation>
    </message>
    <message>
        <source>Show one column, with what went and what came</source>
        <translation>Afficher une seule colonne, avec ce qui a disparu et ce qui est venu</translation>
    </message>
    <message>
        <source>Show since which version each paragraph has stood as it does</source>
        <translation>Voir depuis quelle version chaque paragraphe est tel quel</translation>
    </message>
    <message>
        <source>Show the newer version, with marks in it</source>
        <translation>Afficher la version récente, avec des marques</translation>
    </message>
    <message>
        <source>Show two columns, one for each version</source>
        <translation>Afficher deux colonnes, une pour chaque version</translation>
    </message>
    <message>
        <source>Show what did not change</source>
        <translation>Afficher ce qui n’a pas changé</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Side by side or inline</source>
        <translation>Une ou deux colonnes</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Échanger les côtés</translation>
    </message>
    <message>
        <source>Take in a list of feeds…</source>
        <translation>Intégrer une liste de flux…</translation>
    </message>
    <message>
        <source>The last version and the one before</source>
        <translation>La dernière version et la précédente</translation>
    </message>
    <message>
        <source>The look, reading and watching</source>
        <translation>L’apparence, la lecture et la surveillance</translation>
    </message>
    <message>
        <source>The system&apos;s font</source>
        <translation>Police du système</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Taille habituelle du texte</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Surveiller</translation>
    </message>
    <message>
        <source>Watch an article or follow a feed at an address</source>
        <translation>Surveiller un article ou suivre un flux à une adresse</translation>
    </message>
    <message>
        <source>What is followed, and what is left out</source>
        <translation>Ce qui est suivi, et ce qui est laissé de côté</translation>
    </message>
    <message>
        <source>Write the feeds to an OPML list for other programs</source>
        <translation>Écrire les flux dans une liste OPML pour d’autres programmes</translation>
    </message>
    <message>
        <source>Write the whole library to one file</source>
        <translation>Écrire toute la bibliothèque dans un seul fichier</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message numerus="yes">
        <source>%n capture(s)</source>
        <translation>
            <numerusform>%Ln capture</numerusform>
            <numerusform>%Ln captures</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a page</source>
        <translation>Choisir une page</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter by headline or address</source>
        <translation>Filtrer par titre ou adresse</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Pages of the archive</source>
        <translation>Pages de l’archive</translation>
    </message>
    <message>
        <source>“{name}” holds these pages. All captures of a page are compared.</source>
        <translation>«&#xa0;{name}&#xa0;» contient ces pages. Toutes les captures d’une page sont comparées.</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not an address of the web</source>
        <translation>
            <numerusform>%Ln n’est pas une adresse du web</numerusform>
            <numerusform>%Ln ne sont pas des adresses du web</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watched already</source>
        <translation>
            <numerusform>%Ln déjà sous surveillance</numerusform>
            <numerusform>%Ln déjà sous surveillance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Following %n feed(s)</source>
        <translation>
            <numerusform>%Ln flux suivi</numerusform>
            <numerusform>%Ln flux suivis</numerusform>
        </translation>
    </message>
    <message>
        <source>Following the feed “{name}”, {count}</source>
        <translation>Flux «&#xa0;{name}&#xa0;» suivi, {count}</translation>
    </message>
    <message>
        <source>Following {address}, which could not be read yet. {reason}</source>
        <translation>{address} est suivi, mais n’a pas encore pu être lu. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n link(s)…</source>
        <translation>
            <numerusform>Examen de %Ln lien…</numerusform>
            <numerusform>Examen de %Ln liens…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at {address}…</source>
        <translation>Examen de {address}…</translation>
    </message>
    <message>
        <source>The feed “{name}” is followed already</source>
        <translation>Le flux «&#xa0;{name}&#xa0;» est déjà suivi</translation>
    </message>
    <message numerus="yes">
        <source>Watching %n article(s)</source>
        <translation>
            <numerusform>%Ln article sous surveillance</numerusform>
            <numerusform>%Ln articles sous surveillance</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching {address}, which could not be read yet. {reason}</source>
        <translation>{address} est sous surveillance, mais n’a pas encore pu être lu. {reason}</translation>
    </message>
    <message>
        <source>Watching {address}, which is read later. {reason}</source>
        <translation>{address} est sous surveillance et sera lu plus tard. {reason}</translation>
    </message>
    <message>
        <source>Watching “{title}”</source>
        <translation>«&#xa0;{title}&#xa0;» est sous surveillance</translation>
    </message>
    <message>
        <source>“{text}” is not an address of the web</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une adresse du web</translation>
    </message>
    <message>
        <source>“{title}” is watched already</source>
        <translation>«&#xa0;{title}&#xa0;» est déjà sous surveillance</translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%Ln version</numerusform>
            <numerusform>%Ln versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Headline: {title}</source>
        <translation>Titre&#xa0;: {title}</translation>
    </message>
    <message>
        <source>being checked…</source>
        <translation>vérification…</translation>
    </message>
    <message numerus="yes">
        <source>changed %n time(s)</source>
        <translation>
            <numerusform>modifié %Ln fois</numerusform>
            <numerusform>modifié %Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>check now</source>
        <translation>vérifier maintenant</translation>
    </message>
    <message>
        <source>feed of changes</source>
        <translation>flux des modifications</translation>
    </message>
    <message>
        <source>first seen {time}</source>
        <translation>vu pour la première fois le {time}</translation>
    </message>
    <message>
        <source>log of checks</source>
        <translation>journal des vérifications</translation>
    </message>
    <message>
        <source>nested too deeply to be read whole</source>
        <translation>trop imbriqué pour être lu en entier</translation>
    </message>
    <message>
        <source>not changed so far</source>
        <translation>pas encore modifié</translation>
    </message>
    <message>
        <source>oldest file of {time}</source>
        <translation>fichier le plus ancien du {time}</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>reprendre</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Log of its checks…</source>
        <translation>Journal de ses vérifications…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marquer comme non lu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Ouvrir l’original</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Ajouter une étoile</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Retirer l’étoile</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>n’a pas pu être lu</translation>
    </message>
    <message>
        <source>goes back and forth</source>
        <translation>va et vient</translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>aucune modification</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>⇄ It went back and forth between the same texts.</source>
        <translation>⇄ Il a oscillé entre les mêmes textes.</translation>
    </message>
</context>
<context>
    <name>AskedChecks</name>
    <message numerus="yes">
        <source>%n article(s) checked</source>
        <translation>
            <numerusform>%Ln article vérifié</numerusform>
            <numerusform>%Ln articles vérifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%Ln illisible</numerusform>
            <numerusform>%Ln illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read for the first time</source>
        <translation>
            <numerusform>%Ln lu pour la première fois</numerusform>
            <numerusform>%Ln lus pour la première fois</numerusform>
        </translation>
    </message>
    <message>
        <source>none changed</source>
        <translation>aucun modifié</translation>
    </message>
    <message>
        <source>{address}: {reason}</source>
        <translation>{address}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>“{title}” is as it was</source>
        <translation>«&#xa0;{title}&#xa0;» est comme avant</translation>
    </message>
    <message>
        <source>“{title}” is back at an earlier text</source>
        <translation>«&#xa0;{title}&#xa0;» est revenu à un texte antérieur</translation>
    </message>
    <message>
        <source>“{title}” was changed</source>
        <translation>«&#xa0;{title}&#xa0;» a été modifié</translation>
    </message>
    <message>
        <source>“{title}” was read for the first time</source>
        <translation>«&#xa0;{title}&#xa0;» a été lu pour la première fois</translation>
    </message>
    <message>
        <source>“{title}”: {reason}</source>
        <translation>«&#xa0;{title}&#xa0;»&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>ChangeMap</name>
    <message>
        <source>Map of changes</source>
        <translation>Carte des modifications</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Add to its timeline</source>
        <translation>Ajouter à sa chronologie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DeskWiring</name>
    <message numerus="yes">
        <source>Checking %n article(s) and feed(s)</source>
        <translation>
            <numerusform>Vérification de %Ln article ou flux</numerusform>
            <numerusform>Vérification de %Ln articles et flux</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Cet ordinateur est hors ligne</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message numerus="yes">
        <source>%n difference(s) overlooked, as asked for</source>
        <translation>
            <numerusform>%Ln différence ignorée, comme demandé</numerusform>
            <numerusform>%Ln différences ignorées, comme demandé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) moved away from here — click to show</source>
        <translation>
            <numerusform>%Ln paragraphe parti d’ici — cliquer pour l’afficher</numerusform>
            <numerusform>%Ln paragraphes partis d’ici — cliquer pour les afficher</numerusform>
        </translation>
    </message>
    <message>
        <source>Both versions say the same.</source>
        <translation>Les deux versions disent la même chose.</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Change {number} of {count}, {row}</source>
        <translation>Modification {number} sur {count}, {row}</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy paragraph</source>
        <translation>Copier le paragraphe</translation>
    </message>
    <message>
        <source>Fold unchanged paragraphs</source>
        <translation>Replier les paragraphes inchangés</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Show all paragraphs</source>
        <translation>Afficher tous les paragraphes</translation>
    </message>
    <message>
        <source>The text is the same; only a date differs.</source>
        <translation>Le texte est le même&#x202f;; seule une date diffère.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>added: {words}</source>
        <translation>ajouté&#xa0;: {words}</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>rectificatif</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how Qt writes a day and its year</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>intertitre</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>élément de liste</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>moved from ¶ {number} {arrow}</source>
        <translation>déplacé du ¶ {number} {arrow}</translation>
    </message>
    <message>
        <source>moved to ¶ {number} {arrow}</source>
        <translation>déplacé vers ¶ {number} {arrow}</translation>
    </message>
    <message>
        <source>moved: {words}</source>
        <translation>déplacé&#xa0;: {words}</translation>
    </message>
    <message>
        <source>newer version</source>
        <translation>version récente</translation>
    </message>
    <message>
        <source>older version</source>
        <translation>version ancienne</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraphe</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>removed: {words}</source>
        <translation>supprimé&#xa0;: {words}</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>chapô</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message numerus="yes">
        <source>··· %n unchanged paragraph(s) — click to show ···</source>
        <translation>
            <numerusform>··· %Ln paragraphe inchangé — cliquer pour l’afficher ···</numerusform>
            <numerusform>··· %Ln paragraphes inchangés — cliquer pour les afficher ···</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>− %n paragraph(s) removed here — click to show</source>
        <translation>
            <numerusform>− %Ln paragraphe supprimé ici — cliquer pour l’afficher</numerusform>
            <numerusform>− %Ln paragraphes supprimés ici — cliquer pour les afficher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop saved pages here to compare them</source>
        <translation>Déposer ici des pages enregistrées pour les comparer</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message numerus="yes">
        <source>%n files are too many at once; {most} is the most</source>
        <translation>
            <numerusform>%Ln fichiers à la fois, c’est trop&#x202f;; {most} au plus</numerusform>
            <numerusform>%Ln fichiers à la fois, c’est trop&#x202f;; {most} au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder cannot be compared; drop the saved pages in it</source>
        <translation>Un dossier ne peut pas être comparé&#x202f;; déposez les pages enregistrées qu’il contient</translation>
    </message>
    <message>
        <source>Compare it with “{name}”</source>
        <translation>Comparer avec «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Compare these 2 pages</source>
        <translation>Comparer ces 2 pages</translation>
    </message>
    <message numerus="yes">
        <source>Make a timeline of %n version(s)</source>
        <translation>
            <numerusform>Faire une chronologie de %Ln version</numerusform>
            <numerusform>Faire une chronologie de %Ln versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Open “{name}”</source>
        <translation>Ouvrir «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Replace the newer side</source>
        <translation>Remplacer le côté récent</translation>
    </message>
    <message>
        <source>Replace the older side</source>
        <translation>Remplacer le côté ancien</translation>
    </message>
    <message>
        <source>These are neither saved pages nor addresses of the web</source>
        <translation>Ce ne sont ni des pages enregistrées ni des adresses du web</translation>
    </message>
    <message numerus="yes">
        <source>Watch %n link(s)</source>
        <translation>
            <numerusform>Surveiller %Ln lien</numerusform>
            <numerusform>Surveiller %Ln liens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy details
Put what happened into the clipboard, for a report</source>
        <translation>Copier les détails
Mettre ce qui s’est passé dans le presse-papiers, pour un signalement</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Something went wrong inside Diffviewer; you can go on working.</source>
        <translation>Un problème est survenu dans Diffviewer&#x202f;; vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>What happened is written in {file}.</source>
        <translation>Ce qui s’est passé est consigné dans {file}.</translation>
    </message>
</context>
<context>
    <name>FeedList</name>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
</context>
<context>
    <name>FeedLists</name>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%Ln flux</numerusform>
            <numerusform>%Ln flux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new feed(s)</source>
        <translation>
            <numerusform>%Ln nouveau flux</numerusform>
            <numerusform>%Ln nouveaux flux</numerusform>
        </translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Every feed in “{name}” is followed already</source>
        <translation>Tous les flux de «&#xa0;{name}&#xa0;» sont déjà suivis</translation>
    </message>
    <message>
        <source>Lists of feeds</source>
        <translation>Listes de flux</translation>
    </message>
    <message>
        <source>No feed is followed so far</source>
        <translation>Aucun flux n’est encore suivi</translation>
    </message>
    <message>
        <source>Save the list of feeds</source>
        <translation>Enregistrer la liste des flux</translation>
    </message>
    <message>
        <source>Take in a list of feeds</source>
        <translation>Intégrer une liste de flux</translation>
    </message>
    <message>
        <source>The list was saved as “{name}”: {feeds}</source>
        <translation>La liste a été enregistrée sous «&#xa0;{name}&#xa0;»&#xa0;: {feeds}</translation>
    </message>
    <message>
        <source>“{name}” declares entities, which is a way to attack its readers; it was not read.</source>
        <translation>«&#xa0;{name}&#xa0;» déclare des entités, un moyen d’attaquer ses lecteurs&#x202f;; le fichier n’a pas été lu.</translation>
    </message>
    <message>
        <source>“{name}” is no list of feeds (OPML).</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une liste de flux (OPML).</translation>
    </message>
    <message>
        <source>“{name}” is too large for a list of feeds.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop grand pour une liste de flux.</translation>
    </message>
    <message>
        <source>“{name}” names no feed</source>
        <translation>«&#xa0;{name}&#xa0;» n’indique aucun flux</translation>
    </message>
    <message>
        <source>“{name}” was taken in: {new}</source>
        <translation>«&#xa0;{name}&#xa0;» a été intégré&#xa0;: {new}</translation>
    </message>
    <message>
        <source>“{name}” was taken in: {new}; {known} followed already</source>
        <translation>«&#xa0;{name}&#xa0;» a été intégré&#xa0;: {new}&#x202f;; {known} déjà suivis</translation>
    </message>
</context>
<context>
    <name>FeedModel</name>
    <message>
        <source>All feeds</source>
        <translation>Tous les flux</translation>
    </message>
</context>
<context>
    <name>Feeds</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer read</source>
        <translation>n’est plus lu</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>status {number}</source>
        <translation>statut {number}</translation>
    </message>
</context>
<context>
    <name>FeedsDialog</name>
    <message>
        <source>Address of a feed, or of a site that has one</source>
        <translation>Adresse d’un flux, ou d’un site qui en a un</translation>
    </message>
    <message>
        <source>Address of the feed</source>
        <translation>Adresse du flux</translation>
    </message>
    <message>
        <source>Address to follow</source>
        <translation>Adresse à suivre</translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>Tous les flux</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Answer feed readers on this computer</source>
        <translation>Répondre aux lecteurs de flux de cet ordinateur</translation>
    </message>
    <message>
        <source>Changes to</source>
        <translation>Modifications de</translation>
    </message>
    <message>
        <source>Changes to all articles</source>
        <translation>Modifications de tous les articles</translation>
    </message>
    <message>
        <source>Changes to all articles of {source}</source>
        <translation>Modifications de tous les articles de {source}</translation>
    </message>
    <message>
        <source>Changes to this article: {title}</source>
        <translation>Modifications de cet article&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Changes to what a search finds</source>
        <translation>Modifications de ce qu’une recherche trouve</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Feeds and filters</source>
        <translation>Flux et filtres</translation>
    </message>
    <message>
        <source>Feeds of changes</source>
        <translation>Flux des modifications</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Keep a feed file up to date in a folder</source>
        <translation>Tenir à jour un fichier de flux dans un dossier</translation>
    </message>
    <message>
        <source>Keep the feed file in</source>
        <translation>Mettre le fichier de flux dans</translation>
    </message>
    <message>
        <source>No file is written</source>
        <translation>Aucun fichier n’est écrit</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Lire maintenant</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Ne plus suivre</translation>
    </message>
    <message>
        <source>The address holds a secret. Only programs on this computer reach it, and can only read.</source>
        <translation>L’adresse contient un secret. Seuls les programmes de cet ordinateur y accèdent, et en lecture seule.</translation>
    </message>
    <message>
        <source>The file has the changes to all articles, and is written again when there are new ones.</source>
        <translation>Le fichier contient les modifications de tous les articles&#x202f;; il est réécrit quand il y en a de nouvelles.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What the articles are searched for</source>
        <translation>Ce qui est cherché dans les articles</translation>
    </message>
    <message>
        <source>“{name}” is followed no longer; its articles stay</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus suivi&#x202f;; ses articles restent</translation>
    </message>
</context>
<context>
    <name>FilterEditor</name>
    <message numerus="yes">
        <source>%n article(s) in the feed now</source>
        <translation>
            <numerusform>%Ln article du flux actuel</numerusform>
            <numerusform>%Ln articles du flux actuel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) that came from here</source>
        <translation>
            <numerusform>%Ln article venu d’ici</numerusform>
            <numerusform>%Ln articles venus d’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be left out</source>
        <translation>
            <numerusform>%Ln serait écarté</numerusform>
            <numerusform>%Ln seraient écartés</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Of {entries}, {hidden}</source>
        <translation>Sur {entries}, {hidden}</translation>
    </message>
    <message>
        <source>Removed the filter “{pattern}”</source>
        <translation>Filtre «&#xa0;{pattern}&#xa0;» retiré</translation>
    </message>
    <message>
        <source>There is no article to try the filters on so far.</source>
        <translation>Il n’y a pas encore d’article sur lequel essayer les filtres.</translation>
    </message>
    <message>
        <source>These filters hold for every feed. What they leave out is not watched.</source>
        <translation>Ces filtres valent pour tous les flux. Ce qu’ils écartent n’est pas surveillé.</translation>
    </message>
    <message>
        <source>Try on the feed as it is now</source>
        <translation>Essayer sur le flux actuel</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What they leave out is not watched; the filters of all feeds hold here too.</source>
        <translation>Ce qu’ils écartent n’est pas surveillé&#x202f;; les filtres de tous les flux valent ici aussi.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message numerus="yes">
        <source>An expression has at most %n character(s).</source>
        <translation>
            <numerusform>Une expression a au plus %Ln caractère.</numerusform>
            <numerusform>Une expression a au plus %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep only</source>
        <translation>Ne garder que</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Regular expression, such as sport|racing</source>
        <translation>Expression régulière, par ex. sport|racing</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>This expression takes too long, so it hides nothing.</source>
        <translation>Cette expression prend trop de temps, elle n’écarte donc rien.</translation>
    </message>
    <message>
        <source>This is no regular expression: {reason}.</source>
        <translation>Ce n’est pas une expression régulière&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>What the filter does</source>
        <translation>Ce que fait le filtre</translation>
    </message>
    <message>
        <source>What the filter looks at</source>
        <translation>Ce que le filtre examine</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>category</source>
        <translation>rubrique</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titre</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Find in both versions</source>
        <translation>Rechercher dans les deux versions</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Rechercher dans le texte</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Next find</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Previous find</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Maj+Entrée</translation>
    </message>
    <message>
        <source>{count} and more</source>
        <translation>{count} et plus</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>IgnoreDialog</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%Ln version</numerusform>
            <numerusform>%Ln versions</numerusform>
        </translation>
    </message>
    <message>
        <source>A pattern is missing, or it is too long.</source>
        <translation>Il manque un motif, ou il est trop long.</translation>
    </message>
    <message>
        <source>Ignore this</source>
        <translation>Laisser cela de côté</translation>
    </message>
    <message>
        <source>Leave this out of every article of {site}, past and to come. Nothing stored is deleted.</source>
        <translation>Laisser cela de côté dans tous les articles de {site}, passés et à venir. Rien de ce qui est conservé n’est supprimé.</translation>
    </message>
    <message>
        <source>Looking at what is stored…</source>
        <translation>Examen de ce qui est conservé…</translation>
    </message>
    <message>
        <source>Make the rule</source>
        <translation>Créer la règle</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>This cannot be read: {reason}</source>
        <translation>Ceci ne peut pas être lu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>What it would have left out so far cannot be said.</source>
        <translation>On ne peut pas dire ce qu’elle aurait laissé de côté jusqu’ici.</translation>
    </message>
    <message>
        <source>What it would leave out</source>
        <translation>Ce qui serait laissé de côté</translation>
    </message>
    <message>
        <source>Whatever stands in this place of the page (a CSS selector)</source>
        <translation>Tout ce qui est à cet endroit de la page (un sélecteur CSS)</translation>
    </message>
    <message>
        <source>Where it matches a pattern (a regular expression)</source>
        <translation>Là où le texte suit un motif (une expression régulière)</translation>
    </message>
    <message>
        <source>Where it says exactly this</source>
        <translation>Là où il est dit exactement cela</translation>
    </message>
    <message>
        <source>Where it says this, with any numbers</source>
        <translation>Là où il est dit cela, quels que soient les nombres</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Give up, close, let go</source>
        <translation>Abandonner, fermer, relâcher</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Open or follow it</source>
        <translation>L’ouvrir ou le suivre</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Scroll a page</source>
        <translation>Défiler d’une page</translation>
    </message>
    <message>
        <source>To the beginning, to the end</source>
        <translation>Au début, à la fin</translation>
    </message>
    <message>
        <source>To the next fold or moved paragraph</source>
        <translation>Au prochain pli ou paragraphe déplacé</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>%n rule(s) made</source>
        <translation>
            <numerusform>%Ln règle créée</numerusform>
            <numerusform>%Ln règles créées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) read otherwise now</source>
        <translation>
            <numerusform>%Ln version est désormais lue autrement</numerusform>
            <numerusform>%Ln versions sont désormais lues autrement</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore this…</source>
        <translation>Laisser cela de côté…</translation>
    </message>
    <message>
        <source>Select a paragraph, or go to a change: that is what can be ignored</source>
        <translation>Sélectionnez un paragraphe ou allez à une modification&#xa0;: c’est ce qui peut être laissé de côté</translation>
    </message>
    <message>
        <source>The rule is taken back</source>
        <translation>La règle est retirée</translation>
    </message>
    <message>
        <source>This page does not say which site it is from, so no rule can be made for it</source>
        <translation>Cette page n’indique pas son site, aucune règle ne peut donc être créée</translation>
    </message>
    <message>
        <source>What was left out…</source>
        <translation>Ce qui a été laissé de côté…</translation>
    </message>
</context>
<context>
    <name>LibrarySidebar</name>
    <message>
        <source>Back to all sources (Esc)</source>
        <translation>Revenir à toutes les sources (Échap)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservés</translation>
    </message>
    <message>
        <source>No article is kept so far</source>
        <translation>Aucun article n’est encore conservé</translation>
    </message>
    <message>
        <source>No article was changed so far</source>
        <translation>Aucun article n’a encore été modifié</translation>
    </message>
    <message>
        <source>No page was opened or kept so far</source>
        <translation>Aucune page n’a encore été ouverte ou conservée</translation>
    </message>
    <message>
        <source>Nothing here has “{text}” in its headline or source</source>
        <translation>Rien ici ne contient «&#xa0;{text}&#xa0;» dans son titre ou sa source</translation>
    </message>
    <message>
        <source>Removed “{title}”</source>
        <translation>«&#xa0;{title}&#xa0;» retiré</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>LibraryUpkeep</name>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%Ln nouvel article</numerusform>
            <numerusform>%Ln nouveaux articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new feed(s)</source>
        <translation>
            <numerusform>%Ln nouveau flux</numerusform>
            <numerusform>%Ln nouveaux flux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s)</source>
        <translation>
            <numerusform>%Ln nouvelle version</numerusform>
            <numerusform>%Ln nouvelles versions</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of the library was saved as “{name}”, {size}</source>
        <translation>Une copie de la bibliothèque a été enregistrée sous «&#xa0;{name}&#xa0;», {size}</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Backing up the library…</source>
        <translation>Sauvegarde de la bibliothèque…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a folder of saved pages</source>
        <translation>Importer un dossier de pages enregistrées</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>No backup was made: it was cancelled</source>
        <translation>Aucune sauvegarde n’a été faite&#xa0;: opération annulée</translation>
    </message>
    <message>
        <source>No copy of the library was saved: it was cancelled</source>
        <translation>Aucune copie de la bibliothèque n’a été enregistrée&#xa0;: opération annulée</translation>
    </message>
    <message>
        <source>Save a copy of the library</source>
        <translation>Enregistrer une copie de la bibliothèque</translation>
    </message>
    <message>
        <source>Saving a copy of the library…</source>
        <translation>Enregistrement d’une copie de la bibliothèque…</translation>
    </message>
    <message>
        <source>Taking in “{name}” was cancelled before anything new came in</source>
        <translation>L’intégration de «&#xa0;{name}&#xa0;» a été annulée avant tout ajout</translation>
    </message>
    <message>
        <source>Taking in “{name}” was cancelled; what came in before stays: {articles}, {versions}</source>
        <translation>L’intégration de «&#xa0;{name}&#xa0;» a été annulée&#x202f;; ce qui a déjà été ajouté reste&#xa0;: {articles}, {versions}</translation>
    </message>
    <message>
        <source>Taking in “{name}”…</source>
        <translation>Intégration de «&#xa0;{name}&#xa0;»…</translation>
    </message>
    <message>
        <source>The library was backed up, {size}; the last three backups are kept</source>
        <translation>La bibliothèque a été sauvegardée, {size}&#x202f;; les trois dernières sauvegardes sont conservées</translation>
    </message>
    <message>
        <source>There is no library yet: no article was kept so far</source>
        <translation>Il n’y a pas encore de bibliothèque&#xa0;: aucun article n’a été conservé</translation>
    </message>
    <message>
        <source>What can be imported</source>
        <translation>Ce qui peut être importé</translation>
    </message>
    <message>
        <source>“{name}” holds nothing that is not in the library already</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient rien qui ne soit déjà dans la bibliothèque</translation>
    </message>
    <message>
        <source>“{name}” was taken in: {articles}, {versions}</source>
        <translation>«&#xa0;{name}&#xa0;» a été intégré&#xa0;: {articles}, {versions}</translation>
    </message>
</context>
<context>
    <name>LibraryWiring</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%Ln version</numerusform>
            <numerusform>%Ln versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) read better now, by a new reader or rule; nothing was lost</source>
        <translation>
            <numerusform>%Ln version est mieux lue grâce à un nouveau lecteur ou à une nouvelle règle&#x202f;; rien n’a été perdu</numerusform>
            <numerusform>%Ln versions sont mieux lues grâce à un nouveau lecteur ou à une nouvelle règle&#x202f;; rien n’a été perdu</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to its timeline</source>
        <translation>Ajouter à sa chronologie</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>The library was restored; the one before is kept beside it</source>
        <translation>La bibliothèque a été restaurée&#x202f;; la précédente est conservée à côté</translation>
    </message>
    <message>
        <source>“{title}” is in the library, {count}</source>
        <translation>«&#xa0;{title}&#xa0;» est dans la bibliothèque, {count}</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>il y a %Ln h</numerusform>
            <numerusform>il y a %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %Ln min</numerusform>
            <numerusform>il y a %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>how Qt writes a day of this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how Qt writes a day</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Watching</source>
        <translation>&amp;Surveillance</translation>
    </message>
    <message>
        <source>Co&amp;mparison</source>
        <translation>Co&amp;mparaison</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Text &amp;font</source>
        <translation>&amp;Police du texte</translation>
    </message>
    <message>
        <source>Ve&amp;rsions</source>
        <translation>&amp;Versions</translation>
    </message>
    <message>
        <source>Whole &amp;history</source>
        <translation>Tout l’&amp;historique</translation>
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
        <translation>Une ligne de la liste n’indique pas ce qu’elle devrait&#xa0;: «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>A public address leads into a private network; that is not followed.</source>
        <translation>Une adresse publique mène à un réseau privé&#x202f;; elle n’est pas suivie.</translation>
    </message>
    <message>
        <source>An error of this program; it is in the log.</source>
        <translation>Une erreur de ce programme&#x202f;; elle est dans le journal.</translation>
    </message>
    <message>
        <source>Another program is writing to the library “{path}”; try again when it is done.</source>
        <translation>Un autre programme écrit dans la bibliothèque «&#xa0;{path}&#xa0;»&#x202f;; réessayez quand il aura fini.</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>le nom du fichier est trop long</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur du disque</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>Most of the text is gone; held back until the next check finds the same.</source>
        <translation>La plus grande partie du texte a disparu&#x202f;; mis en attente jusqu’à ce que la prochaine vérification le confirme.</translation>
    </message>
    <message>
        <source>No article text was found in “{name}”.</source>
        <translation>Aucun texte d’article n’a été trouvé dans «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>No article text was found on the page.</source>
        <translation>Aucun texte d’article n’a été trouvé sur la page.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>une partie du chemin n’est pas un dossier</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>Reading the page took too long.</source>
        <translation>La lecture de la page a pris trop de temps.</translation>
    </message>
    <message>
        <source>Reading “{name}” took longer than {limit} seconds and was given up.</source>
        <translation>La lecture de «&#xa0;{name}&#xa0;» a dépassé {limit} secondes et a été abandonnée.</translation>
    </message>
    <message>
        <source>The address leads from one page to the next without end.</source>
        <translation>L’adresse mène sans fin d’une page à l’autre.</translation>
    </message>
    <message>
        <source>The address leads in a circle.</source>
        <translation>L’adresse tourne en rond.</translation>
    </message>
    <message>
        <source>The article has no version {detail} in the library “{path}”.</source>
        <translation>L’article n’a pas de version {detail} dans la bibliothèque «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>The check was given up.</source>
        <translation>La vérification a été abandonnée.</translation>
    </message>
    <message>
        <source>The disk could not read or write the library “{path}”: {detail}.</source>
        <translation>Le disque n’a pas pu lire ou écrire la bibliothèque «&#xa0;{path}&#xa0;»&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more was stored in “{path}”. Make room and try again.</source>
        <translation>Le disque est plein&#xa0;: plus rien n’a été enregistré dans «&#xa0;{path}&#xa0;». Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The feed declares entities, which is a way to attack its readers; it was not read.</source>
        <translation>Le flux déclare des entités, un moyen d’attaquer ses lecteurs&#x202f;; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>The library “{path}” is damaged; it was left as it is. Restore one of its backups.</source>
        <translation>La bibliothèque «&#xa0;{path}&#xa0;» est endommagée&#x202f;; elle a été laissée telle quelle. Restaurez l’une de ses sauvegardes.</translation>
    </message>
    <message>
        <source>The library “{path}” may be read but not written; change its permissions or name another file.</source>
        <translation>La bibliothèque «&#xa0;{path}&#xa0;» peut être lue, mais pas écrite&#x202f;; changez ses droits ou indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>The library “{path}” may not be opened; change its permissions or name another file.</source>
        <translation>La bibliothèque «&#xa0;{path}&#xa0;» ne peut pas être ouverte&#x202f;; changez ses droits ou indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>The library “{path}” was written by a newer Diffviewer; it was left as it is. Install the newer program to open it.</source>
        <translation>La bibliothèque «&#xa0;{path}&#xa0;» a été écrite par un Diffviewer plus récent&#x202f;; elle a été laissée telle quelle. Installez ce programme pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The name of the server is not known.</source>
        <translation>Le nom du serveur est inconnu.</translation>
    </message>
    <message>
        <source>The page asks for money, an account or consent; held back until the next check finds the same.</source>
        <translation>La page demande de l’argent, un compte ou un consentement&#x202f;; mis en attente jusqu’à ce que la prochaine vérification le confirme.</translation>
    </message>
    <message>
        <source>The page broke off in the middle.</source>
        <translation>La page s’est interrompue au milieu.</translation>
    </message>
    <message>
        <source>The page calls itself by another address; held back until the next check finds the same.</source>
        <translation>La page se donne une autre adresse&#x202f;; mis en attente jusqu’à ce que la prochaine vérification le confirme.</translation>
    </message>
    <message>
        <source>The page cannot be unpacked.</source>
        <translation>La page ne peut pas être décompressée.</translation>
    </message>
    <message>
        <source>The page differs, the article on it does not.</source>
        <translation>La page est différente, l’article qu’elle contient ne l’est pas.</translation>
    </message>
    <message>
        <source>The page is as before, to the byte.</source>
        <translation>La page est comme avant, à l’octet près.</translation>
    </message>
    <message>
        <source>The page is built in a way that cannot be read.</source>
        <translation>La page est construite d’une façon qui ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The page is empty.</source>
        <translation>La page est vide.</translation>
    </message>
    <message>
        <source>The page is too large.</source>
        <translation>La page est trop grande.</translation>
    </message>
    <message>
        <source>The page leads to an address that cannot be followed.</source>
        <translation>La page mène à une adresse qui ne peut pas être suivie.</translation>
    </message>
    <message>
        <source>The page tells of an error; held back until the next check finds the same.</source>
        <translation>La page signale une erreur&#x202f;; mis en attente jusqu’à ce que la prochaine vérification le confirme.</translation>
    </message>
    <message>
        <source>The page took too long to arrive.</source>
        <translation>La page a mis trop de temps à arriver.</translation>
    </message>
    <message>
        <source>The server asks to be left alone for a while.</source>
        <translation>Le serveur demande qu’on le laisse tranquille un moment.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is.</source>
        <translation>Le serveur ne peut pas prouver son identité.</translation>
    </message>
    <message>
        <source>The server does not answer with a page.</source>
        <translation>Le serveur ne répond pas par une page.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>The server does not speak the language of the web.</source>
        <translation>Le serveur ne parle pas la langue du web.</translation>
    </message>
    <message>
        <source>The server fell silent in the middle.</source>
        <translation>Le serveur s’est tu au milieu.</translation>
    </message>
    <message>
        <source>The server has an error of its own.</source>
        <translation>Le serveur a lui-même une erreur.</translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation>Le serveur n’est pas disponible pour le moment.</translation>
    </message>
    <message>
        <source>The server refuses to show the page.</source>
        <translation>Le serveur refuse d’afficher la page.</translation>
    </message>
    <message>
        <source>The server says that the page is as before.</source>
        <translation>Le serveur indique que la page est comme avant.</translation>
    </message>
    <message>
        <source>The server says that the page is gone for good.</source>
        <translation>Le serveur indique que la page a disparu pour de bon.</translation>
    </message>
    <message>
        <source>The text is too large to be stored in the library “{path}”.</source>
        <translation>Le texte est trop grand pour être enregistré dans la bibliothèque «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>There is a feed instead of a page.</source>
        <translation>Il y a un flux au lieu d’une page.</translation>
    </message>
    <message>
        <source>There is a file instead of a page.</source>
        <translation>Il y a un fichier au lieu d’une page.</translation>
    </message>
    <message>
        <source>There is a picture, a film or another file instead of a page.</source>
        <translation>Il y a une image, un film ou un autre fichier au lieu d’une page.</translation>
    </message>
    <message>
        <source>There is no article {detail} in the library “{path}”.</source>
        <translation>Il n’y a pas d’article {detail} dans la bibliothèque «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Il n’y a pas de connexion au serveur.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; “diffviewer compare” works without one.</source>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre&#x202f;; «&#xa0;diffviewer compare&#xa0;» s’en passe.</translation>
    </message>
    <message>
        <source>There is no feed at this address any more.</source>
        <translation>Il n’y a plus de flux à cette adresse.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no library “{path}”.</source>
        <translation>Il n’y a pas de bibliothèque «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no page at this address any more.</source>
        <translation>Il n’y a plus de page à cette adresse.</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>Cet ordinateur est hors ligne.</translation>
    </message>
    <message>
        <source>This is not an address of the web.</source>
        <translation>Ce n’est pas une adresse du web.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} Go</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} Mo</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} octets</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} ko</translation>
    </message>
    <message>
        <source>{size} files are too many at once; {limit} is the most.</source>
        <translation>{size} fichiers à la fois, c’est trop&#x202f;; {limit} au plus.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {detail}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: {detail}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être écrit&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>“{name}” holds one version only; a second file is needed to compare it with.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient qu’une version&#x202f;; il faut un second fichier auquel la comparer.</translation>
    </message>
    <message>
        <source>“{name}” is a folder; choose the saved pages in it.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier&#x202f;; choisissez les pages enregistrées qu’il contient.</translation>
    </message>
    <message>
        <source>“{name}” is an archive of {size} pages; one of them must be chosen.</source>
        <translation>«&#xa0;{name}&#xa0;» est une archive de {size} pages&#x202f;; il faut en choisir une.</translation>
    </message>
    <message>
        <source>“{name}” is built in a way that cannot be read within the memory allowed.</source>
        <translation>«&#xa0;{name}&#xa0;» est construit d’une façon qui ne peut pas être lue avec la mémoire permise.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>“{name}” is not a text or a web page.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est ni un texte ni une page web.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that cannot be read.</source>
        <translation>«&#xa0;{name}&#xa0;» est d’un type qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that cannot be read: {detail}.</source>
        <translation>«&#xa0;{name}&#xa0;» est d’un type qui ne peut pas être lu&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>“{name}” is too large: more than {limit}, which is the most that can be read.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop grand&#xa0;: plus de {limit}, le maximum qui puisse être lu.</translation>
    </message>
    <message>
        <source>“{name}” is too large: {size}, where {limit} is the most that can be read.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop grand&#xa0;: {size}, alors que {limit} est le maximum qui puisse être lu.</translation>
    </message>
    <message>
        <source>“{path}” is a folder; name the library file in it, or another place for one.</source>
        <translation>«&#xa0;{path}&#xa0;» est un dossier&#x202f;; indiquez le fichier de bibliothèque qu’il contient, ou un autre endroit.</translation>
    </message>
    <message>
        <source>“{path}” is not a library of Diffviewer; it was left as it is. Name another file.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas une bibliothèque de Diffviewer&#x202f;; le fichier a été laissé tel quel. Indiquez-en un autre.</translation>
    </message>
    <message>
        <source>“{path}” is the library that is open; name another file.</source>
        <translation>«&#xa0;{path}&#xa0;» est la bibliothèque ouverte&#x202f;; indiquez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>%n article(s) changed</source>
        <translation>
            <numerusform>%Ln article modifié</numerusform>
            <numerusform>%Ln articles modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>+{added} −{removed} words</source>
        <translation>+{added}&#xa0;−{removed}&#xa0;mots</translation>
    </message>
    <message>
        <source>Back to an earlier text</source>
        <translation>Retour à un texte antérieur</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Open saved pages</source>
        <translation>Ouvrir des pages enregistrées</translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation>Pages enregistrées</translation>
    </message>
    <message>
        <source>There are neither files nor addresses in the clipboard.</source>
        <translation>Le presse-papiers ne contient ni fichiers ni adresses.</translation>
    </message>
    <message>
        <source>These are neither saved pages nor addresses of the web.</source>
        <translation>Ce ne sont ni des pages enregistrées ni des adresses du web.</translation>
    </message>
</context>
<context>
    <name>OriginTracer</name>
    <message>
        <source>Click to see that change.</source>
        <translation>Cliquer pour voir cette modification.</translation>
    </message>
    <message>
        <source>From the first</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>It came with {version}.</source>
        <translation>Il est apparu avec {version}.</translation>
    </message>
    <message>
        <source>It stands as it was first seen.</source>
        <translation>Il est tel qu’il a été vu la première fois.</translation>
    </message>
    <message>
        <source>It was there from the first.</source>
        <translation>Il était là dès le début.</translation>
    </message>
    <message>
        <source>Its words were changed in: {versions}.</source>
        <translation>Ses mots ont été modifiés dans&#xa0;: {versions}.</translation>
    </message>
</context>
<context>
    <name>Overlooking</name>
    <message>
        <source>capital letters</source>
        <translation>majuscules</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>ponctuation</translation>
    </message>
    <message>
        <source>quotation marks and dashes</source>
        <translation>guillemets et tirets</translation>
    </message>
    <message>
        <source>white space</source>
        <translation>espaces</translation>
    </message>
</context>
<context>
    <name>PageDialog</name>
    <message numerus="yes">
        <source>%n part(s) of this page are not in its article.</source>
        <translation>
            <numerusform>%Ln partie de cette page n’est pas dans son article.</numerusform>
            <numerusform>%Ln parties de cette page ne sont pas dans son article.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a part to put it in or out.</source>
        <translation>Cliquez sur une partie pour la garder ou l’écarter.</translation>
    </message>
    <message>
        <source>Looking at what is stored…</source>
        <translation>Examen de ce qui est conservé…</translation>
    </message>
    <message>
        <source>Make rules of it</source>
        <translation>En faire des règles</translation>
    </message>
    <message>
        <source>Reading the page…</source>
        <translation>Lecture de la page…</translation>
    </message>
    <message>
        <source>The page does not say its site.</source>
        <translation>La page n’indique pas son site.</translation>
    </message>
    <message>
        <source>The page of this version is not kept, so that only its text is known.</source>
        <translation>La page de cette version n’est pas conservée, seul son texte est connu.</translation>
    </message>
    <message>
        <source>The page, part by part</source>
        <translation>La page, partie par partie</translation>
    </message>
    <message>
        <source>What it would have changed so far cannot be said.</source>
        <translation>On ne peut pas dire ce que cela aurait changé jusqu’ici.</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Ce qui a été laissé de côté</translation>
    </message>
    <message>
        <source>Whatever stands in these places of the page, not only what it says here</source>
        <translation>Tout ce qui est à ces endroits de la page, pas seulement ce texte</translation>
    </message>
</context>
<context>
    <name>PartModel</name>
    <message>
        <source>will be kept</source>
        <translation>sera gardé</translation>
    </message>
    <message>
        <source>will be left out</source>
        <translation>sera laissé de côté</translation>
    </message>
</context>
<context>
    <name>Pointer</name>
    <message>
        <source>Removed here: {words}</source>
        <translation>Supprimé ici&#xa0;: {words}</translation>
    </message>
    <message>
        <source>This moved. Click to see its other end.</source>
        <translation>Ce passage a été déplacé. Cliquer pour voir son autre place.</translation>
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
        <translation>Une autre langue s’applique au prochain démarrage.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Colours of changes</source>
        <translation>Couleurs des modifications</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Fold paragraphs away that did not change</source>
        <translation>Replier les paragraphes inchangés</translation>
    </message>
    <message>
        <source>Font of the article</source>
        <translation>Police de l’article</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Show a comparison</source>
        <translation>Afficher une comparaison</translation>
    </message>
    <message>
        <source>Size of the article&apos;s text</source>
        <translation>Taille du texte de l’article</translation>
    </message>
    <message>
        <source>Spread the versions</source>
        <translation>Répartir les versions</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>What is overlooked is not marked, but counted in the line below the text.</source>
        <translation>Ce qui est ignoré n’est pas marqué, mais compté dans la ligne sous le texte.</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>ProblemBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Masquer (Échap)</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%Ln vérification</numerusform>
            <numerusform>%Ln vérifications</numerusform>
        </translation>
    </message>
    <message>
        <source>+{added} −{removed} words</source>
        <translation>+{added}&#xa0;−{removed}&#xa0;mots</translation>
    </message>
    <message>
        <source>Back to version {number}</source>
        <translation>Retour à la version {number}</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Première version</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>how Qt writes a time of day</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Held back: another page</source>
        <translation>En attente&#xa0;: autre page</translation>
    </message>
    <message>
        <source>Held back: error page</source>
        <translation>En attente&#xa0;: page d’erreur</translation>
    </message>
    <message>
        <source>Held back: much shorter</source>
        <translation>En attente&#xa0;: bien plus court</translation>
    </message>
    <message>
        <source>Held back: paywall or consent</source>
        <translation>En attente&#xa0;: péage ou consentement</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>how Qt writes a date and time</comment>
        <translation>d MMM yyyy &apos;à&apos; HH:mm</translation>
    </message>
    <message>
        <source>status {number}</source>
        <translation>statut {number}</translation>
    </message>
    <message>
        <source>{first} to {last}, {checks}</source>
        <translation>{first} à {last}, {checks}</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>All checks</source>
        <translation>Toutes les vérifications</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Checks, the newest first</source>
        <translation>Vérifications, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Choose a check to see why it was counted as it was.</source>
        <translation>Choisissez une vérification pour voir pourquoi elle a été comptée ainsi.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Every check in the list, one a line</source>
        <translation>Chaque vérification de la liste, une par ligne</translation>
    </message>
    <message>
        <source>Everything that is watched</source>
        <translation>Tout ce qui est surveillé</translation>
    </message>
    <message>
        <source>Log of checks</source>
        <translation>Journal des vérifications</translation>
    </message>
    <message>
        <source>Nothing was checked so far</source>
        <translation>Rien n’a encore été vérifié</translation>
    </message>
    <message>
        <source>The chosen check and its answer, as text</source>
        <translation>La vérification choisie et sa réponse, en texte</translation>
    </message>
    <message>
        <source>There is no such check</source>
        <translation>Il n’y a pas de telle vérification</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Which checks</source>
        <translation>Quelles vérifications</translation>
    </message>
    <message>
        <source>Whose checks</source>
        <translation>Vérifications de quoi</translation>
    </message>
</context>
<context>
    <name>RecordWiring</name>
    <message>
        <source>There is no log yet: no article is watched so far</source>
        <translation>Il n’y a pas encore de journal&#xa0;: aucun article n’est surveillé</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>A copy is made every week, and before the program changes the library&apos;s form.</source>
        <translation>Une copie est faite chaque semaine, et avant que le programme ne change la forme de la bibliothèque.</translation>
    </message>
    <message>
        <source>Copies of the library</source>
        <translation>Copies de la bibliothèque</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>The library as it is now is not lost: it is kept beside the restored one.</source>
        <translation>La bibliothèque actuelle n’est pas perdue&#xa0;: elle est conservée à côté de celle restaurée.</translation>
    </message>
    <message>
        <source>There is no copy of the library yet. One is made every week.</source>
        <translation>Il n’y a pas encore de copie de la bibliothèque. Une copie est faite chaque semaine.</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>how Qt writes a date and time</comment>
        <translation>d MMMM yyyy &apos;à&apos; HH:mm</translation>
    </message>
</context>
<context>
    <name>RuleActions</name>
    <message>
        <source>Ignore this…</source>
        <translation>Laisser cela de côté…</translation>
    </message>
    <message>
        <source>Leave the paragraph selected, or the change shown, out of every article of its source</source>
        <translation>Laisser de côté le paragraphe sélectionné, ou la modification affichée, dans tous les articles de la source</translation>
    </message>
    <message>
        <source>Rules of sources…</source>
        <translation>Règles des sources…</translation>
    </message>
    <message>
        <source>Show what the page holds beside its article, and why it is left out</source>
        <translation>Voir ce que la page contient hors de son article, et pourquoi c’est laissé de côté</translation>
    </message>
    <message>
        <source>What is left out of the articles of a source, or kept in them</source>
        <translation>Ce qui est laissé de côté dans les articles d’une source, ou gardé</translation>
    </message>
    <message>
        <source>What was left out…</source>
        <translation>Ce qui a été laissé de côté…</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message numerus="yes">
        <source>%n rule(s) taken from “{name}”.</source>
        <translation>
            <numerusform>%Ln règle reprise de «&#xa0;{name}&#xa0;».</numerusform>
            <numerusform>%Ln règles reprises de «&#xa0;{name}&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules were saved as “{name}”.</source>
        <translation>Les règles ont été enregistrées sous «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: {reason}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is not a file of rules.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier de règles.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%n change(s) would be none.</source>
        <translation>
            <numerusform>%Ln modification n’en serait plus une.</numerusform>
            <numerusform>%Ln modifications n’en seraient plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%Ln version</numerusform>
            <numerusform>%Ln versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) would have no text left; so wide a rule cannot be made.</source>
        <translation>
            <numerusform>%Ln version n’aurait plus de texte&#x202f;; une règle si large ne peut pas être créée.</numerusform>
            <numerusform>%Ln versions n’auraient plus de texte&#x202f;; une règle si large ne peut pas être créée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep {kind}: {pattern}</source>
        <translation>Garder {kind}&#xa0;: {pattern}</translation>
    </message>
    <message>
        <source>Leave out {kind}: {pattern}</source>
        <translation>Laisser de côté {kind}&#xa0;: {pattern}</translation>
    </message>
    <message>
        <source>No stored version would read otherwise.</source>
        <translation>Aucune version conservée ne serait lue autrement.</translation>
    </message>
    <message>
        <source>a pattern</source>
        <translation>un motif</translation>
    </message>
    <message>
        <source>a place on the page</source>
        <translation>un endroit de la page</translation>
    </message>
    <message>
        <source>in the article</source>
        <translation>dans l’article</translation>
    </message>
    <message>
        <source>kept by your rule</source>
        <translation>gardé par votre règle</translation>
    </message>
    <message>
        <source>left out by your rule</source>
        <translation>laissé de côté par votre règle</translation>
    </message>
    <message>
        <source>left out: a directory of links</source>
        <translation>laissé de côté&#xa0;: un répertoire de liens</translation>
    </message>
    <message>
        <source>left out: a heading without text below it</source>
        <translation>laissé de côté&#xa0;: un titre sans texte</translation>
    </message>
    <message>
        <source>left out: a label of advertising</source>
        <translation>laissé de côté&#xa0;: une mention publicitaire</translation>
    </message>
    <message>
        <source>left out: a link to another page</source>
        <translation>laissé de côté&#xa0;: un lien vers une autre page</translation>
    </message>
    <message>
        <source>left out: a menu, form or footer</source>
        <translation>laissé de côté&#xa0;: un menu, un formulaire ou un pied de page</translation>
    </message>
    <message>
        <source>left out: another article</source>
        <translation>laissé de côté&#xa0;: un autre article</translation>
    </message>
    <message>
        <source>left out: beside the article</source>
        <translation>laissé de côté&#xa0;: à côté de l’article</translation>
    </message>
    <message>
        <source>left out: copyright, or a wish to subscribe</source>
        <translation>laissé de côté&#xa0;: droits d’auteur ou invitation à s’abonner</translation>
    </message>
    <message>
        <source>left out: its place is called “{word}”</source>
        <translation>laissé de côté&#xa0;: l’endroit s’appelle «&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>left out: its place is named like such things</source>
        <translation>laissé de côté&#xa0;: l’endroit porte un nom de ce genre</translation>
    </message>
    <message>
        <source>left out: leads to another article</source>
        <translation>laissé de côté&#xa0;: mène à un autre article</translation>
    </message>
    <message>
        <source>left out: learnt from other articles</source>
        <translation>laissé de côté&#xa0;: appris d’autres articles</translation>
    </message>
    <message>
        <source>left out: made otherwise than the text around it</source>
        <translation>laissé de côté&#xa0;: fait autrement que le texte alentour</translation>
    </message>
    <message>
        <source>left out: not where the article stands</source>
        <translation>laissé de côté&#xa0;: hors de l’article</translation>
    </message>
    <message>
        <source>left out: said before</source>
        <translation>laissé de côté&#xa0;: déjà dit</translation>
    </message>
    <message>
        <source>left out: says only when</source>
        <translation>laissé de côté&#xa0;: ne dit qu’une date</translation>
    </message>
    <message>
        <source>left out: the page hides it</source>
        <translation>laissé de côté&#xa0;: la page le cache</translation>
    </message>
    <message>
        <source>left out: the text comes from the page’s data</source>
        <translation>laissé de côté&#xa0;: le texte vient des données de la page</translation>
    </message>
    <message numerus="yes">
        <source>of %n looked at</source>
        <translation>
            <numerusform>sur %Ln examinée</numerusform>
            <numerusform>sur %Ln examinées</numerusform>
        </translation>
    </message>
    <message>
        <source>the headline, which has a place of its own</source>
        <translation>le titre, qui a sa propre place</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>ce texte</translation>
    </message>
    <message>
        <source>this text with any numbers</source>
        <translation>ce texte avec tout nombre</translation>
    </message>
    <message>
        <source>{versions} {looked} would read otherwise.</source>
        <translation>{versions} {looked} se liraient autrement.</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Rules of sources</source>
        <translation>Règles des sources</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Enregistrer les règles</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Take from a file…</source>
        <translation>Reprendre d’un fichier…</translation>
    </message>
    <message>
        <source>Take in rules</source>
        <translation>Reprendre des règles</translation>
    </message>
    <message>
        <source>There is no rule yet. “Ignore this” in the menu of a paragraph makes one.</source>
        <translation>Il n’y a pas encore de règle. «&#xa0;Laisser cela de côté&#xa0;», dans le menu d’un paragraphe, en crée une.</translation>
    </message>
    <message>
        <source>What is left out of the articles of a source, or kept in them. A rule switched off does nothing.</source>
        <translation>Ce qui est laissé de côté dans les articles d’une source, ou gardé. Une règle désactivée n’a aucun effet.</translation>
    </message>
    <message>
        <source>learnt</source>
        <translation>apprise</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Address to watch, or search every version</source>
        <translation>Adresse à surveiller, ou recherche dans toutes les versions</translation>
    </message>
    <message>
        <source>An address and Enter: watch the article, or follow the feed
Anything else: search every version, also text that is gone
“words side by side”   -without   begin*
title:   source:   removed:   added:   before:2024   after:2024-05</source>
        <translation>Une adresse et Entrée&#xa0;: surveiller l’article ou suivre le flux
Tout le reste&#xa0;: rechercher dans toutes les versions, y compris le texte disparu
&quot;mots côte à côte&quot;   -sans   début*
title:   source:   removed:   added:   before:2024   after:2024-05</translation>
    </message>
    <message>
        <source>Paste an address to watch, or search every version…</source>
        <translation>Adresse, ou mots à chercher…</translation>
    </message>
    <message>
        <source>Paste or type the address of an article or a feed, then press Enter</source>
        <translation>Collez ou tapez l’adresse d’un article ou d’un flux, puis appuyez sur Entrée</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>This address is in the clipboard; press Enter to watch it</source>
        <translation>Cette adresse est dans le presse-papiers&#x202f;; Entrée la met sous surveillance</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Surveiller</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%Ln version</numerusform>
            <numerusform>%Ln versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>It no longer stands in the newest version.</source>
        <translation>Ce texte n’est plus dans la version la plus récente.</translation>
    </message>
    <message>
        <source>first seen {time}</source>
        <translation>vu pour la première fois le {time}</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>gone in {n}</source>
        <translation>disparu en {n}</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>in version {n}</source>
        <translation>dans la version {n}</translation>
    </message>
    <message>
        <source>in versions {list}</source>
        <translation>dans les versions {list}</translation>
    </message>
    <message>
        <source>last seen {time}</source>
        <translation>vu pour la dernière fois le {time}</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message numerus="yes">
        <source>Found in %n article(s)</source>
        <translation>
            <numerusform>Trouvé dans %Ln article</numerusform>
            <numerusform>Trouvé dans %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in %n article(s) so far</source>
        <translation>
            <numerusform>Trouvé dans %Ln article jusqu’ici</numerusform>
            <numerusform>Trouvé dans %Ln articles jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Search on</source>
        <translation>Continuer la recherche</translation>
    </message>
    <message>
        <source>Search on
There may be more than is shown</source>
        <translation>Continuer la recherche
Il peut y avoir plus que ce qui est affiché</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>“{text}” was not found in any version</source>
        <translation>«&#xa0;{text}&#xa0;» n’a été trouvé dans aucune version</translation>
    </message>
</context>
<context>
    <name>SearchWiring</name>
    <message>
        <source>There is nothing to search yet: no article was kept so far</source>
        <translation>Il n’y a encore rien à rechercher&#xa0;: aucun article n’a été conservé</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Comparisons of this session</source>
        <translation>Comparaisons de cette session</translation>
    </message>
</context>
<context>
    <name>ShareActions</name>
    <message>
        <source>A card with the most telling changes</source>
        <translation>Une carte avec les modifications les plus parlantes</translation>
    </message>
    <message>
        <source>A row for each change, for a spreadsheet</source>
        <translation>Une ligne par modification, pour un tableur</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copier la référence</translation>
    </message>
    <message>
        <source>Copy with colours</source>
        <translation>Copier avec les couleurs</translation>
    </message>
    <message>
        <source>Data (JSON)…</source>
        <translation>Données (JSON)…</translation>
    </message>
    <message>
        <source>Evidence bundle…</source>
        <translation>Dossier de preuves…</translation>
    </message>
    <message>
        <source>Feeds of changes…</source>
        <translation>Flux des modifications…</translation>
    </message>
    <message>
        <source>Follow what is changed in a feed reader, or in a file</source>
        <translation>Suivre les modifications dans un lecteur de flux, ou dans un fichier</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>Pour d’autres programmes</translation>
    </message>
    <message>
        <source>Headline, source, both times, addresses and hashes, for a footnote</source>
        <translation>Titre, source, les deux dates, adresses et empreintes, pour une note de bas de page</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>One file, in columns and inline</source>
        <translation>Un seul fichier, sur deux colonnes et sur une</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Pages, texts and checks in one file that anybody can verify</source>
        <translation>Pages, textes et vérifications dans un seul fichier que chacun peut contrôler</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Image (PNG)…</translation>
    </message>
    <message>
        <source>Plain text…</source>
        <translation>Texte brut…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Put the comparison into the clipboard for a word processor</source>
        <translation>Mettre la comparaison dans le presse-papiers pour un traitement de texte</translation>
    </message>
    <message>
        <source>See the pages first, then print them</source>
        <translation>Voir d’abord les pages, puis les imprimer</translation>
    </message>
    <message>
        <source>The comparison on pages, for reading and for the files</source>
        <translation>La comparaison sur des pages, à lire et à archiver</translation>
    </message>
    <message>
        <source>The first text, then every change</source>
        <translation>Le premier texte, puis chaque modification</translation>
    </message>
    <message>
        <source>Timeline (CSV)…</source>
        <translation>Chronologie (CSV)…</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>Page web (HTML)…</translation>
    </message>
</context>
<context>
    <name>ShareWiring</name>
    <message>
        <source>Feed readers cannot be answered: {reason}</source>
        <translation>Impossible de répondre aux lecteurs de flux&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Evidence bundle</source>
        <translation>Dossier de preuves</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
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
        <translation>Rien n’a été écrit&#xa0;: opération annulée</translation>
    </message>
    <message>
        <source>One moment: the versions are still being compared</source>
        <translation>Un instant&#xa0;: les versions sont encore en cours de comparaison</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The citation was copied</source>
        <translation>La référence a été copiée</translation>
    </message>
    <message>
        <source>The comparison was copied; paste it into a text with its colours</source>
        <translation>La comparaison a été copiée&#x202f;; collez-la dans un texte avec ses couleurs</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Writing “{name}”…</source>
        <translation>Écriture de «&#xa0;{name}&#xa0;»…</translation>
    </message>
    <message>
        <source>“{name}” was written, {size}</source>
        <translation>«&#xa0;{name}&#xa0;» a été écrit, {size}</translation>
    </message>
    <message>
        <source>“{name}” was written, {size}. The number that proves it whole is in the clipboard: keep it elsewhere</source>
        <translation>«&#xa0;{name}&#xa0;» a été écrit, {size}. L’empreinte qui prouve son intégrité est dans le presse-papiers&#xa0;: conservez-la ailleurs</translation>
    </message>
</context>
<context>
    <name>SidebarHead</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>By headline</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Filter by headline or source</source>
        <translation>Filtrer par titre ou source</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Derniers modifiés d’abord</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Most changes first</source>
        <translation>Plus modifiés d’abord</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Order and filter</source>
        <translation>Trier et filtrer</translation>
    </message>
    <message>
        <source>Order and filter
To filter, type in the list</source>
        <translation>Trier et filtrer
Pour filtrer, taper dans la liste</translation>
    </message>
    <message>
        <source>Which articles</source>
        <translation>Quels articles</translation>
    </message>
</context>
<context>
    <name>Slider</name>
    <message numerus="yes">
        <source>%n check(s) found no text</source>
        <translation>
            <numerusform>%Ln vérification n’a trouvé aucun texte</numerusform>
            <numerusform>%Ln vérifications n’ont trouvé aucun texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) found the text unchanged</source>
        <translation>
            <numerusform>%Ln vérification a trouvé le texte inchangé</numerusform>
            <numerusform>%Ln vérifications ont trouvé le texte inchangé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>words</comment>
        <translation>
            <numerusform>%Ln supprimé</numerusform>
            <numerusform>%Ln supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%Ln version</numerusform>
            <numerusform>%Ln versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) drawn as one here: {first} to {last}</source>
        <translation>
            <numerusform>%Ln version dessinée ici comme une seule&#xa0;: {first} à {last}</numerusform>
            <numerusform>%Ln versions dessinées ici comme une seule&#xa0;: {first} à {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>%Ln mot ajouté</numerusform>
            <numerusform>%Ln mots ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them: {words}</source>
        <translation>Toutes ensemble&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Changed between {first} and {last}</source>
        <translation>Modifié entre {first} et {last}</translation>
    </message>
    <message>
        <source>Fetched from its address</source>
        <translation>Récupéré à son adresse</translation>
    </message>
    <message>
        <source>From a saved page</source>
        <translation>D’une page enregistrée</translation>
    </message>
    <message>
        <source>From an archive</source>
        <translation>D’une archive</translation>
    </message>
    <message>
        <source>Headline: {title}</source>
        <translation>Titre&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Newer version: {number} of {last}, {facts}</source>
        <translation>Version récente&#xa0;: {number} sur {last}, {facts}</translation>
    </message>
    <message>
        <source>Older version: {number} of {last}, {facts}</source>
        <translation>Version ancienne&#xa0;: {number} sur {last}, {facts}</translation>
    </message>
    <message>
        <source>The newer version, {number}, is out of sight
Click to see it</source>
        <translation>La version récente, {number}, est hors de vue
Cliquer pour la voir</translation>
    </message>
    <message>
        <source>The older version, {number}, is out of sight
Click to see it</source>
        <translation>La version ancienne, {number}, est hors de vue
Cliquer pour la voir</translation>
    </message>
    <message>
        <source>The paragraph under the mouse came here</source>
        <translation>Le paragraphe sous la souris est apparu ici</translation>
    </message>
    <message>
        <source>The paragraph under the mouse changed here</source>
        <translation>Le paragraphe sous la souris a changé ici</translation>
    </message>
    <message>
        <source>The paragraph under the mouse went here</source>
        <translation>Le paragraphe sous la souris a disparu ici</translation>
    </message>
    <message>
        <source>Turn the wheel to look closer</source>
        <translation>Tournez la molette pour agrandir</translation>
    </message>
    <message>
        <source>Version {number} again: the earlier text came back</source>
        <translation>De nouveau la version {number}&#xa0;: le texte antérieur est revenu</translation>
    </message>
    <message>
        <source>You last looked here: {time}</source>
        <translation>Votre dernière lecture&#xa0;: {time}</translation>
    </message>
    <message>
        <source>an earlier text again</source>
        <translation>de nouveau un texte antérieur</translation>
    </message>
    <message>
        <source>no words changed</source>
        <translation>aucun mot modifié</translation>
    </message>
    <message numerus="yes">
        <source>where they crowd, up to %n are drawn as one</source>
        <comment>versions</comment>
        <translation>
            <numerusform>là où elles se pressent, jusqu’à %Ln est dessinée comme une seule</numerusform>
            <numerusform>là où elles se pressent, jusqu’à %Ln sont dessinées comme une seule</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, {first} to {last}</source>
        <translation>{count}, {first} à {last}</translation>
    </message>
    <message>
        <source>{origin}, HTTP status {status}</source>
        <translation>{origin}, statut HTTP {status}</translation>
    </message>
</context>
<context>
    <name>SliderActions</name>
    <message>
        <source>Bring the older handle up to the newer</source>
        <translation>Amener la poignée ancienne près de la récente</translation>
    </message>
    <message>
        <source>Draw its axis out</source>
        <translation>Étirer son axe</translation>
    </message>
    <message>
        <source>From what you saw last to the last version</source>
        <translation>De ce que vous avez vu en dernier à la dernière version</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play at medium pace</source>
        <translation>Lire à vitesse moyenne</translation>
    </message>
    <message>
        <source>Play fast</source>
        <translation>Lire vite</translation>
    </message>
    <message>
        <source>Play slowly</source>
        <translation>Lire lentement</translation>
    </message>
    <message>
        <source>Play the versions</source>
        <translation>Lire les versions à la suite</translation>
    </message>
    <message>
        <source>Show one version after the other; space does it on a handle of the slider</source>
        <translation>Afficher une version après l’autre&#x202f;; sur une poignée du curseur, la barre d’espace le fait</translation>
    </message>
    <message>
        <source>Since I last looked</source>
        <translation>Depuis ma dernière lecture</translation>
    </message>
    <message>
        <source>Slider: all versions in sight</source>
        <translation>Curseur&#xa0;: toutes les versions en vue</translation>
    </message>
    <message>
        <source>Slider: closer</source>
        <translation>Curseur&#xa0;: plus près</translation>
    </message>
    <message>
        <source>Slider: farther</source>
        <translation>Curseur&#xa0;: plus loin</translation>
    </message>
    <message>
        <source>This version and the one before</source>
        <translation>Cette version et la précédente</translation>
    </message>
</context>
<context>
    <name>SliderRow</name>
    <message>
        <source>How the versions are spread
By their times, or evenly spaced</source>
        <translation>Comment les versions sont réparties
Selon leur date, ou à intervalles égaux</translation>
    </message>
    <message>
        <source>Spread of the versions: {choice}</source>
        <translation>Répartition des versions&#xa0;: {choice}</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Show its articles</source>
        <translation>Afficher ses articles</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>SourceModel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) overlooked</source>
        <translation>
            <numerusform>%Ln différence ignorée</numerusform>
            <numerusform>%Ln différences ignorées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) moved</source>
        <translation>
            <numerusform>%Ln paragraphe déplacé</numerusform>
            <numerusform>%Ln paragraphes déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n word(s)</source>
        <translation>
            <numerusform>+%Ln mot</numerusform>
            <numerusform>+%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel (Esc)
What was shown before stays</source>
        <translation>Annuler (Échap)
Ce qui était affiché reste</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>Modification {number} sur {count}</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>Only a date differs</source>
        <translation>Seule une date diffère</translation>
    </message>
    <message>
        <source>{count}: {what}</source>
        <translation>{count}&#xa0;: {what}</translation>
    </message>
    <message numerus="yes">
        <source>−%n word(s)</source>
        <translation>
            <numerusform>−%Ln mot</numerusform>
            <numerusform>−%Ln mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StayDialog</name>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Diffviewer goes on without a window; starting it again brings the window back.</source>
        <translation>Diffviewer continue sans fenêtre&#x202f;; le lancer de nouveau ramène la fenêtre.</translation>
    </message>
    <message>
        <source>Diffviewer stays in the tray, and its icon there brings the window back.</source>
        <translation>Diffviewer reste dans la zone de notification, et son icône y ramène la fenêtre.</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Quitter le programme</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Continuer la surveillance</translation>
    </message>
    <message>
        <source>Go on watching when the window is closed?</source>
        <translation>Continuer la surveillance une fois la fenêtre fermée&#x202f;?</translation>
    </message>
    <message>
        <source>You will not be asked again; the preferences have this choice too.</source>
        <translation>La question ne sera plus posée&#x202f;; ce choix est aussi dans les préférences.</translation>
    </message>
</context>
<context>
    <name>TopRow</name>
    <message>
        <source>Everything that differs is shown</source>
        <translation>Tout ce qui diffère est affiché</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export
Files, the clipboard, paper and feeds</source>
        <translation>Exporter
Fichiers, presse-papiers, papier et flux</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)
Everything that can be done, and the look</source>
        <translation>Menu (F10)
Toutes les commandes, et l’apparence</translation>
    </message>
    <message>
        <source>Options of the comparison</source>
        <translation>Options de la comparaison</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n changed article(s) to read</source>
        <translation>
            <numerusform>%Ln article modifié à lire</numerusform>
            <numerusform>%Ln articles modifiés à lire</numerusform>
        </translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Open Diffviewer</source>
        <translation>Ouvrir Diffviewer</translation>
    </message>
    <message>
        <source>Pause watching</source>
        <translation>Suspendre la surveillance</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Resume watching</source>
        <translation>Reprendre la surveillance</translation>
    </message>
    <message>
        <source>Watching is paused</source>
        <translation>La surveillance est suspendue</translation>
    </message>
</context>
<context>
    <name>UnreadPage</name>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Ouvrir l’original</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The page is being read…</source>
        <translation>La page est en cours de lecture…</translation>
    </message>
    <message>
        <source>This page could not be read for so long that it is no longer tried</source>
        <translation>Cette page est restée si longtemps illisible qu’il n’y a plus d’essai</translation>
    </message>
    <message>
        <source>This page could not be read so far</source>
        <translation>Cette page n’a pas pu être lue jusqu’ici</translation>
    </message>
    <message>
        <source>This page was gone before it could be read</source>
        <translation>Cette page a disparu avant de pouvoir être lue</translation>
    </message>
    <message>
        <source>This page was not read yet</source>
        <translation>Cette page n’a pas encore été lue</translation>
    </message>
    <message>
        <source>This page was not read yet, and is paused</source>
        <translation>Cette page n’a pas encore été lue, et elle est suspendue</translation>
    </message>
    <message>
        <source>What stands on this page is hardly the article</source>
        <translation>Ce qui est sur cette page n’est guère l’article</translation>
    </message>
</context>
<context>
    <name>VersionHeaders</name>
    <message>
        <source>Left: {text}</source>
        <translation>À gauche&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Right: {text}</source>
        <translation>À droite&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>VersionSlider</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>how Qt writes a time of day</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>The page gives no time.</source>
        <translation>La page n’indique aucune date.</translation>
    </message>
    <message>
        <source>The time is that of the file; the page gives none.</source>
        <translation>La date est celle du fichier&#x202f;; la page n’en indique aucune.</translation>
    </message>
    <message>
        <source>The time is the one the page itself gives.</source>
        <translation>La date est celle qu’indique la page elle-même.</translation>
    </message>
    <message>
        <source>The time is when the page was saved.</source>
        <translation>La date est celle de l’enregistrement de la page.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Version {number} again</source>
        <comment>an earlier text that came back</comment>
        <translation>De nouveau la version {number}</translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>environ %Ln heure</numerusform>
            <numerusform>environ %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n month(s)</source>
        <translation>
            <numerusform>environ %Ln mois</numerusform>
            <numerusform>environ %Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s)</source>
        <translation>
            <numerusform>environ %Ln an</numerusform>
            <numerusform>environ %Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>au même moment</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>how Qt writes a day</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how Qt writes a day and its year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>how Qt writes a date and time, short</comment>
        <translation>d MMM yyyy &apos;à&apos; HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <comment>how Qt writes a day and a time</comment>
        <translation>d MMM &apos;à&apos; HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy HH:mm</source>
        <comment>how Qt writes a date and time, read out</comment>
        <translation>d MMMM yyyy &apos;à&apos; HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>how Qt writes a date and time, long</comment>
        <translation>d MMMM yyyy &apos;à&apos; HH:mm</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy, HH:mm:ss</source>
        <comment>how Qt writes a date and time to the second</comment>
        <translation>dddd d MMMM yyyy &apos;à&apos; HH:mm:ss</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>{time} earlier</source>
        <translation>{time} plus tôt</translation>
    </message>
    <message>
        <source>{time} later</source>
        <translation>{time} plus tard</translation>
    </message>
</context>
<context>
    <name>WatchCommands</name>
    <message numerus="yes">
        <source>Marked %n article(s) as read</source>
        <translation>
            <numerusform>%Ln article marqué comme lu</numerusform>
            <numerusform>%Ln articles marqués comme lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n article(s) as unread</source>
        <translation>
            <numerusform>%Ln article marqué comme non lu</numerusform>
            <numerusform>%Ln articles marqués comme non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused %n article(s)</source>
        <translation>
            <numerusform>%Ln article suspendu</numerusform>
            <numerusform>%Ln articles suspendus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused %n article(s) of {source}</source>
        <translation>
            <numerusform>%Ln article de {source} suspendu</numerusform>
            <numerusform>%Ln articles de {source} suspendus</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused “{title}”</source>
        <translation>«&#xa0;{title}&#xa0;» suspendu</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n article(s)</source>
        <translation>
            <numerusform>%Ln article retiré</numerusform>
            <numerusform>%Ln articles retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n article(s) of {source}</source>
        <translation>
            <numerusform>%Ln article de {source} retiré</numerusform>
            <numerusform>%Ln articles de {source} retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watching %n article(s) again</source>
        <translation>
            <numerusform>%Ln article de nouveau sous surveillance</numerusform>
            <numerusform>%Ln articles de nouveau sous surveillance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watching %n article(s) of {source} again</source>
        <translation>
            <numerusform>%Ln article de {source} de nouveau sous surveillance</numerusform>
            <numerusform>%Ln articles de {source} de nouveau sous surveillance</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching “{title}” again</source>
        <translation>«&#xa0;{title}&#xa0;» est de nouveau sous surveillance</translation>
    </message>
</context>
<context>
    <name>WatchLine</name>
    <message>
        <source>Go on watching</source>
        <translation>Continuer la surveillance</translation>
    </message>
    <message>
        <source>Pause watching
What you ask for is checked all the same</source>
        <translation>Suspendre la surveillance
Ce que vous demandez est vérifié quand même</translation>
    </message>
</context>
<context>
    <name>WatchPreferences</name>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> jour</numerusform>
            <numerusform> jours</numerusform>
        </translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> times</source>
        <translation> fois</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Diffviewer’s own</source>
        <translation>Celui de Diffviewer</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Quitter le programme</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Continuer la surveillance</translation>
    </message>
    <message>
        <source>Look again after a change</source>
        <translation>Vérifier après une modification au bout de</translation>
    </message>
    <message>
        <source>Name told to sites</source>
        <translation>Nom donné aux sites</translation>
    </message>
    <message>
        <source>Read feeds every</source>
        <translation>Lire les flux toutes les</translation>
    </message>
    <message>
        <source>Start with the session, without a window</source>
        <translation>Démarrer à l’ouverture de session, sans fenêtre</translation>
    </message>
    <message>
        <source>Stop where nothing changed for</source>
        <translation>Arrêter si rien n’a changé pendant</translation>
    </message>
    <message>
        <source>Tell changes on the desktop</source>
        <translation>Signaler les modifications sur le bureau</translation>
    </message>
    <message>
        <source>This could not be written down for the system: {why}</source>
        <translation>Cela n’a pas pu être inscrit pour le système&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Wait between two pages of a site</source>
        <translation>Attendre entre deux pages d’un site</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>À la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>… and later, while nothing changes, by</source>
        <translation>… puis, tant que rien ne change, plus tard de</translation>
    </message>
</context>
<context>
    <name>WatchWiring</name>
    <message>
        <source>Nothing is watched yet</source>
        <translation>Rien n’est encore sous surveillance</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>This article was kept from files; it is not watched</source>
        <translation>Cet article vient de fichiers&#x202f;; il n’est pas surveillé</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>Checking {under_way} of {waiting} due</source>
        <translation>Vérification de {under_way} sur {waiting} à faire</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Watching is paused</source>
        <translation>La surveillance est suspendue</translation>
    </message>
    <message>
        <source>checked {when}</source>
        <translation>dernière vérification&#xa0;: {when}</translation>
    </message>
    <message numerus="yes">
        <source>it did not change in over %n day(s) and won&apos;t be checked again for changes</source>
        <translation>
            <numerusform>il n’a pas changé depuis plus de %Ln jour et ne sera plus vérifié</numerusform>
            <numerusform>il n’a pas changé depuis plus de %Ln jours et ne sera plus vérifié</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it last changed over %n day(s) ago and won&apos;t be checked again for changes</source>
        <translation>
            <numerusform>il a été modifié pour la dernière fois il y a plus de %Ln jour et ne sera plus vérifié</numerusform>
            <numerusform>il a été modifié pour la dernière fois il y a plus de %Ln jours et ne sera plus vérifié</numerusform>
        </translation>
    </message>
    <message>
        <source>last check failed: {reason}</source>
        <translation>échec de la dernière vérification&#xa0;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>next check in %n h</source>
        <translation>
            <numerusform>prochaine vérification dans %Ln h</numerusform>
            <numerusform>prochaine vérification dans %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next check in %n min</source>
        <translation>
            <numerusform>prochaine vérification dans %Ln min</numerusform>
            <numerusform>prochaine vérification dans %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>next check in {hours} h {minutes} min</source>
        <translation>prochaine vérification dans {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>next check on {day}</source>
        <translation>prochaine vérification le {day}</translation>
    </message>
    <message>
        <source>next check soon</source>
        <translation>prochaine vérification imminente</translation>
    </message>
    <message>
        <source>next check tomorrow at {time}</source>
        <translation>prochaine vérification demain à {time}</translation>
    </message>
    <message>
        <source>no check is planned</source>
        <translation>aucune vérification prévue</translation>
    </message>
    <message>
        <source>no longer checked</source>
        <translation>n’est plus vérifié</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>paused, not checked for changes</source>
        <translation>suspendu, n’est pas vérifié</translation>
    </message>
    <message>
        <source>the last check failed</source>
        <translation>la dernière vérification a échoué</translation>
    </message>
    <message>
        <source>the last text is held back</source>
        <translation>le dernier texte est en attente</translation>
    </message>
    <message>
        <source>the page is gone</source>
        <translation>la page a disparu</translation>
    </message>
    <message>
        <source>watching is paused</source>
        <translation>la surveillance est suspendue</translation>
    </message>
    <message>
        <source>won&apos;t be checked again</source>
        <translation>ne sera plus vérifié</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>An invented article in six versions. Drag the slider, and press N for the next change.</source>
        <translation>Un article inventé, en six versions. Faites glisser le curseur&#x202f;; N mène à la modification suivante.</translation>
    </message>
    <message>
        <source>Compare saved pages</source>
        <translation>Comparer des pages enregistrées</translation>
    </message>
    <message>
        <source>Drop the version to compare it with.</source>
        <translation>Déposez la version à laquelle la comparer.</translation>
    </message>
    <message>
        <source>Drop two or more saved versions of an article here. Nothing you open leaves this computer.</source>
        <translation>Déposez ici deux versions enregistrées d’un article, ou davantage. Rien de ce que vous ouvrez ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>It stays here until then. Nothing is kept when the program ends.</source>
        <translation>Elle reste ici en attendant. Rien n’est conservé à la fermeture du programme.</translation>
    </message>
    <message>
        <source>News articles are edited after they are published. Here you see how.</source>
        <translation>Les articles de presse sont retouchés après leur publication. Ici, vous voyez comment.</translation>
    </message>
    <message>
        <source>One more version is needed</source>
        <translation>Il faut encore une version</translation>
    </message>
    <message>
        <source>Paste its address, or that of a feed, into the field above. Every version is kept from now on.</source>
        <translation>Collez son adresse, ou celle d’un flux, dans le champ ci-dessus. Chaque version est désormais conservée.</translation>
    </message>
    <message>
        <source>See what was changed</source>
        <translation>Voir ce qui a été modifié</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Essayer d’abord</translation>
    </message>
    <message>
        <source>Waiting: {page}</source>
        <translation>En attente&#xa0;: {page}</translation>
    </message>
    <message>
        <source>Watch an article</source>
        <translation>Surveiller un article</translation>
    </message>
    <message>
        <source>Web pages, MHTML, web archives and text. A saved News Sniffer page opens on its own.</source>
        <translation>Pages web, MHTML, archives web et texte. Une page enregistrée de News Sniffer s’ouvre seule.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«&#xa0;{title}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln endroit</numerusform>
            <numerusform>%Ln endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>A check that brings no text says nothing about the article.</source>
        <translation>Une vérification qui n’apporte pas de texte ne dit rien de l’article.</translation>
    </message>
    <message numerus="yes">
        <source>At %n check(s) the headline, the byline and every paragraph were the same.</source>
        <translation>
            <numerusform>Lors de %Ln vérification, le titre, la signature et chaque paragraphe étaient les mêmes.</numerusform>
            <numerusform>Lors de %Ln vérifications, le titre, la signature et chaque paragraphe étaient les mêmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n check(s) the page was the same as before to the byte.</source>
        <translation>
            <numerusform>Lors de %Ln vérification, la page était la même à l’octet près.</numerusform>
            <numerusform>Lors de %Ln vérifications, la page était la même à l’octet près.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n check(s) the server said that the page had not been modified.</source>
        <translation>
            <numerusform>Lors de %Ln vérification, le serveur a indiqué que la page n’avait pas été modifiée.</numerusform>
            <numerusform>Lors de %Ln vérifications, le serveur a indiqué que la page n’avait pas été modifiée.</numerusform>
        </translation>
    </message>
    <message>
        <source>It called itself {address}.</source>
        <translation>Elle se nommait {address}.</translation>
    </message>
    <message>
        <source>It comes from a saved page that was kept.</source>
        <translation>Elle vient d’une page enregistrée qui a été conservée.</translation>
    </message>
    <message>
        <source>It comes from an archive.</source>
        <translation>Elle vient d’une archive.</translation>
    </message>
    <message>
        <source>It is not checked by itself any more; every version stays in the library.</source>
        <translation>Il n’est plus vérifié automatiquement&#x202f;; chaque version reste dans la bibliothèque.</translation>
    </message>
    <message>
        <source>It is the first text that was seen of this article: {words}.</source>
        <translation>C’est le premier texte vu de cet article&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>It is the text of version {number} again, to the letter.</source>
        <translation>C’est de nouveau le texte de la version {number}, à la lettre près.</translation>
    </message>
    <message>
        <source>Most of the text was gone.</source>
        <translation>La plus grande partie du texte avait disparu.</translation>
    </message>
    <message>
        <source>No earlier version has this text, so it is version {number}.</source>
        <translation>Aucune version antérieure n’a ce texte, c’est donc la version {number}.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n check(s) it is not on record how that was known; an earlier edition made them.</source>
        <translation>
            <numerusform>Pour %Ln vérification, il n’est pas noté comment on l’a su&#x202f;; une édition antérieure l’a faite.</numerusform>
            <numerusform>Pour %Ln vérifications, il n’est pas noté comment on l’a su&#x202f;; une édition antérieure les a faites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only headline, byline and text count; dates, pictures and what is around the article never do.</source>
        <translation>Seuls comptent le titre, la signature et le texte&#x202f;; jamais les dates, les images ni ce qui entoure l’article.</translation>
    </message>
    <message>
        <source>So version {number} still stood.</source>
        <translation>La version {number} était donc toujours en place.</translation>
    </message>
    <message>
        <source>Such a page is hardly the article, so it is held back until a second check finds the same.</source>
        <translation>Une telle page n’est guère l’article&#x202f;; elle est mise en attente jusqu’à ce qu’une seconde vérification le confirme.</translation>
    </message>
    <message>
        <source>That text was last seen on {time}.</source>
        <translation>Ce texte a été vu pour la dernière fois le {time}.</translation>
    </message>
    <message>
        <source>The first difference is in paragraph {number}:</source>
        <translation>La première différence est au paragraphe {number}&#xa0;:</translation>
    </message>
    <message>
        <source>The first difference is in the byline:</source>
        <translation>La première différence est dans la signature&#xa0;:</translation>
    </message>
    <message>
        <source>The first difference is in the headline:</source>
        <translation>La première différence est dans le titre&#xa0;:</translation>
    </message>
    <message>
        <source>The next check did not find it again.</source>
        <translation>La vérification suivante ne l’a pas retrouvé.</translation>
    </message>
    <message>
        <source>The next check found a text that counted: version {number}.</source>
        <translation>La vérification suivante a trouvé un texte qui comptait&#xa0;: la version {number}.</translation>
    </message>
    <message>
        <source>The next check found the article as before: nothing had happened to it.</source>
        <translation>La vérification suivante a trouvé l’article comme avant&#xa0;: rien ne lui était arrivé.</translation>
    </message>
    <message>
        <source>The next check will decide.</source>
        <translation>La prochaine vérification décidera.</translation>
    </message>
    <message>
        <source>The page asked for money, an account or consent.</source>
        <translation>La page demandait de l’argent, un compte ou un consentement.</translation>
    </message>
    <message>
        <source>The page called itself by another address.</source>
        <translation>La page se donnait une autre adresse.</translation>
    </message>
    <message>
        <source>The page told of an error.</source>
        <translation>La page signalait une erreur.</translation>
    </message>
    <message>
        <source>The same text was held back at {time}; when the next check found it again, it counted.</source>
        <translation>Le même texte a été mis en attente le {time}&#x202f;; quand la vérification suivante l’a retrouvé, il a compté.</translation>
    </message>
    <message>
        <source>The server answered with the status {number}.</source>
        <translation>Le serveur a répondu avec le statut {number}.</translation>
    </message>
    <message>
        <source>The text differs from version {number}, which stood before, in {places}: {size}.</source>
        <translation>Le texte diffère de la version {number}, en place auparavant, à {places}&#xa0;: {size}.</translation>
    </message>
    <message>
        <source>The words are the same; a paragraph stands elsewhere:</source>
        <translation>Les mots sont les mêmes&#x202f;; un paragraphe est ailleurs&#xa0;:</translation>
    </message>
    <message>
        <source>The words are the same; paragraph {number} became another kind of text, such as a heading.</source>
        <translation>Les mots sont les mêmes&#x202f;; le paragraphe {number} est devenu un autre genre de texte, un intertitre par exemple.</translation>
    </message>
    <message>
        <source>Three checks in a row found nothing there.</source>
        <translation>Trois vérifications de suite n’y ont rien trouvé.</translation>
    </message>
    <message>
        <source>Version {number} has {words}; the page had {found}.</source>
        <translation>La version {number} a {words}&#x202f;; la page en avait {found}.</translation>
    </message>
    <message>
        <source>Version {number} stands.</source>
        <translation>La version {number} est en place.</translation>
    </message>
    <message>
        <source>Why is it not checked any more?</source>
        <translation>Pourquoi n’est-il plus vérifié&#x202f;?</translation>
    </message>
    <message>
        <source>Why is this the first version?</source>
        <translation>Pourquoi est-ce la première version&#x202f;?</translation>
    </message>
    <message>
        <source>Why was this counted as a change?</source>
        <translation>Pourquoi cela a-t-il compté comme une modification&#x202f;?</translation>
    </message>
    <message>
        <source>Why was this not counted as a change?</source>
        <translation>Pourquoi cela n’a-t-il pas compté comme une modification&#x202f;?</translation>
    </message>
</context>
<context>
    <name>WhyPane</name>
    <message>
        <source>After: {text}</source>
        <translation>Après&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Before: {text}</source>
        <translation>Avant&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Show this change</source>
        <translation>Afficher cette modification</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>_EntryPainter</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%Ln version</numerusform>
            <numerusform>%Ln versions</numerusform>
        </translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>aucune modification</translation>
    </message>
</context>
</TS>
