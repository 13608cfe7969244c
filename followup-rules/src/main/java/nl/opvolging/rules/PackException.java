package nl.opvolging.rules;

import java.util.List;
import java.util.stream.Collectors;

/** Rule packs have mistakes in them. */
public final class PackException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    PackException(List<Problem> problems) {
        super("The rule packs have " + problems.size() + (problems.size() == 1 ? " problem:\n" : " problems:\n")
                + problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * What is wrong.
     *
     * @return all problems, in order of pack, file and place
     */
    public List<Problem> problems() {
        return problems;
    }
}
