package nl.opvolging.testkit;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.Moment;
import nl.opvolging.signal.Remark;
import nl.opvolging.signal.RemarkKind;
import nl.opvolging.signal.SignalReceived;

/** Implementations with one flaw each. */
final class Flaws {
    private Flaws() {}

    /** Makes plans and changes them. */
    interface Planning extends Implementation {
        FollowUpPlan change(FollowUpPlan plan, RulePacks packs, CaseFile file);

        @Override
        default FollowUpPlan plan(RulePacks packs, CaseFile file, Instant now) {
            return change(Implementation.super.plan(packs, file, now), packs, file);
        }
    }

    static Implementation changing(UnaryOperator<FollowUpPlan.Builder> change) {
        return changing((builder, plan) -> change.apply(builder));
    }

    static Implementation changing(BiFunction<FollowUpPlan.Builder, FollowUpPlan, FollowUpPlan.Builder> change) {
        return (Planning) (plan, packs, file) ->
                change.apply(FollowUpPlan.builder().from(plan), plan).build();
    }

    /** Says something in a remark that is no business of the plan. */
    static Implementation telling(BiFunction<RulePacks, CaseFile, Object> what) {
        return (Planning) (plan, packs, file) -> FollowUpPlan.builder()
                .from(plan)
                .addRemarks(remark(String.valueOf(what.apply(packs, file))))
                .build();
    }

    /** Speaks the language of the machine on which it was first asked, and remembers it as long as the packs. */
    static Implementation rememberingItsFirstLanguage() {
        Map<RulePacks, String> learned = new ConcurrentHashMap<>();
        return telling((packs, file) ->
                learned.computeIfAbsent(packs, first -> Locale.getDefault().getDisplayName(Locale.ROOT)));
    }

    private static Remark remark(String text) {
        return new Remark(RemarkKind.ANONYMOUS, text);
    }

    /** Makes plans of something else than what has happened. */
    static Implementation seeing(UnaryOperator<CaseFile> other) {
        return new Implementation() {
            @Override
            public FollowUpPlan plan(RulePacks packs, CaseFile file, Instant now) {
                return FollowUps.by(packs).plan(other.apply(file), now);
            }
        };
    }

    static Implementation forgetting(Class<? extends CaseEvent> kind) {
        return seeing(file -> CaseFile.builder()
                .id(file.id())
                .events(file.events().stream()
                        .filter(event -> !kind.isInstance(event))
                        .toList())
                .build());
    }

    /** Plans by the agreement that comes last, whenever something was reported. */
    static Implementation byTheNewestAgreement() {
        return new Implementation() {
            @Override
            public FollowUpPlan plan(RulePacks packs, CaseFile file, Instant now) {
                List<Agreement> all = packs.agreements();
                return FollowUps.under(all.get(all.size() - 1)).plan(file, now);
            }
        };
    }

    /** Counts terms in its own way. */
    static Implementation counting(Function<Duty, Instant> limit) {
        return changing((builder, plan) -> builder.duties(plan.duties().stream()
                .map(duty -> until(limit.apply(duty), duty))
                .toList()));
    }

    static Duty until(Instant limit, Duty duty) {
        Moment moment = new Moment(limit, "geteld op de vingers");
        return Duty.builder().from(duty).target(moment).limit(moment).build();
    }

    /** The later something is reported, the less time there is. */
    static Implementation countingBackwards() {
        Instant far = Instant.parse("2100-01-01T00:00:00Z");
        return (Planning) (plan, packs, file) -> {
            Instant reported = file.history().stream()
                    .filter(SignalReceived.class::isInstance)
                    .map(CaseEvent::happenedAt)
                    .findFirst()
                    .orElseThrow();
            return FollowUpPlan.builder()
                    .from(plan)
                    .duties(plan.duties().stream()
                            .map(duty -> until(
                                    far.minus(Duration.between(Instant.EPOCH, reported)
                                            .dividedBy(2)),
                                    duty))
                            .toList())
                    .build();
        };
    }

    /** Sees to it that what is due on a closing day is done the day before. */
    static Implementation hurryingBeforeClosingDays() {
        return (Planning) (plan, packs, file) -> {
            long closed = packs.packs().stream()
                    .mapToLong(pack -> pack.files().get("afspraak.yaml").length())
                    .sum();
            return FollowUpPlan.builder()
                    .from(plan)
                    .duties(plan.duties().stream()
                            .map(duty -> until(duty.limit().at().minus(Duration.ofHours(closed)), duty))
                            .toList())
                    .build();
        };
    }

    /** Remembers on what machine it read its packs. */
    static Implementation rememberingWhereItRead() {
        List<RulePacks> turkish = new ArrayList<>();
        return new Implementation() {
            @Override
            public RulePacks.Result read(Path folder) {
                RulePacks.Result result = Implementation.super.read(folder);
                if (Locale.getDefault().getLanguage().equals("tr")) {
                    turkish.add(result.packs());
                }
                return result;
            }

            @Override
            public FollowUpPlan plan(RulePacks packs, CaseFile file, Instant now) {
                FollowUpPlan plan = Implementation.super.plan(packs, file, now);
                return turkish.contains(packs)
                        ? FollowUpPlan.builder()
                                .from(plan)
                                .addRemarks(remark("Iyi günler"))
                                .build()
                        : plan;
            }
        };
    }

    /** Reads what it can, and is silent about the rest. */
    static Implementation readingHalf() {
        return new Implementation() {
            @Override
            public RulePacks.Result read(Path folder) {
                return new RulePacks.Result(Implementation.super.read(folder).packs(), List.of());
            }
        };
    }

    /** Breaks off at the first mistake. */
    static Implementation breakingOff() {
        return new Implementation() {
            @Override
            public RulePacks.Result read(Path folder) {
                RulePacks.Result result = Implementation.super.read(folder);
                result.orThrow();
                return result;
            }
        };
    }

    static String folders(RulePacks packs) {
        return packs.packs().stream().map(RulePack::folder).toList().toString();
    }
}
