package nl.opvolging.rules.internal.pack;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolging.rules.Recipient;
import nl.opvolging.rules.RecipientKind;
import nl.opvolging.rules.internal.text.Words;
import nl.opvolging.signal.PartnerRef;

/** The partners of the vocabulary, and words for those who are meant without a name. */
final class RecipientDomain implements Domain<Recipient> {
    private final Map<String, RecipientKind> words = new LinkedHashMap<>();

    RecipientDomain(RecipientKind... kinds) {
        for (RecipientKind kind : kinds) {
            words.put(Words.plain(kind.word()), kind);
        }
    }

    /** The word that a partner cannot have as its code, because it means somebody else. */
    static Optional<RecipientKind> taken(PartnerRef code) {
        return Stream.of(RecipientKind.values())
                .filter(kind -> kind != RecipientKind.PARTNER)
                .filter(kind -> Words.plain(kind.word()).equals(code.value()))
                .findFirst();
    }

    @Override
    public String noun() {
        return Domains.PARTNER.noun();
    }

    @Override
    public String remedy() {
        return Domains.PARTNER.remedy();
    }

    @Override
    public Optional<Meaning<Recipient>> find(String word, Vocabulary vocabulary) {
        RecipientKind kind = words.get(Words.plain(word));
        return kind == null
                ? Domains.PARTNER
                        .find(word, vocabulary)
                        .map(partner -> new Meaning<>(
                                partner.label(),
                                partner.values().stream().map(Recipient::of).toList()))
                : Optional.of(new Meaning<>(kind.word(), List.of(Recipient.of(kind))));
    }

    @Override
    public Collection<String> known(Vocabulary vocabulary) {
        return Stream.concat(
                        words.values().stream().map(RecipientKind::word), Domains.PARTNER.known(vocabulary).stream())
                .toList();
    }
}
