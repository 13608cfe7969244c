package nl.opvolging.benchmarks.results;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import nl.opvolging.rules.DutchMoments;

/** Tells on what machine and on what day is measured, in one line. */
public final class Machine {
    private static final double GIGABYTE = 1024.0 * 1024 * 1024;

    private Machine() {}

    /**
     * Prints the line.
     *
     * @param args how thoroughly is measured, in one word
     * @throws IOException if the name of the processor cannot be read
     */
    public static void main(String[] args) throws IOException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .printf(
                        Locale.ROOT,
                        "Measured on %s (%s), on %d cores (%s) with %.0f GB of memory, %s %s, Java %s (%s).%n",
                        LocalDate.now(DutchMoments.ZONE),
                        args[0],
                        system.getAvailableProcessors(),
                        processor(system.getArch()),
                        system.getTotalMemorySize() / GIGABYTE,
                        system.getName(),
                        system.getVersion().replaceFirst("-.*", ""),
                        System.getProperty("java.version"),
                        System.getProperty("java.vm.name"));
    }

    /** The name of the processor where the system tells it, else its kind. */
    private static String processor(String kind) throws IOException {
        Path file = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(file)) {
            return kind;
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(kind);
        }
    }
}
