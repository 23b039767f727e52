<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>HearingPack</name>
    <message numerus="yes">
        <source>As of revision %1, synced %n day(s) ago (%2).</source>
        <translation>
            <numerusform>As of revision %1, synced %n day ago (%2).</numerusform>
            <numerusform>As of revision %1, synced %n days ago (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen record(s) are not in the library any more and are left out.</source>
        <translation>
            <numerusform>%n chosen record is not in the library any more and is left out.</numerusform>
            <numerusform>%n chosen records are not in the library any more and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message numerus="yes">
        <source>%n more record(s) lead here.</source>
        <translation>
            <numerusform>%n more record leads here.</numerusform>
            <numerusform>%n more records lead here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two offices changed this record at the same time: %n decision(s) to take.</source>
        <translation>
            <numerusform>Two offices changed this record at the same time: %n decision to take.</numerusform>
            <numerusform>Two offices changed this record at the same time: %n decisions to take.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message numerus="yes">
        <source>Offline: %n change(s) waiting</source>
        <translation>
            <numerusform>Offline: %n change waiting</numerusform>
            <numerusform>Offline: %n changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n change waiting</numerusform>
            <numerusform>%n changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs decision: %n</source>
        <translation>
            <numerusform>Needs decision: %n</numerusform>
            <numerusform>Needs decision: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 to send</source>
        <extracomment>Of attached files: %1 is a size</extracomment>
        <translation>
            <numerusform>%n file, %1 to send</numerusform>
            <numerusform>%n files, %1 to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 to fetch</source>
        <extracomment>Of attached files: %1 is a size</extracomment>
        <translation>
            <numerusform>%n file, %1 to fetch</numerusform>
            <numerusform>%n files, %1 to fetch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to try again later</source>
        <translation>
            <numerusform>%n file to try again later</numerusform>
            <numerusform>%n files to try again later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To send: %n change(s), about %1</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>To send: %n change, about %1</numerusform>
            <numerusform>To send: %n changes, about %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To receive: %n record(s), about %1</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>To receive: %n record, about %1</numerusform>
            <numerusform>To receive: %n records, about %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files to send: %n, %1</source>
        <extracomment>Attached files; %1 is a size</extracomment>
        <translation>
            <numerusform>Files to send: %n, %1</numerusform>
            <numerusform>Files to send: %n, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files to fetch: %n, %1</source>
        <extracomment>Attached files; %1 is a size</extracomment>
        <translation>
            <numerusform>Files to fetch: %n, %1</numerusform>
            <numerusform>Files to fetch: %n, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amparo::ui::ActNotices</name>
    <message numerus="yes">
        <source>%n comment(s) removed.</source>
        <translation>
            <numerusform>%n comment removed.</numerusform>
            <numerusform>%n comments removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed.</source>
        <translation>
            <numerusform>%n file removed.</numerusform>
            <numerusform>%n files removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n record(s) to the trash.</source>
        <translation>
            <numerusform>Moved %n record to the trash.</numerusform>
            <numerusform>Moved %n records to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n record(s).</source>
        <translation>
            <numerusform>Changed %n record.</numerusform>
            <numerusform>Changed %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n record(s).</source>
        <translation>
            <numerusform>Restored %n record.</numerusform>
            <numerusform>Restored %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again in %n record(s).</source>
        <translation>
            <numerusform>Done again in %n record.</numerusform>
            <numerusform>Done again in %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone in %n record(s).</source>
        <translation>
            <numerusform>Undone in %n record.</numerusform>
            <numerusform>Undone in %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amparo::ui::ActivityWindow</name>
    <message numerus="yes">
        <source>%n change(s) sent</source>
        <translation>
            <numerusform>%n change sent</numerusform>
            <numerusform>%n changes sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) received</source>
        <translation>
            <numerusform>%n record received</numerusform>
            <numerusform>%n records received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted</source>
        <translation>
            <numerusform>%n not accepted</numerusform>
            <numerusform>%n not accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n time(s))</source>
        <extracomment>What ended several syncs in a row, and how many they were</extracomment>
        <translation>
            <numerusform>%1 (%n time)</numerusform>
            <numerusform>%1 (%n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amparo::ui::AddedNames</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Other names of what is searched for that are not shown yet</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more name(s)</source>
        <translation>
            <numerusform>Show %n more name</numerusform>
            <numerusform>Show %n more names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amparo::ui::CommentsPane</name>
    <message numerus="yes">
        <source>Comments (%n open)</source>
        <translation>
            <numerusform>Comments (%n open)</numerusform>
            <numerusform>Comments (%n open)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amparo::ui::ContactsWindow</name>
    <message numerus="yes">
        <source>%n organisation(s) that belong to no other</source>
        <translation>
            <numerusform>%n organisation that belongs to no other</numerusform>
            <numerusform>%n organisations that belong to no other</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amparo::ui::CoverageWindow</name>
    <message numerus="yes">
        <source>%1 of %n provision(s) have a published practice.</source>
        <translation>
            <numerusform>%1 of %n provision has a published practice.</numerusform>
            <numerusform>%1 of %n provisions have a published practice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice(s)</source>
        <translation>
            <numerusform>%n practice</numerusform>
            <numerusform>%n practices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amparo::ui::DevicesPage</name>
    <message numerus="yes">
        <source>%n computer(s) with access. When one was last seen is known to the hour.</source>
        <translation>
            <numerusform>%n computer with access. When one was last seen is known to the hour.</numerusform>
            <numerusform>%n computers with access. When one was last seen is known to the hour.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amparo::ui::EditManyDialog</name>
    <message numerus="yes">
        <source>One field is changed in %n record(s) at once; Undo takes it back in all of them.</source>
        <translation>
            <numerusform>One field is changed in %n record; Undo takes it back.</numerusform>
            <numerusform>One field is changed in %n records at once; Undo takes it back in all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) belong to other offices and stay as they are.</source>
        <translation>
            <numerusform>%n record belongs to another office and stays as it is.</numerusform>
            <numerusform>%n records belong to other offices and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n record(s)</source>
        <translation>
            <numerusform>&amp;Change %n record</numerusform>
            <numerusform>&amp;Change %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amparo::ui::Editor</name>
    <message numerus="yes">
        <source>%n field(s) have to be corrected before saving.</source>
        <translation>
            <numerusform>%n field has to be corrected before saving.</numerusform>
            <numerusform>%n fields have to be corrected before saving.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed by you and by another person. Choose which to keep, then save.</source>
        <translation>
            <numerusform>%n field was changed by you and by another person. Choose which to keep, then save.</numerusform>
            <numerusform>%n fields were changed by you and by another person. Choose which to keep, then save.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amparo::ui::FacetChip</name>
    <message numerus="yes">
        <source>%1: %n chosen</source>
        <extracomment>A filter and how many values of it are chosen: "Country: 3 chosen"</extracomment>
        <translation>
            <numerusform>%1: %n chosen</numerusform>
            <numerusform>%1: %n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amparo::ui::FileActs</name>
    <message numerus="yes">
        <source>%n file(s) attached. They stand at the end of the record.</source>
        <translation>
            <numerusform>%n file attached. It stands at the end of the record.</numerusform>
            <numerusform>%n files attached. They stand at the end of the record.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amparo::ui::HistoryView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>After the names of some fields</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Differs today in: %n field(s).</source>
        <translation>
            <numerusform>Differs today in %n field.</numerusform>
            <numerusform>Differs today in %n fields.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amparo::ui::InvitationsPage</name>
    <message numerus="yes">
        <source>%n invitation(s) that nobody has used yet</source>
        <translation>
            <numerusform>%n invitation that nobody has used yet</numerusform>
            <numerusform>%n invitations that nobody has used yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amparo::ui::ListPane</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amparo::ui::LogPage</name>
    <message numerus="yes">
        <source>The newest %n entry(ies); there are older ones.</source>
        <translation>
            <numerusform>The newest entry; there are older ones.</numerusform>
            <numerusform>The newest %n entries; there are older ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of it: %n entry(ies).</source>
        <translation>
            <numerusform>All of it: %n entry.</numerusform>
            <numerusform>All of it: %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amparo::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n file(s) for the hub are in %1.</source>
        <translation>
            <numerusform>%n file for the hub is in %1.</numerusform>
            <numerusform>%n files for the hub are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait for others that come before them.</source>
        <translation>
            <numerusform>%n file waits for others that come before it.</numerusform>
            <numerusform>%n files wait for others that come before them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) marked to be read later.</source>
        <translation>
            <numerusform>%n record marked to be read later.</numerusform>
            <numerusform>%n records marked to be read later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken from what is to be read later.</source>
        <translation>
            <numerusform>%n record taken from what is to be read later.</numerusform>
            <numerusform>%n records taken from what is to be read later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that you had typed are kept as drafts.</source>
        <translation>
            <numerusform>%n text that you had typed is kept as a draft.</numerusform>
            <numerusform>%n texts that you had typed are kept as drafts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) wait here: they do not travel by hand, but with a connection.</source>
        <translation>
            <numerusform>%n attached file waits here: it does not travel by hand, but with a connection.</numerusform>
            <numerusform>%n attached files wait here: they do not travel by hand, but with a connection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added to the hearing pack.</source>
        <translation>
            <numerusform>%n record added to the hearing pack.</numerusform>
            <numerusform>%n records added to the hearing pack.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amparo::ui::Notifier</name>
    <message numerus="yes">
        <source>%n decision(s) to take</source>
        <translation>
            <numerusform>%n decision to take</numerusform>
            <numerusform>%n decisions to take</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No sync for %n day(s)</source>
        <translation>
            <numerusform>No sync for %n day</numerusform>
            <numerusform>No sync for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are new or have changed since you last looked.</source>
        <translation>
            <numerusform>%n record is new or has changed since you last looked.</numerusform>
            <numerusform>%n records are new or have changed since you last looked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amparo::ui::PackPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amparo::ui::Palette</name>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Records in a saved search</extracomment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amparo::ui::PeoplePage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n office(s)</source>
        <translation>
            <numerusform>%n office</numerusform>
            <numerusform>%n offices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amparo::ui::Reader</name>
    <message numerus="yes">
        <source>What is said about this record: %n open comment(s)</source>
        <translation>
            <numerusform>What is said about this record: %n open comment</numerusform>
            <numerusform>What is said about this record: %n open comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amparo::ui::SectionList</name>
    <message numerus="yes">
        <source>%n new since it was last open</source>
        <translation>
            <numerusform>%n new since it was last open</numerusform>
            <numerusform>%n new since it was last open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amparo::ui::SettingsDialog</name>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amparo::ui::TranslationsView</name>
    <message numerus="yes">
        <source>%n more record(s) follow when these are done.</source>
        <translation>
            <numerusform>%n more record follows when these are done.</numerusform>
            <numerusform>%n more records follow when these are done.</numerusform>
        </translation>
    </message>
</context>
</TS>
