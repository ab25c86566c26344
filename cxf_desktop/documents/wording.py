"""Every text that a document says of itself, in both languages; user text and templates come on top."""

from collections.abc import Mapping

from cxf_desktop.documents.outline import DocumentKind
from cxf_desktop.domain.words import (
    BlockKind,
    CaptureKind,
    Degree,
    LocalText,
    Outcome,
    Phase,
    Side,
    Verdict,
    local,
)

# --- frame -----------------------------------------------------------------------------------------------------------

KINDS: Mapping[DocumentKind, LocalText] = {
    DocumentKind.ASSESSMENT: local("Assessment report", "Reifegradbericht"),
    DocumentKind.COMMITMENT: local("Commitment", "Leistungsvereinbarung"),
    DocumentKind.WORKSHOP_REPORT: local("Workshop report", "Workshop-Bericht"),
    DocumentKind.PROOF_OF_EXECUTION: local("Proof of execution", "Leistungsnachweis"),
}
CONTENTS = local("Contents", "Inhalt")
FIGURE = local("Figure {number}", "Abbildung {number}")
PAGE_OF = local("Page {page} of {pages}", "Seite {page} von {pages}")
VERSION_FOOT = local("Version {version}", "Version {version}")
FINGERPRINT_FOOT = local("Fingerprint {fingerprint}", "Prüfsumme {fingerprint}")
CUSTOMER = local("Customer", "Kunde")
PARTNER = local("Partner", "Partner")
DATE = local("Date", "Datum")
VERSION = local("Version", "Version")
PHASE = local("Phase", "Phase")
PHASE_OF = local("{phase} (turn {turn})", "{phase} (Durchlauf {turn})")
FINGERPRINT = local("Fingerprint", "Prüfsumme")
RING_ALT = local("Ring of the four phases; the current one is {phase}.",
                 "Ring der vier Phasen; die aktuelle ist {phase}.")  # fmt: skip
SUMMARY = local("Summary", "Zusammenfassung")
AND = local("and", "und")
SEE_SECTION = local("The full text is in the section “{section}”.",
                    "Der vollständige Text steht im Abschnitt „{section}“.")  # fmt: skip

# --- words of the framework ------------------------------------------------------------------------------------------

SIDES: Mapping[Side, LocalText] = {Side.CUSTOMER: CUSTOMER, Side.PARTNER: PARTNER}
DEGREES: Mapping[Degree, LocalText] = {
    Degree.LOW: local("low", "gering"),
    Degree.MEDIUM: local("medium", "mittel"),
    Degree.HIGH: local("high", "hoch"),
}
OUTCOMES: Mapping[Outcome, LocalText] = {
    Outcome.OPEN: local("open", "offen"),
    Outcome.REACHED: local("reached", "erreicht"),
    Outcome.PARTLY: local("partly", "teilweise"),
    Outcome.NOT_REACHED: local("not reached", "nicht erreicht"),
}
VERDICTS: Mapping[Verdict, LocalText] = {
    Verdict.PENDING: local("pending", "ausstehend"),
    Verdict.ACCEPTED: local("accepted", "abgenommen"),
    Verdict.REJECTED: local("rejected", "abgelehnt"),
}
CAPTURES: Mapping[CaptureKind, LocalText] = {
    CaptureKind.NOTE: local("Note", "Notiz"),
    CaptureKind.DECISION: local("Decision", "Entscheidung"),
    CaptureKind.ACTION: local("Action", "Aufgabe"),
    CaptureKind.QUESTION: local("Question", "Frage"),
    CaptureKind.PARKING_LOT: local("Parking lot", "Themenspeicher"),
    CaptureKind.RISK: local("Risk", "Risiko"),
    CaptureKind.FEEDBACK: local("Product feedback", "Produktfeedback"),
}
BLOCK_KINDS: Mapping[BlockKind, LocalText] = {
    BlockKind.TALK: local("Talk", "Gespräch"),
    BlockKind.EXERCISE: local("Exercise", "Übung"),
    BlockKind.LAB: local("Lab", "Lab"),
    BlockKind.BREAK: local("Break", "Pause"),
    BlockKind.DECISION: local("Decision", "Entscheidung"),
}

# --- columns and labels that several documents share -----------------------------------------------------------------

NUMBER = local("No.", "Nr.")
OBJECTIVE = local("Objective", "Ziel")
CRITERION = local("Success criterion", "Erfolgskriterium")
RESPONSIBLE = local("Responsible", "Verantwortlich")
OWNER = local("Owner", "Zuständig")
DUE = local("Due", "Termin")
NAME = local("Name", "Name")
ROLE = local("Role", "Rolle")
PARTY = local("Side", "Seite")
FUNCTION = local("Role, department", "Rolle, Abteilung")
REACH = local("E-mail, phone", "E-Mail, Telefon")
SUBJECT = local("Subject", "Thema")
TARGET = local("Target", "Zielwert")
RISK = local("Risk", "Risiko")
STATE = local("State", "Stand")
OPEN = local("open", "offen")
DONE = local("done", "erledigt")
DAYS = local("{count} days", "{count} Tage")
ONE_DAY = local("1 day", "1 Tag")
WORKING_DAYS = local("{count} working days", "{count} Arbeitstage")
ONE_WORKING_DAY = local("1 working day", "1 Arbeitstag")
FROM_TO = local("{low} to {high}", "{low} bis {high}")
FINDING = local("Answers the finding", "Antwortet auf den Befund")
CARRIED = local("Carried over from an earlier turn", "Aus einem früheren Durchlauf übernommen")
PEOPLE = local("People", "Beteiligte")
SIGNATURES = local("Signatures", "Unterschriften")
PLACE_DATE = local("Place, date", "Ort, Datum")
SIGNATURE = local("Signature", "Unterschrift")
NOT_RECORDED = local("Nothing has been recorded yet.", "Es ist noch nichts erfasst.")

# --- assessment ------------------------------------------------------------------------------------------------------

LEVEL_LEAD = local("{customer} stands at the level “{level}”, with a score of {score} out of 4.",
                   "{customer} steht auf der Stufe „{level}“, mit einem Wert von {score} von 4.")  # fmt: skip
LEVEL_UNKNOWN = local("No question has been answered yet, so there is no level.",
                      "Noch ist keine Frage beantwortet, daher gibt es keine Stufe.")  # fmt: skip
SCORE_TEXT = local("Score {score}", "Wert {score}")
LEVEL_FIGURE = local("Place on the scale of maturity", "Einordnung auf der Reifegradskala")
LEVEL_ALT = local("The scale has four levels: {titles}. The customer stands at “{level}” with a score of {score}.",
                  "Die Skala hat vier Stufen: {titles}. Der Kunde steht auf „{level}“ mit einem Wert von {score}.")  # fmt: skip
RADAR_FIGURE = local("Score per dimension against the target", "Wert je Dimension im Vergleich zum Ziel")
BARS_FIGURE = local("Distance to the target per dimension", "Abstand zum Ziel je Dimension")
NOT_ANSWERED = local("not answered", "nicht beantwortet")
SCORE = local("Score", "Wert")
TO_REACH = local("Target", "Zielwert")
GAP = local("Gap", "Lücke")
DIMENSION = local("Dimension", "Dimension")
WEIGHT = local("Weight", "Gewicht")
ANSWERED = local("Answered", "Beantwortet")
ANSWERED_OF = local("{answered} of {of}", "{answered} von {of}")
HOLDS_DOWN = local("What holds the level down", "Was die Stufe begrenzt")
HOLDS_BACK = local("What holds the customer back", "Was den Kunden zurückhält")
HELD_BY_GATE = local("{question}: “{level}” needs {at_least}, now {value}", "{question}: „{level}“ verlangt {at_least}, aktuell {value}")  # fmt: skip
LOW_DIMENSION = local("Low score in {dimension}: {score} out of 4", "Niedriger Wert bei {dimension}: {score} von 4")
LOW_FIELD = local("Low readiness in {field}: {score}, {band}", "Geringe Readiness bei {field}: {score}, {band}")
NEXT_ENGAGEMENT = local("Recommended: {format} ({effort} of consulting, duration {duration})",
                        "Empfohlen: {format} ({effort} Beratung, Dauer {duration})")  # fmt: skip
SCORE_AND_TARGET = local("Score (target)", "Wert (Ziel)")
MATURITY_RESULT = local("Maturity in detail", "Reifegrad im Einzelnen")
SUM = local("Sum: {sum}", "Summe: {sum}")
GATES = local("Conditions for each level", "Bedingungen je Stufe")
GATES_INTRO = local("A level needs more than a score: its conditions, and those of every level below it, must hold.",
                    "Eine Stufe verlangt mehr als einen Wert: Ihre Bedingungen und die aller Stufen darunter müssen erfüllt sein.")  # fmt: skip
LEVEL = local("Level", "Stufe")
CONDITION_QUESTION = local("Condition", "Bedingung")
NEEDED = local("Needed", "Nötig")
VALUE = local("Value", "Wert")
MET = local("Met", "Erfüllt")
YES = local("yes", "ja")
NO = local("no", "nein")
ONE_OPEN = local("question is open", "Frage ist offen")
MANY_OPEN = local("questions are open", "Fragen sind offen")
RANGE_OPEN = local("{questions}. Depending on the answers the level lies between “{lowest}” and “{highest}”.",
                   "{questions}. Je nach Antwort liegt die Stufe zwischen „{lowest}“ und „{highest}“.")  # fmt: skip
RANGE_FIXED = local("{questions}; no answer changes the level.",
                    "{questions}; keine Antwort darauf ändert die Stufe.")  # fmt: skip
DISAGREEMENT = local("Where the voices differ", "Wo die Einschätzungen auseinandergehen")
DISAGREEMENT_INTRO = local("On these questions the respondents are furthest apart; what is not settled yet comes first.",
                           "Bei diesen Fragen liegen die Befragten am weitesten auseinander; was noch nicht geklärt ist, steht oben.")  # fmt: skip
DISAGREEMENT_MORE = local("The voices differ on {questions} as well; the appendix has them all.",
                          "Auch bei {questions} gehen die Einschätzungen auseinander; alle stehen im Anhang.")  # fmt: skip
ONE_MORE = local("further question", "weiteren Frage")
MANY_MORE = local("further questions", "weiteren Fragen")
VOTES_FIGURE = local("How the voices are spread per question", "Verteilung der Stimmen je Frage")
RESULT_OF_ROOM = local("Result", "Ergebnis")
TO_DISCUSS = local("to be discussed", "zu besprechen")
AGREED_ON = local("agreed: {value}", "Einigung: {value}")
QUESTION = local("Question", "Frage")
SPREAD = local("Spread", "Spanne")
MATURITY_ANSWERS = local("Appendix: maturity answers", "Anhang: Antworten zum Reifegrad")
READINESS_ANSWERS = local("Appendix: readiness answers", "Anhang: Antworten zur Readiness")
ANSWER_AND_REMARKS = local("Answer, voices, remarks", "Antwort, Stimmen, Bemerkungen")
OWN_QUESTION = local("Question of the customer's own", "Eigene Frage des Kunden")
NOTED = local("Agreed note: {note}", "Anmerkung zur Einigung: {note}")
SAID_NAME = local("{name}: {note}", "{name}: {note}")
SOMEBODY = local("Respondent {number}", "Person {number}")
AGREED = local("Agreed", "Einigung")
ONE_ANSWER = local("One answer", "Eine Antwort")
MEAN_OF = local("Mean of {count} answers", "Mittelwert aus {count} Antworten")
ONE_VOICE = local("voice", "Stimme")
MANY_VOICES = local("voices", "Stimmen")
VOICES = local("voices: {voices}", "Stimmen: {voices}")
BETWEEN = local("between “{low}” and “{high}”", "zwischen „{low}“ und „{high}“")
NOT_APPLICABLE = local("does not apply", "nicht zutreffend")
DIMENSION_SCORE = local("Score {score} out of 4", "Wert {score} von 4")
RECOMMENDED = local("Recommended formats", "Empfohlene Formate")
FIT = local("Fit {fit} of 100", "Eignung {fit} von 100")
FIT_COLUMN = local("Fit", "Eignung")
FORMAT = local("Format", "Format")
EFFORT = local("Effort of the consultant", "Aufwand Beratung")
DURATION = local("Duration", "Dauer")
WEEKS = local("{count} weeks", "{count} Wochen")
ONE_WEEK = local("1 week", "1 Woche")
PEOPLE_NEEDED = local("People of the customer", "Personen beim Kunden")
REASONS_FOR = local("For it", "Dafür")
REASONS_AGAINST = local("Against it", "Dagegen")
REASONS = local("For (+) and against (–)", "Dafür (+) und dagegen (–)")
OTHER_FORMATS = local("Further formats", "Weitere Formate")
NOT_NOW = local("Not now", "Derzeit nicht")
NOT_NOW_INTRO = local("These formats would suit as well; something is still missing for them.",
                      "Auch diese Formate kämen infrage; dafür fehlt noch etwas.")  # fmt: skip
MISSING = local("What is missing", "Was fehlt")
CHOSEN = local("chosen", "ausgewählt")
CONCLUSION = local("Conclusion", "Fazit")
BASIS = local("Basis of the assessment", "Grundlage der Bewertung")
GOALS = local("Goals of the customer", "Ziele des Kunden")
GOAL_OF_CUSTOMER = local("Goal", "Ziel")
WHAT_IT_MEANS = local("What it means", "Was das bedeutet")
LIMITS = local("Limits", "Grenzen")
LIMIT_DAYS = local("Consultant days", "Beratungstage")
LIMIT_WEEKS = local("Weeks", "Wochen")
LIMIT_PEOPLE = local("People", "Personen")
SUBSCRIPTION = local("Cloud subscription", "Cloud-Subscription")
SUBSCRIPTION_THERE = local("available", "vorhanden")
SUBSCRIPTION_MISSING = local("not available", "nicht vorhanden")
RESPONDENTS = local("Respondents", "Befragte")
METHOD_TEXT = local("Each question offers four statements, one per level, with the values 1 to 4. The value of a question is the one that "
                    "the room agreed on, else the mean of all voices. Unanswered questions do not count.",
                    "Jede Frage bietet vier Aussagen, eine je Stufe, mit den Werten 1 bis 4. Es zählt der Wert, auf den sich die Runde "
                    "geeinigt hat, sonst der Mittelwert aller Stimmen. Unbeantwortete Fragen zählen nicht.")  # fmt: skip
INDUSTRY = local("Industry", "Branche")
LOCATION = local("Location", "Standort")
EMPLOYEES = local("Employees", "Beschäftigte")
ABOUT = local("The customer", "Der Kunde")

# --- assessment: readiness -------------------------------------------------------------------------------------------

READINESS_LEAD = local("Readiness: {bands}; {answered} of {of} questions answered.",
                       "Readiness: {bands}; {answered} von {of} Fragen beantwortet.")  # fmt: skip
READINESS_ONLY_LEAD = local("How ready {customer} is for the cloud: {bands}.",
                            "Wie bereit {customer} für die Cloud ist: {bands}.")  # fmt: skip
NO_LEVEL = local("No maturity question has been answered, so there is no level and no recommended format.",
                 "Zum Reifegrad ist keine Frage beantwortet, daher gibt es keine Stufe und kein empfohlenes Format.")  # fmt: skip
ONE_FIELD = local("field", "Feld")
MANY_FIELDS = local("fields", "Felder")
FIELDS_IN_BAND = local("{fields} “{band}”", "{fields} „{band}“")
TOPICS = local("To discuss: {topics}.", "Zu besprechen: {topics}.")
TOPIC = local("{question} (answers from {low} to {high})", "{question} (Antworten von {low} bis {high})")
CONTRADICTIONS = local("{answers} the maturity answers.", "{answers} den Antworten zum Reifegrad.")
ONE_READINESS_ANSWER = local("readiness answer contradicts", "Antwort zur Readiness widerspricht")
MANY_READINESS_ANSWERS = local("readiness answers contradict", "Antworten zur Readiness widersprechen")
READINESS_RESULT = local("Readiness in detail", "Readiness im Einzelnen")
READINESS_INTRO = local("Each design field is scored by its sub-areas, from 0 to 100: up to 40 is called “Basic”, up to 60 “Standardized”, "
                        "up to 80 “Rationalized”, above that “Dynamic”.",
                        "Jedes Handlungsfeld wird über seine Teilbereiche bewertet, von 0 bis 100: bis 40 heißt „Basis“, bis 60 "
                        "„Standardisiert“, bis 80 „Rationalisiert“, darüber „Dynamisch“.")  # fmt: skip
BANDS_FIGURE = local("Score per design field on the four bands", "Wert je Handlungsfeld auf den vier Bändern")
FIELDS_FIGURE = local("The design fields beside each other", "Die Handlungsfelder im Vergleich")
AREAS_FIGURE = local("The sub-areas of “{field}”", "Die Teilbereiche von „{field}“")
FIELD_GAPS_FIGURE = local("Distance to the target per design field", "Abstand zum Ziel je Handlungsfeld")
FIELD_AND_AREA = local("Design field, sub-area", "Handlungsfeld, Teilbereich")
BAND = local("Band", "Band")
STILL_POSSIBLE = local("Possible", "Möglich")
LIFTED = local("answers {own}, lifted to {floor} by online services", "Antworten {own}, durch Online-Dienste auf {floor} angehoben")  # fmt: skip
RANGE_OF_SCORES = local("{questions}. The column “Possible” shows which scores these answers could still give.",
                        "{questions}. Die Spalte „Möglich“ zeigt, welche Werte diese Antworten noch ergeben können.")  # fmt: skip
WEIGHTS_OFF = local("The weights of “{field}” add up to {total}, not to {whole}. They are evened out.",
                    "Die Gewichte von „{field}“ ergeben zusammen {total}, nicht {whole}. Sie sind ausgeglichen.")  # fmt: skip
FIELD_SCORE = local("Score {score}, {band}", "Wert {score}, {band}")
COSTS_MOST = local("What costs most", "Was am meisten kostet")
COSTS = local("{answer}; costs the field {points} points", "{answer}; kostet das Feld {points} Punkte")
SERVICES = local("Use of online services", "Nutzung von Online-Diensten")
SERVICE = local("Service", "Dienst")
IN_USE = local("In use", "Genutzt")
PENETRATION = local("Share of the company", "Anteil im Unternehmen")
SERVICES_INTRO = local("Over all {count} services the use comes to {floor}.",
                       "Über alle {count} Dienste gerechnet liegt die Nutzung bei {floor}.")  # fmt: skip
SERVICES_LIFT = local("It is the least score of sub-areas for which this was chosen, and lifts {areas}.",
                      "Sie ist der Mindestwert der Teilbereiche, für die das gewählt wurde, und hebt {areas} an.")  # fmt: skip
SERVICES_LIFT_NONE = local("It lifts no score.", "Sie hebt keinen Wert an.")
HINTS = local("Readiness beside maturity", "Readiness neben dem Reifegrad")
HINTS_INTRO = local("Some questions of both questionnaires are about the same thing. A contradiction is a hint for the conversation; it "
                    "changes no score.",
                    "Manche Fragen beider Fragebögen betreffen dieselbe Sache. Ein Widerspruch ist ein Hinweis für das Gespräch; er "
                    "ändert keinen Wert.")  # fmt: skip
MATURITY_ANSWER = local("Maturity answer", "Antwort zum Reifegrad")
CONTRADICTED_BY = local("Contradicted by", "Widersprochen durch")
SUPPORTED_BY = local("Supported by", "Gestützt durch")
WORKBOOK_RESULT = local("What the workbook showed", "Was die Arbeitsmappe gezeigt hat")
WORKBOOK_SHOWED = local("Workbook", "Arbeitsmappe")
WORKBOOK = local("Workbook", "Mappe")
BY_RULES = local("By the rules", "Nach Regel")
DIFFERENCE = local("Points", "Punkte")
BECAUSE = local("Reason for the difference", "Grund der Abweichung")
SAME_AS_RULES = local("the same", "gleich")
WORKBOOK_INTRO = local("Beside what the workbook {file} showed stands what its answers give by the rules of this report.",
                       "Neben dem, was die Arbeitsmappe {file} gezeigt hat, steht, was ihre Antworten nach den Regeln dieses Berichts ergeben.")  # fmt: skip
WORKBOOK_INTRO_NO_FILE = local("Beside what the workbook showed stands what its answers give by the rules of this report.",
                               "Neben dem, was die Arbeitsmappe gezeigt hat, steht, was ihre Antworten nach den Regeln dieses Berichts ergeben.")  # fmt: skip
WORKBOOK_READ = local("It was read on {date}.", "Sie wurde am {date} eingelesen.")
WORKBOOK_VOICE = local("Its answers are those of {name}.", "Ihre Antworten sind die von {name}.")
ONE_TOUCHED = local("question", "Frage")
MANY_TOUCHED = local("questions", "Fragen")
READINESS_METHOD_TEXT = local("Statements are answered in five steps, 1 “Strongly disagree” to 5 “Strongly agree”, questions with yes (5) or no "
                              "(1). The value of a question is the one that the room agreed on, else the mean of all voices. A sub-area is the "
                              "weighted mean of its values, divided by 5. Unanswered questions and those that do not apply do not count.",
                              "Aussagen werden in fünf Stufen beantwortet, 1 „Stimme überhaupt nicht zu“ bis 5 „Stimme voll zu“, Fragen mit Ja "
                              "(5) oder Nein (1). Es zählt der Wert, auf den sich die Runde geeinigt hat, sonst der Mittelwert aller Stimmen. Ein "
                              "Teilbereich ist der gewichtete Mittelwert seiner Werte, geteilt durch 5. Unbeantwortete und nicht zutreffende "
                              "Fragen zählen nicht.")  # fmt: skip
AREA_SCORE = local("Score {score}", "Wert {score}")

# --- commitment ------------------------------------------------------------------------------------------------------

COMMIT_LEAD = local("{customer} and {partner} agree on {objectives}, to be reached {how}.",
                    "{customer} und {partner} vereinbaren {objectives}, zu erreichen {how}.")  # fmt: skip
COMMIT_EMPTY = local("{customer} and {partner} have not agreed on any objective yet.",
                     "{customer} und {partner} haben noch kein Ziel vereinbart.")  # fmt: skip
ONE_OBJECTIVE = local("objective", "Ziel")
MANY_OBJECTIVES = local("objectives", "Ziele")
HOW_FORMAT = local("with the format “{format}”", "mit dem Format „{format}“")
HOW_BY = local("by {date}", "bis {date}")
HOW_TOGETHER = local("together", "gemeinsam")
THE_PARTNER = local("the partner", "der Partner")
KEY_CRITERIA = local("success criteria", "Erfolgskriterien")
ONE_CRITERION = local("success criterion", "Erfolgskriterium")
KEY_PACKAGES = local("work packages", "Arbeitspakete")
ONE_PACKAGE = local("work package", "Arbeitspaket")
KEY_PARTNER_DAYS = local("days of the partner", "Tage des Partners")
KEY_CUSTOMER_DAYS = local("days of the customer", "Tage des Kunden")
KEY_BUDGET = local("budget in {currency}", "Budget in {currency}")
STARTING_POINT = local("Starting point and future state", "Ausgangslage und Zielbild")
CURRENT_STATE = local("Current state", "Ausgangslage")
LEVEL_FROM = local("In the assessment of {date} the customer stands at the level “{level}” with a score of {score} out of 4.",
                   "In der Bewertung vom {date} steht der Kunde auf der Stufe „{level}“ mit einem Wert von {score} von 4.")  # fmt: skip
LEVEL_NOW = local("In the assessment the customer stands at the level “{level}” with a score of {score} out of 4.",
                  "In der Bewertung steht der Kunde auf der Stufe „{level}“ mit einem Wert von {score} von 4.")  # fmt: skip
FUTURE_STATE = local("Future state", "Zielbild")
PERSONA = local("Persona", "Persona")
WANTS = local("What they want", "Was sie möchte")
SO_THAT = local("What for", "Wofür")
COMMIT_OBJECTIVES = local("Objectives and success criteria", "Ziele und Erfolgskriterien")
SPECIFIC = local("Specific", "Spezifisch")
MEASURABLE = local("Measurable", "Messbar")
ACHIEVABLE = local("Achievable", "Erreichbar")
REALISTIC = local("Realistic", "Realistisch")
TIME_BOUND = local("Time-bound", "Terminiert")
REACHED_WHEN = local("Reached when", "Erreicht, wenn")
MEASURE = local("How it is measured", "Wie gemessen wird")
BENEFITS = local("Benefits", "Nutzen")
BENEFIT = local("Benefit", "Nutzen")
SAID_BY = local("Department", "Fachbereich")
BENEFIT_MEASURE = local("Seen by", "Erkennbar an")
APPROACH = local("Approach", "Vorgehen")
FORMAT_RESULTS = local("What it leaves behind", "Was danach vorliegt")
FORMAT_NEEDS = local("What must be there before", "Was vorher vorliegen muss")
FORMAT_WHY = local("Why this format", "Warum dieses Format")
WORK_PACKAGES = local("Work packages", "Arbeitspakete")
PACKAGE_MARK = local("WP{number}", "AP{number}")
PACKAGE = local("Work package", "Arbeitspaket")
SERVES = local("Serves", "Dient")
PERIOD = local("Period", "Zeitraum")
DAYS_CUSTOMER = local("Days customer", "Tage Kunde")
DAYS_PARTNER = local("Days partner", "Tage Partner")
TOTAL = local("Total", "Summe")
TIMELINE_FIGURE = local("Work packages over time", "Arbeitspakete im Zeitverlauf")
SPECIFICATION = local("Specification", "Leistungsumfang")
INPUTS = local("Inputs", "Voraussetzungen")
RESULTS = local("Results", "Ergebnisse")
DEPENDENCIES = local("Dependencies", "Abhängigkeiten")
FRAME = local("Time, budget and effort", "Zeit, Budget und Aufwand")
NEXT_PHASE = local("Next phase", "Nächste Phase")
WHOLE_PROJECT = local("Whole project", "Gesamtprojekt")
START = local("Start", "Beginn")
END = local("End", "Ende")
BUDGET = local("Budget", "Budget")
TOLERANCE_BUDGET = local("Tolerance of the budget", "Toleranz Budget")
EFFORT_CUSTOMER = local("Effort of the customer", "Aufwand Kunde")
EFFORT_PARTNER = local("Effort of the partner", "Aufwand Partner")
TOLERANCE_EFFORT = local("Tolerance of the effort", "Toleranz Aufwand")
CUSTOMER_LEAD = local("Lead of the customer", "Leitung Kunde")
PARTNER_LEAD = local("Lead of the partner", "Leitung Partner")
CONDITIONS = local("Conditions", "Rahmenbedingungen")
CONDITION = local("Condition", "Bedingung")
DETAIL = local("Detail", "Erläuterung")
DELIMITATION = local("Delimitation", "Abgrenzung")
OUT_OF_SCOPE = local("Not part of the work", "Nicht Teil der Leistung")
REASON = local("Reason", "Grund")
RISKS = local("Risks", "Risiken")
PROBABILITY_SHORT = local("Probability", "Eintritt")
IMPACT = local("Impact", "Auswirkung")
RESPONSE = local("Response", "Gegenmaßnahme")
MATRIX_FIGURE = local("Risks by probability and impact", "Risiken nach Eintrittswahrscheinlichkeit und Auswirkung")
MATRIX_ALT = local("{mark}: probability {probability}, impact {impact}",
                   "{mark}: Eintrittswahrscheinlichkeit {probability}, Auswirkung {impact}")  # fmt: skip
SIGN_COMMITMENT = local("With their signatures both parties confirm the objectives, the conditions and the delimitation of this document.",
                        "Mit ihrer Unterschrift bestätigen beide Parteien die Ziele, die Rahmenbedingungen und die Abgrenzung dieses Dokuments.")  # fmt: skip

# --- workshop report -------------------------------------------------------------------------------------------------

WORKSHOP_LEAD = local("{format} with {customer}{when}.", "{format} mit {customer}{when}.")
WORKSHOP = local("Workshop", "Workshop")
WORKSHOP_ON = local(" on {date}", " am {date}")
WORKSHOP_FROM = local(" from {first} to {last}", " vom {first} bis {last}")
KEY_DECISIONS = local("decisions", "Entscheidungen")
ONE_DECISION = local("decision", "Entscheidung")
KEY_ACTIONS = local("actions", "Aufgaben")
ONE_ACTION = local("action", "Aufgabe")
KEY_QUESTIONS = local("open questions", "offene Fragen")
ONE_QUESTION = local("open question", "offene Frage")
KEY_PARTICIPANTS = local("participants", "Teilnehmende")
ONE_PARTICIPANT = local("participant", "teilnehmende Person")
MOST_IMPORTANT_DECISIONS = local("Decisions in short", "Die Entscheidungen in Kürze")
NEXT_ACTIONS = local("The next actions", "Die nächsten Aufgaben")
PARTICIPANTS = local("Participants", "Teilnehmende")
PRESENT = local("Present", "Anwesend")
AGENDA = local("Agenda", "Agenda")
PLAN_ACTUAL = local("Plan, actual", "Plan, Ist")
BLOCK = local("Block", "Block")
GOAL = local("Goal", "Zweck")
METHOD = local("Method: {method}", "Methode: {method}")
MINUTES = local("{minutes} min", "{minutes} min")
PLACE = local("Place", "Ort")
DECISION = local("Decision", "Entscheidung")
DECISIONS = local("Decisions", "Entscheidungen")
ACTION = local("Action", "Aufgabe")
ACTIONS = local("Actions", "Aufgaben")
QUESTIONS = local("Questions", "Fragen")
PARKING_LOT = local("Parking lot", "Themenspeicher")
FEEDBACK = local("Product feedback", "Produktfeedback")
NOTES = local("Notes", "Notizen")
WITHOUT_BLOCK = local("Apart from the agenda", "Außerhalb der Agenda")
ON_BLOCK = local("Block", "Block")
THREAD = local("From the objectives to the results", "Von den Zielen zu den Ergebnissen")
THREAD_INTRO = local("Which part of the agenda worked for which objective, and what came of it.",
                     "Welcher Teil der Agenda für welches Ziel gearbeitet hat und was daraus entstanden ist.")  # fmt: skip
WORKED_ON_IN = local("Worked on in", "Bearbeitet in")
WORKSHOP_SUMMARY = local("Course and result", "Verlauf und Ergebnis")
ACTION_MARK = local("A{number}", "A{number}")
DECISION_MARK = local("D{number}", "E{number}")

# --- proof of execution ----------------------------------------------------------------------------------------------

PROOF_LEAD = local("{reached} of {of} success criteria are reached, {accepted} are accepted by the customer.",
                   "{reached} von {of} Erfolgskriterien sind erreicht, {accepted} sind vom Kunden abgenommen.")  # fmt: skip
PROOF_EMPTY = local("No objective was agreed that could be held against a result.",
                    "Es ist kein Ziel vereinbart, an dem sich ein Ergebnis messen ließe.")  # fmt: skip
SHARES_FIGURE = local("Success criteria by outcome", "Erfolgskriterien nach Ergebnis")
KEY_OPEN_POINTS = local("open points", "offene Punkte")
ONE_OPEN_POINT = local("open point", "offener Punkt")
KEY_NEXT_STEPS = local("next steps", "nächste Schritte")
ONE_NEXT_STEP = local("next step", "nächster Schritt")
KEY_ACCEPTED = local("criteria accepted", "Kriterien abgenommen")
KEY_REACHED = local("criteria reached", "Kriterien erreicht")
OUTCOME = local("Outcome", "Ergebnis")
ACCEPTANCE = local("Acceptance", "Abnahme")
MEASURED = local("Measured", "Gemessen")
EVIDENCE = local("Evidence", "Nachweise")
EVIDENCE_FILE = local("File: {name}", "Datei: {name}")
FROM_CAPTURE = local("{kind} from the workshop: {text}", "{kind} aus dem Workshop: {text}")
PROOF_OBJECTIVES = local("Objectives and results", "Ziele und Ergebnisse")
PROOF_SUMMARY = local("Overall result", "Gesamtergebnis")
DEVIATIONS = local("Deviations from the commitment", "Abweichungen von der Vereinbarung")
REMARK = local("Remark", "Bemerkung")
REMARKS = local("Remarks", "Bemerkungen")
OPEN_POINTS = local("Open points", "Offene Punkte")
OPEN_POINT = local("Open point", "Offener Punkt")
SEVERITY = local("Severity", "Schwere")
NEXT_STEPS = local("Next steps", "Nächste Schritte")
NEXT_STEP = local("Next step", "Nächster Schritt")
DELIVERED = local("What was delivered", "Was geleistet wurde")
DELIVERED_WHEN = local("Delivered", "Durchgeführt")
SIGN_PROOF = local("With their signatures both parties confirm the results as recorded in this document.",
                   "Mit ihrer Unterschrift bestätigen beide Parteien die Ergebnisse, wie sie in diesem Dokument festgehalten sind.")  # fmt: skip
CLOSED_ON = local("Closed", "Abgeschlossen")

PHASE_OF_KIND: Mapping[DocumentKind, Phase] = {
    DocumentKind.ASSESSMENT: Phase.ASSESS,
    DocumentKind.COMMITMENT: Phase.COMMIT,
    DocumentKind.WORKSHOP_REPORT: Phase.DELIVER,
    DocumentKind.PROOF_OF_EXECUTION: Phase.ENSURE,
}
"""Whose colour a kind of document bears."""
