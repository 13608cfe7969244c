package nl.opvolging.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import nl.opvolging.rules.PackText;

/** Law 15, for what is small: any bytes, any text, and sound packs in which something has been changed. */
class ReadingLaws {
    @Property
    void law_15_any_bytes_as_a_file_give_a_pack_or_a_problem_with_a_place(
            @ForAll("files") String file, @ForAll @Size(max = 300) byte[] bytes, @ForAll boolean inBase) {
        Law15.holdsFor(file, bytes, inBase);
    }

    @Property
    void law_15_any_text_as_a_file_gives_a_pack_or_a_problem_with_a_place(
            @ForAll("files") String file, @ForAll @StringLength(max = 200) String text, @ForAll boolean inBase) {
        Law15.holdsFor(file, text.getBytes(java.nio.charset.StandardCharsets.UTF_8), inBase);
    }

    @Property
    void law_15_any_cells_below_the_right_header_give_a_pack_or_a_problem_with_a_place(
            @ForAll("tables") String file, @ForAll("rows") List<List<String>> rows) {
        String header = PackText.basis()
                .with("gebieden.csv", PackText.gorinchem().text("gebieden.csv"))
                .text(file)
                .split("\n", 2)[0];
        String table =
                rows.stream().map(row -> String.join(";", row)).collect(Collectors.joining("\n", header + "\n", "\n"));
        Law15.holdsFor(PackText.basis(), PackText.gorinchem().with(file, table));
    }

    @Property
    void law_15_any_values_in_a_head_give_a_pack_or_a_problem_with_a_place(
            @ForAll("heads") String head, @ForAll boolean inBase) {
        Law15.holdsFor(PackFiles.HEAD, head.getBytes(java.nio.charset.StandardCharsets.UTF_8), inBase);
    }

    @Property(tries = 3_000)
    void law_15_a_pack_with_cells_swapped_deleted_or_doubled_is_a_pack_or_has_a_problem_with_a_place(
            @ForAll("files") String file,
            @ForAll Change change,
            @ForAll int first,
            @ForAll int second,
            @ForAll boolean inBase) {
        PackText sound = inBase ? PackText.basis() : PackText.gorinchem();
        Assume.that(sound.files().contains(file));
        PackText changed = sound.with(file, change.in(sound.text(file), first, second));
        Law15.holdsFor(inBase ? changed : PackText.basis(), inBase ? PackText.gorinchem() : changed);
    }

    @Property(tries = 3_000)
    void law_15_a_pack_with_a_character_put_or_taken_away_is_a_pack_or_has_a_problem_with_a_place(
            @ForAll("files") String file, @ForAll("characters") String put, @ForAll int place, @ForAll boolean inBase) {
        PackText sound = inBase ? PackText.basis() : PackText.gorinchem();
        Assume.that(sound.files().contains(file));
        String text = sound.text(file);
        int at = Math.floorMod(place, text.length());
        PackText changed = sound.with(file, text.substring(0, at) + put + text.substring(put.isEmpty() ? at + 1 : at));
        Law15.holdsFor(inBase ? changed : PackText.basis(), inBase ? PackText.gorinchem() : changed);
    }

    /** Law 13. Renaming the pack's folder changes nothing. */
    @Property(tries = 1_000)
    void law_13_the_name_of_the_folder_changes_nothing_but_the_name_in_its_problems(
            @ForAll("files") String file,
            @ForAll Change change,
            @ForAll int first,
            @ForAll int second,
            @ForAll @StringLength(min = 1, max = 20) String name) {
        PackText sound = PackText.gorinchem();
        Assume.that(sound.files().contains(file));
        PackText changed = sound.with(file, change.in(sound.text(file), first, second));
        Library.Result before = PackText.read(PackText.basis(), changed);
        Library.Result after = PackText.read(PackText.basis(), changed.named(name));
        assertThat(after.problems())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("pack")
                .containsExactlyInAnyOrderElementsOf(before.problems());
        assertThat(after.packs())
                .extracting(Pack::sha256)
                .containsExactlyInAnyOrderElementsOf(
                        before.packs().stream().map(Pack::sha256).toList());
        assertThat(after.packs())
                .extracting(Pack::tables)
                .containsExactlyInAnyOrderElementsOf(
                        before.packs().stream().map(Pack::tables).toList());
    }

    /** What an adviser does by accident in a spreadsheet program. */
    enum Change {
        SWAP_CELLS,
        DELETE_CELL,
        DOUBLE_CELL,
        SWAP_LINES,
        DELETE_LINE,
        DOUBLE_LINE;

        String in(String text, int first, int second) {
            boolean lines = name().endsWith("_LINE") || name().endsWith("_LINES");
            String separator = lines ? "\n" : text.contains(";") ? ";" : " ";
            List<String> parts = new ArrayList<>(Arrays.asList(text.split(separator, -1)));
            int a = Math.floorMod(first, parts.size());
            int b = Math.floorMod(second, parts.size());
            if (name().startsWith("SWAP")) {
                java.util.Collections.swap(parts, a, b);
            } else if (name().startsWith("DELETE")) {
                parts.remove(a);
            } else {
                parts.add(b, parts.get(a));
            }
            return String.join(separator, parts);
        }
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(PackFiles.ALL);
    }

    @Provide
    Arbitrary<String> tables() {
        return files().filter(file -> file.endsWith(".csv"));
    }

    @Provide
    Arbitrary<String> characters() {
        return Arbitraries.of(
                "",
                "",
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
                "\uD83D\uDE00",
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
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        return words().list().ofMinSize(1).ofMaxSize(16).list().ofMaxSize(6);
    }

    private static Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        "",
                        "",
                        "1",
                        "2",
                        "7",
                        "ja",
                        "nee",
                        "eenzaamheid",
                        "behalve verwardheid",
                        "oudere",
                        "Oost",
                        "WK051211",
                        "GM0545",
                        "gordijnen-dicht",
                        "regie",
                        "vangnet",
                        "niet pluis",
                        "snel",
                        "2 werkdagen",
                        "1 week",
                        "onoverschrijdbaar",
                        "altijd",
                        "gemeente",
                        "112",
                        "2027-01-01",
                        "sociaal wijkteam",
                        "niet opgepakt",
                        "herhaald",
                        "neem over",
                        "vervanger",
                        "teams",
                        "3 in 30 dagen",
                        "melding",
                        "melder",
                        "ontvangen",
                        "status",
                        "boosheid",
                        "a, b",
                        ",",
                        "\"",
                        "=1",
                        "wonen!",
                        "\"x;y\"",
                        "+999999999-12-31"),
                Arbitraries.strings().ofMaxLength(10));
    }

    @Provide
    Arbitrary<String> heads() {
        Arbitrary<String> keys = Arbitraries.of(
                "gemeente",
                "pakket",
                "naam",
                "versie",
                "geldig",
                "basis",
                "status",
                "voorbeeld",
                "kalender",
                "vangnet",
                "bronnen",
                "wijziging",
                "opgegaan_in",
                "van",
                "onzin",
                "\"\"",
                "? a");
        Arbitrary<String> values = Arbitraries.oneOf(
                Arbitraries.of(
                        "GM0512",
                        "proef-basis",
                        "x",
                        "2027.1",
                        "{ van: 2027-01-01 }",
                        "{ van: 2027-01-01, tot: 2028-12-31 }",
                        "{ van: +999999999-12-31 }",
                        "concept",
                        "true",
                        "{ kantoor: \"ma-vr 08:30-17:00\" }",
                        "{ kantoor: altijd, sluitingsdagen: [x] }",
                        "gemeente",
                        "[a, b]",
                        "",
                        "~",
                        "{ gemeente: GM0545, vanaf: 2027-01-01 }",
                        "\"\\UFFFFFFFF\"",
                        "\"\\ud800\"",
                        "&a x",
                        "*a",
                        "!!binary x"),
                Arbitraries.strings().ascii().ofMaxLength(10));
        return Combinators.combine(keys, values)
                .as((key, value) -> key + ": " + value)
                .list()
                .ofMaxSize(14)
                .map(lines -> String.join("\n", lines));
    }
}
