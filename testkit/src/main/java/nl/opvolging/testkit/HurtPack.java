package nl.opvolging.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import nl.opvolging.rules.PackForm;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.rules.TableForm;

/** The packs of an agreement, with other bytes in one file of one of them. */
final class HurtPack {
    private static final List<String> CHARACTERS = List.of(
            ";",
            "\"",
            "\n",
            "\r",
            ",",
            "#",
            "=",
            " ",
            "\u00A0",
            "\u0000",
            "\uFEFF",
            "é",
            "😀",
            ":",
            "[",
            "{",
            "}",
            "&",
            "*",
            "!",
            "'",
            "\t",
            "-",
            "%",
            "0",
            "behalve ",
            "@",
            "|",
            "\\");
    private static final int LONGEST = 300;
    private static final int MOST = 999_999;

    private final World world;
    private final String folder;
    private final String file;
    private final byte[] bytes;

    private HurtPack(World world, String folder, String file, byte[] bytes) {
        this.world = world;
        this.folder = folder;
        this.file = file;
        this.bytes = bytes.clone();
    }

    World world() {
        return world;
    }

    /** The folder of the pack. */
    String folder() {
        return folder;
    }

    /** The file. */
    String file() {
        return file;
    }

    static Arbitrary<HurtPack> any(World world) {
        WrittenPacks chain = world.chain();
        List<String> known = PackForm.all().stream().map(TableForm::file).toList();
        return Combinators.combine(
                        Arbitraries.of(chain.folders()),
                        Arbitraries.of(known),
                        Arbitraries.of(Harm.values()),
                        upTo(MOST),
                        upTo(MOST),
                        Arbitraries.bytes().array(byte[].class).ofMaxSize(LONGEST))
                .as((folder, file, harm, first, second, bytes) -> {
                    String text = chain.files(folder).getOrDefault(file, "");
                    byte[] hurt = text.isEmpty() || harm == Harm.OTHER_BYTES
                            ? bytes
                            : harm.in(text, first, second).getBytes(UTF_8);
                    return new HurtPack(world, folder, file, hurt);
                });
    }

    private static Arbitrary<Integer> upTo(int most) {
        return Arbitraries.integers().between(0, most).withDistribution(RandomDistribution.uniform());
    }

    /** What comes of reading it beside the other packs. */
    RulePacks.Result read() {
        return world.chain().inFolder(place -> {
            try {
                Files.write(place.resolve(folder).resolve(file), bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return world.implementation().read(place);
        });
    }

    @Override
    public String toString() {
        return world + " with in " + folder + "/" + file + ":\n" + new String(bytes, UTF_8);
    }

    /** What happens by accident: in a spreadsheet program, in an editor, on the way. */
    private enum Harm {
        SWAP_CELLS,
        DELETE_CELL,
        DOUBLE_CELL,
        SWAP_LINES,
        DELETE_LINE,
        DOUBLE_LINE,
        PUT_CHARACTER,
        DELETE_CHARACTER,
        CUT_OFF,
        OTHER_BYTES;

        String in(String text, int first, int second) {
            int at = first % text.length();
            return switch (this) {
                case PUT_CHARACTER ->
                    text.substring(0, at) + CHARACTERS.get(second % CHARACTERS.size()) + text.substring(at);
                case DELETE_CHARACTER -> text.substring(0, at) + text.substring(at + 1);
                case CUT_OFF, OTHER_BYTES -> text.substring(0, at);
                case SWAP_CELLS, DELETE_CELL, DOUBLE_CELL ->
                    inParts(text, text.contains(";") ? ";" : " ", first, second);
                case SWAP_LINES, DELETE_LINE, DOUBLE_LINE -> inParts(text, "\n", first, second);
            };
        }

        private String inParts(String text, String separator, int first, int second) {
            List<String> parts = new ArrayList<>(Arrays.asList(text.split(separator, -1)));
            int a = first % parts.size();
            int b = second % parts.size();
            if (name().startsWith("SWAP")) {
                Collections.swap(parts, a, b);
            } else if (name().startsWith("DELETE")) {
                parts.remove(a);
            } else {
                parts.add(b, parts.get(a));
            }
            return String.join(separator, parts);
        }
    }
}
