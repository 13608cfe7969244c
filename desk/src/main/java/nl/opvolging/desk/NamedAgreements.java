package nl.opvolging.desk;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.RulePacks;

/**
 * Agreements as somebody named them on the command line.
 *
 * @param agreements those that were meant, in the order of municipality and first day; at least one
 * @param all these, and those that come with the program
 */
record NamedAgreements(List<Agreement> agreements, List<Agreement> all) {
    /** The code of a municipality, and if need be a version of its agreement. */
    private static final String CODE = "GM[0-9]{4}( .+)?";

    NamedAgreements {
        agreements = List.copyOf(agreements);
        all = List.copyOf(all);
    }

    /**
     * Reads the agreements that a word means.
     *
     * @param word the code of a municipality whose agreement comes with the program, or a folder
     * @param err where problems of packs are told
     * @return the agreements; empty if there are problems with packs, which are then told
     * @throws Refusal if the word means no agreement
     */
    static Optional<NamedAgreements> read(String word, PrintWriter err) {
        return word.matches(CODE) ? Optional.of(shipped(word)) : inFolder(Path.of(word), err);
    }

    private static NamedAgreements shipped(String code) {
        List<Agreement> all = new PackFolders(List.of()).read().packs().agreements();
        List<Agreement> meant = all.stream()
                .filter(one -> code.equals(own(one).code()) || code.equals(own(one).code() + " " + own(one).version()))
                .toList();
        if (meant.isEmpty()) {
            throw Refusal.wrongUse("Er is geen meegeleverde afspraak met de code " + code
                    + ". Kijk welke er zijn met: ./opvolging afspraken");
        }
        return new NamedAgreements(meant, all);
    }

    private static Optional<NamedAgreements> inFolder(Path folder, PrintWriter err) {
        PackFolders places = new PackFolders(List.of(folder));
        RulePacks.Result result = places.read();
        if (!result.problems().isEmpty()) {
            result.problems().forEach(problem -> err.println(places.line(problem)));
            err.println("Verbeter eerst de afspraken.");
            return Optional.empty();
        }
        List<Agreement> all = result.packs().agreements();
        List<Agreement> meant =
                all.stream().filter(one -> places.hold(own(one))).toList();
        if (meant.isEmpty()) {
            throw Refusal.wrongUse("In de map \"" + folder + "\" is geen afspraak van een gemeente te vinden.");
        }
        return Optional.of(new NamedAgreements(meant, all));
    }

    private static RulePack own(Agreement agreement) {
        return agreement.packs().get(0);
    }

    /** The agreement of the same municipality that held before another. */
    Optional<Agreement> before(Agreement one) {
        return all.stream()
                .filter(other -> own(other).code().equals(own(one).code())
                        && own(other)
                                .validity()
                                .last()
                                .isBefore(own(one).validity().first()))
                .max(Comparator.comparing(other -> own(other).validity().first()));
    }

    /**
     * The only one that was meant.
     *
     * @param word the word that meant it
     * @throws Refusal if there are more
     */
    Agreement only(String word) {
        if (agreements.size() == 1) {
            return agreements.get(0);
        }
        throw Refusal.wrongUse(
                word.matches(CODE)
                        ? "Van " + word + " zijn er meer versies. Kies uit: "
                                + String.join(
                                        ", ",
                                        agreements.stream()
                                                .map(NamedAgreements::own)
                                                .map(pack -> "\"" + pack.code() + " " + pack.version() + "\"")
                                                .toList())
                                + "."
                        : "In de map \"" + word + "\" staat meer dan een afspraak. Geef de map van een ervan.");
    }

    /** The last of those that were meant. */
    Optional<Agreement> last() {
        return agreements.stream()
                .max(Comparator.comparing(one -> own(one).validity().first()));
    }
}
