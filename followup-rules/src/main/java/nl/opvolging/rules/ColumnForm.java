package nl.opvolging.rules;

import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.internal.pack.Column;
import nl.opvolging.rules.internal.pack.Vocabulary;

/** What a column of a table holds, or a key of the head. */
public final class ColumnForm {
    private final Column<?> column;
    private final ColumnRole role;
    private final Optional<FactShape> shape;

    ColumnForm(Column<?> column, ColumnRole role, Optional<FactShape> shape) {
        this.column = column;
        this.role = role;
        this.shape = shape;
    }

    /**
     * The Dutch header.
     *
     * @return the header; of a key of the head that stands in a group the group and the key, such as {@code geldig van}
     */
    public String header() {
        return column.header();
    }

    /**
     * What it is for.
     *
     * @return its role
     */
    public ColumnRole role() {
        return role;
    }

    /**
     * What a question says of the fact on which it puts a condition.
     *
     * @return the shape of the fact; empty if it puts no condition on a question
     */
    public Optional<FactShape> shape() {
        return shape;
    }

    /**
     * Whether every line must fill it in.
     *
     * @return true if it must not be empty
     */
    public boolean required() {
        return column.required();
    }

    /**
     * What to fill in.
     *
     * @return a Dutch phrase without a full stop
     */
    public String about() {
        return column.about();
    }

    /**
     * Whether a cell may hold several words, with commas between them.
     *
     * @return true if it may
     */
    public boolean many() {
        return column.reader().many();
    }

    /**
     * The words that every agreement knows.
     *
     * @return the words; none if what stands here is not chosen from words, or from words of the agreement alone
     */
    public List<String> words() {
        return column.reader().words(Vocabulary.EMPTY);
    }

    /**
     * The words that an agreement knows: those of every agreement, and its own themes, signs, partners or areas.
     *
     * @param agreement an agreement
     * @return the words; none if what stands here is not chosen from words
     */
    public List<String> words(Agreement agreement) {
        return words(agreement.packs().get(0));
    }

    /**
     * The words that a pack knows: those of every pack, its own and those of its base packs.
     *
     * @param pack a pack
     * @return the words; none if what stands here is not chosen from words
     */
    public List<String> words(RulePack pack) {
        return column.reader().words(pack.vocabulary());
    }

    /**
     * The header.
     *
     * @return the header
     */
    @Override
    public String toString() {
        return header();
    }
}
