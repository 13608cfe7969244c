package nl.opvolging.signal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AreaProperties {
    @Property
    void an_area_contains_itself(@ForAll("areas") Area area) {
        assertThat(area.contains(area)).isTrue();
    }

    @Property
    void what_lies_in_a_part_lies_in_the_whole(
            @ForAll("nearbyAreas") Area whole,
            @ForAll("nearbyAreas") Area part,
            @ForAll("nearbyAreas") Area partOfPart) {
        assertThat(whole.contains(part) && part.contains(partOfPart) && !whole.contains(partOfPart))
                .isFalse();
    }

    @Property
    void two_areas_that_contain_each_other_are_the_same(
            @ForAll("nearbyAreas") Area one, @ForAll("nearbyAreas") Area other) {
        assertThat(one.contains(other) && other.contains(one)).isEqualTo(one.equals(other));
    }

    @Property
    void a_municipality_contains_its_districts_and_neighbourhoods(@ForAll("areas") Area area) {
        Area municipality = area.municipality();

        assertThat(municipality.contains(area)).isTrue();
        assertThat(municipality.municipality()).isEqualTo(municipality);
        assertThat(municipality.code()).startsWith("GM").hasSize(6);
    }

    @Property
    void a_neighbourhood_lies_in_the_district_and_municipality_of_its_code(
            @ForAll("neighbourhoodDigits") String digits) {
        Area neighbourhood = Area.of("BU" + digits);

        assertThat(Area.of("WK" + digits.substring(0, 6)).contains(neighbourhood))
                .isTrue();
        assertThat(Area.of("GM" + digits.substring(0, 4)).contains(neighbourhood))
                .isTrue();
        assertThat(neighbourhood.contains(neighbourhood.municipality())).isFalse();
    }

    @Property
    void areas_of_other_municipalities_are_apart(@ForAll("areas") Area one, @ForAll("areas") Area other) {
        assertThat(one.contains(other) && !one.municipality().equals(other.municipality()))
                .isFalse();
    }

    @Provide
    Arbitrary<Area> areas() {
        return Generators.areas();
    }

    /** Few different digits, so that containment is common. */
    @Provide
    Arbitrary<Area> nearbyAreas() {
        return Arbitraries.of("GM", "WK", "BU")
                .flatMap(prefix -> Arbitraries.strings()
                        .withChars("01")
                        .ofLength(prefix.equals("GM") ? 1 : prefix.equals("WK") ? 2 : 4)
                        .map(tail -> Area.of(
                                prefix + "051" + tail + (prefix.equals("WK") ? "1" : prefix.equals("BU") ? "1" : ""))));
    }

    @Provide
    Arbitrary<String> neighbourhoodDigits() {
        return Arbitraries.strings().numeric().ofLength(8);
    }
}
