package nl.opvolging.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses TESTKIT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.opvolging.testkit");

    @Test
    void the_testkit_uses_no_internals_of_other_modules() {
        assertThat(TESTKIT).hasSizeGreaterThan(10);
        HostRules.onlyTheApiIsUsed().check(TESTKIT); // the testkit is a user too: what it needs, users need
    }
}
