package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.opvolging.desk.html.Html;
import nl.opvolging.desk.html.Link;
import nl.opvolging.desk.html.Tag;

/** A source as it is written, in which a whole address of https is a link. */
final class SourceText {
    private static final Pattern ADDRESS = Pattern.compile("https://[^\\s,;]+");
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.)]+$");

    private SourceText() {}

    static Html of(String source) {
        List<Html> parts = new ArrayList<>();
        Matcher addresses = ADDRESS.matcher(source);
        int done = 0;
        while (addresses.find()) {
            String address = END_OF_SENTENCE.matcher(addresses.group()).replaceAll("");
            Optional<Link> link = Link.https(address);
            if (link.isPresent()) {
                parts.add(Html.text(source.substring(done, addresses.start())));
                parts.add(Tag.A.of(address).href(link.get()));
                done = addresses.start() + address.length();
            }
        }
        parts.add(Html.text(source.substring(done)));
        return Html.of(parts);
    }
}
