<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Diffviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Nothing you open leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how news articles were changed after publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The icon of Diffviewer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About Diffviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the articles of another library; nothing is kept twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both versions: one earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both versions: one later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the library back as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to the other of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose saved pages to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare six versions of an invented article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the files in the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evenly spaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the change after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the change before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what did not change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the left and the right side change places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup of the library, as every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as few words as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer version: one earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer version: one later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older version: one earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older version: one later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange and blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlook capital letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlook kinds of quotation marks and dashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlook numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlook punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlook white space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put these versions into the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red and green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search every version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library, also text that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the whole text of one side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one column, with what went and what came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show two columns, the older version left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what did not change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side or inline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last version and the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole library to one file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Headline: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first seen {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest file of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>No headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes back and forth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⇄ It went back and forth between the same texts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeMap</name>
    <message>
        <source>Map of changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonPane</name>
    <message>
        <source>How the versions are spread
By their times, or evenly spaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of the versions: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Add to its timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message numerus="yes">
        <source>%n difference(s) ignored, as asked for</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Both versions say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {number} of {count}, {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold unchanged paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved from ¶ {number} {arrow}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved to ¶ {number} {arrow}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>··· %n unchanged paragraph(s) — click to show ···</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop saved pages here to compare them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message numerus="yes">
        <source>%n files are too many at once; {most} is the most</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A folder cannot be compared; drop the saved pages in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare these 2 pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make a timeline of %n version(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only saved pages can be compared; these are not files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the newer side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the older side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details
Put what happened into the clipboard, for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Diffviewer; you can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened is written in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the find bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in both versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibrarySidebar</name>
    <message>
        <source>Back to all sources (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is kept so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article was changed so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page was opened or kept so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here has “{text}” in its headline or source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryUpkeep</name>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of the library was saved as “{name}”, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made: it was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy of the library was saved: it was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a copy of the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in “{name}” was cancelled before anything new came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in “{name}” was cancelled; what came in before stays: {articles}, {versions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in “{name}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was backed up, {size}; the last three backups are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library yet: no article was kept so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds nothing that is not in the library already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was taken in: {articles}, {versions}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryWiring</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) read better now that the reader was changed; nothing was lost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add to its timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was restored; the one before is kept beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to search yet: no article was kept so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is in the library, {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>how Qt writes a day of this year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how Qt writes a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ve&amp;rsions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the list does not name what it should: “{detail}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A public address leads into a private network; that is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error of this program; it is in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the library “{path}”; try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of the text is gone; held back until the next check finds the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article text was found in “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article text was found on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the page took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “{name}” took longer than {limit} seconds and was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address leads from one page to the next without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address leads in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article has no version {detail} in the library “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not read or write the library “{path}”: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: nothing more was stored in “{path}”. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed declares entities, which is a way to attack its readers; it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “{path}” is damaged; it was left as it is. Restore one of its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “{path}” may be read but not written; change its permissions or name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “{path}” may not be opened; change its permissions or name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “{path}” was written by a newer Diffviewer; it was left as it is. Install the newer program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the server is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page asks for money, an account or consent; held back until the next check finds the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page broke off in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page calls itself by another address; held back until the next check finds the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page cannot be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page differs, the article on it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is as before, to the byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is built in a way that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page leads to an address that cannot be followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page tells of an error; held back until the next check finds the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page took too long to arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks to be left alone for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot prove who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer with a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not speak the language of the web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server fell silent in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has an error of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses to show the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that the page is as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that the page is gone for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too large to be stored in the library “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a feed instead of a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file instead of a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a picture, a film or another file instead of a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no article {detail} in the library “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open a window on; “diffviewer compare” works without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no feed at this address any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page at this address any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address of the web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} files are too many at once; {limit} is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be written: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds one version only; a second file is needed to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder; choose the saved pages in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is built in a way that cannot be read within the memory allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a text or a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is of a kind that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is of a kind that cannot be read: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too large: more than {limit}, which is the most that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too large: {size}, where {limit} is the most that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is a folder; name the library file in it, or another place for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not a library of Diffviewer; it was left as it is. Name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is the library that is open; name another file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only saved pages can be compared; these are not files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open saved pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no files in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pointer</name>
    <message>
        <source>This moved. Click to see its other end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>A copy is made every week, and before the program changes the library&apos;s form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library as it is now is not lost: it is kept beside the restored one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no copy of the library yet. One is made every week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>how Qt writes a date and time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search every version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search every version, also text that is gone
“words side by side”   -without   begin*
title:   source:   removed:   added:   before:2024   after:2024-05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search every version…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It no longer stands in the newest version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first seen {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone in {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in version {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in versions {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last seen {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message numerus="yes">
        <source>Found in %n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in %n article(s) so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Search on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search on
There may be more than is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” was not found in any version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Comparisons of this session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidebarHead</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by headline or source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most changes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order and filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order and filter
To filter, type in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Slider</name>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Headline: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer version: {number} of {last}, {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older version: {number} of {last}, {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no words changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added}, {removed} removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceModel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <source>%n difference(s) ignored</source>
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
    <message numerus="yes">
        <source>−%n word(s)</source>
        <translation>
            <numerusform>−%Ln mot</numerusform>
            <numerusform>−%Ln mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopRow</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu (F10)
Everything that can be done, and the look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionHeaders</name>
    <message>
        <source>Left: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionSlider</name>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The page gives no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is that of the file; the page gives none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is the one the page itself gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is when the page was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>how Qt writes a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>how Qt writes a day and its year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>how Qt writes a date and time, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>how Qt writes a date and time, long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop the version to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop two or more saved versions of an article here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays here until then. Nothing is kept when the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more version is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages, MHTML, web archives and text. A saved News Sniffer page opens on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_EntryPainter</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
