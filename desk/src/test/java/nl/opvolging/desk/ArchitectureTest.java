package nl.opvolging.desk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses DESK = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.opvolging.desk");

    @Test
    void the_desk_uses_what_every_user_of_the_library_can_use() {
        assertThat(DESK).hasSizeGreaterThan(10);
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAPackage("java..")
                        .or(resideInAnyPackage(
                                "nl.opvolging.desk..",
                                "nl.opvolging.signal",
                                "nl.opvolging.rules",
                                "nl.opvolging.scenarios"))
                        .or(resideInAnyPackage(
                                "picocli..",
                                "org.jspecify..",
                                "com.fasterxml.jackson..",
                                "javax.xml.stream..",
                                "org.dhatim.fastexcel..")))
                .because("the desk is the first user of the library: what it cannot ask, nobody can")
                .check(DESK);
    }

    @Test
    void what_writes_html_knows_nothing_of_agreements() {
        classes()
                .that()
                .resideInAPackage("nl.opvolging.desk.html")
                .should()
                .onlyDependOnClassesThat(
                        resideInAPackage("java..").or(resideInAnyPackage("nl.opvolging.desk.html", "org.jspecify..")))
                .because("what keeps a page safe has to be read without the rest")
                .check(DESK);
    }

    @Test
    void only_the_start_of_the_program_touches_the_process() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.(Opvolging|Surroundings)")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("commands print to the writers that they are given, so that tests can read along")
                .check(DESK);
    }

    @Test
    void nothing_in_the_desk_reads_a_clock() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("the same command gives the same answer tomorrow")
                .check(DESK);
    }
}
