package nl.opvolging.rules.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Sha256Test {
    /** The first example of FIPS 180-4. */
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void it_is_the_digest_of_the_standard() {
        assertThat(new Sha256().add("abc").hex()).isEqualTo(OF_ABC);
        assertThat(HexFormat.of().formatHex(new Sha256().add("abc").bytes())).isEqualTo(OF_ABC);
    }

    @Test
    void what_is_added_in_parts_is_one_whole() {
        assertThat(new Sha256()
                        .add("a")
                        .add("bc".getBytes(StandardCharsets.UTF_8))
                        .hex())
                .isEqualTo(OF_ABC);
    }

    @Test
    void a_text_is_added_as_utf_8() {
        assertThat(new Sha256().add("ë").hex())
                .isEqualTo(
                        new Sha256().add(new byte[] {(byte) 0xC3, (byte) 0xAB}).hex());
    }
}
