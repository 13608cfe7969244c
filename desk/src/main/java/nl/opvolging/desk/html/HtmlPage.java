package nl.opvolging.desk.html;

import java.util.Map;

/**
 * A whole page in one file. It tells the browser to load nothing, to run nothing and to send nothing.
 *
 * @param title what it is called
 * @param description what it is about, in a sentence
 * @param stylesheet how it looks
 * @param body what is shown
 */
public record HtmlPage(String title, String description, Stylesheet stylesheet, Element body) {
    private static final int USUAL_LENGTH = 64_000;

    /**
     * Refuses a body that is none with an {@link IllegalArgumentException}.
     *
     * @param title what it is called
     * @param description what it is about, in a sentence
     * @param stylesheet how it looks
     * @param body what is shown
     */
    public HtmlPage {
        if (body.tag() != Tag.BODY) {
            throw new IllegalArgumentException("A page has a body, not a " + body.tag());
        }
    }

    /**
     * The page as a browser reads it.
     *
     * @return HTML with lines that end in a line feed
     */
    public String html() {
        StringBuilder html = new StringBuilder(USUAL_LENGTH);
        html.append("<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '")
                .append(stylesheet.hash())
                .append("'; base-uri 'none'; form-action 'none'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"color-scheme\" content=\"light dark\">\n")
                .append("<meta name=\"referrer\" content=\"no-referrer\">\n")
                .append("<title>")
                .append(new Text(title).escaped())
                .append("</title>\n<meta name=\"description\" content=\"")
                .append(new Text(description).escaped())
                .append("\">\n<style>")
                .append(stylesheet.css())
                .append("</style>\n</head>");
        write(body, html);
        return html.append("\n</html>\n").toString();
    }

    private static void write(Html part, StringBuilder html) {
        if (part instanceof Text text) {
            html.append(text.escaped());
        } else if (part instanceof Fragment fragment) {
            fragment.parts().forEach(inner -> write(inner, html));
        } else if (part instanceof Element element) {
            write(element, html);
        }
    }

    private static void write(Element element, StringBuilder html) {
        Tag tag = element.tag();
        html.append(tag.block() ? "\n<" : "<").append(tag.tagName());
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            html.append(' ')
                    .append(attribute.getKey())
                    .append("=\"")
                    .append(new Text(attribute.getValue()).escaped())
                    .append('"');
        }
        html.append('>');
        element.parts().forEach(part -> write(part, html));
        html.append("</").append(tag.tagName()).append('>');
    }
}
