package nl.opvolging.benchmarks.table;

/** What answers from the table. */
public enum Engine {
    /** This library. */
    OPVOLGING("Opvolging"),
    /** A {@code switch} and {@code if}s, as a person would write them. */
    JAVA("Java by hand"),
    /** Drools, from rules in its own language. */
    DROOLS_DRL("Drools DRL"),
    /** The DMN engine of Apache KIE. */
    KIE_DMN("KIE DMN"),
    /** The DMN engine of Camunda 7. */
    CAMUNDA_DMN("Camunda DMN"),
    /** Evrete. */
    EVRETE("Evrete"),
    /** Easy Rules. */
    EASY_RULES("Easy Rules");

    private final String title;

    Engine(String title) {
        this.title = title;
    }

    /**
     * What people call it.
     *
     * @return its name
     */
    public String title() {
        return title;
    }

    /**
     * Compiles the table.
     *
     * @param table the table
     * @return the engine, ready to be asked
     */
    public Peer<?> compile(MeasuredTable table) {
        return switch (this) {
            case OPVOLGING -> new Opvolging(table);
            case JAVA -> new HandWritten(table);
            case DROOLS_DRL -> new DroolsDrl(table);
            case KIE_DMN -> new KieDmn(table);
            case CAMUNDA_DMN -> new CamundaDmn(table);
            case EVRETE -> new EvreteRules(table);
            case EASY_RULES -> new EasyRules(table);
        };
    }
}
