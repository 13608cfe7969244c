package nl.opvolging.desk;

/** A command cannot do what was asked. The message is a Dutch sentence for people, with what they can do about it. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Refusal(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    static Refusal problems(String sentence) {
        return new Refusal(ExitCode.PROBLEMS, sentence);
    }

    static Refusal wrongUse(String sentence) {
        return new Refusal(ExitCode.WRONG_USE, sentence);
    }

    int exitCode() {
        return exitCode;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
