package nl.opvolging.rules.internal.pack;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolging.rules.internal.text.Words;
import nl.opvolging.signal.PartnerRef;

/** The partners of the vocabulary, and the word by which every pack calls its own safety net. */
final class PartnerDomain implements Domain<PartnerRef> {
    @Override
    public String noun() {
        return "opvolger";
    }

    @Override
    public Optional<Meaning<PartnerRef>> find(String word, Vocabulary vocabulary) {
        Optional<PartnerRef> found = Words.plain(word).equals(PartnerTable.SAFETY_NET.value())
                ? Optional.of(PartnerTable.SAFETY_NET)
                : vocabulary.partners().find(word).map(partner -> partner.ref());
        return found.map(partner -> new Meaning<>(partner.value(), List.of(partner)));
    }

    @Override
    public Collection<String> known(Vocabulary vocabulary) {
        return Stream.concat(
                        Stream.of(PartnerTable.SAFETY_NET.value()),
                        vocabulary.partners().all().stream()
                                .map(partner -> partner.ref().value()))
                .toList();
    }
}
