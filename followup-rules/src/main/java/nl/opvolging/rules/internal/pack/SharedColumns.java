package nl.opvolging.rules.internal.pack;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Fact;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Urgency;
import org.jspecify.annotations.Nullable;

/** Columns that stand in several tables, each over the field that it looks at in the questions of that table. */
final class SharedColumns {
    private SharedColumns() {}

    static <Q> ConditionColumn<Q, Theme> theme(Function<Q, Optional<Theme>> field, Axis<Q> axis) {
        return ConditionColumn.<Q, Theme>equal(
                        "thema",
                        Domains.THEME,
                        axis,
                        question -> field.apply(question).orElse(null))
                .phrase("thema {}")
                .unknown(Fact.THEME, "Wijst wat er gezien is op {}?")
                .build();
    }

    /** Once a case is routed, no theme is none of the themes: nobody will ask any more. */
    static <Q> ConditionColumn<Q, Theme> routedTheme(Function<Q, Optional<Theme>> field, Axis<Q> axis) {
        return ConditionColumn.<Q, Theme>equal(
                        "thema",
                        Domains.THEME,
                        axis,
                        question -> field.apply(question).orElse(null))
                .phrase("thema {}")
                .build();
    }

    static <Q> ConditionColumn<Q, About> about(Function<Q, About> field, Axis<Q> axis) {
        return ConditionColumn.<Q, About>equal(
                        "over", Domains.ABOUT, axis, question -> known(field.apply(question), About.UNKNOWN))
                .phrase("over een {}")
                .unknown(Fact.ABOUT, "Gaat het om een {}?")
                .build();
    }

    static <Q> ConditionColumn<Q, Urgency> urgency(Function<Q, Urgency> field, Axis<Q> axis) {
        return ConditionColumn.<Q, Urgency>equal("spoed", Domains.URGENCY, axis, field)
                .phrase("spoed {}")
                .build();
    }

    static <Q> ConditionColumn<Q, ObserverKind> observer(Function<Q, ObserverKind> field, Axis<Q> axis) {
        return ConditionColumn.<Q, ObserverKind>equal("melder", Domains.OBSERVER, axis, field)
                .phrase("gemeld door {}")
                .build();
    }

    static <Q> ConditionColumn<Q, Answer> anonymous(Predicate<Q> field, Axis<Q> axis) {
        return ConditionColumn.<Q, Answer>equal(
                        "anoniem", Domains.YES_OR_NO, axis, question -> Tests.answer(field.test(question)))
                .phrase("anoniem: {}")
                .build();
    }

    static <Q> ConditionColumn<Q, Answer> consent(Function<Q, Answer> field, Axis<Q> axis) {
        return yesOrNo(
                "toestemming",
                field,
                axis,
                Fact.CONSENT,
                "toestemming: {}",
                "Vindt de bewoner het goed dat dit gemeld is?");
    }

    /** A fact that is yes, no or unknown. */
    static <Q> ConditionColumn<Q, Answer> yesOrNo(
            String header, Function<Q, Answer> field, Axis<Q> axis, Fact fact, String phrase, String asked) {
        return ConditionColumn.<Q, Answer>equal(
                        header, Domains.YES_OR_NO, axis, question -> known(field.apply(question), Answer.UNKNOWN))
                .phrase(phrase)
                .unknown(fact, asked)
                .build();
    }

    private static <V> @Nullable V known(V fact, V unknown) {
        return fact == unknown ? null : fact;
    }
}
