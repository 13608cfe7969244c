package nl.opvolging.scenarios;

import static nl.opvolging.scenarios.Keyword.GIVEN;

import java.util.List;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Line;
import nl.opvolging.signal.Observation;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.Sense;
import nl.opvolging.signal.TeamKind;

/** The steps that write down a report. */
final class ReportSentences {
    static final List<Sentence> ALL = List.of(
            new Sentence(
                    GIVEN,
                    "een melding uit {string} op {moment}",
                    "Iemand meldt iets. Het gebied is een naam uit de afspraak of een CBS-code.",
                    (stage, args) -> stage.report(args.words().area(args.text(0)), args.moment(1))),
            new Sentence(
                    GIVEN,
                    "{zintuig} is {string}",
                    "Het teken dat is opgemerkt: de naam of de code uit tekens.csv.",
                    (stage, args) -> observe(stage, args, Answer.UNKNOWN)),
            new Sentence(
                    GIVEN,
                    "{zintuig} is {string}, {herhaling}",
                    "Het teken, en of het vaker is opgemerkt.",
                    (stage, args) -> observe(stage, args, args.one(2, Answer.class))),
            new Sentence(
                    GIVEN,
                    "{zintuig} is {string}, {over}",
                    "Het teken, en over wie of wat de melding gaat.",
                    (stage, args) -> {
                        observe(stage, args, Answer.UNKNOWN);
                        stage.draft().about(args.one(2, About.class));
                    }),
            new Sentence(
                    GIVEN,
                    "{zintuig} is {string}, {herhaling}, {over}",
                    "Het teken, of het vaker is opgemerkt, en over wie of wat de melding gaat.",
                    (stage, args) -> {
                        observe(stage, args, args.one(2, Answer.class));
                        stage.draft().about(args.one(3, About.class));
                    }),
            new Sentence(
                    GIVEN,
                    "de melder is {melder}",
                    "Wie meldt. Zonder deze stap is het een buurtbewoner.",
                    (stage, args) -> stage.draft().observer(args.one(0, ObserverKind.class))),
            new Sentence(
                    GIVEN,
                    "de melder blijft anoniem",
                    "Niemand weet wie de melder is.",
                    (stage, args) -> stage.draft().anonymous()),
            new Sentence(
                    GIVEN,
                    "de melder hoort bij een {team} uit {string}",
                    "Het team van de melder, met zijn eigen buurt. Het team heeft geen coördinator.",
                    (stage, args) -> stage.draft()
                            .team(args.one(0, TeamKind.class), args.words().area(args.text(1)), false)),
            new Sentence(
                    GIVEN,
                    "de melder hoort bij een {team} met een coördinator uit {string}",
                    "Het team van de melder, met zijn eigen buurt en een coördinator.",
                    (stage, args) -> stage.draft()
                            .team(args.one(0, TeamKind.class), args.words().area(args.text(1)), true)),
            new Sentence(
                    GIVEN,
                    "er is direct gevaar",
                    "De melder ziet gevaar voor iemand.",
                    (stage, args) -> stage.draft().danger(Answer.YES)),
            new Sentence(
                    GIVEN,
                    "er is geen direct gevaar",
                    "De melder is ernaar gevraagd: er is geen gevaar.",
                    (stage, args) -> stage.draft().danger(Answer.NO)),
            new Sentence(
                    GIVEN,
                    "de bewoner vindt de melding goed",
                    "De bewoner geeft toestemming. Zonder deze stap is dat niet gevraagd.",
                    (stage, args) -> stage.draft().consent(Answer.YES)),
            new Sentence(
                    GIVEN,
                    "de bewoner vindt de melding niet goed",
                    "De bewoner geeft geen toestemming.",
                    (stage, args) -> stage.draft().consent(Answer.NO)),
            new Sentence(
                    GIVEN,
                    "de melding komt binnen bij de lijn {lijn}",
                    "De melder koos zelf een lijn.",
                    (stage, args) -> stage.draft().line(args.one(0, Line.class))),
            new Sentence(
                    GIVEN,
                    "de bewoner is bekend bij: {soort}",
                    "Dit soort opvolger kent de bewoner al.",
                    (stage, args) -> stage.draft().known(args.one(0, PartnerKind.class), true)),
            new Sentence(
                    GIVEN,
                    "de bewoner is niet bekend bij: {soort}",
                    "Dit soort opvolger kent de bewoner zeker niet.",
                    (stage, args) -> stage.draft().known(args.one(0, PartnerKind.class), false)));

    private ReportSentences() {}

    private static void observe(Stage stage, Args args, Answer recurring) {
        stage.draft()
                .observe(Observation.builder()
                        .sense(args.one(0, Sense.class))
                        .sign(args.words().sign(args.text(1)))
                        .recurring(recurring)
                        .build());
    }
}
