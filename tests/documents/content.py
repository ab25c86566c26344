# ruff: noqa: E501
"""A small questionnaire, formats, goals and methods: enough for every part of every document."""

from cxf_desktop.domain.content import Format, FormatBlock, FormatSession, Goal, Method, Needs, Range
from cxf_desktop.domain.questionnaires import (
    DesignField,
    Dimension,
    Gate,
    MaturityQuestionnaire,
    OnlineService,
    Question,
    ReadinessQuestion,
    ReadinessQuestionnaire,
    SubArea,
)
from cxf_desktop.domain.words import Level, LocalText, Scale, local


def _question(id_: str, title: LocalText, ask: LocalText, *statements: LocalText, weight: float = 1) -> Question:
    first, second, third, fourth = statements
    listen = local("Names, dates, numbers", "Namen, Termine, Zahlen")
    return Question(
        id=id_, title=title, ask=ask, statements=(first, second, third, fourth), listen_for=listen, weight=weight
    )


def _dimension(id_: str, title: LocalText, purpose: LocalText, *questions: Question, weight: float = 1) -> Dimension:
    return Dimension(id=id_, title=title, purpose=purpose, questions=questions, weight=weight)


STRATEGY = _dimension(
    "strategy",
    local("Strategy and sponsorship", "Strategie und Rückhalt"),
    local("Whether somebody with a budget wants the cloud, and for what.", "Ob jemand mit Budget die Cloud will, und wofür."),
    _question(
        "st1",
        local("Sponsor", "Sponsor"),
        local("Who in the management stands for the cloud, and how do you notice?",
              "Wer in der Leitung steht für die Cloud ein, und woran merken Sie das?"),
        local("Nobody in the management has spoken about it.", "Niemand in der Leitung hat sich dazu geäußert."),
        local("One member of the management is interested and asks for facts.", "Ein Mitglied der Leitung ist interessiert und fragt nach Fakten."),
        local("A named member of the management answers for it and has set aside money.", "Ein benanntes Mitglied der Leitung verantwortet es und hat Geld bereitgestellt."),
        local("The whole management steers by goals to which the cloud contributes.", "Die gesamte Leitung steuert über Ziele, zu denen die Cloud beiträgt."),
        weight=2,
    ),
    _question(
        "st2",
        local("Written aim", "Schriftliches Ziel"),
        local("Where is it written what the cloud is for?", "Wo steht geschrieben, wofür die Cloud da ist?"),
        local("It is not written down anywhere.", "Es steht nirgends."),
        local("It is mentioned in a presentation.", "Es kommt in einer Präsentation vor."),
        local("There is a paper of a few pages that IT knows.", "Es gibt ein Papier von wenigen Seiten, das die IT kennt."),
        local("It is part of the strategy of the company, with figures.", "Es ist mit Kennzahlen Teil der Unternehmensstrategie."),
    ),
    weight=2,
)  # fmt: skip
USE_CASES = _dimension(
    "use_cases",
    local("Use cases and value", "Anwendungsfälle und Nutzen"),
    local("Whether the cloud solves something that the business misses.", "Ob die Cloud etwas löst, das dem Geschäft fehlt."),
    _question(
        "uc1",
        local("First use case", "Erster Anwendungsfall"),
        local("Which task would you solve in the cloud first?", "Welche Aufgabe würden Sie zuerst in der Cloud lösen?"),
        local("No task comes to mind.", "Es fällt keine Aufgabe ein."),
        local("There are ideas, none with an owner.", "Es gibt Ideen, keine mit Verantwortlichen."),
        local("One use case has an owner in the business and a date.", "Ein Anwendungsfall hat Verantwortliche im Fachbereich und einen Termin."),
        local("Several run, and their value is measured.", "Mehrere laufen, und ihr Nutzen wird gemessen."),
    ),
    _question(
        "uc2",
        local("Productive workload", "Produktiver Workload"),
        local("What runs in the cloud today that hurts when it stops?", "Was läuft heute in der Cloud, dessen Ausfall wehtut?"),
        local("Nothing.", "Nichts."),
        local("A test or a website of little importance.", "Ein Test oder eine wenig wichtige Website."),
        local("One workload with users and an agreement on operations.", "Ein Workload mit Nutzern und einer Betriebsvereinbarung."),
        local("Several workloads that the business depends on.", "Mehrere Workloads, von denen das Geschäft abhängt."),
        weight=2,
    ),
)  # fmt: skip
PEOPLE = _dimension(
    "people",
    local("People and skills", "Menschen und Fähigkeiten"),
    local("Whether those who will run it can and want to.", "Ob diejenigen, die es betreiben werden, es können und wollen."),
    _question(
        "pe1",
        local("Skills", "Fähigkeiten"),
        local("Who has built something in the cloud themselves?", "Wer hat selbst schon etwas in der Cloud gebaut?"),
        local("Nobody.", "Niemand."),
        local("One person, out of interest.", "Eine Person, aus Interesse."),
        local("A small team, with training.", "Ein kleines Team, mit Schulung."),
        local("Several teams, with certificates and time to learn.", "Mehrere Teams, mit Zertifikaten und Lernzeit."),
    ),
)  # fmt: skip
PLATFORM = _dimension(
    "platform",
    local("Platform and operations", "Plattform und Betrieb"),
    local("Whether there is ground to build on.", "Ob es einen Grund gibt, auf dem gebaut werden kann."),
    _question(
        "pl1",
        local("Landing zone", "Landing Zone"),
        local("Where would a new application go tomorrow?", "Wohin käme morgen eine neue Anwendung?"),
        local("There is no subscription.", "Es gibt kein Abonnement."),
        local("There is a subscription on somebody's credit card.", "Es gibt ein Abonnement auf einer Kreditkarte."),
        local("There is a structure with networks and roles.", "Es gibt eine Struktur mit Netzen und Rollen."),
        local("A new environment is there in an hour, as code.", "Eine neue Umgebung steht in einer Stunde, als Code."),
    ),
    _question(
        "pl2",
        local("Monitoring", "Überwachung"),
        local("How do you learn that something is down?", "Wie erfahren Sie, dass etwas ausgefallen ist?"),
        local("From the users.", "Von den Nutzern."),
        local("From a tool that somebody looks at.", "Von einem Werkzeug, auf das jemand schaut."),
        local("From alerts that reach a person on duty.", "Durch Alarme, die den Bereitschaftsdienst erreichen."),
        local("From goals for availability that are measured.", "Über Verfügbarkeitsziele, die gemessen werden."),
    ),
)  # fmt: skip
GOVERNANCE = _dimension(
    "governance",
    local("Security and governance", "Sicherheit und Governance"),
    local("Whether it is clear who may do what.", "Ob klar ist, wer was darf."),
    _question(
        "go1",
        local("Rules", "Regeln"),
        local("What may a team not do in the cloud, and what stops it?", "Was darf ein Team in der Cloud nicht, und was hindert es daran?"),
        local("There are no rules.", "Es gibt keine Regeln."),
        local("There are rules on paper.", "Es gibt Regeln auf dem Papier."),
        local("Policies check the most important ones.", "Richtlinien prüfen die wichtigsten."),
        local("Policies enforce them, and exceptions have an end date.", "Richtlinien setzen sie durch, und Ausnahmen haben ein Enddatum."),
    ),
)  # fmt: skip
COST = _dimension(
    "cost",
    local("Cost and business case", "Kosten und Wirtschaftlichkeit"),
    local("Whether cost is known, and set against something.", "Ob Kosten bekannt sind und etwas gegenübergestellt werden."),
    _question(
        "co1",
        local("Transparency of cost", "Kostentransparenz"),
        local("What did the cloud cost last month, and who knows?", "Was hat die Cloud letzten Monat gekostet, und wer weiß es?"),
        local("Nobody knows.", "Niemand weiß es."),
        local("IT knows the sum.", "Die IT kennt die Summe."),
        local("The sum is divided by team each month.", "Die Summe wird monatlich nach Teams aufgeteilt."),
        local("Each team answers for its own budget.", "Jedes Team verantwortet sein eigenes Budget."),
    ),
)  # fmt: skip

QUESTIONNAIRE = MaturityQuestionnaire(
    id="maturity",
    version="1",
    title=local("Cloud maturity", "Cloud-Reifegrad"),
    intro=local("Six dimensions.", "Sechs Dimensionen."),
    dimensions=(STRATEGY, USE_CASES, PEOPLE, PLATFORM, GOVERNANCE, COST),
    gates=(
        Gate(level=Level.CLOUD_IS_AN_OPTION, question="st1", at_least=2,
             because=local("Without a voice in the management nothing gets a budget.", "Ohne Stimme in der Leitung bekommt nichts ein Budget.")),
        Gate(level=Level.CLOUD_IS_A_SOLUTION, question="uc1", at_least=3,
             because=local("A solution needs a task that somebody answers for.", "Eine Lösung braucht eine Aufgabe, für die jemand einsteht.")),
        Gate(level=Level.CLOUD_IS_A_SOLUTION, question="pl1", at_least=3,
             because=local("Without a landing zone each project starts from nothing.", "Ohne Landing Zone fängt jedes Projekt bei null an.")),
        Gate(level=Level.CLOUD_IS_IN_USE, question="uc2", at_least=3,
             because=local("In use means that something productive runs there.", "Im Einsatz heißt, dass dort etwas Produktives läuft.")),
    ),
)  # fmt: skip

GOALS = {
    goal.id: goal
    for goal in (
        Goal(id="resilience", title=local("Fewer outages", "Weniger Ausfälle"),
             description=local("Critical systems survive the loss of a site.", "Kritische Systeme überstehen den Ausfall eines Standorts.")),
        Goal(id="speed", title=local("Faster to market", "Schneller am Markt"),
             description=local("New services are live in weeks, not quarters.", "Neue Dienste sind in Wochen statt Quartalen verfügbar.")),
    )
}  # fmt: skip

METHODS = {
    method.id: method
    for method in (
        Method(
            id="effort-impact",
            title=local("Effort/impact matrix", "Aufwand-Wirkung-Matrix"),
            purpose=local("Find what to do first.", "Finden, was zuerst zu tun ist."),
            when=local("With more ideas than time.", "Bei mehr Ideen als Zeit."),
            steps=(local("Collect.", "Sammeln."), local("Place.", "Einordnen.")),
            minutes=Range(min=30, max=45),
            people=Range(min=3, max=12),
            material=(local("Whiteboard", "Whiteboard"),),
            result=local("A ranked list", "Eine geordnete Liste"),
            pitfall=local("Everything lands in the upper right.", "Alles landet rechts oben."),
        ),
    )
}


def _format(id_: str, order: int, title: LocalText, level: Level, covers: dict[str, float], goals: tuple[str, ...],
            days: tuple[float, float], weeks: tuple[float, float], *, subscription: bool = False) -> Format:  # fmt: skip
    return Format(
        id=id_,
        order=order,
        title=title,
        summary=local(
            f"{title.en}: the team works on its own use case, decides in the room and leaves with a result that it can use the next day.",
            f"{title.de}: Das Team arbeitet am eigenen Anwendungsfall, entscheidet im Raum und geht mit einem Ergebnis, das es am nächsten Tag verwenden kann.",
        ),
        levels=(level,),
        effort_days=Range(min=days[0], max=days[1]),
        duration_weeks=Range(min=weeks[0], max=weeks[1]),
        people=Range(min=4, max=8),
        needs=Needs(subscription=subscription, people=4),
        partner_roles=(local("Cloud architect", "Cloud-Architektin oder -Architekt"),),
        customer_roles=(
            local("Head of IT", "IT-Leitung"),
            local("Owner of the use case", "Verantwortliche des Anwendungsfalls"),
        ),
        prerequisites=(
            local(
                "One workload is named, with an owner in the business.",
                "Ein Workload ist benannt, mit Verantwortlichen im Fachbereich.",
            ),
            local("The participants have accepted the dates.", "Die Teilnehmenden haben die Termine zugesagt."),
        ),
        inputs=(local("Inventory of the servers", "Inventar der Server"),),
        before=(local("Send the questions.", "Die Fragen versenden."),),
        during=(local("Work at the whiteboard.", "Am Whiteboard arbeiten."),),
        after=(local("Write the report.", "Den Bericht schreiben."),),
        sessions=(
            FormatSession(
                id="s1",
                title=local("Day 1", "Tag 1"),
                day=1,
                start="09:00",
                blocks=(
                    FormatBlock(id="b1", title=local("Welcome", "Begrüßung"), goal=local("Aim", "Ziel"), minutes=30),
                ),
            ),
        ),
        results=(
            local(
                "Architecture blueprint with the decisions behind it",
                "Architekturentwurf mit den Entscheidungen dahinter",
            ),
            local("Estimate of the monthly cost", "Schätzung der monatlichen Kosten"),
            local("List of measures with owner and date", "Liste der Maßnahmen mit Zuständigen und Terminen"),
        ),
        covers=covers,
        goals=goals,
    )


FORMATS = {
    entry.id: entry
    for entry in (
        _format("workshop", 10, local("Cloud workshop", "Cloud-Workshop"), Level.CLOUD_IS_AN_OPTION,
                {"use_cases": 0.8, "platform": 0.6, "people": 0.4}, ("speed",), (1.5, 1.5), (1, 2)),
        _format("governance", 20, local("Governance workshop", "Governance-Workshop"), Level.CLOUD_IS_AN_OPTION,
                {"governance": 0.9, "cost": 0.6}, ("resilience",), (1, 1), (0.2, 0.2)),
        _format("briefing", 30, local("Executive briefing", "Executive Briefing"), Level.CLOUD_AFFINE,
                {"strategy": 0.8}, (), (1, 1), (0.2, 0.2)),
        _format("design", 40, local("Architecture design session", "Architecture Design Session"), Level.CLOUD_IS_A_SOLUTION,
                {"platform": 0.7}, ("speed",), (2, 3), (0.4, 0.4)),
        _format("pilot", 50, local("Pilot", "Pilotprojekt"), Level.CLOUD_IS_A_SOLUTION,
                {"platform": 0.7, "use_cases": 0.7}, ("resilience",), (5, 5), (3, 4), subscription=True),
    )
}  # fmt: skip

# --- readiness -------------------------------------------------------------------------------------------------------


def _agree(
    id_: str, title: LocalText, text: LocalText, maturity: str | None = None, *, yes_no: bool = False
) -> ReadinessQuestion:
    hint = local("Ask for the document", "Das Dokument zeigen lassen")
    scale = Scale.YES_NO if yes_no else Scale.LIKERT
    return ReadinessQuestion(id=id_, title=title, text=text, hint=hint, scale=scale, maturity=maturity)


def _area(id_: str, title: LocalText, *questions: ReadinessQuestion) -> SubArea:
    return SubArea(
        id=id_,
        title=title,
        purpose=local(f"Shows how it is about {title.en}.", f"Zeigt, wie es um {title.de} steht."),
        questions=questions,
    )


def _field(id_: str, title: LocalText, *areas: SubArea) -> DesignField:
    return DesignField(
        id=id_,
        title=title,
        purpose=local(f"Whether {title.en} carries a move.", f"Ob {title.de} einen Umzug trägt."),
        sub_areas=areas,
    )


READINESS = ReadinessQuestionnaire(
    template=1,
    id="readiness",
    kind="readiness",
    version="1.0",
    title=local("Readiness", "Readiness"),
    intro=local("For the whole company.", "Für das ganze Unternehmen."),
    services=tuple(
        OnlineService(id=id_, title=local(title, title))
        for id_, title in (("mail", "Exchange Online"), ("files", "SharePoint"), ("backup", "Azure Backup"))
    ),
    fields=(
        _field(
            "it_strategy",
            local("IT strategy", "IT-Strategie"),
            _area(
                "concepts",
                local("Concepts", "Konzepte"),
                _agree(
                    "co_terms",
                    local("Terms are clear", "Begriffe sind klar"),
                    local("Everybody means the same by cloud.", "Alle meinen mit Cloud dasselbe."),
                ),
                _agree(
                    "co_written",
                    local("Written definition", "Schriftliche Definition"),
                    local("Is it written down?", "Ist es aufgeschrieben?"),
                    "st2",
                    yes_no=True,
                ),
                _agree(
                    "co_exit",
                    local("Exit estimated", "Ausstieg geschätzt"),
                    local("We know what leaving costs.", "Wir wissen, was ein Ausstieg kostet."),
                ),
            ),
            _area(
                "goals",
                local("Goals", "Ziele"),
                _agree(
                    "go_sponsor",
                    local("Sponsor with a budget", "Sponsor mit Budget"),
                    local("A named person has a budget.", "Eine benannte Person hat ein Budget."),
                    "st1",
                ),
                _agree(
                    "go_known",
                    local("Goals are known", "Ziele sind bekannt"),
                    local("Most people know the goals.", "Die meisten kennen die Ziele."),
                ),
            ),
            _area(
                "projects",
                local("Projects", "Projekte"),
                _agree(
                    "pr_list",
                    local("One list", "Eine Liste"),
                    local("Is there one list?", "Gibt es eine Liste?"),
                    yes_no=True,
                ),
            ),
        ),
        _field(
            "infrastructure",
            local("IT infrastructure", "IT-Infrastruktur"),
            _area(
                "technology",
                local("Technology", "Technologie"),
                _agree(
                    "te_ready",
                    local("Landing zone ready", "Landing Zone bereit"),
                    local(
                        "New applications start in a prepared environment.",
                        "Neue Anwendungen starten in einer vorbereiteten Umgebung.",
                    ),
                    "pl1",
                ),
            ),
            _area(
                "lifecycle",
                local("Lifecycle", "Lifecycle"),
                _agree(
                    "li_restore",
                    local("Restore tested", "Wiederherstellung geprobt"),
                    local(
                        "A restore was tested within twelve months.",
                        "In zwölf Monaten wurde eine Wiederherstellung geprobt.",
                    ),
                ),
            ),
            _area(
                "security",
                local("Security", "Sicherheit"),
                _agree(
                    "se_factor",
                    local("Second factor", "Zweiter Faktor"),
                    local("Every account needs a second factor.", "Jedes Konto braucht einen zweiten Faktor."),
                    "go1",
                ),
            ),
        ),
        _field(
            "sourcing",
            local("Sourcing", "Sourcing"),
            _area(
                "contracts",
                local("Contracts", "Verträge"),
                _agree(
                    "ct_register",
                    local("Register", "Verzeichnis"),
                    local("Is there a register?", "Gibt es ein Verzeichnis?"),
                    yes_no=True,
                ),
            ),
        ),
    ),
)
