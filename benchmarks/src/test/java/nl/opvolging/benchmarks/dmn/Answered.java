package nl.opvolging.benchmarks.dmn;

import java.util.List;
import java.util.Map;
import nl.opvolging.rules.Route;
import nl.opvolging.signal.PartnerRef;

/** What an agreement answers, as a model should tell it. */
final class Answered {
    private Answered() {}

    static Map<String, Object> by(Route route) {
        List<String> informed = route.informed().stream().map(PartnerRef::value).toList();
        return Map.of(
                "opvolger", route.owner().value(),
                "informeer", informed,
                "regel", route.clause().toString());
    }
}
