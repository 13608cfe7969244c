package nl.opvolging.desk;

import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import nl.opvolging.rules.DutchMoments;
import nl.opvolging.rules.NoAgreementException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells in a Dutch sentence what went wrong while a command ran. Nobody ever sees a stack trace. */
final class Failures implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult arguments) {
        return tell(e, command.getErr());
    }

    static int tell(Throwable e, PrintWriter err) {
        if (e instanceof Refusal refusal) {
            err.println(Printable.text(refusal.sentence()));
            return refusal.exitCode();
        }
        if (e instanceof NoAgreementException none) {
            err.println(sentence(none));
            return ExitCode.PROBLEMS;
        }
        if (e instanceof FileSystemException file && file.getFile() != null) {
            err.println(Printable.text("\"" + file.getFile() + "\" kan niet worden gelezen of geschreven."
                    + " Kijk of de map bestaat en of u er iets mag veranderen, of kies een andere."));
            return ExitCode.WRONG_USE;
        }
        err.println("Er is iets mis met dit programma (" + e.getClass().getName() + ": "
                + Printable.text(String.valueOf(e.getMessage()))
                + "). Meld dit aan de makers, met de opdracht die u gaf.");
        return ExitCode.BROKEN;
    }

    private static String sentence(NoAgreementException none) {
        String start = "Er geldt geen afspraak van gemeente " + none.municipality() + " op "
                + DutchMoments.inFull(none.day()) + ". ";
        if (none.covered().isEmpty()) {
            return start
                    + "Van deze gemeente is geen enkele afspraak bekend. Geef met --dir een map met haar afspraak.";
        }
        return start + "Wel bekend: "
                + String.join(
                        "; ", none.covered().stream().map(DutchMoment::days).toList())
                + ". Kijk of de datum van de melding klopt, of geef met --dir een map met de goede afspraak.";
    }
}
