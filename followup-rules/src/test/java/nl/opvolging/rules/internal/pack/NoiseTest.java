package nl.opvolging.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.opvolging.rules.PackText;
import nl.opvolging.rules.internal.text.FileText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A megabyte of what nobody should give as a file of a pack. */
class NoiseTest {
    private static final int MEGABYTE = 1024 * 1024;

    /**
     * Law 15. Any bytes given as a pack give a pack or at least one problem with a position, in bounded time; never half a pack, never
     * an exception.
     */
    @ParameterizedTest
    @MethodSource("noise")
    void law_15_a_megabyte_of_noise_is_told_and_never_half_a_pack(String file, String what, byte[] content) {
        Law15.holdsFor(file, content, false);
        Law15.holdsFor(file, content, true);
    }

    @Test
    void noise_is_given_as_each_of_the_files() {
        assertThat(PackText.FILES).containsExactlyElementsOf(PackFiles.ALL);
    }

    private static Stream<Arguments> noise() {
        Stream<Arguments> ofTables = PackFiles.ALL.stream()
                .flatMap(file -> megabytes().entrySet().stream()
                        .map(noise -> arguments(file, noise.getKey(), noise.getValue())));
        Stream<Arguments> ofHead = Stream.concat(megabytes().entrySet().stream(), yaml().entrySet().stream())
                .map(noise -> arguments(
                        PackFiles.HEAD,
                        "64 KB of " + noise.getKey(),
                        Arrays.copyOf(
                                noise.getValue(), Math.min(noise.getValue().length, FileText.MOST_BYTES_OF_HEAD))));
        return Stream.concat(ofTables, ofHead);
    }

    private static Map<String, byte[]> megabytes() {
        Map<String, byte[]> noise = new LinkedHashMap<>();
        byte[] random = new byte[MEGABYTE];
        new Random(20270112).nextBytes(random);
        noise.put("random bytes", random);
        noise.put("random characters", randomCharacters());
        for (String part : new String[] {";", "\"", "\n", ";\n", "a", "a;", "\"\"\";", "\uD83D\uDE00"}) {
            noise.put("times " + part.replace("\n", "\\n"), times(part));
        }
        noise.put("a wide character before semicolons", ("€" + ";".repeat(MEGABYTE)).getBytes(StandardCharsets.UTF_8));
        noise.put(
                "a giant line of words",
                ("regel;thema;opvolger\n1;" + "eenzaam, ".repeat(MEGABYTE / 9)).getBytes(StandardCharsets.UTF_8));
        noise.put(
                "a header of unknown columns",
                ("regel;" + "tema;".repeat(MEGABYTE / 5)).getBytes(StandardCharsets.UTF_8));
        noise.put("100,000 rows", rows("regel;opvolger;thema;spoed;uiterlijk;teken", ";vangnet;;gewoon;1 dag;"));
        noise.put("100,000 rungs", rows("regel;als;stap;doe;naar;aantal", ";herhaald;1;bel;vangnet;3 in 30 dagen"));
        noise.put("100,000 rows of mistakes", rows("regel;opvolger;naam;codes", ";opvolgr;;WK"));
        return noise;
    }

    private static Map<String, byte[]> yaml() {
        Map<String, byte[]> noise = new LinkedHashMap<>();
        for (String part : new String[] {
            "[", "{", "a: {", "- ", "? ", "- [", "!!x ", "&a ", "*a ", "'", "|\n", "a: b\n", "\\", "%", "\t"
        }) {
            noise.put("times " + part.replace("\n", "\\n"), times(part));
        }
        StringBuilder bomb = new StringBuilder("a0: &a0 [lol]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [")
                    .append(("*a" + (i - 1) + ",").repeat(40))
                    .append("lol]\n");
        }
        noise.put("a bomb of aliases", bomb.toString().getBytes(StandardCharsets.UTF_8));
        noise.put(
                "unknown names",
                IntStream.range(0, 10_000)
                        .mapToObj(name -> "naam" + name + ": x\n")
                        .collect(Collectors.joining())
                        .getBytes(StandardCharsets.UTF_8));
        return noise;
    }

    private static byte[] randomCharacters() {
        Random random = new Random(20270112);
        return random.ints(MEGABYTE, ' ', '~' + 1)
                .map(c -> random.nextInt(60) == 0 ? '\n' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] times(String part) {
        return part.repeat(MEGABYTE / part.getBytes(StandardCharsets.UTF_8).length)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] rows(String header, String row) {
        return IntStream.rangeClosed(1, 100_000)
                .mapToObj(number -> number + row)
                .collect(Collectors.joining("\n", header + "\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
