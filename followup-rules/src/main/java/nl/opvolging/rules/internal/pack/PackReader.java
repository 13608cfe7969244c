package nl.opvolging.rules.internal.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.opvolging.rules.DateRange;
import nl.opvolging.rules.Problem;
import nl.opvolging.rules.ProblemCode;
import nl.opvolging.rules.internal.text.Cell;
import nl.opvolging.rules.internal.text.CsvReader;
import nl.opvolging.rules.internal.text.FileText;
import nl.opvolging.rules.internal.text.Problems;
import nl.opvolging.rules.internal.text.Words;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Theme;
import org.jspecify.annotations.Nullable;

/** Reads one pack: first its head, and its tables once it is known which base packs it rests on. */
final class PackReader {
    private static final Cell TOP = new Cell("", 1, 1);

    private final PackFolder folder;
    private final List<Problems> problems = new ArrayList<>();
    private final @Nullable Head head;
    private Municipality municipality = Municipality.NONE;

    /**
     * Reads the head of a pack.
     *
     * @param folder the files
     */
    public PackReader(PackFolder folder) {
        this.folder = folder;
        folder.strangers()
                .forEach(name -> problemsOf(name)
                        .add(
                                ProblemCode.UNKNOWN_FILE,
                                TOP,
                                "Het bestand \"" + Words.shown(name) + "\" hoort niet in een afspraak."
                                        + (name.startsWith(PackFiles.SCENARIOS)
                                                ? " In de map voorbeelden staan alleen bestanden die eindigen op "
                                                        + PackFiles.SCENARIO_ENDING + "."
                                                : ""),
                                Words.nearest(name, PackFiles.ALL)));
        folder.unreadable().forEach((name, reason) -> problemsOf(name).add(ProblemCode.UNREADABLE, TOP, reason));
        this.head = readHead();
    }

    private @Nullable Head readHead() {
        if (!folder.files().containsKey(PackFiles.HEAD)) {
            if (!folder.unreadable().containsKey(PackFiles.HEAD)
                    && folder.origin().problems().isEmpty()) {
                problemsOf(PackFiles.HEAD)
                        .add(
                                ProblemCode.MISSING_FILE,
                                TOP,
                                (folder.origin().workbook().isPresent()
                                                ? "Het blad " + PackFiles.HEAD_FORM.name()
                                                : "Het bestand " + PackFiles.HEAD)
                                        + " ontbreekt. Het zegt van wie de afspraak is en wanneer hij geldt.");
            }
            return null;
        }
        Problems ofHead = problemsOf(PackFiles.HEAD);
        return text(PackFiles.HEAD, ofHead)
                .flatMap(text -> HeadReader.read(text, ofHead))
                .orElse(null);
    }

    /**
     * The head.
     *
     * @return the head, with stand-ins for what is wrong with it; empty if it does not even say whose it is
     */
    public Optional<Head> head() {
        return Optional.ofNullable(head);
    }

    /**
     * The name of the folder.
     *
     * @return the name, for messages
     */
    public String folder() {
        return folder.name();
    }

    /**
     * Adds a problem with the head that shows only beside other packs.
     *
     * @param code what kind
     * @param place where in the head
     * @param message what is wrong and what is expected, in Dutch
     * @param known the words that could be meant instead
     */
    public void refuseHead(ProblemCode code, Cell place, String message, List<String> known) {
        problemsOf(PackFiles.HEAD).add(code, place, message, Words.nearest(place.text(), known));
    }

    /**
     * What is wrong with the pack, as far as it was read.
     *
     * @return the problems, in order of file and place
     */
    public List<Problem> problems() {
        return Stream.concat(
                        folder.origin().problems().stream(),
                        problems.stream().flatMap(ofFile -> ofFile.list().stream()))
                .map(folder.origin()::located)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Reads the tables.
     *
     * @param base the base pack, if the head names one
     * @param validity when the pack holds on top of that base pack
     * @param municipalities the municipality of the pack and those that merged into it; none for a base pack
     * @return the pack; empty if anything is wrong with it
     */
    public Optional<Pack> read(Optional<Pack> base, DateRange validity, Set<Area> municipalities) {
        Head known = head().orElseThrow();
        municipality = new Municipality(municipalities);
        Vocabulary below = base.map(Pack::vocabulary).orElse(Vocabulary.EMPTY);
        Set<PartnerRef> reserved = base.map(Pack::reserved).orElse(Set.of());
        Map<String, List<List<Cell>>> tables = new LinkedHashMap<>();
        Map<String, String> scenarios = scenarios();

        Map<String, Vocabulary.ThemeWord> themes = table(tables, PackFiles.THEMES, below)
                .map(table -> WordTables.themes(table.cells, table.reading))
                .orElse(Map.of());
        Map<String, Vocabulary.SignWord> signs = table(tables, PackFiles.SIGNS, below)
                .map(table -> WordTables.signs(table.cells, table.reading))
                .orElse(Map.of());
        Map<String, FollowUpPartner> partners = table(tables, PackFiles.PARTNERS, below)
                .map(table -> PartnerTable.read(table.cells, reserved, table.reading))
                .orElse(Map.of());
        Map<String, Vocabulary.NamedArea> areas = table(tables, PackFiles.AREAS, below)
                .map(table -> WordTables.areas(table.cells, table.reading))
                .orElse(Map.of());
        Vocabulary vocabulary = new Vocabulary(
                below.themes().plus(themes),
                below.signs().plus(signs),
                below.partners().plus(partners),
                below.areas().plus(areas));
        checkSafetyNet(known, vocabulary);

        Map<String, List<? extends Clause<?, ?>>> clauses = new HashMap<>();
        for (ClauseTable<?, ?> declared : PackFiles.CLAUSE_TABLES) {
            table(tables, declared.file(), vocabulary)
                    .ifPresent(table -> clauses.put(
                            declared.name(),
                            declared.read(
                                    table.cells,
                                    known.code(),
                                    known.municipality().isEmpty(),
                                    table.reading)));
        }
        Pack pack = new Pack(
                folder.name(),
                known,
                validity,
                Set.copyOf(municipalities),
                vocabulary,
                Map.copyOf(clauses),
                texts(scenarios),
                folder.origin(),
                tables,
                DangerCheck.reserved(reserved, clauses.values()));
        if (known.base().isEmpty() && problems().isEmpty()) {
            checkDanger(pack);
            PackFiles.CLAUSE_TABLES.forEach(table -> checkComplete(table, pack));
        }
        return problems().isEmpty() ? Optional.of(pack) : Optional.empty();
    }

    private void checkSafetyNet(Head head, Vocabulary vocabulary) {
        boolean stated = !head.safetyNet().equals(PartnerTable.SAFETY_NET);
        if (stated && vocabulary.partners().find(head.safetyNet().value()).isEmpty()) {
            problemsOf(PackFiles.HEAD)
                    .addUnknownWord(
                            head.safetyNetPlace(),
                            Domains.PARTNER.noun(),
                            Domains.PARTNER.known(vocabulary),
                            Domains.PARTNER.remedy());
        }
    }

    private void checkDanger(Pack pack) {
        Optional<Theme> danger = DangerCheck.themeOfDanger(pack);
        if (danger.isEmpty()) {
            problemsOf(InterpretationTable.TABLE.file())
                    .add(
                            ProblemCode.DANGER_NOT_FIRST,
                            TOP,
                            "De eerste onoverschrijdbare regel moet bij gevaar ja een thema met spoed direct geven, zonder"
                                    + " andere voorwaarden.");
        } else if (folder.files().containsKey(RoutingTable.TABLE.file())
                && !DangerCheck.sendsToEmergencyServices(pack, danger.get())) {
            problemsOf(RoutingTable.TABLE.file())
                    .add(
                            ProblemCode.DANGER_NOT_FIRST,
                            TOP,
                            "De eerste onoverschrijdbare regel moet thema " + danger.get()
                                    + " zonder andere voorwaarden naar een opvolger sturen van soort hulpdiensten, met nummer 112,"
                                    + " altijd open en zonder begin of eind.");
        }
    }

    /** A pack that rests on nothing must itself have what each table cannot do without. */
    private <Q, A> void checkComplete(ClauseTable<Q, A> table, Pack pack) {
        table.completeness().lack(pack.clauses(table)).ifPresent(lack -> {
            if (folder.files().containsKey(table.file())) {
                problemsOf(table.file()).add(ProblemCode.NO_SAFETY_NET, TOP, lack);
            } else {
                problemsOf(table.file())
                        .add(
                                ProblemCode.MISSING_FILE,
                                TOP,
                                "Een basispakket kan niet zonder het bestand " + table.file() + ". " + lack);
            }
        });
    }

    /** The scenarios change no answer, so all that is checked is that they are text, and not too much of it. */
    private Map<String, String> scenarios() {
        Map<String, String> scenarios = new LinkedHashMap<>();
        int left = PackFiles.MOST_SCENARIO_FILES;
        for (Map.Entry<String, byte[]> file : folder.scenarios().entrySet()) {
            Problems ofFile = problemsOf(file.getKey());
            if (left-- == 0) {
                ofFile.add(
                        ProblemCode.TOO_LARGE,
                        TOP,
                        "Een afspraak heeft hoogstens " + PackFiles.MOST_SCENARIO_FILES
                                + " bestanden met voorbeelden. Voeg er een paar samen.");
                break;
            }
            FileText.decode(file.getValue(), FileText.MOST_BYTES_OF_SCENARIOS, ofFile)
                    .ifPresent(text -> scenarios.put(file.getKey(), text));
        }
        return scenarios;
    }

    private Map<String, String> texts(Map<String, String> scenarios) {
        Map<String, String> texts = new TreeMap<>(scenarios);
        folder.deciding().forEach((file, bytes) -> texts.put(file, new String(bytes, StandardCharsets.UTF_8)));
        return Collections.unmodifiableMap(texts);
    }

    private Optional<TableCells> table(Map<String, List<List<Cell>>> tables, String file, Vocabulary vocabulary) {
        if (!folder.files().containsKey(file)) {
            return Optional.empty();
        }
        Problems ofFile = problemsOf(file);
        Optional<TableCells> table = text(file, ofFile)
                .map(text ->
                        new TableCells(CsvReader.read(text, ofFile), new Reading(vocabulary, municipality, ofFile)));
        table.ifPresent(read -> tables.put(file, read.cells));
        return table;
    }

    private record TableCells(List<List<Cell>> cells, Reading reading) {}

    private Optional<String> text(String file, Problems ofFile) {
        int most = file.equals(PackFiles.HEAD) ? FileText.MOST_BYTES_OF_HEAD : FileText.MOST_BYTES;
        return Optional.ofNullable(folder.files().get(file)).flatMap(bytes -> FileText.decode(bytes, most, ofFile));
    }

    private Problems problemsOf(String file) {
        Problems ofFile = new Problems(folder.name(), file);
        problems.add(ofFile);
        return ofFile;
    }
}
