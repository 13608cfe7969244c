package nl.opvolging.desk.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a link leads: to a place on the same page, or to a page on the web that is asked over https. */
public final class Link {
    private static final Pattern PLAIN = Pattern.compile("[!-~&&[^\"'<>\\\\^`{|}]]+");

    private final String address;

    private Link(String address) {
        this.address = address;
    }

    /**
     * A link to an element of the same page.
     *
     * @param id the id of the element
     * @return the link
     * @throws IllegalArgumentException if no element can have that id
     */
    public static Link within(String id) {
        return new Link("#" + Element.requireName("id", id));
    }

    /**
     * A link to a page on the web.
     *
     * @param address an address as somebody wrote it
     * @return the link; empty unless it is a whole address of https with a host and without a user
     */
    public static Optional<Link> https(String address) {
        if (!PLAIN.matcher(address).matches()) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address);
            boolean safe = "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getRawUserInfo() == null;
            return safe ? Optional.of(new Link(uri.toASCIIString())) : Optional.empty();
        } catch (URISyntaxException e) { // so it is text, and stays text
            return Optional.empty();
        }
    }

    String address() {
        return address;
    }

    boolean leadsAway() {
        return !address.startsWith("#");
    }
}
