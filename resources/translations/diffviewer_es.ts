<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Diffviewer</source>
        <translation>Acerca de Diffviewer</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Nothing you open leaves this computer.</source>
        <translation>Software libre con licencia MIT. Nada de lo que abra sale de este equipo.</translation>
    </message>
    <message>
        <source>Shows how news articles were changed after publication.</source>
        <translation>Muestra cómo cambiaron los artículos de prensa después de publicarse.</translation>
    </message>
    <message>
        <source>The icon of Diffviewer</source>
        <translation>El icono de Diffviewer</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About Diffviewer</source>
        <translation>Acerca de Diffviewer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia de seguridad ahora</translation>
    </message>
    <message>
        <source>Both versions: one earlier</source>
        <translation>Ambas versiones: una anterior</translation>
    </message>
    <message>
        <source>Both versions: one later</source>
        <translation>Ambas versiones: una posterior</translation>
    </message>
    <message>
        <source>Bring the library back as it was</source>
        <translation>Devolver la biblioteca a un estado anterior</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Según el tiempo</translation>
    </message>
    <message>
        <source>Change to the other of the two</source>
        <translation>Cambiar a la otra vista</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>Comprobar todo ahora</translation>
    </message>
    <message>
        <source>Check nothing until it is asked for, or until watching goes on</source>
        <translation>No comprobar nada hasta que se pida o siga la vigilancia</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Check this article no more, or check it again</source>
        <translation>No comprobar más este artículo, o volver a comprobarlo</translation>
    </message>
    <message>
        <source>Choose saved pages to compare</source>
        <translation>Elegir páginas guardadas para compararlas</translation>
    </message>
    <message>
        <source>Compare six versions of an invented article</source>
        <translation>Comparar seis versiones de un artículo inventado</translation>
    </message>
    <message>
        <source>Compare the files or watch the addresses in the clipboard</source>
        <translation>Comparar los archivos o vigilar las direcciones del portapapeles</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Copiar lo seleccionado</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Each check, and why it was counted as it was</source>
        <translation>Cada comprobación y por qué se contó así</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>Evenly spaced</source>
        <translation>A intervalos iguales</translation>
    </message>
    <message>
        <source>Feeds and filters…</source>
        <translation>Canales y filtros…</translation>
    </message>
    <message>
        <source>Find in text…</source>
        <translation>Buscar en el texto…</translation>
    </message>
    <message>
        <source>First and last version</source>
        <translation>Primera y última versión</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>Follow the feeds of an OPML list</source>
        <translation>Seguir los canales de una lista OPML</translation>
    </message>
    <message>
        <source>Go to the change after</source>
        <translation>Ir al cambio siguiente</translation>
    </message>
    <message>
        <source>Go to the change before</source>
        <translation>Ir al cambio anterior</translation>
    </message>
    <message>
        <source>Hide what did not change</source>
        <translation>Ocultar lo que no cambió</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importar una carpeta…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>Una columna</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Let the left and the right side change places</source>
        <translation>Intercambiar los lados izquierdo y derecho</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Log of checks…</source>
        <translation>Registro de comprobaciones…</translation>
    </message>
    <message>
        <source>Look at every page that is watched</source>
        <translation>Examinar todas las páginas vigiladas</translation>
    </message>
    <message>
        <source>Look at the page of this article, whether or not it is due</source>
        <translation>Examinar la página de este artículo, toque o no</translation>
    </message>
    <message>
        <source>Make a backup of the library, as every week</source>
        <translation>Hacer una copia de seguridad de la biblioteca, como cada semana</translation>
    </message>
    <message>
        <source>Mark as few words as possible</source>
        <translation>Marcar el menor número posible de palabras</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>Nueva comparación</translation>
    </message>
    <message>
        <source>Newer only</source>
        <translation>Solo la nueva</translation>
    </message>
    <message>
        <source>Newer version: one earlier</source>
        <translation>Versión nueva: una anterior</translation>
    </message>
    <message>
        <source>Newer version: one later</source>
        <translation>Versión nueva: una posterior</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Older version: one earlier</source>
        <translation>Versión antigua: una anterior</translation>
    </message>
    <message>
        <source>Older version: one later</source>
        <translation>Versión antigua: una posterior</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Abrir archivos…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Orange and blue</source>
        <translation>Naranja y azul</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>Other libraries, lists of feeds, saved pages; nothing is kept twice</source>
        <translation>Otras bibliotecas, listas de canales, páginas guardadas; nada se conserva dos veces</translation>
    </message>
    <message>
        <source>Overlook capital letters</source>
        <translation>Ignorar las mayúsculas</translation>
    </message>
    <message>
        <source>Overlook kinds of quotation marks and dashes</source>
        <translation>Ignorar el tipo de comillas y rayas</translation>
    </message>
    <message>
        <source>Overlook numbers</source>
        <translation>Ignorar los números</translation>
    </message>
    <message>
        <source>Overlook punctuation</source>
        <translation>Ignorar la puntuación</translation>
    </message>
    <message>
        <source>Overlook white space</source>
        <translation>Ignorar los espacios</translation>
    </message>
    <message>
        <source>Pages saved over time; those of one article become its history</source>
        <translation>Páginas guardadas a lo largo del tiempo; las de un artículo forman su historial</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Pause or resume this article</source>
        <translation>Pausar o reanudar este artículo</translation>
    </message>
    <message>
        <source>Pause watching</source>
        <translation>Pausar la vigilancia</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Put away what is shown</source>
        <translation>Retirar lo que se muestra</translation>
    </message>
    <message>
        <source>Put these versions into the library</source>
        <translation>Guardar estas versiones en la biblioteca</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Red and green</source>
        <translation>Rojo y verde</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Save a copy of the library…</source>
        <translation>Guardar una copia de la biblioteca…</translation>
    </message>
    <message>
        <source>Save the list of feeds…</source>
        <translation>Guardar la lista de canales…</translation>
    </message>
    <message>
        <source>Search both sides</source>
        <translation>Buscar en ambos lados</translation>
    </message>
    <message>
        <source>Search every version…</source>
        <translation>Buscar en todas las versiones…</translation>
    </message>
    <message>
        <source>Search the library, also text that is gone</source>
        <translation>Buscar en la biblioteca, también en el texto desaparecido</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select the whole text of one side</source>
        <translation>Seleccionar todo el texto de un lado</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Con serifa</translation>
    </message>
    <message>
        <source>Show one column, with what went and what came</source>
        <translation>Mostrar una sola columna, con lo que se quitó y lo que se añadió</translation>
    </message>
    <message>
        <source>Show since which version each paragraph has stood as it does</source>
        <translation>Mostrar desde qué versión está cada párrafo tal como está</translation>
    </message>
    <message>
        <source>Show the newer version, with marks in it</source>
        <translation>Mostrar la versión nueva, con marcas</translation>
    </message>
    <message>
        <source>Show two columns, one for each version</source>
        <translation>Mostrar dos columnas, una para cada versión</translation>
    </message>
    <message>
        <source>Show what did not change</source>
        <translation>Mostrar lo que no cambió</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Side by side or inline</source>
        <translation>Dos columnas o una</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Intercambiar lados</translation>
    </message>
    <message>
        <source>Take in a list of feeds…</source>
        <translation>Incorporar una lista de canales…</translation>
    </message>
    <message>
        <source>The last version and the one before</source>
        <translation>La última versión y la anterior</translation>
    </message>
    <message>
        <source>The look, reading and watching</source>
        <translation>El aspecto, la lectura y la vigilancia</translation>
    </message>
    <message>
        <source>The system&apos;s font</source>
        <translation>Fuente del sistema</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamaño habitual del texto</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>Watch an article or follow a feed at an address</source>
        <translation>Vigilar un artículo o seguir un canal en una dirección</translation>
    </message>
    <message>
        <source>What is followed, and what is left out</source>
        <translation>Lo que se sigue y lo que se omite</translation>
    </message>
    <message>
        <source>Write the feeds to an OPML list for other programs</source>
        <translation>Escribir los canales en una lista OPML para otros programas</translation>
    </message>
    <message>
        <source>Write the whole library to one file</source>
        <translation>Escribir toda la biblioteca en un solo archivo</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message numerus="yes">
        <source>%n capture(s)</source>
        <translation>
            <numerusform>%Ln captura</numerusform>
            <numerusform>%Ln capturas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a page</source>
        <translation>Elegir una página</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter by headline or address</source>
        <translation>Filtrar por titular o dirección</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Pages of the archive</source>
        <translation>Páginas del archivo histórico</translation>
    </message>
    <message>
        <source>“{name}” holds these pages. All captures of a page are compared.</source>
        <translation>«{name}» contiene estas páginas. Se comparan todas las capturas de una página.</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not an address of the web</source>
        <translation>
            <numerusform>%Ln no es una dirección web</numerusform>
            <numerusform>%Ln no son direcciones web</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watched already</source>
        <translation>
            <numerusform>%Ln ya en vigilancia</numerusform>
            <numerusform>%Ln ya en vigilancia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Following %n feed(s)</source>
        <translation>
            <numerusform>%Ln canal seguido</numerusform>
            <numerusform>%Ln canales seguidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Following the feed “{name}”, {count}</source>
        <translation>Se sigue el canal «{name}», {count}</translation>
    </message>
    <message>
        <source>Following {address}, which could not be read yet. {reason}</source>
        <translation>Se sigue {address}, que aún no se ha podido leer. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n link(s)…</source>
        <translation>
            <numerusform>Examinando %Ln enlace…</numerusform>
            <numerusform>Examinando %Ln enlaces…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at {address}…</source>
        <translation>Examinando {address}…</translation>
    </message>
    <message>
        <source>The feed “{name}” is followed already</source>
        <translation>El canal «{name}» ya se sigue</translation>
    </message>
    <message numerus="yes">
        <source>Watching %n article(s)</source>
        <translation>
            <numerusform>%Ln artículo en vigilancia</numerusform>
            <numerusform>%Ln artículos en vigilancia</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching {address}, which could not be read yet. {reason}</source>
        <translation>Se vigila {address}, que aún no se ha podido leer. {reason}</translation>
    </message>
    <message>
        <source>Watching {address}, which is read later. {reason}</source>
        <translation>Se vigila {address}, que se leerá más tarde. {reason}</translation>
    </message>
    <message>
        <source>Watching “{title}”</source>
        <translation>Se vigila «{title}»</translation>
    </message>
    <message>
        <source>“{text}” is not an address of the web</source>
        <translation>«{text}» no es una dirección web</translation>
    </message>
    <message>
        <source>“{title}” is watched already</source>
        <translation>«{title}» ya se vigila</translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%Ln versión</numerusform>
            <numerusform>%Ln versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Headline: {title}</source>
        <translation>Titular: {title}</translation>
    </message>
    <message>
        <source>being checked…</source>
        <translation>comprobando…</translation>
    </message>
    <message numerus="yes">
        <source>changed %n time(s)</source>
        <translation>
            <numerusform>cambió %Ln vez</numerusform>
            <numerusform>cambió %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>check now</source>
        <translation>comprobar ahora</translation>
    </message>
    <message>
        <source>feed of changes</source>
        <translation>canal de cambios</translation>
    </message>
    <message>
        <source>first seen {time}</source>
        <translation>visto por primera vez el {time}</translation>
    </message>
    <message>
        <source>log of checks</source>
        <translation>registro de comprobaciones</translation>
    </message>
    <message>
        <source>nested too deeply to be read whole</source>
        <translation>anidado demasiado para leerse entero</translation>
    </message>
    <message>
        <source>not changed so far</source>
        <translation>sin cambios hasta ahora</translation>
    </message>
    <message>
        <source>oldest file of {time}</source>
        <translation>archivo más antiguo del {time}</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>reanudar</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Log of its checks…</source>
        <translation>Registro de sus comprobaciones…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como no leído</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Abrir el original</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Destacar</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Dejar de destacar</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>Sin titular</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>goes back and forth</source>
        <translation>va y viene</translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>destacado</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>⇄ It went back and forth between the same texts.</source>
        <translation>⇄ Fue y volvió entre los mismos textos.</translation>
    </message>
</context>
<context>
    <name>AskedChecks</name>
    <message numerus="yes">
        <source>%n article(s) checked</source>
        <translation>
            <numerusform>%Ln artículo comprobado</numerusform>
            <numerusform>%Ln artículos comprobados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln cambiado</numerusform>
            <numerusform>%Ln cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%Ln no se pudo leer</numerusform>
            <numerusform>%Ln no se pudieron leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read for the first time</source>
        <translation>
            <numerusform>%Ln leído por primera vez</numerusform>
            <numerusform>%Ln leídos por primera vez</numerusform>
        </translation>
    </message>
    <message>
        <source>none changed</source>
        <translation>ninguno cambiado</translation>
    </message>
    <message>
        <source>{address}: {reason}</source>
        <translation>{address}: {reason}</translation>
    </message>
    <message>
        <source>“{title}” is as it was</source>
        <translation>«{title}» está como antes</translation>
    </message>
    <message>
        <source>“{title}” is back at an earlier text</source>
        <translation>«{title}» ha vuelto a un texto anterior</translation>
    </message>
    <message>
        <source>“{title}” was changed</source>
        <translation>«{title}» ha cambiado</translation>
    </message>
    <message>
        <source>“{title}” was read for the first time</source>
        <translation>«{title}» se leyó por primera vez</translation>
    </message>
    <message>
        <source>“{title}”: {reason}</source>
        <translation>«{title}»: {reason}</translation>
    </message>
</context>
<context>
    <name>ChangeMap</name>
    <message>
        <source>Map of changes</source>
        <translation>Mapa de cambios</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Add to its timeline</source>
        <translation>Añadir a su cronología</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>DeskWiring</name>
    <message numerus="yes">
        <source>Checking %n article(s) and feed(s)</source>
        <translation>
            <numerusform>Comprobando %Ln artículo o canal</numerusform>
            <numerusform>Comprobando %Ln artículos y canales</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Este equipo está sin conexión</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message numerus="yes">
        <source>%n difference(s) overlooked, as asked for</source>
        <translation>
            <numerusform>%Ln diferencia ignorada, como se pidió</numerusform>
            <numerusform>%Ln diferencias ignoradas, como se pidió</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) moved away from here — click to show</source>
        <translation>
            <numerusform>%Ln párrafo movido de aquí: clic para mostrarlo</numerusform>
            <numerusform>%Ln párrafos movidos de aquí: clic para mostrarlos</numerusform>
        </translation>
    </message>
    <message>
        <source>Both versions say the same.</source>
        <translation>Ambas versiones dicen lo mismo.</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Change {number} of {count}, {row}</source>
        <translation>Cambio {number} de {count}, {row}</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy paragraph</source>
        <translation>Copiar el párrafo</translation>
    </message>
    <message>
        <source>Fold unchanged paragraphs</source>
        <translation>Plegar los párrafos sin cambios</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Sin diferencias</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Show all paragraphs</source>
        <translation>Mostrar todos los párrafos</translation>
    </message>
    <message>
        <source>The text is the same; only a date differs.</source>
        <translation>El texto es el mismo; solo cambia una fecha.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>added: {words}</source>
        <translation>añadido: {words}</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>pie de foto</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>corrección</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how Qt writes a day and its year</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>ladillo</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>elemento de lista</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>moved from ¶ {number} {arrow}</source>
        <translation>movido desde ¶ {number} {arrow}</translation>
    </message>
    <message>
        <source>moved to ¶ {number} {arrow}</source>
        <translation>movido a ¶ {number} {arrow}</translation>
    </message>
    <message>
        <source>moved: {words}</source>
        <translation>movido: {words}</translation>
    </message>
    <message>
        <source>newer version</source>
        <translation>versión nueva</translation>
    </message>
    <message>
        <source>older version</source>
        <translation>versión antigua</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>párrafo</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>suprimido</translation>
    </message>
    <message>
        <source>removed: {words}</source>
        <translation>suprimido: {words}</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>entradilla</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message numerus="yes">
        <source>··· %n unchanged paragraph(s) — click to show ···</source>
        <translation>
            <numerusform>··· %Ln párrafo sin cambios: clic para mostrarlo ···</numerusform>
            <numerusform>··· %Ln párrafos sin cambios: clic para mostrarlos ···</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>− %n paragraph(s) removed here — click to show</source>
        <translation>
            <numerusform>− %Ln párrafo suprimido aquí: clic para mostrarlo</numerusform>
            <numerusform>− %Ln párrafos suprimidos aquí: clic para mostrarlos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop saved pages here to compare them</source>
        <translation>Suelte aquí páginas guardadas para compararlas</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message numerus="yes">
        <source>%n files are too many at once; {most} is the most</source>
        <translation>
            <numerusform>%Ln archivos a la vez son demasiados; {most} como máximo</numerusform>
            <numerusform>%Ln archivos a la vez son demasiados; {most} como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder cannot be compared; drop the saved pages in it</source>
        <translation>Una carpeta no se puede comparar; suelte las páginas guardadas que contiene</translation>
    </message>
    <message>
        <source>Compare it with “{name}”</source>
        <translation>Comparar con «{name}»</translation>
    </message>
    <message>
        <source>Compare these 2 pages</source>
        <translation>Comparar estas 2 páginas</translation>
    </message>
    <message numerus="yes">
        <source>Make a timeline of %n version(s)</source>
        <translation>
            <numerusform>Hacer una cronología de %Ln versión</numerusform>
            <numerusform>Hacer una cronología de %Ln versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Open “{name}”</source>
        <translation>Abrir «{name}»</translation>
    </message>
    <message>
        <source>Replace the newer side</source>
        <translation>Reemplazar el lado nuevo</translation>
    </message>
    <message>
        <source>Replace the older side</source>
        <translation>Reemplazar el lado antiguo</translation>
    </message>
    <message>
        <source>These are neither saved pages nor addresses of the web</source>
        <translation>Esto no son ni páginas guardadas ni direcciones web</translation>
    </message>
    <message numerus="yes">
        <source>Watch %n link(s)</source>
        <translation>
            <numerusform>Vigilar %Ln enlace</numerusform>
            <numerusform>Vigilar %Ln enlaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Copy details
Put what happened into the clipboard, for a report</source>
        <translation>Copiar los detalles
Poner lo ocurrido en el portapapeles, para informar de ello</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <source>Something went wrong inside Diffviewer; you can go on working.</source>
        <translation>Algo ha fallado dentro de Diffviewer; puede seguir trabajando.</translation>
    </message>
    <message>
        <source>What happened is written in {file}.</source>
        <translation>Lo ocurrido está anotado en {file}.</translation>
    </message>
</context>
<context>
    <name>FeedList</name>
    <message>
        <source>Feeds</source>
        <translation>Canales</translation>
    </message>
</context>
<context>
    <name>FeedLists</name>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%Ln canal</numerusform>
            <numerusform>%Ln canales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new feed(s)</source>
        <translation>
            <numerusform>%Ln canal nuevo</numerusform>
            <numerusform>%Ln canales nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Every feed in “{name}” is followed already</source>
        <translation>Todos los canales de «{name}» ya se siguen</translation>
    </message>
    <message>
        <source>Lists of feeds</source>
        <translation>Listas de canales</translation>
    </message>
    <message>
        <source>No feed is followed so far</source>
        <translation>Aún no se sigue ningún canal</translation>
    </message>
    <message>
        <source>Save the list of feeds</source>
        <translation>Guardar la lista de canales</translation>
    </message>
    <message>
        <source>Take in a list of feeds</source>
        <translation>Incorporar una lista de canales</translation>
    </message>
    <message>
        <source>The list was saved as “{name}”: {feeds}</source>
        <translation>La lista se guardó como «{name}»: {feeds}</translation>
    </message>
    <message>
        <source>“{name}” declares entities, which is a way to attack its readers; it was not read.</source>
        <translation>«{name}» declara entidades, una forma de atacar a sus lectores; no se leyó.</translation>
    </message>
    <message>
        <source>“{name}” is no list of feeds (OPML).</source>
        <translation>«{name}» no es una lista de canales (OPML).</translation>
    </message>
    <message>
        <source>“{name}” is too large for a list of feeds.</source>
        <translation>«{name}» es demasiado grande para una lista de canales.</translation>
    </message>
    <message>
        <source>“{name}” names no feed</source>
        <translation>«{name}» no indica ningún canal</translation>
    </message>
    <message>
        <source>“{name}” was taken in: {new}</source>
        <translation>«{name}» se incorporó: {new}</translation>
    </message>
    <message>
        <source>“{name}” was taken in: {new}; {known} followed already</source>
        <translation>«{name}» se incorporó: {new}; {known} ya se siguen</translation>
    </message>
</context>
<context>
    <name>FeedModel</name>
    <message>
        <source>All feeds</source>
        <translation>Todos los canales</translation>
    </message>
</context>
<context>
    <name>Feeds</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer read</source>
        <translation>ya no se lee</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>status {number}</source>
        <translation>estado {number}</translation>
    </message>
</context>
<context>
    <name>FeedsDialog</name>
    <message>
        <source>Address of a feed, or of a site that has one</source>
        <translation>Dirección de un canal o de un sitio que tenga uno</translation>
    </message>
    <message>
        <source>Address of the feed</source>
        <translation>Dirección del canal</translation>
    </message>
    <message>
        <source>Address to follow</source>
        <translation>Dirección que seguir</translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Answer feed readers on this computer</source>
        <translation>Responder a los lectores de canales de este equipo</translation>
    </message>
    <message>
        <source>Changes to</source>
        <translation>Cambios de</translation>
    </message>
    <message>
        <source>Changes to all articles</source>
        <translation>Cambios de todos los artículos</translation>
    </message>
    <message>
        <source>Changes to all articles of {source}</source>
        <translation>Cambios de todos los artículos de {source}</translation>
    </message>
    <message>
        <source>Changes to this article: {title}</source>
        <translation>Cambios de este artículo: {title}</translation>
    </message>
    <message>
        <source>Changes to what a search finds</source>
        <translation>Cambios de lo que encuentra una búsqueda</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Feeds and filters</source>
        <translation>Canales y filtros</translation>
    </message>
    <message>
        <source>Feeds of changes</source>
        <translation>Canales de cambios</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Keep a feed file up to date in a folder</source>
        <translation>Mantener al día un archivo de canal en una carpeta</translation>
    </message>
    <message>
        <source>Keep the feed file in</source>
        <translation>Guardar el archivo de canal en</translation>
    </message>
    <message>
        <source>No file is written</source>
        <translation>No se escribe ningún archivo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Leer ahora</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Dejar de seguir</translation>
    </message>
    <message>
        <source>The address holds a secret. Only programs on this computer reach it, and can only read.</source>
        <translation>La dirección contiene un secreto. Solo los programas de este equipo llegan a ella, y solo pueden leer.</translation>
    </message>
    <message>
        <source>The file has the changes to all articles, and is written again when there are new ones.</source>
        <translation>El archivo contiene los cambios de todos los artículos y se reescribe cuando hay nuevos.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What the articles are searched for</source>
        <translation>Qué se busca en los artículos</translation>
    </message>
    <message>
        <source>“{name}” is followed no longer; its articles stay</source>
        <translation>«{name}» ya no se sigue; sus artículos se quedan</translation>
    </message>
</context>
<context>
    <name>FilterEditor</name>
    <message numerus="yes">
        <source>%n article(s) in the feed now</source>
        <translation>
            <numerusform>%Ln artículo del canal actual</numerusform>
            <numerusform>%Ln artículos del canal actual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) that came from here</source>
        <translation>
            <numerusform>%Ln artículo procedente de aquí</numerusform>
            <numerusform>%Ln artículos procedentes de aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be left out</source>
        <translation>
            <numerusform>se omitiría %Ln</numerusform>
            <numerusform>se omitirían %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Of {entries}, {hidden}</source>
        <translation>De {entries}, {hidden}</translation>
    </message>
    <message>
        <source>Removed the filter “{pattern}”</source>
        <translation>Filtro «{pattern}» quitado</translation>
    </message>
    <message>
        <source>There is no article to try the filters on so far.</source>
        <translation>Aún no hay ningún artículo con el que probar los filtros.</translation>
    </message>
    <message>
        <source>These filters hold for every feed. What they leave out is not watched.</source>
        <translation>Estos filtros valen para todos los canales. Lo que omiten no se vigila.</translation>
    </message>
    <message>
        <source>Try on the feed as it is now</source>
        <translation>Probar con el canal actual</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What they leave out is not watched; the filters of all feeds hold here too.</source>
        <translation>Lo que omiten no se vigila; los filtros de todos los canales valen también aquí.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message numerus="yes">
        <source>An expression has at most %n character(s).</source>
        <translation>
            <numerusform>Una expresión tiene como máximo %Ln carácter.</numerusform>
            <numerusform>Una expresión tiene como máximo %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep only</source>
        <translation>Dejar solo</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Regular expression, such as sport|racing</source>
        <translation>Expresión regular, como sport|racing</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>This expression takes too long, so it hides nothing.</source>
        <translation>Esta expresión tarda demasiado, así que no oculta nada.</translation>
    </message>
    <message>
        <source>This is no regular expression: {reason}.</source>
        <translation>No es una expresión regular: {reason}.</translation>
    </message>
    <message>
        <source>What the filter does</source>
        <translation>Qué hace el filtro</translation>
    </message>
    <message>
        <source>What the filter looks at</source>
        <translation>Qué examina el filtro</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titular</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the find bar</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Find in both versions</source>
        <translation>Buscar en ambas versiones</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Buscar en el texto</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Next find</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Previous find</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Mayús+Intro</translation>
    </message>
    <message>
        <source>{count} and more</source>
        <translation>{count} y más</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>IgnoreDialog</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%Ln versión</numerusform>
            <numerusform>%Ln versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>A pattern is missing, or it is too long.</source>
        <translation>Falta un patrón o es demasiado largo.</translation>
    </message>
    <message>
        <source>Ignore this</source>
        <translation>Omitir esto</translation>
    </message>
    <message>
        <source>Leave this out of every article of {site}, past and to come. Nothing stored is deleted.</source>
        <translation>Omitir esto en todos los artículos de {site}, pasados y futuros. No se borra nada de lo guardado.</translation>
    </message>
    <message>
        <source>Looking at what is stored…</source>
        <translation>Examinando lo guardado…</translation>
    </message>
    <message>
        <source>Make the rule</source>
        <translation>Crear la regla</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>This cannot be read: {reason}</source>
        <translation>Esto no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>What it would have left out so far cannot be said.</source>
        <translation>No se puede decir qué habría omitido hasta ahora.</translation>
    </message>
    <message>
        <source>What it would leave out</source>
        <translation>Lo que se omitiría</translation>
    </message>
    <message>
        <source>Whatever stands in this place of the page (a CSS selector)</source>
        <translation>Todo lo que esté en este lugar de la página (un selector CSS)</translation>
    </message>
    <message>
        <source>Where it matches a pattern (a regular expression)</source>
        <translation>Donde siga un patrón (una expresión regular)</translation>
    </message>
    <message>
        <source>Where it says exactly this</source>
        <translation>Donde diga exactamente esto</translation>
    </message>
    <message>
        <source>Where it says this, with any numbers</source>
        <translation>Donde diga esto, con cualquier número</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Give up, close, let go</source>
        <translation>Abandonar, cerrar, soltar</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>En el texto</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Open or follow it</source>
        <translation>Abrirlo o seguirlo</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Scroll a page</source>
        <translation>Avanzar una página</translation>
    </message>
    <message>
        <source>To the beginning, to the end</source>
        <translation>Al principio, al final</translation>
    </message>
    <message>
        <source>To the next fold or moved paragraph</source>
        <translation>Al siguiente pliegue o párrafo movido</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>%n rule(s) made</source>
        <translation>
            <numerusform>%Ln regla creada</numerusform>
            <numerusform>%Ln reglas creadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) read otherwise now</source>
        <translation>
            <numerusform>%Ln versión se lee ahora de otro modo</numerusform>
            <numerusform>%Ln versiones se leen ahora de otro modo</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore this…</source>
        <translation>Omitir esto…</translation>
    </message>
    <message>
        <source>Select a paragraph, or go to a change: that is what can be ignored</source>
        <translation>Seleccione un párrafo o vaya a un cambio: eso es lo que se puede omitir</translation>
    </message>
    <message>
        <source>The rule is taken back</source>
        <translation>La regla se ha retirado</translation>
    </message>
    <message>
        <source>This page does not say which site it is from, so no rule can be made for it</source>
        <translation>Esta página no indica de qué sitio es, así que no se puede crear una regla para ella</translation>
    </message>
    <message>
        <source>What was left out…</source>
        <translation>Lo que se omitió…</translation>
    </message>
</context>
<context>
    <name>LibrarySidebar</name>
    <message>
        <source>Back to all sources (Esc)</source>
        <translation>Volver a todas las fuentes (Esc)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservados</translation>
    </message>
    <message>
        <source>No article is kept so far</source>
        <translation>Aún no se conserva ningún artículo</translation>
    </message>
    <message>
        <source>No article was changed so far</source>
        <translation>Ningún artículo ha cambiado todavía</translation>
    </message>
    <message>
        <source>No page was opened or kept so far</source>
        <translation>Aún no se ha abierto ni conservado ninguna página</translation>
    </message>
    <message>
        <source>Nothing here has “{text}” in its headline or source</source>
        <translation>Nada aquí tiene «{text}» en su titular o su fuente</translation>
    </message>
    <message>
        <source>Removed “{title}”</source>
        <translation>«{title}» quitado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>LibraryUpkeep</name>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%Ln archivo no se pudo leer</numerusform>
            <numerusform>%Ln archivos no se pudieron leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%Ln artículo nuevo</numerusform>
            <numerusform>%Ln artículos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new feed(s)</source>
        <translation>
            <numerusform>%Ln canal nuevo</numerusform>
            <numerusform>%Ln canales nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s)</source>
        <translation>
            <numerusform>%Ln versión nueva</numerusform>
            <numerusform>%Ln versiones nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of the library was saved as “{name}”, {size}</source>
        <translation>Se guardó una copia de la biblioteca como «{name}», {size}</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Backing up the library…</source>
        <translation>Copiando la biblioteca…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a folder of saved pages</source>
        <translation>Importar una carpeta de páginas guardadas</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>No backup was made: it was cancelled</source>
        <translation>No se hizo ninguna copia de seguridad: se canceló</translation>
    </message>
    <message>
        <source>No copy of the library was saved: it was cancelled</source>
        <translation>No se guardó ninguna copia de la biblioteca: se canceló</translation>
    </message>
    <message>
        <source>Save a copy of the library</source>
        <translation>Guardar una copia de la biblioteca</translation>
    </message>
    <message>
        <source>Saving a copy of the library…</source>
        <translation>Guardando una copia de la biblioteca…</translation>
    </message>
    <message>
        <source>Taking in “{name}” was cancelled before anything new came in</source>
        <translation>La incorporación de «{name}» se canceló antes de que entrara nada nuevo</translation>
    </message>
    <message>
        <source>Taking in “{name}” was cancelled; what came in before stays: {articles}, {versions}</source>
        <translation>La incorporación de «{name}» se canceló; lo que ya entró permanece: {articles}, {versions}</translation>
    </message>
    <message>
        <source>Taking in “{name}”…</source>
        <translation>Incorporando «{name}»…</translation>
    </message>
    <message>
        <source>The library was backed up, {size}; the last three backups are kept</source>
        <translation>Se hizo una copia de seguridad de la biblioteca, {size}; se conservan las tres últimas</translation>
    </message>
    <message>
        <source>There is no library yet: no article was kept so far</source>
        <translation>Aún no hay biblioteca: no se ha conservado ningún artículo</translation>
    </message>
    <message>
        <source>What can be imported</source>
        <translation>Lo que se puede importar</translation>
    </message>
    <message>
        <source>“{name}” holds nothing that is not in the library already</source>
        <translation>«{name}» no contiene nada que no esté ya en la biblioteca</translation>
    </message>
    <message>
        <source>“{name}” was taken in: {articles}, {versions}</source>
        <translation>«{name}» se incorporó: {articles}, {versions}</translation>
    </message>
</context>
<context>
    <name>LibraryWiring</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%Ln versión</numerusform>
            <numerusform>%Ln versiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) read better now, by a new reader or rule; nothing was lost</source>
        <translation>
            <numerusform>%Ln versión se lee mejor con un lector o una regla nuevos; no se perdió nada</numerusform>
            <numerusform>%Ln versiones se leen mejor con un lector o una regla nuevos; no se perdió nada</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to its timeline</source>
        <translation>Añadir a su cronología</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>The library was restored; the one before is kept beside it</source>
        <translation>La biblioteca se restauró; la anterior se conserva a su lado</translation>
    </message>
    <message>
        <source>“{title}” is in the library, {count}</source>
        <translation>«{title}» está en la biblioteca, {count}</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>hace %Ln h</numerusform>
            <numerusform>hace %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %Ln min</numerusform>
            <numerusform>hace %Ln min</numerusform>
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
        <translation>ahora</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Watching</source>
        <translation>Vi&amp;gilancia</translation>
    </message>
    <message>
        <source>Co&amp;mparison</source>
        <translation>Co&amp;mparación</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Text &amp;font</source>
        <translation>&amp;Fuente del texto</translation>
    </message>
    <message>
        <source>Ve&amp;rsions</source>
        <translation>Ve&amp;rsiones</translation>
    </message>
    <message>
        <source>Whole &amp;history</source>
        <translation>Todo el &amp;historial</translation>
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
        <translation>Una línea de la lista no indica lo que debería: «{detail}».</translation>
    </message>
    <message>
        <source>A public address leads into a private network; that is not followed.</source>
        <translation>Una dirección pública lleva a una red privada; no se sigue.</translation>
    </message>
    <message>
        <source>An error of this program; it is in the log.</source>
        <translation>Un error de este programa; está en el registro.</translation>
    </message>
    <message>
        <source>Another program is writing to the library “{path}”; try again when it is done.</source>
        <translation>Otro programa está escribiendo en la biblioteca «{path}»; vuelva a intentarlo cuando termine.</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>el nombre del archivo es demasiado largo</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error del disco</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Most of the text is gone; held back until the next check finds the same.</source>
        <translation>Falta la mayor parte del texto; retenido hasta que la próxima comprobación lo confirme.</translation>
    </message>
    <message>
        <source>No article text was found in “{name}”.</source>
        <translation>No se encontró texto de artículo en «{name}».</translation>
    </message>
    <message>
        <source>No article text was found on the page.</source>
        <translation>No se encontró texto de artículo en la página.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>una parte de la ruta no es una carpeta</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>Reading the page took too long.</source>
        <translation>La lectura de la página tardó demasiado.</translation>
    </message>
    <message>
        <source>Reading “{name}” took longer than {limit} seconds and was given up.</source>
        <translation>La lectura de «{name}» superó los {limit} segundos y se abandonó.</translation>
    </message>
    <message>
        <source>The address leads from one page to the next without end.</source>
        <translation>La dirección lleva de una página a otra sin fin.</translation>
    </message>
    <message>
        <source>The address leads in a circle.</source>
        <translation>La dirección lleva en círculo.</translation>
    </message>
    <message>
        <source>The article has no version {detail} in the library “{path}”.</source>
        <translation>El artículo no tiene versión {detail} en la biblioteca «{path}».</translation>
    </message>
    <message>
        <source>The check was given up.</source>
        <translation>La comprobación se abandonó.</translation>
    </message>
    <message>
        <source>The disk could not read or write the library “{path}”: {detail}.</source>
        <translation>El disco no pudo leer o escribir la biblioteca «{path}»: {detail}.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more was stored in “{path}”. Make room and try again.</source>
        <translation>El disco está lleno: no se guardó nada más en «{path}». Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The feed declares entities, which is a way to attack its readers; it was not read.</source>
        <translation>El canal declara entidades, una forma de atacar a sus lectores; no se leyó.</translation>
    </message>
    <message>
        <source>The library “{path}” is damaged; it was left as it is. Restore one of its backups.</source>
        <translation>La biblioteca «{path}» está dañada; se dejó como está. Restaure una de sus copias de seguridad.</translation>
    </message>
    <message>
        <source>The library “{path}” may be read but not written; change its permissions or name another file.</source>
        <translation>La biblioteca «{path}» se puede leer pero no escribir; cambie sus permisos o indique otro archivo.</translation>
    </message>
    <message>
        <source>The library “{path}” may not be opened; change its permissions or name another file.</source>
        <translation>La biblioteca «{path}» no se puede abrir; cambie sus permisos o indique otro archivo.</translation>
    </message>
    <message>
        <source>The library “{path}” was written by a newer Diffviewer; it was left as it is. Install the newer program to open it.</source>
        <translation>La biblioteca «{path}» fue escrita por un Diffviewer más nuevo; se dejó como está. Instale el programa más nuevo para abrirla.</translation>
    </message>
    <message>
        <source>The name of the server is not known.</source>
        <translation>El nombre del servidor no se conoce.</translation>
    </message>
    <message>
        <source>The page asks for money, an account or consent; held back until the next check finds the same.</source>
        <translation>La página pide dinero, una cuenta o un consentimiento; retenido hasta que la próxima comprobación lo confirme.</translation>
    </message>
    <message>
        <source>The page broke off in the middle.</source>
        <translation>La página se cortó a la mitad.</translation>
    </message>
    <message>
        <source>The page calls itself by another address; held back until the next check finds the same.</source>
        <translation>La página se da otra dirección; retenido hasta que la próxima comprobación lo confirme.</translation>
    </message>
    <message>
        <source>The page cannot be unpacked.</source>
        <translation>La página no se puede descomprimir.</translation>
    </message>
    <message>
        <source>The page differs, the article on it does not.</source>
        <translation>La página es distinta; el artículo que contiene, no.</translation>
    </message>
    <message>
        <source>The page is as before, to the byte.</source>
        <translation>La página está como antes, byte por byte.</translation>
    </message>
    <message>
        <source>The page is built in a way that cannot be read.</source>
        <translation>La página está hecha de un modo que no se puede leer.</translation>
    </message>
    <message>
        <source>The page is empty.</source>
        <translation>La página está vacía.</translation>
    </message>
    <message>
        <source>The page is too large.</source>
        <translation>La página es demasiado grande.</translation>
    </message>
    <message>
        <source>The page leads to an address that cannot be followed.</source>
        <translation>La página lleva a una dirección que no se puede seguir.</translation>
    </message>
    <message>
        <source>The page tells of an error; held back until the next check finds the same.</source>
        <translation>La página informa de un error; retenido hasta que la próxima comprobación lo confirme.</translation>
    </message>
    <message>
        <source>The page took too long to arrive.</source>
        <translation>La página tardó demasiado en llegar.</translation>
    </message>
    <message>
        <source>The server asks to be left alone for a while.</source>
        <translation>El servidor pide que se le deje tranquilo un rato.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is.</source>
        <translation>El servidor no puede demostrar quién es.</translation>
    </message>
    <message>
        <source>The server does not answer with a page.</source>
        <translation>El servidor no responde con una página.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>El servidor no responde.</translation>
    </message>
    <message>
        <source>The server does not speak the language of the web.</source>
        <translation>El servidor no habla el lenguaje de la web.</translation>
    </message>
    <message>
        <source>The server fell silent in the middle.</source>
        <translation>El servidor calló a la mitad.</translation>
    </message>
    <message>
        <source>The server has an error of its own.</source>
        <translation>El servidor tiene un error propio.</translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation>El servidor no está disponible en este momento.</translation>
    </message>
    <message>
        <source>The server refuses to show the page.</source>
        <translation>El servidor se niega a mostrar la página.</translation>
    </message>
    <message>
        <source>The server says that the page is as before.</source>
        <translation>El servidor dice que la página está como antes.</translation>
    </message>
    <message>
        <source>The server says that the page is gone for good.</source>
        <translation>El servidor dice que la página ha desaparecido para siempre.</translation>
    </message>
    <message>
        <source>The text is too large to be stored in the library “{path}”.</source>
        <translation>El texto es demasiado grande para guardarlo en la biblioteca «{path}».</translation>
    </message>
    <message>
        <source>There is a feed instead of a page.</source>
        <translation>Hay un canal en lugar de una página.</translation>
    </message>
    <message>
        <source>There is a file instead of a page.</source>
        <translation>Hay un archivo en lugar de una página.</translation>
    </message>
    <message>
        <source>There is a picture, a film or another file instead of a page.</source>
        <translation>Hay una imagen, un vídeo u otro archivo en lugar de una página.</translation>
    </message>
    <message>
        <source>There is no article {detail} in the library “{path}”.</source>
        <translation>No hay ningún artículo {detail} en la biblioteca «{path}».</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>No hay conexión con el servidor.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; “diffviewer compare” works without one.</source>
        <translation>No hay pantalla en la que abrir una ventana; «diffviewer compare» funciona sin ella.</translation>
    </message>
    <message>
        <source>There is no feed at this address any more.</source>
        <translation>Ya no hay ningún canal en esta dirección.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>No hay ningún archivo «{name}».</translation>
    </message>
    <message>
        <source>There is no library “{path}”.</source>
        <translation>No hay ninguna biblioteca «{path}».</translation>
    </message>
    <message>
        <source>There is no page at this address any more.</source>
        <translation>Ya no hay ninguna página en esta dirección.</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>Este equipo está sin conexión.</translation>
    </message>
    <message>
        <source>This is not an address of the web.</source>
        <translation>Esto no es una dirección web.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>no es un archivo</translation>
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
        <translation>{number} bytes</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
    <message>
        <source>{size} files are too many at once; {limit} is the most.</source>
        <translation>{size} archivos a la vez son demasiados; {limit} como máximo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>«{name}» no se puede leer.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {detail}.</source>
        <translation>«{name}» no se puede leer: {detail}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written.</source>
        <translation>«{name}» no se puede escribir.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: {detail}.</source>
        <translation>«{name}» no se puede escribir: {detail}.</translation>
    </message>
    <message>
        <source>“{name}” holds one version only; a second file is needed to compare it with.</source>
        <translation>«{name}» contiene una sola versión; hace falta otro archivo con el que compararla.</translation>
    </message>
    <message>
        <source>“{name}” is a folder; choose the saved pages in it.</source>
        <translation>«{name}» es una carpeta; elija las páginas guardadas que contiene.</translation>
    </message>
    <message>
        <source>“{name}” is an archive of {size} pages; one of them must be chosen.</source>
        <translation>«{name}» es un archivo histórico de {size} páginas; hay que elegir una.</translation>
    </message>
    <message>
        <source>“{name}” is built in a way that cannot be read within the memory allowed.</source>
        <translation>«{name}» está hecho de un modo que no se puede leer con la memoria permitida.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>«{name}» está vacío.</translation>
    </message>
    <message>
        <source>“{name}” is not a text or a web page.</source>
        <translation>«{name}» no es un texto ni una página web.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that cannot be read.</source>
        <translation>«{name}» es de un tipo que no se puede leer.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that cannot be read: {detail}.</source>
        <translation>«{name}» es de un tipo que no se puede leer: {detail}.</translation>
    </message>
    <message>
        <source>“{name}” is too large: more than {limit}, which is the most that can be read.</source>
        <translation>«{name}» es demasiado grande: más de {limit}, que es lo máximo que se puede leer.</translation>
    </message>
    <message>
        <source>“{name}” is too large: {size}, where {limit} is the most that can be read.</source>
        <translation>«{name}» es demasiado grande: {size}, y lo máximo que se puede leer son {limit}.</translation>
    </message>
    <message>
        <source>“{path}” is a folder; name the library file in it, or another place for one.</source>
        <translation>«{path}» es una carpeta; indique el archivo de biblioteca que contiene u otro lugar para él.</translation>
    </message>
    <message>
        <source>“{path}” is not a library of Diffviewer; it was left as it is. Name another file.</source>
        <translation>«{path}» no es una biblioteca de Diffviewer; se dejó como está. Indique otro archivo.</translation>
    </message>
    <message>
        <source>“{path}” is the library that is open; name another file.</source>
        <translation>«{path}» es la biblioteca abierta; indique otro archivo.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>%n article(s) changed</source>
        <translation>
            <numerusform>%Ln artículo cambió</numerusform>
            <numerusform>%Ln artículos cambiaron</numerusform>
        </translation>
    </message>
    <message>
        <source>+{added} −{removed} words</source>
        <translation>+{added}&#xa0;−{removed}&#xa0;palabras</translation>
    </message>
    <message>
        <source>Back to an earlier text</source>
        <translation>De vuelta a un texto anterior</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Open saved pages</source>
        <translation>Abrir páginas guardadas</translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation>Páginas guardadas</translation>
    </message>
    <message>
        <source>There are neither files nor addresses in the clipboard.</source>
        <translation>En el portapapeles no hay ni archivos ni direcciones.</translation>
    </message>
    <message>
        <source>These are neither saved pages nor addresses of the web.</source>
        <translation>Esto no son ni páginas guardadas ni direcciones web.</translation>
    </message>
</context>
<context>
    <name>OriginTracer</name>
    <message>
        <source>Click to see that change.</source>
        <translation>Haga clic para ver ese cambio.</translation>
    </message>
    <message>
        <source>From the first</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>It came with {version}.</source>
        <translation>Apareció con {version}.</translation>
    </message>
    <message>
        <source>It stands as it was first seen.</source>
        <translation>Está tal como se vio por primera vez.</translation>
    </message>
    <message>
        <source>It was there from the first.</source>
        <translation>Estaba desde el principio.</translation>
    </message>
    <message>
        <source>Its words were changed in: {versions}.</source>
        <translation>Sus palabras cambiaron en: {versions}.</translation>
    </message>
</context>
<context>
    <name>Overlooking</name>
    <message>
        <source>capital letters</source>
        <translation>mayúsculas</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>quotation marks and dashes</source>
        <translation>comillas y rayas</translation>
    </message>
    <message>
        <source>white space</source>
        <translation>espacios</translation>
    </message>
</context>
<context>
    <name>PageDialog</name>
    <message numerus="yes">
        <source>%n part(s) of this page are not in its article.</source>
        <translation>
            <numerusform>%Ln parte de esta página no está en su artículo.</numerusform>
            <numerusform>%Ln partes de esta página no están en su artículo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a part to put it in or out.</source>
        <translation>Haga clic en una parte para incluirla u omitirla.</translation>
    </message>
    <message>
        <source>Looking at what is stored…</source>
        <translation>Examinando lo guardado…</translation>
    </message>
    <message>
        <source>Make rules of it</source>
        <translation>Hacer reglas de ello</translation>
    </message>
    <message>
        <source>Reading the page…</source>
        <translation>Leyendo la página…</translation>
    </message>
    <message>
        <source>The page does not say its site.</source>
        <translation>La página no indica su sitio.</translation>
    </message>
    <message>
        <source>The page of this version is not kept, so that only its text is known.</source>
        <translation>La página de esta versión no se conserva, así que solo se conoce su texto.</translation>
    </message>
    <message>
        <source>The page, part by part</source>
        <translation>La página, parte por parte</translation>
    </message>
    <message>
        <source>What it would have changed so far cannot be said.</source>
        <translation>No se puede decir qué habría cambiado hasta ahora.</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Lo que se omitió</translation>
    </message>
    <message>
        <source>Whatever stands in these places of the page, not only what it says here</source>
        <translation>Todo lo que esté en estos lugares de la página, no solo lo que dice aquí</translation>
    </message>
</context>
<context>
    <name>PartModel</name>
    <message>
        <source>will be kept</source>
        <translation>se incluirá</translation>
    </message>
    <message>
        <source>will be left out</source>
        <translation>se omitirá</translation>
    </message>
</context>
<context>
    <name>Pointer</name>
    <message>
        <source>Removed here: {words}</source>
        <translation>Suprimido aquí: {words}</translation>
    </message>
    <message>
        <source>This moved. Click to see its other end.</source>
        <translation>Esto se movió. Haga clic para ver el otro lugar.</translation>
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
        <translation>El cambio de idioma se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Colours of changes</source>
        <translation>Colores de los cambios</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Fold paragraphs away that did not change</source>
        <translation>Plegar los párrafos sin cambios</translation>
    </message>
    <message>
        <source>Font of the article</source>
        <translation>Fuente del artículo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Show a comparison</source>
        <translation>Mostrar una comparación</translation>
    </message>
    <message>
        <source>Size of the article&apos;s text</source>
        <translation>Tamaño del texto del artículo</translation>
    </message>
    <message>
        <source>Spread the versions</source>
        <translation>Repartir las versiones</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Vigilancia</translation>
    </message>
    <message>
        <source>What is overlooked is not marked, but counted in the line below the text.</source>
        <translation>Lo que se ignora no se marca, pero se cuenta en la línea bajo el texto.</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>ProblemBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Descartar (Esc)</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%Ln comprobación</numerusform>
            <numerusform>%Ln comprobaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>+{added} −{removed} words</source>
        <translation>+{added}&#xa0;−{removed}&#xa0;palabras</translation>
    </message>
    <message>
        <source>Back to version {number}</source>
        <translation>De vuelta a la versión {number}</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Primera versión</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Desaparecido</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>how Qt writes a time of day</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Held back: another page</source>
        <translation>Retenido: otra página</translation>
    </message>
    <message>
        <source>Held back: error page</source>
        <translation>Retenido: página de error</translation>
    </message>
    <message>
        <source>Held back: much shorter</source>
        <translation>Retenido: mucho más corto</translation>
    </message>
    <message>
        <source>Held back: paywall or consent</source>
        <translation>Retenido: muro de pago o consentimiento</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>how Qt writes a date and time</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>status {number}</source>
        <translation>estado {number}</translation>
    </message>
    <message>
        <source>{first} to {last}, {checks}</source>
        <translation>{first} a {last}, {checks}</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>All checks</source>
        <translation>Todas las comprobaciones</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Checks, the newest first</source>
        <translation>Comprobaciones, la más reciente primero</translation>
    </message>
    <message>
        <source>Choose a check to see why it was counted as it was.</source>
        <translation>Elija una comprobación para ver por qué se contó así.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Every check in the list, one a line</source>
        <translation>Cada comprobación de la lista, una por línea</translation>
    </message>
    <message>
        <source>Everything that is watched</source>
        <translation>Todo lo que se vigila</translation>
    </message>
    <message>
        <source>Log of checks</source>
        <translation>Registro de comprobaciones</translation>
    </message>
    <message>
        <source>Nothing was checked so far</source>
        <translation>Aún no se ha comprobado nada</translation>
    </message>
    <message>
        <source>The chosen check and its answer, as text</source>
        <translation>La comprobación elegida y su respuesta, como texto</translation>
    </message>
    <message>
        <source>There is no such check</source>
        <translation>No hay ninguna comprobación así</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Which checks</source>
        <translation>Qué comprobaciones</translation>
    </message>
    <message>
        <source>Whose checks</source>
        <translation>Comprobaciones de qué</translation>
    </message>
</context>
<context>
    <name>RecordWiring</name>
    <message>
        <source>There is no log yet: no article is watched so far</source>
        <translation>Aún no hay registro: no se vigila ningún artículo</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>A copy is made every week, and before the program changes the library&apos;s form.</source>
        <translation>Se hace una copia cada semana y antes de que el programa cambie la forma de la biblioteca.</translation>
    </message>
    <message>
        <source>Copies of the library</source>
        <translation>Copias de la biblioteca</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>The library as it is now is not lost: it is kept beside the restored one.</source>
        <translation>La biblioteca actual no se pierde: se conserva junto a la restaurada.</translation>
    </message>
    <message>
        <source>There is no copy of the library yet. One is made every week.</source>
        <translation>Aún no hay ninguna copia de la biblioteca. Se hace una cada semana.</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>how Qt writes a date and time</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>RuleActions</name>
    <message>
        <source>Ignore this…</source>
        <translation>Omitir esto…</translation>
    </message>
    <message>
        <source>Leave the paragraph selected, or the change shown, out of every article of its source</source>
        <translation>Omitir el párrafo seleccionado, o el cambio mostrado, en todos los artículos de su fuente</translation>
    </message>
    <message>
        <source>Rules of sources…</source>
        <translation>Reglas de las fuentes…</translation>
    </message>
    <message>
        <source>Show what the page holds beside its article, and why it is left out</source>
        <translation>Ver qué contiene la página además del artículo y por qué se omite</translation>
    </message>
    <message>
        <source>What is left out of the articles of a source, or kept in them</source>
        <translation>Lo que se omite de los artículos de una fuente o se incluye en ellos</translation>
    </message>
    <message>
        <source>What was left out…</source>
        <translation>Lo que se omitió…</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message numerus="yes">
        <source>%n rule(s) taken from “{name}”.</source>
        <translation>
            <numerusform>%Ln regla tomada de «{name}».</numerusform>
            <numerusform>%Ln reglas tomadas de «{name}».</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules were saved as “{name}”.</source>
        <translation>Las reglas se guardaron como «{name}».</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>«{name}» no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: {reason}.</source>
        <translation>«{name}» no se puede escribir: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is not a file of rules.</source>
        <translation>«{name}» no es un archivo de reglas.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%n change(s) would be none.</source>
        <translation>
            <numerusform>%Ln cambio dejaría de serlo.</numerusform>
            <numerusform>%Ln cambios dejarían de serlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%Ln versión</numerusform>
            <numerusform>%Ln versiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) would have no text left; so wide a rule cannot be made.</source>
        <translation>
            <numerusform>%Ln versión se quedaría sin texto; no se puede crear una regla tan amplia.</numerusform>
            <numerusform>%Ln versiones se quedarían sin texto; no se puede crear una regla tan amplia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep {kind}: {pattern}</source>
        <translation>Incluir {kind}: {pattern}</translation>
    </message>
    <message>
        <source>Leave out {kind}: {pattern}</source>
        <translation>Omitir {kind}: {pattern}</translation>
    </message>
    <message>
        <source>No stored version would read otherwise.</source>
        <translation>Ninguna versión guardada se leería de otro modo.</translation>
    </message>
    <message>
        <source>a pattern</source>
        <translation>un patrón</translation>
    </message>
    <message>
        <source>a place on the page</source>
        <translation>un lugar de la página</translation>
    </message>
    <message>
        <source>in the article</source>
        <translation>en el artículo</translation>
    </message>
    <message>
        <source>kept by your rule</source>
        <translation>incluido por su regla</translation>
    </message>
    <message>
        <source>left out by your rule</source>
        <translation>omitido por su regla</translation>
    </message>
    <message>
        <source>left out: a directory of links</source>
        <translation>omitido: un directorio de enlaces</translation>
    </message>
    <message>
        <source>left out: a heading without text below it</source>
        <translation>omitido: un título sin texto debajo</translation>
    </message>
    <message>
        <source>left out: a label of advertising</source>
        <translation>omitido: una etiqueta de publicidad</translation>
    </message>
    <message>
        <source>left out: a link to another page</source>
        <translation>omitido: un enlace a otra página</translation>
    </message>
    <message>
        <source>left out: a menu, form or footer</source>
        <translation>omitido: un menú, formulario o pie de página</translation>
    </message>
    <message>
        <source>left out: another article</source>
        <translation>omitido: otro artículo</translation>
    </message>
    <message>
        <source>left out: beside the article</source>
        <translation>omitido: al margen del artículo</translation>
    </message>
    <message>
        <source>left out: copyright, or a wish to subscribe</source>
        <translation>omitido: derechos de autor o invitación a suscribirse</translation>
    </message>
    <message>
        <source>left out: its place is called “{word}”</source>
        <translation>omitido: el lugar se llama «{word}»</translation>
    </message>
    <message>
        <source>left out: its place is named like such things</source>
        <translation>omitido: el lugar tiene un nombre de ese tipo</translation>
    </message>
    <message>
        <source>left out: leads to another article</source>
        <translation>omitido: lleva a otro artículo</translation>
    </message>
    <message>
        <source>left out: learnt from other articles</source>
        <translation>omitido: aprendido de otros artículos</translation>
    </message>
    <message>
        <source>left out: made otherwise than the text around it</source>
        <translation>omitido: hecho de otro modo que el texto que lo rodea</translation>
    </message>
    <message>
        <source>left out: not where the article stands</source>
        <translation>omitido: fuera del lugar del artículo</translation>
    </message>
    <message>
        <source>left out: said before</source>
        <translation>omitido: ya dicho</translation>
    </message>
    <message>
        <source>left out: says only when</source>
        <translation>omitido: solo dice cuándo</translation>
    </message>
    <message>
        <source>left out: the page hides it</source>
        <translation>omitido: la página lo oculta</translation>
    </message>
    <message>
        <source>left out: the text comes from the page’s data</source>
        <translation>omitido: el texto viene de los datos de la página</translation>
    </message>
    <message numerus="yes">
        <source>of %n looked at</source>
        <translation>
            <numerusform>de %Ln examinada</numerusform>
            <numerusform>de %Ln examinadas</numerusform>
        </translation>
    </message>
    <message>
        <source>the headline, which has a place of its own</source>
        <translation>el titular, que tiene su propio lugar</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>este texto</translation>
    </message>
    <message>
        <source>this text with any numbers</source>
        <translation>este texto con cualquier número</translation>
    </message>
    <message>
        <source>{versions} {looked} would read otherwise.</source>
        <translation>{versions} {looked} se leerían de otro modo.</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Rules of sources</source>
        <translation>Reglas de las fuentes</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Guardar las reglas</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
    <message>
        <source>Take from a file…</source>
        <translation>Tomar de un archivo…</translation>
    </message>
    <message>
        <source>Take in rules</source>
        <translation>Tomar reglas</translation>
    </message>
    <message>
        <source>There is no rule yet. “Ignore this” in the menu of a paragraph makes one.</source>
        <translation>Aún no hay ninguna regla. «Omitir esto», en el menú de un párrafo, crea una.</translation>
    </message>
    <message>
        <source>What is left out of the articles of a source, or kept in them. A rule switched off does nothing.</source>
        <translation>Lo que se omite de los artículos de una fuente o se incluye en ellos. Una regla desactivada no hace nada.</translation>
    </message>
    <message>
        <source>learnt</source>
        <translation>aprendida</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Address to watch, or search every version</source>
        <translation>Dirección que vigilar, o búsqueda en todas las versiones</translation>
    </message>
    <message>
        <source>An address and Enter: watch the article, or follow the feed
Anything else: search every version, also text that is gone
“words side by side”   -without   begin*
title:   source:   removed:   added:   before:2024   after:2024-05</source>
        <translation>Una dirección e Intro: vigilar el artículo o seguir el canal
Cualquier otra cosa: buscar en todas las versiones, también en el texto desaparecido
&quot;palabras juntas&quot;   -sin   inicio*
title:   source:   removed:   added:   before:2024   after:2024-05</translation>
    </message>
    <message>
        <source>Paste an address to watch, or search every version…</source>
        <translation>Dirección o palabras…</translation>
    </message>
    <message>
        <source>Paste or type the address of an article or a feed, then press Enter</source>
        <translation>Pegue o escriba la dirección de un artículo o un canal y pulse Intro</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>This address is in the clipboard; press Enter to watch it</source>
        <translation>Esta dirección está en el portapapeles; pulse Intro para vigilarla</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%Ln versión</numerusform>
            <numerusform>%Ln versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>It no longer stands in the newest version.</source>
        <translation>Ya no está en la versión más reciente.</translation>
    </message>
    <message>
        <source>first seen {time}</source>
        <translation>visto por primera vez el {time}</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>gone in {n}</source>
        <translation>desaparecido en {n}</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titular</translation>
    </message>
    <message>
        <source>in version {n}</source>
        <translation>en la versión {n}</translation>
    </message>
    <message>
        <source>in versions {list}</source>
        <translation>en las versiones {list}</translation>
    </message>
    <message>
        <source>last seen {time}</source>
        <translation>visto por última vez el {time}</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message numerus="yes">
        <source>Found in %n article(s)</source>
        <translation>
            <numerusform>Encontrado en %Ln artículo</numerusform>
            <numerusform>Encontrado en %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in %n article(s) so far</source>
        <translation>
            <numerusform>Encontrado en %Ln artículo hasta ahora</numerusform>
            <numerusform>Encontrado en %Ln artículos hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Search on</source>
        <translation>Seguir buscando</translation>
    </message>
    <message>
        <source>Search on
There may be more than is shown</source>
        <translation>Seguir buscando
Puede haber más de lo que se muestra</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>“{text}” was not found in any version</source>
        <translation>«{text}» no se encontró en ninguna versión</translation>
    </message>
</context>
<context>
    <name>SearchWiring</name>
    <message>
        <source>There is nothing to search yet: no article was kept so far</source>
        <translation>Aún no hay nada que buscar: no se ha conservado ningún artículo</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Comparisons of this session</source>
        <translation>Comparaciones de esta sesión</translation>
    </message>
</context>
<context>
    <name>ShareActions</name>
    <message>
        <source>A card with the most telling changes</source>
        <translation>Una tarjeta con los cambios más reveladores</translation>
    </message>
    <message>
        <source>A row for each change, for a spreadsheet</source>
        <translation>Una fila por cambio, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copiar la referencia</translation>
    </message>
    <message>
        <source>Copy with colours</source>
        <translation>Copiar con colores</translation>
    </message>
    <message>
        <source>Data (JSON)…</source>
        <translation>Datos (JSON)…</translation>
    </message>
    <message>
        <source>Evidence bundle…</source>
        <translation>Paquete de pruebas…</translation>
    </message>
    <message>
        <source>Feeds of changes…</source>
        <translation>Canales de cambios…</translation>
    </message>
    <message>
        <source>Follow what is changed in a feed reader, or in a file</source>
        <translation>Seguir los cambios en un lector de canales o en un archivo</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>Para otros programas</translation>
    </message>
    <message>
        <source>Headline, source, both times, addresses and hashes, for a footnote</source>
        <translation>Titular, fuente, ambas fechas, direcciones y sumas de control, para una nota al pie</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>One file, in columns and inline</source>
        <translation>Un solo archivo, en dos columnas y en una</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Pages, texts and checks in one file that anybody can verify</source>
        <translation>Páginas, textos y comprobaciones en un solo archivo que cualquiera puede verificar</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Imagen (PNG)…</translation>
    </message>
    <message>
        <source>Plain text…</source>
        <translation>Texto sin formato…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Put the comparison into the clipboard for a word processor</source>
        <translation>Poner la comparación en el portapapeles para un procesador de textos</translation>
    </message>
    <message>
        <source>See the pages first, then print them</source>
        <translation>Ver primero las páginas y luego imprimirlas</translation>
    </message>
    <message>
        <source>The comparison on pages, for reading and for the files</source>
        <translation>La comparación en páginas, para leer y archivar</translation>
    </message>
    <message>
        <source>The first text, then every change</source>
        <translation>El primer texto y luego cada cambio</translation>
    </message>
    <message>
        <source>Timeline (CSV)…</source>
        <translation>Cronología (CSV)…</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>Página web (HTML)…</translation>
    </message>
</context>
<context>
    <name>ShareWiring</name>
    <message>
        <source>Feed readers cannot be answered: {reason}</source>
        <translation>No se puede responder a los lectores de canales: {reason}</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Evidence bundle</source>
        <translation>Paquete de pruebas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
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
        <translation>No se escribió nada: se canceló</translation>
    </message>
    <message>
        <source>One moment: the versions are still being compared</source>
        <translation>Un momento: las versiones aún se están comparando</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The citation was copied</source>
        <translation>La referencia se copió</translation>
    </message>
    <message>
        <source>The comparison was copied; paste it into a text with its colours</source>
        <translation>La comparación se copió; péguela en un texto con sus colores</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Writing “{name}”…</source>
        <translation>Escribiendo «{name}»…</translation>
    </message>
    <message>
        <source>“{name}” was written, {size}</source>
        <translation>«{name}» se escribió, {size}</translation>
    </message>
    <message>
        <source>“{name}” was written, {size}. The number that proves it whole is in the clipboard: keep it elsewhere</source>
        <translation>«{name}» se escribió, {size}. La suma de control que prueba su integridad está en el portapapeles: consérvela en otro lugar</translation>
    </message>
</context>
<context>
    <name>SidebarHead</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>By headline</source>
        <translation>Por titular</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Filter by headline or source</source>
        <translation>Filtrar por titular o fuente</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Últimos cambiados primero</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>Most changes first</source>
        <translation>Más cambios primero</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más nuevos primero</translation>
    </message>
    <message>
        <source>Order and filter</source>
        <translation>Ordenar y filtrar</translation>
    </message>
    <message>
        <source>Order and filter
To filter, type in the list</source>
        <translation>Ordenar y filtrar
Para filtrar, escriba en la lista</translation>
    </message>
    <message>
        <source>Which articles</source>
        <translation>Qué artículos</translation>
    </message>
</context>
<context>
    <name>Slider</name>
    <message numerus="yes">
        <source>%n check(s) found no text</source>
        <translation>
            <numerusform>%Ln comprobación no encontró texto</numerusform>
            <numerusform>%Ln comprobaciones no encontraron texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) found the text unchanged</source>
        <translation>
            <numerusform>%Ln comprobación encontró el texto sin cambios</numerusform>
            <numerusform>%Ln comprobaciones encontraron el texto sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>words</comment>
        <translation>
            <numerusform>%Ln suprimida</numerusform>
            <numerusform>%Ln suprimidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%Ln versión</numerusform>
            <numerusform>%Ln versiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) drawn as one here: {first} to {last}</source>
        <translation>
            <numerusform>%Ln versión dibujada aquí como una sola: {first} a {last}</numerusform>
            <numerusform>%Ln versiones dibujadas aquí como una sola: {first} a {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>%Ln palabra añadida</numerusform>
            <numerusform>%Ln palabras añadidas</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them: {words}</source>
        <translation>Todas juntas: {words}</translation>
    </message>
    <message>
        <source>Changed between {first} and {last}</source>
        <translation>Cambió entre {first} y {last}</translation>
    </message>
    <message>
        <source>Fetched from its address</source>
        <translation>Obtenido de su dirección</translation>
    </message>
    <message>
        <source>From a saved page</source>
        <translation>De una página guardada</translation>
    </message>
    <message>
        <source>From an archive</source>
        <translation>De un archivo histórico</translation>
    </message>
    <message>
        <source>Headline: {title}</source>
        <translation>Titular: {title}</translation>
    </message>
    <message>
        <source>Newer version: {number} of {last}, {facts}</source>
        <translation>Versión nueva: {number} de {last}, {facts}</translation>
    </message>
    <message>
        <source>Older version: {number} of {last}, {facts}</source>
        <translation>Versión antigua: {number} de {last}, {facts}</translation>
    </message>
    <message>
        <source>The newer version, {number}, is out of sight
Click to see it</source>
        <translation>La versión nueva, {number}, no está a la vista
Haga clic para verla</translation>
    </message>
    <message>
        <source>The older version, {number}, is out of sight
Click to see it</source>
        <translation>La versión antigua, {number}, no está a la vista
Haga clic para verla</translation>
    </message>
    <message>
        <source>The paragraph under the mouse came here</source>
        <translation>El párrafo bajo el ratón apareció aquí</translation>
    </message>
    <message>
        <source>The paragraph under the mouse changed here</source>
        <translation>El párrafo bajo el ratón cambió aquí</translation>
    </message>
    <message>
        <source>The paragraph under the mouse went here</source>
        <translation>El párrafo bajo el ratón desapareció aquí</translation>
    </message>
    <message>
        <source>Turn the wheel to look closer</source>
        <translation>Gire la rueda para ver más de cerca</translation>
    </message>
    <message>
        <source>Version {number} again: the earlier text came back</source>
        <translation>De nuevo la versión {number}: volvió el texto anterior</translation>
    </message>
    <message>
        <source>You last looked here: {time}</source>
        <translation>Aquí miró por última vez: {time}</translation>
    </message>
    <message>
        <source>an earlier text again</source>
        <translation>de nuevo un texto anterior</translation>
    </message>
    <message>
        <source>no words changed</source>
        <translation>ninguna palabra cambiada</translation>
    </message>
    <message numerus="yes">
        <source>where they crowd, up to %n are drawn as one</source>
        <comment>versions</comment>
        <translation>
            <numerusform>donde se agolpan, hasta %Ln se dibuja como una sola</numerusform>
            <numerusform>donde se agolpan, hasta %Ln se dibujan como una sola</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, {first} to {last}</source>
        <translation>{count}, {first} a {last}</translation>
    </message>
    <message>
        <source>{origin}, HTTP status {status}</source>
        <translation>{origin}, estado HTTP {status}</translation>
    </message>
</context>
<context>
    <name>SliderActions</name>
    <message>
        <source>Bring the older handle up to the newer</source>
        <translation>Llevar el tirador antiguo junto al nuevo</translation>
    </message>
    <message>
        <source>Draw its axis out</source>
        <translation>Estirar su eje</translation>
    </message>
    <message>
        <source>From what you saw last to the last version</source>
        <translation>De lo último que vio a la última versión</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play at medium pace</source>
        <translation>Reproducir a ritmo medio</translation>
    </message>
    <message>
        <source>Play fast</source>
        <translation>Reproducir rápido</translation>
    </message>
    <message>
        <source>Play slowly</source>
        <translation>Reproducir despacio</translation>
    </message>
    <message>
        <source>Play the versions</source>
        <translation>Reproducir las versiones</translation>
    </message>
    <message>
        <source>Show one version after the other; space does it on a handle of the slider</source>
        <translation>Mostrar una versión tras otra; en un tirador del deslizador, con la barra espaciadora</translation>
    </message>
    <message>
        <source>Since I last looked</source>
        <translation>Desde que miré por última vez</translation>
    </message>
    <message>
        <source>Slider: all versions in sight</source>
        <translation>Deslizador: todas las versiones a la vista</translation>
    </message>
    <message>
        <source>Slider: closer</source>
        <translation>Deslizador: más cerca</translation>
    </message>
    <message>
        <source>Slider: farther</source>
        <translation>Deslizador: más lejos</translation>
    </message>
    <message>
        <source>This version and the one before</source>
        <translation>Esta versión y la anterior</translation>
    </message>
</context>
<context>
    <name>SliderRow</name>
    <message>
        <source>How the versions are spread
By their times, or evenly spaced</source>
        <translation>Cómo se reparten las versiones
Según su hora o a intervalos iguales</translation>
    </message>
    <message>
        <source>Spread of the versions: {choice}</source>
        <translation>Reparto de las versiones: {choice}</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Show its articles</source>
        <translation>Mostrar sus artículos</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>SourceModel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) overlooked</source>
        <translation>
            <numerusform>%Ln diferencia ignorada</numerusform>
            <numerusform>%Ln diferencias ignoradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) moved</source>
        <translation>
            <numerusform>%Ln párrafo movido</numerusform>
            <numerusform>%Ln párrafos movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n word(s)</source>
        <translation>
            <numerusform>+%Ln palabra</numerusform>
            <numerusform>+%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel (Esc)
What was shown before stays</source>
        <translation>Cancelar (Esc)
Lo que se mostraba permanece</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>Cambio {number} de {count}</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Sin diferencias</translation>
    </message>
    <message>
        <source>Only a date differs</source>
        <translation>Solo cambia una fecha</translation>
    </message>
    <message>
        <source>{count}: {what}</source>
        <translation>{count}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>−%n word(s)</source>
        <translation>
            <numerusform>−%Ln palabra</numerusform>
            <numerusform>−%Ln palabras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StayDialog</name>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Diffviewer goes on without a window; starting it again brings the window back.</source>
        <translation>Diffviewer sigue sin ventana; al iniciarlo de nuevo, la ventana vuelve.</translation>
    </message>
    <message>
        <source>Diffviewer stays in the tray, and its icon there brings the window back.</source>
        <translation>Diffviewer se queda en la bandeja del sistema, y su icono allí devuelve la ventana.</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Seguir vigilando</translation>
    </message>
    <message>
        <source>Go on watching when the window is closed?</source>
        <translation>¿Seguir vigilando al cerrar la ventana?</translation>
    </message>
    <message>
        <source>You will not be asked again; the preferences have this choice too.</source>
        <translation>No se le volverá a preguntar; esta opción también está en las preferencias.</translation>
    </message>
</context>
<context>
    <name>TopRow</name>
    <message>
        <source>Everything that differs is shown</source>
        <translation>Se muestra todo lo que cambia</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export
Files, the clipboard, paper and feeds</source>
        <translation>Exportar
Archivos, portapapeles, papel y canales</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Menu (F10)
Everything that can be done, and the look</source>
        <translation>Menú (F10)
Todo lo que se puede hacer, y el aspecto</translation>
    </message>
    <message>
        <source>Options of the comparison</source>
        <translation>Opciones de la comparación</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n changed article(s) to read</source>
        <translation>
            <numerusform>%Ln artículo cambiado por leer</numerusform>
            <numerusform>%Ln artículos cambiados por leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Open Diffviewer</source>
        <translation>Abrir Diffviewer</translation>
    </message>
    <message>
        <source>Pause watching</source>
        <translation>Pausar la vigilancia</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Resume watching</source>
        <translation>Reanudar la vigilancia</translation>
    </message>
    <message>
        <source>Watching is paused</source>
        <translation>La vigilancia está en pausa</translation>
    </message>
</context>
<context>
    <name>UnreadPage</name>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Abrir el original</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>The page is being read…</source>
        <translation>La página se está leyendo…</translation>
    </message>
    <message>
        <source>This page could not be read for so long that it is no longer tried</source>
        <translation>Esta página no se pudo leer durante tanto tiempo que ya no se intenta</translation>
    </message>
    <message>
        <source>This page could not be read so far</source>
        <translation>Esta página no se ha podido leer hasta ahora</translation>
    </message>
    <message>
        <source>This page was gone before it could be read</source>
        <translation>Esta página desapareció antes de poder leerse</translation>
    </message>
    <message>
        <source>This page was not read yet</source>
        <translation>Esta página aún no se ha leído</translation>
    </message>
    <message>
        <source>This page was not read yet, and is paused</source>
        <translation>Esta página aún no se ha leído y está en pausa</translation>
    </message>
    <message>
        <source>What stands on this page is hardly the article</source>
        <translation>Lo que hay en esta página difícilmente es el artículo</translation>
    </message>
</context>
<context>
    <name>VersionHeaders</name>
    <message>
        <source>Left: {text}</source>
        <translation>Izquierda: {text}</translation>
    </message>
    <message>
        <source>Right: {text}</source>
        <translation>Derecha: {text}</translation>
    </message>
</context>
<context>
    <name>VersionSlider</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>how Qt writes a time of day</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>The page gives no time.</source>
        <translation>La página no indica ninguna fecha.</translation>
    </message>
    <message>
        <source>The time is that of the file; the page gives none.</source>
        <translation>La fecha es la del archivo; la página no indica ninguna.</translation>
    </message>
    <message>
        <source>The time is the one the page itself gives.</source>
        <translation>La fecha es la que indica la propia página.</translation>
    </message>
    <message>
        <source>The time is when the page was saved.</source>
        <translation>La fecha es la del momento en que se guardó la página.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>Version {number} again</source>
        <comment>an earlier text that came back</comment>
        <translation>De nuevo la versión {number}</translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>alrededor de %Ln hora</numerusform>
            <numerusform>alrededor de %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n month(s)</source>
        <translation>
            <numerusform>alrededor de %Ln mes</numerusform>
            <numerusform>alrededor de %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s)</source>
        <translation>
            <numerusform>alrededor de %Ln año</numerusform>
            <numerusform>alrededor de %Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>al mismo tiempo</translation>
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
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <comment>how Qt writes a day and a time</comment>
        <translation>d MMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy HH:mm</source>
        <comment>how Qt writes a date and time, read out</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>how Qt writes a date and time, long</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy, HH:mm</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy, HH:mm:ss</source>
        <comment>how Qt writes a date and time to the second</comment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <source>{time} earlier</source>
        <translation>{time} antes</translation>
    </message>
    <message>
        <source>{time} later</source>
        <translation>{time} después</translation>
    </message>
</context>
<context>
    <name>WatchCommands</name>
    <message numerus="yes">
        <source>Marked %n article(s) as read</source>
        <translation>
            <numerusform>%Ln artículo marcado como leído</numerusform>
            <numerusform>%Ln artículos marcados como leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n article(s) as unread</source>
        <translation>
            <numerusform>%Ln artículo marcado como no leído</numerusform>
            <numerusform>%Ln artículos marcados como no leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused %n article(s)</source>
        <translation>
            <numerusform>%Ln artículo en pausa</numerusform>
            <numerusform>%Ln artículos en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused %n article(s) of {source}</source>
        <translation>
            <numerusform>%Ln artículo de {source} en pausa</numerusform>
            <numerusform>%Ln artículos de {source} en pausa</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused “{title}”</source>
        <translation>«{title}» en pausa</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n article(s)</source>
        <translation>
            <numerusform>%Ln artículo quitado</numerusform>
            <numerusform>%Ln artículos quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n article(s) of {source}</source>
        <translation>
            <numerusform>%Ln artículo de {source} quitado</numerusform>
            <numerusform>%Ln artículos de {source} quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watching %n article(s) again</source>
        <translation>
            <numerusform>%Ln artículo de nuevo en vigilancia</numerusform>
            <numerusform>%Ln artículos de nuevo en vigilancia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watching %n article(s) of {source} again</source>
        <translation>
            <numerusform>%Ln artículo de {source} de nuevo en vigilancia</numerusform>
            <numerusform>%Ln artículos de {source} de nuevo en vigilancia</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching “{title}” again</source>
        <translation>«{title}» vuelve a vigilarse</translation>
    </message>
</context>
<context>
    <name>WatchLine</name>
    <message>
        <source>Go on watching</source>
        <translation>Seguir vigilando</translation>
    </message>
    <message>
        <source>Pause watching
What you ask for is checked all the same</source>
        <translation>Pausar la vigilancia
Lo que pida se comprueba igualmente</translation>
    </message>
</context>
<context>
    <name>WatchPreferences</name>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> día</numerusform>
            <numerusform> días</numerusform>
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
        <translation> veces</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Diffviewer’s own</source>
        <translation>El de Diffviewer</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Seguir vigilando</translation>
    </message>
    <message>
        <source>Look again after a change</source>
        <translation>Comprobar tras un cambio a los</translation>
    </message>
    <message>
        <source>Name told to sites</source>
        <translation>Nombre que se da a los sitios</translation>
    </message>
    <message>
        <source>Read feeds every</source>
        <translation>Leer los canales cada</translation>
    </message>
    <message>
        <source>Start with the session, without a window</source>
        <translation>Iniciar al abrir la sesión, sin ventana</translation>
    </message>
    <message>
        <source>Stop where nothing changed for</source>
        <translation>Dejarlo si nada cambió en</translation>
    </message>
    <message>
        <source>Tell changes on the desktop</source>
        <translation>Avisar de los cambios en el escritorio</translation>
    </message>
    <message>
        <source>This could not be written down for the system: {why}</source>
        <translation>No se pudo anotar para el sistema: {why}</translation>
    </message>
    <message>
        <source>Wait between two pages of a site</source>
        <translation>Esperar entre dos páginas de un sitio</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>… and later, while nothing changes, by</source>
        <translation>… y después, mientras nada cambie, más tarde por</translation>
    </message>
</context>
<context>
    <name>WatchWiring</name>
    <message>
        <source>Nothing is watched yet</source>
        <translation>Aún no se vigila nada</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>This article was kept from files; it is not watched</source>
        <translation>Este artículo procede de archivos; no se vigila</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>Checking {under_way} of {waiting} due</source>
        <translation>Comprobando {under_way} de {waiting} pendientes</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Watching is paused</source>
        <translation>La vigilancia está en pausa</translation>
    </message>
    <message>
        <source>checked {when}</source>
        <translation>última comprobación: {when}</translation>
    </message>
    <message numerus="yes">
        <source>it did not change in over %n day(s) and won&apos;t be checked again for changes</source>
        <translation>
            <numerusform>no ha cambiado en más de %Ln día y no se volverá a comprobar</numerusform>
            <numerusform>no ha cambiado en más de %Ln días y no se volverá a comprobar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it last changed over %n day(s) ago and won&apos;t be checked again for changes</source>
        <translation>
            <numerusform>cambió por última vez hace más de %Ln día y no se volverá a comprobar</numerusform>
            <numerusform>cambió por última vez hace más de %Ln días y no se volverá a comprobar</numerusform>
        </translation>
    </message>
    <message>
        <source>last check failed: {reason}</source>
        <translation>la última comprobación falló: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>next check in %n h</source>
        <translation>
            <numerusform>próxima comprobación en %Ln h</numerusform>
            <numerusform>próxima comprobación en %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next check in %n min</source>
        <translation>
            <numerusform>próxima comprobación en %Ln min</numerusform>
            <numerusform>próxima comprobación en %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>next check in {hours} h {minutes} min</source>
        <translation>próxima comprobación en {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>next check on {day}</source>
        <translation>próxima comprobación el {day}</translation>
    </message>
    <message>
        <source>next check soon</source>
        <translation>próxima comprobación en breve</translation>
    </message>
    <message>
        <source>next check tomorrow at {time}</source>
        <translation>próxima comprobación mañana a las {time}</translation>
    </message>
    <message>
        <source>no check is planned</source>
        <translation>no hay ninguna comprobación prevista</translation>
    </message>
    <message>
        <source>no longer checked</source>
        <translation>ya no se comprueba</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>paused, not checked for changes</source>
        <translation>en pausa, no se comprueba</translation>
    </message>
    <message>
        <source>the last check failed</source>
        <translation>la última comprobación falló</translation>
    </message>
    <message>
        <source>the last text is held back</source>
        <translation>el último texto está retenido</translation>
    </message>
    <message>
        <source>the page is gone</source>
        <translation>la página ha desaparecido</translation>
    </message>
    <message>
        <source>watching is paused</source>
        <translation>la vigilancia está en pausa</translation>
    </message>
    <message>
        <source>won&apos;t be checked again</source>
        <translation>no se volverá a comprobar</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>An invented article in six versions. Drag the slider, and press N for the next change.</source>
        <translation>Un artículo inventado en seis versiones. Arrastre el deslizador; N lleva al cambio siguiente.</translation>
    </message>
    <message>
        <source>Compare saved pages</source>
        <translation>Comparar páginas guardadas</translation>
    </message>
    <message>
        <source>Drop the version to compare it with.</source>
        <translation>Suelte la versión con la que compararla.</translation>
    </message>
    <message>
        <source>Drop two or more saved versions of an article here. Nothing you open leaves this computer.</source>
        <translation>Suelte aquí dos o más versiones guardadas de un artículo. Nada de lo que abra sale de este equipo.</translation>
    </message>
    <message>
        <source>It stays here until then. Nothing is kept when the program ends.</source>
        <translation>Hasta entonces se queda aquí. Nada se conserva al cerrar el programa.</translation>
    </message>
    <message>
        <source>News articles are edited after they are published. Here you see how.</source>
        <translation>Los artículos de prensa se editan después de publicarse. Aquí puede ver cómo.</translation>
    </message>
    <message>
        <source>One more version is needed</source>
        <translation>Hace falta otra versión</translation>
    </message>
    <message>
        <source>Paste its address, or that of a feed, into the field above. Every version is kept from now on.</source>
        <translation>Pegue su dirección, o la de un canal, en el campo de arriba. Desde entonces se conserva cada versión.</translation>
    </message>
    <message>
        <source>See what was changed</source>
        <translation>Vea qué ha cambiado</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Pruebe primero</translation>
    </message>
    <message>
        <source>Waiting: {page}</source>
        <translation>En espera: {page}</translation>
    </message>
    <message>
        <source>Watch an article</source>
        <translation>Vigilar un artículo</translation>
    </message>
    <message>
        <source>Web pages, MHTML, web archives and text. A saved News Sniffer page opens on its own.</source>
        <translation>Páginas web, MHTML, archivos web y texto. Una página guardada de News Sniffer se abre por sí sola.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln lugar</numerusform>
            <numerusform>%Ln lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>A check that brings no text says nothing about the article.</source>
        <translation>Una comprobación que no trae texto no dice nada del artículo.</translation>
    </message>
    <message numerus="yes">
        <source>At %n check(s) the headline, the byline and every paragraph were the same.</source>
        <translation>
            <numerusform>En %Ln comprobación, el titular, la firma y cada párrafo eran los mismos.</numerusform>
            <numerusform>En %Ln comprobaciones, el titular, la firma y cada párrafo eran los mismos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n check(s) the page was the same as before to the byte.</source>
        <translation>
            <numerusform>En %Ln comprobación, la página era la misma byte por byte.</numerusform>
            <numerusform>En %Ln comprobaciones, la página era la misma byte por byte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n check(s) the server said that the page had not been modified.</source>
        <translation>
            <numerusform>En %Ln comprobación, el servidor dijo que la página no se había modificado.</numerusform>
            <numerusform>En %Ln comprobaciones, el servidor dijo que la página no se había modificado.</numerusform>
        </translation>
    </message>
    <message>
        <source>It called itself {address}.</source>
        <translation>Se llamaba a sí misma {address}.</translation>
    </message>
    <message>
        <source>It comes from a saved page that was kept.</source>
        <translation>Procede de una página guardada que se conservó.</translation>
    </message>
    <message>
        <source>It comes from an archive.</source>
        <translation>Procede de un archivo histórico.</translation>
    </message>
    <message>
        <source>It is not checked by itself any more; every version stays in the library.</source>
        <translation>Ya no se comprueba automáticamente; cada versión sigue en la biblioteca.</translation>
    </message>
    <message>
        <source>It is the first text that was seen of this article: {words}.</source>
        <translation>Es el primer texto que se vio de este artículo: {words}.</translation>
    </message>
    <message>
        <source>It is the text of version {number} again, to the letter.</source>
        <translation>Es de nuevo el texto de la versión {number}, letra por letra.</translation>
    </message>
    <message>
        <source>Most of the text was gone.</source>
        <translation>Faltaba la mayor parte del texto.</translation>
    </message>
    <message>
        <source>No earlier version has this text, so it is version {number}.</source>
        <translation>Ninguna versión anterior tiene este texto, así que es la versión {number}.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n check(s) it is not on record how that was known; an earlier edition made them.</source>
        <translation>
            <numerusform>De %Ln comprobación no consta cómo se supo; la hizo una edición anterior.</numerusform>
            <numerusform>De %Ln comprobaciones no consta cómo se supo; las hizo una edición anterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only headline, byline and text count; dates, pictures and what is around the article never do.</source>
        <translation>Solo cuentan el titular, la firma y el texto; nunca las fechas, las imágenes ni lo que rodea al artículo.</translation>
    </message>
    <message>
        <source>So version {number} still stood.</source>
        <translation>Así que la versión {number} seguía vigente.</translation>
    </message>
    <message>
        <source>Such a page is hardly the article, so it is held back until a second check finds the same.</source>
        <translation>Una página así difícilmente es el artículo, por lo que se retiene hasta que otra comprobación lo confirme.</translation>
    </message>
    <message>
        <source>That text was last seen on {time}.</source>
        <translation>Ese texto se vio por última vez el {time}.</translation>
    </message>
    <message>
        <source>The first difference is in paragraph {number}:</source>
        <translation>La primera diferencia está en el párrafo {number}:</translation>
    </message>
    <message>
        <source>The first difference is in the byline:</source>
        <translation>La primera diferencia está en la firma:</translation>
    </message>
    <message>
        <source>The first difference is in the headline:</source>
        <translation>La primera diferencia está en el titular:</translation>
    </message>
    <message>
        <source>The next check did not find it again.</source>
        <translation>La siguiente comprobación no lo volvió a encontrar.</translation>
    </message>
    <message>
        <source>The next check found a text that counted: version {number}.</source>
        <translation>La siguiente comprobación encontró un texto que contaba: la versión {number}.</translation>
    </message>
    <message>
        <source>The next check found the article as before: nothing had happened to it.</source>
        <translation>La siguiente comprobación encontró el artículo como antes: no le había pasado nada.</translation>
    </message>
    <message>
        <source>The next check will decide.</source>
        <translation>La próxima comprobación decidirá.</translation>
    </message>
    <message>
        <source>The page asked for money, an account or consent.</source>
        <translation>La página pedía dinero, una cuenta o un consentimiento.</translation>
    </message>
    <message>
        <source>The page called itself by another address.</source>
        <translation>La página se daba otra dirección.</translation>
    </message>
    <message>
        <source>The page told of an error.</source>
        <translation>La página informaba de un error.</translation>
    </message>
    <message>
        <source>The same text was held back at {time}; when the next check found it again, it counted.</source>
        <translation>El mismo texto se retuvo el {time}; cuando la siguiente comprobación lo encontró otra vez, contó.</translation>
    </message>
    <message>
        <source>The server answered with the status {number}.</source>
        <translation>El servidor respondió con el estado {number}.</translation>
    </message>
    <message>
        <source>The text differs from version {number}, which stood before, in {places}: {size}.</source>
        <translation>El texto difiere de la versión {number}, vigente antes, en {places}: {size}.</translation>
    </message>
    <message>
        <source>The words are the same; a paragraph stands elsewhere:</source>
        <translation>Las palabras son las mismas; un párrafo está en otro lugar:</translation>
    </message>
    <message>
        <source>The words are the same; paragraph {number} became another kind of text, such as a heading.</source>
        <translation>Las palabras son las mismas; el párrafo {number} pasó a ser otro tipo de texto, como un ladillo.</translation>
    </message>
    <message>
        <source>Three checks in a row found nothing there.</source>
        <translation>Tres comprobaciones seguidas no encontraron nada allí.</translation>
    </message>
    <message>
        <source>Version {number} has {words}; the page had {found}.</source>
        <translation>La versión {number} tiene {words}; la página tenía {found}.</translation>
    </message>
    <message>
        <source>Version {number} stands.</source>
        <translation>La versión {number} está vigente.</translation>
    </message>
    <message>
        <source>Why is it not checked any more?</source>
        <translation>¿Por qué ya no se comprueba?</translation>
    </message>
    <message>
        <source>Why is this the first version?</source>
        <translation>¿Por qué es la primera versión?</translation>
    </message>
    <message>
        <source>Why was this counted as a change?</source>
        <translation>¿Por qué se contó como un cambio?</translation>
    </message>
    <message>
        <source>Why was this not counted as a change?</source>
        <translation>¿Por qué no se contó como un cambio?</translation>
    </message>
</context>
<context>
    <name>WhyPane</name>
    <message>
        <source>After: {text}</source>
        <translation>Después: {text}</translation>
    </message>
    <message>
        <source>Before: {text}</source>
        <translation>Antes: {text}</translation>
    </message>
    <message>
        <source>Show this change</source>
        <translation>Mostrar este cambio</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>_EntryPainter</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%Ln versión</numerusform>
            <numerusform>%Ln versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>sin cambios</translation>
    </message>
</context>
</TS>
