package nl.opvolging.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import nl.opvolging.testkit.HostRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses BENCHMARKS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.opvolging.benchmarks");

    @Test
    void what_is_measured_is_the_api() {
        assertThat(BENCHMARKS).hasSizeGreaterThan(30);
        HostRules.onlyTheApiIsUsed().check(BENCHMARKS);
    }
}
