<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AdminWords</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A person and their office: "Ana Pérez, Salta"</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reads what the network shares, and writes nothing.</source>
        <translation>Lee lo que la red comparte y no escribe nada.</translation>
    </message>
    <message>
        <source>Also writes records of the own office.</source>
        <translation>Además, escribe fichas de la propia oficina.</translation>
    </message>
    <message>
        <source>Also changes records of other offices, and publishes.</source>
        <translation>Además, modifica fichas de otras oficinas y publica.</translation>
    </message>
    <message>
        <source>Also administers the network: people, invitations, computers.</source>
        <translation>Además, administra la red: personas, invitaciones y computadoras.</translation>
    </message>
    <message>
        <source>Computer %1</source>
        <extracomment>A computer that has no name, by its number</extracomment>
        <translation>Computadora %1</translation>
    </message>
    <message>
        <source>Has access</source>
        <translation>Con acceso</translation>
    </message>
    <message>
        <source>Ended; ordered to erase, and told on %1</source>
        <translation>Sin acceso; con orden de borrar, avisada el %1</translation>
    </message>
    <message>
        <source>Ended; told on %1</source>
        <translation>Sin acceso; avisada el %1</translation>
    </message>
    <message>
        <source>Ended; erases at its next contact</source>
        <translation>Sin acceso; borrará en su próximo contacto</translation>
    </message>
    <message>
        <source>Ended; not told yet</source>
        <translation>Sin acceso; aún no avisada</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Of an invitation that nobody has used yet</extracomment>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Used</source>
        <extracomment>Of an invitation</extracomment>
        <translation>Usada</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>Of an invitation</extracomment>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>Of an invitation</extracomment>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A computer, and whose it is</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>At the hub itself</source>
        <extracomment>Who did something: somebody at the hub's own machine</extracomment>
        <translation>En el propio servidor central</translation>
    </message>
    <message>
        <source>The hub does not answer, so nobody knows whether this was done. It is not sent again by itself: look at the list once there is a connection.</source>
        <translation>El servidor central no responde, y no se sabe si esto llegó a hacerse. No se vuelve a enviar por sí solo: consulte la lista cuando haya conexión.</translation>
    </message>
    <message>
        <source>The hub does not answer. What stands here may have changed since; it is asked again in a moment.</source>
        <translation>El servidor central no responde. Lo que se ve aquí puede haber cambiado desde entonces; en un momento se le pregunta de nuevo.</translation>
    </message>
    <message>
        <source>The hub does not answer; it is asked again in a moment.</source>
        <translation>El servidor central no responde; en un momento se le pregunta de nuevo.</translation>
    </message>
</context>
<context>
    <name>AttachedFile</name>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>documento PDF</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>hoja de cálculo</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>presentación</translation>
    </message>
    <message>
        <source>text document</source>
        <translation>documento de texto</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archivo comprimido</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En esta computadora</translation>
    </message>
    <message>
        <source>On this computer; sending is paused</source>
        <translation>En esta computadora; el envío está en pausa</translation>
    </message>
    <message>
        <source>On this computer; waits to be sent</source>
        <translation>En esta computadora; espera para enviarse</translation>
    </message>
    <message>
        <source>On this computer; could not be sent.</source>
        <translation>En esta computadora; no se pudo enviar.</translation>
    </message>
    <message>
        <source>Paused: %1 % of it has come</source>
        <translation>En pausa: ha llegado el %1 %</translation>
    </message>
    <message>
        <source>Being fetched: %1 %</source>
        <translation>Se está trayendo: %1 %</translation>
    </message>
    <message>
        <source>Not here; fetching is paused</source>
        <translation>No está aquí; la descarga está en pausa</translation>
    </message>
    <message>
        <source>Not here yet; waits to be fetched</source>
        <translation>Todavía no está aquí; espera para traerse</translation>
    </message>
    <message>
        <source>Not here; can be fetched</source>
        <translation>No está aquí; se puede traer</translation>
    </message>
    <message>
        <source>Could not be fetched.</source>
        <translation>No se pudo traer.</translation>
    </message>
    <message>
        <source>Not here, and this library belongs to no hub to fetch it from</source>
        <translation>No está aquí, y esta biblioteca no pertenece a ningún servidor central de donde traerlo</translation>
    </message>
    <message>
        <source>What is known of this file is not complete; it cannot be used</source>
        <translation>Lo que se sabe de este archivo no está completo; no se puede usar</translation>
    </message>
    <message>
        <source>On this computer; its text is searched</source>
        <translation>En esta computadora; su texto se busca</translation>
    </message>
</context>
<context>
    <name>AttentionText</name>
    <message>
        <source>(a record that is not in your library yet)</source>
        <translation>(una ficha que aún no está en su biblioteca)</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>Closes without changing anything.</source>
        <translation>Cierra sin cambiar nada.</translation>
    </message>
    <message>
        <source>Back to the window behind it; Escape leads there too.</source>
        <translation>De vuelta a la ventana de atrás; Escape también lleva allí.</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Copy citation as</source>
        <translation>Copiar cita como</translation>
    </message>
    <message>
        <source>Full, in %1</source>
        <extracomment>A citation, whole, in a language: "Full, in Spanish"</extracomment>
        <translation>Completa, en %1</translation>
    </message>
    <message>
        <source>Short, in %1</source>
        <extracomment>The short form that courts use, in a language</extracomment>
        <translation>Breve, en %1</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>A file format and a language: "BibTeX, in Spanish"</extracomment>
        <translation>%1, en %2</translation>
    </message>
</context>
<context>
    <name>City</name>
    <message>
        <source>Addis Ababa</source>
        <translation>Adís Abeba</translation>
    </message>
    <message>
        <source>Algiers</source>
        <translation>Argel</translation>
    </message>
    <message>
        <source>Cairo</source>
        <translation>El Cairo</translation>
    </message>
    <message>
        <source>Dar es Salaam</source>
        <translation>Dar es-Salam</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Yibuti</translation>
    </message>
    <message>
        <source>Johannesburg</source>
        <translation>Johannesburgo</translation>
    </message>
    <message>
        <source>Khartoum</source>
        <translation>Jartum</translation>
    </message>
    <message>
        <source>Lomé</source>
        <translation>Lomé</translation>
    </message>
    <message>
        <source>Mogadishu</source>
        <translation>Mogadiscio</translation>
    </message>
    <message>
        <source>São Tomé</source>
        <translation>Santo Tomé</translation>
    </message>
    <message>
        <source>Tripoli</source>
        <translation>Trípoli</translation>
    </message>
    <message>
        <source>Tunis</source>
        <translation>Túnez</translation>
    </message>
    <message>
        <source>Asunción</source>
        <translation>Asunción</translation>
    </message>
    <message>
        <source>Belém</source>
        <translation>Belém</translation>
    </message>
    <message>
        <source>Bogotá</source>
        <translation>Bogotá</translation>
    </message>
    <message>
        <source>Cancún</source>
        <translation>Cancún</translation>
    </message>
    <message>
        <source>Cuiabá</source>
        <translation>Cuiabá</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curazao</translation>
    </message>
    <message>
        <source>Córdoba</source>
        <translation>Córdoba</translation>
    </message>
    <message>
        <source>Río Gallegos</source>
        <translation>Río Gallegos</translation>
    </message>
    <message>
        <source>Tucumán</source>
        <translation>Tucumán</translation>
    </message>
    <message>
        <source>Havana</source>
        <translation>La Habana</translation>
    </message>
    <message>
        <source>Los Angeles</source>
        <translation>Los Ángeles</translation>
    </message>
    <message>
        <source>Maceió</source>
        <translation>Maceió</translation>
    </message>
    <message>
        <source>Mazatlán</source>
        <translation>Mazatlán</translation>
    </message>
    <message>
        <source>Mérida</source>
        <translation>Mérida</translation>
    </message>
    <message>
        <source>Mexico City</source>
        <translation>Ciudad de México</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>Nueva York</translation>
    </message>
    <message>
        <source>Panama City</source>
        <translation>Ciudad de Panamá</translation>
    </message>
    <message>
        <source>Port-au-Prince</source>
        <translation>Puerto Príncipe</translation>
    </message>
    <message>
        <source>Port of Spain</source>
        <translation>Puerto España</translation>
    </message>
    <message>
        <source>Santarém</source>
        <translation>Santarém</translation>
    </message>
    <message>
        <source>São Paulo</source>
        <translation>São Paulo</translation>
    </message>
    <message>
        <source>Vancouver</source>
        <translation>Vancouver</translation>
    </message>
    <message>
        <source>Baghdad</source>
        <translation>Bagdad</translation>
    </message>
    <message>
        <source>Bishkek</source>
        <translation>Biskek</translation>
    </message>
    <message>
        <source>Kolkata</source>
        <translation>Calcuta</translation>
    </message>
    <message>
        <source>Damascus</source>
        <translation>Damasco</translation>
    </message>
    <message>
        <source>Dhaka</source>
        <translation>Daca</translation>
    </message>
    <message>
        <source>Dubai</source>
        <translation>Dubái</translation>
    </message>
    <message>
        <source>Ho Chi Minh City</source>
        <translation>Ciudad Ho Chi Minh</translation>
    </message>
    <message>
        <source>Jakarta</source>
        <translation>Yakarta</translation>
    </message>
    <message>
        <source>Jerusalem</source>
        <translation>Jerusalén</translation>
    </message>
    <message>
        <source>Kathmandu</source>
        <translation>Katmandú</translation>
    </message>
    <message>
        <source>Kuwait City</source>
        <translation>Ciudad de Kuwait</translation>
    </message>
    <message>
        <source>Nicosia</source>
        <translation>Nicosia</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Catar</translation>
    </message>
    <message>
        <source>Riyadh</source>
        <translation>Riad</translation>
    </message>
    <message>
        <source>Seoul</source>
        <translation>Seúl</translation>
    </message>
    <message>
        <source>Shanghai</source>
        <translation>Shanghái</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Tashkent</source>
        <translation>Taskent</translation>
    </message>
    <message>
        <source>Tbilisi</source>
        <translation>Tiflis</translation>
    </message>
    <message>
        <source>Tehran</source>
        <translation>Teherán</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>Tokio</translation>
    </message>
    <message>
        <source>Yerevan</source>
        <translation>Ereván</translation>
    </message>
    <message>
        <source>Azores</source>
        <translation>Azores</translation>
    </message>
    <message>
        <source>Canary Islands</source>
        <translation>Islas Canarias</translation>
    </message>
    <message>
        <source>Cabo Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Reykjavík</source>
        <translation>Reikiavik</translation>
    </message>
    <message>
        <source>Sydney</source>
        <translation>Sídney</translation>
    </message>
    <message>
        <source>Amsterdam</source>
        <translation>Ámsterdam</translation>
    </message>
    <message>
        <source>Athens</source>
        <translation>Atenas</translation>
    </message>
    <message>
        <source>Belgrade</source>
        <translation>Belgrado</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>Berlín</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>Bruselas</translation>
    </message>
    <message>
        <source>Bucharest</source>
        <translation>Bucarest</translation>
    </message>
    <message>
        <source>Chișinău</source>
        <translation>Chisináu</translation>
    </message>
    <message>
        <source>Copenhagen</source>
        <translation>Copenhague</translation>
    </message>
    <message>
        <source>Dublin</source>
        <translation>Dublín</translation>
    </message>
    <message>
        <source>Istanbul</source>
        <translation>Estambul</translation>
    </message>
    <message>
        <source>Kyiv</source>
        <translation>Kyiv</translation>
    </message>
    <message>
        <source>Lisbon</source>
        <translation>Lisboa</translation>
    </message>
    <message>
        <source>Ljubljana</source>
        <translation>Liubliana</translation>
    </message>
    <message>
        <source>London</source>
        <translation>Londres</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Mónaco</translation>
    </message>
    <message>
        <source>Moscow</source>
        <translation>Moscú</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>París</translation>
    </message>
    <message>
        <source>Prague</source>
        <translation>Praga</translation>
    </message>
    <message>
        <source>Rome</source>
        <translation>Roma</translation>
    </message>
    <message>
        <source>Sofia</source>
        <translation>Sofía</translation>
    </message>
    <message>
        <source>Stockholm</source>
        <translation>Estocolmo</translation>
    </message>
    <message>
        <source>Tallinn</source>
        <translation>Tallin</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Ciudad del Vaticano</translation>
    </message>
    <message>
        <source>Vienna</source>
        <translation>Viena</translation>
    </message>
    <message>
        <source>Vilnius</source>
        <translation>Vilna</translation>
    </message>
    <message>
        <source>Warsaw</source>
        <translation>Varsovia</translation>
    </message>
    <message>
        <source>Zurich</source>
        <translation>Zúrich</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauricio</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldivas</translation>
    </message>
    <message>
        <source>Auckland</source>
        <translation>Auckland</translation>
    </message>
    <message>
        <source>Easter Island</source>
        <translation>Isla de Pascua</translation>
    </message>
    <message>
        <source>Galápagos Islands</source>
        <translation>Islas Galápagos</translation>
    </message>
    <message>
        <source>Tahiti</source>
        <translation>Tahití</translation>
    </message>
</context>
<context>
    <name>CommandArgument</name>
    <message>
        <source>assignments</source>
        <translation>asignaciones</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>adjunto</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>device</source>
        <translation>computadora</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>campos</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>ids</source>
        <translation>ids</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>invitación</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>megabytes</source>
        <translation>megabytes</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>office</source>
        <translation>oficina</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>record</source>
        <translation>ficha</translation>
    </message>
    <message>
        <source>records</source>
        <translation>fichas</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>revisión</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>which</source>
        <translation>cuál</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Sent: %1. Received: %2. Merged: %3. Conflicts: %4. Rejected: %5.</source>
        <translation>Enviados: %1. Recibidos: %2. Combinados: %3. Conflictos: %4. Rechazados: %5.</translation>
    </message>
    <message>
        <source>Of the rejected: %1 about records that were erased for ever meanwhile. What they said is gone here too.</source>
        <translation>De los rechazados: %1 sobre fichas que entretanto se borraron para siempre. Lo que decían tampoco queda aquí.</translation>
    </message>
    <message>
        <source>Requests: %1. Bytes up: %2. Bytes down: %3.</source>
        <translation>Solicitudes: %1. Bytes de subida: %2. Bytes de bajada: %3.</translation>
    </message>
    <message>
        <source>What is here differs from what the hub has. Sync again; if it stays so, tell the hub's administrator.</source>
        <translation>Lo que hay aquí difiere de lo que tiene el servidor central. Sincronice otra vez; si sigue igual, avise a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The hub's operator</source>
        <translation>Quien administra el servidor central</translation>
    </message>
    <message>
        <source>(what was changed then is not kept any more)</source>
        <translation>(lo que se cambió entonces ya no se conserva)</translation>
    </message>
    <message>
        <source>(erased what the record said before)</source>
        <translation>(borró lo que la ficha decía antes)</translation>
    </message>
    <message>
        <source>Needs decision: %1. The command “conflicts” lists them.</source>
        <translation>Requieren una decisión: %1. El comando «conflicts» los muestra.</translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation>Al día.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Servidor central</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Changes waiting</source>
        <translation>Cambios pendientes</translation>
    </message>
    <message>
        <source>Changes rejected</source>
        <translation>Cambios rechazados</translation>
    </message>
    <message>
        <source>Last up to date</source>
        <translation>Al día por última vez</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>(in the trash)</source>
        <translation>(en la papelera)</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Quedó: %1</translation>
    </message>
    <message>
        <source>Other (%1, %2): %3</source>
        <translation>Otro valor (%1, %2): %3</translation>
    </message>
    <message>
        <source>Make an empty library</source>
        <translation>Crear una biblioteca vacía</translation>
    </message>
    <message>
        <source>Join a hub with an invitation</source>
        <translation>Unirse a un servidor central con una invitación</translation>
    </message>
    <message>
        <source>What to call this computer</source>
        <translation>Cómo llamar a esta computadora</translation>
    </message>
    <message>
        <source>Send what waits and fetch what is new</source>
        <translation>Enviar lo pendiente y traer lo nuevo</translation>
    </message>
    <message>
        <source>Keep a copy of what crosses the wire in this folder, for inspect</source>
        <translation>Guardar en esta carpeta una copia de lo que se transmite, para inspect</translation>
    </message>
    <message>
        <source>Say what the library holds and what waits</source>
        <translation>Mostrar qué contiene la biblioteca y qué está pendiente</translation>
    </message>
    <message>
        <source>List what needs a decision</source>
        <translation>Mostrar lo que requiere una decisión</translation>
    </message>
    <message>
        <source>Settle a conflict: keep what the record has, or take the other value</source>
        <translation>Resolver un conflicto: conservar lo que tiene la ficha o tomar el otro valor</translation>
    </message>
    <message>
        <source>The conflict's id</source>
        <translation>El id del conflicto</translation>
    </message>
    <message>
        <source>Take the other value</source>
        <translation>Tomar el otro valor</translation>
    </message>
    <message>
        <source>Print the frames of a file (- for standard input) as JSON</source>
        <translation>Mostrar como JSON las tramas de un archivo (- para la entrada estándar)</translation>
    </message>
    <message>
        <source>As sync --frames keeps them</source>
        <translation>Como las guarda sync --frames</translation>
    </message>
    <message>
        <source>List records</source>
        <translation>Mostrar las fichas</translation>
    </message>
    <message>
        <source>practice, declaration, person ...</source>
        <translation>practice, declaration, person ...</translation>
    </message>
    <message>
        <source>What lies in the trash</source>
        <translation>Lo que está en la papelera</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Cuántos como máximo</translation>
    </message>
    <message>
        <source>Show one record</source>
        <translation>Mostrar una ficha</translation>
    </message>
    <message>
        <source>The record's id</source>
        <translation>El id de la ficha</translation>
    </message>
    <message>
        <source>Find records</source>
        <translation>Buscar fichas</translation>
    </message>
    <message>
        <source>Words, "a phrase", -without</source>
        <translation>Palabras, "una frase", -sin</translation>
    </message>
    <message>
        <source>Only of this kind</source>
        <translation>Solo de este tipo</translation>
    </message>
    <message>
        <source>Write the whole library as JSON</source>
        <translation>Escribir toda la biblioteca como JSON</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Dónde escribirla</translation>
    </message>
    <message>
        <source>Make a record; prints its id</source>
        <translation>Crear una ficha; muestra su id</translation>
    </message>
    <message>
        <source>Change fields of a record; an empty value clears</source>
        <translation>Cambiar campos de una ficha; un valor vacío los borra</translation>
    </message>
    <message>
        <source>Put records into the trash</source>
        <translation>Llevar fichas a la papelera</translation>
    </message>
    <message>
        <source>Take records out of the trash</source>
        <translation>Sacar fichas de la papelera</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>field=value, field=@FILE, a set as field=a,b</source>
        <translation>campo=valor, campo=@ARCHIVO, varios valores como campo=a,b</translation>
    </message>
    <message>
        <source>The records' ids</source>
        <translation>Los id de las fichas</translation>
    </message>
    <message>
        <source>Amparo without a window: the same library, for scripts and terminals.</source>
        <translation>Amparo sin ventana: la misma biblioteca, para la terminal y la automatización.</translation>
    </message>
    <message>
        <source>Ends with: 0 done, 1 failed, 2 usage, 3 no such record, 4 invalid value or file, 5 the library cannot be used,
6 the hub cannot be reached, 7 the hub refused, 8 done, and something needs a decision.</source>
        <translation>Termina con: 0 hecho, 1 error, 2 uso incorrecto, 3 la ficha no existe, 4 valor o archivo no válido,
5 la biblioteca no se puede usar, 6 no hay conexión con el servidor central, 7 el servidor se negó,
8 hecho, y algo requiere una decisión.</translation>
    </message>
    <message>
        <source>Say the version, and end</source>
        <translation>Mostrar la versión y terminar</translation>
    </message>
    <message>
        <source>The library file (default: this user's own)</source>
        <translation>El archivo de la biblioteca (si no se indica: la de este usuario)</translation>
    </message>
    <message>
        <source>Language of the content shown: es, en ...</source>
        <translation>Idioma del contenido que se muestra: es, en ...</translation>
    </message>
    <message>
        <source>Print JSON for machines, errors too</source>
        <translation>Escribir JSON para programas, también los errores</translation>
    </message>
    <message>
        <source>Say what this does, and end</source>
        <translation>Mostrar esta ayuda y terminar</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPCIONES</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMANDO</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>OBLIGATORIO</translation>
    </message>
    <message>
        <source>Not together with</source>
        <translation>No se combina con</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NÚMERO</translation>
    </message>
    <message>
        <source>Argument %1 is not text in UTF-8. Set the terminal to UTF-8, and write it again.</source>
        <translation>El argumento %1 no es texto en UTF-8. Configure la terminal en UTF-8 y escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>This cannot be accepted: %1</source>
        <translation>Esto no se puede aceptar: %1</translation>
    </message>
    <message>
        <source>Say what to do: the command is missing, or it is not known.</source>
        <translation>Indique qué hacer: falta el comando o no se conoce.</translation>
    </message>
    <message>
        <source>This is missing: %1</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>This was not expected: %1</source>
        <translation>Esto sobra: %1</translation>
    </message>
    <message>
        <source>%1 --help says what there is.</source>
        <translation>%1 --help muestra lo que hay.</translation>
    </message>
    <message>
        <source>Accepted: %1.</source>
        <translation>Se acepta: %1.</translation>
    </message>
    <message>
        <source>Take back what the hub refused of records; its words are gone then</source>
        <translation>Retirar de unas fichas lo que el servidor central rechazó; esas palabras se pierden</translation>
    </message>
    <message>
        <source>Changes in them: %1. They stay here until the hub's answer comes.</source>
        <translation>Cambios que llevan: %1. Se conservan aquí hasta que llegue la respuesta del servidor central.</translation>
    </message>
    <message>
        <source>Changes acknowledged: %1. Received: %2. Conflicts: %3. Rejected: %4.</source>
        <translation>Cambios confirmados: %1. Recibidos: %2. Conflictos: %3. Rechazados: %4.</translation>
    </message>
    <message>
        <source>Files kept until those that come before them are here: %1.</source>
        <translation>Archivos guardados hasta que lleguen los que van antes: %1.</translation>
    </message>
    <message>
        <source>Write what waits into files that somebody carries to the hub</source>
        <translation>Escribir lo pendiente en archivos que alguien lleve al servidor central</translation>
    </message>
    <message>
        <source>About so many megabytes in a file</source>
        <translation>Tamaño aproximado de cada archivo, en megabytes</translation>
    </message>
    <message>
        <source>Take the hub's answers that somebody carried here</source>
        <translation>Incorporar las respuestas del servidor central que alguien trajo</translation>
    </message>
    <message>
        <source>The hub's files (*.amparo), in any order</source>
        <translation>Los archivos del servidor central (*.amparo), en cualquier orden</translation>
    </message>
    <message>
        <source>Show a record's revisions: who changed what, and when</source>
        <translation>Mostrar las versiones de una ficha: quién cambió qué y cuándo</translation>
    </message>
    <message>
        <source>Make a record what it was at a revision</source>
        <translation>Devolver una ficha al estado que tenía en una versión</translation>
    </message>
    <message>
        <source>Its number, as history shows it</source>
        <translation>Su número, tal como lo muestra history</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>partly here</source>
        <translation>en parte aquí</translation>
    </message>
    <message>
        <source>at the hub</source>
        <translation>en el servidor central</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>sin enviar</translation>
    </message>
    <message>
        <source>All attached files come here by themselves.</source>
        <translation>Todos los archivos adjuntos llegan aquí por sí solos.</translation>
    </message>
    <message>
        <source>Attached files come here when they are asked for.</source>
        <translation>Los archivos adjuntos llegan aquí cuando se piden.</translation>
    </message>
    <message>
        <source>Attached files below %1 come here by themselves.</source>
        <translation>Los archivos adjuntos de menos de %1 llegan aquí por sí solos.</translation>
    </message>
    <message>
        <source>Files sent: %1. Files fetched: %2. Files to try again later: %3.</source>
        <translation>Archivos enviados: %1. Archivos recibidos: %2. Archivos que se intentarán más tarde: %3.</translation>
    </message>
    <message>
        <source>Leave attached files for another time</source>
        <translation>Dejar los archivos adjuntos para otro momento</translation>
    </message>
    <message>
        <source>Attach a file to a record; prints the attachment's id</source>
        <translation>Adjuntar un archivo a una ficha; muestra el id del adjunto</translation>
    </message>
    <message>
        <source>The file; a copy of it is kept</source>
        <translation>El archivo; se guarda una copia</translation>
    </message>
    <message>
        <source>What the file is, in a few words</source>
        <translation>Qué es el archivo, en pocas palabras</translation>
    </message>
    <message>
        <source>Language of the caption: es, en ...</source>
        <translation>Idioma de la descripción: es, en ...</translation>
    </message>
    <message>
        <source>List attached files, and where each is</source>
        <translation>Listar los archivos adjuntos y dónde está cada uno</translation>
    </message>
    <message>
        <source>Bring an attached file here</source>
        <translation>Traer aquí un archivo adjunto</translation>
    </message>
    <message>
        <source>The attachment's id</source>
        <translation>El id del adjunto</translation>
    </message>
    <message>
        <source>Copy it to this file or into this folder</source>
        <translation>Copiarlo a este archivo o dentro de esta carpeta</translation>
    </message>
    <message>
        <source>Say which attached files come here by themselves, or set it</source>
        <translation>Decir qué archivos adjuntos llegan por sí solos, o cambiarlo</translation>
    </message>
    <message>
        <source>all, demand, or below so many MB</source>
        <translation>all (todos), demand (a pedido) o below (menos de tantos MB)</translation>
    </message>
    <message>
        <source>With below: MB, for instance 0.5</source>
        <translation>Con below: MB, por ejemplo 0.5</translation>
    </message>
    <message>
        <source>Say whether one attached file is kept here</source>
        <translation>Decir si un archivo adjunto se conserva aquí</translation>
    </message>
    <message>
        <source>always, asked (only when asked for), or policy</source>
        <translation>always (siempre), asked (solo a pedido) o policy (según la regla general)</translation>
    </message>
    <message>
        <source>Only these fields</source>
        <translation>Solo estos campos</translation>
    </message>
    <message>
        <source>Changes to send: %1 (about %2)</source>
        <translation>Cambios por enviar: %1 (unos %2)</translation>
    </message>
    <message>
        <source>Records to fetch: %1 (about %2)</source>
        <translation>Fichas por recibir: %1 (unos %2)</translation>
    </message>
    <message>
        <source>Files to send: %1 (%2)</source>
        <translation>Archivos por enviar: %1 (%2)</translation>
    </message>
    <message>
        <source>Files to fetch: %1 (%2)</source>
        <translation>Archivos por recibir: %1 (%2)</translation>
    </message>
    <message>
        <source>Only say what there is to send and to fetch</source>
        <translation>Solo decir qué hay por enviar y por recibir</translation>
    </message>
    <message>
        <source>Let the hub take most of the library away, where it asked first</source>
        <translation>Permitir que el servidor central quite la mayor parte de la biblioteca, cuando antes se pidió confirmación</translation>
    </message>
    <message>
        <source>List records that may be the same as this one</source>
        <translation>Enumerar las fichas que pueden ser la misma que esta</translation>
    </message>
    <message>
        <source>Make one record of two: the first takes what it lacks from the second, which goes into the trash</source>
        <translation>Hacer de dos fichas una: la primera toma de la segunda lo que le falta, y la segunda va a la papelera</translation>
    </message>
    <message>
        <source>Say that two records which look alike are two different things</source>
        <translation>Decir que dos fichas parecidas son dos cosas distintas</translation>
    </message>
    <message>
        <source>The two records' ids</source>
        <translation>Los identificadores de las dos fichas</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>The value of %1 is not accepted; it has to be %2.</source>
        <translation>El valor de %1 no se acepta; debe ser %2.</translation>
    </message>
    <message>
        <source>“%1” is not accepted as the value of %2.</source>
        <translation>«%1» no se acepta como valor de %2.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be given together.</source>
        <translation>%1 y %2 no se pueden indicar a la vez.</translation>
    </message>
    <message>
        <source>The value of %1 is missing.</source>
        <translation>Falta el valor de %1.</translation>
    </message>
    <message>
        <source>Too many values of %1: %2. At most %3 can be given.</source>
        <translation>Demasiados valores de %1: %2. Como máximo se admiten %3.</translation>
    </message>
    <message>
        <source>Too few values of %1: %2. At least %3 are needed.</source>
        <translation>Faltan valores de %1: hay %2. Se necesitan al menos %3.</translation>
    </message>
    <message>
        <source>The invitation's text, or - for standard input: a command line can be read by everybody on this computer</source>
        <translation>El texto de la invitación, o - para la entrada estándar: una línea de órdenes la puede leer cualquiera en este equipo</translation>
    </message>
</context>
<context>
    <name>CommentsPage</name>
    <message>
        <source>Nobody has said anything about this record yet.</source>
        <translation>Todavía nadie ha comentado esta ficha.</translation>
    </message>
    <message>
        <source>about: %1</source>
        <extracomment>What a comment is about: a field of the record</extracomment>
        <translation>sobre: %1</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Mark as settled</source>
        <translation>Marcar como resuelto</translation>
    </message>
    <message>
        <source>↳ %1 answered</source>
        <extracomment>An answer to a comment: its author, and office and time</extracomment>
        <translation>↳ %1 respondió</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Who wrote a comment, in a library that belongs to no network</extracomment>
        <translation>Usted</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>sin enviar todavía</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>Cambiar la respuesta</translation>
    </message>
    <message>
        <source>Remove the answer</source>
        <translation>Quitar la respuesta</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afganistán</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua y Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguila</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albania</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenia</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antártida</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa Americana</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Islas Åland</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaiyán</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnia y Herzegovina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladés</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Baréin</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benín</translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <translation>San Bartolomé</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudas</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunéi</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Caribe neerlandés</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bután</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Isla Bouvet</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bielorrusia</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belice</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Islas Cocos</translation>
    </message>
    <message>
        <source>Democratic Republic of the Congo</source>
        <translation>República Democrática del Congo</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>República Centroafricana</translation>
    </message>
    <message>
        <source>Congo</source>
        <translation>Congo</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Costa de Marfil</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Islas Cook</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Camerún</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Cabo Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curazao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Isla de Navidad</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chipre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Chequia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Yibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>República Dominicana</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Argelia</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egipto</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sahara Occidental</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiopía</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fiyi</translation>
    </message>
    <message>
        <source>Falkland Islands (Malvinas)</source>
        <translation>Islas Malvinas (Falkland)</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronesia</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Islas Feroe</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabón</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Granada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guayana Francesa</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernesey</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Groenlandia</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadalupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinea Ecuatorial</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grecia</translation>
    </message>
    <message>
        <source>South Georgia and the South Sandwich Islands</source>
        <translation>Islas Georgias del Sur y Sandwich del Sur</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bisáu</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Heard Island and McDonald Islands</source>
        <translation>Islas Heard y McDonald</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croacia</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haití</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungría</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isla de Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Territorio Británico del Océano Índico</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Irán</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islandia</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordania</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirguistán</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Camboya</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comoras</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>San Cristóbal y Nieves</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corea del Norte</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Islas Caimán</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazajistán</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Líbano</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>Santa Lucía</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesoto</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituania</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letonia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libia</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marruecos</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Mónaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavia</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Saint Martin (French part)</source>
        <translation>San Martín (parte francesa)</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Islas Marshall</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedonia del Norte</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolia</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macao</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Islas Marianas del Norte</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinica</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritania</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauricio</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldivas</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malaui</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malasia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nueva Caledonia</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Níger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Isla Norfolk</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Omán</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panamá</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perú</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polinesia Francesa</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papúa Nueva Guinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistán</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>San Pedro y Miquelón</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Islas Pitcairn</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>Palestina</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palaos</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Catar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumanía</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusia</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudita</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Islas Salomón</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudán</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Saint Helena, Ascension and Tristan da Cunha</source>
        <translation>Santa Elena, Ascensión y Tristán de Acuña</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Eslovenia</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Svalbard y Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Eslovaquia</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leona</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Surinam</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Sudán del Sur</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>Santo Tomé y Príncipe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten (Dutch part)</source>
        <translation>San Martín (parte neerlandesa)</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Siria</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Esuatini</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Islas Turcas y Caicos</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Chad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Tierras Australes Francesas</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailandia</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tayikistán</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistán</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Túnez</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquía</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad y Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwán</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>United States Minor Outlying Islands</source>
        <translation>Islas menores alejadas de los Estados Unidos</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbekistán</translation>
    </message>
    <message>
        <source>Holy See</source>
        <translation>Santa Sede</translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <translation>San Vicente y las Granadinas</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Islas Vírgenes Británicas</translation>
    </message>
    <message>
        <source>United States Virgin Islands</source>
        <translation>Islas Vírgenes de los Estados Unidos</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis y Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yemen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabue</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language of this translation: en, es</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a day is written: "20 May 2021"; see QDate::toString</extracomment>
        <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and the time on it: "20 May 2021, 14:10"</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>A day, the time on it, and the city whose time it is: "20 May 2021, 14:10 (Vienna)"</extracomment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>How a month of a year is written: "December 2012"; see QDate::toString</extracomment>
        <translation>MMMM 'de' yyyy</translation>
    </message>
</context>
<context>
    <name>DesktopOptions</name>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>invitación</translation>
    </message>
    <message>
        <source>Join a hub with an invitation.</source>
        <translation>Unirse a un servidor central con una invitación.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>Drive the window through the main job; pictures go to the folder.</source>
        <translation>Conducir la ventana por la tarea principal; las imágenes quedan en la carpeta.</translation>
    </message>
    <message>
        <source>Folder of a second office's library, for the tour.</source>
        <translation>Carpeta de la biblioteca de una segunda oficina, para el recorrido.</translation>
    </message>
    <message>
        <source>Invitation for the second office, where it is not a member yet.</source>
        <translation>Invitación para la segunda oficina, si todavía no forma parte de la red.</translation>
    </message>
    <message>
        <source>Amparo: practices, declarations and contacts of public defence, with and without a connection.</source>
        <translation>Amparo: prácticas, declaraciones y contactos de la defensa pública, con conexión y sin ella.</translation>
    </message>
    <message>
        <source>Language of the interface: es, en, pt or fr.</source>
        <translation>Idioma de la interfaz: es, en, pt o fr.</translation>
    </message>
    <message>
        <source>Links to records (amparo:…), and files brought from the hub.</source>
        <translation>Enlaces a fichas (amparo:…) y archivos traídos del servidor central.</translation>
    </message>
    <message>
        <source>link or file</source>
        <translation>enlace o archivo</translation>
    </message>
    <message>
        <source>Folder of the library (default: the one of this user that was opened last).</source>
        <translation>Carpeta de la biblioteca (de manera predeterminada, la última que abrió este usuario).</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>It was stopped before the end. What had arrived is kept; start it again whenever you like.</source>
        <translation>Se detuvo antes de terminar. Lo que ya había llegado se conserva; puede volver a empezar cuando quiera.</translation>
    </message>
    <message>
        <source>Something went wrong inside Amparo. Your work is kept; close the program, open it again, and report this if it happens again: %1</source>
        <translation>Algo falló dentro de Amparo. Su trabajo se conserva; cierre el programa, vuelva a abrirlo y, si se repite, comunique esto: %1</translation>
    </message>
    <message>
        <source>This value cannot be saved as it is. Please change it.</source>
        <translation>Este valor no puede guardarse tal como está. Corríjalo, por favor.</translation>
    </message>
    <message>
        <source>Required. Please fill it in.</source>
        <translation>Obligatorio. Complételo, por favor.</translation>
    </message>
    <message>
        <source>This is not the kind of value that belongs here. Please enter it again.</source>
        <translation>Aquí corresponde otro tipo de valor. Ingréselo de nuevo, por favor.</translation>
    </message>
    <message>
        <source>Too long: at most %1 characters. Please shorten the text or split it.</source>
        <translation>Demasiado largo: se admiten hasta %1 caracteres. Acorte o divida el texto, por favor.</translation>
    </message>
    <message>
        <source>Too many entries: at most %1. Please remove some.</source>
        <translation>Hay demasiados elementos: se admiten hasta %1. Quite algunos, por favor.</translation>
    </message>
    <message>
        <source>“%1” is not one of the values offered. Please choose from the list.</source>
        <translation>«%1» no es uno de los valores posibles. Elija uno de la lista, por favor.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write a year, a month or a day: 2012, 2012-12 or 2012-12-20.</source>
        <translation>«%1» no es una fecha. Escriba un año, un mes o un día: 2012, 2012-12 o 2012-12-20.</translation>
    </message>
    <message>
        <source>“%1” is not a date and time in a known time zone. Please choose the date, the time and the zone again.</source>
        <translation>«%1» no es una fecha y hora en una zona horaria conocida. Elija de nuevo la fecha, la hora y la zona, por favor.</translation>
    </message>
    <message>
        <source>“%1” is not a complete address. It has to begin with https://, http:// or mailto:.</source>
        <translation>«%1» no es una dirección completa. Debe comenzar con https://, http:// o mailto:.</translation>
    </message>
    <message>
        <source>This does not lead to a record. Please choose one from the list.</source>
        <translation>Esto no lleva a ninguna ficha. Elija una de la lista, por favor.</translation>
    </message>
    <message>
        <source>Only one line fits here. Please join the lines into one.</source>
        <translation>Aquí cabe una sola línea. Una las líneas en una, por favor.</translation>
    </message>
    <message>
        <source>The text has invisible control characters, often left by copying from another program. Please delete them or type the text again.</source>
        <translation>El texto contiene caracteres de control invisibles, que suelen quedar al copiar desde otro programa. Bórrelos o vuelva a escribir el texto, por favor.</translation>
    </message>
    <message>
        <source>The language of this text is not known. Please choose a language from the list.</source>
        <translation>No se reconoce el idioma de este texto. Elija un idioma de la lista, por favor.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field's label, and what is wrong with its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Records of the kind “%1” have no field “%2”. Check the name of the field and try again.</source>
        <translation>Las fichas de tipo «%1» no tienen un campo «%2». Revise el nombre del campo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The file could not be read: record %1 in it is damaged or not in the expected form. Nothing was imported; ask for the file again.</source>
        <translation>No se pudo leer el archivo: la ficha %1 está dañada o no tiene la forma esperada. No se importó nada; pida el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The file is not an Amparo library, or it is damaged. Nothing was imported; choose another file or ask for it again.</source>
        <translation>El archivo no es una biblioteca de Amparo o está dañado. No se importó nada; elija otro archivo o pídalo de nuevo.</translation>
    </message>
    <message>
        <source>What was received is damaged or not in the expected form, and was not used. Try again; if it happens again, tell whoever looks after the hub.</source>
        <translation>Lo recibido está dañado o no tiene la forma esperada, y no se utilizó. Vuelva a intentarlo; si se repite, avise a quien administra el servidor central.</translation>
    </message>
    <message>
        <source>This is larger than Amparo accepts. Please use a smaller part of it.</source>
        <translation>Esto supera el tamaño que Amparo admite. Use una parte más pequeña, por favor.</translation>
    </message>
    <message>
        <source>This is larger than Amparo accepts: at most %1. Please split it into smaller parts.</source>
        <translation>Esto supera el tamaño que Amparo admite: hasta %1. Divídalo en partes más pequeñas, por favor.</translation>
    </message>
    <message>
        <source>There are more entries than Amparo accepts: at most %1. Please split them into smaller parts.</source>
        <translation>Hay más elementos de los que Amparo admite: hasta %1. Divídalos en partes más pequeñas, por favor.</translation>
    </message>
    <message>
        <source>The file %1 is not an Amparo library, or it is encrypted with another passphrase. It was not changed; choose another file.</source>
        <translation>El archivo %1 no es una biblioteca de Amparo o está cifrado con otra contraseña. No se modificó; elija otro archivo.</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer version of Amparo and was not touched. Update Amparo on this computer to open it.</source>
        <translation>La biblioteca %1 fue escrita por una versión más nueva de Amparo y no se modificó. Actualice Amparo en esta computadora para abrirla.</translation>
    </message>
    <message>
        <source>Another program is using the library %1. Close the other window of Amparo and try again.</source>
        <translation>Otro programa está usando la biblioteca %1. Cierre la otra ventana de Amparo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is no library at %1. It may have been moved, or its disk is not connected; choose where it is now.</source>
        <translation>No hay ninguna biblioteca en %1. Puede que se haya movido o que su disco no esté conectado; indique dónde está ahora.</translation>
    </message>
    <message>
        <source>The library could not be read or written (%1). Try again; if it happens again, check the disk.</source>
        <translation>No se pudo leer o escribir la biblioteca (%1). Vuelva a intentarlo; si se repite, revise el disco.</translation>
    </message>
    <message>
        <source>The file or folder %1 could not be read or written. Check that it exists and that you may use it, or choose another.</source>
        <translation>No se pudo leer o escribir el archivo o la carpeta %1. Compruebe que existe y que tiene permiso para usarlo, o elija otro.</translation>
    </message>
    <message>
        <source>This is not a complete invitation. Copy the whole text, from the first to the last character, and paste it again.</source>
        <translation>Esta no es una invitación completa. Copie todo el texto, del primer al último carácter, y péguelo de nuevo.</translation>
    </message>
    <message>
        <source>The hub does not know this invitation. Check that you copied all of it, or ask for a new one.</source>
        <translation>El servidor central no conoce esta invitación. Compruebe que la copió entera o pida una nueva.</translation>
    </message>
    <message>
        <source>This invitation has expired. Ask whoever sent it for a new one.</source>
        <translation>Esta invitación venció. Pida una nueva a quien se la envió.</translation>
    </message>
    <message>
        <source>This invitation has been used already: each works for one computer only. Ask for a new one.</source>
        <translation>Esta invitación ya se usó: cada una sirve para una sola computadora. Pida una nueva.</translation>
    </message>
    <message>
        <source>The hub does not accept this computer any more. Your work is kept here; ask the hub's administrator for a new invitation.</source>
        <translation>El servidor central ya no acepta esta computadora. Su trabajo se conserva aquí; pida una nueva invitación a quien administra el servidor.</translation>
    </message>
    <message>
        <source>Only editors publish or archive. Leave it in review and ask an editor to publish it.</source>
        <translation>Solo quien tiene el rol de edición publica o archiva. Déjela en revisión y pida a esa persona que la publique.</translation>
    </message>
    <message>
        <source>Your role does not allow adding records. Ask the hub's administrator for the role of contributor.</source>
        <translation>Su rol no permite agregar fichas. Pida a quien administra el servidor central el rol de colaboración.</translation>
    </message>
    <message>
        <source>Your role does not allow changing this record. Ask the office it belongs to, or an editor, to make the change.</source>
        <translation>Su rol no permite modificar esta ficha. Pida el cambio a la oficina a la que pertenece o a alguien con el rol de edición.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask the hub's administrator.</source>
        <translation>Su rol no permite hacer esto. Consulte a quien administra el servidor central.</translation>
    </message>
    <message>
        <source>The computer that answers at %1 does not have the key from your invitation, so nothing was sent to it. If the hub was set up anew or has another key now, ask its administrator for a new invitation.</source>
        <translation>La computadora que responde en %1 no tiene la clave de su invitación, así que no se le envió nada. Si el servidor central se instaló de nuevo o ahora tiene otra clave, pida otra invitación a quien lo administra.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted, so nothing was sent. Ask the hub's administrator to renew it.</source>
        <translation>No se puede confiar en el certificado de %1, así que no se envió nada. Pida a quien administra el servidor central que lo renueve.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid on the date that this computer shows. Set the date and time of this computer right and try again.</source>
        <translation>El certificado de %1 no es válido en la fecha que indica esta computadora. Corrija la fecha y la hora de la computadora y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>What answered is not a hub. Perhaps this network wants you to sign in first: open a web page in your browser, or check the hub's address.</source>
        <translation>Lo que respondió no es un servidor central de Amparo. Quizá esta red le pide identificarse primero: abra una página web en su navegador o revise la dirección.</translation>
    </message>
    <message>
        <source>The hub refused the request (%1). Try again later; if it goes on, tell the hub's administrator.</source>
        <translation>El servidor central rechazó el pedido (%1). Vuelva a intentarlo más tarde; si continúa, avise a quien lo administra.</translation>
    </message>
    <message>
        <source>(place not known)</source>
        <translation>(lugar desconocido)</translation>
    </message>
    <message>
        <source>the hub</source>
        <translation>el servidor central</translation>
    </message>
    <message>
        <source>There is no such record in this library. Its office may have withdrawn it; look for it in the list again.</source>
        <translation>Esa ficha no está en esta biblioteca. Puede que su oficina la haya retirado; búsquela de nuevo en la lista.</translation>
    </message>
    <message>
        <source>This version of Amparo does not know records of the kind “%1”. Check the name; records of newer kinds are kept unharmed until Amparo is updated.</source>
        <translation>Esta versión de Amparo no conoce fichas del tipo «%1». Revise el nombre; las fichas de tipos más nuevos se conservan intactas hasta que se actualice Amparo.</translation>
    </message>
    <message>
        <source>The file %1 is not text in UTF-8. Nothing was changed; save it as UTF-8 and try again.</source>
        <translation>El archivo %1 no es texto en UTF-8. No se cambió nada; guárdelo como UTF-8 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file %1 ends early, or it does not hold what programs of Amparo send each other. What could be read was shown; get the file again.</source>
        <translation>El archivo %1 está incompleto o no contiene lo que se envían los programas de Amparo. Se mostró lo que se pudo leer; consiga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The library %1 is damaged. Keep the file; to go on, restore a backup, or begin a new library and join the hub again.</source>
        <translation>La biblioteca %1 está dañada. Conserve el archivo; para seguir, restaure una copia de seguridad o empiece una biblioteca nueva y únase otra vez al servidor central.</translation>
    </message>
    <message>
        <source>This library does not belong to a hub yet. Ask the hub's administrator for an invitation and join the hub with it.</source>
        <translation>Esta biblioteca todavía no pertenece a ningún servidor central. Pida una invitación a quien administra el servidor y únase con ella.</translation>
    </message>
    <message>
        <source>No connection to %1. Check the network of this computer. You can go on working: what you write is kept here and goes out once there is a connection.</source>
        <translation>No hay conexión con %1. Revise la red de esta computadora. Puede seguir trabajando: lo que escriba queda aquí y se envía cuando haya conexión.</translation>
    </message>
    <message>
        <source>The hub at %1 does not answer at the moment. You can go on working: what you write is kept here and goes out once it does.</source>
        <translation>El servidor central en %1 no responde por el momento. Puede seguir trabajando: lo que escriba se guarda aquí y se envía en cuanto responda.</translation>
    </message>
    <message>
        <source>The hub is busy at the moment. Nothing is lost; the next sync, in a little while, goes on from here.</source>
        <translation>El servidor central está ocupado en este momento. No se pierde nada; la próxima sincronización, dentro de un rato, sigue desde aquí.</translation>
    </message>
    <message>
        <source>This is not the hub that this library knows: it was set up anew or set back to an earlier state, or it belongs to another network. Nothing was changed, and your work is kept here. Ask the hub's administrator; to join another network, use a library of its own.</source>
        <translation>Este no es el servidor central que conoce esta biblioteca: fue instalado de nuevo, volvió a un estado anterior o pertenece a otra red. No se cambió nada y su trabajo queda aquí. Consulte a quien administra el servidor; para unirse a otra red, use una biblioteca aparte.</translation>
    </message>
    <message>
        <source>The connection broke off. What had arrived is kept; the next sync goes on from there.</source>
        <translation>La conexión se cortó. Lo que había llegado queda guardado; la próxima sincronización sigue desde ahí.</translation>
    </message>
    <message>
        <source>The hub did not answer in time. You can go on working: what you write is kept here and goes out with the next sync.</source>
        <translation>El servidor central no respondió a tiempo. Puede seguir trabajando: lo que escriba queda aquí y se envía con la próxima sincronización.</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened for writing. Give yourself the right to read and write the file and its folder, or use a copy in a folder of your own.</source>
        <translation>No se puede escribir en la biblioteca %1. Dese permiso de lectura y escritura sobre el archivo y su carpeta, o use una copia en una carpeta propia.</translation>
    </message>
    <message>
        <source>The disk that holds the library %1 can only be read, which systems often do to a disk that is failing. Copy the library's folder to another disk soon, and open it there.</source>
        <translation>El disco donde está la biblioteca %1 solo se puede leer; a menudo el sistema hace eso con un disco que está fallando. Copie pronto la carpeta de la biblioteca a otro disco y ábrala allí.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing you saved before is lost; free some space and try again.</source>
        <translation>El disco donde está %1 está lleno. No se pierde nada de lo que guardó antes; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The hub is too old for this version of Amparo. Ask the hub's administrator to update it; your work is kept here and goes out afterwards.</source>
        <translation>El servidor central es demasiado antiguo para esta versión de Amparo. Pida a quien lo administra que lo actualice; su trabajo queda aquí y se envía después.</translation>
    </message>
    <message>
        <source>The hub needs a newer version of Amparo. Update Amparo on this computer; your work is kept here and goes out afterwards.</source>
        <translation>El servidor central necesita una versión más nueva de Amparo. Actualice Amparo en esta computadora; su trabajo queda aquí y se envía después.</translation>
    </message>
    <message>
        <source>The file %1 is damaged, was changed on the way, or does not come from this library's hub. Nothing of it was taken; ask for it again.</source>
        <translation>El archivo %1 está dañado, fue alterado en el camino o no proviene del servidor central de esta biblioteca. No se incorporó nada de él; pídalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file. Please use letters, digits, spaces, dots and hyphens.</source>
        <translation>«%1» no puede ser el nombre de un archivo. Use letras, números, espacios, puntos y guiones.</translation>
    </message>
    <message>
        <source>This is not the fingerprint of a file (64 hexadecimal digits). Please attach the file again.</source>
        <translation>Esto no es la huella de un archivo (64 dígitos hexadecimales). Adjunte el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The hub does not have this file yet, or not for your office. Its office may still be sending it; Amparo tries again by itself.</source>
        <translation>El servidor central todavía no tiene este archivo, o no para su oficina. Puede que la otra oficina aún lo esté enviando; Amparo vuelve a intentarlo por sí solo.</translation>
    </message>
    <message>
        <source>The file was damaged, here or on its way, and was not used. Amparo tries again by itself; if this computer was the only one that had it, attach the original again.</source>
        <translation>El archivo se dañó, aquí o en el camino, y no se usó. Amparo vuelve a intentarlo por sí solo; si esta computadora era la única que lo tenía, adjunte de nuevo el original.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be attached. Choose a single file; pack a folder into one first.</source>
        <translation>%1 no es un archivo que se pueda adjuntar. Elija un solo archivo; si es una carpeta, comprímala primero.</translation>
    </message>
    <message>
        <source>The file is too large: at most %1 can be attached. Attach a smaller one, or a part of it.</source>
        <translation>El archivo es demasiado grande: se pueden adjuntar %1 como máximo. Adjunte uno más pequeño o una parte.</translation>
    </message>
    <message>
        <source>The hub has no room for more files of your office: together they may have at most %1. Ask the hub's administrator for more.</source>
        <translation>En el servidor central no queda lugar para más archivos de su oficina: todos juntos pueden ocupar %1 como máximo. Pida más espacio a quien administra el servidor central.</translation>
    </message>
    <message>
        <source>The file %1 is not for this library: it is for another computer or another office, or it was written to be carried to the hub. Nothing of it was taken; ask the hub's administrator for the answer to a file of yours.</source>
        <translation>El archivo %1 no es para esta biblioteca: está dirigido a otra computadora u oficina, o se escribió para llevarlo al servidor central. No se incorporó nada de él; pida a quien administra el servidor central la respuesta a un archivo suyo.</translation>
    </message>
    <message>
        <source>The hub says that at least %1 of the %2 records here were deleted or are no longer meant for this office. That is unusually many, so they stay until you agree. If nobody told you of it, ask the hub's administrator first.</source>
        <translation>El servidor central indica que al menos %1 de las %2 fichas de esta computadora se eliminaron o ya no están destinadas a esta oficina. Es una cantidad inusual, así que se conservan hasta que usted esté de acuerdo. Si nadie le avisó, consulte antes a la administración del servidor central.</translation>
    </message>
    <message>
        <source>This file might be run as a program, so Amparo does not open it. Save a copy if you trust it.</source>
        <translation>Este archivo podría ejecutarse como programa, por eso Amparo no lo abre. Guarde una copia si confía en él.</translation>
    </message>
    <message>
        <source>The hub's administrator has ended this computer's access and ordered the library here to be erased. That has been done: its records, drafts, changes that had not been sent and attached files are not on this computer any more. Ask the administrator for a new invitation if you go on working here.</source>
        <translation>Quien administra el servidor central le quitó el acceso a esta computadora y ordenó borrar la biblioteca que había en ella. Ya se hizo: las fichas, los borradores, los cambios que no se habían enviado y los archivos adjuntos ya no están en esta computadora. Si va a seguir trabajando aquí, pida una nueva invitación.</translation>
    </message>
    <message>
        <source>The hub's administrator has ended this computer's access and ordered the library here to be erased.</source>
        <translation>Quien administra el servidor central le quitó el acceso a esta computadora y ordenó borrar la biblioteca que hay en ella.</translation>
    </message>
    <message>
        <source>The hub's administrator has ended this computer's access and ordered the library here to be erased. %1 could not be removed. Make sure that it can be, and start Amparo again: it goes on by itself.</source>
        <translation>Quien administra el servidor central le quitó el acceso a esta computadora y ordenó borrar la biblioteca que hay en ella. No se pudo quitar %1. Asegúrese de que se pueda y vuelva a abrir Amparo: seguirá borrando por sí solo.</translation>
    </message>
    <message>
        <source>This document cannot be shown here: it is damaged, or it is not of the kind that its name says. Open it with another program, or ask for it again.</source>
        <translation>Este documento no puede mostrarse aquí: está dañado o no es del tipo que dice su nombre. Ábralo con otro programa o pídalo de nuevo.</translation>
    </message>
    <message>
        <source>This document is locked with a password, and Amparo asks for none. Open it with another program.</source>
        <translation>Este documento está protegido con una contraseña, y Amparo no pide contraseñas. Ábralo con otro programa.</translation>
    </message>
    <message>
        <source>This document asks for more memory or time than one may have here, and was closed. Nothing else is touched by that; open it with another program.</source>
        <translation>Este documento pide más memoria o tiempo del que se le permite aquí, y se cerró. Nada más se ve afectado; ábralo con otro programa.</translation>
    </message>
    <message>
        <source>Your role does not allow this with comments. Everybody but readers comments on the records that they see; what others wrote is settled by the record's office or an editor.</source>
        <translation>Su papel no permite esto con los comentarios. Todos, salvo quienes solo leen, comentan las fichas que ven; lo que otras personas escribieron lo da por resuelto la oficina de la ficha o una persona editora.</translation>
    </message>
    <message>
        <source>This record was erased for good by the hub's administrator, as the law asks. It cannot be written again.</source>
        <translation>La administración del servidor central eliminó esta ficha de forma definitiva, como lo exige la ley. No se puede volver a escribir.</translation>
    </message>
    <message>
        <source>There is another one of this name. Please choose another name.</source>
        <translation>Ya hay otra con este nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Only those who administer the network may do this, and your role is another one now. Ask one of them.</source>
        <translation>Solo quienes administran la red pueden hacer esto, y el rol de usted ahora es otro. Consulte a una de esas personas.</translation>
    </message>
    <message>
        <source>Nobody would be left who administers the network, so nothing was changed. First make another person administrator, one whose computer has joined.</source>
        <translation>No quedaría nadie que administre la red, y por eso no se cambió nada. Primero dé el rol de administración a otra persona cuya computadora ya se haya incorporado.</translation>
    </message>
    <message>
        <source>This invitation was taken back. Ask whoever sent it for a new one.</source>
        <translation>Esta invitación fue retirada. Pida otra a quien se la envió.</translation>
    </message>
    <message>
        <source>The draft could not be kept. %1</source>
        <translation>No se pudo conservar el borrador. %1</translation>
    </message>
    <message>
        <source>Who sees a record is for the office that it belongs to: ask that office.</source>
        <translation>Quién ve una ficha lo decide la oficina a la que pertenece: pídaselo a esa oficina.</translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>(Not in this library)</source>
        <translation>(No está en esta biblioteca)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo de ficha</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Elaborada por</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>This office</source>
        <translation>Esta oficina</translation>
    </message>
    <message>
        <source>Other offices</source>
        <translation>Otras oficinas</translation>
    </message>
    <message>
        <source>With files</source>
        <translation>Con archivos</translation>
    </message>
    <message>
        <source>Without files</source>
        <translation>Sin archivos</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Título breve</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Resources needed</source>
        <translation>Recursos necesarios</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Institución que la aplica</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Disposiciones</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Source link</source>
        <translation>Enlace a la fuente</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>En uso desde</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Grado de confianza</translation>
    </message>
    <message>
        <source>Illustrative</source>
        <translation>Ilustrativa</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Signatura</translation>
    </message>
    <message>
        <source>Adopting body</source>
        <translation>Órgano que lo adoptó</translation>
    </message>
    <message>
        <source>Kind of instrument</source>
        <translation>Tipo de instrumento</translation>
    </message>
    <message>
        <source>Legal force</source>
        <translation>Fuerza jurídica</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Numeración</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Fecha de adopción</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Link to the official text</source>
        <translation>Enlace al texto oficial</translation>
    </message>
    <message>
        <source>Languages of the official texts</source>
        <translation>Idiomas de los textos oficiales</translation>
    </message>
    <message>
        <source>Related instruments</source>
        <translation>Instrumentos relacionados</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Kind of provision</source>
        <translation>Tipo de disposición</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Paragraphs of the annex</source>
        <translation>Párrafos del anexo</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Lugar en el orden</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Epígrafe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Type of organisation</source>
        <translation>Tipo de organización</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Especialidades</translation>
    </message>
    <message>
        <source>Consent to be listed</source>
        <translation>Consentimiento para figurar</translation>
    </message>
    <message>
        <source>Details confirmed on</source>
        <translation>Datos confirmados el</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Role as of</source>
        <translation>Cargo a la fecha</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Preferred label</source>
        <translation>Término preferido</translation>
    </message>
    <message>
        <source>Other labels</source>
        <translation>Otros términos</translation>
    </message>
    <message>
        <source>Country variants</source>
        <translation>Variantes por país</translation>
    </message>
    <message>
        <source>Broader topic</source>
        <translation>Tema más amplio</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Also announced in</source>
        <translation>También se anuncia en</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Link to take part online</source>
        <translation>Enlace para participar en línea</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Organizan</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Exponen</translation>
    </message>
    <message>
        <source>Instruments adopted or discussed</source>
        <translation>Instrumentos adoptados o tratados</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Forma parte de</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Answer needed by</source>
        <translation>Se necesita respuesta antes del</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation>Suma de comprobación (SHA-256)</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value before both edits</source>
        <translation>Valor antes de ambos cambios</translation>
    </message>
    <message>
        <source>Value kept</source>
        <translation>Valor que se conservó</translation>
    </message>
    <message>
        <source>The other value</source>
        <translation>El otro valor</translation>
    </message>
    <message>
        <source>Office of the other value</source>
        <translation>Oficina del otro valor</translation>
    </message>
    <message>
        <source>Author of the other value</source>
        <translation>Autoría del otro valor</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Quién puede verla</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A time zone: its city and its technical name: "Vienna (Europe/Vienna)"
----------
A field and the language of its text: "Title (Spanish)"</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The consent covers</source>
        <translation>El consentimiento abarca</translation>
    </message>
    <message>
        <source>Consent noted on</source>
        <translation>Consentimiento registrado el</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Responde a</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autoría</translation>
    </message>
    <message>
        <source>Office of the author</source>
        <translation>Oficina de quien escribió</translation>
    </message>
    <message>
        <source>Mark of the author</source>
        <translation>Identificador de quien escribió</translation>
    </message>
    <message>
        <source>Office of the value kept</source>
        <translation>Oficina del valor que quedó</translation>
    </message>
    <message>
        <source>Author of the value kept</source>
        <translation>Autoría del valor que quedó</translation>
    </message>
    <message>
        <source>Translations that are up to date</source>
        <translation>Traducciones al día</translation>
    </message>
</context>
<context>
    <name>FieldMeaning</name>
    <message>
        <source>A short name by which colleagues recognise it in a list.</source>
        <translation>Un nombre breve por el que sus colegas la reconozcan en una lista.</translation>
    </message>
    <message>
        <source>In full, as it was published.</source>
        <translation>Completo, tal como se publicó.</translation>
    </message>
    <message>
        <source>As it was announced.</source>
        <translation>Tal como se anunció.</translation>
    </message>
    <message>
        <source>The matter in one line, as the other offices will see it in their lists.</source>
        <translation>El asunto en una línea, como lo verán las demás oficinas en sus listas.</translation>
    </message>
    <message>
        <source>As it is usually called, for instance “Mandela Rules”.</source>
        <translation>Como se le llama habitualmente, por ejemplo «Reglas Mandela».</translation>
    </message>
    <message>
        <source>What is done, for whom, and what comes of it, in a few sentences.</source>
        <translation>Qué se hace, para quién y qué se logra, en pocas frases.</translation>
    </message>
    <message>
        <source>What the instrument is about, in words of your own; it is not a quotation.</source>
        <translation>De qué trata el instrumento, con palabras propias; no es una cita textual.</translation>
    </message>
    <message>
        <source>The difficulty of the people defended that the practice responds to.</source>
        <translation>La dificultad de las personas asistidas a la que responde la práctica.</translation>
    </message>
    <message>
        <source>What is done about it, by whom, and on what legal basis.</source>
        <translation>Qué se hace al respecto, quién lo hace y con qué base legal.</translation>
    </message>
    <message>
        <source>What another office would have to do, one thing after the other.</source>
        <translation>Lo que otra oficina tendría que hacer, un paso tras otro.</translation>
    </message>
    <message>
        <source>What has changed since then, with figures and where they come from.</source>
        <translation>Qué cambió desde entonces, con cifras y su procedencia.</translation>
    </message>
    <message>
        <source>People, time, money, training and agreements that it takes.</source>
        <translation>Personal, tiempo, dinero, capacitación y convenios que hacen falta.</translation>
    </message>
    <message>
        <source>What may go wrong, above all for the people defended, and how that is avoided.</source>
        <translation>Qué puede salir mal, sobre todo para las personas asistidas, y cómo se evita.</translation>
    </message>
    <message>
        <source>Of the thesaurus: a search for any of their names finds this record too.</source>
        <translation>Del tesauro: al buscar cualquiera de sus nombres también se encuentra esta ficha.</translation>
    </message>
    <message>
        <source>Where it is in use.</source>
        <translation>Donde se aplica.</translation>
    </message>
    <message>
        <source>The institution that carries the practice out and answers for it.</source>
        <translation>La institución que lleva a cabo la práctica y responde por ella.</translation>
    </message>
    <message>
        <source>What the practice puts into effect of treaties, principles and other instruments.</source>
        <translation>Lo que la práctica hace efectivo de tratados, principios y otros instrumentos.</translation>
    </message>
    <message>
        <source>Whom another office can ask about it.</source>
        <translation>A quién puede preguntar otra oficina.</translation>
    </message>
    <message>
        <source>How far the work on it has come; publishing and archiving are for editors.</source>
        <translation>Hasta dónde llegó el trabajo; publicar y archivar corresponde a quienes editan.</translation>
    </message>
    <message>
        <source>Open until there is an answer, closed when none is needed any more.</source>
        <translation>Abierta hasta que haya respuesta; cerrada cuando ya no hace falta.</translation>
    </message>
    <message>
        <source>How well it is known that the practice works: from evaluated to merely expected.</source>
        <translation>Cuánto se sabe de que la práctica funciona: de evaluada a solo esperada.</translation>
    </message>
    <message>
        <source>A page on the web that describes it; it begins with https://.</source>
        <translation>Una página web que la describe; empieza con https://.</translation>
    </message>
    <message>
        <source>Publications, rulings and pages that this rests on, with their links.</source>
        <translation>Publicaciones, sentencias y páginas en que se apoya, con sus enlaces.</translation>
    </message>
    <message>
        <source>Those in which they can be written to and spoken with.</source>
        <translation>Aquellos en que se les puede escribir y hablar.</translation>
    </message>
    <message>
        <source>Those in which it is carried out or its material is written.</source>
        <translation>Aquellos en que se lleva a cabo o está escrito su material.</translation>
    </message>
    <message>
        <source>Those in which it was published, and not those of this record.</source>
        <translation>Aquellos en que se publicó, y no los de esta ficha.</translation>
    </message>
    <message>
        <source>When it began; a year alone will do.</source>
        <translation>Cuándo empezó; basta con el año.</translation>
    </message>
    <message>
        <source>How sure the office is of what this record says.</source>
        <translation>Qué tan segura está la oficina de lo que dice esta ficha.</translation>
    </message>
    <message>
        <source>It is shown as an example, so that nobody takes it for a real programme.</source>
        <translation>Se muestra como ejemplo, para que nadie la tome por un programa real.</translation>
    </message>
    <message>
        <source>Of the document, for instance A/RES/67/187; the same in every language.</source>
        <translation>Del documento, por ejemplo A/RES/67/187; igual en todos los idiomas.</translation>
    </message>
    <message>
        <source>Who adopted it, for instance the General Assembly of the United Nations.</source>
        <translation>Quién lo adoptó, por ejemplo la Asamblea General de las Naciones Unidas.</translation>
    </message>
    <message>
        <source>A treaty, a declaration, a resolution…; lists can be filtered by it.</source>
        <translation>Un tratado, una declaración, una resolución…; sirve para filtrar las listas.</translation>
    </message>
    <message>
        <source>Whether it binds states in law, or guides them.</source>
        <translation>Si obliga jurídicamente a los Estados o solo los orienta.</translation>
    </message>
    <message>
        <source>Only numbers of the instrument’s own are ever printed in a citation.</source>
        <translation>En una cita solo se imprimen los números propios del instrumento.</translation>
    </message>
    <message>
        <source>The day of its adoption, and not that of its entry into force.</source>
        <translation>El día de su adopción, y no el de su entrada en vigor.</translation>
    </message>
    <message>
        <source>The venue and the city.</source>
        <translation>La sede y la ciudad.</translation>
    </message>
    <message>
        <source>The city in which it was adopted.</source>
        <translation>La ciudad en que se adoptó.</translation>
    </message>
    <message>
        <source>The text where the adopting body publishes it, rather than a copy elsewhere.</source>
        <translation>El texto donde lo publica el órgano que lo adoptó, y no una copia en otra parte.</translation>
    </message>
    <message>
        <source>Those that it develops, replaces or is read together with.</source>
        <translation>Los que desarrolla, los que sustituye o los que se leen junto con él.</translation>
    </message>
    <message>
        <source>The one that this provision is a part of; it is cited with it.</source>
        <translation>Aquel del que forma parte la disposición; se cita junto con ella.</translation>
    </message>
    <message>
        <source>What the instrument itself calls it; citations begin with it.</source>
        <translation>Como la llama el propio instrumento; así empieza la cita.</translation>
    </message>
    <message>
        <source>As the instrument has it, without “article” or “principle” before it.</source>
        <translation>Como figura en el instrumento, sin «artículo» ni «principio» delante.</translation>
    </message>
    <message>
        <source>Where it stands in the annex, for instance 43 or 20-23; a citation names them.</source>
        <translation>Dónde está en el anexo, por ejemplo 43 o 20-23; la cita los menciona.</translation>
    </message>
    <message>
        <source>Provisions of an instrument are listed from the lowest of these numbers to the highest.</source>
        <translation>Las disposiciones de un instrumento se ordenan de menor a mayor por este número.</translation>
    </message>
    <message>
        <source>What it is about, in a few words.</source>
        <translation>De qué trata, en pocas palabras.</translation>
    </message>
    <message>
        <source>What it says; only the official text counts before a court.</source>
        <translation>Lo que dice; ante un tribunal solo vale el texto oficial.</translation>
    </message>
    <message>
        <source>For whoever may see the record; no data of clients.</source>
        <translation>Para quien pueda ver la ficha; sin datos de personas asistidas.</translation>
    </message>
    <message>
        <source>The official one in each language, as on its letterhead.</source>
        <translation>El oficial en cada idioma, como en su membrete.</translation>
    </message>
    <message>
        <source>Given name and surname, as the person writes them.</source>
        <translation>Nombre y apellido, como los escribe la persona.</translation>
    </message>
    <message>
        <source>What it is called for short, for instance AIDEF.</source>
        <translation>Cómo se abrevia, por ejemplo AIDEF.</translation>
    </message>
    <message>
        <source>What kind of body it is; contacts can be filtered by it.</source>
        <translation>Qué clase de entidad es; sirve para filtrar los contactos.</translation>
    </message>
    <message>
        <source>Where the person works.</source>
        <translation>Donde trabaja la persona.</translation>
    </message>
    <message>
        <source>Where it has its seat; empty for an international body.</source>
        <translation>Donde tiene su sede; vacío si es un organismo internacional.</translation>
    </message>
    <message>
        <source>Whose law or practice is asked about.</source>
        <translation>Aquel sobre cuyo derecho o práctica se pregunta.</translation>
    </message>
    <message>
        <source>The larger organisation or network that this one is a part of.</source>
        <translation>La organización o red mayor de la que forma parte.</translation>
    </message>
    <message>
        <source>What it does and for whom, in a few sentences.</source>
        <translation>Qué hace y para quién, en pocas frases.</translation>
    </message>
    <message>
        <source>What it is about, for whom, and how one takes part.</source>
        <translation>De qué trata, a quién se dirige y cómo se participa.</translation>
    </message>
    <message>
        <source>The address of its own pages; it begins with https://.</source>
        <translation>La dirección de sus propias páginas; empieza con https://.</translation>
    </message>
    <message>
        <source>One that may be written to by whoever sees this record.</source>
        <translation>Uno al que pueda escribir cualquiera que vea esta ficha.</translation>
    </message>
    <message>
        <source>With the code of the country, such as +54, so that it works from abroad.</source>
        <translation>Con el código del país, como +54, para que sirva desde el exterior.</translation>
    </message>
    <message>
        <source>Street, number and city, as on a letter.</source>
        <translation>Calle, número y ciudad, como en una carta.</translation>
    </message>
    <message>
        <source>The topics that they can be asked about.</source>
        <translation>Los temas sobre los que se les puede consultar.</translation>
    </message>
    <message>
        <source>A person’s record stays within this office until this says that it may leave it.</source>
        <translation>La ficha de una persona no sale de esta oficina hasta que aquí conste que puede.</translation>
    </message>
    <message>
        <source>On what ground the details are listed; where it was refused, they stay in this office.</source>
        <translation>Por qué figuran los datos; si se negó, quedan en esta oficina.</translation>
    </message>
    <message>
        <source>How far the details may travel; ask before choosing more.</source>
        <translation>Hasta dónde pueden llegar los datos; pregunte antes de elegir más.</translation>
    </message>
    <message>
        <source>The day on which it was asked for and written down.</source>
        <translation>El día en que se pidió y se dejó constancia.</translation>
    </message>
    <message>
        <source>When somebody last checked them; after a year Amparo asks for it again.</source>
        <translation>Cuándo se comprobaron por última vez; al cabo de un año Amparo vuelve a pedirlo.</translation>
    </message>
    <message>
        <source>The post or function, and where it is held.</source>
        <translation>El puesto o la función, y dónde se ejerce.</translation>
    </message>
    <message>
        <source>The day for which this is known, since people change posts.</source>
        <translation>La fecha para la que consta, porque las personas cambian de puesto.</translation>
    </message>
    <message>
        <source>Where the person works, or for whom they speak.</source>
        <translation>Donde trabaja la persona o en cuyo nombre habla.</translation>
    </message>
    <message>
        <source>The term that is shown for the topic, one in each language.</source>
        <translation>El término con que se muestra el tema, uno por idioma.</translation>
    </message>
    <message>
        <source>Synonyms and older terms, one on each line; a search finds them too.</source>
        <translation>Sinónimos y términos anteriores, uno por línea; la búsqueda también los encuentra.</translation>
    </message>
    <message>
        <source>What one country calls it: language and country, a colon, the term.</source>
        <translation>Cómo se llama en un país: idioma y país, dos puntos y el término.</translation>
    </message>
    <message>
        <source>The wider topic under which this one stands.</source>
        <translation>El tema más amplio bajo el cual está este.</translation>
    </message>
    <message>
        <source>What belongs under the topic, and what does not.</source>
        <translation>Qué abarca el tema y qué no.</translation>
    </message>
    <message>
        <source>Other offices see it by the clock of their own time zone.</source>
        <translation>Las demás oficinas lo ven en la hora de su propia zona.</translation>
    </message>
    <message>
        <source>Empty as long as nobody knows it.</source>
        <translation>Vacío mientras no se sepa.</translation>
    </message>
    <message>
        <source>The one by whose clock the event was announced.</source>
        <translation>Aquella en cuya hora se anunció el evento.</translation>
    </message>
    <message>
        <source>Time zones in which the start is told besides, as on the invitation.</source>
        <translation>Zonas horarias en que además se indica el inicio, como en la invitación.</translation>
    </message>
    <message>
        <source>Whether people come, connect from afar, or either.</source>
        <translation>Si se asiste en persona, a distancia o de ambas formas.</translation>
    </message>
    <message>
        <source>The address of the video meeting, without its password.</source>
        <translation>La dirección de la videoconferencia, sin su contraseña.</translation>
    </message>
    <message>
        <source>The bodies that invite to it.</source>
        <translation>Las entidades que convocan.</translation>
    </message>
    <message>
        <source>Those who are announced; each is a contact of the library.</source>
        <translation>Quienes están anunciados; cada persona es un contacto de la biblioteca.</translation>
    </message>
    <message>
        <source>From each of them there is a way to this event.</source>
        <translation>Desde cada uno se llega a este evento.</translation>
    </message>
    <message>
        <source>The congress or series in whose course it is held.</source>
        <translation>El congreso o ciclo en cuyo marco se celebra.</translation>
    </message>
    <message>
        <source>Who takes part, or how many, for instance “defenders of twelve countries”.</source>
        <translation>Quiénes participan o cuántos, por ejemplo «defensores de doce países».</translation>
    </message>
    <message>
        <source>What you need to know, and what you know already; no data of clients.</source>
        <translation>Lo que necesita saber y lo que ya sabe; sin datos de personas asistidas.</translation>
    </message>
    <message>
        <source>Urgent is what a hearing or a time limit depends on.</source>
        <translation>Es urgente aquello de lo que depende una audiencia o un plazo.</translation>
    </message>
    <message>
        <source>The last day on which an answer still helps.</source>
        <translation>El último día en que una respuesta todavía sirve.</translation>
    </message>
    <message>
        <source>The question that is answered.</source>
        <translation>La pregunta que se responde.</translation>
    </message>
    <message>
        <source>The answer with its sources, for the office that asked and for all that come later.</source>
        <translation>La respuesta con sus fuentes, para la oficina que preguntó y las que vengan después.</translation>
    </message>
    <message>
        <source>The one that the file is attached to.</source>
        <translation>Aquella a la que está adjunto el archivo.</translation>
    </message>
    <message>
        <source>The one that is talked about.</source>
        <translation>Aquella de la que se habla.</translation>
    </message>
    <message>
        <source>What it is called when somebody saves a copy, with its ending.</source>
        <translation>Cómo se llama al guardar una copia, con su extensión.</translation>
    </message>
    <message>
        <source>As programs name it, for instance application/pdf.</source>
        <translation>Como lo nombran los programas, por ejemplo application/pdf.</translation>
    </message>
    <message>
        <source>In bytes, as the file itself has it.</source>
        <translation>En bytes, según el propio archivo.</translation>
    </message>
    <message>
        <source>The fingerprint by which the file is found and checked; it is never typed.</source>
        <translation>La huella con que se encuentra y verifica el archivo; nunca se teclea.</translation>
    </message>
    <message>
        <source>What the file is, for whoever chooses among several.</source>
        <translation>Qué es el archivo, para quien elige entre varios.</translation>
    </message>
    <message>
        <source>The one in which the document is written.</source>
        <translation>Aquel en que está escrito el documento.</translation>
    </message>
    <message>
        <source>The one that the comment is about; empty: the whole record.</source>
        <translation>Aquel sobre el que trata el comentario; vacío: la ficha entera.</translation>
    </message>
    <message>
        <source>The comment that this one responds to.</source>
        <translation>El comentario al que este responde.</translation>
    </message>
    <message>
        <source>Nothing is left to do about it, so it counts no longer.</source>
        <translation>No queda nada por hacer, así que ya no se cuenta.</translation>
    </message>
    <message>
        <source>Who wrote it, as the hub knows them.</source>
        <translation>Quién lo escribió, según consta en el servidor central.</translation>
    </message>
    <message>
        <source>The one for which they wrote it.</source>
        <translation>Aquella para la que lo escribió.</translation>
    </message>
    <message>
        <source>It stays the same when the author’s name changes.</source>
        <translation>Sigue igual aunque cambie el nombre de quien escribió.</translation>
    </message>
    <message>
        <source>The moment at which it was written.</source>
        <translation>El momento en que se escribió.</translation>
    </message>
</context>
<context>
    <name>HearingPack</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Resources needed</source>
        <translation>Recursos necesarios</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>From a library on one computer, as of %1.</source>
        <translation>De una biblioteca en una sola computadora, al %1.</translation>
    </message>
    <message>
        <source>As of revision %1, never wholly synced; made on %2.</source>
        <translation>Según la revisión %1, nunca sincronizada por completo; preparado el %2.</translation>
    </message>
    <message>
        <source>As of revision %1, synced today (%2).</source>
        <translation>Según la revisión %1, sincronizada hoy (%2).</translation>
    </message>
    <message numerus="yes">
        <source>As of revision %1, synced %n day(s) ago (%2).</source>
        <translation>
            <numerusform>Según la revisión %1, sincronizada hace %n día (%2).</numerusform>
            <numerusform>Según la revisión %1, sincronizada hace %n días (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbering of this instrument could not be checked. Do not cite this provision by number.</source>
        <translation>No se pudo comprobar la numeración de este instrumento. No cite esta disposición por número.</translation>
    </message>
    <message>
        <source>This practice is not published: it may still change.</source>
        <translation>Esta práctica no está publicada: todavía puede cambiar.</translation>
    </message>
    <message>
        <source>Illustrative: composed from common practices, not a report of one programme. What it calls results are expectations.</source>
        <translation>Ilustrativa: compuesta a partir de prácticas comunes, no describe un programa concreto. Lo que presenta como resultados son expectativas.</translation>
    </message>
    <message>
        <source>Hearing pack</source>
        <translation>Carpeta para audiencia</translation>
    </message>
    <message>
        <source>The texts of provisions are short summaries made for this library. They are not the official wording: quote from the official text.</source>
        <translation>Los textos de las disposiciones son resúmenes breves hechos para esta biblioteca. No son la redacción oficial: para citar, use el texto oficial.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen record(s) are not in the library any more and are left out.</source>
        <translation>
            <numerusform>%n ficha elegida ya no está en la biblioteca y no se incluye.</numerusform>
            <numerusform>%n fichas elegidas ya no están en la biblioteca y no se incluyen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Citation:</source>
        <translation>Cita:</translation>
    </message>
    <message>
        <source>Not available in this language.</source>
        <translation>No disponible en este idioma.</translation>
    </message>
    <message>
        <source>This title has changed in another language since it was translated: the two may differ.</source>
        <translation>Este título cambió en otro idioma después de traducirse: es posible que no coincidan.</translation>
    </message>
    <message>
        <source>This text has changed in another language since it was translated: the two may differ.</source>
        <translation>Este texto cambió en otro idioma después de traducirse: es posible que no coincidan.</translation>
    </message>
</context>
<context>
    <name>HubProgram</name>
    <message>
        <source>%1 is no hub address; write it as https://host or https://host:port.</source>
        <translation>%1 no es la dirección de un servidor; escríbala como https://nombre o https://nombre:puerto.</translation>
    </message>
    <message>
        <source>%1 is no address to listen on; write it as IP:port, for instance 0.0.0.0:8743.</source>
        <translation>%1 no es una dirección en la que escuchar; escríbala como IP:puerto, por ejemplo 0.0.0.0:8743.</translation>
    </message>
    <message>
        <source>The hub “%1” is ready in %2.</source>
        <translation>El servidor «%1» está listo en %2.</translation>
    </message>
    <message>
        <source>Fingerprint of its key (SHA-256): %1</source>
        <translation>Huella de su clave (SHA-256): %1</translation>
    </message>
    <message>
        <source>The hub listens on every address of this machine; say with --address under which one offices reach it.</source>
        <translation>El servidor escucha en todas las direcciones de esta computadora; indique con --address en cuál lo encuentran las oficinas.</translation>
    </message>
    <message>
        <source>Added: %1. Changed: %2. Unchanged: %3.</source>
        <translation>Agregadas: %1. Cambiadas: %2. Sin cambios: %3.</translation>
    </message>
    <message>
        <source>Device %1 has no access any more.</source>
        <translation>La computadora %1 ya no tiene acceso.</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>sin acceso</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>vista %1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nombre: %1</translation>
    </message>
    <message>
        <source>Epoch: %1</source>
        <translation>Época: %1</translation>
    </message>
    <message>
        <source>Changes accepted: %1</source>
        <translation>Cambios aceptados: %1</translation>
    </message>
    <message>
        <source>Records:</source>
        <translation>Fichas:</translation>
    </message>
    <message>
        <source>Offices, with their records:</source>
        <translation>Oficinas, con sus fichas:</translation>
    </message>
    <message>
        <source>Devices:</source>
        <translation>Computadoras:</translation>
    </message>
    <message>
        <source>Make a hub: its store, its key and its certificate</source>
        <translation>Crear un servidor central: su base de datos, su clave y su certificado</translation>
    </message>
    <message>
        <source>What people call this hub</source>
        <translation>Cómo se llama este servidor</translation>
    </message>
    <message>
        <source>Where offices reach it: https://host or https://host:port</source>
        <translation>Dónde lo encuentran las oficinas: https://nombre o https://nombre:puerto</translation>
    </message>
    <message>
        <source>A further name or address for the certificate</source>
        <translation>Otro nombre o dirección para el certificado</translation>
    </message>
    <message>
        <source>Where to listen: IP:port (127.0.0.1:8743)</source>
        <translation>Dónde escuchar: IP:puerto (127.0.0.1:8743)</translation>
    </message>
    <message>
        <source>Listen on this port of 127.0.0.1</source>
        <translation>Escuchar en este puerto de 127.0.0.1</translation>
    </message>
    <message>
        <source>Serve until SIGTERM or Ctrl-C</source>
        <translation>Atender hasta recibir SIGTERM o Ctrl-C</translation>
    </message>
    <message>
        <source>IP:port, instead of what init was told; port 0: any that is free</source>
        <translation>IP:puerto, en lugar de lo que se indicó en init; puerto 0: cualquiera que esté libre</translation>
    </message>
    <message>
        <source>Invite a person of an office; prints the invitation</source>
        <translation>Invitar a una persona de una oficina; muestra la invitación</translation>
    </message>
    <message>
        <source>The office's name; made when it is new</source>
        <translation>El nombre de la oficina; si es nueva, se crea</translation>
    </message>
    <message>
        <source>The person's name; made when it is new</source>
        <translation>El nombre de la persona; si es nueva, se agrega</translation>
    </message>
    <message>
        <source>What the person may do from now on</source>
        <translation>Qué puede hacer la persona desde ahora (reader: lectura; contributor: colaboración; editor: edición; administrator: administración)</translation>
    </message>
    <message>
        <source>How long the invitation holds</source>
        <translation>Cuántos días vale la invitación</translation>
    </message>
    <message>
        <source>Where this office reaches the hub, if not as init was told</source>
        <translation>Dónde encuentra esta oficina el servidor, si no es donde se indicó en init</translation>
    </message>
    <message>
        <source>Load a library, or what is new in it</source>
        <translation>Cargar una biblioteca, o lo que tenga de nuevo</translation>
    </message>
    <message>
        <source>A library as JSON</source>
        <translation>Una biblioteca en JSON</translation>
    </message>
    <message>
        <source>The office that its records belong to (default: the library's name)</source>
        <translation>La oficina a la que pertenecen sus fichas (si no se indica: el nombre de la biblioteca)</translation>
    </message>
    <message>
        <source>End a device's access</source>
        <translation>Quitarle el acceso a una computadora</translation>
    </message>
    <message>
        <source>Its number, as status lists it</source>
        <translation>Su número, como lo muestra status</translation>
    </message>
    <message>
        <source>Say what the hub holds</source>
        <translation>Mostrar qué contiene el servidor</translation>
    </message>
    <message>
        <source>For machines</source>
        <translation>Para programas</translation>
    </message>
    <message>
        <source>The shared server of an Amparo network.</source>
        <translation>El servidor central de una red de Amparo.</translation>
    </message>
    <message>
        <source>Ends with: 0 done, 1 failed, 2 usage, 3 the hub's folder cannot be used, 4 cannot listen,
5 a file, a name or a number is not accepted, 6 something is to be mended (check, repair)
or waited for (use-key).</source>
        <translation>Termina con: 0 hecho, 1 error, 2 uso incorrecto, 3 la carpeta del servidor no se puede usar,
4 no se puede escuchar, 5 un archivo, un nombre o un número no se acepta, 6 hay algo que reparar (check,
repair) o que esperar (use-key).</translation>
    </message>
    <message>
        <source>Say the version, and end</source>
        <translation>Mostrar la versión y terminar</translation>
    </message>
    <message>
        <source>The hub's folder</source>
        <translation>La carpeta del servidor</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 no se puede usar: %2.</translation>
    </message>
    <message>
        <source>%1 is too large; the limit is %2 bytes.</source>
        <translation>%1 es demasiado grande; el límite es de %2 bytes.</translation>
    </message>
    <message>
        <source>There is no device %1; amparo-hub status lists them.</source>
        <translation>No hay ninguna computadora %1; amparo-hub status las muestra.</translation>
    </message>
    <message>
        <source>The hub failed: %1.</source>
        <translation>El servidor central falló: %1.</translation>
    </message>
    <message>
        <source>There is no hub at %1; make one with: amparo-hub --data FOLDER init</source>
        <translation>No hay ningún servidor central en %1; cree uno con: amparo-hub --data CARPETA init</translation>
    </message>
    <message>
        <source>%1 is not a hub's store; give another folder with --data, or move that file away.</source>
        <translation>%1 no es la base de datos de un servidor; indique otra carpeta con --data o mueva ese archivo.</translation>
    </message>
    <message>
        <source>%1 was written by a newer amparo-hub (version %2 of its form; this one knows %3); install that or a later one.</source>
        <translation>%1 fue escrito por un amparo-hub más nuevo (versión %2 de su formato; este conoce la %3); instale ese o uno posterior.</translation>
    </message>
    <message>
        <source>%1 cannot be written; give the user who runs the hub write access to it and its folder.</source>
        <translation>No se puede escribir en %1; dele permiso de escritura en el archivo y su carpeta al usuario que ejecuta el servidor.</translation>
    </message>
    <message>
        <source>The disk that holds %1 can only be read, which systems often do to one that is failing; copy the hub's folder to another disk, and give that one with --data.</source>
        <translation>El disco donde está %1 solo se puede leer, como a menudo hacen los sistemas con uno que está fallando; copie la carpeta del servidor central a otro disco e indíquela con --data.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full; make room, and run this again: nothing was lost.</source>
        <translation>El disco donde está %1 está lleno; libere espacio y ejecute esto de nuevo: no se perdió nada.</translation>
    </message>
    <message>
        <source>Another program holds %1; wait until it is done, or end it, and try again.</source>
        <translation>Otro programa está usando %1; espere a que termine o ciérrelo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is damaged; put it back from a backup.</source>
        <translation>%1 está dañado; recupérelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The store %1 failed: %2.</source>
        <translation>La base de datos %1 falló: %2.</translation>
    </message>
    <message>
        <source>The file is not a valid library (%1); get it again from where it comes, or correct it.</source>
        <translation>El archivo no es una biblioteca válida (%1); consígalo de nuevo donde estaba o corríjalo.</translation>
    </message>
    <message>
        <source>The name of the office or of the person is empty, or longer than 200 characters; give another one.</source>
        <translation>El nombre de la oficina o de la persona está vacío o tiene más de 200 caracteres; indique otro.</translation>
    </message>
    <message>
        <source>Record %1 cannot be taken, and nothing was changed. %2</source>
        <translation>La ficha %1 no se puede aceptar y no se cambió nada. %2</translation>
    </message>
    <message>
        <source>The hub's key or its certificate cannot be read, or they do not belong together; put hub.key and hub.crt back from a backup.</source>
        <translation>La clave del servidor central o su certificado no se pueden leer, o no se corresponden; recupere hub.key y hub.crt de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The database</source>
        <translation>La base de datos</translation>
    </message>
    <message>
        <source>there is no hub in it</source>
        <translation>no contiene ningún servidor central</translation>
    </message>
    <message>
        <source>it is a hub's already; another process of that hub needs a copy of its folder, and what an init that was cut off has left there is removed with dropdb and createdb</source>
        <translation>ya es de un servidor central; otro proceso de ese servidor necesita una copia de su carpeta, y lo que haya dejado un init interrumpido se quita con dropdb y createdb</translation>
    </message>
    <message>
        <source>%1 is under way there, or was cut off and has left no whole hub; where it does not run any more, move the folder away and run %1 again</source>
        <translation>%1 se está ejecutando allí, o se interrumpió y no dejó un servidor central completo; si ya no se ejecuta, mueva la carpeta a otro lugar y ejecute %1 de nuevo</translation>
    </message>
    <message>
        <source>A database is named like this: postgresql://user@host/database; without --store, the store is a file in the hub's folder.</source>
        <translation>Una base de datos se indica así: postgresql://usuario@equipo/base; sin --store, los datos están en un archivo de la carpeta del servidor central.</translation>
    </message>
    <message>
        <source>Everybody on this machine can read a password on the command line; put it into a file for libpq and name that: postgresql://user@host/database?passfile=/path.</source>
        <translation>Cualquiera en esta máquina puede leer una contraseña de la línea de comandos; póngala en un archivo para libpq e indíquelo: postgresql://usuario@equipo/base?passfile=/ruta.</translation>
    </message>
    <message>
        <source>This hub's store is in PostgreSQL, and nothing was copied: back it up with pg_dump, and the folder %1 after it.</source>
        <translation>Los datos de este servidor central están en PostgreSQL y no se copió nada: haga la copia con pg_dump y, después, la de la carpeta %1.</translation>
    </message>
    <message>
        <source>A PostgreSQL database, postgresql://..., instead of a file in the hub's folder</source>
        <translation>Una base de datos de PostgreSQL, postgresql://..., en lugar de un archivo en la carpeta del servidor central</translation>
    </message>
    <message>
        <source>%1 holds another program's tables; make a database for the hub alone, and name it with --store.</source>
        <translation>%1 contiene tablas de otro programa; cree una base de datos solo para el servidor central e indíquela con --store.</translation>
    </message>
    <message>
        <source>%1 takes no writing; name the server that leads, and not one that follows it.</source>
        <translation>En %1 no se puede escribir; indique el servidor principal y no una réplica.</translation>
    </message>
    <message>
        <source>%1 holds a hub already, and nothing was changed; %2.</source>
        <translation>En %1 ya hay un servidor central y no se cambió nada; %2.</translation>
    </message>
    <message>
        <source>give another folder with --data</source>
        <translation>indique otra carpeta con --data</translation>
    </message>
    <message>
        <source>%1 is a backup, of %2; make a hub of it with: amparo-hub --data NEW_FOLDER restore %1</source>
        <translation>%1 es una copia de seguridad, de %2; haga de ella un servidor central con: amparo-hub --data CARPETA_NUEVA restore %1</translation>
    </message>
    <message>
        <source>give another folder for the backup</source>
        <translation>indique otra carpeta para la copia de seguridad</translation>
    </message>
    <message>
        <source>The backup is in %1. It holds the hub's key: keep it as private as the hub.</source>
        <translation>La copia de seguridad está en %1. Contiene la clave del servidor central: guárdela con la misma reserva que el servidor.</translation>
    </message>
    <message>
        <source>there is no backup of a hub in it</source>
        <translation>no contiene ninguna copia de seguridad de un servidor central</translation>
    </message>
    <message>
        <source>move it away, and keep it until the restored hub serves</source>
        <translation>muévalo a otro lugar y consérvelo hasta que el servidor restaurado esté en servicio</translation>
    </message>
    <message>
        <source>The hub is restored in %1. At their next contact, offices send again what the backup does not have.</source>
        <translation>El servidor central quedó restaurado en %1. En su próximo contacto, las oficinas vuelven a enviar lo que la copia no tiene.</translation>
    </message>
    <message>
        <source>Write a copy of all that the hub is, while it serves</source>
        <translation>Escribir una copia de todo el servidor central, mientras está en servicio</translation>
    </message>
    <message>
        <source>A new folder</source>
        <translation>Una carpeta nueva</translation>
    </message>
    <message>
        <source>Make a hub of a backup</source>
        <translation>Hacer un servidor central a partir de una copia de seguridad</translation>
    </message>
    <message>
        <source>The folder that backup wrote</source>
        <translation>La carpeta que escribió backup</translation>
    </message>
    <message>
        <source>The snapshot %1 is ready: %2 bytes.</source>
        <translation>La copia inicial %1 está lista: %2 bytes.</translation>
    </message>
    <message>
        <source>Answer files that offices sent by hand, with files for them</source>
        <translation>Responder a los archivos que las oficinas enviaron en mano, con archivos para ellas</translation>
    </message>
    <message>
        <source>The offices' files (*.amparo)</source>
        <translation>Los archivos de las oficinas (*.amparo)</translation>
    </message>
    <message>
        <source>The folder for the answers</source>
        <translation>La carpeta para las respuestas</translation>
    </message>
    <message>
        <source>About so many megabytes in a file</source>
        <translation>Tamaño aproximado de cada archivo, en megabytes</translation>
    </message>
    <message>
        <source>Make a snapshot now, for offices that begin; the hub makes one by itself when it pays</source>
        <translation>Preparar ahora una copia inicial para las oficinas que empiezan; el servidor central la prepara solo cuando conviene</translation>
    </message>
    <message>
        <source>%1 is not a file for this hub; look whether it is one that an office wrote, and for this network.</source>
        <translation>%1 no es un archivo para este servidor central; verifique que lo haya escrito una oficina y que sea de esta red.</translation>
    </message>
    <message>
        <source>%1 is from a computer that has no access to this hub; invite it again.</source>
        <translation>%1 proviene de una computadora que no tiene acceso a este servidor central; invítela de nuevo.</translation>
    </message>
    <message>
        <source>An attached file has at most %1; all files of an office together have at most %2.</source>
        <translation>Un archivo adjunto ocupa %1 como máximo; todos los archivos de una oficina, %2 como máximo.</translation>
    </message>
    <message>
        <source>Attached files: %1, with %2; uploads under way: %3</source>
        <translation>Archivos adjuntos: %1, con %2; envíos en curso: %3</translation>
    </message>
    <message>
        <source>Left out, because it is missing or damaged: the file %1.</source>
        <translation>Se omitió, porque falta o está dañado, el archivo %1.</translation>
    </message>
    <message>
        <source>Say how large attached files may be, or set it</source>
        <translation>Mostrar cuánto pueden ocupar los archivos adjuntos, o cambiarlo</translation>
    </message>
    <message>
        <source>At most so many MB for a file</source>
        <translation>Tantos MB como máximo por archivo</translation>
    </message>
    <message>
        <source>At most so many MB for all files of an office together</source>
        <translation>Tantos MB como máximo para todos los archivos de una oficina</translation>
    </message>
    <message>
        <source>%1 is damaged, or is no file of an Amparo office; nothing of it was taken. Ask for it again.</source>
        <translation>%1 está dañado o no es un archivo de una oficina de Amparo; no se incorporó nada de él. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>A file with these options (hub.conf in the hub's folder, if it is there); what stands here comes before it</source>
        <translation>Un archivo con estas opciones (hub.conf en la carpeta del servidor, si está); lo que se indica aquí tiene preferencia</translation>
    </message>
    <message>
        <source>Pin no key: whoever answers there has a certificate that a public authority vouches for</source>
        <translation>No fijar ninguna clave: quien responde allí tiene un certificado avalado por una autoridad pública</translation>
    </message>
    <message>
        <source>The hub cannot listen on %1, port %2: %3; choose another with --%4.</source>
        <translation>El servidor central no puede escuchar en %1, puerto %2: %3; elija otro con --%4.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>IP:port, for instance 0.0.0.0:8743</source>
        <translation>IP:puerto, por ejemplo 0.0.0.0:8743</translation>
    </message>
    <message>
        <source>IP addresses of proxies whose word is taken on who asks: the PROXY protocol, X-Forwarded-For</source>
        <translation>Direcciones IP de los proxies a los que se cree cuando dicen quién pregunta: protocolo PROXY, X-Forwarded-For</translation>
    </message>
    <message>
        <source>IP addresses with commas between them, or none</source>
        <translation>direcciones IP separadas por comas, o none</translation>
    </message>
    <message>
        <source>Seconds a client has for its handshake and a request's head; for a body thrice as many, and anew with every 8 KiB (10)</source>
        <translation>Segundos que tiene un cliente para su saludo TLS y el encabezado de una petición; para un cuerpo el triple, y de nuevo con cada 8 KiB (10)</translation>
    </message>
    <message>
        <source>Seconds a connection is kept between two requests (120)</source>
        <translation>Segundos que se mantiene una conexión entre dos peticiones (120)</translation>
    </message>
    <message>
        <source>Seconds that requests under way have left once the hub is to stop (10)</source>
        <translation>Segundos que les quedan a las peticiones en curso cuando el servidor debe detenerse (10)</translation>
    </message>
    <message>
        <source>How many connections there may be at a time (20000)</source>
        <translation>Cuántas conexiones puede haber a la vez (20000)</translation>
    </message>
    <message>
        <source>How many of them may come from one address (1000)</source>
        <translation>Cuántas de ellas pueden venir de una misma dirección (1000)</translation>
    </message>
    <message>
        <source>How many connections, and requests of strangers, one address may make in a minute (30000)</source>
        <translation>Cuántas conexiones y peticiones de desconocidos puede hacer una dirección en un minuto (30000)</translation>
    </message>
    <message>
        <source>How many requests of one device are answered at a time (100)</source>
        <translation>Cuántas peticiones de una computadora se atienden a la vez (100)</translation>
    </message>
    <message>
        <source>How many requests of one device are answered in a minute (30000)</source>
        <translation>Cuántas peticiones de una computadora se atienden en un minuto (30000)</translation>
    </message>
    <message>
        <source>A port of this machine, or IP:port, for /healthz, /readyz and /metrics by plain HTTP (off)</source>
        <translation>Un puerto de esta computadora, o IP:puerto, para /healthz, /readyz y /metrics por HTTP sin cifrar (off)</translation>
    </message>
    <message>
        <source>a port, IP:port or off</source>
        <translation>un puerto, IP:puerto u off</translation>
    </message>
    <message>
        <source>With fewer MB of room on its disk the hub says it is not ready (200)</source>
        <translation>Con menos MB libres en su disco, el servidor dice que no está listo (200)</translation>
    </message>
    <message>
        <source>What goes to standard error: debug, info, warning, error or off (info)</source>
        <translation>Qué se escribe en la salida de errores: debug, info, warning, error u off (info)</translation>
    </message>
    <message>
        <source>Which requests are logged: those that failed, all or none (failed)</source>
        <translation>Qué peticiones se registran: las que fallaron, todas o ninguna: failed, all o none (failed)</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>“%1” sets nothing; write it as NAME = VALUE.</source>
        <translation>«%1» no fija nada; escríbalo como NOMBRE = VALOR.</translation>
    </message>
    <message>
        <source>there is no option “%1”; there are: %2.</source>
        <translation>no existe la opción «%1»; existen: %2.</translation>
    </message>
    <message>
        <source>%1 is set already in line %2; leave one of them out.</source>
        <translation>%1 ya figura en la línea %2; quite una de las dos.</translation>
    </message>
    <message>
        <source>“%1” is no value for %2; that is %3.</source>
        <translation>«%1» no es un valor de %2, que admite %3.</translation>
    </message>
    <message>
        <source>The new name</source>
        <translation>El nombre nuevo</translation>
    </message>
    <message>
        <source>List offices and people, with their numbers and roles</source>
        <translation>Mostrar las oficinas y las personas, con sus números y roles</translation>
    </message>
    <message>
        <source>Change what a person may do</source>
        <translation>Cambiar lo que una persona puede hacer</translation>
    </message>
    <message>
        <source>The person's number, as people lists it</source>
        <translation>El número de la persona, como lo muestra people</translation>
    </message>
    <message>
        <source>Change what a person is called</source>
        <translation>Cambiar el nombre de una persona</translation>
    </message>
    <message>
        <source>Change what an office is called</source>
        <translation>Cambiar el nombre de una oficina</translation>
    </message>
    <message>
        <source>The office's number, as people lists it</source>
        <translation>El número de la oficina, como lo muestra people</translation>
    </message>
    <message>
        <source>List invitations, and what became of them</source>
        <translation>Mostrar las invitaciones y qué fue de cada una</translation>
    </message>
    <message>
        <source>Take an invitation back that nobody has used</source>
        <translation>Retirar una invitación que nadie ha usado</translation>
    </message>
    <message>
        <source>Its number, as invitations lists it</source>
        <translation>Su número, como lo muestra invitations</translation>
    </message>
    <message>
        <source>At its next contact it erases everything it holds, also what it has not sent</source>
        <translation>En su próximo contacto borra todo lo que guarda, también lo que no ha enviado</translation>
    </message>
    <message>
        <source>Say what was done to the hub, by whom and when; the newest first</source>
        <translation>Mostrar qué se hizo en el servidor central, quién y cuándo; lo más reciente primero</translation>
    </message>
    <message>
        <source>As a table for spreadsheets</source>
        <translation>Como tabla para hojas de cálculo</translation>
    </message>
    <message>
        <source>used by device %1</source>
        <translation>usada por la computadora %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>vencida el %1</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>vigente hasta el %1</translation>
    </message>
    <message>
        <source>at the hub's command line</source>
        <translation>en la línea de comandos del servidor central</translation>
    </message>
    <message>
        <source>Device %1 has no access any more; at its next contact it erases what it holds.</source>
        <translation>La computadora %1 ya no tiene acceso; en su próximo contacto borrará lo que guarda.</translation>
    </message>
    <message>
        <source>Nobody can join with invitation %1 any more.</source>
        <translation>Ya nadie puede incorporarse con la invitación %1.</translation>
    </message>
    <message>
        <source>The role of person %1 is: %2.</source>
        <translation>El rol de la persona %1 es: %2.</translation>
    </message>
    <message>
        <source>Person %1 is called: %2.</source>
        <translation>La persona %1 se llama: %2.</translation>
    </message>
    <message>
        <source>Office %1 is called: %2.</source>
        <translation>La oficina %1 se llama: %2.</translation>
    </message>
    <message>
        <source>Offices:</source>
        <translation>Oficinas:</translation>
    </message>
    <message>
        <source>People:</source>
        <translation>Personas:</translation>
    </message>
    <message>
        <source>Somebody has joined with that invitation; end that device's access with revoke.</source>
        <translation>Alguien ya se incorporó con esa invitación; quítele el acceso a esa computadora con revoke.</translation>
    </message>
    <message>
        <source>That name is taken; give another one.</source>
        <translation>Ese nombre ya está en uso; indique otro.</translation>
    </message>
    <message>
        <source>There is no office %1; amparo-hub people lists them.</source>
        <translation>No hay ninguna oficina %1; amparo-hub people las muestra.</translation>
    </message>
    <message>
        <source>There is no person %1; amparo-hub people lists them.</source>
        <translation>No hay ninguna persona %1; amparo-hub people las muestra.</translation>
    </message>
    <message>
        <source>There is no invitation %1; amparo-hub invitations lists them.</source>
        <translation>No hay ninguna invitación %1; amparo-hub invitations las muestra.</translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation>La base de datos está dañada: %1</translation>
    </message>
    <message>
        <source>Record %1 cannot be read</source>
        <translation>No se puede leer la ficha %1</translation>
    </message>
    <message>
        <source>Record %1 lacks the last revision of its history</source>
        <translation>A la ficha %1 le falta la última revisión de su historial</translation>
    </message>
    <message>
        <source>What all offices compare with is not what the records say</source>
        <translation>La suma con la que se comparan todas las oficinas no corresponde a las fichas</translation>
    </message>
    <message>
        <source>What office %1 compares with is not what its records say</source>
        <translation>La suma con la que se compara la oficina %1 no corresponde a sus fichas</translation>
    </message>
    <message>
        <source>The attached file %1 is not here, or is another one</source>
        <translation>El archivo adjunto %1 no está aquí, o es otro</translation>
    </message>
    <message>
        <source>The file %1 is nobody's; the hub removes it when it is a day old</source>
        <translation>El archivo %1 no es de nadie; el servidor lo elimina cuando tiene un día</translation>
    </message>
    <message>
        <source>%1: mended</source>
        <translation>Reparado: %1</translation>
    </message>
    <message>
        <source>The hub is sound.</source>
        <translation>El servidor está en orden.</translation>
    </message>
    <message>
        <source>The hub is not sound; put it back from a backup.</source>
        <translation>El servidor no está en orden; restáurelo desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The hub is not sound; make a backup, then run repair.</source>
        <translation>El servidor no está en orden; haga una copia de seguridad y luego ejecute repair.</translation>
    </message>
    <message>
        <source>%1 was erased: records %2, revisions %3, files %4.</source>
        <translation>Se eliminó %1: fichas %2, revisiones %3, archivos %4.</translation>
    </message>
    <message>
        <source>What %1 said before was erased: records %2, revisions %3, files %4.</source>
        <translation>Se eliminó lo que %1 decía antes: fichas %2, revisiones %3, archivos %4.</translation>
    </message>
    <message>
        <source>Name the records to erase, or a file that lists them.</source>
        <translation>Indique las fichas que se eliminarán, o un archivo con la lista.</translation>
    </message>
    <message>
        <source>history (%1)</source>
        <translation>historial (%1)</translation>
    </message>
    <message>
        <source>A name, an address, a number</source>
        <translation>Un nombre, una dirección, un número</translation>
    </message>
    <message>
        <source>Erase records for ever, here and on every computer</source>
        <translation>Eliminar fichas de forma definitiva, aquí y en todas las computadoras</translation>
    </message>
    <message>
        <source>Their ids, as find lists them, or links to them (amparo:...)</source>
        <translation>Sus identificadores, como los lista find, o enlaces a ellas (amparo:...)</translation>
    </message>
    <message>
        <source>A file with ids, one a line: what erasures has printed</source>
        <translation>Un archivo con identificadores, uno por línea: lo que imprimió erasures</translation>
    </message>
    <message>
        <source>Only what they said before; as they are now, they stay</source>
        <translation>Solo lo que decían antes; como están ahora, quedan</translation>
    </message>
    <message>
        <source>List what was erased, to be kept apart from backups</source>
        <translation>Mostrar lo eliminado, para guardarlo aparte de las copias de seguridad</translation>
    </message>
    <message>
        <source>Look whether all that the hub holds is as it has to be</source>
        <translation>Revisar si todo lo que guarda el servidor está en orden</translation>
    </message>
    <message>
        <source>Mend what check finds and what can be mended without losing anything</source>
        <translation>Reparar lo que encuentra check y se puede reparar sin perder nada</translation>
    </message>
    <message>
        <source>Say what takes how much room</source>
        <translation>Mostrar qué ocupa cuánto espacio</translation>
    </message>
    <message>
        <source>%1 is no record's id; amparo-hub find lists records with theirs.</source>
        <translation>%1 no es el identificador de una ficha; amparo-hub find lista las fichas con los suyos.</translation>
    </message>
    <message>
        <source>There is no record %1 here; amparo-hub find lists records with their ids.</source>
        <translation>Aquí no hay ninguna ficha %1; amparo-hub find lista las fichas con sus identificadores.</translation>
    </message>
    <message>
        <source>Days after which what records said before is forgotten; 0: it is kept (0)</source>
        <translation>Días tras los cuales se olvida lo que las fichas decían antes; 0: se conserva (0)</translation>
    </message>
    <message>
        <source>The store takes %1. In it, as count, size and what it is:</source>
        <translation>El almacén ocupa %1. Contiene, con cantidad, tamaño y qué es:</translation>
    </message>
    <message>
        <source>Records, by kind</source>
        <translation>Fichas, por tipo</translation>
    </message>
    <message>
        <source>What they said before, by kind</source>
        <translation>Lo que decían antes, por tipo</translation>
    </message>
    <message>
        <source>Answers, to be given again</source>
        <translation>Respuestas, para darlas de nuevo</translation>
    </message>
    <message>
        <source>Records, by office</source>
        <translation>Fichas, por oficina</translation>
    </message>
    <message>
        <source>Attached files, by the office that sent them</source>
        <translation>Archivos adjuntos, por la oficina que los envió</translation>
    </message>
    <message>
        <source>Files on their way here, with the size announced, by office</source>
        <translation>Archivos en camino, con el tamaño anunciado, por oficina</translation>
    </message>
    <message>
        <source>Attached files that are not here, because nobody has sent them yet, or because they were lost: %1. The attachments: %2</source>
        <translation>Archivos adjuntos que no están aquí, porque nadie los envió todavía o porque se perdieron: %1. Los adjuntos: %2</translation>
    </message>
    <message>
        <source>Snapshots for offices that begin</source>
        <translation>Copias iniciales para las oficinas que comienzan</translation>
    </message>
    <message>
        <source>Erased: only the mark that they were is left</source>
        <translation>Borradas: solo queda la marca de que lo fueron</translation>
    </message>
    <message>
        <source>A key is announced already; use-key puts it into use.</source>
        <translation>Ya hay una clave anunciada; use-key la pone en uso.</translation>
    </message>
    <message>
        <source>From now on every device learns of this key at its next sync (SHA-256): %1</source>
        <translation>Desde ahora, cada computadora conocerá esta clave en su próxima sincronización (SHA-256): %1</translation>
    </message>
    <message>
        <source>Wait until all have been here, then run use-key.</source>
        <translation>Espere a que todas hayan pasado por aquí y luego ejecute use-key.</translation>
    </message>
    <message>
        <source>No key is announced; announce-key makes one.</source>
        <translation>No hay ninguna clave anunciada; announce-key crea una.</translation>
    </message>
    <message>
        <source>These devices have not been here since, and would not reach the hub any more. Wait for them, end their access, or give --anyway and invite them again.</source>
        <translation>Estas computadoras no han pasado por aquí desde entonces y ya no llegarían al servidor. Espérelas, termine su acceso, o use --anyway e invítelas de nuevo.</translation>
    </message>
    <message>
        <source>The hub's key is now (SHA-256): %1</source>
        <translation>La clave del servidor es ahora (SHA-256): %1</translation>
    </message>
    <message>
        <source>Restart the hub. Invitations that nobody has used yet name the former key: make them anew.</source>
        <translation>Reinicie el servidor. Las invitaciones que nadie ha usado nombran la clave anterior: hágalas de nuevo.</translation>
    </message>
    <message>
        <source>Make another key for the hub, and tell every device of it</source>
        <translation>Crear otra clave para el servidor y anunciarla a todas las computadoras</translation>
    </message>
    <message>
        <source>Put the announced key into use</source>
        <translation>Poner en uso la clave anunciada</translation>
    </message>
    <message>
        <source>Also when some devices do not know it yet</source>
        <translation>También cuando algunas computadoras aún no la conocen</translation>
    </message>
    <message>
        <source>Nobody administers this network from a computer of their own any more; only the hub's command line does. Its commands role and invite make another administrator.</source>
        <translation>Ya nadie administra esta red desde su propia computadora; solo puede hacerse desde la línea de comandos del servidor central. Sus comandos role e invite dan ese rol a otra persona.</translation>
    </message>
    <message>
        <source>At its next contact every computer is asked for the files that it has.</source>
        <translation>En su próximo contacto, cada computadora ofrecerá los archivos que tiene.</translation>
    </message>
    <message>
        <source>%1 was erased before.</source>
        <translation>%1 ya se había borrado.</translation>
    </message>
    <message>
        <source>%1 is not here: nothing was erased. Should it come, it is erased then.</source>
        <translation>%1 no está aquí: no se borró nada. Si llega más adelante, se borrará entonces.</translation>
    </message>
    <message>
        <source>What the person may do from now on (default: as before; of somebody new: contributor)</source>
        <translation>Qué podrá hacer la persona desde ahora (si no se indica: lo mismo que hasta ahora; alguien nuevo, colaborar)</translation>
    </message>
    <message>
        <source>the folder's permissions cannot be set</source>
        <translation>no se pueden fijar los permisos de la carpeta</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>ya existe</translation>
    </message>
    <message>
        <source>%1 is in the hub's own folder, with which it would be lost, and nothing was copied; give a folder elsewhere, best on another disk.</source>
        <translation>%1 está en la propia carpeta del servidor central, con la que se perdería, y no se copió nada; indique una carpeta en otro lugar, mejor en otro disco.</translation>
    </message>
    <message>
        <source>The name of the hub is empty, or longer than %1 characters; give another one with --name.</source>
        <translation>El nombre del servidor central está vacío o tiene más de %1 caracteres; indique otro con --name.</translation>
    </message>
    <message>
        <source>What was done to people and computers after that backup was made is undone: an access that was ended holds again, so does an invitation that was taken back, and what was erased is there again. Do it once more before the hub serves.</source>
        <translation>Lo que se hizo con personas y computadoras después de esa copia quedó sin efecto: un acceso terminado vale otra vez, también una invitación retirada, y lo que se había eliminado está de nuevo. Repítalo antes de que el servidor central atienda.</translation>
    </message>
    <message>
        <source>The hub itself lacks files, and so does this backup: run repair, and make another one when the offices have sent them again.</source>
        <translation>Al propio servidor central le faltan archivos, y por eso también a esta copia: ejecute repair y haga otra copia cuando las oficinas los hayan enviado de nuevo.</translation>
    </message>
    <message>
        <source>A key was announced when that backup was made. If it has been put into use since, run use-key --anyway before the hub serves: offices trust no other one any more.</source>
        <translation>Cuando se hizo esa copia había una clave anunciada. Si desde entonces se puso en uso, ejecute use-key --anyway antes de poner en servicio el servidor central: las oficinas ya no confían en ninguna otra.</translation>
    </message>
    <message>
        <source>Then make a backup: those that there are hold the former key, which whoever has been here since does not trust any more.</source>
        <translation>Después, haga una copia de seguridad: las que hay contienen la clave anterior, en la que ya no confía quien haya pasado por aquí desde entonces.</translation>
    </message>
    <message>
        <source>List the records in which words stand, or stood once; attached files and the log are not looked through</source>
        <translation>Mostrar las fichas en que figuran, o figuraron alguna vez, unas palabras; no se examinan los archivos adjuntos ni el registro de lo que se hizo</translation>
    </message>
    <message>
        <source>Other offices see attachment %1, and not the record that it is attached to</source>
        <translation>Otras oficinas ven el adjunto %1, pero no la ficha a la que está adjunto</translation>
    </message>
    <message>
        <source>The snapshot %1, which a new computer begins with, is damaged</source>
        <translation>La copia inicial %1, con la que empieza una computadora nueva, está dañada</translation>
    </message>
    <message>
        <source>no sync yet</source>
        <translation>todavía no sincronizó</translation>
    </message>
    <message>
        <source>%1 is not here: nothing of its history was erased.</source>
        <translation>%1 no está aquí: no se borró nada de su historial.</translation>
    </message>
    <message>
        <source>Keep the list, and run this again once every computer has been here: some may bring records back of which only the history was erased.</source>
        <translation>Conserve la lista y ejecute esto otra vez cuando todas las computadoras hayan pasado por aquí: alguna puede traer de vuelta fichas de las que solo se borró el historial.</translation>
    </message>
    <message>
        <source>The key that lies ready (hub.next.key, hub.next.crt) was not announced to any device, or is damaged, and nothing was changed: run announce-key, and use-key when all have been here.</source>
        <translation>La clave que está preparada (hub.next.key, hub.next.crt) no se anunció a ninguna computadora, o está dañada, y no se cambió nada: ejecute announce-key y, cuando todas hayan pasado por aquí, use-key.</translation>
    </message>
    <message>
        <source>use-key was cut off before it was done: run it once more.</source>
        <translation>use-key se interrumpió antes de terminar: vuelva a ejecutarlo.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe ese archivo o carpeta</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>el sistema de archivos es de solo lectura</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>otro programa ya usa esa dirección</translation>
    </message>
    <message>
        <source>It is erased, and nobody is given it any more; but some of it still lies on the hub's disk. The hub tries again every hour while it serves. %1</source>
        <translation>Se eliminó y ya no se entrega a nadie; pero una parte sigue en el disco del servidor central. El servidor lo intenta de nuevo cada hora mientras está en servicio. %1</translation>
    </message>
</context>
<context>
    <name>Keyword</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Evaluada</translation>
    </message>
    <message>
        <source>Monitored</source>
        <translation>Con seguimiento</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Informada por la fuente</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperada</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Tratado</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Directrices</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Hoja de ruta</translation>
    </message>
    <message>
        <source>Other instrument</source>
        <translation>Otro instrumento</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Vinculante</translation>
    </message>
    <message>
        <source>Non-binding</source>
        <translation>No vinculante</translation>
    </message>
    <message>
        <source>The instrument's own</source>
        <translation>La del propio instrumento</translation>
    </message>
    <message>
        <source>The library's own (never cited)</source>
        <translation>La de esta biblioteca (nunca se cita)</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Principio</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Directriz</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Operative paragraph</source>
        <translation>Párrafo dispositivo</translation>
    </message>
    <message>
        <source>Safeguard</source>
        <translation>Salvaguardia</translation>
    </message>
    <message>
        <source>Public defence institution</source>
        <translation>Institución de defensa pública</translation>
    </message>
    <message>
        <source>Legal aid authority</source>
        <translation>Autoridad de asistencia jurídica</translation>
    </message>
    <message>
        <source>Regional network</source>
        <translation>Red regional</translation>
    </message>
    <message>
        <source>National network</source>
        <translation>Red nacional</translation>
    </message>
    <message>
        <source>International network</source>
        <translation>Red internacional</translation>
    </message>
    <message>
        <source>Professional association</source>
        <translation>Asociación profesional</translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation>Organización no gubernamental</translation>
    </message>
    <message>
        <source>Coalition</source>
        <translation>Coalición</translation>
    </message>
    <message>
        <source>United Nations entity</source>
        <translation>Entidad de las Naciones Unidas</translation>
    </message>
    <message>
        <source>United Nations mandate</source>
        <translation>Mandato de las Naciones Unidas</translation>
    </message>
    <message>
        <source>Intergovernmental body</source>
        <translation>Órgano intergubernamental</translation>
    </message>
    <message>
        <source>Human rights body</source>
        <translation>Órgano de derechos humanos</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Gobierno</translation>
    </message>
    <message>
        <source>Government department</source>
        <translation>Dependencia de gobierno</translation>
    </message>
    <message>
        <source>Parliament</source>
        <translation>Parlamento</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <source>Judiciary</source>
        <translation>Poder judicial</translation>
    </message>
    <message>
        <source>Training centre</source>
        <translation>Centro de formación</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Otra organización</translation>
    </message>
    <message>
        <source>Taken from a public source</source>
        <translation>Tomado de una fuente pública</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Otorgado</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>No otorgado</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Presencial</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>In person and online</source>
        <translation>Presencial y en línea</translation>
    </message>
    <message>
        <source>Not urgent</source>
        <translation>Sin urgencia</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>Toda la red</translation>
    </message>
    <message>
        <source>This office only</source>
        <translation>Solo esta oficina</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>This office alone</source>
        <translation>Solo esta oficina</translation>
    </message>
    <message>
        <source>The offices of the network</source>
        <translation>Las oficinas de la red</translation>
    </message>
    <message>
        <source>Anybody: it may be published</source>
        <translation>A cualquiera: puede publicarse</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Prácticas</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Disposiciones</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Adjunto</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Afrikaans</source>
        <translation>Afrikáans</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amárico</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Mapudungun</source>
        <translation>Mapudungun</translation>
    </message>
    <message>
        <source>Aymara</source>
        <translation>Aimara</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Azerbaiyano</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Bielorruso</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Búlgaro</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalí</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnio</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalán</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Checo</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Galés</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estonio</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Euskera</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Fulah</source>
        <translation>Fula</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finés</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>Filipino</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irlandés</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Gallego</translation>
    </message>
    <message>
        <source>Guarani</source>
        <translation>Guaraní</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Guyaratí</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>Hausa</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croata</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>Criollo haitiano</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Húngaro</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenio</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesio</translation>
    </message>
    <message>
        <source>Igbo</source>
        <translation>Igbo</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Islandés</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgiano</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kazajo</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Jemer</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Canarés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Kurdo</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Kirguís</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Lao</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lituano</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Letón</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation>Malgache</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Macedonio</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malabar</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Mongol</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>Maratí</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malayo</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltés</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Birmano</translation>
    </message>
    <message>
        <source>Nahuatl</source>
        <translation>Náhuatl</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Noruego bokmål</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Nepalí</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Noruego</translation>
    </message>
    <message>
        <source>Chichewa</source>
        <translation>Chichewa</translation>
    </message>
    <message>
        <source>Oromo</source>
        <translation>Oromo</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Panyabí</translation>
    </message>
    <message>
        <source>Papiamento</source>
        <translation>Papiamento</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polaco</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Pastún</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>Quechua</translation>
    </message>
    <message>
        <source>K’iche’</source>
        <translation>Quiché</translation>
    </message>
    <message>
        <source>Kirundi</source>
        <translation>Kirundi</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>Kiñaruanda</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Cingalés</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Eslovaco</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Esloveno</translation>
    </message>
    <message>
        <source>Shona</source>
        <translation>Shona</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somalí</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanés</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbio</translation>
    </message>
    <message>
        <source>Sesotho</source>
        <translation>Sesoto</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Sueco</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suajili</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>Tayiko</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigriña</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>Turcomano</translation>
    </message>
    <message>
        <source>Tswana</source>
        <translation>Setsuana</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraniano</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Uzbeko</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Wolof</source>
        <translation>Wolof</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>Xhosa</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>Yoruba</translation>
    </message>
    <message>
        <source>Yucatec Maya</source>
        <translation>Maya yucateco</translation>
    </message>
    <message>
        <source>Zapotec</source>
        <translation>Zapoteco</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>Zulú</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A language as spoken in a country: "Spanish (Argentina)"</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>%1 a file, %2 an office</source>
        <extracomment>Limits of attached files</extracomment>
        <translation>%1 por archivo, %2 por oficina</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Colaboración</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Network set up</source>
        <translation>Puesta en marcha de la red</translation>
    </message>
    <message>
        <source>Invitation made</source>
        <translation>Invitación hecha</translation>
    </message>
    <message>
        <source>Invitation taken back</source>
        <translation>Invitación retirada</translation>
    </message>
    <message>
        <source>Computer joined</source>
        <translation>Computadora incorporada</translation>
    </message>
    <message>
        <source>Access ended</source>
        <translation>Fin del acceso</translation>
    </message>
    <message>
        <source>Access ended, with the order to erase</source>
        <translation>Fin del acceso, con orden de borrar</translation>
    </message>
    <message>
        <source>Computer learned that its access has ended</source>
        <translation>La computadora supo que su acceso terminó</translation>
    </message>
    <message>
        <source>Computer got the order to erase</source>
        <translation>La computadora recibió la orden de borrar</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Cambio de rol</translation>
    </message>
    <message>
        <source>Person renamed</source>
        <translation>Cambio de nombre de una persona</translation>
    </message>
    <message>
        <source>Office renamed</source>
        <translation>Cambio de nombre de una oficina</translation>
    </message>
    <message>
        <source>Records imported</source>
        <translation>Fichas importadas</translation>
    </message>
    <message>
        <source>Limits of attached files set</source>
        <translation>Límites de los archivos adjuntos fijados</translation>
    </message>
    <message>
        <source>Record erased for ever</source>
        <translation>Ficha eliminada de forma definitiva</translation>
    </message>
    <message>
        <source>History of a record erased</source>
        <translation>Historial de una ficha eliminado</translation>
    </message>
    <message>
        <source>Next key of the hub announced</source>
        <translation>Próxima clave del servidor central anunciada</translation>
    </message>
    <message>
        <source>Next key of the hub put into use</source>
        <translation>Próxima clave del servidor central puesta en uso</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Copia de seguridad hecha</translation>
    </message>
    <message>
        <source>Hub set back from a backup</source>
        <translation>Servidor central restaurado desde una copia de seguridad</translation>
    </message>
    <message>
        <source>Hub repaired; files are asked for again</source>
        <translation>Servidor central reparado; se piden archivos de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n ficha</numerusform>
            <numerusform>%n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>What was before, and what became of it</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A person and the office: "Ana Pérez (Public Defence of Salta)"</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>RecordFinder</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Agreed to be listed</source>
        <translation>Aceptó figurar</translation>
    </message>
    <message>
        <source>Did not agree to be listed: do not pass on</source>
        <translation>No aceptó figurar: no difundir</translation>
    </message>
    <message>
        <source>From a public source</source>
        <translation>De una fuente pública</translation>
    </message>
    <message>
        <source>Consent not recorded</source>
        <translation>Sin constancia de consentimiento</translation>
    </message>
    <message>
        <source>It is not recorded when this role was confirmed.</source>
        <translation>No consta cuándo se confirmó este cargo.</translation>
    </message>
    <message>
        <source>Role as of %1. It may have changed since.</source>
        <translation>Cargo al %1. Puede haber cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Organisations that belong to it</source>
        <translation>Organizaciones que dependen de ella</translation>
    </message>
    <message>
        <source>Narrower topics</source>
        <translation>Temas más específicos</translation>
    </message>
    <message>
        <source>People and organisations with this expertise</source>
        <translation>Personas y organizaciones especializadas</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Events within it</source>
        <translation>Eventos que la integran</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two dates: "23 April 2012 to 27 April 2012"</extracomment>
        <translation>Del %1 al %2</translation>
    </message>
    <message>
        <source>Days as counted in %1</source>
        <translation>Días según la hora de %1</translation>
    </message>
    <message>
        <source>(your office)</source>
        <translation>(su oficina)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Diferencia horaria</translation>
    </message>
    <message>
        <source>Instruments that refer to it</source>
        <translation>Instrumentos que remiten a este</translation>
    </message>
    <message>
        <source>The texts below are short summaries made for this library. They are not the official wording: quote from the official text.</source>
        <translation>Los textos que siguen son resúmenes breves hechos para esta biblioteca. No son la redacción oficial: para citar, use el texto oficial.</translation>
    </message>
    <message>
        <source>The numbering of this instrument could not be checked, so its provisions stand here in order and without numbers. Do not cite them by number.</source>
        <translation>No se pudo comprobar la numeración de este instrumento, por lo que sus disposiciones figuran aquí en orden y sin número. No las cite por número.</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copiar cita</translation>
    </message>
    <message>
        <source>Practices:</source>
        <translation>Prácticas:</translation>
    </message>
    <message>
        <source>This is a short summary made for this library. It is not the official wording: quote from the official text.</source>
        <translation>Este es un resumen breve hecho para esta biblioteca. No es la redacción oficial: para citar, use el texto oficial.</translation>
    </message>
    <message>
        <source>The numbering of this instrument could not be checked. Do not cite this provision by number.</source>
        <translation>No se pudo comprobar la numeración de este instrumento. No cite esta disposición por número.</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Practices linked to it</source>
        <translation>Prácticas vinculadas</translation>
    </message>
    <message>
        <source>Results evaluated</source>
        <translation>Resultados evaluados</translation>
    </message>
    <message>
        <source>Results monitored</source>
        <translation>Resultados con seguimiento</translation>
    </message>
    <message>
        <source>Results as its source reports them</source>
        <translation>Resultados según su fuente</translation>
    </message>
    <message>
        <source>Results expected, not observed</source>
        <translation>Resultados esperados, no observados</translation>
    </message>
    <message>
        <source>Illustrative: composed from common practices, not a report of one programme. What it calls results are expectations.</source>
        <translation>Ilustrativa: compuesta a partir de prácticas comunes, no describe un programa concreto. Lo que presenta como resultados son expectativas.</translation>
    </message>
    <message>
        <source>This record is not in your library. It may not have arrived yet, its office may have withdrawn it, or it was erased.</source>
        <translation>Esta ficha no está en su biblioteca. Puede que aún no haya llegado, que su oficina la haya retirado o que haya sido eliminada.</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) lead here.</source>
        <translation>
            <numerusform>Hay %n ficha más que remite a esta.</numerusform>
            <numerusform>Hay %n fichas más que remiten a esta.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>This office only</source>
        <translation>Solo esta oficina</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Sin enviar todavía</translation>
    </message>
    <message>
        <source>This record is in the trash. Restore it to use it again.</source>
        <translation>Esta ficha está en la papelera. Recupérela para volver a usarla.</translation>
    </message>
    <message>
        <source>The hub did not take a change to this record.</source>
        <translation>El servidor central no aceptó un cambio en esta ficha.</translation>
    </message>
    <message>
        <source>Correct or withdraw it</source>
        <translation>Corregirlo o retirarlo</translation>
    </message>
    <message numerus="yes">
        <source>Two offices changed this record at the same time: %n decision(s) to take.</source>
        <translation>
            <numerusform>Dos oficinas modificaron esta ficha a la vez: hay %n decisión pendiente.</numerusform>
            <numerusform>Dos oficinas modificaron esta ficha a la vez: hay %n decisiones pendientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>This text is not available in %1; it is shown in %2.</source>
        <extracomment>Names of languages: "This text is not available in Spanish; it is shown in English."</extracomment>
        <translation>Este texto no está disponible en %1; se muestra en %2.</translation>
    </message>
    <message>
        <source>Not available in %1; shown in %2.</source>
        <extracomment>Beside a text that is not in the language asked for</extracomment>
        <translation>No disponible en %1; se muestra en %2.</translation>
    </message>
    <message>
        <source>(in %1)</source>
        <extracomment>Behind a title that is shown in another language than the one asked for</extracomment>
        <translation>(en %1)</translation>
    </message>
    <message>
        <source>(in the trash)</source>
        <translation>(en la papelera)</translation>
    </message>
    <message>
        <source>(a record that is not in your library yet)</source>
        <translation>(una ficha que aún no está en su biblioteca)</translation>
    </message>
    <message>
        <source>High confidence</source>
        <translation>Confianza alta</translation>
    </message>
    <message>
        <source>Medium confidence</source>
        <translation>Confianza media</translation>
    </message>
    <message>
        <source>Low confidence: check before relying on it</source>
        <translation>Confianza baja: verificar antes de usar</translation>
    </message>
    <message>
        <source>Two offices changed the same field.</source>
        <translation>Dos oficinas modificaron el mismo campo.</translation>
    </message>
    <message>
        <source>This record is of a kind that only a newer version of Amparo knows. It is kept unharmed.</source>
        <translation>Esta ficha es de un tipo que solo conoce una versión más nueva de Amparo. Se conserva intacta.</translation>
    </message>
    <message>
        <source>Details from a newer version</source>
        <translation>Datos de una versión más nueva</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>This seems to be in the library twice.</source>
        <translation>Esto parece estar dos veces en la biblioteca.</translation>
    </message>
    <message>
        <source>See the other one</source>
        <translation>Ver la otra</translation>
    </message>
    <message>
        <source>Compare and merge</source>
        <translation>Comparar y unir</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Traer ahora</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>as…</source>
        <extracomment>Follows "Copy citation": in another form</extracomment>
        <translation>como…</translation>
    </message>
    <message>
        <source>Add to hearing pack</source>
        <translation>Agregar a la carpeta</translation>
    </message>
    <message>
        <source>There is no room for two columns here: each text stands in %1 first, then in %2.</source>
        <extracomment>Names of languages</extracomment>
        <translation>No hay lugar aquí para dos columnas: cada texto aparece primero en %1 y después en %2.</translation>
    </message>
    <message>
        <source>Not available in %1.</source>
        <extracomment>The name of a language; stands where a text in it would be</extracomment>
        <translation>No disponible en %1.</translation>
    </message>
    <message>
        <source>Nobody has noted when these details were confirmed.</source>
        <translation>No consta cuándo se confirmaron estos datos.</translation>
    </message>
    <message>
        <source>These details were last confirmed on %1.</source>
        <translation>Última confirmación de estos datos: %1.</translation>
    </message>
    <message>
        <source>They are right today</source>
        <translation>Hoy son correctos</translation>
    </message>
    <message>
        <source>This has changed in another language since it was translated: %1.</source>
        <extracomment>Names of fields, joined with commas</extracomment>
        <translation>Esto ha cambiado en otro idioma desde que se tradujo: %1.</translation>
    </message>
    <message>
        <source>Agreed to be listed in this office alone: do not pass on</source>
        <translation>Aceptó figurar solo en esta oficina: no lo comparta</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Mentioned in</source>
        <extracomment>Of a record: other records lead to it in their texts</extracomment>
        <translation>Se menciona en</translation>
    </message>
    <message>
        <source>What you looked for stands on page %1 of %2.</source>
        <extracomment>A number, and a file's name</extracomment>
        <translation>Lo que buscó está en la página %1 de %2.</translation>
    </message>
    <message>
        <source>View it there</source>
        <translation>Verlo ahí</translation>
    </message>
    <message>
        <source>None yet. A practice is linked to it in its own form, under “%1”.</source>
        <extracomment>%1: a field of a practice's form</extracomment>
        <translation>Todavía ninguna. Una práctica se vincula con esta disposición en su propio formulario, en «%1».</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>(Untitled)</source>
        <translation>(Sin título)</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>Illustrative</source>
        <translation>Ilustrativa</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Of a record: it has come since somebody last looked at this list</extracomment>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>%1, p. %2: </source>
        <extracomment>The file that an excerpt is from, and its page: "acta.pdf, p. 3: "</extracomment>
        <translation>%1, p. %2: </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Sin enviar todavía</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>All words have to be there, in any order.</source>
        <translation>Deben aparecer todas las palabras, en cualquier orden.</translation>
    </message>
    <message>
        <source>"public defender": these words side by side, and no others</source>
        <translation>"defensa pública": estas palabras juntas, sin otros nombres</translation>
    </message>
    <message>
        <source>-military: without this word</source>
        <translation>-militar: sin esta palabra</translation>
    </message>
    <message>
        <source>bail OR remand: either will do</source>
        <translation>fianza O caución: basta con una de las dos</translation>
    </message>
    <message>
        <source>country:Peru, topic:"legal aid", kind:practice, status:draft, lang:Spanish, since:2019: only those</source>
        <translation>país:Perú, tema:"asistencia jurídica", tipo:práctica, estado:borrador, idioma:español, desde:2019: solo esas fichas</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Practices</source>
        <translation>Prácticas</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>Leer más tarde</translation>
    </message>
    <message>
        <source>Translations due</source>
        <translation>Por traducir</translation>
    </message>
</context>
<context>
    <name>SortBy</name>
    <message>
        <source>Last changed first</source>
        <translation>Cambios más recientes primero</translation>
    </message>
    <message>
        <source>First changed first</source>
        <translation>Cambios más antiguos primero</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>Por relevancia</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>On this computer only</source>
        <translation>Solo en esta computadora</translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n change(s) waiting</source>
        <translation>
            <numerusform>Sin conexión: %n cambio en espera</numerusform>
            <numerusform>Sin conexión: %n cambios en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Syncing %1 of %2</source>
        <translation>Sincronizando %1 de %2</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n cambio en espera</numerusform>
            <numerusform>%n cambios en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked with the hub yet</source>
        <translation>Sin verificar aún con el servidor central</translation>
    </message>
    <message>
        <source>Up to date (%1)</source>
        <extracomment>When everything was last known to be the same as at the hub: "Up to date (14:10)"</extracomment>
        <translation>Al día (%1)</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message numerus="yes">
        <source>Needs decision: %n</source>
        <translation>
            <numerusform>Requiere decisión: %n</numerusform>
            <numerusform>Requiere decisión: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync has a problem</source>
        <translation>Hay un problema de sincronización</translation>
    </message>
    <message>
        <source>Access to the hub has ended</source>
        <translation>Terminó el acceso al servidor central</translation>
    </message>
    <message>
        <source>This library belongs to no hub: everything stays on this computer. Connect to a hub to share it with other offices.</source>
        <translation>Esta biblioteca no pertenece a ningún servidor central: todo queda en esta computadora. Conéctese a uno para compartirla con otras oficinas.</translation>
    </message>
    <message>
        <source>The hub cannot be reached. You can go on working; your changes leave as soon as there is a connection.</source>
        <translation>No hay conexión con el servidor central. Puede seguir trabajando; sus cambios saldrán en cuanto haya conexión.</translation>
    </message>
    <message>
        <source>Changes are being exchanged with the hub. You can go on working.</source>
        <translation>Se están intercambiando cambios con el servidor central. Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Your changes are safe on this computer and leave for the hub by themselves.</source>
        <translation>Sus cambios están a salvo en esta computadora y saldrán por su cuenta hacia el servidor central.</translation>
    </message>
    <message>
        <source>This computer holds exactly what the hub holds.</source>
        <translation>Esta computadora tiene exactamente lo mismo que el servidor central.</translation>
    </message>
    <message>
        <source>Two offices wrote different things in one place, or the hub did not accept a change. Nothing is lost: choose what shall stand under “Needs attention”.</source>
        <translation>Dos oficinas escribieron cosas distintas en un mismo lugar, o el servidor central no aceptó un cambio. No se perdió nada: elija qué debe quedar en «Requiere atención».</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 to send</source>
        <extracomment>Of attached files: %1 is a size</extracomment>
        <translation>
            <numerusform>%n archivo por enviar, %1</numerusform>
            <numerusform>%n archivos por enviar, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 to fetch</source>
        <extracomment>Of attached files: %1 is a size</extracomment>
        <translation>
            <numerusform>%n archivo por recibir, %1</numerusform>
            <numerusform>%n archivos por recibir, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to try again later</source>
        <translation>
            <numerusform>%n archivo que se intentará más tarde</numerusform>
            <numerusform>%n archivos que se intentarán más tarde</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>%1 · quiet hours</source>
        <extracomment>%1: the state of sync</extracomment>
        <translation>%1 · horas de silencio</translation>
    </message>
    <message>
        <source>%1 · metered connection</source>
        <extracomment>%1: the state of sync</extracomment>
        <translation>%1 · conexión de uso medido</translation>
    </message>
    <message>
        <source>Nothing is sent or fetched by itself in the quiet hours that are set. What you write is safe on this computer; “Sync now” works at any time.</source>
        <translation>En las horas de silencio configuradas no se envía ni se recibe nada automáticamente. Lo que escriba queda a salvo en esta computadora; «Sincronizar ahora» funciona en cualquier momento.</translation>
    </message>
    <message>
        <source>This connection is paid for by use, and the settings say to leave it alone. What you write is safe on this computer; “Sync now” works at any time.</source>
        <translation>Esta conexión se paga según el uso y la configuración indica no usarla automáticamente. Lo que escriba queda a salvo en esta computadora; «Sincronizar ahora» funciona en cualquier momento.</translation>
    </message>
    <message numerus="yes">
        <source>To send: %n change(s), about %1</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>Por enviar: %n cambio, unos %1</numerusform>
            <numerusform>Por enviar: %n cambios, unos %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To receive: %n record(s), about %1</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>Por recibir: %n ficha, unos %1</numerusform>
            <numerusform>Por recibir: %n fichas, unos %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files to send: %n, %1</source>
        <extracomment>Attached files; %1 is a size</extracomment>
        <translation>
            <numerusform>Archivos por enviar: %n, %1</numerusform>
            <numerusform>Archivos por enviar: %n, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files to fetch: %n, %1</source>
        <extracomment>Attached files; %1 is a size</extracomment>
        <translation>
            <numerusform>Archivos por recibir: %n, %1</numerusform>
            <numerusform>Archivos por recibir: %n, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits, here or at the hub.</source>
        <translation>No hay nada pendiente, ni aquí ni en el servidor central.</translation>
    </message>
    <message>
        <source>Stopped: asks before removing records</source>
        <translation>Detenida: pregunta antes de quitar fichas</translation>
    </message>
    <message>
        <source>%1 · paused</source>
        <extracomment>%1: the state of sync</extracomment>
        <translation>%1 · en pausa</translation>
    </message>
    <message>
        <source>Sync is paused until you let it go on, or close the program. What you write is safe on this computer; “Sync now” works at any time.</source>
        <translation>La sincronización está en pausa hasta que usted la reanude o cierre el programa. Lo que escribe está a salvo en esta computadora; «Sincronizar ahora» funciona en cualquier momento.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>amparo::ui::AboutDialog</name>
    <message>
        <source>About Amparo</source>
        <translation>Acerca de Amparo</translation>
    </message>
    <message>
        <source>Amparo %1

A knowledge base for public defence and legal aid: good practices, declarations and contacts, at hand without a connection, and shared between offices whenever there is one.

Free software under the GNU General Public License, version 3. The texts of the starter library are summaries for orientation; the instruments themselves are what counts.</source>
        <translation>Amparo %1

Una base de conocimiento para la defensa pública y la asistencia jurídica: buenas prácticas, declaraciones y contactos, a mano sin conexión y compartidos entre oficinas cuando la hay.

Software libre bajo la Licencia Pública General de GNU, versión 3. Los textos de la biblioteca inicial son resúmenes orientativos; lo que vale son los propios instrumentos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>amparo::ui::ActNotices</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) removed.</source>
        <translation>
            <numerusform>Se quitó %n comentario.</numerusform>
            <numerusform>Se quitaron %n comentarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed.</source>
        <translation>
            <numerusform>Se quitó %n archivo.</numerusform>
            <numerusform>Se quitaron %n archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n record(s) to the trash.</source>
        <translation>
            <numerusform>Se envió %n ficha a la papelera.</numerusform>
            <numerusform>Se enviaron %n fichas a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n record(s).</source>
        <translation>
            <numerusform>Se cambió %n ficha.</numerusform>
            <numerusform>Se cambiaron %n fichas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are one record now; the other one is in the trash.</source>
        <translation>Las dos son ahora una sola ficha; la otra está en la papelera.</translation>
    </message>
    <message>
        <source>They stay two records, and are not offered as one again.</source>
        <translation>Quedan como dos fichas, y no se volverá a proponer unirlas.</translation>
    </message>
    <message>
        <source>The disagreement is settled.</source>
        <translation>El desacuerdo quedó resuelto.</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n record(s).</source>
        <translation>
            <numerusform>Se recuperó %n ficha.</numerusform>
            <numerusform>Se recuperaron %n fichas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: the comment is removed.</source>
        <translation>Rehecho: se quitó el comentario.</translation>
    </message>
    <message>
        <source>Undone: the comment is removed.</source>
        <translation>Deshecho: se quitó el comentario.</translation>
    </message>
    <message numerus="yes">
        <source>Done again in %n record(s).</source>
        <translation>
            <numerusform>Rehecho en %n ficha.</numerusform>
            <numerusform>Rehecho en %n fichas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone in %n record(s).</source>
        <translation>
            <numerusform>Deshecho en %n ficha.</numerusform>
            <numerusform>Deshecho en %n fichas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: “%1” is in the trash.</source>
        <translation>Rehecho: «%1» está en la papelera.</translation>
    </message>
    <message>
        <source>Undone: “%1” is in the trash now.</source>
        <translation>Deshecho: «%1» está ahora en la papelera.</translation>
    </message>
    <message>
        <source>Done again: what was changed in “%1”.</source>
        <extracomment>The title of a record</extracomment>
        <translation>Rehecho: lo que se cambió en «%1».</translation>
    </message>
    <message>
        <source>Undone: “%1” is as it was before.</source>
        <translation>Deshecho: «%1» está como antes.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>amparo::ui::Actions</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nueva…</translation>
    </message>
    <message>
        <source>New &amp;practice</source>
        <translation>Nueva &amp;práctica</translation>
    </message>
    <message>
        <source>New &amp;declaration</source>
        <translation>Nueva &amp;declaración</translation>
    </message>
    <message>
        <source>New &amp;organisation</source>
        <translation>Nueva &amp;organización</translation>
    </message>
    <message>
        <source>New &amp;contact person</source>
        <translation>Nueva persona de &amp;contacto</translation>
    </message>
    <message>
        <source>New &amp;event</source>
        <translation>Nuevo &amp;evento</translation>
    </message>
    <message>
        <source>New &amp;topic</source>
        <translation>Nuevo &amp;tema</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizar ahora</translation>
    </message>
    <message>
        <source>&amp;Connect to a hub…</source>
        <translation>Co&amp;nectarse a un servidor central…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Con&amp;figuración…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Ed&amp;it</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>Rec&amp;uperar</translation>
    </message>
    <message>
        <source>Se&amp;arch</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Search every&amp;where</source>
        <translation>Buscar en &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Ad&amp;elante</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Panel anterior</translation>
    </message>
    <message>
        <source>&amp;About Amparo</source>
        <translation>&amp;Acerca de Amparo</translation>
    </message>
    <message>
        <source>&amp;Write files to carry to the hub…</source>
        <translation>&amp;Escribir archivos para llevar al servidor central…</translation>
    </message>
    <message>
        <source>&amp;Take files brought from the hub…</source>
        <translation>&amp;Incorporar archivos traídos del servidor central…</translation>
    </message>
    <message>
        <source>Sync with a &amp;preview…</source>
        <translation>Sincronizar con vista &amp;previa…</translation>
    </message>
    <message>
        <source>G&amp;o to…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>&amp;History of the record</source>
        <translation>&amp;Historial de la ficha</translation>
    </message>
    <message>
        <source>Attach &amp;files…</source>
        <translation>Ad&amp;juntar archivos…</translation>
    </message>
    <message>
        <source>Add to &amp;hearing pack</source>
        <translation>&amp;Agregar a la carpeta para audiencia</translation>
    </message>
    <message>
        <source>&amp;Hearing pack…</source>
        <translation>Ca&amp;rpeta para audiencia…</translation>
    </message>
    <message>
        <source>&amp;Copy citation</source>
        <translation>C&amp;opiar cita</translation>
    </message>
    <message>
        <source>Cop&amp;y citation as…</source>
        <translation>&amp;Copiar cita como…</translation>
    </message>
    <message>
        <source>Both languages si&amp;de by side</source>
        <translation>Los dos idiomas &amp;lado a lado</translation>
    </message>
    <message>
        <source>Go to &amp;provision…</source>
        <translation>Ir a la dis&amp;posición…</translation>
    </message>
    <message>
        <source>Practices by pro&amp;vision…</source>
        <translation>Prácticas por &amp;disposición…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Ata&amp;jos de teclado…</translation>
    </message>
    <message>
        <source>Details are ri&amp;ght today</source>
        <translation>Los &amp;datos son correctos hoy</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Look around in five steps</source>
        <translation>&amp;Recorrido en cinco pasos</translation>
    </message>
    <message>
        <source>Copy lin&amp;k to the record</source>
        <translation>Copiar enlace a la &amp;ficha</translation>
    </message>
    <message>
        <source>Find in the te&amp;xt…</source>
        <translation>Buscar en el te&amp;xto…</translation>
    </message>
    <message>
        <source>Find the pre&amp;vious place</source>
        <translation>Lu&amp;gar anterior del texto</translation>
    </message>
    <message>
        <source>Read &amp;later</source>
        <translation>Leer &amp;más tarde</translation>
    </message>
    <message>
        <source>Open in a ne&amp;w window</source>
        <translation>Abrir en una &amp;ventana nueva</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Tamaño &amp;habitual</translation>
    </message>
    <message>
        <source>Save &amp;this search…</source>
        <translation>Guardar esta bús&amp;queda…</translation>
    </message>
    <message>
        <source>&amp;Next translation due</source>
        <translation>&amp;Siguiente texto por traducir</translation>
    </message>
    <message>
        <source>&amp;Libraries…</source>
        <translation>&amp;Bibliotecas…</translation>
    </message>
    <message>
        <source>Co&amp;mments on the record</source>
        <translation>Co&amp;mentarios de la ficha</translation>
    </message>
    <message>
        <source>What the s&amp;yncs did…</source>
        <translation>Actividad de sincr&amp;onización…</translation>
    </message>
    <message>
        <source>Con&amp;tacts as a tree…</source>
        <translation>Con&amp;tactos en árbol…</translation>
    </message>
    <message>
        <source>Change in all selecte&amp;d…</source>
        <translation>Cambiar e&amp;n todas las seleccionadas…</translation>
    </message>
    <message>
        <source>&amp;Administer the network…</source>
        <translation>&amp;Administrar la red…</translation>
    </message>
    <message>
        <source>Pa&amp;use sync</source>
        <translation>Pa&amp;usar la sincronización</translation>
    </message>
    <message>
        <source>A menu of what can be written, each with a form of its own.</source>
        <translation>Un menú con lo que se puede escribir, cada cosa con su formulario.</translation>
    </message>
    <message>
        <source>Takes back the last change that was saved in this window.</source>
        <translation>Revierte el último cambio guardado en esta ventana.</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back last.</source>
        <translation>Vuelve a hacer el último cambio revertido.</translation>
    </message>
    <message>
        <source>Into the trash, from where it can be restored.</source>
        <translation>A la papelera, de donde se puede recuperar.</translation>
    </message>
    <message>
        <source>Out of the trash, with all that it said.</source>
        <translation>Fuera de la papelera, con todo lo que decía.</translation>
    </message>
    <message>
        <source>To the list or record that was shown before.</source>
        <translation>A la lista o ficha que se mostraba antes.</translation>
    </message>
    <message>
        <source>To what was shown before going back.</source>
        <translation>A lo que se mostraba antes de volver atrás.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A menu's act, and what it is upon: "Undo: edit"</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>amparo::ui::ActivityWindow</name>
    <message>
        <source>%1 in %2 s</source>
        <extracomment>Of a sync: how much it moved, and in how many seconds</extracomment>
        <translation>%1 en %2 s</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent</source>
        <translation>
            <numerusform>%n cambio enviado</numerusform>
            <numerusform>%n cambios enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) received</source>
        <translation>
            <numerusform>%n ficha recibida</numerusform>
            <numerusform>%n fichas recibidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted</source>
        <translation>
            <numerusform>%n no aceptado</numerusform>
            <numerusform>%n no aceptados</numerusform>
        </translation>
    </message>
    <message>
        <source>By hand: %1</source>
        <extracomment>What a sync moved, which went by hand</extracomment>
        <translation>A mano: %1</translation>
    </message>
    <message>
        <source>%1; then: %2</source>
        <extracomment>What a sync moved, and then what ended it</extracomment>
        <translation>%1; después: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n time(s))</source>
        <extracomment>What ended several syncs in a row, and how many they were</extracomment>
        <translation>
            <numerusform>%1 (%n vez)</numerusform>
            <numerusform>%1 (%n veces)</numerusform>
        </translation>
    </message>
    <message>
        <source>What the syncs did</source>
        <translation>Actividad de sincronización</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Nothing has been sent or received yet.</source>
        <translation>Todavía no se envió ni se recibió nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The newest stands first; only to be read.</source>
        <translation>Lo más reciente está primero; es solo para leer.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::AddedNames</name>
    <message>
        <source>Also searched for</source>
        <translation>También se buscó</translation>
    </message>
    <message>
        <source>Also:</source>
        <extracomment>Stands before other names of what is searched for: "Also: remand, pretrial detention"</extracomment>
        <translation>También:</translation>
    </message>
    <message>
        <source>Also searched for: %1</source>
        <extracomment>Another name of what is searched for, as a screen reader says it</extracomment>
        <translation>También se buscó: %1</translation>
    </message>
    <message>
        <source>%1. Press to search without it.</source>
        <extracomment>The languages and countries in which something is called so, and what pressing the button does</extracomment>
        <translation>%1. Al pulsarlo, se busca sin este nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Other names of what is searched for that are not shown yet</extracomment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more name(s)</source>
        <translation>
            <numerusform>Mostrar %n nombre más</numerusform>
            <numerusform>Mostrar %n nombres más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer names</source>
        <translation>Mostrar menos nombres</translation>
    </message>
    <message>
        <source>Only as typed</source>
        <translation>Solo lo escrito</translation>
    </message>
    <message>
        <source>Search without other names</source>
        <translation>Buscar sin otros nombres</translation>
    </message>
    <message>
        <source>With other names again</source>
        <translation>Volver a incluir los otros nombres</translation>
    </message>
    <message>
        <source>Only what is shown here changes; all of them are searched for.</source>
        <translation>Cambia solo lo que se muestra aquí; se buscan todos.</translation>
    </message>
    <message>
        <source>The names shown here are left out until you bring them back.</source>
        <translation>Los nombres que se muestran aquí se dejan fuera hasta que los recupere.</translation>
    </message>
    <message>
        <source>Brings back every name that was left out.</source>
        <translation>Recupera todos los nombres que se dejaron fuera.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::AdminDialog</name>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Se está consultando al servidor central…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The hub was asked and does it all the same; the list shows what was done.</source>
        <translation>Ya se le pidió al servidor central, que lo hace de todos modos; la lista muestra lo que se hizo.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::AdminPage</name>
    <message>
        <source>Being fetched from the hub…</source>
        <translation>Se está trayendo del servidor central…</translation>
    </message>
    <message>
        <source>Nothing has come from the hub.</source>
        <translation>No ha llegado nada del servidor central.</translation>
    </message>
    <message>
        <source>&amp;Show only</source>
        <translation>Mostrar &amp;solo</translation>
    </message>
    <message>
        <source>Show only what has these words</source>
        <translation>Mostrar solo lo que tiene estas palabras</translation>
    </message>
    <message>
        <source>a name, an office, a role</source>
        <translation>un nombre, una oficina, un rol</translation>
    </message>
</context>
<context>
    <name>amparo::ui::AdminWindow</name>
    <message>
        <source>The log is saved in %1.</source>
        <translation>El registro se guardó en %1.</translation>
    </message>
    <message>
        <source>The network</source>
        <extracomment>%1 is what a network is called</extracomment>
        <translation>La red</translation>
    </message>
    <message>
        <source>The network: %1</source>
        <translation>La red: %1</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Se está consultando al servidor central…</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Intentar de n&amp;uevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The chosen one is shown beside; F6 goes there.</source>
        <translation>La elegida se muestra al lado; F6 lleva allí.</translation>
    </message>
    <message>
        <source>The hub was asked and does it all the same; the list shows what was done.</source>
        <translation>Ya se le pidió al servidor central, que lo hace de todos modos; la lista muestra lo que se hizo.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::AttentionView</name>
    <message>
        <source>Withdrawing removes these words from this computer for good, and the record shows the hub's version again.</source>
        <translation>Al retirarlo, estas palabras se borran definitivamente de esta computadora y la ficha vuelve a mostrar la versión del servidor central.</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Lo que requiere atención</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir la ficha</translation>
    </message>
    <message>
        <source>Correct it…</source>
        <translation>Corregirlo…</translation>
    </message>
    <message>
        <source>Withdraw it…</source>
        <translation>Retirarlo…</translation>
    </message>
    <message>
        <source>Withdraw for good</source>
        <translation>Retirar definitivamente</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>What the change would write</source>
        <translation>Lo que escribiría el cambio</translation>
    </message>
    <message>
        <source>(a record that is not in your library)</source>
        <translation>(una ficha que no está en su biblioteca)</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>Not taken by the hub</source>
        <translation>No aceptado por el servidor central</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <extracomment>A record and what is to be decided about it, on two lines</extracomment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>The hub did not take this change and gave no reason.</source>
        <translation>El servidor central no aceptó este cambio y no indicó el motivo.</translation>
    </message>
    <message>
        <source>They are right today</source>
        <translation>Hoy son correctos</translation>
    </message>
    <message>
        <source>Nobody has noted when these details were confirmed.</source>
        <translation>No consta cuándo se confirmaron estos datos.</translation>
    </message>
    <message>
        <source>These details were last confirmed on %1.</source>
        <translation>Última confirmación de estos datos: %1.</translation>
    </message>
    <message>
        <source>Ask, or look them up; then say that they are right, or correct them.</source>
        <translation>Pregunte o consúltelos; luego indique que son correctos o corríjalos.</translation>
    </message>
    <message>
        <source>How they are reached</source>
        <translation>Cómo contactar</translation>
    </message>
    <message>
        <source>Not at the hub yet</source>
        <translation>Todavía no está en el servidor central</translation>
    </message>
    <message>
        <source>These words are safe on this computer, and nowhere else yet. They leave for the hub by themselves, as soon as it can be reached.</source>
        <translation>Estas palabras están a salvo en esta computadora y, por ahora, en ningún otro lugar. Salen solas hacia el servidor central en cuanto haya conexión.</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Lo que se enviará</translation>
    </message>
    <message>
        <source>Discarding removes these words from this computer for good.</source>
        <translation>Al descartarlo, estas palabras desaparecen de esta computadora para siempre.</translation>
    </message>
    <message>
        <source>Nothing needs your attention.
When two offices change the same text, when the hub does not take a change, when something was typed and not saved, or when nobody has confirmed a contact for a year, it appears here.</source>
        <translation>Nada requiere su atención.
Cuando dos oficinas modifican el mismo texto, cuando el servidor central no acepta un cambio, cuando algo se escribió y no se guardó, o cuando nadie ha confirmado un contacto durante un año, aparece aquí.</translation>
    </message>
    <message>
        <source>Go to the practices</source>
        <translation>Ir a las prácticas</translation>
    </message>
    <message>
        <source>Typed and not saved</source>
        <translation>Escrito y sin guardar</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Discard it…</source>
        <translation>Descartarlo…</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Descartar para siempre</translation>
    </message>
    <message>
        <source>This was typed and not saved. It is on this computer alone.</source>
        <translation>Esto se escribió y no se guardó. Está solo en esta computadora.</translation>
    </message>
    <message>
        <source>This was typed to settle a disagreement that somebody else has settled meanwhile. Copy what is still needed, then discard it.</source>
        <translation>Esto se escribió para resolver un desacuerdo que entretanto resolvió otra persona. Copie lo que aún haga falta y luego descártelo.</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Lo que se escribió</translation>
    </message>
    <message>
        <source>Opens their section, to read one or to write a new one.</source>
        <translation>Abre su sección, para leer una o escribir otra nueva.</translation>
    </message>
    <message>
        <source>What the chosen one is about, and what can be done, stands beside.</source>
        <translation>De qué se trata y qué se puede hacer aparece al lado.</translation>
    </message>
    <message>
        <source>To read it whole; nothing is decided by that.</source>
        <translation>Para leerla entera; con eso no se decide nada.</translation>
    </message>
    <message>
        <source>Today is noted as the day of confirmation; in a year it is asked again.</source>
        <translation>Se anota hoy como día de la confirmación; en un año se vuelve a preguntar.</translation>
    </message>
    <message>
        <source>Only to be read; the buttons below say what can be done about it.</source>
        <translation>Solo para leer; los botones de abajo dicen qué se puede hacer.</translation>
    </message>
    <message>
        <source>The form opens with what was typed.</source>
        <translation>El formulario se abre con lo que se escribió.</translation>
    </message>
    <message>
        <source>The form opens with this change, to be sent anew.</source>
        <translation>El formulario se abre con este cambio, para enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>You are asked once more: it cannot be undone.</source>
        <translation>Se le pregunta una vez más: no se puede deshacer.</translation>
    </message>
    <message>
        <source>A comment that was not sent</source>
        <translation>Un comentario sin enviar</translation>
    </message>
    <message>
        <source>This was typed for a record that is not in the library any more. It is on this computer alone.</source>
        <translation>Esto se escribió para una ficha que ya no está en la biblioteca. Está solo en esta computadora.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>As it is: what was in the way may be gone. The hub looks at it anew.</source>
        <translation>Tal como está: lo que lo impedía puede haber cambiado. El servidor central lo examina de nuevo.</translation>
    </message>
    <message>
        <source>Never confirmed</source>
        <translation>Sin confirmar nunca</translation>
    </message>
    <message>
        <source>Not confirmed for more than a year</source>
        <translation>Sin confirmar desde hace más de un año</translation>
    </message>
    <message>
        <source>Correct them…</source>
        <translation>Corregirlos…</translation>
    </message>
    <message>
        <source>The form opens, to change what is not right any more.</source>
        <translation>Se abre el formulario, para cambiar lo que ya no es correcto.</translation>
    </message>
    <message>
        <source>By now your role may allow it: send it again.</source>
        <translation>Ahora su rol puede permitirlo: envíelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing is noted of that yet.</source>
        <translation>Todavía no hay nada registrado al respecto.</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>Historial de la ficha</translation>
    </message>
    <message>
        <source>Who changed what in it, and when, as the hub tells it.</source>
        <translation>Quién cambió qué en ella y cuándo, según el servidor central.</translation>
    </message>
    <message>
        <source>To be kept, or into the trash</source>
        <translation>Conservarla o enviarla a la papelera</translation>
    </message>
</context>
<context>
    <name>amparo::ui::CaptionDialog</name>
    <message>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>What %1 is, in %2:</source>
        <extracomment>%1: the name of a file, %2: a language</extracomment>
        <translation>Qué es %1, en %2:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It stands with the file in every office that has it.</source>
        <translation>Queda junto al archivo en cada oficina que lo tiene.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::ChipList</name>
    <message>
        <source>Remove %1</source>
        <extracomment>What is taken out of a set: "Remove Argentina"</extracomment>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Only from this field; a record that is named here stays.</source>
        <translation>Solo de este campo; la ficha que se nombra aquí permanece.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::CommentsPane</name>
    <message numerus="yes">
        <source>Comments (%n open)</source>
        <translation>
            <numerusform>Comentarios (%n abierto)</numerusform>
            <numerusform>Comentarios (%n abiertos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>La ficha entera</translation>
    </message>
    <message>
        <source>&amp;New comment</source>
        <translation>Comentario &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Add comment</source>
        <translation>Agregar c&amp;omentario</translation>
    </message>
    <message>
        <source>Y&amp;our answer</source>
        <translation>Su &amp;respuesta</translation>
    </message>
    <message>
        <source>Y&amp;our answer to %1</source>
        <translation>Su &amp;respuesta a %1</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>Res&amp;ponder</translation>
    </message>
    <message>
        <source>Y&amp;our comment</source>
        <translation>Su comen&amp;tario</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>Guar&amp;dar</translation>
    </message>
    <message>
        <source>Close the comments</source>
        <translation>Cerrar los comentarios</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>Sob&amp;re</translation>
    </message>
    <message>
        <source>What the comment is about</source>
        <translation>De qué trata el comentario</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Whoever sees the record sees what you write. %1 sends it.</source>
        <translation>Quien ve la ficha ve lo que usted escribe. %1 lo envía.</translation>
    </message>
    <message>
        <source>It stands below the others, with your name and office.</source>
        <translation>Queda debajo de los demás, con su nombre y oficina.</translation>
    </message>
    <message>
        <source>It stands below the comment that it answers.</source>
        <translation>Queda debajo del comentario al que responde.</translation>
    </message>
    <message>
        <source>These words take the place of those that stood there.</source>
        <translation>Estas palabras sustituyen a las que había.</translation>
    </message>
    <message>
        <source>What is typed there and not sent yet is kept.</source>
        <translation>Se conserva lo que se escribió allí y aún no se envió.</translation>
    </message>
    <message>
        <source>Tab goes to the links to answer or settle one, and Return follows them.</source>
        <translation>Tab va a los enlaces para responder o resolver uno, e Intro los sigue.</translation>
    </message>
    <message>
        <source>The comment names this field, so that others know where to look.</source>
        <translation>El comentario menciona este campo, para que los demás sepan dónde mirar.</translation>
    </message>
    <message>
        <source>What is typed here goes away, and no comment changes.</source>
        <translation>Lo que se escribió aquí se descarta y ningún comentario cambia.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::ConflictDetail</name>
    <message>
        <source>Keep both…</source>
        <translation>Conservar ambos…</translation>
    </message>
    <message>
        <source>Write it anew…</source>
        <translation>Redactarlo de nuevo…</translation>
    </message>
    <message>
        <source>Save this text</source>
        <translation>Guardar este texto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>another office</source>
        <translation>otra oficina</translation>
    </message>
    <message>
        <source>%1 moved this record to the trash while %2 was changing it. It was kept.</source>
        <extracomment>Who, and while who</extracomment>
        <translation>%1 envió esta ficha a la papelera mientras %2 la modificaba. La ficha se conservó.</translation>
    </message>
    <message>
        <source>%1 changed “%2” at the same time as %3.</source>
        <extracomment>Who, which field, and together with whom</extracomment>
        <translation>%1 modificó «%2» al mismo tiempo que %3.</translation>
    </message>
    <message>
        <source>%1 changed “%2” at the same time as %3, on %4.</source>
        <extracomment>Who, which field, together with whom, and when</extracomment>
        <translation>%1 modificó «%2» al mismo tiempo que %3, el %4.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>In the record now: %1</source>
        <extracomment>Who wrote what the record says now</extracomment>
        <translation>En la ficha ahora: %1</translation>
    </message>
    <message>
        <source>In the record now</source>
        <translation>En la ficha ahora</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Conservar la ficha</translation>
    </message>
    <message>
        <source>Keep what the record says</source>
        <translation>Conservar lo que dice la ficha</translation>
    </message>
    <message>
        <source>Move it to the trash</source>
        <translation>Enviarla a la papelera</translation>
    </message>
    <message>
        <source>Take the other one</source>
        <translation>Tomar el otro texto</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Meanwhile somebody else has settled this: what the record says now stands in the middle. What you save takes its place.</source>
        <translation>Entretanto otra persona resolvió esto: en el centro está lo que la ficha dice ahora. Lo que usted guarde ocupará su lugar.</translation>
    </message>
    <message>
        <source>What you have written here is discarded for good.</source>
        <translation>Lo que escribió aquí se descartará para siempre.</translation>
    </message>
    <message>
        <source>A field opens with one after the other, to make one of them.</source>
        <translation>Se abre un campo con uno después del otro, para hacer de ellos uno solo.</translation>
    </message>
    <message>
        <source>A field opens with what the record says; saving it decides.</source>
        <translation>Se abre un campo con lo que dice la ficha; al guardar se decide.</translation>
    </message>
    <message>
        <source>It takes the place of both, and the disagreement is settled.</source>
        <translation>Sustituye a ambos, y el desacuerdo queda resuelto.</translation>
    </message>
    <message>
        <source>Back to the choice; what you have written here is asked about first.</source>
        <translation>De vuelta a la elección; antes se pregunta por lo que escribió aquí.</translation>
    </message>
    <message>
        <source>What both began from; what one of them took out is marked.</source>
        <translation>De lo que ambos partieron; lo que alguno quitó está marcado.</translation>
    </message>
    <message>
        <source>It stays unless you choose otherwise; what is new in it is marked.</source>
        <translation>Permanece salvo que elija otra cosa; lo nuevo está marcado.</translation>
    </message>
    <message>
        <source>It is kept until somebody decides; what is new in it is marked.</source>
        <translation>Se conserva hasta que alguien decida; lo nuevo está marcado.</translation>
    </message>
    <message>
        <source>It stays in its lists, with what was changed in it.</source>
        <translation>Sigue en sus listas, con lo que se cambió en ella.</translation>
    </message>
    <message>
        <source>The other text is put aside, and the disagreement is settled.</source>
        <translation>El otro texto se deja de lado y el desacuerdo queda resuelto.</translation>
    </message>
    <message>
        <source>It can be taken out of there again.</source>
        <translation>De allí se puede volver a sacar.</translation>
    </message>
    <message>
        <source>The other text takes the place of what the record says.</source>
        <translation>El otro texto sustituye a lo que dice la ficha.</translation>
    </message>
    <message>
        <source>Changed last by %1</source>
        <translation>Último cambio: %1</translation>
    </message>
    <message>
        <source>What was changed in it last</source>
        <translation>Lo último que se cambió en ella</translation>
    </message>
</context>
<context>
    <name>amparo::ui::ConnectForm</name>
    <message>
        <source>&amp;Invitation</source>
        <translation>&amp;Invitación</translation>
    </message>
    <message>
        <source>Paste the invitation that your network’s administrator sent you</source>
        <translation>Pegue la invitación que le envió quien administra su red</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>&amp;Name of this computer, as the network will see it</source>
        <translation>&amp;Nombre de esta computadora, tal como lo verá la red</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Nombre de esta computadora</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Administrators tell your computers apart by it.</source>
        <translation>Con él, quienes administran distinguen sus computadoras.</translation>
    </message>
    <message>
        <source>The invitation is used up by it, and the records of the network come here.</source>
        <translation>Así se usa la invitación, que sirve una sola vez, y llegan las fichas de la red.</translation>
    </message>
    <message>
        <source>the hub</source>
        <translation>el servidor central</translation>
    </message>
    <message>
        <source>No connection to %1. The invitation was not used: check the network of this computer, and connect again once there is a connection.</source>
        <translation>No hay conexión con %1. La invitación no se usó: revise la red de esta computadora y vuelva a conectarse cuando haya conexión.</translation>
    </message>
    <message>
        <source>The hub at %1 does not answer at the moment. The invitation was not used: connect again later, and tell the hub's administrator if it stays so.</source>
        <translation>El servidor central en %1 no responde por el momento. La invitación no se usó: conéctese más tarde y, si sigue igual, avise a quien administra el servidor central.</translation>
    </message>
    <message>
        <source>The connection ended before %1 had answered. Connect again; if the invitation counts as used by then, ask for a new one.</source>
        <translation>La conexión se cortó antes de que respondiera %1. Vuelva a conectarse; si la invitación figura entonces como usada, pida una nueva.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::ContactsWindow</name>
    <message numerus="yes">
        <source>%n organisation(s) that belong to no other</source>
        <translation>
            <numerusform>%n organización que no depende de otra</numerusform>
            <numerusform>%n organizaciones que no dependen de otra</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Contacts as a tree</source>
        <translation>Contactos en árbol</translation>
    </message>
    <message>
        <source>Organisation or person</source>
        <translation>Organización o persona</translation>
    </message>
    <message>
        <source>What is known of them</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Return opens the contact.</source>
        <translation>Entrar abre el contacto.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>amparo::ui::CostDialog</name>
    <message>
        <source>Sync with a preview</source>
        <translation>Sincronizar con vista previa</translation>
    </message>
    <message>
        <source>Asking the hub what there is…</source>
        <translation>Consultando al servidor central qué hay…</translation>
    </message>
    <message>
        <source>Sync &amp;everything</source>
        <translation>Sincronizar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Sincronizar</translation>
    </message>
    <message>
        <source>&amp;Text only, no files</source>
        <translation>Solo te&amp;xto, sin archivos</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Only to be read; nothing is synced before you choose below.</source>
        <translation>Solo para leer; nada se sincroniza antes de que elija abajo.</translation>
    </message>
    <message>
        <source>It goes on in the background; you can work meanwhile.</source>
        <translation>Sigue en segundo plano; mientras tanto puede trabajar.</translation>
    </message>
    <message>
        <source>Files stay at the hub until they are opened or asked for.</source>
        <translation>Los archivos quedan en el servidor central hasta que se abran o se pidan.</translation>
    </message>
    <message>
        <source>Nothing of this is sent or fetched now.</source>
        <translation>Por ahora no se envía ni se trae nada de esto.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::CoverageWindow</name>
    <message>
        <source>All countries</source>
        <translation>Todos los países</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of the provisions of an instrument, how many have a practice: "12 of 32"</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n provision(s) have a published practice.</source>
        <translation>
            <numerusform>%1 de %n disposición tiene una práctica publicada.</numerusform>
            <numerusform>%1 de %n disposiciones tienen una práctica publicada.</numerusform>
        </translation>
    </message>
    <message>
        <source>No practice</source>
        <translation>Ninguna práctica</translation>
    </message>
    <message numerus="yes">
        <source>%n practice(s)</source>
        <translation>
            <numerusform>%n práctica</numerusform>
            <numerusform>%n prácticas</numerusform>
        </translation>
    </message>
    <message>
        <source>Practices by provision</source>
        <translation>Prácticas por disposición</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Only provisions &amp;without a published practice</source>
        <translation>&amp;Solo las disposiciones sin práctica publicada</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Published practices</source>
        <translation>Prácticas publicadas</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Return opens the provision.</source>
        <translation>Intro abre la disposición.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>(unknown topic)</source>
        <translation>(tema desconocido)</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>In the matrix: no practice of that country or topic rests on the provision</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A cell of the matrix, as it is read out: "Chile: 2 practices"</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olumnas</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Only practices in use there are counted.</source>
        <translation>Solo se cuentan las prácticas que se aplican allí.</translation>
    </message>
    <message>
        <source>Only practices about it are counted.</source>
        <translation>Solo se cuentan las prácticas sobre ese tema.</translation>
    </message>
    <message>
        <source>What nobody has written about yet, within the country and topic chosen above.</source>
        <translation>Aquello sobre lo que nadie ha escrito aún, en el país y el tema elegidos arriba.</translation>
    </message>
    <message>
        <source>How the practices of each provision are told apart in the table.</source>
        <translation>Cómo se distinguen en la tabla las prácticas de cada disposición.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::DateEdit</name>
    <message>
        <source>%1: choose from a calendar</source>
        <extracomment>A button beside a date: "Choose Adopted on from a calendar"</extracomment>
        <translation>%1: elegir en un calendario</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
    <message>
        <source>2012, 12/2012, 20/12/2012</source>
        <translation>2012, 12/2012, 20/12/2012</translation>
    </message>
    <message>
        <source>The day that is chosen there takes the place of what is typed.</source>
        <translation>El día que se elige allí sustituye a lo escrito.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::DateTimeInput</name>
    <message>
        <source>%1: time</source>
        <extracomment>A field and a part of it: "Start: time"</extracomment>
        <translation>%1: hora</translation>
    </message>
    <message>
        <source>%1: time zone</source>
        <translation>%1: zona horaria</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>in the time zone of</source>
        <translation>en la zona horaria de</translation>
    </message>
    <message>
        <source>14:10</source>
        <translation>14:10</translation>
    </message>
</context>
<context>
    <name>amparo::ui::DevicesPage</name>
    <message>
        <source>%1 (this one)</source>
        <translation>%1 (esta)</translation>
    </message>
    <message>
        <source>&amp;End access…</source>
        <translation>&amp;Terminar el acceso…</translation>
    </message>
    <message>
        <source>Order to e&amp;rase…</source>
        <translation>&amp;Ordenar que borre…</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computadoras</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computadora</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Incorporada</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Of a computer that has not been seen at the hub</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>No computer has joined yet.</source>
        <translation>Todavía no se ha incorporado ninguna computadora.</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) with access. When one was last seen is known to the hour.</source>
        <translation>
            <numerusform>%n computadora con acceso. El último contacto se conoce con precisión de una hora.</numerusform>
            <numerusform>%n computadoras con acceso. El último contacto se conoce con precisión de una hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>It syncs no more; that cannot be undone, and you are asked first.</source>
        <translation>Ya no sincroniza; no se puede deshacer, y antes se le pregunta.</translation>
    </message>
    <message>
        <source>For one that is lost: at its next contact it erases what it holds.</source>
        <translation>Para una perdida: en su próximo contacto borra lo que contiene.</translation>
    </message>
    <message>
        <source>Return ends the access of the chosen one; you are asked first.</source>
        <translation>Intro termina el acceso de la elegida; antes se le pregunta.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::DocumentFindBar</name>
    <message>
        <source>Page %1 of %2…</source>
        <translation>Página %1 de %2…</translation>
    </message>
    <message>
        <source>Not in this document</source>
        <translation>No está en este documento</translation>
    </message>
    <message>
        <source>This document has no text; it may have been scanned</source>
        <translation>Este documento no tiene texto; quizá fue escaneado</translation>
    </message>
    <message>
        <source>&amp;Find in the document</source>
        <translation>&amp;Buscar en el documento</translation>
    </message>
</context>
<context>
    <name>amparo::ui::DocumentWindow</name>
    <message>
        <source>%1 %</source>
        <extracomment>A size in percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Text of page %1</source>
        <translation>Texto de la página %1</translation>
    </message>
    <message>
        <source>(This page has no text; it may have been scanned.)</source>
        <translation>(Esta página no tiene texto; quizá fue escaneada.)</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page (%1)</source>
        <translation>Página (%1)</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>Of how many pages: "[3] of 12"</extracomment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>of %1, the first %2 of which are shown</source>
        <translation>de %1; se muestran las primeras %2</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>Al ancho de la ventana</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Buscar en el documento</translation>
    </message>
    <message>
        <source>Show the text of the page</source>
        <translation>Mostrar el texto de la página</translation>
    </message>
    <message>
        <source>Dark paper</source>
        <translation>Papel oscuro</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Abrir con otro programa</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>The arrow keys move it, Ctrl with plus or minus changes its size.</source>
        <translation>Las flechas lo mueven; Ctrl con más o menos cambia su tamaño.</translation>
    </message>
    <message>
        <source>It follows the page; what is selected can be copied.</source>
        <translation>Sigue a la página; lo seleccionado se puede copiar.</translation>
    </message>
    <message>
        <source>The pages take less room; the file stays as it is.</source>
        <translation>Las páginas ocupan menos; el archivo queda como está.</translation>
    </message>
    <message>
        <source>The letters are easier to read; the file stays as it is.</source>
        <translation>Las letras se leen mejor; el archivo queda como está.</translation>
    </message>
    <message>
        <source>The pages follow the window when its width changes.</source>
        <translation>Las páginas siguen a la ventana cuando cambia de ancho.</translation>
    </message>
    <message>
        <source>Opens a line in which words are typed; their places are marked.</source>
        <translation>Abre una línea donde se escriben palabras; sus coincidencias quedan marcadas.</translation>
    </message>
    <message>
        <source>The words alone, to be selected, copied or read aloud.</source>
        <translation>Solo las palabras, para seleccionarlas, copiarlas o escucharlas.</translation>
    </message>
    <message>
        <source>Light letters on a dark ground, on the screen alone.</source>
        <translation>Letras claras sobre fondo oscuro, solo en la pantalla.</translation>
    </message>
    <message>
        <source>In the one that this computer has for such files.</source>
        <translation>En el que esta computadora tiene para esos archivos.</translation>
    </message>
    <message>
        <source>Where you choose; the one in the library stays.</source>
        <translation>Donde usted elija; el de la biblioteca permanece.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::EditManyDialog</name>
    <message>
        <source>Change in all selected</source>
        <translation>Cambiar en todas las seleccionadas</translation>
    </message>
    <message>
        <source>These records have no field in common that could be changed in all of them.</source>
        <translation>Estas fichas no tienen ningún campo en común que pueda cambiarse en todas.</translation>
    </message>
    <message numerus="yes">
        <source>One field is changed in %n record(s) at once; Undo takes it back in all of them.</source>
        <translation>
            <numerusform>Se cambia un campo en %n ficha; «Deshacer» lo revierte.</numerusform>
            <numerusform>Se cambia un campo en %n fichas a la vez; «Deshacer» lo revierte en todas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) belong to other offices and stay as they are.</source>
        <translation>
            <numerusform>%n ficha es de otra oficina y queda como está.</numerusform>
            <numerusform>%n fichas son de otras oficinas y quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Campo</translation>
    </message>
    <message>
        <source>&amp;What is done</source>
        <translation>&amp;Qué se hace</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>Add these, keep the others</source>
        <translation>Agregar estos valores y conservar los demás</translation>
    </message>
    <message>
        <source>Take these away, keep the others</source>
        <translation>Quitar estos valores y conservar los demás</translation>
    </message>
    <message>
        <source>Put these in place of what is there</source>
        <translation>Reemplazar los que hay por estos</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n record(s)</source>
        <translation>
            <numerusform>Ca&amp;mbiar %n ficha</numerusform>
            <numerusform>Ca&amp;mbiar %n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Those that all of these records have.</source>
        <translation>Los que tienen todas estas fichas.</translation>
    </message>
    <message>
        <source>It is done to each record’s own values.</source>
        <translation>Se hace con los valores propios de cada ficha.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::Editor</name>
    <message>
        <source>A draft was recovered: the words below were not saved yet.</source>
        <translation>Se recuperó un borrador: lo que sigue todavía no se había guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) have to be corrected before saving.</source>
        <translation>
            <numerusform>Hay que corregir %n campo antes de guardar.</numerusform>
            <numerusform>Hay que corregir %n campos antes de guardar.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a client's data: %1. Practices are shared: leave out names, case numbers and documents.</source>
        <extracomment>The places that look like a client's data, joined with commas</extracomment>
        <translation>Esto parece un dato de una persona asistida: %1. Las prácticas se comparten: no incluya nombres, números de expediente ni documentos.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>A kind of record: "New: Practice", "Edit: Practice"</extracomment>
        <translation>Nueva ficha: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Editar: %1</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Agregar un idioma</translation>
    </message>
    <message>
        <source>Write this record in another language</source>
        <translation>Escribir esta ficha en otro idioma</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>Seguir con el borrador</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Descartar el borrador</translation>
    </message>
    <message>
        <source>Keep it and start another</source>
        <translation>Conservarlo y empezar otra ficha</translation>
    </message>
    <message>
        <source>Take in the changes</source>
        <translation>Incorporar los cambios</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
    <message>
        <source>Keep as a draft and close</source>
        <translation>Conservar como borrador y cerrar</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The whole network: every office of the network receives it</source>
        <translation>Toda la red: la reciben todas las oficinas de la red</translation>
    </message>
    <message>
        <source>This office only: no other office ever sees it</source>
        <translation>Solo esta oficina: ninguna otra oficina la verá nunca</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <extracomment>A time: "Draft kept at 14:10"</extracomment>
        <translation>Borrador conservado a las %1</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>No hay cambios.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>There are changes that are not saved yet. They are kept as a draft until you decide.</source>
        <translation>Hay cambios sin guardar. Se conservan como borrador hasta que usted decida.</translation>
    </message>
    <message>
        <source>What you wrote is kept as a draft: open the form again to go on.</source>
        <translation>Lo que escribió se conserva como borrador: vuelva a abrir el formulario para continuar.</translation>
    </message>
    <message>
        <source>Meanwhile another person changed this record: %1. Your words are untouched.</source>
        <translation>Mientras tanto, otra persona modificó esta ficha: %1. Lo que usted escribió sigue intacto.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed by you and by another person. Choose which to keep, then save.</source>
        <translation>
            <numerusform>Usted y otra persona modificaron %n campo. Elija qué versión conservar y luego guarde.</numerusform>
            <numerusform>Usted y otra persona modificaron %n campos. Elija qué versión conservar en cada uno y luego guarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Longer texts may have headings, lists and links: use the buttons above, or Markdown. Two brackets and a name, as in [[Mandela, make a link to another record.</source>
        <translation>Los textos largos pueden llevar encabezados, listas y enlaces: use los botones de arriba o Markdown. Dos corchetes y un nombre, como [[Mandela, enlazan con otra ficha.</translation>
    </message>
    <message>
        <source>Spelling is not checked in %1: this computer has no dictionary of it.</source>
        <translation>No se revisa la ortografía en %1: esta computadora no tiene un diccionario de ese idioma.</translation>
    </message>
    <message>
        <source>Write %1 and %2 side by side</source>
        <extracomment>Languages: "Write Spanish and English side by side"</extracomment>
        <translation>Escribir en %1 y en %2 lado a lado</translation>
    </message>
    <message>
        <source>&amp;Minor change</source>
        <translation>Cambio &amp;menor</translation>
    </message>
    <message>
        <source>The meaning stays: translations into other languages are as right as before</source>
        <translation>El sentido no cambia: las traducciones a otros idiomas valen igual que antes</translation>
    </message>
    <message>
        <source>Not as long as “%1” says nothing: ask the person first.</source>
        <extracomment>A field of the form: "as long as “Consent to be listed” says nothing"</extracomment>
        <translation>No mientras «%1» esté en blanco: pregunte antes a la persona.</translation>
    </message>
    <message>
        <source>Not while “%1” says that it was refused.</source>
        <extracomment>A field of the form and what it says</extracomment>
        <translation>No mientras «%1» diga que se negó.</translation>
    </message>
    <message>
        <source>Not with a consent that covers this office alone.</source>
        <translation>No con un consentimiento que abarca solo esta oficina.</translation>
    </message>
    <message>
        <source>What is said about this record</source>
        <translation>Lo que se dice de esta ficha</translation>
    </message>
    <message>
        <source>Files are attached to a record that is saved: save it first.</source>
        <translation>Los archivos se adjuntan a una ficha ya guardada: guárdela primero.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address, as in name@example.org.</source>
        <translation>Esto no parece una dirección de correo, como nombre@ejemplo.org.</translation>
    </message>
    <message>
        <source>Each text has two fields then, to translate while looking at the other one.</source>
        <translation>Cada texto tiene entonces dos campos, para traducir mirando el otro.</translation>
    </message>
    <message>
        <source>Opens and closes the comments beside the form.</source>
        <translation>Abre y cierra los comentarios junto al formulario.</translation>
    </message>
    <message>
        <source>A menu of languages; each text of the form gets a place for the chosen one.</source>
        <translation>Un menú de idiomas; cada texto del formulario recibe un lugar para el elegido.</translation>
    </message>
    <message>
        <source>What was typed and not saved is gone for good.</source>
        <translation>Lo que se escribió y no se guardó se pierde para siempre.</translation>
    </message>
    <message>
        <source>It waits under “Needs attention”.</source>
        <translation>Queda en «Requiere atención».</translation>
    </message>
    <message>
        <source>They go into the form; where you have written too, you choose.</source>
        <translation>Pasan al formulario; donde usted también escribió, elige.</translation>
    </message>
    <message>
        <source>What is not saved yet is asked about first.</source>
        <translation>Antes se pregunta por lo que aún no se guardó.</translation>
    </message>
    <message>
        <source>The form stays open; %1 does it too.</source>
        <extracomment>A key: "The form stays open; Ctrl+S does it too."</extracomment>
        <translation>El formulario sigue abierto; %1 hace lo mismo.</translation>
    </message>
    <message>
        <source>The record is read next; %1 does it too.</source>
        <translation>Después se lee la ficha; %1 hace lo mismo.</translation>
    </message>
    <message>
        <source>It can be taken back: at their next sync it leaves the other offices again.</source>
        <translation>Se puede revertir: en su próxima sincronización sale de las demás oficinas.</translation>
    </message>
    <message>
        <source>It can be given to the network later.</source>
        <translation>Después se puede compartir con la red.</translation>
    </message>
    <message>
        <source>What these words were written for is not in the library any more. Saved, they become a record of their own.</source>
        <translation>La ficha para la que se escribió esto ya no está en la biblioteca. Si lo guarda, será una ficha aparte.</translation>
    </message>
    <message>
        <source>Saved, and taken out of the trash.</source>
        <translation>Se guardó y salió de la papelera.</translation>
    </message>
    <message>
        <source>This record was erased for ever, as the law may ask for. What you have written can be copied from here; it is not kept.</source>
        <translation>Esta ficha fue eliminada de forma definitiva, como puede exigirlo la ley. Lo que usted escribió se puede copiar de aquí; no se conserva.</translation>
    </message>
    <message>
        <source>This record is not in the library any more: its office has taken it back. What you have written is kept as a draft.</source>
        <translation>Esta ficha ya no está en la biblioteca: su oficina la retiró. Lo que usted escribió se conserva como borrador.</translation>
    </message>
    <message>
        <source>Meanwhile another person moved this record to the trash. What you save takes it out again.</source>
        <translation>Mientras tanto, otra persona envió esta ficha a la papelera. Si guarda, vuelve a salir de ella.</translation>
    </message>
    <message>
        <source>What you have written here is not kept: copy what you still need.</source>
        <translation>Lo que escribió aquí no se conserva: copie lo que todavía necesite.</translation>
    </message>
    <message>
        <source>Not as long as “%1” does not say that it may.</source>
        <extracomment>A field of the form</extracomment>
        <translation>No mientras «%1» no diga que puede verla.</translation>
    </message>
    <message>
        <source>The whole network sees this contact.</source>
        <translation>Toda la red ve este contacto.</translation>
    </message>
    <message>
        <source>This contact stays in this office as long as “%1” does not say that the network may see it.</source>
        <extracomment>A field of the form</extracomment>
        <translation>Este contacto queda en esta oficina mientras «%1» no diga que la red puede verlo.</translation>
    </message>
    <message>
        <source>This contact stays in this office.</source>
        <translation>Este contacto queda en esta oficina.</translation>
    </message>
    <message>
        <source>It is as it was, and is sent to the hub again.</source>
        <translation>Está como estaba, y se envía de nuevo al servidor central.</translation>
    </message>
    <message>
        <source>There is no room for the preview: make the window larger.</source>
        <translation>No hay lugar para la vista previa: agrande la ventana.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::EmptyState</name>
    <message>
        <source>Choose a record to read it here.</source>
        <translation>Elija una ficha para leerla aquí.</translation>
    </message>
    <message>
        <source>The arrow keys choose one in the list, and Return goes into it.</source>
        <translation>Con las flechas se elige una en la lista y con Intro se entra en ella.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::EndAccessDialog</name>
    <message>
        <source>Order to erase</source>
        <translation>Ordenar que borre</translation>
    </message>
    <message>
        <source>End access</source>
        <translation>Terminar el acceso</translation>
    </message>
    <message>
        <source>The access of the computer “%1” of %2 has ended.</source>
        <extracomment>%1 is a computer, %2 a person with their office</extracomment>
        <translation>El acceso de la computadora «%1» de %2 ya terminó.</translation>
    </message>
    <message>
        <source>The computer “%1” of %2 will not be able to sync any more. This cannot be undone: it would have to be invited again.</source>
        <extracomment>%1 is a computer, %2 a person with their office</extracomment>
        <translation>La computadora «%1» de %2 no podrá sincronizar más. Esto no se puede deshacer: habría que invitarla de nuevo.</translation>
    </message>
    <message>
        <source>It is a computer of yours; mind which one.</source>
        <translation>Es una computadora de usted; fíjese bien en cuál.</translation>
    </message>
    <message>
        <source>It is the very computer that you sit at: you end your own access, and administer nothing more from here.</source>
        <translation>Es la computadora que está usando ahora: usted termina su propio acceso y desde aquí ya no podrá administrar nada.</translation>
    </message>
    <message>
        <source>Order to e&amp;rase</source>
        <translation>Ordenar que &amp;borre</translation>
    </message>
    <message>
        <source>&amp;End access</source>
        <translation>&amp;Terminar el acceso</translation>
    </message>
    <message>
        <source>&amp;End my own access</source>
        <translation>&amp;Terminar mi propio acceso</translation>
    </message>
    <message>
        <source>It &amp;keeps what it holds</source>
        <translation>&amp;Conserva lo que contiene</translation>
    </message>
    <message>
        <source>For somebody who changes office, or is to be invited again. The order to erase can be added later.</source>
        <translation>Para quien cambia de oficina o va a recibir otra invitación. La orden de borrar se puede agregar más tarde.</translation>
    </message>
    <message>
        <source>It e&amp;rases what it holds at its next contact</source>
        <translation>&amp;Borra lo que contiene en su próximo contacto</translation>
    </message>
    <message>
        <source>For a computer that was lost or stolen: records, drafts, changes that were not sent and attached files are erased when it next reaches the hub, and not before. The order is not taken back.</source>
        <translation>Para una computadora perdida o robada: las fichas, los borradores, los cambios sin enviar y los archivos adjuntos se borran cuando vuelve a llegar al servidor central, no antes. La orden no se puede retirar.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::FacetChip</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter and the value that is chosen: "Country: Argentina"</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n chosen</source>
        <extracomment>A filter and how many values of it are chosen: "Country: 3 chosen"</extracomment>
        <translation>
            <numerusform>%1: %n elegido</numerusform>
            <numerusform>%1: %n elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrar por %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Quitar el filtro %1</translation>
    </message>
    <message>
        <source>Opens the values to choose from, each with how many records have it.</source>
        <translation>Abre los valores para elegir, cada uno con el número de fichas que lo tienen.</translation>
    </message>
    <message>
        <source>The records that it left out are listed again.</source>
        <translation>Vuelven a la lista las fichas que dejaba fuera.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::FacetPopup</name>
    <message>
        <source>Find a value</source>
        <translation>Buscar un valor</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A value that a list can be filtered by, and how many records have it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>No hay nada para elegir</translation>
    </message>
    <message>
        <source>The values with these letters stay below; the down arrow goes to them.</source>
        <translation>Abajo quedan los valores con estas letras; la flecha abajo va a ellos.</translation>
    </message>
    <message>
        <source>Space ticks a value, and the records follow at once; Return closes.</source>
        <translation>Espacio marca un valor y las fichas cambian enseguida; Intro cierra.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::FieldRow</name>
    <message>
        <source>Nothing written in %1 yet</source>
        <translation>Todavía no hay nada escrito en %1</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Conservar lo mío</translation>
    </message>
    <message>
        <source>Take the newer one</source>
        <translation>Tomar la versión más nueva</translation>
    </message>
    <message>
        <source>Meanwhile another person changed “%1” to:
%2</source>
        <extracomment>A field, and what the record says there by now</extracomment>
        <translation>Mientras tanto, otra persona cambió «%1» por:
%2</translation>
    </message>
    <message>
        <source>%1: write in %2 (nothing yet)</source>
        <extracomment>A field and a language: "Title: write in English (nothing yet)"</extracomment>
        <translation>%1: escribir en %2 (aún vacío)</translation>
    </message>
    <message>
        <source>%1: write in %2</source>
        <translation>%1: escribir en %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>(a record that is not in your library yet)</source>
        <translation>(una ficha que aún no está en su biblioteca)</translation>
    </message>
    <message>
        <source>All texts of the form are shown in it; nothing of the others is lost.</source>
        <translation>Todos los textos del formulario se muestran en él; nada de los demás se pierde.</translation>
    </message>
    <message>
        <source>When you save, it takes the place of the newer one, which the history keeps.</source>
        <translation>Al guardar reemplaza a la versión más nueva, que queda en el historial.</translation>
    </message>
    <message>
        <source>What you have written in this field goes away.</source>
        <translation>Se descarta lo que usted escribió en este campo.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::FileActs</name>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>&amp;Fetch now</source>
        <translation>&amp;Traer ahora</translation>
    </message>
    <message>
        <source>&amp;Always keep it here</source>
        <translation>Tenerlo &amp;siempre aquí</translation>
    </message>
    <message>
        <source>&amp;Only when asked for</source>
        <translation>S&amp;olo cuando se pida</translation>
    </message>
    <message>
        <source>As the &amp;library's files in general</source>
        <translation>Como los archivos de la &amp;biblioteca en general</translation>
    </message>
    <message>
        <source>&amp;Caption…</source>
        <translation>&amp;Leyenda…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Qué hacer con %1</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached. They stand at the end of the record.</source>
        <translation>
            <numerusform>Se adjuntó %n archivo. Está al final de la ficha.</numerusform>
            <numerusform>Se adjuntaron %n archivos. Están al final de la ficha.</numerusform>
        </translation>
    </message>
    <message>
        <source>That file is attached to this record already.</source>
        <translation>Ese archivo ya está adjunto a esta ficha.</translation>
    </message>
    <message>
        <source>Not attached: %1. Only files that can be read are attached, and no folders.</source>
        <extracomment>Names of files and folders</extracomment>
        <translation>No se adjuntó: %1. Solo se adjuntan archivos que se pueden leer, y no carpetas.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::FilterBar</name>
    <message>
        <source>Filters</source>
        <extracomment>Opens a menu of further things that a list can be filtered by</extracomment>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>A filter of a list and how many records it leaves: "New: 3"</extracomment>
        <translation>Nuevas: %1</translation>
    </message>
    <message>
        <source>Only what came from others since %1, when this list was last looked at for news</source>
        <translation>Solo lo que llegó de otras personas desde el %1, cuando se consultaron por última vez las novedades de esta lista</translation>
    </message>
    <message>
        <source>A menu of what else the records can be filtered by.</source>
        <translation>Un menú con lo demás por lo que se pueden filtrar las fichas.</translation>
    </message>
    <message>
        <source>All records are listed again; what is searched for stays.</source>
        <translation>Vuelven a la lista todas las fichas; lo que se busca se mantiene.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::FindBar</name>
    <message>
        <source>Not in this text</source>
        <translation>No está en este texto</translation>
    </message>
    <message>
        <source>&amp;Find in the text</source>
        <translation>Buscar en el te&amp;xto</translation>
    </message>
</context>
<context>
    <name>amparo::ui::FindStrip</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the places where a word stands is looked at: "3 of 12"</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Close finding</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Return goes to the next place; with Shift, to the one before.</source>
        <translation>Intro va a la coincidencia siguiente; con Mayús, a la anterior.</translation>
    </message>
    <message>
        <source>From the first one it goes on with the last.</source>
        <translation>Desde la primera pasa a la última.</translation>
    </message>
    <message>
        <source>From the last one it goes on with the first.</source>
        <translation>Desde la última pasa a la primera.</translation>
    </message>
    <message>
        <source>The marks go away; Escape does it too.</source>
        <translation>Las marcas desaparecen; Escape hace lo mismo.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::FlagInput</name>
    <message>
        <source>Composed from common practices; not one programme's report</source>
        <translation>Compuesta a partir de prácticas comunes; no describe un programa concreto</translation>
    </message>
</context>
<context>
    <name>amparo::ui::GoToBar</name>
    <message>
        <source>&amp;Go to provision</source>
        <translation>&amp;Ir a la disposición</translation>
    </message>
    <message>
        <source>Go to provision</source>
        <translation>Ir a la disposición</translation>
    </message>
    <message>
        <source>Principle 7, ICCPR 14.3 d</source>
        <extracomment>Examples of what can be typed; the second is of another instrument</extracomment>
        <translation>Principio 7, PIDCP 14.3 d</translation>
    </message>
    <message>
        <source>Type the number of a provision, for example: article 14.</source>
        <translation>Escriba el número de una disposición, por ejemplo: artículo 14.</translation>
    </message>
    <message>
        <source>The library has no such provision.</source>
        <translation>La biblioteca no tiene esa disposición.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::GuidedTour</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Of a tour: "Step 2 of 5"</extracomment>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Skip the rest</source>
        <translation>&amp;Omitir el resto</translation>
    </message>
    <message>
        <source>Closes the tour; it can be taken again from the Help menu.</source>
        <translation>Cierra el recorrido; puede repetirse desde el menú Ayuda.</translation>
    </message>
    <message>
        <source>To the step before; the tour changes nothing in the library.</source>
        <translation>Al paso anterior; el recorrido no cambia nada en la biblioteca.</translation>
    </message>
    <message>
        <source>To the step that follows; Escape ends the tour.</source>
        <translation>Al paso que sigue; Escape termina el recorrido.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>&amp;Search the help</source>
        <translation>&amp;Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Página de la ayuda</translation>
    </message>
    <message>
        <source>No page has these words. Try fewer, or other ones.</source>
        <translation>Ninguna página tiene esas palabras. Pruebe con menos o con otras.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Only the pages stay in the list that have all these words.</source>
        <translation>En la lista quedan solo las páginas que tienen todas estas palabras.</translation>
    </message>
    <message>
        <source>The chosen page is shown at once; Return goes into it.</source>
        <translation>La página elegida se muestra enseguida; Intro entra en ella.</translation>
    </message>
    <message>
        <source>The arrow keys read on; links lead to other pages of the help.</source>
        <translation>Con las flechas se sigue leyendo; los enlaces llevan a otras páginas de la ayuda.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::HistoryView</name>
    <message>
        <source>Back to the record</source>
        <translation>Volver a la ficha</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Fetching the history</source>
        <translation>Se está trayendo el historial</translation>
    </message>
    <message>
        <source>Changes of this record, newest first</source>
        <translation>Cambios de esta ficha, los más recientes primero</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Bring the whole record back</source>
        <translation>Recuperar la ficha completa</translation>
    </message>
    <message>
        <source>Makes the record what it was after this change. It can be undone.</source>
        <translation>Deja la ficha como quedó después de este cambio. Se puede deshacer.</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>History of “%1”</source>
        <translation>Historial de «%1»</translation>
    </message>
    <message>
        <source>This record is not in your library.</source>
        <translation>Esta ficha no está en su biblioteca.</translation>
    </message>
    <message>
        <source>Nothing of this record's history is here.</source>
        <translation>Aquí no hay nada del historial de esta ficha.</translation>
    </message>
    <message>
        <source>Fetching what is missing of this history from the hub…</source>
        <translation>Se está trayendo del servidor central lo que falta de este historial…</translation>
    </message>
    <message>
        <source>This record has not been at the hub yet: its history begins with the next sync.</source>
        <translation>Esta ficha aún no ha llegado al servidor central: su historial empieza con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Nothing of it was fetched before.</source>
        <translation>Antes no se había traído nada de él.</translation>
    </message>
    <message>
        <source>What is kept here reaches to %1.</source>
        <translation>Lo que se guarda aquí llega hasta el %1.</translation>
    </message>
    <message>
        <source>The hub shows your office no history of this record.</source>
        <translation>El servidor central no muestra a su oficina ningún historial de esta ficha.</translation>
    </message>
    <message>
        <source>The hub cannot be reached, so this history is not complete.</source>
        <translation>No se puede llegar al servidor central, por eso este historial no está completo.</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Sin sincronizar todavía</translation>
    </message>
    <message>
        <source>Not taken by the hub</source>
        <translation>No aceptado por el servidor central</translation>
    </message>
    <message>
        <source>At an unknown time</source>
        <translation>En un momento desconocido</translation>
    </message>
    <message>
        <source>The hub's operator</source>
        <translation>Quien administra el servidor central</translation>
    </message>
    <message>
        <source>The record was made</source>
        <translation>Se creó la ficha</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Se envió a la papelera</translation>
    </message>
    <message>
        <source>Taken out of the trash</source>
        <translation>Se sacó de la papelera</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>After the names of some fields</extracomment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct or withdraw it</source>
        <translation>Corregirlo o retirarlo</translation>
    </message>
    <message>
        <source>(a record that is not in your library yet)</source>
        <translation>(una ficha que aún no está en su biblioteca)</translation>
    </message>
    <message>
        <source>Leave it empty again</source>
        <translation>Dejarlo vacío otra vez</translation>
    </message>
    <message>
        <source>Bring back what was there before</source>
        <translation>Recuperar lo que decía antes</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>Recuperar esto</translation>
    </message>
    <message>
        <source>This record is in the trash. Restore it to use it again.</source>
        <translation>Esta ficha está en la papelera. Restáurela para volver a usarla.</translation>
    </message>
    <message>
        <source>The whole record can be brought back once the newest changes have been fetched.</source>
        <translation>La ficha completa se podrá recuperar cuando se hayan traído los cambios más recientes.</translation>
    </message>
    <message>
        <source>The record is as it was after this change.</source>
        <translation>La ficha está como quedó después de este cambio.</translation>
    </message>
    <message numerus="yes">
        <source>Differs today in: %n field(s).</source>
        <translation>
            <numerusform>Hoy difiere en %n campo.</numerusform>
            <numerusform>Hoy difiere en %n campos.</numerusform>
        </translation>
    </message>
    <message>
        <source>removed “%1”</source>
        <extracomment>Words of a text</extracomment>
        <translation>se quitó «%1»</translation>
    </message>
    <message>
        <source>added “%1”</source>
        <extracomment>Words of a text</extracomment>
        <translation>se agregó «%1»</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>This record was not changed on this computer.
A hub also keeps who in which office changed what, and when. Connect to one, and it can be read here.</source>
        <translation>Esta ficha no se modificó en esta computadora.
Un servidor central conserva además quién, en qué oficina, cambió qué y cuándo. Conéctese a uno y podrá leerlo aquí.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En esta computadora</translation>
    </message>
    <message>
        <source>As it is now; having read its history changes nothing.</source>
        <translation>Como está ahora; haber leído su historial no cambia nada.</translation>
    </message>
    <message>
        <source>What the chosen one changed stands beside, word by word.</source>
        <translation>Lo que cambió el elegido está al lado, palabra por palabra.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::InvitationsPage</name>
    <message>
        <source>&amp;Invite…</source>
        <translation>&amp;Invitar…</translation>
    </message>
    <message>
        <source>&amp;Take back…</source>
        <translation>&amp;Retirar…</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Nobody has been invited yet.</source>
        <translation>Todavía no se ha invitado a nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) that nobody has used yet</source>
        <translation>
            <numerusform>%n invitación que nadie ha usado todavía</numerusform>
            <numerusform>%n invitaciones que nadie ha usado todavía</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody new, or one more computer of somebody who is there.</source>
        <translation>A alguien nuevo o a otra computadora de quien ya está.</translation>
    </message>
    <message>
        <source>Nobody can join with it then; a new one can be made at any time.</source>
        <translation>Ya nadie podrá unirse con ella; se puede hacer otra en cualquier momento.</translation>
    </message>
    <message>
        <source>Return takes back the chosen one, as long as nobody has used it.</source>
        <translation>Intro permite retirar la elegida, mientras nadie la haya usado.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::InviteDialog</name>
    <message>
        <source>&amp;Office (one that is there, or a new name)</source>
        <translation>&amp;Oficina (una que ya existe o un nombre nuevo)</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Persona</translation>
    </message>
    <message>
        <source>&amp;Days for which the invitation is good</source>
        <translation>&amp;Días de validez de la invitación</translation>
    </message>
    <message>
        <source>The invitation is copied.</source>
        <translation>La invitación está copiada.</translation>
    </message>
    <message>
        <source>Invitation for %1</source>
        <translation>Invitación para %1</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>This is the invitation, good until %1 and for one computer. It is a secret: whoever has it joins in this person's name. It is shown only now, so copy or save it, and give it to the person by a way that nobody else reads.</source>
        <translation>Esta es la invitación, válida hasta el %1 y para una sola computadora. Es un secreto: quien la tenga se incorpora en nombre de esta persona. Se muestra solo ahora; cópiela o guárdela, y hágala llegar a la persona por un medio que nadie más lea.</translation>
    </message>
    <message>
        <source>This person is in the office already and joins with one more computer. The role holds for all of their computers.</source>
        <translation>Esta persona ya está en la oficina y se incorpora con una computadora más. El rol vale para todas sus computadoras.</translation>
    </message>
    <message>
        <source>Each invitation lets one computer join. An office or a person that is new is made with it.</source>
        <translation>Cada invitación permite incorporar una computadora. Una oficina o una persona nueva se crea con ella.</translation>
    </message>
    <message>
        <source>Make the &amp;invitation</source>
        <translation>Hacer la &amp;invitación</translation>
    </message>
    <message>
        <source>Saved in %1. Delete the file once the person has joined.</source>
        <translation>Guardada en %1. Elimine el archivo cuando la persona se haya incorporado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save in a file…</source>
        <translation>&amp;Guardar en un archivo…</translation>
    </message>
    <message>
        <source>What its people write belongs to the office.</source>
        <translation>Lo que escriben sus integrantes pertenece a la oficina.</translation>
    </message>
    <message>
        <source>What the other offices read beside what this person writes.</source>
        <translation>Lo que leen las demás oficinas junto a lo que esta persona escribe.</translation>
    </message>
    <message>
        <source>After them nobody can join with it; who has joined by then stays.</source>
        <translation>Después nadie podrá unirse con ella; quien ya se unió permanece.</translation>
    </message>
    <message>
        <source>The invitation cannot be shown again: copy or save it first.</source>
        <translation>La invitación no puede volver a mostrarse: cópiela o guárdela antes.</translation>
    </message>
    <message>
        <source>A secret for one computer; it can be selected and copied.</source>
        <translation>Un secreto para una sola computadora; se puede seleccionar y copiar.</translation>
    </message>
    <message>
        <source>To be pasted where nobody but the person reads it.</source>
        <translation>Para pegarla donde solo la lea esa persona.</translation>
    </message>
    <message>
        <source>To be handed over, and deleted once the person has joined.</source>
        <translation>Para entregarlo, y borrarlo cuando la persona se haya unido.</translation>
    </message>
    <message>
        <source>The person was in the office already, and keeps the role: %1.</source>
        <extracomment>The role that somebody has had</extracomment>
        <translation>La persona ya estaba en la oficina y conserva su rol: %1.</translation>
    </message>
    <message>
        <source>The invitation was neither copied nor saved, and is not shown again. Close once more to leave it.</source>
        <translation>La invitación no se copió ni se guardó, y no se vuelve a mostrar. Cierre otra vez para dejarla.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::KeywordInput</name>
    <message>
        <source>(not given)</source>
        <translation>(sin indicar)</translation>
    </message>
</context>
<context>
    <name>amparo::ui::KeywordsInput</name>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Type to find one</source>
        <translation>Escriba para buscar</translation>
    </message>
    <message>
        <source>For instance es-AR:recurso de amparo</source>
        <translation>Por ejemplo, es-AR:recurso de amparo</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <extracomment>A button beside a field: "Add to Countries"</extracomment>
        <translation>Agregar a %1</translation>
    </message>
    <message>
        <source>What is typed joins those above; Return does it too.</source>
        <translation>Lo escrito se suma a lo de arriba; Intro hace lo mismo.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::LibrariesDialog</name>
    <message>
        <source>My library</source>
        <translation>Mi biblioteca</translation>
    </message>
    <message>
        <source>%1 (open here)</source>
        <extracomment>A library's name</extracomment>
        <translation>%1 (abierta aquí)</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: is its folder there?</source>
        <translation>No se puede abrir «%1». ¿Existe su carpeta?</translation>
    </message>
    <message>
        <source>No folder can be made for it. Is there room on the disk?</source>
        <translation>No se puede crear su carpeta. ¿Hay espacio en el disco?</translation>
    </message>
    <message>
        <source>Folder of a library</source>
        <translation>Carpeta de una biblioteca</translation>
    </message>
    <message>
        <source>There is no library in %1.</source>
        <translation>No hay ninguna biblioteca en %1.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the list. Everything in it is still in %2.</source>
        <translation>«%1» ya no está en la lista. Todo su contenido sigue en %2.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Who works for two networks keeps two libraries: each has its own records, its own hub and its own window, and nothing goes from one to the other.</source>
        <translation>Quien trabaja para dos redes tiene dos bibliotecas: cada una con sus fichas, su servidor central y su ventana, y nada pasa de una a otra.</translation>
    </message>
    <message>
        <source>&amp;Open in its own window</source>
        <translation>&amp;Abrir en otra ventana</translation>
    </message>
    <message>
        <source>&amp;Switch to it</source>
        <translation>&amp;Cambiar a ella</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nueva…</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>&amp;Agregar una carpeta…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Ca&amp;mbiar el nombre…</translation>
    </message>
    <message>
        <source>&amp;Take from the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Return opens the chosen one in its own window.</source>
        <translation>Intro abre la elegida en su propia ventana.</translation>
    </message>
    <message>
        <source>This window stays, with its own library.</source>
        <translation>Esta ventana permanece, con su propia biblioteca.</translation>
    </message>
    <message>
        <source>This window closes, and the other library opens in its place.</source>
        <translation>Esta ventana se cierra y en su lugar se abre la otra biblioteca.</translation>
    </message>
    <message>
        <source>An empty one, in a folder of its own; its name is asked next.</source>
        <translation>Una vacía, en una carpeta propia; enseguida se pide su nombre.</translation>
    </message>
    <message>
        <source>For a library that lay elsewhere, or was taken from the list.</source>
        <translation>Para una biblioteca que estaba en otro lugar o se quitó de la lista.</translation>
    </message>
    <message>
        <source>Only its name in this list; the folder stays as it is called.</source>
        <translation>Solo su nombre en esta lista; la carpeta se sigue llamando igual.</translation>
    </message>
    <message>
        <source>Nothing is deleted: its folder can be added again.</source>
        <translation>No se borra nada: su carpeta puede volver a agregarse.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::LibraryActs</name>
    <message>
        <source>add</source>
        <extracomment>After "Undo:" in the menu</extracomment>
        <translation>agregar</translation>
    </message>
    <message>
        <source>edit several records</source>
        <extracomment>After "Undo:" in the menu</extracomment>
        <translation>modificar varias fichas</translation>
    </message>
    <message>
        <source>move to the trash</source>
        <extracomment>After "Undo:" in the menu</extracomment>
        <translation>mover a la papelera</translation>
    </message>
    <message>
        <source>restore</source>
        <extracomment>After "Undo:" in the menu</extracomment>
        <translation>recuperar</translation>
    </message>
    <message>
        <source>decide</source>
        <extracomment>After "Undo:" in the menu</extracomment>
        <translation>decidir</translation>
    </message>
    <message>
        <source>make one of two records</source>
        <extracomment>After "Undo:" in the menu</extracomment>
        <translation>unir dos fichas</translation>
    </message>
    <message>
        <source>edit</source>
        <extracomment>After "Undo:" in the menu</extracomment>
        <translation>modificar</translation>
    </message>
    <message>
        <source>say that two are two</source>
        <extracomment>After "Undo:" in the menu</extracomment>
        <translation>indicar que son dos</translation>
    </message>
</context>
<context>
    <name>amparo::ui::LinkCompleter</name>
    <message>
        <source>Records to link to</source>
        <translation>Fichas con las que enlazar</translation>
    </message>
</context>
<context>
    <name>amparo::ui::ListPane</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n ficha</numerusform>
            <numerusform>%n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Orden: %1</translation>
    </message>
    <message>
        <source>Nothing found. Try other words, or fewer.</source>
        <translation>No se encontró nada. Pruebe con otras palabras o con menos.</translation>
    </message>
    <message>
        <source>Nothing found here. Try other words, or search everywhere.</source>
        <translation>No se encontró nada aquí. Pruebe con otras palabras o busque en todo.</translation>
    </message>
    <message>
        <source>Nothing has all that the filters ask for. Take one away.</source>
        <translation>Nada cumple con todos los filtros. Quite alguno.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Here</source>
        <extracomment>Search only the section that is shown</extracomment>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Search only this section</source>
        <translation>Buscar solo en esta sección</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>Search all sections</extracomment>
        <translation>En todo</translation>
    </message>
    <message>
        <source>Search all sections</source>
        <translation>Buscar en todas las secciones</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <extracomment>Offers another spelling of what was searched for</extracomment>
        <translation>¿Quiso decir: %1?</translation>
    </message>
    <message>
        <source>Nothing new here.</source>
        <translation>No hay novedades aquí.</translation>
    </message>
    <message>
        <source>Nothing to read later. Ctrl+L marks a record.</source>
        <translation>No hay fichas para leer más tarde. Ctrl+L marca una ficha.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Todavía no hay nada aquí.</translation>
    </message>
    <message>
        <source>More than %1 found</source>
        <translation>Más de %1 fichas</translation>
    </message>
    <message>
        <source>%1; the best of them are shown</source>
        <translation>%1; se muestran las mejores</translation>
    </message>
    <message>
        <source>What the other sections hold is left out.</source>
        <translation>Se deja fuera lo de las demás secciones.</translation>
    </message>
    <message>
        <source>Records of every kind are found.</source>
        <translation>Se encuentran fichas de todo tipo.</translation>
    </message>
    <message>
        <source>Searches for this in place of what is typed.</source>
        <translation>Busca esto en lugar de lo escrito.</translation>
    </message>
    <message>
        <source>It stands below the sections then, and says when it finds something new.</source>
        <translation>Queda bajo las secciones y avisa cuando encuentra algo nuevo.</translation>
    </message>
    <message>
        <source>A menu of the orders in which the same records can stand.</source>
        <translation>Un menú con los órdenes en que pueden estar las mismas fichas.</translation>
    </message>
    <message>
        <source>Return goes into the record; Shift or Ctrl chooses several.</source>
        <translation>Intro entra en la ficha; con Mayús o Ctrl se eligen varias.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::LogPage</name>
    <message>
        <source>Show &amp;older ones</source>
        <translation>Mostrar &amp;anteriores</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Guardar como &amp;CSV…</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>What was done to the hub, and by whom</extracomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Sobre quién</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>From which computer</source>
        <translation>Desde qué computadora</translation>
    </message>
    <message>
        <source>Nothing has been noted yet.</source>
        <translation>Todavía no se ha anotado nada.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n entry(ies); there are older ones.</source>
        <translation>
            <numerusform>La anotación más reciente; hay anteriores.</numerusform>
            <numerusform>Las %n anotaciones más recientes; hay anteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of it: %n entry(ies).</source>
        <translation>
            <numerusform>Completo: %n anotación.</numerusform>
            <numerusform>Completo: %n anotaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are fetched from the hub and stand below these.</source>
        <translation>Se traen del servidor central y quedan debajo de estas.</translation>
    </message>
    <message>
        <source>A table of the whole log, with what is not shown here.</source>
        <translation>Una tabla de todo el registro, con lo que aquí no se muestra.</translation>
    </message>
    <message>
        <source>The newest stands first; only to be read.</source>
        <translation>Lo más reciente está primero; es solo para leer.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::MainWindow</name>
    <message>
        <source>Connected. The library is being fetched.</source>
        <translation>Conexión establecida. Se está recibiendo la biblioteca.</translation>
    </message>
    <message>
        <source>What you had typed is kept as a draft.</source>
        <translation>Lo que había escrito se conserva como borrador.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) for the hub are in %1.</source>
        <translation>
            <numerusform>En %1 hay %n archivo para el servidor central.</numerusform>
            <numerusform>En %1 hay %n archivos para el servidor central.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes in them: %1. They stay here until the hub's answer is brought back.</source>
        <translation>Cambios que llevan: %1. Se conservan aquí hasta que se traiga la respuesta del servidor central.</translation>
    </message>
    <message>
        <source>There was nothing new in what was brought.</source>
        <translation>No había nada nuevo en lo que se trajo.</translation>
    </message>
    <message>
        <source>Changes acknowledged: %1. Records received: %2.</source>
        <translation>Cambios confirmados: %1. Fichas recibidas: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait for others that come before them.</source>
        <translation>
            <numerusform>%n archivo espera a otros que van antes.</numerusform>
            <numerusform>%n archivos esperan a otros que van antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of Amparo (*.amparo)</source>
        <translation>Archivos de Amparo (*.amparo)</translation>
    </message>
    <message>
        <source>What the record said then is back.</source>
        <translation>La ficha vuelve a decir lo que decía entonces.</translation>
    </message>
    <message>
        <source>Only provisions, declarations and practices go into the hearing pack.</source>
        <translation>Solo las disposiciones, las declaraciones y las prácticas van a la carpeta para audiencia.</translation>
    </message>
    <message>
        <source>All of it is in the hearing pack already.</source>
        <translation>Todo eso ya está en la carpeta para audiencia.</translation>
    </message>
    <message>
        <source>Open the pack</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>New here? See in five steps what is where.</source>
        <translation>¿Es su primera vez? Vea en cinco pasos dónde está cada cosa.</translation>
    </message>
    <message>
        <source>The library has sections</source>
        <translation>La biblioteca tiene secciones</translation>
    </message>
    <message>
        <source>Practices, declarations, contacts, events and topics, each with how many records it has. What needs a decision and what was deleted stand below them.</source>
        <translation>Prácticas, declaraciones, contactos, eventos y temas, cada una con el número de sus fichas. Debajo están lo que requiere una decisión y lo eliminado.</translation>
    </message>
    <message>
        <source>Search as you type</source>
        <translation>Busque mientras escribe</translation>
    </message>
    <message>
        <source>What you look for in one language is found in the other too. The filters say what they would leave. %1 finds any record and any command from everywhere.</source>
        <translation>Lo que busca en un idioma se encuentra también en el otro. Los filtros dicen cuánto dejarían. %1 encuentra cualquier ficha y cualquier comando desde donde esté.</translation>
    </message>
    <message>
        <source>Read, cite and take along</source>
        <translation>Lea, cite y lleve a la audiencia</translation>
    </message>
    <message>
        <source>The chosen record stands here. Declarations can be read in both languages side by side; %1 copies a citation, and %2 adds what you read to the pack for a hearing.</source>
        <translation>Aquí está la ficha elegida. Las declaraciones pueden leerse en los dos idiomas lado a lado; %1 copia una cita y %2 agrega lo que está leyendo a la carpeta para audiencia.</translation>
    </message>
    <message>
        <source>Write, with or without a connection</source>
        <translation>Escriba, con o sin conexión</translation>
    </message>
    <message>
        <source>What you write is kept at every moment and saved on this computer. Everything can be undone.</source>
        <translation>Lo que escribe se conserva a cada momento y se guarda en esta computadora. Todo puede deshacerse.</translation>
    </message>
    <message>
        <source>Know what is safe</source>
        <translation>Sepa qué está a salvo</translation>
    </message>
    <message>
        <source>Here stands whether everything has reached the other offices, and if not, what is missing. %1 opens the help.</source>
        <translation>Aquí se dice si todo llegó a las demás oficinas y, si no, qué falta. %1 abre la ayuda.</translation>
    </message>
    <message>
        <source>The link is copied. It opens this record on every computer that has it.</source>
        <translation>El enlace está copiado. Abre esta ficha en toda computadora que la tenga.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) marked to be read later.</source>
        <translation>
            <numerusform>%n ficha marcada para leer más tarde.</numerusform>
            <numerusform>%n fichas marcadas para leer más tarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken from what is to be read later.</source>
        <translation>
            <numerusform>%n ficha quitada de la lista para leer más tarde.</numerusform>
            <numerusform>%n fichas quitadas de la lista para leer más tarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search “%1” was deleted.</source>
        <translation>Se eliminó la búsqueda «%1».</translation>
    </message>
    <message>
        <source>This library cannot be opened: is its folder there? %1</source>
        <translation>No se puede abrir esta biblioteca. ¿Existe su carpeta? %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a library or of the program, and the state of sync</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Amparo goes on running</source>
        <translation>Amparo sigue en marcha</translation>
    </message>
    <message>
        <source>The window is closed, and sync goes on. The icon in the tray opens the window again; its menu quits Amparo. The settings say whether it stays there.</source>
        <translation>La ventana está cerrada y la sincronización continúa. El icono de la bandeja vuelve a abrirla, y en su menú se sale de Amparo. En la configuración se elige si se queda ahí.</translation>
    </message>
    <message>
        <source>Changing records: %1 of %2</source>
        <translation>Se están cambiando fichas: %1 de %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Se canceló. No se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that you had typed are kept as drafts.</source>
        <translation>
            <numerusform>%n texto que había escrito se conserva como borrador.</numerusform>
            <numerusform>%n textos que había escrito se conservan como borradores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>This link leads to no record: %1. Was all of it copied?</source>
        <translation>Este enlace no lleva a ninguna ficha: %1. ¿Se copió completo?</translation>
    </message>
    <message>
        <source>No program was found that opens %1.</source>
        <translation>No se encontró ningún programa que abra %1.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>No se guardó</translation>
    </message>
    <message>
        <source>What you have written would be lost: no draft of it could be kept. Make room on the disk, or copy what you need from the form, and close the window then.</source>
        <translation>Lo que escribió se perdería: no se pudo guardar ningún borrador. Libere espacio en el disco o copie del formulario lo que necesite, y cierre la ventana después.</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>Seguir &amp;escribiendo</translation>
    </message>
    <message>
        <source>Close and &amp;lose it</source>
        <translation>Cerrar y &amp;perderlo</translation>
    </message>
    <message>
        <source>There is no file %1. Was it moved, or is what it was on not connected?</source>
        <translation>No existe el archivo %1. ¿Se movió, o no está conectada la unidad en que estaba?</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>%1 is not a file of Amparo. Those that a courier brings end in .amparo.</source>
        <translation>%1 no es un archivo de Amparo. Los que se traen en mano terminan en .amparo.</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) wait here: they do not travel by hand, but with a connection.</source>
        <translation>
            <numerusform>%n archivo adjunto espera aquí: no viaja en mano, sino con conexión.</numerusform>
            <numerusform>%n archivos adjuntos esperan aquí: no viajan en mano, sino con conexión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added to the hearing pack.</source>
        <translation>
            <numerusform>%n ficha agregada a la carpeta para audiencia.</numerusform>
            <numerusform>%n fichas agregadas a la carpeta para audiencia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Ver el recorrido</translation>
    </message>
</context>
<context>
    <name>amparo::ui::MarkdownBar</name>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita textual</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>How the text is written</source>
        <translation>Formato del texto</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Preview: the text as it will be read</source>
        <translation>Vista previa: el texto como se leerá</translation>
    </message>
    <message>
        <source>Marks what is selected in the text; again, and it is gone.</source>
        <translation>Se aplica a lo seleccionado en el texto; otra vez, y se quita.</translation>
    </message>
    <message>
        <source>It stands beside the form and follows what is typed.</source>
        <translation>Queda junto al formulario y sigue lo que se escribe.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::Menus</name>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Language of the interface</source>
        <translation>&amp;Idioma de la interfaz</translation>
    </message>
    <message>
        <source>Language of the &amp;content</source>
        <translation>Idioma del &amp;contenido</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Apa&amp;riencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Sync &amp;by hand</source>
        <translation>Sincronizar en &amp;mano</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>Short lines</source>
        <translation>Líneas cortas</translation>
    </message>
    <message>
        <source>Usual lines</source>
        <translation>Líneas habituales</translation>
    </message>
    <message>
        <source>Long lines</source>
        <translation>Líneas largas</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>Bi&amp;bliotecas</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>Archi&amp;vos recientes</translation>
    </message>
</context>
<context>
    <name>amparo::ui::NameDialog</name>
    <message>
        <source>There is a search of this name. This one takes its place.</source>
        <translation>Ya hay una búsqueda con este nombre. Esta ocupará su lugar.</translation>
    </message>
    <message>
        <source>There is another search of this name.</source>
        <translation>Ya hay otra búsqueda con este nombre.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Guardar la búsqueda</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>Cambiar el nombre de la búsqueda</translation>
    </message>
    <message>
        <source>&amp;Name of the search</source>
        <translation>&amp;Nombre de la búsqueda</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nombre de la búsqueda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is another library of this name.</source>
        <translation>Ya hay otra biblioteca con este nombre.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Biblioteca nueva</translation>
    </message>
    <message>
        <source>Rename the library</source>
        <translation>Cambiar el nombre de la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Name of the library</source>
        <translation>&amp;Nombre de la biblioteca</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Nombre de la biblioteca</translation>
    </message>
    <message>
        <source>It is called so on this computer alone, and can be renamed.</source>
        <translation>Se llama así solo en esta computadora, y se le puede cambiar el nombre.</translation>
    </message>
    <message>
        <source>It stands under this name below the sections, and can be renamed.</source>
        <translation>Queda con este nombre bajo las secciones, y se le puede cambiar.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>What it tells of stays as it is.</source>
        <translation>Aquello de lo que informa queda como está.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::Notifier</name>
    <message numerus="yes">
        <source>%n decision(s) to take</source>
        <translation>
            <numerusform>%n decisión por tomar</numerusform>
            <numerusform>%n decisiones por tomar</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message numerus="yes">
        <source>No sync for %n day(s)</source>
        <translation>
            <numerusform>Sin sincronizar desde hace %n día</numerusform>
            <numerusform>Sin sincronizar desde hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>New in “%1”</source>
        <extracomment>The name of a saved search</extracomment>
        <translation>Novedades en «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are new or have changed since you last looked.</source>
        <translation>
            <numerusform>%n ficha es nueva o cambió desde que usted miró por última vez.</numerusform>
            <numerusform>%n fichas son nuevas o cambiaron desde que usted miró por última vez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amparo::ui::OfficeDialog</name>
    <message>
        <source>&amp;Name of the office</source>
        <translation>&amp;Nombre de la oficina</translation>
    </message>
    <message>
        <source>Rename the office</source>
        <translation>Cambiar el nombre de la oficina</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>What the other offices read beside its records.</source>
        <translation>Lo que leen las demás oficinas junto a sus fichas.</translation>
    </message>
    <message>
        <source>Its people and its records stay with it; only the name changes.</source>
        <translation>Sus integrantes y sus fichas siguen en ella; solo cambia el nombre.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::PackPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>On the screen; the printed pages stay as they are.</source>
        <translation>En la pantalla; las páginas impresas quedan iguales.</translation>
    </message>
    <message>
        <source>The printer, the pages and how many copies are chosen next.</source>
        <translation>A continuación se eligen la impresora, las páginas y las copias.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::PackWindow</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>Hearing pack</source>
        <translation>Carpeta para audiencia</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>What the pack is for: a case, a hearing, a course</source>
        <translation>Para qué es la carpeta: un caso, una audiencia, un curso</translation>
    </message>
    <message>
        <source>P&amp;rovisions and practices, in the order of the pack</source>
        <translation>&amp;Disposiciones y prácticas, en el orden de la carpeta</translation>
    </message>
    <message>
        <source>Alt with the arrow keys moves the chosen ones; Delete takes them out.</source>
        <translation>Alt con las flechas mueve las elegidas; Suprimir las quita.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Idiomas</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Uno después del otro</translation>
    </message>
    <message>
        <source>Pre&amp;view and print…</source>
        <translation>&amp;Vista previa e impresión…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Guardar como &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;web page…</source>
        <translation>Guardar como página &amp;web…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>(not in the library any more)</source>
        <translation>(ya no está en la biblioteca)</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Se están preparando las páginas…</translation>
    </message>
    <message>
        <source>Nothing is chosen yet. “Add to hearing pack” in the menu Edit takes what is chosen in the list or read.</source>
        <translation>Todavía no se eligió nada. «Agregar a la carpeta para audiencia», en el menú Editar, toma lo que está elegido en la lista o abierto.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>The chosen ones change places with what stands above them.</source>
        <translation>Lo elegido cambia de lugar con lo que tiene encima.</translation>
    </message>
    <message>
        <source>The chosen ones change places with what stands below them.</source>
        <translation>Lo elegido cambia de lugar con lo que tiene debajo.</translation>
    </message>
    <message>
        <source>Out of the pack alone; the records stay in the library.</source>
        <translation>Solo de la carpeta; las fichas siguen en la biblioteca.</translation>
    </message>
    <message>
        <source>How the two versions of a text stand on the pages.</source>
        <translation>Cómo quedan en las páginas las dos versiones de un texto.</translation>
    </message>
    <message>
        <source>The pages as they come out of the printer, before they do.</source>
        <translation>Las páginas tal como saldrán de la impresora.</translation>
    </message>
    <message>
        <source>The same pages as a file, to be sent or printed elsewhere.</source>
        <translation>Las mismas páginas en un archivo, para enviarlas o imprimirlas en otro lugar.</translation>
    </message>
    <message>
        <source>One file for any browser, without a connection.</source>
        <translation>Un solo archivo para cualquier navegador, sin conexión.</translation>
    </message>
    <message>
        <source>The pack stays as it is, until it is opened again.</source>
        <translation>La carpeta queda como está hasta que se vuelva a abrir.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::PagesView</name>
    <message>
        <source>Page %1 cannot be shown: it is damaged, or it asks for more memory or time than a page may have.</source>
        <translation>La página %1 no puede mostrarse: está dañada o pide más memoria o tiempo del que puede tener una página.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::Palette</name>
    <message>
        <source>Opened last</source>
        <translation>Abiertas recientemente</translation>
    </message>
    <message>
        <source>Nothing found. Try other words, or fewer.</source>
        <translation>No se encontró nada. Pruebe con otras palabras o con menos.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Records in a saved search</extracomment>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Búsqueda guardada</translation>
    </message>
    <message>
        <source>Records, saved searches and commands</source>
        <translation>Fichas, búsquedas guardadas y comandos</translation>
    </message>
    <message>
        <source>Search records, saved searches and commands</source>
        <translation>Buscar fichas, búsquedas guardadas y comandos</translation>
    </message>
</context>
<context>
    <name>amparo::ui::PeoplePage</name>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>People and offices</source>
        <translation>Personas y oficinas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computadoras</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <extracomment>A person's name in the list, where it is oneself</extracomment>
        <translation>%1 (usted)</translation>
    </message>
    <message>
        <source>There is nobody yet.</source>
        <translation>Todavía no hay nadie.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>How many people there are, and in how many offices</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n office(s)</source>
        <translation>
            <numerusform>%n oficina</numerusform>
            <numerusform>%n oficinas</numerusform>
        </translation>
    </message>
    <message>
        <source>The name and the role of a person, the name of an office.</source>
        <translation>El nombre y el rol de una persona, el nombre de una oficina.</translation>
    </message>
    <message>
        <source>Return changes the chosen person or office.</source>
        <translation>Intro permite cambiar la persona u oficina elegida.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::PersonDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>This is you: with this role you do not administer the network any more, and only another administrator can give it back to you.</source>
        <translation>Se trata de usted: con este rol deja de administrar la red, y solo otra persona que la administre puede devolvérselo.</translation>
    </message>
    <message>
        <source>A new role holds at once, and the person's computers show it with their next sync.</source>
        <translation>Un rol nuevo vale de inmediato, y las computadoras de la persona lo muestran con su próxima sincronización.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>What the other offices read beside what this person writes.</source>
        <translation>Lo que leen las demás oficinas junto a lo que esta persona escribe.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>As it will be read: %1</source>
        <extracomment>The name of a field: "As it will be read: Problem (Spanish)"</extracomment>
        <translation>Como se leerá: %1</translation>
    </message>
    <message>
        <source>Put the cursor into a longer text, and it appears here as it will be read.</source>
        <translation>Ponga el cursor en un texto largo y aquí aparecerá como se leerá.</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Aquí todavía no hay nada escrito.</translation>
    </message>
    <message>
        <source>It follows what is typed where the cursor is.</source>
        <translation>Sigue lo que se escribe donde está el cursor.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::Reader</name>
    <message>
        <source>Choose a record to read it here.</source>
        <translation>Elija una ficha para leerla aquí.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Show the table of contents</source>
        <translation>Mostrar el índice</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit this record</source>
        <translation>Editar esta ficha</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Read this record in %1</source>
        <extracomment>A language: "Read this record in Spanish"</extracomment>
        <translation>Leer esta ficha en %1</translation>
    </message>
    <message>
        <source>Citation copied</source>
        <translation>Cita copiada</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Who changed what in this record, and when</source>
        <translation>Quién cambió qué en esta ficha, y cuándo</translation>
    </message>
    <message>
        <source>Attach files to this record</source>
        <translation>Adjuntar archivos a esta ficha</translation>
    </message>
    <message>
        <source>Copy saved</source>
        <translation>Copia guardada</translation>
    </message>
    <message>
        <source>No program was found that opens %1.</source>
        <translation>No se encontró ningún programa que abra %1.</translation>
    </message>
    <message>
        <source>Copy citation as</source>
        <translation>Copiar cita como</translation>
    </message>
    <message>
        <source>Show %1 and %2 side by side</source>
        <extracomment>Languages: "Show Spanish and English side by side"</extracomment>
        <translation>Mostrar dos idiomas lado a lado: %1, %2</translation>
    </message>
    <message>
        <source>Read this record later</source>
        <translation>Leer esta ficha más tarde</translation>
    </message>
    <message numerus="yes">
        <source>What is said about this record: %n open comment(s)</source>
        <translation>
            <numerusform>Lo que se dice de esta ficha: %n comentario abierto</numerusform>
            <numerusform>Lo que se dice de esta ficha: %n comentarios abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>What is said about this record</source>
        <translation>Lo que se dice de esta ficha</translation>
    </message>
    <message>
        <source>A menu of ways to cite; the chosen one is ready to be pasted.</source>
        <translation>Un menú con formas de citar; la elegida queda lista para pegar.</translation>
    </message>
    <message>
        <source>The headings of the text, to go to one of them.</source>
        <translation>Los títulos del texto, para ir a uno de ellos.</translation>
    </message>
    <message>
        <source>Whoever may see the record receives a copy of them.</source>
        <translation>Quien puede ver la ficha recibe una copia de ellos.</translation>
    </message>
    <message>
        <source>It is listed under “Read later”, on this computer alone, until you take it out.</source>
        <translation>Queda en «Leer más tarde», solo en esta computadora, hasta que la saque.</translation>
    </message>
    <message>
        <source>What it said before can be read there, and brought back.</source>
        <translation>Allí se lee lo que decía antes, y se puede recuperar.</translation>
    </message>
    <message>
        <source>The text follows from heading to heading as the arrow keys go.</source>
        <translation>Con las flechas, el texto pasa de un título a otro.</translation>
    </message>
    <message>
        <source>The arrow keys read on; Tab goes to the links, and Return follows one.</source>
        <translation>Con las flechas se sigue leyendo; Tab va a los enlaces e Intro sigue uno.</translation>
    </message>
    <message>
        <source>Opens and closes the comments beside the text.</source>
        <translation>Abre y cierra los comentarios junto al texto.</translation>
    </message>
    <message>
        <source>Opens its form; nothing changes before it is saved.</source>
        <translation>Abre su formulario; nada cambia antes de guardar.</translation>
    </message>
    <message>
        <source>Menus and buttons stay in their language.</source>
        <translation>Los menús y botones siguen en su idioma.</translation>
    </message>
    <message>
        <source>To compare them, sentence by sentence; again, and one stands alone.</source>
        <translation>Para compararlos frase por frase; otra vez, y queda uno solo.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::RecentFiles</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>A file and the folder that it is in</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>&amp;Olvidar estos archivos</translation>
    </message>
</context>
<context>
    <name>amparo::ui::RecordWindow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Show in the main window</source>
        <translation>Mostrar en la ventana principal</translation>
    </message>
    <message>
        <source>To what was read in this window before.</source>
        <translation>A lo que se leyó antes en esta ventana.</translation>
    </message>
    <message>
        <source>To what was read before going back.</source>
        <translation>A lo que se leía antes de volver atrás.</translation>
    </message>
    <message>
        <source>This window closes, and the record is read there.</source>
        <translation>Esta ventana se cierra y la ficha se lee allí.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::ReferenceInput</name>
    <message>
        <source>Type to find a record</source>
        <translation>Escriba para buscar una ficha</translation>
    </message>
    <message>
        <source>Type to find a record to add</source>
        <translation>Escriba para buscar y agregar una ficha</translation>
    </message>
    <message>
        <source>(a record that is not in your library yet)</source>
        <translation>(una ficha que aún no está en su biblioteca)</translation>
    </message>
</context>
<context>
    <name>amparo::ui::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A section of the library and how many records it has, as a screen reader says it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message numerus="yes">
        <source>%n new since it was last open</source>
        <translation>
            <numerusform>%n novedad desde que se abrió por última vez</numerusform>
            <numerusform>%n novedades desde que se abrió por última vez</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, saved search</source>
        <extracomment>A search that is kept, as a screen reader says it: its name, and what is new</extracomment>
        <translation>%1, búsqueda guardada</translation>
    </message>
    <message>
        <source>%1, saved search, %2</source>
        <translation>%1, búsqueda guardada, %2</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Cambiar el nombre…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>The records of the chosen one are listed beside; Return goes to them.</source>
        <translation>Las fichas de la elegida aparecen al lado; Intro lleva a ellas.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Language of the &amp;interface</source>
        <translation>Idioma de la &amp;interfaz</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Idioma de la interfaz</translation>
    </message>
    <message>
        <source>Language of the &amp;content</source>
        <translation>Idioma del &amp;contenido</translation>
    </message>
    <message>
        <source>Language of the content</source>
        <translation>Idioma del contenido</translation>
    </message>
    <message>
        <source>Records are shown in this language where they have it, and in another one, marked as such, where they do not.</source>
        <translation>Las fichas se muestran en este idioma cuando lo tienen y, cuando no, en otro, con una indicación visible.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Where the library lies</source>
        <translation>Dónde está la biblioteca</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>On &amp;metered connections</source>
        <translation>En conexiones de uso &amp;medido</translation>
    </message>
    <message>
        <source>On metered connections</source>
        <translation>En conexiones de uso medido</translation>
    </message>
    <message>
        <source>&amp;Quiet hours, without sync</source>
        <extracomment>A switch, followed by two times of day: "Quiet hours, without sync 22:00 to 06:00"</extracomment>
        <translation>&amp;Horas de silencio, sin sincronizar</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times of day: 22:00 to 06:00</extracomment>
        <translation>a</translation>
    </message>
    <message>
        <source>Quiet hours begin at</source>
        <translation>Las horas de silencio empiezan a las</translation>
    </message>
    <message>
        <source>Quiet hours end at</source>
        <translation>Las horas de silencio terminan a las</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>menus buttons translation</source>
        <translation>menús botones traducción idioma</translation>
    </message>
    <message>
        <source>records translation</source>
        <translation>fichas traducción idioma</translation>
    </message>
    <message>
        <source>Declarations and practices in &amp;both languages side by side</source>
        <translation>Declaraciones y prácticas en los dos idiomas, &amp;lado a lado</translation>
    </message>
    <message>
        <source>bilingual parallel columns</source>
        <translation>bilingüe paralelo columnas</translation>
    </message>
    <message>
        <source>Look and reading</source>
        <translation>Aspecto y lectura</translation>
    </message>
    <message>
        <source>theme colours night contrast</source>
        <translation>tema colores noche contraste</translation>
    </message>
    <message>
        <source>&amp;Size of the text that is read</source>
        <translation>&amp;Tamaño del texto de lectura</translation>
    </message>
    <message>
        <source>Size of the text that is read</source>
        <translation>Tamaño del texto de lectura</translation>
    </message>
    <message>
        <source>font letters larger smaller zoom</source>
        <translation>letra fuente grande pequeña ampliar zoom</translation>
    </message>
    <message>
        <source>&amp;Length of its lines</source>
        <translation>Lar&amp;go de las líneas</translation>
    </message>
    <message>
        <source>Length of its lines</source>
        <translation>Largo de las líneas</translation>
    </message>
    <message>
        <source>width column margin</source>
        <translation>ancho columna margen</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>mobile data cost phone</source>
        <translation>datos móviles costo celular teléfono internet</translation>
    </message>
    <message>
        <source>night disturb time</source>
        <translation>noche molestar hora horario silencio</translation>
    </message>
    <message>
        <source>Library and keyboard</source>
        <translation>Biblioteca y teclado</translation>
    </message>
    <message>
        <source>folder path file backup</source>
        <translation>carpeta ruta archivo copia respaldo</translation>
    </message>
    <message>
        <source>&amp;Libraries…</source>
        <translation>&amp;Bibliotecas…</translation>
    </message>
    <message>
        <source>profile network switch another second</source>
        <translation>perfil red cambiar otra segunda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>A&amp;tajos de teclado…</translation>
    </message>
    <message>
        <source>keys combination hotkey</source>
        <translation>teclas combinación atajo</translation>
    </message>
    <message>
        <source>No setting is called so. Try another word.</source>
        <translation>Ningún ajuste se llama así. Pruebe con otra palabra.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n ajuste</numerusform>
            <numerusform>%n ajustes</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Short lines</source>
        <translation>Líneas cortas</translation>
    </message>
    <message>
        <source>Usual lines</source>
        <translation>Líneas normales</translation>
    </message>
    <message>
        <source>Long lines</source>
        <translation>Líneas largas</translation>
    </message>
    <message>
        <source>What is synced without being asked where a network is paid for by use.</source>
        <translation>Lo que se sincroniza sin pedirlo cuando la red se paga por uso.</translation>
    </message>
    <message>
        <source>Records, but no files</source>
        <translation>Las fichas, pero no los archivos</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Notices on the desktop</source>
        <translation>Avisos en el escritorio</translation>
    </message>
    <message>
        <source>notification message alert tell popup</source>
        <translation>notificación mensaje alerta avisar</translation>
    </message>
    <message>
        <source>&amp;Decisions to take</source>
        <translation>&amp;Decisiones por tomar</translation>
    </message>
    <message>
        <source>Two offices changed the same text, or the hub did not take a change.</source>
        <translation>Dos oficinas cambiaron el mismo texto, o el servidor central no aceptó un cambio.</translation>
    </message>
    <message>
        <source>&amp;News in saved searches</source>
        <translation>&amp;Novedades en búsquedas guardadas</translation>
    </message>
    <message>
        <source>Sync that has &amp;failed for a day</source>
        <translation>Un día entero sin poder sincroni&amp;zar</translation>
    </message>
    <message>
        <source>Notices come while you work in other programs, and never in the quiet hours.</source>
        <translation>Los avisos aparecen mientras usted trabaja en otros programas, y nunca en las horas de silencio.</translation>
    </message>
    <message>
        <source>&amp;Stay in the tray when the window is closed</source>
        <translation>&amp;Quedarse en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>icon background close quit</source>
        <translation>icono segundo plano cerrar salir</translation>
    </message>
    <message>
        <source>Amparo goes on syncing, and its icon opens the window again.</source>
        <translation>Amparo sigue sincronizando, y su icono vuelve a abrir la ventana.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Este escritorio no tiene bandeja.</translation>
    </message>
    <message>
        <source>Menus and messages change at once; records keep their languages.</source>
        <translation>Los menús y mensajes cambian enseguida; las fichas conservan sus idiomas.</translation>
    </message>
    <message>
        <source>In two columns, where a record has both and the window has room.</source>
        <translation>En dos columnas, si la ficha tiene ambos y caben en la ventana.</translation>
    </message>
    <message>
        <source>The colours of every window; they change at once.</source>
        <translation>Los colores de todas las ventanas; cambian enseguida.</translation>
    </message>
    <message>
        <source>Of records; menus and buttons keep the size of the system.</source>
        <translation>El de las fichas; los menús y botones conservan el tamaño del sistema.</translation>
    </message>
    <message>
        <source>Short ones are easier to follow, long ones show more at once.</source>
        <translation>Las cortas se siguen mejor; las largas muestran más de una vez.</translation>
    </message>
    <message>
        <source>Between these times nothing is synced by itself, and no notice comes.</source>
        <translation>Entre estas horas nada se sincroniza por sí solo ni llegan avisos.</translation>
    </message>
    <message>
        <source>By the clock of this computer.</source>
        <translation>Según el reloj de esta computadora.</translation>
    </message>
    <message>
        <source>By the clock of this computer; it may be on the next morning.</source>
        <translation>Según el reloj de esta computadora; puede ser a la mañana siguiente.</translation>
    </message>
    <message>
        <source>When others have written something that one of your searches finds.</source>
        <translation>Cuando otras personas escriben algo que encuentra una de sus búsquedas.</translation>
    </message>
    <message>
        <source>To be selected and copied, for a backup or for whoever helps you.</source>
        <translation>Para seleccionarla y copiarla, para un respaldo o para quien le ayude.</translation>
    </message>
    <message>
        <source>Those of this computer: to open, make, add or rename one.</source>
        <translation>Las de esta computadora: para abrir, crear, agregar o renombrar una.</translation>
    </message>
    <message>
        <source>The keys of everything that can be done, each of which can be changed.</source>
        <translation>Las teclas de todo lo que se puede hacer; cada una se puede cambiar.</translation>
    </message>
    <message>
        <source>Only what has these words stays; Return goes to it.</source>
        <translation>Solo queda lo que tiene estas palabras; Intro va allí.</translation>
    </message>
    <message>
        <source>What was chosen holds already.</source>
        <translation>Lo que se eligió ya está vigente.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::ShortcutTable</name>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>También</translation>
    </message>
    <message>
        <source>These keys cannot be used.</source>
        <translation>Estas teclas no pueden usarse.</translation>
    </message>
    <message>
        <source>%1 is needed for writing. Press it together with Ctrl or Alt.</source>
        <translation>%1 hace falta para escribir. Presiónela junto con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>%1 is for the menus. Press Ctrl as well.</source>
        <translation>%1 es para los menús. Presione también Ctrl.</translation>
    </message>
    <message>
        <source>%1 always means “%2”.</source>
        <translation>%1 siempre significa «%2».</translation>
    </message>
    <message>
        <source>%1 is kept for “%2”, which administrators do.</source>
        <translation>%1 está reservado para «%2», que hace la administración.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::ShortcutsWindow</name>
    <message>
        <source>Press the keys</source>
        <translation>Presione las teclas</translation>
    </message>
    <message>
        <source>%1 means “%2” now.</source>
        <translation>%1 significa ahora «%2».</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>An act, or its keys</source>
        <translation>Una acción o sus teclas</translation>
    </message>
    <message>
        <source>Return changes the keys, Delete removes them.</source>
        <translation>Intro cambia las teclas, Supr las quita.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Teclas &amp;habituales</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>&amp;Todas las habituales</translation>
    </message>
    <message>
        <source>&amp;Give it to this act</source>
        <translation>&amp;Darla a esta acción</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The keys that you press next become those of the chosen act.</source>
        <translation>Las teclas que oprima a continuación serán las de la acción elegida.</translation>
    </message>
    <message>
        <source>The act stays in its menu, without keys.</source>
        <translation>La acción sigue en su menú, sin teclas.</translation>
    </message>
    <message>
        <source>The chosen act gets back those that it came with.</source>
        <translation>La acción elegida recupera las que traía.</translation>
    </message>
    <message>
        <source>Every act gets back the keys that it came with.</source>
        <translation>Cada acción recupera las teclas que traía.</translation>
    </message>
    <message>
        <source>The other act has no keys then.</source>
        <translation>La otra acción queda sin teclas.</translation>
    </message>
    <message>
        <source>What was changed holds already.</source>
        <translation>Lo que se cambió ya está vigente.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::SpellCheck</name>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>Add “%1” to my dictionary</source>
        <translation>Agregar «%1» a mi diccionario</translation>
    </message>
</context>
<context>
    <name>amparo::ui::StatusStrip</name>
    <message>
        <source>Sync: %1</source>
        <translation>Sincronización: %1</translation>
    </message>
</context>
<context>
    <name>amparo::ui::SyncDetails</name>
    <message>
        <source>Details about sync</source>
        <translation>Detalles de la sincronización</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Servidor central</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Last up to date</source>
        <translation>Al día por última vez</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Changes waiting</source>
        <translation>Cambios en espera</translation>
    </message>
    <message>
        <source>Decisions needed</source>
        <translation>Decisiones pendientes</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Connect to a hub…</source>
        <translation>Conectarse a un servidor central…</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <source>Let files go on</source>
        <translation>Reanudar archivos</translation>
    </message>
    <message>
        <source>Pause files</source>
        <translation>Pausar archivos</translation>
    </message>
    <message>
        <source>Let them be removed</source>
        <translation>Permitir que se quiten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>To be selected and copied.</source>
        <translation>Se puede seleccionar y copiar.</translation>
    </message>
    <message>
        <source>What the hub does not have any more leaves this computer too.</source>
        <translation>Lo que el servidor central ya no tiene también sale de esta computadora.</translation>
    </message>
    <message>
        <source>Sends what waits and fetches what is new, while you go on working.</source>
        <translation>Envía lo pendiente y trae lo nuevo, mientras usted sigue trabajando.</translation>
    </message>
    <message>
        <source>Opens what needs attention, to choose what stays.</source>
        <translation>Abre lo que requiere atención, para elegir qué se conserva.</translation>
    </message>
    <message>
        <source>The invitation of your network is asked for next.</source>
        <translation>A continuación se pide la invitación de su red.</translation>
    </message>
    <message>
        <source>Those that are missing are sent and fetched again.</source>
        <translation>Se vuelven a enviar y traer los que faltan.</translation>
    </message>
    <message>
        <source>Records are synced without them, until you let them go on.</source>
        <translation>Las fichas se sincronizan sin ellos hasta que usted los reanude.</translation>
    </message>
    <message>
        <source>A menu of what else can be done about sync.</source>
        <translation>Un menú con lo demás que se puede hacer al sincronizar.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::TextInput</name>
    <message>
        <source>The text you wanted to insert has %1 characters, and at most %2 fit into this field. Nothing was inserted; the text is still on the clipboard. Insert a part of it, or keep it as a file.</source>
        <translation>El texto que quiso insertar tiene %1 caracteres y en este campo caben hasta %2. No se insertó nada; el texto sigue en el portapapeles. Inserte solo una parte o consérvelo como archivo.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::TranslationsView</name>
    <message>
        <source>No translation is due.
When a text is changed in one language alone, its translations into the others appear here, with what has changed.</source>
        <translation>No hay nada por traducir.
Cuando un texto se cambia en un solo idioma, sus traducciones a los demás aparecen aquí, con lo que ha cambiado.</translation>
    </message>
    <message>
        <source>Translations due</source>
        <translation>Por traducir</translation>
    </message>
    <message>
        <source>Translate it…</source>
        <translation>Traducir…</translation>
    </message>
    <message>
        <source>It is still right</source>
        <translation>Sigue siendo válida</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir la ficha</translation>
    </message>
    <message>
        <source>Look into the history</source>
        <translation>Ver el historial</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <extracomment>A record, and which of its texts is due, on two lines</extracomment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>“%1” in %2 was left behind: the text in %3 has changed since.</source>
        <extracomment>A field, the language that is behind, the language that has changed</extracomment>
        <translation>«%1» en %2 quedó desactualizado: el texto en %3 ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>What it said before is not on this computer; the history of the record has it.</source>
        <translation>Lo que decía antes no está en esta computadora; el historial de la ficha lo tiene.</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) follow when these are done.</source>
        <translation>
            <numerusform>Queda %n ficha más, que aparecerá cuando estas estén hechas.</numerusform>
            <numerusform>Quedan %n fichas más, que aparecerán cuando estas estén hechas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has changed in %1</source>
        <extracomment>A language</extracomment>
        <translation>Lo que ha cambiado en %1</translation>
    </message>
    <message>
        <source>Now in %1</source>
        <translation>Ahora en %1</translation>
    </message>
    <message>
        <source>The translation into %1</source>
        <extracomment>A language</extracomment>
        <translation>La traducción al %1</translation>
    </message>
    <message>
        <source>Go to the practices</source>
        <translation>Ir a las prácticas</translation>
    </message>
    <message>
        <source>Opens their section, to read one or to write a new one.</source>
        <translation>Abre su sección, para leer una o escribir otra nueva.</translation>
    </message>
    <message>
        <source>What has changed, and the translation, stand beside the chosen one.</source>
        <translation>Junto a la elegida aparecen lo que cambió y la traducción.</translation>
    </message>
    <message>
        <source>What was taken out is struck through, what came is underlined.</source>
        <translation>Lo que se quitó está tachado; lo que se agregó, subrayado.</translation>
    </message>
    <message>
        <source>From before that change; it can be corrected in the form.</source>
        <translation>Anterior a ese cambio; se corrige en el formulario.</translation>
    </message>
    <message>
        <source>The form opens at this text, with the changed one beside it.</source>
        <translation>El formulario se abre en este texto, con el modificado al lado.</translation>
    </message>
    <message>
        <source>The text stays as it is, and leaves this list.</source>
        <translation>El texto queda como está y sale de esta lista.</translation>
    </message>
    <message>
        <source>To read it whole; the translation stays in this list.</source>
        <translation>Para leerla entera; la traducción sigue en esta lista.</translation>
    </message>
    <message>
        <source>Every earlier text, with who changed it and when.</source>
        <translation>Cada texto anterior, con quién lo cambió y cuándo.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::Tray</name>
    <message>
        <source>&amp;Open Amparo</source>
        <translation>&amp;Abrir Amparo</translation>
    </message>
</context>
<context>
    <name>amparo::ui::UniteDialog</name>
    <message>
        <source>(a record that is not in your library yet)</source>
        <translation>(una ficha que aún no está en su biblioteca)</translation>
    </message>
    <message>
        <source>The same, entered twice?</source>
        <translation>¿Lo mismo, registrado dos veces?</translation>
    </message>
    <message>
        <source>“%1” seems to be in the library twice. As one record it keeps all that both say; what led to either leads to it.</source>
        <translation>«%1» parece estar dos veces en la biblioteca. Como una sola ficha conserva todo lo que dicen ambas; lo que llevaba a cualquiera de las dos lleva a ella.</translation>
    </message>
    <message>
        <source>“%1” seems to be in the library twice. As one record it keeps all that both say; choose what stays where they differ.</source>
        <translation>«%1» parece estar dos veces en la biblioteca. Como una sola ficha conserva todo lo que dicen ambas; elija qué queda donde difieren.</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>Esta ficha</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>La otra</translation>
    </message>
    <message>
        <source>From the other one it also takes: %1.</source>
        <translation>De la otra toma además: %1.</translation>
    </message>
    <message>
        <source>&amp;Merge into one record</source>
        <translation>&amp;Unir en una sola ficha</translation>
    </message>
    <message>
        <source>They are &amp;two</source>
        <translation>Son &amp;dos</translation>
    </message>
    <message>
        <source>They are not offered as the same any more, in any office.</source>
        <translation>Ya no se proponen como la misma, en ninguna oficina.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The other one goes to the trash, with its words.</source>
        <translation>La otra va a la papelera, con su contenido.</translation>
    </message>
    <message>
        <source>Both stay as they are, and the question stays too.</source>
        <translation>Ambas quedan como están, y la pregunta también.</translation>
    </message>
    <message>
        <source>Only this office sees this record; the whole network sees the other one.</source>
        <translation>Solo esta oficina ve esta ficha; toda la red ve la otra.</translation>
    </message>
    <message>
        <source>The whole network sees this record; only this office sees the other one.</source>
        <translation>Toda la red ve esta ficha; solo esta oficina ve la otra.</translation>
    </message>
    <message>
        <source>What you choose from it would go to the whole network.</source>
        <translation>Lo que elija de ella iría a toda la red.</translation>
    </message>
    <message>
        <source>As one record, the whole network would see of it: %1, and what you choose.</source>
        <translation>Unidas, toda la red vería de ella: %1, y lo que usted elija.</translation>
    </message>
    <message>
        <source>The one record is for this office only: the other offices lose what they had.</source>
        <translation>La ficha única es solo para esta oficina: las demás pierden la que tenían.</translation>
    </message>
    <message>
        <source>The whole network sees the one record: not without consent to that.</source>
        <translation>Toda la red ve la ficha única: no sin consentimiento para ello.</translation>
    </message>
    <message>
        <source>The whole network sees the one record, with all that it says.</source>
        <translation>Toda la red ve la ficha única, con todo lo que dice.</translation>
    </message>
    <message>
        <source>The whole network sees the one record, also what only this office knew: %1.</source>
        <translation>Toda la red ve la ficha única, también lo que solo esta oficina sabía: %1.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::WelcomePage</name>
    <message>
        <source>Welcome to Amparo</source>
        <translation>Le damos la bienvenida a Amparo</translation>
    </message>
    <message>
        <source>Practices, declarations and contacts of public defence, at hand without a connection. How do you want to begin?</source>
        <translation>Prácticas, declaraciones y contactos de la defensa pública, a mano sin conexión. ¿Cómo quiere empezar?</translation>
    </message>
    <message>
        <source>Connect to a hub</source>
        <translation>Conectarse a un servidor central</translation>
    </message>
    <message>
        <source>Your office’s library is then shared with the network: what you write reaches the others, and what they write reaches you.</source>
        <translation>La biblioteca de su oficina se comparte así con la red: lo que usted escribe llega a las demás oficinas, y lo que ellas escriben le llega a usted.</translation>
    </message>
    <message>
        <source>Look around the starter library</source>
        <translation>Recorrer la biblioteca inicial</translation>
    </message>
    <message>
        <source>Instruments, topics, organisations, events and example practices, to read and to try things out. You can connect to a hub later.</source>
        <translation>Instrumentos, temas, organizaciones, eventos y prácticas de ejemplo, para leer y probar. Más adelante puede conectarse a un servidor central.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Recorrer</translation>
    </message>
    <message>
        <source>Work on this computer only</source>
        <translation>Trabajar solo en esta computadora</translation>
    </message>
    <message>
        <source>Begin with an empty library that nobody else sees. You can connect to a hub later; what you have written then goes along.</source>
        <translation>Empiece con una biblioteca vacía que nadie más ve. Más adelante puede conectarse a un servidor central, y lo que haya escrito irá con usted.</translation>
    </message>
    <message>
        <source>Begin empty</source>
        <translation>Empezar de cero</translation>
    </message>
    <message>
        <source>Of menus and messages; the settings change it later.</source>
        <translation>De menús y mensajes; después se cambia en la configuración.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::WithdrawDialog</name>
    <message>
        <source>Take the invitation back</source>
        <translation>Retirar la invitación</translation>
    </message>
    <message>
        <source>Nobody will be able to join with the invitation for %1 any more. A new one can be made at any time.</source>
        <extracomment>%1 is a person with their office</extracomment>
        <translation>Nadie podrá incorporarse más con la invitación para %1. Se puede hacer otra en cualquier momento.</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Retirarla</translation>
    </message>
</context>
</TS>
