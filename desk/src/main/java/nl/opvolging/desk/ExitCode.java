package nl.opvolging.desk;

/** What a command tells the shell. */
final class ExitCode {
    static final int FINE = 0;
    static final int PROBLEMS = 1;
    static final int WRONG_USE = 2;
    static final int BROKEN = 3;

    private ExitCode() {}
}
