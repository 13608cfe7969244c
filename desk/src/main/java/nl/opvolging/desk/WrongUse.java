package nl.opvolging.desk;

import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in Dutch why arguments cannot be understood, and where to read what can. */
final class WrongUse implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        command.getErr()
                .println(Printable.text(sentence(e) + " Kijk wat er kan met: "
                        + command.getCommandSpec().qualifiedName() + " --help"));
        return ExitCode.WRONG_USE;
    }

    private static String sentence(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return sentence(unmatched);
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            ArgSpec argument = missing.getMissing().get(0);
            return argument.isOption()
                    ? "Bij de optie " + name(argument) + " hoort een waarde: " + argument.paramLabel() + "."
                    : "Er ontbreekt iets: " + argument.paramLabel() + ".";
        }
        if (e instanceof OverwrittenOptionException twice) {
            return "De optie " + name(twice.getOverwritten()) + " staat er meer dan eens.";
        }
        ArgSpec argument = e.getArgSpec();
        if (argument != null) {
            return "De waarde" + (e.getValue() == null ? "" : " \"" + e.getValue() + "\"") + " past niet bij "
                    + name(argument) + "."
                    + (argument.type() == LocalDate.class ? " Schrijf een datum als 2027-01-31." : "");
        }
        return "Deze opdracht is niet compleet: zeg wat u wilt weten.";
    }

    private static String sentence(UnmatchedArgumentException unmatched) {
        String word = unmatched.getUnmatched().get(0);
        List<String> suggestions = unmatched.getSuggestions();
        String nearest = suggestions.isEmpty() ? "" : " Bedoelde u \"" + suggestions.get(0) + "\"?";
        boolean noCommand = !unmatched.getCommandLine().getSubcommands().isEmpty();
        if (unmatched.isUnknownOption()) {
            return "De optie \"" + word + "\" bestaat niet." + nearest;
        }
        return noCommand ? "De opdracht \"" + word + "\" bestaat niet." + nearest : "\"" + word + "\" is hier te veel.";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
