<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AdminWords</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A person and their office: "Ana Pérez, Salta"</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reads what the network shares, and writes nothing.</source>
        <translation>Lit ce que le réseau partage et n’écrit rien.</translation>
    </message>
    <message>
        <source>Also writes records of the own office.</source>
        <translation>Écrit aussi des fiches de son propre bureau.</translation>
    </message>
    <message>
        <source>Also changes records of other offices, and publishes.</source>
        <translation>Modifie aussi les fiches d’autres bureaux et publie.</translation>
    </message>
    <message>
        <source>Also administers the network: people, invitations, computers.</source>
        <translation>Administre aussi le réseau&#xa0;: personnes, invitations, ordinateurs.</translation>
    </message>
    <message>
        <source>Computer %1</source>
        <extracomment>A computer that has no name, by its number</extracomment>
        <translation>Ordinateur %1</translation>
    </message>
    <message>
        <source>Has access</source>
        <translation>Accès autorisé</translation>
    </message>
    <message>
        <source>Ended; ordered to erase, and told on %1</source>
        <translation>Accès terminé&#xa0;; ordre d’effacer transmis le %1</translation>
    </message>
    <message>
        <source>Ended; told on %1</source>
        <translation>Accès terminé&#xa0;; averti le %1</translation>
    </message>
    <message>
        <source>Ended; erases at its next contact</source>
        <translation>Accès terminé&#xa0;; effacera à son prochain contact</translation>
    </message>
    <message>
        <source>Ended; not told yet</source>
        <translation>Accès terminé&#xa0;; pas encore averti</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Of an invitation that nobody has used yet</extracomment>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Used</source>
        <extracomment>Of an invitation</extracomment>
        <translation>Utilisée</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>Of an invitation</extracomment>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>Of an invitation</extracomment>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A computer, and whose it is</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>At the hub itself</source>
        <extracomment>Who did something: somebody at the hub's own machine</extracomment>
        <translation>Sur le serveur central même</translation>
    </message>
    <message>
        <source>The hub does not answer, so nobody knows whether this was done. It is not sent again by itself: look at the list once there is a connection.</source>
        <translation>Le serveur central ne répond pas, et l’on ne sait pas si cela a été fait. Ce n’est pas renvoyé tout seul&#xa0;: consultez la liste quand il y aura une connexion.</translation>
    </message>
    <message>
        <source>The hub does not answer. What stands here may have changed since; it is asked again in a moment.</source>
        <translation>Le serveur central ne répond pas. Ce qui figure ici a pu changer depuis&#xa0;; il est interrogé de nouveau dans un instant.</translation>
    </message>
    <message>
        <source>The hub does not answer; it is asked again in a moment.</source>
        <translation>Le serveur central ne répond pas&#xa0;; il est interrogé de nouveau dans un instant.</translation>
    </message>
</context>
<context>
    <name>AttachedFile</name>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>document PDF</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>feuille de calcul</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>présentation</translation>
    </message>
    <message>
        <source>text document</source>
        <translation>document texte</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archive</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>On this computer; sending is paused</source>
        <translation>Sur cet ordinateur&#xa0;; l’envoi est en pause</translation>
    </message>
    <message>
        <source>On this computer; waits to be sent</source>
        <translation>Sur cet ordinateur&#xa0;; en attente d’envoi</translation>
    </message>
    <message>
        <source>On this computer; could not be sent.</source>
        <translation>Sur cet ordinateur&#xa0;; n’a pas pu être envoyé.</translation>
    </message>
    <message>
        <source>Paused: %1 % of it has come</source>
        <translation>En pause&#xa0;: %1 % est arrivé</translation>
    </message>
    <message>
        <source>Being fetched: %1 %</source>
        <translation>En cours de réception&#xa0;: %1 %</translation>
    </message>
    <message>
        <source>Not here; fetching is paused</source>
        <translation>Absent d’ici&#xa0;; la réception est en pause</translation>
    </message>
    <message>
        <source>Not here yet; waits to be fetched</source>
        <translation>Pas encore ici&#xa0;; en attente de réception</translation>
    </message>
    <message>
        <source>Not here; can be fetched</source>
        <translation>Absent d’ici&#xa0;; peut être reçu</translation>
    </message>
    <message>
        <source>Could not be fetched.</source>
        <translation>N’a pas pu être reçu.</translation>
    </message>
    <message>
        <source>Not here, and this library belongs to no hub to fetch it from</source>
        <translation>Absent d’ici, et cette bibliothèque n’est rattachée à aucun serveur central d’où le recevoir</translation>
    </message>
    <message>
        <source>What is known of this file is not complete; it cannot be used</source>
        <translation>Ce qu’on sait de ce fichier est incomplet&#xa0;; il ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>On this computer; its text is searched</source>
        <translation>Sur cet ordinateur&#xa0;; son texte est recherché</translation>
    </message>
</context>
<context>
    <name>AttentionText</name>
    <message>
        <source>(a record that is not in your library yet)</source>
        <translation>(une fiche qui n’est pas encore dans votre bibliothèque)</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>Closes without changing anything.</source>
        <translation>Ferme sans rien changer.</translation>
    </message>
    <message>
        <source>Back to the window behind it; Escape leads there too.</source>
        <translation>Retour à la fenêtre de derrière&#xa0;; Échap y mène aussi.</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Copy citation as</source>
        <translation>Copier la citation comme</translation>
    </message>
    <message>
        <source>Full, in %1</source>
        <extracomment>A citation, whole, in a language: "Full, in Spanish"</extracomment>
        <translation>Complète, en %1</translation>
    </message>
    <message>
        <source>Short, in %1</source>
        <extracomment>The short form that courts use, in a language</extracomment>
        <translation>Abrégée, en %1</translation>
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
        <translation>Addis-Abeba</translation>
    </message>
    <message>
        <source>Algiers</source>
        <translation>Alger</translation>
    </message>
    <message>
        <source>Cairo</source>
        <translation>Le Caire</translation>
    </message>
    <message>
        <source>Dar es Salaam</source>
        <translation>Dar es Salam</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <source>Johannesburg</source>
        <translation>Johannesburg</translation>
    </message>
    <message>
        <source>Khartoum</source>
        <translation>Khartoum</translation>
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
        <translation>Sao Tomé</translation>
    </message>
    <message>
        <source>Tripoli</source>
        <translation>Tripoli</translation>
    </message>
    <message>
        <source>Tunis</source>
        <translation>Tunis</translation>
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
        <translation>Bogota</translation>
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
        <translation>Curaçao</translation>
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
        <translation>La Havane</translation>
    </message>
    <message>
        <source>Los Angeles</source>
        <translation>Los Angeles</translation>
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
        <translation>Mexico</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>New York</translation>
    </message>
    <message>
        <source>Panama City</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Port-au-Prince</source>
        <translation>Port-au-Prince</translation>
    </message>
    <message>
        <source>Port of Spain</source>
        <translation>Port-d’Espagne</translation>
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
        <translation>Bichkek</translation>
    </message>
    <message>
        <source>Kolkata</source>
        <translation>Calcutta</translation>
    </message>
    <message>
        <source>Damascus</source>
        <translation>Damas</translation>
    </message>
    <message>
        <source>Dhaka</source>
        <translation>Dacca</translation>
    </message>
    <message>
        <source>Dubai</source>
        <translation>Dubaï</translation>
    </message>
    <message>
        <source>Ho Chi Minh City</source>
        <translation>Hô Chi Minh-Ville</translation>
    </message>
    <message>
        <source>Jakarta</source>
        <translation>Jakarta</translation>
    </message>
    <message>
        <source>Jerusalem</source>
        <translation>Jérusalem</translation>
    </message>
    <message>
        <source>Kathmandu</source>
        <translation>Katmandou</translation>
    </message>
    <message>
        <source>Kuwait City</source>
        <translation>Koweït</translation>
    </message>
    <message>
        <source>Nicosia</source>
        <translation>Nicosie</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Riyadh</source>
        <translation>Riyad</translation>
    </message>
    <message>
        <source>Seoul</source>
        <translation>Séoul</translation>
    </message>
    <message>
        <source>Shanghai</source>
        <translation>Shanghai</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>Tashkent</source>
        <translation>Tachkent</translation>
    </message>
    <message>
        <source>Tbilisi</source>
        <translation>Tbilissi</translation>
    </message>
    <message>
        <source>Tehran</source>
        <translation>Téhéran</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>Tokyo</translation>
    </message>
    <message>
        <source>Yerevan</source>
        <translation>Erevan</translation>
    </message>
    <message>
        <source>Azores</source>
        <translation>Açores</translation>
    </message>
    <message>
        <source>Canary Islands</source>
        <translation>Îles Canaries</translation>
    </message>
    <message>
        <source>Cabo Verde</source>
        <translation>Cap-Vert</translation>
    </message>
    <message>
        <source>Reykjavík</source>
        <translation>Reykjavik</translation>
    </message>
    <message>
        <source>Sydney</source>
        <translation>Sydney</translation>
    </message>
    <message>
        <source>Amsterdam</source>
        <translation>Amsterdam</translation>
    </message>
    <message>
        <source>Athens</source>
        <translation>Athènes</translation>
    </message>
    <message>
        <source>Belgrade</source>
        <translation>Belgrade</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>Berlin</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>Bruxelles</translation>
    </message>
    <message>
        <source>Bucharest</source>
        <translation>Bucarest</translation>
    </message>
    <message>
        <source>Chișinău</source>
        <translation>Chișinău</translation>
    </message>
    <message>
        <source>Copenhagen</source>
        <translation>Copenhague</translation>
    </message>
    <message>
        <source>Dublin</source>
        <translation>Dublin</translation>
    </message>
    <message>
        <source>Istanbul</source>
        <translation>Istanbul</translation>
    </message>
    <message>
        <source>Kyiv</source>
        <translation>Kyiv</translation>
    </message>
    <message>
        <source>Lisbon</source>
        <translation>Lisbonne</translation>
    </message>
    <message>
        <source>Ljubljana</source>
        <translation>Ljubljana</translation>
    </message>
    <message>
        <source>London</source>
        <translation>Londres</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moscow</source>
        <translation>Moscou</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>Paris</translation>
    </message>
    <message>
        <source>Prague</source>
        <translation>Prague</translation>
    </message>
    <message>
        <source>Rome</source>
        <translation>Rome</translation>
    </message>
    <message>
        <source>Sofia</source>
        <translation>Sofia</translation>
    </message>
    <message>
        <source>Stockholm</source>
        <translation>Stockholm</translation>
    </message>
    <message>
        <source>Tallinn</source>
        <translation>Tallinn</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Cité du Vatican</translation>
    </message>
    <message>
        <source>Vienna</source>
        <translation>Vienne</translation>
    </message>
    <message>
        <source>Vilnius</source>
        <translation>Vilnius</translation>
    </message>
    <message>
        <source>Warsaw</source>
        <translation>Varsovie</translation>
    </message>
    <message>
        <source>Zurich</source>
        <translation>Zurich</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Maurice</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldives</translation>
    </message>
    <message>
        <source>Auckland</source>
        <translation>Auckland</translation>
    </message>
    <message>
        <source>Easter Island</source>
        <translation>Île de Pâques</translation>
    </message>
    <message>
        <source>Galápagos Islands</source>
        <translation>Îles Galápagos</translation>
    </message>
    <message>
        <source>Tahiti</source>
        <translation>Tahiti</translation>
    </message>
</context>
<context>
    <name>CommandArgument</name>
    <message>
        <source>assignments</source>
        <translation>affectations</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>fichier joint</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>sauvegarde</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>device</source>
        <translation>ordinateur</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>champs</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
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
        <translation>invitation</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>megabytes</source>
        <translation>mégaoctets</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>office</source>
        <translation>bureau</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>record</source>
        <translation>fiche</translation>
    </message>
    <message>
        <source>records</source>
        <translation>fiches</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>version</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>which</source>
        <translation>lequel</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Sent: %1. Received: %2. Merged: %3. Conflicts: %4. Rejected: %5.</source>
        <translation>Envoyées&#xa0;: %1. Reçues&#xa0;: %2. Fusionnées&#xa0;: %3. Conflits&#xa0;: %4. Refusées&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Of the rejected: %1 about records that were erased for ever meanwhile. What they said is gone here too.</source>
        <translation>Parmi les refusées&#xa0;: %1 sur des fiches effacées pour toujours entre-temps. Ce qu’elles disaient n’est plus ici non plus.</translation>
    </message>
    <message>
        <source>Requests: %1. Bytes up: %2. Bytes down: %3.</source>
        <translation>Requêtes&#xa0;: %1. Octets envoyés&#xa0;: %2. Octets reçus&#xa0;: %3.</translation>
    </message>
    <message>
        <source>What is here differs from what the hub has. Sync again; if it stays so, tell the hub's administrator.</source>
        <translation>Ce qui est ici diffère de ce que contient le serveur central. Synchronisez de nouveau&#xa0;; si cela persiste, prévenez la personne qui administre le serveur.</translation>
    </message>
    <message>
        <source>The hub's operator</source>
        <translation>La personne qui exploite le serveur central</translation>
    </message>
    <message>
        <source>(what was changed then is not kept any more)</source>
        <translation>(ce qui a été modifié alors n’est plus conservé)</translation>
    </message>
    <message>
        <source>(erased what the record said before)</source>
        <translation>(a effacé ce que la fiche disait avant)</translation>
    </message>
    <message>
        <source>Needs decision: %1. The command “conflicts” lists them.</source>
        <translation>À décider&#xa0;: %1. La commande «&#xa0;conflicts&#xa0;» en donne la liste.</translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation>À jour.</translation>
    </message>
    <message>
        <source>Changes to send: %1 (about %2)</source>
        <translation>Modifications à envoyer&#xa0;: %1 (environ %2)</translation>
    </message>
    <message>
        <source>Records to fetch: %1 (about %2)</source>
        <translation>Fiches à recevoir&#xa0;: %1 (environ %2)</translation>
    </message>
    <message>
        <source>Files to send: %1 (%2)</source>
        <translation>Fichiers à envoyer&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Files to fetch: %1 (%2)</source>
        <translation>Fichiers à recevoir&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Changes in them: %1. They stay here until the hub's answer comes.</source>
        <translation>Modifications contenues&#xa0;: %1. Elles restent ici jusqu’à l’arrivée de la réponse du serveur central.</translation>
    </message>
    <message>
        <source>Changes acknowledged: %1. Received: %2. Conflicts: %3. Rejected: %4.</source>
        <translation>Modifications confirmées&#xa0;: %1. Reçues&#xa0;: %2. Conflits&#xa0;: %3. Refusées&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Files kept until those that come before them are here: %1.</source>
        <translation>Fichiers conservés jusqu’à l’arrivée de ceux qui les précèdent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Serveur central</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Changes waiting</source>
        <translation>Modifications en attente</translation>
    </message>
    <message>
        <source>Changes rejected</source>
        <translation>Modifications refusées</translation>
    </message>
    <message>
        <source>Last up to date</source>
        <translation>Dernière mise à jour complète</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>(in the trash)</source>
        <translation>(dans la corbeille)</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Other (%1, %2): %3</source>
        <translation>Autre valeur (%1, %2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>partly here</source>
        <translation>en partie ici</translation>
    </message>
    <message>
        <source>at the hub</source>
        <translation>sur le serveur central</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyé</translation>
    </message>
    <message>
        <source>All attached files come here by themselves.</source>
        <translation>Tous les fichiers joints arrivent ici d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Attached files come here when they are asked for.</source>
        <translation>Les fichiers joints arrivent ici quand on les demande.</translation>
    </message>
    <message>
        <source>Attached files below %1 come here by themselves.</source>
        <translation>Les fichiers joints de moins de %1 arrivent ici d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Files sent: %1. Files fetched: %2. Files to try again later: %3.</source>
        <translation>Fichiers envoyés&#xa0;: %1. Fichiers reçus&#xa0;: %2. Fichiers à réessayer plus tard&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Make an empty library</source>
        <translation>Créer une bibliothèque vide</translation>
    </message>
    <message>
        <source>Join a hub with an invitation</source>
        <translation>Se connecter à un serveur central avec une invitation</translation>
    </message>
    <message>
        <source>What to call this computer</source>
        <translation>Le nom à donner à cet ordinateur</translation>
    </message>
    <message>
        <source>Send what waits and fetch what is new</source>
        <translation>Envoyer ce qui est en attente et recevoir ce qui est nouveau</translation>
    </message>
    <message>
        <source>Only say what there is to send and to fetch</source>
        <translation>Dire seulement ce qu’il y a à envoyer et à recevoir</translation>
    </message>
    <message>
        <source>Leave attached files for another time</source>
        <translation>Laisser les fichiers joints pour une autre fois</translation>
    </message>
    <message>
        <source>Let the hub take most of the library away, where it asked first</source>
        <translation>Permettre au serveur central de retirer la plus grande partie de la bibliothèque, là où une confirmation a été demandée</translation>
    </message>
    <message>
        <source>Keep a copy of what crosses the wire in this folder, for inspect</source>
        <translation>Garder dans ce dossier une copie de ce qui est transmis, pour inspect</translation>
    </message>
    <message>
        <source>Write what waits into files that somebody carries to the hub</source>
        <translation>Écrire ce qui est en attente dans des fichiers à porter au serveur central</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Où les écrire</translation>
    </message>
    <message>
        <source>About so many megabytes in a file</source>
        <translation>Taille approximative de chaque fichier, en mégaoctets</translation>
    </message>
    <message>
        <source>Take the hub's answers that somebody carried here</source>
        <translation>Reprendre les réponses du serveur central rapportées jusqu’ici</translation>
    </message>
    <message>
        <source>The hub's files (*.amparo), in any order</source>
        <translation>Les fichiers du serveur central (*.amparo), dans n’importe quel ordre</translation>
    </message>
    <message>
        <source>Say what the library holds and what waits</source>
        <translation>Dire ce que contient la bibliothèque et ce qui est en attente</translation>
    </message>
    <message>
        <source>List what needs a decision</source>
        <translation>Énumérer ce qui demande une décision</translation>
    </message>
    <message>
        <source>Settle a conflict: keep what the record has, or take the other value</source>
        <translation>Trancher un conflit&#xa0;: conserver ce que dit la fiche ou prendre l’autre valeur</translation>
    </message>
    <message>
        <source>The conflict's id</source>
        <translation>L’identifiant du conflit</translation>
    </message>
    <message>
        <source>Take the other value</source>
        <translation>Prendre l’autre valeur</translation>
    </message>
    <message>
        <source>Take back what the hub refused of records; its words are gone then</source>
        <translation>Retirer de fiches ce que le serveur central a refusé&#xa0;; ces mots sont alors perdus</translation>
    </message>
    <message>
        <source>Print the frames of a file (- for standard input) as JSON</source>
        <translation>Afficher en JSON les trames d’un fichier (- pour l’entrée standard)</translation>
    </message>
    <message>
        <source>As sync --frames keeps them</source>
        <translation>Telles que sync --frames les conserve</translation>
    </message>
    <message>
        <source>Attach a file to a record; prints the attachment's id</source>
        <translation>Joindre un fichier à une fiche&#xa0;; affiche l’identifiant de la pièce jointe</translation>
    </message>
    <message>
        <source>The record's id</source>
        <translation>L’identifiant de la fiche</translation>
    </message>
    <message>
        <source>The file; a copy of it is kept</source>
        <translation>Le fichier&#xa0;; une copie en est conservée</translation>
    </message>
    <message>
        <source>What the file is, in a few words</source>
        <translation>Ce qu’est le fichier, en quelques mots</translation>
    </message>
    <message>
        <source>Language of the caption: es, en ...</source>
        <translation>Langue de la légende&#xa0;: es, en ...</translation>
    </message>
    <message>
        <source>List attached files, and where each is</source>
        <translation>Énumérer les fichiers joints et dire où se trouve chacun</translation>
    </message>
    <message>
        <source>Bring an attached file here</source>
        <translation>Recevoir ici un fichier joint</translation>
    </message>
    <message>
        <source>The attachment's id</source>
        <translation>L’identifiant de la pièce jointe</translation>
    </message>
    <message>
        <source>Copy it to this file or into this folder</source>
        <translation>Le copier vers ce fichier ou dans ce dossier</translation>
    </message>
    <message>
        <source>Say which attached files come here by themselves, or set it</source>
        <translation>Dire quels fichiers joints arrivent ici d’eux-mêmes, ou le régler</translation>
    </message>
    <message>
        <source>all, demand, or below so many MB</source>
        <translation>all (tous), demand (sur demande) ou below (moins de tant de Mo)</translation>
    </message>
    <message>
        <source>With below: MB, for instance 0.5</source>
        <translation>Avec below&#xa0;: Mo, par exemple 0.5</translation>
    </message>
    <message>
        <source>Say whether one attached file is kept here</source>
        <translation>Dire si un fichier joint est conservé ici</translation>
    </message>
    <message>
        <source>always, asked (only when asked for), or policy</source>
        <translation>always (toujours), asked (seulement sur demande) ou policy (selon la règle générale)</translation>
    </message>
    <message>
        <source>List records</source>
        <translation>Énumérer les fiches</translation>
    </message>
    <message>
        <source>practice, declaration, person ...</source>
        <translation>practice, declaration, person ...</translation>
    </message>
    <message>
        <source>What lies in the trash</source>
        <translation>Ce qui est dans la corbeille</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Au plus tant de fiches</translation>
    </message>
    <message>
        <source>Show one record</source>
        <translation>Afficher une fiche</translation>
    </message>
    <message>
        <source>Show a record's revisions: who changed what, and when</source>
        <translation>Afficher les révisions d’une fiche&#xa0;: qui a changé quoi, et quand</translation>
    </message>
    <message>
        <source>Find records</source>
        <translation>Chercher des fiches</translation>
    </message>
    <message>
        <source>Words, "a phrase", -without</source>
        <translation>Des mots, "une expression", -sans</translation>
    </message>
    <message>
        <source>Only of this kind</source>
        <translation>Seulement de ce type</translation>
    </message>
    <message>
        <source>Write the whole library as JSON</source>
        <translation>Écrire toute la bibliothèque en JSON</translation>
    </message>
    <message>
        <source>Make a record; prints its id</source>
        <translation>Créer une fiche&#xa0;; affiche son identifiant</translation>
    </message>
    <message>
        <source>Change fields of a record; an empty value clears</source>
        <translation>Modifier des champs d’une fiche&#xa0;; une valeur vide les efface</translation>
    </message>
    <message>
        <source>Make a record what it was at a revision</source>
        <translation>Rétablir une fiche telle qu’elle était à une révision</translation>
    </message>
    <message>
        <source>Its number, as history shows it</source>
        <translation>Son numéro, tel que history l’affiche</translation>
    </message>
    <message>
        <source>Only these fields</source>
        <translation>Ces champs seulement</translation>
    </message>
    <message>
        <source>Put records into the trash</source>
        <translation>Mettre des fiches à la corbeille</translation>
    </message>
    <message>
        <source>Take records out of the trash</source>
        <translation>Sortir des fiches de la corbeille</translation>
    </message>
    <message>
        <source>List records that may be the same as this one</source>
        <translation>Énumérer les fiches qui sont peut-être la même que celle-ci</translation>
    </message>
    <message>
        <source>Make one record of two: the first takes what it lacks from the second, which goes into the trash</source>
        <translation>Faire de deux fiches une seule&#xa0;: la première reprend de la seconde ce qui lui manque, et la seconde va à la corbeille</translation>
    </message>
    <message>
        <source>Say that two records which look alike are two different things</source>
        <translation>Dire que deux fiches qui se ressemblent sont deux choses différentes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>field=value, field=@FILE, a set as field=a,b</source>
        <translation>champ=valeur, champ=@FICHIER, plusieurs valeurs sous la forme champ=a,b</translation>
    </message>
    <message>
        <source>The records' ids</source>
        <translation>Les identifiants des fiches</translation>
    </message>
    <message>
        <source>The two records' ids</source>
        <translation>Les identifiants des deux fiches</translation>
    </message>
    <message>
        <source>Amparo without a window: the same library, for scripts and terminals.</source>
        <translation>Amparo sans fenêtre&#xa0;: la même bibliothèque, pour les scripts et le terminal.</translation>
    </message>
    <message>
        <source>Ends with: 0 done, 1 failed, 2 usage, 3 no such record, 4 invalid value or file, 5 the library cannot be used,
6 the hub cannot be reached, 7 the hub refused, 8 done, and something needs a decision.</source>
        <translation>Se termine par&#xa0;: 0 fait, 1 échec, 2 mauvais usage, 3 fiche inexistante, 4 valeur ou fichier non valable, 5 la bibliothèque ne peut pas être utilisée,
6 le serveur central est injoignable, 7 le serveur central a refusé, 8 fait, et quelque chose demande une décision.</translation>
    </message>
    <message>
        <source>Say the version, and end</source>
        <translation>Dire la version, puis terminer</translation>
    </message>
    <message>
        <source>The library file (default: this user's own)</source>
        <translation>Le fichier de la bibliothèque (par défaut&#xa0;: celle de cet utilisateur)</translation>
    </message>
    <message>
        <source>Language of the content shown: es, en ...</source>
        <translation>Langue du contenu affiché&#xa0;: es, en ...</translation>
    </message>
    <message>
        <source>Print JSON for machines, errors too</source>
        <translation>Écrire du JSON pour les programmes, erreurs comprises</translation>
    </message>
    <message>
        <source>Accepted: %1.</source>
        <translation>Valeurs admises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Say what this does, and end</source>
        <translation>Dire ce que fait cette commande, puis terminer</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>OBLIGATOIRE</translation>
    </message>
    <message>
        <source>Not together with</source>
        <translation>Incompatible avec</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>Argument %1 is not text in UTF-8. Set the terminal to UTF-8, and write it again.</source>
        <translation>L’argument %1 n’est pas du texte en UTF-8. Réglez le terminal sur UTF-8 et écrivez-le de nouveau.</translation>
    </message>
    <message>
        <source>This cannot be accepted: %1</source>
        <translation>Ceci ne peut pas être accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Say what to do: the command is missing, or it is not known.</source>
        <translation>Dites quoi faire&#xa0;: la commande manque ou n’est pas connue.</translation>
    </message>
    <message>
        <source>This is missing: %1</source>
        <translation>Il manque ceci&#xa0;: %1</translation>
    </message>
    <message>
        <source>This was not expected: %1</source>
        <translation>Ceci n’était pas attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 --help says what there is.</source>
        <translation>%1 --help dit ce qui existe.</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>une valeur parmi %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>The value of %1 is not accepted; it has to be %2.</source>
        <translation>La valeur de %1 n’est pas acceptée&#xa0;; il faut %2.</translation>
    </message>
    <message>
        <source>“%1” is not accepted as the value of %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas accepté comme valeur de %2.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be given together.</source>
        <translation>%1 et %2 ne peuvent pas être indiqués ensemble.</translation>
    </message>
    <message>
        <source>The value of %1 is missing.</source>
        <translation>La valeur de %1 manque.</translation>
    </message>
    <message>
        <source>Too many values of %1: %2. At most %3 can be given.</source>
        <translation>Trop de valeurs de %1&#xa0;: %2. Il en faut au plus %3.</translation>
    </message>
    <message>
        <source>Too few values of %1: %2. At least %3 are needed.</source>
        <translation>Trop peu de valeurs de %1&#xa0;: %2. Il en faut au moins %3.</translation>
    </message>
    <message>
        <source>The invitation's text, or - for standard input: a command line can be read by everybody on this computer</source>
        <translation>Le texte de l’invitation, ou - pour l’entrée standard&#xa0;: une ligne de commande peut être lue par tous sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>CommentsPage</name>
    <message>
        <source>Nobody has said anything about this record yet.</source>
        <translation>Personne n’a encore commenté cette fiche.</translation>
    </message>
    <message>
        <source>about: %1</source>
        <extracomment>What a comment is about: a field of the record</extracomment>
        <translation>sur&#xa0;: %1</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>réglé</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Mark as settled</source>
        <translation>Marquer comme réglé</translation>
    </message>
    <message>
        <source>↳ %1 answered</source>
        <extracomment>An answer to a comment: its author, and office and time</extracomment>
        <translation>↳ %1 a répondu</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Who wrote a comment, in a library that belongs to no network</extracomment>
        <translation>Vous</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyé</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>Modifier la réponse</translation>
    </message>
    <message>
        <source>Remove the answer</source>
        <translation>Retirer la réponse</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Andorra</source>
        <translation>Andorre</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua-et-Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanie</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Arménie</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarctique</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentine</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa américaines</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Îles Åland</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaïdjan</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnie-Herzégovine</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbade</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarie</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahreïn</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Bénin</translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <translation>Saint-Barthélemy</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudes</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivie</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Pays-Bas caribéens</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhoutan</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Île Bouvet</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Biélorussie</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Îles Cocos</translation>
    </message>
    <message>
        <source>Democratic Republic of the Congo</source>
        <translation>République démocratique du Congo</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>République centrafricaine</translation>
    </message>
    <message>
        <source>Congo</source>
        <translation>Congo</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Îles Cook</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Cameroun</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombie</translation>
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
        <translation>Cap-Vert</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Île Christmas</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chypre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominique</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>République dominicaine</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algérie</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Équateur</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonie</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sahara occidental</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Érythrée</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Éthiopie</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidji</translation>
    </message>
    <message>
        <source>Falkland Islands (Malvinas)</source>
        <translation>Îles Malouines (Falkland)</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronésie</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Îles Féroé</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenade</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Géorgie</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guyane française</translation>
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
        <translation>Groenland</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambie</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinée</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinée équatoriale</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grèce</translation>
    </message>
    <message>
        <source>South Georgia and the South Sandwich Islands</source>
        <translation>Géorgie du Sud-et-les Îles Sandwich du Sud</translation>
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
        <translation>Guinée-Bissau</translation>
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
        <translation>Îles Heard-et-MacDonald</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croatie</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haïti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésie</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Île de Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Territoire britannique de l’océan Indien</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islande</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaïque</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanie</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirghizstan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Cambodge</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comores</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>Saint-Christophe-et-Niévès</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corée du Nord</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Koweït</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Îles Caïmans</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakhstan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Liban</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>Sainte-Lucie</translation>
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
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituanie</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonie</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libye</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroc</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavie</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Monténégro</translation>
    </message>
    <message>
        <source>Saint Martin (French part)</source>
        <translation>Saint-Martin (partie française)</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Îles Marshall</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macédoine du Nord</translation>
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
        <translation>Mongolie</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macao</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Îles Mariannes du Nord</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritanie</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malte</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Maurice</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldives</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaisie</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibie</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nouvelle-Calédonie</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Île Norfolk</translation>
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
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Népal</translation>
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
        <translation>Nouvelle-Zélande</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Pérou</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polynésie française</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papouasie-Nouvelle-Guinée</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>Saint-Pierre-et-Miquelon</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Îles Pitcairn</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Porto Rico</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>Palestine</translation>
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
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>La Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbie</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russie</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabie saoudite</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Îles Salomon</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Soudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>Saint Helena, Ascension and Tristan da Cunha</source>
        <translation>Sainte-Hélène, Ascension et Tristan da Cunha</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovénie</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Svalbard et Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>Saint-Marin</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Sénégal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalie</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Soudan du Sud</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>Sao Tomé-et-Principe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten (Dutch part)</source>
        <translation>Saint-Martin (partie néerlandaise)</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrie</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Îles Turques-et-Caïques</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tchad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Terres australes françaises</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thaïlande</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadjikistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor oriental</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkménistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisie</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinité-et-Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taïwan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzanie</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Ouganda</translation>
    </message>
    <message>
        <source>United States Minor Outlying Islands</source>
        <translation>Îles mineures éloignées des États-Unis</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Ouzbékistan</translation>
    </message>
    <message>
        <source>Holy See</source>
        <translation>Saint-Siège</translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <translation>Saint-Vincent-et-les-Grenadines</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Îles Vierges britanniques</translation>
    </message>
    <message>
        <source>United States Virgin Islands</source>
        <translation>Îles Vierges des États-Unis</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Viêt Nam</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis-et-Futuna</translation>
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
        <translation>Yémen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambie</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language of this translation: en, es</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a day is written: "20 May 2021"; see QDate::toString</extracomment>
        <translation>d MMMM yyyy</translation>
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
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DesktopOptions</name>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>invitation</translation>
    </message>
    <message>
        <source>Join a hub with an invitation.</source>
        <translation>Se connecter à un serveur central avec une invitation.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>Drive the window through the main job; pictures go to the folder.</source>
        <translation>Conduire la fenêtre à travers la tâche principale&#xa0;; les images vont dans le dossier.</translation>
    </message>
    <message>
        <source>Folder of a second office's library, for the tour.</source>
        <translation>Dossier de la bibliothèque d’un second bureau, pour la visite.</translation>
    </message>
    <message>
        <source>Invitation for the second office, where it is not a member yet.</source>
        <translation>Invitation pour le second bureau, s’il n’est pas encore membre.</translation>
    </message>
    <message>
        <source>Amparo: practices, declarations and contacts of public defence, with and without a connection.</source>
        <translation>Amparo&#xa0;: pratiques, déclarations et contacts de la défense publique, avec ou sans connexion.</translation>
    </message>
    <message>
        <source>Language of the interface: es, en, pt or fr.</source>
        <translation>Langue de l’interface&#xa0;: es, en, pt ou fr.</translation>
    </message>
    <message>
        <source>Links to records (amparo:…), and files brought from the hub.</source>
        <translation>Liens vers des fiches (amparo:…) et fichiers rapportés du serveur central.</translation>
    </message>
    <message>
        <source>link or file</source>
        <translation>lien ou fichier</translation>
    </message>
    <message>
        <source>Folder of the library (default: the one of this user that was opened last).</source>
        <translation>Dossier de la bibliothèque (par défaut&#xa0;: la dernière que cet utilisateur a ouverte).</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>It was stopped before the end. What had arrived is kept; start it again whenever you like.</source>
        <translation>Cela a été arrêté avant la fin. Ce qui était arrivé est conservé&#xa0;; recommencez quand vous voulez.</translation>
    </message>
    <message>
        <source>Something went wrong inside Amparo. Your work is kept; close the program, open it again, and report this if it happens again: %1</source>
        <translation>Une erreur s’est produite dans Amparo. Votre travail est conservé&#xa0;; fermez le programme, rouvrez-le et, si cela se reproduit, signalez ceci&#xa0;: %1</translation>
    </message>
    <message>
        <source>This value cannot be saved as it is. Please change it.</source>
        <translation>Cette valeur ne peut pas être enregistrée telle quelle. Veuillez la modifier.</translation>
    </message>
    <message>
        <source>Required. Please fill it in.</source>
        <translation>Obligatoire. Veuillez remplir ce champ.</translation>
    </message>
    <message>
        <source>This is not the kind of value that belongs here. Please enter it again.</source>
        <translation>Ce n’est pas le genre de valeur attendu ici. Veuillez la saisir de nouveau.</translation>
    </message>
    <message>
        <source>Too long: at most %1 characters. Please shorten the text or split it.</source>
        <translation>Trop long&#xa0;: %1 caractères au plus. Veuillez abréger ou diviser le texte.</translation>
    </message>
    <message>
        <source>Too many entries: at most %1. Please remove some.</source>
        <translation>Trop d’éléments&#xa0;: %1 au plus. Veuillez en retirer.</translation>
    </message>
    <message>
        <source>“%1” is not one of the values offered. Please choose from the list.</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie des valeurs proposées. Veuillez choisir dans la liste.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write a year, a month or a day: 2012, 2012-12 or 2012-12-20.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez une année, un mois ou un jour&#xa0;: 2012, 2012-12 ou 2012-12-20.</translation>
    </message>
    <message>
        <source>“%1” is not a date and time in a known time zone. Please choose the date, the time and the zone again.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date et une heure dans un fuseau horaire connu. Veuillez choisir de nouveau la date, l’heure et le fuseau.</translation>
    </message>
    <message>
        <source>“%1” is not a complete address. It has to begin with https://, http:// or mailto:.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse complète. Elle doit commencer par https://, http:// ou mailto:.</translation>
    </message>
    <message>
        <source>This does not lead to a record. Please choose one from the list.</source>
        <translation>Ceci ne mène à aucune fiche. Veuillez en choisir une dans la liste.</translation>
    </message>
    <message>
        <source>Only one line fits here. Please join the lines into one.</source>
        <translation>Une seule ligne tient ici. Veuillez réunir les lignes en une seule.</translation>
    </message>
    <message>
        <source>The text has invisible control characters, often left by copying from another program. Please delete them or type the text again.</source>
        <translation>Le texte contient des caractères de contrôle invisibles, qui restent souvent après une copie depuis un autre programme. Veuillez les supprimer ou retaper le texte.</translation>
    </message>
    <message>
        <source>The language of this text is not known. Please choose a language from the list.</source>
        <translation>La langue de ce texte n’est pas connue. Veuillez choisir une langue dans la liste.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file. Please use letters, digits, spaces, dots and hyphens.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’un fichier. Veuillez utiliser des lettres, des chiffres, des espaces, des points et des traits d’union.</translation>
    </message>
    <message>
        <source>This is not the fingerprint of a file (64 hexadecimal digits). Please attach the file again.</source>
        <translation>Ce n’est pas l’empreinte d’un fichier (64 chiffres hexadécimaux). Veuillez joindre le fichier de nouveau.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field's label, and what is wrong with its value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The hub does not have this file yet, or not for your office. Its office may still be sending it; Amparo tries again by itself.</source>
        <translation>Le serveur central n’a pas encore ce fichier, ou pas pour votre bureau. Son bureau est peut-être encore en train de l’envoyer&#xa0;; Amparo réessaie de lui-même.</translation>
    </message>
    <message>
        <source>There is no such record in this library. Its office may have withdrawn it; look for it in the list again.</source>
        <translation>Cette fiche n’existe pas dans cette bibliothèque. Son bureau l’a peut-être retirée&#xa0;; cherchez-la de nouveau dans la liste.</translation>
    </message>
    <message>
        <source>This version of Amparo does not know records of the kind “%1”. Check the name; records of newer kinds are kept unharmed until Amparo is updated.</source>
        <translation>Cette version d’Amparo ne connaît pas les fiches du type «&#xa0;%1&#xa0;». Vérifiez le nom&#xa0;; les fiches de types plus récents sont conservées intactes jusqu’à la mise à jour d’Amparo.</translation>
    </message>
    <message>
        <source>Records of the kind “%1” have no field “%2”. Check the name of the field and try again.</source>
        <translation>Les fiches du type «&#xa0;%1&#xa0;» n’ont pas de champ «&#xa0;%2&#xa0;». Vérifiez le nom du champ et réessayez.</translation>
    </message>
    <message>
        <source>The file %1 is not text in UTF-8. Nothing was changed; save it as UTF-8 and try again.</source>
        <translation>Le fichier %1 n’est pas du texte en UTF-8. Rien n’a été modifié&#xa0;; enregistrez-le en UTF-8 et réessayez.</translation>
    </message>
    <message>
        <source>The file was damaged, here or on its way, and was not used. Amparo tries again by itself; if this computer was the only one that had it, attach the original again.</source>
        <translation>Le fichier a été endommagé, ici ou en chemin, et n’a pas été utilisé. Amparo réessaie de lui-même&#xa0;; si cet ordinateur était le seul à l’avoir, joignez de nouveau l’original.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be attached. Choose a single file; pack a folder into one first.</source>
        <translation>%1 n’est pas un fichier qui puisse être joint. Choisissez un seul fichier&#xa0;; compressez d’abord un dossier en un fichier.</translation>
    </message>
    <message>
        <source>The file %1 ends early, or it does not hold what programs of Amparo send each other. What could be read was shown; get the file again.</source>
        <translation>Le fichier %1 est incomplet, ou ne contient pas ce que les programmes d’Amparo s’envoient. Ce qui a pu être lu a été affiché&#xa0;; procurez-vous de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The file %1 is damaged, was changed on the way, or does not come from this library's hub. Nothing of it was taken; ask for it again.</source>
        <translation>Le fichier %1 est endommagé, a été modifié en chemin ou ne vient pas du serveur central de cette bibliothèque. Rien n’en a été repris&#xa0;; demandez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file could not be read: record %1 in it is damaged or not in the expected form. Nothing was imported; ask for the file again.</source>
        <translation>Le fichier n’a pas pu être lu&#xa0;: la fiche %1 y est endommagée ou n’a pas la forme attendue. Rien n’a été importé&#xa0;; demandez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The file is not an Amparo library, or it is damaged. Nothing was imported; choose another file or ask for it again.</source>
        <translation>Le fichier n’est pas une bibliothèque d’Amparo, ou il est endommagé. Rien n’a été importé&#xa0;; choisissez un autre fichier ou demandez-le de nouveau.</translation>
    </message>
    <message>
        <source>What was received is damaged or not in the expected form, and was not used. Try again; if it happens again, tell whoever looks after the hub.</source>
        <translation>Ce qui a été reçu est endommagé ou n’a pas la forme attendue, et n’a pas été utilisé. Réessayez&#xa0;; si cela se reproduit, prévenez la personne qui administre le serveur central.</translation>
    </message>
    <message>
        <source>The file is too large: at most %1 can be attached. Attach a smaller one, or a part of it.</source>
        <translation>Le fichier est trop volumineux&#xa0;: on peut joindre %1 au plus. Joignez-en un plus petit, ou une partie de celui-ci.</translation>
    </message>
    <message>
        <source>The hub has no room for more files of your office: together they may have at most %1. Ask the hub's administrator for more.</source>
        <translation>Le serveur central n’a plus de place pour d’autres fichiers de votre bureau&#xa0;: ensemble, ils peuvent occuper %1 au plus. Demandez plus d’espace à la personne qui administre le serveur central.</translation>
    </message>
    <message>
        <source>This is larger than Amparo accepts. Please use a smaller part of it.</source>
        <translation>Ceci dépasse la taille qu’Amparo accepte. Veuillez en utiliser une partie plus petite.</translation>
    </message>
    <message>
        <source>This is larger than Amparo accepts: at most %1. Please split it into smaller parts.</source>
        <translation>Ceci dépasse la taille qu’Amparo accepte&#xa0;: %1 au plus. Veuillez le diviser en parties plus petites.</translation>
    </message>
    <message>
        <source>There are more entries than Amparo accepts: at most %1. Please split them into smaller parts.</source>
        <translation>Il y a plus d’éléments qu’Amparo n’en accepte&#xa0;: %1 au plus. Veuillez les diviser en parties plus petites.</translation>
    </message>
    <message>
        <source>The file %1 is not an Amparo library, or it is encrypted with another passphrase. It was not changed; choose another file.</source>
        <translation>Le fichier %1 n’est pas une bibliothèque d’Amparo, ou il est chiffré avec une autre phrase secrète. Il n’a pas été modifié&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer version of Amparo and was not touched. Update Amparo on this computer to open it.</source>
        <translation>La bibliothèque %1 a été écrite par une version plus récente d’Amparo et n’a pas été touchée. Mettez Amparo à jour sur cet ordinateur pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened for writing. Give yourself the right to read and write the file and its folder, or use a copy in a folder of your own.</source>
        <translation>La bibliothèque %1 ne peut pas être ouverte en écriture. Donnez-vous le droit de lire et d’écrire le fichier et son dossier, ou utilisez une copie dans un dossier à vous.</translation>
    </message>
    <message>
        <source>The disk that holds the library %1 can only be read, which systems often do to a disk that is failing. Copy the library's folder to another disk soon, and open it there.</source>
        <translation>Le disque où se trouve la bibliothèque %1 ne peut qu’être lu&#xa0;; souvent, le système fait cela avec un disque qui tombe en panne. Copiez bientôt le dossier de la bibliothèque sur un autre disque et ouvrez-la là.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing you saved before is lost; free some space and try again.</source>
        <translation>Le disque qui contient %1 est plein. Rien de ce que vous aviez enregistré n’est perdu&#xa0;; libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>Another program is using the library %1. Close the other window of Amparo and try again.</source>
        <translation>Un autre programme utilise la bibliothèque %1. Fermez l’autre fenêtre d’Amparo et réessayez.</translation>
    </message>
    <message>
        <source>There is no library at %1. It may have been moved, or its disk is not connected; choose where it is now.</source>
        <translation>Il n’y a pas de bibliothèque dans %1. Elle a peut-être été déplacée, ou son disque n’est pas connecté&#xa0;; indiquez où elle se trouve maintenant.</translation>
    </message>
    <message>
        <source>The library %1 is damaged. Keep the file; to go on, restore a backup, or begin a new library and join the hub again.</source>
        <translation>La bibliothèque %1 est endommagée. Conservez le fichier&#xa0;; pour continuer, restaurez une sauvegarde, ou commencez une nouvelle bibliothèque et connectez-vous de nouveau au serveur central.</translation>
    </message>
    <message>
        <source>The library could not be read or written (%1). Try again; if it happens again, check the disk.</source>
        <translation>La bibliothèque n’a pas pu être lue ou écrite (%1). Réessayez&#xa0;; si cela se reproduit, vérifiez le disque.</translation>
    </message>
    <message>
        <source>The file or folder %1 could not be read or written. Check that it exists and that you may use it, or choose another.</source>
        <translation>Le fichier ou le dossier %1 n’a pas pu être lu ou écrit. Vérifiez qu’il existe et que vous avez le droit de l’utiliser, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This is not a complete invitation. Copy the whole text, from the first to the last character, and paste it again.</source>
        <translation>Ce n’est pas une invitation complète. Copiez tout le texte, du premier au dernier caractère, et collez-le de nouveau.</translation>
    </message>
    <message>
        <source>The hub does not know this invitation. Check that you copied all of it, or ask for a new one.</source>
        <translation>Le serveur central ne connaît pas cette invitation. Vérifiez que vous l’avez copiée en entier, ou demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>This invitation has expired. Ask whoever sent it for a new one.</source>
        <translation>Cette invitation a expiré. Demandez-en une nouvelle à la personne qui l’a envoyée.</translation>
    </message>
    <message>
        <source>This invitation has been used already: each works for one computer only. Ask for a new one.</source>
        <translation>Cette invitation a déjà été utilisée&#xa0;: chacune ne vaut que pour un ordinateur. Demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The hub does not accept this computer any more. Your work is kept here; ask the hub's administrator for a new invitation.</source>
        <translation>Le serveur central n’accepte plus cet ordinateur. Votre travail est conservé ici&#xa0;; demandez une nouvelle invitation à la personne qui administre le serveur central.</translation>
    </message>
    <message>
        <source>This library does not belong to a hub yet. Ask the hub's administrator for an invitation and join the hub with it.</source>
        <translation>Cette bibliothèque n’est encore rattachée à aucun serveur central. Demandez une invitation à la personne qui administre le serveur central et connectez-vous avec celle-ci.</translation>
    </message>
    <message>
        <source>Only editors publish or archive. Leave it in review and ask an editor to publish it.</source>
        <translation>Seules les personnes ayant le rôle d’édition publient ou archivent. Laissez-la en relecture et demandez à l’une d’elles de la publier.</translation>
    </message>
    <message>
        <source>Your role does not allow adding records. Ask the hub's administrator for the role of contributor.</source>
        <translation>Votre rôle ne permet pas d’ajouter des fiches. Demandez le rôle de contribution à la personne qui administre le serveur central.</translation>
    </message>
    <message>
        <source>Your role does not allow changing this record. Ask the office it belongs to, or an editor, to make the change.</source>
        <translation>Votre rôle ne permet pas de modifier cette fiche. Demandez la modification au bureau dont elle relève, ou à une personne ayant le rôle d’édition.</translation>
    </message>
    <message>
        <source>This file might be run as a program, so Amparo does not open it. Save a copy if you trust it.</source>
        <translation>Ce fichier pourrait s’exécuter comme un programme&#xa0;; Amparo ne l’ouvre donc pas. Enregistrez-en une copie si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>The file %1 is not for this library: it is for another computer or another office, or it was written to be carried to the hub. Nothing of it was taken; ask the hub's administrator for the answer to a file of yours.</source>
        <translation>Le fichier %1 n’est pas pour cette bibliothèque&#xa0;: il est destiné à un autre ordinateur ou à un autre bureau, ou a été écrit pour être porté au serveur central. Rien n’en a été repris&#xa0;; demandez à la personne qui administre le serveur central la réponse à l’un de vos fichiers.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask the hub's administrator.</source>
        <translation>Votre rôle ne le permet pas. Adressez-vous à la personne qui administre le serveur central.</translation>
    </message>
    <message>
        <source>No connection to %1. Check the network of this computer. You can go on working: what you write is kept here and goes out once there is a connection.</source>
        <translation>Pas de connexion à %1. Vérifiez le réseau de cet ordinateur. Vous pouvez continuer à travailler&#xa0;: ce que vous écrivez est conservé ici et partira dès qu’il y aura une connexion.</translation>
    </message>
    <message>
        <source>The hub at %1 does not answer at the moment. You can go on working: what you write is kept here and goes out once it does.</source>
        <translation>Le serveur central à l’adresse %1 ne répond pas pour le moment. Vous pouvez continuer à travailler&#xa0;: ce que vous écrivez est conservé ici et part dès qu’il répond.</translation>
    </message>
    <message>
        <source>The computer that answers at %1 does not have the key from your invitation, so nothing was sent to it. If the hub was set up anew or has another key now, ask its administrator for a new invitation.</source>
        <translation>L’ordinateur qui répond à %1 n’a pas la clé de votre invitation&#xa0;; rien ne lui a donc été envoyé. Si le serveur central a été réinstallé ou a maintenant une autre clé, demandez une nouvelle invitation à la personne qui l’administre.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted, so nothing was sent. Ask the hub's administrator to renew it.</source>
        <translation>Le certificat de %1 n’est pas digne de confiance&#xa0;; rien n’a donc été envoyé. Demandez à la personne qui administre le serveur central de le renouveler.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid on the date that this computer shows. Set the date and time of this computer right and try again.</source>
        <translation>Le certificat de %1 n’est pas valable à la date qu’affiche cet ordinateur. Réglez la date et l’heure de cet ordinateur et réessayez.</translation>
    </message>
    <message>
        <source>The hub is too old for this version of Amparo. Ask the hub's administrator to update it; your work is kept here and goes out afterwards.</source>
        <translation>Le serveur central est trop ancien pour cette version d’Amparo. Demandez à la personne qui l’administre de le mettre à jour&#xa0;; votre travail est conservé ici et partira ensuite.</translation>
    </message>
    <message>
        <source>The hub needs a newer version of Amparo. Update Amparo on this computer; your work is kept here and goes out afterwards.</source>
        <translation>Le serveur central a besoin d’une version plus récente d’Amparo. Mettez Amparo à jour sur cet ordinateur&#xa0;; votre travail est conservé ici et partira ensuite.</translation>
    </message>
    <message>
        <source>What answered is not a hub. Perhaps this network wants you to sign in first: open a web page in your browser, or check the hub's address.</source>
        <translation>Ce qui a répondu n’est pas un serveur central. Ce réseau vous demande peut-être de vous identifier d’abord&#xa0;: ouvrez une page web dans votre navigateur, ou vérifiez l’adresse du serveur central.</translation>
    </message>
    <message>
        <source>The hub refused the request (%1). Try again later; if it goes on, tell the hub's administrator.</source>
        <translation>Le serveur central a refusé la requête (%1). Réessayez plus tard&#xa0;; si cela persiste, prévenez la personne qui l’administre.</translation>
    </message>
    <message>
        <source>The hub is busy at the moment. Nothing is lost; the next sync, in a little while, goes on from here.</source>
        <translation>Le serveur central est occupé en ce moment. Rien n’est perdu&#xa0;; la prochaine synchronisation, dans un instant, reprendra d’ici.</translation>
    </message>
    <message>
        <source>This is not the hub that this library knows: it was set up anew or set back to an earlier state, or it belongs to another network. Nothing was changed, and your work is kept here. Ask the hub's administrator; to join another network, use a library of its own.</source>
        <translation>Ce n’est pas le serveur central que connaît cette bibliothèque&#xa0;: il a été réinstallé ou ramené à un état antérieur, ou il appartient à un autre réseau. Rien n’a été modifié, et votre travail est conservé ici. Adressez-vous à la personne qui administre le serveur central&#xa0;; pour rejoindre un autre réseau, utilisez une bibliothèque à part.</translation>
    </message>
    <message>
        <source>The hub says that at least %1 of the %2 records here were deleted or are no longer meant for this office. That is unusually many, so they stay until you agree. If nobody told you of it, ask the hub's administrator first.</source>
        <translation>Le serveur central indique qu’au moins %1 des %2 fiches d’ici ont été supprimées ou ne sont plus destinées à ce bureau. C’est un nombre inhabituel&#xa0;; elles restent donc jusqu’à ce que vous soyez d’accord. Si personne ne vous en a averti, demandez d’abord à la personne qui administre le serveur central.</translation>
    </message>
    <message>
        <source>The connection broke off. What had arrived is kept; the next sync goes on from there.</source>
        <translation>La connexion a été coupée. Ce qui était arrivé est conservé&#xa0;; la prochaine synchronisation reprendra de là.</translation>
    </message>
    <message>
        <source>The hub did not answer in time. You can go on working: what you write is kept here and goes out with the next sync.</source>
        <translation>Le serveur central n’a pas répondu à temps. Vous pouvez continuer à travailler&#xa0;: ce que vous écrivez est conservé ici et partira à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>(place not known)</source>
        <translation>(emplacement inconnu)</translation>
    </message>
    <message>
        <source>the hub</source>
        <translation>le serveur central</translation>
    </message>
    <message>
        <source>The hub's administrator has ended this computer's access and ordered the library here to be erased. That has been done: its records, drafts, changes that had not been sent and attached files are not on this computer any more. Ask the administrator for a new invitation if you go on working here.</source>
        <translation>La personne qui administre le serveur central a mis fin à l'accès de cet ordinateur et a ordonné d'effacer la bibliothèque qui s'y trouvait. C'est fait&#xa0;: les fiches, les brouillons, les modifications non envoyées et les fichiers joints ne sont plus sur cet ordinateur. Si vous continuez à travailler ici, demandez une nouvelle invitation.</translation>
    </message>
    <message>
        <source>The hub's administrator has ended this computer's access and ordered the library here to be erased.</source>
        <translation>La personne qui administre le serveur central a mis fin à l'accès de cet ordinateur et a ordonné d'effacer la bibliothèque qui s'y trouve.</translation>
    </message>
    <message>
        <source>The hub's administrator has ended this computer's access and ordered the library here to be erased. %1 could not be removed. Make sure that it can be, and start Amparo again: it goes on by itself.</source>
        <translation>La personne qui administre le serveur central a mis fin à l'accès de cet ordinateur et a ordonné d'effacer la bibliothèque qui s'y trouve. %1 n’a pas pu être supprimé. Assurez-vous que ce soit possible et relancez Amparo&#xa0;: il reprendra de lui-même.</translation>
    </message>
    <message>
        <source>This document cannot be shown here: it is damaged, or it is not of the kind that its name says. Open it with another program, or ask for it again.</source>
        <translation>Ce document ne peut pas être affiché ici&#xa0;: il est endommagé, ou il n’est pas du type que son nom indique. Ouvrez-le avec un autre programme ou demandez-le de nouveau.</translation>
    </message>
    <message>
        <source>This document is locked with a password, and Amparo asks for none. Open it with another program.</source>
        <translation>Ce document est protégé par un mot de passe, et Amparo n’en demande pas. Ouvrez-le avec un autre programme.</translation>
    </message>
    <message>
        <source>This document asks for more memory or time than one may have here, and was closed. Nothing else is touched by that; open it with another program.</source>
        <translation>Ce document demande plus de mémoire ou de temps qu’il n’est permis ici et a été fermé. Rien d’autre n’est touché&#xa0;; ouvrez-le avec un autre programme.</translation>
    </message>
    <message>
        <source>Your role does not allow this with comments. Everybody but readers comments on the records that they see; what others wrote is settled by the record's office or an editor.</source>
        <translation>Votre rôle ne permet pas cela avec les commentaires. Tous, sauf les lecteurs, commentent les fiches qu’ils voient&#xa0;; ce que d’autres ont écrit est réglé par le bureau de la fiche ou par un éditeur.</translation>
    </message>
    <message>
        <source>This record was erased for good by the hub's administrator, as the law asks. It cannot be written again.</source>
        <translation>Cette fiche a été effacée définitivement par la personne qui administre le serveur central, comme la loi l’exige. Elle ne peut pas être réécrite.</translation>
    </message>
    <message>
        <source>There is another one of this name. Please choose another name.</source>
        <translation>Ce nom est déjà pris. Veuillez choisir un autre nom.</translation>
    </message>
    <message>
        <source>Only those who administer the network may do this, and your role is another one now. Ask one of them.</source>
        <translation>Seules les personnes qui administrent le réseau peuvent faire cela, et votre rôle est désormais différent. Adressez-vous à l’une d’elles.</translation>
    </message>
    <message>
        <source>Nobody would be left who administers the network, so nothing was changed. First make another person administrator, one whose computer has joined.</source>
        <translation>Plus personne n’administrerait le réseau&#xa0;; rien n’a donc été modifié. Donnez d’abord le rôle d’administration à une autre personne, dont l’ordinateur est déjà rattaché.</translation>
    </message>
    <message>
        <source>This invitation was taken back. Ask whoever sent it for a new one.</source>
        <translation>Cette invitation a été retirée. Demandez-en une autre à la personne qui vous l'a envoyée.</translation>
    </message>
    <message>
        <source>The draft could not be kept. %1</source>
        <translation>Le brouillon n’a pas pu être conservé. %1</translation>
    </message>
    <message>
        <source>Who sees a record is for the office that it belongs to: ask that office.</source>
        <translation>C’est au bureau auquel une fiche appartient de dire qui la voit&#xa0;: adressez-vous à ce bureau.</translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>(Not in this library)</source>
        <translation>(Absent de cette bibliothèque)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrite par</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>This office</source>
        <translation>Ce bureau</translation>
    </message>
    <message>
        <source>Other offices</source>
        <translation>Autres bureaux</translation>
    </message>
    <message>
        <source>With files</source>
        <translation>Avec fichiers</translation>
    </message>
    <message>
        <source>Without files</source>
        <translation>Sans fichiers</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A time zone: its city and its technical name: "Vienna (Europe/Vienna)"
----------
A field and the language of its text: "Title (Spanish)"</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Titre abrégé</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Approche</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Resources needed</source>
        <translation>Moyens nécessaires</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Institution qui l’applique</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Dispositions</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments de preuve</translation>
    </message>
    <message>
        <source>Source link</source>
        <translation>Lien vers la source</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>En usage depuis</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Illustrative</source>
        <translation>À titre d’exemple</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Adopting body</source>
        <translation>Organe d’adoption</translation>
    </message>
    <message>
        <source>Kind of instrument</source>
        <translation>Type d’instrument</translation>
    </message>
    <message>
        <source>Legal force</source>
        <translation>Force juridique</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Numérotation</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Adopté le</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Link to the official text</source>
        <translation>Lien vers le texte officiel</translation>
    </message>
    <message>
        <source>Languages of the official texts</source>
        <translation>Langues des textes officiels</translation>
    </message>
    <message>
        <source>Related instruments</source>
        <translation>Instruments connexes</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Kind of provision</source>
        <translation>Type de disposition</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Paragraphs of the annex</source>
        <translation>Paragraphes de l’annexe</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Place dans l’ordre</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Type of organisation</source>
        <translation>Type d’organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Relève de</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Domaines de compétence</translation>
    </message>
    <message>
        <source>Consent to be listed</source>
        <translation>Consentement à figurer</translation>
    </message>
    <message>
        <source>Details confirmed on</source>
        <translation>Coordonnées confirmées le</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Role as of</source>
        <translation>Fonction à la date du</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Preferred label</source>
        <translation>Libellé retenu</translation>
    </message>
    <message>
        <source>Other labels</source>
        <translation>Autres libellés</translation>
    </message>
    <message>
        <source>Country variants</source>
        <translation>Variantes par pays</translation>
    </message>
    <message>
        <source>Broader topic</source>
        <translation>Thème plus large</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Also announced in</source>
        <translation>Annoncé aussi dans</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Link to take part online</source>
        <translation>Lien de participation en ligne</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Organisateurs</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Instruments adopted or discussed</source>
        <translation>Instruments adoptés ou discutés</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Answer needed by</source>
        <translation>Réponse attendue avant le</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation>Somme de contrôle (SHA-256)</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value before both edits</source>
        <translation>Valeur avant les deux modifications</translation>
    </message>
    <message>
        <source>Value kept</source>
        <translation>Valeur conservée</translation>
    </message>
    <message>
        <source>The other value</source>
        <translation>L’autre valeur</translation>
    </message>
    <message>
        <source>Office of the other value</source>
        <translation>Bureau de l’autre valeur</translation>
    </message>
    <message>
        <source>Author of the other value</source>
        <translation>Auteur de l’autre valeur</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Qui peut la voir</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>The consent covers</source>
        <translation>Le consentement couvre</translation>
    </message>
    <message>
        <source>Consent noted on</source>
        <translation>Consentement noté le</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Répond à</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Office of the author</source>
        <translation>Bureau de l’auteur</translation>
    </message>
    <message>
        <source>Mark of the author</source>
        <translation>Identifiant de l’auteur</translation>
    </message>
    <message>
        <source>Office of the value kept</source>
        <translation>Bureau de la valeur conservée</translation>
    </message>
    <message>
        <source>Author of the value kept</source>
        <translation>Auteur de la valeur conservée</translation>
    </message>
    <message>
        <source>Translations that are up to date</source>
        <translation>Traductions à jour</translation>
    </message>
</context>
<context>
    <name>FieldMeaning</name>
    <message>
        <source>A short name by which colleagues recognise it in a list.</source>
        <translation>Un nom bref, reconnaissable dans une liste par vos collègues.</translation>
    </message>
    <message>
        <source>In full, as it was published.</source>
        <translation>En entier, tel qu’il a été publié.</translation>
    </message>
    <message>
        <source>As it was announced.</source>
        <translation>Tel qu’il a été annoncé.</translation>
    </message>
    <message>
        <source>The matter in one line, as the other offices will see it in their lists.</source>
        <translation>Le sujet en une ligne, tel que les autres bureaux le verront dans leurs listes.</translation>
    </message>
    <message>
        <source>As it is usually called, for instance “Mandela Rules”.</source>
        <translation>Comme on l’appelle d’ordinaire, par exemple «&#xa0;Règles Mandela&#xa0;».</translation>
    </message>
    <message>
        <source>What is done, for whom, and what comes of it, in a few sentences.</source>
        <translation>Ce qui est fait, pour qui et avec quel effet, en quelques phrases.</translation>
    </message>
    <message>
        <source>What the instrument is about, in words of your own; it is not a quotation.</source>
        <translation>Ce dont traite l’instrument, avec vos propres mots&#xa0;; ce n’est pas une citation.</translation>
    </message>
    <message>
        <source>The difficulty of the people defended that the practice responds to.</source>
        <translation>La difficulté des personnes assistées à laquelle répond la pratique.</translation>
    </message>
    <message>
        <source>What is done about it, by whom, and on what legal basis.</source>
        <translation>Ce qu’on y fait, qui le fait et sur quelle base légale.</translation>
    </message>
    <message>
        <source>What another office would have to do, one thing after the other.</source>
        <translation>Ce qu’un autre bureau aurait à faire, une étape après l’autre.</translation>
    </message>
    <message>
        <source>What has changed since then, with figures and where they come from.</source>
        <translation>Ce qui a changé depuis, avec des chiffres et leur provenance.</translation>
    </message>
    <message>
        <source>People, time, money, training and agreements that it takes.</source>
        <translation>Le personnel, le temps, l’argent, la formation et les accords qu’il faut.</translation>
    </message>
    <message>
        <source>What may go wrong, above all for the people defended, and how that is avoided.</source>
        <translation>Ce qui peut mal tourner, surtout pour les personnes assistées, et comment l’éviter.</translation>
    </message>
    <message>
        <source>Of the thesaurus: a search for any of their names finds this record too.</source>
        <translation>Du thésaurus&#xa0;: chercher l’un de leurs noms trouve aussi cette fiche.</translation>
    </message>
    <message>
        <source>Where it is in use.</source>
        <translation>Là où elle est appliquée.</translation>
    </message>
    <message>
        <source>The institution that carries the practice out and answers for it.</source>
        <translation>L’institution qui met en œuvre la pratique et en répond.</translation>
    </message>
    <message>
        <source>What the practice puts into effect of treaties, principles and other instruments.</source>
        <translation>Ce que la pratique applique des traités, principes et autres instruments.</translation>
    </message>
    <message>
        <source>Whom another office can ask about it.</source>
        <translation>À qui un autre bureau peut s’adresser à ce sujet.</translation>
    </message>
    <message>
        <source>How far the work on it has come; publishing and archiving are for editors.</source>
        <translation>Où en est le travail&#xa0;; publier et archiver reviennent aux éditeurs.</translation>
    </message>
    <message>
        <source>Open until there is an answer, closed when none is needed any more.</source>
        <translation>Ouverte jusqu’à la réponse, close quand il n’en faut plus.</translation>
    </message>
    <message>
        <source>How well it is known that the practice works: from evaluated to merely expected.</source>
        <translation>À quel point on sait que la pratique marche&#xa0;: d’évaluée à seulement attendue.</translation>
    </message>
    <message>
        <source>A page on the web that describes it; it begins with https://.</source>
        <translation>Une page du web qui la décrit&#xa0;; elle commence par https://.</translation>
    </message>
    <message>
        <source>Publications, rulings and pages that this rests on, with their links.</source>
        <translation>Les publications, décisions et pages sur lesquelles cela repose, avec leurs liens.</translation>
    </message>
    <message>
        <source>Those in which they can be written to and spoken with.</source>
        <translation>Celles dans lesquelles on peut leur écrire et leur parler.</translation>
    </message>
    <message>
        <source>Those in which it is carried out or its material is written.</source>
        <translation>Celles dans lesquelles elle se pratique ou son matériel est écrit.</translation>
    </message>
    <message>
        <source>Those in which it was published, and not those of this record.</source>
        <translation>Celles de sa publication, et non celles de cette fiche.</translation>
    </message>
    <message>
        <source>When it began; a year alone will do.</source>
        <translation>Quand elle a commencé&#xa0;; l’année suffit.</translation>
    </message>
    <message>
        <source>How sure the office is of what this record says.</source>
        <translation>À quel point le bureau est sûr de ce que dit cette fiche.</translation>
    </message>
    <message>
        <source>It is shown as an example, so that nobody takes it for a real programme.</source>
        <translation>Elle est présentée comme exemple&#xa0;: nul ne la prendra pour un programme réel.</translation>
    </message>
    <message>
        <source>Of the document, for instance A/RES/67/187; the same in every language.</source>
        <translation>Du document, par exemple A/RES/67/187&#xa0;; la même dans toutes les langues.</translation>
    </message>
    <message>
        <source>Who adopted it, for instance the General Assembly of the United Nations.</source>
        <translation>Qui l’a adopté, par exemple l’Assemblée générale des Nations Unies.</translation>
    </message>
    <message>
        <source>A treaty, a declaration, a resolution…; lists can be filtered by it.</source>
        <translation>Un traité, une déclaration, une résolution…&#xa0;; les listes se filtrent par là.</translation>
    </message>
    <message>
        <source>Whether it binds states in law, or guides them.</source>
        <translation>S’il lie juridiquement les États ou seulement les guide.</translation>
    </message>
    <message>
        <source>Only numbers of the instrument’s own are ever printed in a citation.</source>
        <translation>Seuls les numéros propres à l’instrument figurent dans une citation.</translation>
    </message>
    <message>
        <source>The day of its adoption, and not that of its entry into force.</source>
        <translation>Le jour de son adoption, et non de son entrée en vigueur.</translation>
    </message>
    <message>
        <source>The venue and the city.</source>
        <translation>La salle et la ville.</translation>
    </message>
    <message>
        <source>The city in which it was adopted.</source>
        <translation>La ville où il a été adopté.</translation>
    </message>
    <message>
        <source>The text where the adopting body publishes it, rather than a copy elsewhere.</source>
        <translation>Le texte là où l’organe qui l’a adopté le publie, plutôt qu’une copie ailleurs.</translation>
    </message>
    <message>
        <source>Those that it develops, replaces or is read together with.</source>
        <translation>Ceux qu’il développe, qu’il remplace ou qui se lisent avec lui.</translation>
    </message>
    <message>
        <source>The one that this provision is a part of; it is cited with it.</source>
        <translation>Celui dont la disposition fait partie&#xa0;; il est cité avec elle.</translation>
    </message>
    <message>
        <source>What the instrument itself calls it; citations begin with it.</source>
        <translation>Comme l’instrument la nomme&#xa0;; c’est par là que commence la citation.</translation>
    </message>
    <message>
        <source>As the instrument has it, without “article” or “principle” before it.</source>
        <translation>Comme dans l’instrument, sans «&#xa0;article&#xa0;» ni «&#xa0;principe&#xa0;» devant.</translation>
    </message>
    <message>
        <source>Where it stands in the annex, for instance 43 or 20-23; a citation names them.</source>
        <translation>Sa place dans l’annexe, par exemple 43 ou 20-23&#xa0;; la citation les mentionne.</translation>
    </message>
    <message>
        <source>Provisions of an instrument are listed from the lowest of these numbers to the highest.</source>
        <translation>Les dispositions d’un instrument se suivent du plus petit de ces nombres au plus grand.</translation>
    </message>
    <message>
        <source>What it is about, in a few words.</source>
        <translation>Ce dont il s’agit, en peu de mots.</translation>
    </message>
    <message>
        <source>What it says; only the official text counts before a court.</source>
        <translation>Ce qu’elle dit&#xa0;; devant un tribunal, seul le texte officiel fait foi.</translation>
    </message>
    <message>
        <source>For whoever may see the record; no data of clients.</source>
        <translation>Pour qui peut voir la fiche&#xa0;; aucune donnée sur les personnes assistées.</translation>
    </message>
    <message>
        <source>The official one in each language, as on its letterhead.</source>
        <translation>L’officiel dans chaque langue, comme sur son papier à en-tête.</translation>
    </message>
    <message>
        <source>Given name and surname, as the person writes them.</source>
        <translation>Prénom et nom, comme la personne les écrit.</translation>
    </message>
    <message>
        <source>What it is called for short, for instance AIDEF.</source>
        <translation>Son abréviation, par exemple AIDEF.</translation>
    </message>
    <message>
        <source>What kind of body it is; contacts can be filtered by it.</source>
        <translation>De quelle sorte d’entité il s’agit&#xa0;; les contacts se filtrent par là.</translation>
    </message>
    <message>
        <source>Where the person works.</source>
        <translation>Celui où la personne travaille.</translation>
    </message>
    <message>
        <source>Where it has its seat; empty for an international body.</source>
        <translation>Celui de son siège&#xa0;; vide pour un organisme international.</translation>
    </message>
    <message>
        <source>Whose law or practice is asked about.</source>
        <translation>Celui dont le droit ou la pratique est en question.</translation>
    </message>
    <message>
        <source>The larger organisation or network that this one is a part of.</source>
        <translation>L’organisation ou le réseau plus large dont elle fait partie.</translation>
    </message>
    <message>
        <source>What it does and for whom, in a few sentences.</source>
        <translation>Ce qu’elle fait et pour qui, en quelques phrases.</translation>
    </message>
    <message>
        <source>What it is about, for whom, and how one takes part.</source>
        <translation>De quoi il s’agit, pour qui, et comment on y prend part.</translation>
    </message>
    <message>
        <source>The address of its own pages; it begins with https://.</source>
        <translation>L’adresse de ses propres pages&#xa0;; elle commence par https://.</translation>
    </message>
    <message>
        <source>One that may be written to by whoever sees this record.</source>
        <translation>Une adresse à laquelle peut écrire quiconque voit cette fiche.</translation>
    </message>
    <message>
        <source>With the code of the country, such as +54, so that it works from abroad.</source>
        <translation>Avec l’indicatif du pays, comme +33, pour qu’on puisse appeler de l’étranger.</translation>
    </message>
    <message>
        <source>Street, number and city, as on a letter.</source>
        <translation>Rue, numéro et ville, comme sur une lettre.</translation>
    </message>
    <message>
        <source>The topics that they can be asked about.</source>
        <translation>Les thèmes sur lesquels on peut les consulter.</translation>
    </message>
    <message>
        <source>A person’s record stays within this office until this says that it may leave it.</source>
        <translation>La fiche d’une personne reste dans ce bureau tant que ceci ne l’autorise pas à en sortir.</translation>
    </message>
    <message>
        <source>On what ground the details are listed; where it was refused, they stay in this office.</source>
        <translation>À quel titre les coordonnées figurent&#xa0;; en cas de refus, elles restent dans ce bureau.</translation>
    </message>
    <message>
        <source>How far the details may travel; ask before choosing more.</source>
        <translation>Jusqu’où les coordonnées peuvent aller&#xa0;; demandez avant d’élargir.</translation>
    </message>
    <message>
        <source>The day on which it was asked for and written down.</source>
        <translation>Le jour où il a été demandé et consigné.</translation>
    </message>
    <message>
        <source>When somebody last checked them; after a year Amparo asks for it again.</source>
        <translation>Dernière vérification&#xa0;; au bout d’un an, Amparo la redemande.</translation>
    </message>
    <message>
        <source>The post or function, and where it is held.</source>
        <translation>Le poste ou la fonction, et où elle s’exerce.</translation>
    </message>
    <message>
        <source>The day for which this is known, since people change posts.</source>
        <translation>La date à laquelle on le sait, car les gens changent de poste.</translation>
    </message>
    <message>
        <source>Where the person works, or for whom they speak.</source>
        <translation>Là où la personne travaille, ou au nom de qui elle parle.</translation>
    </message>
    <message>
        <source>The term that is shown for the topic, one in each language.</source>
        <translation>Le terme sous lequel le thème s’affiche, un par langue.</translation>
    </message>
    <message>
        <source>Synonyms and older terms, one on each line; a search finds them too.</source>
        <translation>Synonymes et anciens termes, un par ligne&#xa0;; la recherche les trouve aussi.</translation>
    </message>
    <message>
        <source>What one country calls it: language and country, a colon, the term.</source>
        <translation>Son nom dans un pays&#xa0;: langue et pays, deux-points, puis le terme.</translation>
    </message>
    <message>
        <source>The wider topic under which this one stands.</source>
        <translation>Le thème plus large dont celui-ci relève.</translation>
    </message>
    <message>
        <source>What belongs under the topic, and what does not.</source>
        <translation>Ce que le thème recouvre, et ce qu’il ne recouvre pas.</translation>
    </message>
    <message>
        <source>Other offices see it by the clock of their own time zone.</source>
        <translation>Les autres bureaux le voient à l’heure de leur propre fuseau.</translation>
    </message>
    <message>
        <source>Empty as long as nobody knows it.</source>
        <translation>Vide tant qu’on ne la connaît pas.</translation>
    </message>
    <message>
        <source>The one by whose clock the event was announced.</source>
        <translation>Celui à l’heure duquel l’événement a été annoncé.</translation>
    </message>
    <message>
        <source>Time zones in which the start is told besides, as on the invitation.</source>
        <translation>Fuseaux horaires dans lesquels le début est aussi indiqué, comme sur l’invitation.</translation>
    </message>
    <message>
        <source>Whether people come, connect from afar, or either.</source>
        <translation>Si l’on vient, si l’on se connecte à distance, ou au choix.</translation>
    </message>
    <message>
        <source>The address of the video meeting, without its password.</source>
        <translation>L’adresse de la visioconférence, sans son mot de passe.</translation>
    </message>
    <message>
        <source>The bodies that invite to it.</source>
        <translation>Les entités qui y invitent.</translation>
    </message>
    <message>
        <source>Those who are announced; each is a contact of the library.</source>
        <translation>Les personnes annoncées&#xa0;; chacune est un contact de la bibliothèque.</translation>
    </message>
    <message>
        <source>From each of them there is a way to this event.</source>
        <translation>Chacun d’eux mène à cet événement.</translation>
    </message>
    <message>
        <source>The congress or series in whose course it is held.</source>
        <translation>Le congrès ou le cycle dans le cadre duquel il se tient.</translation>
    </message>
    <message>
        <source>Who takes part, or how many, for instance “defenders of twelve countries”.</source>
        <translation>Qui participe, ou combien, par exemple «&#xa0;des défenseurs de douze pays&#xa0;».</translation>
    </message>
    <message>
        <source>What you need to know, and what you know already; no data of clients.</source>
        <translation>Ce qu’il vous faut savoir et ce que vous savez déjà&#xa0;; rien sur les personnes assistées.</translation>
    </message>
    <message>
        <source>Urgent is what a hearing or a time limit depends on.</source>
        <translation>Est urgent ce dont dépend une audience ou un délai.</translation>
    </message>
    <message>
        <source>The last day on which an answer still helps.</source>
        <translation>Le dernier jour où une réponse est encore utile.</translation>
    </message>
    <message>
        <source>The question that is answered.</source>
        <translation>La question à laquelle il est répondu.</translation>
    </message>
    <message>
        <source>The answer with its sources, for the office that asked and for all that come later.</source>
        <translation>La réponse et ses sources, pour le bureau qui demande et ceux qui viendront après.</translation>
    </message>
    <message>
        <source>The one that the file is attached to.</source>
        <translation>Celle à laquelle le fichier est joint.</translation>
    </message>
    <message>
        <source>The one that is talked about.</source>
        <translation>Celle dont on parle.</translation>
    </message>
    <message>
        <source>What it is called when somebody saves a copy, with its ending.</source>
        <translation>Son nom quand on en enregistre une copie, avec son extension.</translation>
    </message>
    <message>
        <source>As programs name it, for instance application/pdf.</source>
        <translation>Comme les programmes le nomment, par exemple application/pdf.</translation>
    </message>
    <message>
        <source>In bytes, as the file itself has it.</source>
        <translation>En octets, d’après le fichier lui-même.</translation>
    </message>
    <message>
        <source>The fingerprint by which the file is found and checked; it is never typed.</source>
        <translation>L’empreinte qui sert à trouver et vérifier le fichier&#xa0;; elle ne se saisit jamais.</translation>
    </message>
    <message>
        <source>What the file is, for whoever chooses among several.</source>
        <translation>Ce qu’est le fichier, pour qui choisit parmi plusieurs.</translation>
    </message>
    <message>
        <source>The one in which the document is written.</source>
        <translation>Celle dans laquelle le document est rédigé.</translation>
    </message>
    <message>
        <source>The one that the comment is about; empty: the whole record.</source>
        <translation>Celui dont parle le commentaire&#xa0;; vide&#xa0;: toute la fiche.</translation>
    </message>
    <message>
        <source>The comment that this one responds to.</source>
        <translation>Le commentaire auquel celui-ci répond.</translation>
    </message>
    <message>
        <source>Nothing is left to do about it, so it counts no longer.</source>
        <translation>Il n’y a plus rien à faire, il n’est donc plus compté.</translation>
    </message>
    <message>
        <source>Who wrote it, as the hub knows them.</source>
        <translation>Qui l’a écrit, d’après le serveur central.</translation>
    </message>
    <message>
        <source>The one for which they wrote it.</source>
        <translation>Celui pour lequel il a été écrit.</translation>
    </message>
    <message>
        <source>It stays the same when the author’s name changes.</source>
        <translation>Il reste le même quand le nom de l’auteur change.</translation>
    </message>
    <message>
        <source>The moment at which it was written.</source>
        <translation>Le moment où il a été écrit.</translation>
    </message>
</context>
<context>
    <name>HearingPack</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Approche</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Resources needed</source>
        <translation>Moyens nécessaires</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>From a library on one computer, as of %1.</source>
        <translation>D’une bibliothèque sur un seul ordinateur, au %1.</translation>
    </message>
    <message>
        <source>As of revision %1, never wholly synced; made on %2.</source>
        <translation>Selon la révision %1, jamais entièrement synchronisée&#xa0;; établi le %2.</translation>
    </message>
    <message>
        <source>As of revision %1, synced today (%2).</source>
        <translation>Selon la révision %1, synchronisée aujourd’hui (%2).</translation>
    </message>
    <message numerus="yes">
        <source>As of revision %1, synced %n day(s) ago (%2).</source>
        <translation>
            <numerusform>Selon la révision %1, synchronisée il y a %n jour (%2).</numerusform>
            <numerusform>Selon la révision %1, synchronisée il y a %n jours (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbering of this instrument could not be checked. Do not cite this provision by number.</source>
        <translation>La numérotation de cet instrument n’a pas pu être vérifiée. Ne citez pas cette disposition par son numéro.</translation>
    </message>
    <message>
        <source>This practice is not published: it may still change.</source>
        <translation>Cette pratique n’est pas publiée&#xa0;: elle peut encore changer.</translation>
    </message>
    <message>
        <source>Illustrative: composed from common practices, not a report of one programme. What it calls results are expectations.</source>
        <translation>À titre d’exemple&#xa0;: composée à partir de pratiques courantes, elle ne rend pas compte d’un programme. Ce qu’elle appelle résultats sont des attentes.</translation>
    </message>
    <message>
        <source>Hearing pack</source>
        <translation>Dossier d’audience</translation>
    </message>
    <message>
        <source>The texts of provisions are short summaries made for this library. They are not the official wording: quote from the official text.</source>
        <translation>Les textes des dispositions sont de courts résumés faits pour cette bibliothèque. Ce n’est pas le libellé officiel&#xa0;: citez le texte officiel.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen record(s) are not in the library any more and are left out.</source>
        <translation>
            <numerusform>%n fiche choisie n’est plus dans la bibliothèque et a été laissée de côté.</numerusform>
            <numerusform>%n fiches choisies ne sont plus dans la bibliothèque et ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Citation:</source>
        <translation>Citation&#xa0;:</translation>
    </message>
    <message>
        <source>Not available in this language.</source>
        <translation>Non disponible dans cette langue.</translation>
    </message>
    <message>
        <source>This title has changed in another language since it was translated: the two may differ.</source>
        <translation>Ce titre a changé dans une autre langue depuis sa traduction&#xa0;: les deux peuvent différer.</translation>
    </message>
    <message>
        <source>This text has changed in another language since it was translated: the two may differ.</source>
        <translation>Ce texte a changé dans une autre langue depuis sa traduction&#xa0;: les deux peuvent différer.</translation>
    </message>
</context>
<context>
    <name>HubProgram</name>
    <message>
        <source>The database</source>
        <translation>La base de données</translation>
    </message>
    <message>
        <source>there is no hub in it</source>
        <translation>elle ne contient aucun serveur central</translation>
    </message>
    <message>
        <source>%1 is no hub address; write it as https://host or https://host:port.</source>
        <translation>%1 n’est pas l’adresse d’un serveur central&#xa0;; écrivez-la sous la forme https://hôte ou https://hôte:port.</translation>
    </message>
    <message>
        <source>%1 is no address to listen on; write it as IP:port, for instance 0.0.0.0:8743.</source>
        <translation>%1 n’est pas une adresse d’écoute&#xa0;; écrivez-la sous la forme IP:port, par exemple 0.0.0.0:8743.</translation>
    </message>
    <message>
        <source>%1 holds a hub already, and nothing was changed; %2.</source>
        <translation>%1 contient déjà un serveur central, et rien n’a été modifié&#xa0;; %2.</translation>
    </message>
    <message>
        <source>it is a hub's already; another process of that hub needs a copy of its folder, and what an init that was cut off has left there is removed with dropdb and createdb</source>
        <translation>elle appartient déjà à un serveur central&#xa0;; un autre processus de ce serveur a besoin d’une copie de son dossier, et ce qu’un init interrompu y a laissé s’enlève avec dropdb et createdb</translation>
    </message>
    <message>
        <source>%1 is under way there, or was cut off and has left no whole hub; where it does not run any more, move the folder away and run %1 again</source>
        <translation>%1 y est en cours, ou a été interrompu et n’a pas laissé de serveur central complet&#xa0;; s’il ne s’exécute plus, déplacez le dossier et exécutez %1 à nouveau</translation>
    </message>
    <message>
        <source>A database is named like this: postgresql://user@host/database; without --store, the store is a file in the hub's folder.</source>
        <translation>Une base de données s’indique ainsi&#xa0;: postgresql://utilisateur@hôte/base&#xa0;; sans --store, les données sont dans un fichier du dossier du serveur central.</translation>
    </message>
    <message>
        <source>Everybody on this machine can read a password on the command line; put it into a file for libpq and name that: postgresql://user@host/database?passfile=/path.</source>
        <translation>Tout le monde sur cette machine peut lire un mot de passe en ligne de commande&#xa0;; mettez-le dans un fichier pour libpq et indiquez celui-ci&#xa0;: postgresql://utilisateur@hôte/base?passfile=/chemin.</translation>
    </message>
    <message>
        <source>give another folder with --data</source>
        <translation>indiquez un autre dossier avec --data</translation>
    </message>
    <message>
        <source>The hub “%1” is ready in %2.</source>
        <translation>Le serveur central «&#xa0;%1&#xa0;» est prêt dans %2.</translation>
    </message>
    <message>
        <source>Fingerprint of its key (SHA-256): %1</source>
        <translation>Empreinte de sa clé (SHA-256)&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is a backup, of %2; make a hub of it with: amparo-hub --data NEW_FOLDER restore %1</source>
        <translation>%1 est une sauvegarde, de %2&#xa0;; faites-en un serveur central avec&#xa0;: amparo-hub --data NOUVEAU_DOSSIER restore %1</translation>
    </message>
    <message>
        <source>The hub listens on every address of this machine; say with --address under which one offices reach it.</source>
        <translation>Le serveur central écoute sur toutes les adresses de cette machine&#xa0;; indiquez avec --address sous laquelle les bureaux le joignent.</translation>
    </message>
    <message>
        <source>Added: %1. Changed: %2. Unchanged: %3.</source>
        <translation>Ajoutées&#xa0;: %1. Modifiées&#xa0;: %2. Inchangées&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The snapshot %1 is ready: %2 bytes.</source>
        <translation>L’instantané %1 est prêt&#xa0;: %2 octets.</translation>
    </message>
    <message>
        <source>Device %1 has no access any more.</source>
        <translation>L’ordinateur %1 n’a plus accès.</translation>
    </message>
    <message>
        <source>An attached file has at most %1; all files of an office together have at most %2.</source>
        <translation>Un fichier joint occupe %1 au plus&#xa0;; tous les fichiers d’un bureau, ensemble, %2 au plus.</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>accès terminé</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>vu le %1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>Epoch: %1</source>
        <translation>Époque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changes accepted: %1</source>
        <translation>Modifications acceptées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Attached files: %1, with %2; uploads under way: %3</source>
        <translation>Fichiers joints&#xa0;: %1, pour %2&#xa0;; envois en cours&#xa0;: %3</translation>
    </message>
    <message>
        <source>Records:</source>
        <translation>Fiches&#xa0;:</translation>
    </message>
    <message>
        <source>Offices, with their records:</source>
        <translation>Bureaux, avec leurs fiches&#xa0;:</translation>
    </message>
    <message>
        <source>Devices:</source>
        <translation>Ordinateurs&#xa0;:</translation>
    </message>
    <message>
        <source>Left out, because it is missing or damaged: the file %1.</source>
        <translation>Laissé de côté, car manquant ou endommagé&#xa0;: le fichier %1.</translation>
    </message>
    <message>
        <source>give another folder for the backup</source>
        <translation>indiquez un autre dossier pour la sauvegarde</translation>
    </message>
    <message>
        <source>This hub's store is in PostgreSQL, and nothing was copied: back it up with pg_dump, and the folder %1 after it.</source>
        <translation>Les données de ce serveur central sont dans PostgreSQL, et rien n’a été copié&#xa0;: sauvegardez-les avec pg_dump, puis le dossier %1.</translation>
    </message>
    <message>
        <source>The backup is in %1. It holds the hub's key: keep it as private as the hub.</source>
        <translation>La sauvegarde est dans %1. Elle contient la clé du serveur central&#xa0;: gardez-la aussi confidentielle que le serveur lui-même.</translation>
    </message>
    <message>
        <source>there is no backup of a hub in it</source>
        <translation>il ne contient aucune sauvegarde d’un serveur central</translation>
    </message>
    <message>
        <source>move it away, and keep it until the restored hub serves</source>
        <translation>déplacez-le ailleurs et conservez-le jusqu’à ce que le serveur restauré soit en service</translation>
    </message>
    <message>
        <source>The hub is restored in %1. At their next contact, offices send again what the backup does not have.</source>
        <translation>Le serveur central est restauré dans %1. À leur prochain contact, les bureaux renvoient ce que la sauvegarde n’a pas.</translation>
    </message>
    <message>
        <source>Make a hub: its store, its key and its certificate</source>
        <translation>Créer un serveur central&#xa0;: ses données, sa clé et son certificat</translation>
    </message>
    <message>
        <source>What people call this hub</source>
        <translation>Comment on appelle ce serveur central</translation>
    </message>
    <message>
        <source>Where offices reach it: https://host or https://host:port</source>
        <translation>Où les bureaux le joignent&#xa0;: https://hôte ou https://hôte:port</translation>
    </message>
    <message>
        <source>A further name or address for the certificate</source>
        <translation>Un autre nom ou une autre adresse pour le certificat</translation>
    </message>
    <message>
        <source>A PostgreSQL database, postgresql://..., instead of a file in the hub's folder</source>
        <translation>Une base de données PostgreSQL, postgresql://..., au lieu d’un fichier dans le dossier du serveur central</translation>
    </message>
    <message>
        <source>Where to listen: IP:port (127.0.0.1:8743)</source>
        <translation>Où écouter&#xa0;: IP:port (127.0.0.1:8743)</translation>
    </message>
    <message>
        <source>Listen on this port of 127.0.0.1</source>
        <translation>Écouter sur ce port de 127.0.0.1</translation>
    </message>
    <message>
        <source>Serve until SIGTERM or Ctrl-C</source>
        <translation>Servir jusqu’à SIGTERM ou Ctrl-C</translation>
    </message>
    <message>
        <source>IP:port, instead of what init was told; port 0: any that is free</source>
        <translation>IP:port, au lieu de ce qui a été indiqué à init&#xa0;; port 0&#xa0;: n’importe lequel qui soit libre</translation>
    </message>
    <message>
        <source>Invite a person of an office; prints the invitation</source>
        <translation>Inviter une personne d’un bureau&#xa0;; affiche l’invitation</translation>
    </message>
    <message>
        <source>The office's name; made when it is new</source>
        <translation>Le nom du bureau&#xa0;; créé s’il est nouveau</translation>
    </message>
    <message>
        <source>The person's name; made when it is new</source>
        <translation>Le nom de la personne&#xa0;; ajoutée si elle est nouvelle</translation>
    </message>
    <message>
        <source>What the person may do from now on</source>
        <translation>Ce que la personne peut faire désormais (reader&#xa0;: lecture&#xa0;; contributor&#xa0;: contribution&#xa0;; editor&#xa0;: édition&#xa0;; administrator&#xa0;: administration)</translation>
    </message>
    <message>
        <source>How long the invitation holds</source>
        <translation>Combien de temps vaut l’invitation</translation>
    </message>
    <message>
        <source>Where this office reaches the hub, if not as init was told</source>
        <translation>Où ce bureau joint le serveur central, si ce n’est pas comme indiqué à init</translation>
    </message>
    <message>
        <source>Load a library, or what is new in it</source>
        <translation>Charger une bibliothèque, ou ce qu’elle a de nouveau</translation>
    </message>
    <message>
        <source>A library as JSON</source>
        <translation>Une bibliothèque en JSON</translation>
    </message>
    <message>
        <source>The office that its records belong to (default: the library's name)</source>
        <translation>Le bureau dont relèvent ses fiches (par défaut&#xa0;: le nom de la bibliothèque)</translation>
    </message>
    <message>
        <source>Answer files that offices sent by hand, with files for them</source>
        <translation>Répondre aux fichiers que les bureaux ont fait porter, par des fichiers pour eux</translation>
    </message>
    <message>
        <source>The offices' files (*.amparo)</source>
        <translation>Les fichiers des bureaux (*.amparo)</translation>
    </message>
    <message>
        <source>The folder for the answers</source>
        <translation>Le dossier pour les réponses</translation>
    </message>
    <message>
        <source>About so many megabytes in a file</source>
        <translation>Taille approximative de chaque fichier, en mégaoctets</translation>
    </message>
    <message>
        <source>Make a snapshot now, for offices that begin; the hub makes one by itself when it pays</source>
        <translation>Faire maintenant un instantané, pour les bureaux qui commencent&#xa0;; le serveur central en fait un de lui-même quand cela en vaut la peine</translation>
    </message>
    <message>
        <source>End a device's access</source>
        <translation>Mettre fin à l’accès d’un ordinateur</translation>
    </message>
    <message>
        <source>Its number, as status lists it</source>
        <translation>Son numéro, tel que status l’affiche</translation>
    </message>
    <message>
        <source>Say how large attached files may be, or set it</source>
        <translation>Dire quelle taille peuvent avoir les fichiers joints, ou la régler</translation>
    </message>
    <message>
        <source>At most so many MB for a file</source>
        <translation>Au plus tant de Mo par fichier</translation>
    </message>
    <message>
        <source>At most so many MB for all files of an office together</source>
        <translation>Au plus tant de Mo pour tous les fichiers d’un bureau ensemble</translation>
    </message>
    <message>
        <source>Write a copy of all that the hub is, while it serves</source>
        <translation>Écrire une copie de tout le serveur central, pendant qu’il est en service</translation>
    </message>
    <message>
        <source>A new folder</source>
        <translation>Un nouveau dossier</translation>
    </message>
    <message>
        <source>Make a hub of a backup</source>
        <translation>Faire un serveur central d’une sauvegarde</translation>
    </message>
    <message>
        <source>The folder that backup wrote</source>
        <translation>Le dossier que backup a écrit</translation>
    </message>
    <message>
        <source>Say what the hub holds</source>
        <translation>Dire ce que contient le serveur central</translation>
    </message>
    <message>
        <source>For machines</source>
        <translation>Pour les programmes</translation>
    </message>
    <message>
        <source>The shared server of an Amparo network.</source>
        <translation>Le serveur partagé d’un réseau Amparo.</translation>
    </message>
    <message>
        <source>Ends with: 0 done, 1 failed, 2 usage, 3 the hub's folder cannot be used, 4 cannot listen,
5 a file, a name or a number is not accepted, 6 something is to be mended (check, repair)
or waited for (use-key).</source>
        <translation>Se termine par&#xa0;: 0 fait, 1 échec, 2 mauvais usage, 3 le dossier du serveur central ne peut pas être utilisé,
4 impossible d’écouter, 5 un fichier, un nom ou un nombre n’est pas accepté, 6 quelque chose est à
réparer (check, repair) ou à attendre (use-key).</translation>
    </message>
    <message>
        <source>Say the version, and end</source>
        <translation>Dire la version, puis terminer</translation>
    </message>
    <message>
        <source>The hub's folder</source>
        <translation>Le dossier du serveur central</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 n’est pas utilisable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is too large; the limit is %2 bytes.</source>
        <translation>%1 dépasse la taille admise&#xa0;; la limite est de %2 octets.</translation>
    </message>
    <message>
        <source>%1 is not a file for this hub; look whether it is one that an office wrote, and for this network.</source>
        <translation>%1 n’est pas un fichier pour ce serveur central&#xa0;; vérifiez qu’il a été écrit par un bureau, et pour ce réseau.</translation>
    </message>
    <message>
        <source>%1 is from a computer that has no access to this hub; invite it again.</source>
        <translation>%1 vient d’un ordinateur qui n’a pas accès à ce serveur central&#xa0;; invitez-le de nouveau.</translation>
    </message>
    <message>
        <source>There is no device %1; amparo-hub status lists them.</source>
        <translation>Il n’y a pas d’ordinateur %1&#xa0;; amparo-hub status en donne la liste.</translation>
    </message>
    <message>
        <source>The hub failed: %1.</source>
        <translation>Le serveur central a échoué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no hub at %1; make one with: amparo-hub --data FOLDER init</source>
        <translation>Il n’y a pas de serveur central dans %1&#xa0;; créez-en un avec&#xa0;: amparo-hub --data DOSSIER init</translation>
    </message>
    <message>
        <source>%1 holds another program's tables; make a database for the hub alone, and name it with --store.</source>
        <translation>%1 contient les tables d’un autre programme&#xa0;; créez une base de données pour le seul serveur central, et indiquez-la avec --store.</translation>
    </message>
    <message>
        <source>%1 is not a hub's store; give another folder with --data, or move that file away.</source>
        <translation>%1 n’est pas la base de données d’un serveur central&#xa0;; indiquez un autre dossier avec --data, ou déplacez ce fichier.</translation>
    </message>
    <message>
        <source>%1 was written by a newer amparo-hub (version %2 of its form; this one knows %3); install that or a later one.</source>
        <translation>%1 a été écrit par un amparo-hub plus récent (version %2 de son format&#xa0;; celui-ci connaît la %3)&#xa0;; installez celui-là ou un plus récent.</translation>
    </message>
    <message>
        <source>%1 takes no writing; name the server that leads, and not one that follows it.</source>
        <translation>%1 n’accepte pas d’écriture&#xa0;; indiquez le serveur principal, et non une réplique.</translation>
    </message>
    <message>
        <source>%1 cannot be written; give the user who runs the hub write access to it and its folder.</source>
        <translation>Impossible d’écrire dans %1&#xa0;; donnez à l’utilisateur qui exécute le serveur central le droit d’écrire ce fichier et son dossier.</translation>
    </message>
    <message>
        <source>The disk that holds %1 can only be read, which systems often do to one that is failing; copy the hub's folder to another disk, and give that one with --data.</source>
        <translation>Le disque où se trouve %1 ne peut qu’être lu, comme les systèmes le font souvent avec un disque qui tombe en panne&#xa0;; copiez le dossier du serveur central sur un autre disque et indiquez-le avec --data.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full; make room, and run this again: nothing was lost.</source>
        <translation>Le disque qui contient %1 est plein&#xa0;; libérez de l’espace et relancez cette commande&#xa0;: rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Another program holds %1; wait until it is done, or end it, and try again.</source>
        <translation>Un autre programme occupe %1&#xa0;; attendez qu’il ait terminé, ou fermez-le, et réessayez.</translation>
    </message>
    <message>
        <source>%1 is damaged; put it back from a backup.</source>
        <translation>%1 est endommagé&#xa0;; rétablissez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The store %1 failed: %2.</source>
        <translation>La base de données %1 a échoué&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The name of the office or of the person is empty, or longer than 200 characters; give another one.</source>
        <translation>Le nom du bureau ou de la personne est vide, ou dépasse 200 caractères&#xa0;; indiquez-en un autre.</translation>
    </message>
    <message>
        <source>Record %1 cannot be taken, and nothing was changed. %2</source>
        <translation>La fiche %1 ne peut pas être acceptée, et rien n’a été modifié. %2</translation>
    </message>
    <message>
        <source>The hub's key or its certificate cannot be read, or they do not belong together; put hub.key and hub.crt back from a backup.</source>
        <translation>La clé du serveur central ou son certificat ne peuvent pas être lus, ou ne vont pas ensemble&#xa0;; rétablissez hub.key et hub.crt depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 is damaged, or is no file of an Amparo office; nothing of it was taken. Ask for it again.</source>
        <translation>%1 est endommagé, ou n’est pas un fichier d’un bureau d’Amparo&#xa0;; rien n’en a été repris. Demandez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file is not a valid library (%1); get it again from where it comes, or correct it.</source>
        <translation>Le fichier n’est pas une bibliothèque valable (%1)&#xa0;; procurez-vous-le de nouveau à sa source, ou corrigez-le.</translation>
    </message>
    <message>
        <source>A file with these options (hub.conf in the hub's folder, if it is there); what stands here comes before it</source>
        <translation>Un fichier contenant ces options (hub.conf dans le dossier du serveur central, s’il s’y trouve)&#xa0;; ce qui est indiqué ici l’emporte</translation>
    </message>
    <message>
        <source>Pin no key: whoever answers there has a certificate that a public authority vouches for</source>
        <translation>N’épingler aucune clé&#xa0;: qui répond là a un certificat garanti par une autorité publique</translation>
    </message>
    <message>
        <source>The hub cannot listen on %1, port %2: %3; choose another with --%4.</source>
        <translation>Le serveur central ne peut pas écouter sur %1, port %2&#xa0;: %3&#xa0;; choisissez-en un autre avec --%4.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>une valeur parmi %1</translation>
    </message>
    <message>
        <source>IP:port, for instance 0.0.0.0:8743</source>
        <translation>IP:port, par exemple 0.0.0.0:8743</translation>
    </message>
    <message>
        <source>IP addresses of proxies whose word is taken on who asks: the PROXY protocol, X-Forwarded-For</source>
        <translation>Adresses IP des mandataires que l’on croit quand ils disent qui demande&#xa0;: protocole PROXY, X-Forwarded-For</translation>
    </message>
    <message>
        <source>IP addresses with commas between them, or none</source>
        <translation>des adresses IP séparées par des virgules, ou none</translation>
    </message>
    <message>
        <source>Seconds a client has for its handshake and a request's head; for a body thrice as many, and anew with every 8 KiB (10)</source>
        <translation>Secondes dont dispose un client pour sa négociation TLS et l’en-tête d’une requête&#xa0;; le triple pour un corps, et de nouveau tous les 8 Kio (10)</translation>
    </message>
    <message>
        <source>Seconds a connection is kept between two requests (120)</source>
        <translation>Secondes pendant lesquelles une connexion est gardée entre deux requêtes (120)</translation>
    </message>
    <message>
        <source>Seconds that requests under way have left once the hub is to stop (10)</source>
        <translation>Secondes laissées aux requêtes en cours quand le serveur central doit s’arrêter (10)</translation>
    </message>
    <message>
        <source>How many connections there may be at a time (20000)</source>
        <translation>Combien de connexions il peut y avoir à la fois (20000)</translation>
    </message>
    <message>
        <source>How many of them may come from one address (1000)</source>
        <translation>Combien d’entre elles peuvent venir d’une même adresse (1000)</translation>
    </message>
    <message>
        <source>How many connections, and requests of strangers, one address may make in a minute (30000)</source>
        <translation>Combien de connexions et de requêtes d’inconnus une adresse peut faire par minute (30000)</translation>
    </message>
    <message>
        <source>How many requests of one device are answered at a time (100)</source>
        <translation>Combien de requêtes d’un même ordinateur sont traitées à la fois (100)</translation>
    </message>
    <message>
        <source>How many requests of one device are answered in a minute (30000)</source>
        <translation>Combien de requêtes d’un même ordinateur sont traitées par minute (30000)</translation>
    </message>
    <message>
        <source>A port of this machine, or IP:port, for /healthz, /readyz and /metrics by plain HTTP (off)</source>
        <translation>Un port de cette machine, ou IP:port, pour /healthz, /readyz et /metrics en HTTP non chiffré (off)</translation>
    </message>
    <message>
        <source>a port, IP:port or off</source>
        <translation>un port, IP:port ou off</translation>
    </message>
    <message>
        <source>With fewer MB of room on its disk the hub says it is not ready (200)</source>
        <translation>Avec moins de Mo libres sur son disque, le serveur central dit qu’il n’est pas prêt (200)</translation>
    </message>
    <message>
        <source>What goes to standard error: debug, info, warning, error or off (info)</source>
        <translation>Ce qui va à la sortie d’erreur&#xa0;: debug, info, warning, error ou off (info)</translation>
    </message>
    <message>
        <source>Which requests are logged: those that failed, all or none (failed)</source>
        <translation>Quelles requêtes sont journalisées&#xa0;: celles qui ont échoué, toutes ou aucune&#xa0;: failed, all ou none (failed)</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>“%1” sets nothing; write it as NAME = VALUE.</source>
        <translation>«&#xa0;%1&#xa0;» ne règle rien&#xa0;; écrivez-le sous la forme NOM = VALEUR.</translation>
    </message>
    <message>
        <source>there is no option “%1”; there are: %2.</source>
        <translation>il n’y a pas d’option «&#xa0;%1&#xa0;»&#xa0;; il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is set already in line %2; leave one of them out.</source>
        <translation>%1 est déjà réglé à la ligne %2&#xa0;; supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>“%1” is no value for %2; that is %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur de %2, qui attend %3.</translation>
    </message>
    <message>
        <source>The new name</source>
        <translation>Le nouveau nom</translation>
    </message>
    <message>
        <source>List offices and people, with their numbers and roles</source>
        <translation>Énumérer les bureaux et les personnes, avec leurs numéros et leurs rôles</translation>
    </message>
    <message>
        <source>Change what a person may do</source>
        <translation>Changer ce qu’une personne peut faire</translation>
    </message>
    <message>
        <source>The person's number, as people lists it</source>
        <translation>Le numéro de la personne, tel que people l’affiche</translation>
    </message>
    <message>
        <source>Change what a person is called</source>
        <translation>Changer le nom d’une personne</translation>
    </message>
    <message>
        <source>Change what an office is called</source>
        <translation>Changer le nom d’un bureau</translation>
    </message>
    <message>
        <source>The office's number, as people lists it</source>
        <translation>Le numéro du bureau, tel que people l’affiche</translation>
    </message>
    <message>
        <source>List invitations, and what became of them</source>
        <translation>Énumérer les invitations et dire ce qu’elles sont devenues</translation>
    </message>
    <message>
        <source>Take an invitation back that nobody has used</source>
        <translation>Retirer une invitation que personne n’a utilisée</translation>
    </message>
    <message>
        <source>Its number, as invitations lists it</source>
        <translation>Son numéro, tel que invitations l’affiche</translation>
    </message>
    <message>
        <source>At its next contact it erases everything it holds, also what it has not sent</source>
        <translation>À son prochain contact, il efface tout ce qu’il contient, y compris ce qu’il n’a pas envoyé</translation>
    </message>
    <message>
        <source>Say what was done to the hub, by whom and when; the newest first</source>
        <translation>Dire ce qui a été fait sur le serveur central, par qui et quand&#xa0;; le plus récent d’abord</translation>
    </message>
    <message>
        <source>As a table for spreadsheets</source>
        <translation>Sous forme de table pour tableurs</translation>
    </message>
    <message>
        <source>used by device %1</source>
        <translation>utilisée par l’ordinateur %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>expirée le %1</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>ouverte jusqu’au %1</translation>
    </message>
    <message>
        <source>at the hub's command line</source>
        <translation>en ligne de commande du serveur central</translation>
    </message>
    <message>
        <source>Device %1 has no access any more; at its next contact it erases what it holds.</source>
        <translation>L’ordinateur %1 n’a plus accès&#xa0;; à son prochain contact, il efface ce qu’il contient.</translation>
    </message>
    <message>
        <source>Nobody can join with invitation %1 any more.</source>
        <translation>Plus personne ne peut se connecter avec l’invitation %1.</translation>
    </message>
    <message>
        <source>The role of person %1 is: %2.</source>
        <translation>Le rôle de la personne %1 est&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Person %1 is called: %2.</source>
        <translation>La personne %1 s’appelle&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Office %1 is called: %2.</source>
        <translation>Le bureau %1 s’appelle&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Offices:</source>
        <translation>Bureaux&#xa0;:</translation>
    </message>
    <message>
        <source>People:</source>
        <translation>Personnes&#xa0;:</translation>
    </message>
    <message>
        <source>Somebody has joined with that invitation; end that device's access with revoke.</source>
        <translation>Quelqu’un s’est déjà connecté avec cette invitation&#xa0;; mettez fin à l’accès de cet ordinateur avec revoke.</translation>
    </message>
    <message>
        <source>That name is taken; give another one.</source>
        <translation>Ce nom est déjà pris&#xa0;; indiquez-en un autre.</translation>
    </message>
    <message>
        <source>There is no office %1; amparo-hub people lists them.</source>
        <translation>Il n’y a pas de bureau %1&#xa0;; amparo-hub people en donne la liste.</translation>
    </message>
    <message>
        <source>There is no person %1; amparo-hub people lists them.</source>
        <translation>Il n’y a pas de personne %1&#xa0;; amparo-hub people en donne la liste.</translation>
    </message>
    <message>
        <source>There is no invitation %1; amparo-hub invitations lists them.</source>
        <translation>Il n’y a pas d’invitation %1&#xa0;; amparo-hub invitations en donne la liste.</translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation>La base de données est endommagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Record %1 cannot be read</source>
        <translation>La fiche %1 ne peut pas être lue</translation>
    </message>
    <message>
        <source>Record %1 lacks the last revision of its history</source>
        <translation>Il manque à la fiche %1 la dernière révision de son historique</translation>
    </message>
    <message>
        <source>What all offices compare with is not what the records say</source>
        <translation>Ce à quoi tous les bureaux se comparent ne correspond pas à ce que disent les fiches</translation>
    </message>
    <message>
        <source>What office %1 compares with is not what its records say</source>
        <translation>Ce à quoi le bureau %1 se compare ne correspond pas à ce que disent ses fiches</translation>
    </message>
    <message>
        <source>The attached file %1 is not here, or is another one</source>
        <translation>Le fichier joint %1 n’est pas ici, ou est un autre</translation>
    </message>
    <message>
        <source>The file %1 is nobody's; the hub removes it when it is a day old</source>
        <translation>Le fichier %1 n’est à personne&#xa0;; le serveur central le supprime quand il a un jour</translation>
    </message>
    <message>
        <source>%1: mended</source>
        <translation>%1&#xa0;: réparé</translation>
    </message>
    <message>
        <source>The hub is sound.</source>
        <translation>Le serveur central est en bon état.</translation>
    </message>
    <message>
        <source>The hub is not sound; put it back from a backup.</source>
        <translation>Le serveur central n’est pas en bon état&#xa0;; rétablissez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The hub is not sound; make a backup, then run repair.</source>
        <translation>Le serveur central n’est pas en bon état&#xa0;; faites une sauvegarde, puis lancez repair.</translation>
    </message>
    <message>
        <source>%1 was erased: records %2, revisions %3, files %4.</source>
        <translation>Effacé&#xa0;: %1 (fiches&#xa0;: %2, révisions&#xa0;: %3, fichiers&#xa0;: %4).</translation>
    </message>
    <message>
        <source>What %1 said before was erased: records %2, revisions %3, files %4.</source>
        <translation>Effacé, ce que disait auparavant %1 (fiches&#xa0;: %2, révisions&#xa0;: %3, fichiers&#xa0;: %4).</translation>
    </message>
    <message>
        <source>Name the records to erase, or a file that lists them.</source>
        <translation>Indiquez les fiches à effacer, ou un fichier qui en donne la liste.</translation>
    </message>
    <message>
        <source>history (%1)</source>
        <translation>historique (%1)</translation>
    </message>
    <message>
        <source>A name, an address, a number</source>
        <translation>Un nom, une adresse, un numéro</translation>
    </message>
    <message>
        <source>Erase records for ever, here and on every computer</source>
        <translation>Effacer des fiches définitivement, ici et sur tous les ordinateurs</translation>
    </message>
    <message>
        <source>Their ids, as find lists them, or links to them (amparo:...)</source>
        <translation>Leurs identifiants, tels que find les affiche, ou des liens vers elles (amparo:...)</translation>
    </message>
    <message>
        <source>A file with ids, one a line: what erasures has printed</source>
        <translation>Un fichier d’identifiants, un par ligne&#xa0;: ce que erasures a affiché</translation>
    </message>
    <message>
        <source>Only what they said before; as they are now, they stay</source>
        <translation>Seulement ce qu’elles disaient auparavant&#xa0;; telles qu’elles sont maintenant, elles restent</translation>
    </message>
    <message>
        <source>List what was erased, to be kept apart from backups</source>
        <translation>Énumérer ce qui a été effacé, à conserver à part des sauvegardes</translation>
    </message>
    <message>
        <source>Look whether all that the hub holds is as it has to be</source>
        <translation>Vérifier que tout ce que contient le serveur central est comme il doit être</translation>
    </message>
    <message>
        <source>Mend what check finds and what can be mended without losing anything</source>
        <translation>Réparer ce que check trouve et qui peut être réparé sans rien perdre</translation>
    </message>
    <message>
        <source>Say what takes how much room</source>
        <translation>Dire ce qui occupe combien d’espace</translation>
    </message>
    <message>
        <source>%1 is no record's id; amparo-hub find lists records with theirs.</source>
        <translation>%1 n’est pas l’identifiant d’une fiche&#xa0;; amparo-hub find énumère les fiches avec le leur.</translation>
    </message>
    <message>
        <source>There is no record %1 here; amparo-hub find lists records with their ids.</source>
        <translation>Il n’y a ici aucune fiche %1&#xa0;; amparo-hub find énumère les fiches avec leur identifiant.</translation>
    </message>
    <message>
        <source>Days after which what records said before is forgotten; 0: it is kept (0)</source>
        <translation>Jours après lesquels ce que disaient auparavant les fiches est oublié&#xa0;; 0&#xa0;: c’est conservé (0)</translation>
    </message>
    <message>
        <source>The store takes %1. In it, as count, size and what it is:</source>
        <translation>Les données occupent %1. En voici le nombre, la taille et la nature&#xa0;:</translation>
    </message>
    <message>
        <source>Records, by kind</source>
        <translation>Fiches, par type</translation>
    </message>
    <message>
        <source>What they said before, by kind</source>
        <translation>Ce qu’elles disaient auparavant, par type</translation>
    </message>
    <message>
        <source>Answers, to be given again</source>
        <translation>Réponses, à donner de nouveau</translation>
    </message>
    <message>
        <source>Records, by office</source>
        <translation>Fiches, par bureau</translation>
    </message>
    <message>
        <source>Attached files, by the office that sent them</source>
        <translation>Fichiers joints, par bureau expéditeur</translation>
    </message>
    <message>
        <source>Files on their way here, with the size announced, by office</source>
        <translation>Fichiers en chemin, avec la taille annoncée, par bureau</translation>
    </message>
    <message>
        <source>Attached files that are not here, because nobody has sent them yet, or because they were lost: %1. The attachments: %2</source>
        <translation>Fichiers joints qui ne sont pas ici, parce que personne ne les a encore envoyés ou qu’ils ont été perdus&#xa0;: %1. Les pièces jointes&#xa0;: %2</translation>
    </message>
    <message>
        <source>Snapshots for offices that begin</source>
        <translation>Instantanés pour les bureaux qui commencent</translation>
    </message>
    <message>
        <source>Erased: only the mark that they were is left</source>
        <translation>Effacées&#xa0;: il ne reste que la marque qu’elles l’ont été</translation>
    </message>
    <message>
        <source>A key is announced already; use-key puts it into use.</source>
        <translation>Une clé est déjà annoncée&#xa0;; use-key la met en service.</translation>
    </message>
    <message>
        <source>From now on every device learns of this key at its next sync (SHA-256): %1</source>
        <translation>Désormais, chaque ordinateur apprend cette clé à sa prochaine synchronisation (SHA-256)&#xa0;: %1</translation>
    </message>
    <message>
        <source>Wait until all have been here, then run use-key.</source>
        <translation>Attendez que tous soient passés ici, puis lancez use-key.</translation>
    </message>
    <message>
        <source>No key is announced; announce-key makes one.</source>
        <translation>Aucune clé n’est annoncée&#xa0;; announce-key en crée une.</translation>
    </message>
    <message>
        <source>These devices have not been here since, and would not reach the hub any more. Wait for them, end their access, or give --anyway and invite them again.</source>
        <translation>Ces ordinateurs ne sont pas passés ici depuis, et ne joindraient plus le serveur central. Attendez-les, mettez fin à leur accès, ou indiquez --anyway et invitez-les de nouveau.</translation>
    </message>
    <message>
        <source>The hub's key is now (SHA-256): %1</source>
        <translation>La clé du serveur central est maintenant (SHA-256)&#xa0;: %1</translation>
    </message>
    <message>
        <source>Restart the hub. Invitations that nobody has used yet name the former key: make them anew.</source>
        <translation>Redémarrez le serveur central. Les invitations que personne n’a encore utilisées nomment l’ancienne clé&#xa0;: refaites-les.</translation>
    </message>
    <message>
        <source>Make another key for the hub, and tell every device of it</source>
        <translation>Créer une autre clé pour le serveur central et l’annoncer à chaque ordinateur</translation>
    </message>
    <message>
        <source>Put the announced key into use</source>
        <translation>Mettre en service la clé annoncée</translation>
    </message>
    <message>
        <source>Also when some devices do not know it yet</source>
        <translation>Même si certains ordinateurs ne la connaissent pas encore</translation>
    </message>
    <message>
        <source>Nobody administers this network from a computer of their own any more; only the hub's command line does. Its commands role and invite make another administrator.</source>
        <translation>Plus personne n’administre ce réseau depuis son propre ordinateur&#xa0;; seule la ligne de commande du serveur central le fait. Ses commandes role et invite donnent ce rôle à une autre personne.</translation>
    </message>
    <message>
        <source>At its next contact every computer is asked for the files that it has.</source>
        <translation>À son prochain contact, chaque ordinateur proposera les fichiers qu’il a.</translation>
    </message>
    <message>
        <source>%1 was erased before.</source>
        <translation>%1 avait déjà été effacé.</translation>
    </message>
    <message>
        <source>%1 is not here: nothing was erased. Should it come, it is erased then.</source>
        <translation>%1 n’est pas ici&#xa0;: rien n’a été effacé. S’il arrive plus tard, il sera effacé à ce moment-là.</translation>
    </message>
    <message>
        <source>What the person may do from now on (default: as before; of somebody new: contributor)</source>
        <translation>Ce que la personne pourra faire désormais (par défaut&#xa0;: comme avant&#xa0;; une nouvelle personne&#xa0;: contribuer)</translation>
    </message>
    <message>
        <source>the folder's permissions cannot be set</source>
        <translation>les permissions du dossier ne peuvent pas être définies</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>il existe déjà</translation>
    </message>
    <message>
        <source>%1 is in the hub's own folder, with which it would be lost, and nothing was copied; give a folder elsewhere, best on another disk.</source>
        <translation>%1 se trouve dans le dossier même du serveur central et serait perdu avec lui&#xa0;; rien n’a été copié. Indiquez un dossier ailleurs, de préférence sur un autre disque.</translation>
    </message>
    <message>
        <source>The name of the hub is empty, or longer than %1 characters; give another one with --name.</source>
        <translation>Le nom du serveur central est vide ou dépasse %1 caractères&#xa0;; indiquez-en un autre avec --name.</translation>
    </message>
    <message>
        <source>What was done to people and computers after that backup was made is undone: an access that was ended holds again, so does an invitation that was taken back, and what was erased is there again. Do it once more before the hub serves.</source>
        <translation>Ce qui a été fait aux personnes et aux ordinateurs après cette sauvegarde est annulé&#xa0;: un accès auquel on avait mis fin est de nouveau valable, une invitation retirée aussi, et ce qui avait été effacé est de retour. Refaites-le avant que le serveur central ne reprenne son service.</translation>
    </message>
    <message>
        <source>The hub itself lacks files, and so does this backup: run repair, and make another one when the offices have sent them again.</source>
        <translation>Il manque des fichiers au serveur central lui-même, et donc à cette sauvegarde&#xa0;: exécutez repair, puis faites une autre sauvegarde quand les bureaux les auront envoyés de nouveau.</translation>
    </message>
    <message>
        <source>A key was announced when that backup was made. If it has been put into use since, run use-key --anyway before the hub serves: offices trust no other one any more.</source>
        <translation>Une clé était annoncée quand cette sauvegarde a été faite. Si elle a été mise en service depuis, exécutez use-key --anyway avant de remettre le serveur central en service&#xa0;: les bureaux ne se fient plus à aucune autre.</translation>
    </message>
    <message>
        <source>Then make a backup: those that there are hold the former key, which whoever has been here since does not trust any more.</source>
        <translation>Faites ensuite une sauvegarde&#xa0;: celles qui existent contiennent l’ancienne clé, à laquelle ne se fie plus quiconque est passé ici depuis.</translation>
    </message>
    <message>
        <source>List the records in which words stand, or stood once; attached files and the log are not looked through</source>
        <translation>Énumérer les fiches où figurent, ou ont figuré, certains mots&#xa0;; les fichiers joints et le journal ne sont pas examinés</translation>
    </message>
    <message>
        <source>Other offices see attachment %1, and not the record that it is attached to</source>
        <translation>D’autres bureaux voient la pièce jointe %1, mais pas la fiche à laquelle elle est jointe</translation>
    </message>
    <message>
        <source>The snapshot %1, which a new computer begins with, is damaged</source>
        <translation>L’instantané %1, par lequel commence un nouvel ordinateur, est endommagé</translation>
    </message>
    <message>
        <source>no sync yet</source>
        <translation>pas encore synchronisé</translation>
    </message>
    <message>
        <source>%1 is not here: nothing of its history was erased.</source>
        <translation>%1 n’est pas ici&#xa0;: rien de son historique n’a été effacé.</translation>
    </message>
    <message>
        <source>Keep the list, and run this again once every computer has been here: some may bring records back of which only the history was erased.</source>
        <translation>Gardez la liste et exécutez ceci de nouveau quand tous les ordinateurs seront passés&#xa0;: l’un d’eux peut rapporter des fiches dont seul l’historique a été effacé.</translation>
    </message>
    <message>
        <source>The key that lies ready (hub.next.key, hub.next.crt) was not announced to any device, or is damaged, and nothing was changed: run announce-key, and use-key when all have been here.</source>
        <translation>La clé qui est prête (hub.next.key, hub.next.crt) n’a été annoncée à aucun ordinateur, ou elle est endommagée, et rien n’a été changé&#xa0;: exécutez announce-key puis, quand tous seront passés, use-key.</translation>
    </message>
    <message>
        <source>use-key was cut off before it was done: run it once more.</source>
        <translation>use-key a été interrompu avant la fin&#xa0;: relancez-le.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>autorisation refusée</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ce fichier ou dossier n’existe pas</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>il n’y a plus de place sur le disque</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>le système de fichiers est en lecture seule</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>un autre programme utilise déjà cette adresse</translation>
    </message>
    <message>
        <source>It is erased, and nobody is given it any more; but some of it still lies on the hub's disk. The hub tries again every hour while it serves. %1</source>
        <translation>C’est effacé, et plus personne ne le reçoit&#xa0;; mais une partie s’en trouve encore sur le disque du serveur central. Le serveur réessaie toutes les heures tant qu’il est en service. %1</translation>
    </message>
</context>
<context>
    <name>Keyword</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Évalués</translation>
    </message>
    <message>
        <source>Monitored</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rapportés</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Lignes directrices</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Feuille de route</translation>
    </message>
    <message>
        <source>Other instrument</source>
        <translation>Autre instrument</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Contraignant</translation>
    </message>
    <message>
        <source>Non-binding</source>
        <translation>Non contraignant</translation>
    </message>
    <message>
        <source>The instrument's own</source>
        <translation>Celle de l’instrument</translation>
    </message>
    <message>
        <source>The library's own (never cited)</source>
        <translation>Propre à la bibliothèque (jamais citée)</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Principe</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Ligne directrice</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Operative paragraph</source>
        <translation>Paragraphe du dispositif</translation>
    </message>
    <message>
        <source>Safeguard</source>
        <translation>Garantie</translation>
    </message>
    <message>
        <source>Public defence institution</source>
        <translation>Institution de défense publique</translation>
    </message>
    <message>
        <source>Legal aid authority</source>
        <translation>Autorité d’aide juridictionnelle</translation>
    </message>
    <message>
        <source>Regional network</source>
        <translation>Réseau régional</translation>
    </message>
    <message>
        <source>National network</source>
        <translation>Réseau national</translation>
    </message>
    <message>
        <source>International network</source>
        <translation>Réseau international</translation>
    </message>
    <message>
        <source>Professional association</source>
        <translation>Association professionnelle</translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation>Organisation non gouvernementale</translation>
    </message>
    <message>
        <source>Coalition</source>
        <translation>Coalition</translation>
    </message>
    <message>
        <source>United Nations entity</source>
        <translation>Entité des Nations Unies</translation>
    </message>
    <message>
        <source>United Nations mandate</source>
        <translation>Mandat des Nations Unies</translation>
    </message>
    <message>
        <source>Intergovernmental body</source>
        <translation>Organe intergouvernemental</translation>
    </message>
    <message>
        <source>Human rights body</source>
        <translation>Organe des droits de l’homme</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Gouvernement</translation>
    </message>
    <message>
        <source>Government department</source>
        <translation>Ministère</translation>
    </message>
    <message>
        <source>Parliament</source>
        <translation>Parlement</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Juridiction</translation>
    </message>
    <message>
        <source>Judiciary</source>
        <translation>Pouvoir judiciaire</translation>
    </message>
    <message>
        <source>Training centre</source>
        <translation>Centre de formation</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Autre organisation</translation>
    </message>
    <message>
        <source>Taken from a public source</source>
        <translation>Tiré d’une source publique</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non donné</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En présentiel</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>In person and online</source>
        <translation>En présentiel et en ligne</translation>
    </message>
    <message>
        <source>Not urgent</source>
        <translation>Non urgent</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>Tout le réseau</translation>
    </message>
    <message>
        <source>This office only</source>
        <translation>Ce bureau seulement</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>This office alone</source>
        <translation>Ce bureau seulement</translation>
    </message>
    <message>
        <source>The offices of the network</source>
        <translation>Les bureaux du réseau</translation>
    </message>
    <message>
        <source>Anybody: it may be published</source>
        <translation>Tout le monde&#xa0;: peut être publié</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Practice</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Pratiques</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Dispositions</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Afrikaans</source>
        <translation>afrikaans</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>amharique</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Mapudungun</source>
        <translation>mapudungun</translation>
    </message>
    <message>
        <source>Aymara</source>
        <translation>aymara</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azerbaïdjanais</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>biélorusse</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengali</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bosniaque</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalan</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>gallois</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danois</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonien</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>basque</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persan</translation>
    </message>
    <message>
        <source>Fulah</source>
        <translation>peul</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finnois</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>filipino</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>irlandais</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>galicien</translation>
    </message>
    <message>
        <source>Guarani</source>
        <translation>guarani</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>goudjarati</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>haoussa</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croate</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>créole haïtien</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>arménien</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonésien</translation>
    </message>
    <message>
        <source>Igbo</source>
        <translation>igbo</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islandais</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>géorgien</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>kazakh</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>khmer</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>kannada</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>kurde</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>kirghize</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>lao</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituanien</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letton</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation>malgache</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>macédonien</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>malayalam</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>mongol</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>marathi</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malais</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>maltais</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>birman</translation>
    </message>
    <message>
        <source>Nahuatl</source>
        <translation>nahuatl</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>norvégien bokmål</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>népalais</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norvégien</translation>
    </message>
    <message>
        <source>Chichewa</source>
        <translation>chichewa</translation>
    </message>
    <message>
        <source>Oromo</source>
        <translation>oromo</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>pendjabi</translation>
    </message>
    <message>
        <source>Papiamento</source>
        <translation>papiamento</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pachto</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>quechua</translation>
    </message>
    <message>
        <source>K’iche’</source>
        <translation>quiché</translation>
    </message>
    <message>
        <source>Kirundi</source>
        <translation>kirundi</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>kinyarwanda</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>cingalais</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>slovène</translation>
    </message>
    <message>
        <source>Shona</source>
        <translation>shona</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somali</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanais</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbe</translation>
    </message>
    <message>
        <source>Sesotho</source>
        <translation>sesotho</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>swahili</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamoul</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>télougou</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>tadjik</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaï</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>tigrigna</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>turkmène</translation>
    </message>
    <message>
        <source>Tswana</source>
        <translation>tswana</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>ourdou</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>ouzbek</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
    <message>
        <source>Wolof</source>
        <translation>wolof</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>xhosa</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>yoruba</translation>
    </message>
    <message>
        <source>Yucatec Maya</source>
        <translation>maya yucatèque</translation>
    </message>
    <message>
        <source>Zapotec</source>
        <translation>zapotèque</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>zoulou</translation>
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
        <translation>%1 par fichier, %2 par bureau</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Network set up</source>
        <translation>Réseau mis en place</translation>
    </message>
    <message>
        <source>Invitation made</source>
        <translation>Invitation créée</translation>
    </message>
    <message>
        <source>Invitation taken back</source>
        <translation>Invitation retirée</translation>
    </message>
    <message>
        <source>Computer joined</source>
        <translation>Ordinateur rattaché</translation>
    </message>
    <message>
        <source>Access ended</source>
        <translation>Fin de l’accès</translation>
    </message>
    <message>
        <source>Access ended, with the order to erase</source>
        <translation>Fin de l’accès, avec ordre d’effacer</translation>
    </message>
    <message>
        <source>Computer learned that its access has ended</source>
        <translation>L’ordinateur a appris la fin de son accès</translation>
    </message>
    <message>
        <source>Computer got the order to erase</source>
        <translation>L’ordinateur a reçu l’ordre d’effacer</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rôle modifié</translation>
    </message>
    <message>
        <source>Person renamed</source>
        <translation>Personne renommée</translation>
    </message>
    <message>
        <source>Office renamed</source>
        <translation>Bureau renommé</translation>
    </message>
    <message>
        <source>Records imported</source>
        <translation>Fiches importées</translation>
    </message>
    <message>
        <source>Limits of attached files set</source>
        <translation>Limites des fichiers joints fixées</translation>
    </message>
    <message>
        <source>Record erased for ever</source>
        <translation>Fiche effacée définitivement</translation>
    </message>
    <message>
        <source>History of a record erased</source>
        <translation>Historique d’une fiche effacé</translation>
    </message>
    <message>
        <source>Next key of the hub announced</source>
        <translation>Prochaine clé du serveur central annoncée</translation>
    </message>
    <message>
        <source>Next key of the hub put into use</source>
        <translation>Prochaine clé du serveur central mise en service</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sauvegarde effectuée</translation>
    </message>
    <message>
        <source>Hub set back from a backup</source>
        <translation>Serveur central restauré depuis une sauvegarde</translation>
    </message>
    <message>
        <source>Hub repaired; files are asked for again</source>
        <translation>Serveur central réparé&#xa0;; des fichiers sont redemandés</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
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
        <translation>Rien trouvé</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Agreed to be listed</source>
        <translation>A accepté de figurer</translation>
    </message>
    <message>
        <source>Did not agree to be listed: do not pass on</source>
        <translation>N’a pas accepté de figurer&#xa0;: ne pas transmettre</translation>
    </message>
    <message>
        <source>From a public source</source>
        <translation>D’une source publique</translation>
    </message>
    <message>
        <source>Consent not recorded</source>
        <translation>Consentement non consigné</translation>
    </message>
    <message>
        <source>Nobody has noted when these details were confirmed.</source>
        <translation>Rien n’indique quand ces coordonnées ont été confirmées.</translation>
    </message>
    <message>
        <source>These details were last confirmed on %1.</source>
        <translation>Ces coordonnées ont été confirmées pour la dernière fois le %1.</translation>
    </message>
    <message>
        <source>They are right today</source>
        <translation>Elles sont exactes aujourd’hui</translation>
    </message>
    <message>
        <source>It is not recorded when this role was confirmed.</source>
        <translation>Rien n’indique quand cette fonction a été confirmée.</translation>
    </message>
    <message>
        <source>Role as of %1. It may have changed since.</source>
        <translation>Fonction au %1. Elle a pu changer depuis.</translation>
    </message>
    <message>
        <source>Organisations that belong to it</source>
        <translation>Organisations qui en relèvent</translation>
    </message>
    <message>
        <source>Narrower topics</source>
        <translation>Thèmes plus précis</translation>
    </message>
    <message>
        <source>People and organisations with this expertise</source>
        <translation>Personnes et organisations compétentes</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Events within it</source>
        <translation>Événements qui en font partie</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two dates: "23 April 2012 to 27 April 2012"</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Days as counted in %1</source>
        <translation>Jours comptés à %1</translation>
    </message>
    <message>
        <source>(your office)</source>
        <translation>(votre bureau)</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Recevoir maintenant</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Instruments that refer to it</source>
        <translation>Instruments qui s’y réfèrent</translation>
    </message>
    <message>
        <source>The texts below are short summaries made for this library. They are not the official wording: quote from the official text.</source>
        <translation>Les textes ci-dessous sont de courts résumés faits pour cette bibliothèque. Ce n’est pas le libellé officiel&#xa0;: citez le texte officiel.</translation>
    </message>
    <message>
        <source>The numbering of this instrument could not be checked, so its provisions stand here in order and without numbers. Do not cite them by number.</source>
        <translation>La numérotation de cet instrument n’a pas pu être vérifiée&#xa0;; ses dispositions figurent donc dans l’ordre, sans numéros. Ne les citez pas par leur numéro.</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copier la citation</translation>
    </message>
    <message>
        <source>as…</source>
        <extracomment>Follows "Copy citation": in another form</extracomment>
        <translation>comme…</translation>
    </message>
    <message>
        <source>Add to hearing pack</source>
        <translation>Ajouter au dossier</translation>
    </message>
    <message>
        <source>Practices:</source>
        <translation>Pratiques&#xa0;:</translation>
    </message>
    <message>
        <source>This is a short summary made for this library. It is not the official wording: quote from the official text.</source>
        <translation>Ceci est un court résumé fait pour cette bibliothèque. Ce n’est pas le libellé officiel&#xa0;: citez le texte officiel.</translation>
    </message>
    <message>
        <source>The numbering of this instrument could not be checked. Do not cite this provision by number.</source>
        <translation>La numérotation de cet instrument n’a pas pu être vérifiée. Ne citez pas cette disposition par son numéro.</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Practices linked to it</source>
        <translation>Pratiques liées</translation>
    </message>
    <message>
        <source>Results evaluated</source>
        <translation>Résultats évalués</translation>
    </message>
    <message>
        <source>Results monitored</source>
        <translation>Résultats suivis</translation>
    </message>
    <message>
        <source>Results as its source reports them</source>
        <translation>Résultats selon la source</translation>
    </message>
    <message>
        <source>Results expected, not observed</source>
        <translation>Résultats attendus, non observés</translation>
    </message>
    <message>
        <source>Illustrative: composed from common practices, not a report of one programme. What it calls results are expectations.</source>
        <translation>À titre d’exemple&#xa0;: composée à partir de pratiques courantes, elle ne rend pas compte d’un programme. Ce qu’elle appelle résultats sont des attentes.</translation>
    </message>
    <message>
        <source>This record is not in your library. It may not have arrived yet, its office may have withdrawn it, or it was erased.</source>
        <translation>Cette fiche n’est pas dans votre bibliothèque. Elle n’est peut-être pas encore arrivée, son bureau l’a retirée ou elle a été effacée.</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) lead here.</source>
        <translation>
            <numerusform>%n autre fiche mène ici.</numerusform>
            <numerusform>%n autres fiches mènent ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>This office only</source>
        <translation>Ce bureau seulement</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyée</translation>
    </message>
    <message>
        <source>There is no room for two columns here: each text stands in %1 first, then in %2.</source>
        <extracomment>Names of languages</extracomment>
        <translation>Il n’y a pas la place pour deux colonnes&#xa0;: chaque texte figure d’abord en %1, puis en %2.</translation>
    </message>
    <message>
        <source>Not available in %1.</source>
        <extracomment>The name of a language; stands where a text in it would be</extracomment>
        <translation>Non disponible en %1.</translation>
    </message>
    <message>
        <source>This record is in the trash. Restore it to use it again.</source>
        <translation>Cette fiche est dans la corbeille. Restaurez-la pour la réutiliser.</translation>
    </message>
    <message>
        <source>The hub did not take a change to this record.</source>
        <translation>Le serveur central n’a pas accepté une modification de cette fiche.</translation>
    </message>
    <message>
        <source>Correct or withdraw it</source>
        <translation>La corriger ou la retirer</translation>
    </message>
    <message numerus="yes">
        <source>Two offices changed this record at the same time: %n decision(s) to take.</source>
        <translation>
            <numerusform>Deux bureaux ont modifié cette fiche en même temps&#xa0;: %n décision à prendre.</numerusform>
            <numerusform>Deux bureaux ont modifié cette fiche en même temps&#xa0;: %n décisions à prendre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>This seems to be in the library twice.</source>
        <translation>Ceci semble figurer deux fois dans la bibliothèque.</translation>
    </message>
    <message>
        <source>See the other one</source>
        <translation>Voir l’autre</translation>
    </message>
    <message>
        <source>Compare and merge</source>
        <translation>Comparer et fusionner</translation>
    </message>
    <message>
        <source>This text is not available in %1; it is shown in %2.</source>
        <extracomment>Names of languages: "This text is not available in Spanish; it is shown in English."</extracomment>
        <translation>Ce texte n’est pas disponible en %1&#xa0;; il est affiché en %2.</translation>
    </message>
    <message>
        <source>Not available in %1; shown in %2.</source>
        <extracomment>Beside a text that is not in the language asked for</extracomment>
        <translation>Non disponible en %1&#xa0;; affiché en %2.</translation>
    </message>
    <message>
        <source>(in %1)</source>
        <extracomment>Behind a title that is shown in another language than the one asked for</extracomment>
        <translation>(en %1)</translation>
    </message>
    <message>
        <source>(in the trash)</source>
        <translation>(dans la corbeille)</translation>
    </message>
    <message>
        <source>(a record that is not in your library yet)</source>
        <translation>(une fiche qui n’est pas encore dans votre bibliothèque)</translation>
    </message>
    <message>
        <source>High confidence</source>
        <translation>Confiance élevée</translation>
    </message>
    <message>
        <source>Medium confidence</source>
        <translation>Confiance moyenne</translation>
    </message>
    <message>
        <source>Low confidence: check before relying on it</source>
        <translation>Confiance faible&#xa0;: vérifiez avant de vous y fier</translation>
    </message>
    <message>
        <source>Two offices changed the same field.</source>
        <translation>Deux bureaux ont modifié le même champ.</translation>
    </message>
    <message>
        <source>This record is of a kind that only a newer version of Amparo knows. It is kept unharmed.</source>
        <translation>Cette fiche est d’un type que seule une version plus récente d’Amparo connaît. Elle est conservée intacte.</translation>
    </message>
    <message>
        <source>Details from a newer version</source>
        <translation>Données d’une version plus récente</translation>
    </message>
    <message>
        <source>This has changed in another language since it was translated: %1.</source>
        <extracomment>Names of fields, joined with commas</extracomment>
        <translation>Ceci a changé dans une autre langue depuis sa traduction&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Agreed to be listed in this office alone: do not pass on</source>
        <translation>A accepté de figurer dans ce bureau seulement&#xa0;: ne pas transmettre</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Mentioned in</source>
        <extracomment>Of a record: other records lead to it in their texts</extracomment>
        <translation>Mentionné dans</translation>
    </message>
    <message>
        <source>What you looked for stands on page %1 of %2.</source>
        <extracomment>A number, and a file's name</extracomment>
        <translation>Ce que vous avez cherché se trouve à la page %1 de %2.</translation>
    </message>
    <message>
        <source>View it there</source>
        <translation>L’y voir</translation>
    </message>
    <message>
        <source>None yet. A practice is linked to it in its own form, under “%1”.</source>
        <extracomment>%1: a field of a practice's form</extracomment>
        <translation>Aucune pour le moment. Une pratique lui est liée dans son propre formulaire, sous «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>(Untitled)</source>
        <translation>(Sans titre)</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Non acceptée</translation>
    </message>
    <message>
        <source>Illustrative</source>
        <translation>À titre d’exemple</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Of a record: it has come since somebody last looked at this list</extracomment>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>%1, p. %2: </source>
        <extracomment>The file that an excerpt is from, and its page: "acta.pdf, p. 3: "</extracomment>
        <translation>%1, p. %2&#xa0;: </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyée</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>All words have to be there, in any order.</source>
        <translation>Tous les mots doivent y figurer, dans n’importe quel ordre.</translation>
    </message>
    <message>
        <source>"public defender": these words side by side, and no others</source>
        <translation>"défense publique"&#xa0;: ces mots côte à côte, et aucun autre nom</translation>
    </message>
    <message>
        <source>-military: without this word</source>
        <translation>-militaire&#xa0;: sans ce mot</translation>
    </message>
    <message>
        <source>bail OR remand: either will do</source>
        <translation>caution OR détention&#xa0;: l’un des deux suffit</translation>
    </message>
    <message>
        <source>country:Peru, topic:"legal aid", kind:practice, status:draft, lang:Spanish, since:2019: only those</source>
        <translation>country:Pérou, topic:"aide juridictionnelle", kind:pratique, status:brouillon, lang:français, since:2019&#xa0;: seulement celles-là</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Practices</source>
        <translation>Pratiques</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>À lire plus tard</translation>
    </message>
    <message>
        <source>Translations due</source>
        <translation>Traductions à faire</translation>
    </message>
</context>
<context>
    <name>SortBy</name>
    <message>
        <source>Last changed first</source>
        <translation>Dernières modifications d’abord</translation>
    </message>
    <message>
        <source>First changed first</source>
        <translation>Modifications anciennes d’abord</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>Par pertinence</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>On this computer only</source>
        <translation>Sur cet ordinateur seulement</translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n change(s) waiting</source>
        <translation>
            <numerusform>Hors ligne&#xa0;: %n modification en attente</numerusform>
            <numerusform>Hors ligne&#xa0;: %n modifications en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Syncing %1 of %2</source>
        <translation>Synchronisation&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synchronisation…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n modification en attente</numerusform>
            <numerusform>%n modifications en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked with the hub yet</source>
        <translation>Pas encore vérifié auprès du serveur central</translation>
    </message>
    <message>
        <source>Up to date (%1)</source>
        <extracomment>When everything was last known to be the same as at the hub: "Up to date (14:10)"</extracomment>
        <translation>À jour (%1)</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message numerus="yes">
        <source>Needs decision: %n</source>
        <translation>
            <numerusform>À décider&#xa0;: %n</numerusform>
            <numerusform>À décider&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: asks before removing records</source>
        <translation>Arrêtée&#xa0;: demande avant de retirer des fiches</translation>
    </message>
    <message>
        <source>Sync has a problem</source>
        <translation>Problème de synchronisation</translation>
    </message>
    <message>
        <source>Access to the hub has ended</source>
        <translation>L’accès au serveur central a pris fin</translation>
    </message>
    <message>
        <source>%1 · quiet hours</source>
        <extracomment>%1: the state of sync</extracomment>
        <translation>%1 · heures de silence</translation>
    </message>
    <message>
        <source>%1 · metered connection</source>
        <extracomment>%1: the state of sync</extracomment>
        <translation>%1 · connexion limitée</translation>
    </message>
    <message>
        <source>Nothing is sent or fetched by itself in the quiet hours that are set. What you write is safe on this computer; “Sync now” works at any time.</source>
        <translation>Pendant les heures de silence choisies, rien n’est envoyé ni reçu automatiquement. Ce que vous écrivez est en sécurité sur cet ordinateur&#xa0;; «&#xa0;Synchroniser maintenant&#xa0;» fonctionne à tout moment.</translation>
    </message>
    <message>
        <source>This connection is paid for by use, and the settings say to leave it alone. What you write is safe on this computer; “Sync now” works at any time.</source>
        <translation>Cette connexion est payée à l’usage, et les réglages demandent de ne pas s’en servir. Ce que vous écrivez est en sécurité sur cet ordinateur&#xa0;; «&#xa0;Synchroniser maintenant&#xa0;» fonctionne à tout moment.</translation>
    </message>
    <message>
        <source>This library belongs to no hub: everything stays on this computer. Connect to a hub to share it with other offices.</source>
        <translation>Cette bibliothèque n’est rattachée à aucun serveur central&#xa0;: tout reste sur cet ordinateur. Connectez-vous à un serveur pour la partager avec d’autres bureaux.</translation>
    </message>
    <message>
        <source>The hub cannot be reached. You can go on working; your changes leave as soon as there is a connection.</source>
        <translation>Le serveur central est injoignable. Vous pouvez continuer à travailler&#xa0;; vos modifications partiront dès qu’il y aura une connexion.</translation>
    </message>
    <message>
        <source>Changes are being exchanged with the hub. You can go on working.</source>
        <translation>Les modifications s’échangent avec le serveur central. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Your changes are safe on this computer and leave for the hub by themselves.</source>
        <translation>Vos modifications sont en sécurité sur cet ordinateur et partiront d’elles-mêmes vers le serveur central.</translation>
    </message>
    <message>
        <source>This computer holds exactly what the hub holds.</source>
        <translation>Cet ordinateur contient exactement ce que contient le serveur central.</translation>
    </message>
    <message>
        <source>Two offices wrote different things in one place, or the hub did not accept a change. Nothing is lost: choose what shall stand under “Needs attention”.</source>
        <translation>Deux bureaux ont écrit des choses différentes au même endroit, ou le serveur central a refusé une modification. Rien n’est perdu&#xa0;: choisissez ce qui doit rester sous «&#xa0;À traiter&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>To send: %n change(s), about %1</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>À envoyer&#xa0;: %n modification, environ %1</numerusform>
            <numerusform>À envoyer&#xa0;: %n modifications, environ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To receive: %n record(s), about %1</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>À recevoir&#xa0;: %n fiche, environ %1</numerusform>
            <numerusform>À recevoir&#xa0;: %n fiches, environ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files to send: %n, %1</source>
        <extracomment>Attached files; %1 is a size</extracomment>
        <translation>
            <numerusform>Fichiers à envoyer&#xa0;: %n, %1</numerusform>
            <numerusform>Fichiers à envoyer&#xa0;: %n, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files to fetch: %n, %1</source>
        <extracomment>Attached files; %1 is a size</extracomment>
        <translation>
            <numerusform>Fichiers à recevoir&#xa0;: %n, %1</numerusform>
            <numerusform>Fichiers à recevoir&#xa0;: %n, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits, here or at the hub.</source>
        <translation>Rien n’attend, ni ici ni au serveur central.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 to send</source>
        <extracomment>Of attached files: %1 is a size</extracomment>
        <translation>
            <numerusform>%n fichier à envoyer, %1</numerusform>
            <numerusform>%n fichiers à envoyer, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 to fetch</source>
        <extracomment>Of attached files: %1 is a size</extracomment>
        <translation>
            <numerusform>%n fichier à recevoir, %1</numerusform>
            <numerusform>%n fichiers à recevoir, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to try again later</source>
        <translation>
            <numerusform>%n fichier à réessayer plus tard</numerusform>
            <numerusform>%n fichiers à réessayer plus tard</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>%1 · paused</source>
        <extracomment>%1: the state of sync</extracomment>
        <translation>%1 · en pause</translation>
    </message>
    <message>
        <source>Sync is paused until you let it go on, or close the program. What you write is safe on this computer; “Sync now” works at any time.</source>
        <translation>La synchronisation est en pause jusqu’à ce que vous la repreniez ou fermiez le programme. Ce que vous écrivez est en sécurité sur cet ordinateur&#xa0;; «&#xa0;Synchroniser maintenant&#xa0;» fonctionne à tout moment.</translation>
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
        <translation>À propos d’Amparo</translation>
    </message>
    <message>
        <source>Amparo %1

A knowledge base for public defence and legal aid: good practices, declarations and contacts, at hand without a connection, and shared between offices whenever there is one.

Free software under the GNU General Public License, version 3. The texts of the starter library are summaries for orientation; the instruments themselves are what counts.</source>
        <translation>Amparo %1

Une base de connaissances pour la défense publique et l’aide juridictionnelle&#xa0;: bonnes pratiques, déclarations et contacts, à portée de main sans connexion, et partagés entre bureaux dès qu’il y en a une.

Logiciel libre sous la Licence publique générale GNU, version 3. Les textes de la bibliothèque de départ sont des résumés donnés à titre d’orientation&#xa0;; ce sont les instruments eux-mêmes qui font foi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>amparo::ui::ActNotices</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) removed.</source>
        <translation>
            <numerusform>%n commentaire retiré.</numerusform>
            <numerusform>%n commentaires retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed.</source>
        <translation>
            <numerusform>%n fichier retiré.</numerusform>
            <numerusform>%n fichiers retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n record(s) to the trash.</source>
        <translation>
            <numerusform>%n fiche mise à la corbeille.</numerusform>
            <numerusform>%n fiches mises à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n record(s).</source>
        <translation>
            <numerusform>%n fiche modifiée.</numerusform>
            <numerusform>%n fiches modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are one record now; the other one is in the trash.</source>
        <translation>Les deux ne font plus qu’une fiche&#xa0;; l’autre est dans la corbeille.</translation>
    </message>
    <message>
        <source>They stay two records, and are not offered as one again.</source>
        <translation>Elles restent deux fiches, et leur fusion ne sera plus proposée.</translation>
    </message>
    <message>
        <source>The disagreement is settled.</source>
        <translation>Le désaccord est réglé.</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n record(s).</source>
        <translation>
            <numerusform>%n fiche restaurée.</numerusform>
            <numerusform>%n fiches restaurées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: the comment is removed.</source>
        <translation>Rétabli&#xa0;: le commentaire est retiré.</translation>
    </message>
    <message>
        <source>Undone: the comment is removed.</source>
        <translation>Annulé&#xa0;: le commentaire est retiré.</translation>
    </message>
    <message numerus="yes">
        <source>Done again in %n record(s).</source>
        <translation>
            <numerusform>Rétabli dans %n fiche.</numerusform>
            <numerusform>Rétabli dans %n fiches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone in %n record(s).</source>
        <translation>
            <numerusform>Annulé dans %n fiche.</numerusform>
            <numerusform>Annulé dans %n fiches.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: “%1” is in the trash.</source>
        <translation>Rétabli&#xa0;: «&#xa0;%1&#xa0;» est dans la corbeille.</translation>
    </message>
    <message>
        <source>Undone: “%1” is in the trash now.</source>
        <translation>Annulé&#xa0;: «&#xa0;%1&#xa0;» est maintenant dans la corbeille.</translation>
    </message>
    <message>
        <source>Done again: what was changed in “%1”.</source>
        <extracomment>The title of a record</extracomment>
        <translation>Rétabli&#xa0;: ce qui a été changé dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Undone: “%1” is as it was before.</source>
        <translation>Annulé&#xa0;: «&#xa0;%1&#xa0;» est comme avant.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>amparo::ui::Actions</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouvelle…</translation>
    </message>
    <message>
        <source>New &amp;practice</source>
        <translation>Nouvelle &amp;pratique</translation>
    </message>
    <message>
        <source>New &amp;declaration</source>
        <translation>Nouvelle &amp;déclaration</translation>
    </message>
    <message>
        <source>New &amp;organisation</source>
        <translation>Nouvelle &amp;organisation</translation>
    </message>
    <message>
        <source>New &amp;contact person</source>
        <translation>Nouvelle personne à &amp;contacter</translation>
    </message>
    <message>
        <source>New &amp;event</source>
        <translation>Nouvel &amp;événement</translation>
    </message>
    <message>
        <source>New &amp;topic</source>
        <translation>Nouveau &amp;thème</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Sync with a &amp;preview…</source>
        <translation>Sync&amp;hroniser avec un aperçu…</translation>
    </message>
    <message>
        <source>&amp;Connect to a hub…</source>
        <translation>Se &amp;connecter à un serveur central…</translation>
    </message>
    <message>
        <source>&amp;Write files to carry to the hub…</source>
        <translation>&amp;Écrire des fichiers à porter au serveur central…</translation>
    </message>
    <message>
        <source>&amp;Take files brought from the hub…</source>
        <translation>&amp;Reprendre des fichiers rapportés du serveur central…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Racc&amp;ourcis clavier…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>Ed&amp;it</source>
        <translation>M&amp;odifier</translation>
    </message>
    <message>
        <source>Attach &amp;files…</source>
        <translation>&amp;Joindre des fichiers…</translation>
    </message>
    <message>
        <source>Details are ri&amp;ght today</source>
        <translation>Les coordonnées sont &amp;exactes aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;History of the record</source>
        <translation>&amp;Historique de la fiche</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>G&amp;o to…</source>
        <translation>A&amp;ller à…</translation>
    </message>
    <message>
        <source>Add to &amp;hearing pack</source>
        <translation>&amp;Ajouter au dossier d’audience</translation>
    </message>
    <message>
        <source>&amp;Hearing pack…</source>
        <translation>&amp;Dossier d’audience…</translation>
    </message>
    <message>
        <source>&amp;Copy citation</source>
        <translation>Co&amp;pier la citation</translation>
    </message>
    <message>
        <source>Cop&amp;y citation as…</source>
        <translation>&amp;Copier la citation comme…</translation>
    </message>
    <message>
        <source>Both languages si&amp;de by side</source>
        <translation>L&amp;es deux langues côte à côte</translation>
    </message>
    <message>
        <source>Practices by pro&amp;vision…</source>
        <translation>Pratiques par &amp;disposition…</translation>
    </message>
    <message>
        <source>Se&amp;arch</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Search every&amp;where</source>
        <translation>Rechercher par&amp;tout</translation>
    </message>
    <message>
        <source>Go to &amp;provision…</source>
        <translation>Aller à la di&amp;sposition…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;vancer</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Volet pré&amp;cédent</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Look around in five steps</source>
        <translation>&amp;Visite en cinq étapes</translation>
    </message>
    <message>
        <source>&amp;About Amparo</source>
        <translation>À &amp;propos d’Amparo</translation>
    </message>
    <message>
        <source>Copy lin&amp;k to the record</source>
        <translation>Copier le lien &amp;vers la fiche</translation>
    </message>
    <message>
        <source>Read &amp;later</source>
        <translation>À l&amp;ire plus tard</translation>
    </message>
    <message>
        <source>Open in a ne&amp;w window</source>
        <translation>Ouvrir dans une no&amp;uvelle fenêtre</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Taille &amp;habituelle</translation>
    </message>
    <message>
        <source>Save &amp;this search…</source>
        <translation>Enre&amp;gistrer cette recherche…</translation>
    </message>
    <message>
        <source>Find in the te&amp;xt…</source>
        <translation>Trouver dans le te&amp;xte…</translation>
    </message>
    <message>
        <source>Find the pre&amp;vious place</source>
        <translation>Trouver l’endroit précé&amp;dent</translation>
    </message>
    <message>
        <source>&amp;Next translation due</source>
        <translation>Traduction suivante à &amp;faire</translation>
    </message>
    <message>
        <source>&amp;Libraries…</source>
        <translation>&amp;Bibliothèques…</translation>
    </message>
    <message>
        <source>Co&amp;mments on the record</source>
        <translation>Co&amp;mmentaires de la fiche</translation>
    </message>
    <message>
        <source>What the s&amp;yncs did…</source>
        <translation>Ce qu’ont fait les s&amp;ynchronisations…</translation>
    </message>
    <message>
        <source>Con&amp;tacts as a tree…</source>
        <translation>Con&amp;tacts en arborescence…</translation>
    </message>
    <message>
        <source>Change in all selecte&amp;d…</source>
        <translation>&amp;Modifier dans toute la sélection…</translation>
    </message>
    <message>
        <source>&amp;Administer the network…</source>
        <translation>&amp;Administrer le réseau…</translation>
    </message>
    <message>
        <source>Pa&amp;use sync</source>
        <translation>Mettre la synchronisation en pa&amp;use</translation>
    </message>
    <message>
        <source>A menu of what can be written, each with a form of its own.</source>
        <translation>Un menu de ce qu’on peut écrire, chaque sorte avec son formulaire.</translation>
    </message>
    <message>
        <source>Takes back the last change that was saved in this window.</source>
        <translation>Revient sur la dernière modification enregistrée dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back last.</source>
        <translation>Refait la dernière modification annulée.</translation>
    </message>
    <message>
        <source>Into the trash, from where it can be restored.</source>
        <translation>À la corbeille, d’où elle peut être rétablie.</translation>
    </message>
    <message>
        <source>Out of the trash, with all that it said.</source>
        <translation>Hors de la corbeille, avec tout ce qu’elle disait.</translation>
    </message>
    <message>
        <source>To the list or record that was shown before.</source>
        <translation>À la liste ou à la fiche affichée auparavant.</translation>
    </message>
    <message>
        <source>To what was shown before going back.</source>
        <translation>À ce qui était affiché avant de revenir en arrière.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A menu's act, and what it is upon: "Undo: edit"</extracomment>
        <translation>%1&#xa0;: %2</translation>
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
            <numerusform>%n modification envoyée</numerusform>
            <numerusform>%n modifications envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) received</source>
        <translation>
            <numerusform>%n fiche reçue</numerusform>
            <numerusform>%n fiches reçues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n à trancher</numerusform>
            <numerusform>%n à trancher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted</source>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>By hand: %1</source>
        <extracomment>What a sync moved, which went by hand</extracomment>
        <translation>À la main&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1; then: %2</source>
        <extracomment>What a sync moved, and then what ended it</extracomment>
        <translation>%1&#xa0;; ensuite&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n time(s))</source>
        <extracomment>What ended several syncs in a row, and how many they were</extracomment>
        <translation>
            <numerusform>%1 (%n fois)</numerusform>
            <numerusform>%1 (%n fois)</numerusform>
        </translation>
    </message>
    <message>
        <source>What the syncs did</source>
        <translation>Ce qu’ont fait les synchronisations</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Nothing has been sent or received yet.</source>
        <translation>Rien n’a encore été envoyé ni reçu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The newest stands first; only to be read.</source>
        <translation>Le plus récent vient en premier&#xa0;; à lire seulement.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::AddedNames</name>
    <message>
        <source>Also searched for: %1</source>
        <extracomment>Another name of what is searched for, as a screen reader says it</extracomment>
        <translation>Recherché aussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. Press to search without it.</source>
        <extracomment>The languages and countries in which something is called so, and what pressing the button does</extracomment>
        <translation>%1. Appuyez pour chercher sans.</translation>
    </message>
    <message>
        <source>Also searched for</source>
        <translation>Recherché aussi</translation>
    </message>
    <message>
        <source>Also:</source>
        <extracomment>Stands before other names of what is searched for: "Also: remand, pretrial detention"</extracomment>
        <translation>Aussi&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Other names of what is searched for that are not shown yet</extracomment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more name(s)</source>
        <translation>
            <numerusform>Afficher %n nom de plus</numerusform>
            <numerusform>Afficher %n noms de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer names</source>
        <translation>Afficher moins de noms</translation>
    </message>
    <message>
        <source>Only as typed</source>
        <translation>Seulement tel quel</translation>
    </message>
    <message>
        <source>Search without other names</source>
        <translation>Chercher sans autres noms</translation>
    </message>
    <message>
        <source>With other names again</source>
        <translation>De nouveau avec d’autres noms</translation>
    </message>
    <message>
        <source>Only what is shown here changes; all of them are searched for.</source>
        <translation>Seul l’affichage change&#xa0;; tous sont cherchés.</translation>
    </message>
    <message>
        <source>The names shown here are left out until you bring them back.</source>
        <translation>Les noms affichés ici sont écartés jusqu’à ce que vous les rappeliez.</translation>
    </message>
    <message>
        <source>Brings back every name that was left out.</source>
        <translation>Rappelle tous les noms qui ont été écartés.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::AdminDialog</name>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Interrogation du serveur central…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The hub was asked and does it all the same; the list shows what was done.</source>
        <translation>Le serveur central l’a déjà reçu et le fait malgré tout&#xa0;; la liste montre ce qui a été fait.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::AdminPage</name>
    <message>
        <source>Being fetched from the hub…</source>
        <translation>Réception depuis le serveur central…</translation>
    </message>
    <message>
        <source>Nothing has come from the hub.</source>
        <translation>Rien n’est venu du serveur central.</translation>
    </message>
    <message>
        <source>&amp;Show only</source>
        <translation>A&amp;fficher seulement</translation>
    </message>
    <message>
        <source>Show only what has these words</source>
        <translation>Afficher seulement ce qui contient ces mots</translation>
    </message>
    <message>
        <source>a name, an office, a role</source>
        <translation>un nom, un bureau, un rôle</translation>
    </message>
</context>
<context>
    <name>amparo::ui::AdminWindow</name>
    <message>
        <source>The log is saved in %1.</source>
        <translation>Le journal est enregistré dans %1.</translation>
    </message>
    <message>
        <source>The network</source>
        <extracomment>%1 is what a network is called</extracomment>
        <translation>Le réseau</translation>
    </message>
    <message>
        <source>The network: %1</source>
        <translation>Le réseau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Interrogation du serveur central…</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The chosen one is shown beside; F6 goes there.</source>
        <translation>Celle choisie s’affiche à côté&#xa0;; F6 y mène.</translation>
    </message>
    <message>
        <source>The hub was asked and does it all the same; the list shows what was done.</source>
        <translation>Le serveur central l’a déjà reçu et le fait malgré tout&#xa0;; la liste montre ce qui a été fait.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::AttentionView</name>
    <message>
        <source>Withdrawing removes these words from this computer for good, and the record shows the hub's version again.</source>
        <translation>Le retrait efface définitivement ces mots de cet ordinateur, et la fiche affiche de nouveau la version du serveur central.</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Ce qui est à traiter</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Correct it…</source>
        <translation>La corriger…</translation>
    </message>
    <message>
        <source>Withdraw it…</source>
        <translation>La retirer…</translation>
    </message>
    <message>
        <source>Withdraw for good</source>
        <translation>Retirer définitivement</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La conserver</translation>
    </message>
    <message>
        <source>What the change would write</source>
        <translation>Ce qu’écrirait la modification</translation>
    </message>
    <message>
        <source>(a record that is not in your library)</source>
        <translation>(une fiche qui n’est pas dans votre bibliothèque)</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>Not taken by the hub</source>
        <translation>Refusée par le serveur central</translation>
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
        <translation>(vide)</translation>
    </message>
    <message>
        <source>The hub did not take this change and gave no reason.</source>
        <translation>Le serveur central n’a pas accepté cette modification et n’a donné aucune raison.</translation>
    </message>
    <message>
        <source>They are right today</source>
        <translation>Elles sont exactes aujourd’hui</translation>
    </message>
    <message>
        <source>Nobody has noted when these details were confirmed.</source>
        <translation>Rien n’indique quand ces coordonnées ont été confirmées.</translation>
    </message>
    <message>
        <source>These details were last confirmed on %1.</source>
        <translation>Ces coordonnées ont été confirmées pour la dernière fois le %1.</translation>
    </message>
    <message>
        <source>Ask, or look them up; then say that they are right, or correct them.</source>
        <translation>Demandez-les ou vérifiez-les&#xa0;; dites ensuite qu’elles sont exactes, ou corrigez-les.</translation>
    </message>
    <message>
        <source>How they are reached</source>
        <translation>Comment les joindre</translation>
    </message>
    <message>
        <source>Not at the hub yet</source>
        <translation>Pas encore sur le serveur central</translation>
    </message>
    <message>
        <source>These words are safe on this computer, and nowhere else yet. They leave for the hub by themselves, as soon as it can be reached.</source>
        <translation>Ces mots sont à l’abri sur cet ordinateur et, pour l’instant, nulle part ailleurs. Ils partent d’eux-mêmes vers le serveur central dès qu’il est joignable.</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Ce qui sera envoyé</translation>
    </message>
    <message>
        <source>Discarding removes these words from this computer for good.</source>
        <translation>L’abandon supprime définitivement ces mots de cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing needs your attention.
When two offices change the same text, when the hub does not take a change, when something was typed and not saved, or when nobody has confirmed a contact for a year, it appears here.</source>
        <translation>Rien ne demande votre attention.
Lorsque deux bureaux modifient le même texte, lorsque le serveur central n’accepte pas une modification, lorsqu’un texte a été saisi sans être enregistré, ou lorsque personne n’a confirmé un contact depuis un an, cela apparaît ici.</translation>
    </message>
    <message>
        <source>Go to the practices</source>
        <translation>Aller aux pratiques</translation>
    </message>
    <message>
        <source>Typed and not saved</source>
        <translation>Saisi, non enregistré</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Discard it…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Abandonner définitivement</translation>
    </message>
    <message>
        <source>This was typed and not saved. It is on this computer alone.</source>
        <translation>Ce texte a été saisi sans être enregistré. Il n’existe que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This was typed to settle a disagreement that somebody else has settled meanwhile. Copy what is still needed, then discard it.</source>
        <translation>Ce texte a été saisi pour régler un désaccord que quelqu’un d’autre a réglé entre-temps. Copiez ce qui est encore utile, puis abandonnez-le.</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Ce qui a été saisi</translation>
    </message>
    <message>
        <source>Opens their section, to read one or to write a new one.</source>
        <translation>Ouvre leur section, pour en lire une ou en écrire une nouvelle.</translation>
    </message>
    <message>
        <source>What the chosen one is about, and what can be done, stands beside.</source>
        <translation>De quoi il s’agit et ce qu’on peut faire figure à côté.</translation>
    </message>
    <message>
        <source>To read it whole; nothing is decided by that.</source>
        <translation>Pour la lire en entier&#xa0;; cela ne décide de rien.</translation>
    </message>
    <message>
        <source>Today is noted as the day of confirmation; in a year it is asked again.</source>
        <translation>Ce jour est noté comme celui de la confirmation&#xa0;; dans un an, on redemande.</translation>
    </message>
    <message>
        <source>Only to be read; the buttons below say what can be done about it.</source>
        <translation>À lire seulement&#xa0;; les boutons ci-dessous disent ce qu’on peut faire.</translation>
    </message>
    <message>
        <source>The form opens with what was typed.</source>
        <translation>Le formulaire s’ouvre avec ce qui a été écrit.</translation>
    </message>
    <message>
        <source>The form opens with this change, to be sent anew.</source>
        <translation>Le formulaire s’ouvre avec cette modification, à renvoyer.</translation>
    </message>
    <message>
        <source>You are asked once more: it cannot be undone.</source>
        <translation>Une confirmation est demandée&#xa0;: c’est sans retour.</translation>
    </message>
    <message>
        <source>A comment that was not sent</source>
        <translation>Un commentaire non envoyé</translation>
    </message>
    <message>
        <source>This was typed for a record that is not in the library any more. It is on this computer alone.</source>
        <translation>Ceci a été écrit pour une fiche qui n’est plus dans la bibliothèque. Cela ne se trouve que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>As it is: what was in the way may be gone. The hub looks at it anew.</source>
        <translation>Tel quel&#xa0;: ce qui l’empêchait a peut-être changé. Le serveur central l’examine à nouveau.</translation>
    </message>
    <message>
        <source>Never confirmed</source>
        <translation>Jamais confirmé</translation>
    </message>
    <message>
        <source>Not confirmed for more than a year</source>
        <translation>Non confirmé depuis plus d’un an</translation>
    </message>
    <message>
        <source>Correct them…</source>
        <translation>Les corriger…</translation>
    </message>
    <message>
        <source>The form opens, to change what is not right any more.</source>
        <translation>Le formulaire s’ouvre, pour changer ce qui n’est plus exact.</translation>
    </message>
    <message>
        <source>By now your role may allow it: send it again.</source>
        <translation>Votre rôle le permet peut-être à présent&#xa0;: renvoyez-le.</translation>
    </message>
    <message>
        <source>Nothing is noted of that yet.</source>
        <translation>Rien n’est encore noté à ce sujet.</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>Historique de la fiche</translation>
    </message>
    <message>
        <source>Who changed what in it, and when, as the hub tells it.</source>
        <translation>Qui y a changé quoi, et quand, d’après le serveur central.</translation>
    </message>
    <message>
        <source>To be kept, or into the trash</source>
        <translation>À garder, ou à mettre à la corbeille</translation>
    </message>
</context>
<context>
    <name>amparo::ui::CaptionDialog</name>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>What %1 is, in %2:</source>
        <extracomment>%1: the name of a file, %2: a language</extracomment>
        <translation>Ce qu’est %1, en %2&#xa0;:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It stands with the file in every office that has it.</source>
        <translation>Elle accompagne le fichier dans chaque bureau qui l’a.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::ChipList</name>
    <message>
        <source>Remove %1</source>
        <extracomment>What is taken out of a set: "Remove Argentina"</extracomment>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Only from this field; a record that is named here stays.</source>
        <translation>De ce champ seulement&#xa0;; la fiche nommée ici reste.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::CommentsPane</name>
    <message numerus="yes">
        <source>Comments (%n open)</source>
        <translation>
            <numerusform>Commentaires (%n ouvert)</numerusform>
            <numerusform>Commentaires (%n ouverts)</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>Toute la fiche</translation>
    </message>
    <message>
        <source>&amp;New comment</source>
        <translation>&amp;Nouveau commentaire</translation>
    </message>
    <message>
        <source>&amp;Add comment</source>
        <translation>A&amp;jouter le commentaire</translation>
    </message>
    <message>
        <source>Y&amp;our answer</source>
        <translation>Votre &amp;réponse</translation>
    </message>
    <message>
        <source>Y&amp;our answer to %1</source>
        <translation>Votre &amp;réponse à %1</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>Ré&amp;pondre</translation>
    </message>
    <message>
        <source>Y&amp;our comment</source>
        <translation>&amp;Votre commentaire</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>E&amp;nregistrer</translation>
    </message>
    <message>
        <source>Close the comments</source>
        <translation>Fermer les commentaires</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>S&amp;ur</translation>
    </message>
    <message>
        <source>What the comment is about</source>
        <translation>Sur quoi porte le commentaire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Whoever sees the record sees what you write. %1 sends it.</source>
        <translation>Qui voit la fiche voit ce que vous écrivez. %1 l’envoie.</translation>
    </message>
    <message>
        <source>It stands below the others, with your name and office.</source>
        <translation>Il se place sous les autres, avec votre nom et votre bureau.</translation>
    </message>
    <message>
        <source>It stands below the comment that it answers.</source>
        <translation>Elle se place sous le commentaire auquel elle répond.</translation>
    </message>
    <message>
        <source>These words take the place of those that stood there.</source>
        <translation>Ces mots remplacent ceux qui y étaient.</translation>
    </message>
    <message>
        <source>What is typed there and not sent yet is kept.</source>
        <translation>Ce qui y est écrit sans être envoyé est gardé.</translation>
    </message>
    <message>
        <source>Tab goes to the links to answer or settle one, and Return follows them.</source>
        <translation>Tab va aux liens pour répondre ou régler, et Entrée les suit.</translation>
    </message>
    <message>
        <source>The comment names this field, so that others know where to look.</source>
        <translation>Le commentaire nomme ce champ, pour que les autres sachent où regarder.</translation>
    </message>
    <message>
        <source>What is typed here goes away, and no comment changes.</source>
        <translation>Ce qui est écrit ici disparaît, et aucun commentaire ne change.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::ConflictDetail</name>
    <message>
        <source>Keep both…</source>
        <translation>Garder les deux…</translation>
    </message>
    <message>
        <source>Write it anew…</source>
        <translation>Réécrire…</translation>
    </message>
    <message>
        <source>Save this text</source>
        <translation>Enregistrer ce texte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>une autre personne</translation>
    </message>
    <message>
        <source>another office</source>
        <translation>un autre bureau</translation>
    </message>
    <message>
        <source>%1 moved this record to the trash while %2 was changing it. It was kept.</source>
        <extracomment>Who, and while who</extracomment>
        <translation>%1 a mis cette fiche à la corbeille pendant que %2 la modifiait. Elle a été conservée.</translation>
    </message>
    <message>
        <source>%1 changed “%2” at the same time as %3.</source>
        <extracomment>Who, which field, and together with whom</extracomment>
        <translation>%1 a modifié «&#xa0;%2&#xa0;» en même temps que %3.</translation>
    </message>
    <message>
        <source>%1 changed “%2” at the same time as %3, on %4.</source>
        <extracomment>Who, which field, together with whom, and when</extracomment>
        <translation>%1 a modifié «&#xa0;%2&#xa0;» en même temps que %3, le %4.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>In the record now: %1</source>
        <extracomment>Who wrote what the record says now</extracomment>
        <translation>Dans la fiche maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>In the record now</source>
        <translation>Maintenant dans la fiche</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Conserver la fiche</translation>
    </message>
    <message>
        <source>Keep what the record says</source>
        <translation>Conserver ce que dit la fiche</translation>
    </message>
    <message>
        <source>Move it to the trash</source>
        <translation>La mettre à la corbeille</translation>
    </message>
    <message>
        <source>Take the other one</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Meanwhile somebody else has settled this: what the record says now stands in the middle. What you save takes its place.</source>
        <translation>Entre-temps, quelqu’un d’autre a réglé ce point&#xa0;: ce que dit maintenant la fiche est au milieu. Ce que vous enregistrerez prendra sa place.</translation>
    </message>
    <message>
        <source>What you have written here is discarded for good.</source>
        <translation>Ce que vous avez écrit ici sera définitivement abandonné.</translation>
    </message>
    <message>
        <source>A field opens with one after the other, to make one of them.</source>
        <translation>Un champ s’ouvre avec l’un après l’autre, pour en faire un seul.</translation>
    </message>
    <message>
        <source>A field opens with what the record says; saving it decides.</source>
        <translation>Un champ s’ouvre avec ce que dit la fiche&#xa0;; l’enregistrer décide.</translation>
    </message>
    <message>
        <source>It takes the place of both, and the disagreement is settled.</source>
        <translation>Il remplace les deux, et le désaccord est réglé.</translation>
    </message>
    <message>
        <source>Back to the choice; what you have written here is asked about first.</source>
        <translation>Retour au choix&#xa0;; une question est d’abord posée sur ce que vous avez écrit ici.</translation>
    </message>
    <message>
        <source>What both began from; what one of them took out is marked.</source>
        <translation>Ce dont les deux sont partis&#xa0;; ce que l’un a retiré est marqué.</translation>
    </message>
    <message>
        <source>It stays unless you choose otherwise; what is new in it is marked.</source>
        <translation>Il reste sauf choix contraire&#xa0;; ce qui est nouveau est marqué.</translation>
    </message>
    <message>
        <source>It is kept until somebody decides; what is new in it is marked.</source>
        <translation>Il est gardé jusqu’à ce que quelqu’un décide&#xa0;; ce qui est nouveau est marqué.</translation>
    </message>
    <message>
        <source>It stays in its lists, with what was changed in it.</source>
        <translation>Elle reste dans ses listes, avec ce qui y a été modifié.</translation>
    </message>
    <message>
        <source>The other text is put aside, and the disagreement is settled.</source>
        <translation>L’autre texte est écarté, et le désaccord est réglé.</translation>
    </message>
    <message>
        <source>It can be taken out of there again.</source>
        <translation>Elle pourra en être ressortie.</translation>
    </message>
    <message>
        <source>The other text takes the place of what the record says.</source>
        <translation>L’autre texte remplace ce que dit la fiche.</translation>
    </message>
    <message>
        <source>Changed last by %1</source>
        <translation>Dernière modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>What was changed in it last</source>
        <translation>Ce qui y a été modifié en dernier</translation>
    </message>
</context>
<context>
    <name>amparo::ui::ConnectForm</name>
    <message>
        <source>&amp;Invitation</source>
        <translation>&amp;Invitation</translation>
    </message>
    <message>
        <source>Paste the invitation that your network’s administrator sent you</source>
        <translation>Collez l’invitation que l’administration de votre réseau vous a envoyée</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>&amp;Name of this computer, as the network will see it</source>
        <translation>&amp;Nom de cet ordinateur, tel que le réseau le verra</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Nom de cet ordinateur</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Administrators tell your computers apart by it.</source>
        <translation>Il permet aux administrateurs de distinguer vos ordinateurs.</translation>
    </message>
    <message>
        <source>The invitation is used up by it, and the records of the network come here.</source>
        <translation>L’invitation est alors utilisée, et les fiches du réseau arrivent ici.</translation>
    </message>
    <message>
        <source>the hub</source>
        <translation>le serveur central</translation>
    </message>
    <message>
        <source>No connection to %1. The invitation was not used: check the network of this computer, and connect again once there is a connection.</source>
        <translation>Pas de connexion à %1. L’invitation n’a pas été utilisée&#xa0;: vérifiez le réseau de cet ordinateur, puis reconnectez-vous dès qu’il y aura une connexion.</translation>
    </message>
    <message>
        <source>The hub at %1 does not answer at the moment. The invitation was not used: connect again later, and tell the hub's administrator if it stays so.</source>
        <translation>Le serveur central à l’adresse %1 ne répond pas pour le moment. L’invitation n’a pas été utilisée&#xa0;: connectez-vous plus tard et, si cela persiste, prévenez la personne qui l’administre.</translation>
    </message>
    <message>
        <source>The connection ended before %1 had answered. Connect again; if the invitation counts as used by then, ask for a new one.</source>
        <translation>La connexion s’est arrêtée avant la réponse de %1. Reconnectez-vous&#xa0;; si l’invitation est alors considérée comme utilisée, demandez-en une nouvelle.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::ContactsWindow</name>
    <message numerus="yes">
        <source>%n organisation(s) that belong to no other</source>
        <translation>
            <numerusform>%n organisation qui ne relève d’aucune autre</numerusform>
            <numerusform>%n organisations qui ne relèvent d’aucune autre</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Contacts as a tree</source>
        <translation>Contacts en arborescence</translation>
    </message>
    <message>
        <source>Organisation or person</source>
        <translation>Organisation ou personne</translation>
    </message>
    <message>
        <source>What is known of them</source>
        <translation>Ce qu’on en sait</translation>
    </message>
    <message>
        <source>Return opens the contact.</source>
        <translation>Entrée ouvre le contact.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>amparo::ui::CostDialog</name>
    <message>
        <source>Sync with a preview</source>
        <translation>Synchroniser avec un aperçu</translation>
    </message>
    <message>
        <source>Asking the hub what there is…</source>
        <translation>Demande au serveur central de ce qu’il y a…</translation>
    </message>
    <message>
        <source>Sync &amp;everything</source>
        <translation>&amp;Tout synchroniser</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Synchroniser</translation>
    </message>
    <message>
        <source>&amp;Text only, no files</source>
        <translation>Te&amp;xte seul, sans fichiers</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Only to be read; nothing is synced before you choose below.</source>
        <translation>À lire seulement&#xa0;; rien ne se synchronise avant votre choix ci-dessous.</translation>
    </message>
    <message>
        <source>It goes on in the background; you can work meanwhile.</source>
        <translation>Cela se poursuit en arrière-plan&#xa0;; vous pouvez travailler entre-temps.</translation>
    </message>
    <message>
        <source>Files stay at the hub until they are opened or asked for.</source>
        <translation>Les fichiers restent sur le serveur central jusqu’à ce qu’on les ouvre ou les demande.</translation>
    </message>
    <message>
        <source>Nothing of this is sent or fetched now.</source>
        <translation>Rien de tout cela n’est envoyé ni reçu pour l’instant.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::CoverageWindow</name>
    <message>
        <source>All countries</source>
        <translation>Tous les pays</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of the provisions of an instrument, how many have a practice: "12 of 32"</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n provision(s) have a published practice.</source>
        <translation>
            <numerusform>Disposition ayant une pratique publiée&#xa0;: %1 sur %n.</numerusform>
            <numerusform>Dispositions ayant une pratique publiée&#xa0;: %1 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>No practice</source>
        <translation>Aucune pratique</translation>
    </message>
    <message numerus="yes">
        <source>%n practice(s)</source>
        <translation>
            <numerusform>%n pratique</numerusform>
            <numerusform>%n pratiques</numerusform>
        </translation>
    </message>
    <message>
        <source>Practices by provision</source>
        <translation>Pratiques par disposition</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Only provisions &amp;without a published practice</source>
        <translation>Seulement les dispositions &amp;sans pratique publiée</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Published practices</source>
        <translation>Pratiques publiées</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Return opens the provision.</source>
        <translation>Entrée ouvre la disposition.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>(unknown topic)</source>
        <translation>(thème inconnu)</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>In the matrix: no practice of that country or topic rests on the provision</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A cell of the matrix, as it is read out: "Chile: 2 practices"</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olonnes</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Only practices in use there are counted.</source>
        <translation>Seules comptent les pratiques qui y sont appliquées.</translation>
    </message>
    <message>
        <source>Only practices about it are counted.</source>
        <translation>Seules comptent les pratiques sur ce thème.</translation>
    </message>
    <message>
        <source>What nobody has written about yet, within the country and topic chosen above.</source>
        <translation>Ce sur quoi personne n’a encore écrit, pour le pays et le thème choisis ci-dessus.</translation>
    </message>
    <message>
        <source>How the practices of each provision are told apart in the table.</source>
        <translation>Comment le tableau répartit les pratiques de chaque disposition.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::DateEdit</name>
    <message>
        <source>%1: choose from a calendar</source>
        <extracomment>A button beside a date: "Choose Adopted on from a calendar"</extracomment>
        <translation>%1&#xa0;: choisir dans un calendrier</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
    <message>
        <source>2012, 12/2012, 20/12/2012</source>
        <translation>2012, 12/2012, 20/12/2012</translation>
    </message>
    <message>
        <source>The day that is chosen there takes the place of what is typed.</source>
        <translation>Le jour qu’on y choisit remplace ce qui est saisi.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::DateTimeInput</name>
    <message>
        <source>%1: time</source>
        <extracomment>A field and a part of it: "Start: time"</extracomment>
        <translation>%1&#xa0;: heure</translation>
    </message>
    <message>
        <source>%1: time zone</source>
        <translation>%1&#xa0;: fuseau horaire</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>in the time zone of</source>
        <translation>dans le fuseau horaire de</translation>
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
        <translation>%1 (celui-ci)</translation>
    </message>
    <message>
        <source>&amp;End access…</source>
        <translation>&amp;Mettre fin à l’accès…</translation>
    </message>
    <message>
        <source>Order to e&amp;rase…</source>
        <translation>&amp;Ordonner l’effacement…</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Rattaché</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Of a computer that has not been seen at the hub</extracomment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>No computer has joined yet.</source>
        <translation>Aucun ordinateur n’est encore rattaché.</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) with access. When one was last seen is known to the hour.</source>
        <translation>
            <numerusform>%n ordinateur a accès. Le dernier contact est connu à l’heure près.</numerusform>
            <numerusform>%n ordinateurs ont accès. Le dernier contact est connu à l’heure près.</numerusform>
        </translation>
    </message>
    <message>
        <source>It syncs no more; that cannot be undone, and you are asked first.</source>
        <translation>Il ne synchronise plus&#xa0;; c’est sans retour, et une question est posée d’abord.</translation>
    </message>
    <message>
        <source>For one that is lost: at its next contact it erases what it holds.</source>
        <translation>Pour un ordinateur perdu&#xa0;: à son prochain contact, il efface ce qu’il contient.</translation>
    </message>
    <message>
        <source>Return ends the access of the chosen one; you are asked first.</source>
        <translation>Entrée met fin à l’accès de celui choisi&#xa0;; une question est posée d’abord.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::DocumentFindBar</name>
    <message>
        <source>Page %1 of %2…</source>
        <translation>Page %1 sur %2…</translation>
    </message>
    <message>
        <source>Not in this document</source>
        <translation>Absent de ce document</translation>
    </message>
    <message>
        <source>This document has no text; it may have been scanned</source>
        <translation>Ce document n’a pas de texte&#xa0;; il a peut-être été numérisé</translation>
    </message>
    <message>
        <source>&amp;Find in the document</source>
        <translation>&amp;Rechercher dans le document</translation>
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
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Text of page %1</source>
        <translation>Texte de la page %1</translation>
    </message>
    <message>
        <source>(This page has no text; it may have been scanned.)</source>
        <translation>(Cette page n’a pas de texte&#xa0;; elle a peut-être été numérisée.)</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page (%1)</source>
        <translation>Page (%1)</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>Of how many pages: "[3] of 12"</extracomment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>of %1, the first %2 of which are shown</source>
        <translation>sur %1, dont les %2 premières sont affichées</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>À la largeur de la fenêtre</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Rechercher dans le document</translation>
    </message>
    <message>
        <source>Show the text of the page</source>
        <translation>Afficher le texte de la page</translation>
    </message>
    <message>
        <source>Dark paper</source>
        <translation>Papier sombre</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Ouvrir avec un autre programme</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>The arrow keys move it, Ctrl with plus or minus changes its size.</source>
        <translation>Les flèches le déplacent&#xa0;; Ctrl avec plus ou moins change sa taille.</translation>
    </message>
    <message>
        <source>It follows the page; what is selected can be copied.</source>
        <translation>Il suit la page&#xa0;; ce qui est sélectionné peut être copié.</translation>
    </message>
    <message>
        <source>The pages take less room; the file stays as it is.</source>
        <translation>Les pages prennent moins de place&#xa0;; le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>The letters are easier to read; the file stays as it is.</source>
        <translation>Les lettres se lisent mieux&#xa0;; le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>The pages follow the window when its width changes.</source>
        <translation>Les pages suivent la fenêtre quand sa largeur change.</translation>
    </message>
    <message>
        <source>Opens a line in which words are typed; their places are marked.</source>
        <translation>Ouvre une ligne où saisir des mots&#xa0;; les endroits trouvés sont marqués.</translation>
    </message>
    <message>
        <source>The words alone, to be selected, copied or read aloud.</source>
        <translation>Les mots seuls, à sélectionner, copier ou faire lire.</translation>
    </message>
    <message>
        <source>Light letters on a dark ground, on the screen alone.</source>
        <translation>Lettres claires sur fond sombre, à l’écran seulement.</translation>
    </message>
    <message>
        <source>In the one that this computer has for such files.</source>
        <translation>Dans celui que cet ordinateur réserve à ces fichiers.</translation>
    </message>
    <message>
        <source>Where you choose; the one in the library stays.</source>
        <translation>Là où vous voulez&#xa0;; celui de la bibliothèque reste.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::EditManyDialog</name>
    <message>
        <source>Change in all selected</source>
        <translation>Modifier dans toute la sélection</translation>
    </message>
    <message>
        <source>These records have no field in common that could be changed in all of them.</source>
        <translation>Ces fiches n’ont aucun champ commun qui puisse être modifié dans toutes.</translation>
    </message>
    <message numerus="yes">
        <source>One field is changed in %n record(s) at once; Undo takes it back in all of them.</source>
        <translation>
            <numerusform>Un champ est modifié dans %n fiche&#xa0;; «&#xa0;Annuler&#xa0;» rétablit ce qui y était.</numerusform>
            <numerusform>Un champ est modifié dans %n fiches à la fois&#xa0;; «&#xa0;Annuler&#xa0;» le rétablit dans toutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) belong to other offices and stay as they are.</source>
        <translation>
            <numerusform>%n fiche relève d’un autre bureau et reste telle quelle.</numerusform>
            <numerusform>%n fiches relèvent d’autres bureaux et restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Champ</translation>
    </message>
    <message>
        <source>&amp;What is done</source>
        <translation>&amp;Opération</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Add these, keep the others</source>
        <translation>Ajouter celles-ci, conserver les autres</translation>
    </message>
    <message>
        <source>Take these away, keep the others</source>
        <translation>Retirer celles-ci, conserver les autres</translation>
    </message>
    <message>
        <source>Put these in place of what is there</source>
        <translation>Mettre celles-ci à la place de ce qui s’y trouve</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n record(s)</source>
        <translation>
            <numerusform>&amp;Modifier %n fiche</numerusform>
            <numerusform>&amp;Modifier %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Those that all of these records have.</source>
        <translation>Ceux qu’ont toutes ces fiches.</translation>
    </message>
    <message>
        <source>It is done to each record’s own values.</source>
        <translation>Cela se fait sur les valeurs propres à chaque fiche.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::Editor</name>
    <message>
        <source>A draft was recovered: the words below were not saved yet.</source>
        <translation>Un brouillon a été récupéré&#xa0;: les mots ci-dessous n’étaient pas encore enregistrés.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) have to be corrected before saving.</source>
        <translation>
            <numerusform>%n champ est à corriger avant d’enregistrer.</numerusform>
            <numerusform>%n champs sont à corriger avant d’enregistrer.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a client's data: %1. Practices are shared: leave out names, case numbers and documents.</source>
        <extracomment>The places that look like a client's data, joined with commas</extracomment>
        <translation>Ceci ressemble à des données d’une personne assistée&#xa0;: %1. Les pratiques sont partagées&#xa0;: n’indiquez ni noms, ni numéros d’affaire, ni documents.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>A kind of record: "New: Practice", "Edit: Practice"</extracomment>
        <translation>Nouvelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <source>Write this record in another language</source>
        <translation>Écrire cette fiche dans une autre langue</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>Continuer avec le brouillon</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <source>Keep it and start another</source>
        <translation>Le conserver et commencer une autre fiche</translation>
    </message>
    <message>
        <source>Take in the changes</source>
        <translation>Intégrer les modifications</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Enregistrer et fermer</translation>
    </message>
    <message>
        <source>Keep as a draft and close</source>
        <translation>Conserver comme brouillon et fermer</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The whole network: every office of the network receives it</source>
        <translation>Tout le réseau&#xa0;: chaque bureau du réseau la reçoit</translation>
    </message>
    <message>
        <source>This office only: no other office ever sees it</source>
        <translation>Ce bureau seulement&#xa0;: aucun autre bureau ne la voit jamais</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <extracomment>A time: "Draft kept at 14:10"</extracomment>
        <translation>Brouillon conservé à %1</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>There are changes that are not saved yet. They are kept as a draft until you decide.</source>
        <translation>Des modifications ne sont pas encore enregistrées. Elles sont conservées comme brouillon jusqu’à votre décision.</translation>
    </message>
    <message>
        <source>What you wrote is kept as a draft: open the form again to go on.</source>
        <translation>Ce que vous avez écrit est conservé comme brouillon&#xa0;: rouvrez le formulaire pour continuer.</translation>
    </message>
    <message>
        <source>Meanwhile another person changed this record: %1. Your words are untouched.</source>
        <translation>Entre-temps, une autre personne a modifié cette fiche&#xa0;: %1. Ce que vous avez écrit est intact.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed by you and by another person. Choose which to keep, then save.</source>
        <translation>
            <numerusform>%n champ a été modifié par vous et par une autre personne. Choisissez ce qui est à conserver, puis enregistrez.</numerusform>
            <numerusform>%n champs ont été modifiés par vous et par une autre personne. Choisissez ce qui est à conserver, puis enregistrez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write %1 and %2 side by side</source>
        <extracomment>Languages: "Write Spanish and English side by side"</extracomment>
        <translation>Écrire en %1 et en %2 côte à côte</translation>
    </message>
    <message>
        <source>&amp;Minor change</source>
        <translation>Modification &amp;mineure</translation>
    </message>
    <message>
        <source>The meaning stays: translations into other languages are as right as before</source>
        <translation>Le sens ne change pas&#xa0;: les traductions dans d’autres langues restent aussi justes qu’avant</translation>
    </message>
    <message>
        <source>Longer texts may have headings, lists and links: use the buttons above, or Markdown. Two brackets and a name, as in [[Mandela, make a link to another record.</source>
        <translation>Les textes longs peuvent avoir des intitulés, des listes et des liens&#xa0;: utilisez les boutons ci-dessus, ou Markdown. Deux crochets et un nom, comme dans [[Mandela, font un lien vers une autre fiche.</translation>
    </message>
    <message>
        <source>Spelling is not checked in %1: this computer has no dictionary of it.</source>
        <translation>L’orthographe n’est pas vérifiée en %1&#xa0;: cet ordinateur n’a pas de dictionnaire de cette langue.</translation>
    </message>
    <message>
        <source>Not as long as “%1” says nothing: ask the person first.</source>
        <extracomment>A field of the form: "as long as “Consent to be listed” says nothing"</extracomment>
        <translation>Pas tant que «&#xa0;%1&#xa0;» n’est pas renseigné&#xa0;: demandez d’abord à la personne.</translation>
    </message>
    <message>
        <source>Not while “%1” says that it was refused.</source>
        <extracomment>A field of the form and what it says</extracomment>
        <translation>Pas tant que «&#xa0;%1&#xa0;» indique un refus.</translation>
    </message>
    <message>
        <source>Not with a consent that covers this office alone.</source>
        <translation>Pas avec un consentement qui ne couvre que ce bureau.</translation>
    </message>
    <message>
        <source>What is said about this record</source>
        <translation>Ce qui est dit de cette fiche</translation>
    </message>
    <message>
        <source>Files are attached to a record that is saved: save it first.</source>
        <translation>Les fichiers se joignent à une fiche enregistrée&#xa0;: enregistrez-la d’abord.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address, as in name@example.org.</source>
        <translation>Ceci ne ressemble pas à une adresse électronique, comme nom@exemple.org.</translation>
    </message>
    <message>
        <source>Each text has two fields then, to translate while looking at the other one.</source>
        <translation>Chaque texte a alors deux champs, pour traduire en regardant l’autre.</translation>
    </message>
    <message>
        <source>Opens and closes the comments beside the form.</source>
        <translation>Ouvre et ferme les commentaires à côté du formulaire.</translation>
    </message>
    <message>
        <source>A menu of languages; each text of the form gets a place for the chosen one.</source>
        <translation>Un menu de langues&#xa0;; chaque texte du formulaire reçoit une place pour celle choisie.</translation>
    </message>
    <message>
        <source>What was typed and not saved is gone for good.</source>
        <translation>Ce qui a été écrit sans être enregistré est perdu pour de bon.</translation>
    </message>
    <message>
        <source>It waits under “Needs attention”.</source>
        <translation>Il reste dans «&#xa0;À traiter&#xa0;».</translation>
    </message>
    <message>
        <source>They go into the form; where you have written too, you choose.</source>
        <translation>Elles entrent dans le formulaire&#xa0;; là où vous avez aussi écrit, vous choisissez.</translation>
    </message>
    <message>
        <source>What is not saved yet is asked about first.</source>
        <translation>Ce qui n’est pas encore enregistré donne d’abord lieu à une question.</translation>
    </message>
    <message>
        <source>The form stays open; %1 does it too.</source>
        <extracomment>A key: "The form stays open; Ctrl+S does it too."</extracomment>
        <translation>Le formulaire reste ouvert&#xa0;; %1 fait de même.</translation>
    </message>
    <message>
        <source>The record is read next; %1 does it too.</source>
        <translation>La fiche se lit ensuite&#xa0;; %1 fait de même.</translation>
    </message>
    <message>
        <source>It can be taken back: at their next sync it leaves the other offices again.</source>
        <translation>C’est réversible&#xa0;: à leur prochaine synchronisation, elle quitte les autres bureaux.</translation>
    </message>
    <message>
        <source>It can be given to the network later.</source>
        <translation>Elle pourra être partagée avec le réseau plus tard.</translation>
    </message>
    <message>
        <source>What these words were written for is not in the library any more. Saved, they become a record of their own.</source>
        <translation>La fiche pour laquelle ces mots ont été écrits n’est plus dans la bibliothèque. Enregistrés, ils deviennent une fiche à part.</translation>
    </message>
    <message>
        <source>Saved, and taken out of the trash.</source>
        <translation>Enregistrée, et sortie de la corbeille.</translation>
    </message>
    <message>
        <source>This record was erased for ever, as the law may ask for. What you have written can be copied from here; it is not kept.</source>
        <translation>Cette fiche a été effacée définitivement, comme la loi peut l’exiger. Ce que vous avez écrit peut être copié d’ici&#xa0;; il n’est pas conservé.</translation>
    </message>
    <message>
        <source>This record is not in the library any more: its office has taken it back. What you have written is kept as a draft.</source>
        <translation>Cette fiche n’est plus dans la bibliothèque&#xa0;: son bureau l’a retirée. Ce que vous avez écrit est conservé comme brouillon.</translation>
    </message>
    <message>
        <source>Meanwhile another person moved this record to the trash. What you save takes it out again.</source>
        <translation>Entre-temps, une autre personne a mis cette fiche à la corbeille. Si vous enregistrez, elle en ressort.</translation>
    </message>
    <message>
        <source>What you have written here is not kept: copy what you still need.</source>
        <translation>Ce que vous avez écrit ici n’est pas conservé&#xa0;: copiez ce dont vous avez encore besoin.</translation>
    </message>
    <message>
        <source>Not as long as “%1” does not say that it may.</source>
        <extracomment>A field of the form</extracomment>
        <translation>Pas tant que «&#xa0;%1&#xa0;» ne dit pas qu’il peut la voir.</translation>
    </message>
    <message>
        <source>The whole network sees this contact.</source>
        <translation>Tout le réseau voit ce contact.</translation>
    </message>
    <message>
        <source>This contact stays in this office as long as “%1” does not say that the network may see it.</source>
        <extracomment>A field of the form</extracomment>
        <translation>Ce contact reste dans ce bureau tant que «&#xa0;%1&#xa0;» ne dit pas que le réseau peut le voir.</translation>
    </message>
    <message>
        <source>This contact stays in this office.</source>
        <translation>Ce contact reste dans ce bureau.</translation>
    </message>
    <message>
        <source>It is as it was, and is sent to the hub again.</source>
        <translation>Rien n’a changé&#xa0;; c’est renvoyé au serveur central.</translation>
    </message>
    <message>
        <source>There is no room for the preview: make the window larger.</source>
        <translation>Il n’y a pas de place pour l’aperçu&#xa0;: agrandissez la fenêtre.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::EmptyState</name>
    <message>
        <source>Choose a record to read it here.</source>
        <translation>Choisissez une fiche pour la lire ici.</translation>
    </message>
    <message>
        <source>The arrow keys choose one in the list, and Return goes into it.</source>
        <translation>Les flèches en choisissent une dans la liste, et Entrée y mène.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::EndAccessDialog</name>
    <message>
        <source>Order to erase</source>
        <translation>Ordonner l’effacement</translation>
    </message>
    <message>
        <source>End access</source>
        <translation>Mettre fin à l’accès</translation>
    </message>
    <message>
        <source>The access of the computer “%1” of %2 has ended.</source>
        <extracomment>%1 is a computer, %2 a person with their office</extracomment>
        <translation>L’accès de l’ordinateur «&#xa0;%1&#xa0;» de %2 est terminé.</translation>
    </message>
    <message>
        <source>The computer “%1” of %2 will not be able to sync any more. This cannot be undone: it would have to be invited again.</source>
        <extracomment>%1 is a computer, %2 a person with their office</extracomment>
        <translation>L’ordinateur «&#xa0;%1&#xa0;» de %2 ne pourra plus synchroniser. Cela ne peut pas être annulé&#xa0;: il faudrait l’inviter de nouveau.</translation>
    </message>
    <message>
        <source>It is a computer of yours; mind which one.</source>
        <translation>C’est l’un de vos ordinateurs&#xa0;; vérifiez bien lequel.</translation>
    </message>
    <message>
        <source>It is the very computer that you sit at: you end your own access, and administer nothing more from here.</source>
        <translation>C’est l’ordinateur que vous utilisez en ce moment&#xa0;: vous mettez fin à votre propre accès et ne pourrez plus rien administrer d’ici.</translation>
    </message>
    <message>
        <source>Order to e&amp;rase</source>
        <translation>Ordonner l’&amp;effacement</translation>
    </message>
    <message>
        <source>&amp;End access</source>
        <translation>&amp;Mettre fin à l’accès</translation>
    </message>
    <message>
        <source>&amp;End my own access</source>
        <translation>&amp;Mettre fin à mon propre accès</translation>
    </message>
    <message>
        <source>It &amp;keeps what it holds</source>
        <translation>Il &amp;conserve ce qu’il contient</translation>
    </message>
    <message>
        <source>For somebody who changes office, or is to be invited again. The order to erase can be added later.</source>
        <translation>Pour quelqu’un qui change de bureau, ou qui doit être invité de nouveau. L’ordre d’effacer peut être ajouté plus tard.</translation>
    </message>
    <message>
        <source>It e&amp;rases what it holds at its next contact</source>
        <translation>Il e&amp;fface ce qu’il contient à son prochain contact</translation>
    </message>
    <message>
        <source>For a computer that was lost or stolen: records, drafts, changes that were not sent and attached files are erased when it next reaches the hub, and not before. The order is not taken back.</source>
        <translation>Pour un ordinateur perdu ou volé&#xa0;: les fiches, les brouillons, les modifications non envoyées et les fichiers joints sont effacés quand il joint de nouveau le serveur central, et pas avant. L’ordre ne peut pas être retiré.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::FacetChip</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter and the value that is chosen: "Country: Argentina"</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n chosen</source>
        <extracomment>A filter and how many values of it are chosen: "Country: 3 chosen"</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n choisi</numerusform>
            <numerusform>%1&#xa0;: %n choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrer par %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Retirer le filtre %1</translation>
    </message>
    <message>
        <source>Opens the values to choose from, each with how many records have it.</source>
        <translation>Ouvre les valeurs au choix, chacune avec le nombre de fiches qui l’ont.</translation>
    </message>
    <message>
        <source>The records that it left out are listed again.</source>
        <translation>Les fiches qu’il écartait reviennent dans la liste.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::FacetPopup</name>
    <message>
        <source>Find a value</source>
        <translation>Trouver une valeur</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A value that a list can be filtered by, and how many records have it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>Rien à choisir</translation>
    </message>
    <message>
        <source>The values with these letters stay below; the down arrow goes to them.</source>
        <translation>Les valeurs avec ces lettres restent dessous&#xa0;; la flèche bas y mène.</translation>
    </message>
    <message>
        <source>Space ticks a value, and the records follow at once; Return closes.</source>
        <translation>Espace coche une valeur, les fiches suivent aussitôt&#xa0;; Entrée ferme.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::FieldRow</name>
    <message>
        <source>%1: write in %2 (nothing yet)</source>
        <extracomment>A field and a language: "Title: write in English (nothing yet)"</extracomment>
        <translation>%1&#xa0;: écrire en %2 (rien encore)</translation>
    </message>
    <message>
        <source>%1: write in %2</source>
        <translation>%1&#xa0;: écrire en %2</translation>
    </message>
    <message>
        <source>Nothing written in %1 yet</source>
        <translation>Rien n’est encore écrit en %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>(a record that is not in your library yet)</source>
        <translation>(une fiche qui n’est pas encore dans votre bibliothèque)</translation>
    </message>
    <message>
        <source>Meanwhile another person changed “%1” to:
%2</source>
        <extracomment>A field, and what the record says there by now</extracomment>
        <translation>Entre-temps, une autre personne a remplacé «&#xa0;%1&#xa0;» par&#xa0;:
%2</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Conserver mon texte</translation>
    </message>
    <message>
        <source>Take the newer one</source>
        <translation>Prendre le plus récent</translation>
    </message>
    <message>
        <source>All texts of the form are shown in it; nothing of the others is lost.</source>
        <translation>Tous les textes du formulaire s’y affichent&#xa0;; rien des autres n’est perdu.</translation>
    </message>
    <message>
        <source>When you save, it takes the place of the newer one, which the history keeps.</source>
        <translation>À l’enregistrement, il remplace le plus récent, que l’historique garde.</translation>
    </message>
    <message>
        <source>What you have written in this field goes away.</source>
        <translation>Ce que vous avez écrit dans ce champ disparaît.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::FileActs</name>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Enregistrer une copie…</translation>
    </message>
    <message>
        <source>&amp;Fetch now</source>
        <translation>Re&amp;cevoir maintenant</translation>
    </message>
    <message>
        <source>&amp;Always keep it here</source>
        <translation>Toujours le &amp;garder ici</translation>
    </message>
    <message>
        <source>&amp;Only when asked for</source>
        <translation>Seulement sur &amp;demande</translation>
    </message>
    <message>
        <source>As the &amp;library's files in general</source>
        <translation>Comme les fichiers de la &amp;bibliothèque en général</translation>
    </message>
    <message>
        <source>&amp;Caption…</source>
        <translation>&amp;Légende…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Que faire de %1</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached. They stand at the end of the record.</source>
        <translation>
            <numerusform>%n fichier joint. Il se trouve à la fin de la fiche.</numerusform>
            <numerusform>%n fichiers joints. Ils se trouvent à la fin de la fiche.</numerusform>
        </translation>
    </message>
    <message>
        <source>That file is attached to this record already.</source>
        <translation>Ce fichier est déjà joint à cette fiche.</translation>
    </message>
    <message>
        <source>Not attached: %1. Only files that can be read are attached, and no folders.</source>
        <extracomment>Names of files and folders</extracomment>
        <translation>Non joint&#xa0;: %1. Seuls les fichiers lisibles sont joints, et non les dossiers.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::FilterBar</name>
    <message>
        <source>Filters</source>
        <extracomment>Opens a menu of further things that a list can be filtered by</extracomment>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>A filter of a list and how many records it leaves: "New: 3"</extracomment>
        <translation>Nouvelles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only what came from others since %1, when this list was last looked at for news</source>
        <translation>Seulement ce qui est venu d’ailleurs depuis le %1, dernière consultation des nouveautés de cette liste</translation>
    </message>
    <message>
        <source>A menu of what else the records can be filtered by.</source>
        <translation>Un menu des autres critères pour filtrer les fiches.</translation>
    </message>
    <message>
        <source>All records are listed again; what is searched for stays.</source>
        <translation>Toutes les fiches reviennent&#xa0;; ce qui est cherché reste.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::FindBar</name>
    <message>
        <source>Not in this text</source>
        <translation>Absent de ce texte</translation>
    </message>
    <message>
        <source>&amp;Find in the text</source>
        <translation>&amp;Trouver dans le texte</translation>
    </message>
</context>
<context>
    <name>amparo::ui::FindStrip</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the places where a word stands is looked at: "3 of 12"</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Endroit précédent</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <source>Close finding</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Return goes to the next place; with Shift, to the one before.</source>
        <translation>Entrée va à l’endroit suivant&#xa0;; avec Maj, au précédent.</translation>
    </message>
    <message>
        <source>From the first one it goes on with the last.</source>
        <translation>Du premier, on passe au dernier.</translation>
    </message>
    <message>
        <source>From the last one it goes on with the first.</source>
        <translation>Du dernier, on passe au premier.</translation>
    </message>
    <message>
        <source>The marks go away; Escape does it too.</source>
        <translation>Les marques disparaissent&#xa0;; Échap fait de même.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::FlagInput</name>
    <message>
        <source>Composed from common practices; not one programme's report</source>
        <translation>Composée à partir de pratiques courantes&#xa0;; ne rend pas compte d’un programme</translation>
    </message>
</context>
<context>
    <name>amparo::ui::GoToBar</name>
    <message>
        <source>&amp;Go to provision</source>
        <translation>Aller à la di&amp;sposition</translation>
    </message>
    <message>
        <source>Go to provision</source>
        <translation>Aller à la disposition</translation>
    </message>
    <message>
        <source>Principle 7, ICCPR 14.3 d</source>
        <extracomment>Examples of what can be typed; the second is of another instrument</extracomment>
        <translation>Principe 7, PIDCP 14.3 d</translation>
    </message>
    <message>
        <source>Type the number of a provision, for example: article 14.</source>
        <translation>Tapez le numéro d’une disposition, par exemple&#xa0;: article 14.</translation>
    </message>
    <message>
        <source>The library has no such provision.</source>
        <translation>La bibliothèque n’a pas cette disposition.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::GuidedTour</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Of a tour: "Step 2 of 5"</extracomment>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Skip the rest</source>
        <translation>&amp;Passer le reste</translation>
    </message>
    <message>
        <source>Closes the tour; it can be taken again from the Help menu.</source>
        <translation>Ferme la visite&#xa0;; elle se refait depuis le menu Aide.</translation>
    </message>
    <message>
        <source>To the step before; the tour changes nothing in the library.</source>
        <translation>À l’étape précédente&#xa0;; la visite ne change rien à la bibliothèque.</translation>
    </message>
    <message>
        <source>To the step that follows; Escape ends the tour.</source>
        <translation>À l’étape suivante&#xa0;; Échap met fin à la visite.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>&amp;Search the help</source>
        <translation>&amp;Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Page de l’aide</translation>
    </message>
    <message>
        <source>No page has these words. Try fewer, or other ones.</source>
        <translation>Aucune page n’a ces mots. Essayez-en moins, ou d’autres.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Only the pages stay in the list that have all these words.</source>
        <translation>Ne restent dans la liste que les pages qui ont tous ces mots.</translation>
    </message>
    <message>
        <source>The chosen page is shown at once; Return goes into it.</source>
        <translation>La page choisie s’affiche aussitôt&#xa0;; Entrée y mène.</translation>
    </message>
    <message>
        <source>The arrow keys read on; links lead to other pages of the help.</source>
        <translation>Les flèches font avancer la lecture&#xa0;; les liens mènent à d’autres pages de l’aide.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::HistoryView</name>
    <message>
        <source>Back to the record</source>
        <translation>Revenir à la fiche</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Fetching the history</source>
        <translation>Réception de l’historique</translation>
    </message>
    <message>
        <source>Changes of this record, newest first</source>
        <translation>Modifications de cette fiche, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Bring the whole record back</source>
        <translation>Rétablir toute la fiche</translation>
    </message>
    <message>
        <source>Makes the record what it was after this change. It can be undone.</source>
        <translation>Remet la fiche dans l’état où elle était après cette modification. Cela peut être annulé.</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>History of “%1”</source>
        <translation>Historique de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This record is not in your library.</source>
        <translation>Cette fiche n’est pas dans votre bibliothèque.</translation>
    </message>
    <message>
        <source>Nothing of this record's history is here.</source>
        <translation>Rien de l’historique de cette fiche n’est ici.</translation>
    </message>
    <message>
        <source>Fetching what is missing of this history from the hub…</source>
        <translation>Réception depuis le serveur central de ce qui manque à cet historique…</translation>
    </message>
    <message>
        <source>This record has not been at the hub yet: its history begins with the next sync.</source>
        <translation>Cette fiche n’est pas encore allée sur le serveur central&#xa0;: son historique commence avec la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Nothing of it was fetched before.</source>
        <translation>Rien n’en avait été reçu auparavant.</translation>
    </message>
    <message>
        <source>What is kept here reaches to %1.</source>
        <translation>Ce qui est conservé ici va jusqu’au %1.</translation>
    </message>
    <message>
        <source>The hub shows your office no history of this record.</source>
        <translation>Le serveur central ne montre à votre bureau aucun historique de cette fiche.</translation>
    </message>
    <message>
        <source>The hub cannot be reached, so this history is not complete.</source>
        <translation>Le serveur central est injoignable&#xa0;; cet historique n’est donc pas complet.</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Pas encore synchronisée</translation>
    </message>
    <message>
        <source>Not taken by the hub</source>
        <translation>Refusée par le serveur central</translation>
    </message>
    <message>
        <source>At an unknown time</source>
        <translation>À un moment inconnu</translation>
    </message>
    <message>
        <source>The hub's operator</source>
        <translation>La personne qui exploite le serveur central</translation>
    </message>
    <message>
        <source>The record was made</source>
        <translation>La fiche a été créée</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Mise à la corbeille</translation>
    </message>
    <message>
        <source>Taken out of the trash</source>
        <translation>Sortie de la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>After the names of some fields</extracomment>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct or withdraw it</source>
        <translation>La corriger ou la retirer</translation>
    </message>
    <message>
        <source>(a record that is not in your library yet)</source>
        <translation>(une fiche qui n’est pas encore dans votre bibliothèque)</translation>
    </message>
    <message>
        <source>removed “%1”</source>
        <extracomment>Words of a text</extracomment>
        <translation>retiré «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>added “%1”</source>
        <extracomment>Words of a text</extracomment>
        <translation>ajouté «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Leave it empty again</source>
        <translation>Laisser de nouveau vide</translation>
    </message>
    <message>
        <source>Bring back what was there before</source>
        <translation>Rétablir ce qui s’y trouvait avant</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>Rétablir ceci</translation>
    </message>
    <message>
        <source>This record is in the trash. Restore it to use it again.</source>
        <translation>Cette fiche est dans la corbeille. Restaurez-la pour la réutiliser.</translation>
    </message>
    <message>
        <source>The whole record can be brought back once the newest changes have been fetched.</source>
        <translation>Toute la fiche pourra être rétablie une fois les modifications les plus récentes reçues.</translation>
    </message>
    <message>
        <source>The record is as it was after this change.</source>
        <translation>La fiche est telle qu’elle était après cette modification.</translation>
    </message>
    <message numerus="yes">
        <source>Differs today in: %n field(s).</source>
        <translation>
            <numerusform>Diffère aujourd’hui dans %n champ.</numerusform>
            <numerusform>Diffère aujourd’hui dans %n champs.</numerusform>
        </translation>
    </message>
    <message>
        <source>This record was not changed on this computer.
A hub also keeps who in which office changed what, and when. Connect to one, and it can be read here.</source>
        <translation>Cette fiche n’a pas été modifiée sur cet ordinateur.
Un serveur central conserve aussi qui, dans quel bureau, a modifié quoi et quand. Connectez-vous-y pour pouvoir le lire ici.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>As it is now; having read its history changes nothing.</source>
        <translation>Telle qu’elle est maintenant&#xa0;; avoir lu son historique ne change rien.</translation>
    </message>
    <message>
        <source>What the chosen one changed stands beside, word by word.</source>
        <translation>Ce qu’a changé celle choisie figure à côté, mot à mot.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::InvitationsPage</name>
    <message>
        <source>&amp;Invite…</source>
        <translation>&amp;Inviter…</translation>
    </message>
    <message>
        <source>&amp;Take back…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Nobody has been invited yet.</source>
        <translation>Personne n’a encore été invité.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) that nobody has used yet</source>
        <translation>
            <numerusform>%n invitation que personne n’a encore utilisée</numerusform>
            <numerusform>%n invitations que personne n’a encore utilisées</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody new, or one more computer of somebody who is there.</source>
        <translation>Quelqu’un de nouveau, ou un ordinateur de plus pour qui est déjà là.</translation>
    </message>
    <message>
        <source>Nobody can join with it then; a new one can be made at any time.</source>
        <translation>Plus personne ne pourra s’en servir&#xa0;; une autre peut être faite à tout moment.</translation>
    </message>
    <message>
        <source>Return takes back the chosen one, as long as nobody has used it.</source>
        <translation>Entrée permet de reprendre celle choisie, tant que personne ne s’en est servi.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::InviteDialog</name>
    <message>
        <source>&amp;Office (one that is there, or a new name)</source>
        <translation>&amp;Bureau (un bureau existant ou un nouveau nom)</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>&amp;Days for which the invitation is good</source>
        <translation>&amp;Jours de validité de l’invitation</translation>
    </message>
    <message>
        <source>The invitation is copied.</source>
        <translation>L’invitation est copiée.</translation>
    </message>
    <message>
        <source>Invitation for %1</source>
        <translation>Invitation pour %1</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>This is the invitation, good until %1 and for one computer. It is a secret: whoever has it joins in this person's name. It is shown only now, so copy or save it, and give it to the person by a way that nobody else reads.</source>
        <translation>Voici l’invitation, valable jusqu’au %1 et pour un seul ordinateur. C’est un secret&#xa0;: qui la détient se connecte au nom de cette personne. Elle n’est affichée que maintenant&#xa0;; copiez-la ou enregistrez-la, et remettez-la à la personne par un moyen que nul autre ne lit.</translation>
    </message>
    <message>
        <source>This person is in the office already and joins with one more computer. The role holds for all of their computers.</source>
        <translation>Cette personne est déjà dans le bureau et se connecte avec un ordinateur de plus. Le rôle vaut pour tous ses ordinateurs.</translation>
    </message>
    <message>
        <source>Each invitation lets one computer join. An office or a person that is new is made with it.</source>
        <translation>Chaque invitation permet à un ordinateur de se connecter. Un bureau ou une personne qui n’existe pas encore est créé avec elle.</translation>
    </message>
    <message>
        <source>Make the &amp;invitation</source>
        <translation>Créer l’&amp;invitation</translation>
    </message>
    <message>
        <source>Saved in %1. Delete the file once the person has joined.</source>
        <translation>Enregistrée dans %1. Supprimez le fichier une fois la personne connectée.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save in a file…</source>
        <translation>&amp;Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>What its people write belongs to the office.</source>
        <translation>Ce qu’écrivent ses membres appartient au bureau.</translation>
    </message>
    <message>
        <source>What the other offices read beside what this person writes.</source>
        <translation>Ce que les autres bureaux lisent à côté de ce que cette personne écrit.</translation>
    </message>
    <message>
        <source>After them nobody can join with it; who has joined by then stays.</source>
        <translation>Ensuite, plus personne ne peut s’en servir&#xa0;; qui s’est déjà connecté le reste.</translation>
    </message>
    <message>
        <source>The invitation cannot be shown again: copy or save it first.</source>
        <translation>L’invitation ne pourra plus être affichée&#xa0;: copiez-la ou enregistrez-la d’abord.</translation>
    </message>
    <message>
        <source>A secret for one computer; it can be selected and copied.</source>
        <translation>Un secret pour un seul ordinateur&#xa0;; on peut le sélectionner et le copier.</translation>
    </message>
    <message>
        <source>To be pasted where nobody but the person reads it.</source>
        <translation>À coller là où cette personne seule la lira.</translation>
    </message>
    <message>
        <source>To be handed over, and deleted once the person has joined.</source>
        <translation>À remettre, puis à supprimer quand la personne s’est connectée.</translation>
    </message>
    <message>
        <source>The person was in the office already, and keeps the role: %1.</source>
        <extracomment>The role that somebody has had</extracomment>
        <translation>La personne était déjà au bureau et garde son rôle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The invitation was neither copied nor saved, and is not shown again. Close once more to leave it.</source>
        <translation>L’invitation n’a été ni copiée ni enregistrée, et n’est plus montrée. Fermez encore une fois pour l’abandonner.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::KeywordInput</name>
    <message>
        <source>(not given)</source>
        <translation>(non renseigné)</translation>
    </message>
</context>
<context>
    <name>amparo::ui::KeywordsInput</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Type to find one</source>
        <translation>Tapez pour chercher</translation>
    </message>
    <message>
        <source>For instance es-AR:recurso de amparo</source>
        <translation>Par exemple es-AR:recurso de amparo</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <extracomment>A button beside a field: "Add to Countries"</extracomment>
        <translation>Ajouter à %1</translation>
    </message>
    <message>
        <source>What is typed joins those above; Return does it too.</source>
        <translation>Ce qui est saisi rejoint ceux du dessus&#xa0;; Entrée fait de même.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::LibrariesDialog</name>
    <message>
        <source>My library</source>
        <translation>Ma bibliothèque</translation>
    </message>
    <message>
        <source>%1 (open here)</source>
        <extracomment>A library's name</extracomment>
        <translation>%1 (ouverte ici)</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: is its folder there?</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouverte&#xa0;: son dossier existe-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>No folder can be made for it. Is there room on the disk?</source>
        <translation>Son dossier ne peut pas être créé. Y a-t-il de la place sur le disque&#xa0;?</translation>
    </message>
    <message>
        <source>Folder of a library</source>
        <translation>Dossier d’une bibliothèque</translation>
    </message>
    <message>
        <source>There is no library in %1.</source>
        <translation>Il n’y a pas de bibliothèque dans %1.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the list. Everything in it is still in %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus dans la liste. Tout son contenu est encore dans %2.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Who works for two networks keeps two libraries: each has its own records, its own hub and its own window, and nothing goes from one to the other.</source>
        <translation>Qui travaille pour deux réseaux a deux bibliothèques&#xa0;: chacune a ses propres fiches, son propre serveur central et sa propre fenêtre, et rien ne passe de l’une à l’autre.</translation>
    </message>
    <message>
        <source>&amp;Open in its own window</source>
        <translation>&amp;Ouvrir dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>&amp;Switch to it</source>
        <translation>&amp;Passer à celle-ci</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouvelle…</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>&amp;Ajouter un dossier…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Take from the list</source>
        <translation>Re&amp;tirer de la liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Return opens the chosen one in its own window.</source>
        <translation>Entrée ouvre celle choisie dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>This window stays, with its own library.</source>
        <translation>Cette fenêtre reste, avec sa propre bibliothèque.</translation>
    </message>
    <message>
        <source>This window closes, and the other library opens in its place.</source>
        <translation>Cette fenêtre se ferme, et l’autre bibliothèque s’ouvre à sa place.</translation>
    </message>
    <message>
        <source>An empty one, in a folder of its own; its name is asked next.</source>
        <translation>Une vide, dans un dossier à elle&#xa0;; son nom est demandé ensuite.</translation>
    </message>
    <message>
        <source>For a library that lay elsewhere, or was taken from the list.</source>
        <translation>Pour une bibliothèque qui était ailleurs, ou retirée de la liste.</translation>
    </message>
    <message>
        <source>Only its name in this list; the folder stays as it is called.</source>
        <translation>Seulement son nom dans cette liste&#xa0;; le dossier garde le sien.</translation>
    </message>
    <message>
        <source>Nothing is deleted: its folder can be added again.</source>
        <translation>Rien n’est supprimé&#xa0;: son dossier peut être ajouté de nouveau.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::LibraryActs</name>
    <message>
        <source>add</source>
        <extracomment>After "Undo:" in the menu</extracomment>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>edit several records</source>
        <extracomment>After "Undo:" in the menu</extracomment>
        <translation>modifier plusieurs fiches</translation>
    </message>
    <message>
        <source>move to the trash</source>
        <extracomment>After "Undo:" in the menu</extracomment>
        <translation>mettre à la corbeille</translation>
    </message>
    <message>
        <source>restore</source>
        <extracomment>After "Undo:" in the menu</extracomment>
        <translation>récupérer</translation>
    </message>
    <message>
        <source>decide</source>
        <extracomment>After "Undo:" in the menu</extracomment>
        <translation>décider</translation>
    </message>
    <message>
        <source>make one of two records</source>
        <extracomment>After "Undo:" in the menu</extracomment>
        <translation>réunir deux fiches</translation>
    </message>
    <message>
        <source>edit</source>
        <extracomment>After "Undo:" in the menu</extracomment>
        <translation>modifier</translation>
    </message>
    <message>
        <source>say that two are two</source>
        <extracomment>After "Undo:" in the menu</extracomment>
        <translation>indiquer que ce sont deux fiches</translation>
    </message>
</context>
<context>
    <name>amparo::ui::LinkCompleter</name>
    <message>
        <source>Records to link to</source>
        <translation>Fiches à lier</translation>
    </message>
</context>
<context>
    <name>amparo::ui::ListPane</name>
    <message>
        <source>Did you mean: %1?</source>
        <extracomment>Offers another spelling of what was searched for</extracomment>
        <translation>Vouliez-vous dire&#xa0;: %1&#xa0;?</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvée</numerusform>
            <numerusform>%n trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Ordre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing found. Try other words, or fewer.</source>
        <translation>Rien trouvé. Essayez d’autres mots, ou moins.</translation>
    </message>
    <message>
        <source>Nothing found here. Try other words, or search everywhere.</source>
        <translation>Rien trouvé ici. Essayez d’autres mots, ou cherchez partout.</translation>
    </message>
    <message>
        <source>Nothing has all that the filters ask for. Take one away.</source>
        <translation>Rien ne répond à tous les filtres. Retirez-en un.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Here</source>
        <extracomment>Search only the section that is shown</extracomment>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Search only this section</source>
        <translation>Chercher dans cette section seulement</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>Search all sections</extracomment>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Search all sections</source>
        <translation>Chercher dans toutes les sections</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Nothing new here.</source>
        <translation>Rien de nouveau ici.</translation>
    </message>
    <message>
        <source>Nothing to read later. Ctrl+L marks a record.</source>
        <translation>Rien à lire plus tard. Ctrl+L marque une fiche.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Il n’y a encore rien ici.</translation>
    </message>
    <message>
        <source>More than %1 found</source>
        <translation>Plus de %1 trouvées</translation>
    </message>
    <message>
        <source>%1; the best of them are shown</source>
        <translation>%1&#xa0;; les meilleures sont affichées</translation>
    </message>
    <message>
        <source>What the other sections hold is left out.</source>
        <translation>Ce que contiennent les autres sections est laissé de côté.</translation>
    </message>
    <message>
        <source>Records of every kind are found.</source>
        <translation>On y trouve des fiches de toute sorte.</translation>
    </message>
    <message>
        <source>Searches for this in place of what is typed.</source>
        <translation>Cherche ceci au lieu de ce qui est saisi.</translation>
    </message>
    <message>
        <source>It stands below the sections then, and says when it finds something new.</source>
        <translation>Elle se place sous les sections et signale ce qu’elle trouve de nouveau.</translation>
    </message>
    <message>
        <source>A menu of the orders in which the same records can stand.</source>
        <translation>Un menu des ordres possibles pour les mêmes fiches.</translation>
    </message>
    <message>
        <source>Return goes into the record; Shift or Ctrl chooses several.</source>
        <translation>Entrée mène dans la fiche&#xa0;; Maj ou Ctrl en choisit plusieurs.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::LogPage</name>
    <message>
        <source>Show &amp;older ones</source>
        <translation>Afficher les &amp;précédentes</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Enregistrer au format &amp;CSV…</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>What was done to the hub, and by whom</extracomment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Au sujet de qui</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>From which computer</source>
        <translation>Depuis quel ordinateur</translation>
    </message>
    <message>
        <source>Nothing has been noted yet.</source>
        <translation>Rien n’a encore été noté.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n entry(ies); there are older ones.</source>
        <translation>
            <numerusform>%n entrée, la plus récente&#xa0;; il y en a de plus anciennes.</numerusform>
            <numerusform>Les %n entrées les plus récentes&#xa0;; il y en a de plus anciennes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of it: %n entry(ies).</source>
        <translation>
            <numerusform>Tout&#xa0;: %n entrée.</numerusform>
            <numerusform>Tout&#xa0;: %n entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are fetched from the hub and stand below these.</source>
        <translation>Elles viennent du serveur central et se placent sous celles-ci.</translation>
    </message>
    <message>
        <source>A table of the whole log, with what is not shown here.</source>
        <translation>Un tableau de tout le journal, avec ce qui n’est pas affiché ici.</translation>
    </message>
    <message>
        <source>The newest stands first; only to be read.</source>
        <translation>Le plus récent vient en premier&#xa0;; à lire seulement.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::MainWindow</name>
    <message>
        <source>Connected. The library is being fetched.</source>
        <translation>Connecté. La bibliothèque arrive.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) for the hub are in %1.</source>
        <translation>
            <numerusform>%n fichier pour le serveur central se trouve dans %1.</numerusform>
            <numerusform>%n fichiers pour le serveur central se trouvent dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes in them: %1. They stay here until the hub's answer is brought back.</source>
        <translation>Modifications contenues&#xa0;: %1. Elles restent ici jusqu’au retour de la réponse du serveur central.</translation>
    </message>
    <message>
        <source>There was nothing new in what was brought.</source>
        <translation>Il n’y avait rien de nouveau dans ce qui a été apporté.</translation>
    </message>
    <message>
        <source>Changes acknowledged: %1. Records received: %2.</source>
        <translation>Modifications confirmées&#xa0;: %1. Fiches reçues&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait for others that come before them.</source>
        <translation>
            <numerusform>%n fichier attend d’autres qui le précèdent.</numerusform>
            <numerusform>%n fichiers attendent d’autres qui les précèdent.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the record said then is back.</source>
        <translation>Ce que la fiche disait alors est rétabli.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Files of Amparo (*.amparo)</source>
        <translation>Fichiers d’Amparo (*.amparo)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Enregistrer et fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>New here? See in five steps what is where.</source>
        <translation>Première visite&#xa0;? Voyez en cinq étapes où se trouve chaque chose.</translation>
    </message>
    <message>
        <source>The library has sections</source>
        <translation>La bibliothèque a des sections</translation>
    </message>
    <message>
        <source>Practices, declarations, contacts, events and topics, each with how many records it has. What needs a decision and what was deleted stand below them.</source>
        <translation>Pratiques, déclarations, contacts, événements et thèmes, chacune avec son nombre de fiches. En dessous, ce qui attend une décision et ce qui a été supprimé.</translation>
    </message>
    <message>
        <source>Search as you type</source>
        <translation>Cherchez en tapant</translation>
    </message>
    <message>
        <source>What you look for in one language is found in the other too. The filters say what they would leave. %1 finds any record and any command from everywhere.</source>
        <translation>Ce que vous cherchez dans une langue se trouve aussi dans l’autre. Les filtres disent ce qu’ils laisseraient. %1 trouve toute fiche et toute commande, où que vous soyez.</translation>
    </message>
    <message>
        <source>Read, cite and take along</source>
        <translation>Lisez, citez, emportez</translation>
    </message>
    <message>
        <source>The chosen record stands here. Declarations can be read in both languages side by side; %1 copies a citation, and %2 adds what you read to the pack for a hearing.</source>
        <translation>La fiche choisie est ici. Les déclarations se lisent dans les deux langues côte à côte&#xa0;; %1 copie une citation et %2 ajoute ce que vous lisez au dossier d’audience.</translation>
    </message>
    <message>
        <source>Write, with or without a connection</source>
        <translation>Écrivez, avec ou sans connexion</translation>
    </message>
    <message>
        <source>What you write is kept at every moment and saved on this computer. Everything can be undone.</source>
        <translation>Ce que vous écrivez est conservé à tout instant et enregistré sur cet ordinateur. Tout peut être annulé.</translation>
    </message>
    <message>
        <source>Know what is safe</source>
        <translation>Sachez ce qui est en sécurité</translation>
    </message>
    <message>
        <source>Here stands whether everything has reached the other offices, and if not, what is missing. %1 opens the help.</source>
        <translation>Ici se lit si tout est parvenu aux autres bureaux et, sinon, ce qui manque. %1 ouvre l’aide.</translation>
    </message>
    <message>
        <source>What you had typed is kept as a draft.</source>
        <translation>Ce que vous aviez tapé est conservé comme brouillon.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Only provisions, declarations and practices go into the hearing pack.</source>
        <translation>Seules les dispositions, déclarations et pratiques vont dans le dossier d’audience.</translation>
    </message>
    <message>
        <source>All of it is in the hearing pack already.</source>
        <translation>Tout cela est déjà dans le dossier d’audience.</translation>
    </message>
    <message>
        <source>Open the pack</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>The link is copied. It opens this record on every computer that has it.</source>
        <translation>Le lien est copié. Il ouvre cette fiche sur tout ordinateur qui l’a.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) marked to be read later.</source>
        <translation>
            <numerusform>%n fiche marquée à lire plus tard.</numerusform>
            <numerusform>%n fiches marquées à lire plus tard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken from what is to be read later.</source>
        <translation>
            <numerusform>%n fiche retirée de la lecture à venir.</numerusform>
            <numerusform>%n fiches retirées de la lecture à venir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search “%1” was deleted.</source>
        <translation>La recherche «&#xa0;%1&#xa0;» a été supprimée.</translation>
    </message>
    <message>
        <source>This library cannot be opened: is its folder there? %1</source>
        <translation>Cette bibliothèque ne peut pas être ouverte&#xa0;: son dossier existe-t-il&#xa0;? %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a library or of the program, and the state of sync</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Amparo goes on running</source>
        <translation>Amparo reste en marche</translation>
    </message>
    <message>
        <source>The window is closed, and sync goes on. The icon in the tray opens the window again; its menu quits Amparo. The settings say whether it stays there.</source>
        <translation>La fenêtre est fermée et la synchronisation continue. L’icône de la zone de notification la rouvre, et son menu permet de quitter Amparo. Les paramètres disent s’il y reste.</translation>
    </message>
    <message>
        <source>Changing records: %1 of %2</source>
        <translation>Modification des fiches&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that you had typed are kept as drafts.</source>
        <translation>
            <numerusform>%n texte que vous aviez saisi est conservé comme brouillon.</numerusform>
            <numerusform>%n textes que vous aviez saisis sont conservés comme brouillons.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>This link leads to no record: %1. Was all of it copied?</source>
        <translation>Ce lien ne mène à aucune fiche&#xa0;: %1. A-t-il été copié en entier&#xa0;?</translation>
    </message>
    <message>
        <source>No program was found that opens %1.</source>
        <translation>Aucun programme n’a été trouvé pour ouvrir %1.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non conservé</translation>
    </message>
    <message>
        <source>What you have written would be lost: no draft of it could be kept. Make room on the disk, or copy what you need from the form, and close the window then.</source>
        <translation>Ce que vous avez écrit serait perdu&#xa0;: aucun brouillon n’a pu être conservé. Libérez de l’espace sur le disque ou copiez du formulaire ce qu’il vous faut, puis fermez la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Continuer à écrire</translation>
    </message>
    <message>
        <source>Close and &amp;lose it</source>
        <translation>Fermer et le &amp;perdre</translation>
    </message>
    <message>
        <source>There is no file %1. Was it moved, or is what it was on not connected?</source>
        <translation>Il n’y a pas de fichier %1. A-t-il été déplacé, ou son support n’est-il pas connecté&#xa0;?</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>%1 is not a file of Amparo. Those that a courier brings end in .amparo.</source>
        <translation>%1 n’est pas un fichier d’Amparo. Ceux qu’on apporte en main propre finissent par .amparo.</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) wait here: they do not travel by hand, but with a connection.</source>
        <translation>
            <numerusform>%n fichier joint attend ici&#xa0;: il ne voyage pas en main propre, mais avec une connexion.</numerusform>
            <numerusform>%n fichiers joints attendent ici&#xa0;: ils ne voyagent pas en main propre, mais avec une connexion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added to the hearing pack.</source>
        <translation>
            <numerusform>%n fiche ajoutée au dossier d’audience.</numerusform>
            <numerusform>%n fiches ajoutées au dossier d’audience.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Faire la visite</translation>
    </message>
</context>
<context>
    <name>amparo::ui::MarkdownBar</name>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation en retrait</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>How the text is written</source>
        <translation>Mise en forme du texte</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview: the text as it will be read</source>
        <translation>Aperçu&#xa0;: le texte tel qu’il sera lu</translation>
    </message>
    <message>
        <source>Marks what is selected in the text; again, and it is gone.</source>
        <translation>S’applique à ce qui est sélectionné dans le texte&#xa0;; une seconde fois l’enlève.</translation>
    </message>
    <message>
        <source>It stands beside the form and follows what is typed.</source>
        <translation>Il se place à côté du formulaire et suit la saisie.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::Menus</name>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>Sync &amp;by hand</source>
        <translation>Synchroniser en &amp;main propre</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>M&amp;odifier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Language of the interface</source>
        <translation>&amp;Langue de l’interface</translation>
    </message>
    <message>
        <source>Language of the &amp;content</source>
        <translation>La&amp;ngue du contenu</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>Short lines</source>
        <translation>Lignes courtes</translation>
    </message>
    <message>
        <source>Usual lines</source>
        <translation>Lignes habituelles</translation>
    </message>
    <message>
        <source>Long lines</source>
        <translation>Lignes longues</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>Bi&amp;bliothèques</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>&amp;Fichiers récents</translation>
    </message>
</context>
<context>
    <name>amparo::ui::NameDialog</name>
    <message>
        <source>There is a search of this name. This one takes its place.</source>
        <translation>Il existe une recherche de ce nom. Celle-ci la remplacera.</translation>
    </message>
    <message>
        <source>There is another search of this name.</source>
        <translation>Il existe une autre recherche de ce nom.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>Renommer la recherche</translation>
    </message>
    <message>
        <source>&amp;Name of the search</source>
        <translation>&amp;Nom de la recherche</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nom de la recherche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is another library of this name.</source>
        <translation>Il existe une autre bibliothèque de ce nom.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>La créer</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>Rename the library</source>
        <translation>Renommer la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Name of the library</source>
        <translation>&amp;Nom de la bibliothèque</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Nom de la bibliothèque</translation>
    </message>
    <message>
        <source>It is called so on this computer alone, and can be renamed.</source>
        <translation>Elle ne s’appelle ainsi que sur cet ordinateur, et peut être renommée.</translation>
    </message>
    <message>
        <source>It stands under this name below the sections, and can be renamed.</source>
        <translation>Elle figure sous ce nom en dessous des sections, et peut être renommée.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>What it tells of stays as it is.</source>
        <translation>Ce qu’il annonce reste tel quel.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::Notifier</name>
    <message numerus="yes">
        <source>%n decision(s) to take</source>
        <translation>
            <numerusform>%n décision à prendre</numerusform>
            <numerusform>%n décisions à prendre</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message numerus="yes">
        <source>No sync for %n day(s)</source>
        <translation>
            <numerusform>Pas de synchronisation depuis %n jour</numerusform>
            <numerusform>Pas de synchronisation depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>New in “%1”</source>
        <extracomment>The name of a saved search</extracomment>
        <translation>Nouveautés dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are new or have changed since you last looked.</source>
        <translation>
            <numerusform>%n fiche est nouvelle ou a changé depuis votre dernier passage.</numerusform>
            <numerusform>%n fiches sont nouvelles ou ont changé depuis votre dernier passage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amparo::ui::OfficeDialog</name>
    <message>
        <source>&amp;Name of the office</source>
        <translation>&amp;Nom du bureau</translation>
    </message>
    <message>
        <source>Rename the office</source>
        <translation>Renommer le bureau</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>What the other offices read beside its records.</source>
        <translation>Ce que les autres bureaux lisent à côté de ses fiches.</translation>
    </message>
    <message>
        <source>Its people and its records stay with it; only the name changes.</source>
        <translation>Ses membres et ses fiches lui restent&#xa0;; seul le nom change.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::PackPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>On the screen; the printed pages stay as they are.</source>
        <translation>À l’écran&#xa0;; les pages imprimées restent les mêmes.</translation>
    </message>
    <message>
        <source>The printer, the pages and how many copies are chosen next.</source>
        <translation>L’imprimante, les pages et le nombre de copies se choisissent ensuite.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::PackWindow</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>Hearing pack</source>
        <translation>Dossier d’audience</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>What the pack is for: a case, a hearing, a course</source>
        <translation>À quoi sert le dossier&#xa0;: une affaire, une audience, un cours</translation>
    </message>
    <message>
        <source>P&amp;rovisions and practices, in the order of the pack</source>
        <translation>&amp;Dispositions et pratiques, dans l’ordre du dossier</translation>
    </message>
    <message>
        <source>Alt with the arrow keys moves the chosen ones; Delete takes them out.</source>
        <translation>Alt avec les flèches déplace les fiches choisies&#xa0;; Suppr les retire.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>D&amp;escendre</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Langues</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>L’une après l’autre</translation>
    </message>
    <message>
        <source>Pre&amp;view and print…</source>
        <translation>&amp;Aperçu et impression…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Enregistrer en &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;web page…</source>
        <translation>Enregistrer comme page &amp;web…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>(not in the library any more)</source>
        <translation>(n’est plus dans la bibliothèque)</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Les pages sont en préparation…</translation>
    </message>
    <message>
        <source>Nothing is chosen yet. “Add to hearing pack” in the menu Edit takes what is chosen in the list or read.</source>
        <translation>Rien n’est encore choisi. «&#xa0;Ajouter au dossier d’audience&#xa0;», dans le menu Modifier, prend ce qui est choisi dans la liste ou en cours de lecture.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The chosen ones change places with what stands above them.</source>
        <translation>Les éléments choisis changent de place avec celui du dessus.</translation>
    </message>
    <message>
        <source>The chosen ones change places with what stands below them.</source>
        <translation>Les éléments choisis changent de place avec celui du dessous.</translation>
    </message>
    <message>
        <source>Out of the pack alone; the records stay in the library.</source>
        <translation>Du dossier seulement&#xa0;; les fiches restent dans la bibliothèque.</translation>
    </message>
    <message>
        <source>How the two versions of a text stand on the pages.</source>
        <translation>Comment les deux versions d’un texte se placent sur les pages.</translation>
    </message>
    <message>
        <source>The pages as they come out of the printer, before they do.</source>
        <translation>Les pages telles qu’elles sortiront de l’imprimante.</translation>
    </message>
    <message>
        <source>The same pages as a file, to be sent or printed elsewhere.</source>
        <translation>Les mêmes pages dans un fichier, à envoyer ou à imprimer ailleurs.</translation>
    </message>
    <message>
        <source>One file for any browser, without a connection.</source>
        <translation>Un seul fichier pour tout navigateur, sans connexion.</translation>
    </message>
    <message>
        <source>The pack stays as it is, until it is opened again.</source>
        <translation>Le dossier reste tel quel jusqu’à sa prochaine ouverture.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::PagesView</name>
    <message>
        <source>Page %1 cannot be shown: it is damaged, or it asks for more memory or time than a page may have.</source>
        <translation>La page %1 ne peut pas être affichée&#xa0;: elle est endommagée, ou demande plus de mémoire ou de temps qu’une page ne peut en avoir.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::Palette</name>
    <message>
        <source>Opened last</source>
        <translation>Ouvertes récemment</translation>
    </message>
    <message>
        <source>Nothing found. Try other words, or fewer.</source>
        <translation>Rien trouvé. Essayez d’autres mots, ou moins.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Records in a saved search</extracomment>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Recherche enregistrée</translation>
    </message>
    <message>
        <source>Records, saved searches and commands</source>
        <translation>Fiches, recherches enregistrées et commandes</translation>
    </message>
    <message>
        <source>Search records, saved searches and commands</source>
        <translation>Chercher des fiches, des recherches enregistrées et des commandes</translation>
    </message>
</context>
<context>
    <name>amparo::ui::PeoplePage</name>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>People and offices</source>
        <translation>Personnes et bureaux</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <extracomment>A person's name in the list, where it is oneself</extracomment>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>There is nobody yet.</source>
        <translation>Il n’y a encore personne.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>How many people there are, and in how many offices</extracomment>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n office(s)</source>
        <translation>
            <numerusform>%n bureau</numerusform>
            <numerusform>%n bureaux</numerusform>
        </translation>
    </message>
    <message>
        <source>The name and the role of a person, the name of an office.</source>
        <translation>Le nom et le rôle d’une personne, le nom d’un bureau.</translation>
    </message>
    <message>
        <source>Return changes the chosen person or office.</source>
        <translation>Entrée permet de modifier la personne ou le bureau choisi.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::PersonDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>This is you: with this role you do not administer the network any more, and only another administrator can give it back to you.</source>
        <translation>C’est vous&#xa0;: avec ce rôle, vous n’administrez plus le réseau, et seule une autre personne qui l’administre peut vous le rendre.</translation>
    </message>
    <message>
        <source>A new role holds at once, and the person's computers show it with their next sync.</source>
        <translation>Un nouveau rôle vaut aussitôt, et les ordinateurs de la personne l’affichent à leur prochaine synchronisation.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>What the other offices read beside what this person writes.</source>
        <translation>Ce que les autres bureaux lisent à côté de ce que cette personne écrit.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>As it will be read: %1</source>
        <extracomment>The name of a field: "As it will be read: Problem (Spanish)"</extracomment>
        <translation>Tel qu’il sera lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Put the cursor into a longer text, and it appears here as it will be read.</source>
        <translation>Placez le curseur dans un texte long&#xa0;: il apparaît ici tel qu’il sera lu.</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Rien n’est encore écrit ici.</translation>
    </message>
    <message>
        <source>It follows what is typed where the cursor is.</source>
        <translation>Il suit ce qui est saisi là où se trouve le curseur.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::Reader</name>
    <message>
        <source>Choose a record to read it here.</source>
        <translation>Choisissez une fiche pour la lire ici.</translation>
    </message>
    <message>
        <source>Copy citation as</source>
        <translation>Copier la citation comme</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Show the table of contents</source>
        <translation>Afficher le sommaire</translation>
    </message>
    <message>
        <source>Attach files to this record</source>
        <translation>Joindre des fichiers à cette fiche</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Who changed what in this record, and when</source>
        <translation>Qui a changé quoi dans cette fiche, et quand</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Citation copied</source>
        <translation>Citation copiée</translation>
    </message>
    <message>
        <source>Copy saved</source>
        <translation>Copie enregistrée</translation>
    </message>
    <message>
        <source>No program was found that opens %1.</source>
        <translation>Aucun programme n’a été trouvé pour ouvrir %1.</translation>
    </message>
    <message>
        <source>Edit this record</source>
        <translation>Modifier cette fiche</translation>
    </message>
    <message>
        <source>Read this record in %1</source>
        <extracomment>A language: "Read this record in Spanish"</extracomment>
        <translation>Lire cette fiche en %1</translation>
    </message>
    <message>
        <source>Show %1 and %2 side by side</source>
        <extracomment>Languages: "Show Spanish and English side by side"</extracomment>
        <translation>Afficher %1 et %2 côte à côte</translation>
    </message>
    <message>
        <source>Read this record later</source>
        <translation>Lire cette fiche plus tard</translation>
    </message>
    <message numerus="yes">
        <source>What is said about this record: %n open comment(s)</source>
        <translation>
            <numerusform>Ce qui est dit de cette fiche&#xa0;: %n commentaire ouvert</numerusform>
            <numerusform>Ce qui est dit de cette fiche&#xa0;: %n commentaires ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>What is said about this record</source>
        <translation>Ce qui est dit de cette fiche</translation>
    </message>
    <message>
        <source>A menu of ways to cite; the chosen one is ready to be pasted.</source>
        <translation>Un menu des façons de citer&#xa0;; celle choisie est prête à être collée.</translation>
    </message>
    <message>
        <source>The headings of the text, to go to one of them.</source>
        <translation>Les titres du texte, pour aller à l’un d’eux.</translation>
    </message>
    <message>
        <source>Whoever may see the record receives a copy of them.</source>
        <translation>Qui peut voir la fiche en reçoit une copie.</translation>
    </message>
    <message>
        <source>It is listed under “Read later”, on this computer alone, until you take it out.</source>
        <translation>Elle figure dans «&#xa0;À lire plus tard&#xa0;», sur cet ordinateur seul, tant que vous ne l’en retirez pas.</translation>
    </message>
    <message>
        <source>What it said before can be read there, and brought back.</source>
        <translation>On y lit ce qu’elle disait avant, et on peut le rétablir.</translation>
    </message>
    <message>
        <source>The text follows from heading to heading as the arrow keys go.</source>
        <translation>Avec les flèches, le texte suit de titre en titre.</translation>
    </message>
    <message>
        <source>The arrow keys read on; Tab goes to the links, and Return follows one.</source>
        <translation>Les flèches font avancer la lecture&#xa0;; Tab va aux liens, et Entrée en suit un.</translation>
    </message>
    <message>
        <source>Opens and closes the comments beside the text.</source>
        <translation>Ouvre et ferme les commentaires à côté du texte.</translation>
    </message>
    <message>
        <source>Opens its form; nothing changes before it is saved.</source>
        <translation>Ouvre son formulaire&#xa0;; rien ne change avant l’enregistrement.</translation>
    </message>
    <message>
        <source>Menus and buttons stay in their language.</source>
        <translation>Menus et boutons restent dans leur langue.</translation>
    </message>
    <message>
        <source>To compare them, sentence by sentence; again, and one stands alone.</source>
        <translation>Pour les comparer phrase à phrase&#xa0;; une seconde fois, et l’une reste seule.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::RecentFiles</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>A file and the folder that it is in</extracomment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>&amp;Oublier ces fichiers</translation>
    </message>
</context>
<context>
    <name>amparo::ui::RecordWindow</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Show in the main window</source>
        <translation>Afficher dans la fenêtre principale</translation>
    </message>
    <message>
        <source>To what was read in this window before.</source>
        <translation>À ce qui a été lu auparavant dans cette fenêtre.</translation>
    </message>
    <message>
        <source>To what was read before going back.</source>
        <translation>À ce qu’on lisait avant de revenir en arrière.</translation>
    </message>
    <message>
        <source>This window closes, and the record is read there.</source>
        <translation>Cette fenêtre se ferme, et la fiche se lit là-bas.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::ReferenceInput</name>
    <message>
        <source>Type to find a record</source>
        <translation>Tapez pour trouver une fiche</translation>
    </message>
    <message>
        <source>Type to find a record to add</source>
        <translation>Tapez pour trouver une fiche à ajouter</translation>
    </message>
    <message>
        <source>(a record that is not in your library yet)</source>
        <translation>(une fiche qui n’est pas encore dans votre bibliothèque)</translation>
    </message>
</context>
<context>
    <name>amparo::ui::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A section of the library and how many records it has, as a screen reader says it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message numerus="yes">
        <source>%n new since it was last open</source>
        <translation>
            <numerusform>%n nouvelle depuis la dernière ouverture</numerusform>
            <numerusform>%n nouvelles depuis la dernière ouverture</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, saved search</source>
        <extracomment>A search that is kept, as a screen reader says it: its name, and what is new</extracomment>
        <translation>%1, recherche enregistrée</translation>
    </message>
    <message>
        <source>%1, saved search, %2</source>
        <translation>%1, recherche enregistrée, %2</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>The records of the chosen one are listed beside; Return goes to them.</source>
        <translation>Les fiches de celle choisie s’affichent à côté&#xa0;; Entrée y mène.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Language of the &amp;interface</source>
        <translation>&amp;Langue de l’interface</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Langue de l’interface</translation>
    </message>
    <message>
        <source>Language of the &amp;content</source>
        <translation>Langue du &amp;contenu</translation>
    </message>
    <message>
        <source>Language of the content</source>
        <translation>Langue du contenu</translation>
    </message>
    <message>
        <source>Records are shown in this language where they have it, and in another one, marked as such, where they do not.</source>
        <translation>Les fiches s’affichent dans cette langue quand elles l’ont, et sinon dans une autre, signalée.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>On &amp;metered connections</source>
        <translation>Sur les connexions &amp;limitées</translation>
    </message>
    <message>
        <source>On metered connections</source>
        <translation>Sur les connexions limitées</translation>
    </message>
    <message>
        <source>&amp;Quiet hours, without sync</source>
        <extracomment>A switch, followed by two times of day: "Quiet hours, without sync 22:00 to 06:00"</extracomment>
        <translation>Heures de &amp;silence, sans synchronisation</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times of day: 22:00 to 06:00</extracomment>
        <translation>à</translation>
    </message>
    <message>
        <source>Quiet hours begin at</source>
        <translation>Les heures de silence commencent à</translation>
    </message>
    <message>
        <source>Quiet hours end at</source>
        <translation>Les heures de silence finissent à</translation>
    </message>
    <message>
        <source>Where the library lies</source>
        <translation>Emplacement de la bibliothèque</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>menus buttons translation</source>
        <translation>menus boutons traduction langue</translation>
    </message>
    <message>
        <source>records translation</source>
        <translation>fiches traduction langue</translation>
    </message>
    <message>
        <source>Declarations and practices in &amp;both languages side by side</source>
        <translation>Déclarations et pratiques dans les deux langues, côte à &amp;côte</translation>
    </message>
    <message>
        <source>bilingual parallel columns</source>
        <translation>bilingue parallèle colonnes</translation>
    </message>
    <message>
        <source>Look and reading</source>
        <translation>Aspect et lecture</translation>
    </message>
    <message>
        <source>theme colours night contrast</source>
        <translation>thème couleurs nuit contraste</translation>
    </message>
    <message>
        <source>&amp;Size of the text that is read</source>
        <translation>&amp;Taille du texte lu</translation>
    </message>
    <message>
        <source>Size of the text that is read</source>
        <translation>Taille du texte lu</translation>
    </message>
    <message>
        <source>font letters larger smaller zoom</source>
        <translation>police lettres grand petit zoom</translation>
    </message>
    <message>
        <source>&amp;Length of its lines</source>
        <translation>&amp;Longueur des lignes</translation>
    </message>
    <message>
        <source>Length of its lines</source>
        <translation>Longueur des lignes</translation>
    </message>
    <message>
        <source>width column margin</source>
        <translation>largeur colonne marge</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>mobile data cost phone</source>
        <translation>données mobiles coût téléphone</translation>
    </message>
    <message>
        <source>night disturb time</source>
        <translation>nuit déranger heure</translation>
    </message>
    <message>
        <source>Library and keyboard</source>
        <translation>Bibliothèque et clavier</translation>
    </message>
    <message>
        <source>folder path file backup</source>
        <translation>dossier chemin fichier sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Libraries…</source>
        <translation>&amp;Bibliothèques…</translation>
    </message>
    <message>
        <source>profile network switch another second</source>
        <translation>profil réseau changer autre seconde</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>keys combination hotkey</source>
        <translation>touches combinaison raccourci</translation>
    </message>
    <message>
        <source>No setting is called so. Try another word.</source>
        <translation>Aucun réglage ne porte ce nom. Essayez un autre mot.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n réglage</numerusform>
            <numerusform>%n réglages</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Short lines</source>
        <translation>Lignes courtes</translation>
    </message>
    <message>
        <source>Usual lines</source>
        <translation>Lignes normales</translation>
    </message>
    <message>
        <source>Long lines</source>
        <translation>Lignes longues</translation>
    </message>
    <message>
        <source>What is synced without being asked where a network is paid for by use.</source>
        <translation>Ce qui est synchronisé sans qu’on le demande quand le réseau est payé à l’usage.</translation>
    </message>
    <message>
        <source>Records, but no files</source>
        <translation>Les fiches, sans les fichiers</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Notices on the desktop</source>
        <translation>Avis sur le bureau</translation>
    </message>
    <message>
        <source>notification message alert tell popup</source>
        <translation>notification message alerte prévenir</translation>
    </message>
    <message>
        <source>&amp;Decisions to take</source>
        <translation>&amp;Décisions à prendre</translation>
    </message>
    <message>
        <source>Two offices changed the same text, or the hub did not take a change.</source>
        <translation>Deux bureaux ont modifié le même texte, ou le serveur central a refusé une modification.</translation>
    </message>
    <message>
        <source>&amp;News in saved searches</source>
        <translation>&amp;Nouveautés dans les recherches enregistrées</translation>
    </message>
    <message>
        <source>Sync that has &amp;failed for a day</source>
        <translation>Une journée sans pouvoir synch&amp;roniser</translation>
    </message>
    <message>
        <source>Notices come while you work in other programs, and never in the quiet hours.</source>
        <translation>Les avis apparaissent pendant que vous travaillez dans d’autres programmes, jamais pendant les heures de silence.</translation>
    </message>
    <message>
        <source>&amp;Stay in the tray when the window is closed</source>
        <translation>&amp;Rester dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>icon background close quit</source>
        <translation>icône arrière-plan fermer quitter</translation>
    </message>
    <message>
        <source>Amparo goes on syncing, and its icon opens the window again.</source>
        <translation>Amparo continue de synchroniser, et son icône rouvre la fenêtre.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Ce bureau n’a pas de zone de notification.</translation>
    </message>
    <message>
        <source>Menus and messages change at once; records keep their languages.</source>
        <translation>Menus et messages changent aussitôt&#xa0;; les fiches gardent leurs langues.</translation>
    </message>
    <message>
        <source>In two columns, where a record has both and the window has room.</source>
        <translation>En deux colonnes, si la fiche a les deux et que la fenêtre le permet.</translation>
    </message>
    <message>
        <source>The colours of every window; they change at once.</source>
        <translation>Les couleurs de toutes les fenêtres&#xa0;; elles changent aussitôt.</translation>
    </message>
    <message>
        <source>Of records; menus and buttons keep the size of the system.</source>
        <translation>Celle des fiches&#xa0;; menus et boutons gardent la taille du système.</translation>
    </message>
    <message>
        <source>Short ones are easier to follow, long ones show more at once.</source>
        <translation>Les courtes se suivent mieux, les longues en montrent plus à la fois.</translation>
    </message>
    <message>
        <source>Between these times nothing is synced by itself, and no notice comes.</source>
        <translation>Entre ces heures, rien ne se synchronise de soi-même et aucun avis n’arrive.</translation>
    </message>
    <message>
        <source>By the clock of this computer.</source>
        <translation>À l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>By the clock of this computer; it may be on the next morning.</source>
        <translation>À l’horloge de cet ordinateur&#xa0;; ce peut être le lendemain matin.</translation>
    </message>
    <message>
        <source>When others have written something that one of your searches finds.</source>
        <translation>Quand d’autres ont écrit ce que trouve l’une de vos recherches.</translation>
    </message>
    <message>
        <source>To be selected and copied, for a backup or for whoever helps you.</source>
        <translation>À sélectionner et à copier, pour une sauvegarde ou pour qui vous aide.</translation>
    </message>
    <message>
        <source>Those of this computer: to open, make, add or rename one.</source>
        <translation>Celles de cet ordinateur&#xa0;: pour en ouvrir, créer, ajouter ou renommer une.</translation>
    </message>
    <message>
        <source>The keys of everything that can be done, each of which can be changed.</source>
        <translation>Les touches de tout ce qu’on peut faire&#xa0;; chacune peut être changée.</translation>
    </message>
    <message>
        <source>Only what has these words stays; Return goes to it.</source>
        <translation>Seul reste ce qui a ces mots&#xa0;; Entrée y mène.</translation>
    </message>
    <message>
        <source>What was chosen holds already.</source>
        <translation>Ce qui a été choisi s’applique déjà.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::ShortcutTable</name>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <source>These keys cannot be used.</source>
        <translation>Ces touches ne peuvent pas servir.</translation>
    </message>
    <message>
        <source>%1 is needed for writing. Press it together with Ctrl or Alt.</source>
        <translation>%1 sert à écrire. Appuyez aussi sur Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>%1 is for the menus. Press Ctrl as well.</source>
        <translation>%1 sert aux menus. Appuyez aussi sur Ctrl.</translation>
    </message>
    <message>
        <source>%1 always means “%2”.</source>
        <translation>%1 signifie toujours «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is kept for “%2”, which administrators do.</source>
        <translation>%1 est réservé à «&#xa0;%2&#xa0;», que fait l’administration.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::ShortcutsWindow</name>
    <message>
        <source>Press the keys</source>
        <translation>Appuyez sur les touches</translation>
    </message>
    <message>
        <source>%1 means “%2” now.</source>
        <translation>%1 signifie actuellement «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>An act, or its keys</source>
        <translation>Une action ou ses touches</translation>
    </message>
    <message>
        <source>Return changes the keys, Delete removes them.</source>
        <translation>Entrée change les touches, Suppr les retire.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Changer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Touches &amp;habituelles</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>&amp;Toutes les habituelles</translation>
    </message>
    <message>
        <source>&amp;Give it to this act</source>
        <translation>&amp;Les donner à cette action</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The keys that you press next become those of the chosen act.</source>
        <translation>Les touches que vous presserez ensuite seront celles de l’action choisie.</translation>
    </message>
    <message>
        <source>The act stays in its menu, without keys.</source>
        <translation>L’action reste dans son menu, sans touches.</translation>
    </message>
    <message>
        <source>The chosen act gets back those that it came with.</source>
        <translation>L’action choisie retrouve celles d’origine.</translation>
    </message>
    <message>
        <source>Every act gets back the keys that it came with.</source>
        <translation>Chaque action retrouve ses touches d’origine.</translation>
    </message>
    <message>
        <source>The other act has no keys then.</source>
        <translation>L’autre action n’a alors plus de touches.</translation>
    </message>
    <message>
        <source>What was changed holds already.</source>
        <translation>Ce qui a été modifié s’applique déjà.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::SpellCheck</name>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>Add “%1” to my dictionary</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» à mon dictionnaire</translation>
    </message>
</context>
<context>
    <name>amparo::ui::StatusStrip</name>
    <message>
        <source>Sync: %1</source>
        <translation>Synchronisation&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>amparo::ui::SyncDetails</name>
    <message>
        <source>Details about sync</source>
        <translation>Détails de la synchronisation</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Serveur central</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Last up to date</source>
        <translation>Dernière mise à jour complète</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Changes waiting</source>
        <translation>Modifications en attente</translation>
    </message>
    <message>
        <source>Decisions needed</source>
        <translation>Décisions à prendre</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>Let them be removed</source>
        <translation>Permettre leur retrait</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Connect to a hub…</source>
        <translation>Se connecter à un serveur central…</translation>
    </message>
    <message>
        <source>Let files go on</source>
        <translation>Reprendre les fichiers</translation>
    </message>
    <message>
        <source>Pause files</source>
        <translation>Suspendre les fichiers</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>To be selected and copied.</source>
        <translation>Peut être sélectionné et copié.</translation>
    </message>
    <message>
        <source>What the hub does not have any more leaves this computer too.</source>
        <translation>Ce que le serveur central n’a plus quitte aussi cet ordinateur.</translation>
    </message>
    <message>
        <source>Sends what waits and fetches what is new, while you go on working.</source>
        <translation>Envoie ce qui attend et reçoit le nouveau pendant que vous travaillez.</translation>
    </message>
    <message>
        <source>Opens what needs attention, to choose what stays.</source>
        <translation>Ouvre ce qui demande attention, pour choisir ce qui reste.</translation>
    </message>
    <message>
        <source>The invitation of your network is asked for next.</source>
        <translation>L’invitation de votre réseau est demandée ensuite.</translation>
    </message>
    <message>
        <source>Those that are missing are sent and fetched again.</source>
        <translation>L’envoi et la réception de ceux qui manquent reprennent.</translation>
    </message>
    <message>
        <source>Records are synced without them, until you let them go on.</source>
        <translation>Les fiches se synchronisent sans eux, jusqu’à ce que vous les laissiez reprendre.</translation>
    </message>
    <message>
        <source>A menu of what else can be done about sync.</source>
        <translation>Un menu de ce qu’on peut encore faire pour la synchronisation.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::TextInput</name>
    <message>
        <source>The text you wanted to insert has %1 characters, and at most %2 fit into this field. Nothing was inserted; the text is still on the clipboard. Insert a part of it, or keep it as a file.</source>
        <translation>Le texte que vous vouliez insérer a %1 caractères, et ce champ en admet %2 au plus. Rien n’a été inséré&#xa0;; le texte est toujours dans le presse-papiers. Insérez-en une partie, ou conservez-le comme fichier.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::TranslationsView</name>
    <message>
        <source>No translation is due.
When a text is changed in one language alone, its translations into the others appear here, with what has changed.</source>
        <translation>Aucune traduction n’est à faire.
Quand un texte change dans une seule langue, ses traductions dans les autres apparaissent ici, avec ce qui a changé.</translation>
    </message>
    <message>
        <source>Translations due</source>
        <translation>Traductions à faire</translation>
    </message>
    <message>
        <source>Translate it…</source>
        <translation>Traduire…</translation>
    </message>
    <message>
        <source>It is still right</source>
        <translation>Elle est toujours juste</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Look into the history</source>
        <translation>Voir l’historique</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
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
        <translation>«&#xa0;%1&#xa0;» en %2 est en retard&#xa0;: le texte en %3 a changé depuis.</translation>
    </message>
    <message>
        <source>What it said before is not on this computer; the history of the record has it.</source>
        <translation>Ce qu’il disait avant n’est pas sur cet ordinateur&#xa0;; l’historique de la fiche l’a.</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) follow when these are done.</source>
        <translation>
            <numerusform>%n autre fiche suivra une fois celles-ci faites.</numerusform>
            <numerusform>%n autres fiches suivront une fois celles-ci faites.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has changed in %1</source>
        <extracomment>A language</extracomment>
        <translation>Ce qui a changé en %1</translation>
    </message>
    <message>
        <source>Now in %1</source>
        <translation>Maintenant en %1</translation>
    </message>
    <message>
        <source>The translation into %1</source>
        <extracomment>A language</extracomment>
        <translation>La traduction en %1</translation>
    </message>
    <message>
        <source>Go to the practices</source>
        <translation>Aller aux pratiques</translation>
    </message>
    <message>
        <source>Opens their section, to read one or to write a new one.</source>
        <translation>Ouvre leur section, pour en lire une ou en écrire une nouvelle.</translation>
    </message>
    <message>
        <source>What has changed, and the translation, stand beside the chosen one.</source>
        <translation>Ce qui a changé et la traduction figurent à côté de celle choisie.</translation>
    </message>
    <message>
        <source>What was taken out is struck through, what came is underlined.</source>
        <translation>Ce qui a été retiré est barré, ce qui a été ajouté est souligné.</translation>
    </message>
    <message>
        <source>From before that change; it can be corrected in the form.</source>
        <translation>D’avant cette modification&#xa0;; elle se corrige dans le formulaire.</translation>
    </message>
    <message>
        <source>The form opens at this text, with the changed one beside it.</source>
        <translation>Le formulaire s’ouvre sur ce texte, avec celui qui a changé à côté.</translation>
    </message>
    <message>
        <source>The text stays as it is, and leaves this list.</source>
        <translation>Le texte reste tel quel et quitte cette liste.</translation>
    </message>
    <message>
        <source>To read it whole; the translation stays in this list.</source>
        <translation>Pour la lire en entier&#xa0;; la traduction reste dans cette liste.</translation>
    </message>
    <message>
        <source>Every earlier text, with who changed it and when.</source>
        <translation>Chaque texte antérieur, avec qui l’a modifié et quand.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::Tray</name>
    <message>
        <source>&amp;Open Amparo</source>
        <translation>&amp;Ouvrir Amparo</translation>
    </message>
</context>
<context>
    <name>amparo::ui::UniteDialog</name>
    <message>
        <source>(a record that is not in your library yet)</source>
        <translation>(une fiche qui n’est pas encore dans votre bibliothèque)</translation>
    </message>
    <message>
        <source>The same, entered twice?</source>
        <translation>La même chose, saisie deux fois&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” seems to be in the library twice. As one record it keeps all that both say; what led to either leads to it.</source>
        <translation>«&#xa0;%1&#xa0;» semble figurer deux fois dans la bibliothèque. En une seule fiche, elle conserve tout ce que disent les deux&#xa0;; ce qui menait à l’une ou à l’autre mène à elle.</translation>
    </message>
    <message>
        <source>“%1” seems to be in the library twice. As one record it keeps all that both say; choose what stays where they differ.</source>
        <translation>«&#xa0;%1&#xa0;» semble figurer deux fois dans la bibliothèque. En une seule fiche, elle conserve tout ce que disent les deux&#xa0;; choisissez ce qui reste là où elles diffèrent.</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>Cette fiche</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>From the other one it also takes: %1.</source>
        <translation>De l’autre, elle reprend aussi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Merge into one record</source>
        <translation>&amp;Fusionner en une seule fiche</translation>
    </message>
    <message>
        <source>They are &amp;two</source>
        <translation>Ce sont &amp;deux fiches distinctes</translation>
    </message>
    <message>
        <source>They are not offered as the same any more, in any office.</source>
        <translation>Elles ne sont plus proposées comme identiques, dans aucun bureau.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The other one goes to the trash, with its words.</source>
        <translation>L’autre va à la corbeille, avec son contenu.</translation>
    </message>
    <message>
        <source>Both stay as they are, and the question stays too.</source>
        <translation>Les deux restent telles quelles, et la question aussi.</translation>
    </message>
    <message>
        <source>Only this office sees this record; the whole network sees the other one.</source>
        <translation>Seul ce bureau voit cette fiche&#xa0;; tout le réseau voit l’autre.</translation>
    </message>
    <message>
        <source>The whole network sees this record; only this office sees the other one.</source>
        <translation>Tout le réseau voit cette fiche&#xa0;; seul ce bureau voit l’autre.</translation>
    </message>
    <message>
        <source>What you choose from it would go to the whole network.</source>
        <translation>Ce que vous en choisissez irait à tout le réseau.</translation>
    </message>
    <message>
        <source>As one record, the whole network would see of it: %1, and what you choose.</source>
        <translation>Une fois réunies, tout le réseau en verrait&#xa0;: %1, et ce que vous choisissez.</translation>
    </message>
    <message>
        <source>The one record is for this office only: the other offices lose what they had.</source>
        <translation>La fiche unique n’est que pour ce bureau&#xa0;: les autres perdent celle qu’ils avaient.</translation>
    </message>
    <message>
        <source>The whole network sees the one record: not without consent to that.</source>
        <translation>Tout le réseau voit la fiche unique&#xa0;: pas sans consentement à cela.</translation>
    </message>
    <message>
        <source>The whole network sees the one record, with all that it says.</source>
        <translation>Tout le réseau voit la fiche unique, avec tout ce qu’elle dit.</translation>
    </message>
    <message>
        <source>The whole network sees the one record, also what only this office knew: %1.</source>
        <translation>Tout le réseau voit la fiche unique, aussi ce que seul ce bureau savait&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::WelcomePage</name>
    <message>
        <source>Welcome to Amparo</source>
        <translation>Bienvenue dans Amparo</translation>
    </message>
    <message>
        <source>Practices, declarations and contacts of public defence, at hand without a connection. How do you want to begin?</source>
        <translation>Pratiques, déclarations et contacts de la défense publique, à portée de main sans connexion. Comment voulez-vous commencer&#xa0;?</translation>
    </message>
    <message>
        <source>Connect to a hub</source>
        <translation>Se connecter à un serveur central</translation>
    </message>
    <message>
        <source>Your office’s library is then shared with the network: what you write reaches the others, and what they write reaches you.</source>
        <translation>La bibliothèque de votre bureau est alors partagée avec le réseau&#xa0;: ce que vous écrivez parvient aux autres, et ce qu’ils écrivent vous parvient.</translation>
    </message>
    <message>
        <source>Look around the starter library</source>
        <translation>Découvrir la bibliothèque de départ</translation>
    </message>
    <message>
        <source>Instruments, topics, organisations, events and example practices, to read and to try things out. You can connect to a hub later.</source>
        <translation>Instruments, thèmes, organisations, événements et pratiques d’exemple, pour lire et essayer. Vous pourrez vous connecter à un serveur central plus tard.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Faire la visite</translation>
    </message>
    <message>
        <source>Work on this computer only</source>
        <translation>Travailler sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Begin with an empty library that nobody else sees. You can connect to a hub later; what you have written then goes along.</source>
        <translation>Commencez avec une bibliothèque vide que personne d’autre ne voit. Vous pourrez vous connecter à un serveur central plus tard&#xa0;; ce que vous aurez écrit suivra.</translation>
    </message>
    <message>
        <source>Begin empty</source>
        <translation>Commencer à vide</translation>
    </message>
    <message>
        <source>Of menus and messages; the settings change it later.</source>
        <translation>Des menus et messages&#xa0;; les réglages permettent d’en changer ensuite.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::WithdrawDialog</name>
    <message>
        <source>Take the invitation back</source>
        <translation>Retirer l’invitation</translation>
    </message>
    <message>
        <source>Nobody will be able to join with the invitation for %1 any more. A new one can be made at any time.</source>
        <extracomment>%1 is a person with their office</extracomment>
        <translation>Plus personne ne pourra se connecter avec l’invitation pour %1. Une nouvelle peut être créée à tout moment.</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;La retirer</translation>
    </message>
</context>
</TS>
