# ruff: noqa: E501
"""A full engagement in both languages, and the facts that belong to it."""

import datetime as dt

from cxf_desktop.documents.builders.facts import Facts, ReadinessFacts
from cxf_desktop.domain import engagement as e
from cxf_desktop.domain.answers import (
    Answer,
    AnswerSheet,
    Cause,
    Difference,
    Hands,
    OwnQuestion,
    Reported,
    Respondent,
    ServiceUse,
    WorkbookRecord,
)
from cxf_desktop.domain.hints import maturity_hints
from cxf_desktop.domain.readiness import readiness_card
from cxf_desktop.domain.recommending import Wishes, recommend
from cxf_desktop.domain.scoring import scorecard
from cxf_desktop.domain.words import (
    Audience,
    BlockKind,
    CaptureKind,
    Degree,
    Language,
    Level,
    Outcome,
    Phase,
    Side,
    Verdict,
)
from tests.documents import content

TODAY = dt.date(2026, 11, 16)
INTERNAL = "INTERNAL-ONLY"
"""Stands in every internal text of the sample, and in no document."""


class Sample:
    """Builds the parts of the sample in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def t(self, en: str, de: str) -> str:
        """Return the wording in the sample's language."""
        return de if self.language == "de" else en

    def engagement(self) -> e.Engagement:
        """Return the whole engagement."""
        t = self.t
        return e.Engagement(
            id="sample",
            title=t("Bring order handling into the cloud", "Auftragsabwicklung in die Cloud bringen"),
            language=self.language,
            phase=Phase.ENSURE,
            customer=e.Customer(
                id="nordwerk",
                name="Nordwerk Antriebstechnik GmbH",
                industry=t("Mechanical engineering", "Maschinenbau"),
                location="Bremen",
                employees=1450,
                business=t(
                    "Nordwerk builds drives for conveyor systems and sells them in eleven countries. Order handling runs "
                    "on two servers in the cellar of the main building; a flood in March stopped it for three days.",
                    "Nordwerk baut Antriebe für Förderanlagen und verkauft sie in elf Ländern. Die Auftragsabwicklung läuft "
                    "auf zwei Servern im Keller des Hauptgebäudes; ein Wasserschaden im März legte sie drei Tage lang lahm.",
                ),
            ),
            partner=e.Partner(name="Hellwege Consulting AG", location="Hamburg"),
            contacts=self._contacts(),
            assessment=self._assessment(),
            format=e.FormatChoice(
                format="workshop",
                level=Level.CLOUD_IS_AN_OPTION,
                fit=88,
                reasons=(
                    t("Made for customers at this level", "Gemacht für Kunden auf dieser Stufe"),
                    t(
                        "Closes most of the gap in use cases",
                        "Schließt den größten Teil der Lücke bei den Anwendungsfällen",
                    ),
                ),
            ),
            commitment=self._commitment(),
            workshop=self._workshop(),
            proof=self._proof(),
        )

    def _contacts(self) -> tuple[e.Contact, ...]:
        t = self.t
        return (
            e.Contact(id="c1", name="Dr. Hanne Brandt", role=t("Managing director", "Geschäftsführerin"), department=t("Management", "Geschäftsführung"),
                      email="h.brandt@nordwerk.example", phone="+49 421 555 010", influence=Degree.HIGH, note=f"{INTERNAL} decides alone"),
            e.Contact(id="c2", name="Jörg Oltmanns", role=t("Head of IT", "IT-Leiter"), department="IT",
                      email="j.oltmanns@nordwerk.example", phone="+49 421 555 020", note=INTERNAL),
            e.Contact(id="c3", name="Svea Harms", role=t("Head of order handling", "Leiterin Auftragsabwicklung"),
                      department=t("Sales", "Vertrieb"), email="s.harms@nordwerk.example"),
            e.Contact(id="c4", name="Milan Petrović", role=t("Cloud architect", "Cloud-Architekt"), side=Side.PARTNER,
                      email="m.petrovic@hellwege.example", phone="+49 40 555 300"),
        )  # fmt: skip

    def _assessment(self) -> e.Assessment:
        t = self.t
        voices = {
            "r1": {"st1": 3, "st2": 2, "uc1": 3, "uc2": 1, "pe1": 2, "pl1": 2, "pl2": 2, "go1": 1},
            "r2": {"st1": 3, "st2": 2, "uc1": 2, "uc2": 1, "pe1": 3, "pl1": 2, "pl2": 3, "go1": 2},
            "r3": {"st1": 4, "st2": 1, "uc1": 4, "uc2": 2, "pe1": 1, "pl2": 2, "go1": 2},
        }
        agreed = {
            "st1": Answer(value=3, note=t("Dr. Brandt has set aside EUR 120,000.", "Frau Dr. Brandt hat 120.000 EUR bereitgestellt.")),
            "st2": Answer(value=2),
            "uc1": Answer(value=3, note=t("Order handling, owned by Svea Harms, live by March.",
                                            "Auftragsabwicklung, verantwortet von Svea Harms, produktiv bis März.")),
            "uc2": Answer(value=2),
            "pl1": Answer(value=2, note=t("One subscription from a test in 2024, nobody knows the administrator.",
                                            "Ein Abonnement aus einem Test von 2024, der Administrator ist unbekannt.")),
            "co1": Answer(not_applicable=True, note=t("No cost yet.", "Noch keine Kosten.")),
        }  # fmt: skip
        sheet = AnswerSheet(
            voices={who: {q: Answer(value=v) for q, v in views.items()} for who, views in voices.items()},
            agreed=agreed,
            targets={"governance": 3.5},
        )
        return e.Assessment(
            date=dt.date(2026, 9, 8),
            goals=("resilience", "speed"),
            limits=e.Limits(days=4, weeks=6, people=8, subscription=False),
            respondents=(
                Respondent(id="r1", name="Dr. Hanne Brandt", role=t("Managing director", "Geschäftsführerin")),
                Respondent(id="r2", name="Jörg Oltmanns", role=t("Head of IT", "IT-Leiter")),
                Respondent(id="r3", name="Svea Harms", role=t("Head of order handling", "Leiterin Auftragsabwicklung")),
            ),
            sheets={"maturity": sheet, "readiness": self._readiness()},
            conclusion=t(
                "The will is there, and so is the first use case. What is missing is ground to build on: a landing zone "
                "with networks and roles, and rules that do more than stand on paper. Both can be laid within six weeks.",
                "Der Wille ist da, der erste Anwendungsfall auch. Was fehlt, ist ein tragfähiger Grund: eine Landing Zone "
                "mit Netzen und Rollen sowie Regeln, die mehr tun, als auf dem Papier zu stehen. Beides ist in sechs Wochen zu schaffen.",
            ),
        )

    def _readiness(self) -> AnswerSheet:
        t = self.t
        neutral = Difference(cause=Cause.NEUTRAL_AS_ZERO, amount=-0.2, questions=1)
        return AnswerSheet(
            voices={
                "r1": {
                    "co_terms": Answer(value=3, note=t("Depends on whom you ask.", "Kommt darauf an, wen man fragt.")),
                    "co_written": Answer(value=5),
                    "go_sponsor": Answer(value=5),
                    "go_known": Answer(value=5, note=t("They stand on the intranet.", "Sie stehen im Intranet.")),
                    "pr_list": Answer(value=1),
                    "te_ready": Answer(value=4),
                    "se_factor": Answer(value=5),
                    "own-works": Answer(value=1, note=t("Talks begin in May.", "Die Gespräche beginnen im Mai.")),
                },
                "r2": {
                    "co_terms": Answer(value=2),
                    "co_written": Answer(value=1, note=t("I have never seen it.", "Ich habe sie nie gesehen.")),
                    "co_exit": Answer(not_applicable=True),
                    "go_sponsor": Answer(value=5),
                    "go_known": Answer(value=1, note=t("Nobody in the plant knows them.", "Im Werk kennt sie niemand.")),
                    "pr_list": Answer(value=1),
                    "te_ready": Answer(value=4),
                    "se_factor": Answer(value=4),
                },
                "r3": {"co_exit": Answer(value=2), "go_known": Answer(value=2)},
            },
            hands={"co_terms": Hands(counts=(0, 1, 2, 1))},
            agreed={"co_written": Answer(value=1, note=t("Nobody could show it.", "Niemand konnte sie zeigen.")), "li_restore": Answer(not_applicable=True)},
            targets={"it_strategy": 0.7, "infrastructure": 0.8},
            weights={"concepts": 0.5, "go_sponsor": 3},
            own=(OwnQuestion(id="own-works", sub_area="projects", text=t("The works council agrees to monitoring.", "Der Betriebsrat stimmt der Überwachung zu.")),),
            services={"mail": ServiceUse(used=True, penetration=1), "files": ServiceUse(used=True, penetration=0.5), "backup": ServiceUse(used=False)},
            floors={"projects": True},
            workbook=WorkbookRecord(
                file="Readiness Nordwerk.xlsm",
                read_at=dt.datetime(2026, 9, 1, 9, 30, tzinfo=dt.UTC),
                respondent="r1",
                reported={
                    "concepts": Reported(shown=0.3, ours=0.5, because=(neutral,)),
                    "goals": Reported(shown=1.0, ours=1.0),
                    "it_strategy": Reported(shown=0.6, ours=0.67, because=(Difference(cause=Cause.SUB_AREAS, amount=-0.07),)),
                },
            ),
        )  # fmt: skip

    def _commitment(self) -> e.Commitment:
        t = self.t
        return e.Commitment(
            current_state=t(
                "Order handling runs on two servers from 2017. A restore takes two days and was last tried in 2022. Each "
                "change needs a night shift, so there are four per year.\n\nSales learns of a stop by telephone. The "
                "maintenance contract of the servers ends in June 2027.",
                "Die Auftragsabwicklung läuft auf zwei Servern von 2017. Eine Wiederherstellung dauert zwei Tage und wurde "
                "zuletzt 2022 geprobt. Jede Änderung braucht eine Nachtschicht, daher gibt es vier im Jahr.\n\nDer Vertrieb "
                "erfährt telefonisch von einem Ausfall. Der Wartungsvertrag der Server endet im Juni 2027.",
            ),
            future=e.FutureState(
                persona="Svea Harms",
                role=t("head of order handling", "Leiterin Auftragsabwicklung"),
                want=t("I want to promise a delivery date on the phone, whatever happens to the building.",
                       "Ich möchte am Telefon einen Liefertermin zusagen können, was auch immer mit dem Gebäude geschieht."),
                benefit=t("No customer calls a competitor because we are down.", "Kein Kunde ruft den Wettbewerb an, weil wir stillstehen."),
                description=t("Order handling runs in two zones of one region. A change goes live by day, without a stop.",
                              "Die Auftragsabwicklung läuft in zwei Zonen einer Region. Eine Änderung geht tagsüber live, ohne Stillstand."),
            ),
            objectives=self._objectives(),
            benefits=(
                e.Benefit(id="b1", text=t("No lost orders during an outage", "Keine verlorenen Aufträge bei einem Ausfall"),
                          department=t("Sales", "Vertrieb"), measure=t("EUR 45,000 per day of standstill", "45.000 EUR je Tag Stillstand")),
                e.Benefit(id="b2", text=t("Changes in weeks instead of quarters", "Änderungen in Wochen statt Quartalen"),
                          department=t("Product management", "Produktmanagement"), measure=t("12 releases per year", "12 Releases pro Jahr")),
            ),
            risks=(
                e.Risk(id="k1", title=t("The interface to the warehouse is not documented", "Die Schnittstelle zum Lager ist nicht dokumentiert"),
                       probability=Degree.HIGH, impact=Degree.MEDIUM, owner="Jörg Oltmanns",
                       response=t("Record the traffic for two weeks before the workshop.", "Den Datenverkehr zwei Wochen vor dem Workshop aufzeichnen.")),
                e.Risk(id="k2", title=t("Key people are at the trade fair", "Schlüsselpersonen sind auf der Messe"), probability=Degree.LOW,
                       impact=Degree.HIGH, owner="Svea Harms", response=t("Name deputies with the right to decide.", "Vertretungen mit Entscheidungsrecht benennen.")),
                e.Risk(id="k3", title=t("Data protection objects to the region", "Der Datenschutz lehnt die Region ab"), probability=Degree.MEDIUM,
                       impact=Degree.HIGH, owner="Milan Petrović", response=t("Ask before the first block.", "Vor dem ersten Block klären.")),
            ),
            conditions=(
                e.Condition(id="n1", title=t("Subscription", "Abonnement"), responsible="Jörg Oltmanns",
                            detail=t("A subscription with owner rights is there one week before.", "Ein Abonnement mit Besitzerrechten liegt eine Woche vorher vor.")),
                e.Condition(id="n2", title=t("Time", "Zeit"), responsible="Dr. Hanne Brandt",
                            detail=t("Six people are free on both days.", "Sechs Personen haben an beiden Tagen Zeit.")),
            ),
            delimitations=(
                e.Delimitation(id="d1", text=t("Moving the warehouse system", "Umzug des Lagersystems"), reason=t("Its maker supports no cloud before 2028.", "Der Hersteller unterstützt die Cloud nicht vor 2028.")),
                e.Delimitation(id="d2", text=t("Training of end users", "Schulung der Endanwender"), reason=t("Nothing changes for them.", "Für sie ändert sich nichts.")),
            ),
            work_packages=self._work_packages(),
            parameters=e.Parameters(
                customer_lead="Jörg Oltmanns",
                partner_lead="Milan Petrović",
                next_phase=e.Frame(start=dt.date(2026, 10, 5), end=dt.date(2026, 11, 13), budget=18500, budget_tolerance=10,
                                   effort_internal=14.5, effort_external=9, effort_tolerance=15),
                whole_project=e.Frame(start=dt.date(2026, 10, 5), end=dt.date(2027, 3, 31), budget=118400, budget_tolerance=12.5,
                                      effort_internal=62, effort_external=48.5),
                footnote=t("Budget without the cost of the cloud itself, which is estimated in WP2.",
                           "Budget ohne die Kosten der Cloud selbst, die in AP2 geschätzt werden."),
            ),
            notes=f"{INTERNAL} they would pay more",
            signer_customer=e.Signer(name="Dr. Hanne Brandt", role=t("Managing director", "Geschäftsführerin")),
            signer_partner=e.Signer(name="Elke Hellwege", role=t("Partner", "Partnerin")),
        )  # fmt: skip

    def _objectives(self) -> tuple[e.Objective, ...]:
        t = self.t
        return (
            e.Objective(
                id="o1", title=t("Order handling survives the loss of a site", "Die Auftragsabwicklung übersteht den Ausfall eines Standorts"),
                specific=t("The design spreads order handling over two zones.", "Der Entwurf verteilt die Auftragsabwicklung auf zwei Zonen."),
                measurable=t("Recovery time and data loss in a rehearsal.", "Wiederherstellungszeit und Datenverlust in einer Probe."),
                achievable=t("The maker supports the database as a service.", "Der Hersteller unterstützt die Datenbank als Dienst."),
                realistic=t("The team has two people with experience.", "Das Team hat zwei Personen mit Erfahrung."),
                time_bound=t("Rehearsed before the maintenance contract ends.", "Geprobt, bevor der Wartungsvertrag endet."),
                due=dt.date(2026, 11, 13), responsible="Jörg Oltmanns", finding="platform",
                criteria=(
                    e.Criterion(id="o1c1", text=t("Recovery after the loss of a zone", "Wiederherstellung nach Verlust einer Zone"), measure=t("Rehearsal with a stopwatch", "Probe mit Stoppuhr"), target=t("at most 30 min", "höchstens 30 Min.")),
                    e.Criterion(id="o1c2", text=t("Loss of data", "Datenverlust"), measure=t("Orders missing after the rehearsal", "Fehlende Aufträge nach der Probe"), target="0"),
                ),
            ),
            e.Objective(
                id="o2", title=t("A landing zone stands, with roles and rules", "Eine Landing Zone steht, mit Rollen und Regeln"),
                specific=t("Management groups, network and policies as code.", "Verwaltungsgruppen, Netz und Richtlinien als Code."),
                due=dt.date(2026, 10, 30), responsible="Milan Petrović", finding="go1", carried_from="earlier",
                criteria=(
                    e.Criterion(id="o2c1", text=t("Policies that are enforced", "Durchgesetzte Richtlinien"), measure=t("Report of the platform", "Bericht der Plattform"), target="12"),
                ),
            ),
            e.Objective(
                id="o3", title=t("The monthly cost is known before the move", "Die Monatskosten sind vor dem Umzug bekannt"),
                due=dt.date(2026, 11, 13), responsible="Svea Harms",
                criteria=(e.Criterion(id="o3c1", text=t("Estimate with a range", "Schätzung mit Spanne"), measure=t("Document", "Dokument"), target="± 15 %"),),
            ),
        )  # fmt: skip

    def _work_packages(self) -> tuple[e.WorkPackage, ...]:
        t = self.t
        return (
            e.WorkPackage(id="w1", title=t("Record interfaces", "Schnittstellen erfassen"), objectives=("o1",), start=dt.date(2026, 10, 5), end=dt.date(2026, 10, 16),
                          effort_internal=4, effort_external=1.5, responsible="Jörg Oltmanns",
                          specification=t("Record the traffic of the order system and name each interface.", "Den Datenverkehr des Auftragssystems aufzeichnen und jede Schnittstelle benennen."),
                          inputs=t("Access to the switch", "Zugang zum Switch"), results=t("List of interfaces", "Schnittstellenliste")),
            e.WorkPackage(id="w2", title=t("Workshop and design", "Workshop und Entwurf"), objectives=("o1", "o3"), start=dt.date(2026, 10, 19), end=dt.date(2026, 10, 30),
                          effort_internal=8, effort_external=4.5, responsible="Milan Petrović",
                          specification=t("Two days at the whiteboard, then the design document with cost.", "Zwei Tage am Whiteboard, danach das Entwurfsdokument mit Kosten."),
                          results=t("Design document\nEstimate of cost", "Entwurfsdokument\nKostenschätzung"), dependencies=t("WP1", "AP1")),
            e.WorkPackage(id="w3", title=t("Landing zone", "Landing Zone"), objectives=("o2",), start=dt.date(2026, 10, 26), end=dt.date(2026, 11, 13),
                          effort_internal=2.5, effort_external=3, responsible="Milan Petrović"),
        )  # fmt: skip

    def _workshop(self) -> e.Workshop:
        t = self.t
        day1, day2 = dt.date(2026, 10, 20), dt.date(2026, 10, 21)
        at = dt.datetime.combine

        def block(id_: str, session: str, title: str, goal: str, minutes: int, owner: str, **more: object) -> e.Block:
            return e.Block.model_validate(
                {
                    "id": id_,
                    "session": session,
                    "title": title,
                    "goal": goal,
                    "minutes": minutes,
                    "owner": owner,
                    "notes": INTERNAL,
                    **more,
                }
            )

        return e.Workshop(
            place=t("Bremen, meeting room Weser", "Bremen, Besprechungsraum Weser"),
            sessions=(
                e.AgendaSession(id="s1", title=t("Day 1: understand and design", "Tag 1: verstehen und entwerfen"), date=day1, start="09:00"),
                e.AgendaSession(id="s2", title=t("Day 2: check and decide", "Tag 2: prüfen und entscheiden"), date=day2, start="08:30"),
            ),
            blocks=(
                block("b1", "s1", t("Welcome and aim", "Begrüßung und Ziel"), t("Everybody knows what will be decided.", "Alle wissen, was entschieden wird."), 30, "Milan Petrović",
                      began=at(day1, dt.time(9, 5)), ended=at(day1, dt.time(9, 32))),
                block("b2", "s1", t("What must not stop", "Was nicht ausfallen darf"), t("Ranked list of functions", "Geordnete Liste der Funktionen"), 90, "Svea Harms",
                      kind=BlockKind.EXERCISE, method="effort-impact", serves=("o1",), began=at(day1, dt.time(9, 32)), ended=at(day1, dt.time(11, 10))),
                block("b3", "s1", t("Lunch", "Mittagspause"), "", 60, "", kind=BlockKind.BREAK),
                block("b4", "s1", t("Target architecture", "Zielarchitektur"), t("Two zones, data, network", "Zwei Zonen, Daten, Netz"), 120, "Milan Petrović", serves=("o1", "o2")),
                block("b5", "s2", t("Cost", "Kosten"), t("Estimate with a range", "Schätzung mit Spanne"), 60, "Svea Harms", serves=("o3",)),
                block("b6", "s2", t("Decisions and follow-ups", "Entscheidungen und Folgeaufgaben"), t("Each with owner and date", "Jede mit Namen und Termin"), 45, "Jörg Oltmanns", kind=BlockKind.DECISION, serves=("o1", "o2", "o3")),
            ),
            participants=(
                e.Participant(id="p1", name="Dr. Hanne Brandt", role=t("Managing director", "Geschäftsführerin"), present=False),
                e.Participant(id="p2", name="Jörg Oltmanns", role=t("Head of IT", "IT-Leiter")),
                e.Participant(id="p3", name="Svea Harms", role=t("Head of order handling", "Leiterin Auftragsabwicklung")),
                e.Participant(id="p4", name="Milan Petrović", role=t("Cloud architect", "Cloud-Architekt"), side=Side.PARTNER),
            ),
            captures=self._captures(),
            summary=t("In two days the team designed order handling for two zones, found that the warehouse interface is smaller than feared, "
                      "and agreed on an estimate of EUR 3,900 to 5,200 per month.",
                      "In zwei Tagen hat das Team die Auftragsabwicklung für zwei Zonen entworfen, festgestellt, dass die Lagerschnittstelle kleiner ist als befürchtet, "
                      "und sich auf eine Schätzung von 3.900 bis 5.200 EUR pro Monat geeinigt."),
        )  # fmt: skip

    def _captures(self) -> tuple[e.Capture, ...]:
        t = self.t
        kinds = CaptureKind
        return (
            e.Capture(id="x1", kind=kinds.DECISION, text=t("The database becomes a managed service with zone redundancy.", "Die Datenbank wird ein verwalteter Dienst mit Zonenredundanz."), block="b4", objective="o1", owner="Jörg Oltmanns"),
            e.Capture(id="x2", kind=kinds.DECISION, text=t("Region Germany West Central; no data leaves it.", "Region Deutschland, Westen-Mitte; keine Daten verlassen sie."), block="b6", objective="o2"),
            e.Capture(id="x3", kind=kinds.ACTION, text=t("Order the ExpressRoute circuit.", "Die ExpressRoute-Leitung bestellen."), owner="Jörg Oltmanns", due=dt.date(2026, 11, 6), block="b6", objective="o1"),
            e.Capture(id="x4", kind=kinds.ACTION, text=t("Send the estimate to Dr. Brandt.", "Die Schätzung an Frau Dr. Brandt senden."), owner="Milan Petrović", due=dt.date(2026, 10, 28), done=True, objective="o3"),
            e.Capture(id="x5", kind=kinds.QUESTION, text=t("Does the works council have to agree to monitoring?", "Muss der Betriebsrat der Überwachung zustimmen?"), owner="Svea Harms", due=dt.date(2026, 11, 2)),
            e.Capture(id="x6", kind=kinds.PARKING_LOT, text=t("Label printing in the warehouse", "Etikettendruck im Lager")),
            e.Capture(id="x7", kind=kinds.RISK, text=t("The maker's licence is bound to a hardware key.", "Die Lizenz des Herstellers hängt an einem Hardwareschlüssel."), owner="Jörg Oltmanns", objective="o1"),
            e.Capture(id="x8", kind=kinds.NOTE, text=t("Peak: 240 orders per hour on Monday morning.", "Spitze: 240 Aufträge pro Stunde am Montagmorgen."), block="b2", objective="o1"),
            e.Capture(id="x9", kind=kinds.NOTE, text=t("Three of five interfaces are nightly files.", "Drei von fünf Schnittstellen sind nächtliche Dateien."), block="b2"),
            e.Capture(id="x10", kind=kinds.FEEDBACK, text=t("The price calculator should know reserved capacity per zone.", "Der Preisrechner sollte reservierte Kapazität je Zone kennen.")),
            e.Capture(id="x11", kind=kinds.NOTE, audience=Audience.INTERNAL, text=f"{INTERNAL} head of IT fears for his job", block="b2"),
            e.Capture(id="x12", kind=kinds.ACTION, audience=Audience.INTERNAL, text=f"{INTERNAL} prepare an offer", objective="o1"),
        )  # fmt: skip

    def _proof(self) -> e.Proof:
        t = self.t
        signed = dt.date(2026, 11, 13)
        return e.Proof(
            date=dt.date(2026, 11, 13),
            summary=t("The design holds: the rehearsal brought order handling back within 22 minutes without losing an order. Two of the twelve policies wait for the new naming standard.",
                      "Der Entwurf trägt: Die Probe brachte die Auftragsabwicklung in 22 Minuten zurück, ohne einen Auftrag zu verlieren. Zwei der zwölf Richtlinien warten auf den neuen Namensstandard."),
            results={
                "o1c1": e.CriterionResult(measured=t("22 min", "22 Min."), outcome=Outcome.REACHED, verdict=Verdict.ACCEPTED, accepted_by="Jörg Oltmanns", accepted_on=signed,
                                          evidence=(e.Evidence(id="v1", text=t("Protocol of the rehearsal on 10 November", "Protokoll der Probe vom 10. November")),
                                                    e.Evidence(id="v2", capture="x1"))),
                "o1c2": e.CriterionResult(measured="0", outcome=Outcome.REACHED, verdict=Verdict.ACCEPTED, accepted_by="Svea Harms", accepted_on=signed,
                                          evidence=(e.Evidence(id="v3", text=t("Comparison of both order books", "Abgleich beider Auftragsbücher")),)),
                "o2c1": e.CriterionResult(measured="10", outcome=Outcome.PARTLY, verdict=Verdict.PENDING,
                                          remark=t("Two policies wait for the naming standard.", "Zwei Richtlinien warten auf den Namensstandard."),
                                          evidence=(e.Evidence(id="v4", text=t("Compliance report", "Compliance-Bericht"), capture="x11"),)),
                "o3c1": e.CriterionResult(measured="± 14 %", outcome=Outcome.REACHED, verdict=Verdict.ACCEPTED, accepted_by="Dr. Hanne Brandt", accepted_on=signed),
            },
            open_points=(
                e.OpenPoint(id="q1", text=t("Naming standard for two policies", "Namensstandard für zwei Richtlinien"), owner="Milan Petrović", due=dt.date(2026, 12, 4), severity=Degree.MEDIUM),
                e.OpenPoint(id="q2", text=t("Answer of the works council", "Antwort des Betriebsrats"), owner="Svea Harms", severity=Degree.LOW),
            ),
            next_steps=(
                e.NextStep(id="t1", text=t("Pilot with one site", "Pilot mit einem Standort"), notes=t("Three weeks, with the order system of Bremen.", "Drei Wochen, mit dem Auftragssystem aus Bremen."), responsible="Jörg Oltmanns", due=dt.date(2027, 1, 18)),
            ),
            signer_customer=e.Signer(name="Dr. Hanne Brandt", role=t("Managing director", "Geschäftsführerin")),
            signer_partner=e.Signer(name="Elke Hellwege", role=t("Partner", "Partnerin")),
        )  # fmt: skip


def sample(language: Language) -> e.Engagement:
    """Return the full engagement."""
    return Sample(language).engagement()


def facts(engagement: e.Engagement) -> Facts:
    """Return the facts of an engagement, computed from the small content."""
    assessment = engagement.assessment
    sheet = assessment.sheets.get("maturity", AnswerSheet())
    card = scorecard(content.QUESTIONNAIRE, sheet)
    wishes = Wishes(goals=assessment.goals, limits=assessment.limits, targets=sheet.targets)
    found = recommend(card, content.FORMATS.values(), wishes, content.QUESTIONNAIRE, content.GOALS)
    ready = None
    if "readiness" in assessment.sheets:
        ready_card = readiness_card(content.READINESS, assessment.sheets["readiness"])
        hints = maturity_hints(content.READINESS, ready_card.values, card.values)
        ready = ReadinessFacts(content.READINESS, ready_card, hints)
    return Facts(content.QUESTIONNAIRE, card, found, content.FORMATS, content.GOALS, content.METHODS, ready)


def empty() -> e.Engagement:
    """Return an engagement that was made a moment ago."""
    return e.Engagement(id="empty", title="New", customer=e.Customer(id="c", name="Customer"))
