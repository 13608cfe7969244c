package nl.opvolging.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.opvolging.rules.Problem;
import nl.opvolging.rules.WeakSpot;
import nl.opvolging.rules.Witness;
import nl.opvolging.scenarios.Coverage;
import nl.opvolging.scenarios.Mutation;
import nl.opvolging.scenarios.MutationReport;
import nl.opvolging.scenarios.ScenarioProblem;
import nl.opvolging.scenarios.ScenarioReport;
import nl.opvolging.scenarios.ScenarioResult;
import nl.opvolging.scenarios.StepFailure;
import nl.opvolging.signal.ClauseRef;

/**
 * What came of checking packs, as JSON. Words of a closed list are in Dutch; a path is that of the file below the folder as
 * it was named.
 *
 * @param problems what cannot be read
 * @param packs the packs that can
 */
record CheckJson(List<Told> problems, List<OfPack> packs) {
    static CheckJson of(List<Problem> problems, List<PackCheck> checks, PackFolders places) {
        return new CheckJson(
                problems.stream()
                        .map(problem -> Told.of(problem, places.fileOf(problem)))
                        .toList(),
                checks.stream().map(check -> OfPack.of(check, places)).toList());
    }

    record Told(
            String code,
            String pack,
            String file,
            String path,
            Optional<String> sheet,
            Optional<String> cell,
            int line,
            int column,
            String found,
            String message,
            Optional<String> suggestion) {
        static Told of(Problem problem, String path) {
            return new Told(
                    problem.code().word(),
                    problem.pack(),
                    problem.file(),
                    path,
                    problem.sheet(),
                    problem.cell(),
                    problem.line(),
                    problem.column(),
                    problem.found(),
                    problem.message(),
                    problem.suggestion());
        }
    }

    record OfPack(
            String folder,
            String code,
            String name,
            String version,
            boolean passes,
            List<Weak> weakSpots,
            Scenarios scenarios,
            Covered coverage,
            Optional<Changes> mutations,
            List<String> witnesses) {
        static OfPack of(PackCheck check, PackFolders places) {
            return new OfPack(
                    check.pack().folder(),
                    check.pack().code(),
                    check.pack().name(),
                    check.pack().version(),
                    check.passes(),
                    check.weakSpots().stream()
                            .map(spot -> Weak.of(spot, places))
                            .toList(),
                    Scenarios.of(check.scenarios(), places),
                    Covered.of(check.scenarios().coverage()),
                    check.mutations().map(report -> Changes.of(report, places)),
                    check.witnesses());
        }
    }

    record Weak(
            String check,
            String weight,
            String path,
            Optional<String> sheet,
            Optional<String> cell,
            int line,
            int column,
            List<ClauseRef> clauses,
            String message,
            Optional<String> witness) {
        static Weak of(WeakSpot spot, PackFolders places) {
            return new Weak(
                    spot.check().word(),
                    spot.weight().word(),
                    places.fileOf(spot.pack(), spot.file()),
                    spot.sheet(),
                    spot.cell(),
                    spot.line(),
                    spot.column(),
                    spot.clauses(),
                    spot.message(),
                    spot.witness().map(Witness::description));
        }
    }

    record Scenarios(long held, int failed, List<Unread> problems, List<Failed> failures) {
        static Scenarios of(ScenarioReport report, PackFolders places) {
            return new Scenarios(
                    report.results().stream().filter(ScenarioResult::holds).count(),
                    report.failures().size(),
                    report.problems().stream()
                            .map(problem -> Unread.of(problem, places))
                            .toList(),
                    report.failures().stream()
                            .map(failure -> Failed.of(failure, places))
                            .toList());
        }
    }

    record Unread(String path, int line, int column, String message) {
        static Unread of(ScenarioProblem problem, PackFolders places) {
            return new Unread(
                    places.fileOf(problem.pack(), problem.file()), problem.line(), problem.column(), problem.message());
        }
    }

    record Failed(String path, int line, String step, String expected, String found, String explanation) {
        static Failed of(StepFailure failure, PackFolders places) {
            return new Failed(
                    places.fileOf(failure.pack(), failure.file()),
                    failure.line(),
                    failure.step(),
                    failure.expected(),
                    failure.found(),
                    failure.explanation());
        }
    }

    record Covered(int clauses, int touched, Map<String, List<Integer>> untouched) {
        static Covered of(Coverage coverage) {
            Map<String, List<Integer>> untouched = new TreeMap<>();
            coverage.untouched()
                    .forEach((table, clauses) -> untouched.put(
                            table, clauses.stream().map(ClauseRef::number).toList()));
            return new Covered(coverage.clauses(), coverage.touched(), untouched);
        }
    }

    record Changes(int tried, int noticed, int percentage, List<Change> harmless, List<Change> unnoticed) {
        static Changes of(MutationReport report, PackFolders places) {
            return new Changes(
                    report.tried(),
                    report.noticed(),
                    report.percentage(),
                    changes(report.harmless(), places),
                    changes(report.unnoticed(), places));
        }

        private static List<Change> changes(List<Mutation> mutations, PackFolders places) {
            return mutations.stream()
                    .map(mutation -> Change.of(mutation, places))
                    .toList();
        }
    }

    record Change(String path, int line, ClauseRef clause, String change) {
        static Change of(Mutation mutation, PackFolders places) {
            return new Change(
                    places.fileOf(mutation.pack(), mutation.file()),
                    mutation.line(),
                    mutation.clause(),
                    mutation.change());
        }
    }
}
