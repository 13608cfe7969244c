package nl.opvolging.testkit;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.RulePacks;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Gives tests what {@link Afspraak} promises. */
final class AgreementResolver implements ParameterResolver {
    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(AgreementResolver.class);

    /** One for each folder, and the class path. */
    private record PacksOf(String folder) {}

    /** One for each test. */
    private record ClockOf(String test, Afspraak afspraak) {}

    private record Asked(Afspraak afspraak, RulePacks packs, AgreementInForce inForce, ExtensionContext context) {
        SettableClock clock() {
            return context.getStore(OURS)
                    .getOrComputeIfAbsent(
                            new ClockOf(context.getUniqueId(), afspraak),
                            key -> SettableClock.at(inForce.moment()),
                            SettableClock.class);
        }
    }

    private static final Map<Class<?>, Function<Asked, Object>> GIVEN = Map.of(
            FollowUps.class, asked -> FollowUps.by(asked.packs()),
            Agreement.class, asked -> asked.inForce().agreement(),
            RulePack.class, asked -> asked.inForce().pack(),
            RulePacks.class, Asked::packs,
            SettableClock.class, Asked::clock);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return GIVEN.containsKey(parameter.getParameter().getType())
                && nearest(parameter, context).isPresent();
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Afspraak afspraak = nearest(parameter, context).orElseThrow();
        RulePacks packs = packs(afspraak, context);
        return Optional.ofNullable(GIVEN.get(parameter.getParameter().getType()))
                .orElseThrow()
                .apply(new Asked(afspraak, packs, AgreementInForce.of(afspraak, packs), context));
    }

    /** A constructor belongs to the test that it is called for. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext rootContext) {
        return ExtensionContextScope.TEST_METHOD;
    }

    private static Optional<Afspraak> nearest(ParameterContext parameter, ExtensionContext context) {
        Stream<ExtensionContext> around = Stream.iterate(
                        Optional.of(context), Optional::isPresent, inner -> inner.flatMap(ExtensionContext::getParent))
                .flatMap(Optional::stream);
        return Stream.of(
                        parameter.findAnnotation(Afspraak.class).stream(),
                        AnnotationSupport.findAnnotation(parameter.getDeclaringExecutable(), Afspraak.class).stream(),
                        around.flatMap(
                                each -> AnnotationSupport.findAnnotation(each.getElement(), Afspraak.class).stream()))
                .flatMap(Function.identity())
                .findFirst();
    }

    private static RulePacks packs(Afspraak afspraak, ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(new PacksOf(afspraak.folder()), key -> read(key.folder()), RulePacks.class);
    }

    private static RulePacks read(String folder) {
        RulePacks.Reader reader = RulePacks.reader().classPath();
        if (!folder.isEmpty()) {
            reader.folder(Path.of(folder));
        }
        return reader.read().orThrow();
    }
}
