<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AnswerDelegate</name>
    <message>
        <source>differ by %1</source>
        <translation>%1 auseinander</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>Next unanswered</source>
        <translation>Nächste offene</translation>
    </message>
</context>
<context>
    <name>AnswerModel</name>
    <message>
        <source>0: Not applicable. It does not count.</source>
        <translation>0: Nicht zutreffend. Zählt nicht mit.</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Noch hat niemand geantwortet.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. z.</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>Bisher gesagt</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Runde</translation>
    </message>
</context>
<context>
    <name>AnswersPart</name>
    <message>
        <source>Search questions and notes</source>
        <translation>Fragen und Notizen durchsuchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Höher</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Niedriger</translation>
    </message>
    <message>
        <source>On one side only</source>
        <translation>Nur auf einer Seite</translation>
    </message>
    <message>
        <source>Direction of the change</source>
        <translation>Richtung der Änderung</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <translation>Geänderte Antworten</translation>
    </message>
    <message>
        <source>No answer fits.</source>
        <translation>Keine Antwort passt.</translation>
    </message>
    <message>
        <source>No answer is another one.</source>
        <translation>Keine Antwort hat sich geändert.</translation>
    </message>
</context>
<context>
    <name>Assess</name>
    <message>
        <source>No level yet</source>
        <translation>Noch keine Stufe</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>All questions answered</source>
        <translation>Alle Fragen beantwortet</translation>
    </message>
    <message>
        <source>1 question unanswered</source>
        <translation>1 Frage unbeantwortet</translation>
    </message>
    <message>
        <source>%1 questions unanswered</source>
        <translation>%1 Fragen unbeantwortet</translation>
    </message>
    <message>
        <source>They cannot change the level any more.</source>
        <translation>Keine Antwort darauf ändert die Stufe mehr.</translation>
    </message>
    <message>
        <source>They can still give anything from “%1” to “%2”.</source>
        <translation>Möglich ist noch alles von „%1“ bis „%2“.</translation>
    </message>
    <message>
        <source>“%1” needs “%2” at %3 or more; it is not answered.</source>
        <translation>„%1“ verlangt bei „%2“ mindestens %3; noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>“%1” needs “%2” at %3 or more; it is at %4.</source>
        <translation>„%1“ verlangt bei „%2“ mindestens %3; derzeit %4.</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (und %2 weitere)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>To reach</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>%1: not answered</source>
        <translation>%1: nicht beantwortet</translation>
    </message>
    <message>
        <source>%1: score %2</source>
        <translation>%1: Wert %2</translation>
    </message>
    <message>
        <source>%1: score %2, to reach %3</source>
        <translation>%1: Wert %2, Zielwert %3</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Made each hour of a workshop, on closing, and before anything large; each is opened and compared.</source>
        <translation>Entstehen stündlich im Workshop, beim Schließen und vor allem Größeren; jede wird geöffnet und verglichen.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, neueste zuerst</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Check this backup</source>
        <translation>Sicherung prüfen</translation>
    </message>
    <message>
        <source>The last backup in the background could not be made: %1</source>
        <translation>Die letzte Sicherung im Hintergrund ist gescheitert: %1</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation>Sicherung läuft …</translation>
    </message>
    <message>
        <source>Checking the backup …</source>
        <translation>Die Sicherung wird geprüft …</translation>
    </message>
    <message>
        <source>Backed up, opened again and compared: %1, %2.</source>
        <translation>Gesichert, wieder geöffnet und verglichen: %1, %2.</translation>
    </message>
    <message>
        <source>The backup of %1 is whole: %2.</source>
        <translation>Die Sicherung vom %1 ist unversehrt: %2.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Ordner für Sicherungen wählen</translation>
    </message>
    <message>
        <source>Open the folder of the backups</source>
        <translation>Ordner der Sicherungen öffnen</translation>
    </message>
    <message>
        <source>New backups go to</source>
        <translation>Neue Sicherungen liegen in</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
</context>
<context>
    <name>BandsCard</name>
    <message>
        <source>Bands of the design fields</source>
        <translation>Bänder der Handlungsfelder</translation>
    </message>
</context>
<context>
    <name>BenefitsPage</name>
    <message>
        <source>Benefits</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>What the customer gains, in numbers, and which department vouches for it.</source>
        <translation>Was der Kunde gewinnt, in Zahlen, und welcher Fachbereich dafür einsteht.</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>Department that says so</source>
        <translation>Fachbereich</translation>
    </message>
    <message>
        <source>Add a benefit</source>
        <translation>Nutzen hinzufügen</translation>
    </message>
    <message>
        <source>No benefit yet. Who outside IT would notice first that this has worked?</source>
        <translation>Noch kein Nutzen. Wer außerhalb der IT würde zuerst merken, dass es funktioniert hat?</translation>
    </message>
</context>
<context>
    <name>BlockEditor</name>
    <message>
        <source>Method card</source>
        <translation>Methodenkarte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>What the room has when it is over</source>
        <translation>Was die Runde am Ende in der Hand hat</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Objectives it works for</source>
        <translation>Ziele, denen er dient</translation>
    </message>
    <message>
        <source>No objectives are agreed yet</source>
        <translation>Noch sind keine Ziele vereinbart</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Herunter)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>BlockRow</name>
    <message>
        <source>%1 to %2, %3 minutes</source>
        <translation>%1 bis %2, %3 Minuten</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>“%1” is on the agenda, in a new session: “%2”.</source>
        <translation>„%1“ steht auf der Agenda, in einer neuen Sitzung: „%2“.</translation>
    </message>
    <message>
        <source>“%1” is on the agenda, at the end of “%2”.</source>
        <translation>„%1“ steht auf der Agenda, am Ende von „%2“.</translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation>Zur Agenda</translation>
    </message>
    <message>
        <source>The round is over: %1 of %2 questions are settled.</source>
        <translation>Die Runde ist vorbei: %1 von %2 Fragen sind geklärt.</translation>
    </message>
</context>
<context>
    <name>BundleDialog</name>
    <message>
        <source>Read an engagement in</source>
        <translation>Engagement einlesen</translation>
    </message>
    <message>
        <source>%1. Nothing is kept before you read it in.</source>
        <translation>%1. Übernommen wird erst etwas, wenn Sie es einlesen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add it to the library</source>
        <translation>In die Bibliothek aufnehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Decide 1 field …</source>
        <translation>1 Feld entscheiden …</translation>
    </message>
    <message>
        <source>Decide %1 fields …</source>
        <translation>%1 Felder entscheiden …</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Take the changes in</source>
        <translation>Änderungen übernehmen</translation>
    </message>
</context>
<context>
    <name>CaptureBar</name>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation>Was wurde gesagt?</translation>
    </message>
    <message>
        <source>What was decided?</source>
        <translation>Was wurde entschieden?</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Was ist zu tun?</translation>
    </message>
    <message>
        <source>What is open?</source>
        <translation>Was ist offen?</translation>
    </message>
    <message>
        <source>What is for later?</source>
        <translation>Was ist für später?</translation>
    </message>
    <message>
        <source>What may go wrong?</source>
        <translation>Was kann schiefgehen?</translation>
    </message>
    <message>
        <source>What do they say about the product?</source>
        <translation>Was wird zum Produkt gesagt?</translation>
    </message>
</context>
<context>
    <name>CaptureEditor</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Wer es lesen darf</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>No block</source>
        <translation>Kein Block</translation>
    </message>
    <message>
        <source>No objective</source>
        <translation>Kein Ziel</translation>
    </message>
</context>
<context>
    <name>CapturePicker</name>
    <message>
        <source>Find a capture</source>
        <translation>Eintrag suchen</translation>
    </message>
    <message>
        <source>Captures of the workshop</source>
        <translation>Einträge des Workshops</translation>
    </message>
</context>
<context>
    <name>CaptureRow</name>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch kein Text</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ erledigt</translation>
    </message>
    <message>
        <source>overdue, %1</source>
        <translation>überfällig, %1</translation>
    </message>
</context>
<context>
    <name>CapturesPage</name>
    <message>
        <source>Captures</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>Everything that was written down. Complete owner and date while you still remember.</source>
        <translation>Alles, was festgehalten wurde. Ergänzen Sie Namen und Termin, solange die Erinnerung frisch ist.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Five sentences for somebody who was not there</source>
        <translation>Fünf Sätze für jemanden, der nicht dabei war</translation>
    </message>
    <message>
        <source>Nothing found. Search for something else, or show all kinds.</source>
        <translation>Nichts gefunden. Suchen Sie etwas anderes oder zeigen Sie alle Arten an.</translation>
    </message>
    <message>
        <source>Search text, owner, block</source>
        <translation>Text, Namen, Block durchsuchen</translation>
    </message>
    <message>
        <source>Add a capture</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Go to the cockpit</source>
        <translation>Zum Ablauf</translation>
    </message>
    <message>
        <source>Decisions, actions and questions are written down while the workshop runs.</source>
        <translation>Entscheidungen, Aufgaben und Fragen werden festgehalten, während der Workshop läuft.</translation>
    </message>
    <message>
        <source>Nothing was captured yet</source>
        <translation>Noch ist nichts festgehalten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Take this value back</source>
        <translation>Diesen Wert zurückholen</translation>
    </message>
    <message>
        <source>Take the value before this change back</source>
        <translation>Den Wert vor dieser Änderung zurückholen</translation>
    </message>
    <message>
        <source>Take the value after this change back</source>
        <translation>Den Wert nach dieser Änderung zurückholen</translation>
    </message>
    <message>
        <source>Only this field</source>
        <translation>Nur dieses Feld</translation>
    </message>
    <message>
        <source>Go back to this moment …</source>
        <translation>Auf diesen Stand zurückgehen …</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Values of the chart</source>
        <translation>Werte des Diagramms</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Etwas fehlt</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
</context>
<context>
    <name>CheckSection</name>
    <message>
        <source>Is it whole?</source>
        <translation>Ist alles unversehrt?</translation>
    </message>
    <message>
        <source>Every entry, copy and file is looked at, a little at a time while you work, or all of it now.</source>
        <translation>Jeder Eintrag, jede Kopie und jede Datei wird geprüft: nach und nach, während Sie arbeiten, oder jetzt alles.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Befunde der Prüfung</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Looking at everything …</source>
        <translation>Alles wird geprüft …</translation>
    </message>
    <message>
        <source>Not everything was looked at yet.</source>
        <translation>Es wurde noch nicht alles geprüft.</translation>
    </message>
    <message>
        <source>Everything is whole: %1.</source>
        <translation>Alles ist unversehrt: %1.</translation>
    </message>
    <message>
        <source>What was wrong has been mended from the journals. Nothing is lost.</source>
        <translation>Was nicht stimmte, ist aus den Journalen behoben. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Some of it is gone, and no backup has it. What can be read stays as it is.</source>
        <translation>Ein Teil ist verloren, und keine Sicherung enthält ihn. Was lesbar ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Some of it is gone. The newest backup that is whole is of %1.</source>
        <translation>Ein Teil ist verloren. Die neueste unversehrte Sicherung ist vom %1.</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>The check could not be made: %1</source>
        <translation>Die Prüfung ist gescheitert: %1</translation>
    </message>
</context>
<context>
    <name>ClosePage</name>
    <message>
        <source>Close</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Say what came of it, have it signed, and take what is left into the next turn.</source>
        <translation>Festhalten, was daraus wurde, unterschreiben lassen und Übriges in den nächsten Durchlauf mitnehmen.</translation>
    </message>
    <message>
        <source>Overall result</source>
        <translation>Gesamtergebnis</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Before you close</source>
        <translation>Vor dem Abschluss</translation>
    </message>
    <message>
        <source>The next turn</source>
        <translation>Der nächste Durchlauf</translation>
    </message>
    <message>
        <source>What was achieved</source>
        <translation>Was erreicht wurde</translation>
    </message>
    <message>
        <source>What was reached, what was not and why, what it is worth to the customer</source>
        <translation>Was erreicht wurde, was nicht und warum, was es dem Kunden wert ist</translation>
    </message>
    <message>
        <source>Date of the proof</source>
        <translation>Datum des Nachweises</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>Für den Kunden</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>For the partner</source>
        <translation>Für den Partner</translation>
    </message>
    <message>
        <source>Close this turn</source>
        <translation>Durchlauf abschließen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Word and PDF of this phase (Ctrl+E)</source>
        <translation>Word und PDF dieser Phase (Strg+E)</translation>
    </message>
    <message>
        <source>Go to turn %1</source>
        <translation>Zu Durchlauf %1</translation>
    </message>
    <message>
        <source>This turn was closed on %1.</source>
        <translation>Dieser Durchlauf wurde am %1 abgeschlossen.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
</context>
<context>
    <name>Cockpit</name>
    <message>
        <source>Go to “%1”</source>
        <translation>Zu „%1“ springen</translation>
    </message>
    <message>
        <source>Nothing: this is the last block</source>
        <translation>Nichts: Dies ist der letzte Block</translation>
    </message>
    <message>
        <source>over time, planned %1</source>
        <translation>überzogen, geplant %1</translation>
    </message>
    <message>
        <source>left of %1</source>
        <translation>übrig von %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Überzogen</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 im Verzug</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 voraus</translation>
    </message>
    <message>
        <source>%1 tomorrow</source>
        <translation>morgen %1</translation>
    </message>
</context>
<context>
    <name>ColumnHeads</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command, page or engagement</source>
        <translation>Befehl, Seite oder Engagement suchen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Then, %1</source>
        <translation>Damals, %1</translation>
    </message>
    <message>
        <source>Now, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Asked then only: %1.</source>
        <translation>Nur damals gefragt: %1.</translation>
    </message>
    <message>
        <source>Asked now only: %1.</source>
        <translation>Nur heute gefragt: %1.</translation>
    </message>
    <message>
        <source>Worded differently, compare with care: %1.</source>
        <translation>Anders formuliert, mit Vorsicht zu vergleichen: %1.</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Damals: %1</translation>
    </message>
    <message>
        <source>%1, turn %2</source>
        <translation>%1, Durchlauf %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>No recommendation without answers on maturity</source>
        <translation>Ohne Antworten zum Reifegrad keine Empfehlung</translation>
    </message>
    <message>
        <source>No format fits</source>
        <translation>Kein Format passt</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>Empfohlen: %1</translation>
    </message>
    <message>
        <source>No format taken</source>
        <translation>Kein Format übernommen</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>Übernommen: %1</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>What has changed between two assessments.</source>
        <translation>Was sich zwischen zwei Bewertungen geändert hat.</translation>
    </message>
    <message>
        <source>Level over time</source>
        <translation>Stufe im Zeitverlauf</translation>
    </message>
    <message>
        <source>Reading the earlier engagements …</source>
        <translation>Frühere Engagements werden gelesen …</translation>
    </message>
    <message>
        <source>Every engagement of this customer with answers. Choose one to compare with it.</source>
        <translation>Alle Engagements dieses Kunden mit Antworten. Wählen Sie eines, um damit zu vergleichen.</translation>
    </message>
    <message>
        <source>Choose an engagement …</source>
        <translation>Engagement wählen …</translation>
    </message>
    <message>
        <source>There is no earlier engagement of this customer with answers. Any other of the library can be chosen.</source>
        <translation>Für diesen Kunden gibt es kein früheres Engagement mit Antworten. Sie können jedes andere der Bibliothek wählen.</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Compare what</source>
        <translation>Was verglichen wird</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>It was not there yet.</source>
        <translation>Es war noch nicht da.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Jemand ohne Namen</translation>
    </message>
</context>
<context>
    <name>ConflictModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Was gilt</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Take this (←)</source>
        <translation>Dies übernehmen (←)</translation>
    </message>
    <message>
        <source>Take this (→)</source>
        <translation>Dies übernehmen (→)</translation>
    </message>
    <message>
        <source>Take what is here</source>
        <translation>Übernehmen, was hier steht</translation>
    </message>
    <message>
        <source>Take what is in the file</source>
        <translation>Übernehmen, was in der Datei steht</translation>
    </message>
    <message>
        <source>Show what it was before</source>
        <translation>Zeigen, was vorher dort stand</translation>
    </message>
    <message>
        <source>Before both changes</source>
        <translation>Vor beiden Änderungen</translation>
    </message>
</context>
<context>
    <name>CustomerModel</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Who the customer is, what it wants to reach with the cloud, and what it can give.</source>
        <translation>Wer der Kunde ist, was er mit der Cloud erreichen will und was er dafür geben kann.</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>Das Unternehmen</translation>
    </message>
    <message>
        <source>Choose what the customer says of itself. The goals steer which format is recommended.</source>
        <translation>Wählen Sie, was der Kunde selbst nennt. Die Ziele bestimmen mit, welches Format empfohlen wird.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>An unmet limit moves a format under “not now”. What is left empty hinders nothing.</source>
        <translation>Eine nicht eingehaltene Grenze verschiebt ein Format unter „Derzeit nicht“. Was leer bleibt, schließt nichts aus.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Who matters on both sides.</source>
        <translation>Wer auf beiden Seiten wichtig ist.</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Ihr Unternehmen</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Language of its contents</source>
        <translation>Sprache der Inhalte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Beschäftigte</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>What the company does and earns its money with, in its own words</source>
        <translation>Was das Unternehmen tut und womit es sein Geld verdient, in eigenen Worten</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Consultant days</source>
        <translation>Beratungstage</translation>
    </message>
    <message>
        <source>Calendar time</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>People who can come</source>
        <translation>Verfügbare Personen</translation>
    </message>
    <message>
        <source>Cloud subscription</source>
        <translation>Cloud-Subscription</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Add the sponsor, who decides, and those who will do the work.</source>
        <translation>Nehmen Sie den Sponsor auf, der entscheidet, und alle, die die Arbeit tun werden.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>CustomerView</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>TT.MM.JJJJ</translation>
    </message>
    <message>
        <source>Write a date like %1</source>
        <translation>Bitte ein Datum wie %1 eingeben</translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message>
        <source>Choose a date (Alt+Down)</source>
        <translation>Datum wählen (Alt+Herunter)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>The session ends at</source>
        <translation>Sitzung endet um</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>Gegenüber Plan</translation>
    </message>
</context>
<context>
    <name>DecimalDialog</name>
    <message>
        <source>What do these numbers mean?</source>
        <translation>Was bedeuten diese Zahlen?</translation>
    </message>
    <message>
        <source>The language of %1 does not tell which sign separates the decimals. Nothing is guessed.</source>
        <translation>Die Sprache von %1 verrät nicht, welches Zeichen die Dezimalstellen trennt. Geraten wird nicht.</translation>
    </message>
    <message>
        <source>The comma separates decimals: %1 is %2</source>
        <translation>Das Komma trennt Dezimalstellen: %1 ist %2</translation>
    </message>
    <message>
        <source>The point separates decimals: %1 is %2</source>
        <translation>Der Punkt trennt Dezimalstellen: %1 ist %2</translation>
    </message>
    <message>
        <source>In the whole workbook</source>
        <translation>In der ganzen Arbeitsmappe</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>Steht dort</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>Dezimalkomma</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation>Dezimalpunkt</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete the customer?</source>
        <translation>Kunden löschen?</translation>
    </message>
    <message>
        <source>Delete the engagement?</source>
        <translation>Engagement löschen?</translation>
    </message>
    <message>
        <source>Looking which backups hold it …</source>
        <translation>Gesucht wird, welche Sicherungen es enthalten …</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>Wird gelöscht …</translation>
    </message>
    <message>
        <source>1 backup holds it too. What shall become of that?</source>
        <translation>Auch 1 Sicherung enthält es. Was soll damit geschehen?</translation>
    </message>
    <message>
        <source>%1 backups hold it too. What shall become of those?</source>
        <translation>Auch %1 Sicherungen enthalten es. Was soll damit geschehen?</translation>
    </message>
    <message>
        <source>Deleted from the library.</source>
        <translation>Aus der Bibliothek gelöscht.</translation>
    </message>
    <message>
        <source>Deleted; %1 backups were written anew without it.</source>
        <translation>Gelöscht; Sicherungen ohne diese Daten neu geschrieben: %1.</translation>
    </message>
    <message>
        <source>Deleted, with %1 backups; a new one without it was made before.</source>
        <translation>Gelöscht, mit %1 Sicherungen; zuvor entstand eine neue ohne diese Daten.</translation>
    </message>
    <message>
        <source>Another program has the library open; the last traces go when it closes.</source>
        <translation>Ein anderes Programm hat die Bibliothek geöffnet; die letzten Spuren verschwinden, wenn es sie schließt.</translation>
    </message>
    <message>
        <source>May still hold it: %1</source>
        <translation>Enthält es vielleicht noch: %1</translation>
    </message>
    <message>
        <source>Keep them: who restores one has it again</source>
        <translation>Behalten: Wer eine wiederherstellt, hat es wieder</translation>
    </message>
    <message>
        <source>Write them anew without it</source>
        <translation>Ohne diese Daten neu schreiben</translation>
    </message>
    <message>
        <source>Delete them; a new backup without it is made before</source>
        <translation>Löschen; zuvor entsteht eine neue Sicherung ohne diese Daten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>“%1” is deleted with %2: every entry (%3) and every file (%4).</source>
        <translation>„%1“ wird gelöscht, mit %2: alle Einträge (%3) und alle Dateien (%4).</translation>
    </message>
    <message>
        <source>“%1” for %2 is deleted with every entry of its history (%3) and every file (%4).</source>
        <translation>„%1“ für %2 wird gelöscht, mit allen Einträgen seines Verlaufs (%3) und allen Dateien (%4).</translation>
    </message>
    <message>
        <source>Undo cannot bring it back.</source>
        <translation>Rückgängig machen lässt sich das nicht.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Deliver</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Untitled block</source>
        <translation>Block ohne Titel</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>No method</source>
        <translation>Keine Methode</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DimensionList</name>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
</context>
<context>
    <name>DimensionTable</name>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>To reach</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>%1: score to reach</source>
        <translation>%1: Zielwert</translation>
    </message>
    <message>
        <source>Show the sum</source>
        <translation>Rechnung zeigen</translation>
    </message>
</context>
<context>
    <name>DimensionsPart</name>
    <message>
        <source>Scores of the dimensions</source>
        <translation>Werte der Dimensionen</translation>
    </message>
</context>
<context>
    <name>Discuss</name>
    <message>
        <source>over time, planned %1</source>
        <translation>überzogen, geplant %1</translation>
    </message>
    <message>
        <source>left of %1</source>
        <translation>übrig von %1</translation>
    </message>
    <message>
        <source>%1 apart</source>
        <translation>%1 auseinander</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. z.</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>Einigung: %1</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittelwert %1</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>1 hand</source>
        <translation>1 Handzeichen</translation>
    </message>
    <message>
        <source>%1 hands</source>
        <translation>%1 Handzeichen</translation>
    </message>
</context>
<context>
    <name>DiscussPage</name>
    <message>
        <source>Discuss next</source>
        <translation>Als Nächstes besprechen</translation>
    </message>
    <message>
        <source>Where the voices are furthest apart, and where it matters most.</source>
        <translation>Wo die Stimmen am weitesten auseinanderliegen und wo es am meisten zählt.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Readiness</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Settle the question with this answer</source>
        <translation>Frage mit dieser Antwort klären</translation>
    </message>
    <message>
        <source>Settle it as not applicable</source>
        <translation>Als nicht zutreffend klären</translation>
    </message>
    <message>
        <source>Take the agreed answer back</source>
        <translation>Einigung zurücknehmen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Start the time of a question, pause, go on</source>
        <translation>Zeit einer Frage starten, pausieren, fortsetzen</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Vorige Frage</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Runde beenden</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>This cannot be read in</source>
        <translation>Das lässt sich nicht einlesen</translation>
    </message>
    <message>
        <source>Drop to read %1 in</source>
        <translation>Loslassen, um %1 einzulesen</translation>
    </message>
    <message>
        <source>Drop to read %1 files in, one after the other</source>
        <translation>Loslassen, um %1 Dateien nacheinander einzulesen</translation>
    </message>
    <message>
        <source>An engagement, returned answers or an old workbook: you see what it changes first.</source>
        <translation>Ein Engagement, zurückgesandte Antworten oder eine alte Arbeitsmappe: Sie sehen zuerst, was sich ändert.</translation>
    </message>
    <message>
        <source>The file is kept in the library, and named in the proof of execution.</source>
        <translation>Die Datei wird in der Bibliothek aufbewahrt und im Leistungsnachweis genannt.</translation>
    </message>
    <message>
        <source>Bundles and workbooks are read in: .cxf, .json, .xlsx and .xlsm.</source>
        <translation>Eingelesen werden Bündel und Arbeitsmappen: .cxf, .json, .xlsx und .xlsm.</translation>
    </message>
    <message>
        <source>%1 of them cannot be read in.</source>
        <translation>%1 davon lassen sich nicht einlesen.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Too long: at most %1 letters</source>
        <translation>Zu lang: höchstens %1 Zeichen</translation>
    </message>
</context>
<context>
    <name>Effort</name>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation>Liegt vor dem Beginn</translation>
    </message>
</context>
<context>
    <name>EffortSums</name>
    <message>
        <source>All work packages</source>
        <translation>Alle Arbeitspakete</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>EngagementPicker</name>
    <message>
        <source>This customer</source>
        <translation>Dieser Kunde</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Search customers, titles and everything that was written</source>
        <translation>Kunden, Titel und alle Inhalte durchsuchen</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Compare with it</source>
        <translation>Damit vergleichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>EvidenceFiles</name>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Paste a picture or file</source>
        <translation>Bild oder Datei einfügen</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Strg+V</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>picture %1.png</source>
        <translation>Bild %1.png</translation>
    </message>
    <message>
        <source>The file is not here.</source>
        <translation>Die Datei ist nicht hier.</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>Kopie von %1 speichern</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Open a copy …</source>
        <translation>Kopie öffnen …</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>No program on this computer opens %1.</source>
        <translation>Auf diesem Rechner öffnet kein Programm %1.</translation>
    </message>
</context>
<context>
    <name>ExerciseBar</name>
    <message>
        <source>Questions to talk about</source>
        <translation>Zu besprechende Fragen</translation>
    </message>
    <message>
        <source>Minutes for each question</source>
        <translation>Minuten je Frage</translation>
    </message>
    <message>
        <source>Session of the agenda</source>
        <translation>Sitzung der Agenda</translation>
    </message>
    <message>
        <source>Add to the agenda</source>
        <translation>In die Agenda</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Hier starten</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>Talk about the top</source>
        <translation>Oberste Fragen besprechen:</translation>
    </message>
    <message>
        <source>min each</source>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>“%1” %2</source>
        <translation>„%1“ %2</translation>
    </message>
    <message>
        <source>%1: %2. That would give: %3.</source>
        <translation>%1: %2. Das ergäbe: %3.</translation>
    </message>
    <message>
        <source>A higher level is blocked: it asks for “%1”, which has no answer yet.</source>
        <translation>Eine höhere Stufe ist versperrt: Sie verlangt „%1“; das ist noch unbeantwortet.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 auf %2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 Antwort</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 Antworten</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 Frage</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 Fragen</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>1 voice</source>
        <translation>1 Stimme</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>Mittel aus %1</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>Yes (5)</source>
        <translation>Ja (5)</translation>
    </message>
    <message>
        <source>No (1)</source>
        <translation>Nein (1)</translation>
    </message>
</context>
<context>
    <name>Explainer</name>
    <message>
        <source>%1 will be the agreed answer of the room. Undo takes them back together.</source>
        <translation>%1 wird zur vereinbarten Antwort der Runde. „Rückgängig“ nimmt sie zurück.</translation>
    </message>
    <message>
        <source>%1 will be the agreed answers of the room. Undo takes them back together.</source>
        <translation>%1 werden zu vereinbarten Antworten der Runde. „Rückgängig“ nimmt sie gemeinsam zurück.</translation>
    </message>
    <message>
        <source>Take over what is tried?</source>
        <translation>Versuch übernehmen?</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Tables hold internal notes too: they are for you, not for handing out.</source>
        <translation>Tabellen enthalten auch Internes: Sie sind für Sie, nicht zum Weitergeben.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Language of the files</source>
        <translation>Sprache der Dateien</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Write more</source>
        <translation>Weitere erstellen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Write 1 file</source>
        <translation>1 Datei erstellen</translation>
    </message>
    <message>
        <source>Write %1 files</source>
        <translation>%1 Dateien erstellen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Folder for documents</source>
        <translation>Ordner für Dokumente</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>%1 wird erstellt …</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Fields and sub-areas</source>
        <translation>Handlungsfelder und Teilbereiche</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>History of this field</source>
        <translation>Verlauf dieses Feldes</translation>
    </message>
</context>
<context>
    <name>FieldModel</name>
    <message>
        <source>%1, %2 answered, %3</source>
        <translation>%1, %2 beantwortet, %3</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>The whole engagement</source>
        <translation>Das ganze Engagement</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>%1: order</source>
        <translation>%1: Reihenfolge</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>%1: note</source>
        <translation>%1: Notiz</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>Effort, customer</source>
        <translation>Aufwand Kunde</translation>
    </message>
    <message>
        <source>Effort, partner</source>
        <translation>Aufwand Partner</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation>Übernommen aus</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Budget (cash-out)</source>
        <translation>Budget (zahlungswirksam)</translation>
    </message>
    <message>
        <source>Tolerance, budget</source>
        <translation>Toleranz Budget</translation>
    </message>
    <message>
        <source>Tolerance, effort</source>
        <translation>Toleranz Aufwand</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Handzeichen</translation>
    </message>
    <message>
        <source>Agreed answer</source>
        <translation>Vereinbarte Antwort</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Own questions</source>
        <translation>Eigene Fragen</translation>
    </message>
    <message>
        <source>Online service</source>
        <translation>Online-Dienst</translation>
    </message>
    <message>
        <source>Floor by services</source>
        <translation>Untergrenze aus Diensten</translation>
    </message>
    <message>
        <source>Old workbook</source>
        <translation>Alte Arbeitsmappe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Durchlauf</translation>
    </message>
    <message>
        <source>Turn before</source>
        <translation>Voriger Durchlauf</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Beschäftigte</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partner, name</source>
        <translation>Partner, Name</translation>
    </message>
    <message>
        <source>Partner, location</source>
        <translation>Partner, Standort</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Date of the interview</source>
        <translation>Datum des Interviews</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>What the customer can give</source>
        <translation>Was der Kunde geben kann</translation>
    </message>
    <message>
        <source>Consultant days</source>
        <translation>Beratungstage</translation>
    </message>
    <message>
        <source>Calendar time</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>People who take part</source>
        <translation>Verfügbare Personen</translation>
    </message>
    <message>
        <source>Cloud subscription</source>
        <translation>Cloud-Subscription</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Your conclusion</source>
        <translation>Ihr Fazit</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>Answered with</source>
        <translation>Beantwortet mit</translation>
    </message>
    <message>
        <source>Sub-area</source>
        <translation>Teilbereich</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Im Einsatz</translation>
    </message>
    <message>
        <source>Share of the company</source>
        <translation>Anteil im Unternehmen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Eignung</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation>Ausgangslage</translation>
    </message>
    <message>
        <source>Future state</source>
        <translation>Zielbild</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Möchte</translation>
    </message>
    <message>
        <source>So that</source>
        <translation>Damit</translation>
    </message>
    <message>
        <source>Description of the future state</source>
        <translation>Beschreibung des Zielbilds</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Specific</source>
        <translation>Spezifisch</translation>
    </message>
    <message>
        <source>Measurable</source>
        <translation>Messbar</translation>
    </message>
    <message>
        <source>Achievable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation>Realistisch</translation>
    </message>
    <message>
        <source>Time-bound</source>
        <translation>Terminiert</translation>
    </message>
    <message>
        <source>Answers the finding</source>
        <translation>Antwortet auf Befund</translation>
    </message>
    <message>
        <source>Success criteria</source>
        <translation>Erfolgskriterien</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Department that says so</source>
        <translation>Fachbereich</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Eintritt</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Gegenmaßnahme</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Rahmenbedingungen</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Erläuterung</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Nicht Teil der Leistung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Work packages</source>
        <translation>Arbeitspakete</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What is needed for it</source>
        <translation>Was dafür gebraucht wird</translation>
    </message>
    <message>
        <source>What is there when it is done</source>
        <translation>Was danach vorliegt</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Lead of the customer</source>
        <translation>Leitung Kunde</translation>
    </message>
    <message>
        <source>Lead of the partner</source>
        <translation>Leitung Partner</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Next phase</source>
        <translation>Nächste Phase</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>Gesamtprojekt</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Fußnote</translation>
    </message>
    <message>
        <source>For yourself</source>
        <translation>Nur für Sie</translation>
    </message>
    <message>
        <source>Signs for the customer</source>
        <translation>Unterschrift Kunde</translation>
    </message>
    <message>
        <source>Signs for the partner</source>
        <translation>Unterschrift Partner</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Dient</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Wer es lesen darf</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Written down at</source>
        <translation>Festgehalten um</translation>
    </message>
    <message>
        <source>Run of the workshop</source>
        <translation>Ablauf des Workshops</translation>
    </message>
    <message>
        <source>Block that runs</source>
        <translation>Laufender Block</translation>
    </message>
    <message>
        <source>Runs since</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Extra minutes</source>
        <translation>Zusätzliche Minuten</translation>
    </message>
    <message>
        <source>Proof of execution</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Date of the proof</source>
        <translation>Datum des Nachweises</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Acceptance by the customer</source>
        <translation>Abnahme durch den Kunden</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Abgenommen von</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Abgenommen am</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Own question</source>
        <translation>Eigene Frage</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Rahmenbedingung</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Arbeitspaket</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmende Person</translation>
    </message>
    <message>
        <source>Open point</source>
        <translation>Offener Punkt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>Never in a customer&apos;s document, never on the projector</source>
        <translation>Nie in einem Kundendokument, nie auf dem Beamer</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Delete the customer (Delete)</source>
        <translation>Kunden löschen (Entf)</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 Kunde</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>1 engagement found</source>
        <translation>1 Engagement gefunden</translation>
    </message>
    <message>
        <source>1 engagement</source>
        <translation>1 Engagement</translation>
    </message>
    <message>
        <source>%1 engagements found</source>
        <translation>%1 Engagements gefunden</translation>
    </message>
    <message>
        <source>%1 engagements</source>
        <translation>%1 Engagements</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Kunden durchsuchen</translation>
    </message>
    <message>
        <source>Search customers, titles and everything that was written</source>
        <translation>Kunden, Titel und alle Inhalte durchsuchen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Show all customers (Escape)</source>
        <translation>Alle Kunden zeigen (Esc)</translation>
    </message>
    <message>
        <source>Only this customer is shown. Press to show all.</source>
        <translation>Nur dieser Kunde wird gezeigt. Drücken, um alle zu zeigen.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Every word that you look for must be there.</source>
        <translation>Jedes gesuchte Wort muss vorkommen.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Delete the engagement (Delete)</source>
        <translation>Engagement löschen (Entf)</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1 apart</source>
        <translation>%1 auseinander</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Kein Befund</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1: holds the level down</source>
        <translation>%1: begrenzt die Stufe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FirstDay</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Sets the dates of all sessions</source>
        <translation>Setzt das Datum aller Sitzungen</translation>
    </message>
</context>
<context>
    <name>FitMark</name>
    <message>
        <source>Show the sum</source>
        <translation>Rechnung zeigen</translation>
    </message>
    <message>
        <source>Fit %1</source>
        <translation>Eignung %1</translation>
    </message>
    <message>
        <source>Level %1, gaps %2, goals %3</source>
        <translation>Stufe %1, Lücken %2, Ziele %3</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>internal: never in a document, never on the projector</source>
        <translation>intern: nie in einem Dokument, nie auf dem Beamer</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Adds what is open in the workshop&apos;s captures and not in this table yet</source>
        <translation>Ergänzt, was in der Mitschrift offen ist und noch nicht in dieser Tabelle steht</translation>
    </message>
    <message>
        <source>Take over from captures (%1)</source>
        <translation>Aus Mitschrift übernehmen (%1)</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Next phase: %1</source>
        <translation>Nächste Phase: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Weiter: %1</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>1 consultant day</source>
        <translation>1 Beratungstag</translation>
    </message>
    <message>
        <source>%1 consultant days</source>
        <translation>%1 Beratungstage</translation>
    </message>
    <message>
        <source>on 1 working day</source>
        <translation>an 1 Arbeitstag</translation>
    </message>
    <message>
        <source>within %1 working days</source>
        <translation>innerhalb von %1 Arbeitstagen</translation>
    </message>
    <message>
        <source>within 1 week</source>
        <translation>innerhalb von 1 Woche</translation>
    </message>
    <message>
        <source>within %1 weeks</source>
        <translation>innerhalb von %1 Wochen</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>FormatCard</name>
    <message>
        <source>For it</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Dagegen</translation>
    </message>
</context>
<context>
    <name>FormatsPart</name>
    <message>
        <source>Others that fit less</source>
        <translation>Weniger geeignete Formate</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Derzeit nicht</translation>
    </message>
    <message>
        <source>They would fit if what is missing were there.</source>
        <translation>Sie kämen infrage, sobald vorliegt, was fehlt.</translation>
    </message>
    <message>
        <source>The bar of a fit shows its parts: level, gaps, goals. The number opens the sum.</source>
        <translation>Der Balken zeigt die Teile der Eignung: Stufe, Lücken, Ziele. Die Zahl öffnet die Rechnung.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Taken into this engagement: %1, with a fit of %2 at that time.</source>
        <translation>In dieses Engagement übernommen: %1, damals mit einer Eignung von %2.</translation>
    </message>
    <message>
        <source>No format is possible at this level with these limits.</source>
        <translation>Auf dieser Stufe ist mit diesen Grenzen kein Format möglich.</translation>
    </message>
</context>
<context>
    <name>FormsCard</name>
    <message>
        <source>Scores of the design fields</source>
        <translation>Werte der Handlungsfelder</translation>
    </message>
    <message>
        <source>Design field to look at</source>
        <translation>Gezeigtes Handlungsfeld</translation>
    </message>
    <message>
        <source>All design fields</source>
        <translation>Alle Handlungsfelder</translation>
    </message>
    <message>
        <source>Scores of %1</source>
        <translation>Werte von %1</translation>
    </message>
</context>
<context>
    <name>FrameCard</name>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Packages of this phase, %1: %2</source>
        <translation>Pakete dieser Phase, %1: %2</translation>
    </message>
    <message>
        <source>All packages, %1: %2</source>
        <translation>Alle Pakete, %1: %2</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Budget (cash-out)</source>
        <translation>Budget (zahlungswirksam)</translation>
    </message>
    <message>
        <source>Tolerance, budget</source>
        <translation>Toleranz Budget</translation>
    </message>
    <message>
        <source>Effort, customer</source>
        <translation>Aufwand Kunde</translation>
    </message>
    <message>
        <source>Effort, partner</source>
        <translation>Aufwand Partner</translation>
    </message>
    <message>
        <source>Tolerance, effort</source>
        <translation>Toleranz Aufwand</translation>
    </message>
</context>
<context>
    <name>GoBackDialog</name>
    <message>
        <source>Go back to %1</source>
        <translation>Zurück auf den Stand %1</translation>
    </message>
    <message>
        <source>It is one new step: undo takes it back, and nothing of the history is lost.</source>
        <translation>Das ist ein neuer Schritt: „Rückgängig“ nimmt ihn zurück, und vom Verlauf geht nichts verloren.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Nothing would change: the engagement is as it was then.</source>
        <translation>Nichts würde sich ändern: Das Engagement ist wie damals.</translation>
    </message>
    <message>
        <source>1 field would be as it was then.</source>
        <translation>1 Feld wäre wie damals.</translation>
    </message>
    <message>
        <source>%1 fields would be as they were then.</source>
        <translation>%1 Felder wären wie damals.</translation>
    </message>
    <message>
        <source> The first %1 are listed.</source>
        <translation> Die ersten %1 sind aufgeführt.</translation>
    </message>
</context>
<context>
    <name>GuidancePanel</name>
    <message>
        <source>Guidance</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
    <message>
        <source>Ask this</source>
        <translation>Fragen an die Runde</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
</context>
<context>
    <name>HandedOver</name>
    <message>
        <source>%1 · turn %2</source>
        <translation>%1 · Durchlauf %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>This engagement is not in your library yet. It is added to it.</source>
        <translation>Dieses Engagement ist noch nicht in Ihrer Bibliothek. Es wird aufgenommen.</translation>
    </message>
    <message>
        <source>Both sides went on working, and changed 1 field differently. You say what holds; the rest is merged.</source>
        <translation>Beide Seiten haben weitergearbeitet und 1 Feld unterschiedlich geändert. Sie sagen, was gilt; der Rest wird zusammengeführt.</translation>
    </message>
    <message>
        <source>Both sides went on working, and changed %1 fields differently. You say what holds; the rest is merged.</source>
        <translation>Beide Seiten haben weitergearbeitet und %1 Felder unterschiedlich geändert. Sie sagen, was gilt; der Rest wird zusammengeführt.</translation>
    </message>
    <message>
        <source>Both sides went on working, in different places. Both are kept.</source>
        <translation>Beide Seiten haben an verschiedenen Stellen weitergearbeitet. Beides bleibt erhalten.</translation>
    </message>
    <message>
        <source>1 change comes in: %2</source>
        <translation>1 Änderung kommt hinzu: %2</translation>
    </message>
    <message>
        <source>%1 changes come in: %2</source>
        <translation>%1 Änderungen kommen hinzu: %2</translation>
    </message>
    <message>
        <source>Nothing is new: what the file holds is in your library already.</source>
        <translation>Nichts Neues: Was die Datei enthält, ist schon in Ihrer Bibliothek.</translation>
    </message>
    <message>
        <source>Nothing is new: your library has it all, and 1 change that the file lacks.</source>
        <translation>Nichts Neues: Ihre Bibliothek hat alles, und 1 Änderung, die der Datei fehlt.</translation>
    </message>
    <message>
        <source>Nothing is new: your library has it all, and %1 changes that the file lacks.</source>
        <translation>Nichts Neues: Ihre Bibliothek hat alles, und %1 Änderungen, die der Datei fehlen.</translation>
    </message>
    <message>
        <source>The file is newer than your library: 1 change is not here yet.</source>
        <translation>Die Datei ist neuer als Ihre Bibliothek: 1 Änderung ist noch nicht hier.</translation>
    </message>
    <message>
        <source>The file is newer than your library: %1 changes are not here yet.</source>
        <translation>Die Datei ist neuer als Ihre Bibliothek: %1 Änderungen sind noch nicht hier.</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, am %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, vom %2 bis %3</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>jemand ohne Namen</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Bundle for CXF Desktop (.cxf)</source>
        <translation>Bundle für CXF Desktop (.cxf)</translation>
    </message>
    <message>
        <source>JSON for other programs (.json)</source>
        <translation>JSON für andere Programme (.json)</translation>
    </message>
    <message>
        <source>Seal with a passphrase</source>
        <translation>Mit einer Passphrase versiegeln</translation>
    </message>
    <message>
        <source>Hand the engagement over</source>
        <translation>Engagement übergeben</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>%1 wird erstellt …</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>This library is protected, so its bundles are sealed too.</source>
        <translation>Diese Bibliothek ist geschützt, deshalb werden auch ihre Bundles versiegelt.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everything goes along: all pages, the whole history, the templates that were used, the files. A colleague reads it in, works on, and hands it back; then both are merged.</source>
        <translation>Alles kommt mit: alle Seiten, der ganze Verlauf, die verwendeten Vorlagen, die Dateien. Jemand aus Ihrem Team liest es ein, arbeitet weiter und gibt es zurück; dann wird beides zusammengeführt.</translation>
    </message>
    <message>
        <source>The same, as text that any program can read and that CXF Desktop reads in again. It is not sealed: whoever has the file can read it.</source>
        <translation>Dasselbe als Text, den jedes Programm lesen kann und den CXF Desktop wieder einliest. Er ist nicht versiegelt: Wer die Datei hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Folder to hand over from</source>
        <translation>Ordner für die Übergabe</translation>
    </message>
    <message>
        <source>Written, read back and compared: nothing is missing.</source>
        <translation>Geschrieben, wieder gelesen und verglichen: Nichts fehlt.</translation>
    </message>
    <message>
        <source>The other side drops the file on the window of CXF Desktop, or reads it in with Ctrl+O.</source>
        <translation>Die andere Seite zieht die Datei auf das Fenster von CXF Desktop oder liest sie mit Strg+O ein.</translation>
    </message>
    <message>
        <source>Tell the passphrase on another way than the file; without it nobody can open it.</source>
        <translation>Geben Sie die Passphrase auf einem anderen Weg weiter als die Datei; ohne sie kann niemand das Bundle öffnen.</translation>
    </message>
</context>
<context>
    <name>HandsRow</name>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Handzeichen</translation>
    </message>
    <message>
        <source>People for “%1”</source>
        <translation>Personen für „%1“</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>Zusammen %1</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig machen (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>History (Ctrl+H)</source>
        <translation>Verlauf (Strg+H)</translation>
    </message>
    <message>
        <source>Back to the library (Alt+Left)</source>
        <translation>Zurück zur Bibliothek (Alt+Links)</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Documents and tables (Ctrl+E)</source>
        <translation>Dokumente und Tabellen (Strg+E)</translation>
    </message>
    <message>
        <source>Hand the engagement over (Ctrl+Shift+E)</source>
        <translation>Engagement übergeben (Strg+Umschalt+E)</translation>
    </message>
    <message>
        <source>Show or hide the guidance (F1)</source>
        <translation>Leitfaden ein- oder ausblenden (F1)</translation>
    </message>
    <message>
        <source>The text stays in its fields, and a copy of it lies elsewhere meanwhile.</source>
        <translation>Der Text bleibt in seinen Feldern; eine Kopie liegt so lange an anderer Stelle.</translation>
    </message>
    <message>
        <source>%1 · turn %2</source>
        <translation>%1 · Durchlauf %2</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Not saved, trying again: %1</source>
        <translation>Nicht gespeichert, wird erneut versucht: %1</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert um %1</translation>
    </message>
</context>
<context>
    <name>HintRow</name>
    <message>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>stützt</translation>
    </message>
</context>
<context>
    <name>HintsPart</name>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
    <message>
        <source>No contradiction: the readiness answers support the maturity answers in %1 places.</source>
        <translation>Kein Widerspruch: An %1 Stellen stützen die Antworten zur Readiness die zum Reifegrad.</translation>
    </message>
    <message>
        <source>In %1 places the two contradict each other, in %2 they support each other.</source>
        <translation>Widerspruch an %1 Stellen, Übereinstimmung an %2.</translation>
    </message>
    <message>
        <source>Readiness answer</source>
        <translation>Antwort zur Readiness</translation>
    </message>
    <message>
        <source>Maturity answer</source>
        <translation>Antwort zum Reifegrad</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Gelöscht: %1</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Zurückgesetzt</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Changes, newest first</source>
        <translation>Änderungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Nur: %1</translation>
    </message>
    <message>
        <source>This cannot be taken back by itself: %1</source>
        <translation>Das lässt sich nicht einzeln zurückholen: %1</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 Änderungen</translation>
    </message>
    <message>
        <source>%1 changes so far, %2 of %3 entries read</source>
        <translation>Bisher %1 Änderungen, %2 von %3 Einträgen gelesen</translation>
    </message>
    <message>
        <source>Search fields, names and values</source>
        <translation>Felder, Namen und Werte durchsuchen</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Alle Felder zeigen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No change fits what is searched for.</source>
        <translation>Keine Änderung passt zur Suche.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Read a file in</source>
        <translation>Datei einlesen</translation>
    </message>
    <message>
        <source>Send a questionnaire out</source>
        <translation>Fragebogen versenden</translation>
    </message>
    <message>
        <source>Read returned answers in</source>
        <translation>Antworten einlesen</translation>
    </message>
    <message>
        <source>Hand the engagement over</source>
        <translation>Engagement übergeben</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Bundles and workbooks</source>
        <translation>Bündel und Arbeitsmappen</translation>
    </message>
    <message>
        <source>%1: was sent out for an engagement that is not in this library</source>
        <translation>%1: für ein Engagement versandt, das nicht in dieser Bibliothek ist</translation>
    </message>
    <message>
        <source>%1 was sent out for “%2”. Open that engagement, and see what the answers change?</source>
        <translation>%1 wurde für „%2“ versandt. Dieses Engagement öffnen und ansehen, was die Antworten ändern?</translation>
    </message>
    <message>
        <source>The answers belong to another engagement</source>
        <translation>Die Antworten gehören zu einem anderen Engagement</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Ask openly, then settle on the highest statement that is true today.</source>
        <translation>Offen fragen, dann gemeinsam die höchste Aussage wählen, die heute zutrifft.</translation>
    </message>
    <message>
        <source>The questionnaire of this engagement is not there. Put it back into the templates.</source>
        <translation>Der Fragebogen dieses Engagements fehlt. Legen Sie ihn wieder zu den Vorlagen.</translation>
    </message>
    <message>
        <source>Choose the statement</source>
        <translation>Aussage wählen</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Antwort löschen</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Vorige Frage</translation>
    </message>
    <message>
        <source>Question after</source>
        <translation>Folgende Frage</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Count a show of hands</source>
        <translation>Handzeichen zählen</translation>
    </message>
    <message>
        <source>Show the voices by name</source>
        <translation>Stimmen mit Namen zeigen</translation>
    </message>
    <message>
        <source>Answer for the room, or for a respondent</source>
        <translation>Für die Runde oder für Befragte antworten</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Als Liste</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Add (Insert)</source>
        <translation>Hinzufügen (Einfg)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Herunter)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Entfernen (Entf)</translation>
    </message>
</context>
<context>
    <name>ItemTable</name>
    <message>
        <source>Add a row (Insert)</source>
        <translation>Zeile hinzufügen (Einfg)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Herunter)</translation>
    </message>
    <message>
        <source>Remove (Ctrl+Delete)</source>
        <translation>Entfernen (Strg+Entf)</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Was ausgelassen wurde</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
</context>
<context>
    <name>LevelCard</name>
    <message>
        <source>Show the sum</source>
        <translation>Rechnung zeigen</translation>
    </message>
    <message>
        <source>Level of the customer</source>
        <translation>Stufe des Kunden</translation>
    </message>
    <message>
        <source>Score %1 of 4</source>
        <translation>Wert %1 von 4</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>Stufe: %1</translation>
    </message>
    <message>
        <source>The score alone would give “%1”.</source>
        <translation>Der Wert allein ergäbe „%1“.</translation>
    </message>
</context>
<context>
    <name>LevelStrip</name>
    <message>
        <source>Result so far</source>
        <translation>Bisheriges Ergebnis</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>%1 · turn %2</source>
        <translation>%1 · Durchlauf %2</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>New engagement</source>
        <translation>Neues Engagement</translation>
    </message>
    <message>
        <source>New engagement (Ctrl+N)</source>
        <translation>Neues Engagement (Strg+N)</translation>
    </message>
    <message>
        <source>Read a file in</source>
        <translation>Datei einlesen</translation>
    </message>
    <message>
        <source>An old workbook or returned answers (Ctrl+O); or drop the file on the window</source>
        <translation>Eine alte Arbeitsmappe oder zurückgesandte Antworten (Strg+O); oder die Datei auf das Fenster ziehen</translation>
    </message>
    <message>
        <source>It cannot be deleted</source>
        <translation>Das lässt sich nicht löschen</translation>
    </message>
    <message>
        <source>The sample cannot be added</source>
        <translation>Das Beispiel lässt sich nicht hinzufügen</translation>
    </message>
    <message>
        <source>There is no engagement yet.</source>
        <translation>Noch gibt es kein Engagement.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Begin with a customer of yours, look around in the sample, or drop an old readiness workbook here.</source>
        <translation>Beginnen Sie mit einem Ihrer Kunden, sehen Sie sich im Beispiel um oder ziehen Sie eine alte Readiness-Arbeitsmappe hierher.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>59 minutes ago</source>
        <translation>vor 59 Minuten</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Nächster Termin</translation>
    </message>
</context>
<context>
    <name>LiveFields</name>
    <message>
        <source>Result so far</source>
        <translation>Bisheriges Ergebnis</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Ergebnis öffnen</translation>
    </message>
    <message>
        <source>%1 questions answered</source>
        <translation>%1 Fragen beantwortet</translation>
    </message>
</context>
<context>
    <name>LiveNotes</name>
    <message>
        <source>Holds the level down</source>
        <translation>Begrenzt die Stufe</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
</context>
<context>
    <name>LivePanel</name>
    <message>
        <source>Result so far</source>
        <translation>Bisheriges Ergebnis</translation>
    </message>
    <message>
        <source>Holds the level down</source>
        <translation>Begrenzt die Stufe</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Ergebnis öffnen</translation>
    </message>
    <message>
        <source>Score %1 of 4</source>
        <translation>Wert %1 von 4</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Lock the library</source>
        <translation>Bibliothek sperren</translation>
    </message>
    <message>
        <source>This is the recovery key of another library, or of before it was renewed.</source>
        <translation>Das ist der Wiederherstellungsschlüssel einer anderen Bibliothek oder der vor dem Erneuern.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>Die Passphrase ist falsch.</translation>
    </message>
    <message>
        <source>The key file is missing or damaged. The recovery key still opens the library.</source>
        <translation>Die Schlüsseldatei fehlt oder ist beschädigt. Der Wiederherstellungsschlüssel öffnet die Bibliothek weiterhin.</translation>
    </message>
</context>
<context>
    <name>LooseEndsButton</name>
    <message>
        <source>No loose ends</source>
        <translation>Keine losen Enden</translation>
    </message>
    <message>
        <source>1 loose end</source>
        <translation>1 loses Ende</translation>
    </message>
    <message>
        <source>%1 loose ends</source>
        <translation>%1 lose Enden</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The engagement cannot be opened</source>
        <translation>Das Engagement lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In an engagement</source>
        <translation>In einem Engagement</translation>
    </message>
    <message>
        <source>Find a command, page or engagement</source>
        <translation>Befehl, Seite oder Engagement suchen</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>Zur Bibliothek</translation>
    </message>
    <message>
        <source>New engagement</source>
        <translation>Neues Engagement</translation>
    </message>
    <message>
        <source>Show the templates</source>
        <translation>Vorlagen anzeigen</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten anzeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Write documents or tables</source>
        <translation>Dokumente oder Tabellen erstellen</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Verlauf zeigen</translation>
    </message>
    <message>
        <source>History of this field</source>
        <translation>Verlauf dieses Feldes</translation>
    </message>
    <message>
        <source>Show or hide the guidance</source>
        <translation>Leitfaden ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>MaturitySubject</name>
    <message>
        <source>Scores of the dimensions today, and what if</source>
        <translation>Werte der Dimensionen heute und was wäre, wenn</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>First recommendation</source>
        <translation>Erste Empfehlung</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>There is no result yet that could tip over.</source>
        <translation>Noch gibt es kein Ergebnis, das kippen könnte.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Level “%1”</source>
        <translation>Stufe „%1“</translation>
    </message>
    <message>
        <source>No answers within reach give a higher level.</source>
        <translation>Keine Antworten in Reichweite ergeben eine höhere Stufe.</translation>
    </message>
    <message>
        <source>No answers within reach give a lower level.</source>
        <translation>Keine Antworten in Reichweite ergeben eine niedrigere Stufe.</translation>
    </message>
    <message>
        <source>First recommendation “%1”</source>
        <translation>Erste Empfehlung „%1“</translation>
    </message>
    <message>
        <source>Another first recommendation would take %1 or more.</source>
        <translation>Für eine andere erste Empfehlung bräuchte es mindestens %1.</translation>
    </message>
    <message>
        <source>No answers within reach give another first recommendation.</source>
        <translation>Keine Antworten in Reichweite ergeben eine andere erste Empfehlung.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Fields that both sides changed</source>
        <translation>Felder, die beide Seiten geändert haben</translation>
    </message>
    <message>
        <source>Take the rest from here</source>
        <translation>Rest von hier übernehmen</translation>
    </message>
    <message>
        <source>Take the rest from the file</source>
        <translation>Rest aus der Datei übernehmen</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Alles ist entschieden.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Undecided %1</source>
        <translation>Offen %1</translation>
    </message>
    <message>
        <source>1 field is undecided; nothing is taken in before.</source>
        <translation>1 Feld ist noch offen; vorher wird nichts übernommen.</translation>
    </message>
    <message>
        <source>%1 fields are undecided; nothing is taken in before.</source>
        <translation>%1 Felder sind noch offen; vorher wird nichts übernommen.</translation>
    </message>
    <message>
        <source>Nothing changes here; from now on both sides agree.</source>
        <translation>Hier ändert sich nichts; ab jetzt sind beide Seiten gleich.</translation>
    </message>
    <message>
        <source>1 field changes here; one step of undo takes it back.</source>
        <translation>1 Feld ändert sich hier; ein Schritt Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>%1 fields change here; one step of undo takes it back.</source>
        <translation>%1 Felder ändern sich hier; ein Schritt Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Both sides changed the same fields</source>
        <translation>Beide Seiten haben dieselben Felder geändert</translation>
    </message>
    <message>
        <source>%1 · %2. For each field: the value from here (←) or the one from %3 (→).</source>
        <translation>%1 · %2. Für jedes Feld: der Wert von hier (←) oder der aus %3 (→).</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>MergedLine</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>MethodCardDialog</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What goes wrong most often</source>
        <translation>Was am häufigsten schiefgeht</translation>
    </message>
    <message>
        <source>%1 to %2 min</source>
        <translation>%1 bis %2 min</translation>
    </message>
    <message>
        <source>%1 to %2 people</source>
        <translation>%1 bis %2 Personen</translation>
    </message>
</context>
<context>
    <name>MinutesEditor</name>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Write a whole number</source>
        <translation>Bitte eine ganze Zahl eingeben</translation>
    </message>
</context>
<context>
    <name>NewEngagementDialog</name>
    <message>
        <source>New engagement</source>
        <translation>Neues Engagement</translation>
    </message>
    <message>
        <source>for example Cloud assessment 2027</source>
        <translation>zum Beispiel Cloud-Bewertung 2027</translation>
    </message>
    <message>
        <source>Create and open</source>
        <translation>Anlegen und öffnen</translation>
    </message>
    <message>
        <source>Write the name of the customer.</source>
        <translation>Bitte den Namen des Kunden eingeben.</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Bitte einen Titel eingeben.</translation>
    </message>
    <message>
        <source>A new customer.</source>
        <translation>Ein neuer Kunde.</translation>
    </message>
    <message>
        <source>One engagement so far; its people are taken along.</source>
        <translation>Bisher ein Engagement; dessen Personen werden übernommen.</translation>
    </message>
    <message>
        <source>%1 engagements so far; its people are taken along.</source>
        <translation>Bisher %1 Engagements; die Personen werden übernommen.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Language of the engagement</source>
        <translation>Sprache des Engagements</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Strength: %1. %2</source>
        <translation>Stärke: %1. %2</translation>
    </message>
    <message>
        <source>Several words that do not belong together are best. Nobody can find it out later.</source>
        <translation>Am besten mehrere Wörter, die nicht zusammengehören. Niemand kann sie später ermitteln.</translation>
    </message>
</context>
<context>
    <name>NextStepsPage</name>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>What happens when everybody has gone home, who does it, and by when.</source>
        <translation>Was geschieht, wenn alle nach Hause gegangen sind, wer es tut und bis wann.</translation>
    </message>
    <message>
        <source>carried over from the turn before</source>
        <translation>aus dem vorigen Durchlauf übernommen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Add a next step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>No next step yet. What will be different two weeks from now, and who sees to it?</source>
        <translation>Noch kein nächster Schritt. Was wird in zwei Wochen anders sein, und wer sorgt dafür?</translation>
    </message>
</context>
<context>
    <name>NextTurnCard</name>
    <message>
        <source>Title of the next turn</source>
        <translation>Titel des nächsten Durchlaufs</translation>
    </message>
    <message>
        <source>Start turn %1</source>
        <translation>Durchlauf %1 starten</translation>
    </message>
    <message>
        <source>The next turn needs a title</source>
        <translation>Der nächste Durchlauf braucht einen Titel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Taken along: customer and people, goals, the last answers; objectives not reached: %1, open points: %2, next steps: %3. Each is marked as carried over.</source>
        <translation>Mitgenommen werden Kunde und Personen, Ziele, die letzten Antworten; nicht erreichte Ziele: %1, offene Punkte: %2, nächste Schritte: %3. Alles wird als übernommen gekennzeichnet.</translation>
    </message>
</context>
<context>
    <name>Nobody</name>
    <message>
        <source>Nobody has answered yet</source>
        <translation>Noch hat niemand geantwortet</translation>
    </message>
    <message>
        <source>Only one voice has answered so far</source>
        <translation>Bisher gibt es nur eine Stimme</translation>
    </message>
    <message>
        <source>Nobody disagrees</source>
        <translation>Alle sind sich einig</translation>
    </message>
    <message>
        <source>Once several people have answered, the questions on which they differ stand here.</source>
        <translation>Sobald mehrere geantwortet haben, stehen hier die Fragen, bei denen sie auseinanderliegen.</translation>
    </message>
    <message>
        <source>It takes two to differ: let somebody else answer, or count a show of hands.</source>
        <translation>Zum Vergleich braucht es zwei: Lassen Sie noch jemanden antworten oder zählen Sie Handzeichen.</translation>
    </message>
    <message>
        <source>On every question that more than one person has answered, all say the same.</source>
        <translation>Bei jeder Frage, die mehr als eine Person beantwortet hat, sagen alle dasselbe.</translation>
    </message>
    <message>
        <source>Go to the interview</source>
        <translation>Zum Interview</translation>
    </message>
    <message>
        <source>Go to the readiness interview</source>
        <translation>Zum Readiness-Interview</translation>
    </message>
</context>
<context>
    <name>NowCard</name>
    <message>
        <source>Finish the session</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Next block</source>
        <translation>Nächster Block</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>Five minutes less (−)</source>
        <translation>Fünf Minuten weniger (−)</translation>
    </message>
    <message>
        <source>Five minutes more (+)</source>
        <translation>Fünf Minuten mehr (+)</translation>
    </message>
    <message>
        <source>Block before (Left)</source>
        <translation>Voriger Block (Links)</translation>
    </message>
    <message>
        <source>−5 min</source>
        <translation>−5 min</translation>
    </message>
    <message>
        <source>+5 min</source>
        <translation>+5 min</translation>
    </message>
    <message>
        <source>Go to …</source>
        <translation>Gehe zu …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Method card</source>
        <translation>Methodenkarte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Write a whole number</source>
        <translation>Bitte eine ganze Zahl eingeben</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Bitte eine Zahl eingeben</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Mindestens %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Höchstens %1</translation>
    </message>
</context>
<context>
    <name>ObjectiveDetail</name>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Kriterium hinzufügen</translation>
    </message>
    <message>
        <source>No criterion yet: how would a stranger see that this is reached?</source>
        <translation>Noch kein Kriterium: Woran würde eine fremde Person erkennen, dass das erreicht ist?</translation>
    </message>
    <message>
        <source>Success criteria</source>
        <translation>Erfolgskriterien</translation>
    </message>
    <message>
        <source>What is different afterwards, in one line</source>
        <translation>Was danach anders ist, in einer Zeile</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Finding of the assessment that it answers</source>
        <translation>Befund der Bewertung, auf den es antwortet</translation>
    </message>
</context>
<context>
    <name>ObjectivesPage</name>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>What will be different afterwards, how both sides will see it, and who answers for it.</source>
        <translation>Was danach anders sein wird, woran beide Seiten es erkennen und wer dafür einsteht.</translation>
    </message>
    <message>
        <source>Add an objective</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>carried over from the last turn</source>
        <translation>aus dem letzten Durchlauf übernommen</translation>
    </message>
    <message>
        <source>SMART %1 of %2</source>
        <translation>SMART %1 von %2</translation>
    </message>
    <message>
        <source>1 criterion</source>
        <translation>1 Kriterium</translation>
    </message>
    <message>
        <source>%1 criteria</source>
        <translation>%1 Kriterien</translation>
    </message>
    <message>
        <source>no criterion</source>
        <translation>kein Kriterium</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>No objective yet</source>
        <translation>Noch kein Ziel</translation>
    </message>
    <message>
        <source>Three to five are enough. Start from the weakest finding of the assessment, or from the format.</source>
        <translation>Drei bis fünf genügen. Beginnen Sie beim schwächsten Befund der Bewertung oder beim Format.</translation>
    </message>
</context>
<context>
    <name>OldWorkbook</name>
    <message>
        <source>Design field, sub-area</source>
        <translation>Handlungsfeld, Teilbereich</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>By our rules</source>
        <translation>Nach Regel</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>The workbook holds no computed results; only those by our rules are shown.</source>
        <translation>Die Arbeitsmappe enthält keine berechneten Ergebnisse; gezeigt werden nur die nach unseren Regeln.</translation>
    </message>
    <message>
        <source>1 number is unexplained.</source>
        <translation>1 Zahl ist nicht erklärt.</translation>
    </message>
    <message>
        <source>%1 numbers are unexplained.</source>
        <translation>%1 Zahlen sind nicht erklärt.</translation>
    </message>
    <message>
        <source>Nothing is unexplained: the workbook shows what our rules give.</source>
        <translation>Nichts bleibt unerklärt: Die Arbeitsmappe zeigt, was unsere Regeln ergeben.</translation>
    </message>
    <message>
        <source>Nothing is unexplained: %1 of %2 numbers differ, each for a known reason.</source>
        <translation>Nichts bleibt unerklärt: %1 von %2 Zahlen weichen ab, jede aus bekanntem Grund.</translation>
    </message>
    <message>
        <source>%1 of %2 questions answered</source>
        <translation>%1 von %2 Fragen beantwortet</translation>
    </message>
    <message>
        <source>1 question of the customer&apos;s own</source>
        <translation>1 eigene Frage des Kunden</translation>
    </message>
    <message>
        <source>%1 questions of the customer&apos;s own</source>
        <translation>%1 eigene Fragen des Kunden</translation>
    </message>
    <message>
        <source>use of online services %1, to which the workbook lifts 1 sub-area</source>
        <translation>Nutzung der Online-Dienste %1, darauf hebt die Arbeitsmappe 1 Teilbereich an</translation>
    </message>
    <message>
        <source>use of online services %1, to which the workbook lifts %2 sub-areas</source>
        <translation>Nutzung der Online-Dienste %1, darauf hebt die Arbeitsmappe %2 Teilbereiche an</translation>
    </message>
    <message>
        <source>use of online services %1</source>
        <translation>Nutzung der Online-Dienste %1</translation>
    </message>
    <message>
        <source>Weights that do not add up to 100%, and are evened out: %1.</source>
        <translation>Gewichte, die zusammen nicht 100 % ergeben und ausgeglichen werden: %1.</translation>
    </message>
</context>
<context>
    <name>OpenPointsPage</name>
    <message>
        <source>Open points</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>What is not finished, how much it matters, and who takes care of it by when.</source>
        <translation>Was nicht fertig ist, wie schwer es wiegt und wer sich bis wann darum kümmert.</translation>
    </message>
    <message>
        <source>carried over from the turn before</source>
        <translation>aus dem vorigen Durchlauf übernommen</translation>
    </message>
    <message>
        <source>Open point</source>
        <translation>Offener Punkt</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Add an open point</source>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <source>No open point. Which question of the workshop is still without an answer?</source>
        <translation>Kein offener Punkt. Welche Frage des Workshops ist noch ohne Antwort?</translation>
    </message>
</context>
<context>
    <name>OutcomeTable</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>OwnQuestions</name>
    <message>
        <source>What matters here and nobody else asks. Two at most; they count like the others, with weight 1.</source>
        <translation>Was hier wichtig ist und sonst niemand fragt. Höchstens zwei; sie zählen wie die anderen, mit Gewicht 1.</translation>
    </message>
    <message>
        <source>No question of your own here yet.</source>
        <translation>Hier noch keine eigene Frage.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Own questions: %1</source>
        <translation>Eigene Fragen: %1</translation>
    </message>
</context>
<context>
    <name>PageSpec</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Readiness interview</source>
        <translation>Readiness-Interview</translation>
    </message>
    <message>
        <source>Discuss next</source>
        <translation>Als Nächstes besprechen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Readiness result</source>
        <translation>Readiness-Ergebnis</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Current and future state</source>
        <translation>Ausgangslage und Zielbild</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Work packages</source>
        <translation>Arbeitspakete</translation>
    </message>
    <message>
        <source>Time, budget, effort</source>
        <translation>Zeit, Budget, Aufwand</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschluss</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>PanelBar</name>
    <message>
        <source>Own questions</source>
        <translation>Eigene Fragen</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Online services</source>
        <translation>Online-Dienste</translation>
    </message>
</context>
<context>
    <name>ParametersPage</name>
    <message>
        <source>Time, budget, effort</source>
        <translation>Zeit, Budget, Aufwand</translation>
    </message>
    <message>
        <source>Who leads on both sides, and the frame for the next phase and for the whole project.</source>
        <translation>Wer auf beiden Seiten leitet, und der Rahmen für die nächste Phase und das Gesamtprojekt.</translation>
    </message>
    <message>
        <source>Next phase</source>
        <translation>Nächste Phase</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>Gesamtprojekt</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Wer unterschreibt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Lead of the customer</source>
        <translation>Leitung Kunde</translation>
    </message>
    <message>
        <source>Lead of the partner</source>
        <translation>Leitung Partner</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Fußnote</translation>
    </message>
    <message>
        <source>Deputies, what the budget covers, how the effort was estimated</source>
        <translation>Stellvertretung, was das Budget umfasst, wie der Aufwand geschätzt wurde</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>Für den Kunden</translation>
    </message>
    <message>
        <source>For the partner</source>
        <translation>Für den Partner</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>For yourself</source>
        <translation>Nur für Sie</translation>
    </message>
    <message>
        <source>Three letters, such as EUR</source>
        <translation>Drei Buchstaben, etwa EUR</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Passphrase verbergen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Passphrase anzeigen</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Who is expected, and who is there: it stands in the report.</source>
        <translation>Wer erwartet wird und wer da ist; so steht es im Bericht.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Nobody is expected yet. Add the contacts, or a person.</source>
        <translation>Noch wird niemand erwartet. Fügen Sie die Kontakte oder eine Person hinzu.</translation>
    </message>
    <message>
        <source>%1 of %2 present</source>
        <translation>%1 von %2 anwesend</translation>
    </message>
    <message>
        <source>Add all contacts (%1)</source>
        <translation>Alle Kontakte hinzufügen (%1)</translation>
    </message>
</context>
<context>
    <name>PhaseStepper</name>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>wird angezeigt</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Maturity, then and now</source>
        <translation>Reifegrad, damals und heute</translation>
    </message>
    <message>
        <source>Readiness, then and now</source>
        <translation>Readiness, damals und heute</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Changed scores</source>
        <translation>Geänderte Werte</translation>
    </message>
    <message>
        <source>No score is another one.</source>
        <translation>Kein Wert hat sich geändert.</translation>
    </message>
    <message>
        <source>Maturity by dimension</source>
        <translation>Reifegrad je Dimension</translation>
    </message>
    <message>
        <source>Readiness by design field</source>
        <translation>Readiness je Handlungsfeld</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <translation>Geänderte Antworten</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PlaceBanner</name>
    <message>
        <source>Move …</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <source>Go where the library can be moved</source>
        <translation>Dorthin gehen, wo sich die Bibliothek verschieben lässt</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Dort lassen</translation>
    </message>
</context>
<context>
    <name>PlaceSection</name>
    <message>
        <source>Where it lies</source>
        <translation>Wo sie liegt</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder of the library</source>
        <translation>Ordner der Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <source>Move the library to another folder</source>
        <translation>Bibliothek in einen anderen Ordner verschieben</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>New folder of the library</source>
        <translation>Neuer Ordner der Bibliothek</translation>
    </message>
    <message>
        <source>%1 copies this folder too. Please choose one that nobody copies.</source>
        <translation>Auch diesen Ordner kopiert %1. Bitte wählen Sie einen, den niemand kopiert.</translation>
    </message>
    <message>
        <source>Moving the library and its backups …</source>
        <translation>Bibliothek und Sicherungen werden verschoben …</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Sessions and their blocks. Start and end follow from order and minutes.</source>
        <translation>Sitzungen und ihre Blöcke. Beginn und Ende ergeben sich aus Reihenfolge und Minuten.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Building, room, or the link to the meeting</source>
        <translation>Gebäude, Raum oder Link zur Besprechung</translation>
    </message>
    <message>
        <source>Add the first block</source>
        <translation>Ersten Block hinzufügen</translation>
    </message>
    <message>
        <source>Choose a format</source>
        <translation>Format wählen</translation>
    </message>
    <message>
        <source>Take the agenda of a format as a start, or write your own blocks.</source>
        <translation>Übernehmen Sie die Agenda eines Formats als Anfang oder schreiben Sie eigene Blöcke.</translation>
    </message>
    <message>
        <source>There is no agenda yet</source>
        <translation>Noch keine Agenda</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Sitzung hinzufügen</translation>
    </message>
    <message>
        <source>Replace by the agenda of the format</source>
        <translation>Durch Agenda des Formats ersetzen</translation>
    </message>
    <message>
        <source>Enter opens a block. + and − change its minutes by five. Alt+Up and Alt+Down move it. Insert adds one below, Ctrl+D copies it, Ctrl+Delete takes it out.</source>
        <translation>Eingabe öffnet einen Block. + und − ändern seine Minuten um fünf. Alt+Hoch und Alt+Herunter verschieben ihn. Einfg fügt darunter einen neuen ein, Strg+D dupliziert ihn, Strg+Entf entfernt ihn.</translation>
    </message>
    <message>
        <source>Take the agenda of “%1”</source>
        <translation>Agenda von „%1“ übernehmen</translation>
    </message>
    <message>
        <source>No block works for: %1</source>
        <translation>Kein Block dient diesen Zielen: %1</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1; und %2 weitere</translation>
    </message>
    <message>
        <source>Blocks that belong to no session: %1</source>
        <translation>Blöcke ohne Sitzung: %1</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Zuordnen</translation>
    </message>
</context>
<context>
    <name>ProtectDialog</name>
    <message>
        <source>%1 backups could not be protected and can still be read by anyone: %2</source>
        <translation>%1 Sicherungen ließen sich nicht schützen und sind weiter für jeden lesbar: %2</translation>
    </message>
    <message>
        <source>Passphrase of now, or the recovery key</source>
        <translation>Bisherige Passphrase oder Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Protect this library</source>
        <translation>Diese Bibliothek schützen</translation>
    </message>
    <message>
        <source>The library and its backups are encrypted. Without the passphrase or the recovery key nobody can read them again, we cannot either.</source>
        <translation>Bibliothek und Sicherungen werden verschlüsselt. Ohne Passphrase oder Wiederherstellungsschlüssel kann sie niemand mehr lesen, auch wir nicht.</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>Encrypting the library and its backups …</source>
        <translation>Bibliothek und Sicherungen werden verschlüsselt …</translation>
    </message>
    <message>
        <source>The library is protected. It asks for the passphrase from the next start on.</source>
        <translation>Die Bibliothek ist geschützt. Ab dem nächsten Start fragt sie nach der Passphrase.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>The recovery key stays the same. Backups made before still open with the passphrase of then.</source>
        <translation>Der Wiederherstellungsschlüssel bleibt gleich. Ältere Sicherungen öffnet weiter die Passphrase von damals.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Changing the passphrase …</source>
        <translation>Die Passphrase wird geändert …</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Die Passphrase ist geändert.</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Neuen Wiederherstellungsschlüssel erzeugen</translation>
    </message>
    <message>
        <source>The library is encrypted anew. Backups made before still open with the recovery key of then.</source>
        <translation>Die Bibliothek wird neu verschlüsselt. Ältere Sicherungen öffnet weiter der Schlüssel von damals.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Encrypting the library anew …</source>
        <translation>Die Bibliothek wird neu verschlüsselt …</translation>
    </message>
    <message>
        <source>The library has a new recovery key.</source>
        <translation>Die Bibliothek hat einen neuen Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>Remove the protection</source>
        <translation>Schutz entfernen</translation>
    </message>
    <message>
        <source>Everybody who gets hold of the file can read it then. Backups made so far stay protected.</source>
        <translation>Wer die Datei in die Hände bekommt, kann sie dann lesen. Bisherige Sicherungen bleiben geschützt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Decrypting the library …</source>
        <translation>Die Bibliothek wird entschlüsselt …</translation>
    </message>
    <message>
        <source>The library is no longer protected.</source>
        <translation>Die Bibliothek ist nicht mehr geschützt.</translation>
    </message>
</context>
<context>
    <name>ProtectionSection</name>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>A passphrase encrypts the library and its backups, for a laptop that is lost or stolen.</source>
        <translation>Eine Passphrase verschlüsselt Bibliothek und Sicherungen, falls der Laptop verloren geht oder gestohlen wird.</translation>
    </message>
    <message>
        <source>Not protected: whoever gets hold of the file can read it.</source>
        <translation>Nicht geschützt: Wer die Datei in die Hände bekommt, kann sie lesen.</translation>
    </message>
    <message>
        <source>Protect this library …</source>
        <translation>Diese Bibliothek schützen …</translation>
    </message>
    <message>
        <source>Protected: the library and its new backups are encrypted.</source>
        <translation>Geschützt: Die Bibliothek und neue Sicherungen sind verschlüsselt.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Lock the library (Ctrl+Shift+L)</source>
        <translation>Bibliothek sperren (Strg+Umschalt+L)</translation>
    </message>
    <message>
        <source>Change the passphrase …</source>
        <translation>Passphrase ändern …</translation>
    </message>
    <message>
        <source>New recovery key …</source>
        <translation>Neuer Schlüssel …</translation>
    </message>
    <message>
        <source>Remove the protection …</source>
        <translation>Schutz entfernen …</translation>
    </message>
    <message>
        <source>Lock by itself when nobody has worked for</source>
        <translation>Von selbst sperren, wenn niemand gearbeitet hat seit</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>0  Not applicable</source>
        <translation>0  Nicht zutreffend</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Clear the answer (Backspace)</source>
        <translation>Antwort löschen (Rücktaste)</translation>
    </message>
    <message>
        <source>Question before (Left)</source>
        <translation>Vorige Frage (Links)</translation>
    </message>
    <message>
        <source>Next question (Right)</source>
        <translation>Nächste Frage (Rechts)</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>Nächste offene</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>How to ask</source>
        <translation>So fragen Sie</translation>
    </message>
    <message>
        <source>Listen for</source>
        <translation>Darauf achten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1 · question %2 of %3</source>
        <translation>%1 · Frage %2 von %3</translation>
    </message>
    <message>
        <source>stands in the report</source>
        <translation>steht im Bericht</translation>
    </message>
    <message>
        <source>for you only</source>
        <translation>nur für Sie</translation>
    </message>
    <message>
        <source>Views differ by %1</source>
        <translation>Ansichten liegen %1 auseinander</translation>
    </message>
    <message>
        <source>Answered with %1, between two statements.</source>
        <translation>Beantwortet mit %1, zwischen zwei Aussagen.</translation>
    </message>
    <message>
        <source>The room agreed that this does not apply.</source>
        <translation>Die Runde ist sich einig, dass dies nicht zutrifft.</translation>
    </message>
    <message>
        <source>The room agreed on %1; that counts.</source>
        <translation>Die Runde hat sich auf %1 geeinigt; das zählt.</translation>
    </message>
    <message>
        <source>Until the room agrees, %1 counts: the mean of the answers (%2).</source>
        <translation>Bis sich die Runde einigt, zählt %1: der Mittelwert der Antworten (%2).</translation>
    </message>
</context>
<context>
    <name>QuestionPicker</name>
    <message>
        <source>Add an answer to try</source>
        <translation>Antwort zum Ausprobieren hinzufügen</translation>
    </message>
    <message>
        <source>Add an answer: type a part of the question</source>
        <translation>Antwort hinzufügen: einen Teil der Frage eingeben</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>%1 to %2 still possible</source>
        <translation>%1 bis %2 noch möglich</translation>
    </message>
    <message>
        <source>Answered with %1, between two steps.</source>
        <translation>Beantwortet mit %1, zwischen zwei Stufen.</translation>
    </message>
    <message>
        <source>The room agreed that this does not apply.</source>
        <translation>Die Runde ist sich einig, dass dies nicht zutrifft.</translation>
    </message>
    <message>
        <source>The room agreed on %1; that counts.</source>
        <translation>Die Runde hat sich auf %1 geeinigt; das zählt.</translation>
    </message>
    <message>
        <source>Until the room agrees, %1 counts: the mean.</source>
        <translation>Bis sich die Runde einigt, zählt %1: der Mittelwert.</translation>
    </message>
</context>
<context>
    <name>ReadinessBoard</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>Left off here: go on with question %1 of %2, answers of %3.</source>
        <translation>Zuletzt hier: weiter mit Frage %1 von %2, Stimme: %3.</translation>
    </message>
    <message>
        <source>the room</source>
        <translation>die Runde</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>ohne Namen</translation>
    </message>
</context>
<context>
    <name>ReadinessInterviewPage</name>
    <message>
        <source>Readiness interview</source>
        <translation>Readiness-Interview</translation>
    </message>
    <message>
        <source>How ready is the company, field by field? The number keys are enough.</source>
        <translation>Wie bereit ist das Unternehmen, Handlungsfeld für Handlungsfeld? Die Zifferntasten genügen.</translation>
    </message>
    <message>
        <source>The questionnaire of this engagement is not there. Put it back into the templates.</source>
        <translation>Der Fragebogen dieses Engagements fehlt. Legen Sie ihn wieder zu den Vorlagen.</translation>
    </message>
    <message>
        <source>Answer: from strongly disagree to strongly agree; 1 is no, 5 is yes</source>
        <translation>Antwort: von „Stimme überhaupt nicht zu“ bis „Stimme voll zu“; 1 ist Nein, 5 ist Ja</translation>
    </message>
    <message>
        <source>Yes or no, where that is asked</source>
        <translation>Ja oder Nein, wo danach gefragt ist</translation>
    </message>
    <message>
        <source>Does not apply; N too, where steps are asked for</source>
        <translation>Nicht zutreffend; auch N, wo Stufen gefragt sind</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Antwort löschen</translation>
    </message>
    <message>
        <source>Question before or after</source>
        <translation>Vorige oder nächste Frage</translation>
    </message>
    <message>
        <source>Sub-area before or after</source>
        <translation>Voriger oder nächster Teilbereich</translation>
    </message>
    <message>
        <source>Write a remark; Esc leads back</source>
        <translation>Bemerkung schreiben; Esc führt zurück</translation>
    </message>
    <message>
        <source>Count a show of hands</source>
        <translation>Handzeichen zählen</translation>
    </message>
    <message>
        <source>Show the voices by name</source>
        <translation>Stimmen mit Namen zeigen</translation>
    </message>
    <message>
        <source>Answer for the room, or for a respondent</source>
        <translation>Für die Runde oder für Befragte antworten</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Als Liste</translation>
    </message>
</context>
<context>
    <name>ReadinessList</name>
    <message>
        <source>Which questions</source>
        <translation>Welche Fragen</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Views differ</source>
        <translation>Uneinig</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>Mit Bemerkung</translation>
    </message>
    <message>
        <source>Do not apply</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation>Fragen durchsuchen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No question fits. Choose another filter or search for something else.</source>
        <translation>Keine Frage passt. Wählen Sie einen anderen Filter oder suchen Sie etwas anderes.</translation>
    </message>
</context>
<context>
    <name>ReadinessListDelegate</name>
    <message>
        <source>n/a</source>
        <translation>n. z.</translation>
    </message>
</context>
<context>
    <name>ReadinessListModel</name>
    <message>
        <source>0: Does not apply. It does not count.</source>
        <translation>0: Nicht zutreffend. Zählt nicht mit.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. z.</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
</context>
<context>
    <name>ReadinessPane</name>
    <message>
        <source>How to answer</source>
        <translation>So antworten Sie</translation>
    </message>
    <message>
        <source>%1 · %2 · question %3 of %4</source>
        <translation>%1 · %2 · Frage %3 von %4</translation>
    </message>
    <message>
        <source>stands in the report</source>
        <translation>steht im Bericht</translation>
    </message>
    <message>
        <source>beside this answer</source>
        <translation>zu dieser Antwort</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>ReadinessResult</name>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>To reach</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>What the workbook showed</source>
        <translation>Was die Arbeitsmappe zeigte</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Show the sum</source>
        <translation>Rechnung zeigen</translation>
    </message>
    <message>
        <source>%1: score to reach, in per cent</source>
        <translation>%1: Zielwert in Prozent</translation>
    </message>
    <message>
        <source>Online services as a floor</source>
        <translation>Online-Dienste als Untergrenze</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Each sub-area counts by its weight; one without an answer does not count.</source>
        <translation>Jeder Teilbereich zählt nach seinem Gewicht; einer ohne Antwort zählt nicht.</translation>
    </message>
    <message>
        <source>%1 lies in the band “%2”.</source>
        <translation>%1 liegt im Band „%2“.</translation>
    </message>
    <message>
        <source>Sub-area</source>
        <translation>Teilbereich</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Points are answer / 5 x share. What is not answered, does not apply or has no weight does not count.</source>
        <translation>Punkte sind Antwort / 5 × Anteil. Unbeantwortetes, nicht Zutreffendes und Fragen ohne Gewicht zählen nicht.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Score of the answers</source>
        <translation>Wert der Antworten</translation>
    </message>
    <message>
        <source>Floor: use of online services</source>
        <translation>Untergrenze: Nutzung der Online-Dienste</translation>
    </message>
    <message>
        <source>Online services as a floor, switched on: %1.</source>
        <translation>Online-Dienste als Untergrenze, eingeschaltet: %1.</translation>
    </message>
    <message>
        <source>Online services as a floor, switched off: %1.</source>
        <translation>Online-Dienste als Untergrenze, ausgeschaltet: %1.</translation>
    </message>
    <message>
        <source>%1 unanswered: anything from %2 to %3 is still possible.</source>
        <translation>%1 unbeantwortet: Möglich ist noch alles von %2 bis %3.</translation>
    </message>
    <message>
        <source>lifts the %2 of the answers to %1</source>
        <translation>hebt die %2 der Antworten auf %1 an</translation>
    </message>
    <message>
        <source>changes nothing, as the answers give %2 and the services %1</source>
        <translation>ändert nichts, da die Antworten %2 ergeben und die Dienste %1</translation>
    </message>
    <message>
        <source>would lift the %2 of the answers to %1</source>
        <translation>höbe die %2 der Antworten auf %1 an</translation>
    </message>
    <message>
        <source>The weights of “%1” add up to %2, not to 100%. They are evened out.</source>
        <translation>Die Gewichte von „%1“ ergeben zusammen %2, nicht 100 %. Sie werden ausgeglichen.</translation>
    </message>
    <message>
        <source>Workbook: %1.</source>
        <translation>Arbeitsmappe: %1.</translation>
    </message>
    <message>
        <source>By the rules its answers give %1.</source>
        <translation>Nach den Regeln ergeben ihre Antworten %1.</translation>
    </message>
    <message>
        <source>The same as by the rules.</source>
        <translation>Dasselbe wie nach den Regeln.</translation>
    </message>
    <message>
        <source>Changed since: today the answers give %1.</source>
        <translation>Seither geändert: Heute ergeben die Antworten %1.</translation>
    </message>
</context>
<context>
    <name>ReadinessResultPage</name>
    <message>
        <source>Readiness result</source>
        <translation>Readiness-Ergebnis</translation>
    </message>
    <message>
        <source>Six design fields, their bands, and what stands behind every number.</source>
        <translation>Sechs Handlungsfelder, ihre Bänder und was hinter jeder Zahl steht.</translation>
    </message>
    <message>
        <source>The questionnaire of this engagement is not there. Put it back into the templates.</source>
        <translation>Der Fragebogen dieses Engagements fehlt. Legen Sie ihn wieder zu den Vorlagen.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Gap to the targets</source>
        <translation>Lücke zu den Zielwerten</translation>
    </message>
    <message>
        <source>A score opens its sum, a field its sub-areas. “To reach” can be set for each field.</source>
        <translation>Ein Wert öffnet seine Rechnung, ein Handlungsfeld seine Teilbereiche. Der Zielwert lässt sich je Handlungsfeld setzen.</translation>
    </message>
    <message>
        <source>Fields and sub-areas</source>
        <translation>Handlungsfelder und Teilbereiche</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>The fewest answers, by the fewest steps, that would give a field another band.</source>
        <translation>Die wenigsten Antworten mit den wenigsten Schritten, die einem Handlungsfeld ein anderes Band gäben.</translation>
    </message>
    <message>
        <source>What would tip it</source>
        <translation>Kipppunkte</translation>
    </message>
    <message>
        <source>Try other answers and see what would come out.</source>
        <translation>Probieren Sie andere Antworten aus und sehen Sie, was herauskäme.</translation>
    </message>
    <message>
        <source>Go to the readiness interview</source>
        <translation>Zum Readiness-Interview</translation>
    </message>
    <message>
        <source>Read a workbook in …</source>
        <translation>Arbeitsmappe einlesen …</translation>
    </message>
    <message>
        <source>Bands appear with the first answer. A filled-in readiness workbook can be read in, too.</source>
        <translation>Bänder erscheinen mit der ersten Antwort. Auch eine ausgefüllte Readiness-Arbeitsmappe lässt sich einlesen.</translation>
    </message>
    <message>
        <source>No answer counts yet</source>
        <translation>Noch zählt keine Antwort</translation>
    </message>
</context>
<context>
    <name>ReadinessSubject</name>
    <message>
        <source>Scores of the design fields today, and what if</source>
        <translation>Werte der Handlungsfelder heute und was wäre, wenn</translation>
    </message>
    <message>
        <source>There is no result yet that could tip over.</source>
        <translation>Noch gibt es kein Ergebnis, das kippen könnte.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>%1: no answers within reach give another band.</source>
        <translation>%1: Keine Antworten in Reichweite ergeben ein anderes Band.</translation>
    </message>
</context>
<context>
    <name>ReadinessTable</name>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Reading</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>%1 is read. Nothing is kept yet.</source>
        <translation>%1 wird gelesen. Noch wird nichts übernommen.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Without a name: whoever fills it in writes theirs</source>
        <translation>Ohne Namen: Wer ausfüllt, trägt seinen ein</translation>
    </message>
    <message>
        <source>Somebody else&apos;s name</source>
        <translation>Name einer weiteren Person</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyFace</name>
    <message>
        <source>It is shown only now. Whoever has it can open the library.</source>
        <translation>Er wird nur jetzt gezeigt. Wer ihn hat, kann die Bibliothek öffnen.</translation>
    </message>
    <message>
        <source>With the recovery key the library opens when the passphrase is forgotten or its key file is gone.</source>
        <translation>Mit dem Wiederherstellungsschlüssel öffnet sich die Bibliothek, wenn die Passphrase vergessen oder die Schlüsseldatei verloren ist.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as text …</source>
        <translation>Als Text speichern …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>I have kept the recovery key in a safe place</source>
        <translation>Ich habe den Wiederherstellungsschlüssel sicher verwahrt</translation>
    </message>
    <message>
        <source>Recovery key: %1</source>
        <translation>Wiederherstellungsschlüssel: %1</translation>
    </message>
    <message>
        <source>Recovery key of a CXF Desktop library</source>
        <translation>Wiederherstellungsschlüssel einer Bibliothek von CXF Desktop</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>Bibliothek: %1</translation>
    </message>
    <message>
        <source>Type it in place of the passphrase. Keep it where the laptop is not.</source>
        <translation>Geben Sie ihn statt der Passphrase ein. Bewahren Sie ihn nicht beim Laptop auf.</translation>
    </message>
    <message>
        <source>Copied; it is taken off the clipboard in a minute.</source>
        <translation>Kopiert; in einer Minute verschwindet er aus der Zwischenablage.</translation>
    </message>
    <message>
        <source>Folder for the recovery key</source>
        <translation>Ordner für den Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Written to %1. Do not leave it beside the library.</source>
        <translation>Geschrieben nach %1. Lassen Sie ihn nicht bei der Bibliothek liegen.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
</context>
<context>
    <name>RecoveryLine</name>
    <message>
        <source>The program ended unexpectedly last time. Everything up to %1 is here.</source>
        <translation>Das Programm wurde zuletzt unerwartet beendet. Alles bis %1 ist da.</translation>
    </message>
    <message>
        <source>Recovered 1 unsaved text: %1</source>
        <translation>1 nicht gespeicherter Text wurde wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Recovered %1 unsaved texts: %2</source>
        <translation>%1 nicht gespeicherte Texte wurden wiederhergestellt: %2</translation>
    </message>
    <message>
        <source>%1 could not be taken in by itself.</source>
        <translation>%1 konnte nicht von selbst übernommen werden.</translation>
    </message>
</context>
<context>
    <name>RefusedDialog</name>
    <message>
        <source>Not read in</source>
        <translation>Nicht eingelesen</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>RespondentsCard</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Nobody yet. Without respondents, the room answers as one.</source>
        <translation>Noch niemand. Ohne Befragte antwortet die Runde gemeinsam.</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Befragte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Wer antwortet</translation>
    </message>
    <message>
        <source>Their answers are kept apart; the mean counts until the room agrees.</source>
        <translation>Die Antworten bleiben getrennt; bis sich die Runde einigt, zählt der Mittelwert.</translation>
    </message>
    <message>
        <source>Date of the interview</source>
        <translation>Datum des Interviews</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Sicherung vom %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Looking into the backup …</source>
        <translation>Die Sicherung wird durchgesehen …</translation>
    </message>
    <message>
        <source>Restoring; what is there now is backed up first …</source>
        <translation>Wird wiederhergestellt; der jetzige Stand wird zuvor gesichert …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The backup is whole and holds %1. The library of now cannot be read, and is put aside.</source>
        <translation>Die Sicherung ist unversehrt und enthält %1. Die jetzige Bibliothek ist nicht lesbar und wird beiseitegelegt.</translation>
    </message>
    <message>
        <source>The backup is whole and has the same entries: what is damaged here comes back from it.</source>
        <translation>Die Sicherung ist unversehrt und hat dieselben Einträge: Was hier beschädigt ist, kommt aus ihr zurück.</translation>
    </message>
    <message>
        <source>The backup is whole and holds what the library holds now: nothing would change.</source>
        <translation>Die Sicherung ist unversehrt und enthält dasselbe wie die Bibliothek: Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>The backup is whole and holds %1. %2 would not be as they are now:</source>
        <translation>Die Sicherung ist unversehrt und enthält %1. Nicht mehr wie jetzt wären: %2</translation>
    </message>
    <message>
        <source>would be gone</source>
        <translation>wäre verschwunden</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>kommt zurück</translation>
    </message>
    <message>
        <source>%1 newer entries would be gone</source>
        <translation>%1 neuere Einträge wären verloren</translation>
    </message>
    <message>
        <source>%1 entries come back</source>
        <translation>%1 Einträge kommen zurück</translation>
    </message>
    <message>
        <source>Restored: %1. What was there before is kept as %2.</source>
        <translation>Wiederhergestellt: %1. Der Stand davor liegt in %2.</translation>
    </message>
    <message>
        <source>Restored: %1.</source>
        <translation>Wiederhergestellt: %1.</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Hier geändert</translation>
    </message>
    <message>
        <source>Changed in the backup</source>
        <translation>In Sicherung geändert</translation>
    </message>
    <message>
        <source>What would differ</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>What is there now is backed up before, so this can be taken back.</source>
        <translation>Der jetzige Stand wird zuvor gesichert; es lässt sich also zurücknehmen.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>ResultDetail</name>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>On to %1</source>
        <translation>Weiter zu %1</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>The value that was seen, with its unit</source>
        <translation>Der abgelesene Wert mit Einheit</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Acceptance by the customer</source>
        <translation>Abnahme durch den Kunden</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Neuer Nachweis</translation>
    </message>
    <message>
        <source>No evidence yet. What would convince somebody who was not in the room?</source>
        <translation>Noch kein Nachweis. Was würde jemanden überzeugen, der nicht im Raum war?</translation>
    </message>
    <message>
        <source>Link a capture</source>
        <translation>Aus Mitschrift</translation>
    </message>
    <message>
        <source>file: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>from a capture that is not there any more</source>
        <translation>aus einem Eintrag, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>from a capture: %1</source>
        <translation>aus einem Eintrag: %1</translation>
    </message>
    <message>
        <source>Go to the objectives</source>
        <translation>Zu den Zielen</translation>
    </message>
    <message>
        <source>This objective has no success criterion: nobody can say whether it was reached.</source>
        <translation>Dieses Ziel hat kein Erfolgskriterium: Niemand kann sagen, ob es erreicht wurde.</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Objectives and criteria</source>
        <translation>Ziele und Kriterien</translation>
    </message>
    <message>
        <source>No success criterion yet</source>
        <translation>Noch kein Erfolgskriterium</translation>
    </message>
    <message>
        <source>%1 of %2 reached</source>
        <translation>%1/%2 erreicht</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 abgenommen</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Where the customer stands, why, and which format helps most from here.</source>
        <translation>Wo der Kunde steht, warum, und welches Format ihm jetzt am meisten hilft.</translation>
    </message>
    <message>
        <source>The questionnaire of this engagement is not there. Put it back into the templates.</source>
        <translation>Der Fragebogen dieses Engagements fehlt. Legen Sie ihn wieder zu den Vorlagen.</translation>
    </message>
    <message>
        <source>“%1” is taken. Its agenda has replaced the one that was there.</source>
        <translation>„%1“ ist übernommen. Die Agenda des Formats ersetzt die bisherige.</translation>
    </message>
    <message>
        <source>“%1” is taken. Its agenda is in place.</source>
        <translation>„%1“ ist übernommen. Die Agenda des Formats liegt bereit.</translation>
    </message>
    <message>
        <source>Recommended formats</source>
        <translation>Empfohlene Formate</translation>
    </message>
    <message>
        <source>Go to the interview</source>
        <translation>Zum Interview</translation>
    </message>
    <message>
        <source>No answer counts yet</source>
        <translation>Noch zählt keine Antwort</translation>
    </message>
    <message>
        <source>Level, dimensions and formats appear with the first answer.</source>
        <translation>Stufe, Dimensionen und Formate erscheinen mit der ersten Antwort.</translation>
    </message>
    <message>
        <source>What you make of it: where the customer stands, what comes first, and why this format</source>
        <translation>Ihre Einschätzung: wo der Kunde steht, was zuerst kommt und warum dieses Format</translation>
    </message>
    <message>
        <source>Your conclusion</source>
        <translation>Ihr Fazit</translation>
    </message>
    <message>
        <source>What holds the level down</source>
        <translation>Was die Stufe begrenzt</translation>
    </message>
    <message>
        <source>“To reach” can be set for each; left empty, it is the next level.</source>
        <translation>Der Zielwert lässt sich je Dimension setzen; leer gilt die nächste Stufe.</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>The fewest answers, by the fewest steps, that would change the result.</source>
        <translation>Die wenigsten Antworten mit den wenigsten Schritten, die das Ergebnis ändern würden.</translation>
    </message>
    <message>
        <source>What would tip it</source>
        <translation>Kipppunkte</translation>
    </message>
    <message>
        <source>Try other answers and see what would come out.</source>
        <translation>Probieren Sie andere Antworten aus und sehen Sie, was herauskäme.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Noch unbeantwortet</translation>
    </message>
    <message>
        <source>Views differ here. The first ones weigh most: talk about them first.</source>
        <translation>Hier gehen die Ansichten auseinander. Die ersten wiegen am schwersten: Sprechen Sie zuerst darüber.</translation>
    </message>
    <message>
        <source>Discuss next</source>
        <translation>Als Nächstes besprechen</translation>
    </message>
    <message>
        <source>A hint for the conversation: it changes nothing. Each side leads to its question.</source>
        <translation>Ein Hinweis für das Gespräch: Er ändert nichts. Jede Seite führt zu ihrer Frage.</translation>
    </message>
    <message>
        <source>What the readiness says</source>
        <translation>Was die Readiness sagt</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Fazit</translation>
    </message>
    <message>
        <source>Stands first in the assessment report.</source>
        <translation>Steht am Anfang des Reifegradberichts.</translation>
    </message>
</context>
<context>
    <name>ResultTally</name>
    <message>
        <source>%1 of %2 criteria reached</source>
        <translation>%1 von %2 Kriterien erreicht</translation>
    </message>
    <message>
        <source>%1 of %2 accepted</source>
        <translation>%1 von %2 abgenommen</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>What was agreed, what came of it, what shows it, and whether the customer accepts it.</source>
        <translation>Was vereinbart war, was daraus wurde, was es belegt und ob der Kunde es abnimmt.</translation>
    </message>
    <message>
        <source>Paste a picture or files as evidence</source>
        <translation>Bild oder Dateien als Nachweis einfügen</translation>
    </message>
    <message>
        <source>Drop to attach as evidence for %1</source>
        <translation>Ablegen, um es als Nachweis für %1 anzuhängen</translation>
    </message>
    <message>
        <source>Go to the objectives</source>
        <translation>Zu den Zielen</translation>
    </message>
    <message>
        <source>Nothing was committed yet</source>
        <translation>Noch ist nichts vereinbart</translation>
    </message>
    <message>
        <source>Results are held against objectives and their success criteria. Write those first.</source>
        <translation>Ergebnisse werden an Zielen und ihren Erfolgskriterien gemessen. Erfassen Sie zuerst diese.</translation>
    </message>
</context>
<context>
    <name>ReturnedDialog</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>The file names nobody: write whose answers these are.</source>
        <translation>Die Datei nennt niemanden: Tragen Sie ein, wessen Antworten es sind.</translation>
    </message>
    <message>
        <source>Read answers in</source>
        <translation>Antworten einlesen</translation>
    </message>
    <message>
        <source>%1 · %2. Nothing is kept before you read it in.</source>
        <translation>%1 · %2. Übernommen wird erst, wenn Sie einlesen.</translation>
    </message>
    <message>
        <source>Answers of</source>
        <translation>Antworten von</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The form was sent out with another version of the questionnaire. Questions may have been worded differently; answers to those that are still asked are taken in.</source>
        <translation>Versandt wurde eine andere Version des Fragebogens. Fragen können anders gelautet haben; Antworten auf Fragen, die es noch gibt, werden eingelesen.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
</context>
<context>
    <name>ReturnedForm</name>
    <message>
        <source>Does not apply</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>1 answer changes</source>
        <translation>1 Antwort ändert sich</translation>
    </message>
    <message>
        <source>%1 answers change</source>
        <translation>%1 Antworten ändern sich</translation>
    </message>
    <message>
        <source>No answer changes</source>
        <translation>Keine Antwort ändert sich</translation>
    </message>
    <message>
        <source>1 remark changes</source>
        <translation>1 Bemerkung ändert sich</translation>
    </message>
    <message>
        <source>%1 remarks change</source>
        <translation>%1 Bemerkungen ändern sich</translation>
    </message>
    <message>
        <source>1 stays as it is</source>
        <translation>1 bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>%1 stay as they are</source>
        <translation>%1 bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>The file names nobody: write whose answers these are.</source>
        <translation>Die Datei nennt niemanden: Tragen Sie ein, wessen Antworten es sind.</translation>
    </message>
    <message>
        <source>New here: is added to the respondents.</source>
        <translation>Hier neu: wird zu den Befragten hinzugefügt.</translation>
    </message>
    <message>
        <source>Answered before: 1 of those answers is replaced.</source>
        <translation>Hat schon geantwortet: 1 dieser Antworten wird ersetzt.</translation>
    </message>
    <message>
        <source>Answered before: %1 of those answers are replaced.</source>
        <translation>Hat schon geantwortet: %1 dieser Antworten werden ersetzt.</translation>
    </message>
    <message>
        <source>Known here; nothing that was answered before is replaced.</source>
        <translation>Hier bekannt; keine frühere Antwort wird ersetzt.</translation>
    </message>
    <message>
        <source>Read in 1 answer</source>
        <translation>1 Antwort einlesen</translation>
    </message>
    <message>
        <source>Read in %1 answers</source>
        <translation>%1 Antworten einlesen</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Einlesen</translation>
    </message>
</context>
<context>
    <name>RiskMatrix</name>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Eintritt</translation>
    </message>
    <message>
        <source>%1: probability %2, impact %3</source>
        <translation>%1: Eintrittswahrscheinlichkeit %2, Auswirkung %3</translation>
    </message>
</context>
<context>
    <name>RisksPage</name>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>What may go wrong, how likely and how bad it is, and what is done.</source>
        <translation>Was schiefgehen kann, wie wahrscheinlich und wie schlimm es ist und was dagegen geschieht.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Eintritt</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Gegenmaßnahme</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Add a risk</source>
        <translation>Risiko hinzufügen</translation>
    </message>
    <message>
        <source>No risk yet. It is a year from now and the project was stopped: what happened?</source>
        <translation>Noch kein Risiko. Stellen Sie sich vor, in einem Jahr ist das Projekt abgebrochen: Was ist passiert?</translation>
    </message>
</context>
<context>
    <name>RoundBar</name>
    <message>
        <source>Space starts and pauses, N goes on, 1 to 5 settle the question.</source>
        <translation>Leertaste startet und pausiert, N geht weiter, 1 bis 5 klären die Frage.</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Vorige Frage</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Run</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>The timer counts from the clock: sleep and restarts cost nothing.</source>
        <translation>Der Timer rechnet mit der Uhr: Ruhezustand und Neustart verfälschen nichts.</translation>
    </message>
    <message>
        <source>Captured in this block</source>
        <translation>In diesem Block festgehalten</translation>
    </message>
    <message>
        <source>Plan the agenda</source>
        <translation>Agenda planen</translation>
    </message>
    <message>
        <source>The timer needs blocks with minutes. Captures can be written down right away.</source>
        <translation>Der Timer braucht Blöcke mit Minuten. Einträge lassen sich sofort festhalten.</translation>
    </message>
    <message>
        <source>There is nothing to run yet</source>
        <translation>Noch gibt es keinen Ablauf</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Start, pause, go on</source>
        <translation>Starten, pausieren, fortsetzen</translation>
    </message>
    <message>
        <source>Next block</source>
        <translation>Nächster Block</translation>
    </message>
    <message>
        <source>Right, PgDn</source>
        <translation>Rechts, Bild abwärts</translation>
    </message>
    <message>
        <source>Left, PgUp</source>
        <translation>Links, Bild aufwärts</translation>
    </message>
    <message>
        <source>Block before</source>
        <translation>Voriger Block</translation>
    </message>
    <message>
        <source>Five minutes more</source>
        <translation>Fünf Minuten mehr</translation>
    </message>
    <message>
        <source>Five minutes less</source>
        <translation>Fünf Minuten weniger</translation>
    </message>
    <message>
        <source>Go to a block</source>
        <translation>Zu einem Block springen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Show the method card</source>
        <translation>Methodenkarte zeigen</translation>
    </message>
    <message>
        <source>Show or hide the internal notes</source>
        <translation>Interne Notizen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Write down: %1</source>
        <translation>Festhalten: %1</translation>
    </message>
    <message>
        <source>Keep the next capture internal</source>
        <translation>Nächsten Eintrag intern halten</translation>
    </message>
    <message>
        <source>Captured outside of the blocks</source>
        <translation>Außerhalb der Blöcke festgehalten</translation>
    </message>
    <message>
        <source>Nothing yet. Press a key like D for a decision, type, Enter.</source>
        <translation>Noch nichts. Taste drücken, etwa D für eine Entscheidung, schreiben, Eingabe.</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Backups, checks and protection</source>
        <translation>Sicherungen, Prüfung und Schutz</translation>
    </message>
    <message>
        <source>The backup on closing could not be made: %1</source>
        <translation>Die Sicherung beim Schließen ist gescheitert: %1</translation>
    </message>
    <message>
        <source>To the backups</source>
        <translation>Zu den Sicherungen</translation>
    </message>
    <message>
        <source>When the program was closed</source>
        <translation>Beim Schließen des Programms</translation>
    </message>
    <message>
        <source>During a workshop</source>
        <translation>Während eines Workshops</translation>
    </message>
    <message>
        <source>Before a file was read in</source>
        <translation>Vor dem Einlesen einer Datei</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation>Vor dem Zusammenführen</translation>
    </message>
    <message>
        <source>Before a new version of the library</source>
        <translation>Vor neuer Version der Bibliothek</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>After something was deleted</source>
        <translation>Nach dem Löschen</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Auf Wunsch</translation>
    </message>
    <message>
        <source>Last check of everything: %1</source>
        <translation>Zuletzt vollständig geprüft: %1</translation>
    </message>
    <message>
        <source>1 engagement</source>
        <translation>1 Engagement</translation>
    </message>
    <message>
        <source>%1 engagements</source>
        <translation>%1 Engagements</translation>
    </message>
    <message>
        <source>Pages of the file are damaged.</source>
        <translation>Seiten der Datei sind beschädigt.</translation>
    </message>
    <message>
        <source>The structure of the library is not as it must be.</source>
        <translation>Der Aufbau der Bibliothek ist nicht, wie er sein muss.</translation>
    </message>
    <message>
        <source>The list did not say what the journal of %1 says.</source>
        <translation>Die Liste passte nicht zum Journal von %1.</translation>
    </message>
    <message>
        <source>Entry %2 in the journal of %1 is damaged.</source>
        <translation>Eintrag %2 im Journal von %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The quick copy of %1 was damaged.</source>
        <translation>Die Schnellkopie von %1 war beschädigt.</translation>
    </message>
    <message>
        <source>The search index did not fit what was written.</source>
        <translation>Das Suchverzeichnis passte nicht zum Geschriebenen.</translation>
    </message>
    <message>
        <source>A questionnaire or format that %1 was made with is damaged.</source>
        <translation>Ein Fragebogen oder Format, mit dem %1 entstand, ist beschädigt.</translation>
    </message>
    <message>
        <source>A file that belongs to %1 is damaged.</source>
        <translation>Eine Datei zu %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>A part of the library belongs to nothing any more.</source>
        <translation>Ein Teil der Bibliothek gehört zu nichts mehr.</translation>
    </message>
    <message>
        <source>engagements</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Only in a backup</source>
        <translation>Nur in einer Sicherung</translation>
    </message>
    <message>
        <source>Can be mended</source>
        <translation>Lässt sich beheben</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>unversehrt</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>It can only be read here: %1</source>
        <translation>Sie lässt sich hier nur lesen: %1</translation>
    </message>
    <message>
        <source>The library lies in a folder that %1 copies. That can damage it.</source>
        <translation>Die Bibliothek liegt in einem Ordner, den %1 kopiert. Das kann sie beschädigen.</translation>
    </message>
    <message>
        <source>The backups lie in a folder that %1 copies.</source>
        <translation>Die Sicherungen liegen in einem Ordner, den %1 kopiert.</translation>
    </message>
    <message>
        <source>The library lies on another machine. It belongs on a disk of this one.</source>
        <translation>Die Bibliothek liegt auf einem anderen Rechner. Sie gehört auf einen Datenträger von diesem.</translation>
    </message>
</context>
<context>
    <name>SafekeepingPage</name>
    <message>
        <source>Safekeeping</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Where your work lies, that it is whole, and that it can be brought back.</source>
        <translation>Wo Ihre Arbeit liegt, ob sie unversehrt ist und wie sie zurückkommt.</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>ScopePage</name>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>What must hold before the work starts, and what is not part of it.</source>
        <translation>Was vor Beginn der Arbeit gelten muss und was nicht dazugehört.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Rahmenbedingung</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Erläuterung</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Rahmenbedingung hinzufügen</translation>
    </message>
    <message>
        <source>No condition yet. Access, people, data, approvals: what is needed, from whom?</source>
        <translation>Noch keine Rahmenbedingung. Zugänge, Personen, Daten, Freigaben: Was wird von wem gebraucht?</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Nicht Teil der Leistung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Add a delimitation</source>
        <translation>Abgrenzung hinzufügen</translation>
    </message>
    <message>
        <source>Nothing is left out yet. What might the customer expect that you will not do?</source>
        <translation>Noch ist nichts abgegrenzt. Was könnte der Kunde erwarten, das Sie nicht leisten?</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Rahmenbedingungen</translation>
    </message>
    <message>
        <source>Delimitation</source>
        <translation>Abgrenzung</translation>
    </message>
</context>
<context>
    <name>SealedDialog</name>
    <message>
        <source>The bundle is sealed</source>
        <translation>Das Bundle ist versiegelt</translation>
    </message>
    <message>
        <source>%1 opens with the passphrase that it was sealed with.</source>
        <translation>%1 öffnet sich mit der Passphrase, mit der es versiegelt wurde.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Pages of this phase</source>
        <translation>Seiten dieser Phase</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Send a questionnaire out</source>
        <translation>Fragebogen versenden</translation>
    </message>
    <message>
        <source>Each person gets a workbook with the questions; what comes back is dropped on the window.</source>
        <translation>Jede Person erhält eine Arbeitsmappe mit den Fragen; was zurückkommt, ziehen Sie auf das Fenster.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Sprache der Fragen</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Write more</source>
        <translation>Weitere erstellen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Write 1 file</source>
        <translation>1 Datei erstellen</translation>
    </message>
    <message>
        <source>Write %1 files</source>
        <translation>%1 Dateien erstellen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Folder for questionnaires</source>
        <translation>Ordner für Fragebögen</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>%1 wird erstellt …</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Online services</source>
        <translation>Online-Dienste</translation>
    </message>
    <message>
        <source>Which ones are in use, and by how many per cent of those who could use them.</source>
        <translation>Welche im Einsatz sind und wie viel Prozent derer, die könnten, sie nutzen.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Im Einsatz</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Genutzt von</translation>
    </message>
    <message>
        <source>The floor is the sum of the shares of the services in use, divided by all services. On its own it changes nothing: for a sub-area it counts only where you switch it on, on the page of the result, and only where the answers give less. The old workbook did so silently, everywhere.</source>
        <translation>Die Untergrenze ist die Summe der Anteile der genutzten Dienste, geteilt durch alle Dienste. Von sich aus ändert sie nichts: Sie zählt nur in Teilbereichen, in denen Sie sie auf der Ergebnisseite einschalten, und nur, wo die Antworten weniger ergeben. Die alte Arbeitsmappe tat das stillschweigend überall.</translation>
    </message>
    <message>
        <source>Where does the floor count?</source>
        <translation>Wo zählt die Untergrenze?</translation>
    </message>
    <message>
        <source>No floor yet: nobody has said which services are in use.</source>
        <translation>Noch keine Untergrenze: Niemand hat gesagt, welche Dienste im Einsatz sind.</translation>
    </message>
    <message>
        <source>Floor %1: %2 of %3 services in use.</source>
        <translation>Untergrenze %1: %2 von %3 Diensten im Einsatz.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>Im Einsatz: %1</translation>
    </message>
    <message>
        <source>Used by, in per cent: %1</source>
        <translation>Genutzt von, in Prozent: %1</translation>
    </message>
</context>
<context>
    <name>SessionSection</name>
    <message>
        <source>No blocks yet</source>
        <translation>Noch keine Blöcke</translation>
    </message>
    <message>
        <source>Blocks of %1</source>
        <translation>Blöcke von %1</translation>
    </message>
    <message>
        <source>%1, ends at %2</source>
        <translation>%1, endet um %2</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Block hinzufügen</translation>
    </message>
    <message>
        <source>Move the session up</source>
        <translation>Sitzung nach oben</translation>
    </message>
    <message>
        <source>Move the session down</source>
        <translation>Sitzung nach unten</translation>
    </message>
    <message>
        <source>Remove the session</source>
        <translation>Sitzung entfernen</translation>
    </message>
    <message>
        <source>This session runs past midnight.</source>
        <translation>Diese Sitzung geht über Mitternacht hinaus.</translation>
    </message>
    <message>
        <source>It is still running when “%1” begins at %2.</source>
        <translation>Sie läuft noch, wenn „%1“ um %2 Uhr beginnt.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>The language of the window. That of an engagement and of its documents is chosen there.</source>
        <translation>Die Sprache des Fensters. Die eines Engagements und seiner Dokumente wird dort gewählt.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Ihr Unternehmen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>Your name stands in the history of every edit; your company is the partner in new engagements.</source>
        <translation>Ihr Name steht im Verlauf jeder Änderung; Ihr Unternehmen ist der Partner in neuen Engagements.</translation>
    </message>
    <message>
        <source>Documents are written to</source>
        <translation>Ordner für Dokumente</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Choose the folder for documents</source>
        <translation>Ordner für Dokumente auswählen</translation>
    </message>
    <message>
        <source>Where things lie</source>
        <translation>Speicherorte</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Show the folder of the library</source>
        <translation>Ordner der Bibliothek anzeigen</translation>
    </message>
    <message>
        <source>Your own templates</source>
        <translation>Eigene Vorlagen</translation>
    </message>
    <message>
        <source>Show the folder of templates</source>
        <translation>Ordner der Vorlagen anzeigen</translation>
    </message>
    <message>
        <source>CXF Desktop %1, under the MIT licence</source>
        <translation>CXF Desktop %1, unter der MIT-Lizenz</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2</source>
        <translation>%1 lässt sich nicht anlegen: %2</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>Folder for documents</source>
        <translation>Ordner für Dokumente</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>For the level</source>
        <translation>Für die Stufe</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>People of the customer</source>
        <translation>Personen beim Kunden</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Durchführung</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachbereitung</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Wer teilnimmt</translation>
    </message>
    <message>
        <source>Of the customer</source>
        <translation>Vom Kunden</translation>
    </message>
    <message>
        <source>Of the partner</source>
        <translation>Vom Partner</translation>
    </message>
    <message>
        <source>What must be there before</source>
        <translation>Was vorher vorliegen muss</translation>
    </message>
    <message>
        <source>What the customer brings</source>
        <translation>Was der Kunde mitbringt</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Typical objectives</source>
        <translation>Typische Ziele</translation>
    </message>
    <message>
        <source>How much of a gap it closes</source>
        <translation>Wie weit es eine Lücke schließt</translation>
    </message>
    <message>
        <source>Goals that it serves</source>
        <translation>Ziele, denen es dient</translation>
    </message>
    <message>
        <source>What may follow</source>
        <translation>Was folgen kann</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What goes wrong most often</source>
        <translation>Was am häufigsten schiefgeht</translation>
    </message>
    <message>
        <source>Goals of a customer</source>
        <translation>Ziele eines Kunden</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>What customers want to reach with the cloud, in their own words.</source>
        <translation>Was Kunden mit der Cloud erreichen wollen, in ihren eigenen Worten.</translation>
    </message>
    <message>
        <source>Questionnaire, version %1</source>
        <translation>Fragebogen, Version %1</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Handlungsfelder</translation>
    </message>
    <message>
        <source>Sub-areas</source>
        <translation>Teilbereiche</translation>
    </message>
    <message>
        <source>Answered with</source>
        <translation>Beantwortet mit</translation>
    </message>
    <message>
        <source>Or with</source>
        <translation>Oder mit</translation>
    </message>
    <message>
        <source>Online services</source>
        <translation>Online-Dienste</translation>
    </message>
    <message>
        <source>Their use gives a floor, which counts for a sub-area only where it is switched on.</source>
        <translation>Ihre Nutzung ergibt eine Untergrenze, die nur in Teilbereichen zählt, in denen sie eingeschaltet ist.</translation>
    </message>
    <message>
        <source>What a score means</source>
        <translation>Was ein Wert bedeutet</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>Ja oder Nein.</translation>
    </message>
    <message>
        <source>above %1% up to %2%</source>
        <translation>über %1 % bis %2 %</translation>
    </message>
    <message>
        <source>up to %1%</source>
        <translation>bis %1 %</translation>
    </message>
    <message>
        <source>above %1%</source>
        <translation>über %1 %</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Listen for</source>
        <translation>Darauf achten</translation>
    </message>
    <message>
        <source>Gates: what a level asks for besides the score</source>
        <translation>Bedingungen: was eine Stufe neben dem Wert verlangt</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <translation>%1: mindestens %2</translation>
    </message>
    <message>
        <source>Problems in template files</source>
        <translation>Fehler in Vorlagendateien</translation>
    </message>
    <message>
        <source>Own templates</source>
        <translation>Eigene Vorlagen</translation>
    </message>
    <message>
        <source>These entries were left out; everything else works. Mend them and start again.</source>
        <translation>Diese Einträge wurden ausgelassen; alles andere funktioniert. Korrigieren Sie sie und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>Weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 Wochen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>In einer Tabelle</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In einer Liste</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>In einem Diagramm</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Move the row</source>
        <translation>Zeile verschieben</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Nächste Zelle</translation>
    </message>
    <message>
        <source>From the search into the list</source>
        <translation>Von der Suche in die Liste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Delete an engagement or customer of the library</source>
        <translation>Engagement oder Kunden der Bibliothek löschen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Walk from value to value</source>
        <translation>Von Wert zu Wert gehen</translation>
    </message>
    <message>
        <source>Open what stands behind a value</source>
        <translation>Öffnen, was hinter einem Wert steht</translation>
    </message>
    <message>
        <source>Show the values as a table</source>
        <translation>Werte als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>Choose another …</source>
        <translation>Anderes wählen …</translation>
    </message>
    <message>
        <source>%1: choose another engagement</source>
        <translation>%1: anderes Engagement wählen</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Noch nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>%1 (this one)</source>
        <translation>%1 (dieses)</translation>
    </message>
    <message>
        <source>made on %1, without a date of its own</source>
        <translation>angelegt am %1, ohne eigenes Datum</translation>
    </message>
    <message>
        <source>Maturity %1 (%2)</source>
        <translation>Reifegrad %1 (%2)</translation>
    </message>
    <message>
        <source>Readiness: %1 (%2)</source>
        <translation>Readiness: %1 (%2)</translation>
    </message>
    <message>
        <source>Nothing answered</source>
        <translation>Nichts beantwortet</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>SmartEditor</name>
    <message>
        <source>Specific</source>
        <translation>Spezifisch</translation>
    </message>
    <message>
        <source>Who changes what, for whom, and where?</source>
        <translation>Wer ändert was, für wen und wo?</translation>
    </message>
    <message>
        <source>IT Operations brings the eleven subscriptions into one structure</source>
        <translation>Der IT-Betrieb führt die elf Subscriptions in einer Struktur zusammen</translation>
    </message>
    <message>
        <source>Measurable</source>
        <translation>Messbar</translation>
    </message>
    <message>
        <source>Which number shows it, and what is it today?</source>
        <translation>Welche Zahl zeigt es, und wie hoch ist sie heute?</translation>
    </message>
    <message>
        <source>subscriptions in their place; today 0 of 11</source>
        <translation>Subscriptions an ihrem Platz; heute 0 von 11</translation>
    </message>
    <message>
        <source>Achievable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Which people, days and means are there for it?</source>
        <translation>Welche Personen, Tage und Mittel stehen dafür bereit?</translation>
    </message>
    <message>
        <source>two engineers with four days each; a move interrupts nothing</source>
        <translation>zwei Fachleute mit je vier Tagen; ein Umzug unterbricht nichts</translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation>Realistisch</translation>
    </message>
    <message>
        <source>Why will it be done beside everyday business?</source>
        <translation>Warum geschieht es neben dem Tagesgeschäft?</translation>
    </message>
    <message>
        <source>the audit in November asks for it, and three projects wait for it</source>
        <translation>das Audit im November verlangt es, und drei Projekte warten darauf</translation>
    </message>
    <message>
        <source>Time-bound</source>
        <translation>Terminiert</translation>
    </message>
    <message>
        <source>Until when, with which steps on the way?</source>
        <translation>Bis wann, mit welchen Schritten dorthin?</translation>
    </message>
    <message>
        <source>decided on 17 March, in place by 24 April</source>
        <translation>am 17. März entschieden, bis 24. April umgesetzt</translation>
    </message>
</context>
<context>
    <name>SmartMark</name>
    <message>
        <source>%1: filled</source>
        <translation>%1: ausgefüllt</translation>
    </message>
    <message>
        <source>%1: still empty</source>
        <translation>%1: noch leer</translation>
    </message>
</context>
<context>
    <name>SmartRow</name>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
</context>
<context>
    <name>Standings</name>
    <message>
        <source>Does not apply for: %1</source>
        <translation>Nicht zutreffend für: %1</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>See the captures</source>
        <translation>Mitschrift ansehen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Noch kein Datum</translation>
    </message>
    <message>
        <source>%1 · finished</source>
        <translation>%1 · beendet</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <translation>Weiter mit „%1“</translation>
    </message>
    <message>
        <source>Start “%1”</source>
        <translation>„%1“ starten</translation>
    </message>
    <message>
        <source>%1 of %2 present</source>
        <translation>%1 von %2 anwesend</translation>
    </message>
</context>
<context>
    <name>StarterCards</name>
    <message>
        <source>Or begin with a typical objective of the format</source>
        <translation>Oder mit einem typischen Ziel des Formats beginnen</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Use this: %1</source>
        <translation>Übernehmen: %1</translation>
    </message>
    <message>
        <source>With a format taken, its typical objectives are offered here.</source>
        <translation>Ist ein Format übernommen, stehen hier seine typischen Ziele.</translation>
    </message>
    <message>
        <source>Choose a format</source>
        <translation>Format wählen</translation>
    </message>
</context>
<context>
    <name>StarterMenu</name>
    <message>
        <source>From the format</source>
        <translation>Aus dem Format</translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>The room</source>
        <translation>Die Runde</translation>
    </message>
    <message>
        <source>Also chosen by: %1</source>
        <translation>Auch gewählt von: %1</translation>
    </message>
</context>
<context>
    <name>StatesPage</name>
    <message>
        <source>Current and future state</source>
        <translation>Ausgangslage und Zielbild</translation>
    </message>
    <message>
        <source>Where the customer is today, and what will be different when the work is done.</source>
        <translation>Wo der Kunde heute steht und was anders sein wird, wenn die Arbeit getan ist.</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation>Ausgangslage</translation>
    </message>
    <message>
        <source>Future state</source>
        <translation>Zielbild</translation>
    </message>
    <message>
        <source>As the story of one person whose working day changes, as a description, or both.</source>
        <translation>Als Geschichte einer Person, deren Arbeitstag sich ändert, als Beschreibung oder beides.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Applications, servers, contracts, dates, numbers</source>
        <translation>Anwendungen, Server, Verträge, Termine, Zahlen</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As a</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Role: maintenance planner, Lippstadt plant</source>
        <translation>Rolle: Instandhaltungsplanerin, Werk Lippstadt</translation>
    </message>
    <message>
        <source>I want</source>
        <translation>möchte ich</translation>
    </message>
    <message>
        <source>What this person will do or see; no product name</source>
        <translation>Was diese Person tun oder sehen wird; kein Produktname</translation>
    </message>
    <message>
        <source>so that</source>
        <translation>damit</translation>
    </message>
    <message>
        <source>What it is good for, with a number if there is one</source>
        <translation>Wozu es gut ist, mit einer Zahl, wenn es eine gibt</translation>
    </message>
    <message>
        <source>Description of the future state</source>
        <translation>Beschreibung des Zielbilds</translation>
    </message>
</context>
<context>
    <name>StoryPreview</name>
    <message>
        <source>The story stands here as one sentence as soon as you begin.</source>
        <translation>Sobald Sie beginnen, steht die Geschichte hier als ein Satz.</translation>
    </message>
</context>
<context>
    <name>SumDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Zur Frage</translation>
    </message>
    <message>
        <source>Show its sum</source>
        <translation>Rechnung dazu zeigen</translation>
    </message>
    <message>
        <source>leads on</source>
        <translation>führt weiter</translation>
    </message>
</context>
<context>
    <name>SumLine</name>
    <message>
        <source>%1, as agreed here</source>
        <translation>%1, wie hier vereinbart</translation>
    </message>
    <message>
        <source>%1, that is %2 more than here</source>
        <translation>%1, das sind %2 mehr als hier</translation>
    </message>
    <message>
        <source>%1, that is %2 less than here</source>
        <translation>%1, das sind %2 weniger als hier</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message>
        <source>%1 lies in the band of “%2”.</source>
        <translation>%1 liegt im Bereich von „%2“.</translation>
    </message>
    <message>
        <source>Each dimension counts by its weight; one without an answer does not count.</source>
        <translation>Jede Dimension zählt nach ihrem Gewicht; eine ohne Antwort zählt nicht.</translation>
    </message>
    <message>
        <source>Overall score</source>
        <translation>Gesamtwert</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Each question counts by its weight. What is not answered or not applicable does not count.</source>
        <translation>Jede Frage zählt nach ihrem Gewicht. Unbeantwortetes und nicht Zutreffendes zählt nicht.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>%1 unanswered: anything from %2 to %3 is still possible.</source>
        <translation>%1 unbeantwortet: Möglich ist noch alles von %2 bis %3.</translation>
    </message>
    <message>
        <source>Level: made for %1</source>
        <translation>Stufe: gedacht für %1</translation>
    </message>
    <message>
        <source>Gaps that it closes</source>
        <translation>Lücken, die es schließt</translation>
    </message>
    <message>
        <source>gap %1, closes %2%</source>
        <translation>Lücke %1, schließt %2 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Goals that it serves</source>
        <translation>Ziele, denen es dient</translation>
    </message>
    <message>
        <source>Fit: %1</source>
        <translation>Eignung: %1</translation>
    </message>
    <message>
        <source>Up to 60 points for the level, 25 for the gaps and 15 for the goals.</source>
        <translation>Bis zu 60 Punkte für die Stufe, 25 für die Lücken und 15 für die Ziele.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Eignung</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Beitrag</translation>
    </message>
</context>
<context>
    <name>TakeChoice</name>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Take it anyway</source>
        <translation>Trotzdem übernehmen</translation>
    </message>
    <message>
        <source>Take this format</source>
        <translation>Format übernehmen</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>A backup is made before %1 is taken in.</source>
        <translation>Bevor %1 übernommen wird, entsteht eine Sicherung.</translation>
    </message>
    <message>
        <source>Nothing was taken in, because the backup before it failed: %1</source>
        <translation>Nichts wurde übernommen, weil die Sicherung davor fehlschlug: %1</translation>
    </message>
    <message>
        <source>The engagement cannot be opened</source>
        <translation>Das Engagement lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>%1 was added to the library, with its whole history.</source>
        <translation>%1 wurde mit dem ganzen Verlauf in die Bibliothek aufgenommen.</translation>
    </message>
    <message>
        <source>Both sides agree now; nothing changed here.</source>
        <translation>Beide Seiten sind jetzt gleich; hier hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>1 change from %1 was merged.</source>
        <translation>1 Änderung aus %1 wurde übernommen.</translation>
    </message>
    <message>
        <source>%2 changes from %1 were merged.</source>
        <translation>%2 Änderungen aus %1 wurden übernommen.</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Search the templates</source>
        <translation>Vorlagen durchsuchen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Goals of a customer</source>
        <translation>Ziele eines Kunden</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>Own templates</source>
        <translation>Eigene Vorlagen</translation>
    </message>
</context>
<context>
    <name>TimeEditor</name>
    <message>
        <source>Write a time like 09:30</source>
        <translation>Bitte eine Uhrzeit wie 09:30 eingeben</translation>
    </message>
</context>
<context>
    <name>TipPanel</name>
    <message>
        <source>Looking for the fewest answers …</source>
        <translation>Die wenigsten Antworten werden gesucht …</translation>
    </message>
    <message>
        <source>That could not be reckoned: %1</source>
        <translation>Das ließ sich nicht berechnen: %1</translation>
    </message>
</context>
<context>
    <name>TipRow</name>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
</context>
<context>
    <name>TopicList</name>
    <message>
        <source>Questions to talk about</source>
        <translation>Zu besprechende Fragen</translation>
    </message>
</context>
<context>
    <name>TopicPanel</name>
    <message>
        <source>How the answers are spread</source>
        <translation>Verteilung der Antworten</translation>
    </message>
    <message>
        <source>Not applicable (0)</source>
        <translation>Nicht zutreffend (0)</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>Why the room agreed, and what would change it</source>
        <translation>Warum sich die Runde einig ist und was daran etwas ändern würde</translation>
    </message>
    <message>
        <source>Note to the agreed answer</source>
        <translation>Notiz zur Einigung</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Questions shown</source>
        <translation>Gezeigte Fragen</translation>
    </message>
    <message>
        <source>All of them are settled.</source>
        <translation>Alle sind geklärt.</translation>
    </message>
    <message>
        <source>None of them is settled yet.</source>
        <translation>Noch ist keine geklärt.</translation>
    </message>
    <message>
        <source>%1 open, %2 settled</source>
        <translation>%1 offen, %2 geklärt</translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>Nothing differs yet: add an answer here, or try a tip above.</source>
        <translation>Noch weicht nichts ab: Fügen Sie hier eine Antwort hinzu oder probieren Sie oben einen Kipppunkt aus.</translation>
    </message>
</context>
<context>
    <name>TrialRow</name>
    <message>
        <source>Leave it as it is today</source>
        <translation>Lassen, wie es heute ist</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>%1: answer to try</source>
        <translation>%1: Antwort zum Ausprobieren</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation>Wird entsperrt …</translation>
    </message>
    <message>
        <source>The library is locked</source>
        <translation>Die Bibliothek ist gesperrt</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>Die Feststelltaste ist aktiv.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>Passphrase verwenden</translation>
    </message>
    <message>
        <source>Use the recovery key instead</source>
        <translation>Wiederherstellungsschlüssel verwenden</translation>
    </message>
    <message>
        <source>14 groups of four letters and digits</source>
        <translation>14 Gruppen aus vier Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>This is no recovery key: a letter is missing, or mistyped.</source>
        <translation>Das ist kein Wiederherstellungsschlüssel: Ein Zeichen fehlt oder ist vertippt.</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>Whose answers</source>
        <translation>Wessen Antworten</translation>
    </message>
    <message>
        <source>Ctrl+1 is the room, Ctrl+2 to 9 are the respondents</source>
        <translation>Strg+1 ist die Runde, Strg+2 bis 9 sind die Befragten</translation>
    </message>
    <message>
        <source>Respondents: add, name or remove people</source>
        <translation>Befragte: Personen hinzufügen, benennen oder entfernen</translation>
    </message>
    <message>
        <source>The room (agreed)</source>
        <translation>Die Runde</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Selbst weitergehen</translation>
    </message>
    <message>
        <source>After an answer by key, the next question comes by itself</source>
        <translation>Nach einer Antwort per Taste kommt die nächste Frage von selbst</translation>
    </message>
</context>
<context>
    <name>VoiceModel</name>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>VoiceTable</name>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>mean %1</source>
        <translation>Mittelwert %1</translation>
    </message>
    <message>
        <source>differ by %1</source>
        <translation>%1 auseinander</translation>
    </message>
    <message>
        <source>agreed %1</source>
        <translation>Einigung %1</translation>
    </message>
    <message>
        <source>not applicable: %1</source>
        <translation>nicht zutreffend: %1</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Noch hat niemand geantwortet.</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 Antwort</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 Antworten</translation>
    </message>
</context>
<context>
    <name>VoicesPanel</name>
    <message>
        <source>Show of hands</source>
        <translation>Handzeichen</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Mit Namen</translation>
    </message>
    <message>
        <source>The room (agreed)</source>
        <translation>Die Runde</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>The sub-areas share the field in per cent; in a sub-area, questions weigh against each other, and 0 leaves one out. Empty: as in the questionnaire.</source>
        <translation>Teilbereiche teilen sich das Handlungsfeld in Prozent; im Teilbereich wiegen die Fragen gegeneinander, 0 lässt eine aus. Leer: wie im Fragebogen.</translation>
    </message>
    <message>
        <source>Even out</source>
        <translation>Ausgleichen</translation>
    </message>
    <message>
        <source>Back to the questionnaire&apos;s weights</source>
        <translation>Zurück zu den Gewichten des Fragebogens</translation>
    </message>
    <message>
        <source>Every sub-area weighs 0%: the field has no score.</source>
        <translation>Jeder Teilbereich wiegt 0 %: Das Handlungsfeld hat keinen Wert.</translation>
    </message>
    <message>
        <source>The sub-areas add up to %1, not to 100%. They are evened out when computed.</source>
        <translation>Die Teilbereiche ergeben zusammen %1, nicht 100 %. Beim Rechnen werden sie ausgeglichen.</translation>
    </message>
    <message>
        <source>Weights: %1</source>
        <translation>Gewichte: %1</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>What-if: nothing is saved. Today&apos;s answers stay as they are.</source>
        <translation>Was-wäre-wenn: Nichts wird gespeichert. Die heutigen Antworten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Take over as agreed answers …</source>
        <translation>Als vereinbarte Antworten übernehmen …</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>Taken over as agreed: %1.</source>
        <translation>Als Einigung übernommen: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What would come out</source>
        <translation>Was herauskäme</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>vor einer Minute</translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <translation>vor %1 Minuten</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>vor einer Stunde</translation>
    </message>
    <message>
        <source>%1 hours ago</source>
        <translation>vor %1 Stunden</translation>
    </message>
</context>
<context>
    <name>WorkPackagesPage</name>
    <message>
        <source>Work packages</source>
        <translation>Arbeitspakete</translation>
    </message>
    <message>
        <source>The pieces of the work, each with a result and with days on both sides.</source>
        <translation>Die Teile der Arbeit, jedes Paket mit einem Ergebnis und mit Tagen auf beiden Seiten.</translation>
    </message>
    <message>
        <source>Add a work package</source>
        <translation>Arbeitspaket hinzufügen</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Work package %1</source>
        <translation>Arbeitspaket %1</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>No work package yet</source>
        <translation>Noch kein Arbeitspaket</translation>
    </message>
    <message>
        <source>Three to eight, each with a result in one sentence. Handover and documentation are work too.</source>
        <translation>Drei bis acht, jedes mit einem Ergebnis in einem Satz. Auch Übergabe und Dokumentation sind Arbeit.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What is done, in one line</source>
        <translation>Was getan wird, in einer Zeile</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Dient</translation>
    </message>
    <message>
        <source>There are no objectives yet.</source>
        <translation>Noch gibt es keine Ziele.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Effort of the customer</source>
        <translation>Aufwand Kunde</translation>
    </message>
    <message>
        <source>Effort of the partner</source>
        <translation>Aufwand Partner</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What is needed for it</source>
        <translation>Was dafür gebraucht wird</translation>
    </message>
    <message>
        <source>What is there when it is done</source>
        <translation>Was danach vorliegt</translation>
    </message>
    <message>
        <source>What it depends on, what depends on it</source>
        <translation>Wovon es abhängt, was davon abhängt</translation>
    </message>
</context>
<context>
    <name>WorkbookDialog</name>
    <message>
        <source>Readiness assessment</source>
        <translation>Readiness Assessment</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Write the name of the customer.</source>
        <translation>Bitte den Namen des Kunden eingeben.</translation>
    </message>
    <message>
        <source>A new customer.</source>
        <translation>Ein neuer Kunde.</translation>
    </message>
    <message>
        <source>One engagement so far; its people are taken along.</source>
        <translation>Bisher ein Engagement; dessen Personen werden übernommen.</translation>
    </message>
    <message>
        <source>%1 engagements so far; its people are taken along.</source>
        <translation>Bisher %1 Engagements; die Personen werden übernommen.</translation>
    </message>
    <message>
        <source>Read in a readiness workbook</source>
        <translation>Readiness-Arbeitsmappe einlesen</translation>
    </message>
    <message>
        <source>%1 becomes a new engagement. Nothing is kept before you read it in.</source>
        <translation>Aus %1 wird ein neues Engagement. Übernommen wird erst, wenn Sie einlesen.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
</context>
<context>
    <name>WrittenFiles</name>
    <message>
        <source>1 file was written.</source>
        <translation>1 Datei wurde erstellt.</translation>
    </message>
    <message>
        <source>%1 files were written.</source>
        <translation>%1 Dateien wurden erstellt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>No program on this computer opens %1.</source>
        <translation>Kein Programm auf diesem Rechner öffnet %1.</translation>
    </message>
</context>
<context>
    <name>_Agreed</name>
    <message>
        <source>Agreed: %1</source>
        <translation>Vereinbart: %1</translation>
    </message>
    <message>
        <source>no target value</source>
        <translation>kein Zielwert</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Zielwert: %1</translation>
    </message>
    <message>
        <source>How it is measured: %1</source>
        <translation>Wie gemessen wird: %1</translation>
    </message>
</context>
<context>
    <name>_AnswerTable</name>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
</context>
<context>
    <name>_CompleteRow</name>
    <message>
        <source>Nothing missing: %1</source>
        <translation>Nichts fehlt: %1</translation>
    </message>
    <message>
        <source>Nothing is missing. The golden thread holds from the finding to the proof.</source>
        <translation>Nichts fehlt. Der rote Faden hält vom Befund bis zum Nachweis.</translation>
    </message>
</context>
<context>
    <name>_Dialog</name>
    <message>
        <source>Backing up before closing …</source>
        <translation>Sicherung vor dem Schließen …</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Everything is saved already; this is the copy for bad days.</source>
        <translation>Gespeichert ist schon alles; dies ist die Kopie für schlechte Tage.</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Ohne Sicherung schließen</translation>
    </message>
</context>
<context>
    <name>_DimensionRow</name>
    <message>
        <source>%1, %2 answered, score %3</source>
        <translation>%1, %2 beantwortet, Wert %3</translation>
    </message>
</context>
<context>
    <name>_Grid</name>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Weight of “%1”</source>
        <translation>Gewicht von „%1“</translation>
    </message>
</context>
<context>
    <name>_ObjectiveHead</name>
    <message>
        <source>Accept all reached</source>
        <translation>Alle erreichten abnehmen</translation>
    </message>
    <message>
        <source>Objective %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>_Popup</name>
    <message>
        <source>Loose ends</source>
        <translation>Lose Enden</translation>
    </message>
</context>
<context>
    <name>_RiskPicture</name>
    <message>
        <source>No risk is high on one side and at least medium on the other.</source>
        <translation>Kein Risiko ist auf einer Achse hoch und auf der anderen mindestens mittel.</translation>
    </message>
    <message>
        <source>To talk about first</source>
        <translation>Zuerst zu besprechen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>_SevereRisk</name>
    <message>
        <source>no response</source>
        <translation>keine Gegenmaßnahme</translation>
    </message>
</context>
<context>
    <name>_Slot</name>
    <message>
        <source>Remove the question with its answers</source>
        <translation>Frage mit ihren Antworten entfernen</translation>
    </message>
    <message>
        <source>Five steps</source>
        <translation>Fünf Stufen</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder Nein</translation>
    </message>
    <message>
        <source>Statement or question</source>
        <translation>Aussage oder Frage</translation>
    </message>
    <message>
        <source>Answered with</source>
        <translation>Beantwortet mit</translation>
    </message>
    <message>
        <source>Answered already: the scale stays as it is.</source>
        <translation>Schon beantwortet: Die Skala bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Own question %1</source>
        <translation>Eigene Frage %1</translation>
    </message>
</context>
</TS>
