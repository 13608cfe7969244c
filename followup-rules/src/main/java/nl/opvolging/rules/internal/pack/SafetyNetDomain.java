package nl.opvolging.rules.internal.pack;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolging.rules.internal.text.Words;
import nl.opvolging.signal.PartnerRef;

/** The partners of the vocabulary, and in an answer the word by which every pack calls its own safety net. */
final class SafetyNetDomain implements Domain<PartnerRef> {
    @Override
    public String noun() {
        return Domains.PARTNER.noun();
    }

    @Override
    public String remedy() {
        return Domains.PARTNER.remedy();
    }

    @Override
    public Optional<Meaning<PartnerRef>> find(String word, Vocabulary vocabulary) {
        PartnerRef safetyNet = PartnerTable.SAFETY_NET;
        return Words.plain(word).equals(safetyNet.value())
                ? Optional.of(new Meaning<>(safetyNet.value(), List.of(safetyNet)))
                : Domains.PARTNER.find(word, vocabulary);
    }

    @Override
    public Collection<String> known(Vocabulary vocabulary) {
        return Stream.concat(Stream.of(PartnerTable.SAFETY_NET.value()), Domains.PARTNER.known(vocabulary).stream())
                .toList();
    }
}
