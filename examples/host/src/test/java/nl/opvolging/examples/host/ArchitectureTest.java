package nl.opvolging.examples.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import nl.opvolging.testkit.HostRules;
import org.junit.jupiter.api.Test;

/** This host shows no plan to anybody, so that there is no package for {@link HostRules#plansAreShownAsViews}. */
class ArchitectureTest {
    private static final JavaClasses HOST = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.opvolging.examples.host");

    @Test
    void the_host_keeps_to_what_hosts_must_keep_to() {
        assertThat(HOST.contain(Host.class)).isTrue();
        HostRules.theModelIsNotLogged().check(HOST);
        HostRules.theMomentIsPassedIn().check(HOST);
        HostRules.onlyTheApiIsUsed().check(HOST);
    }
}
