<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AdminWords</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A person and their office: "Ana Pérez, Salta"</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reads what the network shares, and writes nothing.</source>
        <translation>Lê o que a rede compartilha e não escreve nada.</translation>
    </message>
    <message>
        <source>Also writes records of the own office.</source>
        <translation>Além disso, escreve fichas da própria unidade.</translation>
    </message>
    <message>
        <source>Also changes records of other offices, and publishes.</source>
        <translation>Além disso, altera fichas de outras unidades e publica.</translation>
    </message>
    <message>
        <source>Also administers the network: people, invitations, computers.</source>
        <translation>Além disso, administra a rede: pessoas, convites e computadores.</translation>
    </message>
    <message>
        <source>Computer %1</source>
        <extracomment>A computer that has no name, by its number</extracomment>
        <translation>Computador %1</translation>
    </message>
    <message>
        <source>Has access</source>
        <translation>Com acesso</translation>
    </message>
    <message>
        <source>Ended; ordered to erase, and told on %1</source>
        <translation>Sem acesso; com ordem de apagar, avisado em %1</translation>
    </message>
    <message>
        <source>Ended; told on %1</source>
        <translation>Sem acesso; avisado em %1</translation>
    </message>
    <message>
        <source>Ended; erases at its next contact</source>
        <translation>Sem acesso; apagará no próximo contato</translation>
    </message>
    <message>
        <source>Ended; not told yet</source>
        <translation>Sem acesso; ainda não avisado</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Of an invitation that nobody has used yet</extracomment>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Used</source>
        <extracomment>Of an invitation</extracomment>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>Of an invitation</extracomment>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>Of an invitation</extracomment>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A computer, and whose it is</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>At the hub itself</source>
        <extracomment>Who did something: somebody at the hub's own machine</extracomment>
        <translation>No próprio servidor central</translation>
    </message>
    <message>
        <source>The hub does not answer, so nobody knows whether this was done. It is not sent again by itself: look at the list once there is a connection.</source>
        <translation>O servidor central não responde, e não se sabe se isto chegou a ser feito. Não é enviado de novo por si só: consulte a lista quando houver conexão.</translation>
    </message>
    <message>
        <source>The hub does not answer. What stands here may have changed since; it is asked again in a moment.</source>
        <translation>O servidor central não responde. O que está aqui pode ter mudado desde então; daqui a pouco ele é consultado de novo.</translation>
    </message>
    <message>
        <source>The hub does not answer; it is asked again in a moment.</source>
        <translation>O servidor central não responde; daqui a pouco ele é consultado de novo.</translation>
    </message>
</context>
<context>
    <name>AttachedFile</name>
    <message>
        <source>picture</source>
        <translation>imagem</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>áudio</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>documento PDF</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>planilha</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>apresentação</translation>
    </message>
    <message>
        <source>text document</source>
        <translation>documento de texto</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>arquivo compactado</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>On this computer; sending is paused</source>
        <translation>Neste computador; o envio está em pausa</translation>
    </message>
    <message>
        <source>On this computer; waits to be sent</source>
        <translation>Neste computador; aguarda envio</translation>
    </message>
    <message>
        <source>On this computer; could not be sent.</source>
        <translation>Neste computador; não foi possível enviá-lo.</translation>
    </message>
    <message>
        <source>Paused: %1 % of it has come</source>
        <translation>Em pausa: %1 % já chegou</translation>
    </message>
    <message>
        <source>Being fetched: %1 %</source>
        <translation>Recebendo: %1 %</translation>
    </message>
    <message>
        <source>Not here; fetching is paused</source>
        <translation>Não está aqui; o recebimento está em pausa</translation>
    </message>
    <message>
        <source>Not here yet; waits to be fetched</source>
        <translation>Ainda não está aqui; aguarda recebimento</translation>
    </message>
    <message>
        <source>Not here; can be fetched</source>
        <translation>Não está aqui; pode ser recebido</translation>
    </message>
    <message>
        <source>Could not be fetched.</source>
        <translation>Não foi possível recebê-lo.</translation>
    </message>
    <message>
        <source>Not here, and this library belongs to no hub to fetch it from</source>
        <translation>Não está aqui, e esta biblioteca não pertence a nenhum servidor central de onde recebê-lo</translation>
    </message>
    <message>
        <source>What is known of this file is not complete; it cannot be used</source>
        <translation>O que se sabe deste arquivo está incompleto; não é possível usá-lo</translation>
    </message>
    <message>
        <source>On this computer; its text is searched</source>
        <translation>Neste computador; o seu texto é pesquisado</translation>
    </message>
</context>
<context>
    <name>AttentionText</name>
    <message>
        <source>(a record that is not in your library yet)</source>
        <translation>(uma ficha que ainda não está na sua biblioteca)</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>Closes without changing anything.</source>
        <translation>Fecha sem mudar nada.</translation>
    </message>
    <message>
        <source>Back to the window behind it; Escape leads there too.</source>
        <translation>De volta à janela de trás; Esc também leva até lá.</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Copy citation as</source>
        <translation>Copiar citação como</translation>
    </message>
    <message>
        <source>Full, in %1</source>
        <extracomment>A citation, whole, in a language: "Full, in Spanish"</extracomment>
        <translation>Completa, em %1</translation>
    </message>
    <message>
        <source>Short, in %1</source>
        <extracomment>The short form that courts use, in a language</extracomment>
        <translation>Abreviada, em %1</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>A file format and a language: "BibTeX, in Spanish"</extracomment>
        <translation>%1, em %2</translation>
    </message>
</context>
<context>
    <name>City</name>
    <message>
        <source>Addis Ababa</source>
        <translation>Adis Abeba</translation>
    </message>
    <message>
        <source>Algiers</source>
        <translation>Argel</translation>
    </message>
    <message>
        <source>Cairo</source>
        <translation>Cairo</translation>
    </message>
    <message>
        <source>Dar es Salaam</source>
        <translation>Dar es Salaam</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibuti</translation>
    </message>
    <message>
        <source>Johannesburg</source>
        <translation>Joanesburgo</translation>
    </message>
    <message>
        <source>Khartoum</source>
        <translation>Cartum</translation>
    </message>
    <message>
        <source>Lomé</source>
        <translation>Lomé</translation>
    </message>
    <message>
        <source>Mogadishu</source>
        <translation>Mogadíscio</translation>
    </message>
    <message>
        <source>São Tomé</source>
        <translation>São Tomé</translation>
    </message>
    <message>
        <source>Tripoli</source>
        <translation>Trípoli</translation>
    </message>
    <message>
        <source>Tunis</source>
        <translation>Túnis</translation>
    </message>
    <message>
        <source>Asunción</source>
        <translation>Assunção</translation>
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
        <translation>Havana</translation>
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
        <translation>Cidade do México</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>Nova York</translation>
    </message>
    <message>
        <source>Panama City</source>
        <translation>Cidade do Panamá</translation>
    </message>
    <message>
        <source>Port-au-Prince</source>
        <translation>Porto Príncipe</translation>
    </message>
    <message>
        <source>Port of Spain</source>
        <translation>Port of Spain</translation>
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
        <translation>Bagdá</translation>
    </message>
    <message>
        <source>Bishkek</source>
        <translation>Bishkek</translation>
    </message>
    <message>
        <source>Kolkata</source>
        <translation>Calcutá</translation>
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
        <translation>Dubai</translation>
    </message>
    <message>
        <source>Ho Chi Minh City</source>
        <translation>Cidade de Ho Chi Minh</translation>
    </message>
    <message>
        <source>Jakarta</source>
        <translation>Jacarta</translation>
    </message>
    <message>
        <source>Jerusalem</source>
        <translation>Jerusalém</translation>
    </message>
    <message>
        <source>Kathmandu</source>
        <translation>Katmandu</translation>
    </message>
    <message>
        <source>Kuwait City</source>
        <translation>Cidade do Kuwait</translation>
    </message>
    <message>
        <source>Nicosia</source>
        <translation>Nicósia</translation>
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
        <translation>Seul</translation>
    </message>
    <message>
        <source>Shanghai</source>
        <translation>Xangai</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapura</translation>
    </message>
    <message>
        <source>Tashkent</source>
        <translation>Tashkent</translation>
    </message>
    <message>
        <source>Tbilisi</source>
        <translation>Tbilisi</translation>
    </message>
    <message>
        <source>Tehran</source>
        <translation>Teerã</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>Tóquio</translation>
    </message>
    <message>
        <source>Yerevan</source>
        <translation>Ierevan</translation>
    </message>
    <message>
        <source>Azores</source>
        <translation>Açores</translation>
    </message>
    <message>
        <source>Canary Islands</source>
        <translation>Ilhas Canárias</translation>
    </message>
    <message>
        <source>Cabo Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Reykjavík</source>
        <translation>Reykjavík</translation>
    </message>
    <message>
        <source>Sydney</source>
        <translation>Sydney</translation>
    </message>
    <message>
        <source>Amsterdam</source>
        <translation>Amsterdã</translation>
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
        <translation>Berlim</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>Bruxelas</translation>
    </message>
    <message>
        <source>Bucharest</source>
        <translation>Bucareste</translation>
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
        <translation>Istambul</translation>
    </message>
    <message>
        <source>Kyiv</source>
        <translation>Kiev</translation>
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
        <translation>Mônaco</translation>
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
        <translation>Praga</translation>
    </message>
    <message>
        <source>Rome</source>
        <translation>Roma</translation>
    </message>
    <message>
        <source>Sofia</source>
        <translation>Sófia</translation>
    </message>
    <message>
        <source>Stockholm</source>
        <translation>Estocolmo</translation>
    </message>
    <message>
        <source>Tallinn</source>
        <translation>Tallinn</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Cidade do Vaticano</translation>
    </message>
    <message>
        <source>Vienna</source>
        <translation>Viena</translation>
    </message>
    <message>
        <source>Vilnius</source>
        <translation>Vilnius</translation>
    </message>
    <message>
        <source>Warsaw</source>
        <translation>Varsóvia</translation>
    </message>
    <message>
        <source>Zurich</source>
        <translation>Zurique</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Maurício</translation>
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
        <translation>Ilha de Páscoa</translation>
    </message>
    <message>
        <source>Galápagos Islands</source>
        <translation>Ilhas Galápagos</translation>
    </message>
    <message>
        <source>Tahiti</source>
        <translation>Taiti</translation>
    </message>
</context>
<context>
    <name>CommandArgument</name>
    <message>
        <source>assignments</source>
        <translation>atribuições</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>anexo</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>cópia</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflito</translation>
    </message>
    <message>
        <source>device</source>
        <translation>computador</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>campos</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>files</source>
        <translation>arquivos</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>pasta</translation>
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
        <translation>convite</translation>
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
        <translation>nome</translation>
    </message>
    <message>
        <source>office</source>
        <translation>unidade</translation>
    </message>
    <message>
        <source>person</source>
        <translation>pessoa</translation>
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
        <translation>versão</translation>
    </message>
    <message>
        <source>role</source>
        <translation>função</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>which</source>
        <translation>qual</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palavras</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Sent: %1. Received: %2. Merged: %3. Conflicts: %4. Rejected: %5.</source>
        <translation>Enviadas: %1. Recebidas: %2. Combinadas: %3. Conflitos: %4. Recusadas: %5.</translation>
    </message>
    <message>
        <source>Of the rejected: %1 about records that were erased for ever meanwhile. What they said is gone here too.</source>
        <translation>Das recusadas: %1 sobre fichas que entretanto foram apagadas para sempre. O que diziam também não fica aqui.</translation>
    </message>
    <message>
        <source>Requests: %1. Bytes up: %2. Bytes down: %3.</source>
        <translation>Solicitações: %1. Bytes enviados: %2. Bytes recebidos: %3.</translation>
    </message>
    <message>
        <source>What is here differs from what the hub has. Sync again; if it stays so, tell the hub's administrator.</source>
        <translation>O que há aqui difere do que o servidor central tem. Sincronize de novo; se continuar assim, avise a administração do servidor central.</translation>
    </message>
    <message>
        <source>The hub's operator</source>
        <translation>Quem administra o servidor central</translation>
    </message>
    <message>
        <source>(what was changed then is not kept any more)</source>
        <translation>(o que foi alterado então já não é conservado)</translation>
    </message>
    <message>
        <source>(erased what the record said before)</source>
        <translation>(apagou o que a ficha dizia antes)</translation>
    </message>
    <message>
        <source>Needs decision: %1. The command “conflicts” lists them.</source>
        <translation>Requer decisão: %1. O comando “conflicts” mostra a lista.</translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation>Em dia.</translation>
    </message>
    <message>
        <source>Changes to send: %1 (about %2)</source>
        <translation>Alterações a enviar: %1 (cerca de %2)</translation>
    </message>
    <message>
        <source>Records to fetch: %1 (about %2)</source>
        <translation>Fichas a receber: %1 (cerca de %2)</translation>
    </message>
    <message>
        <source>Files to send: %1 (%2)</source>
        <translation>Arquivos a enviar: %1 (%2)</translation>
    </message>
    <message>
        <source>Files to fetch: %1 (%2)</source>
        <translation>Arquivos a receber: %1 (%2)</translation>
    </message>
    <message>
        <source>Changes in them: %1. They stay here until the hub's answer comes.</source>
        <translation>Alterações neles: %1. Ficam aqui até que chegue a resposta do servidor central.</translation>
    </message>
    <message>
        <source>Changes acknowledged: %1. Received: %2. Conflicts: %3. Rejected: %4.</source>
        <translation>Alterações confirmadas: %1. Recebidas: %2. Conflitos: %3. Recusadas: %4.</translation>
    </message>
    <message>
        <source>Files kept until those that come before them are here: %1.</source>
        <translation>Arquivos guardados até que cheguem os que vêm antes: %1.</translation>
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
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Changes waiting</source>
        <translation>Alterações em espera</translation>
    </message>
    <message>
        <source>Changes rejected</source>
        <translation>Alterações recusadas</translation>
    </message>
    <message>
        <source>Last up to date</source>
        <translation>Em dia pela última vez</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Na lixeira</translation>
    </message>
    <message>
        <source>(in the trash)</source>
        <translation>(na lixeira)</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Mantido: %1</translation>
    </message>
    <message>
        <source>Other (%1, %2): %3</source>
        <translation>Outro (%1, %2): %3</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aqui</translation>
    </message>
    <message>
        <source>partly here</source>
        <translation>em parte aqui</translation>
    </message>
    <message>
        <source>at the hub</source>
        <translation>no servidor central</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ainda não enviado</translation>
    </message>
    <message>
        <source>All attached files come here by themselves.</source>
        <translation>Todos os arquivos anexados chegam aqui sozinhos.</translation>
    </message>
    <message>
        <source>Attached files come here when they are asked for.</source>
        <translation>Os arquivos anexados chegam aqui quando são pedidos.</translation>
    </message>
    <message>
        <source>Attached files below %1 come here by themselves.</source>
        <translation>Os arquivos anexados menores que %1 chegam aqui sozinhos.</translation>
    </message>
    <message>
        <source>Files sent: %1. Files fetched: %2. Files to try again later: %3.</source>
        <translation>Arquivos enviados: %1. Arquivos recebidos: %2. Arquivos a tentar mais tarde: %3.</translation>
    </message>
    <message>
        <source>Make an empty library</source>
        <translation>Criar uma biblioteca vazia</translation>
    </message>
    <message>
        <source>Join a hub with an invitation</source>
        <translation>Conectar-se a um servidor central com um convite</translation>
    </message>
    <message>
        <source>What to call this computer</source>
        <translation>Como chamar este computador</translation>
    </message>
    <message>
        <source>Send what waits and fetch what is new</source>
        <translation>Enviar o que está em espera e receber o que há de novo</translation>
    </message>
    <message>
        <source>Only say what there is to send and to fetch</source>
        <translation>Somente dizer o que há a enviar e a receber</translation>
    </message>
    <message>
        <source>Leave attached files for another time</source>
        <translation>Deixar os arquivos anexados para outra hora</translation>
    </message>
    <message>
        <source>Let the hub take most of the library away, where it asked first</source>
        <translation>Permitir que o servidor central retire a maior parte da biblioteca, quando antes se pediu confirmação</translation>
    </message>
    <message>
        <source>Keep a copy of what crosses the wire in this folder, for inspect</source>
        <translation>Guardar nesta pasta uma cópia do que é transmitido, para inspect</translation>
    </message>
    <message>
        <source>Write what waits into files that somebody carries to the hub</source>
        <translation>Gravar o que está em espera em arquivos que alguém leva ao servidor central</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Onde gravar</translation>
    </message>
    <message>
        <source>About so many megabytes in a file</source>
        <translation>Tamanho aproximado de cada arquivo, em megabytes</translation>
    </message>
    <message>
        <source>Take the hub's answers that somebody carried here</source>
        <translation>Incorporar as respostas do servidor central que alguém trouxe</translation>
    </message>
    <message>
        <source>The hub's files (*.amparo), in any order</source>
        <translation>Os arquivos do servidor central (*.amparo), em qualquer ordem</translation>
    </message>
    <message>
        <source>Say what the library holds and what waits</source>
        <translation>Dizer o que a biblioteca contém e o que está em espera</translation>
    </message>
    <message>
        <source>List what needs a decision</source>
        <translation>Listar o que requer decisão</translation>
    </message>
    <message>
        <source>Settle a conflict: keep what the record has, or take the other value</source>
        <translation>Resolver um conflito: manter o que a ficha diz ou adotar o outro valor</translation>
    </message>
    <message>
        <source>The conflict's id</source>
        <translation>O id do conflito</translation>
    </message>
    <message>
        <source>Take the other value</source>
        <translation>Adotar o outro valor</translation>
    </message>
    <message>
        <source>Take back what the hub refused of records; its words are gone then</source>
        <translation>Retirar das fichas o que o servidor central recusou; esses textos se perdem</translation>
    </message>
    <message>
        <source>Print the frames of a file (- for standard input) as JSON</source>
        <translation>Mostrar como JSON os quadros de um arquivo (- para a entrada padrão)</translation>
    </message>
    <message>
        <source>As sync --frames keeps them</source>
        <translation>Como sync --frames os guarda</translation>
    </message>
    <message>
        <source>Attach a file to a record; prints the attachment's id</source>
        <translation>Anexar um arquivo a uma ficha; mostra o id do anexo</translation>
    </message>
    <message>
        <source>The record's id</source>
        <translation>O id da ficha</translation>
    </message>
    <message>
        <source>The file; a copy of it is kept</source>
        <translation>O arquivo; guarda-se uma cópia dele</translation>
    </message>
    <message>
        <source>What the file is, in a few words</source>
        <translation>O que é o arquivo, em poucas palavras</translation>
    </message>
    <message>
        <source>Language of the caption: es, en ...</source>
        <translation>Idioma da legenda: es, en ...</translation>
    </message>
    <message>
        <source>List attached files, and where each is</source>
        <translation>Listar os arquivos anexados e onde está cada um</translation>
    </message>
    <message>
        <source>Bring an attached file here</source>
        <translation>Trazer um arquivo anexado para cá</translation>
    </message>
    <message>
        <source>The attachment's id</source>
        <translation>O id do anexo</translation>
    </message>
    <message>
        <source>Copy it to this file or into this folder</source>
        <translation>Copiá-lo para este arquivo ou para dentro desta pasta</translation>
    </message>
    <message>
        <source>Say which attached files come here by themselves, or set it</source>
        <translation>Dizer quais arquivos anexados chegam aqui sozinhos, ou definir isso</translation>
    </message>
    <message>
        <source>all, demand, or below so many MB</source>
        <translation>all (todos), demand (a pedido) ou below (menores que tantos MB)</translation>
    </message>
    <message>
        <source>With below: MB, for instance 0.5</source>
        <translation>Com below: MB, por exemplo 0.5</translation>
    </message>
    <message>
        <source>Say whether one attached file is kept here</source>
        <translation>Dizer se um arquivo anexado é mantido aqui</translation>
    </message>
    <message>
        <source>always, asked (only when asked for), or policy</source>
        <translation>always (sempre), asked (somente a pedido) ou policy (conforme a regra geral)</translation>
    </message>
    <message>
        <source>List records</source>
        <translation>Listar fichas</translation>
    </message>
    <message>
        <source>practice, declaration, person ...</source>
        <translation>practice, declaration, person ...</translation>
    </message>
    <message>
        <source>What lies in the trash</source>
        <translation>O que está na lixeira</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>No máximo quantas</translation>
    </message>
    <message>
        <source>Show one record</source>
        <translation>Mostrar uma ficha</translation>
    </message>
    <message>
        <source>Show a record's revisions: who changed what, and when</source>
        <translation>Mostrar as revisões de uma ficha: quem alterou o quê, e quando</translation>
    </message>
    <message>
        <source>Find records</source>
        <translation>Buscar fichas</translation>
    </message>
    <message>
        <source>Words, "a phrase", -without</source>
        <translation>Palavras, "uma frase", -sem</translation>
    </message>
    <message>
        <source>Only of this kind</source>
        <translation>Somente deste tipo</translation>
    </message>
    <message>
        <source>Write the whole library as JSON</source>
        <translation>Escrever toda a biblioteca como JSON</translation>
    </message>
    <message>
        <source>Make a record; prints its id</source>
        <translation>Criar uma ficha; mostra o seu id</translation>
    </message>
    <message>
        <source>Change fields of a record; an empty value clears</source>
        <translation>Alterar campos de uma ficha; um valor vazio apaga o campo</translation>
    </message>
    <message>
        <source>Make a record what it was at a revision</source>
        <translation>Devolver uma ficha ao que era em uma revisão</translation>
    </message>
    <message>
        <source>Its number, as history shows it</source>
        <translation>O seu número, como history o mostra</translation>
    </message>
    <message>
        <source>Only these fields</source>
        <translation>Somente estes campos</translation>
    </message>
    <message>
        <source>Put records into the trash</source>
        <translation>Mover fichas para a lixeira</translation>
    </message>
    <message>
        <source>Take records out of the trash</source>
        <translation>Tirar fichas da lixeira</translation>
    </message>
    <message>
        <source>List records that may be the same as this one</source>
        <translation>Listar fichas que podem ser a mesma que esta</translation>
    </message>
    <message>
        <source>Make one record of two: the first takes what it lacks from the second, which goes into the trash</source>
        <translation>Unir duas fichas em uma: a primeira toma da segunda o que lhe falta, e a segunda vai para a lixeira</translation>
    </message>
    <message>
        <source>Say that two records which look alike are two different things</source>
        <translation>Dizer que duas fichas parecidas são coisas diferentes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>field=value, field=@FILE, a set as field=a,b</source>
        <translation>campo=valor, campo=@ARQUIVO, vários valores como campo=a,b</translation>
    </message>
    <message>
        <source>The records' ids</source>
        <translation>Os ids das fichas</translation>
    </message>
    <message>
        <source>The two records' ids</source>
        <translation>Os ids das duas fichas</translation>
    </message>
    <message>
        <source>Amparo without a window: the same library, for scripts and terminals.</source>
        <translation>Amparo sem janela: a mesma biblioteca, para scripts e terminais.</translation>
    </message>
    <message>
        <source>Ends with: 0 done, 1 failed, 2 usage, 3 no such record, 4 invalid value or file, 5 the library cannot be used,
6 the hub cannot be reached, 7 the hub refused, 8 done, and something needs a decision.</source>
        <translation>Termina com: 0 feito, 1 falha, 2 uso incorreto, 3 a ficha não existe, 4 valor ou arquivo inválido,
5 a biblioteca não pode ser usada, 6 não há conexão com o servidor central, 7 o servidor central recusou, 8 feito, e algo requer decisão.</translation>
    </message>
    <message>
        <source>Say the version, and end</source>
        <translation>Mostrar a versão e terminar</translation>
    </message>
    <message>
        <source>The library file (default: this user's own)</source>
        <translation>O arquivo da biblioteca (se não for indicado: o desta pessoa usuária)</translation>
    </message>
    <message>
        <source>Language of the content shown: es, en ...</source>
        <translation>Idioma do conteúdo mostrado: es, en ...</translation>
    </message>
    <message>
        <source>Print JSON for machines, errors too</source>
        <translation>Escrever JSON para programas, também os erros</translation>
    </message>
    <message>
        <source>Accepted: %1.</source>
        <translation>Aceita-se: %1.</translation>
    </message>
    <message>
        <source>Say what this does, and end</source>
        <translation>Mostrar esta ajuda e terminar</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPÇÕES</translation>
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
        <translation>OBRIGATÓRIO</translation>
    </message>
    <message>
        <source>Not together with</source>
        <translation>Não se combina com</translation>
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
        <translation>O argumento %1 não é texto em UTF-8. Configure o terminal para UTF-8 e escreva-o de novo.</translation>
    </message>
    <message>
        <source>This cannot be accepted: %1</source>
        <translation>Isto não pode ser aceito: %1</translation>
    </message>
    <message>
        <source>Say what to do: the command is missing, or it is not known.</source>
        <translation>Diga o que fazer: falta o comando, ou ele não é conhecido.</translation>
    </message>
    <message>
        <source>This is missing: %1</source>
        <translation>Falta isto: %1</translation>
    </message>
    <message>
        <source>This was not expected: %1</source>
        <translation>Isto não era esperado: %1</translation>
    </message>
    <message>
        <source>%1 --help says what there is.</source>
        <translation>%1 --help mostra o que há.</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>um de %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>um número inteiro de %1 a %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>um número de %1 a %2</translation>
    </message>
    <message>
        <source>The value of %1 is not accepted; it has to be %2.</source>
        <translation>O valor de %1 não é aceito; deve ser %2.</translation>
    </message>
    <message>
        <source>“%1” is not accepted as the value of %2.</source>
        <translation>“%1” não é aceito como valor de %2.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be given together.</source>
        <translation>%1 e %2 não podem ser indicados juntos.</translation>
    </message>
    <message>
        <source>The value of %1 is missing.</source>
        <translation>Falta o valor de %1.</translation>
    </message>
    <message>
        <source>Too many values of %1: %2. At most %3 can be given.</source>
        <translation>Valores demais de %1: %2. Aceitam-se no máximo %3.</translation>
    </message>
    <message>
        <source>Too few values of %1: %2. At least %3 are needed.</source>
        <translation>Faltam valores de %1: há %2. São necessários pelo menos %3.</translation>
    </message>
    <message>
        <source>The invitation's text, or - for standard input: a command line can be read by everybody on this computer</source>
        <translation>O texto do convite, ou - para a entrada padrão: uma linha de comando pode ser lida por qualquer pessoa neste computador</translation>
    </message>
</context>
<context>
    <name>CommentsPage</name>
    <message>
        <source>Nobody has said anything about this record yet.</source>
        <translation>Ninguém comentou ainda esta ficha.</translation>
    </message>
    <message>
        <source>about: %1</source>
        <extracomment>What a comment is about: a field of the record</extracomment>
        <translation>sobre: %1</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>resolvido</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de novo</translation>
    </message>
    <message>
        <source>Mark as settled</source>
        <translation>Marcar como resolvido</translation>
    </message>
    <message>
        <source>↳ %1 answered</source>
        <extracomment>An answer to a comment: its author, and office and time</extracomment>
        <translation>↳ %1 respondeu</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Who wrote a comment, in a library that belongs to no network</extracomment>
        <translation>Você</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ainda não enviado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>Alterar a resposta</translation>
    </message>
    <message>
        <source>Remove the answer</source>
        <translation>Retirar a resposta</translation>
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
        <translation>Emirados Árabes Unidos</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afeganistão</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antígua e Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguila</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albânia</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armênia</translation>
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
        <translation>Áustria</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Austrália</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Ilhas Aland</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaijão</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bósnia e Herzegovina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burquina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgária</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Barein</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <translation>São Bartolomeu</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudas</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolívia</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Países Baixos Caribenhos</translation>
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
        <translation>Butão</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Ilha Bouvet</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bielorrússia</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Ilhas Cocos (Keeling)</translation>
    </message>
    <message>
        <source>Democratic Republic of the Congo</source>
        <translation>República Democrática do Congo</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>República Centro-Africana</translation>
    </message>
    <message>
        <source>Congo</source>
        <translation>Congo</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suíça</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Costa do Marfim</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Ilhas Cook</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Camarões</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colômbia</translation>
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
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Ilha Christmas</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chipre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemanha</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibuti</translation>
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
        <translation>Argélia</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Equador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estônia</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egito</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Saara Ocidental</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritreia</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espanha</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiópia</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlândia</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fiji</translation>
    </message>
    <message>
        <source>Falkland Islands (Malvinas)</source>
        <translation>Ilhas Malvinas (Falkland)</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronésia</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Ilhas Faroé</translation>
    </message>
    <message>
        <source>France</source>
        <translation>França</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabão</translation>
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
        <translation>Geórgia</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guiana Francesa</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Gana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Groenlândia</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gâmbia</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guiné</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadalupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guiné Equatorial</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grécia</translation>
    </message>
    <message>
        <source>South Georgia and the South Sandwich Islands</source>
        <translation>Ilhas Geórgia do Sul e Sandwich do Sul</translation>
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
        <translation>Guiné-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guiana</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Heard Island and McDonald Islands</source>
        <translation>Ilhas Heard e McDonald</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croácia</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungria</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésia</translation>
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
        <translation>Ilha de Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Índia</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Território Britânico do Oceano Índico</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Iraque</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Irã</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islândia</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Itália</translation>
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
        <translation>Jordânia</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japão</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Quênia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Quirguistão</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Camboja</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Quiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comores</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>São Cristóvão e Névis</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Coreia do Norte</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Coreia do Sul</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Ilhas Cayman</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Cazaquistão</translation>
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
        <translation>Santa Lúcia</translation>
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
        <translation>Libéria</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesoto</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituânia</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letônia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Líbia</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marrocos</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Mônaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldávia</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Saint Martin (French part)</source>
        <translation>São Martinho (parte francesa)</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Ilhas Marshall</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedônia do Norte</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Mianmar</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongólia</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macau</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Ilhas Marianas do Norte</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinica</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritânia</translation>
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
        <translation>Maurício</translation>
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
        <translation>Malásia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Moçambique</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namíbia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nova Caledônia</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Níger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Ilha Norfolk</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigéria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicarágua</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Baixos</translation>
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
        <translation>Nova Zelândia</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Omã</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panamá</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polinésia Francesa</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Nova Guiné</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Paquistão</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polônia</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>São Pedro e Miquelão</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Ilhas Pitcairn</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Porto Rico</translation>
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
        <translation>Palau</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguai</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Catar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Reunião</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Romênia</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Sérvia</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rússia</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arábia Saudita</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Ilhas Salomão</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seicheles</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudão</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suécia</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapura</translation>
    </message>
    <message>
        <source>Saint Helena, Ascension and Tristan da Cunha</source>
        <translation>Santa Helena, Ascensão e Tristão da Cunha</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Eslovênia</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Svalbard e Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Eslováquia</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Serra Leoa</translation>
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
        <translation>Somália</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Sudão do Sul</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>São Tomé e Príncipe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten (Dutch part)</source>
        <translation>São Martinho (parte holandesa)</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Síria</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Essuatíni</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Ilhas Turcas e Caicos</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Chade</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Territórios Franceses do Sul</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailândia</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadjiquistão</translation>
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
        <translation>Turcomenistão</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunísia</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquia</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad e Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzânia</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrânia</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>United States Minor Outlying Islands</source>
        <translation>Ilhas Menores Distantes dos Estados Unidos</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguai</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbequistão</translation>
    </message>
    <message>
        <source>Holy See</source>
        <translation>Santa Sé</translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <translation>São Vicente e Granadinas</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Ilhas Virgens Britânicas</translation>
    </message>
    <message>
        <source>United States Virgin Islands</source>
        <translation>Ilhas Virgens Americanas</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnã</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis e Futuna</translation>
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
        <translation>Iêmen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>África do Sul</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zâmbia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbábue</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language of this translation: en, es</extracomment>
        <translation>pt</translation>
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
        <translation>pasta</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>convite</translation>
    </message>
    <message>
        <source>Join a hub with an invitation.</source>
        <translation>Conectar-se a um servidor central com um convite.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>Drive the window through the main job; pictures go to the folder.</source>
        <translation>Conduzir a janela pela tarefa principal; as imagens ficam na pasta.</translation>
    </message>
    <message>
        <source>Folder of a second office's library, for the tour.</source>
        <translation>Pasta da biblioteca de uma segunda unidade, para a visita.</translation>
    </message>
    <message>
        <source>Invitation for the second office, where it is not a member yet.</source>
        <translation>Convite para a segunda unidade, se ela ainda não fizer parte da rede.</translation>
    </message>
    <message>
        <source>Amparo: practices, declarations and contacts of public defence, with and without a connection.</source>
        <translation>Amparo: práticas, declarações e contatos da defesa pública, com conexão e sem ela.</translation>
    </message>
    <message>
        <source>Language of the interface: es, en, pt or fr.</source>
        <translation>Idioma da interface: es, en, pt ou fr.</translation>
    </message>
    <message>
        <source>Links to records (amparo:…), and files brought from the hub.</source>
        <translation>Links de fichas (amparo:…) e arquivos trazidos do servidor central.</translation>
    </message>
    <message>
        <source>link or file</source>
        <translation>link ou arquivo</translation>
    </message>
    <message>
        <source>Folder of the library (default: the one of this user that was opened last).</source>
        <translation>Pasta da biblioteca (se não for indicada: a última que esta pessoa usuária abriu).</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>It was stopped before the end. What had arrived is kept; start it again whenever you like.</source>
        <translation>Foi interrompido antes do fim. O que já tinha chegado foi mantido; recomece quando quiser.</translation>
    </message>
    <message>
        <source>Something went wrong inside Amparo. Your work is kept; close the program, open it again, and report this if it happens again: %1</source>
        <translation>Algo deu errado dentro do Amparo. O seu trabalho foi mantido; feche o programa, abra-o de novo e, se isso se repetir, comunique o seguinte: %1</translation>
    </message>
    <message>
        <source>This value cannot be saved as it is. Please change it.</source>
        <translation>Este valor não pode ser salvo como está. Corrija-o, por favor.</translation>
    </message>
    <message>
        <source>Required. Please fill it in.</source>
        <translation>Obrigatório. Preencha, por favor.</translation>
    </message>
    <message>
        <source>This is not the kind of value that belongs here. Please enter it again.</source>
        <translation>Não é este o tipo de valor que cabe aqui. Informe-o de novo, por favor.</translation>
    </message>
    <message>
        <source>Too long: at most %1 characters. Please shorten the text or split it.</source>
        <translation>Longo demais: no máximo %1 caracteres. Encurte ou divida o texto, por favor.</translation>
    </message>
    <message>
        <source>Too many entries: at most %1. Please remove some.</source>
        <translation>Itens demais: no máximo %1. Retire alguns, por favor.</translation>
    </message>
    <message>
        <source>“%1” is not one of the values offered. Please choose from the list.</source>
        <translation>“%1” não é um dos valores oferecidos. Escolha um da lista, por favor.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write a year, a month or a day: 2012, 2012-12 or 2012-12-20.</source>
        <translation>“%1” não é uma data. Escreva um ano, um mês ou um dia: 2012, 2012-12 ou 2012-12-20.</translation>
    </message>
    <message>
        <source>“%1” is not a date and time in a known time zone. Please choose the date, the time and the zone again.</source>
        <translation>“%1” não é uma data e hora em um fuso horário conhecido. Escolha de novo a data, a hora e o fuso, por favor.</translation>
    </message>
    <message>
        <source>“%1” is not a complete address. It has to begin with https://, http:// or mailto:.</source>
        <translation>“%1” não é um endereço completo. Deve começar com https://, http:// ou mailto:.</translation>
    </message>
    <message>
        <source>This does not lead to a record. Please choose one from the list.</source>
        <translation>Isto não leva a nenhuma ficha. Escolha uma da lista, por favor.</translation>
    </message>
    <message>
        <source>Only one line fits here. Please join the lines into one.</source>
        <translation>Aqui cabe uma só linha. Junte as linhas em uma, por favor.</translation>
    </message>
    <message>
        <source>The text has invisible control characters, often left by copying from another program. Please delete them or type the text again.</source>
        <translation>O texto tem caracteres de controle invisíveis, que costumam ficar ao copiar de outro programa. Apague-os ou digite o texto de novo, por favor.</translation>
    </message>
    <message>
        <source>The language of this text is not known. Please choose a language from the list.</source>
        <translation>O idioma deste texto não é conhecido. Escolha um idioma da lista, por favor.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file. Please use letters, digits, spaces, dots and hyphens.</source>
        <translation>“%1” não pode ser o nome de um arquivo. Use letras, algarismos, espaços, pontos e hifens, por favor.</translation>
    </message>
    <message>
        <source>This is not the fingerprint of a file (64 hexadecimal digits). Please attach the file again.</source>
        <translation>Isto não é a impressão digital de um arquivo (64 dígitos hexadecimais). Anexe o arquivo de novo, por favor.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field's label, and what is wrong with its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The hub does not have this file yet, or not for your office. Its office may still be sending it; Amparo tries again by itself.</source>
        <translation>O servidor central ainda não tem este arquivo, ou não o tem para a sua unidade. A unidade de origem talvez ainda o esteja enviando; o Amparo tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>There is no such record in this library. Its office may have withdrawn it; look for it in the list again.</source>
        <translation>Não há essa ficha nesta biblioteca. Sua unidade pode tê-la retirado; procure-a de novo na lista.</translation>
    </message>
    <message>
        <source>This version of Amparo does not know records of the kind “%1”. Check the name; records of newer kinds are kept unharmed until Amparo is updated.</source>
        <translation>Esta versão do Amparo não conhece fichas do tipo “%1”. Verifique o nome; as fichas de tipos mais novos são mantidas intactas até que o Amparo seja atualizado.</translation>
    </message>
    <message>
        <source>Records of the kind “%1” have no field “%2”. Check the name of the field and try again.</source>
        <translation>As fichas do tipo “%1” não têm o campo “%2”. Verifique o nome do campo e tente de novo.</translation>
    </message>
    <message>
        <source>The file %1 is not text in UTF-8. Nothing was changed; save it as UTF-8 and try again.</source>
        <translation>O arquivo %1 não é texto em UTF-8. Nada foi alterado; salve-o como UTF-8 e tente de novo.</translation>
    </message>
    <message>
        <source>The file was damaged, here or on its way, and was not used. Amparo tries again by itself; if this computer was the only one that had it, attach the original again.</source>
        <translation>O arquivo foi danificado, aqui ou no caminho, e não foi usado. O Amparo tenta de novo sozinho; se este computador era o único que o tinha, anexe o original de novo.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be attached. Choose a single file; pack a folder into one first.</source>
        <translation>%1 não é um arquivo que se possa anexar. Escolha um só arquivo; se for uma pasta, compacte-a antes.</translation>
    </message>
    <message>
        <source>The file %1 ends early, or it does not hold what programs of Amparo send each other. What could be read was shown; get the file again.</source>
        <translation>O arquivo %1 está incompleto ou não contém o que os programas do Amparo enviam uns aos outros. O que foi possível ler foi mostrado; obtenha o arquivo de novo.</translation>
    </message>
    <message>
        <source>The file %1 is damaged, was changed on the way, or does not come from this library's hub. Nothing of it was taken; ask for it again.</source>
        <translation>O arquivo %1 está danificado, foi alterado no caminho ou não vem do servidor central desta biblioteca. Nada dele foi incorporado; peça-o de novo.</translation>
    </message>
    <message>
        <source>The file could not be read: record %1 in it is damaged or not in the expected form. Nothing was imported; ask for the file again.</source>
        <translation>Não foi possível ler o arquivo: a ficha %1 que ele contém está danificada ou não tem a forma esperada. Nada foi importado; peça o arquivo de novo.</translation>
    </message>
    <message>
        <source>The file is not an Amparo library, or it is damaged. Nothing was imported; choose another file or ask for it again.</source>
        <translation>O arquivo não é uma biblioteca do Amparo ou está danificado. Nada foi importado; escolha outro arquivo ou peça-o de novo.</translation>
    </message>
    <message>
        <source>What was received is damaged or not in the expected form, and was not used. Try again; if it happens again, tell whoever looks after the hub.</source>
        <translation>O que foi recebido está danificado ou não tem a forma esperada, e não foi usado. Tente de novo; se isso se repetir, avise quem cuida do servidor central.</translation>
    </message>
    <message>
        <source>The file is too large: at most %1 can be attached. Attach a smaller one, or a part of it.</source>
        <translation>O arquivo é grande demais: podem-se anexar no máximo %1. Anexe um menor ou uma parte dele.</translation>
    </message>
    <message>
        <source>The hub has no room for more files of your office: together they may have at most %1. Ask the hub's administrator for more.</source>
        <translation>O servidor central não tem espaço para mais arquivos da sua unidade: juntos, eles podem ocupar no máximo %1. Peça mais espaço à administração do servidor central.</translation>
    </message>
    <message>
        <source>This is larger than Amparo accepts. Please use a smaller part of it.</source>
        <translation>Isto é maior do que o Amparo aceita. Use uma parte menor, por favor.</translation>
    </message>
    <message>
        <source>This is larger than Amparo accepts: at most %1. Please split it into smaller parts.</source>
        <translation>Isto é maior do que o Amparo aceita: no máximo %1. Divida em partes menores, por favor.</translation>
    </message>
    <message>
        <source>There are more entries than Amparo accepts: at most %1. Please split them into smaller parts.</source>
        <translation>Há mais itens do que o Amparo aceita: no máximo %1. Divida-os em partes menores, por favor.</translation>
    </message>
    <message>
        <source>The file %1 is not an Amparo library, or it is encrypted with another passphrase. It was not changed; choose another file.</source>
        <translation>O arquivo %1 não é uma biblioteca do Amparo ou está cifrado com outra senha. Ele não foi alterado; escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer version of Amparo and was not touched. Update Amparo on this computer to open it.</source>
        <translation>A biblioteca %1 foi gravada por uma versão mais nova do Amparo e não foi tocada. Atualize o Amparo neste computador para abri-la.</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened for writing. Give yourself the right to read and write the file and its folder, or use a copy in a folder of your own.</source>
        <translation>Não é possível gravar na biblioteca %1. Dê a si permissão de leitura e gravação no arquivo e em sua pasta, ou use uma cópia em uma pasta sua.</translation>
    </message>
    <message>
        <source>The disk that holds the library %1 can only be read, which systems often do to a disk that is failing. Copy the library's folder to another disk soon, and open it there.</source>
        <translation>O disco onde está a biblioteca %1 só pode ser lido; muitas vezes o sistema faz isso com um disco que está falhando. Copie logo a pasta da biblioteca para outro disco e abra-a lá.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing you saved before is lost; free some space and try again.</source>
        <translation>O disco onde está %1 está cheio. Nada do que você salvou antes se perdeu; libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>Another program is using the library %1. Close the other window of Amparo and try again.</source>
        <translation>Outro programa está usando a biblioteca %1. Feche a outra janela do Amparo e tente de novo.</translation>
    </message>
    <message>
        <source>There is no library at %1. It may have been moved, or its disk is not connected; choose where it is now.</source>
        <translation>Não há nenhuma biblioteca em %1. Ela pode ter sido movida, ou o seu disco não está conectado; indique onde ela está agora.</translation>
    </message>
    <message>
        <source>The library %1 is damaged. Keep the file; to go on, restore a backup, or begin a new library and join the hub again.</source>
        <translation>A biblioteca %1 está danificada. Conserve o arquivo; para continuar, restaure uma cópia de segurança, ou comece uma nova biblioteca e conecte-se de novo ao servidor central.</translation>
    </message>
    <message>
        <source>The library could not be read or written (%1). Try again; if it happens again, check the disk.</source>
        <translation>Não foi possível ler ou gravar a biblioteca (%1). Tente de novo; se isso se repetir, verifique o disco.</translation>
    </message>
    <message>
        <source>The file or folder %1 could not be read or written. Check that it exists and that you may use it, or choose another.</source>
        <translation>Não foi possível ler ou gravar o arquivo ou a pasta %1. Verifique se existe e se você tem permissão para usá-lo, ou escolha outro.</translation>
    </message>
    <message>
        <source>This is not a complete invitation. Copy the whole text, from the first to the last character, and paste it again.</source>
        <translation>Este não é um convite completo. Copie todo o texto, do primeiro ao último caractere, e cole-o de novo.</translation>
    </message>
    <message>
        <source>The hub does not know this invitation. Check that you copied all of it, or ask for a new one.</source>
        <translation>O servidor central não conhece este convite. Verifique se você o copiou inteiro ou peça um novo.</translation>
    </message>
    <message>
        <source>This invitation has expired. Ask whoever sent it for a new one.</source>
        <translation>Este convite venceu. Peça um novo a quem o enviou.</translation>
    </message>
    <message>
        <source>This invitation has been used already: each works for one computer only. Ask for a new one.</source>
        <translation>Este convite já foi usado: cada um vale para um só computador. Peça um novo.</translation>
    </message>
    <message>
        <source>The hub does not accept this computer any more. Your work is kept here; ask the hub's administrator for a new invitation.</source>
        <translation>O servidor central não aceita mais este computador. O seu trabalho é mantido aqui; peça um novo convite à administração do servidor central.</translation>
    </message>
    <message>
        <source>This library does not belong to a hub yet. Ask the hub's administrator for an invitation and join the hub with it.</source>
        <translation>Esta biblioteca ainda não pertence a nenhum servidor central. Peça um convite à administração do servidor central e conecte-se com ele.</translation>
    </message>
    <message>
        <source>Only editors publish or archive. Leave it in review and ask an editor to publish it.</source>
        <translation>Somente quem tem a função de edição publica ou arquiva. Deixe a ficha em revisão e peça a uma dessas pessoas que a publique.</translation>
    </message>
    <message>
        <source>Your role does not allow adding records. Ask the hub's administrator for the role of contributor.</source>
        <translation>A sua função não permite adicionar fichas. Peça à administração do servidor central a função de colaboração.</translation>
    </message>
    <message>
        <source>Your role does not allow changing this record. Ask the office it belongs to, or an editor, to make the change.</source>
        <translation>A sua função não permite alterar esta ficha. Peça a alteração à unidade a que ela pertence ou a alguém com a função de edição.</translation>
    </message>
    <message>
        <source>This file might be run as a program, so Amparo does not open it. Save a copy if you trust it.</source>
        <translation>Este arquivo poderia ser executado como programa, por isso o Amparo não o abre. Salve uma cópia se confiar nele.</translation>
    </message>
    <message>
        <source>The file %1 is not for this library: it is for another computer or another office, or it was written to be carried to the hub. Nothing of it was taken; ask the hub's administrator for the answer to a file of yours.</source>
        <translation>O arquivo %1 não é para esta biblioteca: destina-se a outro computador ou a outra unidade, ou foi gravado para ser levado ao servidor central. Nada dele foi incorporado; peça à administração do servidor central a resposta a um arquivo seu.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask the hub's administrator.</source>
        <translation>A sua função não permite isto. Consulte a administração do servidor central.</translation>
    </message>
    <message>
        <source>No connection to %1. Check the network of this computer. You can go on working: what you write is kept here and goes out once there is a connection.</source>
        <translation>Não há conexão com %1. Verifique a rede deste computador. Você pode continuar trabalhando: o que escrever fica aqui e sai assim que houver conexão.</translation>
    </message>
    <message>
        <source>The hub at %1 does not answer at the moment. You can go on working: what you write is kept here and goes out once it does.</source>
        <translation>O servidor central em %1 não responde no momento. Você pode continuar trabalhando: o que escrever fica guardado aqui e é enviado assim que ele responder.</translation>
    </message>
    <message>
        <source>The computer that answers at %1 does not have the key from your invitation, so nothing was sent to it. If the hub was set up anew or has another key now, ask its administrator for a new invitation.</source>
        <translation>O computador que responde em %1 não tem a chave do seu convite, por isso nada lhe foi enviado. Se o servidor central foi instalado de novo ou tem agora outra chave, peça um novo convite a quem o administra.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted, so nothing was sent. Ask the hub's administrator to renew it.</source>
        <translation>O certificado de %1 não é confiável, por isso nada foi enviado. Peça à administração do servidor central que o renove.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid on the date that this computer shows. Set the date and time of this computer right and try again.</source>
        <translation>O certificado de %1 não é válido na data que este computador mostra. Acerte a data e a hora deste computador e tente de novo.</translation>
    </message>
    <message>
        <source>The hub is too old for this version of Amparo. Ask the hub's administrator to update it; your work is kept here and goes out afterwards.</source>
        <translation>O servidor central é antigo demais para esta versão do Amparo. Peça a quem o administra que o atualize; o seu trabalho é mantido aqui e sai depois.</translation>
    </message>
    <message>
        <source>The hub needs a newer version of Amparo. Update Amparo on this computer; your work is kept here and goes out afterwards.</source>
        <translation>O servidor central precisa de uma versão mais nova do Amparo. Atualize o Amparo neste computador; o seu trabalho é mantido aqui e sai depois.</translation>
    </message>
    <message>
        <source>What answered is not a hub. Perhaps this network wants you to sign in first: open a web page in your browser, or check the hub's address.</source>
        <translation>O que respondeu não é um servidor central. Talvez esta rede peça que você se identifique antes: abra uma página da web em seu navegador ou verifique o endereço do servidor central.</translation>
    </message>
    <message>
        <source>The hub refused the request (%1). Try again later; if it goes on, tell the hub's administrator.</source>
        <translation>O servidor central recusou a solicitação (%1). Tente de novo mais tarde; se continuar, avise a administração do servidor central.</translation>
    </message>
    <message>
        <source>The hub is busy at the moment. Nothing is lost; the next sync, in a little while, goes on from here.</source>
        <translation>O servidor central está ocupado no momento. Nada se perdeu; a próxima sincronização, daqui a pouco, continua deste ponto.</translation>
    </message>
    <message>
        <source>This is not the hub that this library knows: it was set up anew or set back to an earlier state, or it belongs to another network. Nothing was changed, and your work is kept here. Ask the hub's administrator; to join another network, use a library of its own.</source>
        <translation>Este não é o servidor central que esta biblioteca conhece: ele foi instalado de novo, voltou a um estado anterior ou pertence a outra rede. Nada foi alterado, e o seu trabalho é mantido aqui. Consulte a administração do servidor central; para participar de outra rede, use uma biblioteca separada.</translation>
    </message>
    <message>
        <source>The hub says that at least %1 of the %2 records here were deleted or are no longer meant for this office. That is unusually many, so they stay until you agree. If nobody told you of it, ask the hub's administrator first.</source>
        <translation>O servidor central informa que pelo menos %1 das %2 fichas daqui foram excluídas ou não se destinam mais a esta unidade. É uma quantidade incomum, por isso elas ficam até que você concorde. Se ninguém avisou você disso, consulte antes a administração do servidor central.</translation>
    </message>
    <message>
        <source>The connection broke off. What had arrived is kept; the next sync goes on from there.</source>
        <translation>A conexão caiu. O que tinha chegado foi mantido; a próxima sincronização continua desse ponto.</translation>
    </message>
    <message>
        <source>The hub did not answer in time. You can go on working: what you write is kept here and goes out with the next sync.</source>
        <translation>O servidor central não respondeu a tempo. Você pode continuar trabalhando: o que escrever fica aqui e sai com a próxima sincronização.</translation>
    </message>
    <message>
        <source>(place not known)</source>
        <translation>(lugar desconhecido)</translation>
    </message>
    <message>
        <source>the hub</source>
        <translation>o servidor central</translation>
    </message>
    <message>
        <source>The hub's administrator has ended this computer's access and ordered the library here to be erased. That has been done: its records, drafts, changes that had not been sent and attached files are not on this computer any more. Ask the administrator for a new invitation if you go on working here.</source>
        <translation>Quem administra o servidor central encerrou o acesso deste computador e ordenou que a biblioteca aqui fosse apagada. Isso já foi feito: os registros, os rascunhos, as alterações que não tinham sido enviadas e os arquivos anexados não estão mais neste computador. Se for continuar a trabalhar aqui, peça um novo convite.</translation>
    </message>
    <message>
        <source>The hub's administrator has ended this computer's access and ordered the library here to be erased.</source>
        <translation>Quem administra o servidor central encerrou o acesso deste computador e ordenou que a biblioteca aqui seja apagada.</translation>
    </message>
    <message>
        <source>The hub's administrator has ended this computer's access and ordered the library here to be erased. %1 could not be removed. Make sure that it can be, and start Amparo again: it goes on by itself.</source>
        <translation>Quem administra o servidor central encerrou o acesso deste computador e ordenou que a biblioteca aqui seja apagada. Não foi possível remover %1. Certifique-se de que isso seja possível e abra o Amparo de novo: ele continuará a apagar por si só.</translation>
    </message>
    <message>
        <source>This document cannot be shown here: it is damaged, or it is not of the kind that its name says. Open it with another program, or ask for it again.</source>
        <translation>Este documento não pode ser mostrado aqui: está danificado ou não é do tipo que o seu nome indica. Abra-o com outro programa ou peça-o novamente.</translation>
    </message>
    <message>
        <source>This document is locked with a password, and Amparo asks for none. Open it with another program.</source>
        <translation>Este documento está protegido por senha, e o Amparo não pede senhas. Abra-o com outro programa.</translation>
    </message>
    <message>
        <source>This document asks for more memory or time than one may have here, and was closed. Nothing else is touched by that; open it with another program.</source>
        <translation>Este documento pede mais memória ou tempo do que lhe é permitido aqui e foi fechado. Nada mais é afetado; abra-o com outro programa.</translation>
    </message>
    <message>
        <source>Your role does not allow this with comments. Everybody but readers comments on the records that they see; what others wrote is settled by the record's office or an editor.</source>
        <translation>O seu papel não permite isto com os comentários. Todos, exceto quem só lê, comentam as fichas que veem; o que outros escreveram é dado por resolvido pelo escritório da ficha ou por uma pessoa editora.</translation>
    </message>
    <message>
        <source>This record was erased for good by the hub's administrator, as the law asks. It cannot be written again.</source>
        <translation>Esta ficha foi apagada definitivamente pela administração do servidor central, como a lei exige. Ela não pode ser escrita de novo.</translation>
    </message>
    <message>
        <source>There is another one of this name. Please choose another name.</source>
        <translation>Já existe outra com esse nome. Escolha outro nome, por favor.</translation>
    </message>
    <message>
        <source>Only those who administer the network may do this, and your role is another one now. Ask one of them.</source>
        <translation>Somente quem administra a rede pode fazer isto, e a sua função agora é outra. Fale com uma dessas pessoas.</translation>
    </message>
    <message>
        <source>Nobody would be left who administers the network, so nothing was changed. First make another person administrator, one whose computer has joined.</source>
        <translation>Não restaria ninguém para administrar a rede, por isso nada foi alterado. Antes dê a função de administração a outra pessoa, cujo computador já tenha sido incorporado.</translation>
    </message>
    <message>
        <source>This invitation was taken back. Ask whoever sent it for a new one.</source>
        <translation>Este convite foi retirado. Peça outro a quem o enviou.</translation>
    </message>
    <message>
        <source>The draft could not be kept. %1</source>
        <translation>Não foi possível manter o rascunho. %1</translation>
    </message>
    <message>
        <source>Who sees a record is for the office that it belongs to: ask that office.</source>
        <translation>Quem vê uma ficha é decidido pela unidade a que ela pertence: peça a essa unidade.</translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
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
        <translation>Situação</translation>
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
        <translation>(Não está nesta biblioteca)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrita por</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>This office</source>
        <translation>Esta unidade</translation>
    </message>
    <message>
        <source>Other offices</source>
        <translation>Outras unidades</translation>
    </message>
    <message>
        <source>With files</source>
        <translation>Com arquivos</translation>
    </message>
    <message>
        <source>Without files</source>
        <translation>Sem arquivos</translation>
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
        <translation>Título</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Título abreviado</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Abordagem</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Resources needed</source>
        <translation>Recursos necessários</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riscos</translation>
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
        <translation>Instituição que a aplica</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Disposições</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>Source link</source>
        <translation>Link da fonte</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>Em uso desde</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>Illustrative</source>
        <translation>Ilustrativa</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Adopting body</source>
        <translation>Órgão que o adotou</translation>
    </message>
    <message>
        <source>Kind of instrument</source>
        <translation>Tipo de instrumento</translation>
    </message>
    <message>
        <source>Legal force</source>
        <translation>Força jurídica</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Numeração</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Adotado em</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Link to the official text</source>
        <translation>Link do texto oficial</translation>
    </message>
    <message>
        <source>Languages of the official texts</source>
        <translation>Idiomas dos textos oficiais</translation>
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
        <translation>Tipo de disposição</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Paragraphs of the annex</source>
        <translation>Parágrafos do anexo</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Posição na ordem</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Type of organisation</source>
        <translation>Tipo de organização</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertence a</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Áreas de conhecimento</translation>
    </message>
    <message>
        <source>Consent to be listed</source>
        <translation>Consentimento para constar</translation>
    </message>
    <message>
        <source>Details confirmed on</source>
        <translation>Dados confirmados em</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Role as of</source>
        <translation>Função na data de</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>Preferred label</source>
        <translation>Denominação preferida</translation>
    </message>
    <message>
        <source>Other labels</source>
        <translation>Outras denominações</translation>
    </message>
    <message>
        <source>Country variants</source>
        <translation>Variantes por país</translation>
    </message>
    <message>
        <source>Broader topic</source>
        <translation>Tema mais amplo</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Also announced in</source>
        <translation>Também anunciado em</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Link to take part online</source>
        <translation>Link para participar on-line</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Organizadores</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Palestrantes</translation>
    </message>
    <message>
        <source>Instruments adopted or discussed</source>
        <translation>Instrumentos adotados ou discutidos</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgência</translation>
    </message>
    <message>
        <source>Answer needed by</source>
        <translation>Resposta necessária até</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Tipo de arquivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation>Soma de verificação (SHA-256)</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Legenda</translation>
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
        <translation>Valor antes das duas edições</translation>
    </message>
    <message>
        <source>Value kept</source>
        <translation>Valor mantido</translation>
    </message>
    <message>
        <source>The other value</source>
        <translation>O outro valor</translation>
    </message>
    <message>
        <source>Office of the other value</source>
        <translation>Unidade do outro valor</translation>
    </message>
    <message>
        <source>Author of the other value</source>
        <translation>Autoria do outro valor</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Quem pode ver</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Na lixeira</translation>
    </message>
    <message>
        <source>The consent covers</source>
        <translation>O consentimento abrange</translation>
    </message>
    <message>
        <source>Consent noted on</source>
        <translation>Consentimento registrado em</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Responde a</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resolvido</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autoria</translation>
    </message>
    <message>
        <source>Office of the author</source>
        <translation>Escritório de quem escreveu</translation>
    </message>
    <message>
        <source>Mark of the author</source>
        <translation>Identificador de quem escreveu</translation>
    </message>
    <message>
        <source>Office of the value kept</source>
        <translation>Unidade do valor mantido</translation>
    </message>
    <message>
        <source>Author of the value kept</source>
        <translation>Autor do valor mantido</translation>
    </message>
    <message>
        <source>Translations that are up to date</source>
        <translation>Traduções em dia</translation>
    </message>
</context>
<context>
    <name>FieldMeaning</name>
    <message>
        <source>A short name by which colleagues recognise it in a list.</source>
        <translation>Um nome curto pelo qual os colegas a reconheçam numa lista.</translation>
    </message>
    <message>
        <source>In full, as it was published.</source>
        <translation>Completo, tal como foi publicado.</translation>
    </message>
    <message>
        <source>As it was announced.</source>
        <translation>Tal como foi anunciado.</translation>
    </message>
    <message>
        <source>The matter in one line, as the other offices will see it in their lists.</source>
        <translation>O assunto em uma linha, como as outras unidades o verão em suas listas.</translation>
    </message>
    <message>
        <source>As it is usually called, for instance “Mandela Rules”.</source>
        <translation>Como costuma ser chamado, por exemplo “Regras de Mandela”.</translation>
    </message>
    <message>
        <source>What is done, for whom, and what comes of it, in a few sentences.</source>
        <translation>O que se faz, para quem e o que se alcança, em poucas frases.</translation>
    </message>
    <message>
        <source>What the instrument is about, in words of your own; it is not a quotation.</source>
        <translation>Do que trata o instrumento, com palavras próprias; não é citação literal.</translation>
    </message>
    <message>
        <source>The difficulty of the people defended that the practice responds to.</source>
        <translation>A dificuldade das pessoas assistidas a que a prática responde.</translation>
    </message>
    <message>
        <source>What is done about it, by whom, and on what legal basis.</source>
        <translation>O que se faz a respeito, quem faz e com que base legal.</translation>
    </message>
    <message>
        <source>What another office would have to do, one thing after the other.</source>
        <translation>O que outra unidade teria de fazer, um passo após o outro.</translation>
    </message>
    <message>
        <source>What has changed since then, with figures and where they come from.</source>
        <translation>O que mudou desde então, com números e sua procedência.</translation>
    </message>
    <message>
        <source>People, time, money, training and agreements that it takes.</source>
        <translation>Pessoal, tempo, dinheiro, capacitação e convênios necessários.</translation>
    </message>
    <message>
        <source>What may go wrong, above all for the people defended, and how that is avoided.</source>
        <translation>O que pode dar errado, sobretudo para as pessoas assistidas, e como se evita.</translation>
    </message>
    <message>
        <source>Of the thesaurus: a search for any of their names finds this record too.</source>
        <translation>Do tesauro: ao buscar qualquer de seus nomes, esta ficha também é encontrada.</translation>
    </message>
    <message>
        <source>Where it is in use.</source>
        <translation>Onde é aplicada.</translation>
    </message>
    <message>
        <source>The institution that carries the practice out and answers for it.</source>
        <translation>A instituição que realiza a prática e responde por ela.</translation>
    </message>
    <message>
        <source>What the practice puts into effect of treaties, principles and other instruments.</source>
        <translation>O que a prática torna efetivo de tratados, princípios e outros instrumentos.</translation>
    </message>
    <message>
        <source>Whom another office can ask about it.</source>
        <translation>A quem outra unidade pode perguntar.</translation>
    </message>
    <message>
        <source>How far the work on it has come; publishing and archiving are for editors.</source>
        <translation>Em que ponto está o trabalho; publicar e arquivar cabe a quem edita.</translation>
    </message>
    <message>
        <source>Open until there is an answer, closed when none is needed any more.</source>
        <translation>Aberto até haver resposta; encerrado quando já não é necessária.</translation>
    </message>
    <message>
        <source>How well it is known that the practice works: from evaluated to merely expected.</source>
        <translation>Quanto se sabe de que a prática funciona: de avaliada a apenas esperada.</translation>
    </message>
    <message>
        <source>A page on the web that describes it; it begins with https://.</source>
        <translation>Uma página da web que a descreve; começa com https://.</translation>
    </message>
    <message>
        <source>Publications, rulings and pages that this rests on, with their links.</source>
        <translation>Publicações, decisões e páginas em que se apoia, com seus links.</translation>
    </message>
    <message>
        <source>Those in which they can be written to and spoken with.</source>
        <translation>Aqueles em que se pode escrever e falar com eles.</translation>
    </message>
    <message>
        <source>Those in which it is carried out or its material is written.</source>
        <translation>Aqueles em que é realizada ou em que está escrito seu material.</translation>
    </message>
    <message>
        <source>Those in which it was published, and not those of this record.</source>
        <translation>Aqueles em que foi publicado, e não os desta ficha.</translation>
    </message>
    <message>
        <source>When it began; a year alone will do.</source>
        <translation>Quando começou; basta o ano.</translation>
    </message>
    <message>
        <source>How sure the office is of what this record says.</source>
        <translation>Quão segura a unidade está do que diz esta ficha.</translation>
    </message>
    <message>
        <source>It is shown as an example, so that nobody takes it for a real programme.</source>
        <translation>É mostrada como exemplo, para que ninguém a tome por um programa real.</translation>
    </message>
    <message>
        <source>Of the document, for instance A/RES/67/187; the same in every language.</source>
        <translation>Do documento, por exemplo A/RES/67/187; igual em todos os idiomas.</translation>
    </message>
    <message>
        <source>Who adopted it, for instance the General Assembly of the United Nations.</source>
        <translation>Quem o adotou, por exemplo a Assembleia Geral das Nações Unidas.</translation>
    </message>
    <message>
        <source>A treaty, a declaration, a resolution…; lists can be filtered by it.</source>
        <translation>Um tratado, uma declaração, uma resolução…; serve para filtrar as listas.</translation>
    </message>
    <message>
        <source>Whether it binds states in law, or guides them.</source>
        <translation>Se obriga juridicamente os Estados ou apenas os orienta.</translation>
    </message>
    <message>
        <source>Only numbers of the instrument’s own are ever printed in a citation.</source>
        <translation>Numa citação só aparecem os números do próprio instrumento.</translation>
    </message>
    <message>
        <source>The day of its adoption, and not that of its entry into force.</source>
        <translation>O dia de sua adoção, e não o de sua entrada em vigor.</translation>
    </message>
    <message>
        <source>The venue and the city.</source>
        <translation>O local e a cidade.</translation>
    </message>
    <message>
        <source>The city in which it was adopted.</source>
        <translation>A cidade em que foi adotado.</translation>
    </message>
    <message>
        <source>The text where the adopting body publishes it, rather than a copy elsewhere.</source>
        <translation>O texto onde o publica o órgão que o adotou, e não uma cópia em outro lugar.</translation>
    </message>
    <message>
        <source>Those that it develops, replaces or is read together with.</source>
        <translation>Os que desenvolve, os que substitui ou os que se leem junto com ele.</translation>
    </message>
    <message>
        <source>The one that this provision is a part of; it is cited with it.</source>
        <translation>Aquele de que a disposição faz parte; é citado junto com ela.</translation>
    </message>
    <message>
        <source>What the instrument itself calls it; citations begin with it.</source>
        <translation>Como o próprio instrumento a chama; assim começa a citação.</translation>
    </message>
    <message>
        <source>As the instrument has it, without “article” or “principle” before it.</source>
        <translation>Como consta no instrumento, sem “artigo” nem “princípio” antes.</translation>
    </message>
    <message>
        <source>Where it stands in the annex, for instance 43 or 20-23; a citation names them.</source>
        <translation>Onde está no anexo, por exemplo 43 ou 20-23; a citação os menciona.</translation>
    </message>
    <message>
        <source>Provisions of an instrument are listed from the lowest of these numbers to the highest.</source>
        <translation>As disposições de um instrumento são ordenadas do menor ao maior destes números.</translation>
    </message>
    <message>
        <source>What it is about, in a few words.</source>
        <translation>Do que trata, em poucas palavras.</translation>
    </message>
    <message>
        <source>What it says; only the official text counts before a court.</source>
        <translation>O que diz; perante um tribunal só vale o texto oficial.</translation>
    </message>
    <message>
        <source>For whoever may see the record; no data of clients.</source>
        <translation>Para quem pode ver a ficha; sem dados de pessoas assistidas.</translation>
    </message>
    <message>
        <source>The official one in each language, as on its letterhead.</source>
        <translation>O oficial em cada idioma, como em seu papel timbrado.</translation>
    </message>
    <message>
        <source>Given name and surname, as the person writes them.</source>
        <translation>Nome e sobrenome, como a pessoa os escreve.</translation>
    </message>
    <message>
        <source>What it is called for short, for instance AIDEF.</source>
        <translation>Como se abrevia, por exemplo AIDEF.</translation>
    </message>
    <message>
        <source>What kind of body it is; contacts can be filtered by it.</source>
        <translation>Que espécie de entidade é; serve para filtrar os contatos.</translation>
    </message>
    <message>
        <source>Where the person works.</source>
        <translation>Onde a pessoa trabalha.</translation>
    </message>
    <message>
        <source>Where it has its seat; empty for an international body.</source>
        <translation>Onde tem sua sede; vazio se é um organismo internacional.</translation>
    </message>
    <message>
        <source>Whose law or practice is asked about.</source>
        <translation>Aquele sobre cujo direito ou prática se pergunta.</translation>
    </message>
    <message>
        <source>The larger organisation or network that this one is a part of.</source>
        <translation>A organização ou rede maior de que faz parte.</translation>
    </message>
    <message>
        <source>What it does and for whom, in a few sentences.</source>
        <translation>O que faz e para quem, em poucas frases.</translation>
    </message>
    <message>
        <source>What it is about, for whom, and how one takes part.</source>
        <translation>Do que trata, a quem se dirige e como se participa.</translation>
    </message>
    <message>
        <source>The address of its own pages; it begins with https://.</source>
        <translation>O endereço de suas próprias páginas; começa com https://.</translation>
    </message>
    <message>
        <source>One that may be written to by whoever sees this record.</source>
        <translation>Um ao qual possa escrever quem vê esta ficha.</translation>
    </message>
    <message>
        <source>With the code of the country, such as +54, so that it works from abroad.</source>
        <translation>Com o código do país, como +55, para que funcione do exterior.</translation>
    </message>
    <message>
        <source>Street, number and city, as on a letter.</source>
        <translation>Rua, número e cidade, como numa carta.</translation>
    </message>
    <message>
        <source>The topics that they can be asked about.</source>
        <translation>Os temas sobre os quais podem ser consultados.</translation>
    </message>
    <message>
        <source>A person’s record stays within this office until this says that it may leave it.</source>
        <translation>A ficha de uma pessoa não sai desta unidade até que aqui conste que pode.</translation>
    </message>
    <message>
        <source>On what ground the details are listed; where it was refused, they stay in this office.</source>
        <translation>Por que os dados constam; se foi recusado, ficam nesta unidade.</translation>
    </message>
    <message>
        <source>How far the details may travel; ask before choosing more.</source>
        <translation>Até onde os dados podem ir; pergunte antes de escolher mais.</translation>
    </message>
    <message>
        <source>The day on which it was asked for and written down.</source>
        <translation>O dia em que foi pedido e registrado.</translation>
    </message>
    <message>
        <source>When somebody last checked them; after a year Amparo asks for it again.</source>
        <translation>Quando foram verificados pela última vez; após um ano o Amparo pede de novo.</translation>
    </message>
    <message>
        <source>The post or function, and where it is held.</source>
        <translation>O cargo ou a função, e onde é exercida.</translation>
    </message>
    <message>
        <source>The day for which this is known, since people change posts.</source>
        <translation>A data para a qual isso consta, pois as pessoas mudam de cargo.</translation>
    </message>
    <message>
        <source>Where the person works, or for whom they speak.</source>
        <translation>Onde a pessoa trabalha ou em nome de quem fala.</translation>
    </message>
    <message>
        <source>The term that is shown for the topic, one in each language.</source>
        <translation>O termo com que o tema é mostrado, um por idioma.</translation>
    </message>
    <message>
        <source>Synonyms and older terms, one on each line; a search finds them too.</source>
        <translation>Sinônimos e termos antigos, um por linha; a busca também os encontra.</translation>
    </message>
    <message>
        <source>What one country calls it: language and country, a colon, the term.</source>
        <translation>Como se chama num país: idioma e país, dois-pontos e o termo.</translation>
    </message>
    <message>
        <source>The wider topic under which this one stands.</source>
        <translation>O tema mais amplo sob o qual este está.</translation>
    </message>
    <message>
        <source>What belongs under the topic, and what does not.</source>
        <translation>O que o tema abrange e o que não.</translation>
    </message>
    <message>
        <source>Other offices see it by the clock of their own time zone.</source>
        <translation>As outras unidades o veem na hora de seu próprio fuso.</translation>
    </message>
    <message>
        <source>Empty as long as nobody knows it.</source>
        <translation>Vazio enquanto não se souber.</translation>
    </message>
    <message>
        <source>The one by whose clock the event was announced.</source>
        <translation>Aquele em cuja hora o evento foi anunciado.</translation>
    </message>
    <message>
        <source>Time zones in which the start is told besides, as on the invitation.</source>
        <translation>Fusos horários em que também se indica o início, como no convite.</translation>
    </message>
    <message>
        <source>Whether people come, connect from afar, or either.</source>
        <translation>Se a participação é presencial, a distância ou de ambas as formas.</translation>
    </message>
    <message>
        <source>The address of the video meeting, without its password.</source>
        <translation>O endereço da videoconferência, sem a senha.</translation>
    </message>
    <message>
        <source>The bodies that invite to it.</source>
        <translation>As entidades que convidam.</translation>
    </message>
    <message>
        <source>Those who are announced; each is a contact of the library.</source>
        <translation>As pessoas anunciadas; cada uma é um contato da biblioteca.</translation>
    </message>
    <message>
        <source>From each of them there is a way to this event.</source>
        <translation>De cada um deles se chega a este evento.</translation>
    </message>
    <message>
        <source>The congress or series in whose course it is held.</source>
        <translation>O congresso ou ciclo em cujo âmbito se realiza.</translation>
    </message>
    <message>
        <source>Who takes part, or how many, for instance “defenders of twelve countries”.</source>
        <translation>Quem participa ou quantos, por exemplo “defensores de doze países”.</translation>
    </message>
    <message>
        <source>What you need to know, and what you know already; no data of clients.</source>
        <translation>O que você precisa saber e o que já sabe; sem dados de pessoas assistidas.</translation>
    </message>
    <message>
        <source>Urgent is what a hearing or a time limit depends on.</source>
        <translation>É urgente aquilo de que depende uma audiência ou um prazo.</translation>
    </message>
    <message>
        <source>The last day on which an answer still helps.</source>
        <translation>O último dia em que uma resposta ainda ajuda.</translation>
    </message>
    <message>
        <source>The question that is answered.</source>
        <translation>A pergunta que é respondida.</translation>
    </message>
    <message>
        <source>The answer with its sources, for the office that asked and for all that come later.</source>
        <translation>A resposta com suas fontes, para a unidade que perguntou e as que vierem depois.</translation>
    </message>
    <message>
        <source>The one that the file is attached to.</source>
        <translation>Aquela à qual o arquivo está anexado.</translation>
    </message>
    <message>
        <source>The one that is talked about.</source>
        <translation>Aquela de que se fala.</translation>
    </message>
    <message>
        <source>What it is called when somebody saves a copy, with its ending.</source>
        <translation>Como se chama ao salvar uma cópia, com sua extensão.</translation>
    </message>
    <message>
        <source>As programs name it, for instance application/pdf.</source>
        <translation>Como os programas o nomeiam, por exemplo application/pdf.</translation>
    </message>
    <message>
        <source>In bytes, as the file itself has it.</source>
        <translation>Em bytes, segundo o próprio arquivo.</translation>
    </message>
    <message>
        <source>The fingerprint by which the file is found and checked; it is never typed.</source>
        <translation>A impressão digital com que o arquivo é encontrado e verificado; nunca se digita.</translation>
    </message>
    <message>
        <source>What the file is, for whoever chooses among several.</source>
        <translation>O que é o arquivo, para quem escolhe entre vários.</translation>
    </message>
    <message>
        <source>The one in which the document is written.</source>
        <translation>Aquele em que o documento está escrito.</translation>
    </message>
    <message>
        <source>The one that the comment is about; empty: the whole record.</source>
        <translation>Aquele de que trata o comentário; vazio: a ficha inteira.</translation>
    </message>
    <message>
        <source>The comment that this one responds to.</source>
        <translation>O comentário a que este responde.</translation>
    </message>
    <message>
        <source>Nothing is left to do about it, so it counts no longer.</source>
        <translation>Não resta nada a fazer, por isso já não é contado.</translation>
    </message>
    <message>
        <source>Who wrote it, as the hub knows them.</source>
        <translation>Quem o escreveu, conforme consta no servidor central.</translation>
    </message>
    <message>
        <source>The one for which they wrote it.</source>
        <translation>Aquela para a qual escreveu.</translation>
    </message>
    <message>
        <source>It stays the same when the author’s name changes.</source>
        <translation>Continua igual mesmo que mude o nome de quem escreveu.</translation>
    </message>
    <message>
        <source>The moment at which it was written.</source>
        <translation>O momento em que foi escrito.</translation>
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
        <translation>Abordagem</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Resources needed</source>
        <translation>Recursos necessários</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riscos</translation>
    </message>
    <message>
        <source>From a library on one computer, as of %1.</source>
        <translation>De uma biblioteca em um só computador, em %1.</translation>
    </message>
    <message>
        <source>As of revision %1, never wholly synced; made on %2.</source>
        <translation>Conforme a revisão %1, nunca sincronizada por completo; feita em %2.</translation>
    </message>
    <message>
        <source>As of revision %1, synced today (%2).</source>
        <translation>Conforme a revisão %1, sincronizada hoje (%2).</translation>
    </message>
    <message numerus="yes">
        <source>As of revision %1, synced %n day(s) ago (%2).</source>
        <translation>
            <numerusform>Conforme a revisão %1, sincronizada há %n dia (%2).</numerusform>
            <numerusform>Conforme a revisão %1, sincronizada há %n dias (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbering of this instrument could not be checked. Do not cite this provision by number.</source>
        <translation>A numeração deste instrumento não pôde ser verificada. Não cite esta disposição pelo número.</translation>
    </message>
    <message>
        <source>This practice is not published: it may still change.</source>
        <translation>Esta prática não está publicada: ainda pode mudar.</translation>
    </message>
    <message>
        <source>Illustrative: composed from common practices, not a report of one programme. What it calls results are expectations.</source>
        <translation>Ilustrativa: composta a partir de práticas comuns, não é o relato de um programa. O que chama de resultados são expectativas.</translation>
    </message>
    <message>
        <source>Hearing pack</source>
        <translation>Pasta de audiência</translation>
    </message>
    <message>
        <source>The texts of provisions are short summaries made for this library. They are not the official wording: quote from the official text.</source>
        <translation>Os textos das disposições são resumos breves feitos para esta biblioteca. Não são a redação oficial: cite o texto oficial.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen record(s) are not in the library any more and are left out.</source>
        <translation>
            <numerusform>%n ficha escolhida não está mais na biblioteca e não foi incluída.</numerusform>
            <numerusform>%n fichas escolhidas não estão mais na biblioteca e não foram incluídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Citation:</source>
        <translation>Citação:</translation>
    </message>
    <message>
        <source>Not available in this language.</source>
        <translation>Não disponível neste idioma.</translation>
    </message>
    <message>
        <source>This title has changed in another language since it was translated: the two may differ.</source>
        <translation>Este título mudou em outro idioma depois de traduzido: os dois podem não coincidir.</translation>
    </message>
    <message>
        <source>This text has changed in another language since it was translated: the two may differ.</source>
        <translation>Este texto mudou em outro idioma depois de traduzido: os dois podem não coincidir.</translation>
    </message>
</context>
<context>
    <name>HubProgram</name>
    <message>
        <source>The database</source>
        <translation>O banco de dados</translation>
    </message>
    <message>
        <source>there is no hub in it</source>
        <translation>não contém nenhum servidor central</translation>
    </message>
    <message>
        <source>%1 is no hub address; write it as https://host or https://host:port.</source>
        <translation>%1 não é endereço de servidor central; escreva-o como https://nome ou https://nome:porta.</translation>
    </message>
    <message>
        <source>%1 is no address to listen on; write it as IP:port, for instance 0.0.0.0:8743.</source>
        <translation>%1 não é um endereço em que escutar; escreva-o como IP:porta, por exemplo 0.0.0.0:8743.</translation>
    </message>
    <message>
        <source>%1 holds a hub already, and nothing was changed; %2.</source>
        <translation>%1 já contém um servidor central, e nada foi alterado; %2.</translation>
    </message>
    <message>
        <source>it is a hub's already; another process of that hub needs a copy of its folder, and what an init that was cut off has left there is removed with dropdb and createdb</source>
        <translation>já é de um servidor central; outro processo desse servidor precisa de uma cópia de sua pasta, e o que um init interrompido tenha deixado remove-se com dropdb e createdb</translation>
    </message>
    <message>
        <source>%1 is under way there, or was cut off and has left no whole hub; where it does not run any more, move the folder away and run %1 again</source>
        <translation>%1 está em execução ali, ou foi interrompido e não deixou um servidor central completo; se já não está em execução, mova a pasta para outro lugar e execute %1 de novo</translation>
    </message>
    <message>
        <source>A database is named like this: postgresql://user@host/database; without --store, the store is a file in the hub's folder.</source>
        <translation>Um banco de dados é indicado assim: postgresql://usuario@host/banco; sem --store, os dados ficam em um arquivo na pasta do servidor central.</translation>
    </message>
    <message>
        <source>Everybody on this machine can read a password on the command line; put it into a file for libpq and name that: postgresql://user@host/database?passfile=/path.</source>
        <translation>Qualquer pessoa nesta máquina pode ler uma senha na linha de comando; coloque-a em um arquivo para a libpq e indique-o: postgresql://usuario@host/banco?passfile=/caminho.</translation>
    </message>
    <message>
        <source>give another folder with --data</source>
        <translation>indique outra pasta com --data</translation>
    </message>
    <message>
        <source>The hub “%1” is ready in %2.</source>
        <translation>O servidor central “%1” está pronto em %2.</translation>
    </message>
    <message>
        <source>Fingerprint of its key (SHA-256): %1</source>
        <translation>Impressão digital de sua chave (SHA-256): %1</translation>
    </message>
    <message>
        <source>%1 is a backup, of %2; make a hub of it with: amparo-hub --data NEW_FOLDER restore %1</source>
        <translation>%1 é uma cópia de segurança, de %2; faça dela um servidor central com: amparo-hub --data PASTA_NOVA restore %1</translation>
    </message>
    <message>
        <source>The hub listens on every address of this machine; say with --address under which one offices reach it.</source>
        <translation>O servidor central escuta em todos os endereços desta máquina; diga com --address em qual deles as unidades o encontram.</translation>
    </message>
    <message>
        <source>Added: %1. Changed: %2. Unchanged: %3.</source>
        <translation>Adicionadas: %1. Alteradas: %2. Sem alteração: %3.</translation>
    </message>
    <message>
        <source>The snapshot %1 is ready: %2 bytes.</source>
        <translation>A cópia inicial %1 está pronta: %2 bytes.</translation>
    </message>
    <message>
        <source>Device %1 has no access any more.</source>
        <translation>O computador %1 não tem mais acesso.</translation>
    </message>
    <message>
        <source>An attached file has at most %1; all files of an office together have at most %2.</source>
        <translation>Um arquivo anexado ocupa no máximo %1; todos os arquivos de uma unidade, juntos, no máximo %2.</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>sem acesso</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>visto em %1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nome: %1</translation>
    </message>
    <message>
        <source>Epoch: %1</source>
        <translation>Época: %1</translation>
    </message>
    <message>
        <source>Changes accepted: %1</source>
        <translation>Alterações aceitas: %1</translation>
    </message>
    <message>
        <source>Attached files: %1, with %2; uploads under way: %3</source>
        <translation>Arquivos anexados: %1, com %2; envios em curso: %3</translation>
    </message>
    <message>
        <source>Records:</source>
        <translation>Fichas:</translation>
    </message>
    <message>
        <source>Offices, with their records:</source>
        <translation>Unidades, com suas fichas:</translation>
    </message>
    <message>
        <source>Devices:</source>
        <translation>Computadores:</translation>
    </message>
    <message>
        <source>Left out, because it is missing or damaged: the file %1.</source>
        <translation>Omitido, porque falta ou está danificado: o arquivo %1.</translation>
    </message>
    <message>
        <source>give another folder for the backup</source>
        <translation>indique outra pasta para a cópia de segurança</translation>
    </message>
    <message>
        <source>This hub's store is in PostgreSQL, and nothing was copied: back it up with pg_dump, and the folder %1 after it.</source>
        <translation>Os dados deste servidor central estão no PostgreSQL, e nada foi copiado: copie-os com pg_dump e, depois, copie a pasta %1.</translation>
    </message>
    <message>
        <source>The backup is in %1. It holds the hub's key: keep it as private as the hub.</source>
        <translation>A cópia de segurança está em %1. Ela contém a chave do servidor central: guarde-a com o mesmo sigilo que o servidor central.</translation>
    </message>
    <message>
        <source>there is no backup of a hub in it</source>
        <translation>não contém nenhuma cópia de segurança de um servidor central</translation>
    </message>
    <message>
        <source>move it away, and keep it until the restored hub serves</source>
        <translation>mova-o para outro lugar e conserve-o até que o servidor restaurado esteja em serviço</translation>
    </message>
    <message>
        <source>The hub is restored in %1. At their next contact, offices send again what the backup does not have.</source>
        <translation>O servidor central foi restaurado em %1. No próximo contato, as unidades enviam de novo o que a cópia de segurança não tem.</translation>
    </message>
    <message>
        <source>Make a hub: its store, its key and its certificate</source>
        <translation>Criar um servidor central: seu banco de dados, sua chave e seu certificado</translation>
    </message>
    <message>
        <source>What people call this hub</source>
        <translation>Como as pessoas chamam este servidor central</translation>
    </message>
    <message>
        <source>Where offices reach it: https://host or https://host:port</source>
        <translation>Onde as unidades o encontram: https://nome ou https://nome:porta</translation>
    </message>
    <message>
        <source>A further name or address for the certificate</source>
        <translation>Outro nome ou endereço para o certificado</translation>
    </message>
    <message>
        <source>A PostgreSQL database, postgresql://..., instead of a file in the hub's folder</source>
        <translation>Um banco de dados PostgreSQL, postgresql://..., em vez de um arquivo na pasta do servidor central</translation>
    </message>
    <message>
        <source>Where to listen: IP:port (127.0.0.1:8743)</source>
        <translation>Onde escutar: IP:porta (127.0.0.1:8743)</translation>
    </message>
    <message>
        <source>Listen on this port of 127.0.0.1</source>
        <translation>Escutar nesta porta de 127.0.0.1</translation>
    </message>
    <message>
        <source>Serve until SIGTERM or Ctrl-C</source>
        <translation>Atender até SIGTERM ou Ctrl-C</translation>
    </message>
    <message>
        <source>IP:port, instead of what init was told; port 0: any that is free</source>
        <translation>IP:porta, em vez do que se indicou a init; porta 0: qualquer uma que esteja livre</translation>
    </message>
    <message>
        <source>Invite a person of an office; prints the invitation</source>
        <translation>Convidar uma pessoa de uma unidade; mostra o convite</translation>
    </message>
    <message>
        <source>The office's name; made when it is new</source>
        <translation>O nome da unidade; se for nova, é criada</translation>
    </message>
    <message>
        <source>The person's name; made when it is new</source>
        <translation>O nome da pessoa; se for nova, é criada</translation>
    </message>
    <message>
        <source>What the person may do from now on</source>
        <translation>O que a pessoa pode fazer de agora em diante (reader: leitura; contributor: colaboração; editor: edição; administrator: administração)</translation>
    </message>
    <message>
        <source>How long the invitation holds</source>
        <translation>Por quantos dias o convite vale</translation>
    </message>
    <message>
        <source>Where this office reaches the hub, if not as init was told</source>
        <translation>Onde esta unidade encontra o servidor central, se não for onde se indicou a init</translation>
    </message>
    <message>
        <source>Load a library, or what is new in it</source>
        <translation>Carregar uma biblioteca, ou o que há de novo nela</translation>
    </message>
    <message>
        <source>A library as JSON</source>
        <translation>Uma biblioteca em JSON</translation>
    </message>
    <message>
        <source>The office that its records belong to (default: the library's name)</source>
        <translation>A unidade a que suas fichas pertencem (se não for indicada: o nome da biblioteca)</translation>
    </message>
    <message>
        <source>Answer files that offices sent by hand, with files for them</source>
        <translation>Responder aos arquivos que as unidades enviaram em mãos, com arquivos para elas</translation>
    </message>
    <message>
        <source>The offices' files (*.amparo)</source>
        <translation>Os arquivos das unidades (*.amparo)</translation>
    </message>
    <message>
        <source>The folder for the answers</source>
        <translation>A pasta para as respostas</translation>
    </message>
    <message>
        <source>About so many megabytes in a file</source>
        <translation>Tamanho aproximado de cada arquivo, em megabytes</translation>
    </message>
    <message>
        <source>Make a snapshot now, for offices that begin; the hub makes one by itself when it pays</source>
        <translation>Fazer agora uma cópia inicial, para unidades que começam; o servidor central a faz sozinho quando compensa</translation>
    </message>
    <message>
        <source>End a device's access</source>
        <translation>Encerrar o acesso de um computador</translation>
    </message>
    <message>
        <source>Its number, as status lists it</source>
        <translation>O seu número, como status o mostra</translation>
    </message>
    <message>
        <source>Say how large attached files may be, or set it</source>
        <translation>Dizer de que tamanho podem ser os arquivos anexados, ou definir isso</translation>
    </message>
    <message>
        <source>At most so many MB for a file</source>
        <translation>No máximo tantos MB por arquivo</translation>
    </message>
    <message>
        <source>At most so many MB for all files of an office together</source>
        <translation>No máximo tantos MB para todos os arquivos de uma unidade, juntos</translation>
    </message>
    <message>
        <source>Write a copy of all that the hub is, while it serves</source>
        <translation>Gravar uma cópia de tudo o que o servidor central é, enquanto ele atende</translation>
    </message>
    <message>
        <source>A new folder</source>
        <translation>Uma pasta nova</translation>
    </message>
    <message>
        <source>Make a hub of a backup</source>
        <translation>Fazer um servidor central de uma cópia de segurança</translation>
    </message>
    <message>
        <source>The folder that backup wrote</source>
        <translation>A pasta que backup gravou</translation>
    </message>
    <message>
        <source>Say what the hub holds</source>
        <translation>Dizer o que o servidor central contém</translation>
    </message>
    <message>
        <source>For machines</source>
        <translation>Para programas</translation>
    </message>
    <message>
        <source>The shared server of an Amparo network.</source>
        <translation>O servidor compartilhado de uma rede do Amparo.</translation>
    </message>
    <message>
        <source>Ends with: 0 done, 1 failed, 2 usage, 3 the hub's folder cannot be used, 4 cannot listen,
5 a file, a name or a number is not accepted, 6 something is to be mended (check, repair)
or waited for (use-key).</source>
        <translation>Termina com: 0 feito, 1 falha, 2 uso incorreto, 3 a pasta do servidor central não pode ser usada,
4 não é possível escutar, 5 um arquivo, um nome ou um número não é aceito, 6 há algo a reparar (check, repair)
ou a esperar (use-key).</translation>
    </message>
    <message>
        <source>Say the version, and end</source>
        <translation>Mostrar a versão e terminar</translation>
    </message>
    <message>
        <source>The hub's folder</source>
        <translation>A pasta do servidor central</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 não pode ser usado: %2.</translation>
    </message>
    <message>
        <source>%1 is too large; the limit is %2 bytes.</source>
        <translation>%1 é grande demais; o limite é de %2 bytes.</translation>
    </message>
    <message>
        <source>%1 is not a file for this hub; look whether it is one that an office wrote, and for this network.</source>
        <translation>%1 não é um arquivo para este servidor central; verifique se foi gravado por uma unidade e se é desta rede.</translation>
    </message>
    <message>
        <source>%1 is from a computer that has no access to this hub; invite it again.</source>
        <translation>%1 vem de um computador que não tem acesso a este servidor central; convide-o de novo.</translation>
    </message>
    <message>
        <source>There is no device %1; amparo-hub status lists them.</source>
        <translation>Não há computador %1; amparo-hub status mostra a lista.</translation>
    </message>
    <message>
        <source>The hub failed: %1.</source>
        <translation>O servidor central falhou: %1.</translation>
    </message>
    <message>
        <source>There is no hub at %1; make one with: amparo-hub --data FOLDER init</source>
        <translation>Não há nenhum servidor central em %1; crie um com: amparo-hub --data PASTA init</translation>
    </message>
    <message>
        <source>%1 holds another program's tables; make a database for the hub alone, and name it with --store.</source>
        <translation>%1 contém tabelas de outro programa; crie um banco de dados só para o servidor central e indique-o com --store.</translation>
    </message>
    <message>
        <source>%1 is not a hub's store; give another folder with --data, or move that file away.</source>
        <translation>%1 não contém os dados de um servidor central; indique outra pasta com --data ou mova esse arquivo.</translation>
    </message>
    <message>
        <source>%1 was written by a newer amparo-hub (version %2 of its form; this one knows %3); install that or a later one.</source>
        <translation>%1 foi gravado por um amparo-hub mais novo (versão %2 do formato; este conhece a %3); instale aquele ou um posterior.</translation>
    </message>
    <message>
        <source>%1 takes no writing; name the server that leads, and not one that follows it.</source>
        <translation>%1 não aceita gravação; indique o servidor principal, e não uma réplica dele.</translation>
    </message>
    <message>
        <source>%1 cannot be written; give the user who runs the hub write access to it and its folder.</source>
        <translation>Não é possível gravar em %1; dê a quem executa o servidor central permissão de gravação nele e em sua pasta.</translation>
    </message>
    <message>
        <source>The disk that holds %1 can only be read, which systems often do to one that is failing; copy the hub's folder to another disk, and give that one with --data.</source>
        <translation>O disco onde está %1 só pode ser lido, como os sistemas muitas vezes fazem com um que está falhando; copie a pasta do servidor central para outro disco e indique-a com --data.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full; make room, and run this again: nothing was lost.</source>
        <translation>O disco onde está %1 está cheio; libere espaço e execute isto de novo: nada se perdeu.</translation>
    </message>
    <message>
        <source>Another program holds %1; wait until it is done, or end it, and try again.</source>
        <translation>Outro programa está usando %1; espere que termine, ou encerre-o, e tente de novo.</translation>
    </message>
    <message>
        <source>%1 is damaged; put it back from a backup.</source>
        <translation>%1 está danificado; recupere-o de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The store %1 failed: %2.</source>
        <translation>O armazenamento %1 falhou: %2.</translation>
    </message>
    <message>
        <source>The name of the office or of the person is empty, or longer than 200 characters; give another one.</source>
        <translation>O nome da unidade ou da pessoa está vazio ou tem mais de 200 caracteres; indique outro.</translation>
    </message>
    <message>
        <source>Record %1 cannot be taken, and nothing was changed. %2</source>
        <translation>A ficha %1 não pode ser aceita, e nada foi alterado. %2</translation>
    </message>
    <message>
        <source>The hub's key or its certificate cannot be read, or they do not belong together; put hub.key and hub.crt back from a backup.</source>
        <translation>A chave do servidor central ou o seu certificado não podem ser lidos, ou não correspondem um ao outro; recupere hub.key e hub.crt de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>%1 is damaged, or is no file of an Amparo office; nothing of it was taken. Ask for it again.</source>
        <translation>%1 está danificado ou não é um arquivo de uma unidade do Amparo; nada dele foi incorporado. Peça-o de novo.</translation>
    </message>
    <message>
        <source>The file is not a valid library (%1); get it again from where it comes, or correct it.</source>
        <translation>O arquivo não é uma biblioteca válida (%1); obtenha-o de novo de onde veio ou corrija-o.</translation>
    </message>
    <message>
        <source>A file with these options (hub.conf in the hub's folder, if it is there); what stands here comes before it</source>
        <translation>Um arquivo com estas opções (hub.conf na pasta do servidor central, se houver); o que se indica aqui tem precedência</translation>
    </message>
    <message>
        <source>Pin no key: whoever answers there has a certificate that a public authority vouches for</source>
        <translation>Não fixar nenhuma chave: quem responde ali tem um certificado atestado por uma autoridade pública</translation>
    </message>
    <message>
        <source>The hub cannot listen on %1, port %2: %3; choose another with --%4.</source>
        <translation>O servidor central não consegue escutar em %1, porta %2: %3; escolha outra com --%4.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>um número inteiro de %1 a %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>um de %1</translation>
    </message>
    <message>
        <source>IP:port, for instance 0.0.0.0:8743</source>
        <translation>IP:porta, por exemplo 0.0.0.0:8743</translation>
    </message>
    <message>
        <source>IP addresses of proxies whose word is taken on who asks: the PROXY protocol, X-Forwarded-For</source>
        <translation>Endereços IP de proxies em cuja palavra se confia sobre quem pergunta: o protocolo PROXY, X-Forwarded-For</translation>
    </message>
    <message>
        <source>IP addresses with commas between them, or none</source>
        <translation>endereços IP separados por vírgulas, ou none</translation>
    </message>
    <message>
        <source>Seconds a client has for its handshake and a request's head; for a body thrice as many, and anew with every 8 KiB (10)</source>
        <translation>Segundos que um cliente tem para o handshake TLS e o cabeçalho de uma requisição; para um corpo, o triplo, e de novo a cada 8 KiB (10)</translation>
    </message>
    <message>
        <source>Seconds a connection is kept between two requests (120)</source>
        <translation>Segundos que uma conexão é mantida entre duas requisições (120)</translation>
    </message>
    <message>
        <source>Seconds that requests under way have left once the hub is to stop (10)</source>
        <translation>Segundos que restam às requisições em curso quando o servidor central deve parar (10)</translation>
    </message>
    <message>
        <source>How many connections there may be at a time (20000)</source>
        <translation>Quantas conexões pode haver ao mesmo tempo (20000)</translation>
    </message>
    <message>
        <source>How many of them may come from one address (1000)</source>
        <translation>Quantas delas podem vir de um mesmo endereço (1000)</translation>
    </message>
    <message>
        <source>How many connections, and requests of strangers, one address may make in a minute (30000)</source>
        <translation>Quantas conexões e requisições de desconhecidos um endereço pode fazer em um minuto (30000)</translation>
    </message>
    <message>
        <source>How many requests of one device are answered at a time (100)</source>
        <translation>Quantas requisições de um computador são atendidas ao mesmo tempo (100)</translation>
    </message>
    <message>
        <source>How many requests of one device are answered in a minute (30000)</source>
        <translation>Quantas requisições de um computador são atendidas em um minuto (30000)</translation>
    </message>
    <message>
        <source>A port of this machine, or IP:port, for /healthz, /readyz and /metrics by plain HTTP (off)</source>
        <translation>Uma porta desta máquina, ou IP:porta, para /healthz, /readyz e /metrics por HTTP sem cifra (off)</translation>
    </message>
    <message>
        <source>a port, IP:port or off</source>
        <translation>uma porta, IP:porta ou off</translation>
    </message>
    <message>
        <source>With fewer MB of room on its disk the hub says it is not ready (200)</source>
        <translation>Com menos MB livres em seu disco, o servidor central diz que não está pronto (200)</translation>
    </message>
    <message>
        <source>What goes to standard error: debug, info, warning, error or off (info)</source>
        <translation>O que vai para a saída de erros: debug, info, warning, error ou off (info)</translation>
    </message>
    <message>
        <source>Which requests are logged: those that failed, all or none (failed)</source>
        <translation>Quais requisições são registradas: as que falharam, todas ou nenhuma: failed, all ou none (failed)</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, linha %2: %3</translation>
    </message>
    <message>
        <source>“%1” sets nothing; write it as NAME = VALUE.</source>
        <translation>“%1” não define nada; escreva como NOME = VALOR.</translation>
    </message>
    <message>
        <source>there is no option “%1”; there are: %2.</source>
        <translation>não existe a opção “%1”; existem: %2.</translation>
    </message>
    <message>
        <source>%1 is set already in line %2; leave one of them out.</source>
        <translation>%1 já está definida na linha %2; retire uma das duas.</translation>
    </message>
    <message>
        <source>“%1” is no value for %2; that is %3.</source>
        <translation>“%1” não é um valor de %2, que admite %3.</translation>
    </message>
    <message>
        <source>The new name</source>
        <translation>O novo nome</translation>
    </message>
    <message>
        <source>List offices and people, with their numbers and roles</source>
        <translation>Listar unidades e pessoas, com seus números e funções</translation>
    </message>
    <message>
        <source>Change what a person may do</source>
        <translation>Alterar o que uma pessoa pode fazer</translation>
    </message>
    <message>
        <source>The person's number, as people lists it</source>
        <translation>O número da pessoa, como people o mostra</translation>
    </message>
    <message>
        <source>Change what a person is called</source>
        <translation>Alterar o nome de uma pessoa</translation>
    </message>
    <message>
        <source>Change what an office is called</source>
        <translation>Alterar o nome de uma unidade</translation>
    </message>
    <message>
        <source>The office's number, as people lists it</source>
        <translation>O número da unidade, como people o mostra</translation>
    </message>
    <message>
        <source>List invitations, and what became of them</source>
        <translation>Listar os convites e o que foi feito deles</translation>
    </message>
    <message>
        <source>Take an invitation back that nobody has used</source>
        <translation>Retirar um convite que ninguém usou</translation>
    </message>
    <message>
        <source>Its number, as invitations lists it</source>
        <translation>O seu número, como invitations o mostra</translation>
    </message>
    <message>
        <source>At its next contact it erases everything it holds, also what it has not sent</source>
        <translation>No próximo contato, ele apaga tudo o que contém, também o que não enviou</translation>
    </message>
    <message>
        <source>Say what was done to the hub, by whom and when; the newest first</source>
        <translation>Dizer o que foi feito no servidor central, por quem e quando; o mais recente primeiro</translation>
    </message>
    <message>
        <source>As a table for spreadsheets</source>
        <translation>Como tabela para planilhas</translation>
    </message>
    <message>
        <source>used by device %1</source>
        <translation>usado pelo computador %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>vencido em %1</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>em aberto até %1</translation>
    </message>
    <message>
        <source>at the hub's command line</source>
        <translation>na linha de comando do servidor central</translation>
    </message>
    <message>
        <source>Device %1 has no access any more; at its next contact it erases what it holds.</source>
        <translation>O computador %1 não tem mais acesso; no próximo contato, ele apaga o que contém.</translation>
    </message>
    <message>
        <source>Nobody can join with invitation %1 any more.</source>
        <translation>Ninguém mais pode se incorporar com o convite %1.</translation>
    </message>
    <message>
        <source>The role of person %1 is: %2.</source>
        <translation>A função da pessoa %1 é: %2.</translation>
    </message>
    <message>
        <source>Person %1 is called: %2.</source>
        <translation>A pessoa %1 se chama: %2.</translation>
    </message>
    <message>
        <source>Office %1 is called: %2.</source>
        <translation>A unidade %1 se chama: %2.</translation>
    </message>
    <message>
        <source>Offices:</source>
        <translation>Unidades:</translation>
    </message>
    <message>
        <source>People:</source>
        <translation>Pessoas:</translation>
    </message>
    <message>
        <source>Somebody has joined with that invitation; end that device's access with revoke.</source>
        <translation>Alguém já se incorporou com esse convite; encerre o acesso desse computador com revoke.</translation>
    </message>
    <message>
        <source>That name is taken; give another one.</source>
        <translation>Esse nome já está em uso; indique outro.</translation>
    </message>
    <message>
        <source>There is no office %1; amparo-hub people lists them.</source>
        <translation>Não há unidade %1; amparo-hub people mostra a lista.</translation>
    </message>
    <message>
        <source>There is no person %1; amparo-hub people lists them.</source>
        <translation>Não há pessoa %1; amparo-hub people mostra a lista.</translation>
    </message>
    <message>
        <source>There is no invitation %1; amparo-hub invitations lists them.</source>
        <translation>Não há convite %1; amparo-hub invitations mostra a lista.</translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation>O banco de dados está danificado: %1</translation>
    </message>
    <message>
        <source>Record %1 cannot be read</source>
        <translation>Não é possível ler a ficha %1</translation>
    </message>
    <message>
        <source>Record %1 lacks the last revision of its history</source>
        <translation>Falta à ficha %1 a última revisão de seu histórico</translation>
    </message>
    <message>
        <source>What all offices compare with is not what the records say</source>
        <translation>A soma com que todas as unidades se comparam não corresponde às fichas</translation>
    </message>
    <message>
        <source>What office %1 compares with is not what its records say</source>
        <translation>A soma com que a unidade %1 se compara não corresponde às suas fichas</translation>
    </message>
    <message>
        <source>The attached file %1 is not here, or is another one</source>
        <translation>O arquivo anexado %1 não está aqui, ou é outro</translation>
    </message>
    <message>
        <source>The file %1 is nobody's; the hub removes it when it is a day old</source>
        <translation>O arquivo %1 não é de ninguém; o servidor central o retira quando completa um dia</translation>
    </message>
    <message>
        <source>%1: mended</source>
        <translation>%1: reparado</translation>
    </message>
    <message>
        <source>The hub is sound.</source>
        <translation>O servidor central está em ordem.</translation>
    </message>
    <message>
        <source>The hub is not sound; put it back from a backup.</source>
        <translation>O servidor central não está em ordem; recupere-o de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The hub is not sound; make a backup, then run repair.</source>
        <translation>O servidor central não está em ordem; faça uma cópia de segurança e depois execute repair.</translation>
    </message>
    <message>
        <source>%1 was erased: records %2, revisions %3, files %4.</source>
        <translation>%1 foi apagado: fichas %2, revisões %3, arquivos %4.</translation>
    </message>
    <message>
        <source>What %1 said before was erased: records %2, revisions %3, files %4.</source>
        <translation>O que %1 dizia antes foi apagado: fichas %2, revisões %3, arquivos %4.</translation>
    </message>
    <message>
        <source>Name the records to erase, or a file that lists them.</source>
        <translation>Indique as fichas a apagar, ou um arquivo que as liste.</translation>
    </message>
    <message>
        <source>history (%1)</source>
        <translation>histórico (%1)</translation>
    </message>
    <message>
        <source>A name, an address, a number</source>
        <translation>Um nome, um endereço, um número</translation>
    </message>
    <message>
        <source>Erase records for ever, here and on every computer</source>
        <translation>Apagar fichas definitivamente, aqui e em todos os computadores</translation>
    </message>
    <message>
        <source>Their ids, as find lists them, or links to them (amparo:...)</source>
        <translation>Seus ids, como find os mostra, ou links para elas (amparo:...)</translation>
    </message>
    <message>
        <source>A file with ids, one a line: what erasures has printed</source>
        <translation>Um arquivo com ids, um por linha: o que erasures mostrou</translation>
    </message>
    <message>
        <source>Only what they said before; as they are now, they stay</source>
        <translation>Somente o que diziam antes; como são agora, elas ficam</translation>
    </message>
    <message>
        <source>List what was erased, to be kept apart from backups</source>
        <translation>Listar o que foi apagado, para guardar à parte das cópias de segurança</translation>
    </message>
    <message>
        <source>Look whether all that the hub holds is as it has to be</source>
        <translation>Verificar se tudo o que o servidor central contém está como deve estar</translation>
    </message>
    <message>
        <source>Mend what check finds and what can be mended without losing anything</source>
        <translation>Reparar o que check encontra e que pode ser reparado sem perder nada</translation>
    </message>
    <message>
        <source>Say what takes how much room</source>
        <translation>Dizer o que ocupa quanto espaço</translation>
    </message>
    <message>
        <source>%1 is no record's id; amparo-hub find lists records with theirs.</source>
        <translation>%1 não é o id de uma ficha; amparo-hub find lista as fichas com os seus.</translation>
    </message>
    <message>
        <source>There is no record %1 here; amparo-hub find lists records with their ids.</source>
        <translation>Aqui não há nenhuma ficha %1; amparo-hub find lista as fichas com os seus ids.</translation>
    </message>
    <message>
        <source>Days after which what records said before is forgotten; 0: it is kept (0)</source>
        <translation>Dias após os quais se esquece o que as fichas diziam antes; 0: é mantido (0)</translation>
    </message>
    <message>
        <source>The store takes %1. In it, as count, size and what it is:</source>
        <translation>O armazenamento ocupa %1. Contém, com quantidade, tamanho e o que é:</translation>
    </message>
    <message>
        <source>Records, by kind</source>
        <translation>Fichas, por tipo</translation>
    </message>
    <message>
        <source>What they said before, by kind</source>
        <translation>O que diziam antes, por tipo</translation>
    </message>
    <message>
        <source>Answers, to be given again</source>
        <translation>Respostas, para serem dadas de novo</translation>
    </message>
    <message>
        <source>Records, by office</source>
        <translation>Fichas, por unidade</translation>
    </message>
    <message>
        <source>Attached files, by the office that sent them</source>
        <translation>Arquivos anexados, pela unidade que os enviou</translation>
    </message>
    <message>
        <source>Files on their way here, with the size announced, by office</source>
        <translation>Arquivos a caminho, com o tamanho anunciado, por unidade</translation>
    </message>
    <message>
        <source>Attached files that are not here, because nobody has sent them yet, or because they were lost: %1. The attachments: %2</source>
        <translation>Arquivos anexados que não estão aqui, porque ninguém os enviou ainda ou porque se perderam: %1. Os anexos: %2</translation>
    </message>
    <message>
        <source>Snapshots for offices that begin</source>
        <translation>Cópias iniciais para unidades que começam</translation>
    </message>
    <message>
        <source>Erased: only the mark that they were is left</source>
        <translation>Apagadas: resta apenas a marca de que o foram</translation>
    </message>
    <message>
        <source>A key is announced already; use-key puts it into use.</source>
        <translation>Uma chave já está anunciada; use-key a põe em uso.</translation>
    </message>
    <message>
        <source>From now on every device learns of this key at its next sync (SHA-256): %1</source>
        <translation>A partir de agora, cada computador toma conhecimento desta chave na próxima sincronização (SHA-256): %1</translation>
    </message>
    <message>
        <source>Wait until all have been here, then run use-key.</source>
        <translation>Espere até que todos tenham passado por aqui e depois execute use-key.</translation>
    </message>
    <message>
        <source>No key is announced; announce-key makes one.</source>
        <translation>Nenhuma chave está anunciada; announce-key cria uma.</translation>
    </message>
    <message>
        <source>These devices have not been here since, and would not reach the hub any more. Wait for them, end their access, or give --anyway and invite them again.</source>
        <translation>Estes computadores não passaram por aqui desde então e não chegariam mais ao servidor central. Espere por eles, encerre o acesso deles ou use --anyway e convide-os de novo.</translation>
    </message>
    <message>
        <source>The hub's key is now (SHA-256): %1</source>
        <translation>A chave do servidor central agora é (SHA-256): %1</translation>
    </message>
    <message>
        <source>Restart the hub. Invitations that nobody has used yet name the former key: make them anew.</source>
        <translation>Reinicie o servidor central. Os convites que ninguém usou ainda indicam a chave anterior: crie-os de novo.</translation>
    </message>
    <message>
        <source>Make another key for the hub, and tell every device of it</source>
        <translation>Criar outra chave para o servidor central e informá-la a todos os computadores</translation>
    </message>
    <message>
        <source>Put the announced key into use</source>
        <translation>Pôr em uso a chave anunciada</translation>
    </message>
    <message>
        <source>Also when some devices do not know it yet</source>
        <translation>Também quando alguns computadores ainda não a conhecem</translation>
    </message>
    <message>
        <source>Nobody administers this network from a computer of their own any more; only the hub's command line does. Its commands role and invite make another administrator.</source>
        <translation>Ninguém mais administra esta rede a partir do próprio computador; isso só é possível pela linha de comando do servidor central. Seus comandos role e invite dão essa função a outra pessoa.</translation>
    </message>
    <message>
        <source>At its next contact every computer is asked for the files that it has.</source>
        <translation>No próximo contato, cada computador oferecerá os arquivos que tem.</translation>
    </message>
    <message>
        <source>%1 was erased before.</source>
        <translation>%1 já havia sido apagado.</translation>
    </message>
    <message>
        <source>%1 is not here: nothing was erased. Should it come, it is erased then.</source>
        <translation>%1 não está aqui: nada foi apagado. Se chegar mais tarde, será apagado então.</translation>
    </message>
    <message>
        <source>What the person may do from now on (default: as before; of somebody new: contributor)</source>
        <translation>O que a pessoa poderá fazer a partir de agora (se não for indicado: o mesmo de antes; alguém novo, colaborar)</translation>
    </message>
    <message>
        <source>the folder's permissions cannot be set</source>
        <translation>não é possível definir as permissões da pasta</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>já existe</translation>
    </message>
    <message>
        <source>%1 is in the hub's own folder, with which it would be lost, and nothing was copied; give a folder elsewhere, best on another disk.</source>
        <translation>%1 está na própria pasta do servidor central e se perderia com ela; nada foi copiado. Indique uma pasta em outro lugar, de preferência em outro disco.</translation>
    </message>
    <message>
        <source>The name of the hub is empty, or longer than %1 characters; give another one with --name.</source>
        <translation>O nome do servidor central está vazio ou tem mais de %1 caracteres; indique outro com --name.</translation>
    </message>
    <message>
        <source>What was done to people and computers after that backup was made is undone: an access that was ended holds again, so does an invitation that was taken back, and what was erased is there again. Do it once more before the hub serves.</source>
        <translation>O que foi feito com pessoas e computadores depois dessa cópia ficou sem efeito: um acesso encerrado volta a valer, um convite retirado também, e o que havia sido apagado está lá de novo. Refaça tudo antes de o servidor central atender.</translation>
    </message>
    <message>
        <source>The hub itself lacks files, and so does this backup: run repair, and make another one when the offices have sent them again.</source>
        <translation>Faltam arquivos no próprio servidor central e, por isso, também nesta cópia: execute repair e faça outra cópia quando as unidades os tiverem enviado de novo.</translation>
    </message>
    <message>
        <source>A key was announced when that backup was made. If it has been put into use since, run use-key --anyway before the hub serves: offices trust no other one any more.</source>
        <translation>Quando essa cópia foi feita, havia uma chave anunciada. Se ela foi posta em uso desde então, execute use-key --anyway antes que o servidor central entre em serviço: as unidades já não confiam em nenhuma outra.</translation>
    </message>
    <message>
        <source>Then make a backup: those that there are hold the former key, which whoever has been here since does not trust any more.</source>
        <translation>Depois, faça uma cópia de segurança: as que existem contêm a chave anterior, na qual já não confia quem passou por aqui desde então.</translation>
    </message>
    <message>
        <source>List the records in which words stand, or stood once; attached files and the log are not looked through</source>
        <translation>Listar as fichas em que certas palavras constam, ou já constaram; os arquivos anexados e o registro do que foi feito não são examinados</translation>
    </message>
    <message>
        <source>Other offices see attachment %1, and not the record that it is attached to</source>
        <translation>Outros escritórios veem o anexo %1, mas não a ficha à qual está anexado</translation>
    </message>
    <message>
        <source>The snapshot %1, which a new computer begins with, is damaged</source>
        <translation>A cópia inicial %1, com a qual um computador novo começa, está danificada</translation>
    </message>
    <message>
        <source>no sync yet</source>
        <translation>ainda não sincronizou</translation>
    </message>
    <message>
        <source>%1 is not here: nothing of its history was erased.</source>
        <translation>%1 não está aqui: nada do seu histórico foi apagado.</translation>
    </message>
    <message>
        <source>Keep the list, and run this again once every computer has been here: some may bring records back of which only the history was erased.</source>
        <translation>Guarde a lista e execute isto outra vez quando todos os computadores tiverem passado por aqui: algum pode trazer de volta fichas das quais só se apagou o histórico.</translation>
    </message>
    <message>
        <source>The key that lies ready (hub.next.key, hub.next.crt) was not announced to any device, or is damaged, and nothing was changed: run announce-key, and use-key when all have been here.</source>
        <translation>A chave que está preparada (hub.next.key, hub.next.crt) não foi anunciada a nenhum computador, ou está danificada, e nada foi alterado: execute announce-key e, quando todos tiverem passado por aqui, use-key.</translation>
    </message>
    <message>
        <source>use-key was cut off before it was done: run it once more.</source>
        <translation>use-key foi interrompido antes de terminar: execute-o mais uma vez.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permissão negada</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>esse arquivo ou pasta não existe</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>não há espaço no disco</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>o sistema de arquivos é somente de leitura</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>outro programa já usa esse endereço</translation>
    </message>
    <message>
        <source>It is erased, and nobody is given it any more; but some of it still lies on the hub's disk. The hub tries again every hour while it serves. %1</source>
        <translation>Foi apagado e já não é entregue a ninguém; mas uma parte ainda está no disco do servidor central. O servidor tenta de novo a cada hora enquanto atende. %1</translation>
    </message>
</context>
<context>
    <name>Keyword</name>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Em revisão</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arquivada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Encerrado</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Avaliados</translation>
    </message>
    <message>
        <source>Monitored</source>
        <translation>Monitorados</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Relatados</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperados</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Tratado</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Declaração</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Diretrizes</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roteiro</translation>
    </message>
    <message>
        <source>Other instrument</source>
        <translation>Outro instrumento</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Vinculante</translation>
    </message>
    <message>
        <source>Non-binding</source>
        <translation>Não vinculante</translation>
    </message>
    <message>
        <source>The instrument's own</source>
        <translation>A do próprio instrumento</translation>
    </message>
    <message>
        <source>The library's own (never cited)</source>
        <translation>Própria da biblioteca (nunca se cita)</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Princípio</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Diretriz</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artigo</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Parágrafo</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Seção</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Ponto</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromisso</translation>
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
        <translation>Parágrafo operativo</translation>
    </message>
    <message>
        <source>Safeguard</source>
        <translation>Salvaguarda</translation>
    </message>
    <message>
        <source>Public defence institution</source>
        <translation>Defensoria pública</translation>
    </message>
    <message>
        <source>Legal aid authority</source>
        <translation>Autoridade de assistência jurídica</translation>
    </message>
    <message>
        <source>Regional network</source>
        <translation>Rede regional</translation>
    </message>
    <message>
        <source>National network</source>
        <translation>Rede nacional</translation>
    </message>
    <message>
        <source>International network</source>
        <translation>Rede internacional</translation>
    </message>
    <message>
        <source>Professional association</source>
        <translation>Associação profissional</translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation>Organização não governamental</translation>
    </message>
    <message>
        <source>Coalition</source>
        <translation>Coalizão</translation>
    </message>
    <message>
        <source>United Nations entity</source>
        <translation>Entidade das Nações Unidas</translation>
    </message>
    <message>
        <source>United Nations mandate</source>
        <translation>Mandato das Nações Unidas</translation>
    </message>
    <message>
        <source>Intergovernmental body</source>
        <translation>Órgão intergovernamental</translation>
    </message>
    <message>
        <source>Human rights body</source>
        <translation>Órgão de direitos humanos</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Governo</translation>
    </message>
    <message>
        <source>Government department</source>
        <translation>Ministério ou secretaria</translation>
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
        <translation>Poder Judiciário</translation>
    </message>
    <message>
        <source>Training centre</source>
        <translation>Centro de formação</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Outra organização</translation>
    </message>
    <message>
        <source>Taken from a public source</source>
        <translation>De fonte pública</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Não dado</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Presencial</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>On-line</translation>
    </message>
    <message>
        <source>In person and online</source>
        <translation>Presencial e on-line</translation>
    </message>
    <message>
        <source>Not urgent</source>
        <translation>Não urgente</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>Toda a rede</translation>
    </message>
    <message>
        <source>This office only</source>
        <translation>Somente esta unidade</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>This office alone</source>
        <translation>Somente esta unidade</translation>
    </message>
    <message>
        <source>The offices of the network</source>
        <translation>As unidades da rede</translation>
    </message>
    <message>
        <source>Anybody: it may be published</source>
        <translation>Qualquer pessoa: pode ser publicado</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Practice</source>
        <translation>Prática</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Práticas</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Declaração</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Declarações</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Disposição</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Disposições</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
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
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflito</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflitos</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Afrikaans</source>
        <translation>africâner</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>amárico</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Mapudungun</source>
        <translation>mapudungun</translation>
    </message>
    <message>
        <source>Aymara</source>
        <translation>aimará</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azerbaijano</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>bielorrusso</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>búlgaro</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengali</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bósnio</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalão</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tcheco</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>galês</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>dinamarquês</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemão</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grego</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglês</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espanhol</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estoniano</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>basco</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message>
        <source>Fulah</source>
        <translation>fula</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finlandês</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>filipino</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francês</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>irlandês</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>galego</translation>
    </message>
    <message>
        <source>Guarani</source>
        <translation>guarani</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>guzerate</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>hauçá</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebraico</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>híndi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croata</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>haitiano</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>húngaro</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>armênio</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonésio</translation>
    </message>
    <message>
        <source>Igbo</source>
        <translation>igbo</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islandês</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonês</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>georgiano</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>cazaque</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>khmer</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>canarim</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>curdo</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>quirguiz</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>laosiano</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituano</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letão</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation>malgaxe</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>macedônio</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>malaiala</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>mongol</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>marati</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malaio</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>maltês</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>birmanês</translation>
    </message>
    <message>
        <source>Nahuatl</source>
        <translation>náuatle</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>bokmål norueguês</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>nepalês</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>holandês</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norueguês</translation>
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
        <translation>panjabi</translation>
    </message>
    <message>
        <source>Papiamento</source>
        <translation>papiamento</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonês</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pashto</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>português</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>quíchua</translation>
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
        <translation>romeno</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russo</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>quiniaruanda</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>cingalês</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>eslovaco</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>esloveno</translation>
    </message>
    <message>
        <source>Shona</source>
        <translation>xona</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somali</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanês</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>sérvio</translation>
    </message>
    <message>
        <source>Sesotho</source>
        <translation>sesoto</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>suaíli</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tâmil</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>télugo</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>tadjique</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandês</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>tigrínia</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>turcomeno</translation>
    </message>
    <message>
        <source>Tswana</source>
        <translation>tswana</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>uzbeque</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>Wolof</source>
        <translation>uolofe</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>xhosa</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>iorubá</translation>
    </message>
    <message>
        <source>Yucatec Maya</source>
        <translation>maia iucateco</translation>
    </message>
    <message>
        <source>Zapotec</source>
        <translation>zapoteco</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinês</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>zulu</translation>
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
        <translation>%1 por arquivo, %2 por unidade</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Colaboração</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Edição</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administração</translation>
    </message>
    <message>
        <source>Network set up</source>
        <translation>Criação da rede</translation>
    </message>
    <message>
        <source>Invitation made</source>
        <translation>Convite criado</translation>
    </message>
    <message>
        <source>Invitation taken back</source>
        <translation>Convite retirado</translation>
    </message>
    <message>
        <source>Computer joined</source>
        <translation>Computador incorporado</translation>
    </message>
    <message>
        <source>Access ended</source>
        <translation>Acesso encerrado</translation>
    </message>
    <message>
        <source>Access ended, with the order to erase</source>
        <translation>Acesso encerrado, com ordem de apagar</translation>
    </message>
    <message>
        <source>Computer learned that its access has ended</source>
        <translation>O computador soube que seu acesso foi encerrado</translation>
    </message>
    <message>
        <source>Computer got the order to erase</source>
        <translation>O computador recebeu a ordem de apagar</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Função alterada</translation>
    </message>
    <message>
        <source>Person renamed</source>
        <translation>Pessoa renomeada</translation>
    </message>
    <message>
        <source>Office renamed</source>
        <translation>Unidade renomeada</translation>
    </message>
    <message>
        <source>Records imported</source>
        <translation>Fichas importadas</translation>
    </message>
    <message>
        <source>Limits of attached files set</source>
        <translation>Limites dos arquivos anexados definidos</translation>
    </message>
    <message>
        <source>Record erased for ever</source>
        <translation>Ficha apagada definitivamente</translation>
    </message>
    <message>
        <source>History of a record erased</source>
        <translation>Histórico de uma ficha apagado</translation>
    </message>
    <message>
        <source>Next key of the hub announced</source>
        <translation>Próxima chave do servidor central anunciada</translation>
    </message>
    <message>
        <source>Next key of the hub put into use</source>
        <translation>Próxima chave do servidor central posta em uso</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Cópia de segurança feita</translation>
    </message>
    <message>
        <source>Hub set back from a backup</source>
        <translation>Servidor central restaurado de uma cópia de segurança</translation>
    </message>
    <message>
        <source>Hub repaired; files are asked for again</source>
        <translation>Servidor central reparado; arquivos são pedidos de novo</translation>
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
        <translation>Nada encontrado</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Agreed to be listed</source>
        <translation>Aceitou constar</translation>
    </message>
    <message>
        <source>Did not agree to be listed: do not pass on</source>
        <translation>Não aceitou constar: não divulgar</translation>
    </message>
    <message>
        <source>From a public source</source>
        <translation>De fonte pública</translation>
    </message>
    <message>
        <source>Consent not recorded</source>
        <translation>Sem registro de consentimento</translation>
    </message>
    <message>
        <source>Nobody has noted when these details were confirmed.</source>
        <translation>Não consta quando estes dados foram confirmados.</translation>
    </message>
    <message>
        <source>These details were last confirmed on %1.</source>
        <translation>Estes dados foram confirmados pela última vez em %1.</translation>
    </message>
    <message>
        <source>They are right today</source>
        <translation>Hoje estão corretos</translation>
    </message>
    <message>
        <source>It is not recorded when this role was confirmed.</source>
        <translation>Não consta quando esta função foi confirmada.</translation>
    </message>
    <message>
        <source>Role as of %1. It may have changed since.</source>
        <translation>Função em %1. Pode ter mudado desde então.</translation>
    </message>
    <message>
        <source>Organisations that belong to it</source>
        <translation>Organizações que a integram</translation>
    </message>
    <message>
        <source>Narrower topics</source>
        <translation>Temas mais específicos</translation>
    </message>
    <message>
        <source>People and organisations with this expertise</source>
        <translation>Pessoas e organizações com este conhecimento</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termos</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termo</translation>
    </message>
    <message>
        <source>Events within it</source>
        <translation>Eventos que o integram</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two dates: "23 April 2012 to 27 April 2012"</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Days as counted in %1</source>
        <translation>Dias contados em %1</translation>
    </message>
    <message>
        <source>(your office)</source>
        <translation>(sua unidade)</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salvar uma cópia…</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Receber agora</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mais…</translation>
    </message>
    <message>
        <source>Instruments that refer to it</source>
        <translation>Instrumentos que o mencionam</translation>
    </message>
    <message>
        <source>The texts below are short summaries made for this library. They are not the official wording: quote from the official text.</source>
        <translation>Os textos abaixo são resumos breves feitos para esta biblioteca. Não são a redação oficial: cite o texto oficial.</translation>
    </message>
    <message>
        <source>The numbering of this instrument could not be checked, so its provisions stand here in order and without numbers. Do not cite them by number.</source>
        <translation>A numeração deste instrumento não pôde ser verificada; por isso suas disposições aparecem em ordem e sem números. Não as cite pelo número.</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copiar citação</translation>
    </message>
    <message>
        <source>as…</source>
        <extracomment>Follows "Copy citation": in another form</extracomment>
        <translation>como…</translation>
    </message>
    <message>
        <source>Add to hearing pack</source>
        <translation>Adicionar à pasta</translation>
    </message>
    <message>
        <source>Practices:</source>
        <translation>Práticas:</translation>
    </message>
    <message>
        <source>This is a short summary made for this library. It is not the official wording: quote from the official text.</source>
        <translation>Este é um resumo breve feito para esta biblioteca. Não é a redação oficial: cite o texto oficial.</translation>
    </message>
    <message>
        <source>The numbering of this instrument could not be checked. Do not cite this provision by number.</source>
        <translation>A numeração deste instrumento não pôde ser verificada. Não cite esta disposição pelo número.</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Citação</translation>
    </message>
    <message>
        <source>Practices linked to it</source>
        <translation>Práticas vinculadas</translation>
    </message>
    <message>
        <source>Results evaluated</source>
        <translation>Resultados avaliados</translation>
    </message>
    <message>
        <source>Results monitored</source>
        <translation>Resultados monitorados</translation>
    </message>
    <message>
        <source>Results as its source reports them</source>
        <translation>Resultados conforme a fonte</translation>
    </message>
    <message>
        <source>Results expected, not observed</source>
        <translation>Resultados esperados, não observados</translation>
    </message>
    <message>
        <source>Illustrative: composed from common practices, not a report of one programme. What it calls results are expectations.</source>
        <translation>Ilustrativa: composta a partir de práticas comuns, não é o relato de um programa. O que chama de resultados são expectativas.</translation>
    </message>
    <message>
        <source>This record is not in your library. It may not have arrived yet, its office may have withdrawn it, or it was erased.</source>
        <translation>Esta ficha não está na sua biblioteca. Pode não ter chegado ainda, sua unidade pode tê-la retirado ou ela foi apagada.</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) lead here.</source>
        <translation>
            <numerusform>Mais %n ficha leva até aqui.</numerusform>
            <numerusform>Mais %n fichas levam até aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sem título)</translation>
    </message>
    <message>
        <source>This office only</source>
        <translation>Somente esta unidade</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ainda não enviada</translation>
    </message>
    <message>
        <source>There is no room for two columns here: each text stands in %1 first, then in %2.</source>
        <extracomment>Names of languages</extracomment>
        <translation>Não há espaço para duas colunas: cada texto aparece primeiro em %1 e depois em %2.</translation>
    </message>
    <message>
        <source>Not available in %1.</source>
        <extracomment>The name of a language; stands where a text in it would be</extracomment>
        <translation>Não disponível em %1.</translation>
    </message>
    <message>
        <source>This record is in the trash. Restore it to use it again.</source>
        <translation>Esta ficha está na lixeira. Recupere-a para usá-la de novo.</translation>
    </message>
    <message>
        <source>The hub did not take a change to this record.</source>
        <translation>O servidor central não aceitou uma alteração desta ficha.</translation>
    </message>
    <message>
        <source>Correct or withdraw it</source>
        <translation>Corrigi-la ou retirá-la</translation>
    </message>
    <message numerus="yes">
        <source>Two offices changed this record at the same time: %n decision(s) to take.</source>
        <translation>
            <numerusform>Duas unidades alteraram esta ficha ao mesmo tempo: %n decisão a tomar.</numerusform>
            <numerusform>Duas unidades alteraram esta ficha ao mesmo tempo: %n decisões a tomar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>This seems to be in the library twice.</source>
        <translation>Isto parece estar duas vezes na biblioteca.</translation>
    </message>
    <message>
        <source>See the other one</source>
        <translation>Ver a outra</translation>
    </message>
    <message>
        <source>Compare and merge</source>
        <translation>Comparar e unir</translation>
    </message>
    <message>
        <source>This text is not available in %1; it is shown in %2.</source>
        <extracomment>Names of languages: "This text is not available in Spanish; it is shown in English."</extracomment>
        <translation>Este texto não está disponível em %1; é mostrado em %2.</translation>
    </message>
    <message>
        <source>Not available in %1; shown in %2.</source>
        <extracomment>Beside a text that is not in the language asked for</extracomment>
        <translation>Não disponível em %1; mostrado em %2.</translation>
    </message>
    <message>
        <source>(in %1)</source>
        <extracomment>Behind a title that is shown in another language than the one asked for</extracomment>
        <translation>(em %1)</translation>
    </message>
    <message>
        <source>(in the trash)</source>
        <translation>(na lixeira)</translation>
    </message>
    <message>
        <source>(a record that is not in your library yet)</source>
        <translation>(uma ficha que ainda não está na sua biblioteca)</translation>
    </message>
    <message>
        <source>High confidence</source>
        <translation>Confiança alta</translation>
    </message>
    <message>
        <source>Medium confidence</source>
        <translation>Confiança média</translation>
    </message>
    <message>
        <source>Low confidence: check before relying on it</source>
        <translation>Confiança baixa: verifique antes de se apoiar nela</translation>
    </message>
    <message>
        <source>Two offices changed the same field.</source>
        <translation>Duas unidades alteraram o mesmo campo.</translation>
    </message>
    <message>
        <source>This record is of a kind that only a newer version of Amparo knows. It is kept unharmed.</source>
        <translation>Esta ficha é de um tipo que só uma versão mais nova do Amparo conhece. É mantida intacta.</translation>
    </message>
    <message>
        <source>Details from a newer version</source>
        <translation>Dados de uma versão mais nova</translation>
    </message>
    <message>
        <source>This has changed in another language since it was translated: %1.</source>
        <extracomment>Names of fields, joined with commas</extracomment>
        <translation>Isto mudou em outro idioma desde que foi traduzido: %1.</translation>
    </message>
    <message>
        <source>Agreed to be listed in this office alone: do not pass on</source>
        <translation>Aceitou constar somente nesta unidade: não repasse</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Mentioned in</source>
        <extracomment>Of a record: other records lead to it in their texts</extracomment>
        <translation>Mencionado em</translation>
    </message>
    <message>
        <source>What you looked for stands on page %1 of %2.</source>
        <extracomment>A number, and a file's name</extracomment>
        <translation>O que você buscou está na página %1 de %2.</translation>
    </message>
    <message>
        <source>View it there</source>
        <translation>Ver ali</translation>
    </message>
    <message>
        <source>None yet. A practice is linked to it in its own form, under “%1”.</source>
        <extracomment>%1: a field of a practice's form</extracomment>
        <translation>Nenhuma ainda. Uma prática é vinculada a ela no seu próprio formulário, em “%1”.</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>(Untitled)</source>
        <translation>(Sem título)</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Não aceita</translation>
    </message>
    <message>
        <source>Illustrative</source>
        <translation>Ilustrativa</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Of a record: it has come since somebody last looked at this list</extracomment>
        <translation>Nova</translation>
    </message>
    <message>
        <source>%1, p. %2: </source>
        <extracomment>The file that an excerpt is from, and its page: "acta.pdf, p. 3: "</extracomment>
        <translation>%1, p. %2: </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comentário</numerusform>
            <numerusform>%n comentários</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ainda não enviada</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>All words have to be there, in any order.</source>
        <translation>Todas as palavras devem estar presentes, em qualquer ordem.</translation>
    </message>
    <message>
        <source>"public defender": these words side by side, and no others</source>
        <translation>"defensoria pública": estas palavras lado a lado, e nenhum outro nome</translation>
    </message>
    <message>
        <source>-military: without this word</source>
        <translation>-militar: sem esta palavra</translation>
    </message>
    <message>
        <source>bail OR remand: either will do</source>
        <translation>fiança OR caução: basta uma das duas</translation>
    </message>
    <message>
        <source>country:Peru, topic:"legal aid", kind:practice, status:draft, lang:Spanish, since:2019: only those</source>
        <translation>país:Peru, tema:"assistência jurídica", tipo:prática, status:rascunho, idioma:espanhol, desde:2019: somente essas fichas</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Practices</source>
        <translation>Práticas</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Declarações</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
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
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Read later</source>
        <translation>Ler depois</translation>
    </message>
    <message>
        <source>Translations due</source>
        <translation>Traduções pendentes</translation>
    </message>
</context>
<context>
    <name>SortBy</name>
    <message>
        <source>Last changed first</source>
        <translation>Alterações mais recentes primeiro</translation>
    </message>
    <message>
        <source>First changed first</source>
        <translation>Alterações mais antigas primeiro</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por data</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>Por relevância</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>On this computer only</source>
        <translation>Somente neste computador</translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n change(s) waiting</source>
        <translation>
            <numerusform>Sem conexão: %n alteração em espera</numerusform>
            <numerusform>Sem conexão: %n alterações em espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sem conexão</translation>
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
            <numerusform>%n alteração em espera</numerusform>
            <numerusform>%n alterações em espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked with the hub yet</source>
        <translation>Ainda não verificado com o servidor central</translation>
    </message>
    <message>
        <source>Up to date (%1)</source>
        <extracomment>When everything was last known to be the same as at the hub: "Up to date (14:10)"</extracomment>
        <translation>Em dia (%1)</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Em dia</translation>
    </message>
    <message numerus="yes">
        <source>Needs decision: %n</source>
        <translation>
            <numerusform>Requer decisão: %n</numerusform>
            <numerusform>Requer decisão: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: asks before removing records</source>
        <translation>Parada: pergunta antes de retirar fichas</translation>
    </message>
    <message>
        <source>Sync has a problem</source>
        <translation>Há um problema de sincronização</translation>
    </message>
    <message>
        <source>Access to the hub has ended</source>
        <translation>O acesso ao servidor central terminou</translation>
    </message>
    <message>
        <source>%1 · quiet hours</source>
        <extracomment>%1: the state of sync</extracomment>
        <translation>%1 · horas de silêncio</translation>
    </message>
    <message>
        <source>%1 · metered connection</source>
        <extracomment>%1: the state of sync</extracomment>
        <translation>%1 · conexão limitada</translation>
    </message>
    <message>
        <source>Nothing is sent or fetched by itself in the quiet hours that are set. What you write is safe on this computer; “Sync now” works at any time.</source>
        <translation>Nas horas de silêncio configuradas nada é enviado nem recebido automaticamente. O que você escreve fica a salvo neste computador; “Sincronizar agora” funciona a qualquer momento.</translation>
    </message>
    <message>
        <source>This connection is paid for by use, and the settings say to leave it alone. What you write is safe on this computer; “Sync now” works at any time.</source>
        <translation>Esta conexão é paga conforme o uso, e a configuração manda não usá-la. O que você escreve fica a salvo neste computador; “Sincronizar agora” funciona a qualquer momento.</translation>
    </message>
    <message>
        <source>This library belongs to no hub: everything stays on this computer. Connect to a hub to share it with other offices.</source>
        <translation>Esta biblioteca não pertence a nenhum servidor central: tudo fica neste computador. Conecte-se a um para compartilhá-la com outras unidades.</translation>
    </message>
    <message>
        <source>The hub cannot be reached. You can go on working; your changes leave as soon as there is a connection.</source>
        <translation>Não há conexão com o servidor central. Você pode continuar trabalhando; suas alterações sairão assim que houver conexão.</translation>
    </message>
    <message>
        <source>Changes are being exchanged with the hub. You can go on working.</source>
        <translation>As alterações estão sendo trocadas com o servidor central. Você pode continuar trabalhando.</translation>
    </message>
    <message>
        <source>Your changes are safe on this computer and leave for the hub by themselves.</source>
        <translation>Suas alterações estão a salvo neste computador e seguirão sozinhas para o servidor central.</translation>
    </message>
    <message>
        <source>This computer holds exactly what the hub holds.</source>
        <translation>Este computador tem exatamente o que o servidor central tem.</translation>
    </message>
    <message>
        <source>Two offices wrote different things in one place, or the hub did not accept a change. Nothing is lost: choose what shall stand under “Needs attention”.</source>
        <translation>Duas unidades escreveram coisas diferentes no mesmo lugar, ou o servidor central não aceitou uma alteração. Nada se perdeu: escolha o que deve ficar em “Requer atenção”.</translation>
    </message>
    <message numerus="yes">
        <source>To send: %n change(s), about %1</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>A enviar: %n alteração, cerca de %1</numerusform>
            <numerusform>A enviar: %n alterações, cerca de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To receive: %n record(s), about %1</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>A receber: %n ficha, cerca de %1</numerusform>
            <numerusform>A receber: %n fichas, cerca de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files to send: %n, %1</source>
        <extracomment>Attached files; %1 is a size</extracomment>
        <translation>
            <numerusform>Arquivos a enviar: %n, %1</numerusform>
            <numerusform>Arquivos a enviar: %n, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files to fetch: %n, %1</source>
        <extracomment>Attached files; %1 is a size</extracomment>
        <translation>
            <numerusform>Arquivos a receber: %n, %1</numerusform>
            <numerusform>Arquivos a receber: %n, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits, here or at the hub.</source>
        <translation>Não há nada pendente, nem aqui nem no servidor central.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 to send</source>
        <extracomment>Of attached files: %1 is a size</extracomment>
        <translation>
            <numerusform>%n arquivo a enviar, %1</numerusform>
            <numerusform>%n arquivos a enviar, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 to fetch</source>
        <extracomment>Of attached files: %1 is a size</extracomment>
        <translation>
            <numerusform>%n arquivo a receber, %1</numerusform>
            <numerusform>%n arquivos a receber, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to try again later</source>
        <translation>
            <numerusform>%n arquivo a tentar mais tarde</numerusform>
            <numerusform>%n arquivos a tentar mais tarde</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>%1 · paused</source>
        <extracomment>%1: the state of sync</extracomment>
        <translation>%1 · em pausa</translation>
    </message>
    <message>
        <source>Sync is paused until you let it go on, or close the program. What you write is safe on this computer; “Sync now” works at any time.</source>
        <translation>A sincronização está em pausa até que você a retome ou feche o programa. O que você escreve está seguro neste computador; “Sincronizar agora” funciona a qualquer momento.</translation>
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
        <translation>Sobre o Amparo</translation>
    </message>
    <message>
        <source>Amparo %1

A knowledge base for public defence and legal aid: good practices, declarations and contacts, at hand without a connection, and shared between offices whenever there is one.

Free software under the GNU General Public License, version 3. The texts of the starter library are summaries for orientation; the instruments themselves are what counts.</source>
        <translation>Amparo %1

Uma base de conhecimento para a defesa pública e a assistência jurídica: boas práticas, declarações e contatos, à mão sem conexão e compartilhados entre unidades sempre que ela exista.

Software livre sob a Licença Pública Geral GNU, versão 3. Os textos da biblioteca inicial são resumos para orientação; o que vale são os próprios instrumentos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>amparo::ui::ActNotices</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) removed.</source>
        <translation>
            <numerusform>%n comentário retirado.</numerusform>
            <numerusform>%n comentários retirados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed.</source>
        <translation>
            <numerusform>%n arquivo retirado.</numerusform>
            <numerusform>%n arquivos retirados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n record(s) to the trash.</source>
        <translation>
            <numerusform>%n ficha foi para a lixeira.</numerusform>
            <numerusform>%n fichas foram para a lixeira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n record(s).</source>
        <translation>
            <numerusform>%n ficha alterada.</numerusform>
            <numerusform>%n fichas alteradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are one record now; the other one is in the trash.</source>
        <translation>As duas são agora uma só ficha; a outra está na lixeira.</translation>
    </message>
    <message>
        <source>They stay two records, and are not offered as one again.</source>
        <translation>Ficam como duas fichas, e não se proporá de novo uni-las.</translation>
    </message>
    <message>
        <source>The disagreement is settled.</source>
        <translation>A divergência ficou resolvida.</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n record(s).</source>
        <translation>
            <numerusform>%n ficha recuperada.</numerusform>
            <numerusform>%n fichas recuperadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: the comment is removed.</source>
        <translation>Refeito: o comentário foi retirado.</translation>
    </message>
    <message>
        <source>Undone: the comment is removed.</source>
        <translation>Desfeito: o comentário foi retirado.</translation>
    </message>
    <message numerus="yes">
        <source>Done again in %n record(s).</source>
        <translation>
            <numerusform>Refeito em %n ficha.</numerusform>
            <numerusform>Refeito em %n fichas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone in %n record(s).</source>
        <translation>
            <numerusform>Desfeito em %n ficha.</numerusform>
            <numerusform>Desfeito em %n fichas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: “%1” is in the trash.</source>
        <translation>Refeito: “%1” está na lixeira.</translation>
    </message>
    <message>
        <source>Undone: “%1” is in the trash now.</source>
        <translation>Desfeito: “%1” está agora na lixeira.</translation>
    </message>
    <message>
        <source>Done again: what was changed in “%1”.</source>
        <extracomment>The title of a record</extracomment>
        <translation>Refeito: o que foi mudado em “%1”.</translation>
    </message>
    <message>
        <source>Undone: “%1” is as it was before.</source>
        <translation>Desfeito: “%1” está como antes.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
</context>
<context>
    <name>amparo::ui::Actions</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nova…</translation>
    </message>
    <message>
        <source>New &amp;practice</source>
        <translation>Nova &amp;prática</translation>
    </message>
    <message>
        <source>New &amp;declaration</source>
        <translation>Nova &amp;declaração</translation>
    </message>
    <message>
        <source>New &amp;organisation</source>
        <translation>Nova &amp;organização</translation>
    </message>
    <message>
        <source>New &amp;contact person</source>
        <translation>Nova pessoa de &amp;contato</translation>
    </message>
    <message>
        <source>New &amp;event</source>
        <translation>Novo &amp;evento</translation>
    </message>
    <message>
        <source>New &amp;topic</source>
        <translation>Novo &amp;tema</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizar agora</translation>
    </message>
    <message>
        <source>Sync with a &amp;preview…</source>
        <translation>Sincronizar com &amp;prévia…</translation>
    </message>
    <message>
        <source>&amp;Connect to a hub…</source>
        <translation>&amp;Conectar-se a um servidor central…</translation>
    </message>
    <message>
        <source>&amp;Write files to carry to the hub…</source>
        <translation>&amp;Gravar arquivos para levar ao servidor central…</translation>
    </message>
    <message>
        <source>&amp;Take files brought from the hub…</source>
        <translation>&amp;Incorporar arquivos trazidos do servidor central…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Con&amp;figurações…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Ata&amp;lhos de teclado…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>De&amp;sfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Re&amp;fazer</translation>
    </message>
    <message>
        <source>Ed&amp;it</source>
        <translation>E&amp;ditar</translation>
    </message>
    <message>
        <source>Attach &amp;files…</source>
        <translation>A&amp;nexar arquivos…</translation>
    </message>
    <message>
        <source>Details are ri&amp;ght today</source>
        <translation>Os dados estão corretos &amp;hoje</translation>
    </message>
    <message>
        <source>&amp;History of the record</source>
        <translation>&amp;Histórico da ficha</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>Re&amp;cuperar</translation>
    </message>
    <message>
        <source>G&amp;o to…</source>
        <translation>Ir &amp;para…</translation>
    </message>
    <message>
        <source>Add to &amp;hearing pack</source>
        <translation>Adicionar à pasta de a&amp;udiência</translation>
    </message>
    <message>
        <source>&amp;Hearing pack…</source>
        <translation>Pasta &amp;de audiência…</translation>
    </message>
    <message>
        <source>&amp;Copy citation</source>
        <translation>C&amp;opiar citação</translation>
    </message>
    <message>
        <source>Cop&amp;y citation as…</source>
        <translation>Copiar citação co&amp;mo…</translation>
    </message>
    <message>
        <source>Both languages si&amp;de by side</source>
        <translation>Os dois idiomas &amp;lado a lado</translation>
    </message>
    <message>
        <source>Practices by pro&amp;vision…</source>
        <translation>Práticas por &amp;disposição…</translation>
    </message>
    <message>
        <source>Se&amp;arch</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Search every&amp;where</source>
        <translation>Buscar em &amp;tudo</translation>
    </message>
    <message>
        <source>Go to &amp;provision…</source>
        <translation>&amp;Ir para a disposição…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Ava&amp;nçar</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Próximo painel</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Painel ante&amp;rior</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Look around in five steps</source>
        <translation>&amp;Visita em cinco passos</translation>
    </message>
    <message>
        <source>&amp;About Amparo</source>
        <translation>&amp;Sobre o Amparo</translation>
    </message>
    <message>
        <source>Copy lin&amp;k to the record</source>
        <translation>Copiar lin&amp;k da ficha</translation>
    </message>
    <message>
        <source>Read &amp;later</source>
        <translation>&amp;Ler depois</translation>
    </message>
    <message>
        <source>Open in a ne&amp;w window</source>
        <translation>Abrir &amp;em nova janela</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto &amp;maior</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto m&amp;enor</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Tamanho &amp;habitual</translation>
    </message>
    <message>
        <source>Save &amp;this search…</source>
        <translation>Sal&amp;var esta busca…</translation>
    </message>
    <message>
        <source>Find in the te&amp;xt…</source>
        <translation>Encontrar no te&amp;xto…</translation>
    </message>
    <message>
        <source>Find the pre&amp;vious place</source>
        <translation>Encontrar o lu&amp;gar anterior</translation>
    </message>
    <message>
        <source>&amp;Next translation due</source>
        <translation>P&amp;róxima tradução pendente</translation>
    </message>
    <message>
        <source>&amp;Libraries…</source>
        <translation>&amp;Bibliotecas…</translation>
    </message>
    <message>
        <source>Co&amp;mments on the record</source>
        <translation>Co&amp;mentários da ficha</translation>
    </message>
    <message>
        <source>What the s&amp;yncs did…</source>
        <translation>O que as sincr&amp;onizações fizeram…</translation>
    </message>
    <message>
        <source>Con&amp;tacts as a tree…</source>
        <translation>Con&amp;tatos em árvore…</translation>
    </message>
    <message>
        <source>Change in all selecte&amp;d…</source>
        <translation>&amp;Alterar em todas as selecionadas…</translation>
    </message>
    <message>
        <source>&amp;Administer the network…</source>
        <translation>&amp;Administrar a rede…</translation>
    </message>
    <message>
        <source>Pa&amp;use sync</source>
        <translation>Pa&amp;usar a sincronização</translation>
    </message>
    <message>
        <source>A menu of what can be written, each with a form of its own.</source>
        <translation>Um menu com o que se pode escrever, cada coisa com seu formulário.</translation>
    </message>
    <message>
        <source>Takes back the last change that was saved in this window.</source>
        <translation>Reverte a última alteração salva nesta janela.</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back last.</source>
        <translation>Refaz a última alteração revertida.</translation>
    </message>
    <message>
        <source>Into the trash, from where it can be restored.</source>
        <translation>Para a lixeira, de onde pode ser recuperada.</translation>
    </message>
    <message>
        <source>Out of the trash, with all that it said.</source>
        <translation>Para fora da lixeira, com tudo o que dizia.</translation>
    </message>
    <message>
        <source>To the list or record that was shown before.</source>
        <translation>À lista ou ficha que era mostrada antes.</translation>
    </message>
    <message>
        <source>To what was shown before going back.</source>
        <translation>Ao que era mostrado antes de voltar.</translation>
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
        <translation>%1 em %2 s</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent</source>
        <translation>
            <numerusform>%n alteração enviada</numerusform>
            <numerusform>%n alterações enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) received</source>
        <translation>
            <numerusform>%n ficha recebida</numerusform>
            <numerusform>%n fichas recebidas</numerusform>
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
            <numerusform>%n não aceita</numerusform>
            <numerusform>%n não aceitas</numerusform>
        </translation>
    </message>
    <message>
        <source>By hand: %1</source>
        <extracomment>What a sync moved, which went by hand</extracomment>
        <translation>À mão: %1</translation>
    </message>
    <message>
        <source>%1; then: %2</source>
        <extracomment>What a sync moved, and then what ended it</extracomment>
        <translation>%1; depois: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n time(s))</source>
        <extracomment>What ended several syncs in a row, and how many they were</extracomment>
        <translation>
            <numerusform>%1 (%n vez)</numerusform>
            <numerusform>%1 (%n vezes)</numerusform>
        </translation>
    </message>
    <message>
        <source>What the syncs did</source>
        <translation>O que as sincronizações fizeram</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Quanto</translation>
    </message>
    <message>
        <source>Nothing has been sent or received yet.</source>
        <translation>Nada foi enviado nem recebido ainda.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The newest stands first; only to be read.</source>
        <translation>O mais recente vem primeiro; é só para ler.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::AddedNames</name>
    <message>
        <source>Also searched for: %1</source>
        <extracomment>Another name of what is searched for, as a screen reader says it</extracomment>
        <translation>Também foi buscado: %1</translation>
    </message>
    <message>
        <source>%1. Press to search without it.</source>
        <extracomment>The languages and countries in which something is called so, and what pressing the button does</extracomment>
        <translation>%1. Pressione para buscar sem isso.</translation>
    </message>
    <message>
        <source>Also searched for</source>
        <translation>Também foi buscado</translation>
    </message>
    <message>
        <source>Also:</source>
        <extracomment>Stands before other names of what is searched for: "Also: remand, pretrial detention"</extracomment>
        <translation>Também:</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Other names of what is searched for that are not shown yet</extracomment>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more name(s)</source>
        <translation>
            <numerusform>Mostrar mais %n nome</numerusform>
            <numerusform>Mostrar mais %n nomes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer names</source>
        <translation>Mostrar menos nomes</translation>
    </message>
    <message>
        <source>Only as typed</source>
        <translation>Somente como digitado</translation>
    </message>
    <message>
        <source>Search without other names</source>
        <translation>Buscar sem outros nomes</translation>
    </message>
    <message>
        <source>With other names again</source>
        <translation>De novo com outros nomes</translation>
    </message>
    <message>
        <source>Only what is shown here changes; all of them are searched for.</source>
        <translation>Só muda o que aparece aqui; todos são buscados.</translation>
    </message>
    <message>
        <source>The names shown here are left out until you bring them back.</source>
        <translation>Os nomes mostrados aqui ficam de fora até você trazê-los de volta.</translation>
    </message>
    <message>
        <source>Brings back every name that was left out.</source>
        <translation>Traz de volta todos os nomes deixados de fora.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::AdminDialog</name>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Função</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Perguntando ao servidor central…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The hub was asked and does it all the same; the list shows what was done.</source>
        <translation>O pedido já foi feito ao servidor central, que o executa mesmo assim; a lista mostra o que foi feito.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::AdminPage</name>
    <message>
        <source>Being fetched from the hub…</source>
        <translation>Recebendo do servidor central…</translation>
    </message>
    <message>
        <source>Nothing has come from the hub.</source>
        <translation>Nada chegou do servidor central.</translation>
    </message>
    <message>
        <source>&amp;Show only</source>
        <translation>Mostrar &amp;somente</translation>
    </message>
    <message>
        <source>Show only what has these words</source>
        <translation>Mostrar somente o que tem estas palavras</translation>
    </message>
    <message>
        <source>a name, an office, a role</source>
        <translation>um nome, uma unidade, uma função</translation>
    </message>
</context>
<context>
    <name>amparo::ui::AdminWindow</name>
    <message>
        <source>The log is saved in %1.</source>
        <translation>O registro foi salvo em %1.</translation>
    </message>
    <message>
        <source>The network</source>
        <extracomment>%1 is what a network is called</extracomment>
        <translation>A rede</translation>
    </message>
    <message>
        <source>The network: %1</source>
        <translation>A rede: %1</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Perguntando ao servidor central…</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The chosen one is shown beside; F6 goes there.</source>
        <translation>A escolhida é mostrada ao lado; F6 leva até lá.</translation>
    </message>
    <message>
        <source>The hub was asked and does it all the same; the list shows what was done.</source>
        <translation>O pedido já foi feito ao servidor central, que o executa mesmo assim; a lista mostra o que foi feito.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::AttentionView</name>
    <message>
        <source>Withdrawing removes these words from this computer for good, and the record shows the hub's version again.</source>
        <translation>Ao retirá-la, estas palavras são apagadas definitivamente deste computador, e a ficha volta a mostrar a versão do servidor central.</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>O que requer atenção</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir a ficha</translation>
    </message>
    <message>
        <source>Correct it…</source>
        <translation>Corrigir…</translation>
    </message>
    <message>
        <source>Withdraw it…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Withdraw for good</source>
        <translation>Retirar definitivamente</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>What the change would write</source>
        <translation>O que a alteração escreveria</translation>
    </message>
    <message>
        <source>(a record that is not in your library)</source>
        <translation>(uma ficha que não está na sua biblioteca)</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sem título)</translation>
    </message>
    <message>
        <source>Not taken by the hub</source>
        <translation>Não aceita pelo servidor central</translation>
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
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>The hub did not take this change and gave no reason.</source>
        <translation>O servidor central não aceitou esta alteração e não informou o motivo.</translation>
    </message>
    <message>
        <source>They are right today</source>
        <translation>Hoje estão corretos</translation>
    </message>
    <message>
        <source>Nobody has noted when these details were confirmed.</source>
        <translation>Não consta quando estes dados foram confirmados.</translation>
    </message>
    <message>
        <source>These details were last confirmed on %1.</source>
        <translation>Estes dados foram confirmados pela última vez em %1.</translation>
    </message>
    <message>
        <source>Ask, or look them up; then say that they are right, or correct them.</source>
        <translation>Pergunte, ou consulte-os; depois diga que estão corretos, ou corrija-os.</translation>
    </message>
    <message>
        <source>How they are reached</source>
        <translation>Como entrar em contato</translation>
    </message>
    <message>
        <source>Not at the hub yet</source>
        <translation>Ainda não está no servidor central</translation>
    </message>
    <message>
        <source>These words are safe on this computer, and nowhere else yet. They leave for the hub by themselves, as soon as it can be reached.</source>
        <translation>Estas palavras estão a salvo neste computador e, por enquanto, em nenhum outro lugar. Seguem sozinhas para o servidor central assim que houver conexão.</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>O que será enviado</translation>
    </message>
    <message>
        <source>Discarding removes these words from this computer for good.</source>
        <translation>Ao descartar, estas palavras desaparecem deste computador para sempre.</translation>
    </message>
    <message>
        <source>Nothing needs your attention.
When two offices change the same text, when the hub does not take a change, when something was typed and not saved, or when nobody has confirmed a contact for a year, it appears here.</source>
        <translation>Nada requer sua atenção.
Quando duas unidades alteram o mesmo texto, quando o servidor central não aceita uma alteração, quando algo foi escrito e não foi salvo, ou quando ninguém confirmou um contato durante um ano, aparece aqui.</translation>
    </message>
    <message>
        <source>Go to the practices</source>
        <translation>Ir para as práticas</translation>
    </message>
    <message>
        <source>Typed and not saved</source>
        <translation>Escrito e não salvo</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuar a escrever</translation>
    </message>
    <message>
        <source>Discard it…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Descartar para sempre</translation>
    </message>
    <message>
        <source>This was typed and not saved. It is on this computer alone.</source>
        <translation>Isto foi escrito e não foi salvo. Está somente neste computador.</translation>
    </message>
    <message>
        <source>This was typed to settle a disagreement that somebody else has settled meanwhile. Copy what is still needed, then discard it.</source>
        <translation>Isto foi escrito para resolver uma divergência que, nesse meio-tempo, outra pessoa resolveu. Copie o que ainda for necessário e depois descarte.</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>O que foi escrito</translation>
    </message>
    <message>
        <source>Opens their section, to read one or to write a new one.</source>
        <translation>Abre a seção delas, para ler uma ou escrever uma nova.</translation>
    </message>
    <message>
        <source>What the chosen one is about, and what can be done, stands beside.</source>
        <translation>Do que se trata e o que se pode fazer aparece ao lado.</translation>
    </message>
    <message>
        <source>To read it whole; nothing is decided by that.</source>
        <translation>Para lê-la inteira; com isso nada é decidido.</translation>
    </message>
    <message>
        <source>Today is noted as the day of confirmation; in a year it is asked again.</source>
        <translation>Anota-se hoje como dia da confirmação; em um ano se pergunta de novo.</translation>
    </message>
    <message>
        <source>Only to be read; the buttons below say what can be done about it.</source>
        <translation>Só para ler; os botões abaixo dizem o que se pode fazer.</translation>
    </message>
    <message>
        <source>The form opens with what was typed.</source>
        <translation>O formulário se abre com o que foi escrito.</translation>
    </message>
    <message>
        <source>The form opens with this change, to be sent anew.</source>
        <translation>O formulário se abre com esta alteração, para enviá-la de novo.</translation>
    </message>
    <message>
        <source>You are asked once more: it cannot be undone.</source>
        <translation>Pergunta-se mais uma vez: não pode ser desfeito.</translation>
    </message>
    <message>
        <source>A comment that was not sent</source>
        <translation>Um comentário não enviado</translation>
    </message>
    <message>
        <source>This was typed for a record that is not in the library any more. It is on this computer alone.</source>
        <translation>Isto foi escrito para uma ficha que não está mais na biblioteca. Está somente neste computador.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>As it is: what was in the way may be gone. The hub looks at it anew.</source>
        <translation>Tal como está: o que impedia pode ter mudado. O servidor central examina de novo.</translation>
    </message>
    <message>
        <source>Never confirmed</source>
        <translation>Nunca confirmado</translation>
    </message>
    <message>
        <source>Not confirmed for more than a year</source>
        <translation>Sem confirmação há mais de um ano</translation>
    </message>
    <message>
        <source>Correct them…</source>
        <translation>Corrigi-los…</translation>
    </message>
    <message>
        <source>The form opens, to change what is not right any more.</source>
        <translation>O formulário se abre, para mudar o que já não está certo.</translation>
    </message>
    <message>
        <source>By now your role may allow it: send it again.</source>
        <translation>Agora seu papel pode permitir: envie de novo.</translation>
    </message>
    <message>
        <source>Nothing is noted of that yet.</source>
        <translation>Ainda não há nada registrado a respeito.</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>Histórico da ficha</translation>
    </message>
    <message>
        <source>Who changed what in it, and when, as the hub tells it.</source>
        <translation>Quem alterou o quê nela e quando, segundo o servidor central.</translation>
    </message>
    <message>
        <source>To be kept, or into the trash</source>
        <translation>Conservá-la ou enviá-la à lixeira</translation>
    </message>
</context>
<context>
    <name>amparo::ui::CaptionDialog</name>
    <message>
        <source>Caption</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>What %1 is, in %2:</source>
        <extracomment>%1: the name of a file, %2: a language</extracomment>
        <translation>O que é %1, em %2:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It stands with the file in every office that has it.</source>
        <translation>Fica junto ao arquivo em cada unidade que o tem.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::ChipList</name>
    <message>
        <source>Remove %1</source>
        <extracomment>What is taken out of a set: "Remove Argentina"</extracomment>
        <translation>Retirar %1</translation>
    </message>
    <message>
        <source>Only from this field; a record that is named here stays.</source>
        <translation>Só deste campo; a ficha que é citada aqui permanece.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::CommentsPane</name>
    <message numerus="yes">
        <source>Comments (%n open)</source>
        <translation>
            <numerusform>Comentários (%n aberto)</numerusform>
            <numerusform>Comentários (%n abertos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>A ficha inteira</translation>
    </message>
    <message>
        <source>&amp;New comment</source>
        <translation>&amp;Novo comentário</translation>
    </message>
    <message>
        <source>&amp;Add comment</source>
        <translation>Adicionar c&amp;omentário</translation>
    </message>
    <message>
        <source>Y&amp;our answer</source>
        <translation>A sua &amp;resposta</translation>
    </message>
    <message>
        <source>Y&amp;our answer to %1</source>
        <translation>A sua &amp;resposta a %1</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>Res&amp;ponder</translation>
    </message>
    <message>
        <source>Y&amp;our comment</source>
        <translation>O seu comen&amp;tário</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Close the comments</source>
        <translation>Fechar os comentários</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>Sob&amp;re</translation>
    </message>
    <message>
        <source>What the comment is about</source>
        <translation>De que trata o comentário</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Whoever sees the record sees what you write. %1 sends it.</source>
        <translation>Quem vê a ficha vê o que você escreve. %1 envia.</translation>
    </message>
    <message>
        <source>It stands below the others, with your name and office.</source>
        <translation>Fica abaixo dos outros, com seu nome e unidade.</translation>
    </message>
    <message>
        <source>It stands below the comment that it answers.</source>
        <translation>Fica abaixo do comentário a que responde.</translation>
    </message>
    <message>
        <source>These words take the place of those that stood there.</source>
        <translation>Estas palavras substituem as que havia.</translation>
    </message>
    <message>
        <source>What is typed there and not sent yet is kept.</source>
        <translation>Conserva-se o que foi escrito ali e ainda não foi enviado.</translation>
    </message>
    <message>
        <source>Tab goes to the links to answer or settle one, and Return follows them.</source>
        <translation>Tab vai aos links para responder ou resolver um, e Enter os segue.</translation>
    </message>
    <message>
        <source>The comment names this field, so that others know where to look.</source>
        <translation>O comentário menciona este campo, para que os outros saibam onde olhar.</translation>
    </message>
    <message>
        <source>What is typed here goes away, and no comment changes.</source>
        <translation>O que foi escrito aqui é descartado e nenhum comentário muda.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::ConflictDetail</name>
    <message>
        <source>Keep both…</source>
        <translation>Manter ambos…</translation>
    </message>
    <message>
        <source>Write it anew…</source>
        <translation>Escrever de novo…</translation>
    </message>
    <message>
        <source>Save this text</source>
        <translation>Salvar este texto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>outra pessoa</translation>
    </message>
    <message>
        <source>another office</source>
        <translation>outra unidade</translation>
    </message>
    <message>
        <source>%1 moved this record to the trash while %2 was changing it. It was kept.</source>
        <extracomment>Who, and while who</extracomment>
        <translation>%1 moveu esta ficha para a lixeira enquanto %2 a alterava. A ficha foi mantida.</translation>
    </message>
    <message>
        <source>%1 changed “%2” at the same time as %3.</source>
        <extracomment>Who, which field, and together with whom</extracomment>
        <translation>%1 alterou “%2” ao mesmo tempo que %3.</translation>
    </message>
    <message>
        <source>%1 changed “%2” at the same time as %3, on %4.</source>
        <extracomment>Who, which field, together with whom, and when</extracomment>
        <translation>%1 alterou “%2” ao mesmo tempo que %3, em %4.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>In the record now: %1</source>
        <extracomment>Who wrote what the record says now</extracomment>
        <translation>Na ficha agora: %1</translation>
    </message>
    <message>
        <source>In the record now</source>
        <translation>Na ficha agora</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Manter a ficha</translation>
    </message>
    <message>
        <source>Keep what the record says</source>
        <translation>Manter o que a ficha diz</translation>
    </message>
    <message>
        <source>Move it to the trash</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>Take the other one</source>
        <translation>Adotar o outro</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuar escrevendo</translation>
    </message>
    <message>
        <source>Meanwhile somebody else has settled this: what the record says now stands in the middle. What you save takes its place.</source>
        <translation>Nesse meio-tempo outra pessoa resolveu isto: no centro está o que a ficha diz agora. O que você salvar ocupará o lugar disso.</translation>
    </message>
    <message>
        <source>What you have written here is discarded for good.</source>
        <translation>O que você escreveu aqui será descartado para sempre.</translation>
    </message>
    <message>
        <source>A field opens with one after the other, to make one of them.</source>
        <translation>Abre-se um campo com um depois do outro, para fazer deles um só.</translation>
    </message>
    <message>
        <source>A field opens with what the record says; saving it decides.</source>
        <translation>Abre-se um campo com o que diz a ficha; ao salvar se decide.</translation>
    </message>
    <message>
        <source>It takes the place of both, and the disagreement is settled.</source>
        <translation>Substitui ambos, e a divergência fica resolvida.</translation>
    </message>
    <message>
        <source>Back to the choice; what you have written here is asked about first.</source>
        <translation>De volta à escolha; antes se pergunta pelo que você escreveu aqui.</translation>
    </message>
    <message>
        <source>What both began from; what one of them took out is marked.</source>
        <translation>Aquilo de que ambos partiram; o que algum retirou está marcado.</translation>
    </message>
    <message>
        <source>It stays unless you choose otherwise; what is new in it is marked.</source>
        <translation>Permanece a menos que você escolha outra coisa; o novo está marcado.</translation>
    </message>
    <message>
        <source>It is kept until somebody decides; what is new in it is marked.</source>
        <translation>É guardado até que alguém decida; o novo está marcado.</translation>
    </message>
    <message>
        <source>It stays in its lists, with what was changed in it.</source>
        <translation>Continua em suas listas, com o que foi alterado nela.</translation>
    </message>
    <message>
        <source>The other text is put aside, and the disagreement is settled.</source>
        <translation>O outro texto é deixado de lado e a divergência fica resolvida.</translation>
    </message>
    <message>
        <source>It can be taken out of there again.</source>
        <translation>De lá pode ser retirada de novo.</translation>
    </message>
    <message>
        <source>The other text takes the place of what the record says.</source>
        <translation>O outro texto substitui o que diz a ficha.</translation>
    </message>
    <message>
        <source>Changed last by %1</source>
        <translation>Última alteração: %1</translation>
    </message>
    <message>
        <source>What was changed in it last</source>
        <translation>O que foi alterado nela por último</translation>
    </message>
</context>
<context>
    <name>amparo::ui::ConnectForm</name>
    <message>
        <source>&amp;Invitation</source>
        <translation>&amp;Convite</translation>
    </message>
    <message>
        <source>Paste the invitation that your network’s administrator sent you</source>
        <translation>Cole o convite que a administração da sua rede lhe enviou</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Convite</translation>
    </message>
    <message>
        <source>&amp;Name of this computer, as the network will see it</source>
        <translation>&amp;Nome deste computador, como a rede o verá</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Nome deste computador</translation>
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
        <translation>Com ele, quem administra distingue os seus computadores.</translation>
    </message>
    <message>
        <source>The invitation is used up by it, and the records of the network come here.</source>
        <translation>Assim se usa o convite, que vale uma só vez, e chegam as fichas da rede.</translation>
    </message>
    <message>
        <source>the hub</source>
        <translation>o servidor central</translation>
    </message>
    <message>
        <source>No connection to %1. The invitation was not used: check the network of this computer, and connect again once there is a connection.</source>
        <translation>Não há conexão com %1. O convite não foi usado: verifique a rede deste computador e conecte-se de novo quando houver conexão.</translation>
    </message>
    <message>
        <source>The hub at %1 does not answer at the moment. The invitation was not used: connect again later, and tell the hub's administrator if it stays so.</source>
        <translation>O servidor central em %1 não responde no momento. O convite não foi usado: conecte-se mais tarde e, se continuar assim, avise a administração do servidor central.</translation>
    </message>
    <message>
        <source>The connection ended before %1 had answered. Connect again; if the invitation counts as used by then, ask for a new one.</source>
        <translation>A conexão terminou antes da resposta de %1. Conecte-se de novo; se o convite já constar como usado, peça outro.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::ContactsWindow</name>
    <message numerus="yes">
        <source>%n organisation(s) that belong to no other</source>
        <translation>
            <numerusform>%n organização que não pertence a outra</numerusform>
            <numerusform>%n organizações que não pertencem a outra</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <source>Contacts as a tree</source>
        <translation>Contatos em árvore</translation>
    </message>
    <message>
        <source>Organisation or person</source>
        <translation>Organização ou pessoa</translation>
    </message>
    <message>
        <source>What is known of them</source>
        <translation>O que se sabe</translation>
    </message>
    <message>
        <source>Return opens the contact.</source>
        <translation>Enter abre o contato.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>amparo::ui::CostDialog</name>
    <message>
        <source>Sync with a preview</source>
        <translation>Sincronizar com prévia</translation>
    </message>
    <message>
        <source>Asking the hub what there is…</source>
        <translation>Perguntando ao servidor central o que há…</translation>
    </message>
    <message>
        <source>Sync &amp;everything</source>
        <translation>Sincronizar &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Sincronizar</translation>
    </message>
    <message>
        <source>&amp;Text only, no files</source>
        <translation>Somente te&amp;xto, sem arquivos</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Only to be read; nothing is synced before you choose below.</source>
        <translation>Só para ler; nada é sincronizado antes de você escolher abaixo.</translation>
    </message>
    <message>
        <source>It goes on in the background; you can work meanwhile.</source>
        <translation>Continua em segundo plano; enquanto isso você pode trabalhar.</translation>
    </message>
    <message>
        <source>Files stay at the hub until they are opened or asked for.</source>
        <translation>Os arquivos ficam no servidor central até serem abertos ou pedidos.</translation>
    </message>
    <message>
        <source>Nothing of this is sent or fetched now.</source>
        <translation>Por enquanto nada disso é enviado nem recebido.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::CoverageWindow</name>
    <message>
        <source>All countries</source>
        <translation>Todos os países</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos os temas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of the provisions of an instrument, how many have a practice: "12 of 32"</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n provision(s) have a published practice.</source>
        <translation>
            <numerusform>%1 de %n disposição tem uma prática publicada.</numerusform>
            <numerusform>%1 de %n disposições têm uma prática publicada.</numerusform>
        </translation>
    </message>
    <message>
        <source>No practice</source>
        <translation>Nenhuma prática</translation>
    </message>
    <message numerus="yes">
        <source>%n practice(s)</source>
        <translation>
            <numerusform>%n prática</numerusform>
            <numerusform>%n práticas</numerusform>
        </translation>
    </message>
    <message>
        <source>Practices by provision</source>
        <translation>Práticas por disposição</translation>
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
        <translation>&amp;Somente disposições sem prática publicada</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Disposição</translation>
    </message>
    <message>
        <source>Published practices</source>
        <translation>Práticas publicadas</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Return opens the provision.</source>
        <translation>Enter abre a disposição.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>(unknown topic)</source>
        <translation>(tema desconhecido)</translation>
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
        <translation>C&amp;olunas</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Only practices in use there are counted.</source>
        <translation>Só são contadas as práticas aplicadas ali.</translation>
    </message>
    <message>
        <source>Only practices about it are counted.</source>
        <translation>Só são contadas as práticas sobre esse tema.</translation>
    </message>
    <message>
        <source>What nobody has written about yet, within the country and topic chosen above.</source>
        <translation>Aquilo sobre o que ninguém escreveu ainda, no país e no tema escolhidos acima.</translation>
    </message>
    <message>
        <source>How the practices of each provision are told apart in the table.</source>
        <translation>Como se distinguem na tabela as práticas de cada disposição.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::DateEdit</name>
    <message>
        <source>%1: choose from a calendar</source>
        <extracomment>A button beside a date: "Choose Adopted on from a calendar"</extracomment>
        <translation>%1: escolher em um calendário</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Escolher em um calendário</translation>
    </message>
    <message>
        <source>2012, 12/2012, 20/12/2012</source>
        <translation>2012, 12/2012, 20/12/2012</translation>
    </message>
    <message>
        <source>The day that is chosen there takes the place of what is typed.</source>
        <translation>O dia escolhido ali substitui o que foi digitado.</translation>
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
        <translation>%1: fuso horário</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>in the time zone of</source>
        <translation>no fuso horário de</translation>
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
        <translation>%1 (este)</translation>
    </message>
    <message>
        <source>&amp;End access…</source>
        <translation>&amp;Encerrar o acesso…</translation>
    </message>
    <message>
        <source>Order to e&amp;rase…</source>
        <translation>&amp;Ordenar que apague…</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computadores</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Último contato</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Incorporado em</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Of a computer that has not been seen at the hub</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>No computer has joined yet.</source>
        <translation>Nenhum computador foi incorporado ainda.</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) with access. When one was last seen is known to the hour.</source>
        <translation>
            <numerusform>%n computador com acesso. O último contato é conhecido com precisão de uma hora.</numerusform>
            <numerusform>%n computadores com acesso. O último contato é conhecido com precisão de uma hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>It syncs no more; that cannot be undone, and you are asked first.</source>
        <translation>Não sincroniza mais; não pode ser desfeito, e antes há uma pergunta.</translation>
    </message>
    <message>
        <source>For one that is lost: at its next contact it erases what it holds.</source>
        <translation>Para um perdido: no próximo contato ele apaga o que contém.</translation>
    </message>
    <message>
        <source>Return ends the access of the chosen one; you are asked first.</source>
        <translation>Enter encerra o acesso do escolhido; antes há uma pergunta.</translation>
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
        <translation>Não está neste documento</translation>
    </message>
    <message>
        <source>This document has no text; it may have been scanned</source>
        <translation>Este documento não tem texto; talvez tenha sido digitalizado</translation>
    </message>
    <message>
        <source>&amp;Find in the document</source>
        <translation>&amp;Procurar no documento</translation>
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
        <translation>Texto da página %1</translation>
    </message>
    <message>
        <source>(This page has no text; it may have been scanned.)</source>
        <translation>(Esta página não tem texto; talvez tenha sido digitalizada.)</translation>
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
        <translation>de %1; mostram-se as primeiras %2</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>À largura da janela</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Procurar no documento</translation>
    </message>
    <message>
        <source>Show the text of the page</source>
        <translation>Mostrar o texto da página</translation>
    </message>
    <message>
        <source>Dark paper</source>
        <translation>Papel escuro</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Abrir com outro programa</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar uma cópia…</translation>
    </message>
    <message>
        <source>The arrow keys move it, Ctrl with plus or minus changes its size.</source>
        <translation>As setas o movem; Ctrl com mais ou menos muda seu tamanho.</translation>
    </message>
    <message>
        <source>It follows the page; what is selected can be copied.</source>
        <translation>Acompanha a página; o que se seleciona pode ser copiado.</translation>
    </message>
    <message>
        <source>The pages take less room; the file stays as it is.</source>
        <translation>As páginas ocupam menos espaço; o arquivo fica como está.</translation>
    </message>
    <message>
        <source>The letters are easier to read; the file stays as it is.</source>
        <translation>As letras ficam mais fáceis de ler; o arquivo fica como está.</translation>
    </message>
    <message>
        <source>The pages follow the window when its width changes.</source>
        <translation>As páginas acompanham a janela quando sua largura muda.</translation>
    </message>
    <message>
        <source>Opens a line in which words are typed; their places are marked.</source>
        <translation>Abre uma linha onde se digitam palavras; seus lugares ficam marcados.</translation>
    </message>
    <message>
        <source>The words alone, to be selected, copied or read aloud.</source>
        <translation>Só as palavras, para selecionar, copiar ou ouvir.</translation>
    </message>
    <message>
        <source>Light letters on a dark ground, on the screen alone.</source>
        <translation>Letras claras sobre fundo escuro, só na tela.</translation>
    </message>
    <message>
        <source>In the one that this computer has for such files.</source>
        <translation>No que este computador tem para esses arquivos.</translation>
    </message>
    <message>
        <source>Where you choose; the one in the library stays.</source>
        <translation>Onde você escolher; o da biblioteca permanece.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::EditManyDialog</name>
    <message>
        <source>Change in all selected</source>
        <translation>Alterar em todas as selecionadas</translation>
    </message>
    <message>
        <source>These records have no field in common that could be changed in all of them.</source>
        <translation>Estas fichas não têm nenhum campo em comum que possa ser alterado em todas.</translation>
    </message>
    <message numerus="yes">
        <source>One field is changed in %n record(s) at once; Undo takes it back in all of them.</source>
        <translation>
            <numerusform>Um campo é alterado em %n ficha; “Desfazer” o reverte.</numerusform>
            <numerusform>Um campo é alterado em %n fichas de uma vez; “Desfazer” o reverte em todas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) belong to other offices and stay as they are.</source>
        <translation>
            <numerusform>%n ficha pertence a outra unidade e fica como está.</numerusform>
            <numerusform>%n fichas pertencem a outras unidades e ficam como estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Campo</translation>
    </message>
    <message>
        <source>&amp;What is done</source>
        <translation>&amp;O que se faz</translation>
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
        <translation>O que se faz</translation>
    </message>
    <message>
        <source>Add these, keep the others</source>
        <translation>Adicionar estes e manter os outros</translation>
    </message>
    <message>
        <source>Take these away, keep the others</source>
        <translation>Retirar estes e manter os outros</translation>
    </message>
    <message>
        <source>Put these in place of what is there</source>
        <translation>Pôr estes no lugar dos que existem</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n record(s)</source>
        <translation>
            <numerusform>A&amp;lterar %n ficha</numerusform>
            <numerusform>A&amp;lterar %n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Those that all of these records have.</source>
        <translation>Os que todas estas fichas têm.</translation>
    </message>
    <message>
        <source>It is done to each record’s own values.</source>
        <translation>É feito com os valores próprios de cada ficha.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::Editor</name>
    <message>
        <source>A draft was recovered: the words below were not saved yet.</source>
        <translation>Um rascunho foi recuperado: as palavras abaixo ainda não tinham sido salvas.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) have to be corrected before saving.</source>
        <translation>
            <numerusform>%n campo precisa ser corrigido antes de salvar.</numerusform>
            <numerusform>%n campos precisam ser corrigidos antes de salvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a client's data: %1. Practices are shared: leave out names, case numbers and documents.</source>
        <extracomment>The places that look like a client's data, joined with commas</extracomment>
        <translation>Isto parece ser dado de uma pessoa assistida: %1. As práticas são compartilhadas: não inclua nomes, números de processo nem documentos.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>A kind of record: "New: Practice", "Edit: Practice"</extracomment>
        <translation>Nova: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Editar: %1</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Adicionar um idioma</translation>
    </message>
    <message>
        <source>Write this record in another language</source>
        <translation>Escrever esta ficha em outro idioma</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>Continuar com o rascunho</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Descartar o rascunho</translation>
    </message>
    <message>
        <source>Keep it and start another</source>
        <translation>Mantê-lo e começar outra ficha</translation>
    </message>
    <message>
        <source>Take in the changes</source>
        <translation>Incorporar as alterações</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Salvar e fechar</translation>
    </message>
    <message>
        <source>Keep as a draft and close</source>
        <translation>Manter como rascunho e fechar</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Descartar as alterações</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuar a editar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>The whole network: every office of the network receives it</source>
        <translation>Toda a rede: todas as unidades da rede a recebem</translation>
    </message>
    <message>
        <source>This office only: no other office ever sees it</source>
        <translation>Somente esta unidade: nenhuma outra unidade a verá</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <extracomment>A time: "Draft kept at 14:10"</extracomment>
        <translation>Rascunho mantido às %1</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nada mudou.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>There are changes that are not saved yet. They are kept as a draft until you decide.</source>
        <translation>Há alterações que ainda não foram salvas. Elas são mantidas como rascunho até que você decida.</translation>
    </message>
    <message>
        <source>What you wrote is kept as a draft: open the form again to go on.</source>
        <translation>O que você escreveu foi mantido como rascunho: abra o formulário de novo para continuar.</translation>
    </message>
    <message>
        <source>Meanwhile another person changed this record: %1. Your words are untouched.</source>
        <translation>Enquanto isso, outra pessoa alterou esta ficha: %1. O que você escreveu está intacto.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed by you and by another person. Choose which to keep, then save.</source>
        <translation>
            <numerusform>%n campo foi alterado por você e por outra pessoa. Escolha o que manter e depois salve.</numerusform>
            <numerusform>%n campos foram alterados por você e por outra pessoa. Escolha o que manter em cada um e depois salve.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write %1 and %2 side by side</source>
        <extracomment>Languages: "Write Spanish and English side by side"</extracomment>
        <translation>Escrever em %1 e em %2 lado a lado</translation>
    </message>
    <message>
        <source>&amp;Minor change</source>
        <translation>Alteração &amp;menor</translation>
    </message>
    <message>
        <source>The meaning stays: translations into other languages are as right as before</source>
        <translation>O sentido não muda: as traduções para outros idiomas continuam tão corretas quanto antes</translation>
    </message>
    <message>
        <source>Longer texts may have headings, lists and links: use the buttons above, or Markdown. Two brackets and a name, as in [[Mandela, make a link to another record.</source>
        <translation>Textos mais longos podem ter títulos, listas e links: use os botões acima ou Markdown. Dois colchetes e um nome, como em [[Mandela, criam um link para outra ficha.</translation>
    </message>
    <message>
        <source>Spelling is not checked in %1: this computer has no dictionary of it.</source>
        <translation>A ortografia não é verificada em %1: este computador não tem dicionário desse idioma.</translation>
    </message>
    <message>
        <source>Not as long as “%1” says nothing: ask the person first.</source>
        <extracomment>A field of the form: "as long as “Consent to be listed” says nothing"</extracomment>
        <translation>Não enquanto “%1” não disser nada: pergunte antes à pessoa.</translation>
    </message>
    <message>
        <source>Not while “%1” says that it was refused.</source>
        <extracomment>A field of the form and what it says</extracomment>
        <translation>Não enquanto “%1” disser que houve recusa.</translation>
    </message>
    <message>
        <source>Not with a consent that covers this office alone.</source>
        <translation>Não com um consentimento que abrange somente esta unidade.</translation>
    </message>
    <message>
        <source>What is said about this record</source>
        <translation>O que se diz desta ficha</translation>
    </message>
    <message>
        <source>Files are attached to a record that is saved: save it first.</source>
        <translation>Os arquivos são anexados a uma ficha já salva: salve-a primeiro.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address, as in name@example.org.</source>
        <translation>Isto não parece um endereço de e-mail, como nome@exemplo.org.</translation>
    </message>
    <message>
        <source>Each text has two fields then, to translate while looking at the other one.</source>
        <translation>Cada texto passa a ter dois campos, para traduzir olhando o outro.</translation>
    </message>
    <message>
        <source>Opens and closes the comments beside the form.</source>
        <translation>Abre e fecha os comentários ao lado do formulário.</translation>
    </message>
    <message>
        <source>A menu of languages; each text of the form gets a place for the chosen one.</source>
        <translation>Um menu de idiomas; cada texto do formulário ganha um lugar para o escolhido.</translation>
    </message>
    <message>
        <source>What was typed and not saved is gone for good.</source>
        <translation>O que foi escrito e não foi salvo se perde de vez.</translation>
    </message>
    <message>
        <source>It waits under “Needs attention”.</source>
        <translation>Fica em “Requer atenção”.</translation>
    </message>
    <message>
        <source>They go into the form; where you have written too, you choose.</source>
        <translation>Passam para o formulário; onde você também escreveu, você escolhe.</translation>
    </message>
    <message>
        <source>What is not saved yet is asked about first.</source>
        <translation>Antes se pergunta pelo que ainda não foi salvo.</translation>
    </message>
    <message>
        <source>The form stays open; %1 does it too.</source>
        <extracomment>A key: "The form stays open; Ctrl+S does it too."</extracomment>
        <translation>O formulário continua aberto; %1 faz o mesmo.</translation>
    </message>
    <message>
        <source>The record is read next; %1 does it too.</source>
        <translation>Em seguida lê-se a ficha; %1 faz o mesmo.</translation>
    </message>
    <message>
        <source>It can be taken back: at their next sync it leaves the other offices again.</source>
        <translation>Pode ser revertido: na próxima sincronização ela sai das outras unidades.</translation>
    </message>
    <message>
        <source>It can be given to the network later.</source>
        <translation>Depois pode ser compartilhada com a rede.</translation>
    </message>
    <message>
        <source>What these words were written for is not in the library any more. Saved, they become a record of their own.</source>
        <translation>A ficha para a qual isto foi escrito não está mais na biblioteca. Se salvar, será uma ficha à parte.</translation>
    </message>
    <message>
        <source>Saved, and taken out of the trash.</source>
        <translation>Salva e retirada da lixeira.</translation>
    </message>
    <message>
        <source>This record was erased for ever, as the law may ask for. What you have written can be copied from here; it is not kept.</source>
        <translation>Esta ficha foi apagada definitivamente, como a lei pode exigir. O que você escreveu pode ser copiado daqui; não é mantido.</translation>
    </message>
    <message>
        <source>This record is not in the library any more: its office has taken it back. What you have written is kept as a draft.</source>
        <translation>Esta ficha não está mais na biblioteca: a unidade dela a retirou. O que você escreveu é mantido como rascunho.</translation>
    </message>
    <message>
        <source>Meanwhile another person moved this record to the trash. What you save takes it out again.</source>
        <translation>Enquanto isso, outra pessoa moveu esta ficha para a lixeira. Se salvar, ela volta de lá.</translation>
    </message>
    <message>
        <source>What you have written here is not kept: copy what you still need.</source>
        <translation>O que você escreveu aqui não é mantido: copie o que ainda precisar.</translation>
    </message>
    <message>
        <source>Not as long as “%1” does not say that it may.</source>
        <extracomment>A field of the form</extracomment>
        <translation>Não enquanto “%1” não disser que pode vê-la.</translation>
    </message>
    <message>
        <source>The whole network sees this contact.</source>
        <translation>Toda a rede vê este contato.</translation>
    </message>
    <message>
        <source>This contact stays in this office as long as “%1” does not say that the network may see it.</source>
        <extracomment>A field of the form</extracomment>
        <translation>Este contato fica nesta unidade enquanto “%1” não disser que a rede pode vê-lo.</translation>
    </message>
    <message>
        <source>This contact stays in this office.</source>
        <translation>Este contato fica nesta unidade.</translation>
    </message>
    <message>
        <source>It is as it was, and is sent to the hub again.</source>
        <translation>Está como estava, e é enviado de novo ao servidor central.</translation>
    </message>
    <message>
        <source>There is no room for the preview: make the window larger.</source>
        <translation>Não há espaço para a pré-visualização: aumente a janela.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::EmptyState</name>
    <message>
        <source>Choose a record to read it here.</source>
        <translation>Escolha uma ficha para lê-la aqui.</translation>
    </message>
    <message>
        <source>The arrow keys choose one in the list, and Return goes into it.</source>
        <translation>As setas escolhem uma na lista, e Enter entra nela.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::EndAccessDialog</name>
    <message>
        <source>Order to erase</source>
        <translation>Ordenar que apague</translation>
    </message>
    <message>
        <source>End access</source>
        <translation>Encerrar o acesso</translation>
    </message>
    <message>
        <source>The access of the computer “%1” of %2 has ended.</source>
        <extracomment>%1 is a computer, %2 a person with their office</extracomment>
        <translation>O acesso do computador “%1” de %2 foi encerrado.</translation>
    </message>
    <message>
        <source>The computer “%1” of %2 will not be able to sync any more. This cannot be undone: it would have to be invited again.</source>
        <extracomment>%1 is a computer, %2 a person with their office</extracomment>
        <translation>O computador “%1” de %2 não poderá mais sincronizar. Isto não pode ser desfeito: seria preciso convidá-lo de novo.</translation>
    </message>
    <message>
        <source>It is a computer of yours; mind which one.</source>
        <translation>É um computador seu; veja bem qual.</translation>
    </message>
    <message>
        <source>It is the very computer that you sit at: you end your own access, and administer nothing more from here.</source>
        <translation>É o próprio computador que está usando agora: encerra o seu próprio acesso e daqui não poderá administrar mais nada.</translation>
    </message>
    <message>
        <source>Order to e&amp;rase</source>
        <translation>Ordenar que apa&amp;gue</translation>
    </message>
    <message>
        <source>&amp;End access</source>
        <translation>&amp;Encerrar o acesso</translation>
    </message>
    <message>
        <source>&amp;End my own access</source>
        <translation>&amp;Encerrar o meu próprio acesso</translation>
    </message>
    <message>
        <source>It &amp;keeps what it holds</source>
        <translation>Ele &amp;mantém o que contém</translation>
    </message>
    <message>
        <source>For somebody who changes office, or is to be invited again. The order to erase can be added later.</source>
        <translation>Para quem muda de unidade ou vai receber um novo convite. A ordem de apagar pode ser acrescentada depois.</translation>
    </message>
    <message>
        <source>It e&amp;rases what it holds at its next contact</source>
        <translation>Ele a&amp;paga o que contém no próximo contato</translation>
    </message>
    <message>
        <source>For a computer that was lost or stolen: records, drafts, changes that were not sent and attached files are erased when it next reaches the hub, and not before. The order is not taken back.</source>
        <translation>Para um computador perdido ou roubado: as fichas, os rascunhos, as alterações que não foram enviadas e os arquivos anexados são apagados quando ele chegar de novo ao servidor central, e não antes. A ordem não pode ser retirada.</translation>
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
            <numerusform>%1: %n escolhido</numerusform>
            <numerusform>%1: %n escolhidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrar por %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirar este filtro</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Retirar o filtro %1</translation>
    </message>
    <message>
        <source>Opens the values to choose from, each with how many records have it.</source>
        <translation>Abre os valores a escolher, cada um com o número de fichas que o têm.</translation>
    </message>
    <message>
        <source>The records that it left out are listed again.</source>
        <translation>Voltam à lista as fichas que ele deixava de fora.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::FacetPopup</name>
    <message>
        <source>Find a value</source>
        <translation>Encontrar um valor</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A value that a list can be filtered by, and how many records have it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>Nada para escolher</translation>
    </message>
    <message>
        <source>The values with these letters stay below; the down arrow goes to them.</source>
        <translation>Abaixo ficam os valores com estas letras; a seta para baixo vai até eles.</translation>
    </message>
    <message>
        <source>Space ticks a value, and the records follow at once; Return closes.</source>
        <translation>Espaço marca um valor e as fichas mudam na hora; Enter fecha.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::FieldRow</name>
    <message>
        <source>%1: write in %2 (nothing yet)</source>
        <extracomment>A field and a language: "Title: write in English (nothing yet)"</extracomment>
        <translation>%1: escrever em %2 (ainda vazio)</translation>
    </message>
    <message>
        <source>%1: write in %2</source>
        <translation>%1: escrever em %2</translation>
    </message>
    <message>
        <source>Nothing written in %1 yet</source>
        <translation>Ainda não há nada escrito em %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>(a record that is not in your library yet)</source>
        <translation>(uma ficha que ainda não está na sua biblioteca)</translation>
    </message>
    <message>
        <source>Meanwhile another person changed “%1” to:
%2</source>
        <extracomment>A field, and what the record says there by now</extracomment>
        <translation>Enquanto isso, outra pessoa alterou “%1” para:
%2</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obrigatório</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Manter o meu texto</translation>
    </message>
    <message>
        <source>Take the newer one</source>
        <translation>Adotar o mais novo</translation>
    </message>
    <message>
        <source>All texts of the form are shown in it; nothing of the others is lost.</source>
        <translation>Todos os textos do formulário são mostrados nele; nada dos outros se perde.</translation>
    </message>
    <message>
        <source>When you save, it takes the place of the newer one, which the history keeps.</source>
        <translation>Ao salvar, substitui o mais novo, que fica no histórico.</translation>
    </message>
    <message>
        <source>What you have written in this field goes away.</source>
        <translation>O que você escreveu neste campo é descartado.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::FileActs</name>
    <message>
        <source>Attach files</source>
        <translation>Anexar arquivos</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvar uma cópia</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Salvar uma cópia…</translation>
    </message>
    <message>
        <source>&amp;Fetch now</source>
        <translation>Receber a&amp;gora</translation>
    </message>
    <message>
        <source>&amp;Always keep it here</source>
        <translation>&amp;Manter sempre aqui</translation>
    </message>
    <message>
        <source>&amp;Only when asked for</source>
        <translation>Somente &amp;quando pedido</translation>
    </message>
    <message>
        <source>As the &amp;library's files in general</source>
        <translation>Como os arquivos da &amp;biblioteca em geral</translation>
    </message>
    <message>
        <source>&amp;Caption…</source>
        <translation>&amp;Legenda…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>O que fazer com %1</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached. They stand at the end of the record.</source>
        <translation>
            <numerusform>%n arquivo anexado. Está no fim da ficha.</numerusform>
            <numerusform>%n arquivos anexados. Estão no fim da ficha.</numerusform>
        </translation>
    </message>
    <message>
        <source>That file is attached to this record already.</source>
        <translation>Esse arquivo já está anexado a esta ficha.</translation>
    </message>
    <message>
        <source>Not attached: %1. Only files that can be read are attached, and no folders.</source>
        <extracomment>Names of files and folders</extracomment>
        <translation>Não foi anexado: %1. Só se anexam arquivos que podem ser lidos, e não pastas.</translation>
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
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Mais filtros</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>A filter of a list and how many records it leaves: "New: 3"</extracomment>
        <translation>Novas: %1</translation>
    </message>
    <message>
        <source>Only what came from others since %1, when this list was last looked at for news</source>
        <translation>Somente o que veio de outras pessoas desde %1, quando se olharam as novidades desta lista pela última vez</translation>
    </message>
    <message>
        <source>A menu of what else the records can be filtered by.</source>
        <translation>Um menu com o mais por que as fichas podem ser filtradas.</translation>
    </message>
    <message>
        <source>All records are listed again; what is searched for stays.</source>
        <translation>Voltam à lista todas as fichas; o que se busca permanece.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::FindBar</name>
    <message>
        <source>Not in this text</source>
        <translation>Não está neste texto</translation>
    </message>
    <message>
        <source>&amp;Find in the text</source>
        <translation>&amp;Encontrar no texto</translation>
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
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar seguinte</translation>
    </message>
    <message>
        <source>Close finding</source>
        <translation>Fechar a busca</translation>
    </message>
    <message>
        <source>Return goes to the next place; with Shift, to the one before.</source>
        <translation>Enter vai ao próximo lugar; com Shift, ao anterior.</translation>
    </message>
    <message>
        <source>From the first one it goes on with the last.</source>
        <translation>Do primeiro passa ao último.</translation>
    </message>
    <message>
        <source>From the last one it goes on with the first.</source>
        <translation>Do último passa ao primeiro.</translation>
    </message>
    <message>
        <source>The marks go away; Escape does it too.</source>
        <translation>As marcas desaparecem; Esc faz o mesmo.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::FlagInput</name>
    <message>
        <source>Composed from common practices; not one programme's report</source>
        <translation>Composta a partir de práticas comuns; não é o relato de um programa</translation>
    </message>
</context>
<context>
    <name>amparo::ui::GoToBar</name>
    <message>
        <source>&amp;Go to provision</source>
        <translation>&amp;Ir para a disposição</translation>
    </message>
    <message>
        <source>Go to provision</source>
        <translation>Ir para a disposição</translation>
    </message>
    <message>
        <source>Principle 7, ICCPR 14.3 d</source>
        <extracomment>Examples of what can be typed; the second is of another instrument</extracomment>
        <translation>Princípio 7, PIDCP 14.3 d</translation>
    </message>
    <message>
        <source>Type the number of a provision, for example: article 14.</source>
        <translation>Digite o número de uma disposição, por exemplo: artigo 14.</translation>
    </message>
    <message>
        <source>The library has no such provision.</source>
        <translation>A biblioteca não tem essa disposição.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::GuidedTour</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Of a tour: "Step 2 of 5"</extracomment>
        <translation>Passo %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Concluir</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Seguinte</translation>
    </message>
    <message>
        <source>&amp;Skip the rest</source>
        <translation>&amp;Pular o resto</translation>
    </message>
    <message>
        <source>Closes the tour; it can be taken again from the Help menu.</source>
        <translation>Fecha a visita; pode ser repetida pelo menu Ajuda.</translation>
    </message>
    <message>
        <source>To the step before; the tour changes nothing in the library.</source>
        <translation>Ao passo anterior; a visita não muda nada na biblioteca.</translation>
    </message>
    <message>
        <source>To the step that follows; Escape ends the tour.</source>
        <translation>Ao passo seguinte; Esc encerra a visita.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>&amp;Search the help</source>
        <translation>&amp;Buscar na ajuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar na ajuda</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas da ajuda</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Página da ajuda</translation>
    </message>
    <message>
        <source>No page has these words. Try fewer, or other ones.</source>
        <translation>Nenhuma página tem essas palavras. Tente menos, ou outras.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Only the pages stay in the list that have all these words.</source>
        <translation>Na lista ficam só as páginas que têm todas estas palavras.</translation>
    </message>
    <message>
        <source>The chosen page is shown at once; Return goes into it.</source>
        <translation>A página escolhida é mostrada na hora; Enter entra nela.</translation>
    </message>
    <message>
        <source>The arrow keys read on; links lead to other pages of the help.</source>
        <translation>As setas avançam na leitura; os links levam a outras páginas da ajuda.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::HistoryView</name>
    <message>
        <source>Back to the record</source>
        <translation>Voltar à ficha</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Fetching the history</source>
        <translation>Recebendo o histórico</translation>
    </message>
    <message>
        <source>Changes of this record, newest first</source>
        <translation>Alterações desta ficha, as mais recentes primeiro</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>Bring the whole record back</source>
        <translation>Trazer de volta a ficha inteira</translation>
    </message>
    <message>
        <source>Makes the record what it was after this change. It can be undone.</source>
        <translation>Deixa a ficha como era depois desta alteração. Pode ser desfeito.</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sem título)</translation>
    </message>
    <message>
        <source>History of “%1”</source>
        <translation>Histórico de “%1”</translation>
    </message>
    <message>
        <source>This record is not in your library.</source>
        <translation>Esta ficha não está na sua biblioteca.</translation>
    </message>
    <message>
        <source>Nothing of this record's history is here.</source>
        <translation>Nada do histórico desta ficha está aqui.</translation>
    </message>
    <message>
        <source>Fetching what is missing of this history from the hub…</source>
        <translation>Recebendo do servidor central o que falta deste histórico…</translation>
    </message>
    <message>
        <source>This record has not been at the hub yet: its history begins with the next sync.</source>
        <translation>Esta ficha ainda não chegou ao servidor central: seu histórico começa com a próxima sincronização.</translation>
    </message>
    <message>
        <source>Nothing of it was fetched before.</source>
        <translation>Nada dele tinha sido recebido antes.</translation>
    </message>
    <message>
        <source>What is kept here reaches to %1.</source>
        <translation>O que se guarda aqui vai até %1.</translation>
    </message>
    <message>
        <source>The hub shows your office no history of this record.</source>
        <translation>O servidor central não mostra à sua unidade nenhum histórico desta ficha.</translation>
    </message>
    <message>
        <source>The hub cannot be reached, so this history is not complete.</source>
        <translation>Não há conexão com o servidor central, por isso este histórico não está completo.</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Ainda não sincronizada</translation>
    </message>
    <message>
        <source>Not taken by the hub</source>
        <translation>Não aceita pelo servidor central</translation>
    </message>
    <message>
        <source>At an unknown time</source>
        <translation>Em momento desconhecido</translation>
    </message>
    <message>
        <source>The hub's operator</source>
        <translation>Quem administra o servidor central</translation>
    </message>
    <message>
        <source>The record was made</source>
        <translation>A ficha foi criada</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Movida para a lixeira</translation>
    </message>
    <message>
        <source>Taken out of the trash</source>
        <translation>Tirada da lixeira</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>After the names of some fields</extracomment>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct or withdraw it</source>
        <translation>Corrigi-la ou retirá-la</translation>
    </message>
    <message>
        <source>(a record that is not in your library yet)</source>
        <translation>(uma ficha que ainda não está na sua biblioteca)</translation>
    </message>
    <message>
        <source>removed “%1”</source>
        <extracomment>Words of a text</extracomment>
        <translation>retirado “%1”</translation>
    </message>
    <message>
        <source>added “%1”</source>
        <extracomment>Words of a text</extracomment>
        <translation>adicionado “%1”</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>Leave it empty again</source>
        <translation>Deixar vazio de novo</translation>
    </message>
    <message>
        <source>Bring back what was there before</source>
        <translation>Trazer de volta o que havia antes</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>Trazer isto de volta</translation>
    </message>
    <message>
        <source>This record is in the trash. Restore it to use it again.</source>
        <translation>Esta ficha está na lixeira. Recupere-a para usá-la de novo.</translation>
    </message>
    <message>
        <source>The whole record can be brought back once the newest changes have been fetched.</source>
        <translation>A ficha inteira poderá ser trazida de volta quando as alterações mais recentes tiverem sido recebidas.</translation>
    </message>
    <message>
        <source>The record is as it was after this change.</source>
        <translation>A ficha está como era depois desta alteração.</translation>
    </message>
    <message numerus="yes">
        <source>Differs today in: %n field(s).</source>
        <translation>
            <numerusform>Hoje difere em: %n campo.</numerusform>
            <numerusform>Hoje difere em: %n campos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This record was not changed on this computer.
A hub also keeps who in which office changed what, and when. Connect to one, and it can be read here.</source>
        <translation>Esta ficha não foi alterada neste computador.
Um servidor central guarda também quem, em qual unidade, alterou o quê e quando. Conecte-se a um e será possível lê-lo aqui.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>As it is now; having read its history changes nothing.</source>
        <translation>Como está agora; ter lido seu histórico não muda nada.</translation>
    </message>
    <message>
        <source>What the chosen one changed stands beside, word by word.</source>
        <translation>O que a escolhida mudou está ao lado, palavra por palavra.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::InvitationsPage</name>
    <message>
        <source>&amp;Invite…</source>
        <translation>&amp;Convidar…</translation>
    </message>
    <message>
        <source>&amp;Take back…</source>
        <translation>&amp;Retirar…</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Convites</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Nobody has been invited yet.</source>
        <translation>Ninguém foi convidado ainda.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) that nobody has used yet</source>
        <translation>
            <numerusform>%n convite que ninguém usou ainda</numerusform>
            <numerusform>%n convites que ninguém usou ainda</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody new, or one more computer of somebody who is there.</source>
        <translation>Alguém novo ou mais um computador de quem já está.</translation>
    </message>
    <message>
        <source>Nobody can join with it then; a new one can be made at any time.</source>
        <translation>Ninguém mais poderá entrar com ele; pode-se fazer outro a qualquer momento.</translation>
    </message>
    <message>
        <source>Return takes back the chosen one, as long as nobody has used it.</source>
        <translation>Enter permite retirar o escolhido, enquanto ninguém o tiver usado.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::InviteDialog</name>
    <message>
        <source>&amp;Office (one that is there, or a new name)</source>
        <translation>&amp;Unidade (uma que já existe ou um nome novo)</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Pessoa</translation>
    </message>
    <message>
        <source>&amp;Days for which the invitation is good</source>
        <translation>&amp;Dias de validade do convite</translation>
    </message>
    <message>
        <source>The invitation is copied.</source>
        <translation>O convite foi copiado.</translation>
    </message>
    <message>
        <source>Invitation for %1</source>
        <translation>Convite para %1</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Convidar</translation>
    </message>
    <message>
        <source>This is the invitation, good until %1 and for one computer. It is a secret: whoever has it joins in this person's name. It is shown only now, so copy or save it, and give it to the person by a way that nobody else reads.</source>
        <translation>Este é o convite, válido até %1 e para um só computador. Ele é secreto: quem o tiver se incorpora em nome desta pessoa. Só é mostrado agora; por isso, copie-o ou salve-o e faça-o chegar à pessoa por um meio que ninguém mais leia.</translation>
    </message>
    <message>
        <source>This person is in the office already and joins with one more computer. The role holds for all of their computers.</source>
        <translation>Esta pessoa já está na unidade e se incorpora com mais um computador. A função vale para todos os seus computadores.</translation>
    </message>
    <message>
        <source>Each invitation lets one computer join. An office or a person that is new is made with it.</source>
        <translation>Cada convite permite incorporar um computador. Uma unidade ou pessoa nova é criada com ele.</translation>
    </message>
    <message>
        <source>Make the &amp;invitation</source>
        <translation>Criar o con&amp;vite</translation>
    </message>
    <message>
        <source>Saved in %1. Delete the file once the person has joined.</source>
        <translation>Salvo em %1. Exclua o arquivo quando a pessoa tiver se incorporado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Convite</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save in a file…</source>
        <translation>&amp;Salvar em um arquivo…</translation>
    </message>
    <message>
        <source>What its people write belongs to the office.</source>
        <translation>O que seus integrantes escrevem pertence à unidade.</translation>
    </message>
    <message>
        <source>What the other offices read beside what this person writes.</source>
        <translation>O que as outras unidades leem ao lado do que esta pessoa escreve.</translation>
    </message>
    <message>
        <source>After them nobody can join with it; who has joined by then stays.</source>
        <translation>Depois ninguém poderá entrar com ele; quem já entrou permanece.</translation>
    </message>
    <message>
        <source>The invitation cannot be shown again: copy or save it first.</source>
        <translation>O convite não poderá ser mostrado de novo: copie-o ou salve-o antes.</translation>
    </message>
    <message>
        <source>A secret for one computer; it can be selected and copied.</source>
        <translation>Um segredo para um só computador; pode ser selecionado e copiado.</translation>
    </message>
    <message>
        <source>To be pasted where nobody but the person reads it.</source>
        <translation>Para colar onde só essa pessoa o leia.</translation>
    </message>
    <message>
        <source>To be handed over, and deleted once the person has joined.</source>
        <translation>Para entregar, e apagar quando a pessoa tiver entrado.</translation>
    </message>
    <message>
        <source>The person was in the office already, and keeps the role: %1.</source>
        <extracomment>The role that somebody has had</extracomment>
        <translation>A pessoa já estava na unidade e mantém a função: %1.</translation>
    </message>
    <message>
        <source>The invitation was neither copied nor saved, and is not shown again. Close once more to leave it.</source>
        <translation>O convite não foi copiado nem salvo, e não é mostrado de novo. Feche mais uma vez para deixá-lo.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::KeywordInput</name>
    <message>
        <source>(not given)</source>
        <translation>(não informado)</translation>
    </message>
</context>
<context>
    <name>amparo::ui::KeywordsInput</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Type to find one</source>
        <translation>Digite para encontrar</translation>
    </message>
    <message>
        <source>For instance es-AR:recurso de amparo</source>
        <translation>Por exemplo, pt-BR:mandado de segurança</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <extracomment>A button beside a field: "Add to Countries"</extracomment>
        <translation>Adicionar a %1</translation>
    </message>
    <message>
        <source>What is typed joins those above; Return does it too.</source>
        <translation>O que foi digitado se junta aos de cima; Enter faz o mesmo.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::LibrariesDialog</name>
    <message>
        <source>My library</source>
        <translation>Minha biblioteca</translation>
    </message>
    <message>
        <source>%1 (open here)</source>
        <extracomment>A library's name</extracomment>
        <translation>%1 (aberta aqui)</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: is its folder there?</source>
        <translation>Não é possível abrir “%1”. A pasta existe?</translation>
    </message>
    <message>
        <source>No folder can be made for it. Is there room on the disk?</source>
        <translation>Não é possível criar uma pasta para ela. Há espaço no disco?</translation>
    </message>
    <message>
        <source>Folder of a library</source>
        <translation>Pasta de uma biblioteca</translation>
    </message>
    <message>
        <source>There is no library in %1.</source>
        <translation>Não há nenhuma biblioteca em %1.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the list. Everything in it is still in %2.</source>
        <translation>“%1” não está mais na lista. Tudo o que ela contém continua em %2.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Who works for two networks keeps two libraries: each has its own records, its own hub and its own window, and nothing goes from one to the other.</source>
        <translation>Quem trabalha para duas redes mantém duas bibliotecas: cada uma com suas próprias fichas, seu servidor central e sua janela, e nada passa de uma para a outra.</translation>
    </message>
    <message>
        <source>&amp;Open in its own window</source>
        <translation>&amp;Abrir em janela própria</translation>
    </message>
    <message>
        <source>&amp;Switch to it</source>
        <translation>&amp;Mudar para ela</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nova…</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>A&amp;dicionar uma pasta…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renomear…</translation>
    </message>
    <message>
        <source>&amp;Take from the list</source>
        <translation>Retirar da &amp;lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Return opens the chosen one in its own window.</source>
        <translation>Enter abre a escolhida em sua própria janela.</translation>
    </message>
    <message>
        <source>This window stays, with its own library.</source>
        <translation>Esta janela permanece, com sua própria biblioteca.</translation>
    </message>
    <message>
        <source>This window closes, and the other library opens in its place.</source>
        <translation>Esta janela se fecha e em seu lugar abre-se a outra biblioteca.</translation>
    </message>
    <message>
        <source>An empty one, in a folder of its own; its name is asked next.</source>
        <translation>Uma vazia, numa pasta própria; em seguida se pede o nome.</translation>
    </message>
    <message>
        <source>For a library that lay elsewhere, or was taken from the list.</source>
        <translation>Para uma biblioteca que estava em outro lugar ou foi retirada da lista.</translation>
    </message>
    <message>
        <source>Only its name in this list; the folder stays as it is called.</source>
        <translation>Só o nome nesta lista; a pasta continua com o mesmo nome.</translation>
    </message>
    <message>
        <source>Nothing is deleted: its folder can be added again.</source>
        <translation>Nada é apagado: a pasta pode ser adicionada de novo.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::LibraryActs</name>
    <message>
        <source>add</source>
        <extracomment>After "Undo:" in the menu</extracomment>
        <translation>adicionar</translation>
    </message>
    <message>
        <source>edit several records</source>
        <extracomment>After "Undo:" in the menu</extracomment>
        <translation>alterar várias fichas</translation>
    </message>
    <message>
        <source>move to the trash</source>
        <extracomment>After "Undo:" in the menu</extracomment>
        <translation>mover para a lixeira</translation>
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
        <translation>unir duas fichas</translation>
    </message>
    <message>
        <source>edit</source>
        <extracomment>After "Undo:" in the menu</extracomment>
        <translation>alterar</translation>
    </message>
    <message>
        <source>say that two are two</source>
        <extracomment>After "Undo:" in the menu</extracomment>
        <translation>indicar que são duas</translation>
    </message>
</context>
<context>
    <name>amparo::ui::LinkCompleter</name>
    <message>
        <source>Records to link to</source>
        <translation>Fichas para vincular</translation>
    </message>
</context>
<context>
    <name>amparo::ui::ListPane</name>
    <message>
        <source>Did you mean: %1?</source>
        <extracomment>Offers another spelling of what was searched for</extracomment>
        <translation>Você quis dizer: %1?</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
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
        <translation>Ordem: %1</translation>
    </message>
    <message>
        <source>Nothing found. Try other words, or fewer.</source>
        <translation>Nada encontrado. Tente outras palavras, ou menos.</translation>
    </message>
    <message>
        <source>Nothing found here. Try other words, or search everywhere.</source>
        <translation>Nada encontrado aqui. Tente outras palavras ou busque em tudo.</translation>
    </message>
    <message>
        <source>Nothing has all that the filters ask for. Take one away.</source>
        <translation>Nada tem tudo o que os filtros pedem. Retire um.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>A lixeira está vazia.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Here</source>
        <extracomment>Search only the section that is shown</extracomment>
        <translation>Aqui</translation>
    </message>
    <message>
        <source>Search only this section</source>
        <translation>Buscar somente nesta seção</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>Search all sections</extracomment>
        <translation>Em tudo</translation>
    </message>
    <message>
        <source>Search all sections</source>
        <translation>Buscar em todas as seções</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Nothing new here.</source>
        <translation>Nada novo aqui.</translation>
    </message>
    <message>
        <source>Nothing to read later. Ctrl+L marks a record.</source>
        <translation>Nada para ler depois. Ctrl+L marca uma ficha.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Salvar esta busca</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Ainda não há nada aqui.</translation>
    </message>
    <message>
        <source>More than %1 found</source>
        <translation>Mais de %1 encontradas</translation>
    </message>
    <message>
        <source>%1; the best of them are shown</source>
        <translation>%1; mostram-se as melhores</translation>
    </message>
    <message>
        <source>What the other sections hold is left out.</source>
        <translation>Fica de fora o que está nas outras seções.</translation>
    </message>
    <message>
        <source>Records of every kind are found.</source>
        <translation>São encontradas fichas de todo tipo.</translation>
    </message>
    <message>
        <source>Searches for this in place of what is typed.</source>
        <translation>Busca isto em vez do que foi digitado.</translation>
    </message>
    <message>
        <source>It stands below the sections then, and says when it finds something new.</source>
        <translation>Fica abaixo das seções e avisa quando encontra algo novo.</translation>
    </message>
    <message>
        <source>A menu of the orders in which the same records can stand.</source>
        <translation>Um menu com as ordens em que as mesmas fichas podem ficar.</translation>
    </message>
    <message>
        <source>Return goes into the record; Shift or Ctrl chooses several.</source>
        <translation>Enter entra na ficha; com Shift ou Ctrl escolhem-se várias.</translation>
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
        <translation>Salvar como &amp;CSV…</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>What was done to the hub, and by whom</extracomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Sobre quem</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quem</translation>
    </message>
    <message>
        <source>From which computer</source>
        <translation>De qual computador</translation>
    </message>
    <message>
        <source>Nothing has been noted yet.</source>
        <translation>Nada foi registrado ainda.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n entry(ies); there are older ones.</source>
        <translation>
            <numerusform>%n registro, o mais recente; há anteriores.</numerusform>
            <numerusform>Os %n registros mais recentes; há anteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of it: %n entry(ies).</source>
        <translation>
            <numerusform>Tudo: %n registro.</numerusform>
            <numerusform>Tudo: %n registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are fetched from the hub and stand below these.</source>
        <translation>São buscados no servidor central e ficam abaixo destes.</translation>
    </message>
    <message>
        <source>A table of the whole log, with what is not shown here.</source>
        <translation>Uma tabela de todo o registro, com o que não aparece aqui.</translation>
    </message>
    <message>
        <source>The newest stands first; only to be read.</source>
        <translation>O mais recente vem primeiro; é só para ler.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::MainWindow</name>
    <message>
        <source>Connected. The library is being fetched.</source>
        <translation>Conectado. A biblioteca está sendo recebida.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) for the hub are in %1.</source>
        <translation>
            <numerusform>%n arquivo para o servidor central está em %1.</numerusform>
            <numerusform>%n arquivos para o servidor central estão em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes in them: %1. They stay here until the hub's answer is brought back.</source>
        <translation>Alterações neles: %1. Ficam aqui até que se traga a resposta do servidor central.</translation>
    </message>
    <message>
        <source>There was nothing new in what was brought.</source>
        <translation>Não havia nada novo no que foi trazido.</translation>
    </message>
    <message>
        <source>Changes acknowledged: %1. Records received: %2.</source>
        <translation>Alterações confirmadas: %1. Fichas recebidas: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait for others that come before them.</source>
        <translation>
            <numerusform>%n arquivo espera por outros que vêm antes.</numerusform>
            <numerusform>%n arquivos esperam por outros que vêm antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the record said then is back.</source>
        <translation>O que a ficha dizia então está de volta.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Files of Amparo (*.amparo)</source>
        <translation>Arquivos do Amparo (*.amparo)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Salvar e fechar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>New here? See in five steps what is where.</source>
        <translation>É sua primeira vez? Veja em cinco passos onde está cada coisa.</translation>
    </message>
    <message>
        <source>The library has sections</source>
        <translation>A biblioteca tem seções</translation>
    </message>
    <message>
        <source>Practices, declarations, contacts, events and topics, each with how many records it has. What needs a decision and what was deleted stand below them.</source>
        <translation>Práticas, declarações, contatos, eventos e temas, cada uma com o número de suas fichas. Abaixo estão o que requer decisão e o que foi excluído.</translation>
    </message>
    <message>
        <source>Search as you type</source>
        <translation>Busque enquanto digita</translation>
    </message>
    <message>
        <source>What you look for in one language is found in the other too. The filters say what they would leave. %1 finds any record and any command from everywhere.</source>
        <translation>O que você busca em um idioma também se encontra no outro. Os filtros dizem quanto deixariam. %1 encontra qualquer ficha e qualquer comando de onde você estiver.</translation>
    </message>
    <message>
        <source>Read, cite and take along</source>
        <translation>Leia, cite e leve à audiência</translation>
    </message>
    <message>
        <source>The chosen record stands here. Declarations can be read in both languages side by side; %1 copies a citation, and %2 adds what you read to the pack for a hearing.</source>
        <translation>A ficha escolhida fica aqui. As declarações podem ser lidas nos dois idiomas lado a lado; %1 copia uma citação e %2 adiciona o que você lê à pasta de audiência.</translation>
    </message>
    <message>
        <source>Write, with or without a connection</source>
        <translation>Escreva, com ou sem conexão</translation>
    </message>
    <message>
        <source>What you write is kept at every moment and saved on this computer. Everything can be undone.</source>
        <translation>O que você escreve é mantido a cada momento e salvo neste computador. Tudo pode ser desfeito.</translation>
    </message>
    <message>
        <source>Know what is safe</source>
        <translation>Saiba o que está a salvo</translation>
    </message>
    <message>
        <source>Here stands whether everything has reached the other offices, and if not, what is missing. %1 opens the help.</source>
        <translation>Aqui se diz se tudo chegou às outras unidades e, se não, o que falta. %1 abre a ajuda.</translation>
    </message>
    <message>
        <source>What you had typed is kept as a draft.</source>
        <translation>O que você tinha digitado foi mantido como rascunho.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuar a escrever</translation>
    </message>
    <message>
        <source>Only provisions, declarations and practices go into the hearing pack.</source>
        <translation>Somente disposições, declarações e práticas vão para a pasta de audiência.</translation>
    </message>
    <message>
        <source>All of it is in the hearing pack already.</source>
        <translation>Tudo isso já está na pasta de audiência.</translation>
    </message>
    <message>
        <source>Open the pack</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>The link is copied. It opens this record on every computer that has it.</source>
        <translation>O link foi copiado. Ele abre esta ficha em todo computador que a tenha.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) marked to be read later.</source>
        <translation>
            <numerusform>%n ficha marcada para ler depois.</numerusform>
            <numerusform>%n fichas marcadas para ler depois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken from what is to be read later.</source>
        <translation>
            <numerusform>%n ficha retirada do que se lerá depois.</numerusform>
            <numerusform>%n fichas retiradas do que se lerá depois.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search “%1” was deleted.</source>
        <translation>A busca “%1” foi excluída.</translation>
    </message>
    <message>
        <source>This library cannot be opened: is its folder there? %1</source>
        <translation>Não é possível abrir esta biblioteca. A pasta existe? %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a library or of the program, and the state of sync</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Amparo goes on running</source>
        <translation>O Amparo continua em execução</translation>
    </message>
    <message>
        <source>The window is closed, and sync goes on. The icon in the tray opens the window again; its menu quits Amparo. The settings say whether it stays there.</source>
        <translation>A janela está fechada e a sincronização continua. O ícone da bandeja volta a abri-la, e em seu menu se sai do Amparo. Nas configurações se escolhe se ele fica ali.</translation>
    </message>
    <message>
        <source>Changing records: %1 of %2</source>
        <translation>Alterando fichas: %1 de %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. Nada foi alterado.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that you had typed are kept as drafts.</source>
        <translation>
            <numerusform>%n texto que você havia escrito foi mantido como rascunho.</numerusform>
            <numerusform>%n textos que você havia escrito foram mantidos como rascunhos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>This link leads to no record: %1. Was all of it copied?</source>
        <translation>Este link não leva a nenhuma ficha: %1. Ele foi copiado por inteiro?</translation>
    </message>
    <message>
        <source>No program was found that opens %1.</source>
        <translation>Nenhum programa que abra %1 foi encontrado.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Não foi guardado</translation>
    </message>
    <message>
        <source>What you have written would be lost: no draft of it could be kept. Make room on the disk, or copy what you need from the form, and close the window then.</source>
        <translation>O que você escreveu seria perdido: não foi possível guardar nenhum rascunho. Libere espaço no disco ou copie do formulário o que precisar, e feche a janela depois.</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>Continuar a &amp;escrever</translation>
    </message>
    <message>
        <source>Close and &amp;lose it</source>
        <translation>Fechar e &amp;perdê-lo</translation>
    </message>
    <message>
        <source>There is no file %1. Was it moved, or is what it was on not connected?</source>
        <translation>O arquivo %1 não existe. Foi movido, ou a unidade em que estava não está conectada?</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1 is not a file of Amparo. Those that a courier brings end in .amparo.</source>
        <translation>%1 não é um arquivo do Amparo. Os que se trazem em mãos terminam em .amparo.</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) wait here: they do not travel by hand, but with a connection.</source>
        <translation>
            <numerusform>%n arquivo anexado espera aqui: não viaja em mãos, mas com conexão.</numerusform>
            <numerusform>%n arquivos anexados esperam aqui: não viajam em mãos, mas com conexão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added to the hearing pack.</source>
        <translation>
            <numerusform>%n ficha adicionada à pasta de audiência.</numerusform>
            <numerusform>%n fichas adicionadas à pasta de audiência.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Fazer a visita</translation>
    </message>
</context>
<context>
    <name>amparo::ui::MarkdownBar</name>
    <message>
        <source>Bold</source>
        <translation>Negrito</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Itálico</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Epígrafe</translation>
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
        <translation>Citação em bloco</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>How the text is written</source>
        <translation>Como o texto é escrito</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Preview: the text as it will be read</source>
        <translation>Prévia: o texto como será lido</translation>
    </message>
    <message>
        <source>Marks what is selected in the text; again, and it is gone.</source>
        <translation>Aplica-se ao que está selecionado no texto; de novo, e some.</translation>
    </message>
    <message>
        <source>It stands beside the form and follows what is typed.</source>
        <translation>Fica ao lado do formulário e acompanha o que é digitado.</translation>
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
        <translation>&amp;Nova</translation>
    </message>
    <message>
        <source>Sync &amp;by hand</source>
        <translation>Sincronizar em &amp;mãos</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>E&amp;ditar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Language of the interface</source>
        <translation>&amp;Idioma da interface</translation>
    </message>
    <message>
        <source>Language of the &amp;content</source>
        <translation>Idioma do &amp;conteúdo</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aparência</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escura</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>Short lines</source>
        <translation>Linhas curtas</translation>
    </message>
    <message>
        <source>Usual lines</source>
        <translation>Linhas habituais</translation>
    </message>
    <message>
        <source>Long lines</source>
        <translation>Linhas longas</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>Bi&amp;bliotecas</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>Arqui&amp;vos recentes</translation>
    </message>
</context>
<context>
    <name>amparo::ui::NameDialog</name>
    <message>
        <source>There is a search of this name. This one takes its place.</source>
        <translation>Já existe uma busca com esse nome. Esta a substituirá.</translation>
    </message>
    <message>
        <source>There is another search of this name.</source>
        <translation>Existe outra busca com esse nome.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Salvar a busca</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>Renomear a busca</translation>
    </message>
    <message>
        <source>&amp;Name of the search</source>
        <translation>&amp;Nome da busca</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nome da busca</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is another library of this name.</source>
        <translation>Existe outra biblioteca com esse nome.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nova biblioteca</translation>
    </message>
    <message>
        <source>Rename the library</source>
        <translation>Renomear a biblioteca</translation>
    </message>
    <message>
        <source>&amp;Name of the library</source>
        <translation>&amp;Nome da biblioteca</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Nome da biblioteca</translation>
    </message>
    <message>
        <source>It is called so on this computer alone, and can be renamed.</source>
        <translation>Chama-se assim só neste computador, e pode ser renomeada.</translation>
    </message>
    <message>
        <source>It stands under this name below the sections, and can be renamed.</source>
        <translation>Fica com este nome abaixo das seções, e pode ser renomeada.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>What it tells of stays as it is.</source>
        <translation>Aquilo de que informa fica como está.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::Notifier</name>
    <message numerus="yes">
        <source>%n decision(s) to take</source>
        <translation>
            <numerusform>%n decisão a tomar</numerusform>
            <numerusform>%n decisões a tomar</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message numerus="yes">
        <source>No sync for %n day(s)</source>
        <translation>
            <numerusform>Sem sincronizar há %n dia</numerusform>
            <numerusform>Sem sincronizar há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>New in “%1”</source>
        <extracomment>The name of a saved search</extracomment>
        <translation>Novidades em “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are new or have changed since you last looked.</source>
        <translation>
            <numerusform>%n ficha é nova ou mudou desde a última vez que você olhou.</numerusform>
            <numerusform>%n fichas são novas ou mudaram desde a última vez que você olhou.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amparo::ui::OfficeDialog</name>
    <message>
        <source>&amp;Name of the office</source>
        <translation>&amp;Nome da unidade</translation>
    </message>
    <message>
        <source>Rename the office</source>
        <translation>Renomear a unidade</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>What the other offices read beside its records.</source>
        <translation>O que as outras unidades leem ao lado de suas fichas.</translation>
    </message>
    <message>
        <source>Its people and its records stay with it; only the name changes.</source>
        <translation>Seus integrantes e suas fichas continuam nela; só muda o nome.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::PackPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Prévia de impressão</translation>
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
        <translation>&amp;Maior</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>M&amp;enor</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>On the screen; the printed pages stay as they are.</source>
        <translation>Na tela; as páginas impressas ficam iguais.</translation>
    </message>
    <message>
        <source>The printer, the pages and how many copies are chosen next.</source>
        <translation>Em seguida se escolhem a impressora, as páginas e as cópias.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::PackWindow</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Arquivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas da web (*.html)</translation>
    </message>
    <message>
        <source>Hearing pack</source>
        <translation>Pasta de audiência</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>What the pack is for: a case, a hearing, a course</source>
        <translation>Para que serve a pasta: um caso, uma audiência, um curso</translation>
    </message>
    <message>
        <source>P&amp;rovisions and practices, in the order of the pack</source>
        <translation>&amp;Disposições e práticas, na ordem da pasta</translation>
    </message>
    <message>
        <source>Alt with the arrow keys moves the chosen ones; Delete takes them out.</source>
        <translation>Alt com as setas move as escolhidas; Delete as retira.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>&amp;Retirar</translation>
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
        <translation>Um depois do outro</translation>
    </message>
    <message>
        <source>Pre&amp;view and print…</source>
        <translation>&amp;Prévia e impressão…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Salvar como PD&amp;F…</translation>
    </message>
    <message>
        <source>Save as &amp;web page…</source>
        <translation>Salvar como página da &amp;web…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>(not in the library any more)</source>
        <translation>(não está mais na biblioteca)</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>As páginas estão sendo preparadas…</translation>
    </message>
    <message>
        <source>Nothing is chosen yet. “Add to hearing pack” in the menu Edit takes what is chosen in the list or read.</source>
        <translation>Nada foi escolhido ainda. “Adicionar à pasta de audiência”, no menu Editar, inclui o que está escolhido na lista ou em leitura.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>The chosen ones change places with what stands above them.</source>
        <translation>Os escolhidos trocam de lugar com o que está acima deles.</translation>
    </message>
    <message>
        <source>The chosen ones change places with what stands below them.</source>
        <translation>Os escolhidos trocam de lugar com o que está abaixo deles.</translation>
    </message>
    <message>
        <source>Out of the pack alone; the records stay in the library.</source>
        <translation>Só da pasta; as fichas continuam na biblioteca.</translation>
    </message>
    <message>
        <source>How the two versions of a text stand on the pages.</source>
        <translation>Como ficam nas páginas as duas versões de um texto.</translation>
    </message>
    <message>
        <source>The pages as they come out of the printer, before they do.</source>
        <translation>As páginas tal como sairão da impressora.</translation>
    </message>
    <message>
        <source>The same pages as a file, to be sent or printed elsewhere.</source>
        <translation>As mesmas páginas em um arquivo, para enviar ou imprimir em outro lugar.</translation>
    </message>
    <message>
        <source>One file for any browser, without a connection.</source>
        <translation>Um só arquivo para qualquer navegador, sem conexão.</translation>
    </message>
    <message>
        <source>The pack stays as it is, until it is opened again.</source>
        <translation>A pasta fica como está até ser aberta de novo.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::PagesView</name>
    <message>
        <source>Page %1 cannot be shown: it is damaged, or it asks for more memory or time than a page may have.</source>
        <translation>A página %1 não pode ser mostrada: está danificada ou pede mais memória ou tempo do que uma página pode ter.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::Palette</name>
    <message>
        <source>Opened last</source>
        <translation>Abertas por último</translation>
    </message>
    <message>
        <source>Nothing found. Try other words, or fewer.</source>
        <translation>Nada encontrado. Tente outras palavras, ou menos.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Buscas salvas</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Records in a saved search</extracomment>
        <translation>
            <numerusform>%n nova</numerusform>
            <numerusform>%n novas</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Busca salva</translation>
    </message>
    <message>
        <source>Records, saved searches and commands</source>
        <translation>Fichas, buscas salvas e comandos</translation>
    </message>
    <message>
        <source>Search records, saved searches and commands</source>
        <translation>Buscar fichas, buscas salvas e comandos</translation>
    </message>
</context>
<context>
    <name>amparo::ui::PeoplePage</name>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Alterar…</translation>
    </message>
    <message>
        <source>People and offices</source>
        <translation>Pessoas e unidades</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computadores</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <extracomment>A person's name in the list, where it is oneself</extracomment>
        <translation>%1 (você)</translation>
    </message>
    <message>
        <source>There is nobody yet.</source>
        <translation>Ainda não há ninguém.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>How many people there are, and in how many offices</extracomment>
        <translation>%1 em %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n office(s)</source>
        <translation>
            <numerusform>%n unidade</numerusform>
            <numerusform>%n unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>The name and the role of a person, the name of an office.</source>
        <translation>O nome e a função de uma pessoa, o nome de uma unidade.</translation>
    </message>
    <message>
        <source>Return changes the chosen person or office.</source>
        <translation>Enter permite alterar a pessoa ou a unidade escolhida.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::PersonDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>This is you: with this role you do not administer the network any more, and only another administrator can give it back to you.</source>
        <translation>Esta pessoa é você: com esta função você deixa de administrar a rede, e somente outra pessoa que a administre pode devolvê-la a você.</translation>
    </message>
    <message>
        <source>A new role holds at once, and the person's computers show it with their next sync.</source>
        <translation>Uma função nova vale de imediato, e os computadores da pessoa a mostram na próxima sincronização.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>What the other offices read beside what this person writes.</source>
        <translation>O que as outras unidades leem ao lado do que esta pessoa escreve.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>As it will be read: %1</source>
        <extracomment>The name of a field: "As it will be read: Problem (Spanish)"</extracomment>
        <translation>Como será lido: %1</translation>
    </message>
    <message>
        <source>Put the cursor into a longer text, and it appears here as it will be read.</source>
        <translation>Ponha o cursor em um texto mais longo e ele aparecerá aqui como será lido.</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Ainda não há nada escrito aqui.</translation>
    </message>
    <message>
        <source>It follows what is typed where the cursor is.</source>
        <translation>Acompanha o que é digitado onde está o cursor.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::Reader</name>
    <message>
        <source>Choose a record to read it here.</source>
        <translation>Escolha uma ficha para lê-la aqui.</translation>
    </message>
    <message>
        <source>Copy citation as</source>
        <translation>Copiar citação como</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Show the table of contents</source>
        <translation>Mostrar o sumário</translation>
    </message>
    <message>
        <source>Attach files to this record</source>
        <translation>Anexar arquivos a esta ficha</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Who changed what in this record, and when</source>
        <translation>Quem alterou o quê nesta ficha, e quando</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Citation copied</source>
        <translation>Citação copiada</translation>
    </message>
    <message>
        <source>Copy saved</source>
        <translation>Cópia salva</translation>
    </message>
    <message>
        <source>No program was found that opens %1.</source>
        <translation>Nenhum programa que abra %1 foi encontrado.</translation>
    </message>
    <message>
        <source>Edit this record</source>
        <translation>Editar esta ficha</translation>
    </message>
    <message>
        <source>Read this record in %1</source>
        <extracomment>A language: "Read this record in Spanish"</extracomment>
        <translation>Ler esta ficha em %1</translation>
    </message>
    <message>
        <source>Show %1 and %2 side by side</source>
        <extracomment>Languages: "Show Spanish and English side by side"</extracomment>
        <translation>Mostrar %1 e %2 lado a lado</translation>
    </message>
    <message>
        <source>Read this record later</source>
        <translation>Ler esta ficha depois</translation>
    </message>
    <message numerus="yes">
        <source>What is said about this record: %n open comment(s)</source>
        <translation>
            <numerusform>O que se diz desta ficha: %n comentário aberto</numerusform>
            <numerusform>O que se diz desta ficha: %n comentários abertos</numerusform>
        </translation>
    </message>
    <message>
        <source>What is said about this record</source>
        <translation>O que se diz desta ficha</translation>
    </message>
    <message>
        <source>A menu of ways to cite; the chosen one is ready to be pasted.</source>
        <translation>Um menu com formas de citar; a escolhida fica pronta para colar.</translation>
    </message>
    <message>
        <source>The headings of the text, to go to one of them.</source>
        <translation>Os títulos do texto, para ir a um deles.</translation>
    </message>
    <message>
        <source>Whoever may see the record receives a copy of them.</source>
        <translation>Quem pode ver a ficha recebe uma cópia deles.</translation>
    </message>
    <message>
        <source>It is listed under “Read later”, on this computer alone, until you take it out.</source>
        <translation>Fica em “Ler depois”, só neste computador, até você retirá-la.</translation>
    </message>
    <message>
        <source>What it said before can be read there, and brought back.</source>
        <translation>Ali se lê o que dizia antes, e pode ser recuperado.</translation>
    </message>
    <message>
        <source>The text follows from heading to heading as the arrow keys go.</source>
        <translation>Com as setas, o texto passa de um título a outro.</translation>
    </message>
    <message>
        <source>The arrow keys read on; Tab goes to the links, and Return follows one.</source>
        <translation>As setas avançam na leitura; Tab vai aos links, e Enter segue um.</translation>
    </message>
    <message>
        <source>Opens and closes the comments beside the text.</source>
        <translation>Abre e fecha os comentários ao lado do texto.</translation>
    </message>
    <message>
        <source>Opens its form; nothing changes before it is saved.</source>
        <translation>Abre seu formulário; nada muda antes de salvar.</translation>
    </message>
    <message>
        <source>Menus and buttons stay in their language.</source>
        <translation>Os menus e botões continuam em seu idioma.</translation>
    </message>
    <message>
        <source>To compare them, sentence by sentence; again, and one stands alone.</source>
        <translation>Para compará-los frase a frase; de novo, e fica um só.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::RecentFiles</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>A file and the folder that it is in</extracomment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>&amp;Esquecer estes arquivos</translation>
    </message>
</context>
<context>
    <name>amparo::ui::RecordWindow</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Show in the main window</source>
        <translation>Mostrar na janela principal</translation>
    </message>
    <message>
        <source>To what was read in this window before.</source>
        <translation>Ao que foi lido antes nesta janela.</translation>
    </message>
    <message>
        <source>To what was read before going back.</source>
        <translation>Ao que se lia antes de voltar.</translation>
    </message>
    <message>
        <source>This window closes, and the record is read there.</source>
        <translation>Esta janela se fecha e a ficha é lida lá.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::ReferenceInput</name>
    <message>
        <source>Type to find a record</source>
        <translation>Digite para encontrar uma ficha</translation>
    </message>
    <message>
        <source>Type to find a record to add</source>
        <translation>Digite para encontrar uma ficha a adicionar</translation>
    </message>
    <message>
        <source>(a record that is not in your library yet)</source>
        <translation>(uma ficha que ainda não está na sua biblioteca)</translation>
    </message>
</context>
<context>
    <name>amparo::ui::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A section of the library and how many records it has, as a screen reader says it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Buscas salvas</translation>
    </message>
    <message numerus="yes">
        <source>%n new since it was last open</source>
        <translation>
            <numerusform>%n nova desde a última abertura</numerusform>
            <numerusform>%n novas desde a última abertura</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, saved search</source>
        <extracomment>A search that is kept, as a screen reader says it: its name, and what is new</extracomment>
        <translation>%1, busca salva</translation>
    </message>
    <message>
        <source>%1, saved search, %2</source>
        <translation>%1, busca salva, %2</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renomear…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>The records of the chosen one are listed beside; Return goes to them.</source>
        <translation>As fichas da escolhida aparecem ao lado; Enter leva a elas.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Language of the &amp;interface</source>
        <translation>&amp;Idioma da interface</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Idioma da interface</translation>
    </message>
    <message>
        <source>Language of the &amp;content</source>
        <translation>Idioma do &amp;conteúdo</translation>
    </message>
    <message>
        <source>Language of the content</source>
        <translation>Idioma do conteúdo</translation>
    </message>
    <message>
        <source>Records are shown in this language where they have it, and in another one, marked as such, where they do not.</source>
        <translation>As fichas são mostradas neste idioma quando o têm e em outro, assinalado, quando não o têm.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aparência</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>On &amp;metered connections</source>
        <translation>Em conexões &amp;limitadas</translation>
    </message>
    <message>
        <source>On metered connections</source>
        <translation>Em conexões limitadas</translation>
    </message>
    <message>
        <source>&amp;Quiet hours, without sync</source>
        <extracomment>A switch, followed by two times of day: "Quiet hours, without sync 22:00 to 06:00"</extracomment>
        <translation>Horas de &amp;silêncio, sem sincronização</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times of day: 22:00 to 06:00</extracomment>
        <translation>a</translation>
    </message>
    <message>
        <source>Quiet hours begin at</source>
        <translation>As horas de silêncio começam às</translation>
    </message>
    <message>
        <source>Quiet hours end at</source>
        <translation>As horas de silêncio terminam às</translation>
    </message>
    <message>
        <source>Where the library lies</source>
        <translation>Onde fica a biblioteca</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escura</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>menus buttons translation</source>
        <translation>menus botões tradução idioma</translation>
    </message>
    <message>
        <source>records translation</source>
        <translation>fichas tradução idioma</translation>
    </message>
    <message>
        <source>Declarations and practices in &amp;both languages side by side</source>
        <translation>Declarações e práticas nos dois idiomas, &amp;lado a lado</translation>
    </message>
    <message>
        <source>bilingual parallel columns</source>
        <translation>bilíngue paralelo colunas</translation>
    </message>
    <message>
        <source>Look and reading</source>
        <translation>Aparência e leitura</translation>
    </message>
    <message>
        <source>theme colours night contrast</source>
        <translation>tema cores noite contraste</translation>
    </message>
    <message>
        <source>&amp;Size of the text that is read</source>
        <translation>&amp;Tamanho do texto de leitura</translation>
    </message>
    <message>
        <source>Size of the text that is read</source>
        <translation>Tamanho do texto de leitura</translation>
    </message>
    <message>
        <source>font letters larger smaller zoom</source>
        <translation>fonte letras maior menor zoom</translation>
    </message>
    <message>
        <source>&amp;Length of its lines</source>
        <translation>&amp;Comprimento das linhas</translation>
    </message>
    <message>
        <source>Length of its lines</source>
        <translation>Comprimento das linhas</translation>
    </message>
    <message>
        <source>width column margin</source>
        <translation>largura coluna margem</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronização</translation>
    </message>
    <message>
        <source>mobile data cost phone</source>
        <translation>dados móveis custo celular</translation>
    </message>
    <message>
        <source>night disturb time</source>
        <translation>noite incomodar hora</translation>
    </message>
    <message>
        <source>Library and keyboard</source>
        <translation>Biblioteca e teclado</translation>
    </message>
    <message>
        <source>folder path file backup</source>
        <translation>pasta caminho arquivo cópia</translation>
    </message>
    <message>
        <source>&amp;Libraries…</source>
        <translation>&amp;Bibliotecas…</translation>
    </message>
    <message>
        <source>profile network switch another second</source>
        <translation>perfil rede trocar outra segunda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>A&amp;talhos de teclado…</translation>
    </message>
    <message>
        <source>keys combination hotkey</source>
        <translation>teclas combinação atalho</translation>
    </message>
    <message>
        <source>No setting is called so. Try another word.</source>
        <translation>Nenhum ajuste tem esse nome. Tente outra palavra.</translation>
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
        <translation>Procurar um ajuste</translation>
    </message>
    <message>
        <source>Short lines</source>
        <translation>Linhas curtas</translation>
    </message>
    <message>
        <source>Usual lines</source>
        <translation>Linhas normais</translation>
    </message>
    <message>
        <source>Long lines</source>
        <translation>Linhas longas</translation>
    </message>
    <message>
        <source>What is synced without being asked where a network is paid for by use.</source>
        <translation>O que é sincronizado sem pedido quando a rede é paga por uso.</translation>
    </message>
    <message>
        <source>Records, but no files</source>
        <translation>As fichas, mas não os anexos</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Notices on the desktop</source>
        <translation>Avisos na área de trabalho</translation>
    </message>
    <message>
        <source>notification message alert tell popup</source>
        <translation>notificação mensagem alerta avisar</translation>
    </message>
    <message>
        <source>&amp;Decisions to take</source>
        <translation>&amp;Decisões a tomar</translation>
    </message>
    <message>
        <source>Two offices changed the same text, or the hub did not take a change.</source>
        <translation>Duas unidades alteraram o mesmo texto, ou o servidor central não aceitou uma alteração.</translation>
    </message>
    <message>
        <source>&amp;News in saved searches</source>
        <translation>&amp;Novidades em buscas salvas</translation>
    </message>
    <message>
        <source>Sync that has &amp;failed for a day</source>
        <translation>Um dia inteiro sem conseguir sincroni&amp;zar</translation>
    </message>
    <message>
        <source>Notices come while you work in other programs, and never in the quiet hours.</source>
        <translation>Os avisos aparecem enquanto você trabalha em outros programas, e nunca nas horas de silêncio.</translation>
    </message>
    <message>
        <source>&amp;Stay in the tray when the window is closed</source>
        <translation>&amp;Ficar na bandeja ao fechar a janela</translation>
    </message>
    <message>
        <source>icon background close quit</source>
        <translation>ícone segundo plano fechar sair</translation>
    </message>
    <message>
        <source>Amparo goes on syncing, and its icon opens the window again.</source>
        <translation>O Amparo continua sincronizando, e seu ícone abre a janela de novo.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Esta área de trabalho não tem bandeja.</translation>
    </message>
    <message>
        <source>Menus and messages change at once; records keep their languages.</source>
        <translation>Os menus e mensagens mudam na hora; as fichas mantêm seus idiomas.</translation>
    </message>
    <message>
        <source>In two columns, where a record has both and the window has room.</source>
        <translation>Em duas colunas, se a ficha tem ambos e cabem na janela.</translation>
    </message>
    <message>
        <source>The colours of every window; they change at once.</source>
        <translation>As cores de todas as janelas; mudam na hora.</translation>
    </message>
    <message>
        <source>Of records; menus and buttons keep the size of the system.</source>
        <translation>O das fichas; os menus e botões mantêm o tamanho do sistema.</translation>
    </message>
    <message>
        <source>Short ones are easier to follow, long ones show more at once.</source>
        <translation>As curtas são mais fáceis de seguir; as longas mostram mais de uma vez.</translation>
    </message>
    <message>
        <source>Between these times nothing is synced by itself, and no notice comes.</source>
        <translation>Entre estas horas nada é sincronizado sozinho nem chegam avisos.</translation>
    </message>
    <message>
        <source>By the clock of this computer.</source>
        <translation>Pelo relógio deste computador.</translation>
    </message>
    <message>
        <source>By the clock of this computer; it may be on the next morning.</source>
        <translation>Pelo relógio deste computador; pode ser na manhã seguinte.</translation>
    </message>
    <message>
        <source>When others have written something that one of your searches finds.</source>
        <translation>Quando outras pessoas escrevem algo que uma de suas buscas encontra.</translation>
    </message>
    <message>
        <source>To be selected and copied, for a backup or for whoever helps you.</source>
        <translation>Para selecionar e copiar, para um backup ou para quem ajuda você.</translation>
    </message>
    <message>
        <source>Those of this computer: to open, make, add or rename one.</source>
        <translation>As deste computador: para abrir, criar, adicionar ou renomear uma.</translation>
    </message>
    <message>
        <source>The keys of everything that can be done, each of which can be changed.</source>
        <translation>As teclas de tudo o que se pode fazer; cada uma pode ser mudada.</translation>
    </message>
    <message>
        <source>Only what has these words stays; Return goes to it.</source>
        <translation>Só fica o que tem estas palavras; Enter vai até lá.</translation>
    </message>
    <message>
        <source>What was chosen holds already.</source>
        <translation>O que foi escolhido já está valendo.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::ShortcutTable</name>
    <message>
        <source>No keys</source>
        <translation>Sem teclas</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Também</translation>
    </message>
    <message>
        <source>These keys cannot be used.</source>
        <translation>Estas teclas não podem ser usadas.</translation>
    </message>
    <message>
        <source>%1 is needed for writing. Press it together with Ctrl or Alt.</source>
        <translation>%1 é necessária para escrever. Pressione-a junto com Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>%1 is for the menus. Press Ctrl as well.</source>
        <translation>%1 é para os menus. Pressione também Ctrl.</translation>
    </message>
    <message>
        <source>%1 always means “%2”.</source>
        <translation>%1 sempre significa “%2”.</translation>
    </message>
    <message>
        <source>%1 is kept for “%2”, which administrators do.</source>
        <translation>%1 está reservado para “%2”, que a administração faz.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::ShortcutsWindow</name>
    <message>
        <source>Press the keys</source>
        <translation>Pressione as teclas</translation>
    </message>
    <message>
        <source>%1 means “%2” now.</source>
        <translation>%1 agora significa “%2”.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>An act, or its keys</source>
        <translation>Uma ação ou suas teclas</translation>
    </message>
    <message>
        <source>Return changes the keys, Delete removes them.</source>
        <translation>Enter muda as teclas, Delete as retira.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Mudar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Teclas &amp;habituais</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>&amp;Todas as habituais</translation>
    </message>
    <message>
        <source>&amp;Give it to this act</source>
        <translation>&amp;Dá-las a esta ação</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The keys that you press next become those of the chosen act.</source>
        <translation>As teclas que você pressionar em seguida serão as da ação escolhida.</translation>
    </message>
    <message>
        <source>The act stays in its menu, without keys.</source>
        <translation>A ação continua em seu menu, sem teclas.</translation>
    </message>
    <message>
        <source>The chosen act gets back those that it came with.</source>
        <translation>A ação escolhida recupera as que trazia.</translation>
    </message>
    <message>
        <source>Every act gets back the keys that it came with.</source>
        <translation>Cada ação recupera as teclas que trazia.</translation>
    </message>
    <message>
        <source>The other act has no keys then.</source>
        <translation>A outra ação fica sem teclas.</translation>
    </message>
    <message>
        <source>What was changed holds already.</source>
        <translation>O que foi alterado já está valendo.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::SpellCheck</name>
    <message>
        <source>No suggestions</source>
        <translation>Sem sugestões</translation>
    </message>
    <message>
        <source>Add “%1” to my dictionary</source>
        <translation>Adicionar “%1” ao meu dicionário</translation>
    </message>
</context>
<context>
    <name>amparo::ui::StatusStrip</name>
    <message>
        <source>Sync: %1</source>
        <translation>Sincronização: %1</translation>
    </message>
</context>
<context>
    <name>amparo::ui::SyncDetails</name>
    <message>
        <source>Details about sync</source>
        <translation>Detalhes da sincronização</translation>
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
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Last up to date</source>
        <translation>Em dia pela última vez</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Changes waiting</source>
        <translation>Alterações em espera</translation>
    </message>
    <message>
        <source>Decisions needed</source>
        <translation>Decisões pendentes</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Arquivos anexados</translation>
    </message>
    <message>
        <source>Let them be removed</source>
        <translation>Permitir que sejam retiradas</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar agora</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Connect to a hub…</source>
        <translation>Conectar-se a um servidor central…</translation>
    </message>
    <message>
        <source>Let files go on</source>
        <translation>Retomar arquivos</translation>
    </message>
    <message>
        <source>Pause files</source>
        <translation>Pausar arquivos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>To be selected and copied.</source>
        <translation>Pode ser selecionado e copiado.</translation>
    </message>
    <message>
        <source>What the hub does not have any more leaves this computer too.</source>
        <translation>O que o servidor central já não tem também sai deste computador.</translation>
    </message>
    <message>
        <source>Sends what waits and fetches what is new, while you go on working.</source>
        <translation>Envia o pendente e busca o novo, enquanto você continua trabalhando.</translation>
    </message>
    <message>
        <source>Opens what needs attention, to choose what stays.</source>
        <translation>Abre o que requer atenção, para escolher o que fica.</translation>
    </message>
    <message>
        <source>The invitation of your network is asked for next.</source>
        <translation>Em seguida se pede o convite da sua rede.</translation>
    </message>
    <message>
        <source>Those that are missing are sent and fetched again.</source>
        <translation>Voltam a ser enviados e buscados os que faltam.</translation>
    </message>
    <message>
        <source>Records are synced without them, until you let them go on.</source>
        <translation>As fichas são sincronizadas sem eles até você retomá-los.</translation>
    </message>
    <message>
        <source>A menu of what else can be done about sync.</source>
        <translation>Um menu com o mais que se pode fazer sobre a sincronização.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::TextInput</name>
    <message>
        <source>The text you wanted to insert has %1 characters, and at most %2 fit into this field. Nothing was inserted; the text is still on the clipboard. Insert a part of it, or keep it as a file.</source>
        <translation>O texto que você quis inserir tem %1 caracteres, e neste campo cabem no máximo %2. Nada foi inserido; o texto continua na área de transferência. Insira uma parte dele ou guarde-o como arquivo.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::TranslationsView</name>
    <message>
        <source>No translation is due.
When a text is changed in one language alone, its translations into the others appear here, with what has changed.</source>
        <translation>Nenhuma tradução está pendente.
Quando um texto muda em um só idioma, suas traduções para os outros aparecem aqui, com o que mudou.</translation>
    </message>
    <message>
        <source>Translations due</source>
        <translation>Traduções pendentes</translation>
    </message>
    <message>
        <source>Translate it…</source>
        <translation>Traduzir…</translation>
    </message>
    <message>
        <source>It is still right</source>
        <translation>Continua correta</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir a ficha</translation>
    </message>
    <message>
        <source>Look into the history</source>
        <translation>Ver o histórico</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sem título)</translation>
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
        <translation>“%1” em %2 ficou para trás: o texto em %3 mudou desde então.</translation>
    </message>
    <message>
        <source>What it said before is not on this computer; the history of the record has it.</source>
        <translation>O que dizia antes não está neste computador; está no histórico da ficha.</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) follow when these are done.</source>
        <translation>
            <numerusform>Mais %n ficha virá quando estas estiverem prontas.</numerusform>
            <numerusform>Mais %n fichas virão quando estas estiverem prontas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has changed in %1</source>
        <extracomment>A language</extracomment>
        <translation>O que mudou em %1</translation>
    </message>
    <message>
        <source>Now in %1</source>
        <translation>Agora em %1</translation>
    </message>
    <message>
        <source>The translation into %1</source>
        <extracomment>A language</extracomment>
        <translation>A tradução para %1</translation>
    </message>
    <message>
        <source>Go to the practices</source>
        <translation>Ir para as práticas</translation>
    </message>
    <message>
        <source>Opens their section, to read one or to write a new one.</source>
        <translation>Abre a seção delas, para ler uma ou escrever uma nova.</translation>
    </message>
    <message>
        <source>What has changed, and the translation, stand beside the chosen one.</source>
        <translation>Ao lado da escolhida aparecem o que mudou e a tradução.</translation>
    </message>
    <message>
        <source>What was taken out is struck through, what came is underlined.</source>
        <translation>O que foi retirado está riscado; o que foi acrescentado, sublinhado.</translation>
    </message>
    <message>
        <source>From before that change; it can be corrected in the form.</source>
        <translation>Anterior a essa mudança; corrige-se no formulário.</translation>
    </message>
    <message>
        <source>The form opens at this text, with the changed one beside it.</source>
        <translation>O formulário se abre neste texto, com o alterado ao lado.</translation>
    </message>
    <message>
        <source>The text stays as it is, and leaves this list.</source>
        <translation>O texto fica como está e sai desta lista.</translation>
    </message>
    <message>
        <source>To read it whole; the translation stays in this list.</source>
        <translation>Para lê-la inteira; a tradução continua nesta lista.</translation>
    </message>
    <message>
        <source>Every earlier text, with who changed it and when.</source>
        <translation>Cada texto anterior, com quem o alterou e quando.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::Tray</name>
    <message>
        <source>&amp;Open Amparo</source>
        <translation>&amp;Abrir o Amparo</translation>
    </message>
</context>
<context>
    <name>amparo::ui::UniteDialog</name>
    <message>
        <source>(a record that is not in your library yet)</source>
        <translation>(uma ficha que ainda não está na sua biblioteca)</translation>
    </message>
    <message>
        <source>The same, entered twice?</source>
        <translation>A mesma coisa, registrada duas vezes?</translation>
    </message>
    <message>
        <source>“%1” seems to be in the library twice. As one record it keeps all that both say; what led to either leads to it.</source>
        <translation>“%1” parece estar duas vezes na biblioteca. Como uma só ficha, mantém tudo o que ambas dizem; o que levava a qualquer uma delas leva a ela.</translation>
    </message>
    <message>
        <source>“%1” seems to be in the library twice. As one record it keeps all that both say; choose what stays where they differ.</source>
        <translation>“%1” parece estar duas vezes na biblioteca. Como uma só ficha, mantém tudo o que ambas dizem; escolha o que fica onde diferem.</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>Esta ficha</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>A outra</translation>
    </message>
    <message>
        <source>From the other one it also takes: %1.</source>
        <translation>Da outra toma também: %1.</translation>
    </message>
    <message>
        <source>&amp;Merge into one record</source>
        <translation>&amp;Unir em uma só ficha</translation>
    </message>
    <message>
        <source>They are &amp;two</source>
        <translation>São &amp;duas</translation>
    </message>
    <message>
        <source>They are not offered as the same any more, in any office.</source>
        <translation>Não são mais propostas como a mesma, em nenhuma unidade.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>The other one goes to the trash, with its words.</source>
        <translation>A outra vai para a lixeira, com seu conteúdo.</translation>
    </message>
    <message>
        <source>Both stay as they are, and the question stays too.</source>
        <translation>Ambas ficam como estão, e a pergunta também.</translation>
    </message>
    <message>
        <source>Only this office sees this record; the whole network sees the other one.</source>
        <translation>Só esta unidade vê esta ficha; toda a rede vê a outra.</translation>
    </message>
    <message>
        <source>The whole network sees this record; only this office sees the other one.</source>
        <translation>Toda a rede vê esta ficha; só esta unidade vê a outra.</translation>
    </message>
    <message>
        <source>What you choose from it would go to the whole network.</source>
        <translation>O que escolher dela iria para toda a rede.</translation>
    </message>
    <message>
        <source>As one record, the whole network would see of it: %1, and what you choose.</source>
        <translation>Unidas, toda a rede veria dela: %1, e o que você escolher.</translation>
    </message>
    <message>
        <source>The one record is for this office only: the other offices lose what they had.</source>
        <translation>A ficha única é só para esta unidade: as outras perdem a que tinham.</translation>
    </message>
    <message>
        <source>The whole network sees the one record: not without consent to that.</source>
        <translation>Toda a rede vê a ficha única: não sem consentimento para isso.</translation>
    </message>
    <message>
        <source>The whole network sees the one record, with all that it says.</source>
        <translation>Toda a rede vê a ficha única, com tudo o que diz.</translation>
    </message>
    <message>
        <source>The whole network sees the one record, also what only this office knew: %1.</source>
        <translation>Toda a rede vê a ficha única, também o que só esta unidade sabia: %1.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::WelcomePage</name>
    <message>
        <source>Welcome to Amparo</source>
        <translation>Boas-vindas ao Amparo</translation>
    </message>
    <message>
        <source>Practices, declarations and contacts of public defence, at hand without a connection. How do you want to begin?</source>
        <translation>Práticas, declarações e contatos da defesa pública, à mão sem conexão. Como você quer começar?</translation>
    </message>
    <message>
        <source>Connect to a hub</source>
        <translation>Conectar-se a um servidor central</translation>
    </message>
    <message>
        <source>Your office’s library is then shared with the network: what you write reaches the others, and what they write reaches you.</source>
        <translation>A biblioteca da sua unidade passa a ser compartilhada com a rede: o que você escreve chega às outras, e o que elas escrevem chega a você.</translation>
    </message>
    <message>
        <source>Look around the starter library</source>
        <translation>Conhecer a biblioteca inicial</translation>
    </message>
    <message>
        <source>Instruments, topics, organisations, events and example practices, to read and to try things out. You can connect to a hub later.</source>
        <translation>Instrumentos, temas, organizações, eventos e práticas de exemplo, para ler e experimentar. Você pode conectar-se a um servidor central depois.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Ver a visita</translation>
    </message>
    <message>
        <source>Work on this computer only</source>
        <translation>Trabalhar somente neste computador</translation>
    </message>
    <message>
        <source>Begin with an empty library that nobody else sees. You can connect to a hub later; what you have written then goes along.</source>
        <translation>Comece com uma biblioteca vazia que ninguém mais vê. Você pode conectar-se a um servidor central depois; o que tiver escrito irá junto.</translation>
    </message>
    <message>
        <source>Begin empty</source>
        <translation>Começar vazia</translation>
    </message>
    <message>
        <source>Of menus and messages; the settings change it later.</source>
        <translation>De menus e mensagens; depois se muda nas configurações.</translation>
    </message>
</context>
<context>
    <name>amparo::ui::WithdrawDialog</name>
    <message>
        <source>Take the invitation back</source>
        <translation>Retirar o convite</translation>
    </message>
    <message>
        <source>Nobody will be able to join with the invitation for %1 any more. A new one can be made at any time.</source>
        <extracomment>%1 is a person with their office</extracomment>
        <translation>Ninguém mais poderá se incorporar com o convite para %1. Um novo pode ser criado a qualquer momento.</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Retirá-lo</translation>
    </message>
</context>
</TS>
