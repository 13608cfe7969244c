package nl.opvolging.desk.dmn;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML in memory, each element on a line of its own. */
final class Xml {
    private static final int INDENT = 2;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;
    private int depth;

    /** Something is written to the stream. */
    @FunctionalInterface
    private interface Writing {
        void write(XMLStreamWriter to) throws XMLStreamException;
    }

    Xml() {
        try {
            // Not what happens to be on the class path: the same agreement gives the same bytes.
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        write(to -> to.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0"));
    }

    private void write(Writing writing) {
        try {
            writing.write(writer);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Memory can always be written", e);
        }
    }

    private void newLine() {
        write(to -> to.writeCharacters("\n" + " ".repeat(INDENT * depth)));
    }

    /**
     * Starts an element.
     *
     * @param name its name
     * @param attributes names and values in turn
     */
    Xml open(String name, String... attributes) {
        newLine();
        write(to -> to.writeStartElement(name));
        depth++;
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
        return this;
    }

    Xml attribute(String name, String value) {
        write(to -> to.writeAttribute(name, printable(value)));
        return this;
    }

    Xml close() {
        depth--;
        newLine();
        write(XMLStreamWriter::writeEndElement);
        return this;
    }

    /** An element without content. */
    Xml empty(String name, String... attributes) {
        newLine();
        write(to -> to.writeEmptyElement(name));
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
        return this;
    }

    /** An element with text in it. */
    Xml text(String name, String text) {
        newLine();
        write(to -> {
            to.writeStartElement(name);
            to.writeCharacters(printable(text));
            to.writeEndElement();
        });
        return this;
    }

    /** The bytes of the document. */
    byte[] bytes() {
        write(to -> {
            to.writeEndDocument();
            to.writeCharacters("\n");
            to.flush();
        });
        return bytes.toByteArray();
    }

    /** XML cannot hold every character; where one was that it cannot, it shows that something was there. */
    private static String printable(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints().map(c -> isOfXml(c) ? c : '\uFFFD').forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isOfXml(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= ' ' && !Character.isISOControl(character) && !isOutside(character));
    }

    private static boolean isOutside(int character) {
        return (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                || character == 0xFFFE
                || character == 0xFFFF;
    }
}
