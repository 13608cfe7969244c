package nl.opvolging.rules.internal.pack;

/**
 * A key of the head.
 *
 * @param group the group in which it stands; empty if it stands at the top
 * @param column what it is called and how its value is read
 * @param list whether its value is a list
 */
record HeadKey(String group, Column<?> column, boolean list) {
    static HeadKey of(Column<?> column) {
        return new HeadKey("", column, false);
    }

    static HeadKey in(String group, Column<?> column) {
        return new HeadKey(group, column, false);
    }

    static HeadKey listIn(String group, Column<?> column) {
        return new HeadKey(group, column, true);
    }

    /** What stands at the top of the head: its group, or itself. */
    String top() {
        return group.isEmpty() ? column.header() : group;
    }

    /** The column with its group in its name, as {@code geldig van}; it is required only where its group is. */
    Column<?> named() {
        return group.isEmpty() ? column : renamed(column);
    }

    private <T> Column<T> renamed(Column<T> own) {
        boolean required = own.required() && HeadKeys.NEEDED_GROUPS.contains(group);
        return new Column<>(group + " " + own.header(), required, own.reader(), own.about());
    }
}
